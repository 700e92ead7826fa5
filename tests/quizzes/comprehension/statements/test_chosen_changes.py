"""A talk is asked of no more changes that many see than of others, but for a few."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.claim import Claim
from quizzes.comprehension.statements.change import Change
from quizzes.comprehension.statements.chosen_changes import chosen
from quizzes.comprehension.statements.translated_numbers import Place
from quizzes.distractors.document import Document
from quizzes.distractors.edits.edit import Edit, EditKind
from tests.quizzes.talks import talk

SPOT = Document(talk(("林芳", "我家后面有三个旧池塘。", "うちの裏には古い池が三つあります。"))).spots[0]


def _change(n: int, kind: EditKind) -> Change:
    said = "三个" if kind is EditKind.NUMBER else "低"
    edit = Edit(start=0, end=len(said), said=said, other="五个", kind=kind)
    claim = Claim(spot=SPOT, quote=said, said=f"{said}{n}", is_whole=True)
    return Change(claim=claim, told=f"{kind} {n}", edit=edit, place=Place(start=0, end=1, said="x", other="y"))


@pytest.mark.parametrize(
    ("numbers", "kind", "words", "spots", "asked"),
    [
        pytest.param(0, EditKind.OPPOSITE, 8, 10, (0, 6), id="words alone, as many as are asked of a talk"),
        pytest.param(1, EditKind.OPPOSITE, 8, 10, (1, 3), id="a few words beside a number"),
        pytest.param(4, EditKind.OPPOSITE, 8, 30, (4, 4), id="as many words as numbers"),
        pytest.param(9, EditKind.OPPOSITE, 8, 10, (6, 0), id="numbers alone, where they are enough"),
        pytest.param(4, EditKind.SWAP, 8, 30, (4, 4), id="what is set against each other, as words"),
        pytest.param(1, EditKind.MANNER, 8, 10, (1, 0), id="no manner"),
    ],
)
def test_as_many_are_chosen(numbers: int, kind: EditKind, words: int, spots: int, asked: tuple[int, int]) -> None:
    found = [_change(n, EditKind.NUMBER) for n in range(numbers)] + [_change(n, kind) for n in range(words)]
    kinds = [change.edit.kind for change in chosen(found, spots)]
    assert (kinds.count(EditKind.NUMBER), kinds.count(kind)) == asked
