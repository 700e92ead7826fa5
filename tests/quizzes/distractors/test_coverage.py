"""A translation is leaned on only where it says what its sentence says."""

from __future__ import annotations

import pytest

from quizzes.distractors.coverage import says_each, says_nearly_all
from quizzes.distractors.document import Document
from quizzes.interview import TranslationLanguage
from tests.quizzes.talks import talk

JA, EN = TranslationLanguage.JAPANESE, TranslationLanguage.ENGLISH


@pytest.mark.parametrize(
    ("words", "translation", "language", "is_said"),
    [
        pytest.param(("老师", "学校"), "先生は学校にいる。", "ja", True, id="all words"),
        pytest.param(("平台", "生态"), "プラットフォームや周囲環境", "ja", False, id="a word that is mistranslated"),
        pytest.param(("变化",), "変わりました。", "ja", True, id="a character of the word"),
        pytest.param(("终于", "老师"), "先生は喜んだ。", "ja", False, id="an adverb that is left out"),
        pytest.param(("老师", "寄给"), "先生に送った", "ja", True, id="one character with what grammar adds"),
        pytest.param(("老师", "坚持"), "先生に送った", "ja", False, id="two characters of their own"),
        pytest.param(("老师", "时候"), "先生のころ", "ja", True, id="a word that grammar says"),
        pytest.param(("老师", "脉冲星"), "先生のパルサー", "ja", True, id="a term that may be the borrowed word"),
        pytest.param(("老师", "脉冲星"), "先生の星", "ja", True, id="a term with a character in common"),
        pytest.param(("老师", "量化"), "先生のもの", "ja", False, id="an unknown word that nothing hints at"),
        pytest.param(("老师", "学校"), "The teacher is at school.", "en", True, id="English"),
        pytest.param(("老师", "医院"), "The teachers of the hospitals came.", "en", True, id="English plurals"),
        pytest.param(("老师", "可以", "是不是"), "Does the teacher?", "en", True, id="what English grammar says"),
        pytest.param(("老师", "学校"), "The teacher is at home.", "en", False, id="English, a word left out"),
    ],
)
def test_words_are_looked_for_in_the_translation(
    words: tuple[str, ...], translation: str, language: str, *, is_said: bool
) -> None:
    assert says_each(words, translation, language) is is_said


@pytest.mark.parametrize(
    ("words", "is_said"),
    [
        pytest.param(("老师", "学校", "坚持"), True, id="one of several"),
        pytest.param(("老师", "坚持", "顾虑"), False, id="two"),
        pytest.param(("坚持",), False, id="the only word"),
        pytest.param(("老师", "学校", "终于"), False, id="an adverb"),
    ],
)
def test_one_word_may_be_said_in_another_way_where_it_is_spared(words: tuple[str, ...], *, is_said: bool) -> None:
    assert says_each(words, "先生は学校にいる。", "ja", spared=1) is is_said


@pytest.mark.parametrize(
    ("source", "translation", "language", "is_said"),
    [
        pytest.param("老师离开了学校。", "先生は学校を離れました。", JA, True, id="faithful"),
        pytest.param(
            "有人叫过他们，老师离开了学校。",
            "先生は学校を離れました。先生は学校を。",
            JA,
            False,
            id="a clause left out",
        ),
        pytest.param(
            "老师离开了学校。", "先生は学校（大学の付属）を離れました。", JA, False, id="added to in brackets"
        ),
        pytest.param(
            "人工智能老师离开了学校。", "人工知能(AI)の先生は学校を離れました。", JA, True, id="a name in brackets"
        ),
        pytest.param("老师离开了学校。", "先生。", JA, False, id="far too short"),
        pytest.param(
            "老师离开了学校，学生去了医院，您自己想一想吧。",
            "When you look, the teacher left the school, and the students went to the hospital.",
            EN,
            False,
            id="the last clause left out, but for a pronoun",
        ),
        pytest.param(
            "老师离开了学校，学生去了医院，您自己问医生吧。",
            "The teacher left the school, the students went to the hospital, and you ask the doctor.",
            EN,
            True,
            id="the last clause is there",
        ),
        pytest.param("老师离开了学校。", "The teacher left the school.", EN, True, id="English"),
    ],
)
def test_a_sentence_is_compared_with_its_translation(
    source: str, translation: str, language: TranslationLanguage, *, is_said: bool
) -> None:
    [spot] = Document(talk(("甲", source, translation), language=language)).spots
    assert says_nearly_all(spot, str(language)) is is_said


@pytest.mark.parametrize(
    ("source", "translation", "told", "is_said"),
    [
        pytest.param(
            "过年的时候尤其羡慕。", "正月にはとりわけ妬ましいですよ。", (), False, id="two words said in another way"
        ),
        pytest.param(
            "过年的时候尤其羡慕。", "正月にはとりわけ妬ましいですよ。", ("羡慕",), True, id="one of them is told"
        ),
        pytest.param(
            "老师离开学校，编织坚持顾虑。",
            "先生は学校を離れました。あれこれ。",
            ("老师",),
            False,
            id="words left out",
        ),
        pytest.param(
            "我们打游戏的，老师离开学校。",
            "うちらゲーマーで、先生は学校を離れました。",
            ("老师",),
            True,
            id="a clause that is worded freely, which has its own",
        ),
        pytest.param(
            "我们打游戏的，老师离开学校。",
            "先生は学校を離れました。",
            ("老师",),
            False,
            id="a clause that the translation has no clause for",
        ),
        pytest.param(
            "老师离开学校，六年下来两百多份。",
            "先生は学校を離れました。この6年で200件余りです。",
            ("老师",),
            True,
            id="a clause that its numbers prove",
        ),
    ],
)
def test_what_the_places_tell_is_not_looked_for_again(
    source: str, translation: str, told: tuple[str, ...], *, is_said: bool
) -> None:
    [spot] = Document(talk(("甲", source, translation), language=JA)).spots
    assert says_nearly_all(spot, "ja", told=told) is is_said
