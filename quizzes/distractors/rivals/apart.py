"""Which words pass every veto beside a key and can be told from each other: who asks leaves out some?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.distractors.rivals.candidates import is_refused, objects_in
from quizzes.distractors.rivals.likeness import is_close
from quizzes.distractors.rivals.ranking import ranked
from quizzes.distractors.words import Sense, in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.rivals.gap import Gap
    from quizzes.distractors.vetoes import Tally


def told_apart(document: Document, gap: Gap, tally: Tally, most: int) -> Iterator[Sense]:
    """Give words that pass every veto and can be told from each other, the best first."""
    passed: list[Sense] = []
    for candidate in ranked(document, gap.key, tuple(objects_in(document, gap)), gap.hint):
        if not _is_told_apart(document, gap, candidate, passed, tally):
            continue
        passed.append(candidate)
        yield candidate
        if len(passed) == most:
            return


def told_apart_of(document: Document, gap: Gap, words: Sequence[str], tally: Tally) -> tuple[str, ...]:
    """Give of the simplified words of our table that stand in a gap those that pass every veto, in their order."""
    passed: list[Sense] = []
    known = replace(gap, fellows=frozenset(words))
    for word in words:
        candidate = replace(table()[word], word=document.written(word))
        if document.is_said_there(word) and _is_told_apart(document, known, candidate, passed, tally):
            passed.append(candidate)
    return tuple(in_simplified(candidate.word) for candidate in passed)


def _is_told_apart(document: Document, gap: Gap, candidate: Sense, passed: Sequence[Sense], tally: Tally) -> bool:
    """Tell whether a word passes every veto and is close to none of those that did."""
    is_out = is_refused(document, gap, candidate, tally)
    return not (is_out or any(is_close(candidate, one, tally) for one in passed))
