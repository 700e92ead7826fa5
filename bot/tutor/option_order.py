"""
In which order are the options of a choice shown? In another one each time, so that no place is learned for an answer.

The order follows from the session and the question: after a restart a button, a letter and a typed answer mean what
they meant. What an option is, and what is written down of an answer, is its text, wherever it stands.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.grading.numbers import numbers_in, without_numbers
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.tutor.session import Session
    from quizzes.question import Localized, Question

MOST_REMEMBERED = 1024
# With so many characters beside its number an option is an amount or a date; with more, a sentence that has a number.
MOST_BESIDE_NUMBER = 8
# They stand as everybody knows them, the true one first.
_TRUTHS = lazy_regex(
    r"[对對错錯是否有无無○×✓✗✔✘]|正确|正確|錯誤|错误|不对|不對|不是|没有|沒有|正しい|正しくない|間違い|誤り|はい|いいえ|true|false|yes|no",
    re.IGNORECASE,
)
# What an option says of the others, by where they stand or by their letters: it means something else in another place.
_OTHERS = lazy_regex(
    r"以上[都皆均全各几幾]|以上(?:の|すべて|全て|いずれ|どれ)|上述|上記|前者|[后後]者"
    r"|\b(?:all|none|both|any|neither|either) of (?:the )?(?:above|these|them|other)|\b(?:the )?(?:former|latter)\b"
    r"|(?<![A-Za-z])[(（]?[A-F][)）]?\s*(?:[、，,/&＆+＋和与與及或とや]|and\b|or\b|nor\b)\s*[(（]?[A-F][)）]?(?![A-Za-z])"
    r"|都[对對]$|[皆均][是对對]$",
    re.IGNORECASE,
)
# Where a text names an option by its letter or by its number.
_NAMED = lazy_regex(
    r"(?:选项|選項|选择|選擇|選択肢|正解は|答えは|答案是?|\b(?:option|choice|answer)(?: is)?)"
    r"\s*[:：]?\s*[(（]?[A-Fa-f1-6①-⑥](?![A-Za-z0-9])"
    r"|第[一二三四五六1-6]\s*(?:个|個)?(?:选项|選項|选择|選擇)|[1-6一二三四五六]\s*(?:番目|つ目)の(?:選択肢|文)"
    r"|\b(?:first|second|third|fourth|fifth|sixth|last) (?:option|choice|answer)\b",
    re.IGNORECASE,
)


def as_ordered(session: Session, question: Question) -> Question:
    """Give a question of a session with its options in the order in which the session shows them."""
    if not session.is_mixed or question.form is not Form.CHOICE:
        return question
    return _mixed(question, session.id)


@lru_cache(maxsize=MOST_REMEMBERED)  # it is the same in every session
def keeps_order(question: Question) -> bool:
    """Say whether the options have an order of their own, or something in the question tells of their places."""
    options = question.options
    return (
        all(_TRUTHS.fullmatch(option.strip(" 。.!！")) for option in options)
        or tells_of_places(question)
        or _are_by_size(options)
    )


def tells_of_places(question: Question) -> bool:
    """Say whether something in a question means another option where they stand in another order."""
    return any(map(_OTHERS.search, question.options)) or any(map(_NAMED.search, _told(question)))


@lru_cache(maxsize=MOST_REMEMBERED)
def _mixed(question: Question, session: int) -> Question:
    if keeps_order(question):
        return question

    def place(option: str) -> bytes:
        return hashlib.sha256(f"{session}|{question.id}|{option}".encode("utf-8", "surrogatepass")).digest()

    return _with_options(question, tuple(sorted(question.options, key=place)))


@lru_cache(maxsize=MOST_REMEMBERED)  # each is made, and checked, once: sessions are many, orders few
def _with_options(question: Question, options: tuple[str, ...]) -> Question:
    return replace(question, options=options)


def _told(question: Question) -> Iterator[str]:
    """Give what stands with the options, and what is said of them afterwards."""
    yield from filter(None, (question.prompt, question.passage))
    for text in (question.hint, question.explanation, *(reason.text for reason in question.why_not)):
        yield from _texts(text)


def _texts(text: Localized | None) -> Iterator[str]:
    if text is not None:
        yield from (said for _, said in text.items())


def _are_by_size(options: Sequence[str]) -> bool:
    """Say whether the options are amounts, or dates, that grow or shrink from each to the next."""
    sizes = [numbers_in(option) for option in options]
    if not all(sizes) or any(len(without_numbers(option)) > MOST_BESIDE_NUMBER for option in options):
        return False
    steps = list(pairwise(sizes))
    return all(a < b for a, b in steps) or all(a > b for a, b in steps)
