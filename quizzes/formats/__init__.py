"""
Question sets as files: which format is it, and who reads and writes it?

A file is known by what is in it, then by its name; whatever is no question set may be an interview.
"""

from __future__ import annotations

import codecs
import re
from enum import StrEnum
from pathlib import PurePath
from typing import TYPE_CHECKING

from quizzes.errors import BadInput
from quizzes.formats.question_json import read_set, write_set
from quizzes.limits import DEFAULT_LIMITS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from quizzes.limits import Limits
    from quizzes.question import QuestionSet

_SNIFFED_BYTES = 4_096
_JSON_START = re.compile(r"""\s*(\{\s*(["'}\w]|$)|\[\s*[\[{"'])""")
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Format(StrEnum):
    """A format of question sets, by the ending of its files."""

    JSON = ".json"


_READERS: Mapping[Format, Callable[..., QuestionSet]] = {Format.JSON: read_set}
_WRITERS: Mapping[Format, Callable[[QuestionSet], bytes]] = {Format.JSON: write_set}


def format_of(data: bytes, name: str) -> Format | None:
    """Tell the format of a file from its first bytes, else from its name; None where it is no question set."""
    start = data[:_SNIFFED_BYTES]
    text = start.decode("utf-16" if start.startswith(_UTF_16) else "utf-8-sig", "ignore")
    if _JSON_START.match(text):
        return Format.JSON
    ending = _ending(name)
    return next((format_ for format_ in Format if format_ == ending), None)


def read_file(data: bytes, name: str, *, limits: Limits = DEFAULT_LIMITS) -> QuestionSet:
    """
    Read a question set of whichever format.

    Raises:
        BadInput: it is of none.
        InvalidSet: it breaks the rules of its format.
    """
    format_ = format_of(data, name)
    if format_ is None:
        msg = f"this is no question set; the formats of question sets are {endings()}"
        raise BadInput(msg)
    return _READERS[format_](data, limits=limits)


def writer_for(name: str) -> Callable[[QuestionSet], bytes]:
    """
    Choose who writes a file of this name.

    Raises:
        BadInput: no format has that ending.
    """
    writer = next((_WRITERS[format_] for format_ in _WRITERS if format_ == _ending(name)), None)
    if writer is None:
        msg = f"{name}: no format of question sets has this ending; the format follows the file's name: {endings()}"
        raise BadInput(msg)
    return writer


def endings() -> str:
    """List the endings of the formats there are."""
    return ", ".join(Format)


def _ending(name: str) -> str:
    return PurePath(name).suffix.lower()
