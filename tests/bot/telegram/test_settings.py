"""Settings: everything by buttons, a place and a name also by typing, in three languages, over restarts."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from bot.store.awaited import Awaited, Wanted
from bot.telegram.awaiting import PATIENCE
from bot.telegram.callback import encoded
from bot.telegram.presses.settling import ChooseSetting, ShowSetting, ShowSettings
from bot.telegram.settings_screens import shown_value
from bot.telegram.settling import LONGEST_BOARD_NAME, board_name
from bot.texts import texts_for
from bot.tutor.preferences import Setting
from quizzes.languages import Script
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import CHOICE, TYPED, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from bot.tutor.learner import Learner
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

HOSTILE = "<b>\u202e&amp;\u200b</b> 🙂\n{c1}"


def learner(store: Store, person: Somebody) -> Learner:
    found = store.learner(person.id)
    assert found is not None
    return found


async def test_all_settings_are_shown_with_what_is_chosen(ann: Somebody) -> None:
    screen = await ann.says("/settings")

    assert screen.splitlines() == [
        "Settings",
        "",
        "🌐 Language: English",
        "💬 Explanations: English",
        "🈶 Characters: as in the text",
        "🔤 Pinyin: hidden",
        "🎵 Tones: may be left out",
        "🎯 Daily goal: none",
        "⏰ Reminder: off",
        "🌏 Time zone: not chosen (UTC, 10:00 now)",
        "🏆 Name on leaderboards: Ann",
    ]
    assert len(ann.buttons) == len(Setting)


async def test_who_reads_chinese_has_sets_explain_in_japanese_from_the_choice_of_the_language(
    ann: Somebody, store: Store
) -> None:
    publish(store, only(CHOICE), START)
    await ann.says("/language zh")
    assert "日文" in ann.screen
    assert "没有就用英文" in await ann.says("/settings")
    await ann.says("/quiz only 1")
    await ann.press("做产品")
    assert "关于你的答案（英文）：The text denies it." in ann.with_buttons.text

    await ann.says("/language zh")
    await ann.press("💬")
    await ann.press("日本語")
    assert "💬 解析：日本語" in ann.screen
    await ann.says("/quiz only 1")
    await ann.press("💡")
    assert "「目標」です。" in ann.with_buttons.text
    await ann.press("做产品")

    assert "关于你的答案：本文が否定しています。" in ann.with_buttons.text
    assert "英文" not in ann.with_buttons.text


async def test_who_takes_another_language_keeps_the_one_that_was_chosen_for_explanations(
    ann: Somebody, store: Store
) -> None:
    await ann.says("/settings")
    for label in ("💬", "日本語"):
        await ann.press(label)
    await ann.says("/language en")

    assert not ann.last.keyboard
    assert learner(store, ann).explains == "ja"
    assert "💬 Explanations: 日本語" in await ann.says("/settings")


async def test_who_reads_chinese_with_explanations_in_japanese_hears_of_no_english_ones(ann: Somebody) -> None:
    await ann.says("/settings")
    for label in ("💬", "日本語"):
        await ann.press(label)

    assert await ann.says("/language zh") == "好的，以后用中文。"
    assert not ann.last.keyboard


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        pytest.param("ja", "未設定（東京、今19:00）", id="ja"),
        pytest.param("en", "not chosen (Tokyo, 19:00 now)", id="en"),
        pytest.param("zh", "未设置（东京，现在 19:00）", id="zh"),
    ],
)
async def test_the_zone_of_who_has_chosen_none_is_named_by_its_city(
    ann: Somebody, store: Store, language: str, shown: str
) -> None:
    await ann.says("/start")
    ann_here = learner(store, ann)

    assert shown_value(texts_for(language), ann_here, Setting.TIME_ZONE, START, ZoneInfo("Asia/Tokyo")) == shown


@pytest.mark.parametrize(
    ("choice", "shown", "field", "value"),
    [
        ("traditional", "🈶 Characters: traditional", "script", Script.TRADITIONAL),
        ("shown", "🔤 Pinyin: shown", "shows_pinyin", True),
        ("must be right", "🎵 Tones: must be right", "strict_tones", True),
        ("20 questions", "🎯 Daily goal: 20 questions", "daily_goal", 20),
        ("Tokyo (UTC+9)", "🌏 Time zone: Tokyo (UTC+9), it is 19:00 there now", "timezone", "Asia/Tokyo"),
        ("🙈", "🏆 Name on leaderboards: hidden", "is_hidden", True),
    ],
)
async def test_a_setting_is_chosen_with_two_buttons(
    ann: Somebody, store: Store, choice: str, shown: str, field: str, value: object
) -> None:
    setting = shown[0]
    await ann.says("/settings")
    await ann.press(setting)
    await ann.press(choice)

    assert ann.screen.startswith("Saved.")
    assert shown in ann.screen
    assert getattr(learner(store, ann), field) == value
    assert len(ann.messages) == 1
    await ann.press(setting)
    assert any(button.startswith("✓ ") for button in ann.buttons) or setting == "🏆"


async def test_the_language_changes_at_once(ann: Somebody, store: Store) -> None:
    await ann.says("/settings")
    await ann.press("🌐")
    assert ann.buttons == ["日本語", "✓ English", "中文", "‹ All settings"]
    await ann.press("日本語")

    assert "🌐 言語：日本語" in ann.screen
    assert learner(store, ann).language == "ja"


async def test_a_reminder_asks_for_the_time_zone_where_none_is_chosen(ann: Somebody, store: Store) -> None:
    await ann.says("/settings")
    await ann.press("⏰")
    assert len(ann.buttons) == 24 + 2
    await ann.press("19:00")
    assert "Where are you?" in ann.screen
    await ann.says("大阪")

    assert "⏰ Reminder: 19:00" in ann.screen
    assert "Tokyo (UTC+9)" in ann.screen
    assert (learner(store, ann).reminder_hour, learner(store, ann).timezone) == (19, "Asia/Tokyo")

    await ann.press("⏰")
    await ann.press("off")
    assert "⏰ Reminder: off" in ann.screen
    assert learner(store, ann).reminder_hour is None


@pytest.mark.parametrize(
    ("language", "place", "shown"),
    [
        ("en", "New York", "New York (UTC-5), it is 05:0"),
        ("ja", "ニューヨーク", "ニューヨーク (UTC-5)、現地は今05:0"),
        ("zh-hans", "纽约", "纽约 (UTC-5)，当地现在 05:0"),
    ],
)
async def test_a_place_may_be_typed_in_any_language(
    world: World, bot: Bot, language: str, place: str, shown: str
) -> None:
    person = world.person(language=language)
    await person.says("/settings")
    asked = person.last
    await person.press("🌏")

    assert shown in await person.says(place)
    assert asked.keyboard == []


async def test_an_offset_may_be_typed(ann: Somebody, store: Store) -> None:
    await ann.says("/settings")
    await ann.press("🌏")
    assert "UTC+5:30, it is 15:3" in await ann.says("＋5:30")
    assert learner(store, ann).timezone == "UTC+5:30"


async def test_a_name_of_several_places_is_asked_about(ann: Somebody, store: Store) -> None:
    await ann.says("/settings")
    await ann.press("🌏")
    assert "Which one?" in await ann.says("CST")
    await ann.press("Chicago")

    assert learner(store, ann).timezone == "America/Chicago"
    assert store.awaited.of(ann.id) is None


async def test_a_place_nobody_knows_may_be_typed_again(ann: Somebody, store: Store) -> None:
    await ann.says("/settings")
    await ann.press("🌏")
    assert "do not know that place" in await ann.says("xyzzy")
    assert "Is it one of these?" in await ann.says("Londn")
    assert "London" in await ann.says("London")
    assert learner(store, ann).timezone == "Europe/London"


async def test_a_name_may_be_typed(ann: Somebody, store: Store) -> None:
    await ann.says("/settings")
    await ann.press("🏆")
    assert "Name on leaderboards: 安娜 <3" in await ann.says("  安娜\n<3 ")
    assert learner(store, ann).board_name == "安娜 <3"

    await ann.press("🏆")
    await ann.press("Ann (as in Telegram)")
    assert "Name on leaderboards: Ann" in ann.screen
    assert learner(store, ann).board_name is None


async def test_who_is_hidden_may_be_shown_again(ann: Somebody, store: Store) -> None:
    for choice, is_hidden in (("🙈", True), ("👁", False)):
        await ann.says("/settings")
        await ann.press("🏆")
        await ann.press(choice)
        assert learner(store, ann).is_hidden is is_hidden


@pytest.mark.parametrize("text", ["\u202e\u200b", "...", "🙂", "\u3164"])
async def test_a_name_of_nothing_is_refused(ann: Somebody, store: Store, text: str) -> None:
    await ann.says("/settings")
    await ann.press("🏆")
    assert "needs a letter" in await ann.says(text)
    assert learner(store, ann).board_name is None
    await ann.says("Annie")
    assert learner(store, ann).board_name == "Annie"


async def test_a_name_has_an_end(ann: Somebody, store: Store) -> None:
    await ann.says("/settings")
    await ann.press("🏆")
    assert "too long" in await ann.says("a" * (LONGEST_BOARD_NAME + 1))
    assert "too long" in await ann.says("字" * 4096)
    await ann.says("a" * LONGEST_BOARD_NAME)
    assert learner(store, ann).board_name == "a" * LONGEST_BOARD_NAME


def test_a_name_stays_on_its_line() -> None:
    assert board_name("a\u0301\u0301\u0301\u0301\u0301\u0301b") == "á\u0301\u0301b"
    assert board_name("x\u202ey\n z") == "xy z"


@pytest.mark.parametrize("name", [HOSTILE, "a" * 4000, "\u202e", ""])
@pytest.mark.parametrize("language", ["ja", "en", "zh-hans"])
async def test_any_telegram_name_is_shown_as_it_is(world: World, bot: Bot, name: str, language: str) -> None:
    person = world.person(name, language=language)
    await person.says("/settings")
    for setting in Setting:
        await person.press_data(encoded(ShowSetting(setting=setting.value)), person.last.id)
        await person.press_data(encoded(ShowSettings()), person.last.id)
    assert "\u202e" not in person.screen


async def test_a_button_pressed_twice_chooses_once(ann: Somebody, store: Store) -> None:
    await ann.says("/settings")
    await ann.press("🎯")
    data = encoded(ChooseSetting(setting="goal", value="10"))
    ann.presses(data, ann.last.id)
    await ann.press_data(data, ann.last.id)

    assert learner(store, ann).daily_goal == 10
    assert len(ann.messages) == 1
    assert "10 questions" in ann.screen


async def test_a_button_of_an_old_message_still_works(ann: Somebody, store: Store) -> None:
    await ann.says("/settings")
    old = ann.last
    await ann.says("/settings")
    await ann.press("🔤", old)
    await ann.press("shown", old)

    assert "Pinyin: shown" in old.text
    assert learner(store, ann).shows_pinyin


@pytest.mark.parametrize(
    "data", ["ps:x", "pc:goal:7", "pc:x:1", "pc:zone:Mars--Base", "pc:reminder:24", "pc:board:x", "pc:script:", "ps:"]
)
async def test_a_forged_button_changes_nothing(ann: Somebody, store: Store, data: str) -> None:
    await ann.says("/settings")
    before = learner(store, ann)

    assert "does nothing" in (await ann.press_data(data, ann.last.id) or "")
    assert learner(store, ann) == before


async def test_cancel_ends_what_was_to_be_typed_and_leaves_the_quiz_open(ann: Somebody, store: Store) -> None:
    await ann.says("/quiz mini 1 cloze")
    await ann.says("/settings")
    await ann.press("🌏")

    assert "nothing was changed" in await ann.says("/cancel")
    assert store.open_session(ann.id) is not None
    await ann.says("/cancel")
    assert store.open_session(ann.id) is None


async def test_going_back_ends_what_was_to_be_typed(ann: Somebody, store: Store) -> None:
    await ann.says("/settings")
    await ann.press("🏆")
    await ann.press("‹")
    await ann.says("Annie")
    assert learner(store, ann).board_name is None


async def test_an_answer_after_a_newer_question_is_the_question_s(ann: Somebody, store: Store) -> None:
    await ann.says("/settings")
    await ann.press("🌏")
    await ann.says("/quiz mini 1 cloze")
    assert TYPED.prompt in ann.screen
    await ann.says("目标")

    assert store.score(ann.id).correct == 1
    assert learner(store, ann).timezone == ""


async def test_a_place_typed_in_the_middle_of_a_quiz_is_no_answer(ann: Somebody, store: Store) -> None:
    await ann.says("/quiz mini 1 cloze")
    await ann.says("/settings")
    await ann.press("🌏")
    await ann.says("上海")
    assert learner(store, ann).timezone == "Asia/Shanghai"
    assert store.score(ann.id).answered == 0

    await ann.says("目标")
    assert store.score(ann.id).correct == 1


async def test_what_is_to_be_typed_survives_a_restart(world: World, store: Store) -> None:
    ann = world.person()
    async with world.running():
        await ann.says("/settings")
        await ann.press("🏆")
    async with world.running():
        await ann.says("Annie")
    assert learner(store, ann).board_name == "Annie"


async def test_an_answer_that_comes_again_is_not_the_quiz_s(ann: Somebody, store: Store) -> None:
    await ann.says("/quiz mini 1 cloze")
    await ann.says("/settings")
    await ann.press("🌏")
    ann.sends(text="上海", message_id=77)
    await ann.quiet()
    first = ann.screen

    ann.sends(text="上海", message_id=77)
    await ann.quiet()

    assert "Shanghai (UTC+8)" in first
    assert "Shanghai (UTC+8)" in ann.screen
    assert store.score(ann.id).answered == 0


async def test_after_an_hour_nothing_is_expected_any_more(ann: Somebody, store: Store) -> None:
    await ann.says("/settings")
    asked_at = START - PATIENCE
    asked = Awaited(learner=ann.id, wanted=Wanted.BOARD_NAME, message=None, asked_at=asked_at)
    store.awaited.ask(asked).result()

    await ann.says("Annie")
    assert learner(store, ann).board_name is None


@pytest.mark.parametrize("command", ["/word", "/help", "/score", "／score", "/grant"])
async def test_after_another_command_nothing_is_expected_any_more(ann: Somebody, store: Store, command: str) -> None:
    """Who was asked which word to look up does not name herself with what she types then."""
    await ann.says("/settings")
    await ann.press("🏆")
    await ann.says(command)

    await ann.says("neirong")
    assert learner(store, ann).board_name is None


async def test_after_a_command_by_button_nothing_is_expected_any_more(ann: Somebody, store: Store) -> None:
    await ann.says("/settings")
    await ann.press("🏆")
    await ann.says("/help")
    await ann.press("📋")
    await ann.press("🔎")

    await ann.says("neirong")
    assert learner(store, ann).board_name is None


async def test_cancel_still_leaves_what_was_to_be_typed(ann: Somebody, store: Store) -> None:
    await ann.says("/settings")
    await ann.press("🏆")
    assert "nothing was changed" in await ann.says("/cancel")
    assert store.awaited.of(ann.id) is None
