"""
What is known of the words that a question shows: how they are read, what they mean, what the sentences say.

It comes from the interview's reader, and only whole sentences that stand before the learner count. Nothing of it tells
the answer: the gap stays open, no word of the answer is explained, and nothing that only the right option says is said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from bot.tutor.aid_texts import LEAST_SENTENCE, gives_away, part_with_gap, plain_hanzi, shares, stem_hanzi
from bot.tutor.text_of_question import paragraph_of
from quizzes.chinese.pinyin import is_reading, joint
from quizzes.chinese.scripts import hanzi_of, is_hanzi
from quizzes.question import GAP, Kind, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.question import Localized, Question
    from quizzes.reader import Place, Reader, ReaderSentence, ReaderWord

# How a dictionary begins where a word is read in several ways, each with its own meaning.
_SEVERAL_READINGS = "["
MOST_GLOSSES = 5
EASY_LEVEL = 2
_ASKS_READING = frozenset({"reading_typed", "reading_choice"})
_ASKS_MEANING = frozenset({"zh_ja", "zh_en", "term_to_meaning", "meaning_in_context"})
# Their prompts are in the learner's language, so that the Chinese to be read would be the answer.
_ASKS_CHINESE = frozenset({"ja_zh", "en_zh", "meaning_to_term", "typed_short", "order"})
# Patterns are made ready when they are first needed, not at each start.
_PUNCTUATION = str.maketrans(
    {
        "，": ", ",
        "、": ", ",
        "。": ". ",
        "！": "! ",
        "？": "? ",
        "；": "; ",
        "：": ": ",
        "“": " “",
        "”": "” ",
        "《": " 《",
    }
)
# Where a sentence of a passage, or what is left of it, begins.
_BEGINNING = r"(?:\A|(?<=[。！？!?…：:\s“”‘’「」『』（）()]))"
_BLANKS = r"\s+(?=[,.!?;:”’」』》）)])|(?<=[“‘「『《（(])\s+|\s+(?=\s)"
# A word and, in brackets behind it, how it is read.
_READ = "(?P<word>[一-鿿]+)」? ?[（(](?P<reading>[^（）()]{2,60})[）)]"


@dataclass(frozen=True, slots=True, kw_only=True)
class WordAid:
    """A word that the question shows, how it is read and what it means."""

    word: str
    reading: str | None
    meaning: Localized


@dataclass(frozen=True, slots=True, kw_only=True)
class Aid:
    """
    What can be said of a question's own words; what is unknown, or would give the answer away, is not there.

    `reading`, `words` and `translation` (in `translation_language`) help before the answer. `told` is the reading of
    the sentence with the answer in it, for afterwards. `paragraph` is that of the text where the evidence stands.
    """

    reading: str | None = None
    words: tuple[WordAid, ...] = ()
    translation: str | None = None
    translation_language: str | None = None
    told: str | None = None
    paragraph: int | None = None


NO_AID = Aid()


def told_reading(question: Question, known: Aid) -> str | None:
    """Give what is read out after the answer: the sentence, else the answer as far as the set itself says it."""
    if known.told is not None or question.subtype in _ASKS_READING:
        return known.told
    texts = (text for each in (question.explanation, question.hint) if each is not None for _, text in each.items())
    found = (match for text in texts for match in re.finditer(_READ, text) if match["word"] == question.key)
    return next((f"{match['word']} {match['reading']}" for match in found if is_reading(match["reading"])), None)


def aid(question: Question, reader: Reader) -> Aid:
    """Find in the reader what helps with a question of its interview."""
    shown, with_gap = _sentences_shown(question, reader), _sentence_with_gap(question, reader)
    sentences = [sentence for _, sentence in shown]
    read = sorted(dict([*shown, *with_gap]).items(), key=itemgetter(0))
    is_asking_reading = question.subtype in _ASKS_READING
    translation = _translation(question, sentences, " " if reader.translation_language == "en" else "")
    return Aid(
        reading=None
        if is_asking_reading
        else _reading(question, [each for _, each in read]) or _reading_of_term(question, reader),
        words=_words(question, reader, [place for place, _ in read]),
        translation=translation,
        translation_language=reader.translation_language if translation is not None else None,
        told=" ".join(map(pinyin, _sentences_told(question, reader))) or None,
        paragraph=paragraph_of(question, reader),
    )


def pinyin(sentence: ReaderSentence) -> str:
    """Write how a sentence is read, in words, with its punctuation."""
    return _spelled(sentence.source, sentence)


def _sentences_shown(question: Question, reader: Reader) -> list[tuple[Place, ReaderSentence]]:
    """Give the sentences that stand whole before the learner, in their order."""
    if question.subtype in _ASKS_CHINESE:
        return []
    haystacks = (plain_hanzi(question.passage or ""), stem_hanzi(question))
    return [
        (place, sentence)
        for place, sentence in reader.sentences()
        if len(plain := plain_hanzi(sentence.source)) >= LEAST_SENTENCE
        and any(shares(plain, text) for text in haystacks)
    ]


def _sentences_told(question: Question, reader: Reader) -> list[ReaderSentence]:
    """Give the sentences of the interview that the evidence quotes."""
    if question.evidence is None:
        return []
    quote = plain_hanzi(question.evidence.quote)
    if len(quote) < LEAST_SENTENCE:
        return []
    return [
        sentence
        for _, sentence in reader.sentences()
        if (plain := plain_hanzi(sentence.source))
        and (quote in plain or (len(plain) >= LEAST_SENTENCE and plain in quote))
    ]


def _sentence_with_gap(question: Question, reader: Reader) -> list[tuple[Place, ReaderSentence]]:
    """Give the sentence, if any, that stands in the passage of a question on the text with a gap for the answer."""
    if question.kind is not Kind.COMPREHENSION or (question.passage or "").count(GAP) != 1:
        return []
    return [each for each in reader.sentences() if _around_gap(question, each[1])][:1]


def _around_gap(question: Question, sentence: ReaderSentence) -> str | None:
    """Give what of a sentence stands around the gap of the passage: the whole, or as much as the passage has."""
    passage, key = question.passage or "", question.key
    for match in re.finditer(re.escape(key), sentence.source):
        whole = f"{sentence.source[: match.start()]}{GAP}{sentence.source[match.end() :]}"
        if plain_hanzi(whole) and re.search(_BEGINNING + re.escape(whole), passage):
            return whole
    part = part_with_gap(question)
    is_of_sentence = len(plain_hanzi(part)) >= LEAST_SENTENCE and part.replace(GAP, key) in sentence.source
    return part if is_of_sentence else None


def _reading(question: Question, sentences: Sequence[ReaderSentence]) -> str | None:
    """Write how the prompt is read, else what of the sentences stands in the passage."""
    if question.kind is Kind.COMPREHENSION:
        return " ".join(_spelled(_in_passage(question, each), each, question.key) for each in sentences) or None
    filled = plain_hanzi(question.prompt.replace(GAP, question.key))
    whole = next((sentence for sentence in sentences if filled in plain_hanzi(sentence.source)), None)
    if whole is not None:
        return _spelled(question.prompt, whole, question.key)
    return None if GAP in question.prompt else " ".join(map(pinyin, sentences)) or None


def _in_passage(question: Question, sentence: ReaderSentence) -> str:
    """Give what of a sentence stands in the passage."""
    passage = question.passage or ""
    if GAP in passage:
        return _around_gap(question, sentence) or sentence.source
    return passage if plain_hanzi(passage) in plain_hanzi(sentence.source) else sentence.source


def _reading_of_term(question: Question, reader: Reader) -> str | None:
    if question.subtype != "term_to_meaning":
        return None
    return next((word.reading for word in reader.words if word.word == question.prompt), None)


def _translation(question: Question, sentences: Sequence[ReaderSentence], between: str) -> str | None:
    """Give what the sentences mean, unless a meaning or a reading is what is asked for."""
    if not sentences or question.subtype in _ASKS_MEANING | _ASKS_READING | _ASKS_CHINESE:
        return None
    if GAP in (question.passage or ""):  # what is asked about is the one sentence of which this would say nothing
        return None
    stem = stem_hanzi(question)
    asked = [each for each in sentences if stem and shares(plain_hanzi(each.source), stem)]
    said = _meaning(question, asked or sentences, between)
    if said is None:
        return None
    before = [_meaning(question, each, between) for each in _by_line(question, sentences, asked)]
    lines = [*before, said] if asked else before
    return "\n".join(line for line in lines if line and not _is_known(line, question)) or None


def _by_line(
    question: Question, sentences: Sequence[ReaderSentence], asked: Sequence[ReaderSentence]
) -> Iterator[list[ReaderSentence]]:
    """Give the sentences that are not asked themselves, those of a line of the passage together: one speaker each."""
    left = [each for each in sentences if each not in asked]
    for line in map(plain_hanzi, (question.passage or "").split("\n")):
        yield [each for each in left if shares(plain_hanzi(each.source), line)]
        left = [each for each in left if not shares(plain_hanzi(each.source), line)]
    yield left


def _meaning(question: Question, sentences: Sequence[ReaderSentence], between: str) -> str | None:
    """Give what sentences mean; None where that is unknown of one, or tells the answer."""
    texts = [sentence.translation for sentence in sentences]
    said = between.join(text for text in dict.fromkeys(texts) if text is not None)
    return None if None in texts or gives_away(said, question) else said


def _is_known(said: str, question: Question) -> bool:
    """Say whether what sentences mean stands beside the prompt already."""
    hints = question.hint.items() if question.hint else ()
    return any(normal_form(said) == normal_form(text) for _, text in hints)


def _words(question: Question, reader: Reader, places: Sequence[Place]) -> tuple[WordAid, ...]:
    """Give the words that may be new, in their order; of many, those of the sentence asked, then the hardest."""
    if question.subtype in _ASKS_CHINESE:
        return ()
    shown = plain_hanzi(
        f"{question.passage or ''} {question.prompt if question.kind is not Kind.COMPREHENSION else ''}"
    )
    there = frozenset(places)
    found = [
        (word, meaning)
        for word in reader.words
        if (there & frozenset(word.places) or word.word == question.prompt)
        and _is_worth_a_word(word, question, shown)
        and (meaning := word.meaning or word.general) is not None
        and not any(_SEVERAL_READINGS in text or gives_away(text, question) for _, text in meaning.items())
    ]
    asked = stem_hanzi(question) or plain_hanzi(part_with_gap(question))
    found.sort(key=lambda pair: (plain_hanzi(pair[0].word) not in asked, -(pair[0].level or 0), not pair[0].is_term))
    kept = sorted(found[:MOST_GLOSSES], key=lambda pair: shown.find(plain_hanzi(pair[0].word)))
    is_read = question.subtype not in _ASKS_READING
    return tuple(
        WordAid(word=word.word, reading=word.reading if is_read else None, meaning=meaning) for word, meaning in kept
    )


def _is_worth_a_word(word: ReaderWord, question: Question, shown: str) -> bool:
    """Say whether a word stands there and may be new, and is neither asked for nor part of the answer."""
    if not word.is_term and (word.level or 0) <= EASY_LEVEL and not (word.level is None and word.meaning):
        return False
    plain, key = plain_hanzi(word.word), plain_hanzi(question.key)
    if plain not in shown or plain in key or (key and key in plain):
        return False
    is_asked_for = question.subtype == "meaning_in_context" and word.word in question.prompt
    return question.subtype != "term_to_meaning" and not is_asked_for


def _spelled(text: str, sentence: ReaderSentence, gap: str = "") -> str:
    """Write a part of a sentence in pinyin: `text` has its hanzi, or `GAP` for those of `gap`."""
    groups = _syllables_by_place(sentence)
    at = plain_hanzi(sentence.source).find(plain_hanzi(text.replace(GAP, gap)))
    if at < 0:
        return ""
    written: list[str] = []
    last_group = -1
    for part in _parts(text):
        if part == GAP:
            written.append(f" {GAP} ")
            at += len(hanzi_of(gap))
            last_group = -1
        elif is_hanzi(part) and at < len(groups):
            group, syllable = groups[at]
            written.append(f"{joint(syllable)}{syllable}" if group == last_group else f" {syllable}")
            last_group, at = group, at + 1
        else:
            is_apart = last_group >= 0 and part.isascii() and part.isalnum()
            written.append(f" {part}" if is_apart else part)
            last_group = -1
    return re.sub(_BLANKS, "", "".join(written).translate(_PUNCTUATION)).strip()


def _parts(text: str) -> Iterator[str]:
    """Give a text in characters, a gap as one."""
    for match in re.finditer(f"{GAP}|.", text, re.DOTALL):
        yield match[0]


def _syllables_by_place(sentence: ReaderSentence) -> list[tuple[int, str]]:
    """Give for every hanzi of a sentence the number of its word and how it is read."""
    return [(number, syllable) for number, group in enumerate(sentence.reading) for syllable in group]
