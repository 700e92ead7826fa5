"""Homework is set at the desk, done in private by members until it is due, reminded of once, and told of at its end."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.rounds.homework import HomeworkState, decided
from bot.telegram.callback import encoded
from bot.telegram.data_words import day_number, group_word
from bot.telegram.homework_screens import MOST_LISTED, minute_of
from bot.telegram.homework_step import HomeworkStep, StandsOtherwise
from bot.telegram.limiter import TRIES
from bot.telegram.presses.homework import (
    DropHomework,
    GiveHomework,
    HomeworkCount,
    HomeworkDay,
    HomeworkHour,
    HomeworkSets,
    ListHomework,
    OpenHomework,
    PutOffHomework,
)
from bot.telegram.presses.reviewing import Retry
from bot.texts import LANGUAGES, texts_for
from bot.texts.dates import day_text
from bot.tutor.session import Purpose, QuestionRef
from quizzes.question import Localized
from tests.bot.botapi.running import START
from tests.bot.botapi.telegram import AWAY, Fault
from tests.bot.telegram.sets import MINI, by_prompt, publish, set_aside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.rounds.homework import Homework
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.groups import Group
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

DAY = 24
DUE = START + timedelta(days=3, hours=10)  # of the homework that is given
TODAY = day_number(START.date())


async def looks(world: World, hours: float = 0) -> None:
    """Let some hours pass, and see which homework is due, as the running bot does again and again."""
    world.hours += hours
    assert world.bot is not None
    while await world.bot.watches.homework.look():
        pass
    await world.quiet()


async def set_homework(teacher: Somebody, *labels: str) -> None:
    """Set homework at the desk: two questions, due on Friday at 20:00, if nothing else is said."""
    texts = texts_for(teacher.language)
    await teacher.says("/push")
    await teacher.press(texts.say("button-class-homework"))
    await teacher.press("＋")
    for label in labels or ("mini", "all", "Fri", "20:00"):
        title = {"mini": texts.say("homework-all", count=4)[:1]}.get(label)
        await teacher.press(_label(teacher, title or label) if label in {"mini", "all"} else label)


FORBIDDEN = 403


def moved(to: int) -> Fault:
    return Fault(400, "group chat was upgraded to a supergroup chat", parameters={"migrate_to_chat_id": to})


def _label(teacher: Somebody, wanted: str) -> str:
    """Find the first button: the only set; or the last choice: all questions."""
    row = teacher.with_buttons.keyboard[0]
    return row[-1]["text"] if wanted == "all" else row[0]["text"]


async def answers(somebody: Somebody, *, rightly: bool = True) -> None:
    """Answer the question that is shown, whatever its form."""
    question = by_prompt(somebody.screen)
    await somebody.press("⏭") if not rightly else None
    if not rightly:
        return
    if question.form == "typed":
        await somebody.says(question.answer[0])
    elif question.form == "order":
        for tile in question.answer:
            await somebody.press(tile)
        await somebody.press("☑")
    elif question.id == "letters":
        await somebody.press("ABCDEF"[question.options.index(question.answer[0])])
    else:
        await somebody.press(question.answer[0])


async def begins_to_answer(somebody: Somebody) -> None:
    """Answer the question that is shown, or lay the first tile of it."""
    question = by_prompt(somebody.screen)
    await (somebody.press(question.answer[0]) if question.form == "order" else answers(somebody))


def the_homework(store: Store, id_: int = 1) -> Homework:
    found = store.homework.find(id_)
    assert found is not None
    return found


pytestmark = pytest.mark.usefixtures("met")


@pytest.fixture
async def given(group: Group, ann: Somebody) -> Group:
    """Give a group with homework: all four questions until Friday 20:00 UTC; it is Tuesday, 10:00."""
    await set_homework(ann)
    return group


@pytest.mark.parametrize("language", ["en", "ja", "zh-hans"])
async def test_it_is_set_at_the_desk_and_told_to_the_group(world: World, bot: Bot, store: Store, language: str) -> None:
    teacher = world.person(language=language)
    await teacher.says("/start")
    group = world.group(teacher)
    await group.adds_bot()
    texts = texts_for(language)
    await set_homework(teacher, "mini", "all", texts.say("homework-tomorrow"), "18:00")

    assert texts.say("homework-given") in teacher.screen
    assert texts.say("homework-new", title=getattr(MINI.title, texts.language)) in group.last.text
    assert "18:00" in group.last.text
    assert group.last.keyboard[0][0]["url"] == "https://t.me/made_up_bot?start=hw_1"
    homework = the_homework(store)
    assert len(homework.new.questions) == 4
    assert homework.new.due_at.isoformat() == "2026-12-02T18:00:00+00:00"


async def test_it_is_set_on_a_set_with_the_longest_id_too(group: Group, ann: Somebody, store: Store) -> None:
    others = [replace(MINI, id=f"{'l' * 47}{end}", title=Localized(en=f"Long {end}")) for end in "ab"]
    for each in others:
        publish(store, each, START)
    await ann.says("/push")
    for label in ("📝", "＋", "Long b", "All", "Tomorrow", "18:00"):
        await ann.press(label)
    homework = store.homework.find(1)
    assert homework is not None
    assert {ref.set_id for ref in homework.new.questions} == {others[1].id}


async def test_pressed_twice_it_is_set_once(group: Group, ann: Somebody, store: Store) -> None:
    await set_homework(ann, "mini", "all", "Tomorrow")
    message = ann.with_buttons
    data = message.keyboard[0][0]["callback_data"]
    for _ in range(3):
        ann.presses(data, message.id)
    await ann.quiet()
    assert store.homework.find(2) is None
    assert len(group.texts) == 2


async def test_one_after_the_other_is_set_in_the_same_message(group: Group, ann: Somebody, store: Store) -> None:
    await set_homework(ann)
    for label in (texts_for("en").say("button-all-homework"), "＋"):
        await ann.press(label)
    for label in ("mini", "all", "Fri", "22:00"):
        await ann.press(_label(ann, label) if label in {"mini", "all"} else label)

    assert the_homework(store, 2).new.due_at - the_homework(store).new.due_at == timedelta(hours=2)
    assert group.last.keyboard[0][0]["url"] == "https://t.me/made_up_bot?start=hw_2"


async def test_taken_back_the_same_is_set_again_in_the_same_message(group: Group, ann: Somebody, store: Store) -> None:
    await set_homework(ann)
    texts = texts_for("en")
    for label in ("button-all-homework", "until", "button-drop-homework", "button-drop-homework-sure"):
        await ann.press(label if label == "until" else texts.say(label))
    for label in (texts.say("button-all-homework"), "＋"):
        await ann.press(label)
    for label in ("mini", "all", "Fri", "20:00"):
        await ann.press(_label(ann, label) if label in {"mini", "all"} else label)

    assert the_homework(store).state is HomeworkState.DROPPED
    assert the_homework(store, 2).is_open


async def test_what_was_left_for_homework_and_homework_left_for_what_is_read_can_be_gone_on_with(
    given: Group, ben: Somebody, store: Store
) -> None:
    await ben.says("/quiz mini 2")
    await ben.says("/start hw_1")
    await ben.press("⏹")
    assert ben.buttons[:2] == ["✏️ Go on", texts_for("en").say("button-back-to-quiz", count=2)]

    await ben.says("/start hw_1")
    ref = QuestionRef(set_id=MINI.id, version=1, question="typed")
    store.begin_session(ben.id, [ref], START, purpose=Purpose.PASSAGE).result()
    await ben.says("/quiz")
    await ben.press("⏭")
    assert "✏️ Go on" in ben.buttons


async def test_homework_that_was_gone_on_with_leads_back_to_the_quiz_left_for_it(given: Group, ben: Somebody) -> None:
    await ben.says("/quiz mini 2")
    for way_on in ("⏹", "⏭"):
        await ben.says("/start hw_1")
        await ben.press(way_on)
    await ben.press("⏹")

    await ben.press(texts_for("en").say("button-back-to-quiz", count=2))
    assert "Question 1 of 2" in ben.screen


async def test_a_member_does_it_at_their_own_pace(
    world: World, given: Group, ann: Somebody, ben: Somebody, store: Store
) -> None:
    await ben.says("/start hw_1")
    assert "Question 1 of 4" in ben.screen
    await answers(ben)
    await ben.press("▶")
    await ben.says("/quiz mini 1 cloze")  # something else meanwhile
    world.hours += 24
    await ben.says("/start hw_1")
    assert "Question 1 of 3" in ben.screen
    for _ in range(3):
        await answers(ben)
        await ben.press("▶")
    await ben.says("/start hw_1")
    assert "4 of 4 right" in ben.screen

    await ann.says("/push")
    await ann.press("📝")
    await ann.press("until Fri")
    assert "1. Ben – 4/4 right, 4 done" in ann.screen
    await looks(world, DAY + 10.1)
    assert not any(message.text.startswith("⏰") for message in ben.messages)


@pytest.mark.parametrize("way", ["stops", "skips", "begins something else"])
async def test_hints_that_were_had_stay_had_whatever_is_done_before_the_answer(
    given: Group, ben: Somebody, store: Store, way: str
) -> None:
    await ben.says("/start hw_1")
    await ben.press("💡")
    hint = next(line for line in ben.screen.splitlines() if line.startswith("💡"))
    before = store.open_session(ben.id)
    assert before is not None
    if way == "stops":
        await ben.press("⏹")
    elif way == "skips":
        for _ in range(4):
            await ben.press("⏭")
    else:
        await ben.says("/quiz mini 4")
    await ben.says("/start hw_1")

    assert hint in ben.screen
    session = store.open_session(ben.id)
    assert session is not None
    assert (session.current, session.hints) == (before.questions[0], 1)
    await answers(ben)
    (attempt,) = store.session_attempts(session.id)
    assert (attempt.hints, attempt.credit) == (1, 0.9)


async def test_hints_in_homework_are_had_nowhere_else(given: Group, ben: Somebody, store: Store) -> None:
    await ben.says("/start hw_1")
    await ben.press("💡")
    await ben.press("⏭")
    after = store.open_session(ben.id)
    await ben.says("/quiz mini 4")
    session = store.open_session(ben.id)

    assert after is not None
    assert session is not None
    assert (after.hints, session.hints) == (0, 0)


async def test_the_link_goes_on_with_what_is_open(given: Group, ben: Somebody, store: Store) -> None:
    await ben.says("/start hw_1")
    session = store.open_session(ben.id)
    await ben.says("/start hw_1")
    again = store.open_session(ben.id)
    assert session is not None
    assert again is not None
    assert session.id == again.id


async def test_a_question_that_was_set_aside_since_is_asked_nobody_any_more(
    world: World, given: Group, ann: Somebody, ben: Somebody, store: Store
) -> None:
    first = the_homework(store).new.questions[0].question
    set_aside(store, ann.id, "mini", first, START)
    await ben.says("/start hw_1")
    assert any("3 questions are left." in message.text for message in ben.messages)
    for _ in range(3):
        assert by_prompt(ben.screen).id != first
        await answers(ben)
        await ben.press("▶")
    assert await ben.says("/start hw_1") == "✅ You have done this homework: 3 of 3 right."

    await looks(world, 3 * DAY)
    assert "1 person has finished it." in given.texts[-1]

    await ann.press(texts_for("en").say("button-all-homework"))
    assert any("3 questions" in button for button in ann.buttons)
    await looks(world, DAY)
    assert "· 3 questions" in ann.screen
    assert "1. Ben – 3/3 right, 3 done" in ann.screen
    assert not [message for message in ben.messages if message.text.startswith("⏰")]


async def test_an_answer_to_a_question_that_is_set_aside_later_counts_for_nobody(
    world: World, given: Group, ann: Somebody, ben: Somebody, store: Store
) -> None:
    await ben.says("/start hw_1")
    first = by_prompt(ben.screen).id
    for _ in range(4):
        await answers(ben)
        await ben.press("▶")
    set_aside(store, ann.id, "mini", first, START)
    assert await ben.says("/start hw_1") == "✅ You have done this homework: 3 of 3 right."

    await looks(world, 4 * DAY)
    assert "1. Ben – 3/3 right, 3 done" in ann.screen
    assert store.score(ben.id).answered == 4  # his own score keeps it


async def test_whose_every_answer_was_set_aside_is_not_said_to_have_taken_part(
    world: World, given: Group, ann: Somebody, ben: Somebody, store: Store
) -> None:
    await ben.says("/start hw_1")
    first = by_prompt(ben.screen).id
    await answers(ben)
    set_aside(store, ann.id, "mini", first, START)
    await looks(world, 3 * DAY + 10.1)

    assert given.texts[-1] == "🏁 Homework “A small text” is over: nobody took part."


async def test_after_it_was_due_nobody_can_do_it(world: World, given: Group, ben: Somebody) -> None:
    world.hours = 3 * DAY + 10.1
    await ben.says("/start hw_1")
    assert "is over. It was due Fri 4 Dec 2026 20:00 (UTC)." in ben.screen


async def test_who_stops_is_led_back_to_what_is_left_of_it_and_who_is_done_is_not(given: Group, ben: Somebody) -> None:
    def ways() -> list[str]:
        return [b["url"] for row in ben.with_buttons.keyboard for b in row if b["text"] == "✏️ Go on"]

    await ben.says("/start hw_1")
    await answers(ben)
    await ben.press("⏹")
    assert [link.rpartition("?")[2] for link in ways()] == ["start=hw_1"]

    await ben.says("/start hw_1")
    for _ in range(3):
        await answers(ben)
        await ben.press("▶")
    assert not ways()


@pytest.mark.parametrize("deed", ["answers", "skips", "goes on", "wants a hint"])
async def test_who_is_at_it_when_it_is_due_is_told_that_no_more_counts(
    world: World, given: Group, ben: Somebody, store: Store, deed: str
) -> None:
    await ben.says("/start hw_1")
    await answers(ben)
    if deed != "goes on":
        await ben.press("▶")
    world.hours = 3 * DAY + 10.1
    if deed == "answers":
        await begins_to_answer(ben)
    else:
        await ben.press({"skips": "⏭", "goes on": "▶", "wants a hint": "💡"}[deed])

    assert store.open_session(ben.id) is None
    assert "is over. It was due Fri 4 Dec 2026 20:00 (UTC)." in ben.messages[-2].text
    assert "1 correct" in ben.screen
    assert store.score(ben.id).answered == 1


async def test_the_last_answer_in_time_is_summed_up_as_ever(world: World, given: Group, ben: Somebody) -> None:
    await ben.says("/start hw_1")
    for left in range(3, -1, -1):
        await answers(ben)
        world.hours = 0 if left else 3 * DAY + 10.1
        await ben.press("▶")

    assert "4 correct" in ben.screen
    assert "is over" not in ben.messages[-2].text


async def test_what_was_taken_back_takes_no_answer_any_more(given: Group, ben: Somebody, store: Store) -> None:
    await ben.says("/start hw_1")
    homework = the_homework(store)
    assert store.homework.save(homework, replace(homework, state=HomeworkState.DROPPED, next_at=None)).result()
    await begins_to_answer(ben)

    assert "Perhaps it was taken back" in ben.messages[-2].text
    assert store.score(ben.id).answered == 0


@pytest.mark.parametrize("is_due", [False, True], ids=["in time", "when it was due"])
async def test_who_stops_is_led_back_while_it_can_be_done(
    world: World, given: Group, ben: Somebody, *, is_due: bool
) -> None:
    await ben.says("/start hw_1")
    world.hours = 3 * DAY + (10.1 if is_due else 9.9)
    await ben.press("⏹")

    assert ("✏️ Go on" in ben.buttons) is not is_due


async def test_who_stops_is_not_led_back_to_what_was_taken_back(given: Group, ben: Somebody, store: Store) -> None:
    await ben.says("/start hw_1")
    homework = the_homework(store)
    dropped = replace(homework, state=HomeworkState.DROPPED, next_at=None)
    assert store.homework.save(homework, dropped).result()
    await ben.press("⏹")

    assert "✏️ Go on" not in ben.buttons


@pytest.mark.parametrize("said", [None, "不知道"])
async def test_what_is_skipped_is_not_told_while_it_can_still_be_answered(
    world: World, given: Group, ben: Somebody, store: Store, said: str | None
) -> None:
    await ben.says("/start hw_1")
    before = ben.last.id
    for _ in range(4):
        await (ben.says(said) if said else ben.press("⏭"))
    seen = [message.text for message in ben.messages if message.id >= before]

    assert sum("⏭ Skipped" in text for text in seen) == 4
    assert not any("Answer:" in text or "Worth another look" in text for text in seen)
    assert not any(button.startswith("🔂") for button in ben.buttons)
    assert "Nothing was missed" in (await ben.press_data(encoded(Retry(session=1)), ben.last.id) or "")

    await ben.says("/start hw_1")
    await answers(ben)
    assert ben.screen.startswith("✅")
    assert store.score(ben.id).answered == 1

    world.hours = 3 * DAY + 10.1
    await ben.press_data(encoded(Retry(session=1)), ben.last.id)
    assert "Question 1 of 4" in ben.screen


async def test_a_press_in_homework_that_was_left_for_a_quiz_says_how_to_go_on(
    world: World, given: Group, ben: Somebody
) -> None:
    await ben.says("/start hw_1")
    question, skip = ben.last, ben.last.keyboard[-1][0]["callback_data"]
    await ben.says("/quiz mini 1")
    assert "left this homework unfinished" in (await ben.press_data(skip, question.id) or "")

    world.hours = 3 * DAY + 10.1  # when it can be done no more
    assert "quiz is over" in (await ben.press_data(skip, question.id) or "")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_is_not_in_the_group_cannot(world: World, given: Group, store: Store, language: str) -> None:
    stranger = world.person("Eve", language=language)
    texts = texts_for(language)
    assert texts.say("homework-not-yours") in await stranger.says("/start hw_1")
    assert texts.say("homework-unknown") in await stranger.says("/start hw_99")
    assert store.open_session(stranger.id) is None


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_member_whom_telegram_does_not_show_the_bot_hears_the_cure_and_not_that_they_are_none(
    world: World, given: Group, store: Store, language: str
) -> None:
    member = world.person("Eve", language=language)
    world.telegram.members[given.id][member.id] = "member"
    world.telegram.faults["getChatMember"] = [Fault(400, "Bad Request: CHAT_ADMIN_REQUIRED")]
    assert texts_for(language).say("membership-unknown") in await member.says("/start hw_1")
    assert store.open_session(member.id) is None

    await member.says("/start hw_1")
    assert store.open_session(member.id) is not None


@pytest.mark.parametrize("language", LANGUAGES)
async def test_where_the_bot_is_no_more_a_member_hears_that_and_not_that_they_are_none(
    world: World, given: Group, store: Store, language: str
) -> None:
    member = world.person("Eve", language=language)
    world.telegram.members[given.id][member.id] = "member"
    await given.removes_bot()
    assert texts_for(language).say("homework-left") in await member.says("/start hw_1")

    world.telegram.removed.discard(given.id)
    await given.adds_bot()
    await member.says("/start hw_1")
    assert store.open_session(member.id) is not None


async def test_people_are_reminded_once_a_day_before(world: World, given: Group, ann: Somebody, ben: Somebody) -> None:
    await ben.says("/start hw_1")
    await answers(ben)
    await looks(world, 2 * DAY + 9.8)
    assert len(given.texts) == 2
    await looks(world, 0.3)
    await looks(world, 1)
    reminders = [text for text in given.texts if text.startswith("⏰")]
    assert reminders == ["⏰ Homework “A small text” is due Fri 4 Dec 2026 20:00 (UTC). Nobody has finished it yet."]
    assert [message.text for message in ben.messages if message.text.startswith("⏰")] == [
        "⏰ Your homework “A small text” is due Fri 4 Dec 2026 20:00 (UTC). 3 questions are left."
    ]


def reminders_of(pupils: Sequence[Somebody]) -> list[int]:
    """Count the reminders of each."""
    return [sum(message.text.startswith("⏰") for message in pupil.messages) for pupil in pupils]


async def who_have_begun(world: World, group: Group, count: int) -> list[Somebody]:
    """Let some members of a group begin its homework."""
    pupils = [world.person(f"Pupil {number}") for number in range(count)]
    for pupil in pupils:
        world.telegram.members[group.id][pupil.id] = "member"
        await pupil.says("/start hw_1")
    return pupils


async def test_where_the_process_ends_in_the_midst_of_a_class_the_others_are_reminded_by_the_next(
    world: World, given: Group, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pupils = await who_have_begun(world, given, 3)
    world.hours += 2 * DAY + 10.1
    with monkeypatch.context() as one_by_one:
        one_by_one.setattr("bot.telegram.homework_reminding.AT_ONCE", 1, raising=False)
        look = asyncio.ensure_future(bot.watches.homework.look())
        async with asyncio.timeout(5):
            while not any(reminders_of(pupils)):  # noqa: ASYNC110 - what is waited for is in a chat
                await asyncio.sleep(0)
        look.cancel()
        await asyncio.gather(look, return_exceptions=True)
    assert reminders_of(pupils) == [1, 0, 0]

    await looks(world)
    assert reminders_of(pupils) == [1, 1, 1]


@pytest.mark.usefixtures("_tries_at_once")
async def test_while_telegram_is_in_trouble_nobodys_reminder_is_lost(world: World, given: Group) -> None:
    pupils = await who_have_begun(world, given, 3)
    world.telegram.faults["getMe"] = [Fault(502)] * TRIES
    await looks(world, 2 * DAY + 10.1)
    assert reminders_of(pupils) == [0, 0, 0]
    await looks(world)
    assert reminders_of(pupils) == [1, 1, 1]


@pytest.mark.usefixtures("_tries_at_once")
async def test_who_could_not_be_reminded_is_so_later_and_once(world: World, given: Group) -> None:
    pupils = await who_have_begun(world, given, 2)
    world.telegram.faults["sendMessage"] = [None, *[AWAY] * 2 * TRIES]
    await looks(world, 2 * DAY + 10.1)
    assert reminders_of(pupils) == [0, 0]
    await looks(world)
    assert reminders_of(pupils) == [1, 1]


async def test_who_has_left_the_group_is_not_reminded_of_what_they_cannot_do_any_more(
    world: World, given: Group, ben: Somebody
) -> None:
    await ben.says("/start hw_1")
    world.telegram.members[given.id][ben.id] = "left"
    await looks(world, 2 * DAY + 10.1)

    assert given.texts[-1].startswith("⏰")
    assert not any(message.text.startswith("⏰") for message in ben.messages)


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(Fault(400, "Bad Request: member list is inaccessible"), id="hidden"),
        pytest.param(Fault(502), id="away"),
    ],
)
async def test_who_may_be_in_the_group_still_is_reminded(
    world: World, given: Group, ben: Somebody, said: Fault
) -> None:
    await ben.says("/start hw_1")
    world.telegram.faults["getChatMember"] = [said] * TRIES
    await looks(world, 2 * DAY + 10.1)

    assert any(message.text.startswith("⏰") for message in ben.messages)


async def test_the_group_is_told_in_the_language_that_it_has_now(world: World, given: Group, ann: Somebody) -> None:
    await given.hears(ann, "/language ja")
    await looks(world, 2 * DAY + 10.1)
    await looks(world, DAY)
    assert "宿題" in given.texts[-2]
    assert "宿題" in given.texts[-1]


async def test_at_the_end_the_teacher_gets_the_results_once(
    world: World, given: Group, ann: Somebody, ben: Somebody, store: Store
) -> None:
    await ben.says("/start hw_1")
    await answers(ben)
    await looks(world, 3 * DAY + 10.1)
    await looks(world, 1)
    assert given.texts[-1] == "🏁 Homework “A small text” is over: 1 person took part."
    results = [message.text for message in ann.messages if "1. Ben – 1/4 right, 1 done" in message.text]
    assert len(results) == 1
    assert "(UTC) · 4 questions" in results[0]
    assert the_homework(store).state is HomeworkState.ENDED


@pytest.mark.usefixtures("_tries_at_once")
@pytest.mark.parametrize("looks_away", [1, 3])
async def test_while_telegram_cannot_be_reached_nothing_that_is_to_be_told_is_lost(
    world: World, given: Group, ann: Somebody, looks_away: int
) -> None:
    def told(sign: str) -> int:
        return sum(text.startswith(sign) for text in given.texts)

    for hours, sign in ((2 * DAY + 10.1, "⏰"), (DAY, "🏁")):
        world.telegram.faults["sendMessage"] = [*[AWAY] * TRIES * looks_away]
        world.hours += hours
        for _ in range(looks_away):
            await looks(world)
            assert told(sign) == 0
        await looks(world)
        await looks(world)
        assert told(sign) == 1
    assert sum("Nobody answered." in message.text for message in ann.messages) == 1


@pytest.mark.usefixtures("_tries_at_once")
@pytest.mark.parametrize(
    ("method", "faults"),
    [
        pytest.param("sendMessage", [None, *[AWAY] * TRIES], id="they cannot be reached"),
        pytest.param("getChatAdministrators", [AWAY] * TRIES, id="nobody says whether they may teach"),
    ],
)
async def test_the_teacher_who_cannot_be_told_for_now_gets_the_results_later(
    world: World, given: Group, ann: Somebody, method: str, faults: list[Fault | None]
) -> None:
    await looks(world, 2 * DAY + 10.1)
    world.telegram.faults[method] = faults.copy()
    for _ in range(3):
        await looks(world, DAY)

    assert sum(text.startswith("🏁") for text in given.texts) == 1
    assert sum("Nobody answered." in message.text for message in ann.messages) == 1


@pytest.mark.parametrize("is_carried_out", [False, True])
async def test_a_process_that_dies_while_it_tells_the_group_leaves_the_results_to_the_next(
    world: World, store: Store, *, is_carried_out: bool
) -> None:
    publish(store, MINI, START)
    ann = world.person()
    group = world.group(ann)
    async with world.running() as bot:
        await ann.says("/start")
        await group.adds_bot()
        await set_homework(ann)
        world.hours = 3 * DAY + 10.1
        world.telegram.stuck["sendMessage"] = [is_carried_out]
        look = asyncio.create_task(bot.watches.homework.look())
        await asyncio.wait_for(world.telegram.is_stuck.wait(), 5)
    look.cancel()
    await asyncio.gather(look, return_exceptions=True)
    async with world.running():
        for _ in range(2):
            await looks(world)

    assert sum(text.startswith("🏁") for text in group.texts) == is_carried_out
    assert sum("Nobody answered." in message.text for message in ann.messages) == 1


@pytest.mark.usefixtures("_tries_at_once")
async def test_homework_that_is_taken_back_while_the_end_waits_to_be_told_is_not_told_of(
    world: World, given: Group, ann: Somebody, store: Store
) -> None:
    world.telegram.faults["sendMessage"] = [*[AWAY] * TRIES]
    await looks(world, 3 * DAY + 10.1)
    homework = the_homework(store)
    stale = HomeworkStep(store, homework, decided(homework, homework.new.due_at).after)
    assert store.homework.save(homework, replace(homework, state=HomeworkState.DROPPED, next_at=None)).result()

    with pytest.raises(StandsOtherwise):
        await stale.take()
    await looks(world)
    assert not any(text.startswith("🏁") for text in given.texts)


@pytest.mark.parametrize(
    ("language", "still", "ended"),
    [
        ("en", "Still to come from: Ben, (no name)", "Nothing came from: (no name)"),
        ("ja", "まだの人：Ben、（名前なし）", "答えなかった人：（名前なし）"),
        ("zh", "还没做的：Ben、（没有名字）", "没有做的：（没有名字）"),
    ],
)
async def test_the_teacher_sees_who_has_done_nothing(
    world: World, ben: Somebody, language: str, still: str, ended: str
) -> None:
    teacher, other = world.person(language=language), world.person("\u3164")
    await teacher.says("/start")
    group = world.group(teacher, ben, other)
    await group.adds_bot()
    await group.hears(teacher, "/push mini 1")
    await world.rounds()
    for somebody in (ben, other):
        await group.votes(somebody, group.polls[0], 0)
    await group.hears(teacher, "/stop")
    await world.rounds()
    texts = texts_for(language)
    await set_homework(teacher, "mini", "all", texts.say("homework-tomorrow"), "18:00")
    await teacher.press(texts.say("button-all-homework"))
    await teacher.press(teacher.buttons[0])
    assert still in teacher.screen

    await ben.says("/start hw_1")
    await answers(ben)
    await looks(world, 2 * DAY)
    assert ended in teacher.screen
    assert "Ben" not in teacher.screen.splitlines()[-1]


@pytest.mark.parametrize(
    ("stands", "said", "named"),
    [
        pytest.param("member", [], ["Ben"], id="there"),
        pytest.param("left", [], [], id="left"),
        pytest.param("kicked", [], [], id="thrown out"),
        pytest.param("left", [Fault(400, "Bad Request: member list is inaccessible")], ["Ben"], id="hidden"),
    ],
)
async def test_who_has_left_the_group_is_not_waited_for(
    given: Group, ann: Somebody, ben: Somebody, stands: str, said: list[Fault | None], named: list[str]
) -> None:
    await ben.says("/start hw_1")
    await ann.press("📝 All")
    ann.telegram.members[given.id][ben.id] = stands
    ann.telegram.faults["getChatMember"] = said
    await ann.press(ann.buttons[0])

    assert [line.partition(": ")[2] for line in ann.screen.splitlines() if line.startswith("Still to come")] == named


@pytest.mark.parametrize("language", LANGUAGES)
async def test_nobody_did_it_is_said_in_every_language(world: World, bot: Bot, store: Store, language: str) -> None:
    teacher = world.person(language=language)
    await teacher.says("/start")
    group = world.group(teacher)
    await group.adds_bot()
    texts = texts_for(language)
    await set_homework(teacher, "mini", "all", texts.say("homework-tomorrow"), "18:00")
    await looks(world, 2 * DAY)
    title = getattr(MINI.title, language)
    assert group.last.text == texts.say("homework-ended", title=title, people=0)
    assert texts.say("homework-nobody-did") in teacher.screen


async def test_taken_back_it_cannot_be_done_and_nobody_hears_of_it_again(
    world: World, given: Group, ann: Somebody, ben: Somebody
) -> None:
    await ann.says("/push")
    await ann.press("📝")
    await ann.press("until Fri")
    await ann.press("🗑")
    assert "Take this homework back?" in ann.screen
    await ann.press("🗑 Yes")
    assert "Taken back" in ann.screen
    assert given.texts[-1] == "🗑 Homework “A small text” was taken back; nobody has to do it."
    assert "no such homework. Perhaps it was taken back" in await ben.says("/start hw_1")
    said = len(given.texts)
    await looks(world, 4 * DAY)
    assert len(given.texts) == said


async def test_the_log_says_who_set_it_and_who_took_it_back(given: Group, ann: Somebody, store: Store) -> None:
    press = DropHomework(homework=1, is_sure=1)
    for _ in range(2):
        await ann.press_data(encoded(press), ann.last.id)
    assert [(act.deed.value, act.by, act.set_id, act.detail) for act in store.acts.page(0, 9)] == [
        ("homework-dropped", ann.id, "mini", str(given.id)),
        ("homework-set", ann.id, "mini", str(given.id)),
    ]
    assert sum(text.startswith("🗑") for text in given.texts) == 1


@pytest.mark.parametrize("language", LANGUAGES)
async def test_whoever_begins_is_told_until_when_and_how_much(world: World, given: Group, language: str) -> None:
    ben = world.person("Bo", language=language)
    world.telegram.members[given.id][ben.id] = "member"
    await ben.says("/start hw_1")
    texts = texts_for(language)
    title, said = getattr(MINI.title, texts.language), [message.text for message in ben.messages]
    lead = next(text for text in said if text.startswith("📝"))
    assert title in lead
    assert day_text(texts, date(2026, 12, 4)) in lead
    assert "4" in lead
    assert said[-1] == ben.screen != lead


async def test_a_group_that_cannot_be_told_is_said(world: World, group: Group, ann: Somebody, store: Store) -> None:
    await set_homework(ann, "mini", "all", "Tomorrow")
    world.telegram.faults["sendMessage"] = [Fault(403, "bot was kicked from the supergroup chat")]
    await ann.press("18:00")
    assert "I could not tell the group" in ann.screen
    assert "https://t.me/made_up_bot?start=hw_1" in ann.screen
    assert the_homework(store).is_open


async def test_a_group_that_has_just_got_a_new_id_is_told_there(
    world: World, group: Group, ann: Somebody, store: Store
) -> None:
    await set_homework(ann, "mini", "all", "Tomorrow")
    world.telegram.faults["sendMessage"] = [moved(group.id - 5)]
    await ann.press("18:00")
    assert "the group knows" in ann.screen
    assert [message.text[:12] for message in world.telegram.chats[group.id - 5].values()] == ["📝 Homework: "[:12]]
    assert the_homework(store).new.chat == group.id - 5


@pytest.mark.parametrize(
    ("is_carried_out", "is_begun", "times", "said"),
    [
        pytest.param(True, True, 1, "I could not tell the group", id="it arrived, and nobody heard"),
        pytest.param(False, True, 0, "I could not tell the group", id="it did not arrive"),
        pytest.param(False, False, 1, "the group knows", id="it was not begun"),
    ],
)
async def test_a_group_is_told_once_at_most_when_the_process_dies(
    world: World, store: Store, *, is_carried_out: bool, is_begun: bool, times: int, said: str
) -> None:
    ann = world.person()
    group = world.group(ann)
    async with world.running():
        await group.adds_bot()
        await set_homework(ann, "mini", "all", "Tomorrow")
        told, message = len(group.texts), ann.with_buttons
        data = next(b["callback_data"] for row in message.keyboard for b in row if b["text"] == "18:00")
        world.telegram.stuck["sendMessage"] = [is_carried_out]
        ann.presses(data, message.id)
        await asyncio.wait_for(world.telegram.is_stuck.wait(), 5)
    world.telegram.stuck.clear()
    if not is_begun:
        with closing(sqlite3.connect(store.path, isolation_level=None)) as db:
            db.execute("UPDATE homework SET announcement = NULL")
    async with world.running():
        await world.quiet()

    assert said in ann.screen
    assert len(group.texts) == told + times
    assert store.homework.find(2) is None


async def test_of_today_only_the_hours_to_come_are_offered(world: World, group: Group, ann: Somebody) -> None:
    await set_homework(ann, "mini", "all", "Today")
    assert [label for label in ann.buttons if ":" in label] == ["12:00", "15:00", "18:00", "20:00", "22:00", "24:00"]


@pytest.mark.parametrize(
    ("language", "until"),
    [("en", "Wed 2 Dec 2026 24:00"), ("ja", "2026年12月2日（水）24:00"), ("zh", "2026年12月2日（周三）24:00")],
)
async def test_a_midnight_ends_the_day_that_was_chosen(world: World, bot: Bot, language: str, until: str) -> None:
    teacher = world.person(language=language)
    await teacher.says("/start")
    group = world.group(teacher)
    await group.adds_bot()
    await set_homework(teacher, "mini", "all", texts_for(language).say("homework-tomorrow"), "24:00")

    assert until in group.last.text


async def test_a_moment_that_is_over_is_not_taken_and_a_later_one_can_be_chosen(
    world: World, group: Group, ann: Somebody, store: Store
) -> None:
    await set_homework(ann, "mini", "all", "Today")
    world.hours += 3
    await ann.press("12:00")
    assert "has already passed" in ann.screen
    assert store.homework.find(1) is None

    await ann.press("15:00")
    homework = store.homework.find(1)
    assert homework is not None
    assert homework.new.due_at.isoformat() == "2026-12-01T15:00:00+00:00"


async def test_the_buttons_are_short_and_tell_sets_of_one_text_apart(world: World, bot: Bot, store: Store) -> None:
    for id_, title in {"a": Localized(zh="老街", ja="古い通り"), "b": Localized(zh="老街", en="An old street")}.items():
        publish(store, replace(MINI, id=id_, title=title), START)
    teacher = world.person(language="zh-hans")
    await teacher.says("/start")
    await world.group(teacher).adds_bot()
    await teacher.says("/push")
    await teacher.press("📝")
    await teacher.press("＋")
    assert {"老街 · 日语译文 (4)", "老街 · 英语译文 (4)"} < set(teacher.buttons)
    await teacher.press("老街 · 日语译文 (4)")
    await teacher.press("全部")

    assert "12/3（周四）" in teacher.buttons


@pytest.mark.parametrize(
    "hours",
    [
        pytest.param(0, id="none"),
        pytest.param(68, id="from the day of the press on, as they were counted once"),
        pytest.param((TODAY - 1) * DAY + 20, id="of yesterday"),
        pytest.param((TODAY + 61) * DAY + 1, id="too far away"),
        pytest.param(10**9, id="of no day"),
        pytest.param(10**17, id="as many as a button has room for"),
    ],
)
async def test_for_days_that_cannot_be_meant_the_day_is_asked_again(
    group: Group, ann: Somebody, store: Store, hours: int
) -> None:
    await ann.says("/push")
    word = group_word(group.id)
    for press in (
        GiveHomework(group=word, set_id="mini", count=2, hours=hours),
        HomeworkHour(group=word, set_id="mini", count=2, day=hours // DAY),
    ):
        await ann.press_data(encoded(press), ann.last.id)
        assert store.homework.find(1) is None
        assert ann.screen == "That time has already passed. Choose a later one.\nDue on which day?"
    await ann.press("Fri 4 Dec")
    await ann.press("20:00")
    assert the_homework(store).new.due_at.isoformat() == "2026-12-04T20:00:00+00:00"


@pytest.mark.parametrize(
    ("language", "day", "asked"),
    [
        ("en", "Fri 4 Dec", "At what time on Fri 4 Dec 2026? (UTC)"),
        ("ja", "12/4（金）", "2026年12月4日（金）の何時までにしますか。（UTC）"),
        ("zh", "12/4（周五）", "2026年12月4日（周五）几点截止？（UTC）"),
    ],
)
async def test_a_day_stays_the_one_that_was_shown_when_midnight_passes(
    world: World, bot: Bot, store: Store, language: str, day: str, asked: str
) -> None:
    teacher = world.person(language=language)
    await teacher.says("/start")
    await world.group(teacher).adds_bot()
    await set_homework(teacher, "mini", "all")
    world.hours = 14.2
    await teacher.press(day)
    assert teacher.screen.splitlines()[-1] == asked
    world.hours = 14.2 + DAY
    await teacher.press("20:00")

    assert the_homework(store).new.due_at.isoformat() == "2026-12-04T20:00:00+00:00"


@pytest.mark.parametrize(
    ("zone", "told"),
    [
        pytest.param("", "You have not chosen a time zone yet.", id="none"),
        pytest.param("Asia/Tokyo", "At what time on Fri 4 Dec 2026? (Tokyo)", id="one"),
        pytest.param("UTC", "At what time on Fri 4 Dec 2026? (UTC)", id="that of the bot"),
    ],
)
async def test_a_teacher_whose_clock_is_not_known_is_told_where_to_choose_it(
    group: Group, ann: Somebody, store: Store, zone: str, told: str
) -> None:
    learner = store.learner(ann.id)
    assert learner is not None
    store.save_learner(replace(learner, timezone=zone)).result()
    await set_homework(ann, "mini", "all", "Fri")

    assert ann.screen.startswith(told)


async def test_all_that_was_ever_set_is_in_the_list_page_by_page(given: Group, ann: Somebody, store: Store) -> None:
    first = the_homework(store)
    for day in range(1, MOST_LISTED + 2):
        again = replace(first.new, due_at=first.new.due_at + timedelta(days=day), origin=f"another {day}")
        assert store.homework.add(again, again.due_at, START).result() is not None
    await ann.press_data(f"hl:{group_word(given.id)}", ann.last.id)  # as buttons were before there were pages
    assert ann.buttons[MOST_LISTED:] == ["›", "＋ New homework", "‹ The class"]
    assert ann.buttons[0].startswith("until Sun 13 Dec 2026 20:00")

    await ann.press("›")
    assert [label[:24] for label in ann.buttons] == [
        "until Sat 5 Dec 2026 20:",
        "until Fri 4 Dec 2026 20:",
        "‹",
        "＋ New homework",
        "‹ The class",
    ]
    await ann.press("until Fri")
    assert "until Fri 4 Dec 2026 20:00" in ann.screen
    await ann.press_data(encoded(ListHomework(group=group_word(given.id), start=99)), ann.last.id)
    assert ann.buttons[0].startswith("until Sun 13 Dec 2026 20:00")


@pytest.mark.parametrize("press_of", range(9))
async def test_who_may_not_teach_there_can_do_nothing(
    world: World, given: Group, ben: Somebody, store: Store, press_of: int
) -> None:
    word = group_word(given.id)
    presses = [
        ListHomework(group=word),
        HomeworkSets(group=word, start=0),
        HomeworkCount(group=word, set_id="mini"),
        HomeworkDay(group=word, set_id="mini", count=2),
        HomeworkHour(group=word, set_id="mini", count=2, day=TODAY + 2),
        GiveHomework(group=word, set_id="mini", count=2, hours=(TODAY + 2) * DAY),
        OpenHomework(homework=1),
        PutOffHomework(homework=1, minute=minute_of(DUE + timedelta(days=1))),
        DropHomework(homework=1, is_sure=1),
    ]
    for somebody in (ben, world.person("Eve")):
        await somebody.says("/start")
        before = somebody.screen
        toast = await somebody.press_data(encoded(presses[press_of]), somebody.last.id)
        assert "Only the group’s administrators" in (toast or "")
        assert somebody.screen == before
    assert the_homework(store).is_open
    assert store.homework.find(2) is None


async def test_two_looks_at_once_and_a_restart_tell_once(world: World, store: Store) -> None:
    ann = world.person()
    group = world.group(ann)
    async with world.running() as bot:
        await ann.says("/start")
        await group.adds_bot()
        await set_homework(ann)
        world.hours += 4 * DAY
        await asyncio.gather(*(bot.watches.homework.look() for _ in range(3)))
    async with world.running():
        await looks(world, 1)
    assert sum(text.startswith("🏁") for text in group.texts) == 1


async def test_what_may_have_arrived_in_the_group_is_not_said_again(world: World, given: Group) -> None:
    world.telegram.faults["sendMessage"] = [Fault(502, is_carried_out=True)]
    await looks(world, 4 * DAY)
    assert sum(text.startswith("🏁") for text in given.texts) == 1


@pytest.mark.parametrize(
    "then",
    [
        pytest.param(Fault(403, "bot was kicked from the supergroup chat"), id="gone"),
        pytest.param(Fault(400, "Bad Request: TOPIC_CLOSED"), id="closed"),
        pytest.param(Fault(400, "group was upgraded", parameters={"migrate_to_chat_id": -7}), id="moved again"),
        pytest.param(Fault(502), id="no answer"),
    ],
)
async def test_a_group_that_moved_and_cannot_be_told_keeps_nobody_from_the_results(
    world: World, given: Group, ann: Somebody, ben: Somebody, then: Fault
) -> None:
    await ben.says("/start hw_1")
    await answers(ben)
    world.telegram.members[given.id - 5] = world.telegram.members[given.id]
    world.telegram.faults["sendMessage"] = [moved(given.id - 5), then]
    world.telegram.removed.update({given.id - 5} if then.code == FORBIDDEN else ())
    await looks(world, 4 * DAY)
    assert "1. Ben – 1/4 right" in ann.screen


@pytest.mark.parametrize("status", ["member", "kicked", "left"])
async def test_who_may_teach_no_more_hears_nothing_of_the_homework_that_they_set(
    world: World, given: Group, ann: Somebody, ben: Somebody, status: str
) -> None:
    await ben.says("/start hw_1")
    await answers(ben)
    told = len(ann.messages)
    world.telegram.members[given.id][ann.id] = status
    await looks(world, 4 * DAY)

    assert given.texts[-1].startswith("🏁")
    assert len(ann.messages) == told


async def test_whose_rights_cannot_be_asked_hears_nothing(
    world: World, given: Group, ann: Somebody, ben: Somebody
) -> None:
    told = len(ann.messages)
    world.telegram.faults["getChatAdministrators"] = [Fault(502)] * 9
    await looks(world, 4 * DAY)

    assert given.texts[-1].startswith("🏁")
    assert len(ann.messages) == told


async def test_who_set_homework_hears_how_it_went_where_the_bot_is_no_more(
    world: World, given: Group, ann: Somebody, ben: Somebody
) -> None:
    await ben.says("/start hw_1")
    await answers(ben)
    await given.removes_bot()
    await looks(world, 4 * DAY)

    assert "1. Ben – 1/4 right" in ann.screen


async def test_it_looks_again_and_again_while_the_bot_runs(
    world: World, given: Group, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.telegram.homework_watch.BETWEEN_LOOKS", 0.01)
    task = asyncio.ensure_future(bot.watches.homework.run())
    await asyncio.sleep(0.05)
    world.hours += 4 * DAY
    async with asyncio.timeout(5):
        while not given.texts[-1].startswith("🏁"):  # noqa: ASYNC110 - nobody is told of it
            await asyncio.sleep(0.01)
    task.cancel()
    assert await asyncio.gather(task, return_exceptions=True)


async def test_who_begins_homework_is_told_by_which_clock_it_is_due(given: Group, ben: Somebody) -> None:
    await ben.says("/start hw_1")

    begun = next(message.text for message in ben.messages if message.text.startswith("📝"))
    assert begun.startswith("📝 Homework “A small text”, until Fri 4 Dec 2026 20:00 (UTC): 4 questions are left.")
