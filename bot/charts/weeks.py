"""How do the weeks look? The share of correct answers as a line, and below it how many answers it is made of."""

from __future__ import annotations

from itertools import groupby
from math import ceil
from typing import TYPE_CHECKING

from bot.charts.canvas import Box
from bot.charts.font import fitting_size, width
from bot.tutor.progress import percent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.charts.canvas import Canvas
    from bot.charts.labels import Labels
    from bot.charts.palette import Palette
    from bot.tutor.progress import Week

SMALL, SMALLEST, VALUE = 28, 20, 36
SHARE_OF_STEP, WIDEST_BAR, LEAST_HIGH = 0.66, 48, 4
SCALE = (0, 50, 100)
SCALE_WIDE, LATEST_WIDE = 92, 96
FEWEST_PLACES = 8  # the first weeks stand on the left, with room for those to come
LINE_BELOW_TOP, LINE_HIGH = 16, 172
BARS_HIGH, NAMES_HIGH = 64, 40
BETWEEN_NAMES = 16


def draw_weeks(canvas: Canvas, box: Box, weeks: Sequence[Week], labels: Labels, look: Palette) -> None:
    """Draw the weeks, this one last; a week without answers is a gap in the line."""
    wide = box.width - SCALE_WIDE
    plot = Box(left=box.left + SCALE_WIDE, top=box.top + LINE_BELOW_TOP, width=wide, height=LINE_HIGH)
    step = min(wide / FEWEST_PLACES, (wide - LATEST_WIDE) / len(weeks))
    centres = [plot.left + (number + 0.5) * step for number in range(len(weeks))]
    bars = Box(left=plot.left, top=box.bottom - NAMES_HIGH - BARS_HIGH, width=wide, height=BARS_HIGH)
    _draw_scale(canvas, box, plot, look)
    _draw_line(canvas, plot, weeks, centres, look)
    canvas.text(labels.weeks_answers, box.left, bars.top - 26, size=SMALL, colour=look.muted, room=box.width)
    _draw_answers(canvas, box, bars, [week.score.answered for week in weeks], centres, look)
    for name, x in _apart(labels.week_days, centres, step):
        canvas.text(name, x, box.bottom, size=SMALL, colour=look.muted, side="center")


def _draw_scale(canvas: Canvas, box: Box, plot: Box, look: Palette) -> None:
    for share in SCALE:
        y = _height_of(share, plot)
        canvas.bar(Box(left=plot.left, top=y - 1, width=plot.width, height=2), look.faint)
        canvas.text(f"{share}%", box.left, y + 0.36 * SMALL, size=SMALL, colour=look.muted)


def _draw_line(canvas: Canvas, plot: Box, weeks: Sequence[Week], centres: Sequence[float], look: Palette) -> None:
    shares = [percent(week.score) for week in weeks]
    places = [None if share is None else (x, _height_of(share, plot)) for share, x in zip(shares, centres, strict=True)]
    for run in _runs(places):
        canvas.line(run, look.accent, thick=5)
    for place in places:
        if place is not None:
            canvas.dot(*place, look.accent, radius=9)
    latest = max(number for number, share in enumerate(shares) if share is not None)
    x, y = centres[latest] + 20, _height_of(shares[latest] or 0, plot)
    text = f"{shares[latest]}%"
    cleared = Box(left=x - 4, top=y - VALUE / 2, width=width(text, VALUE) + 8, height=VALUE)
    canvas.bar(cleared, look.card)
    canvas.text(text, x, y + 0.36 * VALUE, size=VALUE, colour=look.accent)


def _draw_answers(
    canvas: Canvas, box: Box, bars: Box, answered: Sequence[int], centres: Sequence[float], look: Palette
) -> None:
    """Draw a bar for each week; the number beside the scale is that of the highest bar."""
    most = max(answered)
    wide = min(WIDEST_BAR, SHARE_OF_STEP * 2 * (centres[0] - bars.left))
    canvas.bar(Box(left=bars.left, top=bars.bottom - 1, width=bars.width, height=2), look.faint)
    size = fitting_size((f"{most:,}",), SCALE_WIDE - 12, SMALL, SMALLEST)
    canvas.text(f"{most:,}", box.left, bars.top + 0.36 * SMALL, size=size, colour=look.muted)
    for number, x in zip(answered, centres, strict=True):
        if number:
            high = max(LEAST_HIGH, number / most * bars.height)
            canvas.bar(Box(left=x - wide / 2, top=bars.bottom - high, width=wide, height=high), look.volume)


def _height_of(share: int, plot: Box) -> float:
    return round(plot.bottom - share / 100 * plot.height)


def _runs(places: Sequence[tuple[float, float] | None]) -> Iterator[list[tuple[float, float]]]:
    """Give the places that follow each other without a gap, two of them at least."""
    for is_gap, members in groupby(places, lambda place: place is None):
        run = [place for place in members if place is not None]
        if not is_gap and len(run) > 1:
            yield run


def _apart(names: Sequence[str], centres: Sequence[float], step: float) -> Iterator[tuple[str, float]]:
    """Give as many names as stand clear of each other, the last one among them."""
    widest = max(width(name, SMALL) for name in names)
    every = ceil((widest + BETWEEN_NAMES) / step)
    for number in range(len(names) - 1, -1, -every):
        yield names[number], centres[number]
