"""How do the kinds of questions look? A bar for each, as long as the share of correct answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.charts.canvas import Box
from bot.charts.font import fitting_size, width
from bot.tutor.progress import percent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.charts.canvas import Canvas
    from bot.charts.labels import Labels
    from bot.charts.palette import Palette
    from bot.tutor.score import Score
    from quizzes.question import Kind

BODY, SMALL, SMALLEST = 32, 28, 20
BAR_HIGH = 22
NAME_WIDE, NAME_GAP = 300, 28
SHARE_WIDE, COUNT_GAP = 96, 20
NOT_YET = "–"


def draw_kinds(canvas: Canvas, box: Box, by_kind: Sequence[tuple[Kind, Score]], labels: Labels, look: Palette) -> None:
    """Draw a row for each kind: its name, the bar, the share, and of how many answers that is."""
    row = box.height / len(by_kind)
    names = min(NAME_WIDE, max(width(name, BODY) for name in labels.kinds))
    size = fitting_size(labels.kinds, NAME_WIDE, BODY, SMALLEST)
    counts = [_count(score) for _, score in by_kind]
    counts_wide = max(width(count, SMALL) for count in counts)
    left = box.left + names + NAME_GAP
    track = Box(
        left=left,
        top=0,
        width=box.right - counts_wide - COUNT_GAP - SHARE_WIDE - left,
        height=BAR_HIGH,
    )
    for place, ((_, score), name, count) in enumerate(zip(by_kind, labels.kinds, counts, strict=True)):
        middle = box.top + (place + 0.5) * row
        canvas.text(name, box.left, middle + 0.36 * BODY, size=size, colour=look.ink, room=names)
        _draw_bar(canvas, track, middle, score, look)
        share = percent(score)
        canvas.text(
            NOT_YET if share is None else f"{share}%",
            track.right + SHARE_WIDE,
            middle + 0.36 * BODY,
            size=BODY,
            colour=look.muted if share is None else look.ink,
            side="right",
        )
        canvas.text(count, box.right, middle + 0.36 * BODY, size=SMALL, colour=look.muted, side="right")


def _draw_bar(canvas: Canvas, track: Box, middle: float, score: Score, look: Palette) -> None:
    top = middle - track.height / 2
    canvas.card(Box(left=track.left, top=top, width=track.width, height=track.height), look.faint, radius=BAR_HIGH)
    if score.correct:
        long = max(BAR_HIGH, track.width * score.correct / score.answered)
        canvas.card(Box(left=track.left, top=top, width=long, height=track.height), look.accent, radius=BAR_HIGH)


def _count(score: Score) -> str:
    return f"{score.correct:,}/{score.answered:,}" if score.answered else ""
