"""What stands beside an interview: readings, glossary, words and what is certain of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizzes.annotation import reader_of
from quizzes.annotation.meanings import general_meaning
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.document import Document
from quizzes.question import Localized
from quizzes.reader import Place, Reader, ReaderWord
from quizzes.reading import read_interview

INTERVIEWS = Path(__file__).parent.parent / "interviews"
TITLE = Localized(zh="题")

TEXT = """\
林:我们的目标不是做产品,而是做研究。刚开始我就读了三遍,觉得很难。这是我自己的话。

林: 我たちの目標は製品ではなく、研究をすることです。始めに3回読み、難しいと思いました。これは私の言葉です。

问:为什么要下场※1?公司的组织更灵活。

問: なぜ参入するのですか。会社の組織がより柔軟です。

※1 下场
[xià chǎng]
参入する
"""


def reader(text: str) -> Reader:
    """Make the reader of a text."""
    return reader_of(Document(read_interview(text.encode())), TITLE)


@pytest.fixture(scope="module")
def made() -> Reader:
    """Give the reader of the text above."""
    return reader(TEXT)


def word(made: Reader, text: str) -> ReaderWord | None:
    """Find a word."""
    return next((each for each in made.words if each.word == text), None)


@pytest.mark.parametrize(
    ("source", "reading"),
    [
        pytest.param("（笑）当然。", (("xiào",), ("dāng", "rán")), id="before it"),
        pytest.param("当然。（笑）", (("dāng", "rán"), ("xiào",)), id="behind it"),
    ],
)
def test_what_somebody_does_while_talking_is_read_too(source: str, reading: tuple[tuple[str, ...], ...]) -> None:
    first, second = "我们的目标不是做产品,而是做研究。", "我たちの目標は製品ではなく、研究をすることです。"
    made = reader(TEXT.replace(first, source).replace(second, "もちろんです。"))
    assert (source, reading) in [(each.source, each.reading) for each in dict(made.sentences()).values()]


@pytest.mark.parametrize("name", ["bookshop_hant_ja", "lighthouse_ja", "market_ja", "tea_en"])
def test_every_hanzi_has_a_syllable_and_every_place_is_there(name: str) -> None:
    made = reader((INTERVIEWS / f"{name}.txt").read_text(encoding="utf-8"))
    sentences = dict(made.sentences())

    for sentence in sentences.values():
        assert sum(map(len, sentence.reading)) == len(hanzi_of(sentence.source))
    for each in made.words:
        assert each.places
        assert each.meaning or each.general
        assert set(each.places) <= sentences.keys()
    assert all(each.is_term or each.word in sentences[place].source for each in made.words for place in each.places[:1])


def test_the_text_is_whole(made: Reader) -> None:
    interview = read_interview(TEXT.encode())
    assert [each.source for each in made.paragraphs] == [each.source for _, each in interview.paragraphs()]
    assert [each.speaker for each in made.paragraphs] == ["林", "问"]
    assert made.paragraphs[0].lines == (1, 3)
    assert made.glossary == interview.glossary


def test_a_paragraph_knows_its_glossary_words(made: Reader) -> None:
    assert [each.terms for each in made.paragraphs] == [(), (0,)]


def test_a_term_that_stands_otherwise_in_the_text_is_where_its_mark_is() -> None:
    made = reader(TEXT.replace("下场※1", "场下不了※1"))

    term = word(made, "下场")
    assert term is not None
    assert term.is_term
    assert term.places == (Place(1, 0),)
    assert made.paragraphs[1].terms == (0,)


def test_a_term_means_what_the_glossary_says(made: Reader) -> None:
    term = word(made, "下场")
    assert term is not None
    assert term.reading == "xià chǎng"
    assert term.meaning is not None
    assert term.meaning.ja == "参入する"
    assert term.general is not None
    assert "the end" in (term.general.en or "")  # at large it means other things as well


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        pytest.param("目标", "目標", id="our table, and the translation says so"),
        pytest.param("灵活", "柔軟", id="our table, its second gloss"),
        pytest.param("组织", "組織", id="a noun here, a noun and a verb in our table"),
        pytest.param("研究", None, id="a noun here, a verb in our table"),
        pytest.param("难", None, id="several readings"),
    ],
)
def test_a_meaning_is_told_where_it_is_borne_out(made: Reader, text: str, meaning: str | None) -> None:
    found = word(made, text)
    assert found is not None
    said = "" if found.meaning is None else found.meaning.ja or ""
    assert (meaning or "") in said
    assert bool(said) is (meaning is not None)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        pytest.param("沈", None, id="a name, and a rare word"),
        pytest.param("倒像", None, id="may be two words"),
        pytest.param("修路", "to repair a road", id="in the level list although it may be two words"),
        pytest.param("消防栓", "fire hydrant", id="three characters, one sense"),
        pytest.param("去年", "last year", id="in the level list, one sense"),
        pytest.param("吵", "to quarrel; to make a noise", id="several senses, two of which the translation has"),
    ],
)
def test_the_dictionary_alone_is_trusted_where_nothing_is_in_doubt(text: str, meaning: str | None) -> None:
    made = reader(
        "沈:沈去年修路,消防栓倒像家。他们很吵。\n\nShen: Shen worked hard, and it was like home. "
        "They quarrel and make a noise.\n"
    )
    found = word(made, text)
    assert (found and found.meaning and found.meaning.en) == meaning


@pytest.mark.parametrize(
    ("text", "meaning", "general"),
    [
        pytest.param("我们", "私たち", "私たち", id="one sense, in the dictionary and in Japanese"),
        pytest.param("更", None, "[gèng] もっと、さらに；[gēng] 改める、変える", id="two readings"),
        pytest.param("刚", None, "〜したばかり、たった今／ちょうど", id="two senses"),
    ],
)
def test_the_commonest_words_are_told_in_japanese(made: Reader, text: str, meaning: str | None, general: str) -> None:
    found = word(made, text)
    assert found is not None
    assert found.general is not None
    assert (found.meaning and found.meaning.ja, found.general.ja) == (meaning, general)


@pytest.mark.parametrize(
    ("said", "text", "is_told"),
    [
        pytest.param("妈妈穿着黄色的雨衣。", "穿着", False, id="what somebody wears"),
        pytest.param("媽媽穿著黃色的雨衣。", "穿著", False, id="in traditional characters"),
        pytest.param("他很讲究穿着。", "穿着", True, id="attire, with nothing behind it"),
        pytest.param("他接着说了下去。", "接着", True, id="what our table has"),
        pytest.param("早上有三百多个人来。", "个人", False, id="people who are counted"),
        pytest.param("这是他个人的意见。", "个人", True, id="an individual"),
    ],
)
def test_a_verb_that_goes_on_and_a_measured_noun_are_no_words(said: str, text: str, *, is_told: bool) -> None:
    found = word(reader(f"題目\n\n題名です\n\n林：{said}\n\n林：彼は来ました。\n"), text)
    assert (found is not None) is is_told


@pytest.mark.parametrize("text", ["就读", "的", "三", "而是做", "的话"])
def test_what_is_no_word_or_none_to_look_up_is_left(made: Reader, text: str) -> None:
    assert word(made, text) is None


def test_a_word_that_was_cut_wrongly_is_read_apart(made: Reader) -> None:
    (read,) = [each.reading for _, each in made.sentences() if "就读" in each.source]
    assert ("jiù",) in read
    assert ("dú",) in read


@pytest.mark.parametrize(("text", "reading"), [("公司", "gōng sī"), ("难", None), ("研究", "yán jiū")])
def test_a_reading_is_certain_or_none(made: Reader, text: str, reading: str | None) -> None:
    found = word(made, text)
    assert found is not None
    assert found.reading == reading


@pytest.mark.parametrize(
    ("text", "english"),
    [
        pytest.param("好", "[hǎo] good", id="each way to read it"),
        pytest.param("无论", "no matter what or how", id="no frame with dots"),
        pytest.param("之所以", None, id="no frame with letters"),
        pytest.param("大", "big; older; greatly", id="nothing of a dialect"),
    ],
)
def test_a_general_meaning_is_that_of_the_dictionary(text: str, english: str | None) -> None:
    found = general_meaning(text)
    assert (found is None) is (english is None)
    assert (english or "") in ((found and found.en) or "")
    assert "father" not in ((found and found.en) or "")


def test_no_noun_is_told_where_the_translation_has_a_verb() -> None:
    noun, verb = (
        word(reader(f"题目\n\nTitle\n\nLin: {said}\n\nLin: {translation}\n"), "误会")
        for said, translation in (
            ("那是一场误会。", "That was a misunderstanding."),
            ("大家都误会了。", "Everybody misunderstood."),
        )
    )
    assert noun is not None
    assert noun.meaning is not None
    assert verb is None or verb.meaning is None


def test_the_same_interview_gives_the_same_reader(made: Reader) -> None:
    assert reader(TEXT) == made


@pytest.mark.parametrize(
    ("said", "translation", "meaning"),
    [
        pytest.param("他总是先看我的手套。", "彼はいつもまず私の手元を見ます。", "手袋", id="nothing else is said"),
        pytest.param("他总是先看我的手套。", "彼はいつもまず私のグラブを見ます。", None, id="another word is said"),
        pytest.param("我有个叫手套的朋友。", "私には手套という友達がいます。", None, id="somebody is called so"),
    ],
)
def test_no_meaning_is_told_that_a_word_has_not_here(said: str, translation: str, meaning: str | None) -> None:
    found = word(reader(f"题目\n\n題名です\n\n林：{said}\n\n林：{translation}\n"), "手套")
    assert found is not None
    assert (found.meaning.ja if found.meaning else None) == meaning
