"""A word gives way to its contrary in both languages at once, in the form that it has in the translation."""

from __future__ import annotations

import pytest

from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tables import rows_of, words_in
from quizzes.comprehension.statements.contraries import contraries


@pytest.mark.parametrize(
    ("source", "language", "translation", "changed"),
    [
        pytest.param("我父亲守了三十年", "ja", "父が三十年守りました。", ["母が三十年守りました。"], id="kin"),
        pytest.param(
            "工厂在城市的西部",
            "en",
            "The factory is in the west of it.",
            ["The factory is in the east of it."],
            id="side",
        ),
        pytest.param("这是东边第三块", "ja", "東側の三番目です。", ["西側の三番目です。"], id="as it is told"),
        pytest.param("工厂在城市的东部", "ja", "町の東部です。", ["町の西部です。"], id="a part"),
        pytest.param("我住在东边", "ja", "私は東に住んでいます。", ["私は西に住んでいます。"], id="one character"),
        pytest.param("红色的好看", "ja", "赤色がきれいです。", ["青色がきれいです。"], id="a colour in two characters"),
        pytest.param("产量去年减少了", "ja", "生産量は減りました。", [], id="which way it went"),
        pytest.param("我每天写两页", "en", "I write two pages every day.", [], id="how often"),
        pytest.param(
            "左边写字，右边画画",
            "ja",
            "左で字を書き、右で絵を描きます。",
            ["右で字を書き、左で絵を描きます。"],
            id="both are told and change places",
        ),
        pytest.param("左边是山，右边是山", "ja", "左は山で、右は山です。", [], id="both clauses say the same"),
        pytest.param("父亲和母亲都修伞", "ja", "父と母は傘を修理します。", [], id="both do the same"),
        pytest.param("左边写字，右边画画", "ja", "字を書き、右で絵を描きます。", [], id="one is left out"),
        pytest.param(
            "是个女孩，名字里有个渡字",
            "en",
            "It was a girl, and her name has a ferry in it.",
            [],
            id="a girl of whom her name tells",
        ),
        pytest.param(
            "是个女孩，名字里有个渡字",
            "en",
            "It was a girl, and the name has a ferry in it.",
            ["It was a boy, and the name has a ferry in it."],
            id="a girl of whom nothing else tells",
        ),
        pytest.param("我父亲守了三十年", "ja", "三十年守りました。", [], id="left out in the translation"),
        pytest.param("父亲开店，父亲很严", "ja", "父が店を開きました。", [], id="twice"),
    ],
)
def test_a_word_gives_way_to_its_contrary(source: str, language: str, translation: str, changed: list[str]) -> None:
    found = [
        translation[: place.start] + place.other + translation[place.end :]
        for _, place in contraries(source, plain_words(source), translation, language)
    ]
    assert found == changed


@pytest.mark.parametrize("row", tuple(rows_of("contraries.tsv")), ids=lambda row: f"{row[0]} {row[1]} {row[2]}")
def test_a_row_has_two_words_and_both_in_the_same_languages(row: list[str]) -> None:
    zh, *called, zh_other, ja_other, en_other = row
    assert words_in(zh)
    assert words_in(zh_other)
    assert [each == "-" for each in called] == [each == "-" for each in (ja_other, en_other)] != [True, True]
