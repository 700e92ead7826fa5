"""One variable of the environment: is it set? What is wrong with it is said with the cure."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from quizzes.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Mapping


def value(name: str, environ: Mapping[str, str]) -> str | None:
    """Give what a variable holds, without blanks around it; None where that is nothing."""
    return environ.get(name, "").strip() or None


def refuse(name: str, fault: str, cure: str) -> NoReturn:
    """
    Say what is wrong with a variable, and the cure.

    Raises:
        BadInput: always.
    """
    msg = f"{name} {fault}: {cure}"
    raise BadInput(msg)
