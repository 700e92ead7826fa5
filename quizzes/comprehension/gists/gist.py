"""
What does somebody mainly say in this passage?

The passage is shown. The key is the statement that the text itself shows to be its point. One other is what the same
passage says beside it, an example, a reason, a number; the rest are as general and are said elsewhere in the talk, so
that nobody finds the point without reading.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.comprehension.claims.likely_edits import is_told_by_title
from quizzes.comprehension.gists.gist_points import Point, Side, passages, point_of
from quizzes.comprehension.gists.gist_rivals import Rivals, is_found_by_shape, is_pointed
from quizzes.comprehension.gists.gist_signs import Role, Sign, is_simile
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
_FEWEST, _MOST = 3, 3
_OF_PASSAGE = 3  # options that the passage shows beside its point
_LEAST, _LONGEST = 0.8, 1.25  # of the shortest and the longest other option
_MOST_ITEMS = 6
# Why a sentence of the passage is not its point: in Japanese, in English.
_WHY_NOT = {
    Role.EXAMPLE: ("「{by}」で挙げた例で、要点ではありません。", "It gives an example ({by}) and is not the point."),
    Role.REASON: (
        "「{by}」を使って理由を説明する文で、要点ではありません。",
        "It is a sentence that explains why, with {by}, and is not the point.",
    ),
    Role.STORY: (
        "「{by}」の出来事を一つ述べただけで、要点ではありません。",
        "It only tells of something that happened ({by}) and is not the point.",
    ),
    Role.NUMBER: (
        "「{by}」のように数を挙げた事実で、要点ではありません。",
        "It gives a fact in figures ({by}) and is not the point.",
    ),
    Role.ADDED: (
        "「{by}」で付け足したことで、要点ではありません。",
        "It only adds something ({by}) and is not the point.",
    ),
    Role.BEFORE: (
        "「{by}」より前の話で、そこから出した結論ではありません。",
        "It comes before {by} and is not the conclusion that is drawn from it.",
    ),
}
_SIGN_JA = {
    Sign.SO: "「{by}」が、それまでの話から結論を出しています。",
    Sign.WORD: "「{by}」という言い方が、いちばん言いたいことを示しています。",
    Sign.BACKED: "すぐ後の文が「{by}」で始まり、これを支えています。",
}
_SIGN_EN = {
    Sign.SO: " The word {by} draws the conclusion from what comes before.",
    Sign.WORD: " The words {by} show that this is what matters.",
    Sign.BACKED: " The next sentence, which begins with {by}, supports it.",
}
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
        wrong = _chosen(point, _beside(point), [_of_elsewhere(claim) for claim in rivals.beside(point, tally)])
        if not tally.refuses("no-point", hit=len(wrong) < _FEWEST):
            made += 1
            yield _item(document, point, wrong)


def _beside(point: Point) -> list[Distractor]:
    """Offer what the passage says beside its point: one statement of each sentence."""
    return [_of_side(side) for side in point.sides if not is_out_of_length(point.claim.said, side.claim.said, *_RATIO)]


def _chosen(point: Point, beside: Sequence[Distractor], elsewhere: Sequence[Distractor]) -> tuple[Distractor, ...]:
    """Take what stands beside the point, as that must not be the only one printed, and what is said elsewhere."""
    sides = sorted(beside, key=lambda each: not is_pointed(each.option))
    general = [each for each in elsewhere if not is_simile(each.option)]
    general.sort(key=lambda each: not is_pointed(each.option))
    tried = (_together(point, (*sides[:count], *general)) for count in range(min(_OF_PASSAGE, len(sides)), 0, -1))
    return next((chosen for chosen in tried if len(chosen) >= _FEWEST and not _is_found_by_shape(point, chosen)), ())


def _is_found_by_shape(point: Point, chosen: Sequence[Distractor]) -> bool:
    return is_found_by_shape(point.claim.said, [other.option for other in chosen])


def _together(point: Point, others: Sequence[Distractor]) -> tuple[Distractor, ...]:
    """Take options of which none says the same as another; none where the point is by far the longest or shortest."""
    key = f"{point.claim.said}。"
    chosen: list[Distractor] = []
    for other in others:
        is_new = not any(reads_alike(other.option, one) for one in (key, *(each.option for each in chosen)))
        if is_new and len(chosen) < _MOST:
            chosen.append(other)
    lengths = [len(other.option) for other in chosen]
    is_even = bool(lengths) and _LEAST * min(lengths) <= len(key) <= _LONGEST * max(lengths)
    return tuple(chosen) if is_even else ()


def _of_side(side: Side) -> Distractor:
    ja, en = (text.format(by=side.by) for text in _WHY_NOT[side.role])
    return Distractor(option=f"{side.claim.said}。", code=RefutationCode.OTHER_RECORD, why=Localized(ja=ja, en=en))


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
    shows_ja, shows_en = _SIGN_JA[point.sign].format(by=point.by), _SIGN_EN[point.sign].format(by=point.by)
    return Localized(
        ja=f"要点は{spot.line}行目の「{nested(quote)}」{ja}です。{shows_ja}",
        en=f"The point stands in line {spot.line}: {stopped(quote + en)}{shows_en}",
    )


def told_anew(document: Document, point: Point) -> Point:
    """Tell a point that opens its passage in other words, as far as there are any; any other point as it is."""
    if point.claim.spot is not point.passage[0]:
        return point
    said = point.claim.said
    free = [each for each in rewordings(said) if not is_named(document.people, said, each.start, each.end)]
    for found in sorted(free[:_MOST_ANEW], key=lambda each: -each.start):
        said = found.applied(said, document.written(found.same))
    return replace(point, claim=replace(point.claim, said=said))


def is_copied(point: Point) -> bool:
    """Tell whether a point is the sentence with which its passage opens, word for word."""
    return point.claim.spot is point.passage[0] and point.claim.said in shown(point.passage[0].source)
