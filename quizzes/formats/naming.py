"""Which id can be made of a title or of a file's name?"""

from __future__ import annotations

import re
import unicodedata

from quizzes.formats.file_stem import stem_of
from quizzes.formats.table_columns import meaning

LONGEST_ID = 40
_NOT_IN_IDS = re.compile(r"[^A-Za-z0-9_-]+")
# What is typed beside an id for the questions of all kinds or of one level would mean the set instead.
_MEANS_ELSE = re.compile("all|any|mix|mixed|(?:hsk|l)[1-9]")
_AS_SET = "-set"


def id_from(text: str) -> str:
    """Keep what an id may hold of a text; nothing, where that would not be a name."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    id_ = _NOT_IN_IDS.sub("-", plain).strip("-_")[:LONGEST_ID].strip("-_")
    if _MEANS_ELSE.fullmatch(id_.lower()) or meaning("kind", id_) is not None:
        return f"{id_[: LONGEST_ID - len(_AS_SET)]}{_AS_SET}"
    return id_ if any(c.isalpha() for c in id_) else ""


def id_of_file(name: str) -> str:
    """
    Make an id of a file's name; nothing, where that would not be a name.

    Nor is it one where nothing of an id stands before the first dot: what is behind may be a suffix that nobody knows.
    """
    stem = stem_of(name).lstrip(".")
    return id_from(stem) if _NOT_IN_IDS.sub("", unicodedata.normalize("NFKD", stem.split(".")[0])).strip("-_") else ""
