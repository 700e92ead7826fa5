"""What a quiz offers on its way: levels, priced hints, readings, the other script; and what can be done at its end."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.store import SetState
from bot.texts import texts_for
from bot.tutor.session import Purpose
from quizzes.languages import Script
from quizzes.question import Form, Kind, Localized, Question, QuestionSet
from quizzes.reader import Place, Reader, ReaderParagraph, ReaderSentence, ReaderWord
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import CHOICE, MINI, ORDER, TYPED, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

LANGUAGES = [pytest.param("ja", id="ja"), pytest.param("en", id="en"), pytest.param("zh-hans", id="zh")]
GAP = Question(
    id="gap",
    kind=Kind.CLOZE,
    form=Form.CHOICE,
    prompt="他们的＿＿是研究，不是产品。",
    options=("目标", "成本", "对手", "门槛"),
    answer=("目标",),
    level=4,
)
READER = Reader(
    title=Localized(en="A small text"),
    language="zh-Hans",
    translation_language="en",
    paragraphs=(
        ReaderParagraph(
            lines=(3,),
            speaker=None,
            translation="Their goal is research, not products.",
            sentences=(
                ReaderSentence(
                    source="他们的目标是研究，不是产品。",
                    translation="Their aim is research, not products.",
                    reading=(
                        ("tā", "men"),
                        ("de",),
                        ("mù", "biāo"),
                        ("shì",),
                        ("yán", "jiū"),
                        ("bú", "shì"),
                        ("chǎn", "pǐn"),
                    ),
                ),
            ),
        ),
    ),
    glossary=(),
    words=(
        ReaderWord(
            word="产品",
            reading="chǎn pǐn",
            level=4,
            meaning=Localized(ja="製品", en="product"),
            general=None,
            is_term=False,
            places=(Place(0, 0),),
        ),
    ),
)


def read_with(store: Store, question: Question, id_: str = "read") -> None:
    """Publish a set of one question with the reader of its interview."""
    asked = only(replace(question, evidence=None), id_)
    added = store.add_set(asked, START, f"sha of {id_}", f"{id_}.txt", reader=READER)
    added.result()


def levelled(*levels: int | None) -> QuestionSet:
    """Make a set of clozes, one of each level."""
    questions = [replace(GAP, id=f"q{i}", prompt=f"{i}＿＿", level=level) for i, level in enumerate(levels)]
    return QuestionSet(id="levels", title=Localized(en="Levels"), questions=tuple(questions))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_quiz_is_chosen_by_set_kind_level_and_length(
    world: World, bot: Bot, store: Store, language: str
) -> None:
    publish(store, levelled(3, 3, 5, 8, 9, None), START)
    somebody = world.person(language=language)

    await somebody.says("/quiz levels")
    await somebody.press_data("qk:levels:cloze", somebody.last.id)
    assert [label for label in somebody.buttons if label.startswith("HSK")] == ["HSK 3 (2)", "HSK 5 (1)", "HSK 7–9 (2)"]
    await somebody.press("HSK 7–9")
    await somebody.press("2")

    session = store.open_session(somebody.id)
    assert session is not None
    assert {ref.question for ref in session.questions} == {"q3", "q4"}


async def test_the_level_can_be_skipped(ann: Somebody, store: Store) -> None:
    publish(store, levelled(3, 5), START)
    await ann.says("/quiz levels cloze")

    await ann.press("All levels")
    await ann.press("2")

    assert "Question 1 of 2" in ann.screen


async def test_where_there_is_one_level_nobody_is_asked_for_it(ann: Somebody, store: Store) -> None:
    publish(store, levelled(3, 3), START)

    assert "How many questions?" in await ann.says("/quiz levels cloze")


async def test_a_level_can_be_typed(ann: Somebody, store: Store) -> None:
    publish(store, levelled(3, 5, 5), START)

    assert "HSK 5" in await ann.says("/quiz levels 1 hsk5")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("asked", ["HSK2", "1 HSK2", "cloze 1 HSK2"])
async def test_of_a_level_that_is_not_there_those_are_named_that_are(
    world: World, bot: Bot, store: Store, language: str, asked: str
) -> None:
    publish(store, levelled(3, 5, 9, None), START)
    texts = texts_for(language)

    said = await world.person(language=language).says(f"/quiz levels {asked}")

    named = texts.say("list-separator").join(["HSK 3", "HSK 5", "HSK 7–9"])
    assert said == texts.say("no-such-level", level="HSK 2", levels=named)


async def test_a_kind_that_is_not_there_is_told_before_its_level(ann: Somebody, store: Store) -> None:
    publish(store, levelled(3), START)

    assert "no questions of this kind" in await ann.says("/quiz levels translation 1 HSK3")


async def test_a_set_without_levels_says_so(ann: Somebody, store: Store) -> None:
    publish(store, levelled(None), START)

    assert "have no HSK levels" in await ann.says("/quiz levels 1 HSK2")


async def test_a_button_from_before_there_were_levels_still_begins(ann: Somebody) -> None:
    await ann.says("/start")

    await ann.press_data("qb:mini:any:2", ann.last.id)

    assert "Question 1 of 2" in ann.screen


@pytest.mark.parametrize("language", LANGUAGES)
async def test_hints_go_from_pinyin_to_words_to_the_translation(
    world: World, bot: Bot, store: Store, language: str
) -> None:
    read_with(store, GAP)
    somebody = world.person(language=language)
    await somebody.says("/quiz read 1")
    prices = []

    for told in ("tāmen de ＿＿ shì yánjiū, búshì chǎnpǐn.", "产品", "Their aim is research"):
        offer = next(button for button in somebody.buttons if button.startswith("💡"))
        prices.append(int("".join(filter(str.isdigit, offer))))
        await somebody.press("💡")
        assert told in somebody.screen

    assert prices == [10, 20, 30]
    assert not any(button.startswith("💡") for button in somebody.buttons)


@pytest.mark.parametrize("hints", range(4))
async def test_the_credit_that_is_told_is_the_one_that_is_written_down(ann: Somebody, store: Store, hints: int) -> None:
    read_with(store, GAP)
    await ann.says("/quiz read 1")
    for _ in range(hints):
        await ann.press("💡")

    await ann.press("目标")

    (attempt,) = store.attempts(learner=ann.id)
    assert attempt.credit == [1.0, 0.9, 0.7, 0.4][hints]
    assert (f"it counts for {round(100 * attempt.credit)} %" in ann.screen) is (hints > 0)
    assert ann.screen.startswith("✅")
    assert store.score(ann.id).correct == 1


async def test_a_wrong_option_behind_a_letter_is_named_by_it(ann: Somebody, store: Store) -> None:
    long = tuple(f"{option}，{'说得很长' * 6}" for option in "甲乙丙")
    publish(store, only(replace(CHOICE, hint=None, options=long, answer=long[:1], why_not=())), START)
    await ann.says("/quiz only 1")

    await ann.press("💡")

    named = ann.screen[-len("A”.")]
    assert ann.screen.endswith(f"It is not “{named}”.")
    assert f"{named}. 乙" in ann.screen or f"{named}. 丙" in ann.screen


async def test_an_option_that_a_hint_has_shown_to_be_wrong_is_crossed_out_and_can_still_be_taken(
    ann: Somebody, store: Store
) -> None:
    publish(store, only(replace(CHOICE, hint=None)), START)
    await ann.says("/quiz only 1")
    assert not [label for label in ann.buttons if label.startswith("✗")]

    await ann.press("💡")
    (crossed,) = [label for label in ann.buttons if label.startswith("✗")]
    assert ann.screen.endswith(f"It is not “{crossed[2:]}”.")

    await ann.press(crossed)
    assert ann.screen.startswith("❌")


async def test_a_hint_that_there_is_not_costs_nothing(ann: Somebody, store: Store) -> None:
    publish(store, only(replace(TYPED, hint=None, answer=("目标",))), START)
    await ann.says("/quiz only 1")
    taken = 0
    while any(button.startswith("💡") for button in ann.buttons):
        await ann.press("💡")
        taken += 1
    session = store.open_session(ann.id)
    assert session is not None

    await ann.press_data(f"h:{session.id}:0:{taken}", ann.with_buttons.id)
    await ann.says("目标")
    (attempt,) = store.attempts(learner=ann.id)
    assert attempt.hints == taken


async def test_a_hint_pressed_twice_is_paid_once(ann: Somebody, world: World, store: Store) -> None:
    read_with(store, GAP)
    await ann.says("/quiz read 1")
    data = next(b for row in ann.last.keyboard for b in row if b["text"].startswith("💡"))["callback_data"]

    ann.presses(data, ann.last.id)
    ann.presses(data, ann.last.id)
    await world.quiet()

    session = store.open_session(ann.id)
    assert session is not None
    assert session.hints == 1


@pytest.mark.parametrize("language", LANGUAGES)
async def test_how_it_is_read_is_told_on_demand(world: World, bot: Bot, store: Store, language: str) -> None:
    question = replace(GAP, explanation=Localized(en="目标 (mù biāo) is “aim”."))
    publish(store, only(question), START)
    somebody = world.person(language=language)
    await somebody.says("/quiz only 1")
    await somebody.press("目标")
    assert "🔤" not in somebody.screen

    await somebody.press("🔤")

    assert "🔤 目标 mù biāo" in somebody.screen
    assert {button[0] for button in somebody.buttons} >= {"▶"}
    assert not any(button.startswith("🔤") for button in somebody.buttons)


async def test_pinyin_pressed_twice_is_told_once(ann: Somebody, world: World, store: Store) -> None:
    publish(store, only(replace(GAP, explanation=Localized(en="目标 (mù biāo) is “aim”."))), START)
    await ann.says("/quiz only 1")
    await ann.press("目标")
    data = next(b for row in ann.last.keyboard for b in row if b["text"].startswith("🔤"))["callback_data"]

    ann.presses(data, ann.last.id)
    ann.presses(data, ann.last.id)
    await world.quiet()
    assert ann.screen.count("mù biāo") == 2

    await ann.says("/quiz")
    await ann.press("🔤")
    assert ann.screen.count("mù biāo") == 2


@pytest.mark.parametrize(
    "data", ["y:quiz", "y:nonsense", "y:", "m:999", "p:1:99", "qv:nowhere:c:3", "qv:mini:nonsense:3"]
)
async def test_forged_steps_get_a_friendly_toast(ann: Somebody, store: Store, data: str) -> None:
    await ann.says("/start")

    assert await ann.press_data(data, ann.last.id)
    assert store.open_session(ann.id) is None


async def test_who_wants_pinyin_gets_it_at_once(ann: Somebody, store: Store) -> None:
    await ann.says("/start")
    publish(store, only(replace(GAP, explanation=Localized(en="目标 (mù biāo) is “aim”."))), START)
    learner = store.learner(ann.id)
    assert learner is not None
    store.save_learner(replace(learner, shows_pinyin=True)).result()

    await ann.says("/quiz only 1")
    await ann.press("目标")

    assert "🔤 目标 mù biāo" in ann.screen


async def test_the_other_script_is_shown_and_the_sets_own_is_graded(ann: Somebody, store: Store) -> None:
    await ann.says("/start")
    publish(store, only(GAP), START)
    learner = store.learner(ann.id)
    assert learner is not None
    store.save_learner(replace(learner, script=Script.TRADITIONAL)).result()

    assert "他們的＿＿是研究，不是產品。" in await ann.says("/quiz only 1")
    await ann.press("目標")

    assert "✓ 目標" in ann.screen
    (attempt,) = store.attempts(learner=ann.id)
    assert attempt.given == ("目标",)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_missed_ones_can_be_done_again(world: World, bot: Bot, store: Store, language: str) -> None:
    somebody = world.person(language=language)
    await somebody.says("/quiz mini 4")
    for _ in range(4):
        if CHOICE.prompt in somebody.screen:
            await somebody.press("做研究")
            await somebody.press("▶")
        else:
            await somebody.press("⏭")
    assert any("3" in button for button in somebody.buttons if button.startswith("🔂"))

    summary = somebody.last
    await somebody.press("🔂")

    session = store.open_session(somebody.id)
    assert session is not None
    assert session.purpose is Purpose.MISSED
    assert {ref.question for ref in session.questions} == {"letters", "typed", "order"}
    assert summary.keyboard == []


async def test_a_retry_pressed_twice_begins_once(ann: Somebody, world: World, store: Store) -> None:
    await ann.says("/quiz mini 2")
    await ann.press("⏭")
    await ann.press("⏭")
    data = next(b for row in ann.last.keyboard for b in row if b["text"].startswith("🔂"))["callback_data"]
    before = len(ann.messages)

    first = ann.presses(data, ann.last.id)
    second = ann.presses(data, ann.last.id)
    await world.quiet()

    assert len(ann.messages) == before + 1
    assert world.telegram.toasts[first] is None
    assert "begun" in (world.telegram.toasts[second] or "")


async def test_a_retry_of_somebody_elses_quiz_is_refused(ann: Somebody, world: World, store: Store) -> None:
    await ann.says("/quiz mini 1")
    session = store.open_session(ann.id)
    assert session is not None
    mallory = world.person("Mallory")
    await mallory.says("/start")

    assert "not your quiz" in (await mallory.press_data(f"m:{session.id}", mallory.last.id) or "")


async def test_the_end_offers_the_next_set_and_a_link_to_share(ann: Somebody, store: Store) -> None:
    publish(store, only(TYPED, "next"), START)
    await ann.says("/quiz mini 1 cloze")
    await ann.says("目标")
    await ann.press("▶")

    assert "📖 One question" in ann.buttons
    share = next(b for row in ann.last.keyboard for b in row if b["text"].startswith("📣"))["url"]
    query = parse_qs(urlsplit(share).query)
    assert query["url"] == ["https://t.me/made_up_bot?start=set_mini"]
    assert "1 of 1" in query["text"][0]
    assert "Time: " in ann.screen


async def test_the_next_set_is_one_in_the_persons_language(world: World, bot: Bot, store: Store) -> None:
    publish(store, replace(only(TYPED, "next"), title=Localized(en="In English")), START)
    publish(store, replace(only(ORDER, "other"), title=Localized(ja="日本語で")), START)
    somebody = world.person(language="ja")
    await somebody.says("/quiz mini 1")
    await somebody.press("⏹")

    assert "📖 日本語で" in somebody.buttons


async def test_the_next_set_is_told_apart_from_the_one_that_was_done(world: World, bot: Bot, store: Store) -> None:
    store.set_state("mini", SetState.RETIRED).result()
    publish(store, replace(only(TYPED, "a"), title=Localized(zh="夜里的灯", en="The light")), START)
    publish(store, replace(only(ORDER, "b"), title=Localized(zh="夜里的灯", ja="夜の灯り")), START)
    somebody = world.person(language="zh")
    await somebody.says("/quiz a 1")
    await somebody.press("⏭")

    assert "📖 夜里的灯 · 日语译文" in somebody.buttons


async def test_a_link_to_a_question_asks_it_at_once(ann: Somebody, store: Store) -> None:
    assert ORDER.prompt in await ann.says("/start q_order")
    session = store.open_session(ann.id)
    assert session is not None
    assert [ref.question for ref in session.questions] == ["order"]


@pytest.mark.parametrize("id_", ["nowhere", "", "'; DROP TABLE sessions; --"])
async def test_a_link_to_no_question_gets_a_friendly_word(ann: Somebody, id_: str) -> None:
    assert "not there any more" in await ann.says(f"/start q_{id_}")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_mistakes_come_back_until_they_are_right_twice(
    world: World, bot: Bot, store: Store, language: str
) -> None:
    publish(store, only(TYPED), START)
    somebody = world.person(language=language)
    await somebody.says("/quiz only 1")
    await somebody.says("苹果")

    for _ in range(2):
        assert TYPED.prompt in await somebody.says("/mistakes")
        session = store.open_session(somebody.id)
        assert session is not None
        assert session.purpose is Purpose.MISTAKES
        await somebody.says("目标")
        await somebody.press("▶")

    assert TYPED.prompt not in await somebody.says("/mistakes")
    assert len(somebody.buttons) == 1


@pytest.mark.parametrize("language", LANGUAGES)
async def test_review_says_when_something_is_due_next(world: World, bot: Bot, store: Store, language: str) -> None:
    somebody = world.person(language=language)
    assert len(somebody.messages) == 0
    nothing_yet = await somebody.says("/review")
    await somebody.says("/quiz mini 1 cloze")
    await somebody.says("目标")
    await somebody.press("▶")

    assert (await somebody.says("/review")) != nothing_yet
    assert "1" in somebody.screen


async def test_review_takes_what_is_due(ann: Somebody, world: World, store: Store) -> None:
    await ann.says("/quiz mini 1 cloze")
    session = store.open_session(ann.id)
    assert session is not None
    await ann.says("目标")
    (attempt,) = store.attempts(learner=ann.id)
    long_ago = replace(
        attempt, key="long-ago", question="order", given=("我",), at=START.replace(month=1), session=None
    )
    store.record(long_ago).result()

    assert ORDER.prompt in await ann.says("/review")
    now = store.open_session(ann.id)
    assert now is not None
    assert now.purpose is Purpose.REVIEW


async def edits(world: World, somebody: Somebody, text: str) -> None:
    """Let somebody edit a message, and wait."""
    chat = {"id": somebody.id, "type": "private", "first_name": somebody.name}
    edited = {"message_id": 9, "date": 1_800_000_000, "edit_date": 1_800_000_001, "from": somebody.user(), "chat": chat}
    world.telegram.push({"edited_message": {**edited, "text": text}})
    await world.quiet()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_of_an_edited_message_that_is_no_answer_it_is_said_that_it_is_not_read(
    world: World, bot: Bot, language: str
) -> None:
    somebody = world.person(language=language)
    await somebody.says("/start")
    await edits(world, somebody, "/quiz")

    assert somebody.screen == texts_for(language).say("edited-unread")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_edited_message_changes_nothing(world: World, bot: Bot, store: Store, language: str) -> None:
    publish(store, only(TYPED), START)
    somebody = world.person(language=language)
    await somebody.says("/quiz only 1")
    await somebody.says("苹果")
    before = len(somebody.messages)

    await edits(world, somebody, "目标")

    assert len(somebody.messages) == before + 1
    assert somebody.screen == texts_for(language).say("edited")
    assert store.score(somebody.id).correct == 0
    assert store.score(somebody.id).answered == 1


@pytest.mark.parametrize(
    ("language", "place"),
    [
        pytest.param("ja", "問題の下のボタン", id="ja"),
        pytest.param("en", "the buttons under it", id="en"),
        pytest.param("zh-hans", "题目下面的按钮", id="zh"),
    ],
)
async def test_who_types_where_there_are_buttons_is_told_that_they_are_at_the_question_above(
    world: World, bot: Bot, store: Store, language: str, place: str
) -> None:
    publish(store, only(CHOICE), START)
    reader = world.person(language=language)
    await reader.says("/quiz only 1")

    assert place in await reader.says("谢谢")


async def test_a_reply_to_an_earlier_message_is_no_answer(ann: Somebody, store: Store) -> None:
    publish(store, only(TYPED), START)
    await ann.says("/start")
    old = {"message_id": ann.last.id, "date": 1_800_000_000, "chat": {"id": ann.id, "type": "private"}, "text": "x"}
    await ann.says("/quiz only 1")

    ann.sends(text="目标", entities=[], reply_to_message=old)
    await ann.quiet()

    assert "earlier" in ann.screen
    assert store.score(ann.id).answered == 0


async def test_a_long_passage_arrives_whole_and_folded(ann: Somebody, world: World, store: Store) -> None:
    passage = "他们先做研究。" * 200
    publish(store, only(replace(CHOICE, passage=passage)), START)

    await ann.says("/quiz only 1")

    assert passage in ann.screen
    sent = [given["text"] for name, given in world.telegram.calls if name == "sendMessage"]
    assert f"<blockquote expandable>{passage}</blockquote>" in sent[-1]


async def test_a_passage_longer_than_a_message_is_split_at_sentences(ann: Somebody, store: Store) -> None:
    passage = "他们先做研究。" * 900
    publish(store, only(replace(CHOICE, passage=passage)), START)

    await ann.says("/quiz only 1")

    texts = [message.text for message in ann.messages]
    assert passage in "".join(text.replace("\n", "") for text in texts)
    assert all(text.endswith("。") for text in texts[:-1])


async def test_the_sentence_stands_with_its_answer_marked(ann: Somebody, world: World, store: Store) -> None:
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")

    await ann.press("做产品")

    shown = [given["text"] for name, given in world.telegram.calls if name == "editMessageText"][-1]
    assert "Line 7: 不是做产品，而是<b>做研究</b>" in shown
    assert shown.index("The text says") < shown.index("The text denies") < shown.index("Line 7")


async def test_sets_of_others_do_not_offer_what_is_not_there(ann: Somebody) -> None:
    await ann.says(f"/quiz {MINI.id} 1")
    await ann.press("⏹")

    assert not any(button.startswith(("📖", "🔂", "🩹", "📣")) for button in ann.buttons)


@pytest.mark.parametrize("goal", [1, 3, 0])
async def test_the_goal_of_the_day_is_told_at_the_end(ann: Somebody, store: Store, goal: int) -> None:
    await ann.says("/start")
    learner = store.learner(ann.id)
    assert learner is not None
    store.save_learner(replace(learner, daily_goal=goal, timezone="Asia/Tokyo")).result()
    await ann.says("/quiz mini 1 cloze")
    await ann.says("目标")

    await ann.press("▶")

    assert ("Today: 1 of 1. Goal reached!" in ann.screen) is (goal == 1)
    assert ("Today: 1 of 3" in ann.screen) is (goal == 3)
    assert ("Today" in ann.screen) is (goal > 0)


async def test_a_day_whose_first_hour_comes_twice_begins_once(ann: Somebody, store: Store, world: World) -> None:
    await ann.says("/start")
    learner = store.learner(ann.id)
    assert learner is not None
    store.save_learner(replace(learner, daily_goal=3, timezone="America/Havana")).result()
    world.hours = (datetime(2027, 11, 7, 4, 30, tzinfo=UTC) - START) / timedelta(hours=1)
    await ann.says("/quiz mini 1 cloze")
    await ann.says("目标")

    world.hours += 1  # it is half past midnight again
    await ann.press("▶")

    assert "Today: 1 of 3" in ann.screen


async def test_sets_of_one_title_are_told_apart_by_their_ids(ann: Somebody, store: Store) -> None:
    for id_ in ("twin-a", "twin-b"):
        read_with(store, replace(GAP, id=f"{id_}-gap"), id_)

    await ann.says("/quiz")
    assert {"One question · twin-a (1)", "One question · twin-b (1)"} < set(ann.buttons)
    await ann.says("/read")
    assert {"A small text · twin-a", "A small text · twin-b"} <= set(ann.buttons)
    await ann.says("/export")
    await ann.press("🗂")
    assert {"One question · twin-a", "One question · twin-b"} < set(ann.buttons)


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        pytest.param("zh-hans", ["老街 · 日语译文", "老街 · 英语译文"], id="zh"),
        pytest.param("ja", ["古い通り", "老街"], id="a title of one's own is enough"),
    ],
)
async def test_sets_of_one_text_are_told_apart_by_the_language_of_the_translation(
    world: World, bot: Bot, store: Store, language: str, shown: list[str]
) -> None:
    for id_, title in {"a": Localized(zh="老街", ja="古い通り"), "b": Localized(zh="老街", en="An old street")}.items():
        publish(store, replace(only(GAP, id_), title=title), START)
    somebody = world.person("Ann", language=language)

    await somebody.says("/quiz")
    assert [f"{each} (1)" for each in shown] == [each for each in somebody.buttons if each.split(" (")[0] in shown]
    await somebody.says("/sets")
    assert all(f"· {each} – " in somebody.screen for each in shown)


@pytest.mark.parametrize(
    ("count", "squares"),
    [
        pytest.param(4, "▰▱▱▱", id="one for each question"),
        pytest.param(12, "▰▱▱▱▱▱▱▱▱▱", id="fewer squares than questions"),
        pytest.param(30, "▰▱▱▱▱▱▱▱▱▱", id="far fewer"),
    ],
)
async def test_the_first_answer_fills_a_square_however_long_the_quiz_is(
    ann: Somebody, store: Store, count: int, squares: str
) -> None:
    publish(store, levelled(*[4] * count), START)
    await ann.says(f"/quiz levels {count}")
    assert "▰" not in ann.screen

    await ann.press("⏭")

    assert squares in ann.screen.splitlines()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_has_answered_nothing_is_not_praised_for_having_no_mistakes(
    world: World, bot: Bot, language: str
) -> None:
    somebody, texts = world.person(language=language), texts_for(language)
    assert await somebody.says("/mistakes") == texts.say("mistakes-none-yet")
    await somebody.says("/quiz mini 1 comprehension")
    await somebody.press("做研究")
    assert await somebody.says("/mistakes") == texts.say("mistakes-none")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_of_questions_that_are_asked_no_more_it_is_said_so(
    world: World, bot: Bot, store: Store, language: str
) -> None:
    somebody, texts = world.person(language=language), texts_for(language)
    await somebody.says("/quiz mini 1 comprehension")
    await somebody.press("做产品")
    store.set_state("mini", SetState.RETIRED).result()

    assert await somebody.says("/review") == texts.say("practice-gone")
    assert await somebody.says("/mistakes") == texts.say("practice-gone")
