"""Does a statement lack what it is about: an object, a noun that is counted, the name that goes with a title?"""

from __future__ import annotations

import re

_N = r"[0-9一二三四五六七八九十百千万两几]"
_OPENS = r"(?:^|(?<=[，,；]))(?:自己|他们|她们|他|她|我们?)?"
_SPAN = rf"{_N}+[多几来]?(?:天|年|个月|个?星期|个?礼拜)"
_GAPS = re.compile(
    rf"换[了作成做](?:自己|我|他|她|你|谁|别人)(?=[，,也都就会早]|$)|"  # in whose place
    rf"{_OPENS}[装换改修买卖用吃喝写开关看学做搬拆种养试投签]了(?:以后|之后|后)(?=[，,的])|"  # what was put in
    rf"^(?!.*在[^，,]{{1,12}}[干做待呆住]了).*[干做待呆住]了{_SPAN}[，,]?[就又才后便]{{1,2}}回|"  # back from where
    rf"(?:^|[，,；到是]|自己)第[一二三四五六七八九十]代"  # of what
    r"(?=[，,就才也都还宁是要会能可必只不没又再更很比用做出他她我]|$)|"
    r"^(?:[^，,]{2,6}[年月天][，,]?)?(?:工资|薪水|工钱|成绩|业绩|身体|心里)(?=[^的])|"  # whose
    rf"{_N}个里(?:[头面边])?|{_N}个当中|没有?跟(?=[，,]|$)|"
    r"^最[^，,]{1,3}的(?:那)?一[次回](?!的)"  # one time of what
)
# A title that calls one person and needs a name before it.
_BARE_TITLE = re.compile(r"(?:^|[，,；对跟和给被让把])(?:大姐|大哥|大爷|大妈|大婶|大叔|大嫂|阿姨|叔叔)(?!们)")


def lacks_what_it_is_about(text: str) -> bool:
    """Tell whether a simplified statement, read by itself, leaves out what only the words around it tell."""
    return bool(_GAPS.search(text) or _BARE_TITLE.search(text))
