"""
What a teacher gets: the answers of a class, what they say of the questions, as files and in a few words.

The command line calls this itself. A running bot has it done in another process, which opens the database for itself,
so that nothing but finished files goes from one process to the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.analysis.discrimination import item_of
from bot.analysis.item_figures import item_figures
from bot.analysis.item_verdict import hardest_first, to_check, verdict_on
from bot.analysis.results import results
from bot.analysis.tables import ClassAnswers, Wording, tables
from bot.charts import Theme, items_picture, items_png
from bot.store import Store
from bot.texts import texts_for
from bot.texts.neutral import neutral

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import tzinfo
    from pathlib import Path

    from bot.analysis.discrimination import Item
    from bot.analysis.item_figures import ItemFigures
    from bot.analysis.item_verdict import ItemVerdict
    from bot.analysis.tables import Table
    from bot.store.connection import Memory
    from bot.texts import Texts
    from bot.tutor.attempt import Attempt
    from quizzes.question import Question

MOST_NAMED = 5
MOST_IN_BOOK = 30_000  # answers; a workbook takes a tenth of a millisecond for each, and all are in the CSV


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Which answers: those to a set, those in a group, those of one of its rounds; what is named must all be so."""

    set_id: str | None = None
    chat: int | None = None
    round: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported:
    """A question that is told of: what is asked, its facility as a share, and what is to be done."""

    prompt: str
    facility: float
    verdict: ItemVerdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """
    The answers of a class as files, and what of it is worth a sentence.

    `in_book` is how many of the answers, the latest ones, are in the workbook. `hardest` is None where too few people
    answered anything.
    """

    answers: int
    in_book: int
    learners: int
    questions: int
    hardest: Reported | None
    to_check: tuple[Reported, ...]
    to_check_in_all: int
    csv: bytes
    xlsx: bytes
    png: bytes


def class_answers(store: Store, scope: Scope) -> ClassAnswers:
    """Gather all that the tables are made of."""
    attempts = _attempts(store, scope)
    learners = {id_: found for id_ in {one.learner for one in attempts} if (found := store.learner(id_))}
    nameless = {} if scope.set_id is None or scope.chat is not None else store.nameless_scores(scope.set_id)
    questions = dict(_questions(store, attempts))
    items = {item_of(attempt) for attempt in attempts} | nameless.keys()
    figures = {each.item: each for each in item_figures(attempts, questions)}
    in_order = [*(item for item in questions if item in figures), *(item for item in figures if item not in questions)]
    return ClassAnswers(
        attempts=attempts,
        learners=learners,
        questions=questions,
        results=results(attempts, {id_: learner.name for id_, learner in learners.items()}, nameless),
        items=sorted(items),
        figures=[figures[item] for item in in_order],
    )


def class_tables(answers: ClassAnswers, zone: tzinfo, texts: Texts) -> tuple[Table, ...]:
    """Give the tables, verdicts being said in the language of the texts."""
    wording = Wording(neutral=neutral, said=lambda verdict: texts.say(f"item-verdict-{verdict}"))
    return tables(answers, zone, wording)


def report_of(database: Path | Memory, scope: Scope, zone: tzinfo, language: str, title: str) -> Report | None:
    """Make everything for a teacher; None where nobody has answered."""
    from bot.spreadsheet import csv_of, xlsx_of

    texts = texts_for(language)
    with Store.open(database) as store:
        answers = class_answers(store, scope)
    if not answers.attempts:
        return None
    made = class_tables(answers, zone, texts)
    hardest = hardest_first(answers.figures)
    dubious = to_check(answers.figures)
    return Report(
        answers=len(answers.attempts),
        in_book=min(len(answers.attempts), MOST_IN_BOOK),
        learners=len(answers.results["learners"]),
        questions=len(answers.figures),
        hardest=None if not hardest else _reported(answers, hardest[:1])[0],
        to_check=_reported(answers, [figures for figures, _ in dubious[:MOST_NAMED]]),
        to_check_in_all=len(dubious),
        csv=csv_of(made),
        xlsx=xlsx_of([made[0]._replace(rows=made[0].rows[-MOST_IN_BOOK:]), *made[1:]]),
        png=items_png(items_picture(answers.figures, answers.questions, texts, title), Theme.LIGHT),
    )


def _attempts(store: Store, scope: Scope) -> list[Attempt]:
    if scope.chat is None:
        return list(store.attempts(set_id=scope.set_id))
    return [one for one in store.classes.answers(scope.chat, scope.round) if scope.set_id in {None, one.set_id}]


def _questions(store: Store, attempts: Sequence[Attempt]) -> Iterator[tuple[Item, Question]]:
    """Give the questions that were answered, as the latest version of a set has them, in its order; old ones last."""
    versions = {item_of(attempt): attempt.version for attempt in attempts}
    for set_id in sorted({set_id for set_id, _ in versions}):
        latest = store.question_set(set_id)
        for question in () if latest is None else latest.questions:
            if versions.pop((set_id, question.id), None) is not None:
                yield (set_id, question.id), question
    for (set_id, id_), version in versions.items():
        old = store.question(set_id, version, id_)
        if old is not None:
            yield (set_id, id_), old


def _reported(answers: ClassAnswers, figures: Sequence[ItemFigures]) -> tuple[Reported, ...]:
    return tuple(
        Reported(
            prompt=each.item[1] if question is None else question.prompt,
            facility=each.facility,
            verdict=verdict_on(each),
        )
        for each, question in ((each, answers.questions.get(each.item)) for each in figures)
    )
