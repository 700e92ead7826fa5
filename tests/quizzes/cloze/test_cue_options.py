"""Beside a connective stand words that are wrong there, and other ones each time that its meaning is asked for."""

from __future__ import annotations

import pytest

from quizzes.cloze.cue import items
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

SENTENCES = ("客人少了很多，可是收入没有变。", "老板走了两次，但是工人没有走。", "水流得很快，不过船没有动。")


def _asked(*sentences: str) -> tuple[list[tuple[str, frozenset[str]]], Tally]:
    tally = Tally()
    document = Document(talk(*(("甲", sentence, None) for sentence in sentences), language=None))
    made = [item for item in items(document, tally) if item.subtype == "connective"]
    made.sort(key=lambda item: sentences.index(item.prompt.replace("＿＿", item.key)))
    return [(item.key, frozenset(wrong.option for wrong in item.distractors)) for item in made], tally


def test_each_further_adverb_of_one_meaning_has_other_words_beside_it() -> None:
    turns = (
        ("甲", "村里的门我已经修好了。", "村の門はもう直しました。"),
        ("甲", "船已经走了两次。", "船はもう2度出ました。"),
    )
    made = [item for item in items(Document(talk(*turns)), Tally()) if item.key == "已经"]
    first, second = [{wrong.option for wrong in item.distractors} for item in made]
    assert first != second


def test_each_further_connective_of_one_meaning_has_other_words_beside_it() -> None:
    made, _ = _asked(*SENTENCES)
    assert [key for key, _ in made] == ["可是", "但是", "不过"]
    offered = [wrong for _, wrong in made]
    assert len(set(offered)) == len(offered)
    assert all(len(wrong) == 3 for wrong in offered)
    assert not any(frozenset({"所以", "因此"}) <= wrong for wrong in offered)


def test_the_first_of_a_text_has_the_words_that_tempt_most() -> None:
    made, _ = _asked(SENTENCES[1])
    assert made == [("但是", frozenset({"而且", "所以", "于是"}))]


@pytest.mark.parametrize(
    ("sentence", "is_offered"),
    [
        pytest.param("他现在每天都来店里，可是一定带着雨伞。", False, id="what may be one thing more"),
        pytest.param("他现在不常来店里，可是一定带着雨伞。", True, id="what is set against a denial"),
    ],
)
def test_no_word_that_adds_is_offered_where_it_might_be_right(sentence: str, *, is_offered: bool) -> None:
    [(_, wrong)], tally = _asked(sentence)
    assert ("而且" in wrong) is is_offered
    assert (tally.refused["adds-too"] > 0) is not is_offered


@pytest.mark.parametrize(
    ("sentence", "translation", "key", "word", "is_offered"),
    [
        pytest.param("后来村里来了一个木匠。", "あとで村に大工が来た。", "后来", "原来", False, id="it turned out"),
        pytest.param("后来村里来了一个木匠。", "あとで村に大工が来た。", "后来", "当初", True, id="at first"),
        pytest.param(
            "那口井今年只剩半桶水。", "あの井戸は今年は桶半分の水しかない。", "只", "还", False, id="still left"
        ),
        pytest.param("那位木匠早上只喝白水。", "あの大工は朝は水しか飲まない。", "只", "还", True, id="drinks only"),
    ],
)
def test_no_word_is_offered_that_says_something_else_there(
    sentence: str, translation: str, key: str, word: str, *, is_offered: bool
) -> None:
    made = list(items(Document(talk(("甲", sentence, translation), language="ja")), Tally()))
    assert [word in item.all_options for item in made if item.key == key] == [is_offered]


@pytest.mark.parametrize(
    ("sentence", "translation"),
    [
        pytest.param(
            "太晚了，她就说：“干脆我来开车。”",
            "遅くなったので、彼女は「いっそ私が運転する」と言いました。",
            id="quoted",
        ),
        pytest.param("其实我们早就认识那位老师。", "実は私たちはとっくにあの先生を知っていました。", id="at the head"),
    ],
)
def test_no_adverb_that_stands_behind_who_acts_is_offered_before_it(sentence: str, translation: str) -> None:
    made = items(Document(talk(("甲", sentence, translation))), Tally())
    [item] = (one for one in made if one.key in {"干脆", "其实"})
    behind = {"常常", "一直", "已经", "只好", "经常", "总是"}
    assert behind.isdisjoint(wrong.option for wrong in item.distractors)
