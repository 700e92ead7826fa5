"""What does a picture of progress look like? Numbers on top, then weeks, kinds and what comes up, a card for each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.charts.canvas import Box, Canvas
from bot.charts.font import fitting_size, wrapped
from bot.charts.forecast import draw_forecast
from bot.charts.kinds import draw_kinds
from bot.charts.palette import PALETTES
from bot.charts.weeks import draw_weeks

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.charts.labels import Labels
    from bot.charts.palette import Palette
    from bot.charts.theme import Theme
    from bot.tutor.progress import Progress

WIDE = 1080
MARGIN, GAP, RADIUS, INSET = 36, 24, 28, 36
TITLE, HEADING, BODY, NUMBER, SMALLEST = 48, 36, 30, 60, 18
TOP, TITLE_LINE = 116, 78
NUMBERS_HIGH = 168
HEADING_LINE, ABOVE, BELOW = 58, 82, 30
WEEKS_HIGH, KINDS_HIGH, FORECAST_HIGH = 382, 150, 206
LINE_HIGH = 44


def canvas_of(progress: Progress, labels: Labels, theme: Theme) -> Canvas:
    """Draw the picture; a part of which nothing is known yet only says what will be here, and is low."""
    look = PALETTES[theme]
    parts = _parts(progress, labels, look)
    high = TOP + NUMBERS_HIGH + sum(GAP + ABOVE + part.high + BELOW for part in parts) + MARGIN
    canvas = Canvas(WIDE, high, look.page)
    canvas.text(labels.title, MARGIN, TITLE_LINE, size=TITLE, colour=look.ink, room=WIDE * 0.6)
    canvas.text(labels.date, WIDE - MARGIN, TITLE_LINE, size=BODY, colour=look.muted, side="right")
    _draw_numbers(canvas, _card(canvas, TOP, NUMBERS_HIGH, look), progress, labels, look)
    top = float(TOP + NUMBERS_HIGH + GAP)
    for part in parts:
        card = _card(canvas, top, ABOVE + part.high + BELOW, look)
        inner = card.within(side=INSET, above=ABOVE, below=BELOW)
        canvas.text(part.heading, inner.left, top + HEADING_LINE, size=HEADING, colour=look.ink, room=inner.width)
        part.draw(canvas, inner)
        top = card.bottom + GAP
    return canvas


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    heading: str
    high: int
    draw: Callable[[Canvas, Box], None]


def _parts(progress: Progress, labels: Labels, look: Palette) -> list[_Part]:
    """Give what stands below the numbers, one below the other."""

    def part(heading: str, high: int, draw: Callable[[Canvas, Box], None], *, unless: str | None) -> _Part:
        return _Part(heading=heading, high=high, draw=draw) if unless is None else _empty(heading, unless, look)

    has_kinds = any(score.answered for _, score in progress.by_kind)
    return [
        part(
            labels.weeks,
            WEEKS_HIGH,
            lambda canvas, box: draw_weeks(canvas, box, progress.weeks, labels, look),
            unless=None if any(week.score.answered for week in progress.weeks) else labels.weeks_empty,
        ),
        part(
            labels.by_kind,
            KINDS_HIGH,
            lambda canvas, box: draw_kinds(canvas, box, progress.by_kind, labels, look),
            unless=None if has_kinds else labels.kinds_empty,
        ),
        part(
            labels.forecast,
            FORECAST_HIGH,
            lambda canvas, box: draw_forecast(canvas, box, progress.forecast, labels, look),
            unless=None if any(progress.forecast) else labels.forecast_empty,
        ),
    ]


def _empty(heading: str, words: str, look: Palette) -> _Part:
    """Say what will be here."""
    lines = wrapped(words, WIDE - 2 * (MARGIN + INSET), BODY)

    def draw(canvas: Canvas, box: Box) -> None:
        for number, line in enumerate(lines):
            canvas.text(line, box.left, box.top + number * LINE_HIGH + BODY, size=BODY, colour=look.muted)

    return _Part(heading=heading, high=len(lines) * LINE_HIGH, draw=draw)


def _card(canvas: Canvas, top: float, high: float, look: Palette) -> Box:
    box = Box(left=MARGIN, top=top, width=WIDE - 2 * MARGIN, height=high)
    canvas.card(box, look.card, radius=RADIUS)
    return box


def _draw_numbers(canvas: Canvas, card: Box, progress: Progress, labels: Labels, look: Palette) -> None:
    """Write the numbers that matter most; what can be reviewed now calls, as today does in the forecast."""
    numbers = (
        (progress.total.answered, labels.answered, look.ink),
        (progress.total.correct, labels.correct, look.ink),
        (progress.streak, labels.streak, look.ink),
        (progress.words_known, labels.words, look.ink),
        (progress.due, labels.due, look.now if progress.due else look.ink),
    )
    column = card.width / len(numbers)
    room = column - 20
    large = fitting_size(tuple(f"{number:,}" for number, _, _ in numbers), room, NUMBER, SMALLEST)
    small = fitting_size(tuple(label for _, label, _ in numbers), room, BODY, SMALLEST)
    for place, (number, label, colour) in enumerate(numbers):
        middle = card.left + (place + 0.5) * column
        canvas.text(f"{number:,}", middle, card.top + 88, size=large, colour=colour, side="center", room=room)
        canvas.text(label, middle, card.top + 138, size=small, colour=look.muted, side="center", room=room)
