"""The bullet of a list is no part of what is said; a dash that marks speech stays."""

from __future__ import annotations

import pytest

from tests.quizzes.reading.outlines import outline, read

SAID = ["李娜| 您什么时候开始跳舞？ = いつから踊りを始めましたか。", "周敏| 我七岁开始学。 = 七歳から習いました。"]


def talk(ours: str, theirs: str) -> str:
    lines = (
        (ours, "李娜：您什么时候开始跳舞？"),
        (theirs, "いつから踊りを始めましたか。"),
        (ours, "周敏：我七岁开始学。"),
        (theirs, "七歳から習いました。"),
    )
    return "\n".join(f"{sign}{text}" for sign, text in lines)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        pytest.param("- ", "  - ", id="hyphens"),
        pytest.param("* ", "    * ", id="stars"),
        pytest.param("• ", "• ", id="dots"),
        pytest.param("", "+ ", id="plus signs"),
        pytest.param("", "- ", id="before the translation alone"),
        pytest.param("- ", "", id="before the source alone"),
    ],
)
def test_the_bullet_of_a_list_is_not_said(ours: str, theirs: str) -> None:
    assert outline(read(talk(ours, theirs))) == SAID


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("- 您什么时候开始跳舞？\n\n- 我七岁开始学。", id="speech in Chinese"),
        pytest.param(
            "- 您什么时候开始跳舞？\n- いつから踊りを始めましたか。\n\n- 我七岁开始学。\n- 七歳から習いました。",
            id="speech in both languages",
        ),
        pytest.param(
            "我们坐下来谈。\n話しました。\n\n- 我七岁开始学。\n- 七歳から習いました。\n\n他走了。\n彼は帰りました。",
            id="speech within a story",
        ),
    ],
)
def test_a_hyphen_before_speech_stays(text: str) -> None:
    assert any("- 我七岁开始学。" in line for line in outline(read(text)))


def test_a_minus_and_a_frame_are_no_bullets() -> None:
    interview = read("李娜：冬天多冷？\n\n周敏：-5度。\n\n- 第二天 -\n\n李娜：还冷吗？\n\n周敏：不冷了，暖和多了。")

    assert outline(interview) == ["李娜| 冬天多冷？ = -", "周敏| -5度。 = -", "# 第二天 = -",
                                  "李娜| 还冷吗？ = -", "周敏| 不冷了，暖和多了。 = -"]  # fmt: skip
