"""
What does somebody want who types no answer, but 跳过, わからない or "stop"? The words are a table, `wishes.tsv`.

An answer is never taken for a wish, nor what is near one: where 停下 is right, 停止 is a wrong answer.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING
from unicodedata import normalize

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import to_simplified
from quizzes.grading import Verdict, grade
from quizzes.grading.comparing import comparable, without_pictures
from quizzes.question import Form

if TYPE_CHECKING:
    from quizzes.question import Question

# A word in letters counts for as much as a character.
_SIGNS = lazy_regex(r"[^\W\d_\u0250-\U0010ffff]+(?:['’][a-z]+)*|\w")


class Wish(StrEnum):
    """To go on without an answer, to be shown what is right, or to end the quiz."""

    SKIP = "skip"
    SHOW = "show"
    STOP = "stop"


def wish_meant(question: Question, text: str) -> Wish | None:
    """Give what is wanted by what was typed below a question; None where it is, or may be, an answer."""
    said = comparable(without_pictures(text))
    wish = _wishes().get(said)
    if wish is None or said in map(comparable, question.options):
        return None
    return None if question.form is Form.TYPED and _is_near(question, text) else wish


def _is_near(question: Question, text: str) -> bool:
    """Say whether a text is right or nearly so, or half of it stands in an answer."""
    is_right = grade(question, (text,)).verdict is not Verdict.WRONG
    return is_right or any(_shares_half(text, answer) for answer in question.answer)


def _shares_half(text: str, answer: str) -> bool:
    one, other = (_SIGNS.findall(to_simplified(normalize("NFKC", each)).lower()) for each in (text, answer))
    return 2 * SequenceMatcher(None, one, other, autojunk=False).find_longest_match().size >= len(one)


@lru_cache(maxsize=1)
def _wishes() -> dict[str, Wish]:
    text = (resources.files("bot.tutor") / "wishes.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {comparable(words): Wish(wish) for words, wish in rows}
