"""From a question 📖 leads to the paragraph that it is about: before the answer, where that is found by reading."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store import SetState
from bot.telegram.callback import encoded
from bot.telegram.data_words import day_number, group_word
from bot.telegram.presses.homework import GiveHomework
from bot.telegram.presses.reading import OpenLine
from bot.tutor.session import SessionState
from quizzes.grading import Verdict
from quizzes.languages import Script
from quizzes.question import Evidence, Form, Kind, Question, QuestionSet
from tests.bot.botapi.running import START
from tests.bot.readers import TALK
from tests.bot.readers import question as asked_on

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from quizzes.reader import Reader
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

TEXT = "📖 Text"
FIRST_PARAGRAPH = "我们的目标是做研究，不是做AI产品。"
ON_THE_TEXT = asked_on("read", 5)
CLOZE = Question(
    id="cloze",
    kind=Kind.CLOZE,
    form=Form.TYPED,
    prompt="我们的＿＿是做研究，",
    answer=("目标",),
    evidence=Evidence(line=5, quote="我们的目标是做研究"),
)
TRANSLATION = Question(
    id="translation",
    kind=Kind.TRANSLATION,
    form=Form.CHOICE,
    prompt="不是做AI产品。",
    options=("It is not AI products.", "It is AI products."),
    answer=("It is not AI products.",),
    evidence=Evidence(line=5, quote="不是做AI产品"),
)


def add(store: Store, *questions: Question, reader: Reader | None = TALK) -> None:
    """Put questions on the text into the library, as the next version of their set if there is one."""
    content = QuestionSet(id="talk", title=TALK.title, questions=questions)
    store.add_set(content, START, f"sha of {hash((questions, reader))}", "talk.txt", reader=reader).result()


async def is_asked(somebody: Somebody, store: Store, question: Question = ON_THE_TEXT) -> str:
    """Put the one question of the text before somebody; gives the data that would lead to its paragraph."""
    if store.set_info("talk") is None:
        add(store, question)
    await somebody.says("/quiz talk 1")
    session = store.open_session(somebody.id)
    assert session is not None
    return encoded(OpenLine(session=session.id, position=0))


@pytest.mark.parametrize(
    ("language", "label", "where"),
    [
        ("ja", "📖 本文", "小さな対話 · 1/2 · 5、7行目"),
        ("en", "📖 Text", "A small talk · 1/2 · lines 5, 7"),
        ("zh", "📖 原文", "小访谈 · 1/2 · 第 5、7 行"),
    ],
)
async def test_what_the_interview_says_can_be_read_before_the_answer(
    world: World, store: Store, bot: Bot, language: str, label: str, where: str
) -> None:
    somebody = world.person(language=language)
    await is_asked(somebody, store)
    question = somebody.last
    before = question.text, question.keyboard
    await somebody.press(label)

    assert somebody.last.id != question.id
    assert where in somebody.screen
    assert FIRST_PARAGRAPH in somebody.screen
    assert "研究です" not in somebody.screen
    assert (question.text, question.keyboard) == before


@pytest.mark.parametrize(
    ("line", "place"),
    [
        pytest.param(5, "1/2", id="of a paragraph"),
        pytest.param(7, "1/2", id="of a translation"),
        pytest.param(9, "2/2", id="of another paragraph"),
        pytest.param(13, "2/2", id="of a word in the glossary"),
        pytest.param(15, "2/2", id="of a meaning in the glossary"),
    ],
)
async def test_the_paragraph_is_that_of_the_line(ann: Somebody, store: Store, line: int, place: str) -> None:
    await is_asked(ann, store, asked_on("read", line))
    await ann.press(TEXT)

    assert f"A small talk · {place}" in ann.screen
    assert ("下场 xià chǎng – " in ann.screen) is (line > 11)


async def test_of_a_long_paragraph_the_part_comes_that_is_asked_about(ann: Somebody, store: Store) -> None:
    first, second = TALK.paragraphs[0].sentences
    long = replace(TALK.paragraphs[0], sentences=(*(first,) * 30, replace(second, source="他们后来做了一张地图。")))
    question = replace(ON_THE_TEXT, evidence=Evidence(line=5, quote="后来做了一张地图"))
    add(store, question, reader=replace(TALK, paragraphs=(long,), words=()))
    await is_asked(ann, store)
    await ann.press(TEXT)

    assert "1/1 (2/2)" in ann.screen
    assert "地图" in ann.screen


@pytest.mark.parametrize("question", [CLOZE, TRANSLATION], ids=lambda each: each.kind)
async def test_where_the_text_would_print_the_answer_it_comes_after_it(
    ann: Somebody, store: Store, question: Question
) -> None:
    data = await is_asked(ann, store, question)
    assert TEXT not in ann.buttons
    assert "once you have answered" in (await ann.press_data(data, ann.last.id) or "")
    assert len(ann.messages) == 1

    await (ann.says("目的") if question is CLOZE else ann.press(question.options[1]))
    await ann.press(TEXT)

    assert FIRST_PARAGRAPH in ann.screen


@pytest.mark.parametrize("answer", ["对", "错"])
async def test_it_leads_to_the_line_of_an_explanation(ann: Somebody, store: Store, answer: str) -> None:
    await is_asked(ann, store)
    await ann.press(answer)
    assert "Line 5" in ann.screen
    await ann.press(TEXT)

    assert "lines 5, 7" in ann.screen


@pytest.mark.parametrize("question", [CLOZE, TRANSLATION], ids=lambda each: each.kind)
async def test_what_was_skipped_is_not_read_out(ann: Somebody, store: Store, question: Question) -> None:
    data = await is_asked(ann, store, question)
    await ann.press("⏭")

    assert "once you have answered" in (await ann.press_data(data, ann.messages[0].id) or "")


async def test_the_question_is_answered_below_the_text_and_counts_once_and_whole(ann: Somebody, store: Store) -> None:
    await is_asked(ann, store)
    question = ann.last
    await ann.press(TEXT)
    data = next(button["callback_data"] for row in question.keyboard for button in row if button["text"] == "对")
    for _ in range(2):
        await ann.press_data(data, question.id)

    assert "Correct" in question.text
    score = store.score(ann.id)
    assert (score.answered, score.correct, score.credit) == (1, 1, 1)


async def test_an_answer_that_is_typed_below_the_text_counts(ann: Somebody, store: Store) -> None:
    typed = replace(CLOZE, kind=Kind.COMPREHENSION, prompt="他们要做什么？", answer=("研究",))
    await is_asked(ann, store, typed)
    question = ann.last
    await ann.press(TEXT)
    await ann.says("研究")

    assert "Correct" in question.text
    assert store.score(ann.id).answered == 1


@pytest.mark.parametrize("is_answered", [False, True], ids=["open", "answered"])
async def test_a_set_without_a_text_offers_none(ann: Somebody, store: Store, *, is_answered: bool) -> None:
    add(store, ON_THE_TEXT, reader=None)
    data = await is_asked(ann, store)
    if is_answered:
        await ann.press("对")

    assert TEXT not in ann.buttons
    assert "no text to read" in (await ann.press_data(data, ann.last.id) or "")
    assert len(ann.messages) == 1


@pytest.mark.parametrize(
    "question",
    [
        pytest.param(asked_on("read", 6), id="a line without a paragraph"),
        pytest.param(replace(ON_THE_TEXT, evidence=None), id="no line"),
    ],
)
async def test_a_question_without_a_place_in_the_text_offers_none(
    ann: Somebody, store: Store, question: Question
) -> None:
    data = await is_asked(ann, store, question)
    assert TEXT not in ann.buttons
    assert "no text to read" in (await ann.press_data(data, ann.last.id) or "")
    await ann.press("对")
    assert TEXT not in ann.buttons


async def test_pressed_twice_it_shows_one_page_and_later_another(ann: Somebody, world: World, store: Store) -> None:
    data = await is_asked(ann, store)
    question = ann.last
    ann.presses(data, question.id)
    await ann.press_data(data, question.id)
    assert len(ann.messages) == 2

    world.hours += 1
    await ann.press_data(data, question.id)
    assert len(ann.messages) == 3


async def test_it_is_not_for_somebody_else(ann: Somebody, world: World, store: Store) -> None:
    data = await is_asked(ann, store)
    eve = world.person("Eve")
    await eve.says("/start")
    before = len(eve.messages)

    assert "not your quiz" in (await eve.press_data(data, eve.last.id) or "")
    assert len(eve.messages) == before


@pytest.mark.parametrize("position", [1, 2, 99])
async def test_a_question_that_is_still_to_come_is_not_read_about(ann: Somebody, store: Store, position: int) -> None:
    add(store, asked_on("read", 5), asked_on("next", 9))
    await ann.says("/quiz talk 2")
    session = store.open_session(ann.id)
    assert session is not None
    data = encoded(OpenLine(session=session.id, position=position))

    assert "no text to read" in (await ann.press_data(data, ann.last.id) or "")
    assert len(ann.messages) == 1


async def test_below_a_quiz_that_was_stopped_it_still_opens(ann: Somebody, store: Store) -> None:
    data = await is_asked(ann, store)
    question = ann.last
    await ann.press("⏹")
    await ann.press_data(data, question.id)

    assert FIRST_PARAGRAPH in ann.screen


async def test_after_a_restart_it_opens(world: World, store: Store) -> None:
    ann = world.person()
    async with world.running():
        await is_asked(ann, store)
    async with world.running():
        await ann.press(TEXT)

    assert FIRST_PARAGRAPH in ann.screen


async def test_no_other_quiz_begins_from_there_however_it_is_turned(ann: Somebody, store: Store) -> None:
    await is_asked(ann, store)
    await ann.press(TEXT)
    for button in ("▶ Next", "🔤", "🌐", "◀"):
        await ann.press(button, ann.last)
        assert not any(each.startswith(("✏️", "📚")) for each in ann.last.buttons)
    session = store.open_session(ann.id)

    assert session is not None
    assert session.state is SessionState.OPEN
    assert not session.answered


@pytest.mark.parametrize(
    ("language", "button"), [("en", "‹ Back to the question"), ("ja", "‹ 問題に戻る"), ("zh", "‹ 回到题目")]
)
async def test_one_tap_leads_back_to_the_question(
    world: World, bot: Bot, store: Store, language: str, button: str
) -> None:
    ann = world.person(language=language)
    await is_asked(ann, store)
    question = ann.last.text
    await ann.press(TEXT[0])
    await ann.press("▶", ann.last)
    assert button in ann.last.buttons
    await ann.press(button, ann.last)

    assert ann.last.text == question
    assert any(each.startswith("⏭") for each in ann.last.buttons)


async def test_the_place_where_somebody_reads_stays(ann: Somebody, store: Store) -> None:
    await is_asked(ann, store)
    await ann.says("/read")
    await ann.press("▶ Next")
    await ann.says("/quiz")
    await ann.press(TEXT)
    assert "1/2" in ann.screen
    await ann.press("🔤", ann.last)

    assert "2/2" in await ann.says("/read")


async def test_it_is_shown_in_the_script_and_with_the_pinyin_of_who_reads(ann: Somebody, store: Store) -> None:
    await ann.says("/start")
    learner = store.learner(ann.id)
    assert learner is not None
    store.save_learner(replace(learner, script=Script.TRADITIONAL, shows_pinyin=True)).result()
    await is_asked(ann, store)
    await ann.press(TEXT)

    assert "我們的目標" in ann.screen
    assert "mùbiāo" in ann.screen


async def test_a_text_that_is_another_by_now_is_shown_as_it_was_asked_about(ann: Somebody, store: Store) -> None:
    await is_asked(ann, store)
    add(store, asked_on("other", 9), reader=replace(TALK, paragraphs=TALK.paragraphs[1:], words=()))
    await ann.press(TEXT)

    assert FIRST_PARAGRAPH in ann.screen
    assert ann.last.keyboard == []


async def test_a_text_whose_questions_alone_are_others_can_be_turned(ann: Somebody, store: Store) -> None:
    await is_asked(ann, store)
    add(store, asked_on("other", 9))
    await ann.press(TEXT)
    await ann.press("▶ Next", ann.last)

    assert "2/2" in ann.screen


async def test_a_set_that_was_withdrawn_meanwhile_shows_what_it_asks_about(ann: Somebody, store: Store) -> None:
    await is_asked(ann, store)
    store.set_state("talk", SetState.RETIRED).result()
    await ann.press(TEXT)

    assert FIRST_PARAGRAPH in ann.screen
    assert ann.last.keyboard == []


async def test_in_homework_it_is_the_same(world: World, ann: Somebody, store: Store) -> None:
    add(store, ON_THE_TEXT)
    ben = world.person("Ben")
    group = world.group(ann, ben)
    await ann.says("/start")
    await group.adds_bot()
    give = GiveHomework(group=group_word(group.id), set_id="talk", count=1, hours=24 * day_number(START.date()) + 70)
    await ann.press_data(encoded(give), ann.last.id)
    await ben.says("/start hw_1")
    question = ben.last
    await ben.press(TEXT)
    assert FIRST_PARAGRAPH in ben.screen
    await ben.press("对", question)

    assert [each.verdict for each in store.homework.answers(1)] == [Verdict.CORRECT]


async def test_under_a_poll_there_is_none(world: World, ann: Somebody, store: Store) -> None:
    add(store, ON_THE_TEXT)
    group = world.group(ann)
    await group.adds_bot()
    await group.hears(ann, "/push talk 1")
    await world.rounds()

    assert len(group.polls) == 1
    assert not any("📖" in button for message in group.messages for button in message.buttons)
