"""
Are two of so different a sort that sense tells what is said of which?

    机器负责找，人负责判断        a machine beside a person
    手艺人要的是细，舞台要的是准   a person beside a thing
    秦叔想种菜，小段想放躺椅       somebody old beside somebody young
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.links import is_party
from quizzes.distractors.rivals.partners import MATTER, THING, kind_of
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Sequence

_MACHINE = lazy_regex("机器|电脑|计算机|软件|程序|代码|仪器|设备|手机|系统|算法|屏幕|AI|网络|导航")
_OLD = lazy_regex("[叔伯爷奶姨婶姑姥]|大[爷妈娘]|老(?:人|先生|太太)|师[傅父]|^老.$")
_YOUNG = lazy_regex("^[小阿].$|徒弟|学徒|学生|年轻|实习|姑娘|小伙|孩子|[孙儿]子|女儿|孙女")
_LONGEST = 4


def are_told_by_sort(one: str, other: str) -> bool:
    """Tell whether one of two is a machine, a thing or old, and the other is none, a person or young."""
    pair = [in_simplified(each) for each in (one, other)]
    if len({bool(_MACHINE.search(each)) for each in pair}) > 1:
        return True
    return any(_is_person(a) and _is_thing(b) for a, b in _both_ways(pair)) or any(
        _OLD.search(a) and _YOUNG.search(b) and not _OLD.search(b) for a, b in _both_ways(pair)
    )


def _both_ways(pair: Sequence[str]) -> tuple[tuple[str, str], tuple[str, str]]:
    return (pair[0], pair[1]), (pair[1], pair[0])


def _is_person(name: str) -> bool:
    return name.endswith("匠") or any(is_party(name[-length:]) for length in range(_LONGEST, 1, -1))


def _is_thing(name: str) -> bool:
    """Tell whether the last word of a name is that of a thing."""
    words = (name[-length:] for length in range(_LONGEST, 0, -1) if length <= len(name))
    word = next((word for word in words if word in table()), None)
    return word is not None and not _is_person(name) and kind_of(word) in {THING, MATTER}
