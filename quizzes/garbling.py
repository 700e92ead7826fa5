"""Which texts are garbled: read in a wrong encoding, or with their bytes in the wrong order, and saved again?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.findings import error, shown
from quizzes.plausibility import plausibility

if TYPE_CHECKING:
    from quizzes.problem import Problem

LEAST_SCORE = 0.5  # of a text that makes sense
_LEAST_REPAIRED = 0.35
_MOST_LOST, _MOST_BROKEN = 0.2, 0.35  # of the signs that are read anew; of those that come of it
_SAMPLE = 4000  # characters


def garbled(text: str, score: float) -> Problem | None:
    """Say how a text that is so plausible was garbled, and what it should begin with; None where it was not."""
    for wrong in ("gb18030", "cp1252", "latin-1", "cp932", "big5"):
        repaired = _reread(text, wrong)
        if repaired is not None and plausibility(repaired) > score + 0.2:
            message = (
                f"The text is garbled: it is UTF-8 that was read as {wrong} and saved again (it should begin with"
                f" {shown(repaired)}); take the original file, or open it anew as UTF-8."
            )
            return error("garbled-text", message)
    swapped = text[:_SAMPLE].encode("utf-16-le", errors="replace").decode("utf-16-be", errors="replace")
    if plausibility(swapped) >= max(LEAST_SCORE, score + 0.3):
        message = (
            "The text is garbled: it is UTF-16 that was read with its bytes in the wrong order and saved again"
            f" (it should begin with {shown(swapped)}); take the original file, or open it anew as UTF-16."
        )
        return error("garbled-text", message)
    if "锟斤拷" in text:
        line = text[: text.index("锟斤拷")].count("\n") + 1
        return error(
            "garbled-text", "“锟斤拷” stands where characters were lost for good; take the original file.", line
        )
    return None


def _reread(text: str, wrong: str) -> str | None:
    sample = text[:_SAMPLE].replace("\ufffd", "?")  # GB18030 has U+FFFD itself
    written = sample.encode(wrong, errors="replace")
    lost = written.count(b"?") - sample.count("?")
    wide = sum(char > "\x7f" for char in sample)
    if lost > _MOST_LOST * wide:
        return None  # most of it is not in that encoding at all
    repaired = written.decode("utf-8", errors="replace")
    if repaired.count("\ufffd") <= _MOST_BROKEN * sum(char > "\x7f" for char in repaired):
        repaired = repaired.replace("\ufffd", "")  # what the first reading lost says nothing against it
    return repaired if repaired != sample and plausibility(repaired) >= _LEAST_REPAIRED else None
