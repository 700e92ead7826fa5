"""Clauses are asked without the rest only where words prove which clauses translate them."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.site_guards import is_half
from quizzes.interview import TranslationLanguage
from quizzes.translation.aligned_clauses import Step, clips
from tests.quizzes.talks import talk

JA, EN = TranslationLanguage.JAPANESE, TranslationLanguage.ENGLISH


def clipped(source: str, translation: str, language: TranslationLanguage = JA) -> list[tuple[str, str | None]]:
    [spot] = Document(talk(("甲", source, translation), language=language)).spots
    return [(clip.source, clip.translation) for clip in clips(spot, str(language))[1:]]


def test_clauses_with_their_own_translation_are_given() -> None:
    assert clipped(
        "我们的老师离开了学校，工程师买了新的机器。",
        "私たちの先生は学校を離れましたが、エンジニアは新しい機械を買いました。",
    ) == [
        ("我们的老师离开了学校。", "私たちの先生は学校を離れました。"),
        ("工程师买了新的机器。", "エンジニアは新しい機械を買いました。"),
    ]


def test_an_english_clause_begins_with_a_capital_and_ends_with_a_stop() -> None:
    assert clipped(
        "我们的老师离开了学校，工程师买了新的机器。",
        "Our teacher left the school, and the engineer bought a new machine.",
        EN,
    ) == [
        ("我们的老师离开了学校。", "Our teacher left the school."),
        ("工程师买了新的机器。", "The engineer bought a new machine."),
    ]


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        pytest.param(
            "我们的老师离开了学校，工程师买了新的机器。",
            "エンジニアは新しい機械を買いましたが、私たちの先生は学校を離れました。",
            id="the clauses stand in another order",
        ),
        pytest.param(
            "我们的老师离开了学校，工程师买了新的机器。",
            "私たちの先生は学校を離れましたが、それはよいことです。",
            id="the second clause is not translated",
        ),
        pytest.param(
            "我们的老师离开了学校，工程师买了新的机器。",
            "私たちの先生は学校を離れたので、エンジニアは新しい機械を買いました。",
            id="the first clause hangs on the second",
        ),
        pytest.param(
            "工程师说，我们的老师离开了学校。",
            "エンジニアによると、私たちの先生は学校を離れたそうです。",
            id="the end of what is reported",
        ),
        pytest.param(
            "我们的老师离开了学校，工程师买了新的机器吗？",
            "私たちの先生は学校を離れましたが、エンジニアは新しい機械を買いましたか。",
            id="a question",
        ),
    ],
)
def test_what_is_not_proven_or_not_complete_is_not_cut_off(source: str, translation: str) -> None:
    assert "我们的老师离开了学校。" not in [source for source, _ in clipped(source, translation)]


def test_a_clause_that_opens_a_condition_is_not_shown_without_its_answer() -> None:
    source = "如果我们的老师离开了学校，工程师就会买新的机器。"
    translation = "もし私たちの先生が学校を離れ、エンジニアは新しい機械を買います。"
    assert "如果我们的老师离开了学校……" not in [source for source, _ in clipped(source, translation)]


@pytest.mark.parametrize(
    ("source", "is_cut_in_half"),
    [
        pytest.param("而是我们的老师离开了学校。", True, id="what answers a clause before"),
        pytest.param("现在看起来，如果老师离开学校。", True, id="a condition at the end"),
        pytest.param("如果老师离开学校，我们都会走。", False, id="a condition with its answer"),
        pytest.param("无论如何，老师离开了学校。", False, id="what looks like a condition"),
    ],
)
def test_halves_of_a_thought_are_told(source: str, *, is_cut_in_half: bool) -> None:
    assert is_half(source) is is_cut_in_half


def test_places_correspond_where_a_word_beside_them_does() -> None:
    source, translation = "老师没有离开学校，机器没有声音。", "先生は学校を離れていません、機械に音がありません。"
    [spot] = Document(talk(("甲", source, translation))).spots
    step = Step(spot, "ja")
    assert step.is_proven(source.index("没有声音"), translation.index("ありません"))
    assert not step.is_proven(source.index("没有离开"), translation.index("ありません"))
