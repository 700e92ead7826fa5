"""A set is no list of readings, unless its text gives nothing else."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from quizzes.distractors.item import Item
from quizzes.distractors.items.shares import (
    READINGS,
    fewest_of,
    filled_up,
    least_of,
    shared_out,
    with_few_readings,
)
from quizzes.distractors.vetoes import Tally
from quizzes.question import Evidence, Form, Kind, Localized


def some(count: int, subtype: str) -> list[Item]:
    """Give questions of a subtype, the best first."""
    return [
        Item(
            kind=Kind.TRANSLATION,
            subtype=subtype,
            form=Form.TYPED,
            prompt=f"{subtype} {n}",
            key=f"{subtype} {n}",
            evidence=Evidence(line=1, quote="词"),
            explanation=Localized(ja="語", en="word"),
            level=3,
            place=n,
            subject=f"{subtype} {n}",
            merit=-float(n),
            tags=(),
        )
        for n in range(count)
    ]


@pytest.mark.parametrize(
    ("others", "readings", "length", "expected"),
    [
        pytest.param(90, 60, 1200, 30, id="a quarter of the set where there is enough else"),
        pytest.param(60, 60, 1200, 28, id="more where a long text would give too few questions"),
        pytest.param(20, 60, 480, 23, id="as many as a short text should give"),
        pytest.param(10, 5, 1200, 5, id="all where there are no more"),
        pytest.param(186, 90, 2100, 70, id="more where the set is nearly a bank"),
        pytest.param(162, 99, 2100, 94, id="and where it is an eighth short of one"),
        pytest.param(140, 90, 2100, 46, id="a quarter where it is far from a bank"),
    ],
)
def test_readings_are_a_quarter_or_what_fills_up_the_set(
    others: int, readings: int, length: int, expected: int
) -> None:
    items = [*some(readings, "reading_typed"), *some(others, "order")]
    tally = Tally()
    kept = list(with_few_readings(items, length, tally))
    assert sum(item.subtype in READINGS for item in kept) == expected
    assert sum(item.subtype == "order" for item in kept) == others
    assert tally.refused["many-readings"] == readings - expected


def test_the_best_readings_stay_in_their_order() -> None:
    items = [*reversed(some(9, "reading_choice")), *some(9, "order")]
    kept = [item.prompt for item in with_few_readings(items, 12, Tally()) if item.subtype in READINGS]
    assert kept == ["reading_choice 2", "reading_choice 1", "reading_choice 0"]


@pytest.mark.parametrize(
    ("subtype", "most"),
    [("order", 24), ("reading_typed", 28), ("mentioned", 2)],
    ids=["by the length", "more of readings", "what asks for little"],
)
def test_each_subtype_has_its_share_and_as_many_to_fall_back_upon(subtype: str, most: int) -> None:
    kept, beyond = shared_out(some(60, subtype), 720, Tally())
    assert (len(kept), len(beyond)) == (most, most)
    assert max(item.place for item in kept) < min(item.place for item in beyond)


def test_a_set_is_filled_up_to_what_its_length_should_give() -> None:
    kept = filled_up(some(3, "order"), some(9, "reading_typed"), 60)
    assert Counter(item.subtype for item in kept) == {"order": 3, "reading_typed": 2}


@pytest.mark.parametrize(
    ("asked", "added"),
    [pytest.param(1, 5, id="few are asked"), pytest.param(5, 1, id="nearly enough"), pytest.param(9, 0, id="enough")],
)
def test_of_what_a_text_says_some_more_is_asked_where_little_is(asked: int, added: int) -> None:
    of_text, spare = (
        [replace(item, kind=Kind.COMPREHENSION) for item in some(count, name)]
        for count, name in ((asked, "number"), (9, "mentioned"))
    )
    kept = filled_up([*some(9, "order"), *of_text], [*some(9, "reading_typed"), *spare], 60)
    assert Counter(item.subtype for item in kept)["mentioned"] == added


@pytest.mark.parametrize(
    ("subject", "is_refused"),
    [
        pytest.param("行情", True, id="the word is asked already"),
        pytest.param("出路", False, id="another word"),
    ],
)
def test_a_word_is_asked_once_in_one_way(subject: str, *, is_refused: bool) -> None:
    some = Item(
        kind=Kind.CLOZE,
        subtype="word",
        form=Form.TYPED,
        prompt="今年的＿＿很好。",
        key="行情",
        evidence=Evidence(line=1, quote="行情"),
        explanation=Localized(ja="理由", en="reason"),
        level=3,
        place=0,
        subject="行情",
        merit=1.0,
    )
    tally = Tally()
    kept, _ = shared_out([some, replace(some, subject=subject, merit=0.5)], 500, tally)
    assert len(kept) == 2 - is_refused
    assert tally.refused["twice"] == is_refused


@pytest.mark.parametrize(
    ("length", "found", "least"),
    [
        pytest.param(300, 40, 27, id="a short text"),
        pytest.param(1000, 100, 88, id="an interview"),
        pytest.param(1300, 170, 90, id="one that gives much"),
        pytest.param(1400, 230, 210, id="nearly a bank"),
        pytest.param(1400, 266, 250, id="a bank"),
        pytest.param(90_000, 5000, 6000, id="a long text"),
    ],
)
def test_so_many_stay_even_if_some_ask_again(length: int, found: int, least: int) -> None:
    assert least_of(length, found) == least + 6  # as some go yet that help those who know no Chinese


@pytest.mark.parametrize(
    ("length", "found", "fewest"),
    [
        pytest.param(550, 80, 45, id="a short text"),
        pytest.param(1400, 130, 80, id="an interview"),
        pytest.param(1400, 266, 256, id="a bank"),
    ],
)
def test_below_so_many_a_sentence_may_be_crowded(length: int, found: int, fewest: int) -> None:
    assert fewest_of(length, found) == fewest
    assert fewest <= least_of(length, found)
