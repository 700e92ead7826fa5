"""Every command, in every reasonable way to write it; and everything that is no command."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from telegram import Update
from telegram.ext import TypeHandler

from bot.store import SetState
from bot.telegram.asked_quiz import understood
from bot.telegram.command_menus import MENU, set_menus
from bot.telegram.presses.words import packed_word
from bot.texts import texts_for
from bot.tutor.role import Role
from quizzes.question import Kind, Localized, QuestionSet
from tests.bot.botapi.running import START
from tests.bot.botapi.telegram import Fault
from tests.bot.telegram.sets import CHOICE, TYPED, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World


async def test_start_greets_and_one_button_begins(ann: Somebody) -> None:
    screen = await ann.says("/start")
    assert "Hello, Ann!" in screen
    assert ann.buttons == ["▶ Start", "📋 Menu"]

    await ann.press("▶")

    assert "Question 1 of 4" in ann.screen
    assert ann.messages[0].keyboard == []


async def test_start_in_the_middle_of_a_quiz_goes_on_with_it(ann: Somebody, store: Store) -> None:
    await ann.says("/quiz mini 4")
    question, session = ann.last, store.open_session(ann.id)
    assert "quiz open" in await ann.says("/start")
    welcome = ann.last

    await ann.press("▶ Go on")

    assert ann.screen == question.text
    assert welcome.keyboard == []
    assert question.keyboard == []
    now = store.open_session(ann.id)
    assert session is not None
    assert now is not None
    assert now.id == session.id


async def test_going_on_with_nothing_says_so(ann: Somebody) -> None:
    await ann.says("/start")

    assert "over" in (await ann.press_data("r", ann.last.id) or "")


async def test_start_with_a_set_offers_that_set(ann: Somebody, store: Store) -> None:
    publish(store, only(CHOICE), START)

    assert "One question" in await ann.says("/start set_only")
    await ann.press("▶")
    assert CHOICE.prompt in ann.screen


@pytest.mark.parametrize(
    ("count", "offered"),
    [pytest.param(4, "A short one", id="all are short"), pytest.param(5, "One that is long", id="one is long enough")],
)
async def test_start_offers_a_set_that_is_long_enough_for_a_quiz(
    ann: Somebody, store: Store, count: int, offered: str
) -> None:
    store.set_state("mini", SetState.RETIRED).result()
    publish(store, replace(only(CHOICE, "a"), title=Localized(en="A short one")), START)
    questions = tuple(replace(CHOICE, id=f"q{n}", prompt=f"{n}？") for n in range(count))
    publish(store, QuestionSet(id="b", title=Localized(en="One that is long"), questions=questions), START)

    assert offered in await ann.says("/start")


@pytest.mark.parametrize("state", [SetState.RETIRED, None], ids=["retired", "never there"])
async def test_start_with_a_set_that_is_gone_says_so_and_offers_another(
    ann: Somebody, store: Store, state: SetState | None
) -> None:
    if state is not None:
        publish(store, only(CHOICE), START)
        store.set_state("only", state).result()

    assert "not there any more" in await ann.says("/start set_only")
    await ann.press("▶")
    assert "Question 1 of 4" in ann.screen


async def test_a_start_button_pressed_twice_begins_one_quiz(ann: Somebody, store: Store) -> None:
    await ann.says("/start")
    welcome = ann.last
    data = welcome.keyboard[0][0]["callback_data"]

    ann.presses(data, welcome.id)
    await ann.press_data(data, welcome.id)

    assert len(ann.messages) == 2
    session = store.open_session(ann.id)
    assert session is not None
    assert session.id == 1


@pytest.mark.parametrize(
    ("word", "said"),
    [
        pytest.param("zh-hans", "中文", id="long code"),
        pytest.param("日本語", "日本語", id="own name"),
        pytest.param("EN", "English", id="capitals"),
    ],
)
async def test_a_language_may_be_named_in_several_ways(ann: Somebody, word: str, said: str) -> None:
    assert said in await ann.says(f"/language {word}")
    assert not any(button["callback_data"].startswith("l:") for row in ann.last.keyboard for button in row)


async def test_more_questions_than_there_can_be_are_all_there_are(ann: Somebody) -> None:
    assert "Question 1 of 4" in await ann.says("/quiz \ufeffmini 99999999999")


async def test_a_deleted_account_has_no_name(world: World, bot: Bot) -> None:
    assert "Hello!" in await world.person("").says("/start")


async def test_start_with_nonsense_still_greets(ann: Somebody) -> None:
    assert "Hello" in await ann.says("/start set_<b>&nonsense")


async def test_start_without_any_set_says_so(ann: Somebody, store: Store) -> None:
    store.set_state("mini", SetState.RETIRED).result()

    assert "no questions yet" in await ann.says("/start")
    assert "no questions yet" in await ann.says("/quiz")
    assert "no questions yet" in await ann.says("/sets")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("/quiz mini 1 cloze", id="as documented"),
        pytest.param("/quiz cloze 1 mini", id="the other way round"),
        pytest.param("/quiz MINI １ 穴埋め", id="capitals, full width, japanese"),
        pytest.param("/quiz 1 填空", id="the only set goes without saying"),
        pytest.param("/quiz@made_up_bot mini 1 cloze", id="addressed"),
    ],
)
async def test_a_quiz_with_everything_said_begins_at_once(ann: Somebody, text: str) -> None:
    assert TYPED.prompt in await ann.says(text)


async def test_a_quiz_is_chosen_step_by_step(ann: Somebody, store: Store) -> None:
    publish(store, only(CHOICE), START)

    await ann.says("/quiz")
    assert ann.buttons == ["One question (1)", "A small text (4)"]
    await ann.press("A small text")
    assert ann.buttons == ["A bit of everything", "Fill the gap (1)", "Translation (2)", "Comprehension (1)", "‹ Back"]
    await ann.press("Translation")
    assert ann.buttons == ["2", "‹ Back"]
    await ann.press("2")

    assert "Question 1 of 2" in ann.screen
    assert len(ann.messages) == 2


async def test_each_step_of_choosing_leads_back(ann: Somebody, store: Store) -> None:
    publish(store, only(CHOICE), START)
    await ann.says("/quiz")
    sets = ann.buttons
    await ann.press("A small text")
    kinds = ann.buttons
    await ann.press("Translation")

    await ann.press("‹")
    assert ann.buttons == kinds
    await ann.press("‹")
    assert ann.buttons == sets


async def test_where_there_is_one_set_no_other_can_be_gone_back_to(ann: Somebody) -> None:
    await ann.says("/quiz")

    assert "‹ Back" not in ann.buttons


@pytest.mark.parametrize(
    ("language", "titles"),
    [
        pytest.param("ja", ["ある文章 (1)", "One question (1)", "另一篇 (1)"], id="Japanese"),
        pytest.param("zh", ["另一篇 (1)", "One question (1)", "ある文章 (1)"], id="Chinese"),
    ],
)
async def test_sets_in_the_persons_language_come_first(
    world: World, bot: Bot, store: Store, language: str, titles: list[str]
) -> None:
    store.set_state("mini", SetState.RETIRED).result()
    publish(store, only(CHOICE, "x"), START)
    publish(store, replace(only(CHOICE, "y"), title=Localized(ja="ある文章")), START)
    publish(store, replace(only(CHOICE, "z"), title=Localized(zh="另一篇")), START)
    somebody = world.person(language=language)

    for command in ("/quiz", "/sets"):
        await somebody.says(command)
        assert somebody.buttons == titles


async def test_many_sets_come_in_pages(ann: Somebody, store: Store) -> None:
    for number in range(10, 20):
        publish(store, only(CHOICE, f"s{number}"), START)

    await ann.says("/quiz 5")
    assert len(ann.buttons) == 9
    await ann.press("›")
    assert len(ann.buttons) == 4
    await ann.press("One question")

    assert "What kind" in ann.screen
    await ann.press("A bit of everything")
    assert "Question 1 of 1" in ann.screen


async def test_of_many_sets_with_a_word_in_their_titles_every_page_has_those_alone(ann: Somebody, store: Store) -> None:
    for number in range(10, 20):
        publish(store, replace(only(CHOICE, f"s{number}"), title=Localized(en=f"Night bus {number}")), START)

    await ann.says("/quiz night bus 5 comprehension")
    first = ann.buttons
    assert (len(first), first[-1]) == (9, "›")
    await ann.press("›")
    assert len(ann.buttons) == 3
    assert {f"Night bus {number} (1)" for number in range(10, 20)} == {*first, *ann.buttons} - {"‹", "›"}
    await ann.press("‹")
    assert ann.buttons == first
    await ann.press("Night bus 10")
    assert "Question 1 of 1" in ann.screen


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("/quiz nonsense", id="no such set"),
        pytest.param("/quiz <b>&\u202e\u200b", id="hostile"),
    ],
)
async def test_words_that_mean_nothing_are_told_back(ann: Somebody, text: str) -> None:
    screen = await ann.says(text)

    assert "I do not know what" in screen
    assert "The kinds: cloze, translation, comprehension." in screen
    assert "mini" in screen


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        pytest.param("en", "/quiz mini 0", "“0” is no number of questions: write one from 1 to 100.", id="none"),
        pytest.param("en", "/quiz mini -3", "“-3” is no number of questions: write one from 1 to 100.", id="fewer"),
        pytest.param("ja", "/quiz mini 0問", "「0」は問題数にできません。1から100までの数を書いてください。", id="ja"),
        pytest.param("zh", "/quiz mini -5题", "题数不能是“-5”，请写 1 到 100 之间的数。", id="zh"),
    ],
)
async def test_of_a_number_that_cannot_be_the_bounds_are_said(
    ann: Somebody, language: str, text: str, told: str
) -> None:
    await ann.says(f"/language {language}")

    assert await ann.says(text) == told


@pytest.mark.parametrize("named", ["only", "Only", "question", "One question"])
async def test_of_a_set_that_was_retired_is_said_that_it_is_gone(ann: Somebody, store: Store, named: str) -> None:
    publish(store, only(CHOICE), START)
    store.set_state("only", SetState.RETIRED).result()
    assert await ann.says(f"/quiz {named} 1") == texts_for("en").say("no-such-set")


@pytest.mark.parametrize("said", ["mini question 1", "1 2", "xyz 1"])
async def test_a_word_too_many_and_one_of_no_title_name_no_set_that_is_gone(
    ann: Somebody, store: Store, said: str
) -> None:
    publish(store, replace(only(CHOICE), title=Localized(en="One question in 2 parts")), START)
    store.set_state("only", SetState.RETIRED).result()
    assert await ann.says(f"/quiz {said}") != texts_for("en").say("no-such-set")


async def test_more_than_there_are_is_as_many_as_there_are(ann: Somebody) -> None:
    assert "Question 1 of 4" in await ann.says("/quiz mini 999")


async def test_a_kind_that_the_set_lacks_is_said(ann: Somebody, store: Store) -> None:
    publish(store, only(CHOICE), START)

    assert "no questions of this kind" in await ann.says("/quiz only 1 cloze")


async def test_a_set_that_was_retired_meanwhile_is_said(ann: Somebody, store: Store) -> None:
    await ann.says("/start")
    store.set_state("mini", SetState.RETIRED).result()

    assert "not there any more" in (await ann.press("▶") or "")


async def test_the_language_is_chosen_and_kept(ann: Somebody, store: Store) -> None:
    await ann.says("/language")
    await ann.press("日本語")
    assert "日本語" in ann.screen

    assert "成績" in await ann.says("/score") or "まだ" in ann.screen
    learner = store.learner(ann.id)
    assert learner is not None
    assert learner.language == "ja"


async def test_the_language_can_be_named(ann: Somebody) -> None:
    assert "中文" in await ann.says("/language zh")
    assert "还没有答过题" in await ann.says("/score")


async def test_an_unknown_language_code_changes_nothing(ann: Somebody, store: Store) -> None:
    await ann.says("/language")
    await ann.press_data("l:xx", ann.last.id)

    learner = store.learner(ann.id)
    assert learner is not None
    assert learner.language is None


async def test_cancel_leaves_the_quiz(ann: Somebody, store: Store) -> None:
    await ann.says("/quiz mini 4")

    assert "Stopped" in await ann.says("/cancel")
    assert store.open_session(ann.id) is None
    assert "no quiz open" in await ann.says("/cancel")


async def test_sets_are_listed_with_their_ids(ann: Somebody) -> None:
    screen = await ann.says("/sets")

    assert "A small text – mini (4 questions)" in screen
    assert ann.buttons == ["A small text (4)"]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        pytest.param("/help", "/quiz SET N KIND", id="help"),
        pytest.param("/nonsense", "do not know that command", id="unknown command"),
        pytest.param("so so", "no quiz open", id="small talk"),
        pytest.param("hello", "What would you like to do?", id="greeting"),
        pytest.param("/score", "answered 0, correct 0", id="no score yet"),
    ],
)
async def test_everything_gets_a_friendly_word(ann: Somebody, text: str, answer: str) -> None:
    assert answer in await ann.says(text)


@pytest.mark.parametrize("language", ["ja", "en", "zh-hans"])
@pytest.mark.parametrize(
    ("text", "meant"),
    [
        pytest.param("/reveiw", "review", id="letters changed about"),
        pytest.param("/qiuz 5 cloze", "quiz", id="with words behind it"),
        pytest.param("/Scor", "score", id="a letter is missing"),
        pytest.param("／ｑｕｉｚｚ", "quiz", id="typed wide"),
        pytest.param("/pushh", "push", id="one of groups, which the desk of teachers answers"),
        pytest.param("/flag", None, id="one of admins"),
        pytest.param("/stats", "score", id="what other bots call so"),
        pytest.param("/LANG ja", "language", id="in capitals"),
        pytest.param("/exam", None, id="not near enough"),
        pytest.param("/復習", None, id="in other letters"),
    ],
)
async def test_of_a_command_that_is_not_there_the_one_that_is_meant_is_named(
    world: World, bot: Bot, language: str, text: str, meant: str | None
) -> None:
    somebody, texts = world.person(language=language), texts_for(language)
    near = None if meant is None else texts.say("unknown-command-near", command=meant)
    assert await somebody.says(text) == (near or texts.say("unknown-command"))


async def test_an_admin_is_told_of_the_commands_of_admins_too(world: World, bot: Bot, store: Store) -> None:
    admin = world.person()
    store.grant(admin.id, Role.ADMIN, START).result()
    assert "Did you mean /flags?" in await admin.says("/flag")


async def test_in_a_group_the_nearest_command_is_named_to_who_spoke_to_the_bot(
    world: World, bot: Bot, ann: Somebody
) -> None:
    group = world.group(ann)
    await group.adds_bot()
    await group.hears(ann, "/leaderbord@made_up_bot")
    assert "Did you mean /leaderboard?" in group.texts[-1]
    told = len(group.texts)
    await group.hears(ann, "/leaderbord")
    assert len(group.texts) == told


@pytest.mark.parametrize("text", ["/nonsense", "so so", "/cancel"])
async def test_what_leads_nowhere_offers_the_ways_on(ann: Somebody, text: str) -> None:
    await ann.says(text)

    assert ann.buttons == ["▶ New questions", "📋 Menu"]


@pytest.mark.parametrize("text", ["/nonsense", "hello"])
async def test_what_leads_nowhere_leaves_the_buttons_of_an_open_question_the_last(
    ann: Somebody, store: Store, text: str
) -> None:
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")
    question = ann.buttons

    await ann.says(text)

    assert ann.last.keyboard == []
    assert ann.with_buttons.buttons == question


async def test_a_picture_instead_of_an_answer_leads_back_to_the_question(ann: Somebody, world: World) -> None:
    await ann.says("/quiz mini 1")
    ann.sends(photo=[{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}])
    await world.quiet()

    assert "/quiz shows your question again" in ann.screen
    assert ann.last.keyboard == []


async def test_a_picture_gets_a_friendly_word(ann: Somebody, world: World) -> None:
    ann.sends(photo=[{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}])
    await world.quiet()

    assert "only text and buttons" in ann.screen


async def test_a_service_message_gets_none(ann: Somebody, world: World) -> None:
    ann.sends(pinned_message={"message_id": 1, "date": 0, "chat": {"id": ann.id, "type": "private"}})
    await world.quiet()

    assert ann.messages == []


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param("/quiz", 1, id="ours"),
        pytest.param("/quiz@made_up_bot mini", 1, id="addressed to us"),
        pytest.param("/quiz@other_bot", 0, id="addressed to another"),
        pytest.param("/roll", 0, id="of another bot"),
    ],
)
async def test_in_a_group_only_what_is_meant_for_us_is_answered(
    ann: Somebody, world: World, text: str, answers: int
) -> None:
    ann.says_in_group(text, -100_777)
    await world.quiet()

    messages = list(world.telegram.chats[-100_777].values())
    assert len(messages) == answers
    assert all(message.keyboard[0][0]["url"] == "https://t.me/made_up_bot?start=group" for message in messages)


@pytest.mark.parametrize("command", ["/flags", "/revise mini", "/log"])
async def test_in_a_group_the_commands_of_admins_are_known_from_admins_alone(
    world: World, store: Store, bot: Bot, ann: Somebody, command: str
) -> None:
    admin = world.person("Olga")
    store.grant(admin.id, Role.ADMIN, START).result()
    group = world.group(ann, admin)
    await group.adds_bot()
    before = len(group.texts)
    await group.hears(ann, command)
    assert len(group.texts) == before
    await group.hears(admin, command)
    assert group.texts[before:] == [texts_for("en").say("group-note")]


async def test_in_a_group_who_has_chosen_a_language_is_answered_in_it(world: World, bot: Bot) -> None:
    ann = world.person(language="ja")
    group = world.group(ann)
    await group.adds_bot()
    await ann.says("/language en")
    await group.hears(ann, "/quiz")
    assert group.texts[-1] == texts_for("en").say("group-note")


@pytest.mark.parametrize(
    ("command", "key"),
    [
        pytest.param("/quiz", "group-note", id="one of private chats"),
        pytest.param("/start", "group-note", id="a start"),
        pytest.param("/nonsense@made_up_bot", "unknown-command", id="no command"),
    ],
)
async def test_who_stays_anonymous_is_answered_in_the_language_of_the_group(
    world: World, bot: Bot, command: str, key: str
) -> None:
    group = world.group(world.person(language="ja"))
    await group.adds_bot()
    group.says_anonymously(command)
    await world.quiet()
    assert group.texts[-1] == texts_for("ja").say(key)


@pytest.mark.parametrize(
    ("command", "key"),
    [
        pytest.param("/nonsense@made_up_bot", "unknown-command", id="no command"),
        pytest.param("/flags@made_up_bot", "group-note", id="one of private chats"),
    ],
)
async def test_in_a_group_what_is_no_command_is_said_to_be_none(
    world: World, bot: Bot, ann: Somebody, command: str, key: str
) -> None:
    group = world.group(ann)
    await group.adds_bot()
    await group.hears(ann, command)
    assert group.texts[-1] == texts_for("en").say(key)


@pytest.mark.parametrize(
    ("text", "payload"),
    [
        pytest.param("/forget", "group", id="what has nothing after it"),
        pytest.param("/word", "group", id="no word"),
        pytest.param("/word 反而", f"word_{packed_word('反而')}", id="a word"),
        pytest.param("/word " + "学" * 30, "group", id="longer than a link"),
    ],
)
async def test_what_goes_on_in_private_is_led_there_with_the_word_that_was_asked_for(
    ann: Somebody, world: World, text: str, payload: str
) -> None:
    ann.says_in_group(text, -100_777)
    await world.quiet()

    (message,) = world.telegram.chats[-100_777].values()
    assert "private chat" in message.text
    assert message.keyboard[0][0]["url"] == f"https://t.me/made_up_bot?start={payload}"


async def test_menus_are_put_up_in_every_language(world: World, bot: Bot) -> None:
    await set_menus(bot.application.bot)

    private = {code: names for code, names in world.telegram.commands.items() if " " not in code}
    assert private == {code: list(MENU) for code in ("", "ja", "zh")}


async def test_a_change_of_name_is_kept(ann: Somebody, store: Store) -> None:
    await ann.says("/start")
    ann.name = "Anne"
    await ann.says("/start")

    learner = store.learner(ann.id)
    assert learner is not None
    assert learner.name == "Anne"


@pytest.mark.parametrize(
    ("words", "set_id", "count", "kind", "unknown"),
    [
        pytest.param([], None, None, None, None, id="nothing"),
        pytest.param(["2023"], "2023", None, None, None, id="a set whose id is a number"),
        pytest.param(["2023", "5"], "2023", 5, None, None, id="that, and a number"),
        pytest.param(["cloze"], None, None, Kind.CLOZE, None, id="a kind"),
        pytest.param(["all", "3"], None, 3, None, None, id="all kinds"),
        pytest.param(["3", "4"], None, 3, None, "4", id="two numbers"),
        pytest.param(["mini", "nonsense", "more"], "mini", None, None, "nonsense", id="the first odd word is named"),
    ],
)
def test_words_are_understood(
    store: Store, words: list[str], set_id: str | None, count: int | None, kind: Kind | None, unknown: str | None
) -> None:
    publish(store, only(CHOICE, "2023"), START)

    asked = understood(words, store.sets())

    assert (asked.info and asked.info.id, asked.count, asked.kind, asked.unknown) == (set_id, count, kind, unknown)


@pytest.mark.parametrize("text", ["/start", "/quiz mini 2"])
async def test_what_telegram_refuses_is_apologised_for(ann: Somebody, world: World, text: str) -> None:
    world.telegram.faults["sendMessage"] = [Fault(400, "something unheard of")]

    assert "something went wrong" in await ann.says(text)


async def test_a_failure_under_a_button_is_apologised_for_in_a_message(ann: Somebody, world: World) -> None:
    await ann.says("/start")
    world.telegram.faults["sendMessage"] = [Fault(400, "something unheard of")]

    query = ann.presses("qb:mini:any:2", ann.last.id)
    await world.quiet()

    assert query in world.telegram.toasts
    assert "something went wrong" in ann.screen
    assert "Question 1 of 2" in await ann.says("/quiz")


async def test_a_failure_to_apologise_is_only_logged(
    ann: Somebody, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.telegram.faults["sendMessage"] = [Fault(400, "something unheard of")] * 2
    ann.writes("/start")
    await world.quiet()

    assert "could not be told that either" in caplog.text


async def test_a_fault_of_ours_is_logged_with_its_place(
    ann: Somebody, world: World, bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail(update: object, context: object) -> None:
        raise RuntimeError

    bot.application.add_handler(TypeHandler(Update, fail), group=-1)

    await ann.says("/start")
    assert any("something went wrong" in message.text for message in ann.messages)
    assert "RuntimeError" in caplog.text


@pytest.mark.parametrize(("language", "prompt"), [("ja", "日"), ("en", "英"), ("zh", "英")])
async def test_a_link_to_a_question_that_is_in_two_sets_leads_to_the_one_in_the_language(
    world: World, bot: Bot, store: Store, language: str, prompt: str
) -> None:
    for id_, title in (("a", Localized(ja="対話", zh="对话")), ("b", Localized(en="A talk", zh="对话"))):
        question = replace(CHOICE, id="shared", prompt="日？" if id_ == "a" else "英？")
        publish(store, QuestionSet(id=id_, title=title, questions=(question,)), START)

    assert prompt in await world.person(language=language).says("/start q_shared")


async def test_a_title_that_is_not_in_the_language_is_in_chinese(ann: Somebody, store: Store) -> None:
    publish(store, QuestionSet(id="a", title=Localized(ja="対話", zh="对话"), questions=(CHOICE,)), START)

    assert "· 对话 – a" in await ann.says("/sets")
