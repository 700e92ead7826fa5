"""
Who does or says what a sentence tells in words that name nobody?

    何师傅：我太太劝我改，说不能跟钱过不去。     不能跟钱过不去: said by 太太, and not by 何师傅 or who asks

All that decides is shown. Offered are those whom the sentence names besides, who tells it, those who are named before
it where they are surely somebody else, and who asks.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.antecedent import references
from quizzes.comprehension.exchange import quoted_in
from quizzes.comprehension.hosts import hosts_of
from quizzes.comprehension.meant import quoted_with_meaning
from quizzes.comprehension.parties.doings import doings
from quizzes.comprehension.parties.people import Person, are_two, may_be_one, named_in, speaker_of
from quizzes.comprehension.quote_lead import lead_of_quote
from quizzes.distractors.display import clauses, nested, shown, with_stop, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import asker_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.comprehension.antecedent import Reference
    from quizzes.comprehension.parties.doings import Doing
    from quizzes.comprehension.parties.people import Named
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_WANTED, _LEAST, _MOST_HANZI = 3, 2, 90
_ASKED = {"said": "是谁说的？", "asked": "是谁问的？", "thought": "是谁的想法？"}
_SHIFTS = lazy_regex("[我你您他她]|自己")
_ONESELF, _QUOTE = lazy_regex("我(?![们們])"), ("“", "「", "『", "‘", '"')
_SEX = {"他": "m", "她": "f"}
_DONE = {
    "made to": ("は「{}」のすることです", "is what is to be done by"),
    "said": ("と言うのは「{}」です", "is said by"),
    "asked": ("と尋ねるのは「{}」です", "is asked by"),
    "thought": ("と思うのは「{}」です", "is thought by"),
}
_MERIT = {"made to": 1.5, "said": 1.3, "asked": 1.3, "thought": 1.1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Who does something, and the party that a pronoun stands for, with the sentence that names it."""

    person: Person
    reference: Reference | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """Somebody who is offered besides, and the sentence that names him or that he says."""

    person: Person
    spot: Spot
    is_speaking: bool = False


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask one question of a sentence, of what is made to be done rather than said or thought, and rather not of 我."""
    for spot in document.spots:
        every = sorted(doings(document, spot), key=lambda doing: (-_MERIT[doing.sign], _is_of_speaker(doing)))
        found = (_asked(document, doing, tally) for doing in every if _has_to_be_thought_of(doing, every))
        yield from list(filter(None, found))[:1]


def _is_of_speaker(doing: Doing) -> bool:
    """Tell whether it is who tells it that does it, which 我 says right away."""
    return doing.who.person is not None and doing.who.person.sort == "speaker"


def _has_to_be_thought_of(doing: Doing, every: Sequence[Doing]) -> bool:
    """Tell whether somebody else might be thought of: by what is told, by who else says something, or by a pronoun."""
    if doing.sign == "made to":
        return bool(doing.others)
    is_of_two = len({in_simplified(each.spot.source[each.who.start : each.who.end]) for each in every}) > 1
    return (
        doing.is_far or is_of_two or doing.who.person is None or _SHIFTS.search(in_simplified(doing.words)) is not None
    )


def _asked(document: Document, doing: Doing, tally: Tally) -> Item | None:
    known, whole = _known(document, doing), without_end(doing.spot.source.strip())
    if known is None or len(hanzi_of(whole)) > _MOST_HANZI:
        return None
    lead = lead_of_quote(document, doing.spot, whole, lambda _: True)
    shown_whole = f"{lead}{whole}"
    is_open = known.reference is not None and known.reference.party not in shown_whole
    if tally.refuses("leans-on-unshown", hit=lead is None or is_open) or lead is None:
        return None
    if tally.refuses("said-twice", hit=shown_whole.count(doing.words) != 1):
        return None
    others = _others(document, doing, known.person, lead)
    if tally.refuses("nobody-beside", hit=not _is_beside(doing, known.person, others)):
        return None
    return None if tally.refuses("too-few", hit=len(others) < _LEAST) else _item(document, doing, known, lead, others)


def _is_beside(doing: Doing, key: Person, others: Sequence[Other]) -> bool:
    """
    Tell whether somebody is offered who might be thought of.

    Who is named there or right before it is, and who tells what another one says or what he himself has somebody do.
    """
    is_near = any(not each.is_speaking and doing.spot.index - each.spot.index <= 1 for each in others)
    is_had_by_named = doing.sign != "made to" or any(each.person is not None for each in doing.others)
    return is_near or (key.sort != "speaker" and is_had_by_named)


def _known(document: Document, doing: Doing) -> Known | None:
    """Give who does it, by the name that the sentence has or by the one that its pronoun takes up."""
    if doing.who.person is not None:
        return Known(person=doing.who.person)
    pronoun = doing.spot.source[doing.who.start : doing.who.end]
    is_pronoun = in_simplified(pronoun) in _SEX  # and not 他女儿, who is another one
    own = _named_just_before(doing, in_simplified(pronoun)) if is_pronoun and doing.sign != "made to" else None
    if own is not None:
        return Known(person=own)
    reference = _references(document).get(doing.spot.index)
    if reference is None or reference.pronoun != pronoun or doing.spot.source.find(pronoun) != doing.who.start:
        return None
    there = (named.person for named in named_in(document, reference.named_in) if named.person is not None)
    party = in_simplified(reference.party)
    person = next((each for each in there if each.word in party or party in each.word), None)
    return None if person is None else Known(person=person, reference=reference)


def _named_just_before(doing: Doing, pronoun: str) -> Person | None:
    """Give whom alone the clauses before a pronoun name as who does something: 我女儿在银行上班，她说……."""
    before = [each for each in doing.others if each.start < doing.who.start]
    named = [each.person for each in before if each.person is not None and each.person.sort != "speaker"]
    is_sole = len(named) == 1 and all(each.person is not None for each in before) and before[0].person == named[0]
    is_cut = any(mark in doing.spot.source[before[0].end : doing.who.start] for mark in "，,") if before else False
    return named[0] if is_sole and is_cut and named[0].sex in {"-", _SEX.get(pronoun)} else None


@lru_cache(maxsize=4)
def _references(document: Document) -> Mapping[int, Reference]:
    return {reference.spot.index: reference for reference in references(document)}


def _others(document: Document, doing: Doing, key: Person, lead: str) -> list[Other]:
    """Take who is named beside it, who tells it, who is named in what is shown before it, and who asks."""
    kept = [key]
    found: list[Other] = []
    for other, is_sure in _candidates(document, doing, lead):
        is_new = not any(may_be_one(other.person, each) for each in kept)
        if is_new and (is_sure or all(are_two(other.person, each) for each in kept)):
            kept.append(other.person)
            found.append(other)
    return found[:_WANTED]


def _candidates(document: Document, doing: Doing, lead: str) -> Iterator[tuple[Other, bool]]:
    """Give others, and whether they can be nobody else than those who were given before them."""
    spot = doing.spot
    for person in _people(doing.others):
        yield Other(person=person, spot=spot), True
    yield Other(person=speaker_of(document, spot), spot=spot, is_speaking=True), True
    end = spot.source.index(doing.words) + len(doing.words)
    for person in _people([each for each in named_in(document, spot) if each.start >= end]):
        yield Other(person=person, spot=spot), False
    before = tuple(reversed(document.spots[: spot.index]))
    for other in takewhile(lambda other: without_end(shown(other.source.strip())) in lead, before):
        for person in _people(named_in(document, other) if other.speaker == spot.speaker else ()):
            yield Other(person=person, spot=other), False
    hosts = hosts_of(document) if spot.speaker is not None else frozenset()
    asking = next((other for other in before if other.speaker in hosts and other.speaker != spot.speaker), None)
    if asking is not None:  # a guest may be the brother of whom another one tells
        name = document.written(asker_of(asking.speaker))
        person = Person(name=name, word=in_simplified(name), sort="speaker")
        yield Other(person=person, spot=asking, is_speaking=True), True


def _people(named: Sequence[Named]) -> Iterator[Person]:
    """Give who is named, but for who speaks."""
    return (each.person for each in named if each.person is not None and each.person.sort != "speaker")


def _item(document: Document, doing: Doing, known: Known, lead: str, others: list[Other]) -> Item:
    spot, whole = doing.spot, without_end(doing.spot.source.strip())
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="who",
        passage=f"{lead}{with_stop(shown(whole))}",
        prompt=_prompt(document, doing),
        key=known.person.name,
        distractors=tuple(_distractor(doing, known.person, other) for other in others),
        evidence=spot.evidence(whole),
        explanation=_explained(document, doing, known),
        place=spot.place,
        subject=f"{doing.words}@{spot.index}",
        merit=_MERIT[doing.sign] + 0.1 * len(others),
        tags=("R5",),
    )


def _prompt(document: Document, doing: Doing) -> str:
    """Ask who it is: by the verb of the text where he is had to do it, as 送我去盲校 is said of more than one."""
    words = quoted_in(document, doing.words)
    if doing.sign == "made to":
        return f"{document.written('这段话说的是')}{doing.by}{document.written('谁')}{words}？"
    return f"{document.written('这段话里的')}{words}{document.written(_ASKED[doing.sign])}"


def _explained(document: Document, doing: Doing, known: Known) -> Localized:
    """Quote the sentence, and name the word by which it is known and the one that names who it is."""
    said = quoted_with_meaning(document, doing.spot, without_end(doing.spot.source.strip()))
    named, by, (is_ja, is_en) = doing.spot.source[doing.who.start : doing.who.end], doing.by, _named(doing, known)
    if doing.sign == "made to":
        ja = f"「{by}＋人＋すること」の形で、「{doing.words}」をするのは「{by}」のすぐ後の「{named}」{is_ja}です。"
        en = f"In {by} + person + action, the one right after {by} does it: {named}{is_en}."
    else:
        own = _who_tells(document, doing, known)
        ja = f"「{by}」の主語は、その前に出てくる「{named}」{is_ja}です。{own.ja}"
        en = f"The subject of {by}, which comes before it, is {named}{is_en}.{own.en}"
    return Localized(ja=f"{said.ja}{ja}", en=f"{said.en} {en}")


def _who_tells(document: Document, doing: Doing, known: Known) -> Localized:
    """Say that 我 in what another one says or thinks is who tells it: 保安以为我被抢劫了 has no quotes."""
    before = doing.spot.source.partition(doing.words)[0]
    is_own = doing.spot.speaker is None or known.person.sort == "speaker" or before.endswith(_QUOTE)
    if is_own or not _ONESELF.search(doing.words):
        return Localized(ja="", en="")
    name = speaker_of(document, doing.spot).name
    return Localized(ja=f"「我」は、この話をしている「{name}」のことです。", en=f" 我 is {name}, who tells this.")


def _named(doing: Doing, known: Known) -> tuple[str, str]:
    """Say who a word stands for, where it is no name, and for a pronoun in which sentence that one is named."""
    named, name, reference = doing.spot.source[doing.who.start : doing.who.end], known.person.name, known.reference
    if reference is not None and reference.named_in.index != doing.spot.index:
        clause = next(each for each in clauses(reference.named_in.source) if reference.party in each)
        line, said = reference.named_in.line, shown(without_end(clause.strip()))
        return f"、つまり「{name}」（{line}行目の「{nested(said)}」）", f", that is, {name} (line {line}: {said})"
    return ("", "") if name in named else (f"、つまり「{name}」", f", that is, {name}")


def _distractor(doing: Doing, key: Person, other: Other) -> Distractor:
    """Say who it is that is offered, and whose words or doings these are."""
    name, (does_ja, does_en) = other.person.name, _DONE[doing.sign]
    if other.is_speaking and other.spot.index == doing.spot.index:
        where = Localized(ja="この話をしている人", en="tells all this")
    elif other.spot.index == doing.spot.index:
        where = Localized(ja="同じ文に出てくる人", en="comes up in the same sentence")
    elif other.is_speaking:
        where = Localized(ja=f"{other.spot.line}行目で話している人", en=f"speaks in line {other.spot.line}")
    else:
        where = Localized(ja=f"{other.spot.line}行目に出てくる人", en=f"comes up in line {other.spot.line}")
    return Distractor(
        option=name,
        code=RefutationCode.OTHER_RECORD,
        why=Localized(
            ja=f"「{name}」は{where.ja}ですが、「{nested(doing.words)}」{does_ja.format(key.name)}。",
            en=f"{name} {where.en}, but {doing.words} {does_en} {key.name}.",
        ),
    )
