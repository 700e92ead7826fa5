"""
Which of four sentences does somebody say in reply to a question, where two places of it could be otherwise?

    您在伞厂做了多久？     我在伞厂踩了十一年缝纫机，2006年厂子关了。
                       beside 八年, beside 2003年, and beside both

Each place is told in the one way and in the other, so that no option stands in the middle of the others. Only such
places are taken of which neither sense nor the question tells which way it is, and neither of which tells the other,
and no sentence that hangs on what was said before it.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.claims.claim import OPENING, claims_of
from quizzes.comprehension.claims.likely_edits import likely_edits, tilt_of
from quizzes.comprehension.exchange import exchanges
from quizzes.comprehension.labels import labelled
from quizzes.comprehension.meant import meant
from quizzes.comprehension.statements.edit_reasons import why_not
from quizzes.comprehension.statements.in_translation import level_to_find
from quizzes.comprehension.statements.other_things import other_things
from quizzes.comprehension.statements.unsensed_places import are_apart, is_unsensed
from quizzes.comprehension.word_notes import false_friend
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.clauses.shown_needs import need_of_part_alone
from quizzes.distractors.display import nested, shown, stopped
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import answerer_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.claims.claim import Claim
    from quizzes.comprehension.exchange import Exchange
    from quizzes.distractors.document import Document
    from quizzes.distractors.edits.edit import Edit
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_LEAST_HANZI, _MOST_HANZI, _MOST_PASSAGE = 11, 42, 140
_MOST_OF_TALK = 4
_AT_HEAD = 1  # sentences of a reply that lean on nothing but the question, which is shown
# What goes on from a story that is not shown, or leaves out what is counted.
_GOES_ON = lazy_regex("^(?:就是|就|也|还|又|然后|后来|结果|其中|只有|全部|一共|总共|第[二三四]|[那当同][天年时次])")
# What a speaker plans or proposes in the sentence before is no fact in the next.
_PROPOSES = lazy_regex(r"(?:想法|建议|主张|方案|提议|打算|设想)[^。]{0,4}是")
_MERIT = 2.6


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for one sentence of each reply that can be told otherwise in two places."""
    made = 0
    for exchange in exchanges(document):
        if made == _MOST_OF_TALK or not exchange.asks or len(exchange.passage) > _MOST_PASSAGE:
            continue
        found = next(_found(document, exchange, tally), None)
        if found is not None:
            made += 1
            yield _item(document, exchange, *found)


def _found(document: Document, exchange: Exchange, tally: Tally) -> Iterator[tuple[Claim, Sequence[Edit]]]:
    """Give the claims of a reply that can be told otherwise in two places, each with both changes."""
    for position, spot in enumerate(exchange.reply):
        for claim in claims_of(document, spot, is_direct=True):
            if not _LEAST_HANZI <= len(hanzi_of(claim.said)) <= _MOST_HANZI:
                continue
            if tally.refuses("leans-on-unshown", hit=_is_open(document, claim, spot, position)):
                continue
            edits = next(_sites(document, claim, in_simplified(exchange.passage)), None)
            if not tally.refuses("lattice-sites", hit=edits is None) and edits is not None:
                yield claim, edits


def _is_open(document: Document, claim: Claim, spot: Spot, position: int) -> bool:
    """Tell whether a claim hangs on more than the question."""
    if is_proposed(claim, document.before(spot)):
        return True
    return position > _AT_HEAD and (
        hangs_on_what_was_said(document, claim) or _GOES_ON.match(in_simplified(claim.said)) is not None
    )


def is_proposed(claim: Claim, before: Spot | None) -> bool:
    """Tell whether a claim goes on from a plan or a proposal of the sentence before."""
    is_beside = before is not None and before.place == claim.spot.place
    return is_beside and before is not None and bool(_PROPOSES.search(in_simplified(before.source)))


def _sites(document: Document, claim: Claim, asked: str) -> Iterator[tuple[Edit, Edit]]:
    """Give pairs of changes in two places, of two kinds first."""
    likely = (edit for edit in likely_edits(document, claim) if tilt_of(edit) == 0)
    even = [edit for edit in (*likely, *other_things(document, claim)) if is_unsensed(claim, edit, asked)]
    pairs = [pair for pair in combinations(even, 2) if are_apart(claim, *pair)]
    yield from sorted(pairs, key=lambda pair: (pair[0].kind is pair[1].kind, pair[0].start + pair[1].start))


def _item(document: Document, exchange: Exchange, claim: Claim, edits: Sequence[Edit]) -> Item:
    name, asked = answerer_of(exchange.answerer), f"{'这些' if exchange.passage.count('？') > 1 else '这个'}问题"
    one, other = sorted(edits, key=lambda edit: edit.start)
    wrong = (
        (one.applied(claim.said), (one,)),
        (other.applied(claim.said), (other,)),
        (one.applied(other.applied(claim.said)), (one, other)),  # the last place first
    )
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="question_answer",
        passage=labelled(document, exchange.passage),
        prompt=document.written(f"{name}在回答{asked}时，说了下面哪句话？"),
        key=f"{claim.said}。",
        distractors=tuple(
            Distractor(option=f"{said}。", code=RefutationCode.EDITED, why=_why(document, claim, changed))
            for said, changed in wrong
        ),
        evidence=claim.spot.evidence(claim.quote),
        explanation=agrees(document, claim),
        level=level_to_find(claim),
        place=claim.spot.place,
        subject=f"{claim.quote}@{claim.spot.index}",
        turns_on=tuple(in_simplified(each.said) for each in (one, other)),
        merit=_MERIT,
        tags=("R3",),
    )


def agrees(document: Document, claim: Claim) -> Localized:
    """Say that a statement is in the text, and what it means."""
    quote, line, (ja, en) = shown(claim.quote), claim.spot.line, meant(document, claim.spot, claim.quote)
    if quote == claim.said:  # the option shows it
        same = "同じ文があり" if claim.is_whole else "同じ言葉があり"
        return Localized(
            ja=f"{line}行目に{same}、本文と合っています{ja}。", en=f"Line {line} says so in the same words{en}."
        )
    return Localized(
        ja=f"{line}行目に「{nested(quote)}」{ja}とあり、本文と合っています。",
        en=f"It agrees with line {line}: {f'{quote}{en}.' if en else stopped(quote)}",
    )


def _why(document: Document, claim: Claim, changed: Sequence[Edit]) -> Localized:
    """Say what the text says at each place that an option has otherwise."""
    each = [(why_not(document, claim, edit), false_friend(edit.said, edit.other)) for edit in changed]
    return Localized(
        ja="".join(f"{why.ja}{friend.ja}" for why, friend in each),
        en=" ".join(f"{why.en}{friend.en}" for why, friend in each),
    )


@lru_cache(maxsize=1 << 12)
def hangs_on_what_was_said(document: Document, claim: Claim) -> bool:
    """Tell whether a statement is understood by nobody who has not read what stands before it."""
    if claim.is_named:
        return False
    at = claim.spot.source.find(claim.quote)
    tie = OPENING.match(in_simplified(claim.quote))
    start = at + (tie.end() if tie is not None else 0)
    return need_of_part_alone(document, claim.spot, start, at + len(claim.quote) - start) is Need.NEEDED
