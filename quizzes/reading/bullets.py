"""
Which signs before lines are but those of a list?

    - 李娜：您好！        李娜：您好！
      - Hello!            - Hello!

A hyphen may also mark speech, as in subtitles: it is of a list where it stands before labels, which tell who speaks, or
before the lines of the translation and no others.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.languages import Language, language_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizzes.reading.lines import Line

_BULLET = lazy_regex(r"[-*+•][ \t\u3000\u00a0]+(?=\S)")
_FRAMED = lazy_regex(r"(?P<sign>[-*]).*(?P=sign)")  # - 第一天 -
_LEAST, _MOSTLY = 2, 0.8


def without_bullets(lines: Sequence[Line], has_label: Callable[[str], bool]) -> tuple[Line, ...]:
    """Leave out the bullets of lists before paragraphs."""
    marked = {i for i, line in enumerate(lines) if _BULLET.match(line.text) and not _FRAMED.fullmatch(line.text)}
    hyphens = {i for i in marked if lines[i].text.startswith("-")}
    if not _are_of_list(lines, hyphens, has_label):
        marked -= hyphens
    return tuple(
        replace(line, text=_BULLET.sub("", line.text, 1)) if i in marked else line for i, line in enumerate(lines)
    )


def _are_of_list(lines: Sequence[Line], hyphens: set[int], has_label: Callable[[str], bool]) -> bool:
    if not hyphens or any(has_label(lines[i].text) for i in hyphens):
        return bool(hyphens)
    languages = [language_of(line.text) for line in lines]
    theirs = {i for i, language in enumerate(languages) if language in {Language.JAPANESE, Language.ENGLISH}}
    is_theirs = all(languages[i] is not Language.CHINESE for i in hyphens)
    return is_theirs and len(hyphens & theirs) >= max(_LEAST, _MOSTLY * len(theirs))
