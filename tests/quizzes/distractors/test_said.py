"""What nobody says for sure has no speaker where questions are made."""

from __future__ import annotations

from dataclasses import replace

from quizzes.distractors.document import Document
from tests.quizzes.talks import talk


def test_a_paragraph_that_nobody_says_for_sure_is_narration_to_who_asks() -> None:
    whole = talk(("林芳", "我卖豆花。", None), ("周敏", "我也卖豆花。", None), language=None)
    said, other = whole.turns
    [sure], [one] = said.paragraphs, other.paragraphs
    turn = replace(said, paragraphs=(sure, replace(one, is_surely_said=False), one))

    document = Document(replace(whole, turns=(turn,)))

    assert [spot.speaker for spot in document.spots] == ["林芳", None, "林芳"]
    assert [turn.speaker for turn in document.interview.turns] == ["林芳", None, "林芳"]
