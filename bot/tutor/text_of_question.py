"""Where in its text does a question stand, and may the text be open while it is answered?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.tutor.aid_texts import LEAST_SENTENCE, plain_hanzi
from quizzes.question import Kind

if TYPE_CHECKING:
    from quizzes.question import Question
    from quizzes.reader import Reader, ReaderParagraph


def is_open_book(question: Question) -> bool:
    """Say whether the text may be read before the answer: for the others it would print what is asked for."""
    return question.kind is Kind.COMPREHENSION


def paragraph_of(question: Question, reader: Reader) -> int | None:
    """Give the paragraph on the line of the evidence, or else one with the word that is explained there; no list."""
    if question.evidence is None:
        return None
    line = question.evidence.line
    terms = {number for number, entry in enumerate(reader.glossary) if line in {entry.line, entry.meaning_line}}
    paragraphs = [(at, each) for at, each in enumerate(reader.paragraphs) if each.sentences]
    found = [at for at, each in paragraphs if line in each.lines] or [
        at for at, each in paragraphs if terms & {*each.terms}
    ]
    return found[0] if found else None


def sentence_of(question: Question, paragraph: ReaderParagraph) -> int:
    """Give the sentence of its paragraph with which the evidence begins; the first one, where that cannot be told."""
    quote = "" if question.evidence is None else plain_hanzi(question.evidence.quote)
    plain = [plain_hanzi(sentence.source) for sentence in paragraph.sentences]
    found = (at for at, text in enumerate(plain) if quote in text or (len(text) >= LEAST_SENTENCE and text in quote))
    return next(found, 0)
