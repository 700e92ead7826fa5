"""
How well is a question known, and when is it due again? One value per learner and question, step by step.

Days are counted from answer to answer, and a day is over after sixteen hours: who practises every evening, now a bit
later and now a bit earlier, finds each evening what was put off until then.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache, reduce
from typing import TYPE_CHECKING

from bot.review.rating import rating_of
from quizzes.grading import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from fsrs import Rating, Scheduler

    from bot.tutor.attempt import Attempt

RULES = 1  # what states follow from; another number has the store make all states anew from the log
LONGEST_DAYS = 3650
EARLY = timedelta(hours=8)
_ANY_DAY = datetime(9000, 1, 1, tzinfo=UTC)  # late enough for any pause to come before it


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewState:
    """
    What the attempts of one learner at one question amount to.

    `stability` is the number of days after which it is remembered with nine chances in ten; `difficulty` goes from 1
    to 10. `wrong_at` is when it went wrong for the last time, `right_since` how often it was correct after that.
    """

    stability: float
    difficulty: float
    due: datetime
    last_review: datetime
    count: int = 1
    wrong_at: datetime | None = None
    right_since: int = 0


def reviewed(state: ReviewState | None, attempt: Attempt) -> ReviewState:
    """
    Give the state after an attempt; without a state it was the first one.

    Attempts are taken in the order of the log. One that arrives late, such as a vote that Telegram
    delivers a day after, counts as made when the one before it was: what is known never grows younger.
    """
    at = attempt.at.astimezone(UTC)
    if state is None:
        stability, difficulty, rests = _stepped(None, None, 0, rating_of(attempt))
    else:
        at = max(at, state.last_review)
        days = (at - state.last_review + EARLY).days
        stability, difficulty, rests = _stepped(state.stability, state.difficulty, days, rating_of(attempt))
    is_wrong = attempt.verdict is Verdict.WRONG
    before = 0 if state is None else state.right_since
    return ReviewState(
        stability=stability,
        difficulty=difficulty,
        due=at + rests - EARLY,
        last_review=at,
        count=1 if state is None else state.count + 1,
        wrong_at=at if is_wrong else None if state is None else state.wrong_at,
        right_since=0 if is_wrong else before + (attempt.verdict is Verdict.CORRECT),
    )


def state_after(attempts: Iterable[Attempt]) -> ReviewState | None:
    """Give the state after all attempts of one learner at one question, in the order of the log."""
    return reduce(reviewed, attempts, None)


@lru_cache(maxsize=4096)  # many learners come the same way: the same answers after the same days
def _stepped(
    stability: float | None, difficulty: float | None, days: int, rating: Rating
) -> tuple[float, float, timedelta]:
    """Give the stability, the difficulty and for how long to let it rest after an answer; what day it is is all one."""
    from fsrs import Card, State

    card = Card(card_id=0, due=_ANY_DAY)
    if stability is not None:
        last_review = _ANY_DAY - timedelta(days=days)
        card = Card(0, State.Review, stability=stability, difficulty=difficulty, due=_ANY_DAY, last_review=last_review)
    card, _ = _scheduler().review_card(card, rating, _ANY_DAY)
    if card.stability is None or card.difficulty is None:  # a card has both once it was reviewed
        raise AssertionError(card)
    return card.stability, card.difficulty, card.due - _ANY_DAY


@lru_cache(maxsize=1)
def _scheduler() -> Scheduler:
    """Whole days only: what went wrong today comes back as a mistake, not in ten minutes. Nothing is random."""
    from fsrs import Scheduler

    return Scheduler(learning_steps=(), relearning_steps=(), maximum_interval=LONGEST_DAYS, enable_fuzzing=False)
