"""Which words stand in a picture of progress, and which instead of it?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.texts.dates import date_text, short_date_text
from bot.texts.phrases import kind_name
from bot.tutor.progress import percent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.texts import Texts
    from bot.tutor.progress import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """
    All words of a picture, in one language.

    `week_days` names the Monday of each week, `kinds` each kind, `days` the days ahead, the first of which is today.
    """

    title: str
    date: str
    answered: str
    correct: str
    streak: str
    words: str
    due: str
    weeks: str
    weeks_answers: str
    weeks_empty: str
    week_days: tuple[str, ...]
    by_kind: str
    kinds_empty: str
    kinds: tuple[str, ...]
    forecast: str
    forecast_empty: str
    days: tuple[str, ...]


def labels(texts: Texts, progress: Progress) -> Labels:
    """Give the words of the picture of this progress."""
    return Labels(
        title=texts.say("chart-title"),
        date=date_text(texts, progress.today),
        answered=texts.say("chart-answered"),
        correct=texts.say("chart-correct"),
        streak=texts.say("chart-streak", days=progress.streak),
        words=texts.say("chart-words", words=progress.words_known),
        due=texts.say("chart-due"),
        weeks=texts.say("chart-weeks"),
        weeks_answers=texts.say("chart-weeks-answers"),
        weeks_empty=texts.say("chart-weeks-empty"),
        week_days=tuple(short_date_text(texts, week.monday) for week in progress.weeks),
        by_kind=texts.say("chart-kinds"),
        kinds_empty=texts.say("chart-kinds-empty"),
        kinds=tuple(kind_name(texts, kind) for kind, _ in progress.by_kind),
        forecast=texts.say("chart-forecast"),
        forecast_empty=texts.say("chart-forecast-empty"),
        days=tuple(_days_ahead(texts, progress)),
    )


def alternative_text(texts: Texts, progress: Progress) -> str:
    """Say what the picture shows, for those who do not see it: a caption, far below Telegram's 1,024 characters."""
    total, date = progress.total, date_text(texts, progress.today)
    if not total.answered:
        return texts.say("chart-alternative-none", date=date)
    lines = [
        texts.say("chart-alternative", date=date, answered=total.answered, correct=total.correct),
        texts.say("chart-alternative-streak", days=progress.streak, words=progress.words_known),
        *_said_of_weeks(texts, progress),
        texts.say("chart-alternative-kinds", kinds=texts.say("list-separator").join(_said_of_kinds(texts, progress))),
        texts.say(
            "chart-alternative-forecast",
            due=progress.due,
            today=progress.forecast[0],
            ahead=sum(progress.forecast),
        ),
    ]
    return "\n".join(lines)


def _said_of_weeks(texts: Texts, progress: Progress) -> Iterator[str]:
    """Tell of the last weeks with answers: more than three nobody listens to."""
    answered = [week for week in progress.weeks if week.score.answered]
    for week in answered[-3:]:
        yield texts.say(
            "chart-alternative-week",
            date=short_date_text(texts, week.monday),
            answered=week.score.answered,
            percent=percent(week.score) or 0,
        )


def _said_of_kinds(texts: Texts, progress: Progress) -> Iterator[str]:
    for kind, score in progress.by_kind:
        share = percent(score)
        if share is not None:
            yield texts.say("chart-alternative-kind", kind=kind_name(texts, kind), percent=share)


def _days_ahead(texts: Texts, progress: Progress) -> Iterator[str]:
    """Name days by their number, where a month begins with it, and today as such; beside that a month has no room."""
    for number in range(len(progress.forecast)):
        day = progress.today + timedelta(days=number)
        if number:
            yield short_date_text(texts, day) if day.day == 1 and number > 1 else str(day.day)
        else:
            yield texts.say("chart-today")
