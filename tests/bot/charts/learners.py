"""Made-up learners, from none to very busy ones."""

from __future__ import annotations

from datetime import date, timedelta

from bot.tutor.progress import Progress, progress
from bot.tutor.score import Score
from quizzes.question import Kind

TODAY = date(2026, 11, 26)


def scored(answered: int, correct: int = 0) -> Score:
    return Score(answered=answered, correct=correct, credit=float(correct))


def learner(weeks: int = 0, *, each: int = 40, due: int = 5, ahead: int = 14, gap: int = 3) -> Progress:
    """Make up a learner of so many weeks, with no answer in each `gap`th week, who has a part of it right."""
    days = {
        TODAY - timedelta(weeks=week): scored(each, each * (week * 37 % 101) // 100)
        for week in range(weeks)
        if week % gap != 1 or week == weeks - 1
    }
    total, correct = sum(day.answered for day in days.values()), sum(day.correct for day in days.values())
    return progress(
        today=TODAY,
        days=days,
        by_kind={Kind.CLOZE: scored(total, correct)} if days else {},
        words_known=total // 3,
        due=due,
        forecast=[due * (14 - day) for day in range(ahead)],
    )
