"""
What of a set cannot be carried by a format, and which questions does that concern?

A format says of each question how much of it it can carry: a smaller question, or none. Whatever differs from the
question itself is lost, and is told to whoever writes the file. What is carried is read again as it was written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from quizzes.errors import InvalidQuestion
from quizzes.formats.question_marks import is_lost
from quizzes.formats.text_faults import faults_of_text, without_directions, without_faults
from quizzes.line_breaks import with_line_feeds
from quizzes.question import Form, Localized

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from quizzes.question import Question, QuestionSet, WhyNot


class Lost(StrEnum):
    """What was not carried; the first three are questions that were left out as a whole."""

    FORM = "form"
    TEXT = "text"
    ALIKE = "alike"
    ID = "id"
    KIND = "kind"
    PASSAGE = "passage"
    HINT = "hint"
    EXPLANATION = "explanation"
    WHY_NOT = "why-not"
    CODE = "code"
    EVIDENCE = "evidence"
    LEVEL = "level"
    LEVEL_LIST = "level-list"
    ORDERS = "orders"
    TAGS = "tags"
    WORDING = "wording"
    TITLE = "title"


_BEFORE = re.compile(r"\A[\s\ufeff]+")
LEFT_OUT = frozenset({Lost.FORM, Lost.TEXT, Lost.ALIKE})
_SAID = {
    Lost.FORM: "left out, because the format has no questions that are answered in this way",
    Lost.TEXT: "left out, because the format would read their texts as something else",
    Lost.ALIKE: "left out, because without what is lost they are the same as another question",
    Lost.ID: "the id",
    Lost.KIND: "the kind and the subtype",
    Lost.PASSAGE: "the passage as a part of its own; it stands before the prompt",
    Lost.HINT: "the hint",
    Lost.EXPLANATION: "the explanation, or a language of it",
    Lost.WHY_NOT: "why a wrong option is wrong",
    Lost.CODE: "the codes of the refutations",
    Lost.EVIDENCE: "the evidence",
    Lost.LEVEL: "the level",
    Lost.LEVEL_LIST: "the name of the list of levels",
    Lost.ORDERS: "the other orders that are right",
    Lost.TAGS: "some tags",
    Lost.WORDING: "blanks, line ends or characters that the format cannot hold",
    Lost.TITLE: "the titles, the version, the language and the source of the set",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """Something that was not carried, and the ids of the questions that lack it; none, where it is of the set."""

    lost: Lost
    questions: tuple[str, ...] = ()

    def __str__(self) -> str:
        if not self.questions:
            return f"not carried: {_SAID[self.lost]}"
        count = f"{len(self.questions):,} question{'s' * (len(self.questions) != 1)}"
        return (
            f"{count} {_SAID[self.lost]}" if self.lost in LEFT_OUT else f"not carried, of {count}: {_SAID[self.lost]}"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A file as it was written, and what it does not hold of the set."""

    data: bytes
    losses: tuple[Loss, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """The questions of a set as a format carries them, and what they lost."""

    questions: tuple[Question, ...]
    losses: tuple[Loss, ...]


Fit: TypeAlias = "Callable[[Question], Question | Lost]"


def fitted(question_set: QuestionSet, fit: Fit) -> Fitted:
    """Make the questions of a set fit a format; what would not be told from another one is left out."""
    kept: list[Question] = []
    lost: dict[Lost, list[str]] = {}
    looks: set[tuple[object, ...]] = set()
    for question in question_set.questions:
        small = _fit(question, fit)
        if not isinstance(small, Lost):
            look = (small.prompt, small.hint, small.passage, tuple(sorted(small.options)))
            small = Lost.ALIKE if look in looks else small
            looks.add(look)
        for what in (small,) if isinstance(small, Lost) else _differences(question, small):
            lost.setdefault(what, []).append(question.id)
        if not isinstance(small, Lost):
            kept.append(small)
    losses = [Loss(lost=what, questions=tuple(lost[what])) for what in Lost if what in lost]
    return Fitted(questions=tuple(kept), losses=(Loss(lost=Lost.TITLE), *losses))


def clean(text: str) -> str:
    """Write a text as any file can hold it: without what is no character, one sort of line ends, no blanks around."""
    one_break = with_line_feeds(text)
    whole = _without_ends(without_faults(one_break))
    return _without_ends(without_directions(whole)) if any(faults_of_text(whole, len(whole) or 1)) else whole


def _without_ends(text: str) -> str:
    """Take away blanks around a text; the mark of a byte order before it would be lost at the beginning of a file."""
    return _BEFORE.sub("", text).rstrip()


def cleaned(question: Question, write: Callable[[str], str] = clean) -> Question | Lost:
    """Clean all texts of a question, a text that has nothing left being none."""
    answer = tuple(map(write, question.answer))
    try:
        return replace(
            question,
            prompt=write(question.prompt),
            passage=write(question.passage or "") or None,
            options=tuple(map(write, question.options)),
            answer=tuple(dict.fromkeys(answer)) if question.form is Form.TYPED else answer,
            accepted_orders=tuple(tuple(map(write, order)) for order in question.accepted_orders),
            tags=tuple(tag for tag in map(write, question.tags) if tag),
            hint=in_ours(question.hint, write),
            explanation=in_ours(question.explanation, write),
            why_not=tuple(_cleaned_reasons(question, write)),
        )
    except InvalidQuestion:
        return Lost.TEXT


def _cleaned_reasons(question: Question, write: Callable[[str], str]) -> Iterator[WhyNot]:
    for reason in question.why_not:
        text = in_ours(reason.text, write)
        if text is not None:
            yield replace(reason, option=write(reason.option), text=text)


def in_ours(text: Localized | None, write: Callable[[str], str] = clean) -> Localized | None:
    """Keep the Japanese and the English of a text, cleaned."""
    if text is None:
        return None
    ja, en = (write(each or "") or None for each in (text.ja, text.en))
    return None if ja is None and en is None else Localized(ja=ja, en=en)


def _fit(question: Question, fit: Fit) -> Question | Lost:
    try:
        small = fit(question)
    except InvalidQuestion:  # what is left of it breaks a rule: two options read the same
        return Lost.TEXT
    if isinstance(small, Lost):
        return small
    return Lost.TEXT if any(map(is_lost, (small.prompt, *small.options, *small.answer))) else small


def _differences(question: Question, small: Question) -> Iterator[Lost]:
    plain = cleaned(question)
    whole = question if isinstance(plain, Lost) else plain
    if _words(whole) != _words(question) or _words(replace(small, passage=None, tags=())) != _words(
        replace(whole, passage=None, tags=())
    ):
        yield Lost.WORDING
    yield from (lost for lost, is_lost in _parts(whole, small) if is_lost)


def _words(question: Question) -> tuple[object, ...]:
    return question.prompt, question.passage, question.options, question.answer, question.tags


def _parts(whole: Question, small: Question) -> Iterable[tuple[Lost, bool]]:
    given = {reason.option: reason for reason in small.why_not}
    return (
        (Lost.ID, whole.id != small.id),
        (Lost.KIND, (whole.kind, whole.subtype) != (small.kind, small.subtype)),
        (Lost.PASSAGE, whole.passage != small.passage),
        (Lost.HINT, whole.hint != small.hint),
        (Lost.EXPLANATION, whole.explanation != small.explanation),
        (Lost.WHY_NOT, any(each.option not in given or each.text != given[each.option].text for each in whole.why_not)),
        (Lost.CODE, any(each.option in given and each.code != given[each.option].code for each in whole.why_not)),
        (Lost.EVIDENCE, whole.evidence != small.evidence),
        (Lost.LEVEL, whole.level != small.level),
        (Lost.LEVEL_LIST, whole.level_list != small.level_list),
        (Lost.ORDERS, set(whole.orders) != set(small.orders)),
        (Lost.TAGS, whole.tags != small.tags),
    )
