"""What does the picture of a round look like? Bars for the first places, and below them a column for each question."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.charts.canvas import Box, Canvas
from bot.charts.font import fitting_size, in_font
from bot.charts.palette import PALETTES
from bot.tutor.progress import in_percent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.charts.palette import Palette
    from bot.charts.round_labels import PlaceRow, RoundPicture
    from bot.charts.theme import Theme

WIDE = 1080
MARGIN, GAP, RADIUS, INSET = 36, 24, 28, 36
TITLE, HEADING, BODY, SMALL, SMALLEST = 48, 34, 34, 26, 18
TITLE_LINE, COUNT_LINE, TOP = 78, 128, 158
HEADING_LINE, ABOVE, BELOW = 56, 82, 28
ROW_HIGH, BAR_HIGH, LEAST_LONG = 62, 26, 6
# The columns of the places, from the left edge of the card's inner side: place, name, bar, value.
PLACE_RIGHT, NAME_LEFT, NAME_WIDE = 54, 76, 370
BAR_LEFT, BAR_WIDE, VALUE_WIDE = 462, 290, 172
COLUMNS_HIGH, NUMBERS_HIGH, SHARES_HIGH = 170, 44, 40
SHARE_OF_STEP, WIDEST_COLUMN = 0.7, 56
ROOM_FOR_NUMBER, ROOM_FOR_SHARE = 42, 74
NUMBERED = 5  # where there is no room for every number, each fifth


def round_canvas(picture: RoundPicture, theme: Theme) -> Canvas:
    """Draw the picture; where nobody wants to be named, there are only the questions."""
    look = PALETTES[theme]
    places_high = ABOVE + len(picture.rows) * ROW_HIGH + BELOW if picture.rows else 0
    columns_high = ABOVE + _shares_high(picture) + COLUMNS_HIGH + NUMBERS_HIGH + BELOW
    columns_top = TOP + (places_high + GAP if places_high else 0)
    canvas = Canvas(WIDE, columns_top + columns_high + MARGIN, look.page)
    room = WIDE - 2 * MARGIN
    canvas.text(in_font(picture.title), MARGIN, TITLE_LINE, size=TITLE, colour=look.ink, room=room)
    canvas.text(picture.count, MARGIN, COUNT_LINE, size=SMALL, colour=look.muted, room=room)
    if picture.rows:
        inner = _card(canvas, TOP, places_high, picture.best, look)
        size = fitting_size(tuple(row.value for row in picture.rows), VALUE_WIDE, BODY, SMALLEST)
        for number, row in enumerate(picture.rows):
            shown = replace(row, name=in_font(row.name) or f"#{number + 1}")  # its place may be that of others too
            _draw_place(canvas, inner, inner.top + (number + 0.5) * ROW_HIGH, shown, size, look)
    _draw_questions(canvas, _card(canvas, columns_top, columns_high, picture.questions, look), picture, look)
    return canvas


def _card(canvas: Canvas, top: float, high: float, heading: str, look: Palette) -> Box:
    """Draw a card with its heading, and give what is left of it."""
    card = Box(left=MARGIN, top=top, width=WIDE - 2 * MARGIN, height=high)
    canvas.card(card, look.card, radius=RADIUS)
    inner = card.within(side=INSET, above=ABOVE, below=BELOW)
    canvas.text(heading, inner.left, top + HEADING_LINE, size=HEADING, colour=look.ink, room=inner.width)
    return inner


def _draw_place(canvas: Canvas, inner: Box, middle: float, row: PlaceRow, size: float, look: Palette) -> None:
    """Draw a place; all values have one size, at which each has room."""
    line, left = middle + 0.36 * BODY, inner.left
    canvas.text(f"{row.place}.", left + PLACE_RIGHT, line, size=SMALL, colour=look.muted, side="right")
    canvas.text(row.name, left + NAME_LEFT, line, size=BODY, colour=look.ink, room=NAME_WIDE)
    track = Box(left=left + BAR_LEFT, top=middle - BAR_HIGH / 2, width=BAR_WIDE, height=BAR_HIGH)
    canvas.bar(track, look.faint)
    if row.share > 0:
        long = max(LEAST_LONG, BAR_WIDE * row.share)
        canvas.bar(Box(left=track.left, top=track.top, width=long, height=BAR_HIGH), look.accent)
    canvas.text(row.value, inner.right, line, size=size, colour=look.ink, side="right", room=VALUE_WIDE)


def _draw_questions(canvas: Canvas, inner: Box, picture: RoundPicture, look: Palette) -> None:
    """Draw a column for each question on its track; the hardest one has a colour of its own."""
    step = inner.width / len(picture.shares)
    wide = min(WIDEST_COLUMN, SHARE_OF_STEP * step)
    top = inner.top + _shares_high(picture)
    bottom = top + COLUMNS_HIGH
    for position, share in enumerate(picture.shares):
        centre = inner.left + (position + 0.5) * step
        colour = look.now if position == picture.hardest else look.accent
        canvas.bar(Box(left=centre - wide / 2, top=top, width=wide, height=COLUMNS_HIGH), look.faint)
        if share:
            high = max(LEAST_LONG, COLUMNS_HIGH * share)
            canvas.bar(Box(left=centre - wide / 2, top=bottom - high, width=wide, height=high), colour)
        if share is not None and top > inner.top:
            told = f"{in_percent(share)}%"
            canvas.text(told, centre, top - 12, size=SMALL, colour=look.ink, side="center")
    for position in _numbered(len(picture.shares), step):
        centre = inner.left + (position + 0.5) * step
        colour = look.now if position == picture.hardest else look.muted
        canvas.text(f"{position + 1}", centre, bottom + 34, size=SMALL, colour=colour, side="center")


def _shares_high(picture: RoundPicture) -> int:
    """Give the height of the line with the shares, for which there is room above few columns only."""
    step = (WIDE - 2 * MARGIN - 2 * INSET) / len(picture.shares)
    return SHARES_HIGH if step >= ROOM_FOR_SHARE else 0


def _numbered(count: int, step: float) -> Iterator[int]:
    """Say which questions have their number below them."""
    each = 1 if step >= ROOM_FOR_NUMBER else NUMBERED
    return (position for position in range(count) if (position + 1) % each == 0 or count < each)
