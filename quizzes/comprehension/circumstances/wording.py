"""
How is a time, a place or a thing that a sentence tells asked for, in the words of the text, and what is said of it?

    去年冬天我把腰扭了。   → 林芳：＿＿我把腰扭了。 根据原文，这句话的空白处说的是什么时候？
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_to_guess
from quizzes.chinese.listed_levels import level_of, level_of_character
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tables import rows_of
from quizzes.comprehension.circumstances.told_elsewhere import told_but_for
from quizzes.comprehension.meant import meant
from quizzes.comprehension.numbers.told_numbers import are_dates_told
from quizzes.comprehension.quote_lead import lead_of_quote
from quizzes.comprehension.quoted_gap import blanked, excerpt_of
from quizzes.distractors.display import (
    clauses,
    is_balanced,
    nested,
    shown,
    stopped,
    without_brackets,
    without_end,
    without_remark,
)
from quizzes.distractors.glosses.word_senses import senses_of_words
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.words import in_simplified, table
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.comprehension.circumstances.asked import Asked
    from quizzes.distractors.document import Document
    from quizzes.question import Evidence

_ACRONYM = lazy_regex(r"\b[A-Z]{2}")  # a CT room is no name
_UNLISTED = 6  # the level of a word outside the list that nobody can guess
LOCALIZERS = "上里"
STAGE = lazy_regex(r"[（(][^（()）]{1,6}[)）]$")  # （笑）
_OF_DATE, _WHICH_DAY = lazy_regex("(?:日期|生日)[^，,]{0,6}[是为在]$"), "哪一天"
_QUOTES = lazy_regex("[“”‘’「」『』（）]")
_SOMEBODY = "np"
_LEAST_BESIDE = 4  # characters beside a phrase that are no clause to quote


def lead_told(document: Document, asked: Asked) -> str | None:
    """Give what stands before a quote, its speaker first; None where it leans on what would tell an option."""
    options = (asked.phrase.text, *asked.others)
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
        distractors=tuple(_distractor_of(document, asked, other) for other in asked.others),
        evidence=evidence,
        explanation=_explained(document, asked, evidence),
        place=spot.place,
        level=_level(asked),
        subject=f"{asked.key}@{spot.index}",
        merit=1.6 + asked.phrase.merit - 0.01 * len(hanzi_of(asked.passage)),
        tags=("R6",),
    )


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


def _what(asked: Asked, before: str) -> str:
    """Ask for what a date is with the day, not with when that is: 日期写的是哪一天."""
    return _WHICH_DAY if _OF_DATE.search(before) and asked.key.endswith(("日", "号", "號")) else asked.sort.asked


def _level(asked: Asked) -> int:
    """Give the level of the words for a place or for times, which must be known to be found; a name has none."""
    place = asked.phrase.text
    if asked.sort.subtype == "when":
        return max((level_to_guess(word) for word in meanings() if word in place), default=1)
    parts = (place[:end] for end in range(len(place), 1, -1))
    listed = next((level_to_guess(part) for part in parts if level_of(part) is not None), None)
    _, en = asked.sort.means(place)
    is_name = en != en.lower() and _ACRONYM.search(en) is None
    return listed or (1 if is_name else min(_UNLISTED, max(map(level_of_character, hanzi_of(place)), default=1)))


def _explained(document: Document, asked: Asked, evidence: Evidence) -> Localized:
    """Quote the line with its meaning and name the answer, with what it means where no translation tells that."""
    of_ja, of_en = meant(document, asked.spot, evidence.quote)
    ja, en = ("", "") if of_ja or of_en else _meaning(document, asked, asked.phrase.text)
    return Localized(
        ja=f"{evidence.line}行目に「{nested(evidence.quote)}」{of_ja}とあるので、答えは「{asked.key}」{ja}です。",
        en=stopped(f"Line {evidence.line} says {shown(evidence.quote)}{of_en}, so the answer is {asked.key}{en}"),
    )


def _distractor_of(document: Document, asked: Asked, other: str) -> Distractor:
    """Say of a wrong time or place where the text tells it, or what the text says instead."""
    line, key = asked.spot.evidence(asked.passage).line, asked.key
    ja, en = _meaning(document, asked, other)
    there = next(iter(told_but_for(document, other, asked.spot)), None)
    if there is None:
        option = document.written(other)
        why = Localized(
            ja=f"{line}行目は「{option}」{ja}ではなく「{key}」と言っています。",
            en=f"Line {line} says {key}, not {option}{en}.",
        )
        return Distractor(option=option, code=RefutationCode.EDITED, why=why)
    option = there.source[(at := in_simplified(there.source).index(other)) : at + len(other)]
    said = _clause_with(clauses(there.source), option)
    said = said if is_balanced(said) else _QUOTES.sub("", said)
    why = Localized(
        ja=f"「{option}」{ja}は{there.line}行目の「{nested(said)}」に出てきますが、{line}行目では「{key}」です。",
        en=f"{option}{en} comes up in line {there.line}: {said}; line {line} says {key}.",
    )
    return Distractor(option=option, code=RefutationCode.OTHER_RECORD, why=why)


def _clause_with(pieces: tuple[str, ...], option: str) -> str:
    """Quote the clause of a phrase, one that is little more than the phrase with the next."""
    at = next((i for i, piece in enumerate(pieces) if option in piece), 0)
    is_bare = len(without_end(pieces[at])) < len(option) + _LEAST_BESIDE
    return shown(without_end("".join(pieces[at : at + 2] if is_bare else pieces[at : at + 1])))


def _meaning(document: Document, asked: Asked, text: str) -> tuple[str, str]:
    """Give in brackets what a time or a place is; nothing of a number, nor of what is written alike: 東京."""
    ja, en = _of_somebody(asked, text) or asked.sort.means(text)
    is_new = bool(ja) and ja != document.written(text)
    return f"（{without_brackets(ja)}）" if is_new else "", f" ({without_remark(en)})" if en else ""


def _of_somebody(asked: Asked, text: str) -> tuple[str, str] | None:
    """Say who a word is where somebody is asked for: 会计 beside 老师 is an accountant, and no accounting."""
    key = table().get(in_simplified(asked.phrase.text))
    if key is None or key.pos != _SOMEBODY:
        return None
    senses = senses_of_words().get(in_simplified(text), ())
    return next(((sense.ja, sense.en) for sense in senses if sense.pos == _SOMEBODY), None)


@lru_cache(maxsize=1)
def meanings() -> Mapping[str, tuple[str, str]]:
    """Give what the words for times and places of our tables mean, in Japanese and in English."""
    return {word: (ja, en) for word, ja, en in rows_of("circumstance_words.tsv")}
