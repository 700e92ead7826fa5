"""What is made of the database: the deck in the script that was wished for, a table of one learner's answers."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO, StringIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from bot.adding import add_file
from bot.export import Wish, answers_of, deck_of
from bot.store import Store
from bot.tutor.attempt import Attempt
from bot.tutor.learner import Learner
from quizzes.grading import Verdict
from quizzes.languages import Script
from quizzes.question import Form
from tests.bot.telegram.sets import CHOICE, MINI, TYPED, publish

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.question import Question

AT = datetime(2026, 12, 1, 10, tzinfo=UTC)
ANN, BOB = 1, 2


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "quizbot.db"
    with Store.open(path) as store:
        publish(store, MINI, AT)
        for learner in (ANN, BOB):
            store.save_learner(Learner(id=learner, name=str(learner))).result()
            for number in range(3 * learner):
                store.record(attempt(learner, number)).result()
    return path


def attempt(learner: int, number: int) -> Attempt:
    return Attempt(
        key=f"{learner}:{number}",
        learner=learner,
        set_id=MINI.id,
        version=1,
        question=TYPED.id,
        given=(f"答{number}",),
        verdict=Verdict.WRONG,
        credit=0,
        hints=0,
        seconds=None,
        at=AT + timedelta(minutes=number),
    )


def collection(database: Path, script: Script | None) -> bytes:
    deck = deck_of(database, MINI.id, Wish("en", script), AT)
    assert deck is not None
    return ZipFile(BytesIO(deck.content)).read("collection.anki2")


def test_a_deck_is_in_the_script_that_was_wished_for(database: Path) -> None:
    as_written = collection(database, None)
    assert "我们的{{c1::目标}}".encode() in as_written
    assert "我們的{{c1::目標}}".encode() in collection(database, Script.TRADITIONAL)
    assert "我们的{{c1::目标}}".encode() in collection(database, Script.SIMPLIFIED)


@pytest.mark.parametrize("script", [None, Script.TRADITIONAL])
def test_a_list_of_words_has_a_deck_beside_the_pages_that_are_read(database: Path, script: Script | None) -> None:
    words = "雨伞 yǔsǎn かさ\n手套 shǒutào 手袋\n围巾 wéijīn マフラー\n袜子 wàzi くつ下\n"
    with Store.open(database) as store:
        added = add_file(store, words.encode(), "fuyu.txt", at=AT)
    deck = deck_of(database, added.id, Wish("ja", script), AT)
    assert deck is not None
    assert (deck.words, deck.gaps) == (4, 0)


@pytest.mark.parametrize("script", [None, Script.TRADITIONAL])
def test_a_listed_word_that_both_languages_write_alike_has_a_note_with_its_meaning(
    database: Path, script: Script | None
) -> None:
    words = (
        "图书馆 túshūguǎn 図書館\n行 xíng\n雨伞 yǔsǎn かさ\n手套 shǒutào 手袋\n围巾 wéijīn マフラー\n袜子 wàzi くつ下\n"
    )
    with Store.open(database) as store:
        added = add_file(store, words.encode(), "fuyu.txt", at=AT)
    deck = deck_of(database, added.id, Wish("en", script), AT)
    assert deck is not None
    assert (deck.words, deck.gaps) == (5, 0)
    written = "图书馆" if script is None else "圖書館"
    assert f"{written}\x1ftú shū guǎn\x1f図書館".encode() in ZipFile(BytesIO(deck.content)).read("collection.anki2")


def test_a_set_that_is_not_there_has_no_deck(database: Path) -> None:
    assert deck_of(database, "other", Wish("en", None), AT) is None


def test_a_table_has_all_answers_of_one_learner_in_their_order(database: Path) -> None:
    answers = answers_of(database, ANN, UTC)

    rows = list(csv.DictReader(StringIO(answers.content.decode("utf-8-sig"), newline="")))
    assert answers.number == len(rows) == 3
    assert [row["given"] for row in rows] == ["答0", "答1", "答2"]
    assert {row["right_answer"] for row in rows} == {"目标"}
    assert answers_of(database, 3, UTC).number == 0


@pytest.mark.parametrize("is_dropped", [False, True], ids=["there", "dropped since"])
def test_the_right_answer_is_that_by_which_an_answer_is_graded(database: Path, *, is_dropped: bool) -> None:
    better = replace(TYPED, answer=("答0", "目标"))
    with Store.open(database) as store:
        store.add_set(replace(MINI, questions=(better,)), AT, "another file", "mini.json").result()
        if is_dropped:
            store.add_set(replace(MINI, questions=(CHOICE,)), AT, "a third file", "mini.json").result()
    rows = csv.DictReader(StringIO(answers_of(database, ANN, UTC).content.decode("utf-8-sig"), newline=""))
    assert [(row["right_answer"], row["verdict"]) for row in rows] == [
        ("答0", "correct"),
        ("答0", "wrong"),
        ("答0", "wrong"),
    ]


REWORDED = replace(CHOICE, options=("做产品", "做研究工作", "做投资"), answer=("做研究工作",), why_not=())


@pytest.mark.parametrize(
    "now",
    [
        pytest.param(REWORDED, id="its words are others"),
        pytest.param(
            replace(CHOICE, form=Form.TYPED, options=(), why_not=(), answer=("目标",)), id="it is to be typed"
        ),
        pytest.param(replace(CHOICE, prompt="他们想做什么？"), id="the question has other words"),
    ],
)
def test_a_right_answer_that_could_not_be_given_any_more_stands_beside_the_question_as_it_was_asked(
    database: Path, now: Question
) -> None:
    right = replace(attempt(ANN, 9), question=CHOICE.id, given=(CHOICE.key,), verdict=Verdict.CORRECT, credit=1)
    with Store.open(database) as store:
        store.record(right).result()
        store.add_set(replace(MINI, questions=(now,)), AT, "another file", "mini.json").result()
    *_, row = csv.DictReader(StringIO(answers_of(database, ANN, UTC).content.decode("utf-8-sig"), newline=""))

    told = (row["prompt"], row["given"], row["right_answer"], row["verdict"])
    assert told == (CHOICE.prompt, CHOICE.key, CHOICE.key, "correct")
