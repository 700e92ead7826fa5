"""
Is what is said of old, or of now?

Is a word for a time of old set against a later time of its own sentence, and so against no 现在 after it?

    以前店里只有两张桌子。现在……                    against 现在
    他以前在镇上教书，搬到城里以后开了店。现在……   against 以后
    开店以前，我在厂里上班。现在……                  before the shop opened

Does a sentence speak of another time than a question asks about?

    现在谁来买？      以前是附近的老人来买。          of another
    现在谁来买？      以前是老人，现在是学生来买。      of that time as well
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    import re

_LATER = lazy_regex(
    "[以之]后|后来|此后|从此|从那|现在|如今|今天|今年|去年|[这近]几?年|[上这]个(?:月|星期)|最近|目前|眼下"
)
_BEFORE = lazy_regex(r"(?:[年月天日周次岁了过着完]|小时|分钟|[开上下毕结退工出入动][店门班学业婚休作生职院手房车])$")
_WORD = lazy_regex("以前|过去|从前")
# Nobody asks about now who asks somebody to look back, and who goes over goes 过去.
_NOW = lazy_regex("(?:现在|如今)(?!想|回|看来|说起|讲起)|目前|眼下|近来|最近(?!的)|[这近]几年")
_OF_OLD = lazy_regex(
    "(?<![年月天日周次岁了过着完])以前|从前|当年|那时|那会儿|当初|当时|早年|(?<![走跑飞送拿寄带开搬爬游混熬忍扑冲挪递传看掉滑])过去(?![了看找接])"
)
# A time that is asked about, and the one that it is set against.
_PAIRS = (
    (_NOW, _OF_OLD),
    (_OF_OLD, _NOW),
    (lazy_regex("今年"), lazy_regex("去年")),
    (lazy_regex("去年"), lazy_regex("今年")),
)


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


def is_of_other_time(question: str, sentence: str) -> bool:
    """Tell whether a simplified sentence speaks of old alone where a question asks about now, or the other way."""
    return any(
        other.search(sentence) and not asked.search(sentence) and not _goes_on_later(other, sentence)
        for asked, other in _asked_times(question)
    )


def _goes_on_later(other: re.Pattern[str], sentence: str) -> bool:
    """Tell whether a sentence of old goes on with what came later: 以前是老人，后来学生也来了."""
    found = other.search(sentence) if other is _OF_OLD else None
    return found is not None and bool(_LATER.search(sentence, found.end()))


def _asked_times(question: str) -> list[tuple[re.Pattern[str], re.Pattern[str]]]:
    return [(asked, other) for asked, other in _PAIRS if asked.search(question) and not other.search(question)]
