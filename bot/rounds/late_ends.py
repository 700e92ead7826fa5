"""Up to which day does a schedule go on, where that is said at the end: `daily 9:00 SET 5 until 12-31`?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.rounds import when_words
from bot.rounds.date_words import until_at
from bot.rounds.when import Weekly
from bot.rounds.when_trouble import NotUnderstood, Trouble
from bot.rounds.when_words import Understood

if TYPE_CHECKING:
    from datetime import date


def understood(words: str, today: date) -> Understood | NotUnderstood:
    """Make sense of what stands after `/schedule`, the last day behind what is for others to read included."""
    found = when_words.understood(words, today)
    if isinstance(found, NotUnderstood) or not isinstance(found.when, Weekly) or found.when.until is not None:
        return found
    ends = (_with_end(found, found.when, at, today) for at in range(len(found.rest)))
    return next((end for end in ends if end is not None), found)


def _with_end(found: Understood, when: Weekly, at: int, today: date) -> Understood | NotUnderstood | None:
    """Hear a last day from a word of the rest on; None where none is named in whole words."""
    text = " ".join(found.rest[at:])
    lower = text.casefold() if len(text.casefold()) == len(text) else text
    named = until_at(lower, 0, today, is_of_week=len(when.days) != 1)
    if named is None or text[named.end : named.end + 1].strip():
        return None
    if named.day is None:
        trouble = Trouble.UNCLEAR_DATE if named.is_unclear else Trouble.BAD_DATE
        return NotUnderstood(trouble=trouble, word=text[: named.end])
    rest = (*found.rest[:at], *text[named.end :].split())
    return Understood(when=replace(when, until=named.day), rest=rest)
