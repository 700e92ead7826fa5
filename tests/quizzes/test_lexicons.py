"""A table of words that is not whole, sorted and consistent is refused, with the line and the cure."""

from __future__ import annotations

import subprocess
import sys
from importlib import resources

import pytest

from quizzes.lexicons import TABLES, all_faults, faults, untold_senses
from quizzes.lexicons.tables import form_of

WORDS = "word\treading\tpos\tgloss_ja\tgloss_en\n"
OPPOSITES = "zh\topposite\tsame\tja\ten\tframe\n"
GOOD = {
    "zh_ja.tsv": f"{WORDS}担心\tdān xīn\tv\t心配する\tto worry\n花儿\thuā r\tn\t花\tflower\n",
    "opposites.tsv": f"{OPPOSITES}更多\t更少\t\tもっと多\tmore\t＿(?!的)\n",
    "near_synonyms.tsv": "field\twords\nat once\t立刻,马上\n",
    "guards.tsv": "guard\tdescription\nlength\tthe option is too long\n",
    "translated_edits.tsv": ("language\tzh\tzh_other\tsaid\tother\nja\t不(?P<what>想|敢)\t\\g<what>\tたくない\tたい\n"),
}
FAULTY = [
    pytest.param(
        "zh_ja.tsv", f"{WORDS}擔心\tdān xīn\tv\t心配する\tto worry\n", "2: word: write it in simplified", id="script"
    ),
    pytest.param("zh_ja.tsv", f"{WORDS}worry\tdān xīn\tv\t心配する\tto worry\n", "2: word: no hanzi", id="no hanzi"),
    pytest.param(
        "zh_ja.tsv", f"{WORDS}担心\tqq\tv\t心配する\tto worry\n", "2: reading: that is no pinyin", id="pinyin"
    ),
    pytest.param(
        "zh_ja.tsv", f"{WORDS}担心\tdān\tv\t心配する\tto worry\n", "2: reading: write 2 syllables", id="syllables"
    ),
    pytest.param(
        "zh_ja.tsv", f"{WORDS}担心\tdān xīn\tx\t心配する\tto worry\n", "2: pos: write one of n, np", id="sign"
    ),
    pytest.param(
        "zh_ja.tsv", f"{WORDS}担心\tdān xīn\tv\tto worry\tto worry\n", "2: gloss_ja: write it in Japanese", id="ja"
    ),
    pytest.param(
        "zh_ja.tsv", f"{WORDS}担心\tdān xīn\tv\t心配する\t心配\n", "2: gloss_en: write it in English", id="en"
    ),
    pytest.param(
        "zh_ja.tsv", f"{WORDS}担心\tdān xīn\tv\t心配する \tto worry\n", "2: gloss_ja: take the blanks", id="blanks"
    ),
    pytest.param(
        "zh_ja.tsv", f"{WORDS}担心\tdān xīn\tv\t心配する\n", "2: there are 4 cells and not 5", id="a cell is missing"
    ),
    pytest.param(
        "zh_ja.tsv",
        f"{WORDS}担心\tdān xīn\tv\t心配する\tto worry\n担心\tdān xīn\tv\t気にする\tto mind\n",
        "3: line 2 is named alike",
        id="twice",
    ),
    pytest.param(
        "zh_ja.tsv",
        f"{WORDS}花儿\thuā r\tn\t花\tflower\n担心\tdān xīn\tv\t心配する\tto worry\n",
        "3: this row belongs before",
        id="disorder",
    ),
    pytest.param("zh_ja.tsv", "word\treading\n", "1: the columns must be word, reading, pos", id="columns"),
    pytest.param("zh_ja.tsv", "", "1: the columns must be", id="empty"),
    pytest.param(
        "opposites.tsv", f"{OPPOSITES}更多\t更少\t\tもっと\tmore\t＿(\n", "frame: that is no regular", id="pattern"
    ),
    pytest.param(
        "opposites.tsv", f"{OPPOSITES}更多\t\t\tもっと\tmore\t\n", "2: opposite: no hanzi", id="a side is missing"
    ),
    pytest.param("near_synonyms.tsv", "field\twords\nat once\t立刻\n", "2: words: one word is no list", id="one word"),
    pytest.param("near_synonyms.tsv", "field\twords\nat once\t立刻,立刻\n", "2: words: take 立刻 out", id="word twice"),
    pytest.param(
        "translated_edits.tsv",
        "language\tzh\tzh_other\tsaid\tother\nja\t不(?P<what>想|敢)\t\\g<who>\tたくない\tたい\n",
        "2: zh_other: the pattern has no group of the name who",
        id="no such group",
    ),
    pytest.param(
        "translated_edits.tsv",
        "language\tzh\tzh_other\tsaid\tother\nja\t不(?P<what>想|敢)\tnot\tたくない\tたい\n",
        "2: zh_other: no hanzi",
        id="no hanzi and no group",
    ),
    pytest.param("guards.tsv", "guard\tdescription\nlength\t\n", "2: description: write it in English", id="no text"),
    pytest.param("new.tsv", "word\n", "new.tsv: no form is known", id="unknown table"),
]


def test_our_tables_have_no_fault() -> None:
    assert all_faults() == ()


@pytest.mark.parametrize(("name", "content"), [pytest.param(*pair, id=pair[0]) for pair in GOOD.items()])
def test_a_good_table_passes(name: str, content: str) -> None:
    assert faults(name, content) == ()


@pytest.mark.parametrize(("name", "content", "says"), FAULTY)
def test_a_fault_is_named_with_its_line_and_the_cure(name: str, content: str, says: str) -> None:
    (fault,) = faults(name, content)
    assert fault.startswith(name)
    assert says in fault


def test_rows_that_are_tried_in_turn_may_stand_in_any_order() -> None:
    assert TABLES["frames.tsv"].is_ranked
    head = "part\tone\tother\thow_often\n"
    assert faults("confusable_sounds.tsv", f"{head}initial\tzh\tz\toften\nfinal\ten\teng\toften\n") == ()


def test_the_command_of_make_check_ends_well_and_says_nothing() -> None:
    done = subprocess.run([sys.executable, "-m", "quizzes.lexicons"], capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.parametrize(
    ("told", "cell", "fits"),
    [
        pytest.param("japanese", "花", True, id="a form"),
        pytest.param("japanese", "", False, id="a form, of nothing"),
        pytest.param("?japanese", "", True, id="a form or nothing"),
        pytest.param("?japanese", "flower", False, id="neither"),
        pytest.param("=.|-|no person", "no person", True, id="one of some signs"),
        pytest.param("=.|-|no person", "person", False, id="none of them"),
        pytest.param("?=f|m", "", True, id="a sign or nothing"),
    ],
)
def test_a_form_is_told_by_its_name_or_its_signs(told: str, cell: str, *, fits: bool) -> None:
    assert (form_of(told)(cell, {}) is None) is fits


def test_the_list_of_tables_is_sorted_and_names_each_once() -> None:
    content = (resources.files("quizzes.lexicons") / "tables.tsv").read_text(encoding="utf-8")
    names = [line.partition("\t")[0] for line in content.splitlines()[1:]]
    assert names == sorted(set(names))
    assert all(1 <= table.key <= len(table.columns) for table in TABLES.values())


def test_a_sense_that_the_other_table_words_otherwise_is_named() -> None:
    senses = [("门槛", "n", "sense", "ハードル", "barrier", "", "")]
    told = [("门槛", "（参入の）ハードル", "", "条件", "", "", ""), ("门槛", "敷居", "", "条件", "doorsill", "", "")]
    [fault] = untold_senses(told, senses)
    assert fault.startswith("long_senses.tsv:2: senses.tsv has no 门槛")
    assert untold_senses([("门槛", "ハードル", "", "条件", "", "", "")], senses) == ()
