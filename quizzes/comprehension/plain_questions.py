"""
What does somebody ask, in the words by which a question is known?

    最怕碰上啥事儿？          最怕碰上什么事儿？
    咋干上这行的？            怎么干上这行的？
    被人给过差评没？          被人给过差评没有？
    你紧张不？                你紧张吗？
    听说您以前开出租车？      听说您以前开出租车吗？

What is said to be heard or thought, with no word that asks, is for yes or no. The plain question is there to be judged;
what a learner reads is what was asked.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled, rows_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

# 几 that asks, and none of 十几, 好几 or 这几.
ASKING_WORD = lazy_regex(
    "什么|怎么|怎样|如何|哪|谁|吗|呢|多少|(?<![好十百千这那前后头近])几|为何|是否|难道|还是|多[久大长高远重深宽]|何|"
    "[了过]没有|(?P<either>[一-龥])[不没](?P=either)"
)
_WHETHER = "吗"
_MARK = lazy_regex("[？?]$")


@lru_cache(maxsize=1 << 12)
def plainly_asked(question: str) -> str:
    """Put a question in plain simplified words, with 吗 where no word of it asks; anything else stays as it is."""
    text = in_simplified(question).strip()
    if _MARK.search(text) is None:
        return text
    for said, plain in _rows():
        text = compiled(said).sub(plain, text)
    return text if ASKING_WORD.search(text) is not None else _MARK.sub(lambda mark: f"{_WHETHER}{mark.group()}", text)


def asks_by_word(text: str) -> bool:
    """Tell whether a word of a text asks, be it a colloquial one; a mere mark does not."""
    plain = in_simplified(text)
    return ASKING_WORD.search(plain) is not None or any(compiled(said).search(plain) for said, _ in _rows())


@lru_cache(maxsize=1)
def _rows() -> Sequence[tuple[str, str]]:
    return tuple((said, plain) for said, plain, _ in rows_of("plain_questions.tsv"))
