"""
Which of four statements is what the interview says, or is not?

Three are changed in one guarded place each and one is kept, or one is changed and three are kept. Each is of another
sentence, so that nobody looks for the difference between copies of one, and all are of one speaker, in his own words.
Only claims that could be changed so that no sense tells it are asked for, right or changed. Others may stand beside the
one that is changed where it and they give numbers: the one with a number among others without would be found at once.
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
from quizzes.comprehension.statements.crossed_claims import leaves_open
from quizzes.comprehension.statements.one_reckoning import goes_on_reckoning
from quizzes.comprehension.statements.statement_claims import tells_an_amount
from quizzes.comprehension.statements.statement_reasons import agrees, differs
from quizzes.comprehension.statements.told_false import is_told_when_false
from quizzes.comprehension.themes import Themes
from quizzes.distractors.edits.edit import Edit, EditKind
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import name_of
from quizzes.distractors.vetoes import is_out_of_length, reads_alike
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.claims.claim import Claim
    from quizzes.distractors.document import Document
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Other:
    """What may stand beside: a claim as it is or changed, and whether it gives a number or a time."""

    claim: Claim
    text: str
    is_counted: bool
    edit: Edit | None = None  # that was made of it, or could be


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the statement that is right, or for the one that is not, as often the one as the other."""
    sound = list(_sound_claims(document, tally))
    units = [unit for each in sound if (unit := _first_unit(document, each, tally)) is not None]
    yield from _Mixer(document, units, _kept(sound, units)).items()


def _sound_claims(document: Document, tally: Tally) -> Iterator[Sequence[Claim]]:
    """Give of each sentence that nothing else asks for the claims that leave nothing open, the longest first."""
    elsewhere = _asked_elsewhere(document)
    for spot in document.spots:
        own = (claim for claim in claims_of(document, spot, is_direct=True) if len(hanzi_of(claim.said)) <= _MOST_HANZI)
        if spot.index not in elsewhere:
            yield [claim for claim in own if not tally.refuses("vague", hit=leaves_open(document, claim))]


def _first_unit(document: Document, claims: Sequence[Claim], tally: Tally) -> _Unit | None:
    """Give the longest claim of a sentence that can be changed evenly."""
    return next((unit for claim in claims if (unit := _unit(document, claim, tally)) is not None), None)


def _kept(sound: Sequence[Sequence[Claim]], units: Sequence[_Unit]) -> list[_Other]:
    """Give what may stand beside a claim that is changed: those that could be as well, and others with a number."""
    own = {_at(unit.claim) for unit in units}
    plain = (claims[0] for claims in sound if claims and _at(claims[0]) not in own)
    kept = [
        *(_Other(claim=each.claim, text=each.claim.said, is_counted=each.is_counted, edit=each.edit) for each in units),
        *(_Other(claim=claim, text=claim.said, is_counted=True) for claim in plain if tells_an_amount(claim)),
    ]
    return sorted(kept, key=lambda each: _at(each.claim))


def _unit(document: Document, claim: Claim, tally: Tally) -> _Unit | None:
    edits = likely_edits(document, claim)
    even = next((each for each in edits if not (tilt_of(each) or is_told_when_false(each))), None)
    return None if tally.refuses("not-even", hit=even is None) or even is None else _Unit(claim=claim, edit=even)


def _asked_elsewhere(document: Document) -> frozenset[int]:
    """Give the sentences that are the point of a passage or a reason, for which other questions ask."""
    points = (point_of(document, passage) for passage in passages(document))
    told = {point.claim.spot.index for point in points if point is not None}
    return frozenset(told | {reason.spot.index for reason in reasons(document)})


def _at(claim: Claim) -> int:
    return claim.spot.index


class _Mixer:
    """Puts the statements of an interview together by four, none of them too often."""

    def __init__(self, document: Document, units: Sequence[_Unit], kept: Sequence[_Other]) -> None:
        self.document, self.units, self.kept, self.themes = document, units, kept, Themes(document)
        self.changed = [
            _Other(claim=each.claim, text=each.changed, is_counted=each.is_counted, edit=each.edit) for each in units
        ]
        self._seen: set[int] = set()  # sentences, each of which is read in one question alone

    def items(self) -> Iterator[Item]:
        """Ask for what is right beside three likely changes, and for the one that is changed, in turn."""
        units = deque(self.units)
        is_right = False
        while units:
            unit = units.popleft()
            item = (self._right if is_right else self._wrong)(unit) if _at(unit.claim) not in self._seen else None
            if item is not None:
                is_right = not is_right
                yield item

    def _right(self, unit: _Unit) -> Item | None:
        chosen = self._chosen(unit.claim.said, unit, self.changed, least_ways=2)
        if not chosen or is_told_by_title(self.document, unit.claim.said):
            return None
        self._see(unit, chosen)
        return _one_is_right(self.document, unit, chosen)

    def _wrong(self, unit: _Unit) -> Item | None:
        chosen = self._chosen(unit.changed, unit, self.kept)
        if not chosen:
            return None
        self._see(unit, chosen)
        return _one_is_wrong(self.document, unit, chosen)

    def _see(self, unit: _Unit, chosen: Sequence[_Other]) -> None:
        self._seen.update((_at(unit.claim), *(_at(each.claim) for each in chosen)))

    def _chosen(self, key: str, unit: _Unit, others: Sequence[_Other], *, least_ways: int = 1) -> tuple[_Other, ...]:
        """Choose others beside which the key is not of its own length, nor alone in giving a number or a time."""
        fit = [other for other in self._near(unit, others) if not is_out_of_length(key, other.text, *_RATIO)]
        groups = chain.from_iterable(combinations(fit[:_TRIED], size) for size in (_OTHERS, _FEWER))
        return next(
            (
                chosen
                for chosen in groups
                if sum(other.is_counted == unit.is_counted for other in chosen) >= _OF_ONE_SORT
                and _go_together(key, chosen, least_ways)
                and not tell_each_other([(unit.edit, key), *((other.edit, other.text) for other in chosen)])
            ),
            (),
        )

    def _near(self, unit: _Unit, others: Sequence[_Other]) -> list[_Other]:
        """Give other claims of the speaker near by: those that could be changed first, of the same matter, nearest."""
        at = bisect_left(others, _at(unit.claim), key=lambda other: _at(other.claim))
        near = [
            other
            for other in others[max(0, at - _AROUND) : at + _AROUND]
            if _at(other.claim) not in {_at(unit.claim), *self._seen}
            and abs(unit.place - other.claim.spot.place) <= _NEAR
            and other.claim.spot.speaker == unit.claim.spot.speaker
            and not goes_on_reckoning(unit.edit, unit.claim, other.claim)
        ]
        return sorted(near, key=lambda other: (other.edit is None, self._distance(unit, other), _at(other.claim)))

    def _distance(self, unit: _Unit, other: _Other) -> int:
        away = abs(unit.place - other.claim.spot.place)
        return away - len(self.themes.shared(other.claim.said, unit.claim.said))


def _go_together(key: str, chosen: Sequence[_Other], least_ways: int) -> bool:
    """Tell whether four statements are of like lengths, none within another, and changed in so many ways at least."""
    texts = [each.text for each in chosen]
    lengths = [len(text) for text in texts]
    ways = {each.edit.other if each.edit is not None else "" for each in chosen}
    is_even = (
        begin_alike(key, texts)
        and _LEAST * min(lengths) <= len(key) <= _MOST * max(lengths)
        and len(ways) >= least_ways
    )
    return is_even and not any(reads_alike(one, other) for one, other in combinations((key, *texts), 2))


def begin_alike(key: str, others: Sequence[str]) -> bool:
    """Tell whether at most one of four statements begins with 我, or all do but perhaps one that is not the key."""
    is_own, *own = (in_simplified(text).startswith("我") for text in (key, *others))
    return is_own + sum(own) <= 1 or (is_own and sum(own) >= len(own) - 1)


def tell_each_other(stated: Sequence[tuple[Edit | None, str]]) -> bool:
    """Tell whether what is changed in one statement, before the change or after it, stands in another."""
    return any(
        word in text
        for i, (edit, _) in enumerate(stated)
        if edit is not None
        for word in (edit.said, edit.other)
        for j, (_, text) in enumerate(stated)
        if i != j
    )


def _one_is_wrong(document: Document, unit: _Unit, others: Sequence[_Other]) -> Item:
    options = _told([unit.changed, *(other.text for other in others)])
    return _item(
        unit,
        _prompt(document, unit.claim, is_right=False),
        options,
        [agrees(document, other.claim) for other in others],
        RefutationCode.OTHER_TRUTH,
        differs(document, unit.claim, unit.edit),
        2.6,
    )


def _one_is_right(document: Document, unit: _Unit, others: Sequence[_Other]) -> Item:
    options = _told([unit.claim.said, *(other.text for other in others)])
    return _item(
        unit,
        _prompt(document, unit.claim, is_right=True),
        options,
        [differs(document, other.claim, other.edit) for other in others if other.edit is not None],
        RefutationCode.EDITED,
        agrees(document, unit.claim),
        2.7,
    )


def _told(told: Sequence[str]) -> list[str]:
    """Give statements of one speaker, whom the prompt names, as he says them."""
    return [f"{text}。" for text in told]


def _prompt(document: Document, claim: Claim, *, is_right: bool) -> str:
    speaker = claim.spot.speaker
    if speaker is None:
        asked = f"根据文中的介绍，下面哪一句是{'对' if is_right else '不对'}的？"
    else:
        asked = f"下面哪一句{'' if is_right else '不'}符合{name_of(speaker)}的说法？"
    return document.written(asked)


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
