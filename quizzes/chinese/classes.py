"""
How is a regular expression compiled that has classes of hanzi?

For each of them `re` marks its characters one by one in a table of all 65,536, and packs that as a bitmap: in a tenth
of a millisecond for a few characters, in a whole one for 一-龥, and patterns here have thousands. The same bitmap is
packed from the first and last characters alone, and handed to `re` in the place of the class. That is known of the
Pythons that it was tried on; any other compiles as it always does.
"""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TypeAlias

    _Class: TypeAlias = list[tuple[Any, Any]]  # what a class has: each a sort of member, and the member itself

_TRIED = ((3, 11), (3, 12), (3, 13))
# Where `re` reads a pattern and where it writes what is run, as they are called since Python 3.11.
if sys.version_info[:2] in _TRIED:
    _PARSER, _COMPILER, _SIGNS = (import_module(f"re.{name}") for name in ("_parser", "_compiler", "_constants"))
_LEAST = 0x100  # up to here the table of `re` is short
_MOST = 0xFFFF  # what lies beyond has no place in a bitmap
_ANY_CASE = re.IGNORECASE | re.LOCALE  # there a class has more characters than it names
_FEW = 2  # characters that `re` compares one by one, which is as fast
_BITS = 32  # of a word of the bitmap


def quickly_compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Compile a pattern as `re.compile` does. What is given has no text of the pattern."""
    if sys.version_info[:2] not in _TRIED:
        return re.compile(pattern, flags)
    read = _PARSER.parse(pattern, flags)
    if not read.state.flags & _ANY_CASE:
        _pack(read)
    made: re.Pattern[str] = _COMPILER.compile(read, flags)
    return made


def _pack(read: Any) -> None:  # noqa: ANN401 - what `re` has no name for
    """Put a bitmap in the place of each class in what was read of a pattern."""
    for place, (sign, content) in enumerate(read):
        if sign is _SIGNS.IN:
            read[place] = sign, _packed(content)
        elif sign is not _SIGNS.SUBPATTERN or not content[1] & _ANY_CASE:
            for within in _parts(content):
                _pack(within)


def _parts(content: object) -> Iterator[object]:
    """Give the patterns that something in a pattern consists of, such as a group or alternatives."""
    if isinstance(content, _PARSER.SubPattern):
        yield content
    elif isinstance(content, tuple | list):
        for one in content:
            yield from _parts(one)


def _packed(members: _Class) -> _Class:
    """Put the characters of a class in one bitmap, if `re` would mark them in the long table, and more than a few."""
    runs = [(member, _run(*member)) for member in members if member[0] in (_SIGNS.LITERAL, _SIGNS.RANGE)]
    near = tuple(run for _, run in runs if run[1] <= _MOST)
    if max((last for _, last in near), default=0) < _LEAST or sum(last - first + 1 for first, last in near) <= _FEW:
        return members
    packed = [member for member, run in runs if run in near]
    return [*(member for member in members if member not in packed), (_SIGNS.BIGCHARSET, _bitmap(near))]


def _run(sign: object, member: Any) -> tuple[int, int]:  # noqa: ANN401 - as above
    return (member, member) if sign is _SIGNS.LITERAL else member


@lru_cache(maxsize=1 << 8)
def _bitmap(runs: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    """
    Write runs of characters as `re` has them.

    That is how many different chunks of 256 characters there are, the number of the chunk of each 256 characters, four
    in a word, and the chunks.
    """
    chunks: dict[int, int] = {}
    for first, last in runs:
        for high in range(first >> 8, (last >> 8) + 1):
            low, up = max(first - (high << 8), 0), min(last - (high << 8), 0xFF)
            chunks[high] = chunks.get(high, 0) | (1 << up + 1) - (1 << low)
    numbers = {chunk: number for number, chunk in enumerate(dict.fromkeys((0, *chunks.values())))}
    places = bytearray(256)
    for high, chunk in chunks.items():
        places[high] = numbers[chunk]
    words = (chunk >> shift & (1 << _BITS) - 1 for chunk in numbers for shift in range(0, 256, _BITS))
    return (len(numbers), *memoryview(places).cast("I"), *words)
