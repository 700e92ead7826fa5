"""The right translation stands among its like: no option is nearer to the others than the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.interview import TranslationLanguage
from quizzes.question import RefutationCode
from quizzes.translation import lattice
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path

    from quizzes.distractors.item import Item

ALL = [pytest.param(path, id=path.stem) for path in DOCUMENTS]
TWO = (
    ("甲", "上个星期老师来了，我们一起离开了学校。", "先週、先生が来て、私たちは一緒に学校を離れました。"),
    ("乙", "早上老师办了茶会，学生终于来了。", "朝、先生がお茶会を開き、学生がようやく来ました。"),
)


def made_of(*turns: tuple[str, str, str], language: TranslationLanguage = TranslationLanguage.JAPANESE) -> list[Item]:
    return list(lattice.items(Document(talk(*turns, language=language)), Tally()))


def test_two_places_make_four_options() -> None:
    first = made_of(*TWO)[0]
    assert first.subtype == "zh_ja"
    assert set(first.all_options) == {
        "先週、先生が来て、私たちは一緒に学校を離れました。",
        "先月、先生が来て、私たちは一緒に学校を離れました。",
        "先週、先生が来て、私たちは別々に学校を離れました。",
        "先月、先生が来て、私たちは別々に学校を離れました。",
    }
    assert first.key == TWO[0][2]


def test_the_next_sentence_is_asked_the_other_way() -> None:
    second = made_of(*TWO)[1]
    assert second.subtype == "ja_zh"
    assert second.prompt == TWO[1][2]
    assert second.key == TWO[1][1]
    assert "晚上老师办了茶会，学生赶紧来了。" in second.all_options


def test_a_sentence_in_english_is_asked_in_english() -> None:
    told = ("甲", "这个问题要分两步看。", "This question has to be looked at in two steps.")
    [item] = made_of(told, language=TranslationLanguage.ENGLISH)
    assert item.subtype == "zh_en"
    assert set(item.all_options) == {
        "This question has to be looked at in two steps.",
        "This question need not be looked at in two steps.",
        "This question must not be looked at in two steps.",
    }


def test_the_reason_names_the_words_of_both_sides() -> None:
    wrong = next(wrong for wrong in made_of(*TWO)[0].distractors if "先月" in wrong.option and "一緒" in wrong.option)
    assert wrong.code is RefutationCode.EDITED
    assert wrong.why.ja == "「上个星期」は「先週」です。「先月」なら「上个月」などと言います。"
    assert wrong.why.en == "上个星期 is 「先週」; 「先月」 would be 上个月."


def test_a_text_in_traditional_characters_is_explained_in_them() -> None:
    turns = (("甲", "上個星期老師給我們推薦了一本書。", "先週、先生が私たちに本を薦めてくださいました。"),)
    [item] = made_of(*turns)
    assert {wrong.why.ja for wrong in item.distractors} == {
        "「上個星期」は「先週」です。「先月」なら「上個月」などと言います。",
        "「上個星期」は「先週」です。「おととい」なら「前天」などと言います。",
    }


@pytest.mark.parametrize(
    "turn",
    [
        pytest.param(
            ("甲", "这个问题要分两步看吗？", "この問題は2段階に分けて見る必要がありますか。"), id="a question"
        ),
        pytest.param(("甲", "他说“要走了”。", "彼は行く必要がありますと言いました。"), id="a quote"),
        pytest.param(("甲", "要走。", "行く必要があります。"), id="too short"),
        pytest.param(("甲", "生态和成本要分两步看。", "環境は2段階に分けて見る必要があります。"), id="unfaithful"),
        pytest.param(
            ("甲", "终于回家的老师很高兴。", "家に帰った先生は喜びました。"), id="no place in the translation"
        ),
        pytest.param(("甲", "他的成本比我高得多。", "彼のコストはずっと高いです（私より）。"), id="added to"),
    ],
)
def test_a_sentence_that_cannot_be_changed_with_certainty_is_not_asked(turn: tuple[str, str, str]) -> None:
    assert not made_of(turn)


@pytest.mark.parametrize("path", ALL)
def test_options_of_a_lattice_are_all_alike(path: Path) -> None:
    """Of four options each differs in one place from two others; of three none is between the rest."""
    for item in lattice.items(document(path), Tally()):
        assert len(item.all_options) in {3, 4}
        assert len(set(item.all_options)) == len(item.all_options)
        lengths = [len(option) for option in item.all_options]
        assert max(lengths) <= 1.3 * min(lengths) or max(lengths) - min(lengths) <= 20
        assert {wrong.code for wrong in item.distractors} == {RefutationCode.EDITED}


@pytest.mark.parametrize("path", ALL)
def test_no_traditional_text_is_changed(path: Path) -> None:
    if document(path).is_traditional:
        assert {item.subtype for item in lattice.items(document(path), Tally())} <= {"zh_ja", "zh_en"}
