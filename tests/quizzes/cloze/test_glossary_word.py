"""A word of the glossary is asked where it is the part of speech that its meaning is."""

from __future__ import annotations

import pytest

from quizzes.cloze import glossary_word
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        pytest.param("下坡的时候他一慌，我就在后面替他刹车。", False, id="what is done"),
        pytest.param("下坡的时候他一慌，我就在后面踩他的刹车。", True, id="a thing"),
    ],
)
def test_a_noun_of_the_glossary_is_asked_as_a_noun(sentence: str, *, is_asked: bool) -> None:
    glossary = (
        ("刹车", "shā chē", "ブレーキ"),
        ("方向盘", "fāng xiàng pán", "ハンドル"),
        ("轮胎", "lún tāi", "タイヤ"),
    )
    document = Document(talk(("甲", sentence, None), language=None, glossary=glossary))
    asked = {item.key for item in glossary_word.items(document, Tally())}
    assert ("刹车" in asked) is is_asked
