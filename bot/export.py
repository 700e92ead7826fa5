"""
What a learner takes away: a deck for Anki, a table of all answers. Made in another process than the bot's.

Each function opens the database for itself, so nothing but the finished file goes from one process to the other.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from bot.store import Store
from bot.texts.phrases import joined
from bot.tutor.reading_script import paragraph_in_script, word_in_script
from bot.tutor.regrading import as_it_counts
from bot.tutor.script import in_script
from bot.tutor.session import QuestionRef
from quizzes.errors import InvalidQuestion

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime, tzinfo
    from pathlib import Path

    from bot.store.connection import Memory
    from bot.tutor.attempt import Attempt
    from quizzes.formats.anki import AnkiDeck
    from quizzes.languages import Script
    from quizzes.question import Question, QuestionSet
    from quizzes.reader import Reader

MOST_REMEMBERED = 5_000


class Answers(NamedTuple):
    """The table of a learner's answers as a file, and how many it has."""

    content: bytes
    number: int


class Wish(NamedTuple):
    """How a learner wants a deck: the language of the explanations, the script of the Chinese."""

    language: str
    script: Script | None


def deck_of(database: Path | Memory, set_id: str, wish: Wish, at: datetime) -> AnkiDeck | None:
    """Make the deck of a set's latest version; None where there is nothing to put into it."""
    from quizzes.formats.anki import apkg

    with Store.open(database) as store:
        found = store.question_set(set_id)
        reader = None if found is None else store.readers.reader(set_id, found.version)
    if found is None:
        return None
    shown = _set_in_script(found, wish.script)
    return apkg(shown, reader and _reader_in_script(reader, wish.script), language=wish.language, at=at)


def answers_of(database: Path | Memory, learner: int, zone: tzinfo) -> Answers:
    """Make the table of all that a learner has answered."""
    from bot.analysis.own_attempts import attempts_csv

    with Store.open(database) as store:
        lines = attempts_csv(_answered(store, learner), zone, joined)
        content = bytearray()
        count = -1  # the first line is the head
        for count, line in enumerate(lines):  # noqa: B007 (the number of the last line is what is wanted)
            content += line.encode("utf-8", "replace")
    return Answers(bytes(content), count)


def _answered(store: Store, learner: int) -> Iterator[tuple[Attempt, Question | None]]:
    """Give each attempt with its question as it was asked, with the key by which it is graded."""
    versions = lru_cache(maxsize=MOST_REMEMBERED)(lambda ref: _versions(store, ref))
    for attempt in store.attempts(learner=learner):
        ref = QuestionRef(set_id=attempt.set_id, version=attempt.version, question=attempt.question)
        asked, later = versions(ref)
        yield attempt, None if asked is None else as_it_counts(attempt, asked, later)[1]


def _versions(store: Store, ref: QuestionRef) -> tuple[Question | None, tuple[Question, ...]]:
    """Give a question as it was asked, and as the later versions of its set have it."""
    return store.question(ref.set_id, ref.version, ref.question), tuple(store.later(ref))


def _set_in_script(question_set: QuestionSet, script: Script | None) -> QuestionSet:
    if script is None:
        return question_set
    questions = tuple(in_script(question, script) for question in question_set.questions)
    try:
        return replace(question_set, questions=questions, language=script.value)
    except InvalidQuestion:  # two questions that differ in nothing but the script
        return question_set


def _reader_in_script(reader: Reader, script: Script | None) -> Reader:
    if script is None:
        return reader
    return replace(
        reader,
        paragraphs=tuple(paragraph_in_script(each, script) for each in reader.paragraphs),
        words=tuple(word_in_script(each, script) for each in reader.words),
    )
