"""What a translation says for one word of a sentence is not said for another."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.targets.claimed import is_claimed
from quizzes.distractors.targets.targets import targets
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("gloss", "words", "translation", "claimed"),
    [
        pytest.param("一部", "一些 店 卖 旧 的 部分", "一部の店は古いものを売ります。", True, id="some shops"),
        pytest.param("一部", "一些 店 卖 掉 了 部分", "一部の店は一部を売りました。", False, id="said for each"),
        pytest.param("一部", "一些 店 卖 掉 了 部分", "いくつかの店は一部を売りました。", False, id="some, otherwise"),
        pytest.param("部分", "一些 店 卖 旧 的 部分", "一部の店は古い部分を売ります。", False, id="its own word"),
        pytest.param("一部", "店 卖 掉 了 部分", "店は一部を売りました。", False, id="no other word"),
    ],
)
def test_a_rendering_belongs_to_one_word(gloss: str, words: str, translation: str, *, claimed: bool) -> None:
    assert is_claimed(gloss, "部分", words.split(), translation) is claimed


@pytest.mark.parametrize(
    ("translation", "is_asked"),
    [
        pytest.param("一部の店は夜も開いていますが、この店はどこが特別ですか。", False, id="passed over"),
        pytest.param("いくつかの店は夜も開いていますが、この店の特別な一部は何ですか。", True, id="said"),
    ],
)
def test_no_word_is_asked_by_what_another_is_rendered_by(translation: str, *, is_asked: bool) -> None:
    found = Document(talk(("甲", "一些店晚上也开门，你们特别的部分是什么？", translation)))
    aligned = {one.sense.word: one.aligned for spot in found.spots for one in targets(found, spot, Tally())}
    assert aligned.get("部分") == ("一部" if is_asked else None)
