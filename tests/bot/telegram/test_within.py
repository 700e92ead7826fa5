"""A variable has a value within a block, and the one before behind it, whatever happens."""

from __future__ import annotations

from contextlib import suppress
from contextvars import ContextVar

from bot.telegram.within import Within

NAMED: ContextVar[str] = ContextVar("named", default="nobody")


def test_a_variable_has_its_value_within_a_block_alone() -> None:
    with Within(NAMED, "Ann"):
        with Within(NAMED, "Bob"):
            assert NAMED.get() == "Bob"
        assert NAMED.get() == "Ann"
    assert NAMED.get() == "nobody"


def test_it_has_the_one_before_behind_an_error_too() -> None:
    with suppress(ZeroDivisionError), Within(NAMED, "Ann"):
        1 / 0  # noqa: B018 - an error like any other

    assert NAMED.get() == "nobody"
