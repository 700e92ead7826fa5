"""
How is a time, a place or a thing that a sentence tells asked for, in the words of the text?

    去年冬天我把腰扭了。   → 林芳：＿＿我把腰扭了。 根据原文，这句话的空白处说的是什么时候？
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_to_guess
from quizzes.chinese.listed_levels import level_of, level_of_character
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.circumstances.circumstance_reasons import distractor_of, explained, meanings
from quizzes.comprehension.numbers.told_numbers import are_dates_told
from quizzes.comprehension.quote_lead import lead_of_quote
from quizzes.comprehension.quoted_gap import blanked, excerpt_of
from quizzes.distractors.item import Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind

if TYPE_CHECKING:
    from quizzes.comprehension.circumstances.circumstance_asked import Asked
    from quizzes.distractors.document import Document

_ACRONYM = lazy_regex(r"\b[A-Z]{2}")  # a CT room is no name
_UNLISTED = 6  # the level of a word outside the list that nobody can guess
LOCALIZERS = "上里"
LEAST_BESIDE = 8  # hanzi beside the phrase
ASKED, NO_SENTENCE = lazy_regex(r"[？?…]|^[“「]"), lazy_regex(r"的时候$|一[句段]话$")
STAGE = lazy_regex(r"[（(][^（()）]{1,6}[)）]$")  # （笑）
_OF_DATE, _WHICH_DAY = lazy_regex("(?:日期|生日)[^，,]{0,6}[是为在]$"), "哪一天"


def lead_told(document: Document, asked: Asked) -> str | None:
    """Give what stands before a quote, its speaker first; None where it leans on what would tell an option."""
    options = (asked.phrase.text, *(other.text for other in asked.others))
    names = [_without_localizer(option) for option in options]

    def tells_none(said: str) -> bool:
        return not any(name in in_simplified(said) for name in names) and not are_dates_told(options, said)

    return lead_of_quote(document, asked.spot, asked.passage, tells_none)


def _without_localizer(option: str) -> str:
    """Give the name of a place without where at it, as 走廊 tells 走廊里; a single character stays whole."""
    name = option.rstrip(LOCALIZERS)
    return name if len(name) > 1 else option


def item_of(document: Document, asked: Asked) -> Item:
    """Ask for the phrase that the quote leaves out."""
    spot, sort = asked.spot, asked.sort
    evidence = spot.evidence(asked.passage)
    passage, prompt = _gapped(document, asked)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype=sort.subtype,
        passage=passage,
        prompt=prompt,
        key=asked.key,
        distractors=tuple(distractor_of(document, asked, other) for other in asked.others),
        evidence=evidence,
        explanation=explained(document, asked, evidence),
        place=spot.place,
        level=_level(asked),
        subject=f"{asked.key}@{spot.index}",
        merit=1.6 + asked.phrase.merit - 0.01 * len(hanzi_of(asked.passage)),
        tags=("R6",),
    )


def _level(asked: Asked) -> int:
    """Give the level of the words for a place or for times, which must be known to be found; a name has none."""
    if asked.sort.subtype == "when":
        return _level_of_times(asked)
    place = asked.phrase.text
    parts = (place[:end] for end in range(len(place), 1, -1))
    listed = next((level_to_guess(part) for part in parts if level_of(part) is not None), None)
    _, en = asked.sort.means(place)
    is_name = en != en.lower() and _ACRONYM.search(en) is None
    return listed or (1 if is_name else min(_UNLISTED, max(map(level_of_character, hanzi_of(place)), default=1)))


def _level_of_times(asked: Asked) -> int:
    """Give the level of the hardest of the words for times that tell the options apart: 冬至 and 夏至; 1 of numbers."""
    parts = {part for other in asked.others for pair in other.instead for part in pair}
    return max((level_to_guess(part) for part in parts if part in meanings()), default=1)


def _what(asked: Asked, before: str) -> str:
    """Ask for what a date is with the day, not with when that is: 日期写的是哪一天."""
    return _WHICH_DAY if _OF_DATE.search(before) and asked.key.endswith(("日", "号", "號")) else asked.sort.asked


def _gapped(document: Document, asked: Asked) -> tuple[str, str]:
    """Give the quote with a gap, below what leads to it, and what is asked of the gap."""
    spot, passage = asked.spot, asked.passage
    said = replace(spot, source=STAGE.sub("", spot.source.strip()))
    excerpt = excerpt_of(said, passage, blanked(passage, asked.key))
    before = in_simplified(passage.partition(asked.key)[0])
    what = f"说的是{_what(asked, before)}" if asked.phrase.is_named_so else "应该填哪一个"
    return (
        f"{lead_told(document, asked) or ''}{excerpt}",
        document.written(f"根据原文，这句话的空白处{what}？"),
    )
