"""
How many, how long, how much, in which year: which number does the interview give?

A claim that gives one plainly becomes the question for it where it needs nothing besides; the other sentences that give
one are quoted with a gap. Where the interview gives a number of the same make for something else, it is one of the
wrong options; none stands in the question.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.claims.claim import claims_of
from quizzes.comprehension.claims.given_numbers import given_numbers, is_given, is_out_of_time
from quizzes.comprehension.claims.number_sense import is_well_known
from quizzes.comprehension.claims.possible_numbers import is_possible
from quizzes.comprehension.corrections import is_corrected
from quizzes.comprehension.meant import quoted_with_meaning
from quizzes.comprehension.numbers import number_in_quote
from quizzes.comprehension.numbers.about_so_many import is_within
from quizzes.comprehension.numbers.month_told import is_month_of_school, is_month_told
from quizzes.comprehension.numbers.number_alone import stands_alone
from quizzes.comprehension.numbers.number_places import beside
from quizzes.comprehension.numbers.number_plain import Asked, asked_of
from quizzes.comprehension.numbers.number_reasons import told_elsewhere, told_nowhere
from quizzes.comprehension.numbers.number_wording import question_of
from quizzes.comprehension.numbers.numbers_beside import is_told_beside, keeps_beside
from quizzes.comprehension.numbers.own_units import with_unit
from quizzes.comprehension.numbers.usual_numbers import usual_numbers
from quizzes.distractors.display import shown
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.people import is_of_a_name
from quizzes.distractors.words import in_simplified
from quizzes.question import Evidence, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_WANTED, _LEAST, _BEST_LENGTH = 3, 2, 18
_WORD_KINDS = frozenset({"part", "time"})
_SO_LONG_AGO = lazy_regex("[以之]?前(?!面|[头边])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """Another number, and the sentence that gives it for something else, with its words, if one does."""

    option: str
    said_in: Spot | None = None
    said: str = ""


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the numbers of claims that need nothing besides, and quote the other sentences that give one."""
    asked = {int(item.subject.rpartition("@")[2]): item for item in of_claims(document, tally)}
    alone = {
        at: item
        for at, item in asked.items()
        if not _is_figure(item.key)  # a word that tells how much (一半, 明年) is asked for in no quote
        or not tally.refuses("leans-on-unshown", hit=not stands_alone(document, document.spots[at], item.prompt))
    }
    yield from alone.values()
    yield from number_in_quote.items(document, tally, alone.keys())


def _is_figure(key: str) -> bool:
    """Tell whether an answer is a number and no word; of an hour only the words before it tell that it is one."""
    return bool(quantities(key)) or in_simplified(key).endswith("点")


def of_claims(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for one plain number of each sentence, in the claim that says least besides."""
    for spot in document.spots:
        if tally.refuses("corrected", hit=is_corrected(document, spot)):
            continue
        found: dict[str, Asked] = {}
        for asked in (each for claim in claims_of(document, spot) for each in asked_of(claim)):
            if _is_of_person(document, asked, tally) or tally.refuses("known-number", hit=_is_known(document, asked)):
                continue
            known = found.get(asked.key)
            if known is None or _worth(asked) > _worth(known):
                found[asked.key] = asked
        for asked in sorted(found.values(), key=_worth, reverse=True):
            wrong = _wrong(document, asked)
            if not tally.refuses("too-few", hit=len(wrong) < _LEAST):
                yield _item(document, asked, wrong)
                break


def _is_of_person(document: Document, asked: Asked, tally: Tally) -> bool:
    number = asked.quantity
    return tally.refuses("of-person", hit=is_of_a_name(document.people, (asked.text,), number.start, number.end))


def _is_known(document: Document, asked: Asked) -> bool:
    number, text = asked.quantity, asked.text
    is_told = is_month_told(number, text) or (number.kind == "month" and is_month_of_school(document, number.text))
    return is_told or is_well_known(document, number, text) or is_told_beside(number, text)


def _worth(asked: Asked) -> tuple[float, int]:
    others = len(quantities(asked.text)) - 1
    return -others - abs(len(asked.text) - _BEST_LENGTH) / 10, -asked.quantity.start


def _wrong(document: Document, asked: Asked) -> tuple[Wrong, ...]:
    """Take two or three other numbers of the interview, or what could be said for a word, none that stands in it."""
    stem = in_simplified("＿".join(asked.rest))
    given = given_numbers(document, asked.claim.spot, asked.quantity, asked.text)
    own = [Wrong(option=option, said_in=spot, said=said) for option, said, spot in given]
    source = asked.claim.spot.source

    def is_wrong(option: str) -> bool:
        is_new = in_simplified(option) not in stem and not is_within(asked.quantity, option)
        is_fit = is_new and keeps_beside(asked.quantity, option, asked.text)
        return is_fit and is_possible(document, asked.quantity, option, source)

    def offered(number: str) -> str | None:
        option = document.written(number)
        is_past = is_out_of_time(document, asked.key, option)
        return None if is_past or is_given(document, option) or not is_wrong(option) else option

    if asked.quantity.kind in _WORD_KINDS:
        others = filter(None, map(offered, asked.quantity.others))
        return tuple(Wrong(option=other) for other in others)[:_WANTED]
    told = {wrong.option: wrong for wrong in reversed(own) if is_wrong(wrong.option)}
    usual = usual_numbers(asked.quantity, asked.text)
    chosen = beside(asked.quantity, tuple(reversed(told)), offered, asked.text, usual)
    return tuple(told.get(option) or Wrong(option=option) for option in chosen)


def _item(document: Document, asked: Asked, wrong: Sequence[Wrong]) -> Item:
    claim, ago = asked.claim, _ago(asked)
    evidence, said = claim.spot.evidence(claim.quote), quoted_with_meaning(document, claim.spot, claim.quote)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="number",
        prompt=question_of(document, asked, [each.option for each in wrong]),
        key=f"{asked.key}{ago}",
        distractors=tuple(
            replace(each, option=f"{each.option}{ago}")
            for each in (_distractor(document, asked, one, evidence) for one in wrong)
        ),
        evidence=evidence,
        explanation=with_unit(
            document, Localized(ja=f"{said.ja}{claim.whom.ja}", en=f"{said.en}{claim.whom.en}"), asked.quantity
        ),
        place=claim.spot.place,
        subject=f"{asked.key}@{claim.spot.index}",
        merit=2.0 + 0.1 * _worth(asked)[0],
        tags=("R6",),
    )


def _ago(asked: Asked) -> str:
    """Give what an answer takes along: to 几年前 one says 七年前, and no 七年."""
    found = _SO_LONG_AGO.match(in_simplified(asked.rest[1]))
    return found.group() if found is not None and asked.quantity.kind == "count" else ""


def _distractor(document: Document, asked: Asked, wrong: Wrong, evidence: Evidence) -> Distractor:
    line, named = evidence.line, wrong.said_in
    if named is None:
        why = told_nowhere(document, wrong.option, asked.key, line)
        return Distractor(option=wrong.option, code=RefutationCode.EDITED, why=why)
    why = told_elsewhere(wrong.option, asked.key, shown(wrong.said), there=named.line, here=line)
    return Distractor(option=wrong.option, code=RefutationCode.OTHER_RECORD, why=why)
