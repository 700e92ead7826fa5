"""
Which colours do pictures have, on a light and on a dark screen?

The hues are Okabe and Ito's, which people tell apart whatever colours they see; on white, orange is taken in its darker
form. Words have a contrast of at least 4.5 to what they stand on, marks of at least 3 (WCAG 2.2, AA).
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.charts.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """The colours by their duty: grounds, words, marks; `faint` is for lines that only guide the eye."""

    page: str
    card: str
    ink: str
    muted: str
    faint: str
    accent: str
    volume: str
    now: str


PALETTES = {
    Theme.LIGHT: Palette(
        page="#eef1f4",
        card="#ffffff",
        ink="#16202b",
        muted="#556170",
        faint="#e1e6eb",
        accent="#0072b2",
        volume="#7f8c9a",
        now="#c65102",
    ),
    Theme.DARK: Palette(
        page="#0e1318",
        card="#1a222b",
        ink="#f1f4f7",
        muted="#a9b5c1",
        faint="#313c48",
        accent="#56b4e9",
        volume="#7d8b99",
        now="#e69f00",
    ),
}
