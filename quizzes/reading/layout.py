"""Does a file write both languages on one line, side by side or one in brackets, and where is a line cut then?"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from quizzes.reading.definition import definition_of
from quizzes.reading.languages import Language, language_of
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.reading.lines import Line

_CUTS = (re.compile(r"\t"), re.compile(r"[|｜]"), re.compile(r"\s[/／]\s|／"))
_CLOSES, _OPENS = ("）", ")"), re.compile("[（(]")
_GLOSSARY_TITLE = re.compile(rf"[\W_]*{any_of('glossary title')}[\W_]*", re.IGNORECASE)
_HEADER = re.compile(rf"(?:{any_of('language column')}|[\W_])+", re.IGNORECASE)
_FRAME = " |｜\t"
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
        if bilingual >= max(_LEAST_LINES, _MOSTLY * len(sample)):
            return list(_apart(lines, way))
    return list(lines)


def _is_telling(line: Line) -> bool:
    """Leave out what is short, a heading, or the frame of a table."""
    return len(line.text) > _LONG_ENOUGH and not line.is_heading and _HEADER.fullmatch(line.text) is None


def _cut(text: str, way: int | None) -> tuple[str, str] | None:
    """Cut a line in two; a third part before them is the speaker."""
    if way is None:
        return _cut_at_bracket(text)
    parts = [part.strip() for part in _CUTS[way].split(text.strip(_FRAME), maxsplit=_MOST_PARTS)]
    if len(parts) == len(("source", "translation")):
        return (parts[0], parts[1]) if all(parts) else None
    if len(parts) == len(("speaker", "source", "translation")) and len(parts[0]) <= _LONGEST_NAME and all(parts):
        return f"{parts[0]}：{parts[1]}", parts[2]
    return None


def _cut_at_bracket(text: str) -> tuple[str, str] | None:
    if not text.endswith(_CLOSES) or text.count(")") + text.count("）") > 1:
        return None
    parts = [part.strip() for part in _OPENS.split(text[:-1])]
    return (parts[0], parts[1]) if len(parts) == len(("source", "translation")) and all(parts) else None


_LONGEST_NAME = 14
_MOST_PARTS = 3


def _is_bilingual(first: str, second: str) -> bool:
    languages = {language_of(first), language_of(second)}
    return Language.CHINESE in languages and bool(languages & {Language.JAPANESE, Language.ENGLISH})


def _apart(lines: Sequence[Line], way: int | None) -> Iterator[Line]:
    is_glossary = False
    for line in lines:
        is_glossary = is_glossary or (bool(line.text) and _GLOSSARY_TITLE.fullmatch(line.text) is not None)
        parts = None if is_glossary or line.is_blank else _cut(line.text, way)
        if parts is None or _is_entry(line.text) or (way is None and not _is_translation(*parts)):
            yield line
        elif _HEADER.fullmatch(line.text):
            yield replace(line, text="")
        else:
            for part in parts:
                yield replace(line, text=part)
                yield replace(line, text="", is_heading=False)


def _is_translation(first: str, second: str) -> bool:
    """Tell whether what stands in brackets is a translation, rather than a remark."""
    return len(second) >= _SHARE_IN_BRACKETS * len(first) and language_of(first) is not language_of(second)


def _is_entry(text: str) -> bool:
    definition = definition_of(text)
    return definition is not None and definition.reading is not None
