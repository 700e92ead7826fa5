"""
Why is a changed claim wrong: what does the text say instead, and of what does it say the other?

That the text does not say something is told only of what stands nowhere in it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled
from quizzes.comprehension.circumstances.told_elsewhere import told
from quizzes.distractors.display import clauses, is_balanced, shown, without_end
from quizzes.distractors.edits.edit import EditKind
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.claims.claim import Claim
    from quizzes.distractors.document import Document
    from quizzes.distractors.edits.edit import Edit
    from quizzes.question import Localized

# What belongs to a number that ends with its measure word: 两个半小时, 三个钟头.
_MORE_OF_NUMBER = lazy_regex("(?<=[个個])半?(?:小时|钟头|月(?!饼)|星期|礼拜)|(?<=[年天块斤米里倍点])半")
# 二十七周零两天: 零 is no part of what is counted.
_AND = lazy_regex("[零〇](?=[一二两兩三四五六七八九十0-9])")
_FIGURES = "0-9〇○零一二两兩三四五六七八九十百千万萬点點."
_LEAST_BESIDE = 4  # characters beside a word that are no clause to quote


def why_not(document: Document, claim: Claim, edit: Edit) -> Localized:
    """Say what the text says for a change, and where it says the other, if it does, a number of the like."""
    edit = as_told(claim, edit)
    other, after = in_simplified(edit.other), in_simplified(claim.said)[edit.end : edit.end + 1]
    spots, line = told(document, other), claim.spot.line
    if not spots or other in in_simplified(edit.said):  # 希望 of 不希望 stands in what is said itself
        return edit.why
    there = min(spots, key=lambda spot: abs(spot.index - claim.spot.index))
    is_like = edit.kind is not EditKind.NUMBER or f"{other}{after}" in in_simplified(there.source)
    if not is_like and all(spot.line != line for spot in spots):  # nobody takes two tourists for two forecasts
        return edit.why_in(line)
    clause = _clause_with(there.source, other)
    return edit.why_elsewhere(clause, there=there.line, here=line) if is_balanced(clause) else edit.why


def as_told(claim: Claim, edit: Edit) -> Edit:
    """Give what is changed as the text has it, 我爸 as somebody's 爸爸, and of 两个半小时 all and not 两个 alone."""
    if edit.kind is EditKind.NUMBER and _AND.match(edit.said) and _AND.match(edit.other):
        edit = replace(edit, start=edit.start + 1, said=edit.said[1:], other=edit.other[1:])
    said, more = edit.said, _MORE_OF_NUMBER.match(in_simplified(claim.said), edit.end)
    if edit.kind is EditKind.NUMBER and more is not None:
        rest = claim.said[edit.end : more.end()]
        return replace(edit, end=more.end(), said=f"{said}{rest}", other=f"{edit.other}{rest}")
    if said in claim.quote or said != 2 * said[0]:
        return edit
    own = f"我{said[0]}"
    return replace(edit, said=own if own in claim.quote else said[0])


def _clause_with(text: str, word: str) -> str:
    """Quote the clause of a simplified word, with the one beside it where it is little more than the word."""
    pieces = clauses(text)
    alone = compiled(rf"(?<![{_FIGURES}]){re.escape(word)}" if word[0] in _FIGURES else re.escape(word))  # no 十四秒
    at = next((i for i, piece in enumerate(pieces) if alone.search(in_simplified(piece))), None)
    if at is None:
        at = next((i for i, piece in enumerate(pieces) if word in in_simplified(piece)), 0)
    is_bare = len(without_end(pieces[at])) < len(word) + _LEAST_BESIDE
    first = max(0, min(at, len(pieces) - 2)) if is_bare else at
    return shown(without_end("".join(pieces[first : first + 1 + is_bare])))
