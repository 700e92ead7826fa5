"""A word that our tables have in both languages is exchanged in a translation that says it in one place."""

from __future__ import annotations

import pytest

from quizzes.comprehension.statements.translated_words import other_word
from quizzes.distractors.edits.edit import Edit, EditKind


@pytest.mark.parametrize(
    ("said", "other", "language", "translation", "changed"),
    [
        pytest.param("台北", "高雄", "ja", "台北で車を運転しました。", "高雄で車を運転しました。", id="a town"),
        pytest.param("台北", "高雄", "ja", "台北から台北へ戻りました。", None, id="named twice"),
        pytest.param("护士", "医生", "ja", "一人は看護師です。", "一人は医者です。", id="somebody's work"),
        pytest.param("司机", "厨师", "en", "We gave them to the drivers.", "We gave them to the cooks.", id="several"),
        pytest.param(
            "年轻人", "老人", "en", "The young people have left.", None, id="people, of whom one is no people"
        ),
        pytest.param("论文", "小说", "en", "The papers are public.", None, id="a word that is glossed in brackets"),
        pytest.param("司机", "厨师", "en", "We gave them to the men.", None, id="said in another word"),
    ],
)
def test_a_word_is_exchanged(said: str, other: str, language: str, translation: str, changed: str | None) -> None:
    edit = Edit(start=0, end=len(said), said=said, other=other, kind=EditKind.WORD)
    place = other_word(edit, translation, language)
    assert (None if place is None else translation[: place.start] + place.other + translation[place.end :]) == changed
