"""
Can what is said of one be said of two, and how?

    要浇水      两盆都要浇水
    都要改短    两人都要改短, with one 都
    却在旁边算  两人都在旁边算
    四点半      nothing is said: the verb stands in the clause before
    才肯开口    only after what the clause before tells: no contrast of the two
    不好可以换  what one does where it is so: of both it would be said where both are
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

OF_WHAT_IT_IS = lazy_regex(r"^[^的，]{1,3}的是(?=.)")  # 讲究的是, 要的是
_TAKES = lazy_regex(r"^[^，要]{2,8}(?=要[一二两三四五六七八九十几百半\d])")  # 送一栋楼要四十分钟
# What sets one against the other is not said of both.
_ALL = lazy_regex("^(?:[却卻](?![步說说下])|[则則](?!是))?都?")
# What ties a clause to the one before it, of which it tells what comes next, or one thing more.
_COMES_AFTER = lazy_regex("^都?(?:才(?![能华气干艺])|再|就(?![业餐近读诊医])|便(?!宜)|也|又|于是|这才)")
_MAY, _NOT = lazy_regex("可以?|能|会|要|应该|必须|不用"), "不"
_HOW = frozenset("快多少早晚老难光真白")  # 快要, 多要, 难有: how or when it is done
_COUNTS = ("m", "q", "t", "d", "r", "u", "f", "w")  # 四点半, 早上七点: how much or when, and not what


def can_be_of_both(said: str) -> bool:
    """Tell whether words say something by themselves, and do not only go on from what is said of another one."""
    simple = in_simplified(said)
    words = plain_words(simple)
    if _COMES_AFTER.match(simple) or _is_where_it_is_so(words):
        return False
    return not all(tag_of(word).startswith(_COUNTS) for word in words)


def _is_where_it_is_so(words: Sequence[str]) -> bool:
    """Tell whether words begin with how something is, and go on with what may be done then: 不好｜可以查字典."""
    first, *rest = words
    if first == _NOT and rest:
        first, *rest = rest
    is_quality = first not in _HOW and tag_of(first.removeprefix(_NOT)).startswith("a")
    return is_quality and bool(rest) and _MAY.match(rest[0]) is not None


def of_both(one: str, other: str, said: str) -> str:
    """Say of both what is said of one: 两人都想……, 两人要的都是……."""
    simple = in_simplified(said)
    is_what, takes = OF_WHAT_IT_IS.match(simple), _TAKES.match(simple)
    if is_what is None and takes is None:
        return f"{one}和{other}都{_ALL.sub('', said)}"
    at = is_what.end() - 1 if is_what is not None else takes.end() if takes is not None else 0
    return f"{one}和{other}{said[:at]}都{said[at:]}"
