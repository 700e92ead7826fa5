"""
Beside which words directly before or behind a place can another wording not stand?

An adverb is exchanged for others that the table names, whatever stands around it: what all of its kind do not go with
is told here, class by class, for either side.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified, sense_of

if TYPE_CHECKING:
    from quizzes.distractors.places import BothSides, Site

_ADVERBS = frozenset({"d", "ad", "t"})
_ASKS = re.compile(r"什么时候|为什么|为何|怎么|怎样|如何|从?在?哪[儿里]")
# Particles behind a Japanese adverb, and the few words of time that stand before は as well: たまには, いつもは.
_PARTICLE = re.compile(r"(?:は|も|から|まで|ごろ|頃|こそ|より|だけ|の(?![はがをでに]))")
_TOPICS = re.compile(r"(?:たまに|いつも|ときどき|のちに|そのころ|このごろ|最近|当時)$")
# How somebody does something stands right before the verb.
_MANNER = re.compile(
    r"(?:偷偷|悄悄|慢慢|用力|随便)地?|顺便|特意|故意|不小心|亲自|轮流|仔细|急忙|匆忙|重新|再次|逐一|逐步|公开|大声|被迫"
)
_NO_VERB = re.compile(r"[都也才就还不没很太最更曾]|正在|已经|会(?!议)|能|可以|要(?!求)|应该|必须|是|有(?!人)")
# What happens now and then does not happen all the time, and nothing that is done without need is.
_SELDOM = re.compile(r"偶尔|有时候?")
_ALWAYS = re.compile(r"都|全(?!国)|总是?|一直|从来|每|不用|不必|不需要")
_ALL_BEFORE = re.compile(r"(?:都|总是?|一直|从来不?)$")
# What comes about little by little is no state that lasts: 渐渐放在车里, 渐渐是一块钱.
_GRADUAL = re.compile(r"渐渐|逐渐|逐步")
_STATE = re.compile(r"是|有(?!了)|在|[住站坐躺放停摆]在|属于|跟|没有?|不(?!再|[^，。]了)")
# What is said of a whole sentence stands before such adverbs, not behind.
_OF_A_SENTENCE = re.compile(r"果然|居然|竟然|其实|当然|毕竟|反而|幸好|反正|总之|后来|当时|最近|似乎|难道")
_WITHIN = re.compile(r"(?:[都才就还不没很只正再又]|不要|可以|应该|必须)$")
# About five people is no number that anybody gives, nor is about 342.
_ABOUT = re.compile(r"大约|大概")
_FEW = re.compile(
    r"[^，。一二两三四五六七八九十百千万亿\d]{0,2}(?:[一两二三四五1-5])(?:个(?!多?月|小时|星期|半)|[位名人家台次本张件只条份句封遍])"
)
_TO_THE_UNIT = re.compile(
    r"[^，。一二两三四五六七八九十百千万亿\d]{0,2}(?:\d{2}[1-9]|[一二两三四五六七八九]百(?:零|〇|[一二三四五六七八九]十)[一二三四五六七八九])(?![一二三四五六七八九十百千万亿\d])"
)
_ENDS = re.compile("[，。！；]")
_MOST, _OF_WHAT, _NOT_TO_BE = re.compile("最"), re.compile("什么|谁|哪"), re.compile("[不没](?:应?该|能|可|想|愿)")


def cannot_stand(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether the n-th other wording of a place cannot stand between what is before and behind it there."""
    other = site.zh.others[n]
    before, after = both.source[: site.zh.start], both.source[site.zh.end :]
    return (
        (both.language == "ja" and _is_before_particle(site, n, both))
        or bool(_MANNER.fullmatch(other) and _NO_VERB.match(after))
        or bool(_SELDOM.fullmatch(other) and (_ALWAYS.match(after) or _ALL_BEFORE.search(before)))
        or bool(_GRADUAL.fullmatch(other) and _STATE.match(after))
        or bool(_OF_A_SENTENCE.fullmatch(other) and _WITHIN.search(before))
        or bool(_ABOUT.match(other) and (_FEW.match(after) or _TO_THE_UNIT.match(after)))
        or _is_most(site, both)
    )


def _is_most(site: Site, both: BothSides) -> bool:
    """Tell whether nothing less than the most is meant: 最难的是什么, 最不该停."""
    before, after = both.source[: site.zh.start], both.source[site.zh.end :]
    clause = _ENDS.split(before)[-1] + _ENDS.split(after, maxsplit=1)[0]
    is_asked = _OF_WHAT.search(clause) is not None
    return _MOST.fullmatch(site.zh.said) is not None and (is_asked or _NOT_TO_BE.match(after) is not None)


def _is_before_particle(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether a particle follows that a Japanese adverb or question word does not go with: 改めては, なぜごろ."""
    zh, sense = site.zh.said, sense_of(site.zh.said)
    is_adverb = tag_of(zh) in _ADVERBS or _ASKS.fullmatch(zh) is not None or (sense is not None and sense.pos == "d")
    found = _PARTICLE.match(both.translation[site.other.end :]) if is_adverb else None
    return found is not None and not (found.group() == "は" and _TOPICS.match(site.other.others[n]))


def is_claimed(site: Site, both: BothSides) -> bool:
    """Tell whether another word of the sentence means what is taken for the translation: 几乎 beside 基本上."""
    said = site.other.said.casefold()
    others = (in_simplified(word) for word in both.words)
    senses = (sense_of(word) for word in others if len(word) > 1 and word not in site.zh.said)
    return any(sense is not None and said in (sense.ja if both.language == "ja" else sense.en) for sense in senses)
