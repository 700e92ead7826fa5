"""Figures of questions: those of a small class worked by hand, and those of any class computed another way."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from fractions import Fraction
from itertools import permutations
from math import sqrt
from time import process_time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.analysis.item_figures import ItemFigures, Pick, figures_of, item_figures, judged_figures, random_guess
from quizzes.question import Form, Kind, Question
from tests.bot.analysis.classes import CREDITS, SET, answers, attempt, choice, choices

if TYPE_CHECKING:
    from collections.abc import Sequence

# All answered all. What is worked out below follows Moodle's formulas with paper and pencil.
SMALL_CLASS = (
    "XXXX",  # in all 4
    "XXX0",  #        3
    "XX00",  #        2
    "X00X",  #        2
    "0000",  #        0
)


def of(question: str, *rows: str) -> ItemFigures:
    found = {figures.item: figures for figures in item_figures(answers(*rows), choices(4))}
    return found[SET, question]


def test_a_small_class_has_the_figures_that_are_worked_by_hand() -> None:
    easy, hard = of("q0", *SMALL_CLASS), of("q3", *SMALL_CLASS)

    # q0: x is 1 1 1 1 0, its mean 4/5, V(x) = (4 · 0.04 + 0.64) / 4 = 0.2.
    assert easy.facility == pytest.approx(0.8)
    assert easy.deviation == pytest.approx(sqrt(0.2))
    # The rest X is 3 2 1 1 0, its mean 1.4, V(X) = (2.56 + 0.36 + 0.16 + 0.16 + 1.96) / 4 = 1.3.
    # C(x, X) = (0.2 · (1.6 + 0.6 − 0.4 − 0.4) + 0.8 · 1.4) / 4 = 0.35.
    assert easy.discrimination == pytest.approx(0.35 / sqrt(0.2 * 1.3))
    # Sorted, 0 1 1 1 1 and 0 1 1 2 3 are paired as they are: nothing more is to be had.
    assert easy.efficiency == pytest.approx(1)

    # q3: x is 1 0 0 1 0, its mean 2/5, V(x) = (2 · 0.36 + 3 · 0.16) / 4 = 0.3.
    assert hard.facility == pytest.approx(0.4)
    assert hard.deviation == pytest.approx(sqrt(0.3))
    # X is 3 3 2 1 0, its mean 1.8, V(X) = (1.44 + 1.44 + 0.04 + 0.64 + 3.24) / 4 = 1.7.
    # C(x, X) = (0.72 − 0.48 − 0.08 − 0.48 + 0.72) / 4 = 0.1.
    assert hard.discrimination == pytest.approx(0.1 / sqrt(0.3 * 1.7))
    # Sorted, 0 0 0 1 1 and 0 1 2 3 3: C_max = (0.72 + 0.32 − 0.08 + 0.72 + 0.72) / 4 = 0.6.
    assert hard.efficiency == pytest.approx(0.1 / 0.6)


@pytest.mark.parametrize(
    "marks",
    [
        pytest.param({"q0": {1: 1000, 2: 0, 3: 500}, "q1": {1: 0, 2: 1000, 3: 1000}}, id="all answered all"),
        pytest.param({"q0": {1: 1000, 2: 0, 3: 500}, "q1": {1: 0, 2: 1000, 4: 1000}}, id="some answered one alone"),
        pytest.param({"q0": {1: 1000, 2: 1000}, "q1": {1: 0, 2: 1000}}, id="one does not vary"),
        pytest.param({"q0": {1: 1000}}, id="one answer"),
    ],
)
def test_what_a_verdict_follows_from_is_the_same_without_the_rest(marks: dict[str, dict[int, int]]) -> None:
    by_item = {(SET, question): by_learner for question, by_learner in marks.items()}
    taken = {item: Counter({"a": len(by_learner)}) for item, by_learner in by_item.items()}

    judged = judged_figures(by_item, taken, choices(2))

    no_more = {"deviation": None, "efficiency": None, "intended_weight": None, "effective_weight": None}
    assert judged == [replace(each, **no_more) for each in figures_of(by_item, taken, choices(2))]  # type: ignore[arg-type]


def test_weights_of_a_small_class_are_those_worked_by_hand() -> None:
    found = item_figures(answers(*SMALL_CLASS), choices(4))

    # T is 4 3 2 2 0, its mean 2.2; C(x, T) of the four questions is 0.55, 0.6, 0.65 and 0.4.
    roots = [sqrt(covariance) for covariance in (0.55, 0.6, 0.65, 0.4)]
    assert [figures.effective_weight for figures in found] == pytest.approx([root / sum(roots) for root in roots])
    assert {figures.intended_weight for figures in found} == {0.25}


def test_what_goes_against_the_total_has_no_weight_and_takes_none_from_the_others() -> None:
    # T is 2 2 1 1; C(x, T) is 1/3 for the first two, and for the last, where x is 0 0 1 1, −1/3.
    found = item_figures(answers("XX0", "XX0", "00X", "00X"), choices(3))

    assert [figures.effective_weight for figures in found] == [pytest.approx(0.5), pytest.approx(0.5), None]


def test_the_level_of_zero_is_no_rounding() -> None:
    # T is 2 1 1 0 for 1 1 0 0 and 1 0 1 0: both covariances with T are 1/3, with each other 0.
    found = item_figures(answers("XX", "X0", "0X", "00"), choices(2))

    assert [figures.discrimination for figures in found] == [0, 0]
    assert [figures.efficiency for figures in found] == [0, 0]
    assert [figures.effective_weight for figures in found] == [pytest.approx(0.5)] * 2


@pytest.mark.parametrize(
    ("rows", "is_told"),
    [
        pytest.param(("X",), False, id="one-learner-one-question"),
        pytest.param(("X0",), False, id="one-learner"),
        pytest.param(("X", "0", "X"), False, id="one-question"),
        pytest.param(("XX", "X0", "X0"), False, id="all-alike-here"),
        pytest.param(("X7", "07", "X7"), False, id="all-alike-elsewhere"),
        pytest.param(("X0", "0X"), True, id="two-learners"),
        pytest.param(("X0 ", "0X ", "X  ", "0  "), True, id="some-answered-nothing-else"),
    ],
)
def test_where_nothing_varies_nothing_is_told(rows: tuple[str, ...], is_told: bool) -> None:  # noqa: FBT001
    found = of("q0", *rows)

    assert (found.discrimination is not None, found.efficiency is not None) == (is_told, is_told)


def test_one_answer_has_a_facility_and_no_spread() -> None:
    assert of("q0", "7").facility == pytest.approx(0.7)
    assert of("q0", "7").deviation is None


def test_ties_all_the_way_are_told_from_the_opposite() -> None:
    assert of("q0", "XX", "XX", "00", "00").discrimination == pytest.approx(1)
    assert of("q0", "X0", "X0", "0X", "0X").discrimination == pytest.approx(-1)
    assert of("q0", "X0", "X0", "0X", "0X").efficiency == pytest.approx(-1)


def test_what_was_not_answered_is_not_wrong() -> None:
    found = of("q0", "XX", "X ", "0X", " X")

    assert found.facility == pytest.approx(2 / 3)
    assert (found.answers, found.compared) == (3, 2)


def test_the_rest_of_who_answered_less_is_its_mean() -> None:
    # x is 1 1 0; the means of the rest are 1, 1/2 and 0: as worked out for three, √3 / 2.
    assert of("q0", "XXX", "X 5", "00 ").discrimination == pytest.approx(sqrt(3) / 2)


def test_weights_are_those_among_who_answered_everything() -> None:
    full, partly = of("q0", *SMALL_CLASS), of("q0", *SMALL_CLASS, "X   ", " 0X ")

    assert partly.effective_weight == full.effective_weight
    assert (full.complete, partly.complete) == (5, 5)
    assert of("q0", "X ", " 0").effective_weight is None


def test_only_the_first_answer_of_a_learner_counts_however_they_come() -> None:
    once = answers(*SMALL_CLASS)
    later = [replace(one, key=f"{one.key}+", credit=1.0, at=one.at.replace(hour=12)) for one in once]

    assert item_figures([*later, *once], choices(4)) == item_figures(once, choices(4))


def test_options_are_counted_in_their_order_with_those_that_nobody_took() -> None:
    assert of("q0", "X", "X", "0", "o").picks == (
        Pick(option="key", count=2, is_key=True),
        Pick(option="wrong", count=1, is_key=False),
        Pick(option="odd", count=1, is_key=False),
        Pick(option="idle", count=0, is_key=False),
    )


def test_what_is_typed_or_put_in_order_has_no_options() -> None:
    typed = Question(id="q0", kind=Kind.CLOZE, form=Form.TYPED, prompt="?", answer=("a",))

    assert item_figures(answers("X", "0"), {(SET, "q0"): typed})[0].picks == ()


def test_a_question_that_is_gone_has_figures_all_the_same() -> None:
    (found,) = item_figures(answers("X", "0"), {})

    assert (found.facility, found.guess, found.picks) == (0.5, None, ())


def test_questions_of_two_sets_with_one_id_are_two() -> None:
    found = item_figures([*answers("X", "0"), attempt(0, "q0", 0.0, set_id="t")], {})

    assert [(figures.item, figures.answers) for figures in found] == [(("s", "q0"), 2), (("t", "q0"), 1)]


def order(*tiles: str, others: Sequence[tuple[str, ...]] = ()) -> Question:
    return Question(
        id="o",
        kind=Kind.TRANSLATION,
        form=Form.ORDER,
        prompt="?",
        options=tiles,
        answer=tiles,
        accepted_orders=tuple(others),
    )


@pytest.mark.parametrize(
    ("question", "guess"),
    [
        pytest.param(choice("q", ("a", "b")), 1 / 2, id="two-options"),
        pytest.param(choice("q", ("a", "b", "c", "d", "e", "f")), 1 / 6, id="six-options"),
        pytest.param(order("a", "b", "c"), 1 / 6, id="one-order-of-six"),
        pytest.param(order("a", "b", "c", others=[("a", "b", "c"), ("c", "a", "b")]), 1 / 3, id="two-orders-of-six"),
        pytest.param(order("a", "b", "a"), 1 / 3, id="alike-tiles"),
        pytest.param(Question(id="t", kind=Kind.CLOZE, form=Form.TYPED, prompt="?", answer=("a", "b")), 0, id="typed"),
    ],
)
def test_a_guess_is_worth_as_much_as_blind_luck_gives(question: Question, guess: float) -> None:
    assert random_guess(question) == pytest.approx(guess)


# The same by another way: in fractions, by the sums of products, and for the efficiency by trying every pairing.


def covered(here: Sequence[Fraction], rest: Sequence[Fraction]) -> Fraction:
    return len(here) * sum(map(Fraction.__mul__, here, rest), Fraction()) - sum(here, Fraction()) * sum(
        rest, Fraction()
    )


def expected(rows: Sequence[str], column: int) -> tuple[float | None, float | None]:
    """Give the discrimination and the efficiency of a column."""
    pairs = []
    for row in rows:
        others = [
            Fraction(CREDITS[cell]).limit_denominator(10) for n, cell in enumerate(row) if n != column and cell != " "
        ]
        if row[column] != " " and others:
            pairs.append((Fraction(CREDITS[row[column]]).limit_denominator(10), sum(others, Fraction()) / len(others)))
    here, rest = [one for one, _ in pairs], [other for _, other in pairs]
    spread = covered(here, here) * covered(rest, rest)
    if not spread:
        return None, None
    most = max(covered(here, list(paired)) for paired in permutations(rest))
    return float(covered(here, rest)) / sqrt(spread), float(covered(here, rest) / most)


def grids(cells: str) -> st.SearchStrategy[list[str]]:
    return st.integers(1, 5).flatmap(
        lambda wide: st.lists(st.text(alphabet=cells, min_size=wide, max_size=wide), min_size=1, max_size=6)
    )


@given(grids(" 037X"))
def test_any_class_has_the_figures_that_another_computation_gives(rows: list[str]) -> None:
    for figures in item_figures(answers(*rows), {}):
        column = int(figures.item[1].removeprefix("q"))
        marks = [CREDITS[row[column]] for row in rows if row[column] != " "]
        discrimination, efficiency = expected(rows, column)

        assert figures.facility == pytest.approx(sum(marks) / len(marks))
        assert figures.discrimination == pytest.approx(discrimination, abs=1e-9)
        assert figures.efficiency == pytest.approx(efficiency, abs=1e-9)


@given(grids("05X"))
def test_where_all_answered_all_the_figures_are_moodle_s_whatever_the_rest_is_divided_by(rows: list[str]) -> None:
    """Moodle takes the sum of the other marks where we take their mean."""
    for figures in item_figures(answers(*rows), {}):
        column = int(figures.item[1].removeprefix("q"))
        here = [Fraction(CREDITS[row[column]]) for row in rows]
        rest = [
            sum((Fraction(CREDITS[cell]) for cell in row), Fraction()) - mark
            for row, mark in zip(rows, here, strict=True)
        ]
        spread = covered(here, here) * covered(rest, rest)

        told = float(covered(here, rest)) / sqrt(spread) if spread else None
        assert figures.discrimination == pytest.approx(told, abs=1e-9)


@given(grids("05X"))
def test_weights_are_shares_of_the_roots_of_moodle_s_covariances_with_the_total(rows: list[str]) -> None:
    columns = [[Fraction(CREDITS[cell]) for cell in column] for column in zip(*rows, strict=True)]
    totals = [sum(marks, Fraction()) for marks in zip(*columns, strict=True)]
    shared = [covered(column, totals) for column in columns]
    whole = sum(sqrt(each) for each in shared if each > 0)
    told = [sqrt(each) / whole if whole and each >= 0 else None for each in shared]

    found = [figures.effective_weight for figures in item_figures(answers(*rows), {})]

    assert found == [None if each is None else pytest.approx(each, abs=1e-9) for each in told]


def test_a_hundred_thousand_answers_are_worked_out_within_seconds() -> None:
    many = [
        attempt(learner, f"q{n}", float((learner * n) % 7 < 4), minute=n) for learner in range(1000) for n in range(100)
    ]

    began = process_time()
    found = item_figures(many, choices(100))

    assert len(found) == 100
    assert process_time() - began < 5
