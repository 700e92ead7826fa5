"""A word is asked by its gloss only where the translation does not call it something else."""

from __future__ import annotations

import pytest

from quizzes.distractors.borne_out import as_echoed
from quizzes.distractors.document import Document
from quizzes.distractors.targets import targets
from quizzes.distractors.vetoes import Tally
from quizzes.distractors.words import Sense
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


@pytest.mark.parametrize(
    ("translation", "language", "ja", "en"),
    [
        pytest.param("母に止められた。", "ja", ("引き止める",), ("to stop",), id="what it has a character of"),
        pytest.param("母が許さなかった。", "ja", ("遮る", "引き止める"), ("to block", "to stop"), id="of none"),
        pytest.param("母が遮り、父が止めた。", "ja", ("遮る", "引き止める"), ("to block", "to stop"), id="of both"),
        pytest.param("止", "en", ("遮る", "引き止める"), ("to block", "to stop"), id="in another language"),
        pytest.param(None, "ja", ("遮る", "引き止める"), ("to block", "to stop"), id="without a translation"),
    ],
)
def test_glosses_that_the_translation_has_nothing_of_are_left_out(
    translation: str | None, language: str, ja: tuple[str, ...], en: tuple[str, ...]
) -> None:
    sense = Sense(word="拦住", pos="v", ja=("遮る", "引き止める"), en=("to block", "to stop"))
    assert as_echoed(sense, translation, language) == Sense(word="拦住", pos="v", ja=ja, en=en)


def test_english_stays_where_its_glosses_are_fewer() -> None:
    sense = Sense(word="拦住", pos="v", ja=("遮る", "引き止める"), en=("to stop",))
    assert as_echoed(sense, "母に止められた。", "ja").en == ("to stop",)
