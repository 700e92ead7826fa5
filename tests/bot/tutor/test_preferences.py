"""A choice changes the one thing that it is about, and a word that is none changes nothing."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import available_timezones

import pytest

from bot.telegram.callback import decoded, encoded
from bot.telegram.presses.settling import ChooseSetting
from bot.tutor.learner import Learner
from bot.tutor.preferences import Setting, chosen, word_of, word_of_zone, zone_of_word
from bot.tutor.time_zone import COMMON, zone_of
from quizzes.languages import Script

ANN = Learner(id=1, name="Ann", language="en", board_name="Annie")


@pytest.mark.parametrize(
    ("setting", "word", "after"),
    [
        (Setting.LANGUAGE, "ja", replace(ANN, language="ja")),
        (Setting.EXPLANATIONS, "ja", replace(ANN, explains="ja")),
        (Setting.EXPLANATIONS, "zh", replace(ANN, explains="zh")),
        (Setting.SCRIPT, "hant", replace(ANN, script=Script.TRADITIONAL)),
        (Setting.SCRIPT, "hans", replace(ANN, script=Script.SIMPLIFIED)),
        (Setting.SCRIPT, "text", ANN),
        (Setting.PINYIN, "yes", replace(ANN, shows_pinyin=True)),
        (Setting.TONES, "yes", replace(ANN, strict_tones=True)),
        (Setting.GOAL, "20", replace(ANN, daily_goal=20)),
        (Setting.REMINDER, "0", replace(ANN, reminder_hour=0)),
        (Setting.REMINDER, "off", ANN),
        (Setting.TIME_ZONE, "Asia--Tokyo", replace(ANN, timezone="Asia/Tokyo")),
        (Setting.TIME_ZONE, "UTC_p_5_h_30", replace(ANN, timezone="UTC+5:30")),
        (Setting.TIME_ZONE, "UTC-3", replace(ANN, timezone="UTC-3")),
        (Setting.BOARD_NAME, "own", replace(ANN, board_name=None)),
        (Setting.BOARD_NAME, "hidden", replace(ANN, is_hidden=True)),
        (Setting.BOARD_NAME, "shown", ANN),
    ],
)
def test_a_choice_changes_what_it_is_about(setting: Setting, word: str, after: Learner) -> None:
    assert chosen(ANN, setting, word) == after
    assert word_of(after, setting) == word


@pytest.mark.parametrize("setting", list(Setting))
@pytest.mark.parametrize("word", ["", "24", "-1", "7", "x", "Mars--Base", "fr", "00", "１"])
def test_a_word_that_is_no_choice_is_none(setting: Setting, word: str) -> None:
    if (setting, word) != (Setting.REMINDER, "7"):
        assert chosen(ANN, setting, word) is None


def test_every_zone_fits_on_a_button_and_comes_back() -> None:
    zones = [zone for zone in sorted({*available_timezones(), *COMMON, "UTC+5:30", "UTC-9:30"}) if zone_of(zone)]
    assert len(zones) > 400
    for zone in zones:
        assert zone_of_word(word_of_zone(zone)) == zone
        press = ChooseSetting(setting=Setting.TIME_ZONE, value=word_of_zone(zone))
        assert decoded(encoded(press)) == press
