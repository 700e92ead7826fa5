"""A word in both scripts is one word, and two words are two."""

from __future__ import annotations

import pytest

from quizzes.reading.other_script import in_one_script


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("学习[學習]", "学习"),
        ("學習【学习】 xuéxí", "學習 xuéxí"),
        ("学习 (學習)：勉強する", "学习：勉強する"),
        ("中国[-國]", "中国"),
        ("学习/學習 xuéxí", "学习 xuéxí"),
        ("老师／老師", "老师"),
        ("朋友[朋友]", "朋友"),
        ("学习（學習）xuéxí to study", "学习 xuéxí to study"),
        ("学习 | 學習 | xuéxí | to study", "学习 | xuéxí | to study"),
        ("学习\t學習\txuéxí\tto study", "学习\txuéxí\tto study"),
        ("学习, 學習, xuéxí, to study", "学习, xuéxí, to study"),
        ("学习 學習 xuéxí to study", "学习 xuéxí to study"),
        ("學習 学习 [xue2 xi2] to study", "學習 [xue2 xi2] to study"),
    ],
)
def test_the_other_script_is_left_out(text: str, left: str) -> None:
    assert in_one_script(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "学习 | 勉強",
        "学习, 工作, xuéxí",
        "学习 學習",
        "学习 工作 xuéxí",
        "爸爸/父亲",
        "学习[动词]",
        "他/她",
        "学习/學習班",
        "学习/學習/学",
        "打(电话)",
        "学习",
        "",
        "xuéxí [學習]",
    ],
)
def test_what_is_another_word_stays(text: str) -> None:
    assert in_one_script(text) == text
