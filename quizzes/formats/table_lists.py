r"""
How do several texts share one cell of a table?

    typed    model answer|another|one with a \| in it
    order    the tiles in their order, between |; each further order that is right on a line of its own
    tags     one|another
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.formats.option_signs import IN_WORDS, KANA, place_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SEPARATOR = "|"
_PARTS = lazy_regex(r"(\\[\\|])|(\|)|([^\\|]+|\\)", re.DOTALL)
_OF_ANSWERS = lazy_regex("[/／;；]")
_OF_LISTS = lazy_regex("[;；、]")  # which part short answers, too: 狗、小狗
_LEAST_LETTERS, _LONGEST_LISTED = 2, 12
_OF_TAGS = lazy_regex(r"[,;，；、]")
_STOPS = "。．.！!？?"
_MOST_STEPS = 1_000  # tiles tried, where many of them begin alike
_LETTERS_ALONE = lazy_regex("[A-FＡ-Ｆ]{2,}")
_BETWEEN_NUMBERS = lazy_regex(r"[\s,;，；、・>→-]+")
_TO_BE_ESCAPED = lazy_regex(r"\\(?=[\\|]|$)|\|")
_CHOSEN = lazy_regex(
    rf"[(\[]?(?:(?:option|choice|选项|選項|選択肢|第)[_-]?)?(?:([1-9]\d?)(?:\.0)?|([a-z{KANA}]|(?<=[项項肢第])[{''.join(IN_WORDS)}]))"
    r"(?:[个個项項]|番目?)?[)\].:、]?"
)
_LETTERED = lazy_regex(
    rf"(?:[(\[（［]?([A-Za-zＡ-Ｚａ-ｚ{KANA}])[.．、)）\]］:：]|([{KANA}])(?=[ \u3000])|([①-⑥]))\s*(\S.*)", re.DOTALL
)


def joined(texts: Iterable[str]) -> str:
    """Write several texts into one cell."""
    return SEPARATOR.join(_TO_BE_ESCAPED.sub(lambda found: f"\\{found[0]}", text) for text in texts)


def split(cell: str) -> list[str]:
    """Take the texts of a cell apart; empty ones are none."""
    texts = [""]
    for escaped, separator, plain in _PARTS.findall(cell):
        if separator:
            texts.append("")
        texts[-1] += escaped[1:] or plain
    return [text for text in map(str.strip, texts) if text]


def are_several(text: str) -> bool:
    """Tell whether somebody may have meant several answers: 朋友/友人; a date or 他/她 within an answer is but one."""
    is_short = len(text) <= _LONGEST_LISTED
    return _are_parted(_OF_ANSWERS, text, _LEAST_LETTERS) or (is_short and _are_parted(_OF_LISTS, text, 1))


def _are_parted(by: re.Pattern[str], text: str, least: int) -> bool:
    parts = by.split(text)
    return len(parts) > 1 and all(sum(map(str.isalpha, part)) >= least for part in parts)


def tags_joined(tags: Sequence[str]) -> str:
    """Write tags into one cell; a | behind a single one says that its signs are its own."""
    cell = joined(tags)
    is_plain = len(tags) != 1 or (cell == tags[0] and not _OF_TAGS.search(cell))
    return cell if is_plain else f"{cell}{SEPARATOR}"


def tags_split(cell: str) -> list[str]:
    """Take the tags of a cell apart; where there is no |, commas part them."""
    if SEPARATOR in cell:
        return split(cell)
    return [tag for tag in map(str.strip, _OF_TAGS.split(cell)) if tag]


def orders_joined(orders: Iterable[Sequence[str]]) -> str:
    """Write the orders of some tiles into one cell."""
    return "\n".join(joined(tile.replace("\\", "\\\\").replace("\n", r"\n") for tile in order) for order in orders)


def orders_split(cell: str, tiles: Sequence[str]) -> list[list[str]]:
    """Take the orders of a cell apart; a tile may be named by its number or letter."""
    return [_order(line, tiles) for line in cell.split("\n") if line.strip()]


def chosen(cell: str, options: Sequence[str]) -> str | None:
    """Find the option that a cell names by its number or letter."""
    found = _CHOSEN.fullmatch("".join(unicodedata.normalize("NFKC", cell).casefold().split()))
    if found is None:
        return None
    place = int(found[1]) - 1 if found[1] else place_of(found[2])
    return None if place is None else next(iter(options[place : place + 1]), None)


def are_several_chosen(cell: str, options: Sequence[str]) -> bool:
    """Tell whether a cell names several options by their numbers or letters: 1,3 or A、C or AC."""
    are_letters = _LETTERS_ALONE.fullmatch(cell) is not None
    names = list(cell) if are_letters else [name for name in _BETWEEN_NUMBERS.split(cell.strip()) if name]
    return len(names) > 1 and all(chosen(name, options) for name in names)


def without_letters(options: Sequence[str]) -> list[str]:
    """Take the letters away that only count the options (A. 我, B. 你): where they are shown, they stand elsewhere."""
    found = [_lettered(option) for option in options]
    bare = [each[1] for i, each in enumerate(found) if each is not None and each[0] == i]
    return bare if len(bare) == len(options) > 1 else list(options)


def chosen_with_text(cell: str, options: Sequence[str]) -> str | None:
    """Find the option that a cell names by its letter and its text: B. 你."""
    found = _lettered(cell)
    return found[1] if found is not None and options[found[0] : found[0] + 1] == [found[1]] else None


def _lettered(text: str) -> tuple[int, str] | None:
    """Take a text with a letter or another sign before it apart: the place that this names, and what stands behind."""
    found = _LETTERED.fullmatch(text)
    place = None if found is None else place_of(found[1] or found[2] or found[3])
    return None if found is None or place is None else (place, found[4])


def _order(line: str, tiles: Sequence[str]) -> list[str]:
    texts = [_unescaped(text) for text in split(line)]
    if Counter(texts) == Counter(tiles):
        return texts
    names = texts if len(texts) > 1 else _names_in(line.strip())
    numbered = [chosen(name, tiles) for name in names]
    named = [tile for tile in numbered if tile is not None]
    return named if len(named) == len(numbered) else _in_a_row(line, tiles) or texts


def _names_in(line: str) -> list[str]:
    """Take the numbers or letters of tiles apart, which may stand close together: 3 1 2, CAB."""
    return list(line) if _LETTERS_ALONE.fullmatch(line) else [name for name in _BETWEEN_NUMBERS.split(line) if name]


def _in_a_row(line: str, tiles: Sequence[str]) -> list[str]:
    """Find the tiles one behind the other in a sentence that may end with a stop; none where two orders make it."""
    sentence = _bare(line)
    ways, begun = list[list[str]](), [(0, list[str]())]
    for _ in range(_MOST_STEPS):
        if not begun or len(ways) > 1:
            break
        at, used = begun.pop()
        if at == len(sentence) and len(used) == len(tiles):
            ways.append(used)
        left = Counter(tiles) - Counter(used)
        begun += [
            (at + len(_bare(tile)), [*used, tile])
            for tile in left
            if _bare(tile) and sentence.startswith(_bare(tile), at)
        ]
    return ways[0] if len(ways) == 1 and not begun else []


def _bare(text: str) -> str:
    return "".join(text.split()).rstrip(_STOPS)


def _unescaped(text: str) -> str:
    return re.sub(r"\\([\\n])", lambda found: "\n" if found[1] == "n" else "\\", text)
