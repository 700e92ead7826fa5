"""
Who speaks, where names have nothing behind them but are bold, or who asks, where questions without a label are?

    **记者** 你为什么选择夜班？        **你为什么选择夜班？**
    **老人** 因为夜里安静。            因为夜里安静。

As Word and web pages have it, once the bold letters are those of Markdown or of HTML; plain text has lost them.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.marks import ends_as_question
from quizzes.reading.label_forms import ASKER
from quizzes.reading.label_names import key_of, looks_like_name
from quizzes.reading.labels import Speakers
from quizzes.reading.languages import Language, language_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quizzes.reading.lines import Line

_LEAST, _MOSTLY, _FEW = 2, 0.6, 0.3
_COLONS = (":", "：")
_STOPS = ("。", "！", "!", ".", "…")
_CLOSING = "”’」』）) "


def with_labels_for_bold(lines: Sequence[Line]) -> Sequence[Line]:
    """Write a colon behind the bold names of whom a file has several, or else 问 before its bold questions."""
    opened = {i: line.bold for i, line in enumerate(lines) if _opens_bold(line)}
    names = {i: bold for i, bold in opened.items() if looks_like_name(bold)}
    if _are_speakers(lines, names) and len(names) >= _MOSTLY * len(opened):
        return [_labelled(line, names[i]) if i in names else line for i, line in enumerate(lines)]
    return _with_askers(lines)


def _opens_bold(line: Line) -> bool:
    """Tell whether a line begins with bold words that no colon ends; who is called otherwise by now, does not."""
    is_part = bool(line.bold) and not (line.is_bold or line.is_heading) and line.text.startswith(line.bold)
    return is_part and not line.bold.endswith(_COLONS) and not _behind(line).startswith(_COLONS)


def _behind(line: Line) -> str:
    return line.text.removeprefix(line.bold).lstrip()


def _labelled(line: Line, name: str) -> Line:
    colon = ": " if name.isascii() else "："
    return replace(line, text=f"{name}{colon}{_behind(line)}")


def _are_speakers(lines: Sequence[Line], names: Mapping[int, str]) -> bool:
    """Tell whether several names come again, or one that asks; what is bold once is a word that matters."""
    counts = Counter(map(key_of, names.values()))
    again = {key for key, count in counts.items() if count >= _LEAST}
    said = [_behind(lines[i]) for i, name in names.items() if key_of(name) in again]
    is_one = len(again) == 1 and len(said) > _LEAST and share_asking(said) >= _MOSTLY
    return is_one or (len(again) >= _LEAST and len(said) >= _MOSTLY * len(names))


def _with_askers(lines: Sequence[Line]) -> Sequence[Line]:
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
