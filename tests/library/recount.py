"""Is every answer that somebody was told of in the log, and does it count as the keys are now? Counted anew."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quizzes.grading import Verdict
from tests.faults.ledger import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.store import Store
    from bot.tutor.attempt import Attempt
    from quizzes.question import Question
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.telegram import Message


def unrecorded(people: Iterable[Somebody], attempts: Sequence[Attempt]) -> list[str]:
    """Name who was told of more or fewer answers than are in the log."""
    logged = Counter(attempt.learner for attempt in attempts)
    told = {each: sum(map(_is_verdict, each.messages)) for each in people}
    return [
        f"{each.name} was told of {count} answers, {logged[each.id]} are in the log"
        for each, count in told.items()
        if logged[each.id] != count
    ]


def _is_verdict(message: Message) -> bool:
    """Tell a verdict from other good news, such as that a key was put right."""
    return message.text[:1] in MARKS and "Question " in message.text


def miscounted(store: Store, people: Iterable[Somebody], attempts: Sequence[Attempt]) -> list[str]:
    """Name the attempts, all at questions to choose in, and the scores that do not follow from the versions."""
    keys = _Keys(store)
    found = [
        f"{attempt.key} counts as {attempt.verdict}, {attempt.given} in version {attempt.version}"
        for attempt in attempts
        if (attempt.verdict is Verdict.CORRECT) != keys.is_right(attempt)
    ]
    for each in people:
        own = [attempt for attempt in attempts if attempt.learner == each.id]
        score, right = store.score(each.id), sum(attempt.verdict is Verdict.CORRECT for attempt in own)
        if (score.answered, score.correct) != (len(own), right):
            found.append(f"{each.name} has {score}, of {len(own)} answers {right} right")
    return found


class _Keys:
    """The questions of all versions that there ever were."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._versions: dict[str, list[dict[str, Question]]] = {}

    def is_right(self, attempt: Attempt) -> bool:
        """Say whether an answer is right by the latest version in which it could have been given."""
        versions = self._of(attempt.set_id)[attempt.version - 1 :]
        asked = [found[attempt.question] for found in versions if attempt.question in found]
        return next(each.key for each in reversed(asked) if attempt.given[0] in each.options) == attempt.given[0]

    def _of(self, set_id: str) -> list[dict[str, Question]]:
        if set_id not in self._versions:
            info = self._store.set_info(set_id)
            count = 0 if info is None else info.version
            whole = [self._store.question_set(set_id, version) for version in range(1, count + 1)]
            self._versions[set_id] = [{q.id: q for q in found.questions} if found else {} for found in whole]
        return self._versions[set_id]
