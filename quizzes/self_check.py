"""
What can be said of a set of questions without knowing Chinese?

How many there are of which kind, whether a look at the options pays, where the keys stand; and with the interview at
hand, which paragraphs are asked about, which evidence does not stand there, and how sure the readings are.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt
from typing import TYPE_CHECKING

from quizzes.chinese.pinyin import syllables
from quizzes.chinese.readings import Readings
from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.chinese.sources import cited
from quizzes.distractors.document import Document
from quizzes.distractors.items.shares import READINGS
from quizzes.distractors.items.solvers import SOLVERS, chance, credit, is_choice, look_of
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.distractors.spots import Spot
    from quizzes.interview import Interview
    from quizzes.question import Evidence, Question, QuestionSet

MOST_ABOVE_CHANCE = 0.10  # the aim that docs/question-quality.md gives for every solver …
ENOUGH = 60  # … over so many choices; of fewer luck alone may earn more
DEVIATIONS = 2  # what is so far from chance is luck in hardly any set


class Certainty(StrEnum):
    """How sure a reading is that a question asks for."""

    CERTAIN = "certain"  # dictionary and machine, or glossary and one of them, agree, and no other reading is known
    ONE_OF_SEVERAL = "one of several"  # a source has it, and another source another one
    UNKNOWN = "unknown"  # no source has it


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many questions there are of a subtype."""

    kind: str
    subtype: str
    questions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SolverScore:
    """What a solver that knows no Chinese earns over all `choices` of a set, 0 to 1, and what blind choice would."""

    solver: str
    choices: int
    score: float
    chance: float

    @property
    def is_fair(self) -> bool:
        """Whether a look at the options does not pay, as far as so many choices can tell."""
        luck = 0.0 if self.choices >= ENOUGH else DEVIATIONS * sqrt(self.chance * (1 - self.chance) / self.choices)
        return self.score - self.chance <= max(MOST_ABOVE_CHANCE, luck)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPlaces:
    """How often the key stands first, second and so on among so many options."""

    options: int
    keys: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedReading:
    """A word whose reading is asked for, and how sure that reading is."""

    id: str
    word: str
    reading: str
    certainty: Certainty


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfounded:
    """
    Evidence that does not stand on its line of the interview.

    `found_on` is the line on which its words stand instead, where there is one.
    """

    id: str
    evidence: Evidence
    found_on: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgainstSource:
    """
    How a set goes with its interview.

    `not_asked` are the lines of the paragraphs that no evidence is taken from, `unasked_words` the words of the
    glossary that no question is about, `without_evidence` the ids of questions.
    """

    paragraphs: int
    not_asked: tuple[int, ...]
    glossary: int
    unasked_words: tuple[str, ...]
    without_evidence: tuple[str, ...]
    unfounded: tuple[Unfounded, ...]

    @property
    def asked(self) -> int:
        """How many paragraphs are asked about."""
        return self.paragraphs - len(self.not_asked)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All that is found; `source` is none where the interview is not at hand."""

    counts: tuple[Count, ...]
    choices: int
    solvers: tuple[SolverScore, ...]
    key_places: tuple[KeyPlaces, ...]
    readings: tuple[AskedReading, ...]
    source: AgainstSource | None


def report(question_set: QuestionSet, interview: Interview | None = None) -> Report:
    """Look a set over, with the interview that it was made from where that is at hand."""
    questions = question_set.questions
    choices = [question for question in questions if is_choice(question)]
    readings = Readings(interview.glossary if interview is not None else ())
    return Report(
        counts=tuple(_counts(questions)),
        choices=len(choices),
        solvers=tuple(_scores(choices)),
        key_places=tuple(_key_places(choices)),
        readings=tuple(_asked(question, readings) for question in questions if question.subtype in READINGS),
        source=None if interview is None else _against(questions, Document(interview)),
    )


def _counts(questions: Sequence[Question]) -> Iterator[Count]:
    found = Counter((str(question.kind), question.subtype) for question in questions)
    for kind, subtype in sorted(found, key=lambda name: (name[0], -found[name], name[1])):
        yield Count(kind=kind, subtype=subtype, questions=found[kind, subtype])


def _scores(choices: Sequence[Question]) -> Iterator[SolverScore]:
    if not choices:
        return
    by_chance = sum(map(chance, choices)) / len(choices)
    for name, solver in SOLVERS.items():
        earned = sum(credit(solver, look_of(question), question.key) for question in choices)
        yield SolverScore(solver=name, choices=len(choices), score=earned / len(choices), chance=by_chance)


def _key_places(choices: Sequence[Question]) -> Iterator[KeyPlaces]:
    places = Counter((len(question.options), question.options.index(question.key)) for question in choices)
    for count in sorted({count for count, _ in places}):
        yield KeyPlaces(options=count, keys=tuple(places[count, i] for i in range(count)))


def _asked(question: Question, readings: Readings) -> AskedReading:
    word = hanzi_of(question.prompt)
    return AskedReading(
        id=question.id, word=word, reading=question.key, certainty=_certainty(word, question.key, readings)
    )


def _certainty(word: str, reading: str, readings: Readings) -> Certainty:
    split = syllables(reading, len(word)) if word else None
    if split is None:
        return Certainty.UNKNOWN
    asked = cited(word, tuple(syllable.marked for syllable in split))
    known = readings.of_word(word)
    if cited(word, known.syllables) == asked and known.is_certain:
        return Certainty.CERTAIN
    every = (cited(word, tuple(reading.split())) for reading in readings.all_of(word))
    return Certainty.ONE_OF_SEVERAL if asked in every else Certainty.UNKNOWN


def _against(questions: Sequence[Question], document: Document) -> AgainstSource:
    by_line = grouped((line, spot) for spot in document.spots for line in spot.lines)
    places = grouped((spot.place, spot.line) for spot in document.spots)
    asked = {place for question in questions for place in _places(question.evidence, by_line)}
    return AgainstSource(
        paragraphs=len(places),
        not_asked=tuple(lines[0] for place, lines in places.items() if place not in asked),
        glossary=len(document.interview.glossary),
        unasked_words=tuple(_unasked_words(questions, document)),
        without_evidence=tuple(question.id for question in questions if question.evidence is None),
        unfounded=tuple(_unfounded(questions, document)),
    )


def _unasked_words(questions: Sequence[Question], document: Document) -> Iterator[str]:
    """Give the words of the glossary that neither a question asks about nor one asks for."""
    about = {to_simplified(text) for question in questions for text in (question.prompt, *question.answer)}
    for entry in document.interview.glossary:
        if to_simplified(entry.word) not in about:
            yield entry.word


def _places(evidence: Evidence | None, by_line: Mapping[int, Sequence[Spot]]) -> Iterator[int]:
    """Give the paragraphs that evidence is taken from."""
    if evidence is None:
        return
    for spot in by_line.get(evidence.line, ()):
        if evidence.quote in spot.source or spot.source in evidence.quote:
            yield spot.place


def _unfounded(questions: Sequence[Question], document: Document) -> Iterator[Unfounded]:
    for question in questions:
        evidence = question.evidence
        if evidence is None or any(evidence.quote in text for text in document.lines.get(evidence.line, ())):
            continue
        others = (line for line, texts in document.lines.items() if any(evidence.quote in text for text in texts))
        yield Unfounded(id=question.id, evidence=evidence, found_on=next(others, None))
