"""A word is asked where its translation decides, and only there."""

from __future__ import annotations

import pytest

from quizzes.chinese.pinyin import is_reading
from quizzes.chinese.readings import Readings
from quizzes.chinese.scripts import to_traditional
from quizzes.cloze import glossary_word, typed, word
from quizzes.distractors.document import Document
from quizzes.distractors.rivals import rivals
from quizzes.distractors.vetoes import Tally, means_alike
from quizzes.distractors.words import sense_of
from quizzes.grading import OtherScript, Verdict, Writing, grade
from quizzes.interview import TranslationLanguage
from tests.quizzes.documents import DOCUMENTS, made
from tests.quizzes.talks import talk

SENTENCE = "研究人员认为，这意味着要付出更大的成本。"
JAPANESE = "研究者は、それにはさらに大きなコストがかかると考えています。"


def test_the_translation_is_the_hint_and_decides_the_gap() -> None:
    [item] = word.items(Document(talk(("甲", SENTENCE, JAPANESE))), Tally())
    assert item.key == "成本"
    assert item.hint is not None
    assert item.hint.ja == JAPANESE
    assert item.evidence is not None
    assert item.evidence.quote == "这意味着要付出更大的成本"
    key = sense_of("成本")
    assert key is not None
    for wrong in item.distractors:
        other = sense_of(wrong.option)
        assert other is not None
        assert not means_alike(key, other)


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        pytest.param(SENTENCE, None, id="untranslated sentence of a translated interview"),
        pytest.param(
            "这意味着不要付出更大的成本。", "大きなコストがかかります。", id="one-sided: the negation is lost"
        ),
        pytest.param("这意味着要付出更大的成本。", "大きな犠牲が要ります。", id="the translation says another word"),
        pytest.param("他在大学里做研究的工作。", "彼は大学で研究の仕事をしています。", id="kanji give the words away"),
        pytest.param(
            "成本就是成本，没有办法的事情。",
            "コストはコストで、しかたのないことです。",
            id="the gap would stand in the prompt",
        ),
    ],
)
def test_a_word_is_not_asked(source: str, translation: str | None) -> None:
    found = talk(("甲", "你好。", "こんにちは。"), ("乙", source, translation))
    assert "成本" not in {item.key for item in word.items(Document(found), Tally())}


def test_without_a_translation_the_meaning_of_the_word_is_the_hint() -> None:
    [item] = word.items(Document(talk(("甲", SENTENCE, None), language=None)), Tally())
    assert item.hint is not None
    assert item.hint.ja
    assert item.hint.en


def test_an_english_translation_decides_by_stems() -> None:
    english = "Researchers say that this way costs are higher."
    found = Document(talk(("甲", "研究人员说，这样成本更高。", english), language=TranslationLanguage.ENGLISH))
    assert "成本" in {item.key for item in word.items(found, Tally())}


def test_a_typed_word_tells_its_length_and_its_first_character() -> None:
    [item] = typed.items(
        Document(talk(("甲", "这意味着要付出更大的成本。", "さらに大きなコストがかかります。"))), Tally()
    )
    assert item.key == "成本"
    assert item.hint is not None
    assert item.hint.ja == "コスト、費用（2文字、最初の字は「成」）"


def test_a_typed_word_is_accepted_in_characters_only() -> None:
    typed_words = [question for path in DOCUMENTS for question in made(path).questions if question.subtype == "typed"]
    assert typed_words
    for question in typed_words:
        assert not any(map(is_reading, question.answer))
        assert grade(question, [to_traditional(question.key)]).verdict is Verdict.CORRECT


def test_the_reading_of_a_typed_word_is_answered_with_a_remark() -> None:
    [question] = [question for question in made(DOCUMENTS[0]).questions if question.subtype == "typed"][:1]
    given = Readings().of_word(question.key).text
    assert grade(question, [given]).remarks == (OtherScript(wanted=Writing.HANZI),)


def test_a_word_with_a_rival_of_the_same_beginning_and_length_is_not_to_be_typed() -> None:
    assert "提升" in rivals("提高")
    assert "赶紧" in rivals("赶快")
    assert not rivals("成本")


def test_a_glossary_word_is_asked_by_its_meaning_beside_words_of_other_meaning() -> None:
    found = talk(
        ("甲", "我们有工程师，相当于有了一半筹码。", "エンジニアがいて、半分のチップを持っているようなものです。"),
        ("乙", "大公司的平台门槛很高，我有顾虑。", "大企業のプラットフォームはハードルが高く、懸念があります。"),
        glossary=(("筹码", "chóu mǎ", "リソース、強み"),),
    )
    [item] = glossary_word.items(Document(found), Tally())
    assert item.key == "筹码"
    assert item.hint is not None
    assert item.hint.ja == "リソース、強み"
    assert "优势" not in {wrong.option for wrong in item.distractors}
