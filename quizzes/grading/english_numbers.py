"""
Which number does an English answer say, in words or in digits, so that either is right?

    twenty-five and 25, a hundred and fifty and 150, nine billion and 9,000,000,000, 3rd and third

An ordinal stays a word: a slip in it is still one letter.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

_BELOW_TEN = "one two three four five six seven eight nine"
_BELOW_TWENTY = f"zero {_BELOW_TEN} ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SMALL = {word: value for value, word in enumerate(_BELOW_TWENTY.split(" "))} | {
    word: 10 * value for value, word in enumerate(_TENS.split(" "), 2)
}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
_ORDINAL = (
    dict(enumerate(_ORDINALS.split(" "), 1))
    | {10 * value: f"{word[:-1]}ieth" for value, word in enumerate(_TENS.split(" "), 2)}
    | {100: "hundredth"}
)
_TEN, _HUNDRED = 10, 100
_PIECE = lazy_regex(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[a-z]+|[^a-z\d]+")
_IN_DIGITS = lazy_regex(r"\b([0-9]{1,2}|100)(?:st|nd|rd|th)\b")
_ONE_HUNDREDTH = lazy_regex(r"\bone (?=hundredth\b)")
_JOINS = frozenset({" ", "-"})
_AND = (" ", "and", " ")


@dataclass(slots=True)
class _Number:
    """A number while it is read: what stands before the last "thousand", what is counted since, and the last scale."""

    total: Decimal = Decimal(0)
    part: Decimal | None = None
    scale: int = 0

    def take(self, word: str) -> bool:
        """Go on with a word, and tell whether it belongs to the number."""
        if word in _SCALES:
            return self._multiply(_SCALES[word])
        value = _value(word)
        if value is None or not (self.part is None or _adds(self.part, value, word)):
            return False
        self.part, self.scale = (self.part or 0) + value, 0
        return True

    def _multiply(self, scale: int) -> bool:
        counted = Decimal(1) if self.part is None else self.part
        if self.part is None and self.total:
            return False
        if scale == _HUNDRED:
            if counted >= _HUNDRED:
                return False
            self.part = counted * scale
        else:
            self.total, self.part = self.total + counted * scale, None
        self.scale = scale
        return True

    @property
    def value(self) -> Decimal:
        return self.total + (self.part or 0)


def in_digits(text: str) -> str:
    """
    Write the numbers of an English text in small letters in digits, and 3rd in words.

    >>> in_digits("hundred and fifty books"), in_digits("2 million and 1 people"), in_digits("the 21st floor")
    ('150 books', '2000001 people', 'the twenty first floor')
    """
    pieces = _PIECE.findall(_ONE_HUNDREDTH.sub("", _IN_DIGITS.sub(_ordinal, text)))
    written, at = [], 0
    while at < len(pieces):
        number, end = _number_at(pieces, at)
        written.append(pieces[at] if number is None else number)
        at = end
    return "".join(written)


def _number_at(pieces: Sequence[str], at: int) -> tuple[str | None, int]:
    """Read the number that begins at a place, and say where it ends; None where there is none."""
    number, end, next_ = _Number(), at, at
    while next_ < len(pieces) and number.take(pieces[next_]):
        end = next_ + 1
        is_joined = number.scale and tuple(pieces[end : end + len(_AND)]) == _AND
        if is_joined and _value("".join(pieces[end + len(_AND) : end + len(_AND) + 1])) is not None:
            next_ = end + len(_AND)
        elif pieces[end : end + 1] and pieces[end] in _JOINS:
            next_ = end + 1
        else:
            break
    if end == at:
        return None, at + 1
    is_plain = end == at + 1 and pieces[at][0].isdecimal()
    return (pieces[at].replace(",", "") if is_plain else f"{number.value.normalize():f}"), end


def _value(word: str) -> Decimal | None:
    if word[:1].isdecimal():
        return Decimal(word.replace(",", ""))
    return Decimal(_SMALL[word]) if word in _SMALL else None


def _adds(part: Decimal, value: Decimal, word: str) -> bool:
    """Tell whether a number goes on with the next word: two hundred, forty; forty, two."""
    if not word.isalpha():
        return part >= _HUNDRED and part % _HUNDRED == 0 and value < _HUNDRED
    is_unit = part % _HUNDRED >= 2 * _TEN and part % _TEN == 0 and 0 < value < _TEN
    return is_unit or (part >= _HUNDRED and part % _HUNDRED == 0 and 0 < value < _HUNDRED)


def _ordinal(found: re.Match[str]) -> str:
    value = int(found[1])
    tens, unit = divmod(value, _TEN)
    if value in _ORDINAL:
        return _ORDINAL[value]
    return f"{_TENS.split(' ')[tens - 2]} {_ORDINAL[unit]}" if tens > 1 else found[0]
