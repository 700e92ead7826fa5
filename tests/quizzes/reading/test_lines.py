"""A text is read in the usual forms of its signs, whichever its writer's machine has."""

from __future__ import annotations

import pytest

from quizzes.reading.lines import lines_of
from tests.quizzes.reading.outlines import outline, read


@pytest.mark.parametrize(
    ("written", "usual"),
    [
        pytest.param("ﾎﾝﾀﾞﾅはいっぱいﾃﾞｽ｡", "ホンダナはいっぱいデス。", id="half-width-kana"),
        pytest.param("他说︓﹁好︐来吧︒﹂", "他说：「好，来吧。」", id="vertical-signs"),
        pytest.param("﹃红楼︱梦﹄︵上︶︖", "『红楼—梦』（上）？", id="vertical-brackets"),
        pytest.param("⽅⾯", "方面", id="radicals"),
        pytest.param("ＡＢ１２，Ｃ", "ＡＢ１２，Ｃ", id="wide-letters-stay"),
    ],
)
def test_other_forms_are_written_as_usual(written: str, usual: str) -> None:
    assert [line.text for line in lines_of(written)] == [usual]


def test_sentences_end_with_vertical_stops_too() -> None:
    interview = read("记者︓你来了︒坐吧︒\n記者：来ましたね。座ってください。\n")

    assert outline(interview) == ["记者| 你来了。坐吧。 = 来ましたね。座ってください。"]
    assert [len(paragraph.sentences) for _, paragraph in interview.paragraphs()] == [2]


@pytest.mark.parametrize(
    "ruler",
    [
        pytest.param("------", id="hyphens"),
        pytest.param("――――――", id="horizontal bars"),
        pytest.param("＊＊＊", id="wide stars"),
        pytest.param("＊　＊　＊", id="wide stars with wide blanks"),
        pytest.param("* * *", id="stars with blanks"),
        pytest.param("◇◇◇", id="diamonds"),
        pytest.param("※ ※ ※", id="reference marks"),
        pytest.param("◆", id="one diamond"),
    ],
)
def test_signs_alone_between_two_answers_are_no_heading_and_no_words(ruler: str) -> None:
    one, other = "记者：你来了。\n記者：来ましたね。", "林芳：坐吧。\n林芳：座ってください。"
    interview = read(f"{one}\n\n{ruler}\n\n{other}\n")

    assert outline(interview) == ["记者| 你来了。 = 来ましたね。", "林芳| 坐吧。 = 座ってください。"]
    assert not interview.headings
    assert not interview.problems


def test_signs_alone_end_what_somebody_says() -> None:
    told = "画室安静下来，只剩下钟声。\nアトリエは静かになり、時計の音だけが残った。"
    interview = read(f"记者：你来了。\n記者：来ましたね。\n\n＊　＊　＊\n\n{told}\n")

    assert [turn.speaker for turn in interview.turns] == ["记者", None]


@pytest.mark.parametrize(
    "text",
    [pytest.param("＊", id="a mark of a word"), pytest.param("……", id="silence"), pytest.param("——", id="a dash")],
)
def test_other_signs_alone_stay(text: str) -> None:
    assert [line.text for line in lines_of(text)] == [text]
