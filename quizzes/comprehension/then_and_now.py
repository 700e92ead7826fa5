"""
Is a word for a time of old set against a later time of its own sentence, and so against no 现在 after it?

    以前店里只有两张桌子。现在……                    against 现在
    他以前在镇上教书，搬到城里以后开了店。现在……   against 以后
    开店以前，我在厂里上班。现在……                  before the shop opened
"""

from __future__ import annotations

import re

_LATER = re.compile("[以之]后|后来|此后|从此|从那|现在|如今|今天|今年|去年|[这近]几?年")
_BEFORE = re.compile(r"(?:[年月天日周次岁了过着完]|小时|分钟|[开上下毕结退工出入动][店门班学业婚休作生职院手房车])$")
_WORD = re.compile("以前|过去|从前")


def is_set_against_later(sentence: str, at: int = 0) -> bool:
    """Tell whether what a simplified sentence says of old, from a place on, has its later time in the same sentence."""
    found = _WORD.search(sentence, at)
    if found is None:
        return False
    is_before = found.group() == "以前" and _BEFORE.search(sentence[: found.start()])
    return bool(is_before or _LATER.search(sentence, found.end()))


def is_over(found: re.Match[str]) -> bool:
    """Tell whether some words found in a simplified sentence are of a time of old that ends within that sentence."""
    return bool(_WORD.search(found.group())) and is_set_against_later(found.string, found.start())
