"""
Does a statement name what it is about, or does only what stands before it tell?

    今年少了百分之二十                    what there is less of, and so 平均三十块, 占了一半
    比平时紧张                            on which day: that was told before
    一位是教书法的沈老师，带过四十个学生    one of some that are told of in a row
    三年前我会一口气吃完                  if there had been any: what would have been so is nothing that was
    我会把店卖掉                          after a sentence with 如果, under which alone it holds
    产量少了两成                          since the dam was built, where the sentence began with that
    半年以后，头两个月                    after what, and of what
    起初很不高兴，我们只好重来              at what, and why: what was told before
    我都把边上加厚                        of all of what: the signs that hang high
    我的速度是一分钟六十个                  the speed of somebody, at what is told before
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER_OR_FEW as _N
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.clauses.claim_cuts import Cut
    from quizzes.distractors.document import Document

_LONG = rf"{_N}+多?(?:年|个?月|天|个?星期|个?礼拜)"
# What may stand before a verb without naming what it is said of.
# The runs give nothing back and comparisons are two at the most, so that no text takes long to read.
_LITTLE = (
    r"(?:自己|[我他她]们?|大概|大约|差不多|一共|总共|已经|一下子?|几乎|整整|足足|竟然?|居然|反而|可能|最后|后来|一年比一年|"
    r"结果|现在|如今|目前|当时|[今去前当每]年|[上这]个?月|[又还也就都只才再却倒]|平均|"
    rf"{_LONG}(?:[里内后前]|[以之][后前]|下来)?|第{_N}+[年天个]月?)*+"
)
_NO_TOPIC = (
    rf"{_LITTLE}(?:(?:比[^，,；]{{1,8}}?|跟[^，,；]{{1,8}}?相?比|从[^，,；]{{1,10}}?(?:起|开始)){_LITTLE}){{0,2}}"
)
_CHANGES = (
    r"(?:[少多涨降跌升掉]了|[降涨升跌]到了?|(?:增加|增长|减少|下降|上升|提高|降低|缩短|延长|缩小|扩大)[了到]?|"
    r"(?:超过|达到|占)了?|(?<=平均)(?:每[^，,；]{1,3}?)?(?:只?[是有]|为|不足|不到|超过)?)"
)
_SO_MUCH = (
    rf"(?:大概|大约|差不多|将近|整整|足足|不到|超过|近|约)*(?:百分之{_N}+(?:点{_N}+)?|[0-9.]+[%％]|{_N}成[半{_N[1:-1]}]?|"
    rf"{_N}+分之{_N}+|{_N}+[多来]?倍|一?大?半|{_N}+[多来]?(?:块钱?|元|个?人|公斤|斤|吨|度|个?小时|分钟))"
    r"(?:左右|上下|以上|多)?(?=[，,；。]|$)"
)
_OPENS_WITH_CHANGE = lazy_regex(f"{_NO_TOPIC}{_CHANGES}{_SO_MUCH}")
_CHANGE = lazy_regex(f"{_CHANGES}{_SO_MUCH}")
_CHANGED_SO_MUCH = lazy_regex(rf"(?:[少多涨降跌升掉]了|[降涨升跌]到了?|(?:增加|增长|减少|下降|上升)了){_SO_MUCH}")
# 库存少了六成: since when?
_CHANGE_ALONE = lazy_regex(rf"[一-龥]{{2,4}}[少多涨降跌升掉]了{_SO_MUCH}")
# What is measured, or how it changes, in a clause before: 票价也涨了，涨了两成.
_MEASURED = lazy_regex(
    r"[人客数量价费钱率额薪资重温税租奖][^，,；]*|收入|成本|利润|生意|时间|速度|面积|[少多涨降跌升高低长短贵大小快慢]"
)
_NOT_CHANGED = lazy_regex("[没不]有?(?:[涨降升跌少多加减低高])")
_THAN_USUAL = lazy_regex(r"(?:自己|[我他她]们?|[又还也就都]|心里|好像|明显)*+比(?:平时|平常|平日|往常|往日|以往|上次)")
_OCCASION = lazy_regex(r"时候?|[那这]|[年月日号天晚早夜周次节]|[以之]?[后前]|现在|如今|今|中$|里$|上$")
_ONE_OF_SOME = lazy_regex(r"(?:其中|还有)?(?:第?一|另一|另外一|[头后]一)[位个名](?:就)?[是叫]")
# Counted from what was told before, a part of people who were, or what came of something.
_SPAN = rf"(?:{_N}+多?|半)个?半?(?:年|月|天|周|星期|礼拜|小时|钟头|分钟)"
_FIRST_OF = lazy_regex(rf"(?:头(?!一){_SPAN}|前(?!几|两天){_N}+个?(?:月|天|周|星期|礼拜))(?![以之]?[前后内]|的)")
# What one does of all that was told before: 我都把边上加厚. 我都忘了 is but emphatic.
_ALL_OF_WHAT = lazy_regex("(?:我|自己|[他她])都(?:会|要|得|先|是)*(?:把|用|给|让|叫|拿|挑|按)")
_TAKEN_UP = lazy_regex(
    rf"{_SPAN}[以之]?后(?:[，,]|(?=自己|[我他她]))|{_N}+个人(?:里|当中|中)[头面边]?(?=[有就只都])|"
    r"(?:自己|[我他她]们?)(?:干脆|只好|索性|只得|这才)|"
    r"(?:自己|[我他她]们?)?(?:起初|一?开始|最初|刚开始|当时|[也还都就很并]|非常|特别|十分|有点儿?|一点儿?也?)*+"
    r"(?:不(?:高兴|开心|服气?|同意|愿意|习惯|理解|相信|信)|生气|反对|同意|赞成|着急|难过|失望|后悔)了?(?=[，,]|$)"
)
# What is measured of something that somebody does or has.
_OF_DOING_WHAT = lazy_regex(
    "(?:自己|[我他她]们?)的(?:自己的)?(?:线|标准|底线|上限|下限|限度|速度|进度|价格|价钱|数量|产量|距离|面积|长度|高度|厚度|深度|温度|重量|比例|次数|误差)"
    "(?:大概|大约|差不多|一般|平均|通常|现在|当时|[只也就都])*(?:[是有在约]|达|[不没])"
)
# So much of something went into what nobody is told: 我们用了三百根木头.
_FOR_WHAT = lazy_regex(
    rf"(?:自己|[我他她]们?)(?:一共|总共|前后|整整|足足|大概|大约|差不多|光)*[用花费耗]了{_N}+[多来]?"
    r"(?!.*[学做修写会买开完成到来去才给建盖找等])[一-龥]{1,5}"
)
_SO_LONG_TO_DO = lazy_regex(rf"(?:自己|[我他她]们?)(?:[只就还才]|一共|总共)*有{_SPAN}(?:的?时间)?(?:可以|能)")
# What would have been so then: 三年前我会一口气吃完.
_WOULD = r"会(?![议计长员场上面谈客见])"
_WOULD_HAVE = lazy_regex(
    rf"(?:^|[，,；])(?:{_LONG}[以之]?前|以前|从前|当年|过去)的?[，,]?(?:自己|[我他她]们?)?(?:肯定|一定|可能|恐怕|大概|[就也还都])*{_WOULD}"
)
# As one word, or with what stands before it: no 会 of 机会 or 社会.
_WILL = lazy_regex("[我他她也就都还才总不只]?(?:会|得)")
# 关掉它，账上省了十万: what would be so if it were shut.
_IF = lazy_regex(
    r"如果|要是|假如|倘若|假设|的话|万一|换[作成]是?[我你他她谁]|(?:^|[，,；。])(?:关|停|拆|砍|卖|去|删)掉[^，,了]{1,8}[，,]"
)
_SINCE = lazy_regex(r"(?:自从|从|自)[^，,；]*(?:起|开始|以来|[以之]?后)|[以之]后|以来|相?比|[年月]")


def tells_change_alone(text: str) -> bool:
    """Tell whether simplified words say how much less it is of something, and not since when: 库存少了六成."""
    return _CHANGE_ALONE.match(text) is not None and not _SINCE.search(text)


def lacks_topic(text: str) -> bool:
    """Tell whether a simplified statement, read by itself, does not name what is more or less, when, or who."""
    if any(
        found.match(text) for found in (_ONE_OF_SOME, _FIRST_OF, _TAKEN_UP, _OF_DOING_WHAT, _ALL_OF_WHAT)
    ) or _WOULD_HAVE.search(text):
        return True
    if _FOR_WHAT.fullmatch(text):
        return True
    starts = [0, *(found.end() for found in re.finditer("[，,；]", text))]
    return any(_is_change_of_nothing(text, at) or _is_of_no_occasion(text, at) for at in starts)


def _is_change_of_nothing(text: str, at: int) -> bool:
    before = _NOT_CHANGED.sub("", text[:at])  # 不但没降，倒涨了一块 names no more of what than 涨了一块
    return _OPENS_WITH_CHANGE.match(text, at) is not None and not _MEASURED.search(before)


def _is_of_no_occasion(text: str, at: int) -> bool:
    found = _THAN_USUAL.match(text, at) or _SO_LONG_TO_DO.match(text, at)
    return found is not None and not _OCCASION.search(text[:at])


def holds_under_what_is_left_out(document: Document, cut: Cut) -> bool:
    """Tell whether a run of clauses holds only if, or since, what the words before it say."""
    run, led_in = in_simplified(cut.quote), in_simplified(cut.spot.source[: cut.start])
    if _CHANGE.search(run) and _SINCE.search(led_in) and not _SINCE.search(run):
        return True
    before = document.before(cut.spot)
    if before is not None and before.place == cut.spot.place:
        led_in = f"{in_simplified(before.source)}{led_in}"
        if _CHANGED_SO_MUCH.search(run) and _SINCE.search(led_in) and not _SINCE.search(run):
            return True
    is_would = any(_WILL.fullmatch(word) for word in cut.words_from(cut.start))
    return is_would and bool(_IF.search(led_in)) and not _IF.search(run)
