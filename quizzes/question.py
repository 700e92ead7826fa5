"""What is a question, and a set of them, and which invariants may none of them break?"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.errors import InvalidQuestion

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FORMAT = "quizbot-set/1"
LEVEL_LIST = "HSK 3.0 (2021)"
AUTHORED = "authored"
GAP = "＿＿"
ID_PATTERN = re.compile(r"[A-Za-z0-9_-]{1,48}")
LANGUAGE_PATTERN = re.compile(r"zh-Han[st]")
LEAST_OPTIONS, MOST_OPTIONS, LEAST_TILES = 2, 6, 2
_LAST_KEPT = 0xFFFF
HIGHEST_LEVEL = 9


class Kind(StrEnum):
    """What a question is about: a gap, a translation, or what the text says."""

    CLOZE = "cloze"
    TRANSLATION = "translation"
    COMPREHENSION = "comprehension"


class Form(StrEnum):
    """How a question is answered: by picking an option, by typing, by putting tiles in order."""

    CHOICE = "choice"
    TYPED = "typed"
    ORDER = "order"


class RefutationCode(StrEnum):
    """Why a distractor is wrong."""

    NEGATED = "N1"  # the text itself negates it
    EDITED = "N2"  # the evidence with one guarded truth-changing edit
    OTHER_RECORD = "N3"  # the value of another record: entry, answer, subject, cause
    FRAME = "N4"  # the correlative or grammar frame does not license it
    OTHER_MEANING = "N5"  # the translation shown does not mean it
    UNGRAMMATICAL = "N6"  # ungrammatical in the slot
    WRONG_READING = "N7"  # a wrong reading, and no other true reading of the word
    BROKEN_LINK = "N8"  # an order that breaks a directional link
    OTHER_TRUTH = "N9"  # the other truth value of a statement proved true or false


@dataclass(frozen=True, slots=True, kw_only=True)
class Localized:
    """A text in some of our languages; only titles, and meanings of a glossary in Chinese, are in Chinese."""

    ja: str | None = None
    en: str | None = None
    zh: str | None = None

    def in_language(self, language: str) -> str | None:
        """Give the text in `language`, else in English, else in Japanese, else in Chinese."""
        wanted = {"ja": self.ja, "en": self.en, "zh": self.zh}.get(language)
        return wanted or self.en or self.ja or self.zh

    def __add__(self, more: Localized) -> Localized:
        """Say in Japanese and in English one thing after another."""
        return Localized(ja=f"{self.ja or ''}{more.ja or ''}", en=f"{self.en or ''}{more.en or ''}")

    def items(self) -> Iterator[tuple[str, str]]:
        """Give the (language, text) pairs that there are."""
        for language, text in (("zh", self.zh), ("ja", self.ja), ("en", self.en)):
            if text is not None:
                yield language, text


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyNot:
    """Why one option is wrong: the refutation's code and what a learner is told."""

    option: str
    code: RefutationCode
    text: Localized


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The 1-based line of the interview and the words on it, without footnote marks, that make the key right."""

    line: int
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """
    One cloze, translation or comprehension item.

    `answer` of a choice is the one right option; of a typed question the model answer first, then all accepted; of an
    order question the tiles in the model order, other accepted orders being in `accepted_orders`. `level` is 1–9, with
    7 for "7–9".

    Raises:
        InvalidQuestion: it breaks an invariant; every fault is named.
    """

    id: str
    kind: Kind
    form: Form
    prompt: str
    answer: tuple[str, ...]
    subtype: str = AUTHORED
    passage: str | None = None
    hint: Localized | None = None
    options: tuple[str, ...] = ()
    accepted_orders: tuple[tuple[str, ...], ...] = ()
    explanation: Localized | None = None
    why_not: tuple[WhyNot, ...] = ()
    evidence: Evidence | None = None
    level: int | None = None
    level_list: str | None = None
    tags: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        faults = [*_faults_of_fields(self), *_FAULTS_OF_FORM[self.form](self), *_faults_of_why_not(self)]
        if faults:
            raise InvalidQuestion(faults)

    def __hash__(self) -> int:
        """Go by the id, which equal questions share: what is remembered of a question is looked up at each press."""
        return hash(self.id)

    @property
    def key(self) -> str:
        """The right option, the model answer, or the tiles joined in their order."""
        return "".join(self.answer) if self.form is Form.ORDER else self.answer[0]

    @property
    def orders(self) -> tuple[tuple[str, ...], ...]:
        """All accepted orders, the model order first."""
        return (self.answer, *(order for order in self.accepted_orders if order != self.answer))

    def why_not_of(self, option: str) -> WhyNot | None:
        """Find why `option` is wrong, where the set says so."""
        return next((reason for reason in self.why_not if reason.option == option), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What a set was made from; `sha256` is of the file's raw bytes."""

    kind: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionSet:
    """
    The questions of one interview, or of one file, with a version.

    Raises:
        InvalidQuestion: it breaks an invariant; every fault is named with its path.
    """

    id: str
    title: Localized
    questions: tuple[Question, ...]
    version: int = 1
    language: str | None = None
    source: Source | None = None

    def __post_init__(self) -> None:
        faults = list(_faults_of_set(self))
        if faults:
            raise InvalidQuestion(faults)


@lru_cache(maxsize=1 << 11)
def normal_form(text: str) -> str:
    """Reduce to what makes two options differ: NFKC, case folded, without blanks, punctuation and invisible marks."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    if folded.isalnum():  # letters and numbers, as most words and many sentences are
        return folded
    return folded.translate(_OF_SENSE)


class _OfSense(dict[int, str]):
    """What is left of each character, found out when the first text has it, and kept of all but rare planes."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        left = "" if unicodedata.category(char)[0] in "ZPC" else char
        if code <= _LAST_KEPT:
            self[code] = left
        return left


_OF_SENSE = _OfSense()


def _faults_of_fields(question: Question) -> Iterator[tuple[str, str]]:
    if not ID_PATTERN.fullmatch(question.id):
        yield "id", "an id is 1 to 48 of A-Z, a-z, 0-9, _ and -"
    if not question.prompt.strip():
        yield "prompt", "the prompt is empty"
    if question.level is not None and not 1 <= question.level <= HIGHEST_LEVEL:
        yield "level", f"a level is 1 to {HIGHEST_LEVEL}"
    if not question.answer:
        yield "answer", "there is no answer"
    yield from ((f"answer[{i}]", "the answer is empty") for i, text in enumerate(question.answer) if not text.strip())
    yield from ((f"options[{i}]", "the option is empty") for i, text in enumerate(question.options) if not text.strip())


def _faults_of_choice(question: Question) -> Iterator[tuple[str, str]]:
    if not LEAST_OPTIONS <= len(question.options) <= MOST_OPTIONS:
        yield "options", f"a choice has {LEAST_OPTIONS} to {MOST_OPTIONS} options, not {len(question.options)}"
    yield from _repeated(question.options)
    if len(question.answer) != 1:
        yield "answer", f"a choice has one right option, not {len(question.answer)}"
    elif question.answer[0] not in question.options:
        yield "answer[0]", "the answer is not among the options"
    yield from _no_orders(question)


def _faults_of_typed(question: Question) -> Iterator[tuple[str, str]]:
    if question.options:
        yield "options", "a typed question has no options"
    last = {text: i for i, text in enumerate(question.answer)}
    twice = (text for text, count in Counter(question.answer).items() if count > 1)
    yield from ((f"answer[{last[text]}]", "the answer stands twice") for text in twice)
    yield from _no_orders(question)


def _faults_of_order(question: Question) -> Iterator[tuple[str, str]]:
    if len(question.options) < LEAST_TILES:
        yield "options", f"an order question has at least {LEAST_TILES} tiles"
    tiles = Counter(question.options)
    if Counter(question.answer) != tiles:
        yield "answer", "the answer does not use exactly the tiles of the options"
    for i, order in enumerate(question.accepted_orders):
        if Counter(order) != tiles:
            yield f"accepted_orders[{i}]", "the order does not use exactly the tiles of the options"
    if question.accepted_orders and question.answer not in question.accepted_orders:
        yield "accepted_orders", "the model order is not among the accepted orders"


_FAULTS_OF_FORM = {Form.CHOICE: _faults_of_choice, Form.TYPED: _faults_of_typed, Form.ORDER: _faults_of_order}


def _no_orders(question: Question) -> Iterator[tuple[str, str]]:
    if question.accepted_orders:
        yield "accepted_orders", "only an order question has accepted orders"


def _faults_of_why_not(question: Question) -> Iterator[tuple[str, str]]:
    for option, count in Counter(reason.option for reason in question.why_not).items():
        if count > 1:
            yield "why_not", f"{option!r} is refuted twice"
        if option not in question.options:
            yield "why_not", f"{option!r} is not among the options"
        elif option in question.answer and question.form is Form.CHOICE:
            yield "why_not", f"{option!r} is the answer and cannot be wrong"


def _faults_of_set(question_set: QuestionSet) -> Iterator[tuple[str, str]]:
    if not ID_PATTERN.fullmatch(question_set.id):
        yield "id", "an id is 1 to 48 of A-Z, a-z, 0-9, _ and -"
    if not any(text.strip() for _, text in question_set.title.items()):
        yield "title", "a title is needed in zh, ja or en"
    if question_set.version < 1:
        yield "version", "a version is 1 or more"
    if question_set.language is not None and not LANGUAGE_PATTERN.fullmatch(question_set.language):
        yield "language", "the language is zh-Hans or zh-Hant"
    if not question_set.questions:
        yield "questions", "a set has at least one question"
    yield from _faults_between(question_set.questions)


def _faults_between(questions: Sequence[Question]) -> Iterator[tuple[str, str]]:
    ids: dict[str, int] = {}
    shown: dict[tuple[object, ...], int] = {}
    for i, question in enumerate(questions):
        first = ids.setdefault(question.id, i)
        if first != i:
            yield f"questions[{i}].id", f"the id {question.id!r} is that of questions[{first}] as well"
        look = (question.prompt, question.hint, question.passage, tuple(sorted(question.options)))
        same = shown.setdefault(look, i)
        if same != i:
            yield f"questions[{i}]", f"prompt, hint, passage and options are those of questions[{same}] as well"


def _repeated(options: Sequence[str]) -> Iterator[tuple[str, str]]:
    seen: dict[str, int] = {}
    for i, option in enumerate(options):
        first = seen.setdefault(as_seen(option), i)
        if first != i:
            yield f"options[{i}]", f"this reads the same as options[{first}]"


def as_seen(text: str) -> str:
    """Reduce to what a reader sees: 1.5 is not 15 and 好？ not 好！, but width, blanks and a last stop tell nothing."""
    shown = unicodedata.normalize("NFKC", text)
    if " " in shown or not shown.isprintable():  # else there is nothing of either category
        shown = "".join(c for c in shown if unicodedata.category(c)[0] not in "ZC")
    return shown.rstrip(".。,、") or shown
