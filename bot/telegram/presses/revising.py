"""What the buttons mean with which admins go through the questions of a set; `position` is a question's place in it."""

from __future__ import annotations

from typing import TypeAlias

from bot.telegram.press import ListFrom, OnSet, Press, PressTypes, press


@press
class OnCard(Press):
    """Something about a question of a set that is gone through."""

    revision: int
    position: int


class ListRevisions(ListFrom):
    """What there is to go through, from the set of this number on."""

    __slots__ = ()


class BeginRevision(OnSet):
    """Go through this set, or go on with it."""

    __slots__ = ()


class ShowCard(OnCard):
    """Show this question; what was to be typed is not expected any more."""

    __slots__ = ()


class NextCard(OnCard):
    """The next question that nobody has decided on."""

    __slots__ = ()


@press
class ChooseCard(OnCard):
    """What is to become of this question, seen after so many changes."""

    change: int
    choice: str


class KeepSubtype(OnCard):
    """Keep all that are undecided of the subtype of this question."""

    __slots__ = ()


class EditCard(OnCard):
    """Edit this question: which part?"""

    __slots__ = ()


@press
class EditPart(OnCard):
    """Edit this part: what is to stand there? The key is tapped, all else is typed."""

    part: str


@press
class ClearPart(OnCard):
    """Take this part away, seen after so many changes."""

    change: int
    part: str


@press
class SetKey(OnCard):
    """The right option is the one of this number, seen after so many changes."""

    change: int
    option: int


class SearchCards(OnCard):
    """Find questions by a word: which?"""

    __slots__ = ()


@press
class ShowRevision(Press):
    """How far it is, and how to end it."""

    revision: int


@press
class FinishRevision(Press):
    """Make the next version, in this state."""

    revision: int
    state: str


@press
class DropRevision(Press):
    """Make no version of it: asked first, with `is_sure` 0, then meant."""

    revision: int
    is_sure: int


CardPress: TypeAlias = ShowCard | ChooseCard | KeepSubtype | EditCard | EditPart | ClearPart | SetKey
RevisionPress: TypeAlias = CardPress | NextCard | SearchCards | ShowRevision | FinishRevision | DropRevision
Revising: TypeAlias = ListRevisions | BeginRevision | RevisionPress
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
