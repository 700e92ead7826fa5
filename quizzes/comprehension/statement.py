"""
Which of four statements is what the interview says, or is not?

Three are changed in one guarded place each and one is kept, or one is changed and three are kept. Each is of another
sentence, so that nobody looks for the difference between copies of one, and each is told of its speaker.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.cause_record import reasons
from quizzes.comprehension.claim import claims_of
from quizzes.comprehension.exchange import name_of
from quizzes.comprehension.gist_points import passages, point_of
from quizzes.comprehension.likely_edits import MOST_TILT, is_told_by_title, likely_edits, tilt_of
from quizzes.comprehension.reading_level import level_to_read
from quizzes.comprehension.statement_claims import is_proposed, is_vague
from quizzes.comprehension.themes import Themes
from quizzes.comprehension.word_notes import with_notes
from quizzes.distractors.display import nested, shown, stopped
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.vetoes import is_out_of_length, reads_alike
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quizzes.comprehension.claim import Claim
    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.edits import Edit
    from quizzes.distractors.vetoes import Tally

_MOST_HANZI, _RATIO = 34, (0.5, 2.0)
_NEAR = 10  # paragraphs before and after from which the other statements come
_OF_ANOTHER = 4  # paragraphs that a claim of somebody else counts as farther away
_AROUND = 30  # claims before and after that are looked at
_TRIED = 8  # of the nearest statements so many are tried together
_OTHERS = 3
_PRONOUN = re.compile(r"自己|他们|她们|它们")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Unit:
    """A claim with the change that its sense gives away least, if there is one."""

    claim: Claim
    edit: Edit | None

    @property
    def changed(self) -> str:
        """What the claim becomes."""
        return self.edit.applied(self.claim.said) if self.edit is not None else self.claim.said

    @property
    def tilt(self) -> int:
        """How much its sense gives the change away: a number not at all, a negation that comes in most."""
        return tilt_of(self.edit) if self.edit is not None else MOST_TILT

    @property
    def place(self) -> int:
        """The paragraph of the claim."""
        return self.claim.spot.place


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the statement that is right, or for the one that is not, as often the one as the other."""
    units = [
        unit
        for unit in _units(document)
        if not tally.refuses("vague", hit=is_vague(unit.claim) or is_proposed(unit.claim, _before(document, unit)))
    ]
    yield from _Mixer(document, units).items()


def _units(document: Document) -> Iterator[_Unit]:
    elsewhere = _asked_elsewhere(document)
    for spot in document.spots:
        if spot.index in elsewhere:
            continue
        claim = next((each for each in claims_of(document, spot) if len(hanzi_of(each.said)) <= _MOST_HANZI), None)
        if claim is not None:
            found = likely_edits(document, claim)
            yield _Unit(claim=claim, edit=found[0] if found else None)


def _asked_elsewhere(document: Document) -> frozenset[int]:
    """Give the sentences that are the point of a passage or a reason, for which other questions ask."""
    points = (point_of(document, passage) for passage in passages(document))
    told = {point.claim.spot.index for point in points if point is not None}
    return frozenset(told | {reason.spot.index for reason in reasons(document)})


def _at(unit: _Unit) -> int:
    return unit.claim.spot.index


def _before(document: Document, unit: _Unit) -> Spot | None:
    return document.spots[_at(unit) - 1] if _at(unit) else None


class _Mixer:
    """Puts the statements of an interview together by four, none of them too often."""

    def __init__(self, document: Document, units: Sequence[_Unit]) -> None:
        self.document, self.units, self.themes = document, units, Themes(document)
        self._starts = [_at(unit) for unit in units]
        self._seen: set[int] = set()  # sentences, each of which is read in one question alone

    def items(self) -> Iterator[Item]:
        """Ask for what is right beside three likely changes, and for the one that is changed, in turn."""
        rights = deque(sorted(self.units, key=lambda unit: (-unit.tilt, _at(unit))))
        wrongs = deque(sorted(self.units, key=lambda unit: (unit.tilt, _at(unit))))
        while rights or wrongs:
            yield from self._next(rights, self._right)
            yield from self._next(wrongs, self._wrong)

    def _next(self, queue: deque[_Unit], make: Callable[[_Unit], Item | None]) -> Iterator[Item]:
        """Make one question of the first unit of a queue that one can be made of."""
        while queue:
            unit = queue.popleft()
            item = make(unit) if _at(unit) not in self._seen else None
            if item is not None:
                yield item
                return

    def _right(self, unit: _Unit) -> Item | None:
        fit = sorted((other for other in self._near(unit) if other.edit is not None), key=lambda other: other.tilt)
        chosen = self._chosen(unit.claim.said, fit, changes=True)
        is_told = is_told_by_title(self.document, unit.claim.said)
        if not chosen or is_told or sum(other.tilt for other in chosen) >= MOST_TILT:
            return None
        self._seen.update(map(_at, (unit, *chosen)))
        return _one_is_right(self.document, unit, chosen)

    def _wrong(self, unit: _Unit) -> Item | None:
        is_likely = unit.edit is not None and unit.tilt < MOST_TILT - 1
        chosen = self._chosen(unit.changed, self._near(unit), changes=False) if is_likely else ()
        if not chosen:
            return None
        self._seen.update(map(_at, (unit, *chosen)))
        return _one_is_wrong(self.document, unit, chosen)

    def _chosen(self, key: str, pool: Sequence[_Unit], *, changes: bool) -> tuple[_Unit, ...]:
        """Choose others beside which the key is not of its own length."""
        fit = [unit for unit in pool if not is_out_of_length(key, _text(unit, changes=changes), *_RATIO)]
        groups = combinations(fit[:_TRIED], _OTHERS)
        return next((chosen for chosen in groups if _go_together(key, chosen, changes=changes)), ())

    def _near(self, unit: _Unit) -> list[_Unit]:
        """Give other claims of the speaker near by, of the same matter and then nearest first."""
        near = [
            other
            for other in self._around(unit)
            if _at(other) not in {_at(unit), *self._seen} and abs(unit.place - other.place) <= _NEAR
        ]
        return sorted(near, key=lambda other: (self._distance(unit, other), _at(other)))

    def _around(self, unit: _Unit) -> Sequence[_Unit]:
        at = bisect_left(self._starts, _at(unit))
        return self.units[max(0, at - _AROUND) : at + _AROUND]

    def _distance(self, unit: _Unit, other: _Unit) -> int:
        is_other = unit.claim.spot.speaker != other.claim.spot.speaker
        shared = len(self.themes.shared(other.claim.said, unit.claim.said))
        return abs(unit.place - other.place) - shared + _OF_ANOTHER * is_other


def _text(unit: _Unit, *, changes: bool) -> str:
    return unit.changed if changes else unit.claim.said


def _go_together(key: str, chosen: Sequence[_Unit], *, changes: bool) -> bool:
    """Tell whether four statements are of like lengths, none within another, and not all changed in one way."""
    texts = [_text(unit, changes=changes) for unit in chosen]
    lengths = [len(text) for text in texts]
    own = sum(in_simplified(text).startswith("自己") for text in (key, *texts))
    is_even = own <= 1 and min(lengths) <= len(key) <= max(lengths) and len(set(map(_sort_of_change, chosen))) > changes
    return is_even and not any(reads_alike(one, other) for one, other in combinations((key, *texts), 2))


def _sort_of_change(unit: _Unit) -> str:
    """Name how a claim is changed, so that three changes of one sort do not show the key (只有, 没有)."""
    return "" if unit.edit is None else unit.edit.other[:1] if tilt_of(unit.edit) else unit.edit.other


def _one_is_wrong(document: Document, unit: _Unit, others: Sequence[_Unit]) -> Item:
    options = _told([(unit.claim, unit.changed), *((other.claim, other.claim.said) for other in others)])
    return _item(
        document,
        unit,
        _prompt(document, unit.claim, options, is_right=False),
        options,
        [_agrees(other.claim) for other in others],
        RefutationCode.OTHER_TRUTH,
        _differs(unit.claim, unit.edit),
        2.6,
    )


def _one_is_right(document: Document, unit: _Unit, others: Sequence[_Unit]) -> Item:
    options = _told([(unit.claim, unit.claim.said), *((other.claim, other.changed) for other in others)])
    return _item(
        document,
        unit,
        _prompt(document, unit.claim, options, is_right=True),
        options,
        [_differs(other.claim, other.edit) for other in others],
        RefutationCode.EDITED,
        _agrees(unit.claim),
        2.7 - 0.1 * sum(other.tilt for other in others),
    )


def _told(told: Sequence[tuple[Claim, str]]) -> list[str]:
    """Tell statements of their speaker, whom the prompt names where no pronoun needs the name beside it."""
    has_pronoun = any(_PRONOUN.search(in_simplified(text)) for _, text in told)
    if has_pronoun or len({claim.spot.speaker for claim, _ in told}) > 1:
        return [f"{claim.lead}，{text}。" for claim, text in told]
    return [f"{text}。" for _, text in told]


def _prompt(document: Document, claim: Claim, options: Sequence[str], *, is_right: bool) -> str:
    speaker = claim.spot.speaker
    if options[0].startswith(claim.lead):
        asked = f"根据访谈，下面哪一句{'是对的' if is_right else '不对'}？"
    elif speaker is None:
        asked = f"根据文中的介绍，下面哪一句是{'对' if is_right else '不对'}的？"
    else:
        asked = f"下面哪一句{'' if is_right else '不'}符合{name_of(speaker)}的说法？"
    return document.written(asked)


def _agrees(claim: Claim) -> Localized:
    quote = shown(claim.quote)
    return Localized(
        ja=f"{claim.spot.line}行に「{nested(quote)}」とあり、本文と合っています。",
        en=f"It agrees with line {claim.spot.line}: {stopped(quote)}",
    )


def _differs(claim: Claim, edit: Edit | None) -> Localized:
    quote, why = shown(claim.quote), edit.why if edit is not None else Localized(ja="", en="")
    return Localized(
        ja=f"{claim.spot.line}行は「{nested(quote)}」です。{why.ja}",
        en=f"Line {claim.spot.line}: {stopped(quote)} {why.en}",
    )


def _item(  # noqa: PLR0913, PLR0917 what the three forms of the question differ in
    document: Document,
    unit: _Unit,
    prompt: str,
    options: Sequence[str],
    whys: Sequence[Localized],
    code: RefutationCode,
    explanation: Localized,
    merit: float,
) -> Item:
    claim = unit.claim
    read = [option.removeprefix(claim.lead) for option in options]  # each of them has to be judged
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="statement",
        prompt=prompt,
        key=options[0],
        distractors=tuple(
            Distractor(option=option, code=code, why=why) for option, why in zip(options[1:], whys, strict=True)
        ),
        evidence=claim.spot.evidence(claim.quote),
        explanation=with_notes(document, claim.spot, claim.quote, explanation),
        level=level_to_read(read, needed=read),
        place=claim.spot.place,
        subject=f"{options[0]}@{claim.spot.index}",
        merit=merit - 0.1 * (unit.tilt if code is RefutationCode.OTHER_TRUTH else 0),
        tags=("R4",),
    )
