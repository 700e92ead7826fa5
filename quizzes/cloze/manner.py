"""What does a verb with 得 say of how it is done: 说得很清楚, 起得太早?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import rows_of
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Mapping

_COMPARED = {"more", "most", "more and more"}
_NOT_VERY = "不太"
_IN_MORE_WORDS = re.compile("^(?:in|with) ")


@lru_cache(maxsize=1)
def manners() -> Mapping[str, Localized]:
    """Load how something is done, by the word that says so after 得."""
    return {word: Localized(ja=ja, en=en) for word, ja, en in rows_of("manners.tsv")}


@lru_cache(maxsize=1)
def manner_degrees() -> Mapping[str, Localized]:
    """Load to what degree, by the word that stands before the other."""
    return {word: Localized(ja=ja, en=en) for word, ja, en in rows_of("manner_degrees.tsv")}


def manner_of(anchor: str) -> Localized | None:
    """Say how something is done that 得 joins to its verb, with its degree; None where no table tells."""
    how = manners().get(anchor)
    if how is not None:
        return _told("", how.ja or "", how.en or "")
    if anchor.startswith(_NOT_VERY):
        return _denied(manners().get(anchor.removeprefix(_NOT_VERY)))
    cut = next((at for at in range(len(anchor) - 1, 0, -1) if anchor[:at] in manner_degrees()), 0)
    degree, how = manner_degrees().get(anchor[:cut]), manners().get(anchor[cut:])
    en = None if degree is None or how is None else _by_degree(degree.en or "", how.en or "")
    return None if degree is None or how is None or en is None else _told(degree.ja or "", how.ja or "", en)


def _denied(how: Localized | None) -> Localized | None:
    if how is None or _IN_MORE_WORDS.match(how.en or ""):
        return None
    return Localized(
        ja="、".join(f"あまり{one}〜しない" for one in (how.ja or "").split("、")), en=f"not to … very {how.en}"
    )


def _by_degree(degree: str, how: str) -> str | None:
    """Put a degree before a word; None for what nobody says: very in detail, most hard."""
    is_said = how.endswith("ly") if degree in _COMPARED else not _IN_MORE_WORDS.match(how)
    return f"{degree} {how}" if is_said else None


def _told(degree: str, how: str, en: str) -> Localized:
    return Localized(ja="、".join(f"{degree}{one}〜する" for one in how.split("、")), en=f"to … {en}")
