"""
How does pypinyin read a word or a character?

Its data is read here, because importing it takes twice as long: it makes ready to cut texts into words, which we give
it. As it does, a word that it knows is read as a whole, any other by the first reading of each of its characters.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import orjson

from quizzes.chinese.pinyin import syllables

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_PACKAGE, _WORDS, _CHARACTERS = "pypinyin", "phrases_dict.json", "pinyin_dict.json"


def reading_of_word(hanzi: str) -> tuple[str, ...]:
    """Read a word that consists of Chinese characters; what is unknown stands for itself."""
    found = _words().get(hanzi.encode("utf-8", "surrogatepass"))  # half a character, of a broken file, has none
    if found is not None:
        of_word: Sequence[Sequence[str]] = orjson.loads(found[: found.rindex(b"]") + 1])
        return tuple(readings[0] for readings in of_word)
    return tuple(readings_of_character(char)[0] for char in hanzi)


def readings_of_character(char: str) -> tuple[str, ...]:
    """Give every reading of a character, the usual one first; what is unknown stands for itself."""
    readings = _characters().get(str(ord(char)))
    return (char,) if readings is None else tuple(readings.split(","))


def can_be_read(hanzi: str, reading: str) -> bool:
    """Tell whether each character has the syllable that a reading gives it, in whichever tone."""
    split = syllables(reading, len(hanzi))
    return split is not None and all(
        own.base in _bases_of(char) or own.base == "r" for char, own in zip(hanzi, split, strict=True)
    )


def _bases_of(char: str) -> frozenset[str]:
    known = (syllables(reading, 1) for reading in readings_of_character(char))
    return frozenset(split[0].base for split in known if split)


@lru_cache(maxsize=1)
def _words() -> Mapping[bytes, bytes]:
    """Give of each word the JSON of its readings and what follows: to parse all takes longer than to look for some."""
    pieces = _data(_WORDS).split(b":")
    return {before.rsplit(b'"', 2)[1]: readings for before, readings in pairwise(pieces)}


@lru_cache(maxsize=1)
def _characters() -> Mapping[str, str]:
    characters: Mapping[str, str] = orjson.loads(_data(_CHARACTERS))
    return characters


def _data(name: str) -> bytes:
    found = find_spec(_PACKAGE)
    if found is None or found.origin is None:
        msg = f"the package {_PACKAGE} is not installed"
        raise ModuleNotFoundError(msg)
    return Path(found.origin).with_name(name).read_bytes()
