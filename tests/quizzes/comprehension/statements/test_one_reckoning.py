"""Of two sentences that reckon with one amount one alone is offered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.comprehension.claims.claim import Claim
from quizzes.comprehension.statements.one_reckoning import goes_on_reckoning
from quizzes.distractors.document import Document
from quizzes.distractors.edits.edit import Edit, EditKind
from tests.quizzes.talks import talk

SIX_DAYS = Edit(start=5, end=7, said="六天", other="三天", kind=EditKind.NUMBER)


def claims_of_two(other: str) -> tuple[Claim, Claim]:
    """Give two claims that follow each other, each of a paragraph of its own."""
    turns = ("林芳", "展览正好开六天。", None), ("林芳", other, None)
    first, second = (
        Claim(spot=spot, quote="", said=spot.source, lead="林芳说", is_whole=True)
        for spot in Document(talk(*turns, language=None)).spots
    )
    return first, second


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param("去掉布置，真正能看的只有四天半。", True, id="what is left of it"),
        pytest.param("门票一张十五块。", False, id="another amount"),
        pytest.param("来看的人很多。", False, id="no amount"),
    ],
)
def test_a_sentence_beside_may_go_on_reckoning(other: str, *, expected: bool) -> None:
    first, second = claims_of_two(other)
    beside = replace(second, spot=replace(second.spot, place=first.spot.place))
    assert goes_on_reckoning(SIX_DAYS, first, beside) is expected


def test_another_paragraph_reckons_with_something_else() -> None:
    assert not goes_on_reckoning(SIX_DAYS, *claims_of_two("布置用了四天。"))
