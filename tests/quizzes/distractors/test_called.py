"""A speaker whose label is a surname alone is called as the others call him."""

from __future__ import annotations

import pytest

from quizzes.comprehension import number
from quizzes.distractors.called import called_in_full
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("label", "asked", "called"),
    [
        pytest.param("乔", "乔老师，您这家店开了多久？", "乔老师", id="by others"),
        pytest.param("喬", "喬師傅，您這家店開了多久？", "喬師傅", id="traditional"),
        pytest.param("乔", "您这家店开了多久？", "乔", id="by nobody"),
        pytest.param("乔", "林老师，您这家店开了多久？", "乔", id="somebody else"),
        pytest.param("乔芳", "乔老师，您这家店开了多久？", "乔芳", id="a whole name"),
        pytest.param("问", "您问老师了吗？", "问", id="a sign"),
    ],
)
def test_a_surname_is_said_with_its_title(label: str, asked: str, called: str) -> None:
    found = called_in_full(talk(("记者", asked, None), (label, "三十年了。", None), language=None))
    assert [turn.speaker for turn in found.turns] == ["记者", called]


def test_what_one_says_of_oneself_is_no_title() -> None:
    found = called_in_full(talk(("乔", "大家叫我乔老师。", None), language=None))
    assert [turn.speaker for turn in found.turns] == ["乔"]


def test_a_label_of_another_is_not_taken() -> None:
    found = called_in_full(talk(("乔", "您好。", None), ("乔老师", "乔老师也来了。", None), language=None))
    assert [turn.speaker for turn in found.turns] == ["乔", "乔老师"]


def test_a_question_calls_a_speaker_by_surname_and_title() -> None:
    document = Document(
        talk(("记者", "乔老师，您学过琴吗？", None), ("乔", "我在学校学过十四年琴。", None), language=None)
    )
    assert [item.prompt for item in number.items(document, Tally())] == ["根据访谈，乔老师在学校学过多少年琴？"]
