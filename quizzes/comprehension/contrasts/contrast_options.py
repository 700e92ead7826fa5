"""
In which four ways can two things hold, said so that each is good Chinese for what they are?

    what something is        是信任，而不是零件; 既是零件，也是信任; 既不是零件，也不是信任
    in what way it is done   按病情分级，而不是按先后排队; 既按先后排队，也按病情分级; …
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.contrasts.contrast_site import opposite_of_both
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.comprehension.contrasts.contrast_site import Site

_IN_ORDER = lazy_regex("一方面$")  # 另一方面 opens on what is so, not on what is not
_HAS = lazy_regex("没?有(?!人)[一-龥]")
_DEGREE = lazy_regex("^(?:很|太|更|最|非常|特别|那么|这么)")
_ADJECTIVES, _LONGEST_ADJECTIVE = frozenset({"a", "an", "ad", "z"}), 4
_IN_WHAT_WAY = lazy_regex(r"^(?:按照?|用|靠|凭|跟|向|朝|从)[^，的]{2,}")
_MAY_OR_WILL = lazy_regex("^(?:要|想|能|会|愿意|肯|敢|得)(?!的)[一-龥]")  # 要穿: nobody says 既是要穿
# 好司机是手快 is not said but where 不是…而是… denies it: how somebody is, by a part of him or by what he does.
_PART_IS_SO = lazy_regex(
    "^[手眼嘴心腿脚脸胆脑耳][快慢大小高低长短好坏多少远近硬软巧稳准狠甜细尖灵]$|^(?!比)[一-龥]{1,5}得[远近快慢好多少高大准稳]$"
)
_WHOLE = lazy_regex("^(?:(?:整|全|[一这那每两几])[个条座只本张件间台头棵片块栋家所辆]?|一?[个种])(?=.)")
_IS_OVER = lazy_regex("了$")
# 不是等，是吵了八年 is said, and no 既是等，也是吵了八年: what was done so long beside a bare word for what was not.
_DONE_SO_LONG = lazy_regex("[一-龥]{1,3}[了过](?:整整|足足|大概|将近|快)?[0-9一二两三四五六七八九十百千几半好]+")
# What somebody gets, uses or makes may be two things, which are not one: 最后买的既有锣鼓，也有灯.
_GOT = lazy_regex("[买買卖賣用送给給收选選挑吃喝带帶拿借租修拍种種养養写寫画畫做教学學看听聽穿丢丟换換][到过過]?的$")


class Sort(StrEnum):
    """What is said of a subject: what it is, or in what way it is done."""

    WHAT = "what"
    WAY = "way"


def sort_of(site: Site) -> Sort | None:
    """Tell what the two things of a contrast are; None where they are not of one sort, or nothing that is offered."""
    if site.be != "是":
        return Sort.WHAT
    both = [in_simplified(phrase) for phrase in (site.a, site.b)]
    is_of_part = bool(site.subject) and any(map(_PART_IS_SO.search, both))
    if is_of_part or any(map(_IS_OVER.search, both)) or _leaves_out(both):  # 是排场了: nobody says so
        return None
    if any(map(_DONE_SO_LONG.match, both)) and not all(map(_DONE_SO_LONG.match, both)):
        return None
    if site.subject.endswith("的"):  # 靠的是耐心: a thing, whatever else the word may be
        return Sort.WHAT
    if all(map(_IN_WHAT_WAY.match, both)):
        return Sort.WAY
    is_how = [bool(_HAS.match(phrase)) or _is_adjective(phrase) for phrase in both]
    return Sort.WHAT if not any(is_how) or (all(is_how) and site.is_both) else None


def _leaves_out(both: Sequence[str]) -> bool:
    """Tell whether one of two leaves out what is said of the other: 不是我织的，是我姐姐."""
    ends = [phrase.endswith("的") for phrase in both]
    return ends[0] is not ends[1] and not all(map(_IN_WHAT_WAY.match, both))


def _holds_other(site: Site) -> bool:
    """Tell whether one of two has the other for a part, or says more of it: 整座桥 and 桥面, 开店 and 在镇上开店."""
    a, b = (_WHOLE.sub("", in_simplified(phrase)) or in_simplified(phrase) for phrase in (site.a, site.b))
    short, long = sorted((a, b), key=len)
    found = iter(long)
    return all(char in found for char in short)


def two_ways(site: Site) -> tuple[str, str] | None:
    """Say what the text says, and the reverse, also where it cannot be said well that both hold or neither."""
    whole = options_of(site)
    if whole is not None:
        return whole[:2]
    is_plain = sort_of(site) is Sort.WHAT and not site.is_both
    return _of_what(site, "", "")[:2] if is_plain else None


def options_of(site: Site) -> tuple[str, str, str, str] | None:
    """
    Give the key, two others and that neither holds; the two stand in the order that the text does not have.

    None where one of the two holds the other, as whoever mends no bridge mends no deck of it either.
    """
    if _holds_other(site):
        return None
    sort = sort_of(site)
    if sort is Sort.WAY:
        a, b = site.a.removesuffix("的"), site.b.removesuffix("的")
        key, other = (f"{b}，而不是{a}", f"{a}，而不是{b}")
        both, neither = f"既{a}，也{b}", f"既不{a}，也不{b}"
        return (both, f"只{b}", f"只{a}", neither) if site.is_both else (key, other, both, neither)
    rest = opposite_of_both(site.a, site.b, site.be) if sort is not None else None
    if rest is not None and _is_done(site):
        rest = (f"既{site.a}，也{site.b}", rest[1])
    if rest is not None and _are_two_things(site):
        rest = (f"既有{site.a}，也有{site.b}", rest[1])
    return None if rest is None else _of_what(site, *rest)


def _is_done(site: Site) -> bool:
    """Tell whether what somebody wants or has to do is set against something else: 他不是要穿，而是想摆着."""
    is_of_somebody = site.be == "是" and not site.subject.endswith("的") and bool(site.subject)
    return is_of_somebody and any(_MAY_OR_WILL.match(in_simplified(phrase)) for phrase in (site.a, site.b))


def _are_two_things(site: Site) -> bool:
    """Tell whether two things are told of that somebody got or used, neither of which is the other."""
    is_got = site.be == "是" and not site.is_both and bool(_GOT.search(site.subject))
    return is_got and all(tag_of(in_simplified(phrase)[-2:]).startswith("n") for phrase in (site.a, site.b))


def _of_what(site: Site, both: str, neither: str) -> tuple[str, str, str, str]:
    be = site.be
    but = "而" if be in {"是", "在于", "在於"} else ""
    if site.is_both:
        return both, f"{be}{site.b}，不{be}{site.a}", f"{be}{site.a}，不{be}{site.b}", neither
    is_said = f"只{be}" if site.is_only else be
    if site.denies_first or _IN_ORDER.search(in_simplified(site.subject)):
        return f"{is_said}{site.b}，{but}不{be}{site.a}", f"{is_said}{site.a}，{but}不{be}{site.b}", both, neither
    return f"不{be}{site.a}，{but}{is_said}{site.b}", f"不{be}{site.b}，{but}{is_said}{site.a}", both, neither


def _is_adjective(phrase: str) -> bool:
    bare = _DEGREE.sub("", phrase)
    return len(bare) <= _LONGEST_ADJECTIVE and tag_of(bare) in _ADJECTIVES
