"""What the buttons mean with which something is taken away."""

from __future__ import annotations

from typing import TypeAlias

from bot.telegram.press import ListFrom, OnSet, Press, PressTypes


class ShowDecks(ListFrom):
    """Of which set a deck: the list, from this one on."""

    __slots__ = ()


class ExportDeck(OnSet):
    """A deck of this set."""

    __slots__ = ()


class ExportAnswers(Press):
    """A table of all own answers."""

    __slots__ = ()


Exporting: TypeAlias = ShowDecks | ExportDeck | ExportAnswers
EXPORTING: PressTypes[Exporting] = {
    "xl": ShowDecks,
    "xd": ExportDeck,
    "xa": ExportAnswers,
}
