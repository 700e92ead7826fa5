"""A button pressed while its message is still to be changed turns one choice, and undoes none that was made before."""

from __future__ import annotations

import pytest

from bot.telegram import turned_plans
from bot.telegram.round_plan import RoundPlan
from bot.telegram.turned_plans import MOST_SHOWN, TurnedPlans

CHAT, MESSAGE, SET, LEVELS = -100, 7, "class", (2, 4)
FIRST = RoundPlan()


def after(*plans: RoundPlan) -> TurnedPlans:
    """Give what is remembered of a message that has shown these plans."""
    known = TurnedPlans()
    for plan in plans:
        known.note(CHAT, MESSAGE, SET, plan, LEVELS)
    return known


KIND, LEVEL, HIDDEN = (FIRST.turned(choice, LEVELS) for choice in ("kind", "level", "hidden"))


@pytest.mark.parametrize(
    ("shown", "pressed", "expected"),
    [
        pytest.param((FIRST,), KIND, KIND, id="nothing was turned before"),
        pytest.param((FIRST, KIND), KIND.turned("kind"), KIND.turned("kind"), id="the message is changed already"),
        pytest.param((FIRST, KIND), LEVEL, KIND.turned("level", LEVELS), id="it shows what was before"),
        pytest.param(
            (FIRST, KIND, KIND.turned("level", LEVELS)),
            HIDDEN,
            KIND.turned("level", LEVELS).turned("hidden"),
            id="it shows what was two before",
        ),
        pytest.param(
            (FIRST, HIDDEN, HIDDEN.turned("kind")), FIRST, KIND, id="what was turned is turned back, behind another"
        ),
        pytest.param((), LEVEL, LEVEL, id="forgotten"),
        pytest.param((KIND,), LEVEL.turned("forms"), LEVEL.turned("forms"), id="of another message's look"),
    ],
)
def test_one_choice_is_turned(shown: tuple[RoundPlan, ...], pressed: RoundPlan, expected: RoundPlan) -> None:
    assert after(*shown).turned(CHAT, MESSAGE, SET, pressed) == expected


def test_what_begins_has_all_that_was_chosen() -> None:
    known = after(FIRST, KIND)

    assert known.newest(CHAT, MESSAGE, SET, FIRST) == KIND
    assert known.newest(CHAT, MESSAGE, SET, HIDDEN) == HIDDEN


@pytest.mark.parametrize(
    ("chat", "message", "set_id"),
    [
        pytest.param(CHAT - 1, MESSAGE, SET, id="chat"),
        pytest.param(CHAT, 8, SET, id="message"),
        pytest.param(CHAT, MESSAGE, "other", id="set"),
    ],
)
def test_another_is_not_meant(chat: int, message: int, set_id: str) -> None:
    known = after(FIRST, KIND)

    assert known.turned(chat, message, set_id, LEVEL) == LEVEL
    assert known.newest(chat, message, set_id, FIRST) == FIRST


def test_what_is_remembered_has_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turned_plans, "MOST_REMEMBERED", 2)
    known = after(*[FIRST.turned("hidden"), FIRST] * MOST_SHOWN)
    assert known.turned(CHAT, MESSAGE, SET, KIND) == KIND
    for message in (8, 9):
        known.note(CHAT, message, SET, KIND, LEVELS)

    assert known.newest(CHAT, MESSAGE, SET, HIDDEN) == HIDDEN
    assert known.newest(CHAT, 9, SET, KIND) == KIND
