"""What the bot gives as an example of a schedule can be written as it stands, on whatever day it is read."""

from __future__ import annotations

import re
from datetime import date

import pytest

from bot.rounds.when import Once
from bot.rounds.when_words import Understood, understood
from bot.texts import LANGUAGES, texts_for

_EXAMPLE = re.compile(r"/schedule (?P<when>.+?\d\d:\d\d)")
_DATED = re.compile(r"(?:once )?\d+[-月]\d+日? \d\d:\d\d")
DAYS = [date(2026, 11, 27), date(2026, 12, 25), date(2031, 6, 1)]


@pytest.mark.parametrize("today", DAYS, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_is_understood_and_still_to_come(language: str, today: date) -> None:
    texts = texts_for(language)
    wholes = [match["when"] for match in _EXAMPLE.finditer(texts.say("schedules-how"))]
    keys = ("schedule-unknown", "schedule-no-day", "schedule-no-date", "schedule-unclear-night")
    dated = [_DATED.findall(texts.say(key, word="x")) for key in keys]

    assert len(wholes) == 3
    assert all(dated)
    for words in (*wholes, *(words for found in dated for words in found)):
        found = understood(words, today)
        assert isinstance(found, Understood), words
        assert not isinstance(found.when, Once) or found.when.day >= today, words
