"""Which text does somebody want to read, and which line of its file? The words after /read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import normalize

from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    from collections.abc import Sequence

# As explanations name it, in any language, behind the id of a text or alone: line 66, 行66, 66行目, 第66行.
_LINE = lazy_regex(
    r"(?:(?P<text>\S.*?)\s+)??(?:lines?\s*(?P<en>[0-9]{1,9})|行\s*(?P<after>[0-9]{1,9})|第?\s*(?P<zh>[0-9]{1,9})\s*行目?)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedText:
    """What was said; `named` is empty where no text was named, `line` None where no line was."""

    named: str
    line: int | None = None


def asked_text(said: str, ids: Sequence[str]) -> AskedText:
    """Make sense of what was said on one line; what is the id of a text names that text, whatever else it could be."""
    whole = _named(said, ids)
    match = None if whole in ids else _LINE.fullmatch(normalize("NFKC", said))
    if match is None:
        return AskedText(named=whole)
    return AskedText(named=_named(match["text"] or "", ids), line=int(match["en"] or match["after"] or match["zh"]))


def _named(named: str, ids: Sequence[str]) -> str:
    """Give the id that is meant, whatever the case and the width of its letters; else what was typed."""
    by_lower = {id_.lower(): id_ for id_ in ids}
    return named if named in ids else by_lower.get(normalize("NFKC", named).lower(), named)
