"""Where in a sentence does a word stand so that it means what the table of cues says of it, and can be asked?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.cloze.cue_table import Cue

CLAUSE_BEGINS = "，,。；;：:“‘「『—"
_CLAUSE_ENDS = lazy_regex("[，,。；;：:！!？?]")
_CLOSING = frozenset("”’」』》")
_QUOTED = lazy_regex("[“‘「『《]$")
_DENIED = lazy_regex("[不没][^，,。；;！!？?]{1,24}[，,]$")
_ONE = lazy_regex(
    "只[小大老黑白黄花灰母公野]{0,3}(?:[羊狗猫猪鸡鸭鹅兔鼠鸟虫狼虎熊猴豹鹿鹰鸽燕蝉蜂蛙蟹虾龟]|眼睛|耳朵|袜子|鞋)"
)
_SOME = {"有些", "有点", "有点儿"}
# Here 才 says “for that very reason”, and not “only then”.
_FOR_THAT_VERY_REASON = lazy_regex("(?:所以|因此|因为|由于|为了|怪不得|难怪)[^。；;！!？?]*$")
# Here 只要 says what alone is wanted, and not on what condition: 不用写，只要想.
_NOTHING_ELSE = lazy_regex(
    "(?:不(?:用|必|要|需要?|求|图|想|指望|问)|用不着|无[须需]|什么都不)[^，,。；;！!？?]*[，,；;]$"
)
_COMES_OF_IT = lazy_regex("[，,].*[就都便也能会可]")


def stands_in_place(cue: Cue, source: str, start: int, end: int) -> bool:
    """Tell whether a word stands where it is what the table means: 还是 is “or” only in a question."""
    if compiled(cue.unless).match(source, end):
        return False
    if _is_only_named(source, start, end) or (
        source[start:end] == "才" and _FOR_THAT_VERY_REASON.search(source[:start])
    ):
        return False
    if source[start:end] == "只要" and _is_all_that_is_wanted(source, start, end):
        return False
    if _ONE.match(source, start):  # 有只羊 is a sheep, 只 its measure word
        return False
    begins = not source[:start].strip() or source[:start].rstrip()[-1] in CLAUSE_BEGINS
    is_question = source.rstrip().endswith(("？", "?"))
    fits = {
        "any": True,
        "asked": is_question,
        "contrast": begins and bool(_DENIED.search(source[:start])),
        "inner": not begins,
        "question": begins and start > 0 and is_question,
        "start": begins and (end - start > 1 or not _CLAUSE_ENDS.match(source, end)),
    }
    return fits.get(cue.place, False)


def _is_all_that_is_wanted(source: str, start: int, end: int) -> bool:
    """Tell whether what is not wanted stands before 只要, and nothing that comes of a condition behind it."""
    return bool(_NOTHING_ELSE.search(in_simplified(source[:start]))) and not _COMES_OF_IT.search(source, end)


def _is_only_named(source: str, start: int, end: int) -> bool:
    """Tell whether quotation marks stand around a word, which is spoken of and not used: 把“居然”换成“竟然”."""
    return bool(_QUOTED.search(source[:start])) and source[end : end + 1] in _CLOSING


def is_of_a_noun(word: str, after: Sequence[str]) -> bool:
    """Tell whether a noun follows, so that 有些城市 are some cities and 有点别的看法 is to have other views."""
    if in_simplified(word) not in _SOME:
        return False
    following = in_simplified(after[0]) if after else ""
    return tag_of(following).startswith(("n", "m", "r", "s"))
