"""
Does what is told of a number become one question, when a question word stands in its place?

    最忙的是2020年春天，店里来了九十个人      two statements, of which the question would ask for the second alone
    出门的日子，儿子小时候是三天              nobody asks 儿子小时候是几天, as it is told before what lasts so long
    一叫就是二十个邻居                        nor 一叫就是多少个邻居
    他们挖了四天                              nor 他们挖了几天, as it is not told what they dug
    2016年国外有过一次地震                    as there are such every year
    1994年，桥还没有建                        nor was it the year before
    2012年她在厂里当会计                      nobody asks 是哪一年当会计的: she was so for years
    八箱苹果和一台冰柜一直锁着                  nobody asks of how many and one that they are locked
    晚上七点，店里的灯都亮着                nobody asks 晚上几点亮着, as they were lit before and after as well
    每走四十分钟，大家要休息一次            nobody asks 每走几分钟, as it is not told what is done then
    每到星期五下午，学生坐车回家              nobody asks 每到星期几下午, likewise
    他们一网下去三吨                          nobody asks 他们一网下去几吨, as no verb tells what they did
    面宽差一毫米，时间就差三秒                nor 面宽差几毫米, as this is only a condition
    面放在盆里醒四十分钟，就软了              nor 面放在盆里醒多少分钟, likewise
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    from quizzes.distractors.edits.quantities import Quantity

_NAMES_FIRST = lazy_regex(r"^[^，,；]*的(?:时候|地方|时期|一[次年天段回]|人|事)?是[^，,；]{1,14}[，,；]")
_LASTS = lazy_regex(r"(?:年|个?月|天|周|个?星期|个?礼拜|个?小时|个?钟头|分钟|秒)$")
_IS = lazy_regex(r"(?P<what>[^，,；]*?)(?:就|也|都|大概|大约|差不多|只|才)*是$")
# What is as long as that: a term, a time, one of some turns.
_LENGTH = lazy_regex(
    r"(?:期|期限|时间|时长|长度|寿命|年龄|工龄|年限|日子|记录|纪录|平均|最[长短多少久]的?|[次趟遍圈班场天年]|来回|往返)$"
)
# At what one works so long, which is to be named: 挖了四天; but 挖了四米 says how far.
_WORKS_AT = lazy_regex(r"[敲挖钻凿锯砸砍刨刷搅揉][了过](?:大概|大约|整整|差不多|将近)?$")
# Two amounts that one thing is told of, of which a question would give the one and ask for the other.
_AMOUNT = "(?:(?:[0-9]+|[一二两三四五六七八九十百千几]+)[\u4e00-\u9fff]|很多|许多|不少|一些)"
_JOINED_AFTER = lazy_regex(rf"^[^，,；是有的了着过]{{0,6}}(?:[和跟与]|以及|、(?=[^，,；]*[都也全着])){_AMOUNT}")
_JOINED_BEFORE = lazy_regex(rf"{_AMOUNT}[^，,；是有的了着过]{{1,6}}(?:[和跟与]|以及)$")
_ENDS = ("", "，", ",", "；", "了")
_AS_SOON = lazy_regex(r"一(?![天年月周日晚次个顿件本只家位名条张台块种口点些直共])[^，,一就]{1,3}就[^，,]{0,4}$")


# What there was in any year, or whom one of many years is asked of: 2016年有过一次地震, 1995年教过一个女孩儿.
_OF_ANY_YEAR = lazy_regex(
    r"^[^，,]{0,6}有过?(?:一[次场回个]|[几不]少?次)[^，,]{1,6}$|"
    r"^[^，,]*过一[个位名](?!叫|姓)[^，,的]{0,3}(?:人|孩儿?|孩子|学?生|徒弟|姑娘|小伙子?|客人?|老师|师傅|朋友)$"
)
# What was so in other years as well: 1994年，桥还没有建.
_SO_FOR_LONG = lazy_regex(r"^[，,]?[^，,]{0,8}(?:(?:[还仍尚])(?:没|不|未|是|在|只有)|仍然|尚未|依然)")
# What somebody was or did for years, with no word of a beginning or an end: 2012年她在厂里当会计.
_STATE = lazy_regex(
    r"当(?![上选了过作成时年天场地面])|做(?=[^，,]{0,6}(?:会计|[师员工长]|生意|买卖|学徒|老板|保姆|编辑|翻译|助理|秘书|顾问))|"
    r"担任|负责|工作|上班|打工|教书|读书|念书|上[小中大]?学|住在|住着|生活"
)
# What is so at an hour and was so before it: 晚上七点，店里的灯都亮着.
_IS_SO = lazy_regex(
    r"^[，,]?[^，,；]{1,10}[亮开关坐站排挂摆放立停等开躺趴蹲围挤贴点铺写放锁空睡](?:满|滿)?[着著](?![^，,；]{0,8}[了到])[^，,；]{0,8}$"
)
_CHANGES = lazy_regex(r"[了过去到]|开始|第[一二三]|刚|才|成[为立]|离开|[回调搬辞退]|毕业|入[学职行]|进[厂入]")
# So much at one stroke, and no verb tells what is done: 我们一绳子下去三吨.
_AT_A_STROKE = lazy_regex(r"一[\u4e00-\u9fff]{1,2}(?<![捞拉打砍喝吃挖送搬拖抬装收卖买跑走滑摔掉])[下上过][去来]$")
# After how much each time something is done, which the next clause tells: 每走四十分钟，…….
_EACH_TIME = lazy_regex("每[走过隔跑开卖做写用吃喝飞爬修]$")
# 每到星期几下午: on which day something is done each week, which the next clause tells.
_EACH_WEEK = lazy_regex("每[到逢当]$")
# A difference that nobody states, but sets as a condition: 宽度差一毫米，时间就差三秒.
_APART = lazy_regex(r"(?:差|(?<![最至])[快慢早晚低轻窄短薄多少加减]|超过)(?:上|出)?$")
_THEN = lazy_regex(r"[，,][^，,；。]{0,12}?(?<!不)就(?![是算])")
_IS_OVER = lazy_regex("[了过着每]|天天|平时|一般|只|才|已")
# Nobody is told of whom it is so long: 一干就是三十年.
_OF_WHOM = lazy_regex(r"^一[^，,一就]{1,3}就是$")


def is_so_for_long(number: Quantity, after: str) -> bool:
    """Tell whether a simplified clause after a year says what was so in other years as well: 桥还没有建."""
    return number.kind == "year" and bool(_SO_FOR_LONG.match(after))


def is_of_years(number: Quantity, after: str) -> bool:
    """Tell whether the clause after a year tells what somebody was for years: it is only quoted with a gap."""
    own = re.split("[，,；;]", after.lstrip("，,"), maxsplit=1)[0]
    return number.kind == "year" and bool(_STATE.search(own)) and not _CHANGES.search(own)


def is_half_a_condition(number: Quantity, before: str, after: str) -> bool:
    """Tell whether simplified words around a number say how far or how long, and the next clause what then."""
    is_so_long = bool(_LASTS.search(number.measure)) and not _IS_OVER.search(re.split("[，,；]", before)[-1])
    return bool((is_so_long or _APART.search(before)) and _THEN.match(after))


def is_no_question(number: Quantity, before: str, after: str) -> bool:
    """Tell whether simplified words around a number are two statements, or lack what is as long or as many as that."""
    is_count, said = number.kind == "count", _IS.search(before)
    lasts = is_count and bool(_LASTS.search(number.measure))
    is_of_nothing = lasts and said is not None and not _LENGTH.search(said["what"]) and after[:1] in _ENDS
    is_of_things = is_count and not lasts
    if _EACH_WEEK.search(before) or is_of_years(number, after) or is_so_for_long(number, after):
        return True
    if (number.kind == "year" and _OF_ANY_YEAR.match(after)) or (number.kind == "clock" and _IS_SO.match(after)):
        return True
    if is_count and (_JOINED_AFTER.search(after) or _JOINED_BEFORE.search(before)):
        return True
    if is_count and (_AT_A_STROKE.search(before) or _OF_WHOM.match(before)):
        return True
    is_cut = bool((is_count and _EACH_TIME.search(before)) or (lasts and _WORKS_AT.search(before)))
    if is_cut and after[:1] in _ENDS:
        return True
    is_as_soon = bool(_AS_SOON.search(before))
    return bool(_NAMES_FIRST.match(before)) or (is_of_things if is_as_soon else is_of_nothing)
