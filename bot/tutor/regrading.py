"""What is an answer worth once the question's key was put right? Pure: from both questions and what was given."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from bot.tutor.hints import credit_after
from quizzes.errors import BadInput
from quizzes.grading import grade
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.tutor.attempt import Attempt
    from quizzes.grading import Grade
    from quizzes.question import Question


def has_same_key(one: Question, other: Question) -> bool:
    """Say whether two versions of a question take the same answers for right."""
    return one is other or (one.form, one.answer, one.orders) == (other.form, other.answer, other.orders)


def regraded(attempt: Attempt, asked: Question, now: Question) -> Attempt | None:
    """
    Give an attempt at `asked` as it counts by the key of `now`, a later version; None where that cannot be said.

    `attempt` is as it was recorded, and so it stays where both keys find it worth the same. Nothing can be said of what
    could not have been answered to `now`: an option that is gone, other tiles, another form. Nobody knows whether tones
    were strict for the learner when they answered: the setting is taken under which `asked` gives the verdict that was
    recorded, and the lenient one where both do or none does.
    """
    if has_same_key(asked, now):
        return attempt
    if not _could_be_given(attempt.given, asked, now):
        return None
    is_strict = _were_tones_strict(attempt, asked)
    before, after = (_grade(question, attempt.given, strict_tones=is_strict) for question in (asked, now))
    if after is None:
        return None
    if before is not None and (before.verdict, before.credit) == (after.verdict, after.credit):
        return attempt
    return replace(attempt, verdict=after.verdict, credit=credit_after(after.credit, attempt.hints))


def as_it_counts(attempt: Attempt, asked: Question, later: Iterable[Question]) -> tuple[Attempt, Question]:
    """
    Give an attempt at `asked` as it counts, with its question as it is to be told of.

    `later` is the question in the later versions of its set that have it, the latest first: the first one by which
    something can be said of the attempt is what counts.
    """
    for now in later:
        worth = regraded(attempt, asked, now)
        if worth is not None:
            return worth, _told_by(asked, now)
    return attempt, asked


def as_counted(asked: Question, later: Iterable[Question]) -> Question:
    """Give a question as it was asked with the key that counts, that of the first of `later` which can be one of it."""
    return next((put_right(asked, now) for now in later if _could_be_key(asked, now)), asked)


def put_right(asked: Question, now: Question) -> Question:
    """
    Give a question as it was asked, with the key of a later version and its reasons.

    It stays as it is where that has the same key, or one that could not be given: an option that was not there.
    """
    if has_same_key(asked, now) or not _could_be_key(asked, now):
        return asked
    return replace(
        asked,
        answer=now.answer,
        accepted_orders=now.accepted_orders,
        explanation=now.explanation,
        why_not=tuple(reason for reason in now.why_not if reason.option in asked.options),
    )


def _told_by(asked: Question, now: Question) -> Question:
    """Put a question right for who has answered it; a key that was not among its options stands there now."""
    if asked.form is Form.CHOICE and now.key not in asked.options:
        kept = [option for option in asked.options if option in now.options]
        new = [option for option in now.options if option not in kept]
        return replace(
            asked,
            options=(*kept, *new),
            answer=now.answer,
            explanation=now.explanation,
            why_not=now.why_not,
        )
    return put_right(asked, now)


def _could_be_key(asked: Question, now: Question) -> bool:
    if asked.form is not now.form:
        return False
    match now.form:
        case Form.CHOICE:
            return now.key in asked.options
        case Form.TYPED:
            return True
        case Form.ORDER:
            return Counter(asked.options) == Counter(now.options)
        case _:
            assert_never(now.form)


def _could_be_given(given: tuple[str, ...], asked: Question, now: Question) -> bool:
    if asked.form is not now.form:
        return False
    return now.form is not Form.ORDER or Counter(given) == Counter(now.options)


def _were_tones_strict(attempt: Attempt, asked: Question) -> bool:
    lenient, strict = (_grade(asked, attempt.given, strict_tones=is_strict) for is_strict in (False, True))
    if lenient is None or strict is None:
        return False
    return attempt.verdict is strict.verdict and attempt.verdict is not lenient.verdict


def _grade(question: Question, given: tuple[str, ...], *, strict_tones: bool) -> Grade | None:
    try:
        return grade(question, given, strict_tones=strict_tones)
    except BadInput:  # it is none of the options
        return None
