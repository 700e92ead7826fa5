"""Which id can be made of a title or of a file's name?"""

from __future__ import annotations

import re
import unicodedata

LONGEST_ID = 40
_NOT_IN_IDS = re.compile(r"[^A-Za-z0-9_-]+")


def id_from(text: str) -> str:
    """Keep what an id may hold of a text; nothing, where that would not be a name."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    id_ = _NOT_IN_IDS.sub("-", plain).strip("-_")[:LONGEST_ID].strip("-_")
    return id_ if any(c.isalpha() for c in id_) else ""
