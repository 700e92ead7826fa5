"""
Whom does 他, 她 or 他们 mean, where but one party named before it can be meant?

    妻子一开始很担心，她觉得夜里开车太危险。     她: the wife, beside others of the family who are women

The words of the pronoun are quoted without the name that they take up; those offered besides are of its sex and number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension.antecedent import is_plural, may_be, names_one, references
from quizzes.comprehension.circumstances.told_elsewhere import told
from quizzes.comprehension.exchange import quoted_in
from quizzes.comprehension.meant import meant
from quizzes.comprehension.parties.guessed_parties import (
    is_of_an_elder,
    is_of_theme,
    is_only_quoted,
    is_parent,
    is_told_by_call,
    mention_of,
)
from quizzes.comprehension.parties.own_words import is_told_by
from quizzes.comprehension.parties.people import is_young
from quizzes.comprehension.parties.pronoun_reasons import Rival, distractor_of, meaning_of
from quizzes.comprehension.roles import Group, groups_of, is_kin, is_meant_so, people_of_either_sex, rivals_in
from quizzes.comprehension.shown_passage import as_said
from quizzes.distractors.display import clauses, nested, shown, stopped, without_end
from quizzes.distractors.edits.other_numbers import mix
from quizzes.distractors.item import Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.antecedent import Reference
    from quizzes.comprehension.parties.guessed_parties import Mention
    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_WANTED, _LEAST = 3, 2  # others who are offered
_BODIES = frozenset({"company", "institution"})


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for each party once whom a pronoun means."""
    asked: set[str] = set()
    for reference in references(document):
        mention = mention_of(reference.named_in, reference.party)
        if mention is None or _bare(mention) in asked or tally.refuses("given-away", hit=_is_told(reference, mention)):
            continue
        if tally.refuses("of-the-theme", hit=is_of_theme(document, mention)):
            continue
        translation = mention.spot.translation
        is_other = translation is not None and not is_meant_so(in_simplified(mention.name), translation)
        if tally.refuses("sense-unsaid", hit=is_other):
            continue
        rivals = _rivals(document, reference, mention)
        is_guessed = is_parent(mention.name) and all(rival.told_in is None for rival in rivals)
        if not (tally.refuses("too-few", hit=not rivals) or tally.refuses("parent-alone", hit=is_guessed)):
            asked.add(_bare(mention))
            yield _item(document, reference, mention, rivals)


def _bare(mention: Mention) -> str:
    return mention.name.removeprefix("我")


def _is_told(reference: Reference, mention: Mention) -> bool:
    """Tell whether what is quoted tells by itself who it must be: by a call, or by what such people alone do."""
    is_of_others = is_only_quoted(mention) or is_of_an_elder(mention.spot.speaker, mention.name)
    is_called = is_told_by_call(mention.name, reference.passage)
    return is_of_others or is_called or is_told_by(mention.name, in_simplified(reference.passage))


def _rivals(document: Document, reference: Reference, mention: Mention) -> Sequence[Rival]:
    """Give others of whom the talk speaks, the nearest first, then of the family or the trade of whom is meant."""
    name = in_simplified(mention.name)
    bare = name.removeprefix("我")
    rest = in_simplified(f"{mention.spot.source}{reference.passage}").replace(name, "＿")
    groups = (*groups_of(bare, ""), *groups_of(f"我{bare}", ""))
    beside = tuple(word for group in groups if group.slot not in _BODIES for word in (*group.words, *group.others))
    # A son may be the 小伙子 of whom the talk speaks as well, and the other way round; an old man is nobody's son.
    no_kin, kin_alone = is_young(bare), is_kin(bare)
    of_sex = tuple(
        word for word in people_of_either_sex() if told(document, word) and not (no_kin if is_kin(word) else kin_alone)
    )
    near = in_simplified("".join(spot.source for spot in document.paragraph(reference.spot.place)))
    every = [
        _rival(document, role.word, mention)
        for role in rivals_in(Group(slot="any", words=of_sex, others=beside), bare, rest)
        if role.word not in near and document.is_said_there(role.word)
    ]
    found = [rival for rival in every if _may_be_meant(reference.pronoun, rival)]
    return sorted(found, key=lambda rival: _how_far(rival, mention))[:_WANTED] if len(found) >= _LEAST else ()


def _rival(document: Document, word: str, mention: Mention) -> Rival:
    """Offer somebody as the text calls him, or as it calls whom is meant: 我妈妈 beside 我父亲."""
    own = told(document, f"我{word}")
    spots = own or told(document, word)
    mine = "我" if own or (not spots and mention.name.startswith("我")) else ""
    nearest = min(spots, key=lambda spot: abs(spot.index - mention.spot.index), default=None)
    return Rival(name=f"{mine}{word}", told_in=nearest)


def _may_be_meant(pronoun: str, rival: Rival) -> bool:
    """Tell whether somebody is of the number of a pronoun: 他们 are neither kin nor who is but one in the talk."""
    bare = rival.name.removeprefix("我")
    is_one = rival.told_in is not None and names_one(bare, rival.told_in.source)
    return not is_plural(pronoun) or (may_be(pronoun, bare) and not is_one)


def _how_far(rival: Rival, mention: Mention) -> tuple[bool, int]:
    spot = rival.told_in
    return spot is None, mix(f"{mention.spot.source}{rival.name}") if spot is None else abs(
        spot.index - mention.spot.index
    )


def _item(document: Document, reference: Reference, mention: Mention, rivals: Sequence[Rival]) -> Item:
    clause = next(each for each in clauses(mention.spot.source) if mention.name in each)
    evidence = mention.spot.evidence(without_end(clause).strip())
    line = document.located(evidence).line
    asked = f"{document.written('根据原文，')}{quoted_in(document, reference.pronoun)}{document.written('指的是谁？')}"
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="reference",
        passage=as_said(document, reference.spot, reference.passage),
        prompt=asked,
        key=mention.name,
        distractors=tuple(distractor_of(document, mention, rival, line) for rival in rivals),
        evidence=evidence,
        explanation=_explained(document, reference, mention, evidence.quote, line),
        place=reference.spot.place,
        subject=f"{reference.pronoun}@{reference.spot.index}",
        merit=2.1 + 0.1 * len(rivals),
        tags=("R7",),
    )


def _explained(document: Document, reference: Reference, mention: Mention, quote: str, line: int) -> Localized:
    """Quote where the party is named, with its meaning."""
    said = shown(quote)
    ja, en = meant(document, mention.spot, said)
    of_ja, of_en = meaning_of(mention.name)
    return Localized(
        ja=f"{line}行目に「{nested(said)}」{ja}とあり、「{reference.pronoun}」はこの「{mention.name}」{of_ja}を指しています。",
        en=f"Line {line} says: {stopped(said + en)} {reference.pronoun} refers to {mention.name}{of_en} there.",
    )
