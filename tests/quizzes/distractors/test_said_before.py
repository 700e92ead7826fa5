"""Before a sentence that cannot stand alone stands what it answers or goes on from, and nothing of the answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.said_before import told_before
from quizzes.distractors.vetoes import Tally
from quizzes.question import GAP, Evidence, Form, Kind, Localized, RefutationCode
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.interview import Interview

_WHY = Localized(ja="理由", en="reason")
_ANSWER = "问了一年，他去城里卖空调了。"


def _gap(interview: Interview, turn: int, key: str, prompt: str | None = None) -> Item:
    """Make an item with a gap for a word in the sentence of a turn."""
    [sentence] = interview.turns[turn].paragraphs[0].sentences
    return Item(
        kind=Kind.CLOZE,
        subtype="word",
        prompt=prompt or sentence.source.replace(key, GAP, 1),
        key=key,
        distractors=(Distractor(option="以前", code=RefutationCode.OTHER_MEANING, why=_WHY),),
        evidence=Evidence(line=sentence.line, quote=sentence.source.rstrip("。")),
        explanation=_WHY,
        place=0,
        subject=key,
        merit=1.0,
    )


def _told(interview: Interview, item: Item) -> list[str | None]:
    return [each.passage for each in told_before([item], Document(interview), Tally())]


@pytest.mark.parametrize(
    ("before", "sentence", "key", "passages"),
    [
        pytest.param("哪里最难？", "是把门关上。", "关上", ["哪里最难？"], id="the question"),
        pytest.param("您去过北京吗？", "我去过三次北京的学校。", "学校", [None], id="nothing where it stands alone"),
        pytest.param("门怎么关上？", "是用手关上的。", "关上", [], id="the question tells the answer"),
        pytest.param("门很难关。", "是用手关的。", "手", [None], id="nobody asks"),
        pytest.param(f"您{'很' * 90}喜欢吗？", "是很喜欢看书。", "看书", [], id="a question too long to be read"),
    ],
)
def test_an_answer_is_shown_with_its_question(before: str, sentence: str, key: str, passages: list[str | None]) -> None:
    interview = talk(("记者", before, None), ("王平", sentence, None), language=None)
    assert _told(interview, _gap(interview, 1, key)) == passages


@pytest.mark.parametrize(
    ("before", "key", "passage"),
    [
        pytest.param("我儿子不想唱戏，我天天问他。", "空调", "我儿子不想唱戏，我天天问他。", id="what led to it"),
        pytest.param("我天天问我儿子。（笑）", "空调", "我天天问我儿子。", id="without what is done while talking"),
        pytest.param("我儿子不想修空调，我天天问他。", "空调", None, id="it tells the answer"),
        pytest.param("我说：“你来唱戏。", "空调", None, id="half a quotation"),
    ],
)
def test_a_sentence_is_shown_with_the_one_before_of_the_same_speaker(
    before: str, key: str, passage: str | None
) -> None:
    interview = talk(("王平", before, None), ("王平", _ANSWER, None), language=None)
    assert _told(interview, _gap(interview, 1, key)) == [passage]


def test_the_sentence_before_that_another_speaks_is_not_shown() -> None:
    interview = talk(("记者", "我儿子不想唱戏，我天天问他。", None), ("王平", _ANSWER, None), language=None)
    assert _told(interview, _gap(interview, 1, "空调")) == [None]


def test_a_short_answer_before_is_shown_with_its_question() -> None:
    turns = (("记者", "您学了几年？", None), ("王平", "七年。", None), ("王平", "这叫从头学起。", None))
    interview = talk(*turns, language=None)
    assert _told(interview, _gap(interview, 2, "从头")) == ["您学了几年？——七年。"]


def test_a_question_that_leans_itself_is_shown_with_the_sentence_before_it() -> None:
    turns = (("记者", "书里说人不会数数。", None), ("记者", "这是不是太重了？", None), ("王平", "一点儿也不重。", None))
    interview = talk(*turns, language=None)
    assert _told(interview, _gap(interview, 2, "也")) == ["书里说人不会数数。这是不是太重了？"]


def test_an_answer_to_ones_own_question_is_shown_with_it() -> None:
    turns = (("王平", "可是谁来决定呢？", None), ("王平", "还不是老板自己。", None), ("王平", _ANSWER, None))
    interview = talk(*turns, language=None)
    assert _told(interview, _gap(interview, 2, "空调")) == ["可是谁来决定呢？还不是老板自己。"]
    alone = talk(("记者", "谁来决定？", None), *turns[1:], language=None)
    assert _told(alone, _gap(alone, 2, "空调")) == [None]


def test_a_part_of_a_sentence_is_shown_with_what_stands_before_it() -> None:
    interview = talk(("王平", "有一年我给学生出题，把这句话减到五个字。", None), language=None)
    item = _gap(interview, 0, "五", f"把这句话减到{GAP}个字。")
    assert _told(interview, item) == ["有一年我给学生出题，"]


def test_of_a_quotation_only_what_is_quoted_before_a_part_is_shown() -> None:
    interview = talk(("王平", "她说：“钱放在银行里会少；放在锅里一天比一天香。”", None), language=None)
    assert _told(interview, _gap(interview, 0, "香", f"放在锅里一天比一天{GAP}。")) == ["钱放在银行里会少；"]


def test_what_is_shown_already_stays_and_questions_on_the_text_are_left_alone() -> None:
    interview = talk(("记者", "哪里最难？", None), ("王平", "是把门关上。", None), language=None)
    gap = _gap(interview, 1, "关上")
    assert _told(interview, replace(gap, passage="他在门口。")) == ["他在门口。"]
    assert _told(interview, replace(gap, kind=Kind.COMPREHENSION)) == [None]
    assert _told(interview, replace(gap, kind=Kind.TRANSLATION, subtype="reading_typed")) == [None]


@pytest.mark.parametrize(
    ("subtype", "prompt", "key"),
    [
        pytest.param("zh_ja", "是把门关上。", "ドアを閉めることです。", id="from Chinese"),
        pytest.param("ja_zh", "ドアを閉めることです。", "是把门关上。", id="into Chinese"),
    ],
)
def test_a_translation_of_a_sentence_is_shown_with_the_question_too(subtype: str, prompt: str, key: str) -> None:
    interview = talk(("记者", "哪里最难？", None), ("王平", "是把门关上。", None), language=None)
    item = replace(_gap(interview, 1, "关上"), kind=Kind.TRANSLATION, subtype=subtype, prompt=prompt, key=key)
    assert _told(interview, item) == ["哪里最难？"]


@pytest.mark.parametrize("stop", ["，", "；"])
def test_what_goes_on_in_another_language_is_shown_as_broken_off(stop: str) -> None:
    interview = talk(("王平", f"有一年我给学生出题{stop}把这句话减到五个字。", None), language=None)
    item = replace(_gap(interview, 0, "五"), kind=Kind.TRANSLATION, subtype="ja_zh", prompt="5文字に。")
    [sentence] = interview.turns[0].paragraphs[0].sentences
    evidence = Evidence(line=sentence.line, quote="把这句话减到五个字")
    item = replace(item, key="把这句话减到五个字。", evidence=evidence)
    assert _told(interview, item) == ["有一年我给学生出题……"]


def test_of_a_translation_into_chinese_nothing_is_shown_that_only_the_right_option_says() -> None:
    interview = talk(("记者", "门要不要关上？", None), ("王平", "是把门关上。", None), language=None)
    wrong = Distractor(option="是把门打开。", code=RefutationCode.EDITED, why=_WHY)
    item = replace(_gap(interview, 1, "关上"), kind=Kind.TRANSLATION, subtype="ja_zh", key="是把门关上。")
    assert _told(interview, replace(item, prompt="ドアを閉める。", distractors=(wrong,))) == []


def test_before_tiles_nothing_is_shown_that_holds_one_of_them() -> None:
    tiles = ("问了一年", "他", "去城里", "卖空调了")
    for before, passage in (("我天天问我儿子。", "我天天问我儿子。"), ("我儿子想去城里。", None)):
        interview = talk(("王平", before, None), ("王平", _ANSWER, None), language=None)
        item = replace(_gap(interview, 1, "空调"), kind=Kind.TRANSLATION, subtype="order", form=Form.ORDER, tiles=tiles)
        assert _told(interview, replace(item, prompt="一年たって行った。", key="".join(tiles))) == [passage]
