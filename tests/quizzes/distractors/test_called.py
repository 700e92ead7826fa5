"""A speaker whose label is a surname alone is called as the others call him."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.distractors.called import called_in_full
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("label", "asked", "called"),
    [
        pytest.param("乔", "乔老师，您这家店开了多久？", "乔老师", id="by others"),
        pytest.param("喬", "喬師傅，您這家店開了多久？", "喬師傅", id="traditional"),
        pytest.param("乔", "您这家店开了多久？", "乔", id="by nobody"),
        pytest.param("乔", "林老师，您这家店开了多久？", "乔", id="somebody else"),
        pytest.param("乔芳", "乔老师，您这家店开了多久？", "乔芳", id="a whole name"),
        pytest.param("问", "您问老师了吗？", "问", id="a sign"),
        pytest.param("文", "语文老师是您吗？", "文", id="the end of a word"),
        pytest.param("任", "班主任老师来过吗？", "任", id="the end of a longer word"),
        pytest.param("于", "由于老师不够，学校关了吗？", "于", id="a preposition"),
        pytest.param("文", "语文老师是您吗？文老师，您说说。", "文老师", id="the end of a word, and a title"),
        pytest.param("于", "对于大家来说是这样，对于大家都是？", "于", id="no name behind a preposition"),
        pytest.param("张", "您喜欢张爱梅吗？为什么是张爱梅？", "张", id="one who is spoken of"),
        pytest.param("张", "张爱梅，您好。您是哪里人？", "张爱梅", id="one who is spoken to"),
    ],
)
def test_a_surname_is_said_with_its_title(label: str, asked: str, called: str) -> None:
    found = called_in_full(talk(("记者", asked, None), (label, "三十年了。", None), language=None))
    assert [turn.speaker for turn in found.turns] == ["记者", called]


@pytest.mark.parametrize(
    ("own", "called"),
    [
        pytest.param("纪若岚的字我从小就学。", "纪", id="somebody else"),
        pytest.param("我叫纪若岚。", "纪若岚", id="oneself"),
    ],
)
def test_no_speaker_is_called_by_a_name_of_whom_he_speaks(own: str, called: str) -> None:
    narrated = (None, "纪若岚在河边有一间工坊。大家都知道纪若岚。", None)
    found = called_in_full(talk(narrated, ("记者", "您好。", None), ("纪", own, None), language=None))
    assert [turn.speaker for turn in found.turns] == [None, "记者", called]


@pytest.mark.parametrize(
    ("labels", "called"),
    [
        pytest.param(("Q", "A"), ["问", "答"], id="signs of the parts"),
        pytest.param(("A", "B"), ["A", "B"], id="letters for names"),
    ],
)
def test_a_letter_that_tells_the_part_is_called_by_it(labels: tuple[str, str], called: list[str]) -> None:
    found = called_in_full(talk((labels[0], "您学琴吗？", None), (labels[1], "不学。", None), language=None))
    assert [turn.speaker for turn in found.turns] == called


def test_what_one_says_of_oneself_is_no_title() -> None:
    found = called_in_full(talk(("乔", "大家叫我乔老师。", None), language=None))
    assert [turn.speaker for turn in found.turns] == ["乔"]


def test_a_label_of_another_is_not_taken() -> None:
    found = called_in_full(talk(("乔", "您好。", None), ("乔老师", "乔老师也来了。", None), language=None))
    assert [turn.speaker for turn in found.turns] == ["乔", "乔老师"]


@pytest.mark.parametrize(
    ("title", "narrated", "called"),
    [
        pytest.param("琴声里的木头：访制琴师纪若岚", "她的工坊在河边。", "纪若岚", id="a title"),
        pytest.param("琴声里的木头：访制琴师纪若岚博士", "她的工坊在河边。", "纪若岚", id="before a title"),
        pytest.param("琴声里的木头", "纪若岚在河边有一间工坊。大家都知道纪若岚。", "纪若岚", id="told twice"),
        pytest.param("琴声里的木头", "纪岚是制琴师。大家都找纪岚。", "纪岚", id="two characters"),
        pytest.param("琴声里的木头", "纪若岚在河边有一间工坊。", "纪", id="told once"),
        pytest.param("访纪若岚和纪若云", "她们是制琴师。", "纪", id="two of one surname"),
        pytest.param("一本纪念的册子", "纪录片在放，纪录片是老的。", "纪", id="other words"),
        pytest.param("琴声里的木头", "大家都叫她纪老师。", "纪老师", id="a title alone"),
        pytest.param("纪若岚的女儿", "她的工坊在河边。", "纪", id="the kin of one"),
        pytest.param("访纪队长", "大家都找纪队长。", "纪", id="an office"),
        pytest.param("访纪教授", "工坊在河边。", "纪", id="a title alone, which only the heading has"),
        pytest.param("琴声里的木头：纪不在", "工坊在河边。", "纪", id="what somebody is not"),
        pytest.param("访纪晓岚", "工坊在河边。", "纪晓岚", id="a name that a dictionary has"),
    ],
)
def test_a_surname_is_said_with_the_name_that_is_told(title: str, narrated: str, called: str) -> None:
    told = talk((None, narrated, None), ("记者", "您好。", None), ("纪", "进来坐。", None), language=None)
    heading = replace(told.headings[0], source=title)
    found = called_in_full(replace(told, headings=(heading,)))
    assert [turn.speaker for turn in found.turns] == [None, "记者", called]


@pytest.mark.parametrize(
    ("title", "narrated", "called"),
    [
        pytest.param("琴声里的木头：访制琴师纪若岚", "纪若岚在河边有一间工坊。", "纪若岚", id="whom the title visits"),
        pytest.param("制琴师纪若岚的木头", "纪若岚，四十八岁，住在河边。", "纪若岚", id="introduced with an age"),
        pytest.param("制琴师纪若岚的木头", "纪若岚在河边有一间工坊。", "答", id="who may be spoken of alone"),
        pytest.param("访制琴师纪若岚", "她的工坊在河边。", "答", id="not introduced"),
        pytest.param("访制琴师纪若岚和乔若云", "纪若岚和乔若云住在河边。", "答", id="two"),
        pytest.param("琴声里的木头", "纪若岚，四十八岁，住在河边。", "答", id="not in the title"),
        pytest.param("访纪若岚的女儿", "纪若岚的女儿住在河边。", "答", id="whose kin answers"),
        pytest.param("访高兴的人", "大家都很高兴。", "答", id="a word that begins with a surname"),
        pytest.param("对于若岚的琴", "于若岚，四十八岁，住在河边。", "答", id="a surname that ends a word"),
    ],
)
def test_who_answers_under_a_sign_is_called_by_the_name_that_is_told(title: str, narrated: str, called: str) -> None:
    told = talk((None, narrated, None), ("问", "您好。", None), ("答", "进来坐。", None), language=None)
    heading = replace(told.headings[0], source=title)
    found = called_in_full(replace(told, headings=(heading,)))
    assert [turn.speaker for turn in found.turns] == [None, "问", called]


def test_no_name_begins_with_the_end_of_a_word() -> None:
    told = talk(("记者", "您好。", None), ("于", "进来坐。", None), language=None)
    heading = replace(told.headings[0], source="对于若岚的琴")
    assert [turn.speaker for turn in called_in_full(replace(told, headings=(heading,))).turns] == ["记者", "于"]


def test_a_passage_keeps_the_label_of_the_text() -> None:
    said = (("记者", "纪若岚老师，您学过琴吗？", None), ("纪", "我在学校学过十四年琴。", None))
    document = Document(talk(*said, language=None))
    asked = "记者：纪若岚老师，您学过琴吗？"
    assert document.labelled(f"{asked}\n纪若岚：我在学校学过琴。") == f"{asked}\n纪：我在学校学过琴。"
    assert document.labelled(None) is None
