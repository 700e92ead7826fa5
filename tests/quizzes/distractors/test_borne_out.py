"""A word is asked by its gloss only where the translation does not call it something else."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.targets import targets
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk


def _asked(source: str, translation: str | None, language: str | None) -> frozenset[str]:
    found = Document(talk(("甲", source, translation), language=language))
    return frozenset(target.sense.word for spot in found.spots for target in targets(found, spot, Tally()))


@pytest.mark.parametrize(
    ("word", "source", "translation", "language", "is_asked"),
    [
        pytest.param(
            "手套",
            "练球的时候他总是先看你的手套。",
            "練習のとき、あの人はまずグラブを見るんです。",
            "ja",
            False,
            id="a loanword that is for no other word",
        ),
        pytest.param(
            "手套",
            "练球的时候他总是先看你的手套。",
            "練習のとき、あの人はまず手袋を見るんです。",
            "ja",
            True,
            id="as we gloss it",
        ),
        pytest.param(
            "手套",
            "他把你的手套放在桌子上就走了。",
            "あの人はそれをテーブルに置いて行きました。",
            "ja",
            True,
            id="a loanword for another word",
        ),
        pytest.param(
            "婆婆",
            "门口有一个卖花的婆婆在等我们。",
            "入り口で花売りのばあさまが待っていました。",
            "ja",
            False,
            id="an old woman by her own character",
        ),
        pytest.param(
            "盘子",
            "他把你的盘子放在桌子上就走了。",
            "He put your tray on the table and left.",
            "en",
            False,
            id="another word of the dictionary",
        ),
        pytest.param(
            "盘子",
            "他把你的盘子放在桌子上就走了。",
            "He put your plates on the table and left.",
            "en",
            True,
            id="in English as we gloss it",
        ),
        pytest.param("盘子", "他把你的盘子放在桌子上就走了。", None, None, True, id="no translation"),
        pytest.param(
            "颜色", "墙的颜色是她自己选的。", "She chose the color of the wall.", "en", True, id="as in America"
        ),
        pytest.param(
            "问题",
            "可是问题不在于我们有没有钱。",
            "But the question is not whether we have money.",
            "en",
            False,
            id="what the matter is",
        ),
        pytest.param(
            "问题", "我最后还想问您一个问题。", "I have one last question for you.", "en", True, id="what is asked"
        ),
    ],
)
def test_a_word_that_the_translation_calls_something_else_is_not_asked(
    word: str, source: str, translation: str | None, language: str | None, *, is_asked: bool
) -> None:
    assert (word in _asked(source, translation, language)) is is_asked
