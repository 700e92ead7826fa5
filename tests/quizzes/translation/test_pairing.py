"""A sentence is asked by its translation only where that says it, all of it and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.distractors.clauses.aligned_clauses import clips
from quizzes.distractors.document import Document
from quizzes.interview import Sentence
from quizzes.languages import TranslationLanguage
from quizzes.translation.pairing import (
    adds_doubt,
    adds_reason,
    adds_who_says,
    has_each_sentence,
    is_paired,
    is_rendered_amiss,
    leaves_out_a_clause,
    leaves_out_a_doubt,
    leaves_out_who_says,
    says_a_neighbour,
    with_all_said,
)
from tests.quizzes.talks import talk

JA, EN = TranslationLanguage.JAPANESE, TranslationLanguage.ENGLISH


def paired(source: str, translation: str, language: TranslationLanguage) -> dict[str, bool]:
    """Tell of each clip of a sentence, by its translation, whether it may be asked."""
    [spot] = Document(talk(("甲", source, translation), language=language)).spots
    found = clips(spot, str(language))
    return {clip.translation or "": is_paired(clip, spot, str(language)) for clip in found}


@pytest.mark.parametrize(
    ("translation", "shown", "expected"),
    [
        pytest.param(
            "We gave the maps to the schools. We published the coordinates.",
            "We gave the maps to the schools.",
            True,
            id="a sentence",
        ),
        pytest.param(
            "We gave the maps to the schools, but we kept the coordinates.",
            "We gave the maps to the schools.",
            True,
            id="a clause before one with a subject",
        ),
        pytest.param(
            "We gave the maps to the schools, kept the coordinates, and published them.",
            "We gave the maps to the schools, kept the coordinates.",
            False,
            id="a piece of a list",
        ),
        pytest.param(
            "We turned it down every week until, half a year later, it was off.",
            "We turned it down every week until.",
            False,
            id="a clause cut in the middle",
        ),
        pytest.param(
            "We gave the maps to the schools, and when a bear came near, the phones rang.",
            "We gave the maps to the schools, and when a bear came near.",
            False,
            id="a time of which the rest is cut off",
        ),
        pytest.param(
            "We gave the maps to the schools when a bear came near, and the phones rang.",
            "We gave the maps to the schools when a bear came near.",
            True,
            id="a time behind what happened then",
        ),
        pytest.param(
            "We gave the maps to the schools when the phones rang.",
            "The phones rang.",
            False,
            id="what happened then, without the rest",
        ),
        pytest.param(
            "We gave the maps to the schools, and the phones rang.",
            "The phones rang.",
            True,
            id="a clause behind another one",
        ),
    ],
)
def test_an_english_clip_is_whole(translation: str, shown: str, *, expected: bool) -> None:
    [spot] = Document(talk(("甲", "我们把地图交给学校。", translation), language=EN)).spots
    assert is_paired(replace(spot, translation=shown), spot, "en") is expected


def test_a_translation_that_goes_on_is_not_asked() -> None:
    assert not any(paired("展厅湿度很高。", "展示室の湿度は高く……", JA).values())


def test_a_translation_with_a_sentence_of_its_neighbour_is_not_asked() -> None:
    assert all(paired("公司有投资。", "会社には投資があります。", JA).values())
    assert not any(paired("公司需要投资。", "会社は投資を必要とします。猫はとても可愛い。", JA).values())
    assert all(paired("公司需要投资，老师很高兴。", "会社は投資を必要とします。先生は嬉しいです。", JA).values())


def test_two_sentences_beside_one_that_has_no_translation_may_say_it_too() -> None:
    both = f"{FIRST}{SECOND}"
    assert of_two(both, None, f"甲：{both}") == []
    assert of_two(FIRST, None, f"甲：{FIRST}") == ["上海来的公司很大。"]
    parted = "上海から来た会社です。とても大きい。"
    assert of_two(parted, SECOND, f"甲：{parted}{SECOND}") == ["上海来的公司很大。", "我们的老师很高兴。"]


@pytest.mark.parametrize(
    ("source", "translation", "language", "expected"),
    [
        pytest.param("每天都喊一次。", "毎日叫んでいたかもしれません。", JA, True, id="a doubt in Japanese"),
        pytest.param("可能每天都喊一次。", "毎日叫んでいたかもしれません。", JA, False, id="on both sides"),
        pytest.param("每天都喊一次。", "毎日叫んでいました。", JA, False, id="none"),
        pytest.param("每天都喊一次。", "Perhaps they shouted every day.", EN, True, id="a doubt in English"),
        pytest.param(
            "也许每天都喊一次。", "Perhaps they shouted every day.", EN, False, id="on both sides, in English"
        ),
    ],
)
def test_a_doubt_is_said_on_both_sides(
    source: str, translation: str, language: TranslationLanguage, *, expected: bool
) -> None:
    [spot] = Document(talk(("甲", source, translation), language=language)).spots
    assert adds_doubt(spot, str(language)) is expected


@pytest.mark.parametrize(
    ("source", "translation", "language", "expected"),
    [
        pytest.param("老师可能不来了，我们回家吧。", "先生は来ません。私たちは帰りましょう。", JA, True, id="flatly"),
        pytest.param("老师可能不来了，我们回家。", "先生は来ないかもしれません。帰ります。", JA, False, id="a doubt"),
        pytest.param(
            "雨可能会停，学生明天也去学校。",
            "雨は止みます。学生は明日、学校へ行くかもしれません。",
            JA,
            True,
            id="a doubt of something else",
        ),
        pytest.param("雨可能弄坏桌子。", "雨で机が傷むおそれがあります。", JA, False, id="what is feared"),
        pytest.param("老师不可能不来。", "先生は必ず来ます。", JA, False, id="what cannot be"),
        pytest.param("老师可能不来了。", "The teacher may not come.", EN, False, id="a doubt in English"),
        pytest.param("老师可能不来了。", "The teacher is not coming.", EN, True, id="flatly in English"),
    ],
)
def test_what_may_be_so_is_not_said_flatly(
    source: str, translation: str, language: TranslationLanguage, *, expected: bool
) -> None:
    [spot] = Document(talk(("甲", source, translation), language=language)).spots
    assert leaves_out_a_doubt(spot, str(language)) is expected


@pytest.mark.parametrize(
    ("source", "translation", "expected"),
    [
        pytest.param("老师每天都喊一次。", "先生が毎日叫んでいたからです。", True, id="of what stands elsewhere"),
        pytest.param("因为老师每天都喊一次。", "先生が毎日叫んでいたからです。", False, id="on both sides"),
        pytest.param("毕竟老师每天都喊。", "何しろ先生が毎日叫ぶからだ。", False, id="said by another word"),
        pytest.param("学生从三十增加到五十。", "学生が30人から50人に増えたからです。", True, id="and from how many"),
        pytest.param("我们从三点开始。", "始まるのは三時からです。", False, id="since when"),
        pytest.param("老师每天都喊一次。", "先生は毎日叫んでいました。", False, id="none"),
    ],
)
def test_a_reason_is_said_on_both_sides(source: str, translation: str, *, expected: bool) -> None:
    [spot] = Document(talk(("甲", source, translation))).spots
    assert adds_reason(spot) is expected


@pytest.mark.parametrize(
    ("source", "translation", "expected"),
    [
        pytest.param("票价太贵了。", "切符が高すぎる、という手紙が来ています。", True, id="a letter"),
        pytest.param("票价太贵了。", "切符が高すぎると言っていました。", True, id="somebody"),
        pytest.param("有人来信说票价太贵了。", "切符が高すぎる、という手紙が来ています。", False, id="on both sides"),
        pytest.param("票价太贵了。", "切符が高すぎるというのです。", False, id="what it is that is so"),
        pytest.param("票价太贵了。", "切符は高すぎると言えます。", False, id="what may be said"),
    ],
)
def test_who_says_it_is_said_on_both_sides(source: str, translation: str, *, expected: bool) -> None:
    [spot] = Document(talk(("甲", source, translation))).spots
    assert adds_who_says(spot) is expected


@pytest.mark.parametrize(
    ("source", "translation", "language", "expected"),
    [
        pytest.param(
            "当然是停车的时候，边开边弹叫遗作。", "もちろん停車中。弾けば遺作です。", JA, True, id="in two sentences"
        ),
        pytest.param("当然是停车的时候。", "もちろん停車中です。猫もいます。", JA, False, id="one of a neighbour"),
        pytest.param(
            "累啊，三月最可怕。", "くたびれます。三月がいちばん怖い。", JA, False, id="a clause that may be of another"
        ),
        pytest.param(
            "四月也怕，三月最怕。",
            "くたびれます。四月も怖いし、三月がいちばん怖い。",
            JA,
            False,
            id="beside all clauses",
        ),
        pytest.param(
            "饭菜没有变淡。", "The dishes are not bland. I'm the one who has changed.", EN, False, id="in English"
        ),
        pytest.param("饭菜没有变淡。", "The dishes have not become bland.", EN, True, id="one sentence"),
        pytest.param(
            "饭菜没变。", "The dishes have not changed. I have changed.", EN, False, id="one with the same word"
        ),
        pytest.param(
            "饭菜没变，我变了。", "The dishes have not changed. I have changed.", EN, True, id="as many clauses"
        ),
    ],
)
def test_no_sentence_of_a_translation_is_without_a_word_of_the_chinese(
    source: str, translation: str, language: TranslationLanguage, *, expected: bool
) -> None:
    [spot] = Document(talk(("甲", source, translation), language=language)).spots
    assert has_each_sentence(spot, str(language)) is expected


@pytest.mark.parametrize(
    ("source", "translation", "language", "proven", "expected"),
    [
        pytest.param("我最辛苦，要值班。", "いちばん大変なのは私。", JA, (), True, id="a short clause"),
        pytest.param(
            "我最辛苦，要值班。", "いちばん大変なのは私。当番があるから。", JA, (), False, id="as many clauses"
        ),
        pytest.param("我最辛苦，要值班。", "当番のある私がいちばん大変。", JA, (1,), False, id="a place found in it"),
        pytest.param("当然，学生很累。", "もちろん学生は疲れています。", JA, (), False, id="an adverb"),
        pytest.param("学生很累，要睡觉。", "The students are tired.", EN, (), True, id="in English"),
        pytest.param("学生很累，要睡觉。", "The tired students need to sleep.", EN, (), False, id="both in one"),
        pytest.param("是的，学生很累。", "Yes, the students are tired.", EN, (), False, id="yes"),
        pytest.param("是啊，学生很累。", "ええ、学生は疲れています。", JA, (), False, id="yes in Japanese"),
        pytest.param("是的，学生很累。", "The students are tired.", EN, (), True, id="a yes that is left out"),
    ],
)
def test_no_clause_is_left_out_of_a_translation(
    source: str, translation: str, language: TranslationLanguage, proven: tuple[int, ...], *, expected: bool
) -> None:
    [spot] = Document(talk(("甲", source, "訳"), language=language)).spots
    spot = replace(spot, translation=translation)
    assert leaves_out_a_clause(spot, str(language), frozenset(proven)) is expected


def of_two(first: str, second: str | None, whole: str) -> list[str]:
    """Give what is kept of two sentences with these translations, out of a paragraph with the `whole` translation."""
    sources = ("上海来的公司很大。", "我们的老师很高兴。")
    made = talk(("甲", "".join(sources), whole), language=JA)
    [turn] = made.turns
    [paragraph] = turn.paragraphs
    sentences = tuple(
        Sentence(source=source, translation=said, line=3, translation_line=5)
        for source, said in zip(sources, (first, second), strict=True)
    )
    parted = replace(turn, paragraphs=(replace(paragraph, sentences=sentences),))
    return [spot.source for spot in with_all_said(Document(replace(made, turns=(parted,))))]


FIRST, SECOND = "上海から来た会社は大きい。", "私たちの先生は嬉しい。"


@pytest.mark.parametrize(
    ("second", "whole", "expected"),
    [
        pytest.param(SECOND, f"甲：{FIRST}{SECOND}", 2, id="all of it belongs to a sentence"),
        pytest.param(SECOND, f"甲：話はありましたよ。{FIRST}{SECOND}", 1, id="a sentence before the first"),
        pytest.param(SECOND, f"甲：{FIRST}話はありましたよ。{SECOND}", 0, id="a sentence between"),
        pytest.param(None, f"甲：{FIRST}話はありましたよ。", 1, id="a sentence that may be the neighbour's"),
    ],
)
def test_nothing_is_asked_beside_a_sentence_of_the_translation_that_belongs_to_none(
    second: str | None, whole: str, expected: int
) -> None:
    assert len(of_two(FIRST, second, whole)) == expected


@pytest.mark.parametrize(
    ("source", "translation", "expected"),
    [
        pytest.param(
            "他父亲来谢我，说你怎么教的？",
            "父親が礼に来て、どう教えたんだって聞くから、教えてないって言った。",
            False,
            id="an answer that the next sentence gives",
        ),
        pytest.param(
            "他父亲来问我怎么教的，我说没教。",
            "父親が来て、どう教えたんだって聞くから、教えてないって言った。",
            True,
            id="an answer that is there",
        ),
        pytest.param("他父亲说要来。", "父親は来ると言いました。", True, id="what one says"),
        pytest.param("这活儿轮到我了。", "誰も要らないって言うから回ってきた。", True, id="what others say, once"),
        pytest.param("我追上了。", "やりました。", True, id="one sentence, in other words"),
        pytest.param("我追上了。", "やりました。猫もいます。", False, id="two of them"),
    ],
)
def test_a_translation_that_says_more_than_was_said_is_not_asked(
    source: str, translation: str, *, expected: bool
) -> None:
    [spot] = Document(talk(("甲", source, translation), language=JA)).spots
    assert is_paired(spot, spot, str(JA)) is expected


@pytest.mark.parametrize(
    ("translations", "expected"),
    [
        pytest.param(
            (
                "スイカを配っていると姉が言うもので、桶を持って来てみたら、屋上に出てもスイカなんてどこにもない。",
                "大勢の人が体操をしている。",
            ),
            (True, False),
            id="it goes on to the next",
        ),
        pytest.param(
            (
                "スイカを配っていると姉が言うもので、すぐに、桶を持って来たんです。",
                "屋上に出てもスイカなんてなく、大勢の人が体操をしている。",
            ),
            (False, False),
            id="it is said in more clauses",
        ),
        pytest.param(
            (
                "スイカを配っていると姉が言うんです。",
                "桶を持って来て、屋上に出て見ると、スイカなどどこにもなくて、大勢の人が体操をしている。",
            ),
            (False, False),
            id="each side has as many clauses",
        ),
    ],
)
def test_a_sentence_that_has_half_of_its_neighbour_is_seen(
    translations: tuple[str, str], expected: tuple[bool, bool]
) -> None:
    sources = ("姐姐说社区发西瓜，我就拿着水桶来了。", "上了屋顶一看，哪有什么西瓜，一大群人在做体操。")
    spots = Document(talk(*(("甲", *both) for both in zip(sources, translations, strict=True)))).spots
    assert tuple(says_a_neighbour(spots, at, "ja") for at in range(2)) == expected


@pytest.mark.parametrize(
    ("first", "second", "is_seen"),
    [
        pytest.param(
            "姉が急げと言うので、桶を持って来たけれど、スイカはない。",
            "大勢の人が体操をしている。",
            True,
            id="its last clause is of the next",
        ),
        pytest.param(
            "姉が急げと言うので桶を持って来たけれど、スイカはない。",
            "大勢の人が体操をしている。",
            False,
            id="it has no more clauses than the Chinese",
        ),
        pytest.param(
            "姉が急げと言うので、桶を持って来たけれど、スイカはない。",
            "スイカどころか、大勢の人が体操をしている。",
            False,
            id="the next says it too",
        ),
        pytest.param(
            "姉が急げと言うので、すぐ来たけれど、桶もスイカもない。",
            "大勢の人が体操をしている。",
            False,
            id="its last clause says something of its own as well",
        ),
    ],
)
def test_a_clause_of_the_next_sentence_is_told_by_a_word_of_it_alone(first: str, second: str, *, is_seen: bool) -> None:
    sources = ("姐姐叫我快点儿，我就拿着水桶来了。", "上了屋顶一看，哪有什么西瓜，一大群人在做体操。")
    spots = Document(talk(*(("甲", *both) for both in zip(sources, (first, second), strict=True)))).spots
    assert says_a_neighbour(spots, 0, "ja") is is_seen


@pytest.mark.parametrize(
    ("first", "kept"),
    [
        pytest.param(
            "スイカを配っていると姉が言うもので、桶を持って来てみたら、屋上に出てもスイカなんてどこにもない。",
            0,
            id="half of the next",
        ),
        pytest.param("スイカを配っていると姉が言うもので、桶を持って来た。", 1, id="nothing of it"),
    ],
)
def test_a_sentence_that_has_half_of_its_neighbour_is_not_asked(first: str, kept: int) -> None:
    sources = ("姐姐说社区发西瓜，我就拿着水桶来了。", "上了屋顶一看，哪有什么西瓜，一大群人在做体操。")
    second = "大勢の人が体操をしている。"
    made = talk(("甲", "".join(sources), f"{first}{second}"), language=JA)
    [turn] = made.turns
    sentences = tuple(
        Sentence(source=source, translation=said, line=3, translation_line=5)
        for source, said in zip(sources, (first, second), strict=True)
    )
    parted = replace(turn, paragraphs=(replace(turn.paragraphs[0], sentences=sentences),))
    found = with_all_said(Document(replace(made, turns=(parted,))))
    assert [spot.source for spot in found if spot.index == 0] == list(sources[:kept])


@pytest.mark.parametrize(
    ("source", "translation", "expected"),
    [
        pytest.param(
            "门票很便宜，甚至不要钱。", "切符はとても安く、ひいてはただです。", True, id="even, as what comes of it"
        ),
        pytest.param("门票很便宜，甚至不要钱。", "切符はとても安く、ただのこともあります。", False, id="even"),
        pytest.param("这对学校、对全县都好。", "学校、ひいては県全体のためになる。", False, id="what comes of it"),
    ],
)
def test_a_word_that_says_something_else_is_no_translation(source: str, translation: str, *, expected: bool) -> None:
    [spot] = Document(talk(("甲", source, translation))).spots
    assert is_rendered_amiss(replace(spot, translation=translation)) is expected


@pytest.mark.parametrize(
    ("source", "translation", "language", "expected"),
    [
        pytest.param("他说不想搬走。", "引っ越したくない。", "ja", True, id="who says it was cut off"),
        pytest.param("他說不想搬走。", "引っ越したくない。", "ja", True, id="traditional characters"),
        pytest.param("他说不想搬走。", "引っ越したくないと言います。", "ja", False, id="who says it is there"),
        pytest.param("他说不想搬走。", "引っ越したくないそうです。", "ja", False, id="what one hears"),
        pytest.param("他说话很慢。", "彼はゆっくりです。", "ja", False, id="how somebody talks"),
        pytest.param("他说不想搬走。", "He does not want to move.", "en", False, id="English"),
    ],
)
def test_a_translation_from_which_it_was_cut_who_says_it_is_told(
    source: str, translation: str, language: str, *, expected: bool
) -> None:
    [spot] = Document(talk(("甲", source, translation), language=TranslationLanguage(language))).spots
    assert leaves_out_who_says(replace(spot, translation=translation), language) is expected
