"""
Which words stand in the place of another in Chinese, whatever the translation would say for them?

Chinese conjugates nothing, so that a verb can be exchanged where its translation could not be written anew. Each row of
the table is a group of words that go with the same words around them, and what a sentence must say to go with each:
＿ is the word, ~ a character of its clause, and {who}, {very}, {end} and {act} stand for what many rows ask for.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import compiled, rows_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_SIGNS = {
    "~": "[^，。！？；：]",
    "{end}": "(?=[啊呢吗吧呀嘛]?(?:[，。！？；、]|$))",
    "{very}": "(?:很|非常|特别|十分|挺|更|太|最|比较|有点儿?|有些|越来越|这么|那么)",
    "{who}": (
        "(?:[我你您他她]们?|大家|别人|人家|人们|其他人|年轻人|孩子们?|学生们?|员工|工人|家长|客人|顾客|观众|用户|病人|居民|"
        "农民|女儿|儿子|父亲|母亲|丈夫|妻子|老师|教授|医生|师傅|老板|同事|朋友|邻居)"
    ),
    "{act}": (
        "(?=[去来做当学看说写买卖用给离回换找帮讨接放跑走吃喝住教搬进加退拍唱跳拿送练种修养租借寄]|参加|认识|了解|研究|训练|"
        "准备|签字|赞助|合作|工作|生产|设计|调查|尝试|使用|投资)"
    ),
}


def fellows(word: str, source: str) -> tuple[str, ...]:
    """Give the simplified words that stand in the place of another of a simplified sentence, which has it once."""
    rest = source.replace(word, "＿", 1)
    found = (group for group, fits in _groups().get(word, ()) if compiled(fits).search(rest) is not None)
    return tuple(dict.fromkeys(other for group in found for other in group if other != word))


def has_fellows(word: str) -> bool:
    """Tell whether a simplified word stands in any group."""
    return word in _groups()


@lru_cache(maxsize=1)
def _groups() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Load by word the groups that it stands in, each with what a sentence must say."""
    found: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for _, words, fits in rows_of("chinese_groups.tsv"):
        group = tuple(words.split(","))
        for at, word in enumerate(group):
            # Each begins with those behind it, so that not the same few are offered everywhere.
            found[word] = (*found.get(word, ()), ((*group[at:], *group[:at]), _spelled_out(fits)))
    return found


def _spelled_out(fits: str) -> str:
    for sign, meant in _SIGNS.items():
        fits = fits.replace(sign, meant)
    return fits
