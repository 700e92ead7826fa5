"""Before a gap for a small word stands what names whom its sentence speaks of, and what it takes up."""

from __future__ import annotations

import pytest

from quizzes.distractors.clauses.lead_back import Lead, label_of, lead_back
from quizzes.distractors.clauses.lead_of_gap import lead_of_gap, opens_matter
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue

_CAME, _CAN = "王平：去年店里来了一个年轻人，我让他先卖书。", "王平：他会说话，不会听。"
_ASKED, _ANSWERED = "记者：您卖过多少书？", "王平：我卖过三万本书。"


def _lead(document: Document) -> Lead | None:
    spot, part = document.spots[-1], (0, len(document.spots[-1].source))
    least = lead_back(document, spot, part, _may_show)
    return lead_of_gap(document, spot, part, _may_show, least)


def _turn(said: str) -> tuple[str, str]:
    name, _, words = said.partition("：")
    return name, words


def _may_show(text: str) -> bool:
    return "没有" not in text


@pytest.mark.parametrize(
    ("turns", "text"),
    [
        pytest.param(
            (_CAME, _CAN, "王平：一个孩子走进来，他就大声问。", "王平：我跟他说，先学会等。"),
            "王平：去年店里来了一个年轻人，我让他先卖书。他会说话，不会听。一个孩子走进来，他就大声问。",
            id="back to who he is, and not to somebody else who is named",
        ),
        pytest.param(
            (_ASKED, _ANSWERED, "记者：那张桌子看起来最好，您怎么不用？"),
            "王平：我卖过三万本书。\n记者：",
            id="what is said before a question that takes up something, from where that turn begins",
        ),
        pytest.param((_ANSWERED, "记者：您每天几点开门？"), "", id="nothing before one that takes up nothing"),
        pytest.param(
            (
                "记者：您累不累？",
                "王平：第一天最累。",
                "王平：第二天好一点儿，客人少。",
                "王平：晚上我就坐在门口看书。",
            ),
            "记者：您累不累？\n王平：第一天最累。第二天好一点儿，客人少。",
            id="no beginning that counts on from others",
        ),
        pytest.param((_CAME, "王平：他没有工作。", _CAN), None, id="nothing where who he is may not be shown"),
        pytest.param(
            (_ANSWERED, "王平：书里没有这句话。", "记者：那张桌子看起来最好，您怎么不用？"),
            None,
            id="nor what a question takes up",
        ),
    ],
)
def test_what_names_whom_a_gap_speaks_of_is_shown(turns: tuple[str, ...], text: str | None) -> None:
    document = Document(dialogue(*(_turn(each) for each in turns)))
    lead = _lead(document)
    assert (None if lead is None else lead.text(label_of(document, document.spots[-1]))) == text


@pytest.mark.parametrize(
    ("turns", "opens"),
    [
        pytest.param((_ASKED,), True, id="the first of all"),
        pytest.param((_ANSWERED, _ASKED), True, id="a question behind an answer"),
        pytest.param((_ASKED, _ANSWERED), False, id="an answer"),
        pytest.param((_ANSWERED, "王平：后来我不卖书了。"), False, id="what goes on"),
        pytest.param((_ANSWERED, "记者：这么多书，一天卖不完。"), False, id="a reply that asks nothing"),
    ],
)
def test_a_question_begins_a_matter_of_its_own(turns: tuple[str, ...], *, opens: bool) -> None:
    document = Document(dialogue(*(_turn(each) for each in turns)))
    assert opens_matter(document, document.spots[-1]) is opens
