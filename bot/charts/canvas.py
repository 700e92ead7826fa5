"""How words and marks come onto a picture: in pixels from its upper left corner, in one font, as the bytes of a PNG."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Literal, ParamSpec

from matplotlib import style
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, FancyBboxPatch, Rectangle
from matplotlib.transforms import IdentityTransform
from PIL import Image

from bot.charts.font import cut, font_file, width

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from matplotlib.artist import Artist

P = ParamSpec("P")
Side = Literal["left", "center", "right"]
DPI = 100
COLOURS = 128  # the palette's own ones stay what they are; the rest is for soft edges
_POINTS = 72 / DPI  # in a pixel
_FLUSH = {"left": 0.0, "center": 0.5, "right": 1.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A part of the picture."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends on the right."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Where it ends below."""
        return self.top + self.height

    def within(self, *, side: float, above: float, below: float) -> Box:
        """Give what is left of it inside of margins."""
        return Box(
            left=self.left + side,
            top=self.top + above,
            width=self.width - 2 * side,
            height=self.height - above - below,
        )


def drawn(picture: Callable[P, Canvas], *args: P.args, **kwargs: P.kwargs) -> bytes:
    """Draw a picture as the library does by itself, whatever somebody has set for their own, and give its PNG."""
    with style.context("default"):
        return picture(*args, **kwargs).png()


class Canvas:
    """A picture while it is drawn; `words` remembers where each text stands."""

    def __init__(self, across: int, down: int, ground: str) -> None:
        self.across = across
        self.down = down
        self.words: list[tuple[str, Box]] = []
        self._figure = Figure(figsize=(across / DPI, down / DPI), dpi=DPI, facecolor=ground)
        self._font = FontProperties(fname=str(font_file()))

    def text(  # noqa: PLR0913 (a text has a place, a size and a look)
        self,
        text: str,
        x: float,
        y: float,
        *,
        size: float,
        colour: str,
        side: Side = "left",
        room: float | None = None,
    ) -> float:
        """Write a text on the line `y`, cut where it has no room, and give its width."""
        shown = text if room is None else cut(text, room, size)
        wide = width(shown, size)
        left = x - _FLUSH[side] * wide
        self.words.append((shown, Box(left=left, top=y - 0.88 * size, width=wide, height=1.1 * size)))
        self._figure.text(
            left / self.across,
            1 - y / self.down,
            shown,
            color=colour,
            ha="left",
            va="baseline",
            font=self._font,
            parse_math=False,
            zorder=self._next_layer(),
        ).set_fontsize(size * _POINTS)
        return wide

    def card(self, box: Box, colour: str, *, radius: float) -> None:
        """Fill a box with round corners."""
        if min(box.width, box.height) <= 0:
            return
        around = min(radius, box.width / 2, box.height / 2)
        style = f"round,pad=0,rounding_size={around}"
        corner = (box.left, self.down - box.bottom)
        self._put(FancyBboxPatch(corner, box.width, box.height, boxstyle=style, facecolor=colour, linewidth=0))

    def bar(self, box: Box, colour: str) -> None:
        """Fill a box with straight corners, whose edges fall on pixels."""
        left, right, top, bottom = (round(edge) for edge in (box.left, box.right, box.top, box.bottom))
        corner = (left, self.down - bottom)
        self._put(Rectangle(corner, right - left, bottom - top, facecolor=colour, linewidth=0))

    def line(self, points: Sequence[tuple[float, float]], colour: str, *, thick: float) -> None:
        """Join points."""
        across, down = [x for x, _ in points], [self.down - y for _, y in points]
        ends: Literal["round"] = "round"
        self._put(
            Line2D(across, down, color=colour, linewidth=thick * _POINTS, solid_capstyle=ends, solid_joinstyle=ends)
        )

    def dot(self, x: float, y: float, colour: str, *, radius: float) -> None:
        """Draw a point."""
        self._put(Circle((x, self.down - y), radius, facecolor=colour, linewidth=0))

    def png(self) -> bytes:
        """Give the picture; nothing in it tells when or with what it was made."""
        raw = BytesIO()
        self._figure.savefig(raw, format="rgba", dpi=DPI)
        drawn = Image.frombytes("RGBA", (self.across, self.down), raw.getvalue()).convert("RGB")
        file = BytesIO()
        drawn.quantize(COLOURS, Image.Quantize.MEDIANCUT).save(file, "png", optimize=True)
        return file.getvalue()

    def _put(self, artist: Artist) -> None:
        artist.set_transform(IdentityTransform())
        artist.set_zorder(self._next_layer())
        self._figure.add_artist(artist)

    def _next_layer(self) -> int:
        """Put what comes later above what was there."""
        return len(self._figure.get_children())
