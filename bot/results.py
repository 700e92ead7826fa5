"""
What a teacher gets: the answers of a class, what they say of the questions, as files and in a few words.

The command line calls this itself. A running bot has it done in another process, which opens the database for itself,
so that nothing but finished files goes from one process to the other.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.analysis.discrimination import item_of
from bot.analysis.item_figures import item_figures, judged_figures
from bot.analysis.item_verdict import hardest_first, to_check, verdict_on
from bot.analysis.results import results
from bot.charts import items_png
from bot.charts.item_labels import items_picture
from bot.charts.theme import Theme
from bot.store import Store
from bot.texts import texts_for
from bot.texts.neutral import neutral
from bot.texts.phrases import joined
from bot.tutor.score import credit_in_thousandths
from bot.tutor.subject import shared_texts, subject

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import tzinfo
    from pathlib import Path

    from bot.analysis.discrimination import Item
    from bot.analysis.item_figures import ItemFigures
    from bot.analysis.item_verdict import ItemVerdict
    from bot.analysis.scope import Scope
    from bot.analysis.tables import ClassAnswers, Table
    from bot.store.classes import Answered
    from bot.store.connection import Memory
    from bot.texts import Texts
    from bot.tutor.attempt import Attempt
    from quizzes.question import Question

MOST_NAMED = 5
MOST_IN_BOOK = 30_000  # answers; a workbook takes a tenth of a millisecond for each, and all are in the CSV


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported:
    """A question that is told of: what it is about, its facility as a share, and what is to be done."""

    prompt: str
    facility: float
    verdict: ItemVerdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What of the answers of a class is worth a sentence; `hardest` is None where too few people answered anything."""

    answers: int
    learners: int
    questions: int
    hardest: Reported | None
    to_check: tuple[Reported, ...]
    to_check_in_all: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Files:
    """The answers of a class as files; `in_book` of all `answers`, the latest ones, are in the workbook."""

    answers: int
    in_book: int
    csv: bytes
    xlsx: bytes
    png: bytes


def class_answers(store: Store, scope: Scope) -> ClassAnswers:
    """Gather all that the tables are made of."""
    from bot.analysis.tables import ClassAnswers

    attempts = _attempts(store, scope)
    learners = {id_: found for id_ in {one.learner for one in attempts} if (found := store.learner(id_))}
    nameless = {} if scope.set_id is None or scope.chat is not None else store.nameless_scores(scope.set_id)
    questions = dict(_questions(store, {item_of(attempt) for attempt in attempts}))
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
    from bot.analysis.tables import Wording, tables

    wording = Wording(neutral=neutral, joined=joined, said=lambda verdict: texts.say(f"item-verdict-{verdict}"))
    return tables(answers, zone, wording)


def report_of(database: Path | Memory, scope: Scope) -> Report | None:
    """Say what a teacher wants to know first, before there are files; None where nobody has answered."""
    with Store.open(database) as store:
        return class_report(store, scope)


def class_report(store: Store, scope: Scope) -> Report | None:
    """Read as little of each answer as will do: of a hundred thousand it takes a seventh of a second."""
    if scope.chat is None:
        msg = "a report is of a group"
        raise ValueError(msg)
    answers, asked, foreseen = store.classes.marks(scope.chat, scope.round)
    if scope.set_id is not None:
        asked = {number: each for number, each in asked.items() if each.set_id == scope.set_id}
    if not asked:
        return None
    items = {number: (each.set_id, each.question) for number, each in asked.items()}
    questions = dict(_questions(store, set(items.values())))
    first = {item: _first(answers[number]) for number, item in items.items()}
    marks = _worth(first)
    figures = judged_figures(marks, {item: _taken(each.given, foreseen) for item, each in first.items()}, questions)
    hardest, dubious = hardest_first(figures), to_check(figures)
    return Report(
        answers=sum(len(answers[number].learners) for number in items),
        learners=len(set[int]().union(*marks.values())),
        questions=len(figures),
        hardest=None if not hardest else _reported(questions, hardest[:1])[0],
        to_check=_reported(questions, [figures for figures, _ in dubious[:MOST_NAMED]]),
        to_check_in_all=len(dubious),
    )


def _first(answered: Answered) -> Answered:
    """Keep the first answer of each learner."""
    if len(set(answered.learners)) == len(answered.learners):
        return answered
    places: dict[int, int] = {}
    for place, learner in enumerate(answered.learners):
        known = places.setdefault(learner, place)
        if answered.at[place] < answered.at[known]:
            places[learner] = place
    return answered.only(places.values())


def _worth(first: Mapping[Item, Answered]) -> dict[Item, dict[int, int]]:
    """Say what the answer of each learner is worth, in thousandths: the same few credits come again and again."""
    credits_ = set[float]().union(*(each.credits for each in first.values()))
    worth = {credit: credit_in_thousandths(credit) for credit in credits_}
    return {
        item: dict(zip(each.learners, map(worth.__getitem__, each.credits), strict=True))
        for item, each in first.items()
    }


def _taken(given: Iterable[str | int], foreseen: Mapping[int, str]) -> Counter[str]:
    """Count what was given first: the same few texts come again and again."""
    counts = Counter[str]()
    for each, count in Counter(given).items():
        for first in json.loads(foreseen[each] if isinstance(each, int) else each)[:1]:
            counts[first] += count
    return counts


def files_of(database: Path | Memory, scope: Scope, zone: tzinfo, language: str, title: str) -> Files:
    """Make the files for a teacher."""
    from bot.spreadsheet import csv_of, xlsx_of

    texts = texts_for(language)
    with Store.open(database) as store:
        answers = class_answers(store, scope)
    made = class_tables(answers, zone, texts)
    return Files(
        answers=len(answers.attempts),
        in_book=min(len(answers.attempts), MOST_IN_BOOK),
        csv=csv_of(made),
        xlsx=xlsx_of([made[0]._replace(rows=made[0].rows[-MOST_IN_BOOK:]), *made[1:]]),
        png=items_png(items_picture(answers.figures, answers.questions, texts, title), Theme.LIGHT),
    )


def _attempts(store: Store, scope: Scope) -> list[Attempt]:
    if scope.chat is None:
        return list(store.attempts(set_id=scope.set_id))
    return [one for one in store.classes.answers(scope.chat, scope.round) if scope.set_id in {None, one.set_id}]


def _questions(store: Store, items: set[Item]) -> Iterator[tuple[Item, Question]]:
    """
    Give questions as the latest version of a set has them, in its order; old ones last, as the last version has them.

    What is given is taken out of `items`.
    """
    for set_id in sorted({set_id for set_id, _ in items}):
        latest = store.question_set(set_id)
        for question in () if latest is None else latest.questions:
            if (set_id, question.id) in items:
                items.remove((set_id, question.id))
                yield (set_id, question.id), question
    for set_id, id_ in sorted(items):
        old = store.question(set_id, None, id_)
        if old is not None:
            yield (set_id, id_), old


def _reported(questions: Mapping[Item, Question], figures: Sequence[ItemFigures]) -> tuple[Reported, ...]:
    shared = shared_texts(questions.values())
    return tuple(
        Reported(
            prompt=each.item[1] if question is None else subject(question, shared),
            facility=each.facility,
            verdict=verdict_on(each),
        )
        for each, question in ((each, questions.get(each.item)) for each in figures)
    )
