"""What is known of a question's words, from the reader of its set; found once and kept at hand."""

from __future__ import annotations

from asyncio import to_thread
from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING

from bot.tutor.aid import NO_AID, aid

if TYPE_CHECKING:
    from bot.store import Store
    from bot.tutor.aid import Aid
    from bot.tutor.session import QuestionRef
    from quizzes.question import Question
    from quizzes.reader import Reader

MOST_AIDS = 4096
MOST_READERS = 4


class Aids:
    """The aids of the questions that were asked lately; a long reader is loaded in a thread, so that nobody waits."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._aids: OrderedDict[QuestionRef, Aid] = OrderedDict()
        self._readers: OrderedDict[tuple[str, int], Reader | None] = OrderedDict()
        self._lock = Lock()

    async def of(self, ref: QuestionRef, question: Question) -> Aid:
        """Give what is known of a question's words; nothing, where the set has no reader."""
        known = self._aids.get(ref)
        if known is None:
            known = self._aids[ref] = await to_thread(self._made, ref, question)
            if len(self._aids) > MOST_AIDS:
                self._aids.popitem(last=False)
        return known

    def _made(self, ref: QuestionRef, question: Question) -> Aid:
        with self._lock:
            reader = self._reader(ref.set_id, ref.version)
            return NO_AID if reader is None else aid(question, reader)

    def _reader(self, set_id: str, version: int) -> Reader | None:
        key = set_id, version
        if key not in self._readers:
            self._readers[key] = self._store.readers.reader(set_id, version)
            if len(self._readers) > MOST_READERS:
                self._readers.popitem(last=False)
        self._readers.move_to_end(key)
        return self._readers[key]
