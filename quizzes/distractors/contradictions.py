"""
Which other wording of a place would contradict the rest of its sentence by sense alone?

What nobody could mean is found wrong without a look at the other language: an obligation beside the reward for it, two
times of one event, what somebody often did on a single occasion, hearsay after a trial.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizzes.distractors.places import BothSides, Site

_MODAL = re.compile(r"必须|一定要|应该|需要|得|要|可以|能够?")
_OTHER_MODAL = re.compile(r"必须|应该|可以|不必|不用|不能|最好别")
# Conditions, purposes and bargains, which leave no choice of what is to be done.
_GIVEN = {
    "zh": re.compile(
        r"如果|要是|只要|只有|一旦|除非|为了|因为|所以|免费|规矩|规定|[一-龥]了(?:可以|必须|应该|要)|[一-龥]的话|的时候"
    ),
    "ja": re.compile(
        r"ためには?|代わりに|(?<!なけ)れば|たら|なら(?![なび])|[るうくすつむぶぐぬ]には|場合|規則|ルール|[るうくすつむぶぐぬ]と、"
    ),
    "en": re.compile(r"\b(?:if|when|unless|once|in order to|so that|because|rule)\b|(?:^|[.!?] )To \w+", re.IGNORECASE),
}
_BETTER = re.compile(r"更(?!换|新)|好好|提高|改善|尽快|努力|加强")  # nobody is told to leave that
_ADVERB_OF_TIME = re.compile(r"马上就?|立刻|后来|最近|当时|很快|不久|稍后|以后|刚刚")
_TIME = re.compile(
    r"小时候|那时候?|当时|当年|那[年天]|[今去明前]年|[今昨明前]天|[上下]个?(?:月|星期|周|礼拜)|年[底初]|最近|从前|以前|"
    r"[一二三四五六七八九十〇零\d](?:年|月|号|日)(?![^，。]{0,2}(?:[来多以]|前|后|之))|从[^，。]{1,8}(?:开始|起)"
)
_REPEATED = re.compile(r"经常|常常|时常|总是|偶尔|有时候?|往往|每天|不断")
_ONE_OCCASION = re.compile(r"有一?[次天回](?!都)|[那这]一?[次天回](?!都)|上次|昨天|前天|第二天|(?<=[：，])一次")
_LASTS = re.compile(r"[^、。]*?[てで](?:い(?!か|く)|お|る|ます|ました)")
_SUDDEN = re.compile(r"ようやく|すぐに|急に|まもなく")
_LATER = re.compile(r"のちに")
_COMES_ABOUT = re.compile(r"[^、。]*?(?:まし|(?<!か)っ|[いしきけせてりえべめれねんじび])[ただ](?![いく])")
_TRIED = re.compile(r"试|查|数了|算|[测检]|比较|翻|看了")
_HEARD, _FOUND = re.compile(r"听说|怀疑|忘"), re.compile(r"发现|证明")
_BOTH_AT_ONCE = re.compile(r"[又既]$")
_PASSED, _NOT_OVER = re.compile("[^，。]{0,3}过去"), re.compile(r"不到|正好|至少|最多|将近")
_YET, _AT_LEAST = re.compile("のに|けれど|けど"), re.compile(r"至少|大约|正好")
_DULL, _LIVELY = re.compile("无聊|难过"), re.compile("笑|喜欢|吸引|开心|好奇")
_KEPT, _INSTEAD = re.compile("保留|接受|留下"), re.compile("另外|换成|改成|重新")
_PLAINLY = re.compile("明明")
_ENDS = re.compile("[，。！？；：]")


def contradicts(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether the n-th other wording of a place cannot be meant, whatever the original says."""
    other = site.zh.others[n]
    before, after = both.source[: site.zh.start], both.source[site.zh.end :]
    rest = f"{before}＿{after}"
    return (
        _is_left_no_choice(site, n, both)
        or bool(_ADVERB_OF_TIME.fullmatch(other) and _TIME.search(rest))
        or bool(_REPEATED.fullmatch(other) and _ONE_OCCASION.search(rest))
        or bool(_HEARD.match(other) and _FOUND.match(site.zh.said) and _TRIED.search(before))
        or bool(_NOT_OVER.match(other) and _PASSED.match(after))
        or bool(_KEPT.match(other) and _INSTEAD.search(after))
        or bool(_DULL.match(other) and _LIVELY.search(rest))
        or bool(_BOTH_AT_ONCE.search(before) and re.search("[又也]", after))
        or bool(_BOTH_AT_ONCE.search(before) and "又" in before[:-1])
        or bool(_PLAINLY.search(_ENDS.split(before)[-1]))
        or (both.language == "ja" and _is_odd_in_japanese(site, n, both))
    )


def _is_left_no_choice(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether another modal stands beside a condition or a purpose: 输了必须哭, 作るには描かないほうがいい."""
    if not (_MODAL.fullmatch(site.zh.said) and _OTHER_MODAL.fullmatch(site.zh.others[n])):
        return False
    clause = _ENDS.split(both.source[site.zh.end :], maxsplit=1)[0]
    is_given = _GIVEN["zh"].search(both.source) or _GIVEN[both.language].search(both.translation)
    return is_given is not None or _BETTER.search(clause) is not None


def _is_odd_in_japanese(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether a time is given to what lasts (ようやく退職しており), or later to what does not come about."""
    said, after = site.other.others[n], both.translation[site.other.end :]
    return (
        bool(_SUDDEN.fullmatch(said) and _LASTS.match(after))
        or bool(_LATER.fullmatch(said) and not _COMES_ABOUT.match(after))
        or bool(
            _AT_LEAST.match(site.zh.others[n]) and site.other.said.startswith("しか") and _YET.search(both.translation)
        )
    )
