"""A word is near another of its field, and of the next field where both share a character."""

from __future__ import annotations

import pytest

from quizzes.distractors.closeness import is_near
from quizzes.distractors.fields import ONE_FIELD, nearness
from quizzes.distractors.words import table


@pytest.mark.parametrize(
    ("key", "other", "expected"),
    [
        pytest.param("成本", "工资", True, id="costs and pay"),
        pytest.param("工资", "薪水", True, id="two words for pay"),
        pytest.param("成本", "方言", False, id="costs and a dialect"),
        pytest.param("保护", "评估", False, id="verbs of two kinds"),
    ],
)
def test_a_word_is_near_another_of_its_field(key: str, other: str, *, expected: bool) -> None:
    assert is_near(table()[key], other) is expected


@pytest.mark.parametrize(
    ("key", "other", "expected"),
    [
        pytest.param("频率", "手感", False, id="how often, and how it feels in the hand"),
        pytest.param("质感", "口感", True, id="how two goods feel"),
        pytest.param("高度", "岁数", False, id="how high, and how old"),
        pytest.param("体重", "身高", True, id="two measures of a body"),
        pytest.param("海拔", "色散", False, id="how high, and what waves do"),
        pytest.param("差别", "代沟", False, id="a difference of things, and one between generations"),
        pytest.param("哨子", "古筝", False, id="what hangs round one's neck, and what lies on a table"),
        pytest.param("哨子", "口琴", True, id="two things to blow"),
        pytest.param("舞蹈", "魔术", True, id="two arts of the stage"),
        pytest.param("残疾人", "小偷", False, id="whom laws look after, and whom others shun"),
        pytest.param("合同", "门票", False, id="a contract and a ticket"),
        pytest.param("手套", "轮椅", False, id="what one wears, and what one sits in"),
        pytest.param("抹布", "窑炉", False, id="what one cleans with, and a kiln"),
        pytest.param("扫帚", "抹布", True, id="what one cleans with"),
        pytest.param("大厅", "病房", False, id="where one comes in, and where the sick lie"),
        pytest.param("铺子", "名胜", False, id="a shop and a sight"),
        pytest.param("学者", "室友", False, id="who teaches, and who learns"),
        pytest.param("金牌", "药品", False, id="a prize and a medicine"),
    ],
)
def test_words_of_two_sorts_are_of_no_one_field(key: str, other: str, *, expected: bool) -> None:
    assert (nearness(key, other) == ONE_FIELD) is expected
