"""Does a file write both languages on one line, side by side or one in brackets, and where is a line cut then?"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import fold_kanji, is_hanzi
from quizzes.reading.definition import definition_of
from quizzes.reading.languages import Language, hanzi_in, has_english_words, language_of, letters_of
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.reading.lines import Line

_CUTS = (
    lazy_regex(r"\t"),
    lazy_regex(r"[|｜]"),
    lazy_regex(r"\s[/／]\s|／"),
    lazy_regex("(?<=\\S)(?:[ \u00a0]{2,}|[ \u00a0]*\u3000[ \u00a0\u3000]*)(?=\\S)"),
)
_CLOSES = ("）", ")")
_GLOSSARY_TITLE = lazy_regex(rf"[\W_]*{any_of('glossary title')}[\W_]*", re.IGNORECASE)
_BRACKETED = lazy_regex(r"([^（）()]*)[（(]([^（）()]*)[)）]")
_BRACKETED_EACH = lazy_regex(r"(?:[^（）()]+[（(][^（）()]+[)）])+")
_NOT_YET = lazy_regex(
    r"[\t|｜]\s{0,40}(?:[—–-]{1,3}|[（(]?(?:待译|待譯|未译|未譯|待翻译|待翻譯|暂无|暫無|未訳|TBD|N/?A)[)）]?)$"
)
_CELL_EDGE, _LEAST_COLUMNS = lazy_regex(r"[\t|｜]"), 3
_OF_TALK = lazy_regex(rf"{any_of('language column')}|\W*", re.IGNORECASE)
_OF_GLOSSARY = lazy_regex(any_of("glossary column"), re.IGNORECASE)
_HEADER = lazy_regex(rf"(?:{any_of('language column')}|{any_of('reading key')}|[\W_])+", re.IGNORECASE)
_FRAME = " |｜\t"
_WRAPPERS = "（）()*_＊"
_WRAPPED = lazy_regex(
    r"（([^（）]+(?:（[^（）]*）[^（）]*)*)）|\(([^()]+(?:\([^()]*\)[^()]*)*)\)|\*([^*]+)\*|_([^_]+)_"
)
_TITLE_CUTS = (
    lazy_regex(r"\t|\s*[|｜／]\s*|\s+[/\-–—]\s+|\s*(?:——|――)\s*"),
    lazy_regex(r"(?<=[\u3400-\u9fff？！”」》])\s+(?=[A-Z“\"])|(?<=[A-Za-z.?!’”\"])\s+(?=[“「《\u3400-\u9fff])"),
)
_DASHES = frozenset({"——", "――"})
_LONGEST_TITLE = 200
_MOST_OF_NAME, _LEAST_HANZI = 2, 4  # Life in the 江湖 is one title
_STOPS = (".", "。", "?", "？", "!", "！")
_SAMPLE = 400
_LONG_ENOUGH = 5
_MOSTLY = 0.6
_LEAST_LINES = 3
_SHARE_IN_BRACKETS = 0.4


def laid_out(lines: Sequence[Line]) -> list[Line]:
    """Write what stands side by side on one line on two, as all other files do; the numbers stay."""
    sample = list(islice((line.text for line in lines if _is_telling(line)), _SAMPLE))
    for way in (*range(len(_CUTS)), None):
        cut = [parts for parts in (_cut(text, way) for text in sample) if parts is not None]
        bilingual = sum(_is_bilingual(*parts) for parts in cut)
        if bilingual >= max(_LEAST_LINES, _MOSTLY * len(sample)) or (way is not None and _are_nearly_all(cut, sample)):
            return list(_with_titles_apart(list(_apart(lines, way))))
    return list(_with_titles_apart(_unwrapped([_without_head(line) for line in lines])))


def _without_head(line: Line) -> Line:
    """Empty the head of a table whose cells stand below each other, as the source of a page may have them."""
    is_head = _CELL_EDGE.search(line.text.strip(_FRAME)) is not None and _HEADER.fullmatch(line.text) is not None
    return replace(line, text="") if is_head else line


def _are_nearly_all(cut: Sequence[tuple[str, ...]], sample: Sequence[str]) -> bool:
    """Tell whether lines in both languages are most of a text, however many short lines explain its words."""
    both = [parts for parts in cut if _is_bilingual(*parts)]
    letters = sum(len(part) for parts in both for part in parts)
    return len(both) >= _LEAST_LINES and letters >= _MOSTLY * sum(map(len, sample))


def _unwrapped(lines: Sequence[Line]) -> list[Line]:
    """Take the brackets or stars away that a file puts around each paragraph of its translation."""
    theirs = [i for i, line in enumerate(lines) if len(line.text) > _LONG_ENOUGH and _is_theirs(line.text)]
    wrapped = {i: found for i in theirs if (found := _WRAPPED.fullmatch(lines[i].text)) is not None}
    if len(wrapped) < max(_LEAST_LINES, _MOSTLY * len(theirs)):
        return list(lines)
    return [
        replace(line, text=next(filter(None, wrapped[i].groups()))) if i in wrapped else line
        for i, line in enumerate(lines)
    ]


def _is_theirs(text: str) -> bool:
    return language_of(text.strip(_WRAPPERS)) in {Language.JAPANESE, Language.ENGLISH}


def _with_titles_apart(lines: Sequence[Line]) -> Iterator[Line]:
    """Write a title in both languages on two lines: the first line of a file, and what markup makes a heading."""
    first = next((i for i, line in enumerate(lines) if not line.is_blank), None)
    has_translation = any(line.text.endswith(_STOPS) and _is_theirs(line.text) for line in lines)
    for i, line in enumerate(lines):
        parts = cut_title(line.text) if has_translation and (i == first or line.is_heading) else None
        if parts is None:
            yield line
        else:
            for part in parts:
                yield replace(line, text=part)
                yield replace(line, text="", is_heading=False)


def cut_title(text: str) -> tuple[str, str] | None:
    """Cut a title in both languages in two; None where it is one title."""
    if len(text) > _LONGEST_TITLE or _is_entry(text):
        return None
    for found in _TITLE_CUTS:
        for cut in found.finditer(text):
            parts = text[: cut.start()].strip(), text[cut.end() :].strip()
            sign = cut[0].strip()
            if all(parts) and _are_titles(*parts, is_apart=bool(sign)) and not (sign in _DASHES and _go_on(*parts)):
                return parts
    bracket = _cut_at_bracket(text)
    are_two = bracket is not None and _is_translation(*bracket) and _are_titles(*bracket, is_apart=True)
    return bracket if are_two else None


def _go_on(first: str, second: str) -> bool:
    """Tell whether a dash parts one title, of which a half has no kana and other words: 夜の声――「穀倉講座」第七回."""
    languages = {language_of(first), language_of(second)}
    if Language.UNDECIDED not in languages or Language.JAPANESE not in languages:
        return False
    one, other = (set(filter(is_hanzi, fold_kanji(part))) for part in (first, second))
    return 2 * len(one & other) < min(len(one), len(other))


def _are_titles(first: str, second: str, *, is_apart: bool) -> bool:
    """Tell whether one is Chinese and the other, no mere name, is not; `is_apart` where a sign stands between them."""
    for one, other in ((first, second), (second, first)):
        own = language_of(one)
        is_theirs = own is Language.JAPANESE or (own is Language.ENGLISH and _is_phrase(one, is_apart=is_apart))
        least = 2 if is_apart else _LEAST_HANZI
        if is_theirs and hanzi_in(other) >= least and language_of(other) in {Language.CHINESE, Language.UNDECIDED}:
            return True
    return False


def _is_phrase(text: str, *, is_apart: bool) -> bool:
    return letters_of(text).words > _MOST_OF_NAME and (is_apart or has_english_words(text))


def _is_telling(line: Line) -> bool:
    """Leave out what is short, a heading, or the frame of a table."""
    return len(line.text) > _LONG_ENOUGH and not line.is_heading and _HEADER.fullmatch(line.text) is None


def _cut(text: str, way: int | None) -> tuple[str, ...] | None:
    """
    Cut a line in two, or in three where the last two are translations into two languages.

    A part before them is the speaker, one between them that in the other language.
    """
    if way is None:
        return _cut_at_bracket(text)
    parts = [part.strip() for part in _CUTS[way].split(_written(text), maxsplit=_MOST_PARTS)]
    if not all(parts):
        return None
    if len(parts) > _TWO and _are_two_translations(*parts[-2:]):
        said = _said_in(parts[:-2])
        return None if said is None else (said, *parts[-2:])
    return _cut_in_two(parts)


def _cut_in_two(parts: Sequence[str]) -> tuple[str, str] | None:
    match parts:
        case [source, translation]:
            return source, translation
        case [speaker, source, translation] if len(speaker) <= _LONGEST_NAME:
            return f"{speaker}：{source}", translation
        case [speaker, source, other, translation] if max(len(speaker), len(other)) <= _LONGEST_NAME:
            return f"{speaker}：{source}", f"{other}：{translation}"
        case _:
            return None


def _said_in(parts: Sequence[str]) -> str | None:
    match parts:
        case [source]:
            return source
        case [speaker, source] if len(speaker) <= _LONGEST_NAME:
            return f"{speaker}：{source}"
        case _:
            return None


def _are_two_translations(one: str, other: str) -> bool:
    return {language_of(one), language_of(other)} == {Language.JAPANESE, Language.ENGLISH}


def _written(text: str) -> str:
    """Give the cells of a row without the frame, and without what stands where nothing is translated yet: （待译）."""
    return _NOT_YET.sub("", text.strip(_FRAME)).strip(_FRAME)


def _cut_at_bracket(text: str) -> tuple[str, str] | None:
    """Part what stands in brackets, behind a paragraph or behind each of its sentences, from what is before it."""
    if not text.endswith(_CLOSES) or _BRACKETED_EACH.fullmatch(text) is None:
        return None
    pieces = _BRACKETED.findall(text)
    source, theirs = ("".join(part).strip() for part in zip(*pieces, strict=True))
    if len(pieces) > 1 and not all(_is_theirs(inside) for _, inside in pieces):
        return None
    is_latin = theirs.isascii() and len(pieces) > 1
    translation = " ".join(inside.strip() for _, inside in pieces) if is_latin else theirs
    return (source, translation) if source and translation else None


_LONGEST_NAME = 14
_MOST_PARTS, _TWO = 3, 2


def _is_bilingual(*parts: str) -> bool:
    languages = set(map(language_of, parts))
    return Language.CHINESE in languages and bool(languages & {Language.JAPANESE, Language.ENGLISH})


def _apart(lines: Sequence[Line], way: int | None) -> Iterator[Line]:
    is_glossary = is_below_head = False
    for line in lines:
        is_glossary = is_glossary or _opens_glossary(line.text)
        parts = None if is_glossary or line.is_blank else _cut(line.text, way)
        is_alone = parts is None and way is not None and not is_glossary and _NOT_YET.search(line.text.strip(_FRAME))
        if is_alone:  # in |---|---| nothing is missing
            yield replace(line, text="" if _HEADER.fullmatch(line.text) else _written(line.text))
        elif parts is None or _is_entry(line.text) or (way is None and not _is_translation(*parts[:2])):
            yield line
        elif _HEADER.fullmatch(line.text):
            is_below_head = True
            yield replace(line, text="")
        else:
            for part in parts:
                yield replace(line, text=part, is_said=line.is_said or (is_below_head and part.endswith(_STOPS)))
                yield replace(line, text="", is_heading=False)
            is_below_head = False


def _opens_glossary(text: str) -> bool:
    """Tell whether a line is the title of a glossary, or the head of a table of words."""
    cells = [cell.strip() for cell in _CELL_EDGE.split(text.strip(_FRAME))]
    is_head = len(cells) >= _LEAST_COLUMNS and all(_OF_GLOSSARY.fullmatch(cell) for cell in cells)
    is_head = is_head and any(_OF_TALK.fullmatch(cell) is None for cell in cells)
    return is_head or (bool(text) and _GLOSSARY_TITLE.fullmatch(text) is not None)


def _is_translation(first: str, second: str) -> bool:
    """Tell whether what stands in brackets is a translation, rather than a remark."""
    return len(second) >= _SHARE_IN_BRACKETS * len(first) and language_of(first) is not language_of(second)


def _is_entry(text: str) -> bool:
    definition = definition_of(text)
    return definition is not None and definition.reading is not None
