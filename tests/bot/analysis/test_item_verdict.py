"""What is said of a question: each verdict at its bound, on both sides."""

from __future__ import annotations

import pytest

from bot.analysis.item_figures import ItemFigures, Pick
from bot.analysis.item_verdict import (
    ItemVerdict,
    hardest_first,
    idle_distractors,
    shown,
    to_check,
    verdict_on,
)
from bot.texts import LANGUAGES, texts_for


def figures(
    *picks: int,
    answers: int = 20,
    facility: float = 0.6,
    discrimination: float | None = 0.5,
    compared: int | None = None,
    guess: float | None = 0.25,
    name: str = "q",
) -> ItemFigures:
    """Give figures; picks are those of the key, then of the distractors."""
    return ItemFigures(
        item=("s", name),
        answers=answers,
        compared=answers if compared is None else compared,
        complete=answers,
        facility=facility,
        deviation=0.5,
        guess=guess,
        discrimination=discrimination,
        efficiency=discrimination,
        intended_weight=0.1,
        effective_weight=0.1,
        picks=tuple(Pick(option=f"option {n}", count=count, is_key=not n) for n, count in enumerate(picks)),
    )


@pytest.mark.parametrize(
    ("found", "verdict"),
    [
        pytest.param(figures(answers=4, facility=0.0), "too-few", id="four-answers"),
        pytest.param(figures(answers=5, facility=0.0), "too-hard", id="five-answers"),
        pytest.param(figures(9, 10, 1, 0, facility=0.45), "check-key", id="half-take-another"),
        pytest.param(figures(10, 10, facility=0.5), "fine", id="as-many-take-another"),
        pytest.param(figures(6, 9, 4, 1, facility=0.3), "fine", id="less-than-half-take-another"),
        # The standard error of 17 learners is 1/4.
        pytest.param(figures(answers=17, discrimination=-0.26), "check-key", id="surely-negative"),
        pytest.param(figures(answers=17, discrimination=-0.24), "tells-little", id="negative-by-chance"),
        pytest.param(figures(answers=17, discrimination=-0.04), "fine", id="zero-by-chance"),
        pytest.param(figures(answers=17, discrimination=-0.06), "tells-little", id="surely-weak"),
        pytest.param(figures(answers=401, discrimination=0.14), "tells-little", id="many-and-weak"),
        pytest.param(figures(answers=401, discrimination=0.16), "fine", id="many-and-nearly-weak"),
        pytest.param(figures(answers=401, discrimination=0.0), "tells-little", id="zero"),
        pytest.param(figures(compared=9, discrimination=-1.0), "fine", id="nine-say-nothing"),
        pytest.param(figures(compared=10, discrimination=-1.0), "check-key", id="ten-do"),
        pytest.param(figures(discrimination=None), "fine", id="nothing-to-compare"),
        pytest.param(figures(facility=0.20, guess=0.0), "too-hard", id="a-fifth"),
        pytest.param(figures(facility=0.21, guess=0.0), "fine", id="more-than-a-fifth"),
        pytest.param(figures(facility=0.50, guess=0.5), "too-hard", id="as-by-guessing"),
        pytest.param(figures(facility=0.51, guess=0.5), "fine", id="better-than-guessing"),
        pytest.param(figures(facility=0.21, guess=None), "fine", id="guess-not-known"),
        pytest.param(figures(facility=0.95), "too-easy", id="nearly-all"),
        pytest.param(figures(facility=0.94), "fine", id="most"),
        pytest.param(figures(facility=1.0, discrimination=None), "too-easy", id="all"),
        pytest.param(figures(11, 5, 4, 0), "idle-distractor", id="nine-wrong-and-none-took-it"),
        pytest.param(figures(12, 5, 3, 0), "fine", id="eight-wrong-may-be-chance"),
        pytest.param(figures(11, 5, 3, 1), "fine", id="somebody-took-it"),
        pytest.param(figures(11, 3), "fine", id="the-only-other"),
        pytest.param(figures(), "fine", id="fine"),
    ],
)
def test_a_question_is_judged_by_its_figures(found: ItemFigures, verdict: str) -> None:
    assert verdict_on(found) == ItemVerdict(verdict)


def test_the_options_that_nobody_takes_are_named() -> None:
    assert idle_distractors(figures(11, 9, 0, 0)) == ("option 2", "option 3")


def test_with_fewer_than_five_answers_no_figure_is_shown() -> None:
    assert shown(figures(answers=4)) is None
    assert shown(figures(answers=5)) is not None


def test_with_fewer_than_ten_learners_nobody_is_compared() -> None:
    few, enough = shown(figures(answers=9)), shown(figures(answers=10))

    assert few is not None
    assert enough is not None
    assert (few.facility, few.discrimination, few.efficiency, few.effective_weight) == (0.6, None, None, None)
    assert (enough.discrimination, enough.effective_weight) == (0.5, 0.1)


def test_the_hardest_come_first_and_those_that_tell_less_before_others() -> None:
    found = [
        figures(facility=0.5, name="b"),
        figures(facility=0.5, name="a"),
        figures(facility=0.5, discrimination=0.1, name="c"),
        figures(facility=0.1, answers=4, name="d"),
        figures(facility=0.4, answers=6, name="e"),
    ]

    assert [each.item[1] for each in hardest_first(found)] == ["e", "c", "a", "b"]


def test_what_is_to_be_checked_comes_by_urgency() -> None:
    found = [
        figures(facility=1.0, name="easy"),
        figures(name="fine"),
        figures(facility=0.1, name="hard"),
        figures(discrimination=-0.9, name="key"),
        figures(answers=1, name="few"),
    ]

    assert [(each.item[1], verdict) for each, verdict in to_check(found)] == [
        ("key", ItemVerdict.CHECK_KEY),
        ("hard", ItemVerdict.TOO_HARD),
        ("easy", ItemVerdict.TOO_EASY),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verdict_has_its_words(language: str) -> None:
    said = {texts_for(language).say(f"item-verdict-{verdict}") for verdict in ItemVerdict}

    assert len(said) == len(ItemVerdict)
