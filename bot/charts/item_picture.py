"""What does a picture of the questions of a class look like? A row for each, the hardest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.charts.canvas import Box, Canvas
from bot.charts.font import in_font, wrapped
from bot.charts.palette import PALETTES
from bot.tutor.progress import in_percent

if TYPE_CHECKING:
    from bot.charts.item_labels import ItemRow, ItemsPicture
    from bot.charts.palette import Palette
    from bot.charts.theme import Theme

WIDE = 1080
MARGIN, RADIUS, INSET = 36, 28, 32
TITLE, BODY, SMALL = 44, 28, 24
TITLE_LINE, COUNT_LINE, TOP = 74, 118, 148
HEAD_HIGH, ROW_HIGH, BELOW = 66, 46, 22
LINE_HIGH = 42
BAR_HIGH, LEAST_BAR = 18, 6
DOT = 7
# The columns, from the left edge of the card's inner side: dot, number, prompt, facility, discrimination.
NUMBER_RIGHT, PROMPT_LEFT, PROMPT_WIDE = 70, 86, 408
FACILITY_LEFT, FACILITY_WIDE, SHARE_RIGHT = 516, 150, 744
DISCRIMINATION_LEFT, DISCRIMINATION_WIDE = 768, 96
NOT_KNOWN = "–"


def items_canvas(picture: ItemsPicture, theme: Theme) -> Canvas:
    """Draw the picture; where too few have answered it only says what will be here."""
    look = PALETTES[theme]
    empty = [] if picture.rows else wrapped(picture.empty, WIDE - 2 * (MARGIN + INSET), BODY)
    inner = HEAD_HIGH + len(picture.rows) * ROW_HIGH if picture.rows else 2 * BELOW + len(empty) * LINE_HIGH
    legend = LINE_HIGH if any(row.is_to_check for row in picture.rows) else 0
    canvas = Canvas(WIDE, TOP + inner + BELOW + legend + MARGIN, look.page)
    room = WIDE - 2 * MARGIN
    canvas.text(in_font(picture.title), MARGIN, TITLE_LINE, size=TITLE, colour=look.ink, room=room)
    canvas.text(picture.count, MARGIN, COUNT_LINE, size=BODY, colour=look.muted, room=room)
    card = Box(left=MARGIN, top=TOP, width=room, height=inner + BELOW)
    canvas.card(card, look.card, radius=RADIUS)
    for number, line in enumerate(empty, 1):
        line_at = TOP + BELOW + number * LINE_HIGH - 8
        canvas.text(line, card.left + INSET, line_at, size=BODY, colour=look.muted)
    if picture.rows:
        _draw_table(canvas, card, picture, look)
    if legend:
        canvas.dot(MARGIN + INSET + DOT, card.bottom + 26, look.now, radius=DOT)
        canvas.text(picture.to_check, MARGIN + INSET + 26, card.bottom + 36, size=SMALL, colour=look.muted, room=room)
    return canvas


def _draw_table(canvas: Canvas, card: Box, picture: ItemsPicture, look: Palette) -> None:
    left, line = card.left + INSET, card.top + 48
    most = DISCRIMINATION_LEFT - FACILITY_LEFT - 20
    canvas.text(picture.facility, left + FACILITY_LEFT, line, size=SMALL, colour=look.muted, room=most)
    last = card.width - 2 * INSET - DISCRIMINATION_LEFT
    canvas.text(picture.discrimination, left + DISCRIMINATION_LEFT, line, size=SMALL, colour=look.muted, room=last)
    for place, row in enumerate(picture.rows):
        middle = card.top + HEAD_HIGH + (place + 0.5) * ROW_HIGH
        _draw_row(canvas, left, card.right - INSET, middle, row, look)


def _draw_row(canvas: Canvas, left: float, right: float, middle: float, row: ItemRow, look: Palette) -> None:
    line = middle + 0.36 * BODY
    if row.is_to_check:
        canvas.dot(left + DOT, middle, look.now, radius=DOT)
    number = f"{row.number}"
    canvas.text(number, left + NUMBER_RIGHT, line, size=SMALL, colour=look.muted, side="right")
    canvas.text(in_font(row.prompt), left + PROMPT_LEFT, line, size=BODY, colour=look.ink, room=PROMPT_WIDE)
    colour = look.now if row.is_to_check else look.accent
    track = Box(left=left + FACILITY_LEFT, top=middle - BAR_HIGH / 2, width=FACILITY_WIDE, height=BAR_HIGH)
    canvas.bar(track, look.faint)
    if row.facility:
        long = max(LEAST_BAR, FACILITY_WIDE * row.facility)
        canvas.bar(Box(left=track.left, top=track.top, width=long, height=BAR_HIGH), colour)
    share = f"{in_percent(row.facility)}%"
    canvas.text(share, left + SHARE_RIGHT, line, size=BODY, colour=look.ink, side="right")
    _draw_discrimination(canvas, left + DISCRIMINATION_LEFT, middle, row.discrimination, colour, look)
    shown = NOT_KNOWN if row.discrimination is None else f"{row.discrimination:+.2f}".replace("-", "−")
    ink = look.muted if row.discrimination is None else look.ink
    canvas.text(shown, right, line, size=SMALL, colour=ink, side="right")


def _draw_discrimination(
    canvas: Canvas, left: float, middle: float, discrimination: float | None, colour: str, look: Palette
) -> None:
    """Draw a bar to the right of the zero for what tells people apart, to the left for the opposite."""
    if discrimination is None:
        return
    zero = left + DISCRIMINATION_WIDE / 2
    top = middle - BAR_HIGH / 2
    canvas.bar(Box(left=left, top=top, width=DISCRIMINATION_WIDE, height=BAR_HIGH), look.faint)
    long = abs(discrimination) * DISCRIMINATION_WIDE / 2
    start = zero if discrimination > 0 else zero - long
    canvas.bar(Box(left=start, top=top, width=long, height=BAR_HIGH), colour)
    canvas.bar(Box(left=zero - 1, top=top - 4, width=2, height=BAR_HIGH + 8), look.muted)
