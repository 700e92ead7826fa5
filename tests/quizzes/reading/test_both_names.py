"""A label in both languages names its speaker once, in Chinese."""

from __future__ import annotations

import pytest

from tests.quizzes.reading.outlines import outline, read

SAID = [
    ("你几点起床？", "何時に起きますか。"),
    ("我四点就起床，先去看船。", "四時には起きて、まず船を見に行きます。"),
    ("累不累？", "疲れませんか。"),
    ("累，可是习惯了。", "疲れますが、慣れました。"),
]


def talk(asker: str, guest: str, *, twice: bool = False) -> str:
    """Write a talk with labels of these forms, before the translation as well if `twice`."""
    labels = [asker, guest] * 2
    return "\n\n".join(
        f"{label}{chinese}\n\n{label if twice else ''}{japanese}"
        for label, (chinese, japanese) in zip(labels, SAID, strict=True)
    )


@pytest.mark.parametrize(
    ("asker", "guest"),
    [
        pytest.param("### 记者 / 記者\n\n", "### 老陈 / 陳さん\n\n", id="headings"),
        pytest.param("### 记者/Reporter\n\n", "### 老陈/Lao Chen\n\n", id="headings without blanks"),
        pytest.param("### Reporter / 记者\n\n", "### Lao Chen / 老陈\n\n", id="Chinese behind"),
        pytest.param("記者 / 记者：", "陳さん / 老陈：", id="one name in two scripts, Chinese behind"),
        pytest.param("记者／記者：", "老陈／陳さん：", id="before a colon"),
        pytest.param("记者 / Reporter: ", "老陈 / Lao Chen: ", id="before a narrow colon"),
        pytest.param("记者 / 記者：\n", "老陈 / 陳さん：\n", id="on lines of their own"),
        pytest.param("记者：", "老陈 / 陳さん：", id="but one of the two"),
        pytest.param("**记者 / 記者**：", "**老陈 / 陳さん**：", id="bold before a colon"),
        pytest.param("**记者 / 記者** ", "**老陈 / 陳さん** ", id="bold before a blank"),
    ],
)
@pytest.mark.parametrize("twice", [pytest.param(False, id="over both"), pytest.param(True, id="over each")])
def test_who_is_called_in_both_languages_has_the_chinese_name(asker: str, guest: str, *, twice: bool) -> None:
    interview = read(talk(asker, guest, twice=twice))

    assert outline(interview) == [
        "记者| 你几点起床？ = 何時に起きますか。",
        "老陈| 我四点就起床，先去看船。 = 四時には起きて、まず船を見に行きます。",
        "记者| 累不累？ = 疲れませんか。",
        "老陈| 累，可是习惯了。 = 疲れますが、慣れました。",
    ]


def test_two_who_speak_together_keep_both_their_names() -> None:
    interview = read(talk("李明/王芳：", "老陈/赵强："))

    assert [turn.speaker for turn in interview.turns] == ["李明/王芳", "老陈/赵强"] * 2
