"""
What did people answer in a set or a group, per attempt, per person and per question?

Pure: from attempts to what `quizbot results` writes. The facility of a question is the mean credit for it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from bot.analysis.discrimination import discriminations, item_of
from bot.tutor.score import Score, score

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from bot.analysis.discrimination import Item
    from bot.tutor.attempt import Attempt

DECIMALS = 4


def results(
    attempts: Sequence[Attempt], names: Mapping[int, str], nameless: Mapping[Item, Score] | None = None
) -> dict[str, Any]:
    """
    Give the results as JSON has them; `names` are the learners'.

    `nameless` is what people answered who were forgotten since: it counts for the questions, and is nobody's.
    """
    return {
        "attempts": [_attempt(attempt, names) for attempt in attempts],
        "learners": _learners(attempts, names),
        "items": _items(attempts, nameless or {}),
    }


def _attempt(attempt: Attempt, names: Mapping[int, str]) -> dict[str, Any]:
    return {
        "learner": attempt.learner,
        "name": names.get(attempt.learner, ""),
        "chat": attempt.chat,
        "round": attempt.round,
        "set": attempt.set_id,
        "version": attempt.version,
        "question": attempt.question,
        "given": list(attempt.given),
        "verdict": attempt.verdict.value,
        "credit": attempt.credit,
        "hints": attempt.hints,
        "seconds": attempt.seconds,
        "at": attempt.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
    }


def _learners(attempts: Iterable[Attempt], names: Mapping[int, str]) -> list[dict[str, Any]]:
    """Best first, then who answered more, then by id."""
    by_learner: dict[int, list[Attempt]] = defaultdict(list)
    for attempt in attempts:
        by_learner[attempt.learner].append(attempt)
    scores = {learner: score(theirs) for learner, theirs in by_learner.items()}
    best_first = sorted(scores, key=lambda learner: (-scores[learner].correct, scores[learner].answered, learner))
    return [
        {
            "learner": learner,
            "name": names.get(learner, ""),
            "answered": scores[learner].answered,
            "correct": scores[learner].correct,
            "credit": scores[learner].credit,
        }
        for learner in best_first
    ]


def _items(attempts: Sequence[Attempt], nameless: Mapping[Item, Score]) -> list[dict[str, Any]]:
    by_item: dict[Item, list[Attempt]] = defaultdict(list)
    for attempt in attempts:
        by_item[item_of(attempt)].append(attempt)
    discrimination_of = discriminations(attempts)
    return [
        _item(item[1], by_item[item], nameless.get(item, Score()), discrimination_of.get(item))
        for item in sorted(by_item.keys() | nameless.keys())
    ]


def _item(question: str, attempts: Sequence[Attempt], nameless: Score, discrimination: float | None) -> dict[str, Any]:
    given = Counter(" ".join(attempt.given) for attempt in attempts)
    total = score(attempts)
    answered = total.answered + nameless.answered
    return {
        "question": question,
        "answered": answered,
        "facility": round((total.credit + nameless.credit) / answered, DECIMALS),
        "discrimination": None if discrimination is None else round(discrimination, DECIMALS),
        "options": dict(sorted(given.items(), key=lambda pair: (-pair[1], pair[0]))),
    }
