"""A translation that has another word than its sentence is not built on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.edits.another_word import has_another_word
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("source", "translation", "expected"),
    [
        pytest.param("他是做人工智能的。", "彼は人工知能を作っています。", True, id="who works on it, as who makes it"),
        pytest.param("他是做人工智能的。", "彼は人工知能の仕事をしています。", False, id="who works on it"),
        pytest.param(
            "他是做人工智慧的。", "彼は人工知能を作っています。", True, id="who works on it, as Taiwan calls it"
        ),
        pytest.param("她是做衣服的。", "彼女は服を作っています。", False, id="who makes it"),
        pytest.param(
            "模型跟平台或生态捆绑。",
            "モデルはプラットフォームや周囲環境に縛られる。",
            True,
            id="another noun behind or",
        ),
        pytest.param(
            "模型跟生态或平台捆绑。",
            "モデルは周囲環境やプラットフォームに縛られる。",
            True,
            id="another noun before or",
        ),
        pytest.param(
            "模型跟平台或生態捆綁。",
            "モデルはプラットフォームや周囲環境に縛られる。",
            True,
            id="in traditional characters",
        ),
        pytest.param(
            "模型跟平台或生态捆绑。", "モデルはプラットフォームやエコシステムに縛られる。", False, id="both nouns"
        ),
        pytest.param(
            "模型跟平台或生态捆绑。", "モデルはプラットフォームや生態系に縛られる。", False, id="both in kanji"
        ),
        pytest.param(
            "他卖肥皂和火柴。", "彼はセッケンとマッチを売る。", False, id="in kana, which may be spelt otherwise"
        ),
        pytest.param("模型跟平台捆绑。", "モデルはプラットフォームや周囲環境に縛られる。", False, id="nothing joined"),
    ],
)
def test_a_word_that_says_something_else_is_another_word(source: str, translation: str, *, expected: bool) -> None:
    [spot] = Document(talk(("甲", source, translation))).spots
    assert has_another_word(replace(spot, translation=translation)) is expected
