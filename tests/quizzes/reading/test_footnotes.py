from __future__ import annotations

import pytest

from quizzes.reading.footnotes import Style, without_marks
from quizzes.reading.lines import lines_of


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        pytest.param("参数量是10^11，很大。", "参数量是10^11，很大。", id="a-power-of-ten"),
        pytest.param("算x^2加y^2。", "算x^2加y^2。", id="a-square"),
        pytest.param("院子有300m^2，屋子有90m²。", "院子有300m^2，屋子有90m²。", id="square-metres"),
        pytest.param("卖了10[^1]年豆腐。", "卖了10年豆腐。", id="a-mark-in-brackets"),
        pytest.param("门槛^1很高^2。", "门槛很高。", id="a-mark-after-a-word"),
        pytest.param("门槛¹很高。", "门槛很高。", id="a-raised-mark"),
    ],
)
def test_a_power_is_no_footnote_mark(text: str, cleaned: str) -> None:
    assert without_marks(text, frozenset(), frozenset())[0] == cleaned


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        pytest.param("林工（领队※1）：到了。", "林工（领队）：到了。", id="before what closes brackets of the text"),
        pytest.param("到了（※1）。", "到了。", id="in brackets of its own"),
        pytest.param("到了（※1是领队）。", "到了（是领队）。", id="behind what opens brackets of the text"),
    ],
)
def test_a_mark_leaves_the_brackets_of_the_text(text: str, cleaned: str) -> None:
    assert without_marks(text, frozenset(), frozenset())[0] == cleaned


def test_a_mark_that_the_glossary_explains_is_taken_out_after_a_number() -> None:
    assert without_marks("卖了10^1年", frozenset({Style.CARET}), frozenset({"1"}))[0] == "卖了10年"


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        pytest.param("参数量是10<sup>11</sup>，很大。", "参数量是10¹¹，很大。", id="a-power-of-ten"),
        pytest.param("院子有300m<sup>2</sup>。", "院子有300m²。", id="square-metres"),
        pytest.param("门槛<sup>1</sup>很高。", "门槛※1很高。", id="a-mark"),
        pytest.param("卖了10<sup>[1]</sup>年。", "卖了10※1年。", id="a-mark-in-brackets"),
        pytest.param('卖了10<sup><a href="#n1">1</a></sup>年。', "卖了10※1年。", id="a-mark-with-a-link"),
    ],
)
def test_a_raised_number_of_a_page_is_a_mark_or_a_power(text: str, cleaned: str) -> None:
    assert [line.text for line in lines_of(text)] == [cleaned]
