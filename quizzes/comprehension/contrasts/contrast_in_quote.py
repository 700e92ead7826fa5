"""
Which contrasts are asked for in their sentence, quoted with a gap?

    球队＿＿。      不是十一个人的，而是二十三个人的; the reverse; 既是……，也是……

Where no question can name of what something is said, the words of the text do, with all that they need before them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.comprehension.contrasts.contrast_options import holds_other, options_of
from quizzes.comprehension.contrasts.contrast_third import third_of
from quizzes.comprehension.contrasts.contrast_ways import (
    is_both_thinkable,
    ways_of_third,
    why_both,
    why_neither,
    why_other,
)
from quizzes.comprehension.quote_lead import lead_of_quote
from quizzes.comprehension.quoted_gap import excerpt_of
from quizzes.distractors.display import is_balanced, shown, without_end
from quizzes.distractors.item import Distractor
from quizzes.distractors.words import in_simplified
from quizzes.question import GAP, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.comprehension.contrasts.contrast_site import Site
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

FILL_IN = "根据原文，这句话的空白处应该填哪一个？"
_LEAST_OTHERS = 2
_LONGEST = 70  # hanzi of a sentence that is quoted
# What goes with the negation, and not with 既是: 我并不是跑得慢.
_OF_NEGATION = lazy_regex(r"(?:并|倒|绝对?|根本|从来|真的|可|其实)+$")
_DENIES, _IS = lazy_regex("不是|并非(?:是)?|就是不|与其"), lazy_regex("(?<![可但不])是")
_SAYS_SO = lazy_regex(
    r"^(?:[不没]|[^，,]{1,3}得)(?!.*[了过的]$)"
)  # 不喝茶, 跑得慢: said of somebody, and nothing that he is


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A sentence with a gap for its contrast, with what is shown before it, and the words of the gap."""

    passage: str
    key: str
    others: tuple[Distractor, ...]

    @property
    def merit(self) -> float:
        return 2.2 + 0.1 * len(self.others) - 0.01 * len(self.key)


def quoted_contrast(document: Document, spot: Spot, site: Site) -> Quoted | None:
    """Quote a sentence with a gap for its contrast, beside other ways in which the two can hold."""
    whole = without_end(shown(spot.source))
    at = _begins(whole, site)
    if at is None or len(hanzi_of(whole)) > _LONGEST or not is_balanced(whole):
        return None
    end = whole.find(site.quote) + len(site.quote)
    quote, key = f"{whole[:at]}{GAP}{whole[end:]}", whole[at:end]
    lead = _lead_of(document, spot, site, is_all=not hanzi_of(quote))
    if lead is None:
        return None
    others = tuple(_others(document, spot, site, key, f"{lead}{quote}"))
    passage = f"{lead}{excerpt_of(spot, without_end(spot.source), quote)}"
    return Quoted(passage=passage, key=key, others=others) if len(others) >= _LEAST_OTHERS else None


def _begins(whole: str, site: Site) -> int | None:
    """Give where in a sentence the words begin that say which of the two holds."""
    start = whole.find(site.quote)
    if start < 0 or site.a in site.b or site.b in site.a or not all(each in site.quote for each in (site.a, site.b)):
        return None
    marks, first = (_DENIES, site.a) if site.denies_first else (_IS, site.b)
    simple = to_simplified(whole)
    opens = max((found.start() for found in marks.finditer(simple, start, whole.find(first, start))), default=-1)
    goes_with = _OF_NEGATION.search(simple[start : max(start, opens)]) if site.denies_first else None
    return None if opens < 0 else opens - (len(goes_with.group()) if goes_with is not None else 0)


def _lead_of(document: Document, spot: Spot, site: Site, *, is_all: bool) -> str | None:
    """Give what is shown before, which does not name what is meant; None where that is needed and cannot be."""
    said = in_simplified(site.b)
    lead = lead_of_quote(document, spot, without_end(spot.source), lambda told: said not in in_simplified(told))
    before = document.before(spot)
    is_of_before = before is not None and lead is not None and shown(before.source) in lead
    return None if is_all and not is_of_before else lead


def _others(document: Document, spot: Spot, site: Site, key: str, read: str) -> Iterator[Distractor]:
    """Give the reverse, and what a third thing makes of it, or that both hold, and that neither does."""
    reverse = _exchanged(key, site.a, site.b)
    yield Distractor(option=reverse, code=RefutationCode.NEGATED, why=why_other(site))
    third = third_of(document, spot, site, read)
    if third is not None:
        phrase = document.written(third.phrase)
        said, denied = ways_of_third(document, spot, site, third)
        yield replace(said, option=key.replace(site.b, phrase))
        yield replace(denied, option=reverse.replace(site.b, phrase))
        return
    for n, option in enumerate(_both_and_neither(site)):
        why, code = (why_neither, RefutationCode.OTHER_TRUTH) if n else (why_both, RefutationCode.NEGATED)
        yield Distractor(option=document.written(option), code=code, why=why(site))


def _exchanged(key: str, one: str, other: str) -> str:
    """Exchange two things in the words that tell which of them holds."""
    return GAP.join(part.replace(other, one) for part in key.split(one)).replace(GAP, other)


def _both_and_neither(site: Site) -> tuple[str, ...]:
    """Say that both hold, and where one may think so that neither does."""
    if site.is_of_choice:
        will = "可以说" if site.is_of_wording else "要"
        return (f"既{will}{site.a}，也{will}{site.b}",)
    told = options_of(site)
    if told is not None:
        return told[2:] if is_both_thinkable(site) else told[2:3]
    are_said = all(_SAYS_SO.match(in_simplified(each)) for each in (site.a, site.b)) and not holds_other(site)
    return (f"既{site.a}，也{site.b}",) if are_said else ()
