"""Which of some things does a process do next, where a copy of it takes from the same queue?"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

_Thing = TypeVar("_Thing")


class WorkQueue(Generic[_Thing]):
    """
    Gives each of at most 256 things to one only of the processes that go through them.

    Their numbers lie in a pipe, which a copy of this process has as well: a byte of it is read once.
    """

    def __init__(self, things: Sequence[_Thing]) -> None:
        self._things, numbers = things, bytes(range(len(things)))
        self._pipe, filled = os.pipe()
        os.write(filled, numbers)
        os.close(filled)

    def __iter__(self) -> Iterator[_Thing]:
        """Take things as long as there are any that nobody has taken."""
        while taken := os.read(self._pipe, 1):
            yield self._things[taken[0]]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._pipe)
