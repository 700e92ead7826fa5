"""What the words around a word show or suggest to be two words is not asked as one."""

from __future__ import annotations

import pytest

from quizzes.chinese.segmentation import Segmenter
from quizzes.distractors.document import Document
from quizzes.distractors.targets.cuts import _is_ending, _is_surname, _takes_too_much, may_be_cut_wrongly
from quizzes.distractors.targets.seeming_words import seem_two_words
from quizzes.distractors.targets.two_words import are_two_words, is_parted
from quizzes.distractors.targets.uses import translated_use_of
from quizzes.distractors.words import table
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("word", "source"),
    [
        pytest.param("张嘴", "小林那张嘴，谁也说不过。", id="a mouth with its measure word"),
        pytest.param("张嘴", "你这张嘴真会说话。", id="a mouth that is pointed at"),
        pytest.param("口水", "他喝了一大口水才开口。", id="a big mouthful"),
        pytest.param("挥手", "爷爷在车上挥了挥手。", id="a verb doubled"),
        pytest.param("点头", "她听完点了点头。", id="another verb doubled"),
        pytest.param("后门", "两小时后门开了。", id="two hours later"),
        pytest.param("前面", "十年前面店还不多。", id="ten years ago"),
        pytest.param("后来", "两年后来了个新同事。", id="two years later, and came"),
        pytest.param("时刻", "这是我女儿九岁时刻的。", id="at the age of nine"),
        pytest.param("后退", "他害怕地往后退了一步。", id="backwards"),
        pytest.param("不断", "这根绳子拉不断。", id="what cannot be done"),
        pytest.param("得到", "这里买得到车票。", id="what can be done"),
        pytest.param("机器翻译", "听说还要用机器翻译苗话。", id="what something is translated with"),
        pytest.param("机器翻译", "他用机器翻译了三本书。", id="what something was translated with"),
        pytest.param("着火", "在水里怎么可能点得着火呢？", id="what can be lit"),
        pytest.param("着火", "柴太湿，生不着火。", id="what cannot be lit"),
        pytest.param("算了", "我请姐姐算了一笔账。", id="a verb with 了"),
        pytest.param("的话", "别把我的话告诉别人。", id="words"),
        pytest.param("的话", "不用准备的话最真。", id="words, behind a verb"),
        pytest.param("上来", "这件事上来不得半点马虎。", id="what must not be done"),
        pytest.param("下去", "所以我们后来才谈得下去。", id="what can go on"),
        pytest.param("下去", "声音慢慢小下去了。", id="what becomes less"),
        pytest.param("能干", "木工瓦工他两样都能干。", id="what one can do"),
        pytest.param("压价", "我说再压压价，他不肯。", id="once more"),
        pytest.param("拿手", "他蹲地上拿手去划拉。", id="by hand, and what is done"),
        pytest.param("升高", "因为我刚升高二。", id="the second year"),
        pytest.param("光顾", "他光顾着高兴，没看路。", id="only, and a verb that goes on"),
        pytest.param("光顾", "那时候光顾着数人了。", id="only, and a verb that goes on before another"),
        pytest.param("只是", "来的不只是学生，还有老师。", id="not only"),
        pytest.param("本书", "店里有三百本书，我们就开门。", id="so many books, and then"),
        pytest.param("后来", "开门后来了五个病人。", id="to come, and after what"),
        pytest.param("个人", "早上有三百多个人来。", id="people who are counted"),
        pytest.param("半小时", "他们走了八个半小时。", id="half an hour more"),
        pytest.param("年轻", "来了两个小年轻，穿得很薄。", id="a young fellow"),
        pytest.param("大会", "风太大会把门吹开。", id="too strong, and what it will do"),
        pytest.param("太空", "计划写得太空，没有人信。", id="too empty, and how it is written"),
        pytest.param("最近", "我们班他住得最近。", id="nearest, and how one lives"),
        pytest.param("不禁", "再不禁，林子就没有了。", id="what is to be forbidden"),
        pytest.param("不断", "再不断电就要出事。", id="what is to be cut off"),
    ],
)
def test_what_grammar_shows_to_be_two_words_is_none_whatever_its_translation_says(word: str, source: str) -> None:
    words = Segmenter().words(source)
    assert are_two_words(words, words.index(word))
    assert may_be_cut_wrongly(words, words.index(word), is_said=True)


@pytest.mark.parametrize(
    ("word", "source"),
    [
        pytest.param("场面", "那场面很热闹。", id="a scene, or a face"),
        pytest.param("人才", "五个人才抬得动那块石头。", id="five people, and only then"),
        pytest.param("人手", "两个人手拉着手。", id="two people hand in hand"),
        pytest.param("人生", "每个人生下来都一样。", id="everybody is born"),
        pytest.param("牛奶", "三头牛奶量都不大。", id="three cows"),
        pytest.param("月光", "这个月光电费就三百。", id="this month, and only"),
        pytest.param("手动", "他两只手动不了。", id="both hands"),
        pytest.param("事先", "这件事先放一放。", id="a matter, and first of all"),
        pytest.param("面包", "三碗面包你吃饱。", id="three bowls of noodles"),
        pytest.param("地下", "那块地下有水。", id="a piece of land"),
        pytest.param("人气", "大部分人气的不是等。", id="most people"),
        pytest.param("人气", "很多人气得睡不着。", id="many people"),
        pytest.param("人为", "没有人为他说话。", id="nobody, and for"),
        pytest.param("人气", "邻居家的人气坏了。", id="people, and how angry they are"),
        pytest.param("班长", "他的班长得很高。", id="growing, and how"),
        pytest.param("人才", "他不是人才是怪事。", id="no human, and only then"),
        pytest.param("图画", "这幅图画得不漂亮。", id="a map that is drawn"),
        pytest.param("人才", "真想学画画的人才能留下。", id="who wants to, and nobody else"),
        pytest.param("着眼", "他瞪着眼不说话。", id="the ending of a verb"),
        pytest.param("出门", "他跑出门来看。", id="out of the door"),
        pytest.param("回家", "他一路走回家。", id="back to the house"),
        pytest.param("地球", "他好好地球也不打了。", id="a manner"),
        pytest.param("地上", "她飞快地上了楼。", id="a manner, and a verb with 了"),
        pytest.param("对话", "我对话说得不好。", id="a preposition behind who acts"),
        pytest.param("比方", "他比方老师高。", id="a comparison"),
        pytest.param("没收", "我从来没收钱。", id="a verb denied"),
        pytest.param("没收", "他没收过我一分钱。", id="a verb denied that has been done"),
        pytest.param("人才", "空车不响，拉满人才响。", id="full of people, and only then"),
        pytest.param("手指头", "左手指头搭在边上。", id="the left hand"),
        pytest.param("信念", "我把您的信念给大家听。", id="a letter, and the verb that takes 给"),
        pytest.param("出货", "交不出货，就要赔钱。", id="what cannot be done, and a thing"),
        pytest.param("手指", "弟弟不会说，就用手指。", id="with the hand, and how it is shown"),
        pytest.param("手指", "她不回答，只用手指着窗外。", id="with the hand, and where it points"),
        pytest.param("得到", "他得到医院去。", id="has to, and where"),
        pytest.param("想到", "我想到外地工作。", id="would like, and where"),
        pytest.param("着眼", "他红着眼走了。", id="the ending of a quality"),
        pytest.param("得手", "外面冷得手疼。", id="a quality, and how much"),
        pytest.param("一生", "孩子一生下来就哭。", id="as soon as, and a verb"),
        pytest.param("一样", "桌上有一样东西。", id="one thing"),
        pytest.param("一起", "去年这里发生了一起事故。", id="one accident"),
        pytest.param("再生", "他们想再生一个孩子。", id="again, and a verb"),
        pytest.param("可笑", "我可笑不出来。", id="an adverb, and what one cannot"),
        pytest.param("请教", "请教我做菜。", id="please, and a verb"),
        pytest.param("去向", "我们去向他道歉。", id="to go, and to whom"),
        pytest.param("接下来", "我只好接下来，开始干。", id="accepts something"),
        pytest.param("有的是", "他讲的不全是鱼，有的是鸟。", id="some are"),
        pytest.param("得到", "我得到北京去。", id="has to, and to which city"),
        pytest.param("得到", "我们得到了明天才知道。", id="has to wait, and until when"),
        pytest.param("一样", "他想买一样东西。", id="one thing, behind a verb"),
        pytest.param("看来", "这个故事是我从书上看来的。", id="to see, and to come by it"),
        pytest.param("水泡", "哪些地方是水泡的，要看清楚。", id="soaked by water"),
        pytest.param("不停", "停吧，怕误点；不停吧，又怕出事。", id="not to stop, and a final particle"),
        pytest.param("不停", "雨再大，车也不停。", id="not to stop, at the end of a clause"),
        pytest.param("不停", "不停，就来不及了。", id="not to stop, at the head"),
    ],
)
def test_what_its_neighbours_suggest_to_be_two_words_is_doubted(word: str, source: str) -> None:
    words = Segmenter().words(source)
    assert seem_two_words(words, words.index(word))
    assert may_be_cut_wrongly(words, words.index(word))
    assert not are_two_words(words, words.index(word))


@pytest.mark.parametrize(
    ("word", "source", "is_torn"),
    [
        pytest.param("把手", "他把手机关了。", True, id="a mobile phone that is handled"),
        pytest.param("机关", "他把手机关了。", True, id="a mobile phone that is switched off"),
        pytest.param("机关", "他在机关工作。", False, id="an office"),
        pytest.param("把手", "门上的把手坏了。", False, id="a handle"),
        pytest.param("懂得", "老师比我懂得多。", True, id="how much somebody understands"),
        pytest.param("懂得", "他懂得这个道理。", False, id="what somebody understands"),
    ],
)
def test_what_is_handled_is_torn_into_no_other_words(word: str, source: str, *, is_torn: bool) -> None:
    words = Segmenter().words(source)
    assert may_be_cut_wrongly(words, words.index(word)) is is_torn


@pytest.mark.parametrize(
    ("word", "source"),
    [
        pytest.param("人气", "这里人气很旺，周末要排队。", id="popularity"),
        pytest.param("人气", "这家店的人气一直没下降。", id="popularity of a shop"),
        pytest.param("人才", "公司很重视人才的培养。", id="talent"),
        pytest.param("人才", "我们这里缺人才。", id="talent, at the end"),
        pytest.param("人才", "优秀的人才会离开。", id="talent that is described"),
        pytest.param("个人", "他个人没有意见。", id="himself"),
        pytest.param("半小时", "半小时以后他来了。", id="half an hour"),
        pytest.param("大会", "学校明天开大会。", id="a meeting"),
        pytest.param("图画", "墙上有一幅图画。", id="a picture"),
        pytest.param("人才", "我们培养的人才很多。", id="talent that is trained"),
        pytest.param("人才", "我们需要这样一个人才。", id="talent behind its measure word"),
        pytest.param("人选", "这个人选很好。", id="somebody for a task"),
        pytest.param("人工", "做这种菜要花很多人工。", id="a lot of work"),
        pytest.param("不行", "他们说不行，要再等。", id="no, as one says"),
        pytest.param("不如", "我说不如开慢一点。", id="rather, as one says"),
        pytest.param("人物", "书里几个人物都很可爱。", id="figures of a book"),
        pytest.param("面条", "一碗面条八块。", id="a bowl of noodles"),
        pytest.param("人数", "参加的人数比去年多。", id="a number of people"),
        pytest.param("人口", "村里的人口越来越少。", id="population"),
        pytest.param("人生", "这是我人生中最难的一年。", id="life"),
        pytest.param("张嘴", "孩子一张嘴，他就知道要说什么。", id="as soon as one opens one's mouth"),
        pytest.param("张嘴", "他张嘴想说话，又忍住了。", id="to open one's mouth"),
        pytest.param("挥手", "他向大家挥手。", id="to wave"),
        pytest.param("后退", "他吓得后退了两步。", id="to step back"),
        pytest.param("外行", "这很难向外行解释。", id="a layman behind to"),
        pytest.param("后门", "他从后门出去了。", id="a back door"),
        pytest.param("后来", "后来他走了。", id="afterwards"),
        pytest.param("时间", "我花了十年时间。", id="a time of ten years"),
        pytest.param("不断", "这几年客人不断。", id="without end"),
        pytest.param("不停", "他说个不停。", id="without stopping, behind a verb"),
        pytest.param("不停", "他不停地问我。", id="without stopping, before a verb"),
        pytest.param("得到", "努力就会得到回报。", id="to get"),
        pytest.param("想到", "我突然想到一个办法。", id="to hit upon"),
        pytest.param("着火", "谁说不着火就没事？", id="to catch fire, behind what is said"),
        pytest.param("机器翻译", "他用机器翻译软件看新闻。", id="software for it"),
        pytest.param("机器翻译", "机器翻译越来越好。", id="machine translation"),
        pytest.param("机器翻译", "我们不用机器翻译的结果。", id="what comes of it"),
        pytest.param("着手", "你得着手准备了。", id="to set about, behind what has to be"),
        pytest.param("算了", "算了，不说了。", id="never mind"),
        pytest.param("为了", "他为了孩子搬了家。", id="for the sake of"),
        pytest.param("的话", "如果下雨的话，我们就不去。", id="a supposition"),
        pytest.param("一生", "她一生都在教书。", id="a whole life"),
        pytest.param("一样", "他跟我一样高。", id="alike"),
        pytest.param("一起", "我们一起去。", id="together"),
        pytest.param("请教", "我想请教一个问题。", id="to ask for advice"),
        pytest.param("看来", "看来他不来了。", id="as it seems"),
        pytest.param("过去", "他走过去开门。", id="over there"),
        pytest.param("光顾", "老师常来光顾我的小店。", id="to patronise"),
        pytest.param("只是", "他只是笑了笑。", id="only"),
        pytest.param("月份", "两艘船同一个月份出海。", id="a month"),
        pytest.param("事情", "这件事情很急。", id="a matter"),
        pytest.param("家长", "家长都来了。", id="parents"),
        pytest.param("没收", "老师没收了他的手机。", id="to confiscate"),
        pytest.param("对方", "对方没有回答。", id="the other side"),
        pytest.param("对话", "我们进行了一次对话。", id="a dialogue"),
        pytest.param("比方", "这个比方很好。", id="a comparison that one makes"),
        pytest.param("地区", "他在寒冷地区工作。", id="a cold region"),
        pytest.param("地上", "书掉在地上。", id="on the ground"),
        pytest.param("着急", "他不着急。", id="not to worry"),
        pytest.param("回家", "我六点回家。", id="to go home"),
        pytest.param("出门", "他早上七点出门。", id="to go out"),
        pytest.param("刚才", "您刚才说的我没听见。", id="just now"),
        pytest.param("接下来", "接下来的十分钟很安静。", id="the next ten minutes"),
        pytest.param("有的是", "他有的是钱。", id="plenty"),
        pytest.param("人", "很多人来了。", id="another character by itself"),
        pytest.param("场地", "学校里有统一场地。", id="a place for all"),
        pytest.param("屋子", "家里来了一屋子客人。", id="a house full"),
        pytest.param("两个", "她每两个星期写一封信。", id="two, where every other is told"),
        pytest.param("不能", "作业写不完不能走。", id="must not, behind what one cannot do"),
        pytest.param("帮助", "他向帮助他的人道谢。", id="to help, behind to"),
        pytest.param("一下", "腿疼就揉一下。", id="a little, behind a verb"),
        pytest.param("不是", "倒不是我懒，是太忙。", id="is not"),
        pytest.param("不了了之", "这件事不了了之以后，没人再提。", id="to come to nothing"),
        pytest.param("含糊", "这种事含糊不得。", id="to be vague, as one must not be"),
        pytest.param(
            "人工智能", "那两个人工智能产品卖得很好。", id="a word of four characters behind its measure word"
        ),
        pytest.param("刀片", "他把刀片放在桌上。", id="a blade, which something is done to"),
        pytest.param("城市", "他来到这座城市工作。", id="a town, which the measure word counts"),
        pytest.param("故事", "他把这个故事讲完了。", id="a story behind its measure word"),
        pytest.param("讲究", "喝茶有讲究。", id="an art, of which there is one"),
        pytest.param("手指", "她用手指按了一下开关。", id="what is done with the finger"),
        pytest.param("手指", "他冻坏了手指。", id="a finger that is no tool"),
        pytest.param("着急", "他心里着急得很。", id="to worry, and how much"),
        pytest.param("桌子", "以前的桌子坏了。", id="a table, which broke"),
        pytest.param("得到", "这种机会不容易得到。", id="to get, behind how easy it is"),
        pytest.param("茶园", "他家有一片老茶园。", id="a garden that is old"),
        pytest.param("人家", "他坐在那里听人家说话。", id="others, whom one listens to"),
        pytest.param("人才", "他培养的人才走了。", id="talent that somebody trained"),
        pytest.param("地方", "他住在一个小地方。", id="a place that is small"),
        pytest.param("地方", "他在什么地方工作？", id="a place that is asked for"),
        pytest.param("向日葵", "他向日葵种得最好。", id="a sunflower"),
        pytest.param("太平", "那几年日子过得太平。", id="peaceful, as life is"),
        pytest.param("更新", "这个网站得更新了。", id="to have to be brought up to date"),
        pytest.param("跟着", "我跟着老师上山。", id="to follow somebody"),
        pytest.param("对面", "他坐在我对面，不说话。", id="the opposite side, at the end of a clause"),
        pytest.param("对面", "坐在他对面的是老师。", id="the opposite side, before who sits there"),
        pytest.param("比较", "这里比较安静。", id="rather"),
        pytest.param("没想到", "我没想到他会来。", id="not expected"),
        pytest.param("没用", "光知道没用，还得做。", id="of no use"),
        pytest.param("没有", "我没有时间。", id="there is no"),
        pytest.param("得到", "他得到奖金来买书。", id="to get something, and to come"),
        pytest.param("想到", "我想到了昨天的事。", id="to think of something of yesterday"),
        pytest.param("得到", "他得到通知明天出发。", id="to get a notice of tomorrow"),
        pytest.param("得到", "他得到了一个机会。", id="to have got something"),
        pytest.param("夏天", "那年夏天学校来了一位客人。", id="a summer, before a school"),
        pytest.param("接下来", "接下来，我们开始吃饭。", id="next, before a comma"),
        pytest.param("接下来", "可是接下来才是最难的。", id="next, within a clause"),
        pytest.param("一直", "店里一直太忙就没关门。", id="all the time"),
        pytest.param("每天", "他每天五点就起床。", id="every day"),
        pytest.param("一次", "学校办了一次茶会。", id="once"),
        pytest.param("一样", "我们的说法是一样的。", id="the same, behind is"),
        pytest.param("一样", "两家店一样价钱。", id="the same price"),
        pytest.param("再说", "原因我等一会儿再说。", id="later"),
        pytest.param("生意", "这家店的生意不大。", id="trade, which is not big"),
        pytest.param("可以", "孩子可以来。", id="may"),
        pytest.param("请教", "我想请教他怎么做。", id="to ask somebody for advice"),
        pytest.param("请教", "请教一个问题，好吗？", id="to ask for advice, at the head"),
        pytest.param("想来", "想来他们已经到了。", id="presumably"),
        pytest.param("去向", "没有人知道他的去向。", id="where somebody went"),
        pytest.param("前", "她三天前走了。", id="a character by itself behind a length of time"),
        pytest.param("一下子", "他一下子就明白了。", id="all at once"),
    ],
)
def test_what_can_only_be_one_word_is_asked(word: str, source: str) -> None:
    words = Segmenter().words(source)
    assert not are_two_words(words, words.index(word))
    assert not seem_two_words(words, words.index(word))


@pytest.mark.parametrize(
    ("word", "cut", "are_two", "seem_two"),
    [
        pytest.param("着", "他 看 着 书", False, False, id="the ending of a verb by itself"),
        pytest.param("跟随", "小狗 跟随 着 他", False, False, id="to follow, and going on"),
        pytest.param("算了", "算了 吧", False, False, id="never mind, with a particle"),
        pytest.param("一开始", "他 一开始 看见 就 说 不行", False, False, id="from the beginning"),
        pytest.param("上来", "他 走 上来 看见 就 问 我", False, False, id="up, and at once"),
        pytest.param("地下", "他 故意 地下 楼 去", False, True, id="a manner, and a verb"),
        pytest.param("人家", "很多 人家 里 有 狗", False, True, id="people, and at home"),
        pytest.param("场地", "学校 有 统一 场地", False, False, id="a place for all, behind no number"),
        pytest.param("条件", "我们 用 同一 条件", False, False, id="the same condition, behind no number"),
    ],
)
def test_however_a_sentence_is_cut_its_words_tell(word: str, cut: str, *, are_two: bool, seem_two: bool) -> None:
    words = cut.split()
    assert are_two_words(words, words.index(word)) is are_two
    assert seem_two_words(words, words.index(word)) is seem_two


@pytest.mark.parametrize(
    ("word", "source", "is_in_two"),
    [
        pytest.param("挥手", "爷爷在车上挥了挥手。", True, id="a verb doubled"),
        pytest.param("的话", "别把我的话告诉别人。", False, id="words, whose character may stay with another"),
        pytest.param("后备箱", "两年后备箱坏了。", False, id="three characters"),
    ],
)
def test_of_two_characters_the_first_is_parted(word: str, source: str, *, is_in_two: bool) -> None:
    words = Segmenter().words(source)
    assert is_parted(words, words.index(word)) is is_in_two


@pytest.mark.parametrize(
    ("source", "translation", "is_used"),
    [
        pytest.param("他害怕地往后退了一步。", "彼は怖くて一歩後退した。", False, id="two words by grammar"),
        pytest.param("他吓得后退了两步。", "彼は驚いて二歩後退した。", True, id="one word"),
    ],
)
def test_a_translation_bears_out_no_word_that_grammar_shows_to_be_two(
    source: str, translation: str, *, is_used: bool
) -> None:
    found = translated_use_of(Document(talk(("甲", source, translation))), table()["后退"])
    assert (found is not None) is is_used


@pytest.mark.parametrize(
    ("words", "at", "is_one"),
    [
        pytest.param(("看", "着", "手套"), 1, True, id="behind a verb"),
        pytest.param(("着", "看"), 0, False, id="at the beginning"),
        pytest.param(("手套", "着", "火"), 1, False, id="behind a noun"),
    ],
)
def test_what_a_verb_ends_in_stands_behind_one(words: tuple[str, ...], at: int, *, is_one: bool) -> None:
    assert _is_ending(words, at) is is_one


@pytest.mark.parametrize(
    ("words", "is_doubtful"),
    [
        pytest.param(("不少", "人选", "了", "门"), True, id="a noun that nothing is done with"),
        pytest.param(("他", "摔坏", "了", "门"), False, id="a verb"),
        pytest.param(("他", "编辑", "了", "书"), False, id="what our table has as a verb"),
    ],
)
def test_a_noun_before_a_sign_of_what_is_done_takes_too_much(words: tuple[str, ...], *, is_doubtful: bool) -> None:
    assert _takes_too_much(words, 1) is is_doubtful


@pytest.mark.parametrize(
    ("word", "is_one"),
    [
        pytest.param("罗", True, id="a surname"),
        pytest.param("灯", False, id="no surname"),
        pytest.param("老", False, id="what stands before one"),
        pytest.param("从", False, id="a preposition too"),
        pytest.param("姓名", False, id="the word for it, of two characters"),
    ],
)
def test_a_surname_is_one_character_that_is_nothing_else(word: str, *, is_one: bool) -> None:
    assert _is_surname(word) is is_one
