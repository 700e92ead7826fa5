"""A number is told where the other numbers that are shown go with it alone."""

from __future__ import annotations

import pytest

from quizzes.comprehension.told_by_others import is_hour_reckoned
from quizzes.comprehension.told_by_rest import is_told_by_rest
from quizzes.distractors.edits.quantities import quantities


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        pytest.param("班上十二个孩子，二十四只手，都举起来了", "十二个", True, id="who has so many hands"),
        pytest.param("班上十二个孩子，二十四只手，都举起来了", "二十四只", True, id="the hands of so many"),
        pytest.param("班上十二個孩子，二十四隻手，都舉起來了", "十二個", True, id="in traditional characters"),
        pytest.param("来了九个人，九双鞋摆在门口", "九个人", True, id="as many pairs"),
        pytest.param("班上十二个孩子，二十只手举起来了", "十二个", False, id="not all of them"),
        pytest.param("班上十二个孩子，养了二十四只鸡", "十二个", False, id="what nobody has two of"),
        pytest.param("一个人只有两只手，门口有一个箱子", "两只", False, id="the hands of anybody"),
        pytest.param("我又称了两次，六十五，六十七，越称越重", "两次", True, id="as many figures"),
        pytest.param("我又称了两次，六十五斤、六十七斤，越称越重", "两次", True, id="with their measure"),
        pytest.param("我又称了三次，六十五，六十七，越称越重", "三次", False, id="more than the figures"),
        pytest.param("我又称了两次，越称越重", "两次", False, id="no figures"),
        pytest.param("七个人我都记得住，第八个就记不住了", "七个人", True, id="the next one"),
        pytest.param("七个人我都记得住，第三个最难", "七个人", False, id="one of them"),
        pytest.param("店里来了七个人，买了第八本书", "七个人", False, id="the next of another thing"),
        pytest.param("开车要四个小时。我晚上八点走，早上十二点到", "八点", True, id="so long before another hour"),
        pytest.param("开车要四个小时。我晚上八点走，早上六点到", "八点", False, id="not as long before it"),
        pytest.param("我晚上八点走，早上十二点到", "八点", False, id="no word of how long"),
        pytest.param("一共两百六十根。一天修二十六根，十天修完", "十天", True, id="how long at that rate"),
        pytest.param("一共两百六十根。一天修二十六根，十天修完", "二十六根", True, id="the rate"),
        pytest.param("一共三百根。一天最多修二十六根，十天修完", "十天", False, id="longer than that"),
        pytest.param("一共两百六十八根。一天最多修二十八根，十天修完", "十天", True, id="nearly so long"),
        pytest.param("一共两百六十棵。一天修二十六根，十天修完", "十天", False, id="so many of something else"),
        pytest.param("一天修二十六根，十天修完", "十天", False, id="nothing of how many in all"),
        pytest.param("每个月停工两天，一年就是二十四天", "二十四天", True, id="how many a year by so many a month"),
        pytest.param("每个星期休一天，一年下来五十多天", "五十多天", True, id="about as many a year by so many a week"),
        pytest.param("一天画三张，一个月就有九十张", "九十张", True, id="how many a month by so many a day"),
        pytest.param("一天画三张，一年级的孩子有九十张", "九十张", False, id="no year"),
        pytest.param("一天画三张，一个月卖掉二十张", "二十张", False, id="fewer than are made"),
        pytest.param("每个月停工两天，一年卖二十四本书", "二十四本", False, id="so many of something else over a year"),
    ],
)
def test_a_number_goes_with_the_others(text: str, number: str, *, expected: bool) -> None:
    asked = next(each for each in quantities(text) if text[each.start : each.end] == number)
    assert is_told_by_rest(asked, text) is expected


@pytest.mark.parametrize(
    ("hour", "text", "expected"),
    [
        pytest.param("九点半", "坐船三个半小时。早上九点半开，下午一点到", True, id="with halves, over noon"),
        pytest.param("九点半", "坐船三个小时。早上九点半开，下午一点到", False, id="half an hour less"),
        pytest.param("九棵", "坐船三个半小时。早上九点半开，下午一点到", False, id="no hour"),
    ],
)
def test_an_hour_is_reckoned_from_another(hour: str, text: str, *, expected: bool) -> None:
    assert is_hour_reckoned(hour, text) is expected
