"""
Which files are in a ZIP archive, and may they be taken out of it?

Nothing is written to a disk and no path is followed: of a name only the last part is kept, as a name to be shown. What
an archive says of itself is checked before anything is unpacked, and unpacking ends where it has said too little.
"""

from __future__ import annotations

import re
import unicodedata
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from quizzes.errors import InvalidFile
from quizzes.formats.xlsx_package import ZIP, is_workbook
from quizzes.limits import megabytes
from quizzes.problem import Problem, Severity

if TYPE_CHECKING:
    from quizzes.limits import Limits

EMPTY_ZIP, SPLIT_ZIP = b"PK\x05\x06", b"PK\x07\x08"
LONGEST_NAME = 120
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_UTF_8 = 0x800
_BROKEN = (zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, OSError, EOFError, RuntimeError)
_OF_DOCUMENTS = frozenset({"[Content_Types].xml", "mimetype"})  # Office; OpenDocument and EPUB
_NAMES_OF_DOCUMENTS = (".xlsx", ".xlsm", ".xltx", ".docx", ".pptx", ".ods", ".odt", ".epub")
_OF_DECKS = "collection.anki2"  # in later ones anki21 and anki21b
_DECK = (
    "The file is an Anki deck, which cannot be read here; export its notes from Anki as plain text (TXT), which is read"
    " as a list of words, or write its questions into a table (XLSX or CSV) as the template has them, and give that."
)
# What systems put into archives beside the files.
_LITTER_FOLDER = "__MACOSX/"
_LITTER = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
_LITTER_STARTS = ("._", "~$", ".~lock.")  # of macOS beside a file; of a spreadsheet while a file is open in it
# A hanzi among small letters is an umlaut or an accent.
_WITHIN_WORD = re.compile(r"[^\x00-\x7f][a-z]|[a-z][^\x00-\x7f]")


class Member(NamedTuple):
    """A file in an archive."""

    name: str
    content: bytes


def is_archive(data: bytes, name: str) -> bool:
    """
    Tell whether a file is a ZIP archive of files; an Office document or an EPUB, made as one, is none.

    What a damaged one is, only its name can tell.
    """
    return data.startswith((ZIP, EMPTY_ZIP, SPLIT_ZIP)) and not is_workbook(data) and not _is_document(data, name)


def unpacked(data: bytes, limits: Limits, most_files: int) -> tuple[Member, ...]:
    """
    Take the files out of an archive.

    Raises:
        InvalidFile: it is an Anki deck, damaged, encrypted, too large unzipped, or holds nothing, too much, or a ZIP.
    """
    if len(data) > limits.bytes:
        _refuse(
            "too-large", f"The file has {megabytes(len(data))}, and {megabytes(limits.bytes)} are allowed; split it."
        )
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = [part for part in archive.infolist() if not part.is_dir() and not _is_litter(part)]
            if any(part.filename.startswith(_OF_DECKS) for part in parts):
                _refuse("anki-deck", _DECK)
            _check(parts, limits, most_files)
            return tuple(_member(archive, part, limits) for part in parts)
    except _BROKEN:
        _refuse("damaged-archive", "The ZIP is damaged; make it anew, or send the files one by one.")


def _check(parts: list[zipfile.ZipInfo], limits: Limits, most_files: int) -> None:
    unzipped = sum(part.file_size for part in parts)
    if not parts:
        _refuse("empty-archive", "There is no file in the ZIP; put one in at least.")
    if len(parts) > most_files:
        _refuse("too-many-files", f"The ZIP has {len(parts):,} files, and {most_files:,} are allowed; make several.")
    if any(part.flag_bits & _ENCRYPTED for part in parts):
        _refuse("encrypted-archive", "The ZIP has a password; make it without one.")
    if unzipped > limits.unzipped_bytes:
        has, most = megabytes(unzipped), megabytes(limits.unzipped_bytes)
        _refuse("too-large-unzipped", f"Unzipped the files have {has}, and {most} are allowed; make several ZIPs.")
    for part in parts:
        if part.compress_type not in _METHODS:
            name = shown_name(part)
            _refuse("unknown-compression", f"“{name}” is compressed in a way that is not read; make a plain ZIP.")
        if part.file_size > limits.bytes:
            has, most = megabytes(part.file_size), megabytes(limits.bytes)
            _refuse("too-large", f"“{shown_name(part)}” has {has}, and {most} are allowed; split it.")


def _member(archive: zipfile.ZipFile, part: zipfile.ZipInfo, limits: Limits) -> Member:
    with archive.open(part) as file:
        content = file.read(min(part.file_size, limits.bytes) + 1)
    name = shown_name(part)
    if is_archive(content, name):
        _refuse("archive-in-archive", f"“{name}” is a ZIP itself; put the files of both into one.")
    return Member(name, content)


def shown_name(part: zipfile.ZipInfo) -> str:
    """Give the last part of a name, as a person would see it; a name that says not how it is written is a guess."""
    name = part.filename if part.flag_bits & _UTF_8 else _guessed(part.filename)
    return name.replace("\\", "/").rstrip("/").rpartition("/")[2][-LONGEST_NAME:] or "file"


def _guessed(name: str) -> str:
    """Read a name that Python took for Western letters as the system that wrote it would have had it."""
    if name.isascii():
        return name
    from quizzes.plausibility import plausibility

    guesses: list[str] = []
    for encoding in ("utf-8", "gb18030", "cp932", "big5"):
        try:
            guesses.append(name.encode("cp437").decode(encoding))
        except UnicodeError:
            continue
        if encoding == "utf-8":
            return guesses[0]
    best = max(guesses, key=plausibility, default=name)
    return name if _is_latin(name) and _WITHIN_WORD.search(best) else best


def _is_latin(name: str) -> bool:
    return all(char.isascii() or unicodedata.name(char, "").startswith("LATIN") for char in name)


def _is_document(data: bytes, name: str) -> bool:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return not _OF_DOCUMENTS.isdisjoint(archive.namelist())
    except _BROKEN:
        return name.lower().endswith(_NAMES_OF_DOCUMENTS)


def _is_litter(part: zipfile.ZipInfo) -> bool:
    last = part.filename.rpartition("/")[2]
    return part.filename.startswith(_LITTER_FOLDER) or last in _LITTER or last.startswith(_LITTER_STARTS)


def _refuse(code: str, message: str) -> NoReturn:
    raise InvalidFile([Problem(severity=Severity.ERROR, code=code, message=message)])
