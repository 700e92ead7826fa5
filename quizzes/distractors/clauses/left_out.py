"""
Does somebody do something for some time, and what is it?

    自己砌了整整一天             what
    十二分钟摇完                what
    修了四十年，修的都是表        watches
"""

from __future__ import annotations

import re

from quizzes.chinese.numerals import OF_AMOUNT
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of

_N = OF_AMOUNT
_HOW_LONG = (
    "(?:整整|足足|大概|大约|差不多|将近|快|好)*"
    rf"(?:{_N}+多?整?个?半?(?:年|月|天|晚上|星期|礼拜|周末?|小时|钟头|分钟)多?"
    rf"(?:[零又]{_N}+个?半?(?:月|天|星期|礼拜|周|小时|分钟?))?|"
    rf"{_N}整?个?(?:[寒暑]假|假期|学期|[春夏秋冬][天季]?|[上下]午|早上|通?宵|夜)|半天|好久|很久)"
)
# What one does for some time; what goes on by itself needs no object: 住了三年, 哭了半天.
_DID_FOR = lazy_regex(
    r"(?:^|[，；。]|自己|[我您你]们?)(?:那[年次]|当[年时]|后来|[去前今]年)?(?:一共|总共|[前先]后|只|就|又|还|也|先|才|都|来回)*"
    rf"(?P<verb>[一-龥])了{_HOW_LONG}(?=[，；。]|$)"
)
_NEEDS_NO_OBJECT = frozenset(
    "住待呆等睡站坐走跑病躺哭歇停忙活过干吵闹聊谈想笑教当死熬变长拖游爬飞跳喊愣蹲跪疼痛晕热冷下排说讲来去到回有晚早迟"
)
# What one finished in so long: 年轻的时候我十二分钟摇完.
_FINISHED = lazy_regex(
    r"^(?:[^，；]{0,6}(?:时候?|以前|从前|现在|如今|后来|当时)[，,]?)?(?:自己|[我他她您]们?)?(?:只|就|才|大概|差不多|能|可以)*"
    rf"{_N}+个?半?多?(?:分钟|小时|钟头|天|年|月|晚上)(?:就|才|能|可以)*[一-龥]完(?=了?(?:[，；。]|$))"
)
_NO_THINGS = frozenset({"自己", "生气"})  # which may be tagged as nouns
_HANDLED = lazy_regex("[把将]|被(?![子窝褥单罩面])")


def did_something(said: str) -> bool:
    """Tell whether simplified words say for how long somebody did something, and not what: 刷了整整一天."""
    did = next((each for each in _DID_FOR.finditer(said) if each["verb"] not in _NEEDS_NO_OBJECT), None)
    if _FINISHED.match(said):
        return True
    if did is None or _names_what(did["verb"], said[: did.start("verb")]):
        return False
    later = re.search(f"{did['verb']}[了过完好到着]*[^了过完好到着，；。]", said[did.end() :])
    return later is None  # 修了四十年，修的都是表, and no 量了十多天，每个角度都量了


def _names_what(verb: str, before: str) -> bool:
    """Tell whether words before name what is done, or do it as what is learned: 学修表, 学画; but 早上去练."""
    first = before.find(verb)
    if first < 0 or re.search(f"{verb}[^了过完好到着，；。]|[学爱教会]{verb}", before):
        return first >= 0
    clause = max(map(before[:first].rfind, "，；。")) + 1
    is_thing = any(_is_thing(word) for word in plain_words(before[:clause]))
    return is_thing or _HANDLED.search(before[clause:first]) is not None


def _is_thing(word: str) -> bool:
    return tag_of(word).startswith(("n", "vn", "eng")) and word not in _NO_THINGS
