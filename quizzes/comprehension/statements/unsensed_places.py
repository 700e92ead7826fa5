"""
Of which places of a sentence does neither its sense nor a question tell which of two ways it is told?

    我在伞厂踩了十一年缝纫机    十一年 or 八年: nobody knows
    十七床的陈大爷            床 or 桌子: beds alone are numbered so
    三位怎么会去修它？我们三个…  三个 or 六个: the question tells
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.circumstances.what import are_of_one_row
from quizzes.comprehension.claims.told_false import is_told_when_false
from quizzes.distractors.edits.edit import EditKind
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import words

if TYPE_CHECKING:
    from quizzes.comprehension.claims.claim import Claim
    from quizzes.distractors.edits.edit import Edit

_NAME_OF_PLACE, _OWN_LAND = "ns", lazy_regex("中国|我国|大陆|内地|台湾|香港")  # of which a talk in Chinese speaks
_BARE = lazy_regex("^第|[以之][前后]$")  # where 下班 is asked about, nobody thinks of 上班以前
_FEW = lazy_regex("[两三四][个位条点件样种名家所座]")
# So many are counted up, named, or stand on two sides: 一个……，一个……; 三条都够了; 两个小站中间.
_COUNTED_UP = lazy_regex(
    "一[一-龥][^一]*[，、；].*一[一-龥]|都|各|分别|其中|[那这][两三四五六七八九十几]|[中之]间|对面|一边|另"
)
_AROUND, _BETWEEN = lazy_regex("四周"), lazy_regex("^[^，。]{0,4}[中之]间|和[^，。]{1,4}[中之]间")
_PEOPLE = lazy_regex("(?P<number>.)(?:[位个名口]|人(?![们家]))")
_SEASON, _OF_SEASON = lazy_regex("[春夏秋冬]"), lazy_regex("[风雪雨冰冷热暖凉晒汗水花叶收种湿干胀]|暑|寒|假|年货")
_PART_OF_DAY, _WHOLE = lazy_regex("早上|晚上|上午|下午|中午"), lazy_regex("[一整每个天]$")
# What follows from what stands before it goes together with one telling of that alone.
_FOLLOWS = lazy_regex(
    "所以|因此|于是|因为|因而|等于|也就是|相当于|平均|加起来|算(?:一算|算|下来|起来)|一共|总共|合(?:起来|每|一)|比[^，。]{1,8}[多少高低长短大小快慢]|就是"
)
_DAY_OF_WEEK, _OF_WEEK = (
    lazy_regex("(?:星期|周|礼拜)[一二三四五六日天]"),
    lazy_regex("平[日时常]|周末|工作日|上[班学]|休息|放假"),
)
_THEN, _OF_CHILDREN, _NTH = lazy_regex("就"), lazy_regex("年级|小学|幼儿园"), lazy_regex("第.")


def is_unsensed(claim: Claim, edit: Edit, asked: str) -> bool:
    """Tell whether neither the rest of a claim nor what is asked tells that it was not told in the other way."""
    said, other, simple = in_simplified(edit.said), in_simplified(edit.other), in_simplified(claim.said)
    before, after = simple[: edit.start], simple[edit.end :]
    rest = f"{before}＿{after}"
    of_people = {found["number"] for found in _PEOPLE.finditer(asked)}
    if said[0] in of_people or any(_BARE.sub("", word) in asked for word in (said, other)):
        return False
    if edit.kind is EditKind.WORD:
        is_kin = {said, other} <= words("relative")
        is_of_grade = _OF_CHILDREN.search(f"{rest}{asked}") is not None  # who learn no physics yet
        is_place = tag_of(said) == _NAME_OF_PLACE and _OWN_LAND.fullmatch(said) is None
        return is_place or is_kin or (not is_of_grade and are_of_one_row(said, other, before, after))
    is_of_time = _SEASON.search(said) and (_SEASON.search(f"{rest}{asked}") or _OF_SEASON.search(rest))
    is_of_time = is_of_time or (_DAY_OF_WEEK.match(said) and _OF_WEEK.search(f"{rest}{asked}"))
    is_part = _PART_OF_DAY.match(said) and _WHOLE.search(before)
    is_few = (_FEW.match(said) and _COUNTED_UP.search(simple)) or _AROUND.match(said) or _BETWEEN.search(after)
    is_bound = edit.kind is EditKind.AMOUNT and _THEN.search(after)
    return not (is_of_time or is_part or is_few or is_bound or is_told_when_false(edit, claim.said))


def are_apart(claim: Claim, one: Edit, other: Edit) -> bool:
    """Tell whether two changes are of two places, neither of which tells what stands at the other."""
    first, second = sorted((one, other), key=lambda edit: edit.start)
    said, told = ({in_simplified(each.said), in_simplified(each.other)} for each in (one, other))
    measures = [
        {each.measure for each in quantities(claim.said) if edit.start <= each.start < edit.end}
        for edit in (one, other)
    ]
    is_reckoned = not measures[0].isdisjoint(measures[1]) or _FOLLOWS.search(in_simplified(claim.said)[first.end :])
    # 看了两个早上，第三天就不来了; 四个人合住，一次配四把
    is_counted_on = one.kind is other.kind and (_NTH.search(f"{one.said}{other.said}") or one.said[0] == other.said[0])
    return first.end <= second.start and said.isdisjoint(told) and not (is_reckoned or is_counted_on)
