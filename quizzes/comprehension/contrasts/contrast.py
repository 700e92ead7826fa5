"""
Which of two things does a sentence mean that denies the other?

    大农场最怕的＿＿。      并不是虫子，而是价格     the reverse; 不只是虫子，更是价格; the reverse of that

Asked in the sentence itself, quoted with a gap for all that tells. The text denies by its own words every option but
one, so that nothing else in it has to be searched for a second right answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension.asking import without_marker
from quizzes.comprehension.contrasts.signs import contrast_of
from quizzes.comprehension.contrasts.ways import key_of, told_by_sign, wrong_ways
from quizzes.comprehension.corrections import is_taken_back
from quizzes.comprehension.meant import as_translated, meant
from quizzes.comprehension.quote_lead import lead_of_quote
from quizzes.comprehension.shown_passage import verbatim
from quizzes.comprehension.word_notes import with_notes
from quizzes.distractors.clauses.lead_back import label_of
from quizzes.distractors.display import nested, shown, stopped, with_own_stop, without_end
from quizzes.distractors.item import Item
from quizzes.distractors.words import in_simplified
from quizzes.question import GAP, Kind, Localized, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.comprehension.contrasts.signs import Contrast
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_LEAST_SUBJECT = 3  # characters: 我们 may do anything
_PROMPT = "根据原文，空白处的意思是哪一个？"


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask of each contrast which of its two things holds."""
    for spot in document.spots:
        contrast = contrast_of(spot.source)
        if contrast is None or tally.refuses("corrected", hit=is_taken_back(document, spot)):
            continue
        if tally.refuses("title", hit=_is_in_title(document, contrast)):
            continue
        if tally.refuses("said-elsewhere", hit=_is_said_elsewhere(document, spot, contrast)):
            continue
        passage = _passage(document, spot, contrast)
        if not tally.refuses("open-reference", hit=passage is None) and passage is not None:
            yield _item(document, spot, contrast, passage)


def _is_in_title(document: Document, contrast: Contrast) -> bool:
    """Veto 17: the title, which everybody sees, names what is meant."""
    title = document.interview.title
    return title is not None and normal_form(in_simplified(contrast.b)) in normal_form(in_simplified(title.source))


def _is_said_elsewhere(document: Document, spot: Spot, contrast: Contrast) -> bool:
    """Tell whether the same speaker names what is denied once more, beside what is meant or of the same subject."""
    denied, beside = in_simplified(contrast.a), {in_simplified(contrast.b)}
    subject = in_simplified(without_marker(contrast.subject)).removesuffix("的")
    if len(subject) >= _LEAST_SUBJECT:
        beside.add(subject)
    return any(
        any(words in in_simplified(other.source) for words in beside)
        for other in document.spots_having(denied)
        if other.index != spot.index and other.speaker == spot.speaker
    )


def _passage(document: Document, spot: Spot, contrast: Contrast) -> str | None:
    """Quote the sentence up to the gap, behind what it needs; None where that cannot be shown, or tells the key."""
    said, whole = in_simplified(contrast.b), without_end(spot.source)

    def may_show(told: str) -> bool:
        return said not in in_simplified(told)

    lead = lead_of_quote(document, spot, whole, may_show)
    is_of_nothing = not contrast.head and lead == label_of(document, spot)
    if lead is None or is_of_nothing or not may_show(contrast.head):
        return None
    if contrast.goes_on:
        return f"{lead}{contrast.head}{GAP}……"
    return f"{lead}{with_own_stop(f'{contrast.head}{GAP}{contrast.rest}', whole, spot.source)}"


def _item(document: Document, spot: Spot, contrast: Contrast, passage: str) -> Item:
    quote = verbatim(spot.source, contrast.quote)
    told = _explained(document, spot, contrast, shown(as_translated(document, spot, quote)))
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="contrast",
        prompt=document.written(_PROMPT),
        passage=passage,
        key=key_of(document, contrast),
        distractors=wrong_ways(document, contrast),
        evidence=spot.evidence(quote),
        explanation=with_notes(document, spot, quote, told),
        place=spot.place,
        subject=f"{contrast.b}@{spot.index}",
        merit=2.5 - 0.01 * len(contrast.a + contrast.b),
        tags=("R1",),
    )


def _explained(document: Document, spot: Spot, contrast: Contrast, quote: str) -> Localized:
    told, (ja, en) = told_by_sign(contrast), meant(document, spot, quote)
    return Localized(
        ja=f"{spot.line}行目に「{nested(quote)}」{ja}とあります。{told.ja}",
        en=f"Line {spot.line}: {stopped(quote + en)} {told.en}",
    )
