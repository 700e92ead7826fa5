"""How does a cell show the number that it holds: 10%, 007, 1,200元?"""

from __future__ import annotations

import re

_PERCENT = re.compile(r"0(|\.0{1,15})%")
_BESIDE = r"\"([^\"]*)\"|\\?([¥￥$€£元円])|\[\$([^\]-]*)(?:-[0-9A-Fa-f]+)?\]"
_SHOWN = re.compile(rf"(?:{_BESIDE})?(?P<digits>0{{1,15}}|#,##0|General)(?:_[ )])?(?:{_BESIDE})?")


def shown_number(value: float, number_format: str) -> str:
    """Write a number as its cell shows it, where that is as a share, with zeros before it or a unit beside it."""
    percent = _PERCENT.fullmatch(number_format)
    if percent is not None:
        return f"{value:.{max(0, len(percent[1]) - 1)}%}"
    plain = str(int(value)) if isinstance(value, int) or value.is_integer() else str(value)
    found = _SHOWN.fullmatch(number_format.partition(";")[0])  # behind it: how what is below zero looks
    if found is None or not plain.isdecimal():
        return plain
    before, after = ("".join(filter(None, found.groups()[part])) for part in (slice(0, 3), slice(4, 7)))
    digits = found["digits"]
    number = f"{int(value):,}" if digits == "#,##0" and (before or after) else plain
    return f"{before}{number.zfill(len(digits)) if digits.startswith('00') else number}{after}"
