"""A passage that only helps to read a sentence is not shown in a set whose answers it prints."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.distractors.item import Item
from quizzes.distractors.items.spare_passages import without_telling
from quizzes.question import GAP, Evidence, Form, Kind, Localized
from tests.quizzes.growth import growth

_WHY = Localized(ja="理由", en="reason")
_BEFORE = "村里只剩下一口井。"


def _gap(prompt: str, key: str, passage: str | None = None, *, is_spare: bool = False) -> Item:
    return Item(
        kind=Kind.CLOZE,
        subtype="typed",
        form=Form.TYPED,
        prompt=prompt,
        key=key,
        passage=passage,
        is_passage_spare=is_spare,
        evidence=Evidence(line=1, quote="水"),
        explanation=_WHY,
        place=0,
        subject=key,
        merit=1.0,
    )


@pytest.mark.parametrize(
    ("other", "is_spare", "passage"),
    [
        pytest.param(_gap(f"村里只{GAP}一口井。", "剩下"), True, None, id="it tells"),
        pytest.param(_gap(f"村里只{GAP}一口井。", "剩下"), False, _BEFORE, id="it tells and is needed"),
        pytest.param(_gap(f"树是我爷爷{GAP}的。", "种"), True, _BEFORE, id="it tells nothing"),
    ],
)
def test_a_spare_passage_that_prints_the_answer_of_another_is_left_out(
    other: Item, passage: str | None, *, is_spare: bool
) -> None:
    item = _gap(f"它的水一直很{GAP}。", "甜", _BEFORE, is_spare=is_spare)
    found, same = without_telling([item, other])
    assert (found.passage, same) == (passage, other)


@pytest.mark.parametrize(
    ("passage", "kept"),
    [
        pytest.param(
            f"记者：村里怎么样？\n王平：{_BEFORE}我们都去打水。",
            "记者：村里怎么样？\n王平：……我们都去打水。",
            id="between others, and who speaks stays",
        ),
        pytest.param(
            f"记者：村里怎么样？\n王平：他说：“{_BEFORE}”我们都去打水。",
            "记者：村里怎么样？\n王平：……我们都去打水。",
            id="a quotation with who is quoted",
        ),
        pytest.param(f"王平：{_BEFORE}\n记者：怎么喝水？", "记者：怎么喝水？", id="whose only sentence it is"),
        pytest.param(
            f"王平：我七十岁了。\n记者：{_BEFORE}\n王平：我们都去打水。",
            "王平：我们都去打水。",
            id="what stands before dots alone, which are silence",
        ),
        pytest.param(f"记者：村里怎么样？\n王平：{_BEFORE}", None, id="all, where dots alone end it"),
        pytest.param(f"我爷爷种过很多树。{_BEFORE}", "我爷爷种过很多树。……", id="the last"),
        pytest.param(f"{_BEFORE}我们都去打水。", "我们都去打水。", id="the first"),
        pytest.param(f"他说：“{_BEFORE}我们都去打水。”", None, id="half of a quotation"),
        pytest.param(f"记者：{_BEFORE}\n王平：有一回。\n记者：", None, id="a name with little said"),
        pytest.param(f"记者：{_BEFORE}\n王平：就是一九六六年那次。", None, id="an answer without a verb"),
        pytest.param(f"{_BEFORE}这口井我记得。", None, id="what stands before one that takes it up"),
        pytest.param(
            f"记者：您打了多少年水？\n王平：三十年。{_BEFORE}", None, id="the end, where little is said before"
        ),
        pytest.param(
            f"记者：您打了多少年水？\n王平：我打了三十年。{_BEFORE}",
            "记者：您打了多少年水？\n王平：我打了三十年。……",
            id="the end, where enough is said before",
        ),
    ],
)
def test_of_a_spare_passage_the_sentences_stay_that_tell_nothing(passage: str, kept: str | None) -> None:
    item = _gap(f"它的水一直很{GAP}。", "甜", passage, is_spare=True)
    found, _ = without_telling([item, _gap(f"村里只{GAP}一口井。", "剩下")])
    assert (found.passage, found.is_passage_spare) == (kept, kept is not None)


def test_what_a_passage_tells_of_its_own_question_is_not_looked_at_here() -> None:
    item = _gap(f"村里只{GAP}一口井。", "剩下", _BEFORE, is_spare=True)
    assert list(without_telling([item])) == [replace(item)]


def test_a_full_set_costs_no_more_than_its_questions() -> None:
    less, more = (
        [_gap(f"第{n}口井的水很{GAP}。", "甜", f"第{n}口井在村里。", is_spare=True) for n in range(size)]
        for size in (300, 2400)
    )
    assert growth(lambda items: list(without_telling(items)), less, more) < 13
