"""Which sets does somebody mean who types a part of a title, or of an id?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import normalize

from bot.telegram.presses.words import packed_word, unpacked_word
from bot.texts.neutral import neutral_line
from quizzes.chinese.scripts import is_hanzi, to_simplified

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.store import SetInfo
    from quizzes.question import Localized

LEAST_CHARACTERS, MOST_CHARACTERS = 2, 200  # of what somebody types, but for a hanzi; what is folded is remembered
LONGEST_IN_BUTTON = 40  # of the letters in the data of a button, beside what else was said of a quiz or of a round
MOST_WORDS = 8  # of a title that are looked for together, before or behind one
MOST_REMEMBERED = 4096
_BETWEEN = re.compile(r"[\W_]+")


def titled(part: str, sets: Iterable[SetInfo]) -> tuple[SetInfo, ...]:
    """Give the sets that have this in a title, in any language, or in their id: in any case, width and script."""
    return _with_this(part, _named(sets))


def with_id(word: str, sets: Iterable[SetInfo]) -> SetInfo | None:
    """Give the set that has this id: as it is written, else in any case and width."""
    alike = {info.id: info for info in sets if info.id.lower() == normalize("NFKC", word).lower()}
    return alike.get(word) or next(iter(alike.values()), None)


def part_in_button(part: str, longest: int = LONGEST_IN_BUTTON) -> str:
    """Put what somebody typed into letters that a button has room for; of what is longer, the beginning."""
    folded = _folded(part[:MOST_CHARACTERS])
    packed = (packed_word(folded[:end]) for end in range(len(folded), 0, -1))
    return next((each for each in packed if each is not None and len(each) <= longest), "")


def sets_with(part: str, sets: Sequence[SetInfo]) -> Sequence[SetInfo]:
    """Give the sets that a list goes through whose button holds a part of a title: all, where that is in none."""
    return titled(unpacked_word(part) or "", sets) or sets


def title_around(words: Sequence[str], place: int, sets: Iterable[SetInfo]) -> tuple[range, tuple[SetInfo, ...]]:
    """
    Give the most words in a row that are a part of a title, among them the word at a place, and whose title it is.

    Where that word is a part of none, the range is empty.
    """
    named = _named(sets)
    firsts = range(max(0, place - MOST_WORDS), place + 1)
    ends = range(place + 1, min(place + MOST_WORDS, len(words)) + 1)
    runs = [range(first, end) for first in firsts for end in ends]
    for run in sorted(runs, key=len, reverse=True):
        found = _with_this(" ".join(words[run.start : run.stop]), named)
        if found:
            return run, found
    return range(0), ()


def _named(sets: Iterable[SetInfo]) -> list[tuple[SetInfo, str]]:
    """Give with each set all that it is called, a line each."""
    return [(info, "\n".join(_folded(name) for name in _names(info.id, info.title))) for info in sets]


def _with_this(part: str, named: Iterable[tuple[SetInfo, str]]) -> tuple[SetInfo, ...]:
    wanted = _folded(part) if len(part) <= MOST_CHARACTERS else ""
    if len(wanted) < LEAST_CHARACTERS and not (wanted and is_hanzi(wanted)):  # one hanzi is a word, a letter is none
        return ()
    return tuple(info for info, names in named if _stands_in(wanted, names))


def _names(set_id: str, title: Localized) -> Iterable[str]:
    return set_id, *(text for _, text in title.items())


def _stands_in(wanted: str, names: str) -> bool:
    """Say whether it stands there; what is no Chinese only from the beginning of a word on."""
    if not wanted[0].isascii():
        return wanted in names
    return names.startswith(wanted) or f" {wanted}" in names or f"\n{wanted}" in names


@lru_cache(maxsize=MOST_REMEMBERED)
def _folded(text: str) -> str:
    return _BETWEEN.sub(" ", to_simplified(normalize("NFKC", neutral_line(text))).casefold()).strip()
