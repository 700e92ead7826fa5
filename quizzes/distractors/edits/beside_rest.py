"""
Which other wordings does the rest of a sentence leave no room for, so that the right one is seen without being read?

    街じゅうで、おまえの時間がいちばん安い。        かなり安い: of all there is only a most
    …と訳すしかありませんが、そうすると…          訳すつもりはありませんが: what then?
    第二天又煮糊了。                              第二天终于煮糊了: nobody waited for it
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    from quizzes.distractors.places import BothSides, Site

_CLAUSES_ZH, _CLAUSES_JA = lazy_regex("[，。！？；：,;]"), lazy_regex("[、。]")
_MOST, _FAIRLY = lazy_regex("最"), lazy_regex("相当")
# 就数我最便宜, 这些人里他最高, and the same in Japanese: of several the one that is so most.
_OF_THESE = lazy_regex("[就要还]数|[^心手家这那哪]里|当中|其中|之中")
_OF_THESE_JA = lazy_regex("(?:じゅう|中|うち|なか|全体|世界)で(?!は|も)")
# 相当麻烦的是 opens many a sentence, but nobody says 相当缺的是.
_IS_WHAT = lazy_regex(r"[缺怕想要爱恨需喜讨关]\w{0,5}的(?:就|便|正)?是|[^，。]{1,6}的(?:就|便)是")
# What one does not plan, or what cannot be, has no consequence that a but could speak of.
_IS_NOT_DONE, _BUT = lazy_regex("(?:つもり|はず)(?:は|が)?(?:な|ありません)"), lazy_regex("(?:です)?(?:が|けれど|けど)")
# What goes wrong of itself is neither waited for nor done at once.
_AT_LAST = lazy_regex("终于|马上|立刻|立即")
_MISHAP = lazy_regex(
    "[一-龥]{0,2}(?:糊|坏|错|丢|忘|输|病|摔|死|哭|败|断|漏|破|晕|迟到|吐|烂|碎|沉|倒|撞|漏|堵|脏|湿|停电)了?(?:[，。！；]|$)"
)


# English is on a balcony, and in a living room.
_IN, _ON = lazy_regex(r"\bin(?:to)? the $"), lazy_regex("(?:balcony|roof|terrace|stairs|doorstep|platform)s?$")
# What comes so soon is not what somebody waited for: 上了不到四个月，我终于回来了.
_SO_SOON, _FINALLY = (
    lazy_regex(r"不到[一二两三四五六七八九十几半\d]|没(?:几|多久|两|过)|刚|马上|很快|一[看听到说]"),
    "终于",
)


def leaves_no_room(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether the n-th other wording of a place says what the rest of the sentence cannot be said with."""
    other, after = site.zh.others[n], both.source[site.zh.end :]
    is_most = _MOST.fullmatch(site.zh.said) is not None
    is_told = is_most and (_is_of_these(site, both) or bool(_FAIRLY.match(other) and _IS_WHAT.match(after)))
    is_mishap = _AT_LAST.fullmatch(other) is not None and _MISHAP.match(after) is not None
    is_soon = other == _FINALLY and _SO_SOON.search(both.source[: site.zh.start]) is not None
    return is_told or is_mishap or is_soon or _is_within(site, n, both) or _comes_to_nothing(site, n, both)


def _is_within(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether English would say in the balcony."""
    is_in = _IN.search(both.translation[: site.other.start]) is not None
    return is_in and _ON.match(site.other.others[n]) is not None


def _is_of_these(site: Site, both: BothSides) -> bool:
    """Tell whether the clause names all of which one thing is what it is most."""
    before = _CLAUSES_ZH.split(both.source[: site.zh.start])[-1]
    there = _CLAUSES_JA.split(both.translation[: site.other.start])[-1]
    return bool(_OF_THESE.search(before) or _OF_THESE_JA.search(there))


def _comes_to_nothing(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether a but speaks of what comes of it, that is not done with another wording."""
    said, after = site.other.others[n], both.translation[site.other.end :]
    return _IS_NOT_DONE.match(said) is not None and _BUT.match(after) is not None
