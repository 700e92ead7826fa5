"""Colours: contrasts by WCAG 2.2, and colours that stay apart for eyes that see fewer of them."""

from __future__ import annotations

from itertools import product
from math import dist

import pytest

from bot.charts.palette import PALETTES
from bot.charts.theme import Theme

# Viénot, Brettel and Mollon (1999), on linear light.
SEEN = {
    "protan": ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0)),
    "deutan": ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0)),
}


def linear(colour: str) -> tuple[float, ...]:
    values = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return tuple(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in values)


def luminance(light: tuple[float, ...]) -> float:
    return sum(part * value for part, value in zip((0.2126, 0.7152, 0.0722), light, strict=True))


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(linear(one)), luminance(linear(other))))
    return (lighter + 0.05) / (darker + 0.05)


def test_black_on_white_has_the_contrast_that_the_standard_gives() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", Theme)
def test_words_can_be_read(theme: Theme) -> None:
    look = PALETTES[theme]
    words = [(look.ink, look.page), (look.muted, look.page)]
    words += [(colour, look.card) for colour in (look.ink, look.muted, look.accent, look.now)]

    assert [pair for pair in words if contrast(*pair) < 4.5] == []


@pytest.mark.parametrize("theme", Theme)
def test_marks_can_be_seen(theme: Theme) -> None:
    look = PALETTES[theme]

    assert [mark for mark in (look.accent, look.volume, look.now) if contrast(mark, look.card) < 3] == []
    assert contrast(look.accent, look.faint) >= 3


@pytest.mark.parametrize(("theme", "eye"), list(product(Theme, SEEN)))
def test_today_is_told_from_the_other_days_by_any_eye(theme: Theme, eye: str) -> None:
    look = PALETTES[theme]
    accent, now = (
        [sum(part * value for part, value in zip(row, linear(colour), strict=True)) for row in SEEN[eye]]
        for colour in (look.accent, look.now)
    )

    assert dist(accent, now) > 0.3
