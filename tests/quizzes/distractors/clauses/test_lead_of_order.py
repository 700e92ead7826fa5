"""What is shown before pieces that are put in order begins where a turn does, or they are not asked."""

from __future__ import annotations

import pytest

from quizzes.distractors.clauses.lead_back import label_of, lead_back
from quizzes.distractors.clauses.lead_of_order import lead_of_order
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue

_LONG = "那几年我每天早上骑车去江边的工厂，把前一天晚上做好的椅子一把一把地搬到船上，再坐船送到对岸的学校。" * 3


def _may_show(text: str) -> bool:
    return len(text) > 1


@pytest.mark.parametrize(
    ("turns", "text"),
    [
        pytest.param(("王平：他把门修好了。",), "", id="the first sentence of all"),
        pytest.param(
            ("记者：徒弟学会修门了吗？", "王平：他昨天修好了一扇门。"),
            "记者：徒弟学会修门了吗？\n王平：",
            id="the question",
        ),
        pytest.param(
            ("记者：您做什么？", f"王平：{_LONG}有个学生常常来帮忙。他把椅子搬到了楼上。"),
            None,
            id="the middle of a long reply",
        ),
        pytest.param(
            ("王平：我去年卖了一百把椅子。", "记者：既然如此，您为什么还卖桌子？"),
            "王平：我去年卖了一百把椅子。\n记者：",
            id="what is taken up",
        ),
        pytest.param(
            ("王平：我去年卖了一百把椅子。", "记者：您的工厂开在哪儿？"), "", id="a question that takes up nothing"
        ),
        pytest.param(
            (f"王平：{_LONG * 2}", "记者：如今机器一天能做三百把。"),
            None,
            id="a comment on what is too long to be shown",
        ),
        pytest.param(("王平走进了屋子。", "记者：您在学校工作了九年。"), "", id="the first that is said"),
        pytest.param(
            ("王平：我去年卖了一百把椅子。", "记者：您把价钱提高一点儿不就行了？"),
            None,
            id="a question that asks for no answer",
        ),
        pytest.param(
            (
                "记者：您做什么？",
                f"王平：{'我每天早上骑车去江边的工厂做椅子。' * 9}",
                "记者：学生还来吗？",
                "王平：他昨天修好了一扇门。",
            ),
            "记者：学生还来吗？\n王平：",
            id="a question that names him",
        ),
        pytest.param(
            (f"记者：{'那个常来帮忙的学生后来学会修门了吗？' * 9}", "王平：他学会了。", "王平：他昨天修好了一扇门。"),
            None,
            id="a question that is too long to be shown",
        ),
    ],
)
def test_it_begins_where_a_turn_does(turns: tuple[str, ...], text: str | None) -> None:
    document = Document(dialogue(*((who, said) for who, _, said in (turn.partition("：") for turn in turns))))
    spot = document.spots[-1]
    part = (0, len(spot.source))
    lead = lead_of_order(document, spot, part, _may_show, lead_back(document, spot, part, _may_show))
    assert (lead if lead is None else lead.text(label_of(document, spot))) == text
