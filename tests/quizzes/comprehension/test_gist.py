"""A passage has a point where a sign says so, and the other points offered are of other passages, or changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension import gist
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.interview import Paragraph, Sentence, Turn
from quizzes.question import RefutationCode
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

OTHERS = (
    ("店里的桌子和椅子都不是新的，而是从旧学校搬来的。", "搬的时候下着大雨，朋友们都来帮忙了。", "桌子上的字还在。"),
    ("这门手艺的关键不在于力气，而在于耐心。", "很多年轻人刚来的时候都使劲揉面，揉完手就疼了。", "慢慢来反而更好吃。"),
    ("客人需要的不是便宜的面，而是干净的面。", "厨房的窗户是玻璃的，外面的人随时都可以往里面看。", "看得见就放心了。"),
)
PASSAGE = (
    "我们的目标不是开更多的面馆，而是教更多的徒弟。",
    "徒弟们住在楼上，早上一起买菜，晚上一起算账，过年也不回家。",
    "大家像一家人。",
)


def _interview(*passages: tuple[str, ...]) -> Document:
    turns = []
    for i, sources in enumerate(passages):
        for who, said in (("记者", ("后来呢？",)), ("王师傅", sources)):
            line = 3 + 8 * i + 4 * (who == "王师傅")
            sentences = tuple(
                Sentence(source=source, translation=None, line=line, translation_line=None) for source in said
            )
            paragraph = Paragraph(
                line=line, source="".join(said), translation=None, translation_line=None, sentences=sentences
            )
            turns.append(Turn(speaker=who, line=line, paragraphs=(paragraph,)))
    return Document(replace(talk(("王师傅", PASSAGE[0], None), language=None), turns=tuple(turns)))


def _of(passage: tuple[str, ...]) -> list[Item]:
    text = "".join(passage)
    return [item for item in gist.items(_interview(*OTHERS, passage), Tally()) if item.passage == text]


def test_the_point_of_a_passage_is_asked_for_beside_points_of_others() -> None:
    [item] = _of(PASSAGE)
    assert item.prompt == "王师傅这段话主要说明什么？"
    assert item.key == "他们的目标不是开更多的面馆，而是教更多的徒弟。"
    assert len(item.distractors) == 3


@pytest.mark.parametrize(
    "passage",
    [
        pytest.param((PASSAGE[0], "可是现在还没有做到，楼上的房间太小了。", *PASSAGE[1:]), id="a later sentence turns"),
        pytest.param(("比如，" + PASSAGE[0], *PASSAGE[1:]), id="an example"),
        pytest.param(("我一般有两个回答，要看是谁来问的。", *PASSAGE[1:]), id="how many there are"),
        pytest.param(("有人说我们的目标不是开面馆，而是教徒弟。", *PASSAGE[1:]), id="what others say"),
        pytest.param(PASSAGE[1:], id="no sign"),
        pytest.param(PASSAGE[:1], id="one sentence"),
    ],
)
def test_a_passage_without_a_certain_point_is_left(passage: tuple[str, ...]) -> None:
    assert not _of(passage)


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_no_wrong_point_stands_in_the_passage(path: Path) -> None:
    whole = document(path)
    items = list(gist.items(whole, Tally()))
    assert len(items) <= 6
    for item in items:
        assert item.passage is not None
        assert len(item.passage) <= 400
        assert not any(wrong.option.rstrip("。") in item.passage for wrong in item.distractors)
        assert all(wrong.why.ja and wrong.why.en for wrong in item.distractors)


def test_what_the_passage_says_otherwise_is_offered_too() -> None:
    passage = (
        "我们的目标是教更多的徒弟做面。",
        "徒弟们住在楼上，每个月有两天休息。",
        "晚上大家坐在一起算账，过年也不回家。",
    )
    [item] = _of(passage)
    changed = [wrong for wrong in item.distractors if wrong.code is RefutationCode.EDITED]
    assert changed
    assert not any(wrong.option in "".join(passage) for wrong in changed)
    assert not any("目标" in wrong.option for wrong in changed)
