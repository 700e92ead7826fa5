"""Where what is shown before a sentence ends, what of it is left out, and when its speaker is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.distractors.clauses.lead_back import label_of, lead_back
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from collections.abc import Callable

_FIRST = "我爸爸在学校旁边开了一家书店。"
_THEN = ("王平", "由此可见，便宜的不一定差。")
_ASKED = ("记者", "您为什么学修钢琴？")
_LONG = f"我妈妈{'不怕，也' * 29}不怕。"
_BEFORE, _AFTER = ("王平", "我爸爸没有钱。"), ("王平", "不过我很高兴。")


def _lead(
    turns: tuple[tuple[str | None, str], ...], may_show: Callable[[str], bool], within: str = ""
) -> tuple[str, Need]:
    document = Document(talk(*((who, text, None) for who, text in turns), language=None))
    spot = document.spots[-1]
    lead = lead_back(document, spot, (len(within), len(spot.source)), may_show, within=within)
    return lead.text(label_of(document, spot)), lead.need


def _shows(*hidden: str) -> Callable[[str], bool]:
    return lambda text: not any(each in text for each in hidden)


@pytest.mark.parametrize(
    ("turns", "text", "need"),
    [
        pytest.param(
            (("王平", "没有。"), _THEN, ("王平", "我倒觉得，大家都有道理。"), ("王平", "我姐姐甚至把猫卖了。")),
            "王平：我倒觉得，大家都有道理。",
            Need.HELPS,
            id="the shortest of those that leave as much",
        ),
        pytest.param(
            (("王平", _FIRST), ("记者", "书店后来怎么样？"), _THEN, ("记者", "真的吗？"), ("王平", "真的。")),
            f"王平：{_THEN[1]}\n记者：真的吗？\n王平：",
            Need.HELPS,
            id="no further than what the question is about",
        ),
        pytest.param(
            (("王平", "您家里有什么人？"), ("记者", "您问这个做什么？"), ("王平", "因为便宜。")),
            "记者：您问这个做什么？\n王平：",
            Need.HELPS,
            id="no question that is answered by a question",
        ),
        pytest.param(
            (("记者", "您的书店很有名。"), ("王平", "书很便宜。"), _BEFORE, _AFTER),
            "",
            Need.NEEDED,
            id="no remark over what is left out",
        ),
        pytest.param(
            (_ASKED, ("王平", "我说：“因为便宜。"), ("王平", "我爸爸没有钱。”"), _AFTER),
            "",
            Need.NEEDED,
            id="no half of a quotation",
        ),
        pytest.param(
            (("答", _FIRST), ("问", "后来呢？"), ("答", "书店关了。")),
            f"回答者：{_FIRST}\n提问者：后来呢？\n回答者：",
            Need.NONE,
            id="who answers is called so above a question too",
        ),
        pytest.param(
            ((None, "我爸爸不在家。"), (None, "不过我问了他两次。")),
            "我爸爸不在家。",
            Need.NONE,
            id="a narrator goes on with his own words",
        ),
        pytest.param(
            (("李华", _FIRST), ("记者", "后来呢？"), ("王平", "书店关了。")),
            "记者：后来呢？\n王平：",
            Need.HELPS,
            id="nothing that a third one says",
        ),
        pytest.param(
            (("王平", _FIRST), ("记者", "后来呢？"), ("王平", "书店关了。")),
            f"王平：{_FIRST}\n记者：后来呢？\n王平：",
            Need.NONE,
            id="but what one of the two says",
        ),
        pytest.param(
            (("王平", f"……{_FIRST}"), ("王平", "不过他很忙。")), "", Need.NEEDED, id="nothing that goes on with more"
        ),
        pytest.param(
            (_ASKED, ("王平", _FIRST), ("王平", "不过他很忙。")),
            f"记者：您为什么学修钢琴？\n王平：{_FIRST}",
            Need.NONE,
            id="no answer without its question",
        ),
        pytest.param(
            (_BEFORE, ("记者", "您真的怕不怕？"), ("王平", "我妈妈不怕。"), _THEN, ("王平", "我姐姐甚至把猫卖了。")),
            f"记者：您真的怕不怕？\n王平：我妈妈不怕。{_THEN[1]}",
            Need.HELPS,
            id="of those that leave as much the one that a question opens",
        ),
        pytest.param(
            (_ASKED, ("王平", "这不怪他。"), _BEFORE, _AFTER),
            "记者：您为什么学修钢琴？\n王平：这不怪他。……",
            Need.NEEDED,
            id="an answer that takes up its question",
        ),
        pytest.param(
            (_ASKED, ("王平", "因为便宜。"), ("王平", "这很重要。"), _BEFORE, _AFTER),
            "记者：您为什么学修钢琴？\n王平：因为便宜。这很重要。……",
            Need.HELPS,
            id="what takes up what is shown",
        ),
        pytest.param(
            (("王平", _FIRST), ("记者", "您真的怕不怕？"), ("王平", _LONG), _THEN, ("王平", "我姐姐甚至把猫卖了。")),
            f"记者：您真的怕不怕？\n王平：{_LONG}{_THEN[1]}",
            Need.HELPS,
            id="no further than a question over which nothing is left out",
        ),
        pytest.param(
            (("王平", _FIRST), (None, "学校旁边的商店已经关门了。"), ("王平", "不过他很忙。")),
            f"王平：{_FIRST}\n学校旁边的商店已经关门了。\n王平：",
            Need.NONE,
            id="a narrator has no name",
        ),
    ],
)
def test_what_is_shown_ends_where_more_tells_nothing(
    turns: tuple[tuple[str | None, str], ...], text: str, need: Need
) -> None:
    assert _lead(turns, _shows("没有")) == (text, need)


@pytest.mark.parametrize(
    ("hidden", "text"),
    [
        pytest.param(("没有",), "记者：您为什么学修钢琴？\n王平：因为便宜。……", id="each of them"),
        pytest.param(("没有", "？因"), "", id="but not beside each other"),
    ],
)
def test_a_question_is_shown_over_what_is_left_out_where_all_of_it_may_be(hidden: tuple[str, ...], text: str) -> None:
    assert _lead((_ASKED, ("王平", "因为便宜。"), _BEFORE, _AFTER), _shows(*hidden))[0] == text


def test_no_beginning_of_a_sentence_is_shown_that_is_half_a_quotation() -> None:
    within = "“我爸爸在学校旁边开了一家书店，"
    turns = (("王平", "我家有三口人。"), ("王平", f"{within}他很忙。”"))
    assert _lead(turns, _shows(), within)[1] is Need.NEEDED
