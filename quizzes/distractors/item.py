"""
What must be shown of a question before it may be asked?

An item carries its proof: the line and the words that make the key right, and for every other option the code and the
reason why it is wrong. `built` is the only way from an item to a question, and it refuses one whose proof is missing.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from quizzes.distractors.display import with_both_ends, with_inner_quotes
from quizzes.errors import InvalidQuestion
from quizzes.question import (
    LEVEL_LIST,
    Evidence,
    Form,
    Kind,
    Localized,
    Question,
    RefutationCode,
    WhyNot,
    normal_form,
)
from quizzes.question_id import content_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Distractor:
    """A wrong option with the proof that it is wrong and what a learner is told."""

    option: str
    code: RefutationCode
    why: Localized


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """
    A question while it is made.

    `accepted` are further right answers of a typed item; `tiles` the pieces of an order item in the order of the key,
    `accepted_orders` all their right orders where there are several. `passage` is what to read before the prompt; it
    `is_passage_spare` where it only helps to read the prompt. `level` is that of what is asked alone, 1 where nothing
    is asked but the reading; `item_level` adds what is read.
    `is_told_alone` says that the words that decide say when or how, so that the rest of the sentence matters less.
    `place` is the number of the paragraph that it asks about, `subject` the words it turns on, `merit` how good it is
    among its like (more is better). `turns_on` are the words of the sentence that a whole one asked for is told by.
    `id` follows from what is asked alone.
    """

    kind: Kind
    subtype: str
    prompt: str
    key: str
    evidence: Evidence
    explanation: Localized
    level: int = 1
    is_told_alone: bool = False
    place: int
    subject: str
    turns_on: tuple[str, ...] = ()
    merit: float
    form: Form = Form.CHOICE
    distractors: tuple[Distractor, ...] = ()
    accepted: tuple[str, ...] = ()
    tiles: tuple[str, ...] = ()
    accepted_orders: tuple[tuple[str, ...], ...] = ()
    passage: str | None = None
    is_passage_spare: bool = False
    hint: Localized | None = None
    tags: tuple[str, ...] = ()
    id: str = field(init=False)

    def __post_init__(self) -> None:
        asked = {
            "kind": str(self.kind),
            "subtype": self.subtype,
            "form": str(self.form),
            "prompt": self.prompt,
            "passage": self.passage,
            "hint": None if self.hint is None else dict(self.hint.items()),
            "options": self.all_options or None,
            "answer": list(self.answer),
        }
        object.__setattr__(self, "id", content_id(asked))

    @property
    def answer(self) -> tuple[str, ...]:
        """The key, and what else is right of a typed item; the tiles of an order item."""
        return self.tiles if self.form is Form.ORDER else (self.key, *self.accepted)

    @property
    def all_options(self) -> list[str]:
        """The key and the distractors of a choice; the tiles of an order item; nothing of a typed item."""
        if self.form is Form.ORDER:
            return list(self.tiles)
        return [] if self.form is Form.TYPED else [self.key, *(wrong.option for wrong in self.distractors)]


def built(item: Item, lines: Mapping[int, Sequence[str]], options: Sequence[str] = ()) -> Question:
    """
    Make the question of an item, its options in the order given.

    Raises:
        InvalidQuestion: a proof is missing: evidence that does not stand in the interview, a distractor without a
            reason, an explanation in one language only, a key that its own hint or prompt shows.
    """
    faults = [
        *_faults_of_evidence(item, lines),
        *_faults_of_distractors(item),
        *_faults_of_words(item),
        *_faults_of_options(item, options),
    ]
    if faults:
        raise InvalidQuestion(faults)
    return Question(
        id=item.id,
        kind=item.kind,
        subtype=item.subtype,
        form=item.form,
        prompt=item.prompt,
        passage=None if item.passage is None else with_both_ends(item.passage),
        hint=_quoting(item.hint) if item.hint else None,
        options=tuple(options),
        answer=item.answer,
        accepted_orders=item.accepted_orders,
        explanation=_quoting(item.explanation),
        why_not=tuple(_why_not(item, options)),
        evidence=item.evidence,
        level=item.level,
        level_list=LEVEL_LIST,
        tags=item.tags,
    )


def _quoting(told: Localized) -> Localized:
    """Show what a reader is told in Japanese with quotes within quotes: our sentences quote what quotes already."""
    return replace(told, ja=with_inner_quotes(told.ja)) if told.ja else told


def _why_not(item: Item, options: Sequence[str]) -> Iterator[WhyNot]:
    by_option = {wrong.option: wrong for wrong in item.distractors}
    for wrong in (by_option[option] for option in options if option in by_option):
        yield WhyNot(option=wrong.option, code=wrong.code, text=_quoting(wrong.why))


def _faults_of_evidence(item: Item, lines: Mapping[int, Sequence[str]]) -> Iterator[tuple[str, str]]:
    if not item.evidence.quote.strip():
        yield "evidence.quote", "the evidence quotes nothing"
    elif not any(item.evidence.quote in text for text in lines.get(item.evidence.line, ())):
        yield "evidence.quote", f"{item.evidence.quote!r} does not stand on line {item.evidence.line}"


def _faults_of_distractors(item: Item) -> Iterator[tuple[str, str]]:
    if item.form is Form.CHOICE and not item.distractors:
        yield "options", "a choice needs a distractor"
    for wrong in item.distractors:
        if not _is_said_twice(wrong.why):
            yield "why_not", f"{wrong.option!r} is not refuted in Japanese and in English"


def _faults_of_words(item: Item) -> Iterator[tuple[str, str]]:
    if not _is_said_twice(item.explanation):
        yield "explanation", "the key is not explained in Japanese and in English"
    if item.kind is Kind.CLOZE:
        hints = [text for _, text in item.hint.items()] if item.hint else []
        shown = [item.prompt, item.passage or "", *hints]
        if any(normal_form(item.key) in normal_form(text) for text in shown):
            yield "prompt", "the prompt or the hint shows the key"


def _faults_of_options(item: Item, options: Sequence[str]) -> Iterator[tuple[str, str]]:
    if sorted(options) != sorted(item.all_options):
        yield "options", "the options are not the key and the distractors"
    if item.form is Form.ORDER and tuple(options) in {item.tiles, *item.accepted_orders}:
        yield "options", "the tiles already stand in a right order"


def _is_said_twice(text: Localized) -> bool:
    return bool((text.ja or "").strip() and (text.en or "").strip())
