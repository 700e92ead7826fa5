"""Texts to be read: they come with a version of a set, and are found by their words."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store import SetState, Store, word_questions
from bot.store.connection import connect
from bot.store.reading_places import ReadingPlace
from bot.tutor.session import QuestionRef, advance, shown
from quizzes.formats.reader_json import read_reader
from quizzes.sample import builtin_readers
from tests.bot.readers import ENTER, GOAL, TALK, add_talk, talk_set
from tests.bot.store.builders import AT, later

if TYPE_CHECKING:
    from pathlib import Path

    from bot.tutor.session import Session


@pytest.fixture
def talk(store: Store) -> Store:
    """Give a store with the text."""
    add_talk(store, AT)
    return store


def test_a_reader_comes_back_as_it_was(talk: Store) -> None:
    assert talk.readers.reader("talk") == TALK
    assert talk.readers.reader("talk", 1) == TALK


def test_all_that_can_be_read_is_listed_by_its_titles(talk: Store) -> None:
    other = replace(TALK, title=replace(TALK.title, en="Another talk"))
    add_talk(talk, AT, "other", reader=other)
    add_talk(talk, AT, "retired")
    talk.set_state("retired", SetState.RETIRED).result()

    assert talk.readers.titles() == {"other": other.title, "talk": TALK.title}
    assert [*talk.readers.titles()] == talk.readers.set_ids()


def test_a_long_one_comes_back_as_it_was(store: Store) -> None:
    long = read_reader(builtin_readers()["sample"])
    add_talk(store, AT, reader=long)
    assert store.readers.reader("talk") == long


def test_a_set_without_text_has_none(store: Store) -> None:
    assert store.readers.info("s") is None
    assert store.readers.reader("s") is None
    assert store.readers.set_ids() == []


def test_paragraphs_and_their_words_are_there_one_by_one(talk: Store) -> None:
    info = talk.readers.info("talk")
    assert info is not None
    assert (info.paragraphs, info.glossary, info.title) == (2, TALK.glossary, TALK.title)
    assert talk.readers.paragraph("talk", 1, 1) == TALK.paragraphs[1]
    assert talk.readers.paragraph("talk", 1, 2) is None
    assert [word.word for word in talk.readers.words_of("talk", 1, 0)] == ["目标", "产品"]


@pytest.mark.parametrize("word", ["目标", "目標"], ids=["simplified", "traditional"])
def test_a_word_is_found_in_either_script(talk: Store, word: str) -> None:
    (found,) = talk.readers.word(word)
    assert (found.set_id, found.version, found.title, found.word) == ("talk", 1, TALK.title, GOAL)


@pytest.mark.parametrize("asked", ["xià chǎng", "xia4chang3", "XIACHANG", "xia chang"])
def test_a_word_is_found_by_how_it_sounds(talk: Store, asked: str) -> None:
    assert talk.readers.sounding(asked) == ["下场"]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param("lu", ["绿", "路"], id="u stands for both"),
        pytest.param("lü", ["绿"], id="the letter"),
        pytest.param("lv4", ["绿"], id="v"),
        pytest.param("lu:", ["绿"], id="a colon"),
        pytest.param("lǘ", ["绿"], id="another tone"),
        pytest.param("nü", [], id="another sound"),
    ],
)
def test_u_with_dots_is_another_sound_where_it_was_typed(store: Store, asked: str, found: list[str]) -> None:
    words = (replace(GOAL, word="路", reading="lù"), replace(GOAL, word="绿", reading="lǜ"))
    add_talk(store, AT, reader=replace(TALK, words=words))

    assert store.readers.sounding(asked) == found


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param("aim", [("目标", True)], id="in this text"),
        pytest.param("Target", [("目标", True)], id="in general"),
        pytest.param("to join", [("下场", False)], id="it begins so"),
        pytest.param("joi", [], id="no part of a word"),
        pytest.param("製品", [("产品", True)], id="Japanese"),
        pytest.param("参入", [("下场", True)], id="Japanese that is done"),
        pytest.param("", [], id="nothing"),
        pytest.param("%_*", [], id="signs"),
        pytest.param("\ud800aim", [("目标", True)], id="half a character"),
    ],
)
def test_a_word_is_found_by_what_it_means(talk: Store, asked: str, found: list[tuple[str, bool]]) -> None:
    assert [(each.word, each.is_exact) for each in talk.readers.meaning(asked)] == found


@pytest.mark.parametrize("asked", ["", "123", "hello", "下场"])
def test_what_sounds_like_nothing_finds_nothing(talk: Store, asked: str) -> None:
    assert talk.readers.sounding(asked) == []


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        pytest.param("做产品的目标", ["产品", "目标"], id="it holds them"),
        pytest.param("目的", ["目标"], id="it begins so"),
        pytest.param("广场", ["下场"], id="it ends so"),
        pytest.param("猫", [], id="nothing is near"),
        pytest.param("", [], id="nothing is asked"),
        pytest.param("目标" * 3000, ["目标"], id="a book"),
        pytest.param("\ud800%_'\"", [], id="no text at all"),
    ],
)
def test_near_words_are_found(talk: Store, asked: str, near: list[str]) -> None:
    assert talk.readers.near(asked, 5) == near


def test_no_more_are_given_than_wanted(talk: Store) -> None:
    assert len(talk.readers.near("目标产品", 1)) == 1


@pytest.mark.parametrize("state", [SetState.RETIRED, SetState.DRAFT])
def test_what_is_not_published_is_not_searched(talk: Store, state: SetState) -> None:
    talk.set_state("talk", state).result()

    assert talk.readers.word("目标") == []
    assert talk.readers.sounding("mubiao") == []
    assert talk.readers.meaning("aim") == []
    assert talk.readers.near("目的", 5) == []
    assert talk.readers.set_ids() == []


def test_the_latest_version_is_read_and_searched(talk: Store) -> None:
    newer = replace(TALK, words=(ENTER,))
    changed = replace(talk_set(), questions=talk_set().questions[:2])
    talk.add_set(changed, later(1), "newer", "talk.txt", reader=newer).result()

    assert talk.readers.reader("talk") == newer
    assert talk.readers.word("目标") == []
    assert [found.version for found in talk.readers.word("下场")] == [2]
    assert talk.readers.reader("talk", 1) == TALK


def test_a_newer_version_without_text_has_none(talk: Store) -> None:
    changed = replace(talk_set(), questions=talk_set().questions[:2])
    talk.add_set(changed, later(1), "newer", "talk.json").result()

    assert talk.readers.info("talk") is None
    assert talk.readers.word("目标") == []


def test_a_text_can_be_brought_later_but_only_once(store: Store) -> None:
    assert store.readers.add("s", 1, TALK).result() is True
    assert store.readers.add("s", 1, replace(TALK, words=())).result() is False
    assert store.readers.add("nowhere", 1, TALK).result() is False
    assert store.readers.reader("s") == TALK


def test_where_somebody_reads_is_kept(talk: Store) -> None:
    assert talk.readers.place(1, "talk") is None
    assert talk.readers.last_set(1) is None
    for part in (0, 1):
        place = ReadingPlace(learner=1, set_id="talk", paragraph=1, part=part, shows=5)
        talk.readers.keep_place(place, later(part)).result()

    assert talk.readers.place(1, "talk") == ReadingPlace(learner=1, set_id="talk", paragraph=1, part=1, shows=5)
    assert talk.readers.last_set(1) == "talk"
    assert talk.readers.last_set(2) is None


def test_the_last_text_is_the_one_read_last_of_those_that_are_there(talk: Store) -> None:
    add_talk(talk, AT, "other")
    for second, set_id in enumerate(("talk", "other")):
        talk.readers.keep_place(
            ReadingPlace(learner=1, set_id=set_id, paragraph=0, part=0, shows=0), later(second)
        ).result()
    assert talk.readers.last_set(1) == "other"

    talk.set_state("other", SetState.RETIRED).result()
    assert talk.readers.last_set(1) == "talk"


def read(store: Store, set_id: str, second: int) -> None:
    place = ReadingPlace(learner=1, set_id=set_id, paragraph=0, part=0, shows=0)
    store.readers.keep_place(place, later(second)).result()


def asked(store: Store, set_id: str, second: int) -> Session:
    refs = [QuestionRef(set_id=set_id, version=1, question=question) for question in ("first", "second")]
    return store.begin_session(1, refs, later(second)).result()


def test_what_was_asked_about_later_than_anything_was_read_is_dealt_with_last(talk: Store) -> None:
    add_talk(talk, AT, "other")
    assert talk.readers.last_dealt_with(1) is None
    read(talk, "talk", 1)
    asked(talk, "other", 2)
    assert talk.readers.last_dealt_with(1) == "other"
    read(talk, "talk", 3)
    assert talk.readers.last_dealt_with(1) == "talk"
    assert talk.readers.last_dealt_with(2) is None


def test_a_question_that_was_shown_later_than_anything_was_read_is_dealt_with_last(talk: Store) -> None:
    add_talk(talk, AT, "other")
    session = asked(talk, "other", 1)
    read(talk, "talk", 2)
    talk.save_session(shown(session, later(3))).result()
    assert talk.readers.last_dealt_with(1) == "other"


def test_a_session_that_is_over_counts_too_and_the_last_one_alone(talk: Store) -> None:
    add_talk(talk, AT, "other")
    asked(talk, "talk", 1)
    session = asked(talk, "other", 2)
    for _ in session.questions:
        session = advance(session)
    talk.save_session(session).result()
    assert session.current is None
    assert talk.readers.last_dealt_with(1) == "other"


def test_of_a_session_over_several_sets_the_question_that_is_asked_counts(talk: Store) -> None:
    add_talk(talk, AT, "other")
    refs = [QuestionRef(set_id=set_id, version=1, question="first") for set_id in ("talk", "other")]
    session = talk.begin_session(1, refs, AT).result()
    assert talk.readers.last_dealt_with(1) == "talk"
    talk.save_session(advance(session)).result()
    assert talk.readers.last_dealt_with(1) == "other"


def test_a_set_that_cannot_be_read_is_not_dealt_with(talk: Store) -> None:
    asked(talk, "talk", 1)
    talk.set_state("talk", SetState.RETIRED).result()
    assert talk.readers.last_dealt_with(1) is None


def test_it_survives_a_restart_and_goes_into_a_copy(path: Path, tmp_path: Path) -> None:
    with Store.open(path) as store:
        add_talk(store, AT)
        store.backup(tmp_path / "copy.db")
    for file in (path, tmp_path / "copy.db"):
        with Store.open(file) as again:
            assert again.readers.reader("talk") == TALK


def test_a_word_is_looked_up_by_an_index(path: Path) -> None:
    with Store.open(path) as store:
        plan = store.readers._access.read(  # noqa: SLF001 - what SQLite would do
            lambda db: [
                row["detail"]
                for row in db.execute("EXPLAIN QUERY PLAN SELECT * FROM served_words WHERE word = ?", ("",))
            ]
        )
    assert any("reader_words_by_word" in step for step in plan)


@pytest.mark.parametrize(("line", "paragraph"), [(5, 0), (7, 0), (9, 1), (11, 1), (6, None), (13, None)])
def test_a_paragraph_is_found_by_the_lines_it_stands_on(talk: Store, line: int, paragraph: int | None) -> None:
    assert talk.readers.on_line("talk", 1, line) == paragraph


def test_a_paragraph_is_found_by_its_entry_in_the_glossary(talk: Store) -> None:
    assert talk.readers.with_term("talk", 1, 0) == 1
    assert talk.readers.with_term("talk", 1, 1) is None
    assert talk.readers.with_term("talk", 2, 0) is None


def test_the_questions_that_ask_for_a_word_are_found_without_looking_at_the_others(path: Path) -> None:
    asked: list[str] = []
    with Store.open(path) as store:
        add_talk(store, AT)
    with closing(connect(path)) as db:
        db.conn.set_trace_callback(asked.append)
        word_questions.asking(db, ENTER.word, "ja", 5)
        db.conn.set_trace_callback(None)
        looked_in = [sql for sql in asked if sql.startswith("SELECT question FROM questions")]
        plans = [row["detail"] for sql in looked_in for row in db.execute(f"EXPLAIN QUERY PLAN {sql}")]

    assert looked_in
    assert [step for step in plans if step.startswith(("SEARCH", "SCAN")) and "questions_by_word" not in step] == []
