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
