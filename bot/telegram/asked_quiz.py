"""Which quiz somebody asks for: the words after /quiz, in any order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import normalize

from bot.texts.neutral import neutral_line
from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.store import SetInfo

MOST_DIGITS = 6
# With what numbers and kinds are counted and called behind them: 10問, HSK4級, 填空题.
_COUNT = re.compile(r"([0-9]+)(?:問|题|題|道|道题|道題)?")
_LEVEL = re.compile(r"(?:(?:hsk|l)([1-9])(?:[-–~]9)?[級级]?|([1-9])[級级])", re.IGNORECASE)
_QUESTIONS = "(?:問題|问题|題|题)$"
_ALL = ("any", "all", "mix", "mixed", "全部", "すべて", "全て", "所有", "いろいろ", "各种", "各种题型")
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
    for said in filter(None, map(neutral_line, words)):
        word = normalize("NFKC", said).lower()  # letters and digits may be typed wide
        found = by_id.get(said) or by_lower.get(word)
        if found is not None and info is None:
            info = found
        elif (number := _COUNT.fullmatch(word)) is not None and count is None:
            count = int(number[1]) if len(number[1]) <= MOST_DIGITS else 10**MOST_DIGITS
        elif (named := _kind(word)) is not None and not kind_said:
            kind, kind_said = named, True
        elif word in _ALL and not kind_said:
            kind_said = True
        elif (match := _LEVEL.fullmatch(word)) is not None and level is None:
            level = int(match[1] or match[2])
        elif unknown is None:
            unknown = said
    return AskedQuiz(info=info, count=count, kind=kind, kind_said=kind_said, level=level, unknown=unknown)


def _kind(word: str) -> Kind | None:
    return _WORDS.get(word) or _WORDS.get(re.sub(_QUESTIONS, "", word))
