"""How is a day written, with its day of the week or without, in the person's language?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rounds.when import DAY_WORDS

if TYPE_CHECKING:
    from datetime import date

    from bot.texts.texts import Texts


def date_text(texts: Texts, day: date) -> str:
    """Write a day with its year."""
    return texts.say("date", year=day.year, month=day.month, day=day.day)


def short_date_text(texts: Texts, day: date) -> str:
    """Write a day of about now, where there is little room."""
    return texts.say("date-short", month=day.month, day=day.day)


def day_text(texts: Texts, day: date) -> str:
    """Write a day with its year and its day of the week."""
    return texts.say("date-with-weekday", weekday=_weekday(texts, day), date=date_text(texts, day))


def short_day_text(texts: Texts, day: date) -> str:
    """Write a day of these weeks with its day of the week, where there is little room."""
    return texts.say("date-with-weekday", weekday=_weekday(texts, day), date=short_date_text(texts, day))


def _weekday(texts: Texts, day: date) -> str:
    return texts.say(f"day-{DAY_WORDS[day.weekday()]}")
