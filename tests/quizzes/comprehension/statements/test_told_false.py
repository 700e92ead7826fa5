"""Whoever has not read a text sees of some changes that they were made: of those the sentence is asked as it is."""

from __future__ import annotations

import pytest

from quizzes.comprehension.statements import in_translation
from quizzes.comprehension.statements.told_false import is_told_when_false
from quizzes.distractors.document import Document
from quizzes.distractors.edits.edit import Edit, EditKind
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

ASKS = "记者", "您的店在哪里？", "お店はどこにありますか。"
FACTS = (
    ("林芳", "去年九月，我家后面开了四家小店。", "去年の九月、うちの裏に小さな店が四軒できました。"),
    ("林芳", "我家后面有三个旧池塘。", "うちの裏には古い池が三つあります。"),
)
HABIT = "林芳", "我常常一个人到河边的公园去散步。", "私はよく一人で川辺の公園へ散歩に行きます。"


def _edit(said: str, other: str, kind: EditKind) -> Edit:
    return Edit(start=0, end=len(said), said=said, other=other, kind=kind)


@pytest.mark.parametrize(
    ("said", "other", "kind", "is_told"),
    [
        pytest.param("猫", "兔子", EditKind.WORD, True, id="a thing for another"),
        pytest.param("总是", "偶尔", EditKind.OPPOSITE, True, id="how often"),
        pytest.param("慢慢", "一下子", EditKind.MANNER, True, id="how"),
        pytest.param("晚上", "下午", EditKind.TIME, True, id="in the evening"),
        pytest.param("凌晨", "中午", EditKind.TIME, True, id="before dawn"),
        pytest.param("旁边", "后面", EditKind.OPPOSITE, False, id="beside what"),
        pytest.param("下午", "上午", EditKind.TIME, False, id="by day"),
        pytest.param("三家", "五家", EditKind.NUMBER, False, id="how many"),
        pytest.param("去年", "前年", EditKind.TIME, False, id="which year"),
    ],
)
def test_words_and_evenings_are_told_by_sense(said: str, other: str, kind: EditKind, *, is_told: bool) -> None:
    assert is_told_when_false(_edit(said, other, kind)) is is_told


@pytest.mark.parametrize(
    ("facts", "keys"),
    [
        pytest.param(FACTS, {"对"}, id="beside sentences with numbers"),
        pytest.param((), {"对", "错"}, id="where there is hardly anything else to ask"),
    ],
)
def test_such_a_sentence_is_asked_only_as_it_is(facts: tuple[tuple[str, str, str], ...], keys: set[str]) -> None:
    items = in_translation.items(Document(talk(ASKS, HABIT, *facts)), Tally())
    assert {item.key for item in items if "散步" in (item.evidence.quote if item.evidence else "")} == keys
