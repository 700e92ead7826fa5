"""
Is another wording said of more people, or of fewer, than a sentence speaks of, or of people where it speaks of a thing?

One person does nothing in turn, several do not talk with one another in person, a few are not all of them, and a thing
wants nothing and does nothing in secret.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.distractors.display import words_until
from quizzes.distractors.words import in_simplified, sense_of

if TYPE_CHECKING:
    from quizzes.distractors.places import BothSides, Site

# All is not said of a few: 少数人都不敢.
_A_FEW, _ALL_OF_THEM = lazy_regex("少数|一小?部分|有些|个别"), lazy_regex("[^，。！？；：]{0,8}?(?<![成首])都(?!市)")
# What several do with one another nobody does in person: 大家亲自讨论.
_IN_PERSON, _WITH_OTHERS = (
    lazy_regex("亲自|亲手"),
    lazy_regex("(?:讨论|商量|商议|会商|议论|争论|辩论|吵|聊|谈|见面|交流|合作|来往|比赛)"),
)
# What only somebody does who wants something: 机器不想停, 船偷偷开走.
_WANTS = lazy_regex(
    "不?(?:想|敢|打算|愿意|肯)|很?(?:高兴|乐意)|拒绝|答应|决定|试图|(?:偷偷|悄悄)地?|故意|特意|特地|亲自|亲手|顺便|不小心|"
    "(?:认真|耐心|仔细|主动|用力|大声)地?|赶紧|赶快|连忙|急忙|慌忙|匆忙|尽量"
)
_THING, _LINKS = "nc", frozenset({"d", "c", "t", "ad"})
# What flows, falls or blows by itself: 雨｜偷偷往管子里流.
_BY_ITSELF = lazy_regex("[水雨雪雹风烟油血汗电沙泥灰云雾霜冰潮浪汤汁]$|洪水|泪水?")
_FROM_OR_TO = frozenset({"从", "往", "向", "朝", "顺着", "沿着", "顺", "沿", "在", "把", "将", "用", "对", "跟"})
_FLOWS = lazy_regex(
    "(?:(?:[从往向朝顺沿][着]?|在)[^，。；：！？]{1,8}?)?(?:流(?![泪汗])|漏(?!掉)|渗|淌|溢|蒸发|融化|结冰|生锈|发霉|发芽|开裂|裂开|倒塌|枯)"
)
_COUPLE = {
    "zh": lazy_regex(r"夫妻|夫妇|两口子|老两口|丈夫|老公|老婆|妻子|太太"),
    "ja": lazy_regex(r"夫婦|夫(?![人婦])|妻"),
    "en": lazy_regex(r"\b(?:husband|wife|couple)\b", re.IGNORECASE),
}
_SPOUSE = lazy_regex(r"(?:丈夫|老公|老婆|妻子|太太)$")
_ONE, _SEVERAL = lazy_regex("[他她](?!们)"), lazy_regex("[他她]们")
_NAMED_ONE = lazy_regex("(?:[妈爸姐哥弟妹奶爷婆娘]|儿子|女儿|老师|师傅|先生|太太|医生|老板|校长|丈夫|妻子)(?!们)")
ENDS = lazy_regex("[，。！；]")
# One person does nothing in turn or one by one, if not to several.
_SEVERALLY = lazy_regex(r"分别|轮流|互相|相互|先后|各自|一起")
_SINGLE = lazy_regex(r"(?:^|[^和跟与])[我你您他她它](?!们|和|跟|与|俩|家)[^，。]{0,3}$")
_IN_TURN, _ALONE_TAKES = lazy_regex(r"轮流|互相|相互"), lazy_regex("[我你您他她它](?!们)[^，。]{0,2}[把将]")
_PLURAL = lazy_regex(r"们|和|跟|与|都|各|[两二三四五六七八九十百几多些]|大家|夫妻")


def is_of_others(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether the n-th other wording of a place is said of more or of fewer than the sentence speaks of."""
    other = site.zh.others[n]
    before, after = site.zh.around(both.source)
    return (
        bool(_SEVERALLY.fullmatch(other) and _is_single(before, after))
        or bool(_IN_TURN.fullmatch(other) and _ALONE_TAKES.search(ENDS.split(before)[-1]))
        or bool(_A_FEW.fullmatch(other) and _ALL_OF_THEM.match(after))
        or bool(_IN_PERSON.fullmatch(other) and _WITH_OTHERS.match(after))
        or bool(_WANTS.fullmatch(other) and _is_of_a_thing(site, both))
        or _are_several(site, n, both)
        or _is_one_of_two(site, both)
    )


def _is_single(before: str, after: str) -> bool:
    """Tell whether one person does something to one thing: 他仔细看着我的手."""
    clause = ENDS.split(before)[-1]
    rest = f"{clause}{ENDS.split(after, maxsplit=1)[0]}"
    return _SINGLE.search(clause) is not None and _PLURAL.search(rest) is None


def _is_of_a_thing(site: Site, both: BothSides) -> bool:
    """Tell whether a clause is about a thing, or tells what flows or falls by itself, whatever it is about."""
    subject = _subject_before(site, both)
    known = sense_of(subject)
    is_thing = known is not None and known.pos == _THING
    return is_thing or bool(_BY_ITSELF.search(subject)) or _FLOWS.match(both.source, site.zh.end) is not None


def _subject_before(site: Site, both: BothSides) -> str:
    """Give the word that stands before the first phrase with 从 or its like, before a place but for adverbs."""
    before = [in_simplified(word) for word in words_until(both.words, site.zh.start)]
    start = max((i + 1 for i, word in enumerate(before) if ENDS.match(word)), default=0)
    clause = before[start:]
    first = next((i for i, word in enumerate(clause) if word in _FROM_OR_TO), len(clause))
    del clause[first:]
    while clause and tag_of(clause[-1]) in _LINKS:
        clause.pop()
    return clause[-1] if clause else ""


def _are_several(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether they are put for one person who is named before in the sentence: 我妈…，她问我."""
    is_one = _ONE.search(site.zh.said) is not None and _SEVERAL.search(site.zh.others[n]) is not None
    return is_one and _NAMED_ONE.search(both.source[: site.zh.start]) is not None


def _is_one_of_two(site: Site, both: BothSides) -> bool:
    """Tell whether the rest of the sentence names the husband of a wife, who cannot be a daughter instead."""
    rest = both.source[: site.zh.start] + "＿" + both.source[site.zh.end :]
    there = both.translation[: site.other.start] + "＿" + both.translation[site.other.end :]
    is_named = _COUPLE["zh"].search(rest) or _COUPLE[both.language].search(there)
    return _SPOUSE.match(site.zh.said) is not None and is_named is not None
