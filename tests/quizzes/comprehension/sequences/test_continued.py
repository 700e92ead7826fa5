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


@pytest.mark.parametrize(
    ("first", "follows", "is_wrong"),
    [
        pytest.param("如果那家店开在路边", "而是修旧书", True, id="nothing is denied that it corrects"),
        pytest.param("如果那家店不是书店", "而是修旧书", False, id="a denial, which it may correct"),
    ],
)
def test_what_may_stand_there_as_well_is_no_wrong_option(first: str, follows: str, *, is_wrong: bool) -> None:
    asked = _asked(*SHOP, f"{first}，那我们就不开门了。")
    assert (follows in asked["next"][2]) is is_wrong


@pytest.mark.parametrize(
    "source", ["这里不仅是书店的问题，也是老街的问题。", "他们宁愿去别的地方看书，也不肯天天走上来。"]
)
def test_a_part_that_may_stand_alone_is_not_gone_on_with(source: str) -> None:
    """这不仅是书店的问题，所以我们……; 他们宁愿去别的地方，所以我们……."""
    assert not _asked(*SHOP, "今年桥断了很久，所以老李也不来了。", source)


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
    [item] = _items(*SHOP, "与其让大家看看就走，不如让几个人天天来。")
    assert item.explanation.en == "与其 and 不如 go together: “rather than …, …”."
    assert {wrong.why.en for wrong in item.distractors} == {
        f"不如 goes with 与其; {word} does not. This is part of the sentence in line 3."
        for word in ("所以", "而是", "但是")
    }


@pytest.mark.parametrize("row", [pytest.param(row, id=row[0][:12]) for row in rows_of("continuations.tsv")])
def test_no_opening_is_kept_from_what_answers_it(row: list[str]) -> None:
    openings, never = (set(words.split(",")) for words in row)
    for one, answers, *_ in rows_of("correlatives.tsv"):
        if openings & set(one.split(",")):
            assert not never & set(answers.split(","))
