r"""
Which words must stand in a text, or a regular expression finds nothing there?

Most that are asked find nothing in a whole interview, and to compile one takes ten times as long as to read it for
that: 外滩|弄堂 needs one of the two, [买卖]了?票 needs 票. What our patterns are made of is read; of one with
other signs, such as flags, nothing is said.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    _Words: TypeAlias = tuple[str, ...]

# One piece of a pattern, with how often it stands: a text, a class of a few characters, the borders of groups and of
# alternatives, what may be many a character, and what is not read here.
_PIECE = re.compile(
    r"(?:([^\[\]()|\\?*+{}^$.]+)|\[([^\^\]\\-][^\]\\-]*)\]|(\((?!\?)|\(\?(?:P<\w+>|<?[=!]|:))|(\))|(\|)|"
    r"\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2}|\d+|.)|\[\^?\]?(?:\\.|[^\]\\])*\]|[\^$.]|(.))"
    r"([?*+]|\{\d*,?\d*\})?[?+]?",
    re.DOTALL,
)
_MAY_LACK = ("?", "*", "{0", "{,")
_DENIED = ("(?!", "(?<!")
_MOST = 64  # to look for more takes as long as to look for the pattern


def needed(pattern: str) -> tuple[str, ...]:
    """Give words of which at least one stands wherever a pattern finds something; none where that cannot be told."""
    around: list[tuple[str, list[_Words], _Words]] = []  # of each open group what was read before it
    ways: list[_Words] = []
    words: _Words = ()
    for text, chars, opened, closed, bar, unread, many in _PIECE.findall(pattern):
        if unread:
            return ()
        if opened:
            around.append((opened, ways, words))
            ways, words = [], ()
        elif bar:
            ways.append(words)
            words = ()
        elif closed:
            within = _any_of(ways, words)
            opening, ways, words = around.pop()
            is_certain = opening not in _DENIED and not many.startswith(_MAY_LACK)
            words = _rarer(words, within) if is_certain else words
        else:
            words = _rarer(words, _certain(text, chars, many))
    found = _any_of(ways, words)
    return found if len(found) <= _MOST else ()


def _certain(text: str, chars: str, many: str) -> _Words:
    """Give what stands there for certain of a text, whose last character may be missing, or of a class."""
    if many.startswith(_MAY_LACK):
        return (text[:-1],) if len(text) > 1 else ()
    return (text,) if text else tuple(chars)


def _any_of(ways: Sequence[_Words], last: _Words) -> _Words:
    """Put together what each of several alternatives needs, if each of them needs something."""
    if not ways:
        return last
    every = (*ways, last)
    return tuple({word: None for words in every for word in words}) if all(every) else ()


def _rarer(one: _Words, other: _Words) -> _Words:
    """Choose of two things that are needed the one that fewer texts have: few words, and long ones."""
    if not one or not other:
        return one or other
    return other if _chance(other) < _chance(one) else one


def _chance(words: _Words) -> float:
    return sum([1 / len(word) ** 2 for word in words])
