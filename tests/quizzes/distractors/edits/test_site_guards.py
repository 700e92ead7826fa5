"""A sentence that says nothing by itself, or whose translation names somebody else, is not asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.edits.site_guards import is_fragment, is_half, is_in_potential, names_another
from quizzes.languages import TranslationLanguage
from tests.quizzes.talks import talk

JA, EN = TranslationLanguage.JAPANESE, TranslationLanguage.ENGLISH


@pytest.mark.parametrize(
    ("source", "is_one"),
    [
        pytest.param("七岁那年，为了找一头牛。", True, id="when and what for"),
        pytest.param("在那边的山上。", True, id="where"),
        pytest.param("，在那边的山上。", True, id="where, behind a comma"),
        pytest.param("七歲那年，為了找一頭牛。", True, id="traditional characters"),
        pytest.param("七岁那年，我去找一头牛。", False, id="when, and what happened"),
        pytest.param("为了找一头牛，我们走了很远。", False, id="what for, and what happened"),
        pytest.param("只请大家做一件事：星期五下午。", True, id="it stops before what is to be done"),
        pytest.param("只有一天有空：星期五下午我来。", False, id="a time behind a colon, and what happens"),
        pytest.param("上个月她问我。", False, id="a time within its clause"),
        pytest.param("我希望，将来有人怀疑我的时候。", True, id="the last clause says only when"),
        pytest.param("我希望，将来有人怀疑我的数据时。", True, id="the last clause says only when, in one character"),
        pytest.param("我只记得，那是最开心的时候。", False, id="the last clause says that it was then"),
    ],
)
def test_a_fragment_says_only_when_where_or_what_for(source: str, *, is_one: bool) -> None:
    assert is_fragment(source) is is_one


@pytest.mark.parametrize(
    ("source", "translation", "language", "does_name"),
    [
        pytest.param("我比他早了六天。", "私は父よりも6日早かったです。", JA, True, id="a father"),
        pytest.param("我比父亲早了六天。", "私は父よりも6日早かったです。", JA, False, id="a father on both sides"),
        pytest.param("我比他早了六天。", "私は彼よりも6日早かったです。", JA, False, id="a pronoun on both sides"),
        pytest.param("其他人比我早了六天。", "父たちは私よりも早かったです。", JA, False, id="no pronoun"),
        pytest.param("我比她早了六天。", "I was six days earlier than my mother.", EN, True, id="a mother in English"),
        pytest.param("我比她早了六天。", "I was six days earlier than she was.", EN, False, id="she"),
        pytest.param("我比她早了六天。", "She came six days after my mother.", EN, False, id="a mother beside her"),
        pytest.param("我比她早了六天。", "I was six days earlier than the teacher.", EN, False, id="no kin"),
        pytest.param("他比母亲早了六天。", "So the mother was six days later.", EN, False, id="a mother on both sides"),
    ],
)
def test_a_translation_that_names_whom_the_sentence_does_not_is_told(
    source: str, translation: str, language: TranslationLanguage, *, does_name: bool
) -> None:
    [spot] = Document(talk(("甲", source, "x"), language=language)).spots
    assert names_another(replace(spot, translation=translation), str(language)) is does_name


@pytest.mark.parametrize(
    ("source", "is_one"),
    [
        pytest.param("外加一顿午饭，后来又涨了工资。", True, id="what comes on top of what is left out"),
        pytest.param("工资不高，外加一顿午饭。", False, id="what comes on top of what is said"),
        pytest.param("说一个伙计每天都偷懒。", True, id="what somebody says who is left out"),
        pytest.param("说实话，我不想去。", False, id="to tell the truth"),
    ],
)
def test_clauses_that_go_on_from_another_are_half_a_sentence(source: str, *, is_one: bool) -> None:
    assert is_half(source) is is_one


@pytest.mark.parametrize(
    ("source", "is_one"),
    [
        pytest.param("那把椅子站不稳。", True, id="what comes of it"),
        pytest.param("路断了，车开不进去。", True, id="where it goes"),
        pytest.param("他今天不来。", False, id="a verb of its own"),
        pytest.param("不来也行。", False, id="at the beginning"),
    ],
)
def test_what_cannot_be_is_not_what_is_not_done(source: str, *, is_one: bool) -> None:
    assert is_in_potential("不", source, source.index("不")) is is_one
