"""Buttons ask for one thing after the other, and take no answer that is none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from bot.rounds.draft import Draft, Step, answered, with_when
from bot.rounds.when import EVERY_DAY, WEEKDAYS, Once, Weekly, When, written

TODAY = date(2026, 11, 26)


def said(*answers: tuple[Step, str]) -> Draft:
    draft = Draft()
    for step, word in answers:
        after = answered(draft, step, word, TODAY)
        assert after is not None
        draft = after
    return draft


FIRST = ((Step.SET, "mini"), (Step.KIND, "any"), (Step.COUNT, "5"))
TIME = ((Step.HOUR, "9"), (Step.MINUTE, "30"))


@pytest.mark.parametrize(
    ("days", "when"),
    [
        pytest.param(["daily"], "daily 09:30", id="every day"),
        pytest.param(["weekdays"], "weekdays 09:30", id="weekdays"),
        pytest.param(["weekend"], "sat,sun 09:30", id="weekend"),
        pytest.param(["mon", "thu", "these"], "mon,thu 09:30", id="ticked"),
        pytest.param(["mon", "thu", "mon", "these"], "thu 09:30", id="ticked off again"),
        pytest.param(["today"], "once 2026-11-26 09:30", id="today"),
        pytest.param(["tomorrow"], "once 2026-11-27 09:30", id="tomorrow"),
    ],
)
def test_all_steps_make_a_schedule(days: list[str], when: str) -> None:
    draft = said(*FIRST, *((Step.DAYS, day) for day in days), *TIME)

    assert draft.step is None
    assert draft.when is not None
    assert written(draft.when) == when
    assert (draft.set_id, draft.kind, draft.count) == ("mini", "any", 5)


@pytest.mark.parametrize(
    ("draft", "step", "word"),
    [
        pytest.param(Draft(), Step.KIND, "any", id="another step"),
        pytest.param(said(*FIRST), Step.SET, "mini", id="a step that is over"),
        pytest.param(said(*FIRST[:1]), Step.KIND, "foo", id="no kind"),
        pytest.param(said(*FIRST[:2]), Step.COUNT, "0", id="no questions"),
        pytest.param(said(*FIRST[:2]), Step.COUNT, "101", id="too many"),
        pytest.param(said(*FIRST[:2]), Step.COUNT, "five", id="no number"),
        pytest.param(said(*FIRST), Step.DAYS, "these", id="none ticked"),
        pytest.param(said(*FIRST), Step.DAYS, "someday", id="no day"),
        pytest.param(said(*FIRST, (Step.DAYS, "daily")), Step.HOUR, "24", id="no hour"),
        pytest.param(said(*FIRST, (Step.DAYS, "daily")), Step.HOUR, "٩", id="no digit of ours"),
        pytest.param(said(*FIRST, (Step.DAYS, "daily"), TIME[0]), Step.MINUTE, "7", id="no minute"),
    ],
)
def test_what_is_no_answer_is_not_taken(draft: Draft, step: Step, word: str) -> None:
    assert answered(draft, step, word, TODAY) is None


@pytest.mark.parametrize("when", [Weekly(days=WEEKDAYS, at=time(8, 7)), Once(day=TODAY, at=time(19))])
def test_what_was_said_in_words_is_not_asked_again(when: When) -> None:
    draft = with_when(Draft(), when)
    assert draft.when == when
    assert replace(draft, set_id="mini", kind="any", count=3).step is None


def test_nothing_fires_before_all_of_it_is_said() -> None:
    assert Draft(days=EVERY_DAY, hour=9, minute=0).when is None
    assert Draft(has_days=True, days=EVERY_DAY, hour=9).when is None
