"""Who did how well in a round, and which question was the hardest?"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rounds.round import Scoring
from quizzes.grading import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bot.rounds.round import Terms

# A right answer is worth this much where speed counts, and as much again when it comes at once.
POINTS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundAnswer:
    """A learner's answer in a round, as it counts today; `seconds` is None where nobody knows how long it took."""

    learner: int
    position: int
    verdict: Verdict
    seconds: float | None = None

    @property
    def is_right(self) -> bool:
        """Whether it was correct; a close answer is not."""
        return self.verdict is Verdict.CORRECT


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One place; who is as good as another has the same."""

    place: int
    learner: int
    points: int
    correct: int
    answered: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionTally:
    """How often a question of a round was answered, and how often rightly."""

    position: int
    answered: int
    correct: int


def standings(answers: Iterable[RoundAnswer], terms: Terms, open_for: int) -> list[Standing]:
    """Give the places, best first; equals are listed by id, so that the same answers give the same list."""
    by_learner: dict[int, list[RoundAnswer]] = defaultdict(list)
    for answer in answers:
        by_learner[answer.learner].append(answer)
    unplaced = [
        Standing(
            place=0,
            learner=learner,
            points=sum(_points(answer, terms, open_for) for answer in own),
            correct=sum(answer.is_right for answer in own),
            answered=len(own),
        )
        for learner, own in by_learner.items()
    ]
    return placed(unplaced)


def of_named(answers: Iterable[RoundAnswer], names: Mapping[int, str | None]) -> list[RoundAnswer]:
    """Leave out who wants no name shown: they take no place, which would tell that there is somebody."""
    return [answer for answer in answers if names.get(answer.learner) is not None]


def placed(unplaced: Iterable[Standing]) -> list[Standing]:
    """Put standings in order and give them their places: after two firsts comes a third."""
    ordered = sorted(unplaced, key=lambda each: (-each.points, each.learner))
    places: list[Standing] = []
    for number, each in enumerate(ordered, start=1):
        is_equal = bool(places) and places[-1].points == each.points
        places.append(_at(each, places[-1].place if is_equal else number))
    return places


def tallies(answers: Iterable[RoundAnswer], count: int) -> list[QuestionTally]:
    """Count the answers to each of the `count` questions."""
    answered, correct = [0] * count, [0] * count
    for answer in answers:
        if answer.position < count:
            answered[answer.position] += 1
            correct[answer.position] += answer.is_right
    return [
        QuestionTally(position=position, answered=answered[position], correct=correct[position])
        for position in range(count)
    ]


def hardest(found: Sequence[QuestionTally]) -> QuestionTally | None:
    """Give the question with the smallest share of right answers, the first of them; None where none went wrong."""
    missed = [tally for tally in found if tally.correct < tally.answered]
    return min(missed, key=lambda tally: (tally.correct / tally.answered, tally.position), default=None)


def _points(answer: RoundAnswer, terms: Terms, open_for: int) -> int:
    if not answer.is_right:
        return 0
    if terms.scoring is Scoring.RIGHT:
        return 1
    if answer.seconds is None:
        return POINTS
    return POINTS + round(POINTS * max(0.0, 1 - answer.seconds / open_for))


def _at(standing: Standing, place: int) -> Standing:
    return Standing(
        place=place,
        learner=standing.learner,
        points=standing.points,
        correct=standing.correct,
        answered=standing.answered,
    )
