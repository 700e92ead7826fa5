"""跳过, わからない or "stop" is no wrong answer: who types so gets what a button would do, and is told so."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.texts import LANGUAGES, texts_for
from tests.bot.botapi.running import START
from tests.bot.botapi.telegram import Fault
from tests.bot.telegram.rounds import push
from tests.bot.telegram.sets import CHOICE, ORDER, TYPED, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from quizzes.question import Question
    from tests.bot.botapi.groups import Group
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

TWO = replace(only(TYPED), questions=(TYPED, replace(TYPED, id="next", prompt="他的＿＿是什么？")))


def shown(somebody: Somebody, message: int) -> dict[str, object]:
    """Tell of a message to somebody as Telegram does with a reply to it."""
    return {"message_id": message, "date": 0, "chat": {"id": somebody.id, "type": "private"}}


PASSED = [
    "跳过",
    "跳過",
    "下一题！",
    "スキップ",
    "skip",
    "不知道",
    "わからない",
    "I don’t know.",
    "答案是什么？",
    "👍 skip",
]


@pytest.mark.parametrize("said", PASSED)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_wish_to_go_on_shows_what_is_right_and_counts_for_nothing(
    world: World, store: Store, language: str, said: str
) -> None:
    publish(store, TWO, START)
    ann = world.person(language=language)
    async with world.running():
        await ann.says("/quiz only 2")
        first = ann.last
        await ann.says(said)

    assert store.score(ann.id).answered == 0
    assert texts_for(language).say("skipped") in ann.telegram.chats[ann.id][first.id].text
    assert "目标" in ann.telegram.chats[ann.id][first.id].text
    assert ann.messages[-2].text.startswith("⏭")
    assert "＿＿" in ann.screen
    assert ann.buttons


@pytest.mark.parametrize("said", ["停止吧", "やめます", "Stop!", "不做了"])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_wish_to_stop_stops_the_quiz_which_goes_on_later(
    world: World, store: Store, language: str, said: str
) -> None:
    publish(store, TWO, START)
    ann = world.person(language=language)
    async with world.running():
        await ann.says("/quiz only 2")
        await ann.says(said)
        assert store.open_session(ann.id) is None
        assert store.score(ann.id).answered == 0
        assert ann.messages[-2].text.startswith("⏹")
        assert texts_for(language).say("left-title") in ann.screen

        await ann.press("▶")
        await ann.says("目标")
        assert store.score(ann.id).correct == 1


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        pytest.param("停止", "停止", id="right"),
        pytest.param("停下", "停止", id="half of it"),
        pytest.param("知道", "不知道", id="the contrary"),
        pytest.param("他不知道", "不知道", id="a part"),
        pytest.param("stop it", "stop", id="in English"),
        pytest.param("目标", "不会", id="no wish"),
    ],
)
async def test_what_is_right_or_near_it_is_an_answer(world: World, store: Store, answer: str, said: str) -> None:
    publish(store, only(replace(TYPED, answer=(answer,), hint=None)), START)
    ann = world.person()
    async with world.running():
        await ann.says("/quiz only 1")
        await ann.says(said)

    assert store.score(ann.id).answered == 1


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_may_be_an_answer_or_a_wish_to_stop_is_neither_until_it_is_said_which(
    world: World, store: Store, language: str
) -> None:
    questions = (replace(TYPED, answer=("中断",)), *TWO.questions[1:])
    publish(store, replace(TWO, questions=questions), START)
    ann = world.person(language=language)
    async with world.running():
        await ann.says("/quiz only 2")
        question = ann.last
        assert await ann.says("停止") == texts_for(language).say("wish-or-answer", said="停止")
        assert store.open_session(ann.id) is not None
        assert store.score(ann.id).answered == 0

        ann.sends(text="停止", reply_to_message=shown(ann, question.id))
        await world.quiet()
        assert (store.score(ann.id).answered, store.score(ann.id).correct) == (1, 0)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_small_talk_counts_for_nothing_until_it_is_said_to_be_the_answer(
    world: World, store: Store, language: str
) -> None:
    publish(store, TWO, START)
    ann = world.person(language=language)
    async with world.running():
        await ann.says("/quiz only 2")
        question = ann.last
        assert await ann.says("谢谢") == texts_for(language).say("talk-or-answer", said="谢谢")
        assert store.score(ann.id).answered == 0

        ann.sends(text="谢谢", reply_to_message=shown(ann, question.id))
        await world.quiet()
        assert (store.score(ann.id).answered, store.score(ann.id).correct) == (1, 0)
        assert "answered already" in await ann.says("谢谢") or language != "en"


async def test_a_wish_to_go_on_that_is_sent_as_a_reply_is_granted(ann: Somebody, store: Store, world: World) -> None:
    publish(store, TWO, START)
    await ann.says("/quiz only 2")
    ann.sends(text="跳过", reply_to_message=shown(ann, ann.last.id))
    await world.quiet()

    assert store.score(ann.id).answered == 0
    assert "Question 2 of 2" in ann.with_buttons.text


@pytest.mark.parametrize("question", [CHOICE, ORDER], ids=["choice", "order"])
async def test_a_wish_is_granted_below_any_question(world: World, store: Store, question: Question) -> None:
    publish(store, replace(TWO, questions=(question, TYPED)), START)
    ann = world.person()
    async with world.running():
        await ann.says("/quiz only 2")
        await ann.says("跳过")
        await ann.says("next")
        assert store.open_session(ann.id) is None
        assert store.score(ann.id).answered == 0


async def test_an_option_that_sounds_like_a_wish_is_an_answer(world: World, store: Store) -> None:
    publish(store, only(replace(CHOICE, options=("不知道", "做研究"), why_not=())), START)
    ann = world.person()
    async with world.running():
        await ann.says("/quiz only 1")
        await ann.says("不知道")

    assert store.score(ann.id).answered == 1


async def test_after_the_answer_a_wish_leads_to_the_next_question_or_to_the_end(ann: Somebody, store: Store) -> None:
    publish(store, TWO, START)
    await ann.says("/quiz only 2")
    await ann.says("目标")
    assert "answered already" in await ann.says("答案是什么")
    await ann.says("下一题")
    assert "＿＿" in ann.screen
    await ann.says("目标")
    await ann.says("やめる")

    assert store.open_session(ann.id) is None
    assert store.score(ann.id).answered == 2


async def test_what_was_forwarded_is_no_wish(ann: Somebody, bot: Bot, world: World, store: Store) -> None:
    publish(store, TWO, START)
    await ann.says("/quiz only 2")
    ann.sends(text="跳过", forward_origin={"type": "hidden_user", "sender_user_name": "Ben", "date": 1_800_000_000})
    await world.quiet()

    assert "forwarded" in ann.screen


@pytest.mark.parametrize("said", ["提示", "ヒントください", "Hint please"])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_types_that_a_hint_is_wanted_is_shown_to_its_button(
    world: World, store: Store, language: str, said: str
) -> None:
    publish(store, TWO, START)
    ann = world.person(language=language)
    async with world.running():
        await ann.says("/quiz only 2")
        await ann.says(said)
        assert ann.screen.startswith("💡")
        await ann.says("目标")

    assert store.score(ann.id).correct == 1


async def test_in_a_group_nobody_skips_or_stops_by_words(
    world: World, group: Group, ben: Somebody, class_set: None
) -> None:
    await push(world, group)
    before = len(group.messages)
    for said in ("跳过", "停止", "不知道"):
        group.sends(ben.user(), text=said)
    await world.quiet()

    assert len(group.messages) == before
    assert not group.polls[-1].is_closed


async def test_what_is_typed_before_the_next_question_came_skips_it_not_but_stops(ann: Somebody, store: Store) -> None:
    questions = (*TWO.questions, replace(TYPED, id="last", prompt="＿＿在哪儿？"))
    publish(store, replace(TWO, questions=questions), START)
    await ann.says("/quiz only 3")
    for said in ("skip", "next", "skip"):
        ann.writes(said)
    await ann.quiet()
    assert "Question 2 of 3" in ann.with_buttons.text

    for said in ("skip", "停止"):
        ann.writes(said)
    await ann.quiet()
    assert store.open_session(ann.id) is None


@pytest.mark.parametrize("said", ["目标", "没办法", "跳过"])
async def test_what_is_typed_where_the_question_never_arrived_answers_and_skips_nothing(
    ann: Somebody, world: World, store: Store, said: str
) -> None:
    publish(store, TWO, START)
    await ann.says("/quiz only 2")
    world.telegram.faults["sendMessage"] = [Fault(403, "Forbidden: bot was blocked by the user")]
    await ann.press("⏭")
    assert "Question 2 of 2" in await ann.says(said)
    assert store.score(ann.id).answered == 0

    await ann.says("目标")
    assert store.score(ann.id).correct == 1
