"""What a learner takes away comes as a file, made elsewhere, once for each wish."""

from __future__ import annotations

import asyncio
import csv
from dataclasses import replace
from io import BytesIO, StringIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from bot.store import SetState
from bot.telegram.callback import encoded
from bot.telegram.presses.exporting import ExportDeck, ShowDecks
from bot.workshop import Crowded, TookTooLong
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import CHOICE, LETTERS, MINI, TYPED, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.rules import Upload
    from tests.bot.botapi.running import World


@pytest.fixture
def ann(ann: Somebody, world: World) -> Somebody:
    """Give a person who waits for what is made beside the lanes, too."""
    ann.quiet = world.done
    return ann


def files(person: Somebody) -> list[Upload]:
    return [message.file for message in person.messages if message.file is not None]


async def test_a_deck_comes_with_two_buttons(ann: Somebody, store: Store) -> None:
    publish(store, only(TYPED), START)
    await ann.says("/export")
    await ann.press("🗂")
    assert ann.buttons == ["One question", "A small text"]
    await ann.press("A small text")

    (file,) = files(ann)
    assert file.name == "quizbot-mini.apkg"
    assert ZipFile(BytesIO(file.content)).namelist() == ["collection.anki2", "media"]
    assert "Anki deck “A small text”" in ann.screen
    assert "1 gap to fill" in ann.screen


async def test_a_set_of_which_there_is_no_deck_is_not_offered(ann: Somebody, store: Store) -> None:
    publish(store, only(CHOICE), START)
    publish(store, only(TYPED, "gap"), START)
    publish(store, only(LETTERS, "words"), START)
    await ann.says("/export")
    await ann.press("🗂")

    assert sorted(ann.buttons) == ["A small text", "One question · gap", "One question · words"]


async def test_where_there_is_no_deck_at_all_that_is_said(ann: Somebody, store: Store) -> None:
    publish(store, only(CHOICE), START)
    store.set_state("mini", SetState.RETIRED).result()
    await ann.says("/export")
    await ann.press("🗂")

    assert "no gaps" in ann.screen


async def test_a_file_leads_to_the_next(ann: Somebody) -> None:
    await ann.says("/export")
    await ann.press("🗂")
    assert ann.buttons == ["💾 Export something else"]

    await ann.press("💾")
    assert ann.buttons == ["🗂 Anki deck", "📄 My answers (CSV)"]


async def test_a_file_leaves_the_buttons_of_an_open_question_the_last(ann: Somebody) -> None:
    await ann.says("/quiz mini 2 comprehension")
    question = ann.buttons
    await ann.says("/export anki")

    assert len(files(ann)) == 1
    assert ann.with_buttons.buttons == question


async def test_the_only_set_goes_without_saying(ann: Somebody) -> None:
    await ann.says("/export")
    await ann.press("🗂")
    assert [file.name for file in files(ann)] == ["quizbot-mini.apkg"]


@pytest.mark.parametrize("text", ["/export anki mini", "/export ANKI MINI", "/export deck"])
async def test_a_deck_may_be_named(ann: Somebody, text: str) -> None:
    await ann.says(text)
    assert [file.name for file in files(ann)] == ["quizbot-mini.apkg"]


async def test_a_deck_is_that_of_the_id_as_it_is_written(ann: Somebody, store: Store) -> None:
    publish(store, replace(MINI, id="MINI"), START)

    for wanted in ("MINI", "mini"):
        await ann.says(f"/export anki {wanted}")

    assert [file.name for file in files(ann)] == ["quizbot-MINI.apkg", "quizbot-mini.apkg"]


async def test_the_answers_come_as_a_table_in_the_person_s_own_time(ann: Somebody, store: Store) -> None:
    await ann.says("/settings")
    await ann.press("🌏")
    await ann.press("Tokyo")
    await ann.says("/quiz mini 1 cloze")
    await ann.says("=1+1")
    await ann.says("/export")
    await ann.press("📄")

    (file,) = files(ann)
    assert file.name == "quizbot-answers-2026-12-01.csv"
    (row,) = csv.DictReader(StringIO(file.content.decode("utf-8-sig"), newline=""))
    assert row["local_time"].startswith("2026-12-01 19:")
    assert (row["prompt"], row["given"], row["right_answer"]) == (TYPED.prompt, "'=1+1", "目标")
    assert "Your 1 answer" in ann.screen
    assert "those of Tokyo" in ann.screen


async def test_nobody_gets_another_s_answers(world: World, bot: Bot) -> None:
    ann, bob = world.person(), world.person("Bob")
    await ann.says("/quiz mini 1 cloze")
    await ann.says("目标")

    assert "not answered anything yet" in await bob.says("/export csv")
    assert files(bob) == []


async def test_where_there_are_no_answers_nobody_is_told_that_a_file_is_being_made(ann: Somebody) -> None:
    await ann.says("/export")
    assert not await ann.press("📄")
    assert "not answered anything yet" in ann.screen
    await ann.press("🗂", ann.messages[0])  # which can still be had
    assert len(files(ann)) == 1


async def test_a_button_pressed_twice_makes_one_file(ann: Somebody) -> None:
    await ann.says("/export")
    menu = ann.last
    data = encoded(ShowDecks(start=0))
    ann.presses(data, menu.id)
    await ann.press_data(data, menu.id)

    assert len(files(ann)) == 1
    assert menu.keyboard == []


async def test_a_set_that_is_gone_or_has_nothing_for_a_deck_says_so(ann: Somebody, store: Store) -> None:
    publish(store, only(CHOICE), START)
    assert "no gaps" in await ann.says("/export anki only")

    store.set_state("only", SetState.RETIRED).result()
    await ann.says("/export")
    await ann.press_data(encoded(ExportDeck(set_id="only")), ann.last.id)
    assert "not there any more" in ann.screen
    assert files(ann) == []


async def test_a_file_that_could_not_be_made_may_be_tried_again(
    ann: Somebody, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def late(*_: object) -> None:
        raise TookTooLong

    await ann.says("/export")
    with monkeypatch.context() as patched:
        patched.setattr(bot.workshop.__class__, "made_for", late)
        await ann.press("🗂")
    assert "could not be made" in ann.screen

    await ann.press("🔁")
    assert len(files(ann)) == 1


@pytest.mark.parametrize(("language", "said"), [("en", "Too many files"), ("ja", "混み合って"), ("zh-hans", "太多了")])
async def test_where_too_many_want_a_file_that_is_said_and_it_may_be_tried_again(
    world: World, bot: Bot, monkeypatch: pytest.MonkeyPatch, language: str, said: str
) -> None:
    async def full(*_: object) -> None:
        raise Crowded

    ann = world.person(language=language)
    await ann.says("/export")
    with monkeypatch.context() as patched:
        patched.setattr(bot.workshop.__class__, "made_for", full)
        await ann.press("🗂")
        await world.done()
    assert said in ann.screen

    await ann.press("🔁")
    await world.done()
    assert len(files(ann)) == 1


async def test_while_a_file_is_being_made_its_learner_is_answered(
    world: World, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann, made, is_free = world.person(), bot.workshop.__class__.made_for, asyncio.Event()

    async def in_its_turn(*job: object) -> object:
        await is_free.wait()
        return await made(*job)  # type: ignore[arg-type]

    monkeypatch.setattr(bot.workshop.__class__, "made_for", in_its_turn)
    await ann.says("/export")
    assert "being made" in str(await ann.press("🗂"))
    await ann.says("/quiz mini 2 comprehension")
    assert "Question 1 of" in ann.screen
    await ann.says("/export anki")  # the same file: it comes once
    assert files(ann) == []

    is_free.set()
    await world.done()
    assert [file.name for file in files(ann)] == ["quizbot-mini.apkg"]


async def test_who_waits_for_a_file_is_told_also_of_what_nobody_thought_of(
    ann: Somebody, bot: Bot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(*_: object) -> None:
        raise ZeroDivisionError

    await ann.says("/export")
    with monkeypatch.context() as patched:
        patched.setattr(bot.workshop.__class__, "made_for", broken)
        await ann.press("🗂")

    assert "could not be made" in ann.screen
    assert "ZeroDivisionError" in caplog.text


async def test_a_file_that_was_being_made_when_the_bot_died_comes_after_the_restart(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = world.person()

    async def endless(*_: object) -> None:
        await asyncio.sleep(60)

    async with world.running() as bot:
        await ann.says("/export")
        with monkeypatch.context() as patched:
            patched.setattr(bot.workshop.__class__, "made_for", endless)
            ann.presses(encoded(ShowDecks(start=0)), ann.last.id)
            await asyncio.sleep(0.2)
    assert files(ann) == []

    async with world.running():
        await world.done()
    assert [file.name for file in files(ann)] == ["quizbot-mini.apkg"]


@pytest.mark.parametrize(
    ("language", "caption"), [("ja", "「小さな読み物」のAnkiデッキ"), ("zh-hans", "的 Anki 牌组"), ("fr", "Anki deck")]
)
async def test_the_words_around_are_in_the_person_s_language(
    world: World, bot: Bot, language: str, caption: str
) -> None:
    person = world.person(language=language)
    await person.says("/export")
    await person.press("🗂")
    await world.done()
    assert caption in person.screen


async def test_many_sets_are_paged(ann: Somebody, store: Store) -> None:
    for number in range(9):
        publish(store, only(TYPED, f"set-{number}"), START)
    await ann.says("/export")
    await ann.press("🗂")
    assert len(ann.buttons) == 9
    await ann.press("›")
    assert len(ann.buttons) == 3
    await ann.press("‹")
    assert len(ann.buttons) == 9
