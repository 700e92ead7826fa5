"""Names that stand as headings above what is said, again and again, are those of who speaks."""

from __future__ import annotations

import pytest

from tests.quizzes.reading.outlines import outline, read

SAID = (
    ("你为什么选择夜班？", "なぜ夜勤を選んだのですか。"),
    ("因为夜里安静。", "夜は静かだからです。"),
    ("你怕黑吗？", "暗いのは怖いですか。"),
    ("不怕，我早就习惯了。", "もう慣れました。"),
)


def talk(*headings: str) -> str:
    parts = (f"{heading}\n\n{ours}\n\n{theirs}" for heading, (ours, theirs) in zip(headings, SAID, strict=True))
    return "\n\n".join(("# 夜里的灯\n\n# 夜の灯", *parts))


def named(text: str) -> list[str]:
    return [line.partition("|")[0] for line in outline(read(text)) if not line.startswith("#")]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(talk(*["### 记者", "### 老人"] * 2), ["记者", "老人"] * 2, id="roles"),
        pytest.param(talk(*["## 问", "## 答"] * 2), ["问", "答"] * 2, id="signs"),
        pytest.param(talk(*["### 陈晨：", "### 阿杰："] * 2), ["陈晨", "阿杰"] * 2, id="names with colons"),
        pytest.param(talk(*["<h3>记者</h3>", "<h3>老人</h3>"] * 2), ["记者", "老人"] * 2, id="a page"),
        pytest.param(talk("# 记者", "# 老人", "# 记者", "# 店员"), ["", "", "", ""], id="but one comes again"),
        pytest.param(
            talk("# 记者", "# 老人", "# 记者", "# 老人") + "\n\n# 店员\n\n我也不怕。\n\n私も怖くありません。",
            ["记者", "老人", "记者", "老人", "店员"],
            id="one who speaks once",
        ),
    ],
)
def test_who_is_named_above_each_turn_says_it(text: str, speakers: list[str]) -> None:
    assert named(text) == speakers
    assert outline(read(text))[0] == "# 夜里的灯 = 夜の灯"


@pytest.mark.parametrize(
    "headings",
    [
        pytest.param(["## 早上", "## 晚上"] * 2, id="times"),
        pytest.param(["## 对话", "## 练习"] * 2, id="parts of a lesson"),
        pytest.param(["## Chinese", "## English"] * 2, id="languages"),
        pytest.param(["## 例句", "## 注释"] * 2, id="parts of an entry"),
        pytest.param(["## 记者", "## 老人", "## 店员", "## 老师"], id="each once"),
        pytest.param(["## 记者", "## 记者", "## 老人", "## 老人"], id="one after the other"),
        pytest.param(["## 他是记者。", "## 我是老人。"] * 2, id="sentences"),
    ],
)
def test_other_headings_name_nobody(headings: list[str]) -> None:
    assert set(named(talk(*headings))) <= {"", "+"}


def test_a_heading_above_labels_is_of_its_section() -> None:
    said = "记者：你怕黑吗？\n\n老人：不怕，我早就习惯了。"
    interview = read("\n\n".join(f"## {name}\n\n{said}" for name in ("陈晨", "王平", "陈晨", "王平")))

    assert {turn.speaker for turn in interview.turns} == {"记者", "老人"}
    assert len(interview.headings) == 4
