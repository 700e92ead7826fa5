"""A wrong word is refused where the hint is said of a word that may stand for it, or the text renders it so."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.rivals.candidates import _stands_in, is_refused
from quizzes.distractors.rivals.gap import Gap
from quizzes.distractors.rivals.meant_too import _words_called, are_said_alike, has_sense, is_meant_too
from quizzes.distractors.vetoes import Tally
from quizzes.distractors.words import Sense, are_near_synonyms, table
from tests.quizzes.reading.outlines import read
from tests.quizzes.talks import talk


def _said(source: str, translation: str, language: str = "en") -> Document:
    return Document(talk(("甲", source, translation), language=language))


NOTHING = _said("你好。", "Hello.")


@pytest.mark.parametrize(
    ("key", "candidate", "hint", "document", "is_too"),
    [
        pytest.param("英雄", "主角", "hero", NOTHING, True, id="said of a word that stands for it"),
        pytest.param("英雄", "敌人", "hero", NOTHING, False, id="said of no such word"),
        pytest.param("英雄", "船长", "hero", NOTHING, False, id="nor here"),
        pytest.param("对手", "强盗", "rival", _said("强盗跑了。", "The rival ran away."), True, id="rendered so"),
        pytest.param(
            "对手",
            "强盗",
            "rival",
            _said("强盗打对手。", "The robber hits his rival."),
            False,
            id="of the key beside it",
        ),
        pytest.param(
            "对手", "强盗", "rival", _said("强盗跑了。", "The robber ran away."), False, id="rendered otherwise"
        ),
        pytest.param(
            "对手", "船长", "rival", _said("强盗跑了。", "The rival ran away."), False, id="another is rendered so"
        ),
        pytest.param(
            "对手", "强盗", "rival; ", _said("强盗跑了。", "The robber ran away."), False, id="a list that ends open"
        ),
        pytest.param(
            "英雄",
            "强盗",
            "ヒーロー",
            _said("强盗跑了。", "ヒーローは逃げました。", "ja"),
            True,
            id="rendered so in Japanese",
        ),
    ],
)
def test_a_word_is_refused_that_the_hint_is_said_of_too(
    key: str, candidate: str, hint: str, document: Document, *, is_too: bool
) -> None:
    assert is_meant_too(document, table()[key], table()[candidate], hint) is is_too


@pytest.mark.parametrize(
    ("word", "hint", "is_too"),
    [
        pytest.param("答应", "返信する、返事をする", True, id="to answer whoever calls, which its gloss has not"),
        pytest.param("答應", "返事をする", True, id="so in traditional characters"),
        pytest.param("答应", "to reply", True, id="as such a sense is rendered"),
        pytest.param("答应", "応答; to reply", True, id="so in the English of a hint in both languages"),
        pytest.param("答应", "返事をする; to recall", True, id="or in its Japanese"),
        pytest.param("答应", "思い出す、追憶する", False, id="none of its senses"),
        pytest.param("答应", "to recall", False, id="nor in English"),
        pytest.param("转告", "返事をする", False, id="a word of one sense"),
        pytest.param("答应", "to be in", False, id="a hint without a word that says anything"),
    ],
)
def test_a_word_is_refused_that_has_what_the_hint_names_among_its_senses(word: str, hint: str, *, is_too: bool) -> None:
    assert has_sense(word, hint) is is_too


@pytest.mark.parametrize(
    ("candidate", "hint", "is_refused_so"),
    [
        pytest.param("喉咙", "声; voice or throat", True, id="which the English says, though the talk is in Japanese"),
        pytest.param("脾气", "声; voice or throat", False, id="which neither says"),
    ],
)
def test_a_word_is_refused_that_either_language_of_a_hint_names(
    candidate: str, hint: str, *, is_refused_so: bool
) -> None:
    gap = Gap(key=table()["嗓门"], text="他的＿＿太大。", hint=hint)
    assert _stands_in(table()[candidate], gap, "ja") is is_refused_so


def test_a_refusal_is_counted() -> None:
    gap, tally = Gap(key=table()["英雄"], text="", hint="hero"), Tally()
    assert is_refused(NOTHING, gap, table()["主角"], tally)
    assert list(tally.refused) == ["meant-too"]


@pytest.mark.parametrize(
    ("one", "other", "are_near"),
    [
        pytest.param("降价", "打折", True, id="a lower price and a discount"),
        pytest.param("减价", "让利", True, id="a lower price and a smaller margin"),
        pytest.param("优惠", "打折", True, id="a better price and a discount"),
        pytest.param("降价", "涨价", False, id="a lower price and a higher one"),
        pytest.param("降价", "退货", False, id="a lower price and goods sent back"),
    ],
)
def test_words_for_lower_prices_may_stand_for_each_other(one: str, other: str, *, are_near: bool) -> None:
    assert are_near_synonyms(one, other) is are_near


@pytest.mark.parametrize(
    ("one", "other", "are_alike"),
    [
        pytest.param(("小店", "商売"), ("小摊", "取引"), True, id="glosses that stand for each other"),
        pytest.param(("立刻", "一つ"), ("马上", "二つ"), True, id="words that stand for each other"),
        pytest.param(("小店", "一つ"), ("小摊", "二つ"), False, id="neither"),
    ],
)
def test_words_that_may_stand_for_each_other_are_said_alike(
    one: tuple[str, str], other: tuple[str, str], *, are_alike: bool
) -> None:
    first, second = (Sense(word=word, pos="n", ja=(ja,)) for word, ja in (one, other))
    assert are_said_alike(first, second) is are_alike


def test_words_that_say_nothing_call_no_word() -> None:
    assert not _words_called("of the")


@pytest.mark.parametrize(
    ("told", "is_too"),
    [
        pytest.param("甲：路费报销，公司不大。每天都很忙。", True, id="without a word that means it"),
        pytest.param("甲：路费报销，票价不贵。每天都很忙。", False, id="beside a word that means it"),
    ],
)
def test_a_paragraph_that_is_translated_as_a_whole_renders_its_words_too(told: str, *, is_too: bool) -> None:
    whole = "A: What with a small company that reimbursed the fare, we were busy every single day."
    document = Document(read(f"{told}\n\n{whole}"))

    assert [spot.translation for spot in document.spots] == [None, None]
    assert is_meant_too(document, table()["票价"], table()["路费"], "fare") is is_too
