"""Whoever knows what a talk is about guesses whom it is about, and a parent is guessed as well."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.comprehension.parties.guessed_parties import (
    is_of_an_elder,
    is_of_theme,
    is_only_quoted,
    is_parent,
    is_told_by_call,
    mention_of,
)
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk

WROTE = "给我们写了一封很长的信。"
OFTEN = ("医院去年搬到北京去了。", "医院买了新的电视。", "医院在河边。", "我喜欢医院。")


@pytest.mark.parametrize(
    ("title", "turns", "expected"),
    [
        pytest.param("校长的一天", (f"校长{WROTE}",), True, id="named in the title"),
        pytest.param("老医生", (f"医院{WROTE}",), True, id="an institution told by the title"),
        pytest.param("医院", (f"医生{WROTE}",), False, id="somebody with a character of the title"),
        pytest.param("生意的一天", (f"医院{WROTE}",), False, id="told by no title"),
        pytest.param("我父亲", (f"我父亲{WROTE}",), False, id="a relative"),
        pytest.param("老施", (f"老施{WROTE}",), False, id="somebody by name"),
        pytest.param("生意的一天", (f"医院{WROTE}", *OFTEN), True, id="named again and again"),
        pytest.param("生意的一天", (f"医院{WROTE}", *OFTEN[:3]), False, id="named a few times"),
        pytest.param(
            "生意的一天", (f"我妈妈{WROTE}", *("我妈妈病了。" for _ in OFTEN)), False, id="a relative, again and again"
        ),
        pytest.param("生意的一天", (f"老师{WROTE}",), True, id="who speaks"),
    ],
)
def test_whom_a_talk_is_about_is_of_its_theme(title: str, turns: tuple[str, ...], *, expected: bool) -> None:
    found = talk(*(("周老师", each, None) for each in turns), ("", "旁边起了风。", None), language=None)
    whole = Document(replace(found, headings=(replace(found.headings[0], source=title),)))
    spot = whole.spots[0]
    mention = mention_of(spot, spot.source.partition(WROTE)[0].removeprefix("我"))
    assert mention is not None
    assert is_of_theme(whole, mention) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("我爸", True, id="a father"),
        pytest.param("我爷爷", False, id="a grandfather"),
        pytest.param("老施", False, id="somebody by name"),
    ],
)
def test_a_parent_is_known_for_one(name: str, *, expected: bool) -> None:
    assert is_parent(name) is expected


@pytest.mark.parametrize(
    ("source", "party", "expected"),
    [
        pytest.param("我女儿才十岁。", "女儿", "我女儿", id="of the speaker"),
        pytest.param("女儿才十岁。", "女儿", "女儿", id="as the text has it"),
        pytest.param("隔壁的李伯伯来了。", "伯伯", None, id="called by name"),
    ],
)
def test_a_party_is_named_as_the_text_has_it(source: str, party: str, expected: str | None) -> None:
    mention = mention_of(Document(talk(("周老师", source, None), language=None)).spots[0], party)
    assert (mention.name if mention is not None else None) == expected


@pytest.mark.parametrize(
    ("source", "party", "expected"),
    [
        pytest.param("有个孩子写了一篇作文，叫《我妈妈》。", "妈妈", True, id="in a title"),
        pytest.param("孩子说：“我妈妈不来。”", "妈妈", True, id="in what a child says"),
        pytest.param("我妈妈不来，我在家。", "妈妈", False, id="told by the speaker"),
        pytest.param("我媽媽不來，我在家。", "媽媽", False, id="in traditional characters"),
    ],
)
def test_one_of_somebody_else_is_named_in_what_is_quoted(source: str, party: str, *, expected: bool) -> None:
    mention = mention_of(Document(talk(("周老师", source, None), language=None)).spots[0], party)
    assert mention is not None
    assert is_only_quoted(mention) is expected


@pytest.mark.parametrize(
    ("name", "rest", "expected"),
    [
        pytest.param("我儿子", "＿在后座喊，爸爸你又走错了", True, id="says father"),
        pytest.param("我儿子", "＿在后座喊，我爸爸又走错了", False, id="somebody's father"),
        pytest.param("我闺女", "＿说爸你别管速度", True, id="says Dad"),
        pytest.param("我儿子", "＿说他爸你认识", False, id="the father of somebody else"),
        pytest.param("我孙女", "＿问，爷爷几点回来", True, id="says grandfather"),
        pytest.param("我弟弟", "＿在后座喊，爸爸你又走错了", False, id="a brother has the same father"),
    ],
)
def test_a_child_is_told_by_how_it_calls_the_speaker(name: str, rest: str, *, expected: bool) -> None:
    assert is_told_by_call(name, rest) is expected


@pytest.mark.parametrize(
    ("speaker", "name", "expected"),
    [
        pytest.param("乔大爷", "我妈妈", True, id="the mother of an old man"),
        pytest.param("乔大爷", "我妹妹", False, id="his sister"),
        pytest.param("乔小雨", "我妈妈", False, id="the mother of somebody else"),
    ],
)
def test_no_parent_is_offered_of_an_elder(speaker: str, name: str, *, expected: bool) -> None:
    assert is_of_an_elder(speaker, name) is expected
