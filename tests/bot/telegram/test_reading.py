"""Reading a text in the chat: pages, what is shown beside them, and a quiz on a paragraph."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store import SetState
from bot.store.readers import Readers
from bot.tutor.session import Purpose
from quizzes.formats.reader_json import read_reader
from quizzes.languages import Script
from quizzes.sample import builtin_readers
from tests.bot.botapi.running import START
from tests.bot.readers import TALK, add_talk, spoken_by, talk_set

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

HOSTILE = [
    pytest.param("<b>&amp;</b><i>", id="markup"),
    pytest.param("好" * 5000, id="long"),
    pytest.param("\u202e倒\u200b过来\u2066", id="direction marks"),
    pytest.param("👩‍👩‍👧‍👦" * 700, id="emoji"),
]


@pytest.fixture
def talk(store: Store) -> Store:
    """Give a library with the text."""
    add_talk(store, START)
    return store


LANGUAGES = {
    "ja": ("小さな対話", "▶ 次へ", "🔤", "🌐 日本語訳", "📝", "文章はここまで", "参入する"),
    "en": ("A small talk", "▶ Next", "🔤", "🌐 Japanese", "📝", "end of the text", "to join in"),
    "zh": ("小访谈", "▶ 下一页", "🔤", "🌐 日文", "📝", "结束了", "to join in"),
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_text_is_read_page_by_page(world: World, talk: Store, bot: Bot, language: str) -> None:
    title, onward, pinyin, translation, words, end, meaning = LANGUAGES[language]
    ann = world.person(language=language)

    first = await ann.says("/read")
    assert title in first
    assert "1/2" in first
    assert "老师" in first
    assert "我们的目标是做研究，不是做AI产品。" in first
    assert "mùbiāo" not in first
    assert "研究です" not in first

    await ann.press(translation)
    assert "私たちの目標は研究です。AI製品ではありません。" in ann.screen
    await ann.press(pinyin)
    assert "wǒmen de mùbiāo shì zuò yánjiū," in ann.screen

    await ann.press(onward)
    assert "为什么下场？" in ann.screen
    assert "wèishénme xiàchǎng?" in ann.screen
    assert "参入するのですか" not in ann.screen
    assert end in ann.screen
    await ann.press(words)
    assert "下场 xià chǎng – " in ann.screen
    assert meaning in ann.screen
    assert len(ann.messages) == 1


async def test_what_is_shown_is_taken_away_again(ann: Somebody, talk: Store) -> None:
    before = await ann.says("/read talk")
    for name in ("🔤", "🌐", "📝"):
        await ann.press(name)
        assert ann.screen != before
        assert f"✓ {name}" in " ".join(ann.buttons)
        await ann.press(f"✓ {name}")
        assert ann.screen == before


async def test_the_first_page_has_no_way_back_and_the_last_none_onward(ann: Somebody, talk: Store) -> None:
    await ann.says("/read")
    assert "◀ Back" not in ann.buttons
    await ann.press("▶ Next")
    assert "▶ Next" not in ann.buttons
    await ann.press("◀ Back")
    assert "1/2" in ann.screen


async def test_a_press_that_comes_twice_turns_one_page(ann: Somebody, talk: Store) -> None:
    await ann.says("/read")
    message = ann.last
    data = next(button["callback_data"] for row in message.keyboard for button in row if "Next" in button["text"])

    ann.presses(data, message.id)
    await ann.press_data(data, message.id)

    assert "2/2" in ann.screen
    assert ann.last.edits == 1


async def test_an_old_page_still_turns(ann: Somebody, talk: Store) -> None:
    await ann.says("/read")
    old = ann.last
    await ann.says("/read")

    await ann.press("▶ Next", old)

    assert "2/2" in old.text
    assert "1/2" in ann.last.text


async def test_a_text_is_opened_where_it_was_left_also_after_a_restart(world: World, talk: Store) -> None:
    ann = world.person()
    async with world.running():
        await ann.says("/read")
        await ann.press("🔤")
        await ann.press("▶")
    async with world.running():
        again = await ann.says("/read")
    assert "2/2" in again
    assert "xiàchǎng" in again


async def test_a_page_from_before_a_restart_turns(world: World, talk: Store) -> None:
    ann = world.person()
    async with world.running():
        await ann.says("/read")
    async with world.running():
        await ann.press("▶ Next")
    assert "2/2" in ann.screen


async def test_whoever_wants_pinyin_has_it_from_the_start(world: World, talk: Store, bot: Bot) -> None:
    ann = world.person()
    await ann.says("/start")
    learner = talk.learner(ann.id)
    assert learner is not None
    talk.save_learner(replace(learner, shows_pinyin=True)).result()

    assert "mùbiāo" in await ann.says("/read")


async def test_of_several_texts_one_is_chosen(ann: Somebody, talk: Store) -> None:
    add_talk(talk, START, "other", reader=replace(TALK, title=replace(TALK.title, en="Another talk")))

    assert "Which text" in await ann.says("/read")
    assert ann.buttons == ["Another talk", "A small talk"]
    await ann.press("Another talk")
    assert "Another talk · 1/2" in ann.screen
    await ann.press("📚")
    await ann.press("A small talk")
    assert "A small talk · 1/2" in ann.screen

    assert "A small talk · 1/2" in await ann.says("/read")


async def test_texts_are_listed_without_reading_what_stands_in_each(
    ann: Somebody, talk: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_into: list[str] = []
    monkeypatch.setattr(Readers, "info", lambda _, set_id, *__: looked_into.append(set_id))
    add_talk(talk, START, "other")

    assert "Which text" in await ann.says("/read")
    assert looked_into == []


async def test_many_texts_are_listed_a_handful_at_once(ann: Somebody, talk: Store) -> None:
    for number in range(10):
        add_talk(talk, START, f"talk-{number}")

    await ann.says("/read")
    assert len(ann.buttons) == 9
    await ann.press("›")
    assert len(ann.buttons) == 4
    await ann.press("‹")
    assert len(ann.buttons) == 9


@pytest.mark.parametrize("named", ["nothing", "mini", "<b>", "好" * 4000])
async def test_a_text_that_is_not_there_is_said_so(ann: Somebody, talk: Store, named: str) -> None:
    screen = await ann.says(f"/read {named}")
    assert "I have no text" in screen
    assert ann.buttons == ["A small talk"]


@pytest.mark.parametrize("named", ["talk", "TALK", "ｔａｌｋ"])
async def test_a_text_is_named_in_letters_of_any_case_and_width(ann: Somebody, talk: Store, named: str) -> None:
    assert "A small talk · 1/2" in await ann.says(f"/read {named}")


@pytest.mark.parametrize(
    ("asked", "place"), [("small talk", "1/2"), ("ＳＭＡＬＬ", "1/2"), ("a small talk line 11", "2/2"), ("tal", "1/2")]
)
async def test_a_text_is_named_by_a_part_of_its_title(ann: Somebody, talk: Store, asked: str, place: str) -> None:
    assert f"A small talk · {place}" in await ann.says(f"/read {asked}")


async def test_a_part_of_two_titles_asks_which_of_the_texts(ann: Somebody, talk: Store) -> None:
    add_talk(talk, START, id_="chat")
    assert (await ann.says("/read small talk")).startswith("Which text would you like to read?")
    assert len(ann.buttons) == 2


@pytest.mark.parametrize(
    ("language", "lines"), [("ja", "1/2 · 5、7行目"), ("en", "1/2 · lines 5, 7"), ("zh", "1/2 · 第 5、7 行")]
)
async def test_a_page_says_on_which_lines_it_stands(
    world: World, talk: Store, bot: Bot, language: str, lines: str
) -> None:
    assert lines in await world.person(language=language).says("/read")


async def test_a_paragraph_on_one_line_says_so(ann: Somebody, store: Store) -> None:
    add_talk(store, START, reader=spoken_by("老师", "说"))
    assert "1/1 · line 1\n" in await ann.says("/read")


@pytest.mark.parametrize("asked", ["paragraph 2", "talk 第2段落", "small talk 2/2", "lines 9, 11"])
async def test_the_paragraph_that_is_named_is_opened(ann: Somebody, talk: Store, asked: str) -> None:
    assert "A small talk · 1/2" in await ann.says("/read talk")
    assert "A small talk · 2/2" in await ann.says(f"/read {asked}")
    assert "A small talk · 2/2" in await ann.says("/read")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ja", "「小さな対話」は全2段落で、第3段落はありません"),
        ("en", "“A small talk” has 2 paragraphs, and none with the number 3."),
        ("zh", "《小访谈》共有 2 段，没有第 3 段"),
    ],
)
async def test_a_paragraph_that_is_not_there_is_said_so(
    world: World, talk: Store, bot: Bot, language: str, said: str
) -> None:
    person = world.person(language=language)
    assert said in await person.says("/read paragraph 3")
    assert "0" in await person.says("/read 第0段")


@pytest.mark.parametrize("asked", ["line 9", "talk line 11", "行11", "第9行", "TALK 9行目", "line 13", "line 15"])
async def test_the_paragraph_on_a_line_is_opened(ann: Somebody, talk: Store, asked: str) -> None:
    assert "为什么下场？" in await ann.says(f"/read {asked}")
    assert "2/2" in await ann.says("/read")


async def test_the_paragraph_on_a_line_is_opened_at_its_beginning(world: World, store: Store, bot: Bot) -> None:
    long = replace(TALK.paragraphs[0], sentences=TALK.paragraphs[0].sentences * 20)
    add_talk(store, START, reader=replace(TALK, paragraphs=(long, long), words=()))
    ann = world.person()
    await ann.says("/read")
    await ann.press("▶")
    assert "1/2 (2/" in ann.screen
    assert "1/2 (1/" in await ann.says("/read line 5")


@pytest.mark.parametrize(("asked", "is_shown"), [("line 9", False), ("line 13", True), ("line 15", True)])
async def test_the_line_of_the_glossary_shows_its_word(
    ann: Somebody, talk: Store, asked: str, *, is_shown: bool
) -> None:
    assert ("下场 xià chǎng – " in await ann.says(f"/read {asked}")) is is_shown


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ja", "「小さな対話」の6行目には段落がありません"),
        ("en", "“A small talk” has no paragraph on line 6."),
        ("zh", "《小访谈》第 6 行没有段落"),
    ],
)
async def test_a_line_without_a_paragraph_is_said_so(
    world: World, talk: Store, bot: Bot, language: str, said: str
) -> None:
    assert said in await world.person(language=language).says("/read line 6")


async def test_the_line_of_a_text_that_is_not_there_is_said_so(ann: Somebody, talk: Store) -> None:
    assert "I have no text “other” to read" in await ann.says("/read other line 5")


async def test_a_line_is_that_of_the_text_that_was_asked_about_or_read_last(
    ann: Somebody, world: World, talk: Store
) -> None:
    add_talk(talk, START, "other", reader=replace(TALK, title=replace(TALK.title, en="Another talk")))

    assert "Which text" in await ann.says("/read line 9")
    await ann.says("/quiz other 4")
    assert "Another talk · 2/2" in await ann.says("/read line 9")
    world.hours += 1
    assert "A small talk" in await ann.says("/read talk")
    assert "A small talk · 2/2" in await ann.says("/read line 9")
    world.hours += 1
    await ann.says("/quiz other 1")
    assert "A small talk" in await ann.says("/read")
    world.hours += 1
    await ann.says("/quiz other 1")
    await ann.press("⏹")
    assert "Another talk · 1/2" in await ann.says("/read line 5")


async def test_where_the_text_is_asked_for_its_line_is_kept(ann: Somebody, talk: Store) -> None:
    for number in range(8):
        add_talk(talk, START, f"talk-{number}")
    await ann.says("/read line 9")
    await ann.press("›")
    await ann.press("A small talk")

    assert "A small talk · 2/2" in ann.screen


async def test_where_the_text_that_is_chosen_has_no_such_line_it_can_be_read_all_the_same(
    ann: Somebody, talk: Store
) -> None:
    add_talk(talk, START, "other", reader=replace(TALK, title=replace(TALK.title, en="Another talk")))
    await ann.says("/read line 6")
    await ann.press("Another talk")
    assert "“Another talk” has no paragraph on line 6." in ann.screen

    await ann.press("Another talk")
    assert "Another talk · 1/2" in ann.screen


async def test_a_button_of_old_without_a_line_opens_its_text(ann: Somebody, talk: Store) -> None:
    await ann.says("/read nothing")
    await ann.press_data("ro:talk", ann.last.id)

    assert "A small talk · 1/2" in ann.screen


async def test_where_nothing_can_be_read_that_is_said(ann: Somebody) -> None:
    assert "no text to read yet" in await ann.says("/read")


async def test_a_text_that_was_retired_is_gone(ann: Somebody, talk: Store) -> None:
    await ann.says("/read")
    talk.set_state("talk", SetState.RETIRED).result()

    assert "not there any more" in (await ann.press("▶") or "")
    assert "1/2" in ann.screen


async def test_a_page_beyond_a_shorter_version_is_the_last_one(ann: Somebody, talk: Store) -> None:
    await ann.says("/read")
    shorter = replace(TALK, paragraphs=TALK.paragraphs[:1], words=())
    changed = replace(talk_set(), questions=talk_set().questions[:2])
    talk.add_set(changed, START, "newer", "talk.txt", reader=shorter).result()

    await ann.press("▶ Next")

    assert "1/1" in ann.screen


@pytest.mark.parametrize("data", ["rp:talk:99999:999:7", "rp:talk:0:0:999", "ra:talk:99999", "rl:5000"])
async def test_buttons_that_nobody_made_do_no_harm(ann: Somebody, talk: Store, data: str) -> None:
    await ann.says("/read")
    await ann.press_data(data, ann.last.id)
    assert ann.messages


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("language", ["ja", "en", "zh"])
async def test_texts_of_any_make_can_be_read(world: World, store: Store, bot: Bot, language: str, text: str) -> None:
    sentence = replace(
        TALK.paragraphs[0].sentences[0], source=text, translation=text, reading=(("hǎo",),) * text.count("好")
    )
    paragraph = replace(TALK.paragraphs[0], speaker=text, translation=text, sentences=(sentence,), terms=(0,))
    entry = replace(TALK.glossary[0], word=text, meaning=text, reading=text)
    reader = replace(spoken_by(text, text), paragraphs=(paragraph,) * 2, glossary=(entry,))
    add_talk(store, START, reader=replace(reader, title=replace(TALK.title, ja=text, en=text, zh=text)))
    ann = world.person(language=language)

    await ann.says("/read")
    for name in ("🔤", "🌐", "📝", "▶", "◀"):
        await ann.press(name)
    assert "\u202e" not in "".join(message.text for message in ann.messages)


async def test_a_long_paragraph_comes_in_parts_that_are_one_message_each(world: World, store: Store, bot: Bot) -> None:
    long = read_reader(builtin_readers()["sample-en"])
    sentences = tuple(each for paragraph in long.paragraphs for each in paragraph.sentences)
    whole = replace(long.paragraphs[0], sentences=sentences, translation=None)
    add_talk(store, START, reader=replace(long, paragraphs=(whole,), words=()))
    ann = world.person()

    await ann.says("/read")
    for name in ("🔤", "📝"):
        await ann.press(name)
    seen = []
    while "▶ Next" in ann.buttons:
        await ann.press("🌐")
        seen.append(ann.screen)
        await ann.press("▶ Next")
    assert len(seen) > 3
    assert len(ann.messages) == 1
    assert "(1/" in seen[0]


async def test_a_paragraph_is_asked_about(ann: Somebody, talk: Store) -> None:
    await ann.says("/read")
    await ann.press("✏️")

    session = talk.open_session(ann.id)
    assert session is not None
    assert session.purpose is Purpose.PASSAGE
    assert {each.question for each in session.questions} == {"first", "translated"}
    assert "Question 1 of 2" in ann.screen


async def test_the_glossary_belongs_to_the_paragraph_that_has_its_words(ann: Somebody, talk: Store) -> None:
    await ann.says("/read")
    await ann.press("▶ Next")
    await ann.press("✏️ Quiz me on this paragraph")

    session = talk.open_session(ann.id)
    assert session is not None
    assert {each.question for each in session.questions} == {"second", "explained"}


async def test_a_quiz_on_a_paragraph_begins_once_when_pressed_twice(ann: Somebody, talk: Store) -> None:
    await ann.says("/read")
    page = ann.last
    await ann.press("✏️", page)
    before = talk.open_session(ann.id)
    await ann.press("✏️", page)

    after = talk.open_session(ann.id)
    assert before is not None
    assert after is not None
    assert before.id == after.id
    assert len(ann.messages) == 2


async def test_a_quiz_on_a_paragraph_that_was_begun_before_begins_anew(
    ann: Somebody, world: World, talk: Store
) -> None:
    await ann.says("/read")
    page = ann.last
    await ann.press("✏️", page)
    question = ann.last
    await ann.says("/score")
    world.hours += 1
    await ann.press("✏️", page)

    assert "Question 1 of 2" in ann.screen
    assert ann.last.id > question.id
    assert question.keyboard == []


async def test_the_end_of_a_quiz_on_a_paragraph_leads_back_to_the_text(ann: Somebody, talk: Store) -> None:
    await ann.says("/read")
    await ann.press("✏️")
    await ann.press("⏹")
    await ann.press("📖 Back to the text")
    assert "A small talk · 1/2" in ann.screen


async def test_another_quiz_makes_way_for_that_on_a_paragraph(ann: Somebody, talk: Store) -> None:
    await ann.says("/read")
    page = ann.last
    await ann.says("/quiz mini 4")
    question = ann.last
    await ann.press("✏️", page)

    assert question.keyboard == []
    assert "Question 1 of 2" in ann.screen


async def test_a_paragraph_without_questions_says_so(ann: Somebody, talk: Store) -> None:
    changed = replace(talk_set(), questions=talk_set().questions[2:])
    talk.add_set(changed, START, "newer", "talk.txt", reader=TALK).result()
    await ann.says("/read")

    assert "no questions" in (await ann.press("✏️") or "")
    assert talk.open_session(ann.id) is None


async def test_the_end_of_a_text_leads_to_a_quiz_on_all_of_it(ann: Somebody, talk: Store) -> None:
    await ann.says("/read")
    await ann.press("▶ Next")
    await ann.press("✏️ Quiz on the whole text")
    assert "A small talk" in ann.screen


async def test_a_text_is_shown_in_the_script_that_was_chosen(world: World, talk: Store, bot: Bot) -> None:
    ann = world.person()
    await ann.says("/start")
    learner = talk.learner(ann.id)
    assert learner is not None
    talk.save_learner(replace(learner, script=Script.TRADITIONAL)).result()

    assert "我們的目標是做研究，不是做AI產品。" in await ann.says("/read")
    await ann.press("🔤")
    assert "wǒmen de mùbiāo" in ann.screen
    await ann.press("📝")
    assert "產品 chǎn pǐn" in ann.screen
    await ann.press("產品")
    assert ann.screen.startswith("產品 chǎn pǐn")
    assert "· 不是做AI產品。" in ann.screen
    await ann.says("mubiao")
    assert ann.screen.startswith("目標")
