"""
Which of two things does a sentence mean, both of them, or neither?

    大农场最怕的＿＿。      并不是虫子，而是价格     the reverse; 不只是虫子，也是价格; 不是价格，也不是虫子

Asked in the sentence itself, quoted with a gap for all that tells. The text denies by its own words every option but
one, so that nothing else in it has to be searched for a second right answer. Where what is read before the gap names
what is denied and says that it is not so, nobody needs the sentence, and nothing is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.pattern_lists import any_pattern
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
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
from quizzes.distractors.vetoes import words_in_common
from quizzes.distractors.words import in_simplified
from quizzes.question import GAP, Kind, Localized, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.comprehension.contrasts.signs import Contrast
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_NEAR = 60  # characters before the gap that are of the same matter
_LEAST_SUBJECT = 3  # characters: 我们 may do anything
_DENIES_AHEAD = lazy_regex(any_pattern("contrast: denies ahead"))
_TURNS = lazy_regex(r"(?:^|[，,])(?:但是?|可是?|不过|然而|其实|却)")  # of what was said just before
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
        if tally.refuses("open-reference", hit=passage is None) or passage is None:
            continue
        if not tally.refuses("told-ahead", hit=_is_told_ahead(contrast, passage)):
            yield _item(document, spot, contrast, passage)


def _is_told_ahead(contrast: Contrast, passage: str) -> bool:
    """Tell whether what is read before the gap names what is denied, and denies it: 像主人？我不同意。我们＿＿."""
    before = in_simplified(passage.partition(GAP)[0])[-_NEAR:]
    denied = in_simplified(contrast.a)
    is_named = words_in_common(denied, before) > 0 or set(hanzi_of(denied)) <= set(before)
    turns = _TURNS.match(in_simplified(contrast.subject)) or _TURNS.search(in_simplified(contrast.head))
    return is_named and bool(turns or _DENIES_AHEAD.search(before))


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
