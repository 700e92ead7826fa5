"""
What reason does the interview give for this, or what does it say to follow from that?

The sentence is quoted as the text has it, with all that it needs before it and a gap for the one of both. The other
options are what the text says elsewhere; where there are too few of these, nothing is asked.
"""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.causes.reason_rivals import Rivals, Wrong
from quizzes.comprehension.causes.reason_sites import ReasonSite, reason_sites
from quizzes.comprehension.meant import as_translated, meant
from quizzes.comprehension.quote_lead import lead_of_quote
from quizzes.comprehension.quoted_gap import excerpt_of
from quizzes.comprehension.word_notes import with_notes
from quizzes.distractors.display import nested, shown, stopped, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.vetoes import words_in_common
from quizzes.distractors.words import in_simplified
from quizzes.question import GAP, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_MOST_TOLD = 2  # words of the key that may stand in what is shown before


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for each reason that is given in so many words, or for what comes of it."""
    found = reason_sites(document)
    if not found:
        return
    rivals = Rivals(document, [site for sites in found for site in sites], tally)
    for sites in found:
        yield from islice((item for site in sites for item in _asked(document, site, rivals, tally)), 1)


def _asked(document: Document, site: ReasonSite, rivals: Rivals, tally: Tally) -> Iterator[Item]:
    lead = _lead_of(document, site)
    if not tally.refuses("leans-on-unshown", hit=lead is None) and lead is not None:
        wrong = rivals.of(site, lead)
        if wrong:
            yield _item(document, site, lead, wrong)


def _lead_of(document: Document, site: ReasonSite) -> str | None:
    """Give what is shown before the quote; None where it needs what tells the answer, or what is not there."""
    lead = lead_of_quote(document, site.spot, without_end(site.spot.source), partial(_may_be_read, site))
    before = document.before(site.spot)
    is_of_before = before is not None and lead is not None and shown(before.source) in lead
    return None if site.is_all and not is_of_before else lead


def _may_be_read(site: ReasonSite, said: str) -> bool:
    """Tell whether words before the quote say nothing of what it leaves out."""
    return in_simplified(site.key) not in in_simplified(said) and words_in_common(said, site.key) <= _MOST_TOLD


def _item(document: Document, site: ReasonSite, lead: str, wrong: Sequence[Wrong]) -> Item:
    spot, asked = site.spot, "原因" if site.is_reason else "结果"
    quote = without_end(spot.source)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="cause",
        passage=f"{lead}{excerpt_of(spot, quote, without_end(site.quoted(GAP)))}",
        prompt=document.written(f"根据原文，空白处说的{asked}是哪一个？"),
        key=site.key,
        distractors=tuple(
            Distractor(option=each.text, code=RefutationCode.OTHER_RECORD, why=_why_wrong(document, site, each))
            for each in wrong
        ),
        evidence=spot.evidence(quote),
        explanation=with_notes(document, spot, quote, _explained(document, site)),
        place=spot.place,
        subject=f"{site.key}@{spot.index}",
        merit=2.5 + 0.2 * len(wrong) - 0.01 * len(hanzi_of(site.key)),
        tags=("R2",),
    )


def _explained(document: Document, site: ReasonSite) -> Localized:
    """Quote reason and result with their meaning, and say by which word which of both is asked for."""
    spot, key = site.spot, nested(site.key)
    quote = shown(as_translated(document, spot, without_end(spot.source)))
    ja, en = meant(document, spot, quote)
    what_ja, what_en = ("理由", "reason") if site.is_reason else ("結果", "result")
    return Localized(
        ja=f"{spot.line}行目に「{nested(quote)}」{ja}とあります。「{site.sign}」でつながれた{what_ja}は「{key}」です。",
        en=f"Line {spot.line}: {stopped(quote + en)} Tied to it by {site.sign}, the {what_en} is: {stopped(site.key)}",
    )


def _why_wrong(document: Document, site: ReasonSite, wrong: Wrong) -> Localized:
    """Say where else a statement is made, of what else where that is told, and what this line says instead."""
    line, own, other, key = wrong.spot.line, site.spot.line, wrong.site, nested(site.key)
    ja, en = meant(document, wrong.spot, wrong.text)
    what_ja, what_en = ("理由", "reason") if site.is_reason else ("結果", "result")
    if other is None:
        told_ja, told_en = (
            f"{line}行目にありますが、ここの{what_ja}としては述べていません",
            f"says this{en}, but not as the {what_en} here",
        )
    else:
        is_ja = "理由" if other.is_reason else "結果"
        told_ja, told_en = (
            f"{line}行目で別のことの{is_ja}として述べています",
            f"gives this as the {'reason for' if other.is_reason else 'result of'} something else{en}",
        )
    return Localized(
        ja=f"「{nested(wrong.text)}」{ja}は{told_ja}。{own}行目が{what_ja}として述べているのは「{key}」です。",
        en=f"Line {line} {told_en}; the {what_en} in line {own} is: {stopped(site.key)}",
    )
