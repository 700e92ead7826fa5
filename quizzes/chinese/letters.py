"""
Which letters and tones stand in a written reading, and which syllable do they make from one place on?

Takes tone marks (precomposed, combining, look-alikes), tone numbers, `v`, `u:` and `ü`, capitals, full-width letters,
blanks, apostrophes, hyphens, the dot of a neutral tone, what cannot be seen, and the signs of Taiwan (ㄏㄤˊ).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.syllables import BASES, LONGEST_BASE, NEUTRAL, UNSAID, Syllable
from quizzes.chinese.zhuyin import in_pinyin

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DIAERESIS, _CIRCUMFLEX = "\u0308", "\u0302"
_THIRD = 3
# Keyboards without a caron may have a breve or a circumflex.
_TONES = {"\u0304": 1, "\u0301": 2, "\u030c": _THIRD, "\u0306": _THIRD, _CIRCUMFLEX: _THIRD, "\u0300": 4}
_LOOKALIKES = str.maketrans({"ɑ": "a", "ɡ": "g", "ı": "i", "ɩ": "i", "ê": "e\u0302", "∶": ":", "ː": ":"})
_SPACING_MARKS = str.maketrans("´", "'")  # which the normal form takes for the tone of what stands before
_SEPARATORS = frozenset(" '’‘ʼ′`´-‐‑‒–—\t\n\r/|_")
_NEUTRAL_DOTS = frozenset("·・•∙⋅‧")
_INVISIBLE = frozenset({"Cf"})
_ENDINGS = '.,;!?。、…()[]"“”「」『』【】〔〕《》〈〉<>{}*~='
# Without its dots the letter is still clear here: there is no other syllable of these letters.
_BARE_SPELLINGS = {"nüe": "nue", "lüe": "lue"}
_MEANT_BY = {bare: base for base, bare in _BARE_SPELLINGS.items()}


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
    plain = unicodedata.normalize("NFKC", in_pinyin(text).translate(_SPACING_MARKS))
    folded = unicodedata.normalize("NFD", plain.translate(_LOOKALIKES))
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


def bases_at(found: Sequence[Letter], start: int) -> Iterator[Syllable]:
    """Give every syllable that can be read from the letter at `start` on, the longest first."""
    spelled = "".join(letter.char for letter in found[start : start + LONGEST_BASE])
    for length in range(len(spelled), 0, -1):
        base = _MEANT_BY.get(spelled[:length], spelled[:length])
        syllable = syllable_at(found, start, base) if base in BASES else None
        if syllable is not None:
            yield syllable


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
    if char == _CIRCUMFLEX and last.char == "e":
        return replace(last, char="ê")
    if char in _TONES and not last.tone:
        return replace(last, tone=_TONES[char])
    if char in (_DIAERESIS, ":") and last.char == "u":
        return replace(last, char="ü")
    return None


def _with_umlaut(found: Sequence[Letter]) -> Iterator[Letter]:
    before = ""
    for letter in _with_caron(found):
        char = "ü" if letter.char == "v" else letter.char
        if char == "ü" and before in ("j", "q", "x", "y"):
            char = "u"
        before = char
        yield letter if char == letter.char else replace(letter, char=char)


def _with_caron(found: Sequence[Letter]) -> Iterator[Letter]:
    """Take the circumflex of an e beside other letters for a caron: zhê is zhě, and only a lone ê is that."""
    joins = False
    for i, letter in enumerate(found):
        is_amid = joins or (not letter.ends and i + 1 < len(found))
        is_caron = letter.char == "ê" and is_amid and not letter.tone
        yield replace(letter, char="e", tone=_THIRD) if is_caron else letter
        joins = not letter.ends
