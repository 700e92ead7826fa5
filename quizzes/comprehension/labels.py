"""How is who speaks called above words that are quoted, in the script of the text?"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizzes.distractors.document import Document

_OURS = frozenset({"提问者", "回答者"})
_COLON = "："


def labelled(document: Document, passage: str) -> str:
    """Write our own names of the two who speak in the script of a text, and what is quoted of it as it stands there."""
    return "\n".join(_line(document, line) for line in passage.split("\n"))


def _line(document: Document, line: str) -> str:
    label, colon, words = line.partition(_COLON)
    return f"{document.written(label)}{colon}{words}" if label in _OURS else line
