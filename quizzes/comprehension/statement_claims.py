"""Which claims may stand among others and be called right or wrong, each by itself?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.claim import Claim

_LEAST_HANZI = 9
# A subject that leaves open whose it is, or of what: 影响很大.
_VAGUE = re.compile(
    r"^(?:影响|感觉|效果|结果|味道|道理|情况|问题|办法|计划|原因|目的|传言|理由|数字|价格|成本|好处|坏处|这些|那些|有一次|有一天)(?:[很是也就都比不太会在]|，|,)"
    r"|^第[一二三四五][个种类点步]|(?:轮到|够|行|可以|一样|这样)[^，]{0,6}$|[几两三四五]个(?:回答|原因|理由|办法|方面|问题|例子|阶段)$"
)
# What is counted, or answered, was named before: 每人至少带三盏.
_LACKS = re.compile(r"[一二两三四五六七八九十几][盏张只把条座艘辆件]$|答不[上出]来")
_NAMES_ONLY = re.compile(r"^[^，是有在了不没会能要]*的[^，的是有在了不没会能要]{1,4}$")  # 东街上卖豆腐花的小沈
# A clause of a claim that is no whole sentence: what it is said with may be left out.
_CUT = re.compile(r"因为|由于|发现，|觉得，|认为，|[的地得]$")
# What comes after a cut takes something back, or makes it what it is: 唯独没有“害怕”.
_TAKEN_BACK = re.compile(r"^(?:唯独|唯有|只是|但|可(?!以|能)|却|不过|然而|除了|除非|尤其|其中|反而|倒|就是)")
# What comes before a cut says who thinks so, or that this is only what is meant to follow.
_LED_IN = re.compile(
    r"(?:说|想|讲|提|问|告诉|意思|意味|知道|发现|觉得|认为|担心|以为)[^，]{0,3}(?:是|的|着)?[，：,:]?$"
)
_ONE_SELF = 1
# 自己 for the thing that the speaker owns: it is the price that rises from ten to twelve.
_OWN_AMOUNT = re.compile(r"^自己(?:[^，]{0,4})(?:从|由)[^，到]{1,8}[涨降升跌减增]?到?")


def is_vague(claim: Claim) -> bool:
    """Tell whether a claim leaves open whose or of what it speaks, or is cut from what it belongs to."""
    said = in_simplified(claim.said)
    if len(hanzi_of(said)) < _LEAST_HANZI or said.count("自己") > _ONE_SELF:
        return True
    is_cut = not claim.is_whole and (bool(_CUT.search(said)) or _hangs_on_rest(claim))
    return is_cut or bool(_LACKS.search(said) or _VAGUE.search(said) or _NAMES_ONLY.match(said) or _rises_itself(said))


def _hangs_on_rest(claim: Claim) -> bool:
    """Tell whether the words left out after a claim take it back, or those before it say how it is meant."""
    before, _, after = (in_simplified(each).strip() for each in claim.spot.source.partition(claim.quote))
    return bool(_TAKEN_BACK.match(after.lstrip("，,；;。 ")) or _LED_IN.search(before.rstrip()))


def _rises_itself(said: str) -> bool:
    return bool(_OWN_AMOUNT.match(said)) and bool(re.search(r"[块元毛成斤]", said))
