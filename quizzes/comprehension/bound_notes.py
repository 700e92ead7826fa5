"""
What does a bound mean by which an amount is told?

    十多年      more than 十年 and less than 二十年
    不到二十个  less than 二十个
"""

from __future__ import annotations

import re

from quizzes.chinese.numerals import in_chinese, value_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

_MORE = re.compile(r"[有要]?(?P<number>[0-9]+|[一二两三四五六七八九十百千]+)多(?P<measure>[^的]*)的?")
_LESS = re.compile(r"有?不到(?P<other>[^的]+)的?")
_NEEDS_LESS = re.compile(r"要不了(?P<other>[^的]+)的?")
_TEN, _TEN_THOUSAND = 10, 10_000  # from which on a number has a sign of its own in either script
_ER = re.compile("二(?=[百千])")


def note_of(told: str) -> Localized:
    """Say which amounts a bound holds, in the script in which it is told; nothing of what is no bound."""
    simple = in_simplified(told)
    if (found := _NEEDS_LESS.fullmatch(simple)) is not None:
        other = told[slice(*found.span("other"))]
        return Localized(
            ja=f"「要不了{other}」は「{other}はかからない」の意味です。", en=f" 要不了 means “takes less than {other}”."
        )
    if (found := _LESS.fullmatch(simple)) is not None:
        other = told[slice(*found.span("other"))]
        return Localized(
            ja=f"「不到{other}」は「{other}に満たない」の意味です。", en=f" 不到{other} means “less than {other}”."
        )
    if (found := _MORE.fullmatch(simple)) is not None:
        return _of_more(told, *found.span("number"), told[slice(*found.span("measure"))])
    if "多" in simple:
        return Localized(ja="「多」は「…あまり」の意味です。", en=" 多 means “more than”.")
    return Localized(ja="", en="")


def _of_more(told: str, start: int, end: int, measure: str) -> Localized:
    """Say between which round numbers a number with 多 lies."""
    number = told[start:end]
    value = value_of(in_simplified(number))
    if value is None or value < _TEN:
        return Localized(ja="「多」は「…あまり」の意味です。", en=" 多 means “more than”.")
    above = value + 10 ** (len(str(value)) - len(str(value).rstrip("0")))  # 一千五百多 ends before 一千六百
    most = (
        str(above)
        if number.isascii() or above >= _TEN_THOUSAND
        else _ER.sub("两" if "兩" not in told else "兩", in_chinese(above))
    )
    least, most, bound = f"{number}{measure}", f"{most}{measure}", f"{number}多{measure}"
    return Localized(
        ja=f"「{bound}」は「{least}」より多く「{most}」より少ない数です。",
        en=f" {bound} is more than {least} and less than {most}.",
    )
