"""
Which words of a sentence can be exchanged in Chinese alone, because the translation surely says them?

What the others would be called in the translation is told, but not written into it: they are offered in Chinese only.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.distractors.edits.gap_swaps import is_told_around
from quizzes.distractors.places import Rewritten
from quizzes.distractors.stems import english_stems, japanese_stem
from quizzes.distractors.words import table
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.places import BothSides

_MOST_APART = 12  # characters between the words of an English gloss: was very moved


def chinese_swaps(both: BothSides) -> Iterator[Rewritten]:
    """Give the words of a sentence that stand once on either side, each with its fellows."""
    for told in both.told:
        start, span = both.source.find(told.word), _span_said(told.said, both)
        if start < 0 or span is None or is_told_around(told.word, both):
            continue
        others = [table()[other] for other in told.others if other not in both.source]
        meanings = [Localized(ja=other.ja[0], en=_first(other.en[0])) for other in others]
        yield Rewritten(
            zh=(start, start + len(told.word)),
            other=span,
            zh_others=tuple(other.word for other in others),
            others=tuple((meant.ja if both.language == "ja" else meant.en) or "" for meant in meanings),
            meanings=(told.meaning, *meanings),
        )


def _first(gloss: str) -> str:
    """Give the first of several meanings: to comfort, of “to comfort; comfort”."""
    return gloss.partition("; ")[0]


def _span_said(said: str, both: BothSides) -> tuple[int, int] | None:
    """Find where a translation says a gloss; None where it may be in several places."""
    if both.language == "ja":
        stem = japanese_stem(said)
        start = both.translation.find(stem)
        return (start, start + len(stem)) if both.translation.count(stem) == 1 else None
    stems = english_stems(said)
    found = [word for word in re.finditer(r"[\w'’]+", both.translation) if english_stems(word.group()) & stems]
    if not found or len(found) > len(stems) or found[-1].start() - found[0].end() > _MOST_APART:
        return None
    return found[0].start(), found[-1].end()
