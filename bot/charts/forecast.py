"""How do the days ahead look? A bar for each with its number of reviews, today's set off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.charts.canvas import Box
from bot.charts.font import fitting_size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.charts.canvas import Canvas
    from bot.charts.labels import Labels
    from bot.charts.palette import Palette

SMALL, SMALLEST = 28, 12
DAYS_HIGH, NUMBERS_HIGH = 42, 36
SHARE_OF_STEP = 0.62
LEAST_HIGH = 4


def draw_forecast(canvas: Canvas, box: Box, forecast: Sequence[int], labels: Labels, look: Palette) -> None:
    """Draw the days, a number above each bar and the day below."""
    step = box.width / len(forecast)
    wide = SHARE_OF_STEP * step
    plot = box.within(side=0, above=NUMBERS_HIGH, below=DAYS_HIGH)
    most = max(forecast)
    numbers = fitting_size(tuple(f"{number:,}" for number in forecast), step - 6, SMALL, SMALLEST)
    days = fitting_size(labels.days, step + 6, SMALL, SMALLEST)
    canvas.bar(Box(left=box.left, top=plot.bottom - 1, width=box.width, height=2), look.faint)
    for place, (number, day) in enumerate(zip(forecast, labels.days, strict=True)):
        middle = box.left + (place + 0.5) * step
        is_today = not place
        if number:
            high = max(LEAST_HIGH, number / most * plot.height)
            bar = Box(left=middle - wide / 2, top=plot.bottom - high, width=wide, height=high)
            canvas.bar(bar, look.now if is_today else look.accent)
            canvas.text(f"{number:,}", middle, bar.top - 10, size=numbers, colour=look.ink, side="center")
        canvas.text(day, middle, box.bottom, size=days, colour=look.now if is_today else look.muted, side="center")
