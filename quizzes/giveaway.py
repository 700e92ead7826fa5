"""
How far one question gives another's answer away, when both stand in one quiz.

    asked   可开店意味着要承担更高的＿＿。                        key 成本, in its place 更高的成本
    other   …开店的成本比摆摊更高…   holds the key              → 1: the word alone
            …要承担更高的成本…         holds it in its place      → 3: the answer itself
            成本 means “cost”         tells a word its meaning   → 3: to who is asked for either by the other
    other   evidence: the same words of the interview             → 2: shown after the answer

Everything is compared in normal form, in all that a learner may see of a question.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.question import Form, Kind, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.question import Localized, Question

WORD_ALONE, SAME_PLACE, ANSWER_ITSELF = 1, 2, 3
TELLING_KEY = 4
LEAST_KEY = 2
CONTEXT = 3
GRAM = 3
SENTENCE = 8
TRUTH_VALUES = frozenset({"对", "错", "對", "錯", "正确", "错误", "正確", "錯誤", "是", "否", "true", "false"})
_GLOSSES, _BESIDE = frozenset({"term_to_meaning", "meaning_to_term"}), 40  # characters around a word
_CONTRAST, _WHO = "contrast", "who"  # whose key says with other words, or beside them, what the text says
_NUMBER = lazy_regex(r"(?:百分之)?[0-9〇零一二两兩三四五六七八九十百千万萬亿億]+")
GAP_SHOWN = lazy_regex(r"[_＿]{2,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Traces:
    """
    What a question shows and what it keeps secret, in normal form: all that two questions are compared by.

    `place` is what it is about, and `quoted` the sentences that it offers, both in pieces. What a question that
    `is_on_text` asks may be read off a sentence that another one offers. `glossed` are a word and its meaning, of which
    it asks for one by the other.
    """

    shown: str
    telling: tuple[str, ...]
    words: tuple[str, ...]
    place: frozenset[str]
    quoted: frozenset[str] = frozenset()
    is_on_text: bool = False
    glossed: tuple[str, str] | None = None


def conflict(one: Question, other: Question) -> int:
    """Say how much the two give away of each other; 0 where they may stand in one quiz."""
    return clash(traces(one), traces(other))


def clash(one: Traces, other: Traces) -> int:
    """Say the same of two whose traces are at hand, as where many are compared with many."""
    return revealed(one, other) + revealed(other, one) + _common_ground(one, other)


def revealed(shown: Traces, asked: Traces) -> int:
    """Say how much of the answer to `asked` can be read off `shown`."""
    # Of a long text some ten thousand pairs are compared: a generator for each would take longer than the looking.
    text = shown.shown
    for secret in asked.telling:
        if secret in text:
            return ANSWER_ITSELF
    if asked.glossed is not None and _tells_meaning(text, *asked.glossed):
        return ANSWER_ITSELF
    for word in asked.words:
        if word in text:
            return WORD_ALONE
    return 0


def _tells_meaning(text: str, word: str, meaning: str) -> bool:
    """Tell whether a word and its meaning, in whichever order, stand close together in one piece of what is shown."""
    at = text.find(word)
    while at >= 0:
        begin, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        near = text[max(begin, at - _BESIDE) : min(end if end >= 0 else len(text), at + len(word) + _BESIDE)]
        if meaning in near:
            return True
        at = text.find(word, at + 1)
    return False


def _common_ground(one: Traces, other: Traces) -> int:
    smaller = min(len(one.place), len(other.place))
    is_same = bool(smaller) and 2 * len(one.place & other.place) >= smaller
    is_quoted = (bool(one.quoted) and other.is_on_text and _quotes(one, other)) or (
        bool(other.quoted) and one.is_on_text and _quotes(other, one)
    )
    return SAME_PLACE if is_same or is_quoted else 0


def _quotes(shown: Traces, asked: Traces) -> bool:
    """Tell whether the sentences offered say most of what the other question is judged by."""
    return bool(asked.place) and 2 * len(shown.quoted & asked.place) >= len(asked.place)


@lru_cache(maxsize=2048)
def traces(question: Question) -> Traces:
    """Reduce a question to what is compared."""
    keys = [key for key in map(normal_form, _keys(question)) if _is_secret(key) and not _is_shown(key, question)]
    return Traces(
        shown="\n".join(normal_form(piece) for piece in _pieces(question)),
        telling=(
            *(key for key in keys if _is_telling(key, question)),
            *_keys_in_place(question),
            *_words_judged(question),
        ),
        words=tuple(key for key in keys if len(key) >= LEAST_KEY and not _is_telling(key, question)),
        place=_grams(normal_form(_place(question))),
        quoted=_quoted(question),
        is_on_text=question.kind is Kind.COMPREHENSION,
        glossed=_glossed(question),
    )


def _glossed(question: Question) -> tuple[str, str] | None:
    """Give the prompt and the key of a question for the meaning of a word, or for the word of a meaning."""
    asked = normal_form(question.prompt), normal_form(question.key)
    return asked if question.subtype in _GLOSSES and all(asked) else None


def _quoted(question: Question) -> frozenset[str]:
    """Give the pieces of the sentences that a question on the text, or a translation into Chinese, offers."""
    if question.kind is Kind.CLOZE or question.form is not Form.CHOICE:
        return frozenset()
    sentences = (option for option in map(normal_form, question.options) if len(option) >= SENTENCE)
    return frozenset[str]().union(*map(_grams, sentences))


def _keys(question: Question) -> Iterator[str]:
    if question.form is Form.ORDER:
        yield from ("".join(order) for order in question.orders)
    else:
        yield from question.answer


def _is_telling(key: str, question: Question) -> bool:
    """Tell whether a key alone answers: a long one, or a number that is asked for, as 三百吨."""
    is_number = question.kind is Kind.COMPREHENSION and bool(_NUMBER.match(key))
    return len(key) >= (LEAST_KEY if is_number else TELLING_KEY)


def _is_secret(key: str) -> bool:
    return key not in TRUTH_VALUES and any(character.isalpha() for character in key)


def _is_shown(key: str, question: Question) -> bool:
    """Tell whether it is who of those whom a question shows itself, so that a name elsewhere tells nothing."""
    return question.subtype == _WHO and question.passage is not None and key in normal_form(question.passage)


def _words_judged(question: Question) -> Iterator[str]:
    """
    Give the words of the text that a statement or a contrast is judged by, or of which it is asked who says them.

    Who reads them elsewhere, under a name, knows the answer.
    """
    is_told_otherwise = normal_form(question.key) in TRUTH_VALUES or question.subtype in {_CONTRAST, _WHO}
    is_judged = question.kind is Kind.COMPREHENSION and is_told_otherwise
    if is_judged and question.evidence is not None and len(question.evidence.quote) >= TELLING_KEY:
        yield normal_form(question.evidence.quote)


def _keys_in_place(question: Question) -> Iterator[str]:
    """Give the answer with what stands before it, and with what follows it: either tells a short key."""
    before, gap, after = _around_gap(question)
    for key in map(normal_form, question.answer if gap else ()):
        for in_place in (normal_form(before)[-CONTEXT:] + key, key + normal_form(after)[:CONTEXT]):
            if len(in_place) >= TELLING_KEY:
                yield in_place


def _around_gap(question: Question) -> tuple[str, str, str]:
    gap = GAP_SHOWN.search(question.prompt) if question.kind is Kind.CLOZE else None
    if gap is None:
        return question.prompt, "", ""
    return question.prompt[: gap.start()], gap.group(), question.prompt[gap.end() :]


def _pieces(question: Question) -> Iterator[str]:
    yield question.prompt
    yield question.passage or ""
    yield from question.options
    yield question.key
    yield from _localized(question.hint)
    yield from _localized(question.explanation)
    for reason in question.why_not:
        yield from _localized(reason.text)
    yield "" if question.evidence is None else question.evidence.quote


def _localized(text: Localized | None) -> Iterator[str]:
    if text is not None:
        yield from (words for _, words in text.items())


def _place(question: Question) -> str:
    if question.evidence is not None:
        return question.evidence.quote
    before, gap, after = _around_gap(question)
    if gap:
        return before + question.key + after
    return question.prompt if normal_form(question.key) in TRUTH_VALUES else ""


def _grams(text: str) -> frozenset[str]:
    return frozenset(text[i : i + GRAM] for i in range(len(text) - GRAM + 1))
