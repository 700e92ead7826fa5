"""
By which of its words is a piece named that leads up to the next one?

    早期的投资人投钱时              its last clause, where that is short: 早期的投资人投钱时
    当老站长提出要让学徒先学看信号时  the two words that hold a long one: 当……时
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.display import clauses, without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.spots import Spot

# What opens a phrase that ends so, however long it is: 当……时.
_HELD = tuple(
    (re.compile(ends), re.compile(opens))
    for ends, opens in (
        ("^时候?$", "每当|当(?![地年初代事])"),
        ("后$", "自从|自打|直到|等到"),
        ("话$", "如果|要是|假如|倘若|万一"),
        ("基础上$", "在"),
    )
)
_TOLD, _SHORT = 4, 12  # characters at the end of a piece that announce the next, and of a clause told as a whole


def last_words(piece: Spot, ending: str) -> str:
    """Give the last clause of a piece, or of a long one its last words: an ending and so many characters at least."""
    clause = clauses(without_end(piece.source.strip()))[-1]
    if len(clause) <= _SHORT:
        return clause
    words, kept, last = [word for word in piece.words if hanzi_of(word) or word.isalnum()], "", ""
    while words and (len(kept) < max(_TOLD, len(ending)) or (len(last) == 1 and len(kept) < 2 * _TOLD)):
        last = words.pop()
        kept = last + kept
    return kept


def frame_words(piece: Spot, ending: str) -> str:
    """Name what says when, or from where one looks: its last clause, or of a long one the two words that hold it."""
    text = without_end(piece.source.strip())
    clause, written = clauses(text)[-1], text[-len(ending) :]
    if len(clause) <= _SHORT or len(ending) >= _TOLD:
        return clause if len(clause) <= _SHORT else written
    opens = next((opens for ends, opens in _HELD if ends.search(in_simplified(ending))), None)
    found = opens.search(in_simplified(clause)) if opens is not None else None
    return f"{clause[slice(*found.span())] if found is not None else ''}……{written}"
