"""Rounds begin by themselves when teachers said, once each, whatever becomes of the bot in between."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.rounds.round import RoundState
from bot.rounds.schedule import MOST_SCHEDULES, is_over
from bot.rounds.when import written
from bot.store import Store
from bot.store.sets import SetState
from bot.telegram import schedule_watch
from bot.telegram.callback import encoded
from bot.telegram.limiter import TRIES
from bot.telegram.presses.scheduling import (
    AnswerDraft,
    ChooseZone,
    DeleteSchedule,
    NewSchedule,
    PauseSchedule,
    ShowSchedules,
    ShowZones,
    TurnDraft,
)
from bot.texts import LANGUAGES, texts_for
from bot.tutor.preferences import word_of_zone
from bot.tutor.role import Role
from quizzes.question import Localized, QuestionSet
from tests.bot.botapi.running import START, World
from tests.bot.botapi.telegram import AWAY, Fault
from tests.bot.telegram.sets import CHOICE, MINI, TYPED, only, publish

if TYPE_CHECKING:
    from pathlib import Path

    from bot.rounds.schedule import Schedule
    from bot.telegram.application import Bot
    from tests.bot.botapi.groups import Group
    from tests.bot.botapi.people import Somebody

DAY = 24
MUTE = "Bad Request: not enough rights to send text messages to the chat"
# The clock of these tests begins on a Tuesday at 10:00 UTC.


async def looks(world: World, hours: float = 0) -> None:
    """Let some hours pass, and see what is to begin, as the running bot does again and again."""
    world.hours += hours
    assert world.bot is not None
    while await world.bot.watches.schedules.look():
        pass
    await world.rounds()


async def ends(world: World, group: Group) -> None:
    """Let the round of a group come to its end."""
    await group.closes(*(poll for poll in group.polls if not poll.is_closed))
    await world.rounds()


def rounds(store: Store) -> int:
    """Count the rounds that there were."""
    return next(number for number in range(1000) if store.rounds.find(number + 1) is None)


def only_schedule(store: Store, group: Group) -> Schedule:
    (schedule,) = store.schedules.of_chat(group.id)
    return schedule


@pytest.fixture
async def daily(group: Group, ann: Somebody) -> Group:
    """Give a group with a round each day at eleven."""
    await group.hears(ann, "/schedule daily 11:00 mini 2 comprehension")
    return group


class TestWords:
    """What `/schedule` takes in words."""

    @pytest.mark.parametrize(
        ("language", "words", "told"),
        [
            pytest.param("en", "daily 09:00 mini 2", ["daily 09:00", "2 questions", "Wed 2 Dec 2026 09:00"], id="en"),
            pytest.param("en", "\u200edaily 09:00\u200b mini", ["daily 09:00"], id="with marks that nobody sees"),
            pytest.param(
                "en", "mon,wed 20:00 mini 5 comprehension", ["Mon, Wed 20:00", "Wed 2 Dec 2026 20:00"], id="days"
            ),
            pytest.param("en", "once 2026-12-01 19:00 mini", ["once, Tue 1 Dec 2026 19:00"], id="once"),
            pytest.param(
                "en", "mon,wed 20:00 until 12-31 mini", ["Mon, Wed 20:00, until Thu 31 Dec 2026"], id="until a day"
            ),
            pytest.param("en", "in 20 minutes mini 2", ["once, Tue 1 Dec 2026 10:2"], id="minutes from now"),
            pytest.param("ja", "1時間半後 mini 2 東京", ["2026年12月1日（火）20:3"], id="hours from now, elsewhere"),
            pytest.param("zh-hans", "半小时后 mini 2", ["2026年12月1日（周二）10:3"], id="minutes from now, zh"),
            pytest.param(
                "ja", "12月31日まで毎日9時 mini", ["毎日 09:00、2026年12月31日（木）まで"], id="until a day, ja"
            ),
            pytest.param(
                "zh-hans", "每天9点到12月31日 mini", ["每天 09:00，到2026年12月31日（周四）为止"], id="until zh"
            ),
            pytest.param(
                "en", "daily 9pm mini 2 until 12-31 Tokyo", ["daily 21:00, until Thu 31 Dec 2026"], id="end last"
            ),
            pytest.param("en", "daily 9pm small text until friday", ["until Fri 4 Dec 2026"], id="end behind a title"),
            pytest.param("ja", "毎日9時 mini 2 12月31日まで", ["、2026年12月31日（木）まで"], id="end last, ja"),
            pytest.param("zh-hans", "每天9点 mini 到下周五", ["到2026年12月11日（周五）为止"], id="end last, zh"),
            pytest.param("ja", "平日 20時半 mini 2", ["平日 20:30", "2問", "2026年12月1日（火）20:30"], id="ja"),
            pytest.param(
                "zh-hans", "周一三五 20：00 mini 2", ["周一、周三、周五 20:00", "2 题", "（周三）20:00"], id="zh"
            ),
            pytest.param("en", "daily 09:00 mini 5 Asia/Tokyo", ["Wed 2 Dec 2026 09:00 (Tokyo)"], id="zone"),
            pytest.param("ja", "毎日 9:00 mini 5 東京", ["毎日 09:00", "東京"], id="city"),
            pytest.param(
                "ja", "毎日 09:00（東京） mini 5問", ["毎日 09:00", "5問", "（東京）"], id="as it is shown, ja"
            ),
            pytest.param(
                "zh-hans", "每天 09:00（东京） mini 5 题", ["每天 09:00", "（东京）"], id="as it is shown, zh"
            ),
            pytest.param("en", "daily 09:00 small text 2 Tokyo", ["A small text · 2", "(Tokyo)"], id="title and city"),
        ],
    )
    async def test_all_said_it_is_made_at_once(
        self, world: World, bot: Bot, store: Store, language: str, words: str, told: list[str]
    ) -> None:
        owner = world.person(language=language)
        group = world.group(owner)
        await group.adds_bot()
        await group.hears(owner, f"/schedule {words}")

        assert [part for part in told if part not in group.last.text] == []
        assert len(store.schedules.of_chat(group.id)) == 1

    @pytest.mark.parametrize(
        ("words", "told"),
        [
            pytest.param("tomorrow 19:00 mini", "next: Tue 1 Dec 2026 19:00", id="still to come"),
            pytest.param("once 11-30 23:30 mini", "Mon 30 Nov 2026 23:30 has already passed.", id="past since"),
            pytest.param("in 2 hours mini", "Mon 30 Nov 2026 22:00 has already passed.", id="past since, from then on"),
            pytest.param("daily 19:00 mini until tomorrow", "until Tue 1 Dec 2026", id="an end"),
        ],
    )
    async def test_what_was_written_while_the_bot_was_away_is_meant_as_of_then(
        self, world: World, bot: Bot, words: str, told: str
    ) -> None:
        owner = world.person(language="en")
        group = world.group(owner)
        await group.adds_bot()
        written = START - timedelta(hours=14)
        await group.hears(owner, f"/schedule {words}", date=int(written.timestamp()))

        assert told in group.last.text

    @pytest.mark.parametrize("hours", [pytest.param(-25, id="older than it can be"), pytest.param(1, id="to come")])
    async def test_what_was_written_by_another_clock_is_meant_as_of_now(
        self, world: World, bot: Bot, hours: int
    ) -> None:
        owner = world.person(language="en")
        group = world.group(owner)
        await group.adds_bot()
        written = START + timedelta(hours=hours)
        await group.hears(owner, "/schedule in 2 hours mini", date=int(written.timestamp()))

        assert "next: Tue 1 Dec 2026 12:00" in group.last.text

    @pytest.mark.parametrize(
        ("words", "told"),
        [
            pytest.param("dayly 09:00 mini", "“dayly”", id="no day"),
            pytest.param("daily 25:00 mini", "“25:00”", id="no time"),
            pytest.param("daily mini", "daily 09:00", id="time missing"),
            pytest.param("once 19:00 mini", "once 12-24 19:00", id="date missing"),
            pytest.param("mon 9:00 and 18:00 mini", "“18:00”", id="two times"),
            pytest.param("every other day 9:00 mini", "“every other day”", id="every other day"),
            pytest.param("next saturday 9:00 mini", "“next saturday”", id="this week's or the next one's"),
            pytest.param("Jan 32 9:00 mini", "“Jan 32”", id="no date"),
            pytest.param("once 12-24 9:00 until 12-31 mini", "“until”", id="once has no end"),
            pytest.param(
                "daily 9:00 until 2026-11-30 mini", "Mon 30 Nov 2026 has already passed", id="an end that is past"
            ),
            pytest.param("daily 9:00 mini until 2-30", "“until 2-30” is no day", id="an end that is no day"),
            pytest.param("daily 9:00 mini until next friday", "“until next friday”", id="an end that is two days"),
            pytest.param("daily 9:00 mini until hell freezes", "“until”", id="an end that is none"),
            pytest.param("daily 9:00 nosuch until 12-31", "“nosuch”", id="no set before an end"),
            pytest.param("mon 9:00 mini through fri", "“through”", id="a day more behind the set"),
            pytest.param("tomorrow 9:00 mini until 12-31", "“until”", id="an end of what comes once"),
            pytest.param("daily 9:00 until 12-30 mini until 12-31", "“until”", id="two ends"),
            pytest.param("mon 9:00 until 12-04 mini", "there is no such time left", id="an end before the first day"),
            pytest.param(
                "daily 9:00 until today mini", "there is no such time left", id="an end before the first time"
            ),
            pytest.param("once 2026-11-30 19:00 mini", "has already passed", id="past"),
            pytest.param("daily 09:00 nosuch", "“nosuch”", id="no set"),
            pytest.param("daily 09:00 mini HSK4", "“HSK4”", id="a level"),
            pytest.param("daily 09:00 mini 5 HSK 4", "“HSK 4”", id="a level with a blank in it"),
            pytest.param("daily 09:00 mini 0", "“0” is no number of questions: write one from 1 to 100", id="none"),
            pytest.param("daily 09:00 mini -2", "“-2” is no number of questions", id="fewer than none"),
            pytest.param("daily 09:00 <b>mini", "“<b>mini”", id="markup"),
        ],
    )
    @pytest.mark.parametrize("language", LANGUAGES)
    async def test_what_is_wrong_is_named_with_its_cure(
        self, world: World, bot: Bot, store: Store, language: str, words: str, told: str
    ) -> None:
        owner = world.person(language=language)
        group = world.group(owner)
        await group.adds_bot()
        await group.hears(owner, f"/schedule {words}")

        assert store.schedules.of_chat(group.id) == []
        assert language != "en" or told in group.last.text

    async def test_alone_it_lists_what_there_is(self, daily: Group, ann: Somebody) -> None:
        await daily.hears(ann, "/schedule weekdays 7:05 mini 3")
        await daily.hears(ann, "/schedule")
        assert "1. daily 11:00" in daily.last.text
        assert "2. weekdays 07:05" in daily.last.text
        assert daily.last.buttons == ["⏸ 1", "🌐 1", "🗑 1", "⏸ 2", "🌐 2", "🗑 2", "＋ New schedule"]

    @pytest.mark.parametrize(
        "words", ["list", "Pause", "delete 1", "pause daily 11:00", "一覧", "削除 1", "暂停 1", "列表"]
    )
    async def test_words_for_what_the_buttons_do_list_it_with_the_buttons(
        self, daily: Group, ann: Somebody, store: Store, words: str
    ) -> None:
        await daily.hears(ann, f"/schedule {words}")
        assert "1. daily 11:00" in daily.last.text
        assert daily.last.buttons == ["⏸ 1", "🌐 1", "🗑 1", "＋ New schedule"]
        assert [schedule.is_paused for schedule in store.schedules.of_chat(daily.id)] == [False]

    async def test_without_any_it_says_how(self, group: Group, ann: Somebody) -> None:
        await group.hears(ann, "/schedule")
        assert "No round begins by itself yet" in group.last.text
        assert "/schedule daily 09:00" in group.last.text

    async def test_there_is_an_end_to_them(self, group: Group, ann: Somebody, store: Store) -> None:
        for minute in range(MOST_SCHEDULES + 1):
            await group.hears(ann, f"/schedule daily 09:{minute:02} mini 5")
        assert "20 schedules already" in group.last.text
        assert len(store.schedules.of_chat(group.id)) == MOST_SCHEDULES
        await group.hears(ann, "/schedule")
        assert group.last.text.count("questions") >= 1

    async def test_those_that_are_over_make_room_for_new_ones(
        self, world: World, group: Group, ann: Somebody, store: Store
    ) -> None:
        for minute in range(MOST_SCHEDULES):
            await group.hears(ann, f"/schedule once 2026-12-01 11:{minute:02} mini 5")
        await looks(world, 12)
        assert all(map(is_over, store.schedules.of_chat(group.id)))
        await group.hears(ann, "/schedule daily 9:00 mini 5")
        await group.hears(ann, "/schedule")
        for label in ("＋", "A bit of everything", "5", "Every day", "10", "10:00"):
            await group.press(ann, label)

        left = [written(each.plan.when) for each in store.schedules.of_chat(group.id)]
        assert len(left) == MOST_SCHEDULES
        assert (left[0], left[-2:]) == ("once 2026-12-01 11:02", ["daily 09:00", "daily 10:00"])

    @pytest.mark.parametrize(
        ("language", "told"),
        [
            pytest.param("en", "The set “only” is not there any more, so nothing is scheduled. Sets: mini", id="en"),
            pytest.param("ja", "「only」はもうないので、予定は作っていません。セット：mini", id="ja"),
            pytest.param("zh", "题集“only”已经没有了，所以没有建立安排。题集：mini", id="zh"),
        ],
    )
    async def test_of_a_set_that_was_retired_is_said_that_it_is_gone(
        self, group: Group, ann: Somebody, store: Store, language: str, told: str
    ) -> None:
        publish(store, only(CHOICE), START)
        store.set_state("only", SetState.RETIRED).result()
        await group.hears(ann, f"/language {language}")

        await group.hears(ann, "/schedule daily 09:00 only 5")

        assert group.last.text == told
        assert not store.schedules.of_chat(group.id)

    async def test_a_set_that_was_retired_may_be_named_by_its_title(
        self, group: Group, ann: Somebody, store: Store
    ) -> None:
        publish(store, only(CHOICE), START)
        store.set_state("only", SetState.RETIRED).result()

        await group.hears(ann, "/schedule daily 09:00 One question 5")

        assert group.last.text.startswith("The set “One” is not there any more")
        assert not store.schedules.of_chat(group.id)

    async def test_a_city_is_one_also_where_it_stands_in_a_title(
        self, group: Group, ann: Somebody, store: Store
    ) -> None:
        publish(store, replace(only(CHOICE), title=Localized(en="Tokyo by night")), START)
        await group.hears(ann, "/schedule daily 09:00 Tokyo mini 5")
        await group.hears(ann, "/schedule daily 10:00 by night")
        before, after = store.schedules.of_chat(group.id)
        assert (before.plan.set_id, before.plan.zone) == ("mini", "Asia/Tokyo")
        assert after.plan.set_id != "mini"

    @pytest.mark.parametrize(
        ("language", "word", "told"),
        [
            pytest.param("en", "CST", "Chicago (UTC-6), Havana (UTC-5)", id="an abbreviation"),
            pytest.param("ja", "CST", "シカゴ (UTC-6)", id="an abbreviation, ja"),
            pytest.param("zh-hans", "CST", "上海 (UTC+8)", id="an abbreviation, zh"),
            pytest.param("en", "Brazil", "Sao Paulo (UTC-3)", id="a country"),
        ],
    )
    async def test_a_place_of_several_time_zones_is_asked_for_again(
        self, world: World, bot: Bot, store: Store, language: str, word: str, told: str
    ) -> None:
        teacher = world.person(language=language)
        group = world.group(teacher)
        await group.adds_bot()
        await group.hears(teacher, f"/schedule daily 09:00 mini {word}")
        assert told in group.last.text
        assert store.schedules.of_chat(group.id) == []

    @pytest.mark.parametrize(
        ("there", "asked", "said"),
        [
            pytest.param(
                120,
                " 500",
                ["A round has at most 100 questions: each round asks 100 and not 500."],
                id="more than a round may have",
            ),
            pytest.param(
                8, " 500", ["Only 8 questions fit: each round asks them, and not 500."], id="more than the set has"
            ),
            pytest.param(120, " 100", [], id="as many as a round may have"),
            pytest.param(8, "", [], id="nothing said"),
        ],
    )
    async def test_where_rounds_will_be_shorter_than_was_asked_for_it_is_said(
        self, world: World, group: Group, there: int, asked: str, said: list[str]
    ) -> None:
        questions = tuple(replace(CHOICE, id=f"q{number}", prompt=f"{number}？") for number in range(there))
        publish(world.store, replace(MINI, id="many", questions=questions), START)
        await group.hears(group.owner, f"/schedule daily 9:00 many{asked}")

        assert group.last.text.partition("\n\n")[0].splitlines() == ["✅ Scheduled.", *said]

    @pytest.mark.parametrize(
        ("there", "asked", "count"),
        [
            pytest.param(120, " 500", 100, id="as many as a round may have"),
            pytest.param(8, " 500", 8, id="as many as the set has"),
            pytest.param(8, "", 8, id="also where nothing was said"),
            pytest.param(8, " 3", 3, id="as many as were asked for"),
        ],
    )
    async def test_all_that_is_shown_of_a_schedule_tells_how_many_will_be_asked(
        self, world: World, group: Group, there: int, asked: str, count: int
    ) -> None:
        questions = tuple(replace(CHOICE, id=f"q{number}", prompt=f"{number}？") for number in range(there))
        publish(world.store, replace(MINI, id="many", questions=questions), START)
        await group.hears(group.owner, f"/schedule daily 9:00 many{asked}")
        made = group.last.text
        await group.hears(group.owner, "/schedule")
        listed = group.last.text
        await group.press(group.owner, "🗑 1")

        assert [text.count(f"· {count} questions\n") for text in (made, listed, group.last.text)] == [1, 1, 1]

    async def test_when_a_set_grows_rounds_become_as_long_as_was_asked_for(self, world: World, group: Group) -> None:
        questions = tuple(replace(CHOICE, id=f"q{number}", prompt=f"{number}？") for number in range(20))
        publish(world.store, replace(MINI, id="many", questions=questions[:8]), START)
        await group.hears(group.owner, "/schedule daily 9:00 many 15")
        grown = replace(MINI, id="many", questions=questions)
        world.store.add_set(grown, START, "sha-of-grown", "many.json").result()
        await group.hears(group.owner, "/schedule")

        assert "· 15 questions\n" in group.last.text

    async def test_it_is_said_at_the_end_of_a_dialogue_too(self, group: Group, ann: Somebody, store: Store) -> None:
        publish(store, only(TYPED), START)
        await group.hears(ann, "/schedule weekdays 8:30 700 comprehension")
        await group.press(ann, "A small text")

        assert "Only 1 question fits: each round asks it, and not 700." in group.last.text
        assert only_schedule(store, group).plan.count == 100

    @pytest.mark.parametrize("language", LANGUAGES)
    async def test_the_same_again_is_told_to_be_there_and_not_made(
        self, world: World, bot: Bot, store: Store, language: str
    ) -> None:
        owner, other = world.person(language=language), world.person("Ben", language="ja")
        group = world.group(owner, other)
        world.telegram.members[group.id][other.id] = "administrator"
        await group.adds_bot()
        await group.hears(owner, "/schedule daily 09:00 mini 5 comprehension")
        await group.press(owner, texts_for(language).say("button-pause-schedule"))
        await group.hears(other, "/schedule mon-sun 9:00 MINI 5 読解")

        assert group.last.text.startswith(texts_for(language).say("schedule-is-there"))
        assert texts_for(language).say("button-resume-schedule") in group.last.buttons
        assert len(store.schedules.of_chat(group.id)) == 1

    @pytest.mark.parametrize(
        "words",
        [
            pytest.param("daily 09:01 mini 5 comprehension", id="another time"),
            pytest.param("weekdays 09:00 mini 5 comprehension", id="other days"),
            pytest.param("daily 09:00 mini 4 comprehension", id="another length"),
            pytest.param("daily 09:00 mini 5", id="another kind"),
            pytest.param("daily 09:00 mini 5 comprehension Tokyo", id="another clock"),
        ],
    )
    async def test_one_that_differs_is_made_beside_the_other(
        self, group: Group, ann: Somebody, store: Store, words: str
    ) -> None:
        await group.hears(ann, "/schedule daily 09:00 mini 5 comprehension")
        await group.hears(ann, f"/schedule {words}")
        assert len(store.schedules.of_chat(group.id)) == 2

    async def test_the_same_in_another_topic_is_made(self, group: Group, ann: Somebody, store: Store) -> None:
        await group.hears(ann, "/schedule daily 09:00 mini 5")
        await group.hears(ann, "/schedule daily 09:00 mini 5", message_thread_id=9, is_topic_message=True)
        assert len(store.schedules.of_chat(group.id)) == 2

    async def test_the_zone_is_that_of_the_schedule_before(self, group: Group, ann: Somebody, store: Store) -> None:
        await group.hears(ann, "/schedule daily 09:00 mini 5 Tokyo")
        await group.hears(ann, "/schedule daily 10:00 mini 5")
        assert [each.plan.zone for each in store.schedules.of_chat(group.id)] == ["Asia/Tokyo", "Asia/Tokyo"]

    @pytest.mark.parametrize(
        ("words", "zone"),
        [
            pytest.param("mini 5 Hong Kong", "Asia/Hong_Kong", id="two words"),
            pytest.param("New York mini 5", "America/New_York", id="before the set"),
            pytest.param("Ho Chi Minh City 5 mini", "Asia/Ho_Chi_Minh", id="four words"),
            pytest.param("5 San Francisco small text", "America/Los_Angeles", id="before a title"),
            pytest.param("small text Los Angeles 5", "America/Los_Angeles", id="behind a title"),
            pytest.param("mini 5 Beijing time", "Asia/Shanghai", id="the time of a place"),
            pytest.param("mini Tokyo 5", "Asia/Tokyo", id="one word"),
            pytest.param("mini UTC 5", "UTC", id="a number is no part of a place"),
            pytest.param("mini UTC +9 5", "UTC+9", id="an offset behind a blank"),
            pytest.param("mini 5 +09:00", "UTC+9", id="an offset"),
            pytest.param("+09:00 mini 5", "UTC+9", id="an offset at once behind the time"),
            pytest.param("-05:30 mini 5", "UTC-5:30", id="an offset to the west"),
        ],
    )
    async def test_a_place_may_have_several_words(self, world: World, group: Group, words: str, zone: str) -> None:
        await group.hears(group.owner, f"/schedule daily 9:00 {words}")

        made = only_schedule(world.store, group)
        assert (made.plan.set_id, made.plan.count, made.plan.zone) == ("mini", 5, zone)

    async def test_the_id_of_a_set_is_no_part_of_a_place(self, group: Group, ann: Somebody, store: Store) -> None:
        publish(store, replace(only(CHOICE), id="city"), START)
        await group.hears(ann, "/schedule daily 9:00 Tokyo city")
        assert only_schedule(store, group).plan.set_id == "city"

    async def test_of_a_place_that_nobody_knows_the_first_word_is_named(self, group: Group, ann: Somebody) -> None:
        await group.hears(ann, "/schedule daily 9:00 mini New Nowhere City")
        assert "“New”" in group.last.text

    @pytest.mark.parametrize(
        ("hours", "words", "made"),
        [  # at 16:00 UTC it is tomorrow in Tokyo, at 2:00 it is yesterday in New York
            pytest.param(6, "tomorrow 9:00 mini Tokyo", "once 2026-12-03 09:00", id="tomorrow"),
            pytest.param(6, "明日9時 mini 東京", "once 2026-12-03 09:00", id="tomorrow in Japanese"),
            pytest.param(6, "today 9:00 mini Tokyo", "once 2026-12-02 09:00", id="today"),
            pytest.param(6, "12/1 9:00 mini Tokyo", "once 2027-12-01 09:00", id="the next day of that name"),
            pytest.param(-8, "tonight 22:00 mini New_York", "once 2026-11-30 22:00", id="tonight"),
            pytest.param(-8, "next tue 9:00 mini New_York", None, id="unclear there"),
        ],
    )
    async def test_days_are_counted_by_the_clock_that_is_named(
        self, world: World, group: Group, hours: float, words: str, made: str | None
    ) -> None:
        world.hours = hours
        await group.hears(group.owner, f"/schedule {words}")
        assert [written(each.plan.when) for each in world.store.schedules.of_chat(group.id)] == ([made] if made else [])

    async def test_in_a_topic_it_stays_in_its_topic(self, world: World, group: Group, ann: Somebody) -> None:
        await group.hears(ann, "/schedule daily 11:00 mini 1 comprehension", message_thread_id=7, is_topic_message=True)
        await looks(world, 1.01)
        (poll,) = group.polls
        assert poll.given["message_thread_id"] == "7"


class TestButtons:
    """The dialogue, and the buttons under schedules."""

    @pytest.mark.parametrize("language", ["en", "ja", "zh-hans"])
    async def test_a_dialogue_makes_one(self, world: World, bot: Bot, store: Store, language: str) -> None:
        publish(store, only(TYPED), START)
        owner = world.person(language=language)
        group = world.group(owner)
        await group.adds_bot()
        texts = texts_for(language)
        await group.hears(owner, "/schedule")
        await group.press(owner, "＋")
        for label in (
            {"en": "A small text", "ja": "小さな読み物", "zh-hans": "短文"}[language],
            texts.say("kind-comprehension"),
            "10",
            texts.say("day-mon"),
            texts.say("day-thu"),
            "✓ " + texts.say("day-mon"),
            texts.say("days-these"),
            "19",
            "19:30",
        ):
            await group.press(owner, label)

        assert texts.say("schedule-made") in group.last.text
        schedule = only_schedule(store, group)
        assert (schedule.plan.set_id, schedule.plan.count, schedule.plan.kind) == ("mini", 10, "comprehension")
        assert schedule.next_at is not None
        assert schedule.next_at.isoformat() == "2026-12-03T19:30:00+00:00"

    async def test_where_only_the_set_is_missing_it_is_asked_for(
        self, group: Group, ann: Somebody, store: Store
    ) -> None:
        publish(store, only(TYPED), START)
        await group.hears(ann, "/schedule weekdays 8:30 7 translation")
        await group.press(ann, "A small text")
        schedule = only_schedule(store, group)
        assert (schedule.plan.count, schedule.plan.kind, schedule.plan.when.at.minute) == (7, "translation", 30)

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            ("daily", "daily 08:30"),
            ("weekdays", "weekdays 08:30"),
            ("tue,mon", "Mon, Tue 08:30"),
            ("once 12-24", "once, Thu 24 Dec 2026 08:30"),
        ],
    )
    async def test_the_dialogue_shows_days_and_time_that_were_said(
        self, group: Group, ann: Somebody, store: Store, words: str, said: str
    ) -> None:
        publish(store, only(TYPED), START)
        await group.hears(ann, f"/schedule {words} 8:30 5 comprehension")

        assert group.last.text.startswith(f"Comprehension · 5 questions · {said} (UTC)\n")

    @pytest.mark.parametrize(
        ("language", "shown"),
        [("en", "daily 21:00 (Tokyo)"), ("ja", "毎日 21:00（東京）"), ("zh-hans", "每天 21:00（东京）")],
    )
    async def test_the_zone_that_was_said_holds_and_is_shown_until_the_set_is_chosen(
        self, world: World, bot: Bot, store: Store, language: str, shown: str
    ) -> None:
        publish(store, only(TYPED), START)
        owner = world.person(language=language)
        group = world.group(owner)
        await group.adds_bot()
        await group.hears(owner, "/schedule daily 21:00 Tokyo 5 comprehension")
        assert shown in group.last.text
        await group.press(owner, {"en": "A small text", "ja": "小さな読み物", "zh-hans": "短文"}[language])

        made = only_schedule(store, group)
        assert made.plan.zone == "Asia/Tokyo"
        assert made.next_at == START.replace(hour=12)

    async def test_the_zone_with_which_a_dialogue_began_holds_whatever_is_scheduled_meanwhile(
        self, group: Group, ann: Somebody, store: Store
    ) -> None:
        await group.hears(ann, "/schedule")
        await group.press(ann, "＋")
        dialogue = group.last
        await group.hears(ann, "/schedule daily 9:00 mini 3 Tokyo")
        for label in ("A bit of everything", "5", "Every day", "9", "09:30"):
            await group.press(ann, label, dialogue)

        assert [each.plan.zone for each in store.schedules.of_chat(group.id)] == ["Asia/Tokyo", "UTC"]

    async def test_a_dialogue_outlives_the_bot_and_a_last_press_twice_makes_one(
        self, world: World, store: Store
    ) -> None:
        ann = world.person()
        group = world.group(ann)
        async with world.running():
            await group.adds_bot()
            await group.hears(ann, "/schedule")
            await group.press(ann, "＋")
            await group.press(ann, "A bit of everything")
        async with world.running():
            for label in ("5", "Every day", "9"):
                await group.press(ann, label)
            data = group.last.keyboard[0][0]["callback_data"]
            for _ in range(3):
                await group.press_data(ann, data, group.last.id)
            assert len(store.schedules.of_chat(group.id)) == 1
            assert "daily 09:00" in group.last.text

    async def test_a_dialogue_that_ends_in_what_is_there_already_says_so_however_often(
        self, group: Group, ann: Somebody, store: Store
    ) -> None:
        await group.hears(ann, "/schedule daily 09:00 mini 5")
        await group.hears(ann, "/schedule")
        for label in ("＋", "A bit of everything", "5", "Every day", "9"):
            await group.press(ann, label)
        data = group.last.keyboard[0][0]["callback_data"]
        for _ in range(3):
            await group.press_data(ann, data, group.last.id)
            assert group.last.text.startswith("This is scheduled already.")
        assert len(store.schedules.of_chat(group.id)) == 1

    async def test_of_today_only_what_is_to_come_is_offered(
        self, world: World, group: Group, ann: Somebody, store: Store
    ) -> None:
        world.hours += 9.6  # 19:36
        await group.hears(ann, "/schedule")
        for label in ("＋", "A bit of everything", "5", "Today, once"):
            await group.press(ann, label)
        assert [text for text in group.last.buttons if text.isdecimal()] == ["19", "20", "21", "22", "23"]
        await group.press(ann, "19")
        assert [text for text in group.last.buttons if ":" in text] == ["19:45"]
        await group.press(ann, "19:45")

        assert written(only_schedule(store, group).plan.when) == "once 2026-12-01 19:45"

    async def test_a_time_that_passes_while_somebody_chooses_is_asked_for_again(
        self, world: World, group: Group, ann: Somebody, store: Store
    ) -> None:
        await group.hears(ann, "/schedule")
        for label in ("＋", "A bit of everything", "5", "Today, once", "10"):
            await group.press(ann, label)
        world.hours += 1
        await group.press(ann, "10:15")
        assert "Tue 1 Dec 2026 10:15 has already passed." in group.last.text
        await group.press(ann, "12")
        world.hours += DAY
        await group.press(ann, "12:00")
        assert "12:00 has already passed." in group.last.text
        assert store.schedules.of_chat(group.id) == []
        for label in ("Tomorrow, once", "12", "12:00"):
            await group.press(ann, label)

        assert written(only_schedule(store, group).plan.when) == "once 2026-12-03 12:00"

    async def test_once_none_of_it_is_left_today_is_not_offered(
        self, world: World, group: Group, ann: Somebody
    ) -> None:
        world.hours += 13.8  # 23:48
        await group.hears(ann, "/schedule")
        for label in ("＋", "A bit of everything", "5"):
            await group.press(ann, label)

        assert "Tomorrow, once" in group.last.buttons
        assert "Today, once" not in group.last.buttons

    async def test_paused_it_does_not_begin_and_afterwards_it_does(
        self, world: World, daily: Group, ann: Somebody
    ) -> None:
        await daily.press(ann, "⏸")
        assert "paused" in daily.last.text
        await looks(world, 1.01)
        assert daily.polls == []
        await daily.press(ann, "⏵")
        assert "next: Wed 2 Dec 2026 11:00" in daily.last.text
        await looks(world, DAY)
        assert len(daily.polls) == 1

    async def test_deleted_after_a_question_it_is_gone(
        self, world: World, daily: Group, ann: Somebody, store: Store
    ) -> None:
        await daily.press(ann, "🗑")
        assert "Delete this schedule?" in daily.last.text
        assert len(store.schedules.of_chat(daily.id)) == 1
        data = daily.last.keyboard[0][0]["callback_data"]
        await daily.press(ann, "🗑 Yes")
        assert "Deleted" in daily.last.text
        await daily.press_data(ann, data, daily.last.id)
        await looks(world, 1.01)
        assert store.schedules.of_chat(daily.id) == []
        assert daily.polls == []

    async def test_another_zone_moves_it(self, world: World, daily: Group, ann: Somebody, store: Store) -> None:
        await daily.press(ann, "🌐")
        await daily.press(ann, "Tokyo")
        assert "next: Wed 2 Dec 2026 11:00 (Tokyo)" in daily.last.text
        await looks(world, 1.01)
        assert daily.polls == []
        await looks(world, 15)
        assert len(daily.polls) == 1

    @pytest.mark.parametrize("is_paused", [False, True])
    async def test_it_is_not_moved_to_where_it_is_over(
        self, group: Group, ann: Somebody, store: Store, *, is_paused: bool
    ) -> None:
        await group.hears(ann, "/schedule today 17:00 mini 1 UTC")
        if is_paused:
            await group.press(ann, "⏸")
        before = only_schedule(store, group)
        await group.press(ann, "🌐")
        await group.press(ann, "Tokyo")
        assert "Tue 1 Dec 2026 17:00 (Tokyo) has already passed." in group.last.text
        assert only_schedule(store, group) == before

    async def test_the_list_can_be_had_from_each(self, daily: Group, ann: Somebody) -> None:
        await daily.press(ann, "🗓")
        assert "1. daily 11:00" in daily.last.text


class TestRights:
    """Nobody schedules, or presses, who may not teach there."""

    async def test_a_member_may_not(self, daily: Group, ben: Somebody, store: Store) -> None:
        await daily.hears(ben, "/schedule daily 09:00 mini 5")
        assert "Only the group’s administrators and teachers" in daily.last.text
        await daily.hears(ben, "/schedule")
        assert "Only the group’s administrators and teachers" in daily.last.text
        assert len(store.schedules.of_chat(daily.id)) == 1

    @pytest.mark.parametrize("press_of", range(7))
    async def test_neither_a_member_nor_somebody_of_another_group_may_press(
        self, world: World, daily: Group, ann: Somebody, ben: Somebody, store: Store, press_of: int
    ) -> None:
        await daily.hears(ann, "/schedule")
        await daily.press(ann, "＋")
        before = store.schedules.of_chat(daily.id)
        draft = store.schedule_drafts.find(1)
        presses = [
            ShowSchedules(group=-daily.id),
            NewSchedule(group=-daily.id, topic=0),
            AnswerDraft(draft=1, step="kind", word="any"),
            TurnDraft(draft=1, start=0),
            PauseSchedule(schedule=1, is_on=0),
            DeleteSchedule(schedule=1, is_sure=1),
            ChooseZone(schedule=1, zone=word_of_zone("Asia/Tokyo")),
        ]
        data, message = encoded(presses[press_of]), daily.last
        assert "Only the group’s administrators" in (await daily.press_data(ben, data, message.id) or "")

        other = world.group(ben)
        await other.adds_bot()
        assert await other.press_data(ben, data, other.last.id) is not None
        await ben.says("/start")
        assert "Only the group’s administrators" in (await ben.press_data(data, ben.last.id) or "")
        assert store.schedules.of_chat(daily.id) == before
        assert store.schedule_drafts.find(1) == draft
        assert store.schedule_drafts.find(2) is None
        assert message.edits == 1

    async def test_a_teacher_who_is_a_member_and_an_anonymous_administrator_may(
        self, world: World, group: Group, ben: Somebody, store: Store
    ) -> None:
        store.grant(ben.id, Role.TEACHER, START).result()
        await group.hears(ben, "/schedule daily 09:00 mini 5")
        group.says_anonymously("/schedule daily 10:00 mini 5")
        await world.quiet()
        assert [each.plan.made_by for each in store.schedules.of_chat(group.id)] == [ben.id, None]

    @pytest.mark.parametrize(
        "press", [PauseSchedule(schedule=9, is_on=0), ShowZones(schedule=9), AnswerDraft(draft=9, step="x", word="")]
    )
    async def test_what_is_not_there_any_more_is_said(self, daily: Group, ann: Somebody, press: PauseSchedule) -> None:
        await daily.press_data(ann, encoded(press), daily.last.id)
        assert "not there any more" in daily.last.text or "too old" in daily.last.text

    async def test_words_that_no_button_has_change_nothing(self, daily: Group, ann: Somebody, store: Store) -> None:
        before = only_schedule(store, daily)
        await daily.press_data(ann, encoded(ChooseZone(schedule=1, zone="Nowhere")), daily.last.id)
        await daily.hears(ann, "/schedule")
        await daily.press(ann, "＋")
        for step, word in (("kind", "no"), ("count", "5"), ("nostep", "x"), ("set", "nosuch")):
            await daily.press_data(ann, encoded(AnswerDraft(draft=1, step=step, word=word)), daily.last.id)
        assert "Which questions?" in daily.last.text
        assert only_schedule(store, daily) == before


class TestFiring:
    """When rounds begin."""

    async def test_at_its_time_and_not_before_it(self, world: World, daily: Group, store: Store) -> None:
        await looks(world, 0.9)
        assert daily.polls == []
        await looks(world, 0.11)
        assert len(daily.polls) == 1
        await looks(world, 0.1)
        await ends(world, daily)
        await looks(world, 0.1)
        assert rounds(store) == 1
        await looks(world, DAY)
        assert rounds(store) == 2

    async def test_whoever_made_it_gets_the_details(
        self, world: World, daily: Group, ann: Somebody, ben: Somebody
    ) -> None:
        await ann.says("/start")
        await looks(world, 1.01)
        await daily.votes(ben, daily.polls[0], 1)
        await ends(world, daily)
        assert "Ben" in ann.screen

    async def test_once_is_once(self, world: World, group: Group, ann: Somebody, store: Store) -> None:
        await group.hears(ann, "/schedule once 2026-12-01 11:00 mini 1 comprehension")
        for _ in range(4):
            await looks(world, 1.01)
            await ends(world, group)
        assert rounds(store) == 1
        made = group.last.id
        await group.hears(ann, "/schedule")
        assert "over" in group.last.text
        assert [button[0] for button in group.last.buttons] == ["🗑", "＋"]

        before = store.schedules.of_chat(group.id)
        for press in (PauseSchedule(schedule=1, is_on=0), ChooseZone(schedule=1, zone=word_of_zone("America/Lima"))):
            await group.press_data(ann, encoded(press), made)
        assert store.schedules.of_chat(group.id) == before

    async def test_after_its_last_day_it_is_over(self, world: World, group: Group, ann: Somebody, store: Store) -> None:
        await group.hears(ann, "/schedule daily 11:00 until 12-02 mini 1 comprehension UTC")
        for hours in (1.01, 24, 24, 24):
            await looks(world, hours)
            await ends(world, group)
        assert rounds(store) == 2
        await group.hears(ann, "/schedule")
        assert "over" in group.last.text

    async def test_its_last_day_outlives_the_question_for_its_set(
        self, group: Group, ann: Somebody, store: Store
    ) -> None:
        publish(store, only(TYPED), START)
        await group.hears(ann, "/schedule weekdays 8:30 until 12-31 7 translation")
        assert "weekdays 08:30, until Thu 31 Dec 2026" in group.last.text
        await group.press(ann, "A small text")
        assert written(only_schedule(store, group).plan.when) == "weekdays 08:30 until 2026-12-31"

    async def test_missed_by_less_than_an_hour_it_is_made_up_once(
        self, world: World, daily: Group, store: Store
    ) -> None:
        await looks(world, 1.9)
        await ends(world, daily)
        await looks(world, 0.01)
        assert rounds(store) == 1

    async def test_missed_by_more_it_is_left_out_and_that_is_said(
        self, world: World, daily: Group, store: Store
    ) -> None:
        await looks(world, 2.1)
        await looks(world, 0.1)
        assert rounds(store) == 0
        said = [text for text in daily.texts if "skipped" in text]
        (text,) = said
        assert text == (
            "🗓 A round that was to begin by itself was skipped: I was not running at Tue 1 Dec 2026 11:00 (UTC). "
            "Next: Wed 2 Dec 2026 11:00"
        )

    @staticmethod
    def _left_out(count: int, last: str, after: str) -> str:
        what = f"🗓 {count} rounds that were to begin by themselves were skipped"
        return f"{what}: I was not running at {last}. Next: {after}"

    async def test_what_several_left_out_is_said_in_one_message(
        self, world: World, daily: Group, ann: Somebody, store: Store
    ) -> None:
        await daily.hears(ann, "/schedule daily 21:30 mini 1 comprehension Asia/Tokyo")
        await daily.hears(ann, "/schedule once 2026-12-01 12:00 mini 1 UTC")
        await daily.hears(ann, "/schedule daily 11:30 mini 1 UTC", message_thread_id=9, is_topic_message=True)
        before = len(daily.texts)
        await looks(world, DAY + 4)
        assert rounds(store) == 0
        assert daily.texts[before:] == [
            self._left_out(5, "Wed 2 Dec 2026 21:30 (Tokyo)", "Thu 3 Dec 2026 20:00"),  # both by its clock
            self._left_out(2, "Wed 2 Dec 2026 11:30 (UTC)", "Thu 3 Dec 2026 11:30"),
        ]
        assert [message.topic for message in daily.messages[-2:]] == [None, 9]

    async def test_what_is_seen_to_one_after_another_is_said_in_one_message_too(
        self, world: World, daily: Group, ann: Somebody, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(schedule_watch, "AT_ONCE", 2)
        for minute in range(10, 14):
            await daily.hears(ann, f"/schedule once 2026-12-01 12:{minute} mini 1 UTC")
        before = len(daily.texts)
        await looks(world, 12)
        assert len(daily.texts[before:]) == 1
        assert "5 rounds" in daily.last.text

    @pytest.mark.usefixtures("_tries_at_once")
    async def test_while_telegram_cannot_be_reached_what_is_to_be_said_of_it_is_kept_and_said_once(
        self, world: World, daily: Group, store: Store
    ) -> None:
        world.telegram.faults["sendMessage"] = [*[AWAY] * TRIES * 2]
        await looks(world, 2.1)
        await looks(world, 0.01)
        assert not any("skipped" in text for text in daily.texts)
        await looks(world, 0.01)
        await looks(world, 0.01)
        assert sum("skipped" in text for text in daily.texts) == 1

        store.set_state("mini", SetState.RETIRED).result()
        world.telegram.faults["sendMessage"] = [*[AWAY] * TRIES]
        await looks(world, 23)
        assert not any("set is not there" in text for text in daily.texts)
        await looks(world, 0.01)
        assert sum("set is not there" in text for text in daily.texts) == 1

    @pytest.mark.parametrize("language", LANGUAGES)
    async def test_after_a_week_away_it_goes_on(self, world: World, bot: Bot, store: Store, language: str) -> None:
        owner = world.person(language=language)
        group = world.group(owner)
        await group.adds_bot()
        await group.hears(owner, "/schedule daily 11:00 mini 1 comprehension")
        await looks(world, 7 * DAY + 1.5)
        assert rounds(store) == 1
        assert texts_for(language).say("schedule-missed-before", count=7) in group.texts
        await ends(world, group)
        await looks(world, DAY)
        assert rounds(store) == 2

    async def test_another_round_is_waited_for(self, world: World, daily: Group, ann: Somebody, store: Store) -> None:
        await daily.hears(ann, "/push mini 1 comprehension")
        await looks(world, 1.01)
        assert rounds(store) == 1
        await ends(world, daily)
        await looks(world, 0.1)
        assert rounds(store) == 2

    @pytest.mark.parametrize("language", LANGUAGES)
    async def test_one_that_waits_for_the_last_time_is_not_said_to_be_over(
        self, world: World, bot: Bot, language: str
    ) -> None:
        teacher, texts = world.person(language=language), texts_for(language)
        group = world.group(teacher)
        await group.adds_bot()
        await group.hears(teacher, "/schedule once 2026-12-01 11:00 mini 1")
        await group.hears(teacher, "/push mini 1 comprehension")
        await looks(world, 1.01)
        await group.hears(teacher, "/schedule")
        assert texts.say("schedule-waits", zone="UTC") in group.last.text

        await ends(world, group)
        await looks(world, 0.1)
        await group.hears(teacher, "/schedule")
        assert texts.say("schedule-over", zone="UTC") in group.last.text

    async def test_but_not_for_longer_than_an_hour(
        self, world: World, daily: Group, ann: Somebody, store: Store
    ) -> None:
        await daily.hears(ann, "/push mini 1 comprehension")
        await world.rounds()
        assert world.bot is not None
        for _ in range(3):
            world.hours += 1.01
            await world.bot.watches.schedules.look()
        assert rounds(store) == 1
        assert [text for text in daily.texts if "another one went on" in text] == [
            "🗓 The round of 11:00 was skipped: another one went on for an hour."
        ]

    async def test_without_its_set_it_rests_and_says_so(self, world: World, daily: Group, store: Store) -> None:
        store.set_state("mini", SetState.RETIRED).result()
        await looks(world, 1.01)
        await looks(world, DAY)
        assert [text for text in daily.texts if "set is not there" in text] == [daily.last.text]
        assert only_schedule(store, daily).is_paused

    async def test_without_such_questions_it_rests_and_says_so(
        self, world: World, group: Group, ann: Somebody, store: Store
    ) -> None:
        await group.hears(ann, "/schedule daily 11:00 mini 1 cloze")
        assert "No question of that kind fits into a poll" in group.last.text
        await group.hears(ann, "/schedule daily 11:00 mini 1 comprehension")
        left = QuestionSet(
            id="mini", title=MINI.title, questions=(TYPED,)
        )  # since then the set has got another version
        store.add_set(left, START, "another", "mini.json").result()
        await looks(world, 1.01)
        assert "no such questions for a poll" in group.last.text
        assert only_schedule(store, group).is_paused

    async def test_in_a_group_that_is_gone_nothing_begins(self, world: World, daily: Group, store: Store) -> None:
        await daily.removes_bot()
        await looks(world, 1.01)
        await looks(world, DAY)
        assert rounds(store) == 0
        assert only_schedule(store, daily).is_paused

    async def test_a_group_to_which_it_comes_back_hears_what_is_paused(self, world: World, daily: Group) -> None:
        await daily.removes_bot()
        world.telegram.removed.discard(daily.id)
        await daily.adds_bot()

        assert "One schedule is paused. /schedule lets it go on." in daily.last.text

    async def test_in_a_topic_that_is_closed_it_rests_and_whoever_made_it_hears_once_how_to_cure_that(
        self, world: World, group: Group, ann: Somebody, store: Store
    ) -> None:
        await ann.says("/start")
        await group.hears(ann, "/schedule daily 11:00 mini 1", message_thread_id=7, is_topic_message=True)
        await group.hears(ann, "/schedule daily 12:00 mini 1", message_thread_id=7, is_topic_message=True)
        await group.hears(ann, "/schedule daily 13:00 mini 1", message_thread_id=9, is_topic_message=True)
        world.telegram.faults["sendPoll"] = [Fault(400, "Bad Request: TOPIC_CLOSED")]
        await looks(world, 1.01)
        await looks(world, 0.1)
        assert [schedule.is_paused for schedule in store.schedules.of_chat(group.id)] == [True, True, False]
        told = [message.text for message in ann.messages if "is closed or deleted" in message.text]
        assert len(told) == 1
        assert "Open the topic again" in told[0]
        await ann.press("🗓 All schedules")
        await ann.press("⏵ 1")
        await looks(world, DAY)
        assert [message.topic for message in group.messages if message.text == group.polls[0].question] == [7]

    @pytest.mark.parametrize("language", LANGUAGES)
    async def test_in_a_group_where_the_bot_may_not_write_they_rest_and_whoever_made_them_hears_once(
        self, world: World, bot: Bot, store: Store, language: str
    ) -> None:
        owner, texts = world.person(language=language), texts_for(language)
        group = world.group(owner)
        await owner.says("/start")
        await group.adds_bot()
        await group.hears(owner, "/schedule daily 11:00 mini 1")
        await group.hears(owner, "/schedule daily 11:30 mini 1", message_thread_id=7, is_topic_message=True)
        world.telegram.faults["sendPoll"] = [Fault(400, MUTE)]
        await looks(world, 1.01)
        await looks(world, 0.1)
        assert [schedule.is_paused for schedule in store.schedules.of_chat(group.id)] == [True, True]
        told = [message.text for message in owner.messages if texts.say("group-closed", group="Class") in message.text]
        assert told == ["\n\n".join((texts.say("group-closed", group="Class"), texts.say("group-closed-schedules")))]
        await owner.press(texts.say("button-all-schedules"))
        await owner.press("⏵ 1")
        await looks(world, DAY)
        assert len(group.polls) == 1

    async def test_a_topic_that_closes_before_the_standings_pauses_nothing(
        self, world: World, group: Group, ann: Somebody, store: Store
    ) -> None:
        await group.hears(ann, "/schedule daily 11:00 mini 1", message_thread_id=7, is_topic_message=True)
        await looks(world, 1.01)
        world.telegram.faults["sendMessage"] = [Fault(400, "Bad Request: TOPIC_CLOSED")]
        await ends(world, group)
        assert not only_schedule(store, group).is_paused

    async def test_what_is_said_to_a_group_with_a_new_id_arrives_there(
        self, world: World, daily: Group, store: Store
    ) -> None:
        new = daily.id - 5
        world.telegram.faults["sendMessage"] = [
            Fault(400, "group chat was upgraded to a supergroup chat", parameters={"migrate_to_chat_id": new})
        ]
        await looks(world, 2.1)
        assert [text for text in (m.text for m in world.telegram.chats[new].values()) if "skipped" in text]
        assert len(store.schedules.of_chat(new)) == 1

    async def test_three_groups_at_once_do_not_wait_for_each_other(
        self, world: World, bot: Bot, ann: Somebody, store: Store
    ) -> None:
        groups = [world.group(ann) for _ in range(3)]
        for group in groups:
            await group.adds_bot()
            await group.hears(ann, "/schedule daily 11:00 mini 1 comprehension")
        await looks(world, 1.01)
        assert [len(group.polls) for group in groups] == [1, 1, 1]

    async def test_a_fault_with_one_does_not_keep_others_waiting(
        self,
        world: World,
        daily: Group,
        ann: Somebody,
        monkeypatch: pytest.MonkeyPatch,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        other = world.group(ann)
        await other.adds_bot()
        await other.hears(ann, "/schedule daily 11:00 mini 1 comprehension")
        assert world.bot is not None
        starter = world.bot.watches.schedules._starter  # noqa: SLF001 - where it can fail
        begin = type(starter).begin

        async def fails_for_one(self: object, where: object, *rest: object) -> object:
            if getattr(where, "chat", None) == daily.id:
                raise ZeroDivisionError
            return await begin(self, where, *rest)  # type: ignore[arg-type]  # what it takes

        monkeypatch.setattr(type(starter), "begin", fails_for_one)
        await looks(world, 1.01)
        assert (len(daily.polls), len(other.polls)) == (0, 1)
        assert "could not be seen to" in caplog.text


class TestRestarts:
    """Killed at any moment and started again, the bot begins each round once."""

    async def test_four_looks_at_once_begin_one(self, world: World, daily: Group, bot: Bot, store: Store) -> None:
        world.hours += 1.01
        await asyncio.gather(*(bot.watches.schedules.look() for _ in range(4)))
        await world.rounds()
        assert rounds(store) == 1

    @pytest.mark.parametrize("steps", [0, 1, 2, *range(3, 60, 3)])
    async def test_killed_after_any_number_of_steps_it_begins_one(self, world: World, store: Store, steps: int) -> None:
        ann = world.person()
        group = world.group(ann)
        async with world.running() as bot:
            await group.adds_bot()
            await group.hears(ann, "/schedule daily 11:00 mini 2 comprehension")
            world.hours += 1.01
            look = asyncio.ensure_future(bot.watches.schedules.look())
            for _ in range(steps):
                await asyncio.sleep(0)
            look.cancel()
            await asyncio.gather(look, return_exceptions=True)
        for _ in range(3):
            async with world.running():
                await looks(world, 0.001)
        assert rounds(store) == 1
        found = store.rounds.find(1)
        assert found is not None
        assert found.state is RoundState.OPEN
        assert len(group.polls) == 1
        assert store.schedules.claimed(10) == []

    async def test_restarted_in_the_second_of_firing_in_another_process(self, tmp_path: Path) -> None:
        path = tmp_path / "quizbot.db"
        with Store.open(path) as store:
            publish(store, MINI, START)
            world = World(store)
            ann = world.person()
            group = world.group(ann)
            async with world.running():
                await group.adds_bot()
                await group.hears(ann, "/schedule daily 11:00 mini 2 comprehension")
        world.hours = 1.0
        for _ in range(4):
            with Store.open(path) as store:
                world.store = store
                async with world.running():
                    await looks(world)
                    assert rounds(store) == 1
        world.telegram.assert_clean()

    async def test_claimed_and_away_for_hours_it_is_left_out(self, world: World, daily: Group, store: Store) -> None:
        schedule = only_schedule(store, daily)
        assert world.bot is not None
        world.telegram.faults["sendMessage"] = []
        world.hours += 1.01
        await daily.hears(daily.owner, "/push mini 1 comprehension")
        await world.bot.watches.schedules.look()
        assert store.schedules.claimed(10)
        await ends(world, daily)
        await looks(world, 3)
        assert store.schedules.claimed(10) == []
        assert rounds(store) == 1
        assert schedule.id == 1

    async def test_it_looks_again_and_again_while_the_bot_runs(
        self, world: World, daily: Group, bot: Bot, store: Store, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("bot.telegram.schedule_watch.BETWEEN_LOOKS", 0.01)
        task = asyncio.ensure_future(bot.watches.schedules.run())
        await asyncio.sleep(0.05)
        assert rounds(store) == 0
        world.hours += 1.01
        async with asyncio.timeout(5):
            while not rounds(store):  # noqa: ASYNC110 - nobody is told of it
                await asyncio.sleep(0.01)
        task.cancel()
        assert await asyncio.gather(task, return_exceptions=True)


async def test_a_round_is_in_the_language_that_the_group_has_when_it_begins(
    world: World, store: Store, daily: Group, ann: Somebody
) -> None:
    await daily.hears(ann, "/language ja")
    await looks(world, 1.1)

    round_ = store.rounds.find(1)
    assert round_ is not None
    assert round_.language == "ja"


async def test_what_was_missed_is_told_in_the_language_that_the_group_has_now(
    world: World, daily: Group, ann: Somebody
) -> None:
    await daily.hears(ann, "/language ja")
    await looks(world, 5)

    assert "回を見送りました" in daily.last.text


@pytest.mark.parametrize(
    ("zone", "change"),
    [("Europe/Berlin", "2027-03-28"), ("America/New_York", "2027-03-14"), ("Asia/Tokyo", "2027-03-28")],
)
async def test_over_a_change_of_the_clock_it_begins_once_a_day(
    world: World, group: Group, ann: Somebody, store: Store, zone: str, change: str
) -> None:
    await group.hears(ann, f"/schedule daily 02:30 mini 1 comprehension {zone}")
    before = START.fromisoformat(f"{change}T12:00:00+00:00") - timedelta(days=3) - START
    await looks(world, before.total_seconds() / 3600)
    seen = rounds(store)
    for _ in range(6 * DAY * 2):
        await looks(world, 0.5)
        await ends(world, group)
    assert rounds(store) - seen == 6


@pytest.mark.parametrize(
    "restarts", [pytest.param(False, id="while it runs"), pytest.param(True, id="while it is off")]
)
async def test_a_clock_that_was_ahead_and_is_put_back_silences_no_schedule(
    world: World, group: Group, ann: Somebody, store: Store, *, restarts: bool
) -> None:
    await group.hears(ann, "/schedule daily 11:00 mini 2 comprehension")
    await group.hears(ann, "/schedule once 2026-12-03 12:00 mini 1")
    await looks(world, 7 * DAY + 4)
    assert "were skipped" in group.last.text
    world.hours = 0.5
    if restarts:
        async with world.running():
            await looks(world)
            await looks(world, 0.6)
    else:
        await looks(world)
        await looks(world, 0.6)

    assert rounds(store) == 1
    daily, once = store.schedules.of_chat(group.id)
    assert daily.next_at == START + timedelta(days=1, hours=1)
    assert once.next_at == START + timedelta(days=2, hours=2)


async def test_after_a_zone_got_other_rules_a_round_begins_once_a_day_and_on_time(
    world: World, store: Store, daily: Group
) -> None:
    planned = only_schedule(store, daily)
    early = replace(planned, next_at=START + timedelta(minutes=30))
    assert store.schedules.save(planned, early).result()
    async with world.running():
        await looks(world)
        for _ in range(DAY * 2):
            await looks(world, 0.5)
            await ends(world, daily)
    begun_at = [found.begun_at for number in (1, 2) if (found := store.rounds.find(number)) is not None]
    assert [(at - START) // timedelta(minutes=1) for at in begun_at] == [60]


async def test_a_round_that_began_before_the_clock_was_put_back_is_not_told_as_missed_the_next_day(
    world: World, group: Group, ann: Somebody, store: Store
) -> None:
    await group.hears(ann, "/schedule daily 11:00 mini 2 comprehension")
    await looks(world, 1.1)
    world.hours = 0.5
    await looks(world)

    assert [each.next_at for each in store.schedules.of_chat(group.id)] == [START + timedelta(days=1, hours=1)]
    await ends(world, group)
    await looks(world, 25)
    assert rounds(store) == 2
    assert not any("skipped" in message.text or "missed" in message.text for message in group.messages)
