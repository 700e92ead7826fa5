"""
Of what that once went on for a while is it not told when, so that no question asks alone where it was?

    自己在阳台上站了很久        asked for with a gap, under what was said before it
    自己在大连工作了很久        a life needs no time
    自己去年在公园里坐了很久    nor does what is told of a time
"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex

_ONCE = lazy_regex("[了过](?:[很好]久|老?半天|好半天|好?一会儿?|很长时间)")
_TELLS_WHEN = lazy_regex("[年月岁]|时候|以[后前]|之后|[今昨]天|早上|晚上|夜里|每|一直|从小|第[一二三]|那天")
# Where one was born, lives or works, where something is kept.
_OF_A_LIFE = lazy_regex(
    "出生|长大|工作|上班|打工|[读念教]书|上学|住|毕业|退休|结婚|生活|开[了过着]?[^，,]{0,4}[店厂公]|[挂放贴藏埋]|当[了过]"
)


def is_of_no_time(said: str) -> bool:
    """Tell whether simplified words tell what once went on for a while, and not when."""
    return bool(_ONCE.search(said)) and not (_TELLS_WHEN.search(said) or _OF_A_LIFE.search(said))
