"""A translation is leaned on only where it says what its sentence says."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.edits.coverage import says_any, says_each, says_most, says_nearly_all, says_one
from quizzes.languages import TranslationLanguage
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
        pytest.param(("老师", "提出"), "先生に送った", "ja", False, id="a word of its own that ends like grammar"),
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
        pytest.param(("坚持",), True, id="the only word, a verb"),
        pytest.param(("医院",), False, id="the only word, a thing"),
        pytest.param(("老师", "医院"), True, id="a thing beside another"),
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
        pytest.param(
            "昨天下午老师离开了学校。",
            "昨日の午後、先生は学校（大学）を離れました。",
            JA,
            False,
            id="added in brackets",
        ),
        pytest.param(
            "昨天下午老师（张三）离开了学校。",
            "昨日の午後、先生（張三）は学校を離れました。",
            JA,
            True,
            id="brackets on both sides",
        ),
        pytest.param("老师离开了学校。", "先生。", JA, False, id="far too short"),
        pytest.param(
            "老师离开了学校。",
            "先生は学校を離れたと、みんながあちこちで何度も言っていました。",
            JA,
            False,
            id="far too long",
        ),
        pytest.param("嗯，老师离开了学校。", "先生は学校を離れました。", JA, True, id="a clause of a character"),
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
            "老师编织羡慕顾虑。", "先生はあれこれしました。", ("羡慕",), True, id="two left out beside what is told"
        ),
        pytest.param("老师编织羡慕顾虑。", "先生はあれこれしました。", ("老师",), False, id="three left out"),
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


@pytest.mark.parametrize(
    ("translation", "proven", "is_said"),
    [
        pytest.param(
            "先生は学校を離れ、学生は病院に行き、あとはまたいずれ。", set(), True, id="by a clause behind all others"
        ),
        pytest.param("先生は学校を離れ、あとはまたいずれ、学生は病院に。", {2}, True, id="proven elsewhere"),
        pytest.param("先生は学校を離れ、あとはまたいずれ、学生は病院に。", set(), False, id="by nothing"),
        pytest.param("でも、先生は学校を離れ、学生は病院に行った。", set(), False, id="cut early, behind a でも"),
    ],
)
def test_the_last_of_several_clauses_is_said_or_proven(translation: str, proven: set[int], *, is_said: bool) -> None:
    source = "老师离开了学校，学生去了医院，脉冲星走远了。"
    [spot] = Document(talk(("甲", source, translation), language=JA)).spots
    assert says_nearly_all(spot, "ja", frozenset(proven), ("老师",)) is is_said


def test_what_is_told_of_the_clauses_before_the_last_is_none_of_the_last() -> None:
    source, translation = "老师离开学校，当学生一定会闹，脉冲星走远了。", "先生は学校を離れ、学生になったら、さぞ騒ぐ。"
    [spot] = Document(talk(("甲", source, translation), language=JA)).spots
    assert says_nearly_all(spot, "ja", frozenset({1}), ("一定",))
    assert not says_nearly_all(spot, "ja", frozenset({1}), ("一定",), until=translation.index("騒"))


@pytest.mark.parametrize(
    ("words", "translation", "language", "is_said"),
    [
        pytest.param(("老师", "学校", "医院"), "先生がいた。", "ja", False, id="one of three"),
        pytest.param(("老师", "学校", "医院"), "先生は病院にいた。", "ja", True, id="two of three"),
        pytest.param(("人", "老师", "学校"), "The person left.", "en", False, id="a single character counts for none"),
    ],
)
def test_a_share_of_the_words_is_found(
    words: tuple[str, ...], translation: str, language: str, *, is_said: bool
) -> None:
    assert says_most(words, translation, language, 0.5 if language == "ja" else 0.3) is is_said


@pytest.mark.parametrize(
    ("word", "translation", "language", "is_said"),
    [
        pytest.param("老师", "先生がいた。", "ja", True, id="by its gloss"),
        pytest.param("口语", "国語の口頭試験", "ja", True, id="by its characters"),
        pytest.param("突然", "突然来た。", "ja", False, id="an adverb"),
        pytest.param("学校", "先生がいた。", "ja", False, id="nothing of it"),
        pytest.param("人", "The person left.", "en", False, id="a single character"),
        pytest.param("老师", "The teacher left.", "en", True, id="in English"),
    ],
)
def test_one_word_is_found(word: str, translation: str, language: str, *, is_said: bool) -> None:
    assert says_one((word,), translation, language) is is_said


@pytest.mark.parametrize(
    ("word", "is_said"), [pytest.param("老师", True, id="a word"), pytest.param("3", False, id="no Chinese")]
)
def test_any_word_is_found(word: str, *, is_said: bool) -> None:
    assert says_any((word,), "先生が3人いた。", "ja") is is_said
