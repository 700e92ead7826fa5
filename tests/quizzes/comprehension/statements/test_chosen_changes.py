"""A talk is asked of what neither sense nor its theme tells, and of half as many things beside it."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.claim import Claim
from quizzes.comprehension.statements.change import Change
from quizzes.comprehension.statements.chosen_changes import chosen
from quizzes.comprehension.statements.translated_numbers import Place
from quizzes.distractors.document import Document
from quizzes.distractors.edits.edit import Edit, EditKind
from tests.quizzes.talks import talk

TOLD = "林芳", "我家后面有三个旧池塘。", "うちの裏には古い池が三つあります。"


def _change(document: Document, n: int, kind: EditKind, word: str, other: str = "五个") -> Change:
    said = "三个" if kind is EditKind.NUMBER else word
    edit = Edit(start=0, end=len(said), said=said, other=other, kind=kind)
    claim = Claim(spot=document.spots[0], quote=said, said=f"{said}{n}", is_whole=True)
    return Change(claim=claim, told=f"{kind} {n}", edit=edit, place=Place(start=0, end=1, said="x", other="y"))


@pytest.mark.parametrize(
    ("numbers", "kind", "word", "words", "spots", "asked"),
    [
        pytest.param(0, EditKind.WORD, "报纸", 8, 10, (0, 2), id="a few things, by themselves"),
        pytest.param(1, EditKind.WORD, "报纸", 8, 10, (1, 1), id="one thing beside a number"),
        pytest.param(4, EditKind.WORD, "报纸", 8, 30, (4, 2), id="half as many things as numbers"),
        pytest.param(4, EditKind.WORD, "上海", 8, 60, (4, 8), id="as many towns as there are"),
        pytest.param(4, EditKind.WORD, "中国", 8, 60, (4, 2), id="of the own land as of things"),
        pytest.param(4, EditKind.SWAP, "不是钱，而是时间", 8, 30, (4, 2), id="what is set against each other"),
        pytest.param(9, EditKind.WORD, "报纸", 8, 10, (6, 0), id="numbers alone, where they are enough"),
        pytest.param(1, EditKind.TIME, "早上", 8, 30, (1, 0), id="no part of the day"),
        pytest.param(1, EditKind.TIME, "明年", 8, 30, (1, 0), id="no year from today"),
        pytest.param(1, EditKind.OPPOSITE, "低", 8, 30, (1, 0), id="nothing turned round"),
    ],
)
def test_as_many_are_chosen(
    numbers: int, kind: EditKind, word: str, words: int, spots: int, asked: tuple[int, int]
) -> None:
    document = Document(talk(*[TOLD] * spots))
    found = [_change(document, n, EditKind.NUMBER, "") for n in range(numbers)]
    found += [_change(document, n, kind, word) for n in range(words)]
    kinds = [change.edit.kind for change in chosen(document, found)]
    assert (kinds.count(EditKind.NUMBER), kinds.count(kind)) == asked


@pytest.mark.parametrize(
    ("beside", "asked"),
    [
        pytest.param("这里没有报纸。", 0, id="named elsewhere, so that who knows the theme thinks of it"),
        pytest.param("这里没有杂志。", 1, id="named nowhere else"),
    ],
)
def test_no_thing_is_changed_that_a_talk_names_elsewhere(beside: str, asked: int) -> None:
    document = Document(talk(TOLD, ("林芳", beside, "ここにはありません。")))
    assert len(chosen(document, [_change(document, 1, EditKind.WORD, "报纸")])) == asked


def test_of_kin_no_more_are_chosen_than_of_things() -> None:
    document = Document(talk(*[TOLD] * 30))
    found = [_change(document, n, EditKind.NUMBER, "") for n in range(2)]
    found += [_change(document, n, EditKind.WORD, "父亲", "母亲") for n in range(8)]
    assert [change.edit.said for change in chosen(document, found)].count("父亲") == 1
