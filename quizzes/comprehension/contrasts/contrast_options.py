"""
In which four ways can two things be what something is, said so that each is good Chinese?

是信任，而不是零件; 是零件，而不是信任; 既是零件，也是信任; 既不是零件，也不是信任

Of who speaks, whom the stem names, options with a subject speak by name: 她是怕我受伤 is told as 她是怕林芳受伤.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.contrasts.contrast_site import opposite_of_both
from quizzes.comprehension.third_person import whose
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.comprehension.contrasts.contrast_site import Site

_IN_ORDER = lazy_regex("一方面$")  # 另一方面 opens on what is so, not on what is not
_HAS = lazy_regex("没?有(?!人)[一-龥]")
_DEGREE = lazy_regex("^(?:很|太|更|最|非常|特别|那么|这么)")
_ADJECTIVES, _LONGEST_ADJECTIVE = frozenset({"a", "an", "ad", "z"}), 4
_IN_WHAT_WAY = lazy_regex(r"^(?:按照?|用|靠|凭|跟|向|朝|从)[^，的]{2,}")
# 好司机是手快 is not said but where 不是…而是… denies it: how somebody is, by a part of him or by what he does.
_PART_IS_SO = lazy_regex(
    "^[手眼嘴心腿脚脸胆脑耳][快慢大小高低长短好坏多少远近硬软巧稳准狠甜细尖灵]$|^(?!比)[一-龥]{1,5}得[远近快慢好多少高大准稳]$"
)
_WHOLE = lazy_regex("^(?:(?:整|全|[一这那每两几])[个条座只本张件间台头棵片块栋家所辆]?|一?[个种])(?=.)")
_IS_OVER = lazy_regex("了$")
# 不是等，是吵了八年 is said, and no 既是等，也是吵了八年: what was done so long beside a bare word for what was not.
_I = lazy_regex("我(?![们們国國自])")
_DONE_SO_LONG = lazy_regex("[一-龥]{1,3}[了过](?:整整|足足|大概|将近|快)?[0-9一二两三四五六七八九十百千几半好]+")


def _are_what_it_is(site: Site) -> bool:
    """Tell whether two phrases are of one sort and may both be said of what something is."""
    both = [in_simplified(phrase) for phrase in (site.a, site.b)]
    is_of_part = bool(site.subject) and any(map(_PART_IS_SO.search, both))
    if is_of_part or any(map(_IS_OVER.search, both)) or _leaves_out(both):  # 是排场了: nobody says so
        return False
    if any(map(_DONE_SO_LONG.match, both)) and not all(map(_DONE_SO_LONG.match, both)):
        return False
    if site.subject.endswith("的"):  # 靠的是耐心: a thing, whatever else the word may be
        return True
    is_how = any(_HAS.match(phrase) or _is_adjective(phrase) for phrase in both)
    return not is_how and not all(map(_IN_WHAT_WAY.match, both))


def _leaves_out(both: Sequence[str]) -> bool:
    """Tell whether one of two leaves out what is said of the other: 不是我织的，是我姐姐."""
    ends = [phrase.endswith("的") for phrase in both]
    return ends[0] is not ends[1] and not all(map(_IN_WHAT_WAY.match, both))


def holds_other(site: Site) -> bool:
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
    return _of_what(site, "", "")[:2] if _are_what_it_is(site) else None


def options_of(site: Site) -> tuple[str, str, str, str] | None:
    """
    Give the key, two others and that neither holds; the two stand in the order that the text does not have.

    None where one of the two holds the other, as whoever mends no bridge mends no deck of it either.
    """
    if holds_other(site) or not _are_what_it_is(site):
        return None
    rest = opposite_of_both(site.a, site.b)
    return None if rest is None else _of_what(site, *rest)


def _of_what(site: Site, both: str, neither: str) -> tuple[str, str, str, str]:
    a, b = site.a, site.b
    if site.denies_first or _IN_ORDER.search(in_simplified(site.subject)):
        return f"是{b}，而不是{a}", f"是{a}，而不是{b}", both, neither
    return f"不是{a}，而是{b}", f"不是{b}，而是{a}", both, neither


def _is_adjective(phrase: str) -> bool:
    bare = _DEGREE.sub("", phrase)
    return len(bare) <= _LONGEST_ADJECTIVE and tag_of(bare) in _ADJECTIVES


def told_of(name: str, subject: str, option: str) -> str:
    """
    Tell an option of its subject; of who speaks it tells by name.

    Where he is the subject, or there is none, it goes on in his own words.
    """
    told = f"{subject}{option}"
    if not subject or "我" in subject:
        return told
    for found in reversed(list(_I.finditer(told))):
        told = f"{told[: found.start()]}{whose(name, told[found.end() :])}"
    return told
