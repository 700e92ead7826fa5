"""What the buttons mean with which admins go through the questions of a set; `position` is a question's place in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from bot.telegram.press import Press, PressTypes


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRevisions(Press):
    """What there is to go through, from the set of this number on."""

    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BeginRevision(Press):
    """Go through this set, or go on with it."""

    set_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowCard(Press):
    """Show this question; what was to be typed is not expected any more."""

    revision: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NextCard(Press):
    """The next question that nobody has decided on."""

    revision: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseCard(Press):
    """What is to become of this question, seen after so many changes."""

    revision: int
    position: int
    change: int
    choice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepSubtype(Press):
    """Keep all that are undecided of the subtype of this question."""

    revision: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EditCard(Press):
    """Edit this question: which part?"""

    revision: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EditPart(Press):
    """Edit this part: what is to stand there? The key is tapped, all else is typed."""

    revision: int
    position: int
    part: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClearPart(Press):
    """Take this part away, seen after so many changes."""

    revision: int
    position: int
    change: int
    part: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetKey(Press):
    """The right option is the one of this number, seen after so many changes."""

    revision: int
    position: int
    change: int
    option: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchCards(Press):
    """Find questions by a word: which?"""

    revision: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowRevision(Press):
    """How far it is, and how to end it."""

    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishRevision(Press):
    """Make the next version, in this state."""

    revision: int
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DropRevision(Press):
    """Make no version of it: asked first, with `is_sure` 0, then meant."""

    revision: int
    is_sure: int


Revising: TypeAlias = (
    ListRevisions
    | BeginRevision
    | ShowCard
    | NextCard
    | ChooseCard
    | KeepSubtype
    | EditCard
    | EditPart
    | ClearPart
    | SetKey
    | SearchCards
    | ShowRevision
    | FinishRevision
    | DropRevision
)
REVISING: PressTypes[Revising] = {
    "bl": ListRevisions,
    "bb": BeginRevision,
    "bs": ShowCard,
    "bn": NextCard,
    "bc": ChooseCard,
    "bk": KeepSubtype,
    "be": EditCard,
    "bp": EditPart,
    "bx": ClearPart,
    "by": SetKey,
    "bw": SearchCards,
    "bo": ShowRevision,
    "bf": FinishRevision,
    "bd": DropRevision,
}
