"""
Do the words beside a time tell one of its parts, so that nobody needs the text for it?

    ＿＿下大雪            the winter by snow
    ＿＿开学              the month by what comes in it
    药一打，＿＿……        the next day, as what comes right after it
    七点＿＿就到了          the earliest of them
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_DATE, OF_NUMBER_OR_FEW, value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.circumstances.time_units import COUNTED
from quizzes.comprehension.numbers.made_less import is_at_end, made_between

if TYPE_CHECKING:
    from quizzes.comprehension.circumstances.time_units import Unit

_N = OF_DATE
_COUNTED_ON, _FIGURE = frozenset({"clock", "hour", "minute", "ordinal"}), lazy_regex(f"{_N}+|两")
_SEASON = lazy_regex(
    rf"[撑熬挺扛捱][不得]?过|[最雪霜冰冷冻热暑水凉汗花风叶炭棉泳摔滑]|死了?{OF_NUMBER_OR_FEW}+[箱窝群只头棵盆]|[春夏秋冬][天季]|空调|暖气|[供取停]暖|收割|播种|洪|晒|开学|高考|零下|海边|沙滩|避暑|过冬|池|下水|西瓜|冰棍|蝉|知了|羽绒|棉袄|围巾|扇子|[春夏秋冬](?=[茶耕笋收游播])"
)
_DAY = lazy_regex(r"放学|下课|上学|收工|[晒睡醒梦黑亮灯饭餐月星吃]|起床|起来|太阳|下班|上班|闹钟|早点|夜|回家")
_MONTH = lazy_regex(
    r"高考|国庆|春节|中秋|过年|清明|开学|放假|入学|毕业|上(?:小学|初中|高中|大学)|升[小初高中大]|年级|[雪冻冰暑寒热凉泳]|暖气|[供取停]暖|"
    r"海边|沙滩|妈祖(?:诞|生日)|佛诞|浴佛|泼水节|[春夏秋冬][天季茶耕笋收游播]|送[^，,。]{0,6}(?:上学|学校)|幼儿园|打雷|雷[雨暴电]|闪电|[观看听]潮|大潮|收割|播种|截[至止]＿"
)
# What goes on for days happened on no one day: 上个月差不多每天都浇.
_FOR_DAYS = lazy_regex(rf"每天|天天|每晚|一直|连着|连续|{_N}天")
_TELLS = {
    "lately": _FOR_DAYS,
    "season": _SEASON,
    "part_of_day": _DAY,
    "holiday": lazy_regex(
        rf"[春夏秋冬]|{_N}月|[粽饼墓坟假灯]|团圆|压岁|拜年|对联|回家|[返还回]乡|从[一-龥]{{2,4}}回来|(?:男|女)朋友|老家|过年|[来去]看|看望|[寄送]|礼|红包|[观看听追]潮"
    ),
    "school_holiday": _SEASON,
    "grade": lazy_regex(r"岁|论文|高考|中考|毕业|作文|考试|复习|背(?:书|单词|英语|课文)|刷题"),
    "month": _MONTH,
    "day": _MONTH,
    "day_after": lazy_regex(
        r"第[二三]天|当天|[昨今明]天|[前后]天|＿[，,]?(?:就|便|才)|(?:^|[，,])[^，,]{0,6}一(?![天年月周日晚次个会阵])[^，,一二三四五六七八九十]{1,3}[，,]＿"
    ),
    "part_of_year": lazy_regex("到＿[^。]{0,8}(?:一共|总共|累计|已经|共有)"),
    # 腊月二十三开始……，一直到正月初五: the one month tells the other
    "lunar_month": lazy_regex(r"年[货糕夜]|过年|拜年|春联|祭灶|正月|腊月|[雪冰]"),
    "solar_term": lazy_regex(rf"{_SEASON.pattern}|饺|汤圆|[墓祭]|青团"),
}


def is_sensed(unit: Unit, rest: str) -> bool:
    """Tell whether the words beside a time tell one of its parts: the winter by snow, a year by another year."""
    tells = COUNTED["year"][0] if unit.sort == "year" else _TELLS.get(unit.sort)
    return _is_pointed_at(unit, rest) or (tells is not None and bool(tells.search(rest)))


def _is_pointed_at(unit: Unit, rest: str) -> bool:
    """Tell whether words that make a time early, or late, point at the first or the last of all that it could be."""
    key, *others = map(_value, (unit.text, *unit.others))
    if unit.sort not in _COUNTED_ON or not others:
        return False
    before, _, after = rest.partition("＿")
    return is_at_end(made_between(before, after), key, others)


def _value(time: str) -> int:
    found = _FIGURE.search(time)
    return (value_of(found.group()) or 0) if found is not None else 0
