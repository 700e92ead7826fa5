"""How are the sets found fast that learners can choose?"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.store import SetInfo, Store
    from bot.tutor.session import QuestionRef
    from quizzes.question import Question, QuestionSet

MOST_CACHED = 16


class Library:
    """The sets as they are served: versions that were asked for lately are at hand, for they never change."""

    def __init__(self, store: Store, *, most_cached: int = MOST_CACHED) -> None:
        self._store = store
        self._most_cached = most_cached
        self._shelf: OrderedDict[tuple[str, int], _Shelved] = OrderedDict()
        self._lock = Lock()

    def sets(self) -> list[SetInfo]:
        """List what learners can choose from now, another process' additions included."""
        return self._store.sets()

    def info(self, id_: str) -> SetInfo | None:
        """Give what a list would show of one set, whatever its state."""
        return self._store.set_info(id_)

    def question_set(self, id_: str, version: int | None = None) -> QuestionSet | None:
        """Give a set, by default in its latest version; a large one that is not at hand takes a second."""
        if version is None:
            info = self._store.set_info(id_)
            if info is None:
                return None
            version = info.version
        shelved = self._shelved(id_, version)
        if shelved is None:
            question_set = self._store.question_set(id_, version)
            if question_set is None:
                return None
            shelved = self._put_on_shelf(question_set)
        return shelved.question_set

    def askable(self, id_: str, version: int | None = None) -> tuple[Question, ...]:
        """Give the questions of a set but for those that were set aside; none where there is no such set."""
        found = self.question_set(id_, version)
        if found is None:
            return ()
        aside = self._store.flags.set_aside(found.id, found.version)
        return tuple(question for question in found.questions if question.id not in aside)

    def is_askable(self, id_: str, version: int, question: str) -> bool:
        """Say whether a question is there, and was not set aside."""
        is_there = self.question(id_, version, question) is not None
        return is_there and question not in self._store.flags.set_aside(id_, version)

    def set_aside(self, refs: Iterable[QuestionRef]) -> list[QuestionRef]:
        """Name those of some questions that were set aside."""
        asked = [*refs]
        places = {(ref.set_id, ref.version) for ref in asked}
        aside = {place: self._store.flags.set_aside(*place) for place in places}
        return [ref for ref in asked if ref.question in aside[ref.set_id, ref.version]]

    def question(self, id_: str, version: int, question: str) -> Question | None:
        """Give one question, without its set having to be at hand."""
        shelved = self._shelved(id_, version)
        return self._store.question(id_, version, question) if shelved is None else shelved.questions.get(question)

    def _shelved(self, id_: str, version: int) -> _Shelved | None:
        with self._lock:
            shelved = self._shelf.get((id_, version))
            if shelved is not None:
                self._shelf.move_to_end((id_, version))
            return shelved

    def _put_on_shelf(self, question_set: QuestionSet) -> _Shelved:
        shelved = _Shelved(
            question_set=question_set, questions={question.id: question for question in question_set.questions}
        )
        with self._lock:
            self._shelf[question_set.id, question_set.version] = shelved
            while len(self._shelf) > self._most_cached:
                self._shelf.popitem(last=False)
        return shelved


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shelved:
    question_set: QuestionSet
    questions: Mapping[str, Question]
