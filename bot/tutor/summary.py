"""How a session went: the score, by kind, and what to look at again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.tutor.attempt import AWAY_SECONDS
from bot.tutor.score import Score, score, score_by_kind
from bot.tutor.session import SessionState
from quizzes.grading import Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from bot.tutor.attempt import Attempt
    from bot.tutor.session import QuestionRef, Session
    from quizzes.question import Kind, Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """A question that was not answered correctly, with the answer that was given; None where it was skipped."""

    ref: QuestionRef
    question: Question
    attempt: Attempt | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """
    How a session went; `asked` counts the questions passed, skipped ones among them, `left` those that were not.

    `seconds` is how long the answers took, without those of which nobody knows, or before which somebody was away; None
    where nobody knows of any.
    """

    asked: int
    score: Score
    by_kind: Mapping[Kind, Score]
    missed: tuple[Missed, ...]
    seconds: float | None = None
    left: int = 0

    @property
    def is_perfect(self) -> bool:
        """Whether all there was to ask was answered correctly: neither is said of what was stopped or skipped."""
        return not self.left and 0 < self.asked == self.score.correct

    @property
    def close(self) -> int:
        """How many answers were close."""
        given = (each.attempt for each in self.missed if each.attempt is not None)
        return sum(attempt.verdict is Verdict.CLOSE for attempt in given)


def summary(
    session: Session,
    attempts: Iterable[Attempt],
    questions: Mapping[QuestionRef, Question],
    aside: Collection[QuestionRef] = (),
) -> Summary:
    """
    Sum up what was passed of `session`; `questions` are those of it that can still be found.

    What is set `aside` and has no answer counts for nothing.
    """
    answers = {attempt.key: attempt for attempt in attempts}
    all_passed = [
        (ref, answers.get(session.key_at(position)))
        for position, ref in enumerate(session.questions[: session.position + session.answered])
    ]
    passed = [(ref, attempt) for ref, attempt in all_passed if attempt is not None or ref not in aside]
    known = [Missed(ref=ref, question=questions[ref], attempt=it) for ref, it in passed if ref in questions]
    counted = {each.attempt.key: each for each in known if each.attempt is not None}
    given = [each.attempt for each in counted.values() if each.attempt is not None]
    return Summary(
        asked=len(passed),
        score=score(given),
        by_kind=score_by_kind(given, lambda attempt: counted[attempt.key].question.kind),
        missed=tuple(each for each in known if each.attempt is None or each.attempt.verdict is not Verdict.CORRECT),
        seconds=sum(seconds) if (seconds := list(_seconds(given))) else None,
        left=sum(ref not in aside for ref in session.questions[len(all_passed) :]),
    )


def _seconds(attempts: Iterable[Attempt]) -> Iterator[float]:
    """Give how long was thought of each answer, where that can be said."""
    return (each.seconds for each in attempts if each.seconds is not None and each.seconds < AWAY_SECONDS)


def missed(session: Session, attempts: Iterable[Attempt], *, with_skipped: bool = True) -> list[QuestionRef]:
    """List what was passed in a session and not answered correctly, in its order."""
    verdicts = {attempt.key: attempt.verdict for attempt in attempts}
    none = None if with_skipped else Verdict.CORRECT
    passed = session.questions[: session.position + session.answered]
    return [
        ref
        for position, ref in enumerate(passed)
        if verdicts.get(session.key_at(position), none) is not Verdict.CORRECT
    ]


def left_of(session: Session) -> Sequence[QuestionRef]:
    """List what was not passed in a session that was stopped; of one that belongs to a class, its own link tells."""
    is_stopped = session.state is SessionState.LEFT and session.homework is None and session.in_round is None
    return session.questions[session.position + session.answered :] if is_stopped else ()
