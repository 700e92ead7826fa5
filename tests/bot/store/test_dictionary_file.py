"""The file in which every word is looked up: by each writing, by sound, within a text; and what becomes of it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.store import dictionary_file
from bot.store.dictionary_file import DictionaryFile, write_dictionary
from quizzes.errors import BadInput
from quizzes.headword import Headword
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterator


def word(text: str, *readings: str, level: int | None = None, ja: str | None = None) -> Headword:
    own = None if ja is None else Localized(ja=ja)
    return Headword(word=text, readings=readings, level=level, own=own, entries=(f"about {text}",))


LAMP, LANTERN, LIGHT = (
    word("台灯", "tái dēng", level=6, ja="電気スタンド"),
    word("灯笼", "dēng long"),
    word("灯", "dēng"),
)
WORDS = (
    LAMP,
    word("檯燈", "tái dēng", level=6),
    LANTERN,
    LIGHT,
    word("登", "dēng", level=4),
    word("等", "děng", level=1),
    word("行", "xíng", "háng", level=1),
    word("饿", "è", level=1),
    word("等待", "děng dài"),
    word("登带", "dēng dài"),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a file with some words."""
    made = tmp_path / "quizbot.db.dictionary"
    write_dictionary(made, "first", WORDS)
    return made


@pytest.fixture
def opened(path: Path) -> Iterator[DictionaryFile]:
    """Give it opened."""
    dictionary = DictionaryFile(path)
    yield dictionary
    dictionary.close()


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param("台灯", LAMP, id="simplified"),
        pytest.param("灯笼", LANTERN, id="no level and no gloss of ours"),
        pytest.param("燈籠", LANTERN, id="a writing that only the converter knows"),
        pytest.param("電燈", None, id="unknown"),
        pytest.param("", None, id="nothing"),
        pytest.param("灯" * 25, None, id="longer than any word"),
        pytest.param("' OR 1=1 --", None, id="a statement"),
        pytest.param("\ud800", None, id="half a character"),
    ],
)
def test_a_word_is_found_by_any_of_its_writings(opened: DictionaryFile, asked: str, found: Headword | None) -> None:
    assert opened.find(asked) == found
    assert opened.find("灯") == LIGHT


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param("deng", ["等", "登"], id="without tones, by level"),
        pytest.param("dēng", ["登"], id="with the mark"),
        pytest.param("deng1", ["登"], id="with the number"),
        pytest.param("deng2", ["等", "登"], id="with a tone that none has"),
        pytest.param("e", [], id="a letter, as of an answer"),
        pytest.param("è", ["饿"], id="a letter with its tone"),
        pytest.param("dengdai", ["登带", "等待"], id="words that no list has"),
        pytest.param("Tai2 Deng1", ["台灯"], id="once for both writings"),
        pytest.param("hang", ["行"], id="by another reading"),
        pytest.param("1234", [], id="no letters"),
        pytest.param("d" * 5000, [], id="long"),
    ],
)
def test_words_are_found_by_how_they_sound(opened: DictionaryFile, asked: str, found: list[str]) -> None:
    assert opened.sounding(asked, 3) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("我的台灯和灯笼", ["台灯", "灯笼"], id="two"),
        pytest.param("台灯", [], id="not itself"),
        pytest.param("这灯", [], id="no single characters"),
        pytest.param("好" * 500 + "台灯", [], id="as far as it is looked at"),
    ],
)
def test_words_are_found_within_a_text(opened: DictionaryFile, text: str, found: list[str]) -> None:
    assert opened.held(text, 8) == found


ROAD, GREEN, TRAVEL = word("路", "lù", level=1), word("绿", "lǜ", "lù", level=2), word("旅行", "lǚ xíng", level=2)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param("lu", ["路", "绿"], id="u is also what who has no key for ü types"),
        pytest.param("lü", ["绿"], id="the letter"),
        pytest.param("lv", ["绿"], id="v"),
        pytest.param("lu:", ["绿"], id="a colon"),
        pytest.param("lu:4", ["绿"], id="a colon and a tone"),
        pytest.param("lv4", ["绿"], id="v and a tone"),
        pytest.param("lǘ", ["绿"], id="a tone that none has"),
        pytest.param("lùxíng", ["旅行"], id="another word without the dots, in another tone"),
        pytest.param("lvxing", ["旅行"], id="within a word"),
        pytest.param("qü", ["去"], id="behind q it is no other sound"),
        pytest.param("lüe", [], id="none has it"),
    ],
)
def test_u_with_dots_is_another_sound_where_it_was_typed(tmp_path: Path, asked: str, found: list[str]) -> None:
    write_dictionary(tmp_path / "umlauts", "first", (ROAD, GREEN, TRAVEL, word("去", "qù", level=1)))
    with closing(DictionaryFile(tmp_path / "umlauts")) as dictionary:
        assert dictionary.sounding(asked, 3) == found


@pytest.mark.parametrize(
    ("reading", "typed", "other"),
    [
        pytest.param("quānr", "quan1r", "quan4r", id="erhua"),
        pytest.param("A zhì", "azhi4", "azhi1", id="a letter that is written large"),
        pytest.param("yà dāng · sī mì", "ya4dang1si1mi4", "ya4dang1si1mi1", id="a name in two parts"),
        pytest.param("xī ān", "xi1an1", "xian1", id="a syllable that begins with a vowel"),
        pytest.param("lǜ sè", "lv4se4", "lv4se1", id="dots"),
        pytest.param("péng you", "peng2you5", "peng2you3", id="a light syllable"),
    ],
)
def test_the_very_tones_come_first_however_the_dictionary_writes_them(
    tmp_path: Path, reading: str, typed: str, other: str
) -> None:
    right, wrong = word("甲乙", reading), word("丙丁", other, level=1)
    write_dictionary(tmp_path / "tones", "first", (right, wrong))
    with closing(DictionaryFile(tmp_path / "tones")) as dictionary:
        assert dictionary.sounding(typed, 1) == ["甲乙"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("灯灯灯", ["灯"], id="each once"),
        pytest.param("饿灯猫", ["饿", "灯"], id="those that are known"),
        pytest.param("", [], id="nothing"),
        pytest.param("\ud800灯", ["灯"], id="half a character"),
    ],
)
def test_the_characters_of_a_text_are_found(opened: DictionaryFile, text: str, found: list[str]) -> None:
    assert opened.characters(text, 8) == found
    assert opened.characters(text, 1) == found[:1]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param("about děng", ["等"], id="just so"),
        pytest.param("About", ["等", "行", "饿", "登", "台灯"], id="it begins so"),
        pytest.param("abou", [], id="no part of a word"),
        pytest.param("電気スタンド", ["台灯"], id="Japanese"),
        pytest.param("電気", ["台灯"], id="Japanese that begins so"),
        pytest.param("about dēng long", [], id="of no list"),
        pytest.param("' OR 1=1 --", [], id="a statement"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_words_are_found_by_what_they_mean(tmp_path: Path, asked: str, found: list[str]) -> None:
    write_dictionary(tmp_path / "meanings", "first", [told(each) for each in WORDS])
    dictionary = DictionaryFile(tmp_path / "meanings")

    assert [each.word for each in dictionary.meaning(asked, 5)] == found
    dictionary.close()


def told(each: Headword) -> Headword:
    """Tell a word in letters: what leads to another one in hanzi is not found."""
    return replace(each, entries=(f"about {each.readings[0]}",))


def test_no_more_is_found_than_was_asked_for(opened: DictionaryFile) -> None:
    assert len(opened.sounding("deng", 1)) == 1
    assert opened.held("台灯灯笼", 1) == ["台灯"]


def test_without_a_file_nothing_is_known(tmp_path: Path) -> None:
    for dictionary in (DictionaryFile(None), DictionaryFile(tmp_path / "none")):
        assert (dictionary.find("灯"), dictionary.sounding("deng", 3), dictionary.held("台灯", 3)) == (None, [], [])
        assert dictionary.edition() is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("where", [pytest.param(0, id="head"), pytest.param(4096, id="pages")])
def test_a_damaged_file_is_said_once_and_is_to_be_made_anew(
    path: Path, where: int, caplog: pytest.LogCaptureFixture
) -> None:
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(where)
        file.write(os.urandom(size - where))
    dictionary = DictionaryFile(path)

    assert [dictionary.find("灯"), dictionary.find("登")] == [None, None]
    assert dictionary.edition() is None
    assert len(caplog.records) == 1
    write_dictionary(path, "second", WORDS)
    dictionary.reopen()
    assert (dictionary.edition(), dictionary.find("灯")) == ("second", LIGHT)
    dictionary.close()


def test_a_file_of_another_form_is_not_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dictionary_file, "FORMAT", dictionary_file.FORMAT + 1)

    assert DictionaryFile(path).edition() is None
    assert DictionaryFile(path).find("灯") is None


def test_who_reads_goes_on_with_the_old_file_until_told_of_the_new_one(path: Path, opened: DictionaryFile) -> None:
    assert opened.find("灯") == LIGHT
    write_dictionary(path, "second", [LAMP])

    assert opened.find("灯") == LIGHT
    opened.reopen()
    assert (opened.find("灯"), opened.find("台灯")) == (None, LAMP)


def test_what_fails_in_the_middle_leaves_the_old_file_and_nothing_else(path: Path) -> None:
    def broken() -> Iterator[Headword]:
        yield LAMP
        msg = "database or disk is full"
        raise sqlite3.OperationalError(msg)

    with pytest.raises(BadInput, match="cannot be written"):
        write_dictionary(path, "second", broken())

    assert DictionaryFile(path).edition() == "first"
    assert list(path.parent.iterdir()) == [path]


def test_what_a_killed_process_left_goes_with_the_next_one(path: Path) -> None:
    left = path.with_name(f".{path.name}.{'0' * 32}.part")
    left.write_bytes(b"half")
    write_dictionary(path, "second", WORDS)

    assert list(path.parent.iterdir()) == [path]
    assert path.stat().st_mode & 0o777 == 0o600


def handles_of(path: Path) -> int:
    """Count how often this process has a file open."""
    here = str(path.resolve())
    links = [each for each in Path("/proc/self/fd").iterdir() if each.is_symlink()]
    return sum(str(each.readlink()).removesuffix(" (deleted)") == here for each in links)


def test_no_file_stays_open_that_cannot_be_read(path: Path) -> None:
    path.write_bytes(b"no database, and longer than the head of one" * 99)
    dictionary = DictionaryFile(path)
    errors = []
    for _ in range(3):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(dictionary_file.logger, "warning", lambda *told: errors.append(told[-1]))
            dictionary.find("灯")
        dictionary.reopen()

    assert len(errors) == 3  # each remembers where it was raised, and what was open there
    assert handles_of(path) == 0


def test_what_is_closed_is_opened_again_for_the_next_word(opened: DictionaryFile, path: Path) -> None:
    assert opened.find("灯") == LIGHT
    assert handles_of(path) == 1
    opened.close()
    assert handles_of(path) == 0
    assert opened.find("灯") == LIGHT


@pytest.mark.parametrize("name", ["quizbot.db", "quiz[1].db", "*.db"])
def test_what_an_earlier_try_has_left_goes_whatever_the_name(tmp_path: Path, name: str) -> None:
    path, ending = tmp_path / f"{name}.dictionary", f".{'0' * 32}.part"
    other, left = tmp_path / f".other.db.dictionary{ending}", tmp_path / f".{path.name}{ending}"
    left.touch()
    other.touch()
    write_dictionary(path, "first", WORDS)

    assert {*tmp_path.iterdir()} == {path, other}
