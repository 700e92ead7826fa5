"""
What may a learner choose, and what becomes of it?

Pure: a choice is the name of a setting and a word, as a button has them; the learner after it, or none where the word
means nothing.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypedDict

from bot.tutor.time_zone import zone_of
from quizzes.languages import Script

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.tutor.learner import Learner


class Changes(TypedDict, total=False):
    """Some fields of a learner."""

    language: str
    explains: str
    script: Script | None
    shows_pinyin: bool
    strict_tones: bool
    daily_goal: int
    reminder_hour: int | None
    timezone: str
    board_name: str | None
    is_hidden: bool


LANGUAGES = ("ja", "en", "zh")
GOALS = (0, 5, 10, 20, 30, 50)
HOURS = tuple(range(24))
OFF, YES, NO, OWN_NAME, HIDDEN, SHOWN = "off", "yes", "no", "own", "hidden", "shown"
AS_WRITTEN = "text"
_SCRIPTS: dict[str, Script | None] = {AS_WRITTEN: None, "hans": Script.SIMPLIFIED, "hant": Script.TRADITIONAL}
_TRUTHS = {YES: True, NO: False}
_OF_BOARD: dict[str, Changes] = {
    OWN_NAME: {"board_name": None, "is_hidden": False},
    HIDDEN: {"is_hidden": True},
    SHOWN: {"is_hidden": False},
}
# The names of zones, written with what a button's data may hold.
_SIGNS = (("/", "--"), ("+", "_p_"), (":", "_h_"))


class Setting(StrEnum):
    """What can be set, in the order to show it."""

    LANGUAGE = "language"
    EXPLANATIONS = "explain"
    SCRIPT = "script"
    PINYIN = "pinyin"
    TONES = "tones"
    GOAL = "goal"
    REMINDER = "reminder"
    TIME_ZONE = "zone"
    BOARD_NAME = "board"


def chosen(learner: Learner, setting: Setting, word: str) -> Learner | None:
    """Give the learner after a choice; None for a word that is no choice of this setting."""
    changes = _CHANGES[setting](word)
    return None if changes is None else replace(learner, **changes)


def word_of(learner: Learner, setting: Setting) -> str:
    """Give the word for what a learner has chosen."""
    words: dict[Setting, str] = {
        Setting.LANGUAGE: learner.language or "",
        Setting.EXPLANATIONS: learner.explains or "",
        Setting.SCRIPT: next(word for word, script in _SCRIPTS.items() if script is learner.script),
        Setting.PINYIN: YES if learner.shows_pinyin else NO,
        Setting.TONES: YES if learner.strict_tones else NO,
        Setting.GOAL: str(learner.daily_goal),
        Setting.REMINDER: OFF if learner.reminder_hour is None else str(learner.reminder_hour),
        Setting.TIME_ZONE: word_of_zone(learner.timezone),
        Setting.BOARD_NAME: HIDDEN if learner.is_hidden else OWN_NAME if learner.board_name is None else SHOWN,
    }
    return words[setting]


def word_of_zone(zone: str) -> str:
    """Write a zone's name as a word."""
    for sign, written in _SIGNS:
        zone = zone.replace(sign, written)
    return zone


def zone_of_word(word: str) -> str:
    """Give the name of the zone that a word stands for."""
    for sign, written in _SIGNS:
        word = word.replace(written, sign)
    return word


def _language(word: str) -> Changes | None:
    return {"language": word} if word in LANGUAGES else None


def _explanations(word: str) -> Changes | None:
    return {"explains": word} if word in LANGUAGES else None


def _script(word: str) -> Changes | None:
    return {"script": _SCRIPTS[word]} if word in _SCRIPTS else None


def _pinyin(word: str) -> Changes | None:
    return {"shows_pinyin": _TRUTHS[word]} if word in _TRUTHS else None


def _tones(word: str) -> Changes | None:
    return {"strict_tones": _TRUTHS[word]} if word in _TRUTHS else None


def _goal(word: str) -> Changes | None:
    return {"daily_goal": int(word)} if word in map(str, GOALS) else None


def _reminder(word: str) -> Changes | None:
    if word == OFF:
        return {"reminder_hour": None}
    return {"reminder_hour": int(word)} if word in map(str, HOURS) else None


def _time_zone(word: str) -> Changes | None:
    zone = zone_of_word(word)
    return {"timezone": zone} if zone_of(zone) is not None else None


def _board_name(word: str) -> Changes | None:
    return _OF_BOARD.get(word)


_CHANGES: dict[Setting, Callable[[str], Changes | None]] = {
    Setting.LANGUAGE: _language,
    Setting.EXPLANATIONS: _explanations,
    Setting.SCRIPT: _script,
    Setting.PINYIN: _pinyin,
    Setting.TONES: _tones,
    Setting.GOAL: _goal,
    Setting.REMINDER: _reminder,
    Setting.TIME_ZONE: _time_zone,
    Setting.BOARD_NAME: _board_name,
}
