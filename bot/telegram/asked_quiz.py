"""Which quiz somebody asks for: the words after /quiz, in any order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.texts.neutral import neutral_line
from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.store import SetInfo

MOST_DIGITS = 6
_LEVEL = re.compile(r"(?:hsk|l)([1-9])(?:[-–]9)?", re.IGNORECASE)
_ALL = ("any", "all", "mix", "mixed", "全部", "すべて", "全て", "所有")
# What people call the kinds, besides the names in the code.
_WORDS: dict[str, Kind] = {
    **{str(kind): kind for kind in Kind},
    **dict.fromkeys(("穴埋め", "空欄", "クローズ", "填空", "完形填空", "gap", "gaps"), Kind.CLOZE),
    **dict.fromkeys(("翻訳", "訳", "翻译", "翻譯", "translate"), Kind.TRANSLATION),
    **dict.fromkeys(("読解", "内容理解", "理解", "阅读", "閱讀", "阅读理解", "reading"), Kind.COMPREHENSION),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedQuiz:
    """What was said of a quiz; None where it was left open. `kind_said` tells "all kinds" from nothing."""

    info: SetInfo | None = None
    count: int | None = None
    kind: Kind | None = None
    kind_said: bool = False
    level: int | None = None
    unknown: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said at all."""
        return self == AskedQuiz()


def understood(words: Sequence[str], sets: Iterable[SetInfo]) -> AskedQuiz:
    """Make sense of the words; a word that is a set's id is one, whatever else it could mean."""
    by_id = {info.id: info for info in sets}
    by_lower = {id_.lower(): info for id_, info in by_id.items()}
    info, count, kind, kind_said, level, unknown = None, None, None, False, None, None
    for word in filter(None, map(neutral_line, words)):
        found = by_id.get(word) or by_lower.get(word.lower())
        if found is not None and info is None:
            info = found
        elif _is_number(word) and count is None:
            count = int(word) if len(word) <= MOST_DIGITS else 10**MOST_DIGITS
        elif word.lower() in _WORDS and not kind_said:
            kind, kind_said = _WORDS[word.lower()], True
        elif word.lower() in _ALL and not kind_said:
            kind_said = True
        elif (match := _LEVEL.fullmatch(word)) is not None and level is None:
            level = int(match[1])
        elif unknown is None:
            unknown = word
    return AskedQuiz(info=info, count=count, kind=kind, kind_said=kind_said, level=level, unknown=unknown)


def _is_number(word: str) -> bool:
    return word.isdecimal()
