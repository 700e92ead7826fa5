"""What a person lives through in a quiz, from the first button to the score."""

from __future__ import annotations

from asyncio import gather
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.tutor.session import Answered, Purpose, QuestionRef, SessionState, answer
from quizzes.question import Form
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import CHOICE, LETTERS, ORDER, TYPED, by_prompt, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from quizzes.question import Question
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World


async def give(somebody: Somebody, question: Question, *, right: bool = True) -> None:
    """Answer the question that is shown."""
    match question.form:
        case Form.CHOICE:
            option = next(o for o in question.options if (o == question.key) is right)
            letter = f"{'ABCDEF'[question.options.index(option)]}"
            await somebody.press(letter if question is LETTERS else option)
        case Form.TYPED:
            await somebody.says(question.key if right else "苹果")
        case Form.ORDER:
            for tile in question.answer if right else question.answer[::-1]:
                await somebody.press(tile)
            await somebody.press("☑")


@pytest.mark.parametrize(
    ("language", "verdict", "score"),
    [
        pytest.param("ja", "✅ 正解です", "答えた問題：4\n正解：4", id="ja"),
        pytest.param("en", "✅ Correct", "Answered: 4\nCorrect: 4", id="en"),
        pytest.param("zh-hans", "✅", "已答：4\n答对：4", id="zh"),
    ],
)
async def test_a_whole_quiz_in_each_language(
    world: World, bot: Bot, store: Store, language: str, verdict: str, score: str
) -> None:
    somebody = world.person(language=language)
    await somebody.says("/quiz mini 4")

    for _ in range(4):
        question = by_prompt(somebody.screen)
        await give(somebody, question)
        assert somebody.with_buttons.text.startswith(verdict)
        await somebody.press("▶")

    assert "4" in somebody.screen
    assert score in await somebody.says("/score")
    assert store.score(somebody.id).correct == 4


@pytest.mark.parametrize("question", [pytest.param(q, id=q.id) for q in (CHOICE, LETTERS, TYPED, ORDER)])
async def test_a_wrong_answer_is_told_with_the_right_one(ann: Somebody, store: Store, question: Question) -> None:
    publish(store, only(question), START)
    await ann.says("/quiz only 1")
    before = len(ann.messages)

    await give(ann, question, right=False)

    assert len(ann.messages) == before, "the verdict belongs into the question's message"
    assert ann.screen.startswith("❌")
    shown = question.key if question.form is not Form.ORDER else "我学中文"
    assert f"Answer: {shown}" in ann.screen or f"Answer: A. {shown}" in ann.screen
    assert ann.buttons[0] == "▶ See the result"


async def test_a_pick_is_explained_why_it_is_wrong(ann: Somebody, store: Store) -> None:
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")

    await ann.press("做产品")

    assert "The text denies it." in ann.screen
    assert "The text says 做研究." in ann.screen
    assert "不是做产品，而是做研究" in ann.screen
    assert "✗ 做产品" in ann.screen
    assert "✓ 做研究" in ann.screen


async def test_long_options_stand_in_the_message_behind_letters(ann: Somebody, store: Store) -> None:
    publish(store, only(LETTERS), START)

    screen = await ann.says("/quiz only 1")

    assert [f"{letter}. {option}" in screen for letter, option in zip("AB", LETTERS.options, strict=True)] == [
        True,
        True,
    ]
    assert ann.buttons[:2] == ["A", "B"]


async def test_tiles_leave_the_keyboard_and_come_back(ann: Somebody, store: Store) -> None:
    publish(store, only(ORDER), START)
    await ann.says("/quiz only 1")

    await ann.press("中文")
    await ann.press("我")
    assert ann.buttons[:2] == ["学", "↩ Undo"]
    assert "So far: 中文我" in ann.screen

    await ann.press("↩")
    assert ann.buttons[:2] == ["学", "我"]
    session = store.open_session(ann.id)
    assert session is not None
    assert session.picked == (2,)


async def test_submit_appears_with_the_last_tile(ann: Somebody, store: Store) -> None:
    publish(store, only(ORDER), START)
    await ann.says("/quiz only 1")
    for tile in ("我", "学"):
        await ann.press(tile)
        assert "☑ Submit" not in ann.buttons

    await ann.press("中文")

    assert "☑ Submit" in ann.buttons


async def test_hints_come_one_by_one_and_are_counted(ann: Somebody, store: Store) -> None:
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")

    await ann.press("💡")
    assert "It is about the aim." in ann.screen
    await ann.press("💡")
    assert "It is not" in ann.screen
    assert "💡 Hint" not in ann.buttons

    await ann.press("做研究")
    (attempt,) = store.attempts(learner=ann.id)
    assert attempt.hints == 2


async def test_a_question_can_be_skipped(ann: Somebody, store: Store) -> None:
    await ann.says("/quiz mini 4")
    first = ann.last

    await ann.press("⏭")

    assert first.text.startswith("⏭")
    assert first.keyboard == []
    assert "Question 2 of 4" in ann.screen
    assert store.score(ann.id).answered == 0


async def test_stopping_sums_up_and_leaves(ann: Somebody, store: Store) -> None:
    await ann.says("/quiz mini 4")
    question_message = ann.last

    await ann.press("⏹")

    assert "Stopped" in ann.screen
    assert question_message.keyboard == []
    assert store.open_session(ann.id) is None


async def test_a_close_answer_is_not_counted_as_correct(ann: Somebody, store: Store) -> None:
    publish(store, only(TYPED), START)
    await ann.says("/quiz only 1")

    await ann.says("目示")

    verdict = next(iter(store.attempts(learner=ann.id))).verdict
    mark = {"correct": "✅", "close": "🟡", "wrong": "❌"}[verdict]
    assert ann.screen.startswith(mark)
    assert store.score(ann.id).correct == 0
    await ann.press("▶")
    assert ("0 correct and 1 close out of 1 question" in ann.screen) is (mark == "🟡")


async def test_what_is_typed_late_is_not_an_answer(ann: Somebody, store: Store) -> None:
    publish(store, only(TYPED), START)
    await ann.says("/quiz only 1")
    await ann.says("目标")

    assert "answered already" in await ann.says("目的")
    assert store.score(ann.id).answered == 1


async def test_typing_at_a_choice_gets_a_friendly_word(ann: Somebody, store: Store) -> None:
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")

    assert "buttons" in await ann.says("是做研究吗")


async def test_two_people_do_not_get_into_each_others_way(world: World, ann: Somebody, store: Store) -> None:
    bob = world.person("Bob", language="ja")
    ann.writes("/quiz mini 4")
    bob.writes("/quiz mini 2")
    await world.quiet()

    await gather(give(ann, by_prompt(ann.screen)), give(bob, by_prompt(bob.screen), right=False))

    assert (store.score(ann.id).correct, store.score(bob.id).correct) == (1, 0)
    assert ann.with_buttons.text.startswith("✅")
    assert bob.with_buttons.text.startswith("❌")


async def test_one_persons_updates_stay_in_order(ann: Somebody, world: World) -> None:
    for number in range(1, 6):
        ann.writes(f"/quiz mini {number % 4 + 1}")
    ann.writes("/cancel")
    await world.quiet()

    questions = [m.text for m in ann.messages if "Question 1 of" in m.text]
    assert [text.split("Question 1 of ")[1][0] for text in questions] == ["2", "3", "4", "1", "2"]
    assert "Stopped" in ann.screen


async def test_an_old_button_says_so_and_changes_nothing(ann: Somebody, store: Store) -> None:
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")
    data = ann.last.keyboard[0][0]["callback_data"]
    message = ann.last.id
    await ann.press("做研究")
    assert "Already answered" in (await ann.press_data(data, message) or "")
    await ann.press("▶")

    assert "over" in (await ann.press_data(data, message) or "")
    assert store.score(ann.id).answered == 1
    assert store.score(ann.id).correct == 1


async def test_a_button_of_an_earlier_question_answers_no_later_one(ann: Somebody, store: Store) -> None:
    refs = [QuestionRef(set_id="mini", version=1, question=question.id) for question in (LETTERS, CHOICE)]
    await ann.says("/start")
    store.begin_session(ann.id, refs, START).result()
    await ann.says("/quiz")
    message = ann.with_buttons
    data = message.keyboard[0][1]["callback_data"]  # the second option, which is right in the second question
    await give(ann, LETTERS)
    await ann.press("▶")

    assert "earlier question" in (await ann.press_data(data, message.id) or "")
    assert [attempt.question for attempt in store.attempts(learner=ann.id)] == [LETTERS.id]


async def test_where_an_earlier_answer_counts_that_one_is_told(ann: Somebody, store: Store) -> None:
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")
    session = store.open_session(ann.id)
    assert session is not None
    elsewhere = answer(session, CHOICE, ["做产品"], at=START)  # by another process, which has not told of it yet
    assert isinstance(elsewhere, Answered)
    store.record(elsewhere.attempt).result()

    await ann.press("做研究")

    assert ann.screen.startswith("❌")
    assert store.score(ann.id).correct == 0


async def test_pressing_next_twice_goes_on_once(ann: Somebody, world: World, store: Store) -> None:
    await ann.says("/quiz mini 4")
    await give(ann, by_prompt(ann.screen))
    verdict = ann.with_buttons
    data = verdict.keyboard[0][0]["callback_data"]

    ann.presses(data, verdict.id)
    ann.presses(data, verdict.id)
    await world.quiet()

    session = store.open_session(ann.id)
    assert session is not None
    assert session.position == 1
    assert sum("Question 2 of 4" in message.text for message in ann.messages) == 1


async def test_a_session_over_several_sets_asks_the_questions_of_each(ann: Somebody, store: Store) -> None:
    await ann.says("/start")
    publish(store, only(TYPED, "other"), START)
    refs = [
        QuestionRef(set_id=id_, version=1, question=question)
        for id_, question in (("other", "typed"), ("mini", "order"))
    ]
    store.begin_session(ann.id, refs, START, purpose=Purpose.REVIEW).result()

    await ann.says("/quiz")
    for question in (TYPED, ORDER):
        assert question.prompt in ann.screen
        await give(ann, question)
        await ann.press("▶")

    assert "2" in ann.screen
    assert [attempt.set_id for attempt in store.attempts(learner=ann.id)] == ["other", "mini"]


async def test_a_button_of_somebody_else_does_nothing(ann: Somebody, world: World, store: Store) -> None:
    await ann.says("/quiz mini 4")
    mallory = world.person("Mallory")
    session = store.open_session(ann.id)
    assert session is not None

    toast = await mallory.press_data(f"x:{session.id}:0", 1)

    assert "not your quiz" in (toast or "")
    assert store.open_session(ann.id) == session


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("", id="nothing"),
        pytest.param("a:1", id="too short"),
        pytest.param("a:1:0:99", id="no such session"),
        pytest.param("a:-1:0:0", id="negative"),
        pytest.param("qb:nowhere:any:5", id="no such set"),
        pytest.param("qk:mini:nonsense", id="no such kind"),
        pytest.param("qb:mini:nonsense:5", id="no such kind to begin with"),
        pytest.param("drop table", id="nonsense"),
        pytest.param("a:999999999999999999999999:0:0", id="too large"),
        pytest.param("💥" * 16, id="emoji"),
    ],
)
async def test_forged_data_gets_a_friendly_toast(ann: Somebody, store: Store, data: str) -> None:
    await ann.says("/start")

    toast = await ann.press_data(data, ann.last.id)

    assert toast
    assert store.open_session(ann.id) is None


async def test_a_forged_option_is_no_answer(ann: Somebody, store: Store) -> None:
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")
    session = store.open_session(ann.id)
    assert session is not None

    for data in (f"a:{session.id}:0:77", f"o:{session.id}:0", f"t:{session.id}:0:1", f"n:{session.id}:0"):
        await ann.press_data(data, ann.last.id)

    assert store.session(session.id) == session
    assert store.score(ann.id).answered == 0


async def test_a_lost_message_is_replaced_by_a_new_one(ann: Somebody, world: World, store: Store) -> None:
    publish(store, only(TYPED), START)
    await ann.says("/quiz only 1")
    world.telegram.chats[ann.id].pop(ann.last.id)

    await ann.says("目标")

    assert ann.screen.startswith("✅")


async def test_quiz_alone_shows_the_open_question_again(ann: Somebody, store: Store) -> None:
    await ann.says("/quiz mini 4")
    first = ann.last

    await ann.says("/quiz")

    assert ann.screen == first.text
    assert first.keyboard == []
    assert ann.buttons


async def test_quiz_with_arguments_replaces_the_open_one(ann: Somebody, store: Store) -> None:
    await ann.says("/quiz mini 4")
    first = store.open_session(ann.id)
    assert first is not None

    await ann.says("/quiz mini 1 cloze")

    left = store.session(first.id)
    assert left is not None
    assert left.state is SessionState.LEFT
    assert "Question 1 of 1" in ann.screen
    assert TYPED.prompt in ann.screen


async def test_tiles_in_latin_letters_stand_apart_among_what_was_missed(ann: Somebody, store: Store) -> None:
    publish(store, only(replace(ORDER, options=("xué", "wǒ"), answer=("wǒ", "xué"))), START)
    await ann.says("/quiz only 1")
    for label in ("xué", "wǒ", "☑"):
        await ann.press(label)
    await ann.press("▶")
    assert "→ wǒ xué" in ann.screen
