"""The words after /read: the id of a text, a line of its file or a paragraph, or both."""

from __future__ import annotations

import pytest

from bot.telegram.asked_text import AskedText, asked_text

IDS = ["talk", "line-7", "line7", "行" * 3]


@pytest.mark.parametrize(
    "said",
    [
        "line 66",
        "Line 66",
        "lines 66",
        "line66",
        "ｌｉｎｅ　６６",
        "行66",
        "行 66",
        "66行",
        "66行目",
        "６６行目",
        "第66行",
        "第 66 行",
        "lines 66, 68",
        "66、68行目",
        "第 66、68 行",
    ],
)
@pytest.mark.parametrize("text", ["", "talk", "TALK", "ｔａｌｋ"])
def test_a_line_is_named_as_explanations_name_it(said: str, text: str) -> None:
    named = "talk" if text else ""
    assert asked_text(f"{text} {said}".strip(), IDS) == AskedText(named=named, line=66)


@pytest.mark.parametrize(
    "said", ["paragraph 18", "Paragraph 18", "第18段落", "第 18 段", "18段", "18/32", "18 / 32", "１８段落"]
)
@pytest.mark.parametrize("text", ["", "talk"])
def test_a_paragraph_is_named_as_buttons_and_pages_name_it(said: str, text: str) -> None:
    assert asked_text(f"{text} {said}".strip(), IDS) == AskedText(named=text, paragraph=18)


@pytest.mark.parametrize("id_", IDS)
def test_what_is_the_id_of_a_text_is_no_line(id_: str) -> None:
    assert asked_text(id_, IDS) == AskedText(named=id_)


@pytest.mark.parametrize(
    "said",
    ["", "other", "66", "line", "行", "第行", "line six", "line -6", "line 6 7", "talk 6", "paragraph", "段落", "1/"],
)
def test_what_names_no_line_is_the_name_of_a_text(said: str) -> None:
    assert asked_text(said, IDS) == AskedText(named=said)


def test_the_line_of_a_text_that_is_not_there_is_asked_for_by_its_name() -> None:
    assert asked_text("other line 6", IDS) == AskedText(named="other", line=6)
