"""Which text does somebody want to read, and which line of its file, or which paragraph? The words after /read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import normalize

from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_TEXT, _NUMBER, _MORE = r"(?:(?P<text>\S.*?)\s+)??", "[0-9]{1,9}", r"(?:\s*[,、]\s*[0-9]{1,9})*"
# As explanations and pages name it, in any language, behind a text or alone: line 66, 行66, 66、68行目, 第66行.
_LINE = lazy_regex(
    rf"{_TEXT}(?:lines?\s*(?P<en>{_NUMBER}){_MORE}|行\s*(?P<after>{_NUMBER})|第?\s*(?P<zh>{_NUMBER}){_MORE}\s*行目?)",
    re.IGNORECASE,
)
# As buttons and pages name it: paragraph 18, 第18段落, 第 18 段, 18/32.
_PARAGRAPH = lazy_regex(
    rf"{_TEXT}(?:paragraph\s*(?P<en>{_NUMBER})|第?\s*(?P<zh>{_NUMBER})\s*段落?|(?P<after>{_NUMBER})\s*/\s*{_NUMBER})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedText:
    """What was said; `named` is empty where no text was named, `line` and `paragraph` None where none was."""

    named: str
    line: int | None = None
    paragraph: int | None = None


def asked_text(said: str, ids: Sequence[str]) -> AskedText:
    """Make sense of what was said on one line; what is the id of a text names that text, whatever else it could be."""
    whole, plain = _named(said, ids), normalize("NFKC", said)
    line, paragraph = (None, None) if whole in ids else (_LINE.fullmatch(plain), _PARAGRAPH.fullmatch(plain))
    match = line or paragraph
    if match is None:
        return AskedText(named=whole)
    named, number = _named(match["text"] or "", ids), int(match["en"] or match["after"] or match["zh"])
    return AskedText(named=named, line=number) if line else AskedText(named=named, paragraph=number)


def _named(named: str, ids: Sequence[str]) -> str:
    """Give the id that is meant, whatever the case and the width of its letters; else what was typed."""
    by_lower = {id_.lower(): id_ for id_ in ids}
    return named if named in ids else by_lower.get(normalize("NFKC", named).lower(), named)
