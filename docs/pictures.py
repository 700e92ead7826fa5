"""
The pictures of progress in these pages, made anew: `make pictures`.

The learner is made up, from a rule instead of chance, so that the same pictures come out every time.
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path

from bot.charts import Theme, labels, progress_png
from bot.texts import texts_for
from bot.tutor.progress import Progress, progress
from bot.tutor.score import Score
from quizzes.question import Kind

FOLDER = Path(__file__).parent / "pictures"
TODAY = date(2026, 11, 26)
SHOWN = (
    ("en", Theme.LIGHT, 3000),
    ("ja", Theme.DARK, 3000),
    ("zh", Theme.LIGHT, 30),
    ("ja", Theme.LIGHT, 1),
    ("en", Theme.DARK, 0),
)
PAUSES = range(57, 72)
FEW, FREE = 100, 4


def learner_with(answers: int) -> Progress:
    """Make up a learner with so many answers, who had a holiday and gets better."""
    days = _days(answers)
    correct = sum(score.correct for score in days.values())
    return progress(
        today=TODAY,
        days=days,
        by_kind=_by_kind(answers, correct),
        words_known=answers // 9,
        due=answers // 70,
        forecast=_forecast(answers),
    )


def main(folder: Path) -> None:
    """Draw them."""
    for language, theme, answers in SHOWN:
        learner = learner_with(answers)
        picture = progress_png(learner, labels(texts_for(language), learner), theme)
        (folder / f"progress-{answers}-{language}-{theme}.png").write_bytes(picture)


def _days(answers: int) -> dict[date, Score]:
    """Spread the answers backwards over the days: some ten or twenty a day, none on the days of a pause."""
    days, number, left = dict[date, Score](), 0, answers
    while left:
        if number not in PAUSES and number % 6 != FREE:
            each = min(left, 9 + number * 7 % 17 if answers > FEW else 4)
            wrong = each * (14 + number // 5 + number * 5 % 13) // 100 + (answers <= FEW and number % 3 == 1)
            days[TODAY - timedelta(days=number)] = Score(answered=each, correct=each - wrong)
            left -= each
        number += 1
    return days


def _forecast(answers: int) -> list[int]:
    """Let more come up soon than late, and nothing on some days."""
    ahead = [(answers // 50 + 3) * (13 - day) // (12 + day * 2) + day * 5 % 7 - 2 for day in range(13)]
    return [max(0, number) for number in ahead] if answers > 1 else [0] * 3 + [1] * answers


def _by_kind(answers: int, correct: int) -> dict[Kind, Score]:
    cloze, comprehension = answers // 2, answers // 5
    wrong = answers - correct
    wrongs = min(cloze, wrong * 4 // 10), min(comprehension, wrong * 3 // 10)
    return {
        Kind.CLOZE: Score(answered=cloze, correct=cloze - wrongs[0]),
        Kind.COMPREHENSION: Score(answered=comprehension, correct=comprehension - wrongs[1]),
        Kind.TRANSLATION: Score(
            answered=answers - cloze - comprehension, correct=correct - cloze - comprehension + sum(wrongs)
        ),
    }


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else FOLDER)
