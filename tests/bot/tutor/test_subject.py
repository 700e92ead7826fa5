"""A question is told from others by what it is about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.tutor.subject import subject, with_passage
from tests.bot.tutor.builders import choice


@pytest.mark.parametrize(
    ("prompt", "passage", "told"),
    [
        pytest.param("他做什么？", None, "他做什么？", id="a prompt alone"),
        pytest.param("空白处是什么时候？", "我＿＿出门。", "我＿＿出门。", id="a passage that is asked about"),
        pytest.param("我＿＿出门。", "您几点出门？", "我＿＿出门。", id="a gap behind its context"),
    ],
)
def test_questions_with_one_prompt_are_told_apart(prompt: str, passage: str | None, told: str) -> None:
    assert subject(replace(choice("q", prompt), passage=passage)) == told


def test_what_was_asked_stands_behind_its_passage() -> None:
    about = replace(choice("q", "空白处是什么？"), passage="记者：几点？\n店员：＿＿。")

    assert with_passage(about) == "记者：几点？ 店员：＿＿。 – 空白处是什么？"
    assert with_passage(choice("q", "他做什么？")) == "他做什么？"
