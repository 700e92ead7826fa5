"""What a word of a neighbouring field rules out is not offered, as it is found wrong without the other language."""

from __future__ import annotations

import pytest

from quizzes.distractors.edits.ruled_out import is_ruled_out
from quizzes.distractors.places import BothSides
from tests.quizzes.distractors.edits.test_neighbours import site


@pytest.mark.parametrize(
    ("source", "zh", "is_refused"),
    [
        pytest.param("煤气漏了，那就必须马上关火。", "马上|稍后", True, id="later, of what has to be done"),
        pytest.param("他马上关了火。", "马上|稍后", False, id="later"),
        pytest.param("先在面馆干了五年，后来自己开店。", "后来|第二天", True, id="the next day, behind five years"),
        pytest.param("2016年演出取消了，后来他走了。", "后来|那天", True, id="that day, of a year"),
        pytest.param("五天前见过他，后来他走了。", "后来|那天", False, id="that day, behind so many days ago"),
        pytest.param("现在她每个月都来信。", "现在|有时候", True, id="at times, of every month"),
        pytest.param("现在她住在山上。", "现在|有时候", False, id="at times"),
        pytest.param("你打算住到什么时候？", "打算|不用", True, id="no need, where one asks until when"),
        pytest.param("你打算住在这里吗？", "打算|不用", False, id="no need to live here"),
        pytest.param("您每天几点浇花？", "每天|经常", True, id="often, where one asks at what time"),
        pytest.param("你们平时怎么练琴？", "平时|偶尔", True, id="once in a while, where one asks how"),
        pytest.param("你们平时都练琴。", "平时|偶尔", False, id="once in a while"),
        pytest.param("一共四千三百六十棵树。", "一共|大约", True, id="about, of a number told to the tens"),
        pytest.param("一共种了四千三百六十棵树。", "一共|大约", True, id="about, of such a number behind its verb"),
        pytest.param("最后他还是卖了牛。", "最后|起初", True, id="at first, of what was done all the same"),
        pytest.param("最后他卖了牛。", "最后|起初", False, id="at first"),
        pytest.param("他现在只付十五块。", "只|正好", True, id="just so much, of what is not over"),
        pytest.param("他只付了十五块。", "只|正好", False, id="just so much, of what is over"),
        pytest.param("一共四十六棵树。", "一共|大约", True, id="about, of a number told to the last one"),
        pytest.param("一共三百二十棵树。", "一共|大约", False, id="about, of a number told to the tens alone"),
        pytest.param("一共四千三百棵树。", "一共|大约", False, id="about, of a round number"),
        pytest.param("前年车站开门那天下雪。", "前年|前天", True, id="the day before yesterday, of a day in a year"),
        pytest.param("前年车站开了门。", "前年|前天", False, id="the day before yesterday"),
        pytest.param("他以为河很浅，其实很深。", "以为|发现", True, id="found out, of what is not so"),
        pytest.param("他以为河很浅。", "以为|发现", False, id="found out"),
        pytest.param("他从架子上拿下一顶帽子。", "架子|箱子", True, id="a box, of what is taken down"),
        pytest.param("他把架子擦了一遍。", "架子|箱子", False, id="a box"),
        pytest.param("盐水慢慢渗进去，要用三天。", "慢慢|突然", True, id="suddenly, of what takes days"),
        pytest.param("盐水慢慢渗进去。", "慢慢|突然", False, id="suddenly"),
        pytest.param("他以为河很浅，不对。", "以为|发现", True, id="found out, of what is denied"),
        pytest.param("她早上叫我起床。", "早上|晚上", True, id="in the evening, of getting up"),
        pytest.param("她早上来找我。", "早上|晚上", False, id="in the evening"),
        pytest.param("哥哥在饭馆当厨师。", "厨师|裁缝", True, id="a tailor in a restaurant"),
        pytest.param("哥哥当厨师。", "厨师|裁缝", False, id="a tailor"),
        pytest.param("爷爷七十三岁，还在种地。", "还|已经", True, id="already, of such an age"),
        pytest.param("爷爷还在种地。", "还|已经", False, id="already"),
        pytest.param("买瓜不先看大小，先用手敲。", "先|马上", True, id="at once, beside another first"),
        pytest.param("跑步我是倒数，连老师都比我快。", "快|慢", True, id="slower than even the teacher"),
        pytest.param("老师比我快。", "快|慢", False, id="slower"),
        pytest.param("爸爸偷偷跟在后面，以为我没看见。", "偷偷|特意", True, id="on purpose, of what is not to be seen"),
        pytest.param("爸爸偷偷跟在后面。", "偷偷|特意", False, id="on purpose"),
        pytest.param("她从来不看，一看就想骂人。", "骂|表扬", True, id="praise, of what is shunned"),
        pytest.param("她看了就想骂人。", "骂|表扬", False, id="praise"),
        pytest.param("太阳底下有一条船。", "底下|旁边", True, id="beside the sun"),
        pytest.param("桥底下有一条船。", "底下|旁边", False, id="beside the bridge"),
        pytest.param("公司的同事笑我。", "同事|同学", True, id="a classmate in a firm"),
        pytest.param("我的同事笑我。", "同事|同学", False, id="a classmate"),
        pytest.param("高中物理很难。", "物理|医学", True, id="medicine at school"),
        pytest.param("大学物理很难。", "物理|哲学", False, id="philosophy at a university"),
        pytest.param("物理很难。", "物理|医学", False, id="medicine"),
        pytest.param("她顺便骂我画错了。", "顺便|事先", True, id="beforehand, of what is scolded for"),
        pytest.param("她顺便买了菜。", "顺便|事先", False, id="beforehand"),
        pytest.param("春天还好，秋天我得穿毛衣。", "得|不必", True, id="no need, behind a clause that tells why"),
        pytest.param("秋天我得穿毛衣。", "得|不必", False, id="no need"),
        pytest.param("对，我要看天气。", "要|最好别", True, id="advice against what is just agreed to"),
        pytest.param("唯独对我，她可以说真话。", "可以|必须", True, id="a duty towards one alone"),
        pytest.param("我估计明年可以多种一倍的树。", "可以|必须", True, id="a duty, of what is only reckoned"),
        pytest.param("我们明年可以多种一倍的树。", "可以|必须", False, id="a duty"),
        pytest.param("改菜单必须提前十天说。", "提前|亲自", True, id="in person, ten days before"),
        pytest.param("改菜单必须提前说。", "提前|亲自", False, id="in person"),
        pytest.param("我觉得那是两件事。", "觉得|希望", True, id="a wish, of what something is taken to be"),
        pytest.param("我觉得他明天来。", "觉得|希望", False, id="a wish"),
        pytest.param("毕业以后打算回老家吗？", "打算|拒绝", True, id="a refusal that is asked for"),
        pytest.param("我最慢的一次花了三天。", "最|更", True, id="more so, of the one time that was it"),
        pytest.param("最慢的是他。", "最|更", False, id="more so"),
        pytest.param("他对小镇的影响非常大。", "影响|代价", True, id="a price, of what is towards something"),
        pytest.param("这次的影响非常大。", "影响|代价", False, id="a price"),
        pytest.param("她打算回老家。", "打算|拒绝", False, id="a refusal"),
        pytest.param("我不明白为什么还要修桥。", "还|其实", True, id="in fact, of what one asks why"),
        pytest.param("我明白了，他还要修桥。", "还|其实", False, id="in fact"),
        pytest.param("修桥最终要靠村里人。", "最终|突然", True, id="suddenly, of what it depends on"),
        pytest.param("他最终修好了桥。", "最终|突然", False, id="suddenly mended"),
        pytest.param("她已经在桥上站了一上午。", "已经|终于", True, id="at last, for a whole morning"),
        pytest.param("她已经站在桥上了。", "已经|终于", False, id="at last"),
        pytest.param("桃子降价的时候，比萝卜还便宜。", "便宜|贵", True, id="dear, of what has become cheap"),
        pytest.param("桃子比萝卜还便宜。", "便宜|贵", False, id="dear"),
        pytest.param("这里的房租比那边便宜。", "便宜|方便", True, id="a convenient rent"),
        pytest.param("这里的船比那边便宜。", "便宜|方便", False, id="a convenient boat"),
        pytest.param("弟弟又没交作业，妈妈骂了他。", "骂|表扬", True, id="praise, for no homework"),
        pytest.param("弟弟交了作业，妈妈骂了他。", "骂|表扬", False, id="praise, for homework"),
        pytest.param("那是我最睡不着觉的夜里。", "最|比较", True, id="rather, of what one cannot do"),
        pytest.param("那是我最难过的夜里。", "最|比较", False, id="rather, of a feeling"),
        pytest.param("我得告诉您，船不来了。", "得|不用", True, id="no need to say what one says"),
        pytest.param("我得告诉船长。", "得|可以", False, id="leave to say it"),
    ],
)
def test_no_wording_is_offered_that_the_sentence_rules_out(source: str, zh: str, *, is_refused: bool) -> None:
    both = BothSides(source=source, translation="x", language="en")
    assert is_ruled_out(site(both, zh, "x|y"), 0, both) is is_refused


@pytest.mark.parametrize(
    ("translation", "is_refused"),
    [
        pytest.param("山道は怖くありません。どこにも明かりがありますから。", True, id="with a reason behind it"),
        pytest.param("山道は怖くありません。町は遠いです。", False, id="with something else behind it"),
    ],
)
def test_a_quality_that_is_given_a_reason_is_not_exchanged(translation: str, *, is_refused: bool) -> None:
    source = "山路不可怕，到处有灯。"
    both = BothSides(source=source, translation=translation, language="ja")
    assert is_ruled_out(site(both, "可怕|有趣", "怖く|面白く"), 0, both) is is_refused


@pytest.mark.parametrize(
    ("source", "zh", "is_refused"),
    [
        pytest.param("他不太问价钱，先问是谁做的。", "先|马上", True, id="at once, of what is done instead"),
        pytest.param("他没回家，先去店里看看。", "先|马上", False, id="at once, of what is done before"),
        pytest.param("她不看账本，只看货架。", "只|也", True, id="too, behind what is not done"),
        pytest.param("她每天只看货架。", "只|也", False, id="too"),
        pytest.param("那天他一直在码头等我。", "一直|经常", True, id="often, of one day"),
        pytest.param("他一直在码头等我。", "一直|经常", False, id="often"),
        pytest.param("他独自划了三个小时。", "独自|偶尔", True, id="now and then, of one stretch of time"),
        pytest.param("他故意没开门。", "故意|亲自", True, id="in person, of what was not done"),
        pytest.param("他故意开了门。", "故意|亲自", False, id="in person"),
        pytest.param("他们轮流划到半夜。", "轮流|先后", True, id="one after another, till midnight"),
        pytest.param("他终于走了三天。", "终于|突然", True, id="of a sudden, for three days"),
        pytest.param("他终于走了。", "终于|突然", False, id="of a sudden"),
        pytest.param("我第一次终于赢了。", "终于|经常", True, id="often, for the first time"),
        pytest.param("她一直记得那首歌。", "一直|偷偷", True, id="secretly, of what one cannot help"),
        pytest.param("她一直写那首歌。", "一直|偷偷", False, id="secretly"),
        pytest.param("冬天手套都跑破了三双。", "手套|围巾", True, id="scarves, counted in pairs behind them"),
        pytest.param("她买了兩雙筷子。", "筷子|盘子", True, id="plates, counted in pairs before them"),
        pytest.param("冬天手套都跑破了三双。", "手套|袜子", False, id="socks, counted in pairs"),
        pytest.param("冬天手套都跑破了。", "手套|围巾", False, id="scarves, not counted"),
        pytest.param("奶奶后来卖了牛。", "后来|渐渐", True, id="little by little, of what is done at one stroke"),
        pytest.param("奶奶后来习惯了。", "后来|渐渐", False, id="little by little"),
        pytest.param("他一直抱着那只猫。", "一直|终于", True, id="at last, of what lasts"),
    ],
)
def test_an_adverb_stands_where_its_verb_takes_it(source: str, zh: str, *, is_refused: bool) -> None:
    both = BothSides(source=source, translation="x", language="en")
    assert is_ruled_out(site(both, zh, "x|y"), 0, both) is is_refused


@pytest.mark.parametrize(
    ("translation", "other", "is_refused"),
    [
        pytest.param("船を作り、しかも本当に乗ります。", "本当に|じつは", True, id="in fact, behind a connective"),
        pytest.param("彼は本当に乗ります。", "本当に|じつは", False, id="in fact, behind who does it"),
        pytest.param("その日は急に雨が降った。", "急に|よく", True, id="often, of one day"),
        pytest.param("ここは急に雨が降る。", "急に|よく", False, id="often, in Japanese"),
        pytest.param("When we arrived, he only asked why.", "only|often", True, id="often, of one visit"),
        pytest.param("On Mondays he only asked why.", "only|often", False, id="often"),
        pytest.param("The boat often doesn't come.", "often|always", True, id="always, of what is not done"),
        pytest.param("The boat often does not come.", "often|always", True, id="always, before a not"),
        pytest.param("The boat often comes late.", "often|always", False, id="always"),
        pytest.param("She said she'd leave at once.", "at once|suddenly", True, id="suddenly, of what will be done"),
        pytest.param("You have to leave at once.", "at once|later", True, id="later, of what has to be done"),
        pytest.param("She left at once.", "at once|suddenly", False, id="suddenly"),
        pytest.param("I know little about the law.", "law|music", True, id="music, behind an article"),
        pytest.param("I know little about law.", "law|music", False, id="music"),
        pytest.param("She wore out three pairs of gloves.", "gloves|scarves", True, id="scarves, of what is in pairs"),
        pytest.param("She bought a pair of new shoes.", "shoes|hats", True, id="hats, of a pair"),
        pytest.param("She bought a pair of shoes.", "shoes|gloves", False, id="gloves, of a pair"),
        pytest.param("She wore out her gloves.", "gloves|scarves", False, id="scarves"),
    ],
)
def test_an_adverb_stands_where_the_translation_takes_it(translation: str, other: str, *, is_refused: bool) -> None:
    both = BothSides(source="句子", translation=translation, language="en")
    assert is_ruled_out(site(both, "句|词", other), 0, both) is is_refused
