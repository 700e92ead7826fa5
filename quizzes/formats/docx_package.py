"""
Is this a document that can be read without harm, and how is it read?

It is a ZIP archive of XML, of which only the text and its notes are unpacked. They are counted while they are read: a
few bytes can be millions of marks, and each takes its time.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING
from xml.sax import SAXParseException

import defusedxml.sax
from defusedxml import DefusedXmlException

from quizzes.formats.entries import WHOLE_FILE
from quizzes.limits import megabytes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import IO
    from xml.sax.handler import ContentHandler

    from quizzes.limits import Limits
    from quizzes.problem import Problem

# A document that was edited in a browser may have document2.xml and footnotes2.xml.
_PARTS = tuple(re.compile(rf"/?word/{name}\d{{0,2}}\.xml") for name in ("document", "footnotes", "endnotes"))
MOST_MARKS = 2_500_000  # with their ends, and with line ends; 200,000 hanzi with as much translation have 1,000,000
MOST_ATTRIBUTES = 5_000_000
LONGEST_MARK = 4_000_000  # bytes between two marks, which the parser keeps at once
CHUNK = 1 << 16  # bytes
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, OSError, EOFError, RuntimeError),
    SAXParseException,
)


class TooManyMarks(Exception):
    """There is more markup than a text has."""


def is_document(data: bytes) -> bool:
    """Tell whether the bytes are a ZIP archive with a document in it."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return any(map(_PARTS[0].fullmatch, archive.NameToInfo))
    except _BROKEN:
        return False


def read_into(data: bytes, limits: Limits, body: ContentHandler) -> Problem | None:
    """Read the text of a document, then its notes; give what kept it from being read, or None."""
    if len(data) > limits.bytes:
        has, most = megabytes(len(data)), megabytes(limits.bytes)
        return WHOLE_FILE.error("too-large", f"the file has {has}, and {most} are allowed; split it")
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = [next(filter(part.fullmatch, archive.NameToInfo), None) for part in _PARTS]
            parts = [archive.getinfo(name) for name in names if name is not None]
            problem = _problem_of(parts, limits)
            if problem is None:
                _Reading(body).read(archive, parts)
            return problem
    except TooManyMarks:
        message = (
            "the document has more markup, or a longer paragraph, than a text needs; copy its text into a new one,"
            " without the format"
        )
        return WHOLE_FILE.error("too-many-marks", message)
    except DefusedXmlException:
        message = "the document defines entities of its own, as no text processor does; save it again as DOCX"
        return WHOLE_FILE.error("entities", message)
    except _BROKEN:
        return _damaged()


def _problem_of(parts: Sequence[zipfile.ZipInfo], limits: Limits) -> Problem | None:
    unzipped = sum(part.file_size for part in parts)
    if unzipped > limits.unzipped_bytes:
        has, most = megabytes(unzipped), megabytes(limits.unzipped_bytes)
        message = f"unzipped the text of the document has {has}, and {most} are allowed; split it"
        return WHOLE_FILE.error("too-large-unzipped", message)
    is_plain = all(part.compress_type in _METHODS and not part.flag_bits & _ENCRYPTED for part in parts)
    return None if is_plain else _damaged()


def _damaged() -> Problem:
    message = (
        "the document is damaged or has a password; open it, save it again as DOCX without a password, or its text as"
        " plain text in UTF-8"
    )
    return WHOLE_FILE.error("damaged-document", message)


class _Reading:
    """Reads the parts of one document, and counts what is in all of them."""

    def __init__(self, body: ContentHandler) -> None:
        self._body = body
        self._marks = self._attributes = self._since_mark = 0

    def read(self, archive: zipfile.ZipFile, parts: Sequence[zipfile.ZipInfo]) -> None:
        """
        Read them.

        Raises:
            TooManyMarks: there are more than a text has.
        """
        for part in parts:
            with archive.open(part) as file:
                self._read(file)

    def _read(self, file: IO[bytes]) -> None:
        parser = defusedxml.sax.make_parser()
        parser.setContentHandler(self._body)
        while chunk := file.read(CHUNK):
            self._count(chunk)
            parser.feed(chunk)
        parser.close()

    def _count(self, chunk: bytes) -> None:
        self._marks += chunk.count(b"<") + chunk.count(b"&") + chunk.count(b"\n")
        self._attributes += chunk.count(b"=")
        last = chunk.rfind(b"<")
        self._since_mark = self._since_mark + len(chunk) if last < 0 else len(chunk) - last
        if self._marks > MOST_MARKS or self._attributes > MOST_ATTRIBUTES or self._since_mark > LONGEST_MARK:
            raise TooManyMarks
