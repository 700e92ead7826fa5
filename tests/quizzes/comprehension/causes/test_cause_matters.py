"""What is offered for a reason is of another matter, and no link of the chain that is asked about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.comprehension.causes.cause_frames import Marker
from quizzes.comprehension.causes.cause_record import reasons
from quizzes.comprehension.causes.cause_rivals import (
    Asked,
    Rivals,
    Wrong,
    _chosen,
    _may_be_right,
)
from quizzes.comprehension.themes import Themes
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue

FAR = tuple(("老高", f"我们第{count}天吃了面条。") for count in "一二三四五六七八九")


FLOOD = "由于河水突然上涨，两张桌子都被冲走了。"


def _flood(*turns: tuple[str, str]) -> tuple[Document, Asked]:
    """Ask in a talk that begins with a flood why the tables are gone."""
    document = Document(dialogue(*turns))
    stem = "为什么两张桌子没了？"
    asked = Asked(
        reason=reasons(document)[0],
        stem=stem,
        right="河水突然上涨",
        other_side=f"两张桌子都被冲走了|{stem}",
        marker=Marker.CAUSE,
    )
    return document, asked


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        pytest.param("演员那天生病了", 9, False, id="another matter, far off"),
        pytest.param("演员那天生病了", 1, True, id="another matter, in the next reply"),
        pytest.param("木头桌子都坏了", 2, True, id="one word of the effect, where the story may go on"),
        pytest.param("木头桌子都坏了", 9, False, id="one word of the effect, far off"),
        pytest.param("两张桌子都坏了", 9, True, id="two words of the effect"),
        pytest.param("河水慢慢变黑", 2, True, id="one word of the reason, where the story may go on"),
        pytest.param("河水慢慢变黑", 9, False, id="one word of the reason, far off"),
        pytest.param("河水突然变黑", 9, True, id="two words of the reason"),
    ],
)
def test_what_may_be_a_link_of_the_same_chain_is_not_offered(text: str, at: int, *, expected: bool) -> None:
    document, asked = _flood(("许宁", FLOOD), *FAR)
    assert _may_be_right(asked, Wrong(text=text, spot=document.spots[at]), Themes(document)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("我们没有钱", True, id="the reason itself"),
        pytest.param("没有人", True, id="what the question says"),
        pytest.param("没有车", False, id="neither"),
    ],
)
def test_the_reason_and_the_question_are_known_by_their_plainest_words(text: str, *, expected: bool) -> None:
    document, asked = _flood(("许宁", FLOOD), *FAR)
    asked = replace(asked, right="没有钱", stem="为什么没有人来？", other_side="店门关了")
    assert _may_be_right(asked, Wrong(text=text, spot=document.spots[9]), Themes(document)) is expected


@pytest.mark.parametrize(
    ("text", "at", "is_reason", "expected"),
    [
        pytest.param("门票卖了三百张", 2, False, False, id="a figure of the same reply, one sentence on"),
        pytest.param("门票卖了三百张", 1, False, True, id="a figure of the next sentence"),
        pytest.param("门票卖了三百张", 3, False, True, id="a figure of the next reply"),
        pytest.param("门票全都卖光了", 2, False, True, id="no figure"),
        pytest.param("门票卖了三百张", 2, True, True, id="a figure that is a reason for something"),
    ],
)
def test_of_the_same_reply_only_a_figure_apart_from_the_reason_is_offered(
    text: str, at: int, *, is_reason: bool, expected: bool
) -> None:
    document, asked = _flood(("许宁", f"{FLOOD}店里很安静。门票卖光了。"), ("老高", "真的。"))
    offered = Wrong(text=text, spot=document.spots[at], reason=asked.reason if is_reason else None, is_effect=True)
    assert _may_be_right(asked, offered, Themes(document)) is expected


@pytest.mark.parametrize(
    ("fact", "is_offered"),
    [
        pytest.param("木头桌子都坏了", True, id="of the tables that are asked about"),
        pytest.param("学校的老师每天打扫教室", False, id="of another matter"),
    ],
)
def test_a_statement_stands_for_a_reason_where_it_has_a_word_of_the_question(fact: str, *, is_offered: bool) -> None:
    document, asked = _flood(("许宁", FLOOD), *FAR, ("老高", "因为演员突然病了，只好改时间。"), ("许宁", f"{fact}。"))
    chosen = Rivals(document, reasons(document), Themes(document)).chosen(asked, Tally())
    assert (fact in {wrong.text for wrong in chosen}) is is_offered


def test_what_has_a_word_of_the_question_is_offered_before_the_rest() -> None:
    document, asked = _flood(("许宁", FLOOD), *FAR)
    texts = ("演员那天生病", "木头桌子坏了", "灯泡全都烧坏", "屋顶开始漏水", "胶片全都用完")
    pool = [Wrong(text=text, spot=document.spots[9 - i]) for i, text in enumerate(texts)]
    chosen = _chosen(document, asked, pool, Themes(document), Tally())
    assert "木头桌子坏了" in {wrong.text for wrong in chosen}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("同一种茶，种在山上跟种在院子里，结果完全是两回事。", [], id="what two things come to"),
        pytest.param(
            "河水昨天夜里突然上涨，结果两张桌子都被冲走了。", ["河水昨天夜里突然上涨"], id="what comes of one"
        ),
    ],
)
def test_two_things_beside_each_other_are_no_reason(source: str, expected: list[str]) -> None:
    assert [reason.cause for reason in reasons(Document(dialogue(("老高", source))))] == expected
