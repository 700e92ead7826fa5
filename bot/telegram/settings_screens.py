"""How settings look in a chat: all of them with what is chosen, the choices of each, what is said to a typed answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.markup import blocks, bold, lines
from bot.telegram.person_name import person_name, shown_name
from bot.telegram.presses.settling import ChooseSetting, ShowSetting, ShowSettings
from bot.telegram.screen import Button, Screen
from bot.telegram.screens import LONGEST_NAME, NAMES
from bot.texts import LANGUAGES
from bot.texts.texts import CHINESE
from bot.tutor.preferences import (
    AS_WRITTEN,
    GOALS,
    HIDDEN,
    HOURS,
    NO,
    OFF,
    OWN_NAME,
    SHOWN,
    YES,
    Setting,
    word_of,
    word_of_zone,
)
from bot.tutor.time_zone import COMMON, city, city_and_offset, zone_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime, tzinfo

    from bot.texts import Texts
    from bot.tutor.learner import Learner

SETTINGS_IN_ROW = 2
_IN_ROW = {Setting.GOAL: 2, Setting.REMINDER: 4, Setting.TIME_ZONE: 2}
_SIMPLE = {
    Setting.SCRIPT: (AS_WRITTEN, "hans", "hant"),
    Setting.PINYIN: (YES, NO),
    Setting.TONES: (NO, YES),
}


def settings_menu(texts: Texts, learner: Learner, now: datetime, default: tzinfo, note: str | None = None) -> Screen:
    """Show all settings as they are, under a note on what was just done."""
    shown = [
        texts.say(f"setting-{setting}", value=shown_value(texts, learner, setting, now, default)) for setting in Setting
    ]
    buttons = [Button(texts.say(f"button-set-{setting}"), ShowSetting(setting=setting.value)) for setting in Setting]
    pairs = tuple(tuple(buttons[at : at + SETTINGS_IN_ROW]) for at in range(0, len(buttons), SETTINGS_IN_ROW))
    return Screen(blocks(lines(note), lines(bold(texts.say("settings-title"))), lines(*shown)), pairs)


def choices(texts: Texts, learner: Learner, setting: Setting, now: datetime, note: str | None = None) -> Screen:
    """Ask what one setting is to be."""
    found = lines(bold(texts.say(f"button-set-{setting}")), texts.say(f"choose-{setting}"))
    buttons = [_marked(label, word, learner, setting, texts) for label, word in _labels(texts, learner, setting, now)]
    in_row = _IN_ROW.get(setting, 1)
    keyboard = (tuple(buttons[at : at + in_row]) for at in range(0, len(buttons), in_row))
    return Screen(blocks(lines(note), found), (*keyboard, (_back(texts),)))


def spoken_screen(texts: Texts) -> Screen:
    """Say which language is spoken from now on, and what comes where explanations are in one that few sets have."""
    if texts.explains != CHINESE:
        return Screen(lines(texts.say("language-saved")))
    said = lines(texts.say("language-saved"), texts.say("language-explained-seldom"))
    press = ShowSetting(setting=Setting.EXPLANATIONS.value)
    return Screen(said, ((Button(texts.say("button-set-explain"), press),),))


def zones_to_choose(texts: Texts, zones: Sequence[str], now: datetime, *, is_sure: bool) -> Screen:
    """Ask which of several zones was meant; with none, ask for another word."""
    if not zones:
        return Screen(lines(texts.say("zone-unknown")), ((_back(texts),),))
    named = [(city_and_offset(zone, texts.language, now), word_of_zone(zone)) for zone in zones]
    buttons = ((Button(name, ChooseSetting(setting=Setting.TIME_ZONE, value=word)),) for name, word in named)
    return Screen(lines(texts.say("zone-which" if is_sure else "zone-perhaps")), (*buttons, (_back(texts),)))


def ask_again(texts: Texts, key: str, **arguments: int) -> Screen:
    """Say why a typed answer will not do, and wait for another."""
    return Screen(lines(texts.say(key, **arguments)), ((_back(texts),),))


def shown_value(texts: Texts, learner: Learner, setting: Setting, now: datetime, default: tzinfo) -> str:
    """Say what is chosen."""
    match setting:
        case Setting.LANGUAGE | Setting.EXPLANATIONS:
            return _language_name(texts, setting, _of_texts(texts, setting))
        case Setting.REMINDER if learner.reminder_hour is not None:
            return texts.say("hour", hour=learner.reminder_hour)
        case Setting.TIME_ZONE:
            return _zone_and_clock(texts, learner.timezone, now, default)
        case Setting.BOARD_NAME:
            return texts.say("board-hidden") if learner.is_hidden else _board_name(texts, learner)
        case Setting.GOAL:
            return texts.say("goal-count", count=learner.daily_goal)
        case _:
            return texts.say(f"choice-{setting}-{word_of(learner, setting)}")


def _labels(texts: Texts, learner: Learner, setting: Setting, now: datetime) -> Iterable[tuple[str, str]]:
    """Give the choices as what is on the button and the word for it."""
    match setting:
        case Setting.LANGUAGE | Setting.EXPLANATIONS:
            return [(_language_name(texts, setting, language), language) for language in LANGUAGES]
        case Setting.GOAL:
            return [(texts.say("goal-count", count=goal), str(goal)) for goal in GOALS]
        case Setting.REMINDER:
            return [
                *((texts.say("hour", hour=hour), str(hour)) for hour in HOURS),
                (texts.say("choice-reminder-off"), OFF),
            ]
        case Setting.TIME_ZONE:
            return [(city_and_offset(zone, texts.language, now), word_of_zone(zone)) for zone in COMMON]
        case Setting.BOARD_NAME:
            own = shown_name(learner.name, LONGEST_NAME)
            hide = (texts.say("board-show"), SHOWN) if learner.is_hidden else (texts.say("board-hide"), HIDDEN)
            return [*([(texts.say("board-own", name=own), OWN_NAME)] if own else []), hide]
        case _:
            return [(texts.say(f"choice-{setting}-{word}"), word) for word in _SIMPLE[setting]]


def _marked(label: str, word: str, learner: Learner, setting: Setting, texts: Texts) -> Button:
    current = _of_texts(texts, setting) or word_of(learner, setting)
    return Button(f"✓ {label}" if word == current else label, ChooseSetting(setting=setting.value, value=word))


def _of_texts(texts: Texts, setting: Setting) -> str:
    """Give the language that is in use, be it chosen or not; nothing for a setting that is about none."""
    return {Setting.LANGUAGE: texts.language, Setting.EXPLANATIONS: texts.explains}.get(setting, "")


def _language_name(texts: Texts, setting: Setting, language: str) -> str:
    """Name a language; few sets explain in Chinese."""
    is_rare = setting is Setting.EXPLANATIONS and language == CHINESE
    return texts.say("choice-explain-zh") if is_rare else NAMES[language]


def _zone_and_clock(texts: Texts, zone: str, now: datetime, default: tzinfo) -> str:
    here = zone_of(zone)
    time = now.astimezone(here or default).strftime("%H:%M")
    if here is None:
        return texts.say("zone-none", zone=city(str(default), texts.language), time=time)
    return texts.say("zone-and-clock", zone=city_and_offset(zone, texts.language, now), time=time)


def _board_name(texts: Texts, learner: Learner) -> str:
    return person_name(texts, learner.board_name or learner.name, LONGEST_NAME)


def _back(texts: Texts) -> Button:
    return Button(texts.say("button-settings"), ShowSettings())
