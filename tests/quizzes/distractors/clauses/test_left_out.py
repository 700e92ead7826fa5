"""A statement names what is done, where somebody goes, and of whom it speaks."""

from __future__ import annotations

import pytest

from quizzes.comprehension.statements import true_false
from quizzes.distractors.clauses.left_out import leaves_out_what_it_needs
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("said", "is_left_out"),
    [
        pytest.param("自己刷了整整一天，手上起了三个泡", True, id="painted what"),
        pytest.param("自己十六岁跟着叔叔学手艺，刷了四十一年", True, id="what, for so long"),
        pytest.param("自己十六岁跟着叔叔学刷墙，刷了四十一年", False, id="walls, as the clause before has it"),
        pytest.param("自己刷了十多天，每面都刷了", True, id="what, each side of it"),
        pytest.param("自己刷了四十年，刷的都是学校的墙", False, id="walls, as the next clause has it"),
        pytest.param("他妻子听了更害怕了", True, id="heard what"),
        pytest.param("老张看完就哭了", True, id="saw what"),
        pytest.param("他妻子听了电话更害怕了", False, id="a call"),
        pytest.param("那封信老张看完就哭了", False, id="a letter, which is named first"),
        pytest.param("有的邻居听了很不高兴", True, id="heard what, and did not like it"),
        pytest.param("有些同学看了直摇头", True, id="looked at what, and shook their heads"),
        pytest.param("有的邻居听了他的话很不高兴", False, id="his words"),
        pytest.param("他每天看书，邻居看了高兴", False, id="looked at what the clause before has"),
        pytest.param("米、盐、孩子的帽子，什么都有", True, id="all sorts of things, and nowhere"),
        pytest.param("柜子里米、盐、孩子的帽子，什么都有", False, id="all sorts of things in a place"),
        pytest.param("老张头一次修的时候是半夜一点，手都在抖", True, id="mended what"),
        pytest.param("自己第一次唱的那天停电了", True, id="sang what"),
        pytest.param("老张头一次修钟的时候是半夜一点，手都在抖", False, id="mended a clock"),
        pytest.param("老张头一次来的时候是半夜一点，手都在抖", False, id="came"),
        pytest.param("自己每天早上去刷，刷了一年", True, id="painted what, said twice"),
        pytest.param("自己每天早上去刷墙，刷了一年", False, id="walls, said before"),
        pytest.param("自己十岁学画，画了一年", False, id="pictures, which one learned to paint"),
        pytest.param("前年有人买了一架钢琴，我们四个人抬，抬了两个小时", False, id="what a clause before names"),
        pytest.param("自己把墙从头刷了一遍，刷了三天", False, id="what 把 names"),
        pytest.param("店里有规定：先洗手，当晚扫地", False, id="by what is told after a colon"),
        pytest.param("有个学生把书忘在门口，第二年春天才回来取", False, id="the year after it was left"),
        pytest.param("一步错了就要从头再来三次", False, id="done again, and no coming"),
        pytest.param("我有一张很贵的票，第二天就是星期六", True, id="the day after what"),
        pytest.param("我不傻，我当天晚上就买票", True, id="on the day of what"),
        pytest.param("雨下了一夜，第二天就是星期六", False, id="the day after a rainy night"),
        pytest.param("去年夏天我有一张票，第二天就是星期六", False, id="the day after one that is told roughly"),
        pytest.param("票是当天的，不能退", False, id="of the same day"),
        pytest.param("自己参加过两年就停了", True, id="took part in what"),
        pytest.param("自己参加过两年合唱队就停了", False, id="took part in a choir"),
        pytest.param("合唱队自己也参加过两年", False, id="a choir, named first"),
        pytest.param("自己刷了一天墙，手上起了三个泡", False, id="walls"),
        pytest.param("自己在山里住了四十一年", False, id="to live somewhere"),
        pytest.param("自己等了半天，车还没来", False, id="to wait"),
        pytest.param("自己一口气就上来了，现在要歇两次", True, id="up to where"),
        pytest.param("自己一口气就上了五楼，现在要歇两次", False, id="up to a floor"),
        pytest.param("自己从五楼一口气就下来了，现在要歇两次", False, id="down from a floor"),
        pytest.param("自己想起来了，那天下着雨", False, id="what came to mind"),
        pytest.param("自己带着图纸去的，讲了二十分钟", True, id="went where"),
        pytest.param("自己是带着图纸去的，讲了二十分钟", False, id="how one went"),
        pytest.param("小梅去了，干了半年多", True, id="gone to where"),
        pytest.param("小梅去过两次，都没见到老师", True, id="been where"),
        pytest.param("老师去了半年", True, id="gone for so long"),
        pytest.param("一位老板两年才来一次", True, id="come to where"),
        pytest.param("一位船长两年才来一次", True, id="to where, for which a captain is no ship"),
        pytest.param("一位老板两年才来岛上一次", False, id="come to an island"),
        pytest.param("岛上的船两年才来一次", False, id="of an island"),
        pytest.param("老人出门看病，下来一次很难", False, id="come down"),
        pytest.param("小梅去了县城，干了半年多", False, id="gone to a town"),
        pytest.param("县城的学校缺老师，小梅去了", False, id="gone where the clause before has it"),
        pytest.param("小梅上班去了，家里没人", False, id="gone to work"),
        pytest.param("小梅游泳去了，没人知道", False, id="gone to swim"),
        pytest.param("南京缺老师，小梅去了", False, id="gone to a town that the clause before names"),
        pytest.param("毕业以后小梅也去了，干了半年多", True, id="gone to where, afterwards"),
        pytest.param("小梅失去了父亲", False, id="lost"),
        pytest.param("半年过去了，老师没有来", False, id="gone by"),
        pytest.param("两个人在厨房里吵了一年多", True, id="two who are not named"),
        pytest.param("后来两个人常常一起吃面", True, id="two later on"),
        pytest.param("车上有两个人，一个在睡觉", False, id="two who come in"),
        pytest.param("离得有三十多米，中间还有五个人", True, id="so far from whom"),
        pytest.param("离学校有三十多米，中间还有五个人", False, id="so far from a school"),
        pytest.param("全国同等规模的书店关了四成", True, id="as large as which"),
        pytest.param("全国跟这家店同等规模的书店关了四成", False, id="as large as one that is named"),
        pytest.param("两个学生在厨房里吵了一年多", False, id="two students"),
        pytest.param("很多人认为可惜，自己倒觉得差不多", True, id="a pity of what"),
        pytest.param("很多人认为老张走了可惜", False, id="a pity that is named"),
        pytest.param("两种办法的结果差不多，自己放心了", True, id="two ways that are not named"),
        pytest.param("烤和蒸，两种办法的结果差不多", False, id="two ways that are named"),
        pytest.param("自己这边下了九十毫米", True, id="so much of what fell"),
        pytest.param("那天夜里下了九十毫米的雨", False, id="so much rain"),
        pytest.param("老张站在旁边听了一晚上，饭也忘了吃", True, id="beside whom"),
        pytest.param("老张站在一旁听了一晚上", True, id="beside whom, in another word"),
        pytest.param("师傅在台上讲，老张在旁边听", False, id="beside one of whom the clause before tells"),
        pytest.param("老张站在师傅旁边听", False, id="beside a master"),
        pytest.param("小梅以四十公里的速度骑过去，手都冻红了", True, id="past what"),
        pytest.param("小梅以四十公里的速度骑过大桥，手都冻红了", False, id="over a bridge"),
        pytest.param("工厂用十天做出了一台六公斤重的，卖得很好", True, id="a thing that is only counted"),
        pytest.param("工厂用十天做出了一台六公斤重的秤，卖得很好", False, id="a thing that is named"),
        pytest.param("老张教了半辈子书，写过两本书，没有答出来", True, id="answered what"),
        pytest.param("老张没有答出来", True, id="answered what, in one clause"),
        pytest.param("女儿的问题，老张没有答出来", False, id="answered a question"),
        pytest.param("跟老办法比，用电少了四成多", True, id="what is compared"),
        pytest.param("跟去年比，用电少了四成多", False, id="compared with another time"),
        pytest.param("新机器跟老办法比，用电少了四成多", False, id="what is compared is named"),
        pytest.param("二十分钟之后桥塌了，一辆车也没过去", True, id="after what"),
        pytest.param("老张走了二十分钟之后桥塌了", False, id="after somebody went"),
        pytest.param("二十年后，这条河会变清", False, id="after so long from now"),
        pytest.param("老张刚来的时候，一天三百二十条，全是小的", True, id="so many of what a day"),
        pytest.param("老张刚来的时候，一天三百二十条船，全是小的", False, id="so many boats a day"),
        pytest.param("老张卖篮子，一天三十个", False, id="so many of what is named"),
        pytest.param("自己一着急就给扔了，现在只用铅笔", True, id="threw away what"),
        pytest.param("那台机器自己一着急就给扔了", False, id="threw away what is named first"),
        pytest.param("老张把门给锁了，现在没人进得去", False, id="locked what is named before the verb"),
        pytest.param("自己一着急就给扔了钥匙", False, id="threw away what is named after the verb"),
        pytest.param("晚上躲在灯下一封一封地读，越读越难过", True, id="read what, one by one"),
        pytest.param("他以前很着急，蒙着被子一页一页地翻", False, id="under a quilt, which could be what is turned"),
        pytest.param("他以前很着急，躲在被子里一页一页地翻", True, id="turned what, under a quilt"),
        pytest.param("客人的来信自己一封一封地读，越读越难过", False, id="letters, one by one"),
    ],
)
def test_what_one_asks_at_once_is_told(said: str, *, is_left_out: bool) -> None:
    assert leaves_out_what_it_needs(said) is is_left_out


def test_no_statement_leaves_it_out() -> None:
    tally = Tally()
    found = Document(talk(("林芳", "我画了整整一天，第二天改了十七张图。", None), language=None))
    assert not list(true_false.items(found, tally))
    assert tally.refused["vague"]
