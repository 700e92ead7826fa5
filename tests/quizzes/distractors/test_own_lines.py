"""Nothing that a paragraph without a label tells is shown behind somebody's name."""

from __future__ import annotations

import pytest

from quizzes.distractors.own_lines import OwnLines
from tests.quizzes.reading.outlines import read

TALK = """记者：您怕不怕大风？

王平：怕。船小，浪一大就翻。

远处响了两声汽笛。码头边的灯都亮了。

记者：今天还出海吗？

王平：出。

我的网还在海里，“总得收回来”。"""


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        pytest.param("王平：船小，浪一大就翻。", "王平：船小，浪一大就翻。", id="what one says"),
        pytest.param("王平：远处响了两声汽笛。", "远处响了两声汽笛。", id="behind a name"),
        pytest.param(
            "记者：您怕不怕大风？\n王平：怕。船小，浪一大就翻。远处响了两声汽笛。",
            "记者：您怕不怕大风？\n王平：怕。船小，浪一大就翻。\n远处响了两声汽笛。",
            id="run on behind one's words",
        ),
        pytest.param("王平：……码头边的灯都亮了。", "……码头边的灯都亮了。", id="behind what is left out"),
        pytest.param("王平：远处响了两声＿＿。", "远处响了两声＿＿。", id="with a gap"),
        pytest.param("王平：我的网还在海里。", "王平：我的网还在海里。", id="one who says I"),
        pytest.param("远处响了两声汽笛。", "远处响了两声汽笛。", id="without a name"),
        pytest.param("王平：", "王平：", id="a name before what one says"),
    ],
)
def test_what_has_no_label_in_the_text_has_none_where_it_is_shown(passage: str, expected: str) -> None:
    assert OwnLines(read(TALK)).parted(passage, "船小") == expected


def test_no_name_stands_before_what_is_asked_of_a_paragraph_without_one() -> None:
    lines = OwnLines(read(TALK))
    assert lines.parted("王平：船小，浪一大就翻。\n王平：", "码头边的灯都亮了") == "王平：船小，浪一大就翻。"


def test_where_every_paragraph_has_a_name_all_stays() -> None:
    talk = "记者：您怕吗？\n\n王平：怕。船小。\n\n记者：您出海吗？\n\n王平：出。"
    assert OwnLines(read(talk)).parted("王平：怕。船小。", "") == "王平：怕。船小。"
