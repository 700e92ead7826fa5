"""
Does a statement say on which occasion, or for what, it was so, or does only what stands before it tell?

    车开了六个小时                     on which day, and whither
    自己等了四十分钟                    when, for whom
    船长的脸马上就白了                  at what
    写了十封信                         to whom
    现在多了一个条件：得先念完            a condition of what
    汤还是三百克                       since when it might have been another
    台风反而好办                       than what
    风速达到每秒十一米                  when
    他自己走进来                       whither
    出事以前不跑步                     before what happened
    行李太大，两天就把屋子塞满了          whose, of what
"""

from __future__ import annotations

import re

_N = "[0-9〇零一二两三四五六七八九十百千几]"
_SPAN = rf"(?:{_N}+多?|半)个?半?(?:年|月|天|夜|周|星期|礼拜|小时|钟头|分钟)"
_ABOUT = "(?:整整|足足|大概|大约|差不多|将近|不到|超过)?"
# By this it is told when it was, or what led to it.
_TOLD_WHEN = re.compile(
    r"[年月日号天晚早夜周节]|时候?|[以之]?[前后]|第一[次回]|每(?!秒|小时)|平时|一般|通常|总是|常常|如今|现在|目前|从|一[^，,]{1,4}就|"
    r"[看听闻][见到说完了]|完|如果|要是|只要"
)
_LONG_EVENT = re.compile(
    rf"(?:船|车|火车|汽车|电车|飞机|大巴|雨|雪|大[雨雪火风]|手术|会议?|比赛|火|电)(?:在[^，,]{{1,6}})?[^，,的了]{{0,3}}了{_ABOUT}{_SPAN}"
)
_FOR_HOURS = re.compile(
    rf"(?:自己|[我他她]们?)?(?:就|又|也|还|一口气|站着|躺着)*[走吐哭笑跑爬站跪躺睡等疼晕坐找吵愣]了{_ABOUT}"
    rf"(?:{_N}+多?|半)个?[半多]?(?:天|夜|小时|钟头|分钟)(?=[，,；]|$)"
)
_AT_ONCE = re.compile(
    r"(?P<before>[^，,；]{0,12}?)(?:马上|立刻|立即|顿时|当场|忽然|突然|一下子就|赶紧|连忙)(?!要|就要|能|可以|会)[^，,；]*了(?=[，,；]|$)"
)
_LETTERS = re.compile(rf"写了{_ABOUT}{_N}+多?封信(?=[，,；]|$)")
_TO = re.compile("[给向寄]|写信|投诉|求")
_CONDITION = re.compile(
    r"(?:自己|[我他她]们?|[只就还也又都]|现在|如今|后来)*(?:有|提了?|多了|加了)(?:一个|个|两个|几个)?(?:条件|要求)(?=[，,：:]|$)"
)
_STILL_SO_MUCH = re.compile(rf"[^，,；]{{1,5}}(?:还是|仍然是|依然是|照样是|仍是){_ABOUT}{_N}+")
_INSTEAD = re.compile(r"(?P<before>[^，,；]{1,6})反而")
_MEASURED = re.compile(
    rf"[^，,；]{{0,8}}(?:振幅|风速|气温|温度|水位|浪高|湿度|车速|时速|流量|血压|体温|气压)(?:一度|曾经?|竟然?)?(?:达到?|升到|降到|高达)了?(?:每[秒天])?{_N}+"
)
_COMES_IN, _INTO = re.compile(r"[走跑冲闯]进来(?=[，,；]|$)"), re.compile("[店门屋房院室厅家校厂]|诊所|医院|教室|馆")
_IT_HAPPENED = re.compile(r"(?:自己|[我他她]们?)?出事(?:[以之]?[前后]|的时候|那)")
_TOO_MUCH = re.compile(r"(?![这那])[^，,；我己们的]{1,4}太[大小多少高低贵长短重轻快慢远近难旧满][，,]")
_CHANGED_MIND = re.compile(
    r"(?:^|[，,；]|自己|[我他她])的?(?:想法|看法|态度|主意|观点)(?:也|就|才|慢慢|渐渐|完全|彻底|一下子|全)*(?:改?变|改)了(?=[，,；]|$)"
)


def lacks_occasion(text: str) -> bool:
    """Tell whether a simplified statement, read by itself, does not tell on which occasion or for what it was so."""
    event = _LONG_EVENT.match(text) or _FOR_HOURS.match(text)
    if event is not None and not _TOLD_WHEN.search(text[event.end() :]):
        return True
    amount = _MEASURED.match(text) or _STILL_SO_MUCH.match(text)
    if amount is not None and not _TOLD_WHEN.search(text):
        return True
    at_once = _AT_ONCE.match(text) or _INSTEAD.match(text)
    if at_once is not None and not _TOLD_WHEN.search(at_once["before"]):
        return True
    is_written_to_nobody = _LETTERS.search(text) and not _TO.search(text)
    comes_in = _COMES_IN.search(text)
    is_in_nowhere = comes_in is not None and not _INTO.search(text[: comes_in.end()])
    opens = (_CONDITION, _IT_HAPPENED, _TOO_MUCH)
    is_open = any(pattern.match(text) for pattern in opens) or _CHANGED_MIND.search(text)
    return bool(is_open or is_written_to_nobody or is_in_nowhere)
