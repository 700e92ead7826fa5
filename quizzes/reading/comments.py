"""Which lines are comments on a document, as it is saved as text from a browser, and what is the text without them?"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from string import ascii_lowercase
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.furniture import WithoutFurniture
from quizzes.reading.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

_MARK = lazy_regex(r"\[([a-z]{1,2})\]")
_COMMENT = lazy_regex(r"\[([a-z]{1,2})\]\s?\S")
_NOTE = lazy_regex(r"\[[a-z]{1,2}\]\s?[^\s：:（(—–=＝-]{1,12}\s?(?:[：:（(—–=＝]|-\s)")
_LETTERS = (*ascii_lowercase, *(one + other for one in ascii_lowercase for other in ascii_lowercase))


def without_comments(lines: Sequence[Line]) -> WithoutFurniture:
    """
    Leave out the comments behind a text, and their letters in it: `[a]` where each stands, then `[a]` before its words.

    They are comments only where the letters count on from a, each stands once before them behind some text, and the
    lines do not read as notes: a word, then what it means.
    """
    begun = [i for i, line in enumerate(lines) if _COMMENT.match(line.text)]
    letters = [found[1] for i in begun if (found := _COMMENT.match(lines[i].text)) is not None]
    before = lines[: begun[0]] if begun else ()
    marks = Counter(found[1] for line in before for found in _MARK.finditer(line.text) if found.start())
    are_notes = sum(_NOTE.match(lines[i].text) is not None for i in begun) * 2 > len(begun)
    if not begun or are_notes or tuple(letters) != _LETTERS[: len(letters)] or marks != Counter(letters):
        return WithoutFurniture(lines=tuple(lines), dropped=())
    behind = lines[begun[0] :]
    return WithoutFurniture(
        lines=(
            *(replace(line, text=_MARK.sub("", line.text)) for line in before),
            *(Line(number=line.number, text="") for line in behind),
        ),
        dropped=tuple(line for line in behind if not line.is_blank),
    )
