"""What stands beside a gap may tell its number, or leave out others, though it is counted otherwise."""

from __future__ import annotations

import pytest

from quizzes.comprehension.numbers.numbers_beside import is_told_beside, keeps_beside
from quizzes.distractors.edits.quantities import Quantity, quantities


def number_of(said: str, text: str) -> Quantity:
    return next(each for each in quantities(text) if each.text == said)


@pytest.mark.parametrize(
    ("said", "text", "told"),
    [
        pytest.param(
            "2006年", "我翻过1990年到2005年的账本。2006年搬家以后，账是我记的。", True, id="the year after others"
        ),
        pytest.param("2006年", "我翻过以前的账本。2006年搬家以后，账是我记的。", False, id="no other year"),
        pytest.param("五万张", "那天卖了五万张，有四万六来自网上。", True, id="most of them"),
        pytest.param("五万张", "那天卖了五万张，有一万六来自网上。", False, id="some of them"),
        pytest.param("五万张", "那天卖了五万张，有的人来了两次。", False, id="no part in numbers"),
        pytest.param(
            "四块三", "我送报纸，一份四块三，三万块得送七千多份！", True, id="as often as it goes into the sum"
        ),
        pytest.param("七千多份", "我送报纸，一份四块三，三万块得送七千多份！", True, id="how many come to the sum"),
        pytest.param("七千多份", "我送报纸，一份四块三，后来送了七千多份。", False, id="how many, and no sum"),
        pytest.param("四块三", "我送报纸，一份四块三，早上四点就得起来。", False, id="no sum"),
        pytest.param("四十岁", "四十岁了还跟爸爸要钱，像什么话。", True, id="a round age, as one says"),
        pytest.param("四十三岁", "四十三岁了还跟爸爸要钱，像什么话。", False, id="an age of somebody"),
        pytest.param("四十岁", "他四十岁开了第一家店。", False, id="when something was done"),
        pytest.param("十二个月", "年度结算时，十二个月的账都要再看一遍。", True, id="the months of a year"),
        pytest.param("十二个月", "骨头长好用了十二个月。", False, id="as many months by chance"),
        pytest.param("百分之四", "一年收五百万斤，百分之四就是二十万斤。", True, id="by what a part comes to"),
        pytest.param("百分之四", "一年收五百万斤，百分之四运到外地。", False, id="a part of what is told"),
        pytest.param("一百匹", "风声像一百匹马跑过去。", True, id="what something is like"),
        pytest.param("九十匹", "草原上有九十匹马跑过去。", False, id="what there was"),
        pytest.param("一百页", "师傅叫我写满一百页再去找他。", True, id="a round hundred, which is full"),
        pytest.param("八十页", "师傅叫我写满八十页再去找他。", False, id="no round hundred"),
        pytest.param("三万", "他花三千还是三万，河不知道。", True, id="a way of speaking"),
        pytest.param("三万", "他花三万修了一条船。", False, id="what was paid"),
        pytest.param("三十八年", "1987年开馆，到今天正好三十八年。", True, id="since a year until now"),
        pytest.param("三十八年", "1987年开馆，花了三十八年才修好。", False, id="from a year, and not until now"),
        pytest.param("三十八年", "那年是1987年。我在这里干到今天正好三十八年。", False, id="a year of something else"),
        pytest.param("三年", "整整等了四年。前三年我每天晚上去数。", True, id="all but one of those told"),
        pytest.param("三年", "整整等了八年。前三年我每天晚上去数。", False, id="some of those told"),
        pytest.param("六小时", "按每天开门六小时计算，五周用了九千度电。", True, id="what a calculation gives"),
        pytest.param("六小时", "店里每天开门六小时，五周用了九千度电。", False, id="how long it was"),
    ],
)
def test_a_number_is_told_by_others_that_are_counted_otherwise(said: str, text: str, *, told: bool) -> None:
    assert is_told_beside(number_of(said, text), text) is told


@pytest.mark.parametrize(
    ("said", "option", "text", "kept"),
    [
        pytest.param("六天", "九天", "过了一个星期他才来，说在老家住了六天。", False, id="longer than what went by"),
        pytest.param("三年", "九年", "整整等了八年。前三年我每天晚上去数。", False, id="the first of too many"),
        pytest.param("三年", "五年", "整整等了八年。前三年我每天晚上去数。", True, id="the first of enough"),
        pytest.param("六天", "三天", "过了一个星期他才来，说在老家住了六天。", True, id="shorter"),
        pytest.param("九天", "十二天", "过了一个星期他又去，前后住了九天。", True, id="where that went by before"),
        pytest.param(
            "六个月", "九个月", "过了一个星期他才来，说在老家住了六个月。", True, id="where the key is longer"
        ),
        pytest.param("六万张", "四万张", "那天卖了六万张，有四万六来自网上。", False, id="fewer than a part of them"),
        pytest.param("六万张", "八万张", "那天卖了六万张，有四万六来自网上。", True, id="more than a part of them"),
        pytest.param("七颗", "三颗", "一板七颗，空了五个。", False, id="fewer than are gone"),
        pytest.param("七颗", "八颗", "一板七颗，空了五个。", True, id="more than are gone"),
        pytest.param("七颗", "三颗", "我买了七颗，丢了五个本子。", True, id="fewer than are gone of something else"),
        pytest.param("四十分钟", "六十分钟", "电池只能撑四十分钟。", False, id="an hour, which is not told in minutes"),
        pytest.param(
            "九十分钟", "六十分钟", "电影放了九十分钟。", True, id="where more than an hour is told in minutes"
        ),
        pytest.param("三十年", "十六年", "住满三十年的老房子都要修。", False, id="not round, of what is full"),
        pytest.param("三十年", "四十年", "住满三十年的老房子都要修。", True, id="round, of what is full"),
        pytest.param("三十年", "十六年", "住了三十年的老房子都要修。", True, id="of what is not said to be full"),
        pytest.param("二十四天", "三十四天", "那时候一个月跑二十四天车。", False, id="more days than a month has"),
        pytest.param("二十四天", "二十八天", "那时候一个月跑二十四天车。", True, id="as many as a month may have"),
        pytest.param("二十四天", "三十四天", "一个月以后又跑了二十四天车。", True, id="after a month"),
        pytest.param("十个月", "十四个月", "船一年要走十个月。", False, id="more months than a year has"),
        pytest.param("五天", "八天", "店一个星期开五天。", False, id="more days than a week has"),
        pytest.param("三十九岁", "四十九岁", "我今年四十六，三十九岁才学开船。", False, id="an age still to come"),
        pytest.param("三十九岁", "四十三岁", "我今年四十六，三十九岁才学开船。", True, id="an age that is over"),
        pytest.param(
            "四十一公斤", "五十三公斤", "妈妈说四十一公斤太轻，叫我长到四十八。", False, id="more than one is to weigh"
        ),
        pytest.param("七千块", "八千块", "一个月七千块，包吃住也就八千出头。", False, id="as many as are about told"),
        pytest.param("七千块", "六千块", "一个月七千块，包吃住也就八千出头。", True, id="fewer than are about told"),
        pytest.param("四十一公斤", "四十四公斤", "妈妈说四十一公斤太轻，叫我长到四十八。", True, id="still too light"),
        pytest.param("九米", "四米", "师傅说九米太长，要缩短到六米。", False, id="less than it is to be"),
        pytest.param("九米", "十二米", "师傅说九米太长，要缩短到六米。", True, id="still too long"),
        pytest.param("八十斤", "三十斤", "船能装八十斤，我从来不超过五十。", False, id="beyond what bounds it"),
        pytest.param("八十斤", "五十斤", "船能装八十斤，我从来不超过五十。", False, id="just that"),
        pytest.param("八十斤", "六十斤", "船能装八十斤，我从来不超过五十。", True, id="on the same side of it"),
        pytest.param("八十斤", "三十斤", "船能装八十斤，我有五十岁了。", True, id="beside what counts another thing"),
        pytest.param("七块", "四块", "一碗粥五块，去年我想涨到七块。", False, id="less than before it grew"),
        pytest.param("七块", "九块", "一碗粥五块，去年我想涨到七块。", True, id="more, as it grew"),
        pytest.param("七块", "十七块", "一碗粥五块，去年我想涨到七块。", False, id="far more, as it grew"),
        pytest.param("三块", "六块", "一碗粥五块，后来降到三块。", False, id="more than before it shrank"),
        pytest.param("七块", "四块", "一碗粥五块，一碗面七块。", True, id="of what did not grow"),
        pytest.param("四根", "六根", "他伸出四根手指，没有说话。", False, id="more than a hand has"),
        pytest.param("四根", "六根", "他修了四根柱子，没有说话。", True, id="of what there may be more"),
        pytest.param("三十度", "七十度", "那天山上零下三十度。", False, id="colder than it ever is"),
        pytest.param("三十度", "四十度", "那天山上零下三十度。", True, id="as cold as it may be"),
        pytest.param(
            "四十年", "四十一年", "做了四十年，才知道自己在做什么。", False, id="what a round number may be said of"
        ),
        pytest.param("四十一年", "四十年", "做了四十一年，才知道自己在做什么。", False, id="a round number for it"),
        pytest.param("三百公里", "三百二十公里", "那天走了三百公里。", False, id="rounded to hundreds"),
        pytest.param("四十年", "四十八年", "做了四十年，才知道自己在做什么。", True, id="far more than a round number"),
        pytest.param("八年", "九年", "做了八年，才知道自己在做什么。", True, id="few, which nobody rounds"),
    ],
)
def test_another_number_is_as_thinkable_as_the_right_one(said: str, option: str, text: str, *, kept: bool) -> None:
    assert keeps_beside(number_of(said, text), option, text) is kept
