"""
Which lines explain several words at once, as notes below a paragraph do?

    語注：捐赠＝寄付する、书架＝本棚        【生词】捐赠（juānzèng）寄付する／书架（shūjià）本棚
    ①捐赠：寄付する ②书架：本棚

Each word is written on a line of its own, as all other lists have them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.definition import definition_of, is_word
from quizzes.reading.footnotes import head_of
from quizzes.reading.listed_alike import parted_alike
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.reading.lines import Line

_NAME = rf"[■◆●▼★☆※*＊・\s]*[【\[（(〔［]?{any_of('glossary title')}[】\])）〕］]?"
_TITLE = lazy_regex(rf"{_NAME}\s*[:：]?", re.IGNORECASE)
_TITLED = lazy_regex(
    rf"(?P<title>{_NAME})\s*(?:[:：]|(?<=[】\])）〕］]))\s*"
    r"(?P<rest>\S.*)",
    re.IGNORECASE,
)
_SEPARATORS = tuple(lazy_regex(rf"\s*{sign}\s*") for sign in ("[;；]", "[／|｜]", "、", "[,，]", "\u3000", " / "))
_INSIDE = lazy_regex(r"[（(\[［【〔][^（）()\[\]［］【】〔〕]*[)）\]］】〕]")
_MARK_WITHIN = lazy_regex(
    r"(?<=\S)[ \u3000]+(?=[①-⑳]|※[0-9０-９]|[*＊][0-9０-９]|[\[［][0-9０-９]{1,3}[\]］]|[(（][0-9０-９]{1,3}[)）])"
)
_LEAST, _LONGEST = 2, 600


def with_lines_for_words(lines: Sequence[Line]) -> list[Line]:
    """Write each word of such lines on a line of its own."""
    return list(_written(lines))


def _written(lines: Sequence[Line]) -> Iterator[Line]:
    is_listed = False  # below the title of a list, or a line of it
    for line in lines:
        titled = _TITLED.fullmatch(line.text) if len(line.text) <= _LONGEST else None
        told = titled["rest"] if titled is not None else line.text if is_listed else ""
        items = _items(line, told)
        if items:
            if titled is not None:
                yield replace(line, text=titled["title"], is_heading=False)
            yield from items
        else:
            yield from _notes(line) or [line]
        is_listed = bool(items) or _TITLE.fullmatch(line.text) is not None or (is_listed and line.is_blank)


def _items(line: Line, text: str) -> Sequence[Line]:
    """Part what explains several words by the sign that stands between them; nothing where it explains none."""
    for separator in _SEPARATORS if 0 < len(text) <= _LONGEST else ():
        items = [replace(line, text=part, is_heading=False) for part in _parted(separator, text.rstrip("。."))]
        if len(items) >= _LEAST and (all(map(_is_read, items)) or _are_parted(items)):
            return items
    return ()


def _are_parted(items: Sequence[Line]) -> bool:
    """Tell whether all have a word, the same sign and a meaning; what is said of several things has は."""
    parted = parted_alike(items)
    return parted is not items and not any(
        item.text.startswith((f"{word}は", f"{word}とは"))
        for item, row in zip(items, parted, strict=True)
        for word in [row.text.partition("\t")[0]]
    )


def _parted(separator: re.Pattern[str], text: str) -> Sequence[str]:
    """Cut a text at a sign, but not within brackets."""
    hidden = _INSIDE.sub(lambda found: "_" * len(found[0]), text)
    cuts = [found.span() for found in separator.finditer(hidden)]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)]
    return [text[start:end] for start, end in zip(starts, ends, strict=True) if end > start]


def _is_read(line: Line) -> bool:
    definition = definition_of(line.text)
    return definition is not None and definition.reading is not None and is_word(definition.word, strict=True)


def _notes(line: Line) -> Sequence[Line]:
    """Part notes that stand one behind the other on a line, each with the sign and the next number."""
    if len(line.text) > _LONGEST or head_of(line.text) is None:
        return ()
    notes = [replace(line, text=part) for part in _MARK_WITHIN.split(line.text)]
    heads = [head for note in notes if (head := head_of(note.text)) is not None]
    numbers = [int(head.number or 0) for head in heads]
    are_counted = numbers == [*range(numbers[0], numbers[0] + len(notes))] and len({head.style for head in heads}) == 1
    told = [definition for head in heads if (definition := definition_of(head.rest)) is not None]
    are_told = len(told) == len(notes) and all(each.reading or each.meaning for each in told)
    return notes if len(notes) >= _LEAST and are_counted and are_told else ()
