"""
Is this a workbook that can be opened without harm?

It is a ZIP archive of XML. Before any of it is unpacked, its list of contents says how much there will be; a part that
says too little about itself is cut off there and found damaged. What openpyxl would keep in memory as a whole, all but
sheets and texts, may be only a little of that.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from quizzes.formats.entries import WHOLE_FILE
from quizzes.limits import megabytes
from quizzes.problem import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.limits import Limits
    from quizzes.problem import Problem

ZIP = b"PK\x03\x04"
OLD_OFFICE = b"\xd0\xcf\x11\xe0"
WORKBOOK = "xl/workbook.xml"
MOST_PARTS = 2_000
MOST_KEPT_BYTES = 4_000_000
MOST_ELEMENTS = 2_500_000  # of one sheet, with their ends; 20,000 questions have 1,600,000
LONGEST_ROW = 4_000_000
_CHUNK, _BEGINNING = 1 << 18, 1 << 16
_BROKEN = (zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, OSError, EOFError)
_SHEETS_AND_TEXTS = re.compile(r"/?xl/(worksheets/[^/]+\.xml|sharedStrings\.xml)", re.IGNORECASE)
_SHEET = re.compile(r"/?xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_READ = re.compile(r".*\.(xml|rels)", re.IGNORECASE | re.DOTALL)
_MACROS = re.compile(r".*(vbaProject\.bin|/macrosheets/.*|/activeX/.*)", re.IGNORECASE | re.DOTALL)
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def is_workbook(data: bytes) -> bool:
    """Tell whether the bytes are a ZIP archive with a workbook in it."""
    if not data.startswith(ZIP):
        return False
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return WORKBOOK in archive.NameToInfo or f"/{WORKBOOK}" in archive.NameToInfo
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return False


def has_wide_sheets_alone(data: bytes, columns: int) -> bool:
    """
    Tell whether in all sheets one of the first rows fills more cells than so many.

    Only their beginnings are unpacked: to open a workbook takes a second where it is large.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            sheets = [part for part in archive.infolist() if _SHEET.fullmatch(part.filename)]
            return bool(sheets) and all(_is_wide(archive, part, columns) for part in sheets)
    except (*_BROKEN, RuntimeError):  # with a password it is the latter
        return False


def _is_wide(archive: zipfile.ZipFile, part: zipfile.ZipInfo, columns: int) -> bool:
    with archive.open(part) as file:
        rows = file.read(_BEGINNING).split(b"<row")[1:]
    return any(row.count(b"<v>") + row.count(b"<is>") > columns for row in rows)


def problems_of_package(data: bytes, limits: Limits) -> Iterator[Problem]:
    """Find what keeps a workbook from being opened, and what in it is left alone."""
    if len(data) > limits.bytes:
        has, most = megabytes(len(data)), megabytes(limits.bytes)
        yield WHOLE_FILE.error("too-large", f"the file has {has}, and {most} are allowed; split it")
        return
    if data.startswith(OLD_OFFICE):
        message = "this is a workbook of the old kind (XLS), or one with a password; save it as XLSX without a password"
        yield WHOLE_FILE.error("old-workbook", message)
        return
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
            found = list(_problems_of_parts(parts, limits))
            if all(problem.severity is Severity.WARNING for problem in found):
                found += _problems_of_elements(archive, parts)
    except _BROKEN:
        found = [damaged()]
    yield from found


def damaged() -> Problem:
    """Say that a workbook cannot be read."""
    message = "this is no XLSX workbook, or it is damaged; open it in a spreadsheet and save it again as XLSX"
    return WHOLE_FILE.error("damaged-workbook", message)


def _problems_of_parts(parts: Sequence[zipfile.ZipInfo], limits: Limits) -> Iterator[Problem]:
    unzipped = sum(part.file_size for part in parts)
    kept = sum(part.file_size for part in parts if _READ.fullmatch(part.filename) and not _is_streamed(part))
    if len(parts) > MOST_PARTS:
        message = (
            f"the workbook has {len(parts):,} parts, and {MOST_PARTS:,} are allowed; copy its table into a new one"
        )
        yield WHOLE_FILE.error("too-many-parts", message)
    elif unzipped > limits.unzipped_bytes:
        has, most = megabytes(unzipped), megabytes(limits.unzipped_bytes)
        yield WHOLE_FILE.error(
            "too-large-unzipped", f"unzipped the workbook has {has}, and {most} are allowed; split it"
        )
    elif kept > MOST_KEPT_BYTES:
        message = "the workbook has more styles than questions need; copy the cells into a new workbook, as text only"
        yield WHOLE_FILE.error("too-many-styles", message)
    elif sum(_SHEET.fullmatch(part.filename) is not None for part in parts) > limits.sheets:
        yield WHOLE_FILE.error("too-many-sheets", f"the workbook has more than {limits.sheets:,} sheets; keep one")
    elif len({part.filename for part in parts}) < len(parts) or not all(map(_is_plain, parts)):
        yield damaged()
    if any(_MACROS.fullmatch(part.filename) for part in parts):
        yield WHOLE_FILE.warning(
            "macros-ignored", "there are macros in the workbook; they were not looked at, let alone run"
        )


def _problems_of_elements(archive: zipfile.ZipFile, parts: Sequence[zipfile.ZipInfo]) -> Iterator[Problem]:
    """Find sheets and lists of texts that would grow in memory far beyond their size: element after element."""
    for part in filter(_is_streamed, parts):
        elements, stretch = 0, 0
        with archive.open(part) as file:
            while chunk := file.read(_CHUNK):
                elements += chunk.count(b"<")
                last = max(chunk.rfind(b"<row"), chunk.rfind(b"<si"))
                stretch = stretch + len(chunk) if last < 0 else len(chunk) - last
                if elements > MOST_ELEMENTS or stretch > LONGEST_ROW:
                    message = f"{part.filename} has more or longer rows than a table of questions can have; split it"
                    yield WHOLE_FILE.error("too-many-cells", message)
                    return


def _is_streamed(part: zipfile.ZipInfo) -> bool:
    return _SHEETS_AND_TEXTS.fullmatch(part.filename) is not None


def _is_plain(part: zipfile.ZipInfo) -> bool:
    return part.compress_type in _METHODS and not part.flag_bits & 1  # 1: with a password
