"""What is one change of a Chinese sentence, and what does the text say instead?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import rows_of
from quizzes.distractors.display import nested, without_brackets
from quizzes.distractors.edits.edit_guards import changes_sign
from quizzes.distractors.words import folded, in_simplified, table
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Mapping


class EditKind(StrEnum):
    """What an edit turns; of those of `EVEN` the sense of the words does not tell which of both the text says."""

    SWAP = "swap"
    NUMBER = "number"
    TIME = "time"
    AMOUNT = "amount"
    WORD = "kind"
    MANNER = "manner"
    OPPOSITE = "opposite"
    NEGATION = "negation"


EVEN = frozenset({EditKind.SWAP, EditKind.NUMBER, EditKind.TIME, EditKind.AMOUNT, EditKind.WORD})

_OF_TIME = ("年", "月", "天")
_THINGS = frozenset({"n", "nc", "np"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """
    One change of a sentence: `said`, which stands from `start` to `end`, gives way to `other`.

    `said` is written as the sentence writes it, `other` and `same` in simplified characters until `written` turns them;
    `same` is another wording for what is said, or empty.
    """

    start: int
    end: int
    said: str
    other: str
    kind: EditKind
    same: str = ""

    @property
    def is_even(self) -> bool:
        """Tell whether what comes out is as likely as what was said."""
        return self.kind in EVEN

    @property
    def changes_sign(self) -> bool:
        """Tell whether a negation comes or goes."""
        return self.kind is not EditKind.SWAP and changes_sign(in_simplified(self.said), in_simplified(self.other))

    @property
    def why(self) -> Localized:
        """Say in both languages what the text says instead."""
        here, there = self._meanings
        return Localized(
            ja=f"本文はここで「{nested(self.said)}」{here[0]}と言っていて、「{nested(self.other)}」{there[0]}ではありません。",
            en=f"The text says {self.said}{here[1]}, not {self.other}{there[1]}.",
        )

    def why_in(self, line: int) -> Localized:
        """Say what a line says instead, where other lines say the other of what it could not be taken for."""
        here, there = self._meanings
        return Localized(
            ja=f"{line}行目は「{nested(self.said)}」{here[0]}と言っていて、「{nested(self.other)}」{there[0]}ではありません。",
            en=f"Line {line} says {self.said}{here[1]}, not {self.other}{there[1]}.",
        )

    @property
    def _meanings(self) -> tuple[tuple[str, str], tuple[str, str]]:
        """Give what both wordings mean; nothing of numbers, as 四周 beside 三周 are four weeks and no surroundings."""
        if self.kind is EditKind.NUMBER:
            return ("", ""), ("", "")
        return _named(self.said, beside=self.other), _named(self.other, beside=self.said)

    def why_elsewhere(self, clause: str, *, there: int, here: int) -> Localized:
        """
        Say what the text says instead, where it says the other in a clause of line `there`.

        Of the same thing it may say it there, at another time: 要渗五天, and 那次三天就放完了.
        """
        said, other = self._meanings
        if here == there:  # a line is a paragraph, which may say both of two things
            return Localized(
                ja=f"本文はここで「{nested(self.said)}」{said[0]}と言っています。「{nested(self.other)}」{other[0]}は同じ{here}行目でも"
                f"別のところ、「{nested(clause)}」に出てきます。",
                en=f"The text says {self.said}{said[1]} here. {self.other}{other[1]} comes up elsewhere in line "
                f"{here}: {clause}.",
            )
        return Localized(
            ja=f"{here}行目は「{nested(self.said)}」{said[0]}と言っています。「{nested(self.other)}」{other[0]}は{there}行目の「{nested(clause)}」に出てきます。",
            en=f"Line {here} says {self.said}{said[1]}. {self.other}{other[1]} stands in line {there}: {clause}.",
        )

    def applied(self, text: str) -> str:
        """Write the sentence with the change."""
        return f"{text[: self.start]}{self.other}{text[self.end :]}"

    def crosses(self, start: int, end: int) -> bool:
        """Tell whether a place overlaps this one in part."""
        return (self.start, self.end) != (start, end) and self.start < end and start < self.end


def _named(word: str, *, beside: str) -> tuple[str, str]:
    """
    Give what a word of our tables means, in brackets, in Japanese and in English: 前年 is おととし.

    Nothing is given of a verb that is taken for a thing, as 录像 beside 照片.
    """
    sense, other = (table().get(in_simplified(each)) for each in (word, beside))
    if sense is None and in_simplified(word) in _times():
        ja, en = _times()[in_simplified(word)]
        return f"（{without_brackets(ja)}）", f" (“{en}”)"
    if sense is None or (sense.pos == "v" and other is not None and other.pos in _THINGS):
        return "", ""
    is_same = folded(sense.ja[0]) == folded(sense.word)  # 椅子 needs no 「椅子」
    return "" if is_same else f"（{without_brackets(sense.ja[0])}）", f" (“{sense.en[0]}”)"


@lru_cache(maxsize=1)
def _times() -> Mapping[str, tuple[str, str]]:
    """Give what the times mean that our table of words has not."""
    return {word: (ja, en) for word, ja, en in rows_of("circumstance_words.tsv") if word.endswith(_OF_TIME)}
