"""
What does somebody mainly say in this passage?

The passage is shown. The key is its first sentence, where the next one is its reason or an example of it and is offered
beside it; the rest are as general and are said elsewhere in the talk, so that nobody finds the point without reading.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.comprehension.claims.likely_edits import is_told_by_title
from quizzes.comprehension.gists.gist_points import passages, point_of
from quizzes.comprehension.gists.gist_rivals import Rivals, is_found_by_shape, is_pointed
from quizzes.comprehension.meant import meant
from quizzes.comprehension.shown_passage import verbatim
from quizzes.comprehension.word_notes import with_notes
from quizzes.distractors.display import nested, shown, stopped
from quizzes.distractors.edits.rewordings import rewordings
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.people import is_named
from quizzes.distractors.speakers import name_of
from quizzes.distractors.vetoes import is_out_of_length, reads_alike
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.claims.claim import Claim
    from quizzes.comprehension.gists.gist_points import Point
    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_RATIO = (0.3, 3.6)
_BESIDE = 3  # options beside the point
_LEAST, _LONGEST = 0.8, 1.25  # of the shortest and the longest other option
_MOST_ITEMS = 6
# How is the point of a passage told, so that it is no copy of the sentence with which the passage opens?
_MOST_ANEW = 2  # places that are worded anew


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the point of the passages that show what it is."""
    made, rivals = 0, Rivals(document)
    for passage in passages(document):
        point = point_of(document, passage)
        if made == _MOST_ITEMS or point is None:
            continue
        if tally.refuses("title", hit=is_told_by_title(document, point.claim.said)):
            continue
        point = told_anew(document, point)
        if tally.refuses("copied", hit=is_copied(point)):
            continue
        wrong = _chosen(point, [_of_elsewhere(claim) for claim in rivals.beside(point, tally)])
        if not tally.refuses("no-point", hit=len(wrong) < _BESIDE):
            made += 1
            yield _item(document, point, wrong)


def _chosen(point: Point, elsewhere: Sequence[Distractor]) -> tuple[Distractor, ...]:
    """Take what backs the point, as that must not be the only one printed, and what is said elsewhere."""
    if is_out_of_length(point.claim.said, point.side.said, *_RATIO):
        return ()
    general = sorted(elsewhere, key=lambda each: not is_pointed(each.option))
    chosen = _together(point, (_of_side(point), *general))
    is_found = is_found_by_shape(point.claim.said, [other.option for other in chosen])
    return () if len(chosen) < _BESIDE or is_found else chosen


def _together(point: Point, others: Sequence[Distractor]) -> tuple[Distractor, ...]:
    """Take options of which none says the same as another; none where the point is by far the longest or shortest."""
    key = f"{point.claim.said}。"
    chosen: list[Distractor] = []
    for other in others:
        is_new = not any(reads_alike(other.option, one) for one in (key, *(each.option for each in chosen)))
        if is_new and len(chosen) < _BESIDE:
            chosen.append(other)
    lengths = [len(other.option) for other in chosen]
    is_even = bool(lengths) and _LEAST * min(lengths) <= len(key) <= _LONGEST * max(lengths)
    return tuple(chosen) if is_even else ()


def _of_side(point: Point) -> Distractor:
    """Offer the sentence that backs the point, and say that it does no more."""
    if point.is_example:
        ja, en = f"「{point.by}」で挙げた例で", f"It gives an example ({point.by})"
    else:
        ja, en = f"「{point.by}」を使って理由を説明する文で", f"It is a sentence that explains why, with {point.by},"
    why = Localized(ja=f"{ja}、要点ではありません。", en=f"{en} and is not the point.")
    return Distractor(option=f"{point.side.said}。", code=RefutationCode.OTHER_RECORD, why=why)


def _of_elsewhere(claim: Claim) -> Distractor:
    line = claim.spot.line
    return Distractor(
        option=f"{claim.said}。",
        code=RefutationCode.OTHER_RECORD,
        why=Localized(
            ja=f"この段落では言っていません。{line}行目で別の話として述べています。",
            en=f"This passage does not say so; it is said in line {line}, about another matter.",
        ),
    )


def _item(document: Document, point: Point, wrong: Sequence[Distractor]) -> Item:
    claim = point.claim
    text = shown("".join(spot.source for spot in point.passage))
    prompt = document.written(f"{name_of(claim.spot.speaker or '')}这段话主要说明什么？")
    options = [f"{claim.said}。", *(each.option for each in wrong)]
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="gist",
        prompt=prompt,
        passage=text,
        key=options[0],
        distractors=tuple(wrong),
        evidence=claim.spot.evidence(verbatim(claim.spot.source, claim.quote)),
        explanation=with_notes(document, claim.spot, claim.quote, _explained(document, point)),
        place=claim.spot.place,
        subject=f"{claim.said}@{claim.spot.index}",
        merit=2.9 + 0.1 * len(wrong),
        tags=("R10",),
    )


def _explained(document: Document, point: Point) -> Localized:
    """Give the point with its meaning, and say what shows that it is the point."""
    spot, quote = point.claim.spot, shown(point.claim.quote)
    ja, en = meant(document, spot, quote)
    return Localized(
        ja=f"要点は{spot.line}行目の「{nested(quote)}」{ja}です。すぐ後の文が「{point.by}」で始まり、これを支えています。",
        en=f"The point stands in line {spot.line}: {stopped(quote + en)} "
        f"The next sentence, which begins with {point.by}, supports it.",
    )


def told_anew(document: Document, point: Point) -> Point:
    """Tell a point, which opens its passage, in other words, as far as there are any."""
    said = point.claim.said
    free = [each for each in rewordings(said) if not is_named(document.people, said, each.start, each.end)]
    for found in sorted(free[:_MOST_ANEW], key=lambda each: -each.start):
        said = found.applied(said, document.written(found.same))
    return replace(point, claim=replace(point.claim, said=said))


def is_copied(point: Point) -> bool:
    """Tell whether a point is the sentence with which its passage opens, word for word."""
    return point.claim.said in shown(point.passage[0].source)
