"""The words beside a word tell its sense in every plain sentence that has them, or the sense is not asked for."""

from __future__ import annotations

import pytest

from quizzes.comprehension.senses.senses_in_context import senses_in_context
from quizzes.comprehension.senses.uses_of_senses import uses_in
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk


def senses_in(source: str) -> set[tuple[str, str]]:
    document = Document(talk(("林芳", source, None), language=None))
    return {(use.sense.word, use.sense.zh) for use in uses_in(document.spots[0])}


@pytest.mark.parametrize(
    ("source", "word"),
    [
        pytest.param("那张旧桌子上漆掉了。", "上", id="paint on a table, and none put on"),
        pytest.param("社会上大学的数量越来越多。", "上", id="colleges of a country, and nobody at one"),
        pytest.param("那家工厂倒了很多废水。", "倒", id="poured by a factory"),
        pytest.param("我倒一杯酒也没喝。", "倒", id="on the contrary"),
        pytest.param("公司关了空调省电。", "关", id="switched off by a company"),
        pytest.param("他晚上九点关了店回家。", "关", id="shut for the night"),
        pytest.param("他冲了碗蛋花汤。", "冲", id="a bowl of soup, and no bowl washed"),
        pytest.param("她从柜子里翻出一本书。", "出", id="a book found, and none published"),
        pytest.param("他每个月省出一点钱给妹妹。", "出", id="saved"),
        pytest.param("他吃了一口觉得苦。", "吃", id="what tastes bitter"),
        pytest.param("他开了二十分钟到公司。", "开", id="driven to a company"),
        pytest.param("开了的那家公司夜里也有人值班。", "开", id="who opened something, or what is opened"),
        pytest.param("我们每年在北京开公司年会。", "开", id="a meeting of a company"),
        pytest.param("她给我念一封大学寄来的信。", "念", id="a letter that is read"),
        pytest.param("那时候他才上中学。", "才", id="so young then"),
        pytest.param("我们在河边找了三块石头。", "找", id="stones that are looked for"),
        pytest.param("球到他手里他也不敢投。", "投", id="a ball, and no money"),
        pytest.param("她给我挑了一瓶水。", "挑", id="a bottle that is chosen"),
        pytest.param("他从来不提这个问题。", "提", id="what is not spoken of"),
        pytest.param("架子上放着唱片。", "放", id="records that lie there"),
        pytest.param("他的录音放哪儿了我忘了。", "放", id="where a recording is put"),
        pytest.param("爷爷问我手机上怎么看这些照片。", "看", id="how pictures are looked at"),
        pytest.param("沙发太硬让他睡不好。", "硬", id="too hard"),
        pytest.param("卡车里装了二十台空调。", "装", id="loaded"),
        pytest.param("能不能让他过来？", "让", id="asked to come"),
        pytest.param("他一个暑假读了三本小学课本。", "读", id="books for a school"),
        pytest.param("他的专业是会计。", "会计", id="what one studies"),
        pytest.param("那年冬天我给自己的手表充电。", "充电", id="a watch of one's own"),
        pytest.param("秦岭是南北方的分水岭。", "分水岭", id="mountains"),
        pytest.param("这块奖牌的含金量不到百分之二。", "含金量", id="the gold of a medal"),
        pytest.param("医生说我太太不能吃醋。", "吃醋", id="vinegar that is bad for one"),
        pytest.param("他开夜车赶去医院。", "开夜车", id="driven to a hospital"),
        pytest.param("我第一次骗了妈妈很心虚。", "心虚", id="guilty at the first lie"),
        pytest.param("我在北京上大学的时候打工。", "打工", id="a student's work"),
        pytest.param("按规定机关五点下班。", "机关", id="as the rule has it"),
        pytest.param("我想改掉他看手机的毛病。", "毛病", id="a habit, whichever frame fits"),
        pytest.param("他吃饭看手机的毛病让我生气。", "毛病", id="no breakdown of a telephone"),
        pytest.param("这种苹果水分很大。", "水分", id="juicy"),
        pytest.param("这条街看着热闹。", "热闹", id="lively to look at"),
        pytest.param("他们借钱给孩子看病。", "看病", id="a child that is taken to a doctor"),
        pytest.param("机器按照程序运行。", "程序", id="a machine's program"),
        pytest.param("我叫他帮忙他答应了。", "答应", id="asked, and agreed"),
        pytest.param("我们从认识到现在已经十年了。", "认识", id="from then until now"),
        pytest.param("我们从另一个城市起飞。", "起飞", id="in a plane"),
        pytest.param("总理上台发言。", "上台", id="on a platform"),
        pytest.param("这家公司新酒上市了。", "上市", id="a wine of a company"),
        pytest.param("他参加过吸收年轻人的意见的会。", "吸收", id="opinions"),
    ],
)
def test_a_sense_that_the_sentence_has_not_is_left(source: str, word: str) -> None:
    asked = {sense for found, sense in senses_in(source) if found == word}
    assert not asked


@pytest.mark.parametrize(
    ("source", "word", "zh"),
    [
        pytest.param("后来他们家的公司倒了。", "倒", "生意做不下去了", id="a company that is no more"),
        pytest.param("这件事不关我的事。", "关", "和……有联系", id="of no concern to me"),
        pytest.param("饭后我帮他冲盘子。", "冲", "用水洗", id="plates washed"),
        pytest.param("他去年出了一本书。", "出", "发行、推向市场", id="a book published"),
        pytest.param("他年轻时吃过很多苦。", "吃", "经受、忍受", id="hardship"),
        pytest.param("卖菜的找了我三块钱。", "找", "把多收的部分还给人", id="change"),
        pytest.param("邻居们都改不了爱吵架的毛病。", "毛病", "不好的习惯", id="a habit"),
        pytest.param("我们叫了半天没人答应。", "答应", "听到以后出声", id="nobody answers"),
        pytest.param("他后来认识到自己错了。", "认识", "明白、看清楚", id="a mistake that is seen"),
        pytest.param("他在村里给穷人看病。", "看病", "给人检查身体", id="who treats the poor"),
    ],
)
def test_a_sense_that_the_words_beside_it_tell_is_asked_for(source: str, word: str, zh: str) -> None:
    assert (word, zh) in senses_in(source)


@pytest.mark.parametrize(
    ("word", "zh", "other"),
    [
        pytest.param("好", "已经完成", "让人满意", id="done, and done well"),
        pytest.param("收", "把成熟的东西从地里取回来", "放到该放的地方", id="corn brought in"),
    ],
)
def test_two_senses_that_one_sentence_may_have_are_not_offered_together(word: str, zh: str, other: str) -> None:
    senses = {sense.zh: sense for sense in senses_in_context()[word]}
    assert senses[zh].is_rival_of(senses[other])
