"""Which readings are typed, which are chosen, and of what whoever types one is told."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import Evidence, Form, Localized
from quizzes.translation import reading
from quizzes.translation.reading import _also, _said_together, _warned
from quizzes.translation.words_to_read import Word, start_of
from tests.quizzes.talks import talk

Entries = tuple[tuple[str, str, str], ...]


def document(*sources: str, glossary: Entries = ()) -> Document:
    return Document(talk(*(("甲", source, None) for source in sources), language=None, glossary=glossary))


def forms(source: str, glossary: Entries = ()) -> list[tuple[str, Form]]:
    return [(item.prompt, item.form) for item in reading.items(document(source, glossary=glossary), Tally())]


def word(text: str, *syllables: str, others: tuple[str, ...] = ()) -> Word:
    evidence = Evidence(line=1, quote=text)
    return Word(
        text=text, syllables=syllables, evidence=evidence, place=0, level=1, merit=0.0, is_term=False, others=others
    )


BY_TURNS = [("行业", Form.CHOICE), ("竞争", Form.TYPED), ("激烈", Form.CHOICE)]


def test_half_of_the_words_are_chosen() -> None:
    assert forms("这个行业的竞争很激烈。") == BY_TURNS


def test_a_term_is_typed_and_counts_for_none_of_the_halves() -> None:
    made = forms("这个行业的竞争很激烈，人工智能也一样。", (("人工智能", "rén gōng zhì néng", "AI"),))
    assert made == [("人工智能", Form.TYPED), *BY_TURNS]


def test_a_word_that_is_read_in_two_ways_is_typed() -> None:
    assert ("仔细", Form.TYPED) in forms("他很仔细，大家都知道。")


@pytest.mark.parametrize(
    ("source", "accepted"),
    [
        pytest.param("我們在這段期間很忙。", ("qí jiān",), id="a text of Taiwan"),
        pytest.param("我们在这段期间很忙。", (), id="a text of the mainland"),
    ],
)
def test_in_traditional_script_a_reading_of_taiwan_is_right_too(source: str, accepted: tuple[str, ...]) -> None:
    [item] = (item for item in reading.items(document(source), Tally()) if item.prompt in {"期間", "期间"})
    assert item.accepted == accepted
    assert "qí jiān" not in item.all_options


@pytest.mark.parametrize(
    ("source", "glossary", "is_asked"),
    [
        pytest.param("他说人工智能很贵。", ("人工智能", "rén gōng zhì néng", "AI"), True, id="hanzi alone"),
        pytest.param("他说卡拉OK很贵。", ("卡拉OK", "kǎ lā OK", "カラオケ"), False, id="letters"),
        pytest.param("她的丈夫走了。", ("丈夫", "zhàng fu", "夫"), True, id="read in the glossary"),
        pytest.param("她的太阳走了。", ("太阳", "", "太陽"), False, id="read nowhere for certain"),
        pytest.param("大家沿着河走。", ("沿着", "yán zhe", "沿って"), True, id="着 that is always light"),
        pytest.param("孩子刚睡着。", ("睡着", "shuì zháo", "寝つく"), False, id="what may go on"),
    ],
)
def test_a_term_is_asked_whose_reading_is_certain(
    source: str, glossary: tuple[str, str, str], *, is_asked: bool
) -> None:
    assert (glossary[0] in dict(forms(source, (glossary,)))) is is_asked


def test_of_long_rare_terms_a_few_are_asked() -> None:
    terms = ("手风箱", "红木箱", "水轮机", "石磨坊")
    readings = ("shǒu fēng xiāng", "hóng mù xiāng", "shuǐ lún jī", "shí mò fáng")
    glossary = tuple((term, read, "意味") for term, read in zip(terms, readings, strict=True))
    assert dict(forms(f"他谈{'、'.join(terms)}。", glossary)).keys() == set(terms) - {"石磨坊"}
    assert "石磨坊" in dict(forms("他谈石磨坊。", glossary[-1:]))


def test_a_term_has_its_place_where_it_is_said() -> None:
    found = document("大家都来。", "他吃了糖。", glossary=(("糖", "táng", "砂糖"),))
    assert [item.place for item in reading.items(found, Tally()) if item.prompt == "糖"] == [found.spots[1].place]


@pytest.mark.parametrize(
    ("source", "asked", "is_asked"),
    [
        pytest.param("大家都知道这里的真理。", "真理", True, id="read as its characters are"),
        pytest.param("他修好以后没收钱。", "没收", False, id="read otherwise as two words"),
    ],
)
def test_a_word_that_may_be_two_is_asked_unsupported_where_both_are_read_alike(
    source: str, asked: str, *, is_asked: bool
) -> None:
    assert (asked in dict(forms(source))) is is_asked


@pytest.mark.parametrize(
    ("source", "asked", "is_asked"),
    [
        pytest.param("女子，你过来。", "女子", False, id="a girl who is called so, lightly"),
        pytest.param("妈妈喊：“女子！”大家都来了。", "女子", False, id="in quotation marks"),
        pytest.param("这个队都是女子。", "女子", True, id="women"),
        pytest.param("小心，危险，别过去。", "危险", True, id="what is no person"),
    ],
)
def test_how_somebody_is_called_is_not_asked(source: str, asked: str, *, is_asked: bool) -> None:
    assert (asked in dict(forms(source))) is is_asked


@pytest.mark.parametrize(
    ("source", "asked", "is_asked"),
    [
        pytest.param("那一页还记得有天气。", "记得", False, id="near, and one of them is read otherwise elsewhere"),
        pytest.param("我们都在看名人。", "名人", True, id="near, and both are read in one way"),
        pytest.param("别人都不用去。", "不用", False, id="nearer, and it begins like what denies"),
    ],
)
def test_where_another_cut_comes_near_only_what_is_read_alike_is_asked(
    source: str, asked: str, *, is_asked: bool
) -> None:
    assert (asked in dict(forms(source))) is is_asked


@pytest.mark.parametrize(
    ("asked", "start"),
    [
        pytest.param("红绿灯", 3, id="a word of the sentence"),
        pytest.param("绿灯", 4, id="a part of one"),
    ],
)
def test_a_word_starts_where_its_characters_stand_if_it_is_cut_otherwise(asked: str, start: int) -> None:
    assert start_of(document("我看见红绿灯。").spots[0], asked) == start


@pytest.mark.parametrize(
    ("asked", "ja"),
    [
        pytest.param(word("座位", "zuò", "wèi", others=("zuò wei",)), "zuò wei も正解です。", id="of the same sense"),
        pytest.param(word("下场", "xià", "chǎng", others=("xià chang",)), None, id="of another sense"),
    ],
)
def test_another_reading_is_called_right_in_the_same_sense(asked: Word, ja: str | None) -> None:
    assert _also(asked).ja == ja


def test_a_syllable_that_may_be_full_is_not_called_always_light() -> None:
    found = Document(talk(("甲", "叔叔來了。", None), language=None, glossary=(("叔叔", "shū shu", "おじ"),)))
    [told] = [item.explanation.ja or "" for item in reading.items(found, Tally()) if item.prompt == "叔叔"]
    assert "shú shu も正解です。" in told
    assert "最後の音節は軽声で読みます。" not in told


@pytest.mark.parametrize(
    ("chars", "syllables", "read"),
    [
        pytest.param("花儿", ("huā", "r"), [("花儿", "huār", 1, True)], id="a syllable that 儿 colours"),
        pytest.param("儿", ("r",), [("儿", "r", 0, False)], id="nothing before 儿"),
        pytest.param("卡拉", ("kǎ", "OK"), [("卡", "kǎ", 3, False)], id="what is no syllable"),
    ],
)
def test_each_syllable_is_told_with_its_characters(
    chars: str, syllables: tuple[str, ...], read: list[tuple[str, str, int, bool]]
) -> None:
    assert _said_together(chars, syllables) == read


@pytest.mark.parametrize(
    ("asked", "ja"),
    [
        pytest.param(
            word("宁可", "nìng", "kě"), "níng は「宁静」などでの「宁」の読みです。", id="a reading of another word"
        ),
        pytest.param(word("宁静", "nìng", "jìng"), None, id="a reading of the word itself"),
        pytest.param(word("得到", "dé", "dào"), None, id="a reading of a word that is hardly met"),
    ],
)
def test_whoever_types_is_warned_of_a_reading_of_another_common_word(asked: Word, ja: str | None) -> None:
    assert _warned(document("大家都来。"), asked) == (
        Localized() if ja is None else Localized(ja=ja, en=" níng is how 宁 is read in 宁静.")
    )
