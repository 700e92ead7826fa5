"""How does all within a block know what it is about, without being given it? By a variable that has a value there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from contextvars import ContextVar, Token

T = TypeVar("T")


class Within(Generic[T]):
    """
    A block in which a variable has a value; behind it the variable has the one it had before.

    Each update goes through some: a generator with `contextmanager` takes three times as long.
    """

    def __init__(self, variable: ContextVar[T], value: T) -> None:
        self._variable = variable
        self._value = value
        self._token: Token[T]

    def __enter__(self) -> None:
        self._token = self._variable.set(self._value)

    def __exit__(self, *_: object) -> None:
        self._variable.reset(self._token)
