"""Where is the font, which has hanzi, kana and Latin letters, and how wide is a text in it?"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from matplotlib.ft2font import FT2Font

from bot.texts.neutral import neutral_name

FILE = "NotoSansSC-Regular.ttf"
ELLIPSIS = "…"
_EMPTY_BRACKETS = re.compile(r"[(（\[［【「『《〈<{]\s*[)）\]］】」』》〉>}]")
_SUBPIXELS = 64
_DPI = 72  # so that a point is a pixel


def font_file() -> Path:
    """
    Find the font that the package zhplot brings along, without running that package.

    Raises:
        FileNotFoundError: it is not there.
    """
    spec = find_spec("zhplot")
    folders = () if spec is None or spec.submodule_search_locations is None else spec.submodule_search_locations
    for folder in folders:
        file = Path(folder) / "fonts" / FILE
        if file.is_file():
            return file
    msg = f"the font {FILE} of the package zhplot is not installed"
    raise FileNotFoundError(msg)


def missing_from_font(text: str) -> set[str]:
    """Give the characters that the font cannot show."""
    return {character for character in text if ord(character) not in _characters()}


def in_font(text: str) -> str:
    """
    Give what the font can show of a text, on one line; nothing, where no letter and no number of it is left.

    Names are adorned with signs that are letters in another look (𝓐𝓷𝓷𝓪): of these, and of letters whose marks it lacks,
    the plain letters are shown. Whatever else it lacks falls away, be it an ornament or a letter of another writing,
    and so do brackets that then hold nothing.
    """
    plain = neutral_name(text)
    missing = missing_from_font(plain)
    if not missing:
        return plain
    kept = "".join(_plain(character) if character in missing else character for character in plain)
    shown = " ".join(_EMPTY_BRACKETS.sub("", kept).split())
    return shown if any(map(str.isalnum, shown)) else ""


def _plain(character: str) -> str:
    """Give what stands for a character that the font lacks; nothing, where that is nothing."""
    letters = unicodedata.normalize("NFKC", character)
    bare = "".join(each for each in unicodedata.normalize("NFKD", character) if not unicodedata.combining(each))
    ways = (letters, bare, _without_stroke(character))
    return next((each for each in ways if each and not missing_from_font(each)), "")


def _without_stroke(letter: str) -> str:
    """Give the letter that one is named after (ł: LATIN SMALL LETTER L WITH STROKE); nothing, where there is none."""
    name, is_named_so, _ = unicodedata.name(letter, "").partition(" WITH ")
    try:
        return unicodedata.lookup(name) if is_named_so else ""
    except KeyError:
        return ""


@lru_cache(maxsize=1024)
def width(text: str, size: float) -> float:
    """Measure a text, in pixels."""
    font = _font()
    font.set_size(size, _DPI)
    font.set_text(text)
    return font.get_width_height()[0] / _SUBPIXELS


def fitting_size(texts: tuple[str, ...], room: float, size: float, least: float) -> float:
    """Give the largest size, at most `size`, at which each of the texts has room; not less than `least`."""
    widest = max((width(text, size) for text in texts), default=0)
    return size if widest <= room else max(least, size * room / widest)


def cut(text: str, room: float, size: float) -> str:
    """Give a text, or as much of it as there is room for and an ellipsis."""
    most = 1  # characters that are worth measuring: a glyph takes its time, and a prompt may have thousands
    while most < len(text) and width(text[:most], size) <= room:
        most *= 2
    if most >= len(text) and width(text, size) <= room:
        return text
    fitting = bisect_right(range(1, min(most, len(text)) + 1), room, key=lambda n: width(text[:n] + ELLIPSIS, size))
    return text[:fitting].rstrip() + ELLIPSIS


def wrapped(text: str, room: float, size: float) -> list[str]:
    """Break a text into lines: between words, and where there are none, behind any character but before no stop."""
    lines, line = [], ""
    for piece in _pieces(text):
        if line and width((line + piece).rstrip(), size) > room:
            lines.append(line.rstrip())
            line = ""
        line += piece
    return [*lines, line.rstrip()]


def _pieces(text: str) -> list[str]:
    """Part a text where a line may end: behind blanks, and between characters that are not Latin, but at no stop."""
    pieces: list[str] = []
    for character in text:
        if pieces and (_holds(pieces[-1], character) or character in "。，、！？：；）」” ,.!?:;)"):
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces


def _holds(piece: str, character: str) -> bool:
    return piece[-1].isascii() and character.isascii() and not piece[-1].isspace()


@lru_cache(maxsize=1)
def _font() -> FT2Font:
    return FT2Font(str(font_file()))


@lru_cache(maxsize=1)
def _characters() -> frozenset[int]:
    return frozenset(_font().get_charmap())
