"""
How is a reading written, and which syllables are meant by what a person wrote?

Reads tone marks (precomposed, combining, look-alikes), tone numbers, no tones, `v`, `u:` and `ü`, capitals, full-width
letters, syllables apart or run together, apostrophes, hyphens, and erhua. Pure: it knows no words, only syllables.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.syllables import BASES, ERHUA, LONGEST_BASE, NEUTRAL, UNSAID, Syllable, starts_with_vowel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0306": 3, "\u0300": 4}
_DIAERESIS, _CIRCUMFLEX = "\u0308", "\u0302"
_LOOKALIKES = str.maketrans({"ɑ": "a", "ɡ": "g", "ı": "i", "ɩ": "i", "ê": "e\u0302", "∶": ":", "ː": ":"})
_SEPARATORS = frozenset(" '’‘ʼ′`´-‐‑‒–—\t\n\r/|_")
_NEUTRAL_DOTS = frozenset("·・•∙⋅‧")
_INVISIBLE = frozenset({"Cf"})
_ENDINGS = '.,;!?。、…()[]"“”'
# Without its dots the letter is still clear here: there is no other syllable of these letters.
_BARE_SPELLINGS = {"nüe": "nue", "lüe": "lue"}
_MEANT_BY = {bare: base for base, bare in _BARE_SPELLINGS.items()}
_MOST_SPLIT = 400  # letters; nobody's reading is longer, and an unreadable text must not cost time


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """
    One letter of a written reading.

    `tone` is that of its mark, or 0; `number` the tone number right after it, 0 where there is none; `ends` says that a
    syllable ends here whatever follows; `after_dot` that the dot of a neutral tone stands before it.
    """

    char: str
    tone: int = UNSAID
    number: int = UNSAID
    ends: bool = False
    after_dot: bool = False
    is_capital: bool = False
    gap: str = ""


def letters(text: str) -> tuple[Letter, ...] | None:
    """Read the letters with their tones; None where something stands in the text that no reading has."""
    read = _Reader()
    folded = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).translate(_LOOKALIKES))
    visible = "".join(char for char in folded if unicodedata.category(char) not in _INVISIBLE)
    if not all(read.take(char) for char in visible.strip().strip(_ENDINGS)):
        return None
    return tuple(_with_umlaut(read.letters)) or None


def syllable_at(found: Sequence[Letter], start: int, base: str) -> Syllable | None:
    """Read the syllable `base` from the letter at `start` on, or None where these letters are not it."""
    chunk = found[start : start + len(base)]
    written = "".join(letter.char for letter in chunk)
    if written not in (base, _BARE_SPELLINGS.get(base)) or any(letter.ends for letter in chunk[:-1]):
        return None
    marks = [letter.tone for letter in chunk if letter.tone]
    tones = {*marks, chunk[-1].number} - {UNSAID}
    if chunk[0].after_dot and not tones:
        tones.add(NEUTRAL)
    if len(tones) > 1 or len(marks) > 1:
        return None
    return Syllable(base=base, tone=tones.pop() if tones else UNSAID)


def syllables(text: str, count: int | None = None) -> tuple[Syllable, ...] | None:
    """
    Split a reading into its syllables, as the rules of writing have it; into `count` syllables where that is given.

    Where any tone is written, a syllable without one has the neutral tone. None where the text is no reading, or is
    none of that length.
    """
    found = letters(text)
    if found is None or len(found) > _MOST_SPLIT:
        return None
    split = _split(found, count)
    return None if split is None else tuple(_settled(_moved_to_erhua(split)))


def is_reading(text: str) -> bool:
    """Tell whether a text is pinyin and nothing else."""
    return syllables(text) is not None


def normalized(text: str, count: int | None = None) -> str:
    """
    Write a reading in lower case with tone marks and a blank between syllables; what is no reading stays as it is.

    >>> normalized("Hang2ye4")
    'háng yè'
    """
    split = syllables(text, count)
    return text if split is None else with_marks(split)


def with_marks(split: Sequence[Syllable]) -> str:
    """Write syllables with tone marks, a blank between them."""
    return " ".join(syllable.marked for syllable in split)


def with_numbers(split: Sequence[Syllable]) -> str:
    """Write syllables with tone numbers, a blank between them."""
    return " ".join(syllable.numbered for syllable in split)


def tone_numbers(text: str) -> str:
    """
    Write a reading with tone numbers and a blank between syllables; what is no reading stays as it is.

    >>> tone_numbers("xíngyè")
    'xing2 ye4'
    """
    split = syllables(text)
    return text if split is None else with_numbers(split)


def tone_marks(text: str) -> str:
    """
    Write a reading with tone marks, leaving its blanks, capitals and apostrophes; what is no reading stays as it is.

    >>> tone_marks("Bei3jing1 da4xue2")
    'Běijīng dàxué'
    """
    found = letters(text)
    split = syllables(text)
    if found is None or split is None:
        return text
    written, start = "", 0
    for syllable in split:
        chunk = found[start : start + len(syllable.base)]
        joins_vowel = start > 0 and not found[start - 1].gap and starts_with_vowel(syllable.base)
        written += "'" if joins_vowel else ""
        marked = syllable.marked
        if all(letter.is_capital for letter in chunk) and len(chunk) > 1:
            marked = marked.upper()
        elif chunk[0].is_capital:
            marked = marked[0].upper() + marked[1:]
        written += marked + chunk[-1].gap
        start += len(syllable.base)
    return written.strip()


class _Reader:
    """Collects letters while a text is read mark by mark."""

    __slots__ = ("dotted", "letters")

    def __init__(self) -> None:
        self.letters: list[Letter] = []
        self.dotted = False

    def take(self, char: str) -> bool:
        """Take the next character, or say that it does not belong in a reading."""
        if "a" <= char.lower() <= "z":
            self.letters.append(Letter(char=char.lower(), is_capital=char.isupper(), after_dot=self.dotted))
            self.dotted = False
            return True
        if char in _NEUTRAL_DOTS or char in _SEPARATORS or char.isspace():
            return self._separate(char)
        return bool(self.letters) and self._modify(self.letters[-1], char)

    def _separate(self, char: str) -> bool:
        self.dotted = self.dotted or char in _NEUTRAL_DOTS
        if self.letters:
            last = self.letters[-1]
            self.letters[-1] = replace(last, ends=True, gap=last.gap + (" " if char.isspace() else char))
        return True

    def _modify(self, last: Letter, char: str) -> bool:
        changed = _modified(last, char)
        if changed is None:
            return False
        self.letters[-1] = changed
        return True


def _modified(last: Letter, char: str) -> Letter | None:
    if char in "012345" and not last.gap and not last.number:
        return replace(last, number=NEUTRAL if char == "0" else int(char), ends=True)
    if last.ends:
        return None
    if char in _TONES and not last.tone:
        return replace(last, tone=_TONES[char])
    if char in (_DIAERESIS, ":") and last.char == "u":
        return replace(last, char="ü")
    if char == _CIRCUMFLEX and last.char == "e":
        return replace(last, char="ê")
    return None


def _with_umlaut(found: Sequence[Letter]) -> Iterator[Letter]:
    before = ""
    for letter in found:
        char = "ü" if letter.char == "v" else letter.char
        if char == "ü" and before in ("j", "q", "x", "y"):
            char = "u"
        before = char
        yield letter if char == letter.char else replace(letter, char=char)


def bases_at(found: Sequence[Letter], start: int) -> Iterator[Syllable]:
    """Give every syllable that can be read from the letter at `start` on, the longest first."""
    spelled = "".join(letter.char for letter in found[start : start + LONGEST_BASE])
    for length in range(len(spelled), 0, -1):
        base = _MEANT_BY.get(spelled[:length], spelled[:length])
        syllable = syllable_at(found, start, base) if base in BASES else None
        if syllable is not None:
            yield syllable


def _split(found: Sequence[Letter], count: int | None) -> tuple[Syllable, ...] | None:
    # From the end to the start: the best split of the rest, by how many syllables it has.
    best: list[dict[int, tuple[int, tuple[Syllable, ...]]]] = [{} for _ in found] + [{0: (0, ())}]
    for start in range(len(found) - 1, -1, -1):
        for syllable in bases_at(found, start):
            if _is_cut_off_nasal(found, start, syllable):
                continue
            own = _oddness(found, start, syllable)
            for length, (cost, rest) in best[start + len(syllable.base)].items():
                total = own + cost
                if length + 1 not in best[start] or total < best[start][length + 1][0]:
                    best[start][length + 1] = (total, (syllable, *rest))
        if count is None and best[start]:
            least = min(best[start], key=lambda length: (best[start][length][0], length))
            best[start] = {least: best[start][least]}
    wanted = best[0].get(count) if count is not None else next(iter(best[0].values()), None)
    return None if wanted is None else wanted[1]


def _oddness(found: Sequence[Letter], start: int, syllable: Syllable) -> int:
    """Count what the rules of writing forbid: a vowel inside a word without an apostrophe before it, a lonely `r`."""
    if syllable.is_erhua:
        return 0 if start > 0 else 50
    joins = start > 0 and not found[start - 1].ends
    return 10 if joins and starts_with_vowel(syllable.base) else 0


def _is_cut_off_nasal(found: Sequence[Letter], start: int, syllable: Syllable) -> bool:
    joins = start > 0 and not found[start - 1].ends
    return joins and not syllable.is_erhua and not set(syllable.base) & set("aoeêiuü")


def _moved_to_erhua(split: Sequence[Syllable]) -> Iterator[Syllable]:
    """Give the number of `huar1` to `hua`, whose tone it is."""
    for i, syllable in enumerate(split):
        after = split[i + 1] if i + 1 < len(split) else None
        if after is not None and after.is_erhua and syllable.tone == UNSAID and after.tone not in (UNSAID, NEUTRAL):
            yield replace(syllable, tone=after.tone)
        elif syllable.is_erhua and i > 0:
            yield replace(syllable, tone=NEUTRAL if _has_tone(split) else UNSAID)
        else:
            yield syllable


def _has_tone(split: Sequence[Syllable]) -> bool:
    return any(syllable.tone != UNSAID for syllable in split)


def _settled(split: Iterator[Syllable]) -> Iterator[Syllable]:
    known = tuple(split)
    says_tones = _has_tone(known)
    for syllable in known:
        yield replace(syllable, tone=NEUTRAL) if says_tones and syllable.tone == UNSAID else syllable


@lru_cache(maxsize=4096)
def bare(text: str) -> str:
    """Reduce a reading to its letters: lower case, without tones, blanks and signs."""
    found = letters(text)
    return "" if found is None else "".join(letter.char for letter in found)


__all__ = [
    "ERHUA",
    "NEUTRAL",
    "UNSAID",
    "Letter",
    "Syllable",
    "bare",
    "bases_at",
    "is_reading",
    "letters",
    "normalized",
    "syllable_at",
    "syllables",
    "tone_marks",
    "tone_numbers",
    "with_marks",
    "with_numbers",
]
