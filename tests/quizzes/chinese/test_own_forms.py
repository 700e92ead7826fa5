"""Our own words are written in the traditional forms that a text prints itself."""

from __future__ import annotations

import pytest

from quizzes.chinese.own_forms import in_own_forms, particles_as_in
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("turned", "text", "written"),
    [
        pytest.param("什麼", "你說甚麼？", "甚麼", id="what, as in Hong Kong"),
        pytest.param("什麼", "你說什麼，甚麼時候？", "什麼", id="what, in both ways"),
        pytest.param("什麼", "你說。", "什麼", id="what, which the text never says"),
        pytest.param("看著", "他笑着說。", "看着", id="the particle"),
        pytest.param("著名的書", "他笑着說。", "著名的書", id="no particle"),
        pytest.param("看著", "這位著名的作者笑着說。", "看着", id="the particle beside a word of books"),
        pytest.param("看著", "他笑著說。", "看著", id="the particle as most print it"),
        pytest.param("二〇〇五年", "二○○三年", "二○○五年", id="the sign for nought"),
        pytest.param("一臺車", "這台車。", "一台車", id="a machine"),
    ],
)
def test_a_character_of_two_forms_has_the_one_of_the_text(turned: str, text: str, written: str) -> None:
    assert in_own_forms(turned, text) == written


def test_a_document_writes_what_is_asked_in_its_own_forms() -> None:
    found = Document(talk(("甲", "你說甚麼？我們還笑着。", None), language=None))
    assert found.written("这句话里的“走”是什么意思？") == "這句話裡的“走”是甚麼意思？"
    assert found.written("着") == "着"


@pytest.mark.parametrize(
    ("text", "rule", "written"),
    [
        pytest.param("連名字都", "「连」の付いた語", "「連」の付いた語", id="even, traditional"),
        pytest.param("连名字都", "「连」の付いた語", "「连」の付いた語", id="even, simplified"),
        pytest.param("背著藥", "「着」の付いた動詞", "「著」の付いた動詞", id="the particle"),
        pytest.param("背着藥", "「着」の付いた動詞", "「着」の付いた動詞", id="the particle, the other form"),
    ],
)
def test_a_rule_names_particles_as_the_text_writes_them(text: str, rule: str, written: str) -> None:
    assert particles_as_in(text, rule) == written
