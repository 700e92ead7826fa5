"""Which ids and stems files get: of the letters and digits of their names, never of what says the format."""

from __future__ import annotations

import pytest

from quizzes.formats import read_set_file
from quizzes.formats.file_stem import stem_of
from quizzes.formats.naming import LONGEST_ID, id_from, id_of_file

TABLE = "question,option1,option2,answer\n他＿＿来。,会,能,会\n"


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        pytest.param("unit 5.csv", "unit-5", id="letters and digits"),
        pytest.param("生词.txt.exe", "", id="hanzi and two suffixes"),
        pytest.param("Words.txt.exe", "Words", id="two suffixes"),
        pytest.param("words.TAR.GZ", "words", id="in capitals"),
        pytest.param("对话.bakery", "", id="a suffix that nobody knows"),
        pytest.param("对话.odd.csv", "", id="such a suffix before one that is known"),
        pytest.param("Unit3.plan.v2.csv", "Unit3-plan-v2", id="dots of its own"),
        pytest.param("Vol.2 words", "Vol-2-words", id="no suffix"),
        pytest.param("words v1.0", "words-v1-0", id="a number behind the last dot"),
        pytest.param("review.gift.txt", "review", id="a format before the suffix"),
        pytest.param("json.csv", "json", id="called after a format"),
        pytest.param(".csv", "", id="a suffix alone"),
        pytest.param(".txt.exe", "", id="two suffixes alone"),
        pytest.param(".words.csv", "words", id="a hidden file"),
        pytest.param("words.csv. ", "words", id="a dot and a blank at the end"),
        pytest.param("...", "", id="dots"),
        pytest.param("！？-_.csv", "", id="signs"),
        pytest.param("2031.csv", "", id="digits"),
        pytest.param("", "", id="nothing"),
        pytest.param("D:\\class\\words.csv", "words", id="a path of Windows"),
        pytest.param("Ｕｎｉｔ７.csv", "Unit7", id="wide letters"),
        pytest.param("résumé.csv", "resume", id="letters with marks"),
        pytest.param("w" * 251 + ".csv", "w" * LONGEST_ID, id="255 characters"),
        pytest.param("HSK5.csv", "HSK5-set", id="a level"),
        pytest.param("Reading.csv", "Reading-set", id="a kind of questions"),
        pytest.param("all.csv", "all-set", id="all kinds"),
        pytest.param("HSK5 words.csv", "HSK5-words", id="a level and more"),
    ],
)
def test_a_file_gets_its_id_from_its_name(name: str, id_: str) -> None:
    assert id_of_file(name) == id_


@pytest.mark.parametrize("name", ["生词.txt.exe", "生词.csv", "生词.csv.bak", "/class/生词.txt", "生词"])
def test_the_stem_is_the_name_without_its_suffixes(name: str) -> None:
    assert stem_of(name) == "生词"


def test_the_id_of_a_title_is_no_word_for_questions_either() -> None:
    assert id_from("Cloze!") == "Cloze-set"


def test_a_set_whose_file_has_no_name_is_called_after_its_content() -> None:
    for name in ("生词.txt.exe", ".csv", "!!!.csv"):
        found = read_set_file(TABLE.encode(), name).question_set

        assert found is not None
        assert found.id.startswith("set-")
