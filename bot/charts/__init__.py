"""
Pictures of a learner's progress, of a round, of the questions of a class: values in, the bytes of a PNG out.

Only here matplotlib is known, and importing this package does not load it: a running bot hands the functions to its
workshop, and the drawing is done in the other process.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.charts.item_labels import ItemsPicture
    from bot.charts.labels import Labels
    from bot.charts.round_labels import RoundPicture
    from bot.charts.theme import Theme
    from bot.tutor.progress import Progress

__all__ = ["items_png", "progress_png", "round_png"]


def progress_png(progress: Progress, labels: Labels, theme: Theme) -> bytes:
    """Draw a learner's progress, for the screen of a phone; the same values give the same bytes."""
    from bot.charts.canvas import drawn
    from bot.charts.picture import canvas_of

    return drawn(canvas_of, progress, labels, theme)


def items_png(picture: ItemsPicture, theme: Theme) -> bytes:
    """Draw how hard the questions of a class are and what they tell; the same values give the same bytes."""
    from bot.charts.canvas import drawn
    from bot.charts.item_picture import items_canvas

    return drawn(items_canvas, picture, theme)


def round_png(picture: RoundPicture, theme: Theme) -> bytes:
    """Draw who did best in a round and how its questions went; the same values give the same bytes."""
    from bot.charts.canvas import drawn
    from bot.charts.round_sheet import round_canvas

    return drawn(round_canvas, picture, theme)
