"""
What stands in the notes that Anki exports as plain text?

    #separator:tab
    #html:true
    #guid column:1
    #tags column:5
    BsUYC.l*l|    学习    xuéxí<br>to study    [sound:a.mp3]    lesson1

Lines above the notes say how they are written, and which columns are Anki's own; the others are fields, as HTML or not.
"""

from __future__ import annotations

import csv
import re
from io import StringIO
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.decoding import decode
from quizzes.formats.html_text import without_tags
from quizzes.formats.office_rows import OfficeText, numbered_text
from quizzes.formats.word_table import row_of_words
from quizzes.problem import any_error

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.limits import Limits

_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?#(?:separator|html|guid column|notetype column|deck column|tags column):")
_SAID = re.compile(r"#([a-z ]+):(.*)")
_SEPARATORS = {"tab": "\t", "comma": ",", "semicolon": ";", "colon": ":", "pipe": "|", "space": " "}
_COLUMN = re.compile("[0-9]{1,4}")
_OWN_COLUMNS = ("guid column", "notetype column", "deck column", "tags column")
_MEDIA = lazy_regex(r"\[(?:sound|anki):[^\[\]]*\]")


def notes_in(data: bytes, limits: Limits) -> OfficeText | None:
    """Give the fields of notes, side by side, with tabs; None for every other file."""
    decoded = decode(data, limits) if _BEGINS.match(data) else None
    if decoded is None or decoded.text is None or any_error(decoded.problems):
        return None
    lines = decoded.text.splitlines(keepends=True)
    above = next((at for at, line in enumerate(lines) if not _SAID.match(line)), len(lines))
    said = {found[1]: found[2].strip() for line in lines[:above] if (found := _SAID.match(line))}
    try:
        rows = list(_rows("".join(lines[above:]), said, above))
    except csv.Error:
        return None
    text = numbered_text((number, row_of_words(cells)) for number, cells in rows)
    return OfficeText(text=text, problems=decoded.problems, encoding=decoded.encoding)


def _rows(text: str, said: Mapping[str, str], above: int) -> Iterator[tuple[int, Sequence[str]]]:
    """Give the fields of each note, with the number of the line in which it begins."""
    separator = said.get("separator", "tab")
    own = {int(said[name]) - 1 for name in _OWN_COLUMNS if _COLUMN.fullmatch(said.get(name, ""))}
    reader = csv.reader(StringIO(text, newline=""), delimiter=_SEPARATORS.get(separator.lower(), separator[:1] or "\t"))
    number = above + 1
    for row in reader:
        fields = (field for at, field in enumerate(row) if at not in own)
        yield number, [_plain(field, is_html=said.get("html") == "true") for field in fields]
        number = above + reader.line_num + 1


def _plain(field: str, *, is_html: bool) -> str:
    text = _MEDIA.sub("", field)
    return without_tags(text) if is_html else text
