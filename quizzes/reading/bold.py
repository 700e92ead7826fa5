"""
Who asks, where the questions have no label and stand out by being bold?

    **你为什么选择夜班？**
    因为夜里安静。

As Word and web pages have it, once the bold letters are those of Markdown or of HTML; plain text has lost them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.marks import ends_as_question
from quizzes.reading.label_forms import ASKER
from quizzes.reading.labels import Speakers
from quizzes.reading.languages import Language, language_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.reading.lines import Line

_LEAST, _MOSTLY, _FEW = 2, 0.6, 0.3
_STOPS = ("。", "！", "!", ".", "…")
_CLOSING = "”’」』）) "


def with_labels_for_bold(lines: Sequence[Line]) -> Sequence[Line]:
    """Write 问 before the bold lines, where these ask, the others do not, and nobody is named."""
    said = [line for line in lines if not line.is_blank and not line.is_heading]
    bold, others = ([line.text for line in said if line.is_bold is wanted] for wanted in (True, False))
    if len(bold) < _LEAST or not others or share_asking(bold) < _MOSTLY or share_asking(others) > _FEW:
        return lines
    speakers = Speakers([line.text for line in said])
    if any(map(speakers.has_label, bold)) or any(map(speakers.has_label, others)):
        return lines
    return [replace(line, text=f"{ASKER}：{line.text}") if line.is_bold and _may_ask(line) else line for line in lines]


def _may_ask(line: Line) -> bool:
    """Leave a bold line that only heads a section: it ends as no sentence does."""
    return not line.is_heading and (ends_as_question(line.text) or line.text.rstrip(_CLOSING).endswith(_STOPS))


def share_asking(texts: Sequence[str]) -> float:
    """Give the share of lines that end with a question, of those that are Chinese."""
    chinese = [text for text in texts if language_of(text) in {Language.CHINESE, Language.UNDECIDED}]
    return sum(map(ends_as_question, chinese)) / max(1, len(chinese))
