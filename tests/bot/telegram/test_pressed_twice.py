"""A button pressed twice at once means it once; pressed again after another one, it means it again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.telegram.pressed_twice import TWICE, PressedTwice
from tests.bot.botapi.running import START

CHAT, OTHER_CHAT = 1, 2
LATER = TWICE + timedelta(seconds=1)


@pytest.mark.parametrize(
    ("between", "after", "is_again"),
    [
        pytest.param(None, timedelta(seconds=1), True, id="at once"),
        pytest.param(None, LATER, False, id="a while later"),
        pytest.param(None, -timedelta(hours=1), False, id="after the clock was put back"),
        pytest.param((CHAT, 5, "never mind"), timedelta(seconds=1), False, id="after another button"),
        pytest.param((CHAT, 6, "flag"), timedelta(seconds=1), False, id="after the like of it elsewhere"),
        pytest.param((OTHER_CHAT, 5, "never mind"), timedelta(seconds=1), True, id="while somebody else presses"),
    ],
)
def test_a_press_is_one_again_where_it_was_the_last(
    between: tuple[int, int, str] | None, after: timedelta, *, is_again: bool
) -> None:
    twice = PressedTwice()
    twice.note(CHAT, 5, "flag")
    assert not twice.is_again(CHAT, 5, "flag", START)
    if between is not None:
        twice.note(*between)

    twice.note(CHAT, 5, "flag")

    assert twice.is_again(CHAT, 5, "flag", START + after) is is_again
