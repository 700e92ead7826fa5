"""How does a paragraph lie on a small screen: in which parts, and where does its pinyin stand?"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.pinyin import run_together
from quizzes.chinese.scripts import hanzi_of, is_hanzi

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.reader import ReaderParagraph, ReaderSentence

LONGEST_PART = 280  # characters of text; with pinyin, translation and words it still is one message
_LEAST_IN_LINE, _MOST_IN_LINE = 8, 16  # hanzi beside their pinyin on a phone
_SIGNS = str.maketrans("，。！？；：、“”‘’「」『』（）《》", ",.!?;:,“”‘’“”‘’()“”")
_OPENING = frozenset("“‘(")
_CLOSING = frozenset(",.!?;:”’)…")


@dataclass(frozen=True, slots=True)
class Token:
    """A word with its pinyin, or what stands between words, as it is written among Latin letters."""

    text: str
    pinyin: str


def parts_of(paragraph: ReaderParagraph) -> tuple[tuple[ReaderSentence, ...], ...]:
    """Divide a paragraph at the ends of sentences, and a sentence that is too long at those of its clauses."""
    parts: list[list[ReaderSentence]] = []
    used = LONGEST_PART
    for sentence in (piece for whole in paragraph.sentences for piece in _pieces(whole)):
        if not parts or used + len(sentence.source) > LONGEST_PART:
            parts.append([])
            used = 0
        parts[-1].append(sentence)
        used += len(sentence.source)
    return tuple(map(tuple, parts)) or ((),)


def part_at(paragraph: ReaderParagraph, sentence: int) -> int:
    """Say in which part a sentence begins."""
    before = sum(len(_pieces(each)) for each in paragraph.sentences[:sentence])
    for number, part in enumerate(parts_of(paragraph)):
        before -= len(part)
        if before < 0:
            return number
    return 0


def lines_with_pinyin(sentences: Sequence[ReaderSentence]) -> Iterator[tuple[str, str]]:
    """Give the text in short lines, each with its pinyin."""
    for sentence in sentences:
        line: list[Token] = []
        for token in tokens(sentence):
            if line and _is_full(line, token):
                yield _written(line)
                line = []
            line.append(token)
        if line:
            yield _written(line)


def tokens(sentence: ReaderSentence) -> Iterator[Token]:
    """Take a sentence apart into words with their pinyin, and what stands between them."""
    groups = iter(sentence.reading)
    at, source = 0, sentence.source
    while at < len(source):
        if not is_hanzi(source[at]):
            end = next((i for i in range(at, len(source)) if is_hanzi(source[i])), len(source))
            yield from (Token(piece, piece.translate(_SIGNS).strip()) for piece in _between(source[at:end]))
            at = end
            continue
        group = next(groups, ())
        end = at
        for _ in group or ("",):
            while end < len(source) and not is_hanzi(source[end]):
                end += 1
            end += 1
        yield Token(source[at:end], run_together(group))
        at = end


def translation_of(part: Sequence[ReaderSentence], paragraph: ReaderParagraph, language: str | None) -> str | None:
    """Give the translation of a part, or of its paragraph where sentences have none of their own."""
    own = [each.translation.strip() for each in part if each.translation]
    if not own or (len(own) < len(part) and len(parts_of(paragraph)) == 1):
        return paragraph.translation
    return (" " if language == "en" else "").join(dict.fromkeys(own))


def _pieces(sentence: ReaderSentence) -> tuple[ReaderSentence, ...]:
    """Divide a sentence that is longer than a part; each piece keeps the translation of the whole."""
    if len(sentence.source) <= LONGEST_PART:
        return (sentence,)
    pieces: list[list[Token]] = []
    used = LONGEST_PART
    for clause in _clauses(list(tokens(sentence))):
        length = sum(len(token.text) for token in clause)
        if not pieces or used + length > LONGEST_PART:
            pieces.append([])
            used = 0
        pieces[-1] += clause
        used += length
    groups = iter(sentence.reading)
    return tuple(_piece(sentence, piece, groups) for piece in pieces)


def _piece(sentence: ReaderSentence, piece: Sequence[Token], groups: Iterator[tuple[str, ...]]) -> ReaderSentence:
    reading = tuple(next(groups, ()) for token in piece if hanzi_of(token.text))
    return replace(sentence, source="".join(token.text for token in piece), reading=reading)


def _clauses(of_sentence: Sequence[Token]) -> Iterator[list[Token]]:
    clause: list[Token] = []
    used = 0
    for token in of_sentence:
        if clause and used + len(token.text) > LONGEST_PART:
            yield clause
            clause, used = [], 0
        clause.append(token)
        used += len(token.text)
        if token.text[-1:] in "，。！？；：,!?;:…":
            yield clause
            clause, used = [], 0
    if clause:
        yield clause


def _is_full(line: Sequence[Token], token: Token) -> bool:
    hanzi = sum(len(hanzi_of(each.text)) for each in line)
    if not hanzi_of(token.text) and not token.text[:1].isalnum():
        return token.pinyin[:1] in _OPENING and hanzi >= _LEAST_IN_LINE
    ends = line[-1].pinyin[-1:] in _CLOSING
    return hanzi + len(hanzi_of(token.text)) > _MOST_IN_LINE or (ends and hanzi >= _LEAST_IN_LINE)


def _between(text: str) -> Iterator[str]:
    """Take what stands between hanzi apart: signs one by one, Latin words and numbers in runs no longer than a part."""
    for run in re.findall(r"\w+|\s+|[^\w\s]", text):
        yield from (run[at : at + LONGEST_PART] for at in range(0, len(run), LONGEST_PART))


def _written(line: Sequence[Token]) -> tuple[str, str]:
    pinyin = ""
    for token in line:
        is_close = not pinyin or token.pinyin[:1] in _CLOSING or pinyin[-1] in _OPENING
        pinyin += token.pinyin if is_close or not token.pinyin else f" {token.pinyin}"
    return "".join(token.text for token in line).strip(), pinyin
