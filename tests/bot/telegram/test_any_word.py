"""Words that no text has: the dictionary on the disk has them, in the chat, by a button and in other chats."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.dictionary import current_edition
from bot.store.dictionary_file import write_dictionary
from bot.telegram import dictionary_watch
from bot.tutor.learner import Learner
from quizzes.errors import BadInput
from quizzes.headword import Headword
from quizzes.languages import Script
from quizzes.question import Localized
from tests.bot.botapi.running import START
from tests.bot.readers import add_talk
from tests.bot.store.test_dictionary_file import handles_of

if TYPE_CHECKING:
    from pathlib import Path

    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

WORDS = (
    Headword(
        word="台灯",
        readings=("tái dēng",),
        level=6,
        own=Localized(ja="電気スタンド", en="desk lamp"),
        entries=("desk lamp; table <lamp>",),
    ),
    Headword(
        word="行",
        readings=("xíng", "háng"),
        level=1,
        own=None,
        entries=("[xíng] to walk; variant of 台灯 (tái dēng)", "[háng] row"),
    ),
    Headword(word="目标", readings=("mù biāo",), level=3, own=None, entries=("target in the dictionary",)),
    Headword(word="木镖", readings=("mù biāo",), level=None, own=None, entries=("wooden dart",)),
    Headword(word="灯", readings=("dēng",), level=2, own=None, entries=("lamp",)),
    Headword(word="灯光", readings=("dēng guāng",), level=4, own=None, entries=("lamp light",)),
    Headword(word="環境", readings=("huán jìng",), level=3, own=Localized(ja="環境"), entries=()),
    Headword(word="环境", readings=("huán jìng",), level=3, own=Localized(ja="環境"), entries=()),
    Headword(word="勉强", readings=("miǎn qiǎng",), level=7, own=None, entries=("to do with difficulty",)),
    Headword(word="登", readings=("dēng",), level=4, own=None, entries=("to climb",)),
    Headword(word="学习", readings=("xué xí",), level=1, own=Localized(ja="勉強する"), entries=("to learn",)),
    Headword(word="菜单", readings=("cài dān",), level=2, own=None, entries=("menu",)),
    Headword(word="继续", readings=("jì xù",), level=3, own=None, entries=("to continue",)),
    Headword(word="下场", readings=("xià chǎng",), level=7, own=Localized(ja="退場する"), entries=("to leave",)),
)


@pytest.fixture
def world(store: Store, world: World, tmp_path: Path) -> World:
    """Give a Telegram with a text in the library, and the bot with a dictionary."""
    add_talk(store, START)
    world.dictionary = tmp_path / "quizbot.db.dictionary"
    write_dictionary(world.dictionary, "first", WORDS)
    return world


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ja", ["一般に：電気スタンド", "辞書（CC-CEDICT）：desk lamp; table <lamp>"]),
        ("en", ["Dictionary (CC-CEDICT): desk lamp; table <lamp>"]),
        ("zh", ["词典（CC-CEDICT）：desk lamp; table <lamp>"]),
    ],
)
@pytest.mark.parametrize("asked", ["台灯", "/word 台灯", "/word 臺燈", "“台灯”。", "táidēng", "tai2deng1", "taideng"])
async def test_a_word_that_no_text_has_is_found(
    world: World, bot: Bot, asked: str, language: str, said: list[str]
) -> None:
    ann = world.person(language=language)
    card = await ann.says(asked)

    assert card.startswith("台灯 tái dēng\nHSK 6\n\n")
    assert card.split("\n")[3:] == said
    assert not ann.last.keyboard


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ja", ["一般に：勉強する", "辞書（CC-CEDICT）：to learn"]),
        ("en", ["Dictionary (CC-CEDICT): to learn"]),
        ("zh", ["词典（CC-CEDICT）：to learn"]),
    ],
)
async def test_what_our_tables_say_in_japanese_alone_is_said_to_who_reads_it(
    world: World, bot: Bot, language: str, said: list[str]
) -> None:
    ann = world.person(language=language)

    assert (await ann.says("/word 学习")).split("\n")[3:] == said


@pytest.mark.parametrize(
    ("language", "said"),
    [("ja", "一般に：退場する"), ("en", "In general: to leave; the end"), ("zh", "通常的意思：to leave; the end")],
)
async def test_of_a_word_that_a_text_tells_in_another_language_alone_our_tables_tell_the_rest(
    world: World, bot: Bot, language: str, said: str
) -> None:
    ann = world.person(language=language)

    assert said in await ann.says("/word 下场")


@pytest.mark.parametrize("asked", ["菜单", "menu"])
async def test_a_word_that_names_a_command_too_is_looked_up_with_a_button_to_it(ann: Somebody, asked: str) -> None:
    assert (await ann.says(asked)).startswith("菜单 cài dān")
    assert ann.buttons == ["📋 Menu"]
    await ann.press("📋")
    assert "What would you like to do?" in ann.screen


async def test_a_word_for_going_on_has_a_button_to_what_is_left_of_the_quiz_that_was_stopped(ann: Somebody) -> None:
    await ann.says("继续")
    assert ann.buttons == ["✏️ Quiz"]
    await ann.says("/quiz mini 3")
    await ann.press("⏹")

    assert (await ann.says("继续")).startswith("继续 jì xù")
    assert ann.buttons == ["▶ Go on (3 left)"]
    await ann.press("▶")
    assert "Question 1 of 3" in ann.screen


@pytest.mark.parametrize(
    "asked",
    [
        "how do you say desk lamp in Chinese?",
        "what does 台灯 mean",
        "translate 台灯",
        "電気スタンドは中国語で何と言いますか",
        "台灯の読み方は？",
        "「台灯」是什么意思？",
        "/word 台灯怎么读",
    ],
)
async def test_a_word_is_looked_up_where_a_sentence_asks_about_it(ann: Somebody, asked: str) -> None:
    assert (await ann.says(asked)).startswith("台灯 tái dēng")


@pytest.mark.parametrize("asked", ["“灯”和“灯光”有什么区别？", "灯と灯光の違いは？", "灯 vs 燈光"])
async def test_words_whose_difference_is_asked_for_stand_beneath_each_other(ann: Somebody, asked: str) -> None:
    said = await ann.says(asked)

    assert said.startswith("灯 dēng")
    assert "\n\n灯光 dēng guāng" in said
    assert ann.buttons == ["灯", "灯光"]
    assert "lamp light" in (await ann.press("灯光") or ann.screen)


async def test_of_a_word_that_nobody_knows_only_the_word_is_told_where_a_sentence_asks_about_it(ann: Somebody) -> None:
    assert "I don’t have “spaceship”" in await ann.says("how do you say spaceship in chinese")


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("thanks a lot!", "no quiz open"),
        ("thank you very much!", "Any time."),
        ("おやすみなさい", "Any time."),
        ("stop", "no quiz open"),
        ("スキップして", "no quiz open"),
    ],
)
async def test_small_talk_and_what_can_be_done_with_a_question_are_no_words_to_look_up(
    ann: Somebody, said: str, answer: str
) -> None:
    assert answer in await ann.says(said)
    assert "📋 Menu" in ann.buttons


async def test_homographs_stand_below_each_other_with_their_readings(ann: Somebody) -> None:
    card = await ann.says("行")

    assert card.startswith("行 xíng / háng\nHSK 1")
    assert card.endswith("(CC-CEDICT): [xíng] to walk; variant of 台灯 (tái dēng)\n[háng] row")


async def test_what_a_text_says_of_a_word_comes_before_the_dictionary(ann: Somebody) -> None:
    card = await ann.says("mubiao")

    assert card.startswith("目标 mù biāo")
    assert "我们的目标是做研究，" in card
    assert "in the dictionary" not in card
    assert ann.buttons == ["📖 Paragraph 1", "木镖"]
    await ann.press("木镖")
    assert "wooden dart" in ann.screen


async def test_of_several_words_of_the_dictionary_one_is_chosen(ann: Somebody) -> None:
    assert "Several words" in await ann.says("deng")
    assert ann.buttons == ["灯", "登"]
    await ann.press("登")
    assert "to climb" in ann.screen


@pytest.mark.parametrize(
    ("asked", "near"),
    [("买台灯的目标", ["目标", "台灯"]), ("买一个台灯", ["台灯"]), ("市场", ["下场"]), ("灯灯灯", ["灯"])],
)
async def test_near_words_are_those_of_the_dictionary_too(ann: Somebody, asked: str, near: list[str]) -> None:
    assert f"I don’t have “{asked}”" in await ann.says(f"/word {asked}")
    assert ann.buttons == near


async def test_it_is_shown_in_the_script_that_was_chosen(world: World, bot: Bot, store: Store) -> None:
    ann = world.person()
    store.save_learner(Learner(id=ann.id, name="Ann", script=Script.TRADITIONAL)).result()

    assert (await ann.says("台灯")).startswith("檯燈 tái dēng")
    assert "檯燈 (tái dēng)" in await ann.says("行")


async def test_in_another_chat_its_card_is_there_to_be_sent(ann: Somebody) -> None:
    assert [article.title for article in await ann.asks_inline("台灯")] == ["台灯 tái dēng"]
    assert [article.title for article in await ann.asks_inline("deng")] == ["灯 dēng", "登 dēng"]


def small(path: Path) -> None:
    """Make a file with one word, in another process."""
    write_dictionary(path, current_edition(), WORDS[:1])


def refused(path: Path) -> None:
    """Find no room."""
    msg = f"{path} is not made: make room"
    raise BadInput(msg)


async def test_the_file_is_made_anew_when_the_dictionaries_are_others(
    world: World, bot: Bot, ann: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dictionary_watch, "make_dictionary", small)
    assert "to climb" in await ann.says("登")
    await bot.watches.dictionary.look()
    assert "I don’t have" in await ann.says("登")
    assert "desk lamp" in await ann.says("台灯")

    monkeypatch.setattr(dictionary_watch, "make_dictionary", refused)
    await bot.watches.dictionary.look()  # it is the right one, so it is left as it is
    assert "desk lamp" in await ann.says("台灯")


async def test_without_room_for_it_the_words_of_the_texts_are_known_and_the_log_says_why(
    world: World, bot: Bot, ann: Somebody, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    assert world.dictionary is not None
    world.dictionary.unlink()
    monkeypatch.setattr(dictionary_watch, "make_dictionary", refused)
    await bot.watches.dictionary.look()

    assert "make room" in caplog.text
    assert (await ann.says("目标")).startswith("目标 mù biāo")
    assert "I don’t have" in await ann.says("台灯")
    monkeypatch.setattr(dictionary_watch, "make_dictionary", small)
    await bot.watches.dictionary.look()
    assert "desk lamp" in await ann.says("台灯")


@pytest.mark.parametrize(
    "asked",
    ["台灯", "/word 台灯", "/word taideng", "市场", "/word 市场", "taideng", "ㄊㄞˊㄉㄥ", "desk lamp", "さびしい"],
)
async def test_while_it_is_not_there_a_word_that_no_text_has_is_not_said_to_be_unknown(
    world: World, bot: Bot, ann: Somebody, monkeypatch: pytest.MonkeyPatch, asked: str
) -> None:
    note = "My dictionary is not ready yet"
    assert world.dictionary is not None
    world.dictionary.unlink()
    monkeypatch.setattr(dictionary_watch, "make_dictionary", refused)
    await bot.watches.dictionary.look()

    assert note in await ann.says(asked)
    assert note in (await ann.asks_inline("台灯"))[0].description
    assert note not in await ann.says("目标")
    assert note not in await ann.says("👍")
    assert note not in await ann.says("I would like to read a text about lamps.")


async def test_with_it_there_is_nothing_to_wait_for(ann: Somebody) -> None:
    assert "not ready" not in await ann.says("/word 市场")
    assert "not ready" not in await ann.says("/word xyz")
    assert "no quiz open" in await ann.says("weather")


async def test_a_damaged_file_ends_nothing_and_is_made_anew(
    world: World, bot: Bot, ann: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert world.dictionary is not None
    world.dictionary.write_bytes(b"no database" * 1000)
    monkeypatch.setattr(dictionary_watch, "make_dictionary", small)

    assert "I don’t have" in await ann.says("台灯")
    await bot.watches.dictionary.look()
    assert "desk lamp" in await ann.says("台灯")


async def test_no_dictionary_is_left_open_after_the_end(world: World, bot: Bot, ann: Somebody) -> None:
    await ann.says("台灯")
    assert world.dictionary is not None
    assert handles_of(world.dictionary) == 1
    await bot.close(0.1)

    assert handles_of(world.dictionary) == 0


async def test_a_word_is_found_by_what_it_means(ann: Somebody) -> None:
    for asked in ("desk lamp", "/word Desk  LAMP", "電気スタンド", "/word 電気ｽﾀﾝﾄﾞ"):
        assert (await ann.says(asked)).startswith("台灯 tái dēng")


async def test_of_several_words_that_mean_it_one_is_chosen_the_easiest_first(ann: Somebody) -> None:
    assert "Several words can mean “to”" not in await ann.says("/word to")
    assert "Several words can mean “lamp”" in await ann.says("/word lamp")
    assert ann.buttons == ["灯", "灯光"]
    await ann.press("灯光")
    assert ann.screen.startswith("灯光 dēng guāng")


@pytest.mark.parametrize(
    ("language", "asked", "beneath"), [("ja", "勉強", ["学习"]), ("ja", "環境", []), ("en", "勉強", [])]
)
async def test_beneath_a_word_that_japanese_writes_so_are_those_that_it_means_there(
    world: World, bot: Bot, language: str, asked: str, beneath: list[str]
) -> None:
    ann = world.person(language=language)

    assert "HSK" in await ann.says(asked)
    assert (ann.buttons if ann.last.keyboard else []) == beneath


async def test_in_other_chats_words_are_found_by_what_they_mean(ann: Somebody) -> None:
    assert [each.title for each in await ann.asks_inline("desk lamp")] == ["台灯 tái dēng"]
    assert [each.title for each in await ann.asks_inline("退場する")] == ["下场 xià chǎng"]


async def test_what_was_typed_in_hanzi_that_nobody_knows_may_be_japanese(world: World, bot: Bot) -> None:
    ann = world.person(language="ja")
    assert (await ann.says("製品")).startswith("产品")
