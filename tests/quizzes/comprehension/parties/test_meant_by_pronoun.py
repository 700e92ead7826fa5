"""Whom a pronoun means is asked where it is certain, beside others of its sex who cannot be the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.parties import meant_by_pronoun
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue, translated_dialogue
from tests.quizzes.documents import DOCUMENTS, document

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

ELSEWHERE = (
    ("记者", "您住在哪儿？"),
    ("林芳", "我女儿在城里租了房子。"),
    ("记者", "周末做什么？"),
    ("林芳", "我姐姐常来打牌。"),
    ("记者", "有难忘的事吗？"),
    ("林芳", "有个小伙子送过一把伞。"),
)


def _made(*said: str, elsewhere: tuple[tuple[str, str], ...] = ELSEWHERE) -> list[Item]:
    talk = translated_dialogue(("记者", "家里人怎么看？"), ("林芳", "".join(said)), *elsewhere)
    return list(meant_by_pronoun.items(Document(talk), Tally()))


def test_a_pronoun_is_quoted_without_the_name_that_it_takes_up() -> None:
    [item] = _made("妻子一开始很担心。", "她觉得夜里开车太危险。")
    assert item.subtype == "reference"
    assert item.passage == "林芳：她觉得夜里开车太危险。"
    assert item.prompt == "根据原文，“她”指的是谁？"
    assert item.key == "妻子"
    assert item.evidence.quote == "妻子一开始很担心"


def test_a_word_is_not_asked_about_in_another_sense_than_it_would_be_told_in() -> None:
    """訳 has no 姑 for 婆婆, so that it may be an old woman: 一位姓龙的婆婆."""
    assert not _made("婆婆一开始很担心。", "她觉得夜里开车太危险。")


def test_those_of_whom_the_talk_speaks_are_offered_first() -> None:
    [item] = _made("妻子一开始很担心。", "她觉得夜里开车太危险。")
    assert {"我女儿", "我姐姐"} < {wrong.option for wrong in item.distractors}


@pytest.mark.parametrize(
    ("said", "key", "never"),
    [
        pytest.param(("妻子很担心。", "她觉得开车太危险。"), "妻子", {"小伙子", "丈夫"}, id="no man for 她"),
        pytest.param(("儿子不肯来。", "他觉得开车太危险。"), "儿子", {"小伙子"}, id="a son may be the young man"),
        pytest.param(
            ("顾客很担心。", "他们觉得开车太危险。"),
            "顾客",
            {"我女儿", "我姐姐", "小伙子"},
            id="no single one",
        ),
        pytest.param(("有一位老先生来过。", "他觉得开车太危险。"), "老先生", {"大叔"}, id="called so as well"),
        pytest.param(("有个男孩来过。", "他觉得开车太危险。"), "男孩", {"我儿子"}, id="a boy may be the son"),
    ],
)
def test_nobody_is_offered_who_cannot_or_may_be_meant(said: tuple[str, ...], key: str, never: set[str]) -> None:
    sons = ("林芳", "我儿子在城里上班，我哥哥在海边，门口有个男孩。")
    elsewhere = (*ELSEWHERE, ("记者", "还有谁？"), sons) if key != "儿子" else ELSEWHERE
    [item] = _made(*said, elsewhere=elsewhere)
    assert item.key == key
    assert not never & {wrong.option for wrong in item.distractors}


def test_nobody_who_is_one_is_offered_for_several() -> None:
    elsewhere = (*ELSEWHERE, ("记者", "还有谁？"), ("林芳", "我儿子学会计，门口有个司机，老师们也来。"))
    [item] = _made("修路的工人来。", "他们吃得多，给钱也痛快。", elsewhere=elsewhere)
    assert item.key == "工人"
    assert not {"我女儿", "我姐姐", "小伙子", "我儿子", "司机"} & {wrong.option for wrong in item.distractors}


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(("妻子和女儿很担心。", "她觉得开车太危险。"), id="two whom it may mean"),
        pytest.param(("隔壁的李伯伯很担心。", "他觉得开车太危险。"), id="called by name"),
        pytest.param(("我母亲很担心。", "她觉得开车太危险。"), id="a mother, whom one guesses"),
        pytest.param(("投资人很担心。", "他们觉得开车太危险。"), id="a bank is no they beside a person"),
    ],
)
def test_what_is_in_doubt_or_guessed_is_left(said: tuple[str, ...]) -> None:
    assert not _made(*said, elsewhere=())


@pytest.mark.parametrize(
    ("said", "guard"),
    [
        pytest.param(
            "儿子不肯来。他在后座喊，爸爸你又走错了。", "given-away", id="a child, by how it calls the speaker"
        ),
        pytest.param("我母亲很担心。她觉得开车太危险。", "parent-alone", id="a mother, whom one guesses"),
    ],
)
def test_what_is_refused_is_counted(said: str, guard: str) -> None:
    tally = Tally()
    assert not list(meant_by_pronoun.items(Document(dialogue(("林芳", said))), tally))
    assert tally.refused[guard] == 1


def test_each_party_is_asked_for_once() -> None:
    assert len(_made("妻子很担心。", "她觉得开车太危险。", "妻子很生气。", "她觉得走路太慢。")) == 1


def test_the_explanation_quotes_where_the_party_is_named() -> None:
    [item] = _made("妻子一开始很担心。", "她觉得夜里开车太危险。")
    ja, en = item.explanation.ja or "", item.explanation.en or ""
    assert ja.startswith(f"{item.evidence.line}行目に「妻子一开始很担心」（訳1アです）とあり、")
    assert ja.endswith("「她」はこの「妻子」（妻）を指しています。")
    assert en.endswith("她 refers to 妻子 (wife) there.")


def test_a_name_is_told_without_a_translation() -> None:
    talk = dialogue(("林芳", "妻子一开始很担心。她觉得夜里开车太危险。"), *ELSEWHERE)
    assert [item.key for item in meant_by_pronoun.items(Document(talk), Tally())] == ["妻子"]


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS])
def test_every_question_of_every_document_names_none_of_its_options(path: Path) -> None:
    whole = document(path)
    for item in meant_by_pronoun.items(whole, Tally()):
        assert any(item.evidence.quote in text for text in whole.lines[item.evidence.line])
        assert len(set(item.all_options)) == len(item.all_options) >= 3
        assert not [option for option in item.all_options if option in (item.passage or "")]
        assert all(wrong.why.ja and wrong.why.en for wrong in item.distractors)
