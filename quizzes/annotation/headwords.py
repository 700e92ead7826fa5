"""
What can be said of every word there is, whether a text has it or not?

Our own glosses stand by themselves; beside them the dictionary speaks for itself, homograph by homograph, and only as
long as fits into a message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.annotation.meanings import own_gloss
from quizzes.chinese.dictionary import dictionary, marked_reading
from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.sources import machine_reading
from quizzes.distractors.glosses.wording import with_erhua
from quizzes.headword import Headword

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.chinese.dictionary import Entry

MOST_ENTRIES, MOST_GLOSSES, MOST_READINGS, LONGEST_ENTRY = 4, 6, 4, 240
_TWO_WRITINGS = lazy_regex(r"[\w·，…]+\|([\w·，…]+)")
_READ = lazy_regex(r"(?<=\w)\[([^\[\]]+)\]")
_PRONOUNCED = lazy_regex(r"\[([^\[\]]+)\]")
_MEASURES = "CL:"
_NO_READING = "xx5"


def headwords() -> Iterator[Headword]:
    """Give every word of the dictionary, in each of its writings."""
    return map(headword, dictionary().words())


def headword(word: str) -> Headword:
    """Say what is known of a word in one of its writings."""
    entries = _ranked(word, dictionary().entries(word))
    readings = tuple(dict.fromkeys(with_erhua(entry.reading) for entry in entries if not _is_unread(entry)))
    are_several = len({entry.reading for entry in entries}) > 1
    return Headword(
        word=word,
        readings=readings[:MOST_READINGS],
        level=level_of(word),
        own=own_gloss(word),
        entries=tuple(filter(None, (_told(entry, with_reading=are_several) for entry in entries[:MOST_ENTRIES]))),
    )


def _ranked(word: str, entries: Sequence[Entry]) -> Sequence[Entry]:
    """Put the usual reading first, what only leads to another word last, and names before that."""
    usual = " ".join(machine_reading(word)) if len(entries) > 1 else ""
    return sorted(
        entries, key=lambda entry: (entry.is_pointer, entry.is_surname or entry.is_name, entry.reading != usual)
    )


def _told(entry: Entry, *, with_reading: bool) -> str:
    told = _joined([_readable(gloss) for gloss in entry.glosses if not gloss.startswith(_MEASURES)])
    return f"[{with_erhua(entry.reading)}] {told}" if with_reading and told and not _is_unread(entry) else told


def _is_unread(entry: Entry) -> bool:
    """Say whether the dictionary has no reading for it, as for 働, which is Japanese alone."""
    return _NO_READING in entry.reading.split()


def _joined(glosses: Sequence[str]) -> str:
    """Write as many glosses as fit, of the first one at least its beginning."""
    told = glosses[0] if glosses else ""
    for gloss in glosses[1:MOST_GLOSSES]:
        if len(told) + len(gloss) + 2 > LONGEST_ENTRY:
            break
        told = f"{told}; {gloss}"
    return told if len(told) <= LONGEST_ENTRY else f"{told[: LONGEST_ENTRY - 1]}…"


def _readable(gloss: str) -> str:
    """Write the words that a gloss names once and with tone marks: 裡|里[li3] is 里 (lǐ)."""
    once = _TWO_WRITINGS.sub(r"\1", gloss)
    read = _READ.sub(lambda found: f" ({marked_reading(found[1])})", once)
    return _PRONOUNCED.sub(lambda found: marked_reading(found[1]), read)
