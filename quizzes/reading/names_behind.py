"""
Who speaks where the name stands behind what is said, as under a quotation?

    慢慢说话。——王平            王平：慢慢说话。
    Speak slowly. — Wang Ping   Wang Ping: Speak slowly.
    慢慢说话。                  the same, with the name on a line of its own
    ——王平

Only where most paragraphs end so: one that does is a quotation, and its author nobody who speaks.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.label_names import looks_like_name
from quizzes.reading.languages import Language, language_of

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from quizzes.reading.lines import Line

_NAME = r"(?P<name>[^\s—―–，。：:,!?！？][^—―–，。：:,!?！？]{0,24})"
_BEHIND = lazy_regex(rf"(?P<said>.{{2,}}[。！？!?….”」』\"][）)]?)\s*(?:——|――|—|―|–|--)\s*{_NAME}")
_STOP = lazy_regex("[。！？!?…]")
_ALONE = lazy_regex(rf"\s*(?:——|――|—|―)\s*{_NAME}")
_OTHERS = frozenset({Language.JAPANESE, Language.ENGLISH})
_LEAST, _MOSTLY, _TELLING = 3, 0.6, 6  # lines, and characters of one that tells something


def with_names_in_front(lines: Sequence[Line]) -> list[Line]:
    """Put the names behind what is said before it, as labels."""
    alone = _named(_ALONE, lines, least=1)
    behind = {i: found for i, found in _named(_BEHIND, lines, least=_TELLING).items() if i not in alone}
    ours = [i for i in (*behind, *alone) if _is_chinese(lines[i - (i in alone)])]
    telling = [i for i, line in enumerate(lines) if i not in alone and _STOP.search(line.text) and _is_chinese(line)]
    if len(ours) < max(_LEAST, _MOSTLY * len(telling)):
        return list(lines)
    kept = list(lines)
    for i, found in behind.items():
        kept[i] = _labelled(lines[i], found["name"], found["said"])
    for i, found in alone.items():
        kept[i - 1], kept[i] = _labelled(lines[i - 1], found["name"], lines[i - 1].text), replace(lines[i], text="")
    return kept


def _named(pattern: re.Pattern[str], lines: Sequence[Line], *, least: int) -> Mapping[int, re.Match[str]]:
    """Find the lines with a name, alone below one that is not blank, or behind what is said."""
    found = {
        i: match
        for i, line in enumerate(lines)
        if not line.is_heading and len(line.text) >= least and (match := pattern.fullmatch(line.text)) is not None
    }
    return {
        i: match
        for i, match in found.items()
        if looks_like_name(match["name"].strip()) and (pattern is _BEHIND or (i and not lines[i - 1].is_blank))
    }


def _labelled(line: Line, name: str, said: str) -> Line:
    colon = ": " if name.isascii() else "："
    return replace(line, text=f"{name.strip()}{colon}{said}")


def _is_chinese(line: Line) -> bool:
    return not (line.is_heading or line.is_blank) and language_of(line.text) not in _OTHERS
