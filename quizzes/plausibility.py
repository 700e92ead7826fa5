"""Does a text look like Chinese, Japanese or English, or like bytes that were read in the wrong encoding?"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_SAMPLE = 20_000
_MOST_FREQUENT = frozenset(
    "的一是不了在人有我他这这個个们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着下自之年"
    "过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理"
)
_LEVEL_ONE = (("gb2312", 0xB0, 0xD7), ("big5", 0xA4, 0xC6), ("cp932", 0x88, 0x97))
_USUAL_SIGNS = frozenset(
    "、。，：；？！「」『』“”‘’（）《》〈〉【】［］〔〕—…·・～％※①②③④⑤⑥⑦⑧⑨⑩　–àáǎāèéěēìíǐīòóǒōùúǔūǖǘǚǜü"
)
_UNUSUAL = 0.3
_WEIGHTS = (
    ("\u3041", "\u30ff", 1.0),  # kana
    ("\u3105", "\u3129", 0.75),  # zhuyin, and below its tones: as which full-width signs of GB18030 are read in Big5
    ("\u02c7", "\u02d9", 0.75),
    ("\uff01", "\uff5e", 0.9),  # full-width signs and letters
    ("\uff61", "\uff9f", -0.3),  # half-width kana: what Chinese becomes when read as Shift_JIS
)


def plausibility(text: str) -> float:
    """Measure from 0 to 1 how usual the characters are; ASCII says nothing, unless nothing else is there."""
    seen = [char for char in text[:_SAMPLE] if char > "\x7f"]
    controls = sum(char < " " and char not in "\t\n\r\f\x1b" for char in text[:_SAMPLE])
    if not seen:
        return 1.0 if controls == 0 and text.strip() else 0.0
    total = sum(map(_weight, seen))
    return max(0.0, total / len(seen) - 10 * controls / len(seen))


@lru_cache(maxsize=8192)
def _weight(char: str) -> float:
    if char in _MOST_FREQUENT or char in _USUAL_SIGNS:
        return 1.1
    if char == "\ufffd" or unicodedata.category(char) in {"Co", "Cn", "Cs", "Cc"}:
        return -3.0
    if "\u4e00" <= char <= "\u9fff":
        return 0.95 if _is_level_one(char) else _UNUSUAL
    return next((weight for first, last, weight in _WEIGHTS if first <= char <= last), 0.1)


def _is_level_one(char: str) -> bool:
    """Tell whether one of the national character sets counts the character among its frequent ones."""
    for encoding, first, last in _LEVEL_ONE:
        try:
            lead = char.encode(encoding)[0]
        except UnicodeEncodeError:
            continue
        if first <= lead <= last:
            return True
    return False


def charset_guess(data: bytes) -> str | None:
    """Ask charset-normalizer, as a second opinion, which encoding the beginning of a file is in."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - loads slowly, and nearly every file is in UTF-8

    best = from_bytes(data[:4096]).best()
    return None if best is None else best.encoding
