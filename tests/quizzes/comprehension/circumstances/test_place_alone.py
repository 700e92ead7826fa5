"""Where something once happened is asked alone only if it is told when."""

from __future__ import annotations

import pytest

from quizzes.comprehension.circumstances import where
from quizzes.comprehension.circumstances.place_alone import is_of_no_time, is_of_somebody_new
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param("自己在阳台上站了很久", True, id="once, and not told when"),
        pytest.param("老周在阳台上站了四个小时", False, id="for how long tells which time it was"),
        pytest.param("自己去年在阳台上站了很久", False, id="told when"),
        pytest.param("自己在大连工作了很久", False, id="of a life"),
        pytest.param("那张照片放在书柜里", False, id="where something is kept"),
        pytest.param("那里的人在阳台上种花", False, id="what is always so"),
    ],
)
def test_what_once_happened_is_told_with_when(said: str, *, expected: bool) -> None:
    assert is_of_no_time(said) is expected


@pytest.mark.parametrize(
    ("said", "is_quoted"),
    [
        pytest.param("小林拿着那封信在阳台上站了很久。", True, id="not told when"),
        pytest.param("小林去年冬天拿着信在阳台上站了很久。", False, id="told when"),
    ],
)
def test_a_place_of_no_time_is_asked_for_with_a_gap(said: str, *, is_quoted: bool) -> None:
    whole = Document(dialogue(("老周", "医生来了电话。"), ("小林", said)))
    assert [item.passage is not None for item in where.items(whole, Tally())] == [is_quoted]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param("一对年轻夫妻在阳台上吵架", True, id="a couple"),
        pytest.param("有人把自行车放在仓库里", True, id="somebody"),
        pytest.param("前年有个修鞋的在公园里摆摊", True, id="one of a trade, after a time"),
        pytest.param("两位老师在楼下等车", True, id="two of many"),
        pytest.param("有个叫小芳的学徒在楼下等车", False, id="one who is named"),
        pytest.param("一个人在楼下住了四年", False, id="alone"),
        pytest.param("一个小时以后老周在楼下等车", False, id="a time"),
        pytest.param("两个学徒都住在仓库里", True, id="two more"),
        pytest.param("老周在大连认识了一位医生", False, id="known, who met one"),
        pytest.param("三个月以后，老师在大连住下来", False, id="a time before somebody"),
    ],
)
def test_nobody_unknown_is_asked_about(said: str, *, expected: bool) -> None:
    assert is_of_somebody_new(said) is expected


@pytest.mark.parametrize(
    ("said", "is_quoted"),
    [
        pytest.param("前年冬天一对夫妻拿着信在阳台上站了很久。", True, id="a couple"),
        pytest.param("小林前年冬天拿着信在阳台上站了很久。", False, id="somebody known"),
    ],
)
def test_a_place_of_somebody_unknown_is_asked_for_with_a_gap(said: str, *, is_quoted: bool) -> None:
    whole = Document(dialogue(("老周", "医生来了电话。"), ("小林", said)))
    assert [item.passage is not None for item in where.items(whole, Tally())] == [is_quoted]
