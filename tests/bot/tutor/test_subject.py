"""A question is told from others by what it is about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.tutor.subject import near_gap, shared_texts, subject, with_passage
from tests.bot.tutor.builders import choice

NEXT = "这句话后面是哪一句？"
OUT, SHOP = "我先出门。", "我去买菜。"


@pytest.mark.parametrize(
    ("prompt", "passage", "told"),
    [
        pytest.param("他做什么？", None, "他做什么？", id="a prompt alone"),
        pytest.param("空白处是什么时候？", "我＿＿出门。", "我＿＿出门。", id="a passage that is asked about"),
        pytest.param("我＿＿出门。", "您几点出门？", "我＿＿出门。", id="a gap behind its context"),
        pytest.param("他为什么出门？", OUT, f"他为什么出门？ – {OUT}", id="a prompt of its own"),
    ],
)
def test_a_question_is_told_by_what_it_is_about(prompt: str, passage: str | None, told: str) -> None:
    assert subject(replace(choice("q", prompt), passage=passage), frozenset()) == told


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        pytest.param([(NEXT, OUT), (NEXT, SHOP)], [OUT, SHOP], id="one prompt"),
        pytest.param(
            [("他为什么出门？", OUT), ("他几点出门？", OUT)],
            [f"他为什么出门？ – {OUT}", f"他几点出门？ – {OUT}"],
            id="one passage",
        ),
        pytest.param(
            [(NEXT, OUT), ("他为什么出门？", OUT), (NEXT, SHOP)],
            [f"{NEXT} – {OUT}", f"他为什么出门？ – {OUT}", SHOP],
            id="one prompt of two passages, and one passage of two prompts",
        ),
        pytest.param(
            [("第一个空填什么？", "我＿＿出门。"), ("第一个空怎么读？", "我＿＿出门。")],
            ["第一个空填什么？ – 我＿＿出门。", "第一个空怎么读？ – 我＿＿出门。"],
            id="one gap that is asked about twice",
        ),
    ],
)
def test_questions_are_told_apart(asked: list[tuple[str, str]], told: list[str]) -> None:
    questions = [replace(choice(f"{i}", prompt), passage=passage) for i, (prompt, passage) in enumerate(asked)]

    assert [subject(question, shared_texts([*questions, None])) for question in questions] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("今天三斤＿＿块，您看怎么样？", "今天三斤＿＿块，您看怎么样？", id="seen"),
        pytest.param("鱼很新鲜，也不贵，今天＿＿块。", "…今天＿＿块。", id="from a clause on"),
        pytest.param("鱼" * 30 + "＿＿块。", "…鱼鱼鱼鱼＿＿块。", id="no clause near"),
        pytest.param("鱼" * 30, "鱼" * 30, id="no gap"),
    ],
)
def test_a_gap_is_among_the_first_characters(text: str, told: str) -> None:
    assert near_gap(text, 12) == told


def test_what_was_asked_stands_behind_its_passage() -> None:
    about = replace(choice("q", "空白处是什么？"), passage="记者：几点？\n店员：＿＿。")

    assert with_passage(about) == "记者：几点？ 店员：＿＿。 – 空白处是什么？"
    assert with_passage(choice("q", "他做什么？")) == "他做什么？"
