"""
Which of four statements is what the interview says, or is not?

Three are changed in one guarded place each and one is kept, or one is changed and three are kept. Each is of another
sentence, so that nobody looks for the difference between copies of one, and all are of one speaker, in his own words.
Only claims that could be changed so that no sense tells it are taken, right or changed: the one with a number among
others without would be found at once.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from dataclasses import dataclass
from itertools import chain, combinations
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.causes.cause_record import reasons
from quizzes.comprehension.claims.claim import claims_of
from quizzes.comprehension.claims.likely_edits import is_told_by_title, likely_edits, tilt_of
from quizzes.comprehension.gists.gist_points import passages, point_of
from quizzes.comprehension.meant import meant, quoted_with_meaning
from quizzes.comprehension.statements.edit_reasons import why_not
from quizzes.comprehension.statements.statement_claims import is_proposed, is_vague
from quizzes.comprehension.themes import Themes
from quizzes.comprehension.word_notes import false_friend
from quizzes.distractors.display import nested, shown, stopped
from quizzes.distractors.edits.edit import Edit, EditKind
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import name_of
from quizzes.distractors.vetoes import is_out_of_length, reads_alike
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.claims.claim import Claim
    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_MOST_HANZI, _RATIO = 34, (0.5, 2.0)
_NEAR = 10  # paragraphs before and after from which the other statements come
_AROUND = 30  # claims before and after that are looked at
_TRIED = 8  # of the nearest statements so many are tried together
_OTHERS, _FEWER, _OF_ONE_SORT = 3, 2, 2
_LEAST, _MOST = 0.8, 1.25  # of the length of the others: a key that may never be the longest is known by that
_COUNTED = frozenset({EditKind.NUMBER, EditKind.TIME, EditKind.AMOUNT})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Unit:
    """A claim with the change that its sense does not give away."""

    claim: Claim
    edit: Edit

    @property
    def changed(self) -> str:
        """What the claim becomes."""
        return self.edit.applied(self.claim.said)

    @property
    def is_counted(self) -> bool:
        """Tell whether it is changed in how many or when."""
        return self.edit.kind in _COUNTED

    @property
    def place(self) -> int:
        """The paragraph of the claim."""
        return self.claim.spot.place


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the statement that is right, or for the one that is not, as often the one as the other."""
    yield from _Mixer(document, list(_units(document, tally))).items()


def _units(document: Document, tally: Tally) -> Iterator[_Unit]:
    """Give of each sentence that nothing else asks for the longest claim that can be changed evenly."""
    elsewhere = _asked_elsewhere(document)
    for spot in document.spots:
        own = (claim for claim in claims_of(document, spot, is_direct=True) if len(hanzi_of(claim.said)) <= _MOST_HANZI)
        units = (_unit(document, claim, tally) for claim in own if spot.index not in elsewhere)
        unit = next((each for each in units if each is not None), None)
        if unit is not None:
            yield unit


def _unit(document: Document, claim: Claim, tally: Tally) -> _Unit | None:
    if tally.refuses("vague", hit=is_vague(claim) or is_proposed(claim, _before(document, claim))):
        return None
    even = next((edit for edit in likely_edits(document, claim) if tilt_of(edit) == 0), None)
    return None if tally.refuses("not-even", hit=even is None) or even is None else _Unit(claim=claim, edit=even)


def _asked_elsewhere(document: Document) -> frozenset[int]:
    """Give the sentences that are the point of a passage or a reason, for which other questions ask."""
    points = (point_of(document, passage) for passage in passages(document))
    told = {point.claim.spot.index for point in points if point is not None}
    return frozenset(told | {reason.spot.index for reason in reasons(document)})


def _at(unit: _Unit) -> int:
    return unit.claim.spot.index


def _before(document: Document, claim: Claim) -> Spot | None:
    return document.spots[claim.spot.index - 1] if claim.spot.index else None


class _Mixer:
    """Puts the statements of an interview together by four, none of them too often."""

    def __init__(self, document: Document, units: Sequence[_Unit]) -> None:
        self.document, self.units, self.themes = document, units, Themes(document)
        self._starts = [_at(unit) for unit in units]
        self._seen: set[int] = set()  # sentences, each of which is read in one question alone

    def items(self) -> Iterator[Item]:
        """Ask for what is right beside three likely changes, and for the one that is changed, in turn."""
        units = deque(self.units)
        is_right = False
        while units:
            unit = units.popleft()
            item = (self._right if is_right else self._wrong)(unit) if _at(unit) not in self._seen else None
            if item is not None:
                is_right = not is_right
                yield item

    def _right(self, unit: _Unit) -> Item | None:
        chosen = self._chosen(unit.claim.said, unit, changes=True)
        if not chosen or is_told_by_title(self.document, unit.claim.said):
            return None
        self._seen.update(map(_at, (unit, *chosen)))
        return _one_is_right(self.document, unit, chosen)

    def _wrong(self, unit: _Unit) -> Item | None:
        chosen = self._chosen(unit.changed, unit, changes=False)
        if not chosen:
            return None
        self._seen.update(map(_at, (unit, *chosen)))
        return _one_is_wrong(self.document, unit, chosen)

    def _chosen(self, key: str, unit: _Unit, *, changes: bool) -> tuple[_Unit, ...]:
        """Choose others beside which the key is not of its own length, nor alone in giving a number or a time."""
        near = self._near(unit)
        fit = [other for other in near if not is_out_of_length(key, _text(other, changes=changes), *_RATIO)]
        groups = chain.from_iterable(combinations(fit[:_TRIED], size) for size in (_OTHERS, _FEWER))
        return next(
            (
                chosen
                for chosen in groups
                if sum(other.is_counted == unit.is_counted for other in chosen) >= _OF_ONE_SORT
                and _go_together(key, chosen, changes=changes)
                and not tell_each_other(
                    [(unit.edit, key), *((other.edit, _text(other, changes=changes)) for other in chosen)]
                )
            ),
            (),
        )

    def _near(self, unit: _Unit) -> list[_Unit]:
        """Give other claims of the speaker near by, of the same matter and then nearest first."""
        near = [
            other
            for other in self._around(unit)
            if _at(other) not in {_at(unit), *self._seen}
            and abs(unit.place - other.place) <= _NEAR
            and other.claim.spot.speaker == unit.claim.spot.speaker
        ]
        return sorted(near, key=lambda other: (self._distance(unit, other), _at(other)))

    def _around(self, unit: _Unit) -> Sequence[_Unit]:
        at = bisect_left(self._starts, _at(unit))
        return self.units[max(0, at - _AROUND) : at + _AROUND]

    def _distance(self, unit: _Unit, other: _Unit) -> int:
        return abs(unit.place - other.place) - len(self.themes.shared(other.claim.said, unit.claim.said))


def _text(unit: _Unit, *, changes: bool) -> str:
    return unit.changed if changes else unit.claim.said


def _go_together(key: str, chosen: Sequence[_Unit], *, changes: bool) -> bool:
    """Tell whether four statements are of like lengths, none within another, and not all changed in one way."""
    texts = [_text(unit, changes=changes) for unit in chosen]
    lengths = [len(text) for text in texts]
    own = sum(in_simplified(text).startswith("我") for text in (key, *texts))
    sorts = {unit.edit.other for unit in chosen}
    is_even = own <= 1 and _LEAST * min(lengths) <= len(key) <= _MOST * max(lengths) and len(sorts) > changes
    return is_even and not any(reads_alike(one, other) for one, other in combinations((key, *texts), 2))


def tell_each_other(stated: Sequence[tuple[Edit, str]]) -> bool:
    """Tell whether what is changed in one statement, before the change or after it, stands in another."""
    return any(
        word in text
        for i, (edit, _) in enumerate(stated)
        for word in (edit.said, edit.other)
        for j, (_, text) in enumerate(stated)
        if i != j
    )


def _one_is_wrong(document: Document, unit: _Unit, others: Sequence[_Unit]) -> Item:
    options = _told([(unit.claim, unit.changed), *((other.claim, other.claim.said) for other in others)])
    return _item(
        unit,
        _prompt(document, unit.claim, is_right=False),
        options,
        [_agrees(document, other.claim) for other in others],
        RefutationCode.OTHER_TRUTH,
        _differs(document, unit.claim, unit.edit),
        2.6,
    )


def _one_is_right(document: Document, unit: _Unit, others: Sequence[_Unit]) -> Item:
    options = _told([(unit.claim, unit.claim.said), *((other.claim, other.changed) for other in others)])
    return _item(
        unit,
        _prompt(document, unit.claim, is_right=True),
        options,
        [_differs(document, other.claim, other.edit) for other in others],
        RefutationCode.EDITED,
        _agrees(document, unit.claim),
        2.7,
    )


def _told(told: Sequence[tuple[Claim, str]]) -> list[str]:
    """Give statements of one speaker, whom the prompt names, as he says them."""
    return [f"{text}。" for _, text in told]


def _prompt(document: Document, claim: Claim, *, is_right: bool) -> str:
    speaker = claim.spot.speaker
    if speaker is None:
        asked = f"根据文中的介绍，下面哪一句是{'对' if is_right else '不对'}的？"
    else:
        asked = f"下面哪一句{'' if is_right else '不'}符合{name_of(speaker)}的说法？"
    return document.written(asked)


def _agrees(document: Document, claim: Claim) -> Localized:
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


def _differs(document: Document, claim: Claim, edit: Edit) -> Localized:
    said, why, friend = (
        quoted_with_meaning(document, claim.spot, claim.quote),
        why_not(document, claim, edit),
        false_friend(edit.said, edit.other),
    )
    return Localized(ja=f"{said.ja}{why.ja}{friend.ja}", en=f"{said.en} {why.en}{friend.en}")


def _item(  # noqa: PLR0913, PLR0917 what the three forms of the question differ in
    unit: _Unit,
    prompt: str,
    options: Sequence[str],
    whys: Sequence[Localized],
    code: RefutationCode,
    explanation: Localized,
    merit: float,
) -> Item:
    claim = unit.claim
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="statement",
        prompt=prompt,
        key=options[0],
        distractors=tuple(
            Distractor(option=option, code=code, why=why) for option, why in zip(options[1:], whys, strict=True)
        ),
        evidence=claim.spot.evidence(claim.quote),
        explanation=explanation,
        place=claim.spot.place,
        subject=f"{options[0]}@{claim.spot.index}",
        merit=merit,
        tags=("R4",),
    )
