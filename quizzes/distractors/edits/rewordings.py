"""Which words of a Chinese sentence can be said in other words, so that it means the same?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tables import compiled, rows_of
from quizzes.distractors.display import word_edges
from quizzes.distractors.edits.choices import parts_a_choice
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewording:
    """`said`, which stands from `start` to `end`, and `same`, which says it too, in simplified characters."""

    start: int
    end: int
    said: str
    same: str

    def applied(self, text: str, same: str = "") -> str:
        """Write the sentence in the other words, or in those words as the caller writes them."""
        return f"{text[: self.start]}{same or self.same}{text[self.end :]}"


def rewordings(source: str) -> tuple[Rewording, ...]:
    """Give the words of a sentence, in either script, that have others for them, in order; no two of them overlap."""
    text = in_simplified(source)
    if len(text) != len(source):
        return ()
    edges = frozenset(word_edges(plain_words(source)))
    found: list[Rewording] = []
    for start, end, same in _sites(text):
        is_whole = start in edges and end in edges and not parts_a_choice(text, start, end)
        if is_whole and same not in text and not any(start < other.end and other.start < end for other in found):
            found.append(Rewording(start=start, end=end, said=source[start:end], same=same))
    return tuple(sorted(found, key=lambda rewording: rewording.start))


def _sites(text: str) -> Iterator[tuple[int, int, str]]:
    for said, same, frame in _table():
        matches = list(compiled(frame.replace("＿", re.escape(said))).finditer(text)) if said in text else []
        if len(matches) == 1:
            yield matches[0].start(), matches[0].end(), same


@lru_cache(maxsize=1)
def _table() -> tuple[tuple[str, str, str], ...]:
    """Load the wordings that say the same, longer ones first, each with what must stand around it."""
    rows = sorted(rows_of("rewordings.tsv"), key=lambda row: (-len(row[0]), row[0], row[1]))
    return tuple((said, same, frame or "＿") for said, same, frame in rows)
