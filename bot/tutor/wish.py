"""
What does somebody want who types no answer, but 跳过, わからない or "stop"? The words are a table, `wishes.tsv`.

Beside them may stand what is "around" them there (please, 吧), and one wish beside another: 不知道，下一题.
An answer is never taken for a wish, nor what is near one: where 停下 is right, 停止 is a wrong answer. Where 中断 is,
nobody can say what 停止 is. To stop ends the quiz, so the table marks what means that and is a "word", as answers are.
It has small "talk" too, 谢谢 or "wait", also with what is around: neither a wish nor likely an answer.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING
from unicodedata import category, name, normalize

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import to_simplified
from quizzes.grading import Verdict, grade
from quizzes.grading.comparing import comparable, without_pictures
from quizzes.question import Form

if TYPE_CHECKING:
    from quizzes.question import Question

LONGEST = 60  # characters; a longer text is no wish
AROUND = "around"
WORD = "word"
TALK = "talk"
_KANA_MARKS = "\u3099\u309a"
_MARKS = lazy_regex(r"[,，、.。…!！?？;；~～:：\n]+")
# A word in letters counts for as much as a character.
_SIGNS = lazy_regex(r"[^\W\d_\u0250-\U0010ffff]+(?:['’][a-z]+)*|\w")


class Wish(StrEnum):
    """To go on without an answer, to be shown what is right, to have a hint, or to end the quiz."""

    SKIP = "skip"
    SHOW = "show"
    HINT = "hint"
    STOP = "stop"


def wish_meant(question: Question, text: str) -> Wish | None:
    """Give what is wanted by what was typed below a question; None where it is, or may be, an answer."""
    if len(text) > LONGEST or comparable(text) in map(comparable, question.options):
        return None
    wish = _last_wish(without_pictures(text))
    return None if wish is None or (question.form is Form.TYPED and _is_near(question, text)) else wish


def is_small_talk(question: Question, text: str) -> bool:
    """Say whether a text is not meant to answer what is to be typed: it thanks, takes leave or asks to wait."""
    return question.form is Form.TYPED and is_talk(text) and not _is_near(question, text)


def is_wish(text: str) -> bool:
    """Say whether a text wants what can be done with a question, whether or not one is open: stop, 跳过."""
    return len(text) <= LONGEST and _last_wish(without_pictures(text)) is not None


def is_talk(text: str) -> bool:
    """Say whether a text is small talk and nothing else: ok thanks, 晚安."""
    said = [comparable(part) for part in _MARKS.split(without_pictures(text)) if comparable(part)]
    return len(text) <= LONGEST and bool(said) and all(map(_is_talk, said))


def may_answer(question: Question, text: str) -> bool:
    """Say whether a wish may be meant as an answer: it is one word, in the writing that is asked for."""
    if question.form is not Form.TYPED or comparable(text) not in _all_of(WORD):
        return False
    return any(_writings(text) <= _writings(answer) for answer in question.answer if not _has_tones(answer))


def _writings(text: str) -> set[str]:
    """Name the writings of a text: CJK, HIRAGANA, LATIN."""
    return {name(char, "").partition(" ")[0] for char in normalize("NFKC", text) if not char.isspace()}


def _has_tones(text: str) -> bool:
    """Say whether letters have marks, as pinyin has: nobody reads out a word of English there."""
    return any(category(char) == "Mn" for char in normalize("NFD", text) if char not in _KANA_MARKS)


def _last_wish(text: str) -> Wish | None:
    """Give the last of the wishes that a text consists of; None where it has anything else."""
    words = _words()
    said = [comparable(part) for part in _MARKS.split(text)]
    wishes = [words.get(each) or words.get(_core(each)) for each in said if each and each not in _around()]
    return wishes[-1] if wishes and None not in wishes else None


def _is_near(question: Question, text: str) -> bool:
    """Say whether a text is right or nearly so, or half of it stands in an answer."""
    is_right = grade(question, (text,)).verdict is not Verdict.WRONG
    return is_right or any(_shares_half(text, answer) for answer in question.answer)


def _shares_half(text: str, answer: str) -> bool:
    one, other = (_SIGNS.findall(to_simplified(normalize("NFKC", each)).lower()) for each in (text, answer))
    return 2 * SequenceMatcher(None, one, other, autojunk=False).find_longest_match().size >= len(one)


def _is_talk(said: str) -> bool:
    """Say whether a part of a text consists of small talk, and of what may stand around a wish: 请等一下, ok thanks."""
    pieces = _talk_pieces()
    is_all = pieces.sub("", said) == ""
    return is_all and any(piece in _all_of(TALK) for piece in pieces.findall(said))


def _core(said: str) -> str:
    """Leave out what stands around a wish."""
    around = "|".join(map(re.escape, _around()))
    found = re.fullmatch(f"(?:{around})*(.+?)(?:{around})*", said)
    return "" if found is None else found[1]


@lru_cache(maxsize=1)
def _words() -> dict[str, Wish]:
    return {words: Wish(wish) for words, wish in _rows() if wish not in {AROUND, WORD, TALK}}


@lru_cache(maxsize=2)
def _all_of(sort: str) -> frozenset[str]:
    return frozenset(words for words, wish in _rows() if wish == sort)


@lru_cache(maxsize=1)
def _talk_pieces() -> re.Pattern[str]:
    """Find the longest piece that there is, so that no text is gone through twice."""
    pieces = sorted({*_all_of(TALK), *_around()}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, pieces)))


@lru_cache(maxsize=1)
def _around() -> tuple[str, ...]:
    return tuple(words for words, wish in _rows() if wish == AROUND)


def _rows() -> list[tuple[str, str]]:
    text = (resources.files("bot.tutor") / "wishes.tsv").read_text(encoding="utf-8")
    return [(comparable(words), wish) for words, wish in (line.split("\t") for line in text.splitlines()[1:])]
