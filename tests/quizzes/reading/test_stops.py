"""A dot that ends a sentence is its full stop, whoever typed it; one within a name is none."""

from __future__ import annotations

import pytest

from tests.quizzes.reading.outlines import outline, read

ASKED = "記者：なぜここに来たのですか？\n"


def _said(answer: str, asked: str = "你为什么来这里？") -> str:
    text = f"记者：{asked}\n\n{ASKED}\n李明：{answer}\n\n李明：ここの人が好きだから.来たんです.\n"
    return outline(read(text))[1]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        pytest.param("我喜欢这里的人.我还会来.", "我喜欢这里的人。我还会来。", id="ascii"),
        pytest.param("我喜欢这里的人. 我还会来.", "我喜欢这里的人。 我还会来。", id="ascii-and-a-blank"),
        pytest.param("我喜欢这里的人．我还会来．", "我喜欢这里的人。我还会来。", id="full-width"),
        pytest.param("他说：“我还会来.”我信.", "他说：“我还会来。”我信。", id="within-a-quotation"),
        pytest.param("我用的是GPT4.", "我用的是GPT4。", id="behind-latin"),
        pytest.param("我很喜欢.你呢?", "我很喜欢。你呢?", id="before-a-question"),
        pytest.param("增长了3.5倍,我们用Node.js.", "增长了3.5倍,我们用Node.js。", id="a-number-and-a-name"),
        pytest.param("我想想...算了.", "我想想...算了。", id="dots"),
        pytest.param("他在Apple Inc.", "他在Apple Inc.", id="an-abbreviation"),
    ],
)
def test_a_dot_that_ends_a_sentence_is_read_as_a_full_stop(answer: str, expected: str) -> None:
    assert _said(answer) == f"李明| {expected} = ここの人が好きだから。来たんです。"


@pytest.mark.parametrize("name", ["史蒂夫.乔布斯", "史蒂芬．霍金", "五.四运动"], ids=["ascii", "full-width", "a-day"])
def test_where_full_stops_are_typed_as_such_a_dot_parts_a_name(name: str) -> None:
    assert _said(f"我知道{name}。他们都知道。").startswith(f"李明| 我知道{name}。他们都知道。 = ")
    assert _said(f"我知道{name}吗？", "你知道什么。").startswith(f"李明| 我知道{name}吗？ = ")


def test_english_keeps_its_dots() -> None:
    text = "记者：你来了.\n\nReporter: You came.\n\n李明：我来了.\n\nLi Ming: I came. I stay.\n"
    assert outline(read(text)) == ["记者| 你来了。 = You came.", "李明| 我来了。 = I came. I stay."]


@pytest.mark.parametrize(
    ("answer", "is_told"),
    [
        pytest.param('他问："你还来吗？"', False, id="a straight mark behind a question"),
        pytest.param("他问：“你还来吗？”", False, id="a curved one"),
        pytest.param("我还会来", True, id="nothing"),
    ],
)
def test_whoever_ends_with_what_somebody_said_has_ended(answer: str, *, is_told: bool) -> None:
    told = "".join(f"記者：你为什么来？\n\n{ASKED}\n李明：我喜欢这里。\n\n李明：ここが好きです。\n\n" for _ in range(3))
    found = read(f"{told}李明：{answer}\n\n李明：また来ます。\n").problems
    assert ("no-final-stop" in [problem.code for problem in found]) is is_told
