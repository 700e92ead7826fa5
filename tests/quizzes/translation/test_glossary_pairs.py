"""Words that only the glossary explains are asked beside each other, in its own words."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.languages import TranslationLanguage
from quizzes.translation import glossary_pairs
from tests.quizzes.talks import talk

GO = (
    ("三番棋", "sān fān qí", "a match of three games"),
    ("天元", "tiān yuán", "the center point of a Go board"),
    ("愚形", "yú xíng", "an inefficient arrangement of stones"),
    ("复盘", "fù pán", "to replay a finished match"),
)


def _made(*glossary: tuple[str, str, str], asked: frozenset[str] = frozenset(), language: str = "en") -> dict[str, str]:
    """Give what is asked with its key, for a text that names all words of its glossary."""
    source = f"我们说到了{'、'.join(word for word, _, _ in glossary)}。"
    turns = talk(("甲", source, "We spoke of all of them."), glossary=glossary, language=TranslationLanguage(language))
    return {item.prompt: item.key for item in glossary_pairs.items(Document(turns), asked, Tally())}


def test_each_of_three_nouns_is_asked_both_ways_where_no_look_tells_it() -> None:
    assert _made(*GO[:3]) == {
        "天元": "the center point of a Go board",
        "the center point of a Go board": "天元",
        "an inefficient arrangement of stones": "愚形",
    }


@pytest.mark.parametrize(
    ("glossary", "word"),
    [
        pytest.param(GO[:2], "天元", id="there is but one other"),
        pytest.param((GO[0], GO[1], GO[3]), "复盘", id="no other is a verb"),
        pytest.param(
            (*GO[:2], ("行棋", "xíng qí", "a match without stones")), "三番棋", id="the other is a match as well"
        ),
        pytest.param((*GO[:3], ("水门", "shuǐ mén", "water gate")), "水门", id="its characters tell all of it"),
        pytest.param(
            (*GO[:2], ("天元局", "tiān yuán jú", "an opening there")), "天元", id="it is a part of the other word"
        ),
    ],
)
def test_a_word_without_two_others_that_are_as_likely_is_not_asked(
    glossary: tuple[tuple[str, str, str], ...], word: str
) -> None:
    made = _made(*glossary)
    assert word not in {*made, *made.values()}


def test_what_is_asked_otherwise_is_not_asked_again() -> None:
    assert "天元" not in {*(made := _made(*GO[:3], asked=frozenset({"天元"}))), *made.values()}


def test_what_a_word_means_here_alone_is_not_asked_out_of_its_sentence() -> None:
    here = ("大龙", "dà lóng", "（ここでは）囲まれかけた石")
    others = (("愚形", "yú xíng", "効率の悪い形"), ("定式", "dìng shì", "隅での決まった打ち方"))
    made = _made(here, *others, language="ja")
    assert "大龙" not in {*made, *made.values()}


def test_either_reader_is_told_what_the_glossary_says_in_its_own_words() -> None:
    turns = talk(
        ("甲", "第一手下在天元，三番棋就这样输了，因为一步愚形。", "All was lost by it."),
        glossary=GO[:3],
        language=TranslationLanguage.ENGLISH,
    )
    [item] = [item for item in glossary_pairs.items(Document(turns), (), Tally()) if item.prompt == "天元"]
    line = next(term.entry.line for term in Document(turns).terms if term.word == "天元")
    assert item.explanation is not None
    assert f"用語解説（{line}行目）に“the center point of a Go board”とあります" in (item.explanation.ja or "")
    assert f"The glossary (line {line}) has “the center point of a Go board” for 天元" in (item.explanation.en or "")
    assert {one.why.en.partition(" (")[0] for one in item.distractors if one.why.en} == {
        "“a match of three games” is the meaning of 三番棋",
        "“an inefficient arrangement of stones” is the meaning of 愚形",
    }


def test_no_character_tells_the_key_alone() -> None:
    assert "三番棋" not in {*(made := _made(*GO[:3])), *made.values()}
    assert "三番棋" in {*(made := _made(*GO[:3], ("水门", "shuǐ mén", "water gate"))), *made.values()}
