r"""
Which words must stand in a text, or a regular expression finds nothing there?

Most that are asked find nothing in a whole interview, and to compile one takes ten times as long as to read it for
that: 外滩|弄堂 needs one of the two, [买卖]了?(?:车|船)票 one of 买车票, 买了车票 and so on. What our patterns are made
of is read; of one with other signs, such as flags, nothing is said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    _Words: TypeAlias = tuple[str, ...]  # of which one must stand there

# One piece of a pattern, with how often it stands: a text, a class of a few characters, the borders of groups and of
# alternatives, an end of the text, what may be many a character, and what is not read here.
_PIECE = re.compile(
    r"(?:([^\[\]()|\\?*+{}^$.]+)|\[([^\^\]\\-][^\]\\]*)\]|(\((?!\?)|\(\?(?:P<\w+>|<?[=!]|:))|(\))|(\|)|([\^$])|"
    r"\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2}|\d+|.)|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P=\w+\)|\.|(.))"
    r"([?*+]|\{\d*,?\d*\})?[?+]?",
    re.DOTALL,
)
_RANGE = re.compile("(.)-(.)")
_MAY_LACK = ("*", "{0", "{,")
_DENIED, _BESIDE = ("(?!", "(?<!"), ("(?=", "(?<=")
_NONE = ("",)
_MOST = 64  # alternatives: to look for more takes as long as to look for the pattern


@dataclass(frozen=True, slots=True)
class Needed:
    """
    What a pattern finds nothing without; nothing is known of what is empty.

    In one of the `ways` one of each of its words must stand, whatever is found begins with one of `beginnings`.
    """

    ways: tuple[tuple[_Words, ...], ...] = ()
    beginnings: _Words = ()

    def may_stand(self, text: str) -> bool:
        """Tell whether a text has the words of one way."""
        for way in self.ways:
            for words in way:
                for word in words:
                    if word in text:
                        break
                else:
                    break
            else:
                return True
        return not self.ways


class _Way:
    """One way through a pattern, as far as it was read."""

    __slots__ = ("begins", "ends", "is_whole", "needs")

    def __init__(self) -> None:
        self.needs: list[_Words] = []
        self.ends: _Words = _NONE  # one of them stands right before this place
        self.is_whole = True  # whether that is all there is before this place
        self.begins: _Words = _NONE

    def reads(self, text: str, chars: str, many: str, *, is_end: bool) -> None:
        """Go on with a text, whose last character alone may stand more often, with a class, or with what is neither."""
        if text:
            self.adds((text[:-1] if many else text,))
        if text and many:
            self.adds((text[-1],), many)
        elif chars and _is_small(chars):
            self.adds(tuple(_RANGE.sub(_all_of_range, chars) if "-" in chars else chars), many)
        elif not text and not is_end:
            self.loses()

    def adds(self, words: _Words, many: str = "") -> None:
        """Go on with one of some words, as often as the pattern says."""
        if many.startswith(_MAY_LACK):
            self.loses()
            return
        words = (*words, "") if many == "?" else words
        if len(self.ends) * len(words) > _MOST:
            self.loses()
        self.ends = words if self.ends is _NONE else tuple([end + word for end in self.ends for word in words])
        if many not in ("", "?"):
            self.loses()

    def loses(self) -> None:
        """Go on with what is not known."""
        if "" not in self.ends:
            self.needs.append(self.ends)
        if self.is_whole:
            self.begins = self.ends
        self.ends, self.is_whole = _NONE, False

    def closes(self, opening: str, within: Sequence[_Way], many: str) -> None:
        """Go on behind a group with some ways."""
        if opening in _DENIED:
            return
        if opening in _BESIDE:
            self.needs += _of_group(within)
        elif all(way.is_whole for way in within) and sum(len(way.ends) for way in within) <= _MOST:
            self.adds(tuple(word for way in within for word in way.ends), many)
        else:
            self.loses()
            if many != "?" and not many.startswith(_MAY_LACK):
                self.needs += _of_group(within)

    @property
    def all_needs(self) -> Sequence[_Words]:
        """What is needed of it where it ends here."""
        return self.needs if "" in self.ends else [*self.needs, self.ends]

    @property
    def all_begins(self) -> _Words:
        """What it begins with where it ends here."""
        return self.ends if self.is_whole else self.begins


def needed(pattern: str) -> Needed:
    """Say what a pattern finds nothing without."""
    around: list[tuple[str, list[_Way]]] = []  # each open group, with the ways before it
    ways = [_Way()]
    for text, chars, opened, closed, bar, end, unread, many in _PIECE.findall(pattern):
        if unread:
            return Needed()
        if opened:
            around.append((opened, ways))
            ways = [_Way()]
        elif bar:
            ways.append(_Way())
        elif closed:
            within = ways
            opening, ways = around.pop()
            ways[-1].closes(opening, within, many)
        else:
            ways[-1].reads(text, chars, many, is_end=bool(end))
    return Needed(_ways(ways), _beginnings(ways))


def alternatives(pattern: str) -> tuple[str, ...]:
    """
    Give the patterns of which one pattern looks for any, so that each may be looked for by itself.

    None where there is but one, or where groups are counted, named or flagged, which belong to the whole pattern.
    """
    found, depth, begin = [], 0, 0
    for piece in _PIECE.finditer(pattern):
        _, _, opened, closed, bar, _, unread, _ = piece.groups("")
        if unread or opened == "(" or opened.startswith("(?P<"):
            return ()
        depth += bool(opened) - bool(closed)
        if bar and not depth:
            found.append(pattern[begin : piece.start()])
            begin = piece.end()
    return (*found, pattern[begin:]) if found else ()


def _ways(ways: Sequence[_Way]) -> tuple[tuple[_Words, ...], ...]:
    found = tuple(tuple(way.all_needs) for way in ways)
    return found if all(found) and len(found) <= _MOST else ()


def _beginnings(ways: Sequence[_Way]) -> _Words:
    found = tuple(word for way in ways for word in way.all_begins)
    return () if "" in found or len(found) > _MOST else found


def _is_small(chars: str) -> bool:
    """Tell whether a class has no range of many characters."""
    return "-" not in chars or all(ord(last) - ord(first) < _MOST for first, last in _RANGE.findall(chars))


def _all_of_range(found: re.Match[str]) -> str:
    return "".join(map(chr, range(ord(found[1]), ord(found[2]) + 1)))


def _of_group(ways: Sequence[_Way]) -> Sequence[_Words]:
    """Give what a group needs: all that its only way does, or one word of that which each of its ways needs most."""
    needs = [way.all_needs for way in ways]
    if len(needs) == 1:
        return needs[0]
    rarest = [min(each, key=_chance) for each in needs if each]
    found = tuple({word: None for words in rarest for word in words})
    return [found] if len(rarest) == len(ways) and len(found) <= _MOST else []


def _chance(words: _Words) -> float:
    """Tell roughly how many texts have one of some words: the more the more there are, and the shorter they are."""
    return sum([1 / len(word) ** 2 for word in words])
