"""A score comes at once, and its picture after it, light or dark, once; in three languages."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store import SetState
from bot.telegram.callback import encoded
from bot.telegram.presses.scoring import ShowPicture
from bot.telegram.score_screens import MOST_SETS
from bot.workshop import Crowded, TookTooLong, Workshop
from tests.bot.botapi.running import START
from tests.bot.botapi.telegram import Fault
from tests.bot.telegram.sets import CHOICE, MINI, TYPED, only, publish
from tests.bot.telegram.test_pictures import png

if TYPE_CHECKING:
    from bot.charts.labels import Labels
    from bot.charts.theme import Theme
    from bot.store import Store
    from bot.telegram.application import Bot
    from bot.tutor.progress import Progress
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

PATIENCE = 20.0


@pytest.fixture
def at_leisure() -> asyncio.Event:
    """Give what pictures wait for: they are done at once, unless it is cleared."""
    event = asyncio.Event()
    event.set()
    return event


@pytest.fixture
def drawn(bot: Bot, monkeypatch: pytest.MonkeyPatch, at_leisure: asyncio.Event) -> list[tuple[Progress, Labels, Theme]]:
    """Have pictures drawn in one shade for each theme; give what they were to show."""
    shown: list[tuple[Progress, Labels, Theme]] = []

    async def made(_: object, __: object, ___: object, progress: Progress, labels: Labels, theme: Theme) -> bytes:
        shown.append((progress, labels, theme))
        await at_leisure.wait()
        return png(0 if theme == "dark" else 255)

    monkeypatch.setattr(bot.workshop.__class__, "made_for", made)
    return shown


async def pictures(bot: Bot) -> None:
    """Wait until no picture is being drawn."""
    async with asyncio.timeout(PATIENCE):
        while not bot.aside.is_idle:  # noqa: ASYNC110 - nobody is told of it
            await asyncio.sleep(0.01)


async def answers(person: Somebody) -> None:
    """Answer one question rightly and one wrongly."""
    await person.says("/quiz mini 1 cloze")
    await person.says("目标")
    await person.says("/quiz mini 1 comprehension")
    await person.press("做产品")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        pytest.param(
            "en",
            "Your score\n\nAnswered: 2\nCorrect: 1 (50 %)\n\nFill the gap: 1 of 1 (100 %)\n"
            "Comprehension: 0 of 1 (0 %)\n\nBy set\nA small text: 1 of 2 (50 %)\n\n"
            "🔥 Streak: 1 day\n📖 Words known: 0\n🔁 Nothing is due for review.",
            id="English",
        ),
        pytest.param(
            "ja",
            "あなたの成績\n\n答えた問題：2\n正解：1（50%）\n\n穴埋め：1問中1問正解（100%）\n"
            "読解：1問中0問正解（0%）\n\nセット別\n小さな読み物：2問中1問正解（50%）\n\n🔥 連続1日\n📖 覚えた語：0\n"
            "🔁 今、復習するものはありません。",
            id="Japanese",
        ),
        pytest.param(
            "zh-hans",
            "你的成绩\n\n已答：2\n答对：1（50%）\n\n填空：1 题中答对 1 题（100%）\n阅读理解：1 题中答对 0 题（0%）\n\n"
            "按题集\n短文：2 题中答对 1 题（50%）\n\n🔥 连续 1 天\n📖 掌握的词：0\n🔁 现在没有要复习的题。",
            id="Chinese",
        ),
    ],
)
async def test_the_figures_come_first_and_then_the_picture(
    world: World, bot: Bot, drawn: list[object], language: str, expected: str
) -> None:
    person = world.person(language=language)
    await answers(person)
    await person.says("/score")
    await pictures(bot)

    words, picture = person.messages[-2:]
    assert words.text == expected
    assert picture.file is not None
    assert picture.text.splitlines()[0] != words.text.splitlines()[0]
    assert len(picture.buttons) == 1
    assert len(drawn) == 1


async def test_who_has_answered_nothing_gets_no_picture(ann: Somebody, bot: Bot, drawn: list[object]) -> None:
    assert "answered 0, correct 0" in await ann.says("/score")
    assert bot.aside.is_idle
    assert drawn == []


async def test_who_has_answered_nothing_has_a_way_on_unless_a_question_waits(ann: Somebody) -> None:
    await ann.says("/score")
    assert ann.last.buttons == ["▶ New questions", "📋 Menu"]

    await ann.says("/quiz mini 1")
    await ann.says("/score")
    assert ann.last.buttons == []


async def test_dark_and_light_by_a_button_in_the_same_message(
    ann: Somebody, bot: Bot, drawn: list[tuple[Progress, Labels, Theme]]
) -> None:
    await answers(ann)
    await ann.says("/score")
    await pictures(bot)
    picture = ann.last
    assert picture.buttons == ["🌙 Dark"]
    assert "being drawn" in (await ann.press("🌙") or "")
    await pictures(bot)

    assert ann.last is picture
    assert picture.buttons == ["☀️ Light"]
    assert picture.file is not None
    assert picture.file.content == png(0)
    await ann.press("☀️")
    await pictures(bot)
    assert picture.buttons == ["🌙 Dark"]
    assert [theme for _, _, theme in drawn] == ["light", "dark", "light"]


@pytest.mark.parametrize(
    "is_drawn_between", [pytest.param(False, id="while it is drawn"), pytest.param(True, id="when it is there")]
)
async def test_a_button_pressed_twice_draws_once(
    ann: Somebody, bot: Bot, drawn: list[object], at_leisure: asyncio.Event, *, is_drawn_between: bool
) -> None:
    await answers(ann)
    await ann.says("/score")
    await pictures(bot)
    at_leisure.clear()
    data, picture = ann.last.keyboard[0][0]["callback_data"], ann.last
    await ann.press_data(data, picture.id)
    if is_drawn_between:
        at_leisure.set()
        await pictures(bot)
    assert await ann.press_data(data, picture.id) is None
    at_leisure.set()
    await pictures(bot)
    assert (len(drawn), picture.edits, ann.last) == (2, 1, picture)


async def test_while_a_picture_is_drawn_no_other_is(
    ann: Somebody, world: World, bot: Bot, drawn: list[object], at_leisure: asyncio.Event
) -> None:
    await answers(ann)
    at_leisure.clear()
    await ann.says("/score")
    await ann.says("/score")
    data = encoded(ShowPicture(theme="dark"))
    await ann.press_data(data, ann.last.id)
    world.hours += 1
    assert "being drawn" in (await ann.press_data(data, ann.last.id) or "")
    at_leisure.set()
    await pictures(bot)
    assert len(drawn) == 1


async def test_a_button_pressed_again_later_changes_nothing_into_what_it_is(
    ann: Somebody, world: World, bot: Bot, drawn: list[object]
) -> None:
    await answers(ann)
    await ann.says("/score")
    await pictures(bot)
    data, picture = ann.last.keyboard[0][0]["callback_data"], ann.last
    for _ in range(2):
        await ann.press_data(data, picture.id)
        await pictures(bot)
        world.hours += 1
    assert (len(drawn), picture.edits, ann.last) == (3, 1, picture)


async def test_a_theme_that_is_none_is_no_harm(ann: Somebody, drawn: list[object]) -> None:
    await answers(ann)
    assert "nothing any more" in (await ann.press_data(encoded(ShowPicture(theme="pink")), ann.last.id) or "")
    assert drawn == []


async def test_a_picture_under_a_message_that_is_gone_comes_anew(ann: Somebody, bot: Bot, drawn: list[object]) -> None:
    await answers(ann)
    await ann.press_data(encoded(ShowPicture(theme="dark")), 4711)
    await pictures(bot)
    assert ann.last.file is not None


async def test_a_foreign_button_shows_ones_own_figures(
    world: World, bot: Bot, drawn: list[tuple[Progress, Labels, Theme]]
) -> None:
    ann, bob = world.person(), world.person("Bob")
    await answers(ann)
    await bob.says("/quiz mini 1 cloze")
    await bob.says("目标")
    await bob.press_data(encoded(ShowPicture(theme="dark")), bob.last.id)
    await pictures(bot)

    assert [progress.total.answered for progress, _, _ in drawn] == [1]


async def test_answers_do_not_wait_for_a_picture(ann: Somebody, bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    await answers(ann)
    finish = asyncio.Event()

    async def made(*_: object) -> bytes:
        await finish.wait()
        return png()

    monkeypatch.setattr(bot.workshop.__class__, "made_for", made)
    await ann.says("/score")
    await ann.says("/score")
    assert "What I can do" in await ann.says("/help")
    assert [message for message in ann.messages if message.file] == []
    finish.set()
    await pictures(bot)
    assert len([message for message in ann.messages if message.file]) == 1


async def test_where_there_is_no_picture_the_words_are_enough(
    ann: Somebody, bot: Bot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def late(*_: object) -> None:
        raise TookTooLong

    await answers(ann)
    monkeypatch.setattr(bot.workshop.__class__, "made_for", late)
    await ann.says("/score")
    await pictures(bot)

    assert ann.screen.startswith("Your score")
    assert "did not get to" in caplog.text


@pytest.mark.parametrize(
    ("error", "said"), [(TookTooLong(), "the picture could not be drawn"), (Crowded(), "Too many files and pictures")]
)
async def test_who_asked_for_the_other_picture_hears_where_none_comes(
    ann: Somebody, bot: Bot, drawn: list[object], monkeypatch: pytest.MonkeyPatch, error: Exception, said: str
) -> None:
    async def late(*_: object) -> None:
        raise error

    await answers(ann)
    await ann.says("/score")
    await pictures(bot)
    monkeypatch.setattr(bot.workshop.__class__, "made_for", late)
    await ann.press_data(encoded(ShowPicture(theme="dark")), ann.last.id)
    await pictures(bot)

    assert said in ann.screen


async def test_where_too_many_want_something_it_is_said_that_no_picture_comes(
    ann: Somebody, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_: object) -> None:
        raise Crowded

    await answers(ann)
    monkeypatch.setattr(bot.workshop.__class__, "made_for", full)
    await ann.says("/score")
    await pictures(bot)

    assert ann.screen.startswith("Too many files and pictures")


@pytest.mark.parametrize("fault", [Fault(403, "bot was blocked by the user"), Fault(400, "no rights to send photos")])
async def test_a_picture_that_cannot_be_sent_is_no_harm(
    ann: Somebody, world: World, bot: Bot, drawn: list[object], fault: Fault
) -> None:
    await answers(ann)
    world.telegram.faults["sendPhoto"] = [fault]
    await ann.says("/score")
    await pictures(bot)
    assert "What I can do" in await ann.says("/help")


async def test_what_is_due_begins_with_a_button(ann: Somebody, world: World, bot: Bot, drawn: list[object]) -> None:
    await answers(ann)
    world.hours += 24 * 30
    await ann.says("/score")
    await pictures(bot)
    words = ann.messages[-2]
    assert "🔁 Due for review: 2" in words.text
    assert words.buttons == ["▶ Review (2)"]
    await ann.press("▶", words)

    assert "Question 1 of 2" in ann.screen
    assert words.keyboard == []


async def test_what_went_wrong_begins_with_a_button_unless_a_question_is_open(
    ann: Somebody, bot: Bot, drawn: list[object]
) -> None:
    await ann.says("/quiz mini 2 cloze")
    await ann.says("苹果")
    await ann.says("/score")
    await pictures(bot)
    assert ann.messages[-2].keyboard == []

    await ann.says("/cancel")
    await ann.says("/score")
    await pictures(bot)
    words = ann.messages[-2]
    assert words.buttons == ["🩹 Mistakes (1)"]

    await ann.press("🩹", words)
    assert "Question 1 of 1 · Mistakes" in ann.screen


async def test_the_goal_is_told_by_ones_own_day(
    ann: Somebody, world: World, store: Store, bot: Bot, drawn: list[tuple[Progress, Labels, Theme]]
) -> None:
    await answers(ann)
    learner = store.learner(ann.id)
    assert learner is not None
    store.save_learner(replace(learner, daily_goal=10, timezone="UTC+9")).result()
    await ann.says("/score")
    await pictures(bot)
    assert "🎯 Today: 2 of 10" in ann.messages[-2].text

    world.hours += 6  # it is after midnight there
    await ann.says("/score")
    await pictures(bot)
    assert "🎯 Today: 0 of 10" in ann.messages[-2].text
    assert [str(progress.today) for progress, _, _ in drawn] == ["2026-12-01", "2026-12-02"]


async def test_of_many_sets_those_with_most_answers_are_named(
    ann: Somebody, store: Store, bot: Bot, drawn: list[object]
) -> None:
    for number in range(MOST_SETS + 3):
        publish(store, only(TYPED, f"set-{number}"), START)
        await ann.says(f"/quiz set-{number} 1")
        await ann.says("目标")
    await answers(ann)
    store.set_state("mini", SetState.RETIRED).result()
    await ann.says("/score")
    await pictures(bot)

    words = ann.messages[-2].text
    assert words.count("One question · set-") == MOST_SETS - 1
    assert "A small text: 1 of 2 (50 %)" in words
    assert "and 4 more sets" in words


async def test_the_real_picture_arrives(ann: Somebody, bot: Bot, store: Store) -> None:
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")
    await ann.press("做研究")
    await ann.says("/score")
    await pictures(bot)

    assert ann.last.file is not None
    assert len(ann.last.file.content) > 10_000
    assert "1 question answered, 1 correct" in ann.screen


async def test_a_picture_that_a_stop_came_before_is_drawn_after_the_start(
    world: World, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(store, MINI, START)
    ann, at_leisure = world.person(), asyncio.Event()

    async def made(*_: object) -> bytes:
        await at_leisure.wait()
        return png(255)

    monkeypatch.setattr(Workshop, "made_for", made)
    async with world.running() as bot:
        await answers(ann)
        await ann.says("/score")
        assert "Your score" in ann.screen
        await bot.close(0.01)
    assert [each for each in ann.messages if each.file] == []

    at_leisure.set()
    async with world.running(), asyncio.timeout(PATIENCE):
        while not any(each.file for each in ann.messages):  # noqa: ASYNC110 - nobody is told of it
            await asyncio.sleep(0.01)
        await world.quiet()
    async with world.running() as bot:
        await world.quiet()
        await pictures(bot)
    assert len([each for each in ann.messages if each.file]) == 1


async def test_a_stop_waits_for_a_picture_that_is_nearly_there(
    world: World, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(store, MINI, START)
    ann = world.person()

    async def made(*_: object) -> bytes:
        await asyncio.sleep(0.1)
        return png(255)

    monkeypatch.setattr(Workshop, "made_for", made)
    async with world.running() as bot:
        await answers(ann)
        await ann.says("/score")
        await bot.close(PATIENCE)
    assert len([each for each in ann.messages if each.file]) == 1


async def chooses_zone(person: Somebody, city: str) -> None:
    """Say at which place somebody is."""
    await person.says("/settings")
    await person.press("🌏")
    await person.says(city)


async def test_who_travels_and_says_so_keeps_the_streak(ann: Somebody, world: World, bot: Bot, drawn: object) -> None:
    await chooses_zone(ann, "Tokyo")
    for hours in (4.5, 12, 52, 76):  # 23:30 there, 7:00 the day after, and 23:00 on two days more
        world.hours = hours
        await answers(ann)
    await ann.says("/score")
    await pictures(bot)
    await chooses_zone(ann, "Honolulu")  # where the first two are of one day, and the next has none
    await ann.says("/score")
    await pictures(bot)

    told = [message.text for message in ann.messages if "🔥" in message.text]
    assert ["Streak: 4 days" in text for text in told] == [True, True]
