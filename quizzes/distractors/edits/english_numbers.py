"""How is a whole number said in few English words?"""

from __future__ import annotations

_ONES_TEXT = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen
"""
_ONES = tuple(_ONES_TEXT.split())
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000
_LARGE = ((1_000_000_000, "billion"), (1_000_000, "million"), (_THOUSAND, "thousand"))


def in_words(value: int) -> str | None:
    """Write a whole number in English words; None for those that are not said in few words."""
    size, name = next(((size, name) for size, name in _LARGE if value >= size), (1, ""))
    count = _few(value // size) if value % size == 0 else None
    return f"{count} {name}".strip() if count else None


def _few(count: int) -> str | None:
    if count < len(_ONES):
        return _ONES[count]
    if count < _HUNDRED:
        tens, ones = divmod(count, _TEN)
        return f"{_TENS[tens]}-{_ONES[ones]}" if ones else _TENS[tens]
    hundreds, rest = divmod(count, _HUNDRED)
    return f"{_ONES[hundreds]} hundred" if rest == 0 and hundreds < _TEN else None
