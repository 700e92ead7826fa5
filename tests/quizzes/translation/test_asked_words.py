"""A word is asked once, as what it is in its sentence, and not where its characters tell it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.distractors.words import table
from quizzes.question import Evidence, Localized
from quizzes.translation.asked_words import Asked, _is_done, is_said_in_part, told_by, words_asked
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("word", "pos", "source", "expected"),
    [
        pytest.param("习惯", "n", "这里的人都说习惯了。", True, id="a noun of ours that is done"),
        pytest.param("习惯", "v", "这里的人都说习惯了。", False, id="a verb of ours"),
        pytest.param("习惯", "n", "早起成了习惯了。", False, id="what something became"),
        pytest.param("习惯", "n", "早起是好习惯，不好。", False, id="nothing done behind it"),
        pytest.param("桌子", "n", "他说桌子了。", False, id="what is never done"),
    ],
)
def test_a_noun_is_done_where_it_is_a_verb_too(word: str, pos: str, source: str, *, expected: bool) -> None:
    [spot] = Document(talk(("甲", source, None), language=None)).spots
    assert _is_done(replace(table()[word], pos=pos), spot, source.index(word)) is expected


@pytest.mark.parametrize(
    ("word", "translation", "expected"),
    [
        pytest.param("成本", "費用がかかる", True, id="a half of it"),
        pytest.param("成本", "木の箱", False, id="nothing of it"),
        pytest.param("玩具", "木の箱", False, id="nothing of what is written in kana"),
        pytest.param("玩具", "", True, id="no translation"),
    ],
)
def test_a_part_of_a_meaning_is_read_in_a_translation(word: str, translation: str, *, expected: bool) -> None:
    assert is_said_in_part(table()[word], translation, "ja") is expected


def _asked(word: str) -> Asked:
    sense = table()[word]
    gloss = Localized(ja=sense.shown_ja, en=sense.shown_en)
    evidence = Evidence(line=3, quote=word)
    return Asked(sense=sense, gloss=gloss, listed=gloss, language="ja", evidence=evidence, place=0, is_term=False)


@pytest.mark.parametrize(
    ("word", "characters"),
    [
        pytest.param("红茶", "茶", id="a thing that a character tells"),
        pytest.param("水表", "水表", id="a thing that both tell"),
        pytest.param("晕船", "船", id="a deed, in Japanese"),
        pytest.param("强调", "", id="a deed that Japanese writes alike"),
        pytest.param("船长", "船", id="somebody, by what is noted of him"),
        pytest.param("手表", "", id="a thing that they do not"),
        pytest.param("寒冷", "冷", id="what something is like, by a kanji"),
        pytest.param("作者", "", id="somebody, as the end of the word says"),
        pytest.param("打瞌睡", "睡", id="to sleep, in a longer word"),
        pytest.param("天天", "天", id="day, twice"),
        pytest.param("嗓子", "", id="the character is the word"),
        pytest.param("打招呼", "", id="none"),
    ],
)
def test_the_characters_that_give_a_meaning_away_are_found(word: str, characters: str) -> None:
    assert told_by(_asked(word)) == frozenset(characters)


def test_a_word_that_stands_in_two_sentences_is_asked_once() -> None:
    document = Document(
        talk(
            ("甲", "成本太高了，谁也不敢做。", "コストが高すぎて、誰もやろうとしない。"),
            ("甲", "我们的成本比别人低。", "私たちのコストはほかより低い。"),
        )
    )
    assert [asked.word for asked in words_asked(document, Tally())] == ["成本"]


def test_an_adverb_is_glossed_as_the_translation_says_it() -> None:
    document = Document(talk(("甲", "客人多半坐在窗户旁边。", "客はたいてい窓の横に座ります。")))
    [asked] = [asked for asked in words_asked(document, Tally()) if asked.word == "多半"]
    assert asked.gloss == asked.listed == Localized(ja="たいてい", en="mostly")


@pytest.mark.parametrize(
    ("translation", "meaning"),
    [
        pytest.param("She wrote down a figure.", "figure", id="what the translation has"),
        pytest.param("She wrote down a number.", "number", id="the first"),
    ],
)
def test_one_of_english_equals_is_asked(translation: str, meaning: str) -> None:
    document = Document(talk(("甲", "她在纸上写了一个数字。", translation), language="en"))
    [asked] = [asked for asked in words_asked(document, Tally()) if asked.word == "数字"]
    assert (asked.meaning, asked.listed.en) == (meaning, "number, figure")


@pytest.mark.parametrize(
    ("word", "ja", "listed", "alone"),
    [
        pytest.param("严重", "深刻", "深刻、ひどい", "深刻、ひどい", id="with what else it means"),
        pytest.param("楼梯", "階段", "階段", "", id="a phase in Chinese"),
        pytest.param("照片", "写真", "写真", "", id="a word that our table does not have"),
        pytest.param("民警", "警官", "警官", "警官", id="the same in both"),
        pytest.param("工资", "給料", "給料", "給料", id="no Chinese word"),
        pytest.param("困难", "難しい", "難しい", "難しい", id="with kana"),
    ],
)
def test_what_stands_alone_is_not_read_as_a_chinese_word(word: str, ja: str, listed: str, alone: str) -> None:
    asked = replace(_asked(word), gloss=Localized(ja=ja, en=""), listed=Localized(ja=listed, en=""), language="ja")
    assert asked.meaning_alone == alone
