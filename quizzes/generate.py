"""
Which questions does an interview give?

Every generator makes more items than are needed, the vetoes drop what is not certain, and what is left is ordered so
that the first questions of the set make a good quiz: all kinds and subtypes in turn, spread over the text, no item
beside one that gives its answer away. Nothing depends on time, place, locale or hash seed.
"""

from __future__ import annotations

import traceback
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from quizzes.comprehension.read_once import each_read_once
from quizzes.distractors.clauses.said_before import told_before
from quizzes.distractors.document import Document
from quizzes.distractors.item import Item, built
from quizzes.distractors.items.asked_apart import asked_apart
from quizzes.distractors.items.fairness import fair
from quizzes.distractors.items.harm import Wanted
from quizzes.distractors.items.item_level import level_of_item
from quizzes.distractors.items.option_places import options_of, placed
from quizzes.distractors.items.order import Draft, arranged, best_apart
from quizzes.distractors.items.shares import (
    fewest_of,
    filled_up,
    least_of,
    shared_out,
    with_few_readings,
)
from quizzes.distractors.items.titles import is_told
from quizzes.distractors.items.twins import without_twins
from quizzes.distractors.vetoes import Tally
from quizzes.errors import BadInput, InvalidQuestion
from quizzes.findings import warning
from quizzes.forgetting import forget
from quizzes.generators import APART, LINKED, ORDER, generator
from quizzes.question import Kind, QuestionSet, Source
from quizzes.set_names import id_of, title_of
from quizzes.translation import listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quizzes.generators import Generator
    from quizzes.interview import Interview
    from quizzes.problem import Problem
    from quizzes.question import Question


_LONG = 50_000  # characters of a text of which no more is remembered than one generator needs


@dataclass(frozen=True, slots=True, kw_only=True)
class Portion:
    """What one generator made: as much as suits the text, as much again to fall back upon, what became of the rest."""

    kept: tuple[Item, ...]
    spare: tuple[Item, ...]
    found: Counter[tuple[str, str]]
    refused: Counter[str]
    failed: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """
    The questions of an interview, best first, and what became of all candidates.

    `found` counts the items of each kind and subtype before the best were taken, `refused` the candidates that each
    guard refused: `quizzes/data/guards.tsv` describes them. `failed` tells of each sort that ended with an error.
    """

    questions: tuple[Question, ...]
    found: Counter[tuple[str, str]]
    refused: Counter[str]
    failed: tuple[Problem, ...] = ()


def generate(interview: Interview) -> QuestionSet:
    """
    Make the question set of an interview.

    Raises:
        BadInput: nothing can be asked about it.
    """
    return set_of(interview, make(interview))


def set_of(interview: Interview, made: Made) -> QuestionSet:
    """
    Put what was made of an interview into a set with its title and an id.

    Raises:
        BadInput: nothing was made.
    """
    if not made.questions:
        msg = "no question can be made of this interview: it needs Chinese sentences, and a glossary or a translation"
        raise BadInput(msg)
    return QuestionSet(
        id=id_of(interview),
        title=title_of(interview),
        questions=made.questions,
        language=str(interview.language),
        source=Source(kind="interview", sha256=interview.sha256),
    )


def make(
    interview: Interview, document: Document | None = None, done: Mapping[str, Portion] = MappingProxyType({})
) -> Made:
    """
    Make all questions, and count what was found and what the guards refused.

    `document` and what is `done` of it, by the names of the generators, are for who has made them.
    """
    document, tally = document or Document(interview), Tally()
    if interview.is_word_list:
        return _made_of_list(document, tally)
    whole = {**done, **portions_of(document, (name for name in (*LINKED, *APART) if name not in done))}
    portions = tuple(whole[name] for name in ORDER)
    found: Counter[tuple[str, str]] = Counter()
    for portion in portions:
        found.update(portion.found)
        tally.refused.update(portion.refused)
    items = _taken(portions, _length_of(document), tally)
    refused_before = tally.refused["twice"] + tally.refused["read-twice"]
    tally.refused["beyond-share"] += found.total() - refused_before - len(items)
    drafts = tuple(_drafts(_asked(items, interview, document, tally), document, tally))
    kept = fair(drafts)
    tally.refused["solvers"] += len(drafts) - len(kept)
    ordered = arranged(kept, interview.sha256)
    return Made(
        questions=tuple(placed(ordered, interview.sha256)),
        found=found,
        refused=tally.refused,
        failed=tuple(problem for portion in portions for problem in portion.failed),
    )


def _made_of_list(document: Document, tally: Tally) -> Made:
    """Make all questions of a list of words; none is left out for there being many."""
    items = tuple(listed.items(document, tally))
    digest = document.interview.sha256
    ordered = arranged(tuple(_drafts(_unique(items, tally), document, tally)), digest)
    found = Counter((str(item.kind), item.subtype) for item in items)
    return Made(questions=tuple(placed(ordered, digest)), found=found, refused=tally.refused)


def _taken(portions: Sequence[Portion], length: int, tally: Tally) -> list[Item]:
    """Take as many items as suit the length of the text, and none whose answer another one asks for as well."""
    items = [item for portion in portions for item in portion.kept]
    spare = [item for portion in portions for item in portion.spare]
    once = {item.id for item in each_read_once([*items, *spare])}
    tally.refused["read-twice"] += len(items) + len(spare) - len(once)
    items, spare = ([item for item in some if item.id in once] for some in (items, spare))
    return filled_up(items, spare, length)


def _asked(items: Sequence[Item], interview: Interview, document: Document, tally: Tally) -> Sequence[Item]:
    """Leave out what the title tells, what is asked already, and what crowds a sentence or the set."""
    heading, length = interview.title, _length_of(document)
    titles = () if heading is None else (heading.source, heading.translation or "")
    untold = [item for item in items if not tally.refuses("title", hit=is_told(item, titles))]
    different = tuple(_unique(without_twins(untold, tally), tally))
    wanted = Wanted(enough=least_of(length, len(different)), fewest=fewest_of(length, len(different)))
    return tuple(with_few_readings(asked_apart(different, document.spots, wanted, tally), length, tally))


def portions_of(document: Document, names: Iterable[str]) -> dict[str, Portion]:
    """Make the questions of some generators, each as soon as its name is given."""
    # One after the other, so that no more than the best of each stays in memory.
    made, is_long = dict[str, Portion](), _length_of(document) > _LONG
    for name in names:
        made[name] = portion_of(document, generator(name))
        if is_long:
            forget()
    return made


def portion_of(document: Document, generator: Generator) -> Portion:
    """Make what one generator makes, and take the best of it."""
    tally = Tally()
    failed: list[Problem] = []
    items = tuple(_unfailing(generator, document, tally, failed))
    kept, spare = shared_out(items, _length_of(document), tally)
    return Portion(
        kept=tuple(kept),
        spare=tuple(spare),
        found=Counter((str(item.kind), item.subtype) for item in items),
        refused=tally.refused,
        failed=tuple(failed),
    )


def _length_of(document: Document) -> int:
    return sum(len(spot.source) for spot in document.spots)


def _unfailing(generator: Generator, document: Document, tally: Tally, failed: list[Problem]) -> Iterator[Item]:
    """Give what a generator makes up to an error: a rule that fails for one sentence must not keep an interview out."""
    try:
        yield from told_before(generator(document, tally), document, tally)
    except (MemoryError, BadInput):
        raise  # a limit of whoever asked, on memory or on time: no rule refuses an interview that was read
    except Exception as error:  # noqa: BLE001 - whatever a rule fails with, it is told, and tests take it for a failure
        at = traceback.extract_tb(error.__traceback__)[-1]
        told = f"{type(error).__name__} at {Path(at.filename).name}:{at.lineno}"
        name = generator.__module__.rpartition(".")[2]
        msg = f"Making questions of {name} ended with {told}; the others are made. Please report it with this file."
        failed.append(warning("sort-cut-short", msg))


def select(
    question_set: QuestionSet, kind: Kind | None = None, level: int | None = None, limit: int | None = None
) -> QuestionSet:
    """
    Take the questions of one kind or level, and of those the best that give none of each other's answers away.

    Raises:
        BadInput: no question is left.
    """
    chosen = [
        question
        for question in question_set.questions
        if (kind is None or question.kind is kind) and (level is None or question.level == level)
    ]
    chosen = chosen if limit is None else list(best_apart(chosen, limit))
    if not chosen:
        msg = "no question is of this kind and level; leave out --kind or --level, or give --limit 1 or more"
        raise BadInput(msg)
    return replace(question_set, questions=tuple(chosen))


def _unique(items: Sequence[Item], tally: Tally) -> tuple[Item, ...]:
    """Drop what a learner could not tell apart."""
    found: dict[tuple[object, ...], Item] = {}
    for item in items:
        look = (item.prompt, item.passage, item.hint, tuple(sorted(item.all_options)))
        if not tally.refuses("twice", hit=look in found):
            found[look] = item
    return tuple(found.values())


def _drafts(items: Sequence[Item], document: Document, tally: Tally) -> Iterator[Draft]:
    """Make the questions; drop what turns out to lack a piece of its proof."""
    made = set[str]()
    for item in items:
        evidence = document.located(item.evidence)
        level = level_of_item(item, document.speakers, document.glossed)
        passage = document.labelled(item.passage, evidence.quote)
        located = replace(item, evidence=evidence, level=level, passage=passage)
        try:
            question = built(located, document.lines, options_of(located, 0, document.interview.sha256))
        except InvalidQuestion:
            tally.refuses("unproved", hit=True)
            continue
        if not tally.refuses("twice", hit=question.id in made):  # what differed by what a speaker is called alone
            made.add(question.id)
            yield Draft(item=located, question=question)
