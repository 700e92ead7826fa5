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
        pytest.param("产量去年减少了", "ja", "生産量は減りました。", ["生産量は増えました。"], id="a verb"),
        pytest.param("产量去年减少了", "en", "Output fell last year.", ["Output increased last year."], id="irregular"),
        pytest.param(
            "用户增长快得多", "ja", "利用者の伸びはずっと速い。", ["利用者の伸びはずっと遅い。"], id="much faster"
        ),
        pytest.param(
            "房租越来越低", "ja", "家賃はますます低くなりました。", ["家賃はますます高くなりました。"], id="lower"
        ),
        pytest.param(
            "工厂在城市的西部",
            "en",
            "The factory is in the west of it.",
            ["The factory is in the east of it."],
            id="side",
        ),
        pytest.param(
            "我每天写两页", "en", "I write two pages every day.", ["I write two pages occasionally."], id="every day"
        ),
        pytest.param(
            "我每周写两页", "en", "I write two pages every week.", ["I write two pages every day."], id="every week"
        ),
        pytest.param("我每个月写信", "ja", "毎月手紙を書きます。", ["毎週手紙を書きます。"], id="every month, no year"),
        pytest.param(
            "至少住十天",
            "en",
            "At least ten days are spent there.",
            ["At most ten days are spent there."],
            id="a large letter",
        ),
        pytest.param("至少习惯了这种味道", "ja", "少なくともこの味には慣れました。", [], id="at least, of no number"),
        pytest.param("这是一个简单的例子", "en", "This is a simple example.", [], id="a simple example"),
        pytest.param("左边写字，右边画画", "ja", "左で字を書き、右で絵を描きます。", [], id="both are told"),
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


@pytest.mark.parametrize("row", tuple(rows_of("contraries.tsv")), ids=lambda row: f"{row[1]} {row[2]}")
def test_a_row_has_two_words_and_both_in_the_same_languages(row: list[str]) -> None:
    _, zh, *called, zh_other, ja_other, en_other = row
    assert words_in(zh)
    assert words_in(zh_other)
    assert [each == "-" for each in called] == [each == "-" for each in (ja_other, en_other)] != [True, True]
