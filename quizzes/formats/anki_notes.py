"""
What stands on the notes of an Anki deck: the fields, as HTML in which nothing of a text can steer the card.

A field that a text fills is escaped, and so is what Anki itself would read in it: braces and colons of gaps, brackets
of sounds. Whatever a set's texts are made of, a card shows them and does nothing else.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.pinyin import run_together
from quizzes.chinese.scripts import to_simplified
from quizzes.line_breaks import with_line_feeds
from quizzes.question import GAP, Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.question import Localized, Question, QuestionSet
    from quizzes.reader import Reader, ReaderSentence, ReaderWord

CLOZE_FIELDS = ("Text", "Hint", "Options", "Passage", "Reading", "Explanation", "Source", "Level", "Title", "Language")
WORD_FIELDS = ("Word", "Reading", "Meaning", "Sentence", "Translation", "Level", "Title", "Language")
DECK = "quizbot"
TOP_LEVELS = 7
LEAST_LEVEL = 3  # whoever reads an interview knows the words of the first two
LONGEST_SENTENCE = 60
_OF_WORDS = frozenset({"term_to_meaning", "meaning_to_term", "reading_typed"})
# Anki reads gaps, sounds and spoken text in fields, and `::` divides the names of decks and tags.
_READ_BY_ANKI = {"{": "&#123;", "}": "&#125;", "[": "&#91;", "]": "&#93;", ":": "&#58;", "\\": "&#92;"}
_STEERING = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_NOT_IN_HTML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_NOT_IN_TAG = re.compile(r"[^\w-]+")
_COLONS = re.compile(r":{2,}")
_ANY_LANGUAGE = "zh"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note before it is Anki's: what it is known by for ever, its fields and its tags."""

    key: tuple[str, ...]
    fields: tuple[str, ...]
    tags: tuple[str, ...]


def cloze_notes(question_set: QuestionSet, reader: Reader | None, language: str) -> Iterator[Note]:
    """Give a note for each gap to be filled; the texts around it are in `language` where the set has them so."""
    for question in question_set.questions:
        if question.kind is Kind.CLOZE and GAP in question.prompt and question.form is not Form.ORDER:
            yield _cloze_note(question_set, question, _sentence_of(reader, question), language)


def word_notes(question_set: QuestionSet, reader: Reader | None, language: str) -> Iterator[Note]:
    """Give a note for each word worth learning whose reading and meaning in this text are certain."""
    if reader is None or not any(paragraph.sentences for paragraph in reader.paragraphs):
        yield from _notes_of_list(question_set, reader, language)
        return
    for word in {word.word: word for word in reader.words}.values():
        if word.reading and word.meaning and (word.is_term or (word.level or 0) >= LEAST_LEVEL):
            sentence = _best_sentence(reader, word)
            yield Note(
                key=(question_set.id, "word", to_simplified(word.word)),  # in either script the same note
                fields=(
                    shown(word.word),
                    shown(word.reading),
                    _localized(word.meaning, language),
                    "" if sentence is None else marked(sentence.source, word.word),
                    shown((sentence and sentence.translation) or ""),
                    *_around(question_set, word.level, language),
                ),
                tags=_tags(question_set, word.level, "term" if word.is_term else "word"),
            )


def _notes_of_list(question_set: QuestionSet, reader: Reader | None, language: str) -> Iterator[Note]:
    """
    Give a note for each word whose reading is asked for, where nothing but words is.

    A word that both languages write alike is not asked for its meaning: that is told by the pages that are read.
    """
    if any(question.subtype not in _OF_WORDS for question in question_set.questions):
        return
    meanings = dict(_meanings_on_pages(reader, language))
    examples = {word.word: word.example or "" for word in (() if reader is None else reader.words)}
    meanings |= {each.prompt: each.key for each in question_set.questions if each.subtype == "term_to_meaning"}
    for question in question_set.questions:
        if question.subtype == "reading_typed" and question.prompt in meanings:
            said = marked(examples.get(question.prompt, ""), question.prompt)
            fields = (shown(question.prompt), shown(question.key), shown(meanings[question.prompt]), said, "")
            yield Note(
                key=(question_set.id, "word", to_simplified(question.prompt)),
                fields=(*fields, *_around(question_set, question.level, language)),
                tags=_tags(question_set, question.level, "term"),
            )


def _meanings_on_pages(reader: Reader | None, language: str) -> Iterator[tuple[str, str]]:
    """Give what the words of a list mean, in the language that the list itself has where that is known."""
    for word in () if reader is None else reader.words:
        meaning = word.meaning and word.meaning.in_language((reader and reader.translation_language) or language)
        if meaning:
            yield word.word, meaning


def title_of(question_set: QuestionSet, language: str) -> str:
    """Name the deck of a set; a title cannot make it a deck within another."""
    own = question_set.title.zh if language == "zh" else None
    title = own or question_set.title.in_language(language) or question_set.id
    line = " ".join(_COLONS.sub(":", _clean(title)).split()).strip(":")
    return f"{DECK} – {line or question_set.id}"


def shown(text: str) -> str:
    """Write a text as HTML that shows it as it is."""
    escaped = "".join(map(_escaped, _clean(text).strip()))
    return escaped.replace("\n", "<br>")


def marked(sentence: str, word: str) -> str:
    """Write a sentence with a word in it set apart."""
    return _put_between(sentence, word, f"<mark>{shown(word)}</mark>") if word else shown(sentence)


def _put_between(text: str, mark: str, html_instead: str) -> str:
    """Write a text with some HTML wherever `mark` stands."""
    pieces = ("".join(map(_escaped, _clean(piece))) for piece in text.strip().split(mark))
    return html_instead.join(pieces).replace("\n", "<br>")


def _clean(text: str) -> str:
    """Drop what steers the text around it; what no page can have becomes a replacement character."""
    one_break = with_line_feeds(text)
    return _NOT_IN_HTML.sub(_REPLACEMENT, _STEERING.sub("", one_break))


def _escaped(character: str) -> str:
    return _READ_BY_ANKI.get(character) or html.escape(character, quote=False)


def _cloze_note(question_set: QuestionSet, question: Question, sentence: ReaderSentence | None, language: str) -> Note:
    gap = f"{{{{c1::{shown(question.key)}}}}}"
    quote = "" if question.evidence is None else question.evidence.quote
    return Note(
        key=(question_set.id, "question", question.id),
        fields=(
            _put_between(question.prompt, GAP, gap),
            _localized(question.hint, language),
            " · ".join(map(shown, question.options)),
            shown(question.passage or ""),
            "" if sentence is None else shown(" ".join(map(run_together, sentence.reading))),
            _localized(question.explanation, language),
            marked(quote if sentence is None else sentence.source, question.key),
            *_around(question_set, question.level, language),
        ),
        tags=_tags(question_set, question.level, f"cloze::{_tag(question.subtype)}"),
    )


def _sentence_of(reader: Reader | None, question: Question) -> ReaderSentence | None:
    """Find the sentence that a question was made of."""
    if reader is None or question.evidence is None:
        return None
    quote = question.evidence.quote
    return next((sentence for _, sentence in reader.sentences() if quote in sentence.source), None)


def _best_sentence(reader: Reader, word: ReaderWord) -> ReaderSentence | None:
    """Give the first sentence with the word that is translated and not long, else the shortest."""
    sentences = [reader.paragraphs[place.paragraph].sentences[place.sentence] for place in word.places]
    short = (each for each in sentences if each.translation and len(each.source) <= LONGEST_SENTENCE)
    return next(short, None) or min(sentences, key=lambda each: len(each.source), default=None)


def _around(question_set: QuestionSet, level: int | None, language: str) -> tuple[str, str, str]:
    """Give the last fields of every note: the level, the set's title and the language of the Chinese texts."""
    title = title_of(question_set, language).removeprefix(f"{DECK} – ")
    return _level(level), shown(title), question_set.language or _ANY_LANGUAGE


def _localized(text: Localized | None, language: str) -> str:
    return shown((text.in_language(language) if text is not None else None) or "")


def _level(level: int | None) -> str:
    if level is None:
        return ""
    return "HSK 7–9" if level >= TOP_LEVELS else f"HSK {level}"


def _tags(question_set: QuestionSet, level: int | None, sort: str) -> tuple[str, ...]:
    levels = () if level is None else (f"{DECK}::hsk::{'7-9' if level >= TOP_LEVELS else level}",)
    return (f"{DECK}::set::{question_set.id}", f"{DECK}::{sort}", *levels)


def _tag(text: str) -> str:
    return _NOT_IN_TAG.sub("-", text).strip("-") or "other"
