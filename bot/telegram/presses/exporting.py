"""What the buttons mean with which something is taken away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from bot.telegram.press import Press, PressTypes


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowDecks(Press):
    """Of which set a deck: the list, from this one on."""

    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportDeck(Press):
    """A deck of this set."""

    set_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportAnswers(Press):
    """A table of all own answers."""


Exporting: TypeAlias = ShowDecks | ExportDeck | ExportAnswers
EXPORTING: PressTypes[Exporting] = {
    "xl": ShowDecks,
    "xd": ExportDeck,
    "xa": ExportAnswers,
}
