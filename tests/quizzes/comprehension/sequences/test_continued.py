"""A sentence is to be gone on with where its first half asks for a second one, and no other half can stand there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.chinese.tables import rows_of
from quizzes.comprehension.sequences.continued import items
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import passage

if TYPE_CHECKING:
    from quizzes.distractors.item import Item

SHOP = (
    "这条街早上没有人，所以我们开门很晚。",
    "老李的工作不是卖那些书，而是修旧书。",
    "隔壁的店去年就关了，但是我们每天还开着门卖书。",
)
REASONS = ("因为昨天晚上停电了，我们就没开门。", "如果水再高一点儿，老李就回家了。")


def _items(*sources: str) -> list[Item]:
    return list(items(Document(passage(*sources)), Tally()))


def _asked(*sources: str) -> dict[str, tuple[str, str, set[str]]]:
    return {
        each.subtype: (each.passage or "", each.key, {wrong.option for wrong in each.distractors})
        for each in _items(*sources)
    }


def test_the_second_half_is_asked_for_beside_those_that_never_follow_the_first() -> None:
    assert _asked(*SHOP, "与其让大家看看就走，不如让几个人天天来。") == {
        "next": (
            "店主：与其让大家看看就走，＿＿",
            "不如让几个人天天来",
            {"所以我们开门很晚", "而是修旧书", "但是我们每天还开着门卖书"},
        )
    }


def test_the_first_half_is_asked_for_beside_those_that_never_stand_before_the_second() -> None:
    asked = _asked("虽然今年下了很多雨，但是桥没有坏。", *REASONS)
    assert asked["previous"] == (
        "店主：＿＿但是桥没有坏。",
        "虽然今年下了很多雨",
        {"因为昨天晚上停电了", "如果水再高一点儿"},
    )


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("与其让大家看看就走，不如让几个人天天来。", True, id="at the heads of both"),
        pytest.param("再说，与其让大家看看就走，不如让几个人天天来。", True, id="behind what leads to it"),
        pytest.param(
            "只要还有人愿意来看，我们的店就会开下去。", False, id="an answer behind its subject, which looks like none"
        ),
        pytest.param(
            "桥断了没有人来，因为雨下得很大，所以我们关门。", False, id="a reason that may be for what is before it"
        ),
        pytest.param("与其让大家看看就走，不如让几个人天天来？", False, id="a question"),
    ],
)
def test_only_halves_that_show_how_they_go_together_are_asked_for(source: str, *, is_asked: bool) -> None:
    assert bool(_asked(*SHOP, source)) is is_asked


def test_one_half_of_another_sentence_is_too_few() -> None:
    assert not _asked(SHOP[0], "与其让大家看看就走，不如让几个人天天来。")


def test_what_stands_out_among_all_others_is_not_asked_for() -> None:
    tally = Tally()
    short = ("这条街早上没有人，所以我们不开。", "老李的工作不是卖那些书，而是修旧书。")
    long = "与其让大家看看就走，不如让几个人天天来这里坐下来慢慢看。"
    assert not list(items(Document(passage(*short, long)), tally))
    assert tally.refused["stands-out"] or tally.refused["length"]


def test_what_goes_together_and_what_does_not_is_told() -> None:
    [item] = _items("虽然今年下了很多雨，但是桥没有坏。", *REASONS)
    assert item.explanation.en == "虽然 and 但是 go together: “although …, …”."
    assert {wrong.why.en for wrong in item.distractors} == {
        f"但是 does not come right after a part that begins with {word}. This is part of the sentence in line 3."
        for word in ("因为", "如果")
    }


@pytest.mark.parametrize("row", [pytest.param(row, id=row[0][:12]) for row in rows_of("continuations.tsv")])
def test_no_opening_is_kept_from_what_answers_it(row: list[str]) -> None:
    openings, never = (set(words.split(",")) for words in row)
    for one, answers, *_ in rows_of("correlatives.tsv"):
        if openings & set(one.split(",")):
            assert not never & set(answers.split(","))
