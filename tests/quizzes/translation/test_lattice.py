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


def test_each_sentence_is_asked_both_ways_with_other_wrong_words() -> None:
    made = [item for item in made_of(*TWO) if item.subtype == "ja_zh"]
    assert [item.prompt for item in made] == [TWO[0][2], TWO[1][2]]
    assert made[1].key == TWO[1][1]
    assert "中午老师办了茶会，学生碰巧来了。" in made[1].all_options


def test_a_sentence_in_english_is_asked_in_english() -> None:
    told = ("甲", "这件事要分两步看。", "This matter has to be looked at in two steps.")
    item = made_of(told, language=TranslationLanguage.ENGLISH)[0]
    assert item.subtype == "zh_en"
    assert set(item.all_options) == {
        "This matter has to be looked at in two steps.",
        "This matter need not be looked at in two steps.",
        "This matter must not be looked at in two steps.",
    }


def test_the_reason_names_the_words_of_both_sides_with_their_meanings() -> None:
    first, *_, last = made_of(*TWO)
    wrong = next(wrong for wrong in first.distractors if "先月" in wrong.option and "一緒" in wrong.option)
    assert wrong.code is RefutationCode.EDITED
    assert wrong.why.ja == "「上个星期」＝「先週」で、「先月」は「上个月」などと言います。"
    assert wrong.why.en == "上个星期 = “last week”; “last month” would be 上个月."
    wrong = next(wrong for wrong in last.distractors if "中午" in wrong.option and "终于" in wrong.option)
    assert wrong.why.ja == "「中午」＝「昼」で、「朝」は「早上」です。"
    assert wrong.why.en == "中午 = “noon”; “morning” is 早上."


def test_a_text_in_traditional_characters_is_asked_and_explained_in_them() -> None:
    turns = (("甲", "上個星期老師來了，我們一起離開了學校。", TWO[0][2]),)
    to_japanese, to_chinese = made_of(*turns)
    assert to_japanese.distractors[0].why.ja == "「上個星期」＝「先週」で、「先月」は「上個月」などと言います。"
    assert set(to_chinese.all_options) == {
        "上個星期老師來了，我們一起離開了學校。",
        "前天老師來了，我們一起離開了學校。",
        "上個星期老師來了，我們先後離開了學校。",
        "前天老師來了，我們先後離開了學校。",
    }


def test_of_a_question_words_are_asked() -> None:
    told = ("甲", "他的邻居也有钢琴吗？", "彼の隣の人もピアノを持っていますか？")
    assert {wrong.option for wrong in made_of(told)[0].distractors} == {
        "彼の隣の人もバイオリンを持っていますか？",
        "彼の隣の人もギターを持っていますか？",
    }


def test_of_a_long_sentence_the_clauses_are_asked_that_have_their_own_translation() -> None:
    told = (
        "甲",
        "上个星期老师来了，我们一起离开了学校，可是如果机器坏了，谁也不知道应该怎么办。",
        "先週、先生が来て、私たちは一緒に学校を離れましたが、もし機械が壊れたら、どうすればよいか誰も知りません。",
    )
    assert [item.prompt for item in made_of(told) if item.subtype == "zh_ja"] == [
        "上个星期老师来了，我们一起离开了学校。"
    ]


@pytest.mark.parametrize(
    ("turn", "is_asked"),
    [
        pytest.param(
            ("甲", "我们做大模型很快。", "私たちが大規模モデルを作るのは速いです。"), True, id="a pronoun and a verb"
        ),
        pytest.param(("甲", "我们是完全自由的人。", "私たちは完全に自由な人です。"), False, id="a pronoun alone"),
        pytest.param(
            ("甲", "他们在岛上住了三十二天。", "彼らは島に32日間住みました。"), True, id="a pronoun and a number"
        ),
        pytest.param(("甲", "老人在岛上住了三十二天。", "老人は島に32日間住みました。"), False, id="a number alone"),
    ],
)
def test_places_that_say_little_are_asked_only_together(turn: tuple[str, str, str], *, is_asked: bool) -> None:
    assert bool([item for item in made_of(turn) if item.subtype == "zh_ja"]) is is_asked


@pytest.mark.parametrize(
    "turn",
    [
        pytest.param(
            ("甲", "这件事要分两步看吗？", "この件は2段階に分けて見る必要がありますか。"), id="a turn of a question"
        ),
        pytest.param(
            ("甲", "老人说“要走了很远”。", "老人は遠くまで行く必要がありますと言いました。"), id="a turn of a quote"
        ),
        pytest.param(
            ("甲", "他说：“上个星期老师一起来了。", "彼は「先週先生が一緒に来ました。"), id="half a quotation"
        ),
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
