"""
What is a press? What a button means, as a value of whole numbers and short words, for which its data has room.

There are more kinds of them than of all else, and a start waits until each is made: what a dataclass writes anew for
every class, here `Press` has once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, FrozenInstanceError, dataclass, fields
from typing import TypeAlias, TypeVar, dataclass_transform

from quizzes.overriding import override

T = TypeVar("T")


@dataclass_transform(frozen_default=True, kw_only_default=True)
def press(kind: type[T]) -> type[T]:
    """Make a class of presses a dataclass with slots; it is made, frozen, compared and written as `Press` says."""
    return dataclass(slots=True, kw_only=True, init=False, eq=False, repr=False)(kind)


@press
class Press:
    """A pressed button; each kind has its own class, with its fields in the order in which the data has them."""

    def __init__(self, **values: object) -> None:
        if values.keys() != self.__dataclass_fields__.keys():
            values = _with_defaults(type(self), values)
        for name, value in values.items():  # in a loop: a message has a dozen buttons
            object.__setattr__(self, name, value)

    @override
    def __setattr__(self, name: str, value: object) -> None:
        msg = f"cannot assign to field {name!r}"
        raise FrozenInstanceError(msg)

    @override
    def __delattr__(self, name: str) -> None:
        msg = f"cannot delete field {name!r}"
        raise FrozenInstanceError(msg)

    @override
    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self._values() == other._values()

    @override
    def __hash__(self) -> int:
        return hash((type(self), *self._values()))

    @override
    def __repr__(self) -> str:
        values = zip(fields(self), self._values(), strict=True)
        return f"{type(self).__qualname__}({', '.join(f'{field.name}={value!r}' for field, value in values)})"

    def _values(self) -> tuple[object, ...]:
        return tuple(getattr(self, field.name) for field in fields(self))


def _with_defaults(kind: type[Press], values: dict[str, object]) -> dict[str, object]:
    """Give the values of all fields of a kind; those that are not given have their usual ones."""
    usual = {field.name: field.default for field in fields(kind) if field.default is not MISSING}
    given = usual | values
    names = [field.name for field in fields(kind)]
    if sorted(given) != sorted(names):
        msg = f"{kind.__name__} has the fields {names}, not {list(given)}"
        raise TypeError(msg)
    return given


# What many kinds are about. A kind that says nothing more is not decorated: even so little takes time at every start.


@press
class ListFrom(Press):
    """A list is shown, from this place on."""

    start: int


@press
class OnSet(Press):
    """Something about a set."""

    set_id: str


@press
class OnQuestion(Press):
    """Something about a question of a session."""

    session: int
    position: int


P = TypeVar("P", bound=Press)
# The presses of one feature by their prefixes. Buttons live as long as their messages: a prefix keeps its meaning.
PressTypes: TypeAlias = Mapping[str, type[P]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tap:
    """A pressed button: which press it is for Telegram, and under which message."""

    query: str
    message: int
