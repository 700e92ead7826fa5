"""Where something once happened is asked alone only if it is told when."""

from __future__ import annotations

import pytest

from quizzes.comprehension.circumstances import where
from quizzes.comprehension.circumstances.place_alone import is_of_no_time
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
