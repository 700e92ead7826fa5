"""
Which wordings cannot stand before the subject of a clause?

只能, 幸好 and 总是 may stand before who does it, 只能我们自己扛. What one is able to do, a ban on it and how it is done
stand behind: nobody says 不能我们自己扛, nor 亲自他们扛, nor 一定他来了.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    from quizzes.distractors.places import BothSides, Site

_BEHIND_WHO_ACTS = lazy_regex(
    r"一定|不?(?:能够?|会|敢|肯)|没(?:能|敢|法)|无法|没办法|(?:最好|千万)?别|不|"
    r"(?:偷偷|悄悄|默默|随便|用力|仔细|认真|耐心|大声|主动|慢慢)地?|特意|特地|故意|顺便|亲自|亲手|独自|轮流|互相|相互|"
    r"重新|再次|逐一|逐步|急忙|连忙|匆忙|赶紧|赶快|已经|正在|曾经?|经常|常常|时常"
)
_WHO_ACTS = lazy_regex("[我你您他她它咱]|大家|人家")


def is_before_subject(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether the n-th other wording of a place stands behind a subject, and here would stand before one."""
    is_behind = _BEHIND_WHO_ACTS.fullmatch(site.zh.others[n]) is not None
    return is_behind and _WHO_ACTS.match(both.source, site.zh.end) is not None
