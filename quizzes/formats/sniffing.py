"""Which format do the first bytes of a file show, whatever the file is called?"""

from __future__ import annotations

import codecs
import re

from quizzes.decoding import decode
from quizzes.formats import Format
from quizzes.formats.csv_text import delimiter_of
from quizzes.formats.xlsx_package import ZIP, is_workbook
from quizzes.limits import Limits

_SNIFFED = 1 << 15
_JSON = re.compile(r"""\s*(\{\s*(["'}\w]|$)|\[\s*[\[{"'])""")
_MOODLE_XML = re.compile(
    r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE[^<]*(?:<!ENTITY[^<]*)*)?<quiz[\s>]", re.DOTALL
)
_GIFT_STARTS = re.compile(r"^[ \t]*(?:::[^\n:][^\n]*?::|\$CATEGORY:)", re.MULTILINE)
_GIFT_ANSWERS = re.compile(r"(?<!\\)\{\s*(?:[=~]|#\s*[=\d.+-]|(?:T|TRUE|F|FALSE)\s*[}#])")
_AIKEN = re.compile(
    r"^[ \t]*[A-ZＡ-Ｚ][.)．）、][^\n]*\n\s*ANSWER[:：][ \t]*[A-ZＡ-Ｚ]\b", re.MULTILINE | re.IGNORECASE
)
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)


def format_in(data: bytes) -> Format | None:
    """Tell the format by what is in a file; None where that shows no question set."""
    if data.startswith(ZIP):
        return Format.XLSX if is_workbook(data) else None
    start = data[:_SNIFFED]
    json_start = start.decode("utf-16" if start.startswith(_WIDE[:2]) else "utf-8-sig", "ignore")
    if _JSON.match(json_start):
        return Format.JSON
    text = _text_of(start, is_cut=len(data) > _SNIFFED)
    return None if text is None else _of_text(text)


def _of_text(text: str) -> Format | None:
    if _MOODLE_XML.match(text):
        return Format.MOODLE_XML
    delimiter = delimiter_of(text)
    if delimiter is not None:
        return Format.TSV if delimiter == "\t" else Format.CSV
    if _GIFT_STARTS.search(text) or _GIFT_ANSWERS.search(text):
        return Format.GIFT
    return Format.AIKEN if _AIKEN.search(text) else None


def _text_of(start: bytes, *, is_cut: bool) -> str | None:
    """Decode the beginning of a file up to its last whole line."""
    if is_cut and not start.startswith(_WIDE):
        start = start[: start.rfind(b"\n") + 1] or start
    decoded = decode(start, Limits(bytes=_SNIFFED))
    return None if decoded.text is None else decoded.text.replace("\r\n", "\n").replace("\r", "\n")
