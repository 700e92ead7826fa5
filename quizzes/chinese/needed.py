r"""
Which words must stand in a text, or a regular expression finds nothing there?

Most that are asked find nothing in a whole interview, and to compile one takes ten times as long as to read it for
that: 外滩|弄堂 needs one of the two, [买卖]了?(?:车|船)票 needs one of 买 and 卖, one of 车 and 船, and 票. What our
patterns are made of is read; of one with other signs, such as flags, nothing is said.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    _Words: TypeAlias = tuple[str, ...]  # of which one must stand there
    Ways: TypeAlias = tuple[tuple[_Words, ...], ...]  # in one of which one of each must stand there

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
_MOST = 64  # alternatives: to look for more takes as long as to look for the pattern


def needed(pattern: str) -> Ways:
    """Give the ways in which a pattern may find something, each with the words that are needed; none if any may."""
    around: list[tuple[str, list[list[_Words]], list[_Words]]] = []  # of each open group what was read before it
    ways: list[list[_Words]] = []
    way: list[_Words] = []
    for text, chars, opened, closed, bar, unread, many in _PIECE.findall(pattern):
        if unread:
            return ()
        if opened:
            around.append((opened, ways, way))
            ways, way = [], []
        elif bar:
            ways.append(way)
            way = []
        elif closed:
            within = [*ways, way]
            opening, ways, way = around.pop()
            if opening not in _DENIED and not many.startswith(_MAY_LACK):
                way += _of_group(within)
        elif text or chars:
            way += _certain(text, chars, many)
    ways.append(way)
    return tuple(map(tuple, ways)) if all(ways) and len(ways) <= _MOST else ()


def may_stand(ways: Ways, text: str) -> bool:
    """Tell whether a text has the words of one way."""
    for way in ways:
        for words in way:
            for word in words:
                if word in text:
                    break
            else:
                break
        else:
            return True
    return False


def _certain(text: str, chars: str, many: str) -> list[_Words]:
    """Give what stands there for certain of a text, whose last character may be missing, or of a class."""
    if many.startswith(_MAY_LACK):
        return [(text[:-1],)] if len(text) > 1 else []
    return [(text,) if text else tuple(chars)]


def _of_group(ways: list[list[_Words]]) -> list[_Words]:
    """Give what a group needs: all that its only way does, or one word of that which each of its ways needs most."""
    if len(ways) == 1:
        return ways[0]
    rarest = [min(way, key=_chance) for way in ways if way]
    found = tuple({word: None for words in rarest for word in words})
    return [found] if len(rarest) == len(ways) and len(found) <= _MOST else []


def _chance(words: _Words) -> float:
    """Tell roughly how many texts have one of some words: the more the more there are, and the shorter they are."""
    return sum([1 / len(word) ** 2 for word in words])
