"""A paragraph on a small screen: parts that lose nothing, pinyin under its words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.telegram.reading_text import LONGEST_PART, lines_with_pinyin, part_at, parts_of, translation_of
from quizzes.chinese.scripts import hanzi_of
from quizzes.formats.reader_json import read_reader
from quizzes.reader import ReaderParagraph, ReaderSentence
from quizzes.sample import builtin_readers
from tests.bot.readers import FIRST, SECOND, THIRD

SAMPLE = read_reader(builtin_readers()["sample"])


def paragraph_of(*sentences: ReaderSentence, translation: str | None = "全部") -> ReaderParagraph:
    """Make a paragraph."""
    return ReaderParagraph(lines=(1,), speaker=None, translation=translation, sentences=sentences)


def sentence_of(clause: str, count: int) -> ReaderSentence:
    """Make a sentence of clauses."""
    reading = tuple(("a",) for _ in hanzi_of(clause))
    return ReaderSentence(source=clause * count, translation="訳", reading=reading * count)


@pytest.mark.parametrize(
    ("sentence", "lines"),
    [
        pytest.param(FIRST, [("我们的目标是做研究，", "wǒmen de mùbiāo shì zuò yánjiū,")], id="words and a sign"),
        pytest.param(SECOND, [("不是做AI产品。", "bùshì zuò AI chǎnpǐn.")], id="Latin letters between"),
        pytest.param(
            ReaderSentence(source="他说：“好”。", translation=None, reading=(("tā",), ("shuō",), ("hǎo",))),
            [("他说：“好”。", "tā shuō: “hǎo”.")],
            id="quotation marks",
        ),
        pytest.param(
            ReaderSentence(source="配偶", translation=None, reading=(("pèi", "ǒu"),)),
            [("配偶", "pèi'ǒu")],
            id="a vowel",
        ),
        pytest.param(ReaderSentence(source="OK!", translation=None, reading=()), [("OK!", "OK!")], id="no hanzi"),
        pytest.param(
            ReaderSentence(source="卡拉OK机", translation=None, reading=(("kǎ", "lā", "jī"),)),
            [("卡拉OK机", "kǎlājī")],
            id="Latin letters within a word",
        ),
    ],
)
def test_pinyin_stands_under_its_words(sentence: ReaderSentence, lines: list[tuple[str, str]]) -> None:
    assert list(lines_with_pinyin([sentence])) == lines


def test_lines_with_pinyin_are_short_and_lose_nothing() -> None:
    for paragraph in SAMPLE.paragraphs:
        lines = list(lines_with_pinyin(paragraph.sentences))
        assert "".join(text for text, _ in lines) == paragraph.source
        assert all(len(hanzi_of(text)) <= 16 for text, _ in lines)
        assert all(pinyin for _, pinyin in lines)


@pytest.mark.parametrize(
    "sentences",
    [
        pytest.param((FIRST,), id="one short"),
        pytest.param((sentence_of("我们做研究。", 20),) * 6, id="many sentences"),
        pytest.param((sentence_of("我们做研究，", 900),), id="one endless sentence"),
        pytest.param((sentence_of("我", 5000),), id="no sign at all"),
        pytest.param((sentence_of("a", 5000),), id="one Latin word"),
        pytest.param((FIRST, sentence_of("我们做AI研究，", 400), THIRD), id="long between short"),
    ],
)
def test_parts_fit_and_lose_nothing(sentences: tuple[ReaderSentence, ...]) -> None:
    paragraph = paragraph_of(*sentences)
    parts = parts_of(paragraph)

    assert "".join(each.source for part in parts for each in part) == paragraph.source
    assert all(sum(len(each.source) for each in part) <= LONGEST_PART for part in parts)
    for part in parts:
        assert all(sum(map(len, each.reading)) == len(hanzi_of(each.source)) for each in part)


def test_sentences_are_found_in_their_parts() -> None:
    paragraph = paragraph_of(*[sentence_of("我们做研究。", 20)] * 6)
    assert [part_at(paragraph, number) for number in range(6)] == [0, 0, 1, 1, 2, 2]
    assert part_at(paragraph, 99) == 0


@pytest.mark.parametrize(
    ("sentences", "language", "said"),
    [
        pytest.param((FIRST, SECOND), "ja", "私たちの目標は研究です。AI製品ではありません。", id="joined"),
        pytest.param(
            (replace(FIRST, translation="One."), replace(SECOND, translation="Two.")), "en", "One. Two.", id="English"
        ),
        pytest.param((FIRST, replace(SECOND, translation=FIRST.translation)), "ja", FIRST.translation, id="shared"),
        pytest.param((FIRST, THIRD), "ja", "全部", id="one lacks its own"),
        pytest.param((THIRD,), "ja", "全部", id="none of its own"),
    ],
)
def test_a_translation_is_that_of_the_sentences_or_of_the_whole(
    sentences: tuple[ReaderSentence, ...], language: str, said: str
) -> None:
    assert translation_of(sentences, paragraph_of(*sentences), language) == said


def test_a_part_is_not_given_the_translation_of_the_whole_where_it_has_some() -> None:
    long = replace(sentence_of("我们做研究。", 46), translation=None)
    paragraph = paragraph_of(FIRST, SECOND, long, THIRD)
    first = parts_of(paragraph)[0]
    assert translation_of(first, paragraph, "ja") == "私たちの目標は研究です。AI製品ではありません。"
