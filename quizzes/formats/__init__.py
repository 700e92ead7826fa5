"""
Question sets as files: which format is it, and who reads and writes it?

A file is known by what is in it, then by its name; whatever is no question set may be an interview. What a format needs
is loaded when a file of it turns up: a running bot has no use for it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from quizzes.errors import BadInput
from quizzes.limits import DEFAULT_LIMITS

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from quizzes.formats.entries import SetReading
    from quizzes.formats.losses import Written
    from quizzes.formats.office_rows import OfficeText
    from quizzes.limits import Limits
    from quizzes.question import QuestionSet

    Writer: TypeAlias = Callable[[QuestionSet], Written]


class Format(StrEnum):
    """A format of question sets, by the ending of its files."""

    JSON = ".json"
    CSV = ".csv"
    TSV = ".tsv"
    XLSX = ".xlsx"
    GIFT = ".gift"
    AIKEN = ".aiken"
    MOODLE_XML = ".xml"

    @property
    def label(self) -> str:
        """The name that people know it by."""
        return {Format.AIKEN: "Aiken", Format.MOODLE_XML: "Moodle XML"}.get(self, self.name)


_TABLES = (Format.CSV, Format.TSV)
_ZIP = b"PK\x03\x04"
_OTHER_ENDINGS = {".xlsm": Format.XLSX, ".gift.txt": Format.GIFT, ".aiken.txt": Format.AIKEN, ".tab": Format.TSV}


def format_of(data: bytes, name: str, limits: Limits = DEFAULT_LIMITS) -> Format | None:
    """
    Tell the format of a file from what is in it, else from its name; None where it is no question set.

    Where signs of several formats are in it, the name decides between them.
    """
    from quizzes.formats.sniffing import formats_in, is_paper

    found, named = formats_in(data), format_named(name)
    is_office = Format.XLSX in found or (not found and data.startswith(_ZIP))
    typed = text_typed_in(data, limits) if is_office or (not found and named in _TABLES) else None
    if typed is not None and is_office and is_paper(_plain(typed.text)):
        return Format.AIKEN
    if typed is not None:
        return None
    return named if named in found else next(iter(found), named)


def _plain(text: str) -> str:
    from quizzes.formats.paper import lines_of

    return "\n".join(line for _, line in lines_of(text, is_of_document=True))


def text_typed_in(data: bytes, limits: Limits = DEFAULT_LIMITS) -> OfficeText | None:
    """Give the text of an interview or a list of words in a table, workbook or document; None for every other file."""
    if not data.startswith(_ZIP):
        from quizzes.formats.anki_text import notes_in
        from quizzes.formats.csv_talk import talk_in_table
        from quizzes.formats.word_table import words_in_table

        return notes_in(data, limits) or talk_in_table(data, limits) or words_in_table(data, limits)
    from quizzes.formats.office import office_text

    return office_text(data, limits)


def format_named(name: str) -> Format | None:
    """Tell the format by the name of a file alone."""
    lower = name.lower()
    endings = {**{format_.value: format_ for format_ in Format}, **_OTHER_ENDINGS}
    return next((format_ for ending, format_ in endings.items() if lower.endswith(ending)), None)


def read_set_file(data: bytes, name: str, *, limits: Limits = DEFAULT_LIMITS) -> SetReading:
    """
    Read a question set of whichever format, with all that was found about it.

    Raises:
        BadInput: it is of none.
    """
    from quizzes.formats.entries import Upload
    from quizzes.formats.readers import READERS

    format_ = format_of(data, name, limits)
    if format_ is None:
        msg = f"this is no question set; the formats of question sets are {endings()}"
        raise BadInput(msg)
    return READERS[format_](Upload(data=data, name=name, limits=limits))


def writer_for(name: str) -> Writer:
    """
    Choose who writes a file of this name.

    Raises:
        BadInput: no format has that ending.
    """
    from quizzes.formats.writers import WRITERS

    format_ = format_named(name)
    if format_ is None:
        msg = f"{name}: no format of question sets has this ending; the format follows the file's name: {endings()}"
        raise BadInput(msg)
    return WRITERS[format_]


def endings() -> str:
    """List the endings of the formats there are."""
    return ", ".join(Format)
