"""
What does somebody mainly say in this passage?

The passage is shown. The key is the statement that the text itself shows to be its point. One other is what the same
passage says beside it, an example, a reason, a number; the rest are as general and are said elsewhere in the talk, so
that nobody finds the point without reading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.tags import tag_of
from quizzes.comprehension.cause_record import verbatim
from quizzes.comprehension.exchange import name_of
from quizzes.comprehension.gist_points import Point, Role, Side, Sign, is_simile, passages, point_of
from quizzes.comprehension.gist_rivals import Rivals, is_found_by_shape, is_pointed
from quizzes.comprehension.likely_edits import is_told_by_title
from quizzes.comprehension.word_notes import with_notes
from quizzes.distractors.display import nested, quoted, shown, stopped, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.vetoes import is_out_of_length, reads_alike
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.claim import Claim
    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_RATIO = (0.3, 3.6)
_HEAD = 18  # characters of a sentence by which an explanation names it
_FEWEST, _MOST = 3, 3
_THINGS = frozenset({"n", "nz", "ns", "nt", "np", "nc", "vn"})
_OF_PASSAGE = 2  # options that the passage shows beside its point
_LEAST, _LONGEST = 0.8, 1.25  # of the shortest and the longest other option
_MOST_ITEMS = 6
# What each role is called: in the reason of a wrong option, then of a sentence in the explanation.
_ROLE_JA = {
    Role.EXAMPLE: "「{by}」で挙げた例",
    Role.REASON: "「{by}」で述べた理由",
    Role.GROUND: "「{by}」より前にある、別のことの理由",
    Role.STORY: "「{by}」のことだけを述べた部分",
    Role.NUMBER: "「{by}」などの細かい数字",
    Role.ADDED: "「{by}」で付け足したこと",
    Role.BEFORE: "「{by}」で結論を出すまでの話",
}
_ROLE_EN = {
    Role.EXAMPLE: "an example, after {by}",
    Role.REASON: "a reason, after {by}",
    Role.GROUND: "the reason for something else, before {by}",
    Role.STORY: "what is told of one time only ({by})",
    Role.NUMBER: "a detail with figures ({by})",
    Role.ADDED: "something added, after {by}",
    Role.BEFORE: "what leads up to {by}",
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


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the point of the passages that show what it is."""
    made, rivals = 0, Rivals(document)
    for passage in passages(document):
        point = point_of(document, passage)
        if made == _MOST_ITEMS or point is None:
            continue
        if tally.refuses("title", hit=is_told_by_title(document, point.claim.said)):
            continue
        wrong = _chosen(
            point, _beside(point), [_of_elsewhere(document, claim, point) for claim in rivals.beside(point, tally)]
        )
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
    claim = side.claim
    ja, en = (table[side.role].format(by=side.by) for table in (_ROLE_JA, _ROLE_EN))
    return Distractor(
        option=f"{claim.said}。",
        code=RefutationCode.OTHER_RECORD,
        why=Localized(
            ja=f"「{nested(claim.quote)}」は{ja}で、要点ではありません。",
            en=f"This is not the point but {en}: {stopped(shown(claim.quote))}",
        ),
    )


def _of_elsewhere(document: Document, claim: Claim, point: Point) -> Distractor:
    line, quote = claim.spot.line, claim.quote
    matter = _only_there(document, claim, "".join(spot.source for spot in point.passage))
    if matter:
        ja = f"この段落に「{matter}」は出てきません。これは{line}行目の言葉です：「{nested(quote)}」。"
        en = f"The word {matter} is not in this passage. Line {line} says this: {stopped(shown(quote))}"
    else:
        ja = f"これはこの段落にはなく、{line}行目の言葉です：「{nested(quote)}」。"
        en = f"This passage does not say so; line {line} does: {stopped(shown(quote))}"
    return Distractor(option=f"{claim.said}。", code=RefutationCode.OTHER_RECORD, why=Localized(ja=ja, en=en))


def _only_there(document: Document, claim: Claim, passage: str) -> str:
    """Give the rarest thing that a claim names and a passage does not, not even in part."""
    named = [
        word
        for word in dict.fromkeys(claim.spot.words)
        if word in claim.quote and len(word) > 1 and tag_of(in_simplified(word)) in _THINGS
    ]
    absent = [word for word in named if not any(char in passage for char in word)]
    return max(absent, key=document.level_of, default="")


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
        explanation=with_notes(document, claim.spot, claim.quote, _explained(point)),
        place=claim.spot.place,
        subject=f"{claim.said}@{claim.spot.index}",
        merit=2.9 + 0.1 * len(wrong),
        tags=("R10",),
    )


def _explained(point: Point) -> Localized:
    """Say what shows the point, and what the other sentences do for it."""
    quote = shown(point.claim.quote)
    named: dict[tuple[str, str], list[str]] = {}
    for side in point.sides:
        does = (_ROLE_JA[side.role].format(by=side.by), _ROLE_EN[side.role].format(by=side.by))
        named.setdefault(does, []).append(without_end(quoted(side.claim.quote, _HEAD)))
    ja = "、".join(f"{''.join(f'「{nested(head)}」' for head in heads)}は{does}" for (does, _), heads in named.items())
    en = "; ".join(_named_together(heads, does) for (_, does), heads in named.items())
    beside_ja, beside_en = (f"{ja}です。", f" {en}.") if named else ("", "")
    shows_ja, shows_en = _SIGN_JA[point.sign].format(by=point.by), _SIGN_EN[point.sign].format(by=point.by)
    return Localized(
        ja=f"要点は{point.claim.spot.line}行目の「{nested(quote)}」です。{shows_ja}{beside_ja}",
        en=f"The point stands in line {point.claim.spot.line}: {stopped(quote)}{shows_en}{beside_en}",
    )


def _named_together(heads: Sequence[str], does: str) -> str:
    """Say in one clause what some sentences do: A is an example, after 比如, and so are B and C."""
    first, *rest = heads
    also = f", and so {'are' if rest[1:] else 'is'} {' and '.join(rest)}" if rest else ""
    return f"{first} is {does}{also}"
