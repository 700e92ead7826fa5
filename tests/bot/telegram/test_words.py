"""Words that are looked up in the chat: by hanzi or pinyin, with the command, without it, or by a button."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store import SetState
from bot.telegram.callback import decoded, encoded
from bot.telegram.presses.words import Look, packed_word, unpacked_word
from bot.telegram.word_cards import word_card
from bot.texts import texts_for
from quizzes.question import Localized
from tests.bot.botapi.running import START
from tests.bot.readers import ENTER, GOAL, TALK, add_talk

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World


@pytest.fixture(autouse=True)
def talk(store: Store) -> Store:
    """Give a library with the text."""
    add_talk(store, START)
    return store


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ja", ["HSK 7–9 · 用語解説の語", "この文章では：参入する", "一般に：to leave; the end"]),
        ("en", ["HSK 7–9 · in the glossary", "In this text: to join in", "In general: to leave; the end"]),
        ("zh", ["HSK 7–9 · 词汇表里的词", "在本文中：to join in", "通常的意思：to leave; the end"]),
    ],
)
async def test_a_word_is_shown_with_all_that_is_known(world: World, bot: Bot, language: str, said: list[str]) -> None:
    ann = world.person(language=language)

    card = await ann.says("/word 下场")

    assert card.startswith("下场 xià chǎng")
    assert all(each in card for each in said)
    assert "· 为什么下场？" in card
    assert len(ann.buttons) == 1


async def test_a_button_leads_to_the_paragraph(ann: Somebody) -> None:
    await ann.says("/word 下场")
    assert ann.buttons == ["📖 Paragraph 2"]

    await ann.press("📖")

    assert "2/2" in ann.screen
    assert len(ann.messages) == 1
    assert "2/2" in await ann.says("/read")


@pytest.mark.parametrize(
    "asked",
    [
        *("目标", "目標", "mùbiāo", "mu4biao1", "mubiao", "ｍｕｂｉａｏ", "ＭＵ４ＢＩＡＯ１", " 目标。", "“目标”"),
        *("ㄇㄨˋㄅㄧㄠ", "ㄇㄨˋ ㄅㄧㄠ", "ㄇㄨˋ ㄅ一ㄠ"),
    ],
)
async def test_a_message_that_is_a_word_is_looked_up(ann: Somebody, asked: str) -> None:
    card = await ann.says(asked)
    assert card.startswith("目标 mù biāo")
    assert "我们的目标是做研究，" in card


@pytest.mark.parametrize(("language", "times"), [("ja", 1), ("en", 0), ("zh", 0)])
async def test_a_sentence_has_its_translation_for_who_reads_it(
    world: World, bot: Bot, language: str, times: int
) -> None:
    card = await world.person(language=language).says("目标")

    assert card.count("私たちの目標は研究です。") == times


async def test_texts_of_one_title_are_named_once(world: World, bot: Bot, store: Store) -> None:
    other = replace(TALK, words=(replace(ENTER, meaning=Localized(en="to enter")),), translation_language="en")
    add_talk(store, START, "talk-en", other)
    card = await world.person(language="zh").says("/word 下场")

    assert card.count("《小访谈》") == 1
    assert "to enter; to join in" in card


async def test_what_a_word_means_in_general_is_not_said_twice(ann: Somebody) -> None:
    assert (await ann.says("产品")).count("product") == 1


async def test_of_several_words_that_sound_so_one_is_chosen(ann: Somebody, talk: Store) -> None:
    twin = replace(GOAL, word="木标")
    add_talk(talk, START, "other", reader=replace(TALK, words=(twin,)))

    assert "Several words" in await ann.says("/word mubiao")
    assert ann.buttons == ["木标", "目标"]
    await ann.press("目标")
    assert ann.screen.startswith("目标")


@pytest.mark.parametrize(
    ("asked", "near"),
    [("目的", ["目标"]), ("做产品的目标", ["产品", "目标"]), ("产品场", ["产品"]), ("市场", ["下场"])],
)
async def test_an_unknown_word_has_near_ones(ann: Somebody, asked: str, near: list[str]) -> None:
    assert f"I don’t have “{asked}”" in await ann.says(f"/word {asked}")
    assert ann.buttons == near
    await ann.press(near[0])
    assert ann.screen.startswith(near[0])


async def test_a_word_that_is_pressed_twice_is_shown_once(ann: Somebody) -> None:
    await ann.says("目的")
    offer = ann.last
    data = offer.keyboard[0][0]["callback_data"]
    ann.presses(data, offer.id)
    await ann.press_data(data, offer.id)
    assert len(ann.messages) == 2


async def test_words_of_a_page_lead_to_their_cards(ann: Somebody) -> None:
    await ann.says("/read")
    await ann.press("📝")
    await ann.press("产品")
    assert ann.screen.startswith("产品 chǎn pǐn")
    assert "1/2" in ann.messages[0].text


async def test_a_word_whose_text_is_gone_says_so(ann: Somebody, talk: Store) -> None:
    await ann.says("目的")
    talk.set_state("talk", SetState.RETIRED).result()
    assert await ann.press("目标") == texts_for("en").say("toast-no-word")


@pytest.mark.parametrize(("language", "text"), [("ja", "文章"), ("en", "text"), ("zh", "文章")])
async def test_a_word_that_is_gone_is_not_said_to_have_been_in_a_text(
    world: World, bot: Bot, language: str, text: str
) -> None:
    ann = world.person(language=language)
    await ann.says("目的")
    gone = packed_word("蝴蝶")  # a word of the dictionary, whose file is being made anew
    assert gone is not None

    told = await ann.press_data(encoded(Look(word=gone)), ann.last.id)

    assert told == texts_for(language).say("toast-no-word")
    assert text not in (told or text)


async def test_the_command_alone_asks_for_a_word(ann: Somebody) -> None:
    assert "Which word?" in await ann.says("/word")
    assert (await ann.says("目标")).startswith("目标")


@pytest.mark.parametrize("language", ["ja", "en", "zh"])
@pytest.mark.parametrize(
    "asked",
    [
        "<b>&amp;",
        "好" * 4080,
        "a" * 4080,
        "\u202e\u2066\u200b",
        "👩‍👩‍👧‍👦🎉",
        "目标\u202e<i>",
        "猫",
        "%_'\"",
        "1 2 3",
        "目标\n下场\n" * 300,
    ],
    ids=["markup", "long", "long Latin", "marks", "emoji", "a word and marks", "unknown", "SQL", "digits", "lines"],
)
async def test_whatever_is_asked_for_gets_a_friendly_word(world: World, bot: Bot, language: str, asked: str) -> None:
    ann = world.person(language=language)
    assert await ann.says(f"/word {asked}")
    assert await ann.says(asked)
    assert len(ann.messages) == 2
    assert all("\u202e" not in message.text for message in ann.messages)


async def test_a_message_during_a_quiz_is_its_answer(ann: Somebody, talk: Store) -> None:
    await ann.says("/quiz mini 4")
    await ann.says("目标")
    assert not ann.screen.startswith("目标 mù biāo")


async def test_a_message_that_is_no_word_is_told_what_there_is(ann: Somebody) -> None:
    assert "/quiz" in await ann.says("lovely weather")


async def test_one_text_in_two_translations_shows_the_readers_own_first(world: World, bot: Bot, talk: Store) -> None:
    english = replace(TALK.paragraphs[0].sentences[0], translation="Our aim is research.")
    paragraph = replace(TALK.paragraphs[0], sentences=(english, *TALK.paragraphs[0].sentences[1:]))
    reader = replace(TALK, translation_language="en", paragraphs=(paragraph, TALK.paragraphs[1]))
    add_talk(talk, START, "zz", reader=reader)

    ann, ken = world.person(), world.person(language="ja")
    card = await ann.says("目标")
    assert "Our aim is research." in card
    assert card.count("我们的目标是做研究，") == 1
    assert "研究です" in await ken.says("目标")


def test_meanings_that_differ_are_told_with_their_texts(store: Store) -> None:
    other = replace(GOAL, meaning=Localized(ja="的", en="a target to shoot at"))
    add_talk(store, START, "other", reader=replace(TALK, words=(other,)))

    card = word_card(store, "en", "目标")

    assert card is not None
    assert [meaning.en for meaning, _ in card.here] == ["a target to shoot at", "aim"]
    assert card.reading == "mù biāo"


def test_readings_that_differ_are_none(store: Store) -> None:
    add_talk(store, START, "other", reader=replace(TALK, words=(replace(ENTER, reading="xià chang"),)))
    card = word_card(store, "en", "下场")
    assert card is not None
    assert card.reading is None


@pytest.mark.parametrize("word", ["下场", "𠀀", "a", "中华人民共和国万岁万岁"])
def test_a_word_goes_into_a_button_and_comes_out(word: str) -> None:
    packed = packed_word(word)
    assert packed is not None
    press = decoded(encoded(Look(word=packed)))
    assert isinstance(press, Look)
    assert unpacked_word(press.word) == word


@pytest.mark.parametrize("word", ["", "好" * 13])
def test_a_word_that_does_not_fit_goes_into_none(word: str) -> None:
    assert packed_word(word) is None


@pytest.mark.parametrize("packed", ["A", "_w", "____"])
def test_letters_that_hold_no_word_give_none(packed: str) -> None:
    assert unpacked_word(packed) is None
