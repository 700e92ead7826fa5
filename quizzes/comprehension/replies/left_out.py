"""
From which sentence does a later one of a reply take up a word, and is that one read, or left out?

    靠火。先把竹子刮净……  竹子 of the next sentence is taken up from what is read
    靠火。……              and so it is from what is left out, where that would tell the key: it is said to be
    靠火。先把竹子刮净，……   of a sentence whose beginning is read, only the rest is
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.display import clauses, nested
from quizzes.question import Localized

if TYPE_CHECKING:
    import re

# A word of two characters and more: a single one may be of many sentences.
_TAKEN_FROM = lazy_regex(r"It takes up (?P<word>\S{2,}) from (?P<said>.+), which is said before it")


def names_word(explanation: Localized) -> bool:
    """Tell whether an explanation names a word, and no mere character, that is taken up from a sentence."""
    return _taken_from(explanation) is not None


def with_gap(tie: Localized, read: str) -> Localized:
    """Say of the sentence from which a word is taken up that it is left out, where it is not read."""
    found = _taken_from(tie)
    if found is None or found["said"] in read:
        return tie
    left = _left_out(found["said"], read)
    if found["word"] not in left:  # it is taken from what is read
        return tie
    whole, said = (f"前の「{nested(each)}」の" for each in (found["said"], left))
    start, end = found.span("said")
    return Localized(
        ja=(tie.ja or "").replace(whole, f"ここには示していない{said}"),
        en=f"{found.string[:start]}{left}{found.string[end : found.end()]} and is left out here.",
    )


def _left_out(said: str, read: str) -> str:
    """Give what is left of a sentence behind the clauses with which it begins that are read."""
    pieces, begun = clauses(said), ""
    for piece in pieces:
        if begun + piece.rstrip("，,；;：:、") not in read:
            break
        begun += piece
    return said[len(begun) :]


def _taken_from(told: Localized) -> re.Match[str] | None:
    return _TAKEN_FROM.search(told.en or "")
