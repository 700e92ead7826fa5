"""
Can some pieces of a text be read without what stands before them?

    那个港一年亏不少。     not where no harbour is named in them
    他从来没有买过。       not as the first of them
    没有，……             nor can that be the first, as it answers somebody
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.sequences.openings import opening_of
from quizzes.comprehension.sequences.pointed_noun import noun_pointed_to
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.spots import Spot

_LED = "(?:但是?|可是?|不过|然而|所以|因此|于是|结果|而且|后来|其实)?[，,]?(?:因为|如果)?"
# What takes up all that was said, and nothing that has to be named before it.
_ALL_OF_IT = (
    "时候?|[年月天]|样子|意思|办法|问题|想法|感觉|说法|做法|情况|结果|道理|过程|经历|习惯|阶段|地步|数字|工作|东西|"
    "事(?![故业])|字(?![典画号母])|话(?![剧筒])"
)
# Whom and what a piece points to, which has to be named in a piece before it.
_POINTED = lazy_regex(rf"[这那][位名个家本座条件间所台部](?!{_ALL_OF_IT})(?P<noun>[\u4e00-\u9fff]{{2,4}})")
# What a piece opens with that means a thing by name: 那三块木头, 那栋楼; 这种做法 and 这件事 take up all that was said.
_THING_AT_HEAD = lazy_regex(
    rf"^{_LED}[这那]{OF_NUMBER_OR_FEW}*"
    r"(?:[位名个家本座条所台部块栋幢封张只把棵首篇段场批套份片层辆架艘口匹根支枝杯碗瓶盒箱袋颗粒扇堵顶门堂节排届盏株朵间股面顿双幅笔]"
    r"|对(?=[夫老情父母双兄姐])|些)"
    rf"(?!{_ALL_OF_IT})(?:[\u4e00-\u9fff]{{1,4}}的)?(?P<noun>[\u4e00-\u9fff]{{1,4}})"
)
# So many days or years that a piece points to, and the words for such a time: 那六天 are days told of before.
_COUNTED_TIME = lazy_regex(
    rf"^{_LED}[这那]{OF_NUMBER_OR_FEW}+(?:个)?(?P<unit>天|夜|年|月|周|星期|小时|分钟|里地?|公里|次|回|趟)"
)
_SAME_TIME = {"天": lazy_regex("[天日号夜]"), "夜": lazy_regex("[夜晚]"), "次": lazy_regex("[次回]")}
# What opens with 它 goes on about a thing that is brought in before it, or else about one of the question.
_IT_AT_HEAD = lazy_regex(rf"^{_LED}它")
_BROUGHT_IN = lazy_regex(
    r"[一两三几这那](?:本|座|条|间|所|台|部|块|栋|张|只|把|棵|首|篇|场|套|片|辆|架|艘|匹|个|种|家|株|头|件)"
)
_PRONOUN = lazy_regex(r"它|(?<!其)他(?!人)|她")
_NAMED = lazy_regex(r"[人者员师友客]|老板|学生|医生|先生|太太|[父母妈爸妻]|媳妇|丈夫|奶奶|爷爷|儿子|女儿|孩")
_REPLIES = lazy_regex(
    r"^(?:(?:没有?|有|是|不?会|不?能|不?可以|当然)[啊呀的]?[，,]|对[，,]|是的|不是[，,]|嗯|好[，,]|[嘿哎唉嗨哈啊哦]|[\u4e00-\u9fff]{1,2}[啊呀啦嘛][，,]|[\u4e00-\u9fff]{2,4}：|(?:怎么|哪儿?|哪里)(?:会|能|敢|可能|舍得)[^，,。！!；;]{0,6}[！!。]?$)"
)


def stands_alone(pieces: Sequence[Spot]) -> bool:
    """Tell whether some pieces can be read by themselves: the first takes up nothing, nobody is meant but in them."""
    first = in_simplified(pieces[0].source).strip()
    if opening_of(pieces[0]) is not None or _REPLIES.match(first):
        return False
    read = ""
    for piece in pieces:
        if _points_outside(piece, in_simplified(piece.source).strip(), read):
            return False
        read += in_simplified(piece.source)
    found = _PRONOUN.search(first)
    return found is None or (found.group() != "它" and bool(_NAMED.search(first[: found.start()])))


def _points_outside(piece: Spot, text: str, read: str) -> bool:
    """Tell whether a piece points to somebody or something that is named in none of those read before it."""
    nouns = [found["noun"] for found in _POINTED.finditer(text)]
    if any(not any(noun[:size] in read for size in range(2, len(noun) + 1)) for noun in nouns):
        return True
    thing = _THING_AT_HEAD.match(text)
    noun = thing["noun"] if thing is not None else in_simplified(noun_pointed_to(piece))
    if noun and not _is_named(piece, noun, read):
        return True
    return _is_other_time(text, read) or bool(_IT_AT_HEAD.match(text) and not _BROUGHT_IN.search(read))


def _is_other_time(text: str, read: str) -> bool:
    """Tell whether a piece points to so much time, or so many times, of which nothing is read before."""
    found = _COUNTED_TIME.match(text)
    if found is None:
        return False
    told = _SAME_TIME.get(found["unit"], re.compile(found["unit"]))
    return told.search(read) is None


def _is_named(piece: Spot, noun: str, read: str) -> bool:
    """Tell whether a thing is named in what is read before: by its word, or by two characters of it."""
    word = next((word for word in map(in_simplified, piece.words) if noun.startswith(word)), noun[:1])
    return any(noun[:size] in read for size in range(2, len(noun) + 1)) or word in read
