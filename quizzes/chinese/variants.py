"""How else does CC-CEDICT write a word that is read alike and means the same: 调头 for 掉头?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    import re

    from quizzes.chinese.dictionary import Entry

_LEAST = 2  # one character by itself is another word more often than another writing
_NAMED = r"(?:[^\s|\[]+\|)?(?P<word>[^\s|\[]+)(?:\[[^\]]*\])?$"
_IS_VARIANT = lazy_regex(f"(?:also )?variant of {_NAMED}")
_IS_WRITTEN_TOO = lazy_regex(f"also written {_NAMED}")
_MAINLAND, _TAIWAN = "gb2312", "big5"  # the sets of characters that one writes with, and no more
_SELDOM_WRITTEN = 0xC9  # from this first byte on Big5 has what is hardly written any more


def variants(word: str) -> tuple[Entry, ...]:
    """
    Give the other writings of a simplified word; none where it has several readings, as its meaning is not known then.

    Old and mistaken writings, which the dictionary marks as such, are none, nor is one for some meanings only, or one
    with a character that is hardly written any more, 冘豫.
    """
    own = [entry for entry in dictionary().entries(word) if not entry.is_name]
    if len(word) < _LEAST or len({entry.reading for entry in own}) != 1:
        return ()
    reading = own[0].reading
    alike = (entry for other in dictionary().read(reading) if other != word for entry in dictionary().entries(other))
    return tuple(
        entry
        for entry in alike
        if entry.reading == reading
        and not entry.is_name
        and all(char in word or _is_in_use(char) for char in entry.simplified)
        and (_is_written_for(entry, word) or any(_sends_to(mine, entry.simplified) for mine in own))
    )


def _is_in_use(char: str) -> bool:
    """Tell whether a character is one of those that are written on the mainland or in Taiwan every day."""
    return bool(char.encode(_MAINLAND, "ignore")) or 0 < _first_byte(char) < _SELDOM_WRITTEN


def _first_byte(char: str) -> int:
    return next(iter(char.encode(_TAIWAN, "ignore")), 0)


def _is_written_for(entry: Entry, word: str) -> bool:
    """Tell whether one of the meanings of an entry is to be another writing of a word."""
    return word in _named(entry, _IS_VARIANT) | _named(entry, _IS_WRITTEN_TOO)


def _sends_to(entry: Entry, word: str) -> bool:
    """Tell whether an entry is written like another word in all its meanings."""
    return word in _named(entry, _IS_WRITTEN_TOO) or (entry.is_pointer and word in _named(entry, _IS_VARIANT))


def _named(entry: Entry, says: re.Pattern[str]) -> frozenset[str]:
    return frozenset(found["word"] for gloss in entry.glosses if (found := says.match(gloss)) is not None)
