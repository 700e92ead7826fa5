"""Which file holds the interview that a question set was made from?"""

from __future__ import annotations

import hashlib
from itertools import islice
from typing import TYPE_CHECKING

from bot.cli.files import STANDARD_INPUT, read_bytes
from quizzes.errors import BadInput, InvalidFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from quizzes.limits import Limits
    from quizzes.question import QuestionSet

_MOST_LOOKED_AT = 200  # files of a folder


def source_beside(file: Path, question_set: QuestionSet, limits: Limits) -> Path | None:
    """Find the interview in the folder of the set by the hash that the set names, whatever the file is called."""
    source = question_set.source
    if source is None or source.kind != "interview" or str(file) == STANDARD_INPUT:
        return None
    sha256 = source.sha256
    return next((path for path in _neighbours(file, limits) if _has(path, sha256, limits)), None)


def _neighbours(file: Path, limits: Limits) -> Iterator[Path]:
    try:
        paths = sorted(islice(file.resolve().parent.iterdir(), _MOST_LOOKED_AT))
        yield from (path for path in paths if path.is_file() and path.stat().st_size <= limits.bytes)
    except OSError:
        return


def _has(path: Path, sha256: str, limits: Limits) -> bool:
    try:
        return hashlib.sha256(read_bytes(path, limits)).hexdigest() == sha256
    except (BadInput, InvalidFile):
        return False
