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
    听了很惭愧，比赛以后看了一百遍        on hearing what, and looked at what
    跟养女儿差不多                      what is
"""

from __future__ import annotations

from quizzes.chinese.numerals import OF_NUMBER_OR_FEW as _N
from quizzes.chinese.pattern_lists import any_pattern
from quizzes.chinese.patterns import lazy_regex

_SPAN = rf"(?:{_N}+多?|半)个?半?(?:年|月|天|夜|周|星期|礼拜|小时|钟头|分钟)"
_ABOUT = "(?:整整|足足|大概|大约|差不多|将近|不到|超过)?"
# By this it is told when it was, or what led to it.
_TOLD_WHEN = lazy_regex(
    r"[年月日号天晚早夜周节]|时候?|[以之]?[前后]|第一[次回]|每(?!秒|小时)|平时|一般|通常|总是|常常|如今|现在|目前|从|一[^，,]{1,4}就|"
    r"[看听闻][见到说完了]|完|如果|要是|只要"
)
_LONG_EVENT = lazy_regex(
    rf"(?:船|车|火车|汽车|电车|飞机|大巴|雨|雪|大[雨雪火风]|手术|会议?|比赛|火|电)(?:在[^，,]{{1,6}})?[^，,的了]{{0,3}}了{_ABOUT}{_SPAN}"
)
_FOR_HOURS = lazy_regex(
    rf"(?:自己|[我他她]们?)?(?:就|又|也|还|一口气|站着|躺着)*[走吐哭笑跑爬站跪躺睡等疼晕坐找吵愣]了{_ABOUT}"
    rf"(?:{_N}+多?|半)个?[半多]?(?:天|夜|小时|钟头|分钟)(?=[，,；]|$)"
)
_AT_ONCE = lazy_regex(
    r"(?P<before>[^，,；]{0,12}?)(?:马上|立刻|立即|顿时|当场|忽然|突然|一下子就|赶紧|连忙)(?!要|就要|能|可以|会)[^，,；]*了(?=[，,；]|$)"
)
_LETTERS = lazy_regex(rf"写了{_ABOUT}{_N}+多?封信(?=[，,；]|$)")
_TO = lazy_regex("[给向寄]|写信|投诉|求")
_CONDITION = lazy_regex(
    r"(?:自己|[我他她]们?|[只就还也又都]|现在|如今|后来)*(?:有|提了?|多了|加了)(?:一个|个|两个|几个)?(?:条件|要求)(?=[，,：:]|$)"
)
_STILL_SO_MUCH = lazy_regex(rf"[^，,；]{{1,5}}(?:还是|仍然是|依然是|照样是|仍是){_ABOUT}{_N}+")
_INSTEAD = lazy_regex(r"(?P<before>[^，,；]{1,6})反而")
_MEASURED = lazy_regex(
    rf"[^，,；]{{0,8}}(?:振幅|风速|气温|温度|水位|浪高|湿度|车速|时速|流量|血压|体温|气压)(?:一度|曾经?|竟然?)?(?:达到?|升到|降到|高达)了?(?:每[秒天])?{_N}+"
)
_COMES_IN, _INTO = lazy_regex(r"[走跑冲闯]进来(?=[，,；]|$)"), lazy_regex("[店门屋房院室厅家校厂]|诊所|医院|教室|馆")
_IT_HAPPENED = lazy_regex(r"(?:自己|[我他她]们?)?出事(?:[以之]?[前后]|的时候|那)")
_TOO_MUCH = lazy_regex(r"(?![这那])[^，,；我己们的]{1,4}太[大小多少高低贵长短重轻快慢远近难旧满][，,]")
_CHANGED_MIND = lazy_regex(
    r"(?:^|[，,；]|自己|[我他她])的?(?:想法|看法|态度|主意|观点)(?:也|就|才|慢慢|渐渐|完全|彻底|一下子|全)*(?:改?变|改)了(?=[，,；]|$)"
)

# What was gone through, thought over, learned or weighed, and is named nowhere: 我看了一百遍, 我想了九天.
_OF_WHAT = lazy_regex(
    rf"(?:^|[，,；]|自己|我们?)(?:又|再|就|也|都|还|才|只|一共|整整|足足|反复|前后)*(?P<verb>[看听读想改算练抄写数背恨忍瞒学])了"
    rf"(?:整整|足足|大概|将近)?{_N}+多?(?:遍|[天年次]|个?(?:月|晚上|星期|小时))(?=[，,；。]|$)|"
    rf"{_N}+个人[^，,；是有在]{{1,2}}过(?=[，,；]|$)|(?:^|[，,；])(?:我们?)?学会了?(?=[，,；]|$)"
)
_SELF = "(?:自己|我们?)?"
_OF_WHAT_TOLD = lazy_regex(any_pattern("occasion: what is told", self=_SELF))
# Proposes what, gives up what, nine tons of what, as was expected of what.
_ENDS_OPEN = lazy_regex(
    rf"建议(?=[，,](?:还|也|又|就))|我舍不得(?=[，,]|$)|{_N}+[吨斤米]重?的$|^(?!.*[把将]).*(?:同意|答应)试行|果然|果真"
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
    opens = (_CONDITION, _IT_HAPPENED, _TOO_MUCH, _OF_WHAT_TOLD)
    is_open = any(pattern.match(text) for pattern in opens)
    is_open = (
        is_open or any(pattern.search(text) for pattern in (_CHANGED_MIND, _ENDS_OPEN)) or _is_done_to_nothing(text)
    )
    return bool(is_open or is_written_to_nobody or is_in_nowhere)


def _is_done_to_nothing(text: str) -> bool:
    """Tell whether it is told how often or how long one did something, and not what: 看了一百遍, but 看书，看了十年."""
    found = _OF_WHAT.search(text)
    if found is None:
        return False
    verb = found["verb"]
    return verb is None or verb not in text[: found.start("verb")]
