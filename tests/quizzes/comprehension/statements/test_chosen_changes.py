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


def _change(n: int, kind: EditKind, word: str = "低") -> Change:
    said = "三个" if kind is EditKind.NUMBER else word
    edit = Edit(start=0, end=len(said), said=said, other="五个", kind=kind)
    claim = Claim(spot=SPOT, quote=said, said=f"{said}{n}", is_whole=True)
    return Change(claim=claim, told=f"{kind} {n}", edit=edit, place=Place(start=0, end=1, said="x", other="y"))


@pytest.mark.parametrize(
    ("numbers", "kind", "word", "words", "spots", "asked"),
    [
        pytest.param(0, EditKind.OPPOSITE, "低", 8, 10, (0, 3), id="a few words that turn it round, by themselves"),
        pytest.param(1, EditKind.OPPOSITE, "低", 8, 10, (1, 1), id="one such word beside a number"),
        pytest.param(4, EditKind.OPPOSITE, "低", 8, 30, (4, 1), id="no more beside more numbers"),
        pytest.param(9, EditKind.OPPOSITE, "低", 8, 10, (6, 0), id="numbers alone, where they are enough"),
        pytest.param(1, EditKind.OPPOSITE, "女儿", 8, 10, (1, 3), id="some people beside a number"),
        pytest.param(4, EditKind.WORD, "报纸", 8, 30, (4, 4), id="as many things as numbers"),
        pytest.param(4, EditKind.SWAP, "不是钱，而是时间", 8, 30, (4, 1), id="what is set against each other"),
        pytest.param(1, EditKind.MANNER, "低", 8, 10, (1, 0), id="no manner"),
    ],
)
def test_as_many_are_chosen(
    numbers: int, kind: EditKind, word: str, words: int, spots: int, asked: tuple[int, int]
) -> None:
    found = [_change(n, EditKind.NUMBER) for n in range(numbers)] + [_change(n, kind, word) for n in range(words)]
    kinds = [change.edit.kind for change in chosen(found, spots)]
    assert (kinds.count(EditKind.NUMBER), kinds.count(kind)) == asked
