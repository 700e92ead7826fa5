"""
Which changes of a claim show because custom has it otherwise, however likely the other way may be?

    为了两根葱跑一趟       two or three stand for hardly any, and four or five do not
    三天就走了            nor does one say 四天就走了 where that is meant
    两个男孩，爸爸妈妈上早班  who have the same parents: three of them are a large family
    大家一起去吃饭         nobody does in turn what is done for the company
    比过年还热闹           what it is compared with is known as lively, and not as quiet
    里外一起熟             nor does in turn what only becomes so
    星期六比星期天多        beside one day of the weekend one thinks of the other
    女儿说，妈妈别忙了       beside a relative only some others go: no grandfather says so
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.claims.given_numbers import value_in
from quizzes.comprehension.roles import is_kin, relatives
from quizzes.distractors.edits.edit import EditKind
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.edits.edit import Edit

_HARDLY_ANY = frozenset({2, 3})
_AS_FEW = str.maketrans("两兩二三23", "三三三两32")
_SLIGHT_BEFORE = lazy_regex(
    r"(?:为了?|省得|只|才|也就|不过|顶多|就)(?:有|是|剩|卖|拿|要|花|用|来|吃|收|买|学|去|见|看|给|写)?[了过]?这?$"
)
_SLIGHT_AFTER = lazy_regex("^(?:就|便)")
_CHILDREN = lazy_regex("^的?(?:小?男?女?孩子?|小朋友|学生|儿子|女儿|兄弟|姐妹|娃)")
_SAME_PARENTS = lazy_regex("(?<![我你您的])(?:爸爸妈妈|父母|爸妈|爹娘|爹妈)(?!们|各|分别)")
_TOGETHER = lazy_regex("一起|一块儿|一同|一道")
_FOR_COMPANY = lazy_regex(
    "^(?:去|来|出去|出来|坐下来?)?(?:[吃喝聚玩庆]|过[年节生]|旅[游行]|唱歌|打牌|打麻将|散步|聊|[看听](?:电影|戏|音乐))"
)

# Both sides of a thing, and what becomes of it, which nobody does: 里外一起熟, 花一起开.
_OF_SIDES, _BECOMES = (
    lazy_regex("(?:里外|内外|上下|左右|前后)$"),
    lazy_regex("^(?:就|都|也)?(?:[熟烂坏死枯裂碎化亮灭湿凉红黄黑白]|变(?!魔)|长[大高出]|开花|发芽|发酵|涨价|结冰)"),
)
_WEEKEND = lazy_regex("(?:星期|礼拜|周)[六天日]|周末")
_SHORT_KIN = lazy_regex("[爸妈爹娘爷奶姥哥姐](?!祖|子头)")
_EVEN_MORE = lazy_regex("比[^，；]{1,10}还要?$")


def breaks_custom(edit: Edit, said: str) -> bool:
    """Tell whether a change of a simplified claim leaves what custom has otherwise."""
    was, before, after = in_simplified(edit.said), said[: edit.start], said[edit.end :]
    if _is_beside_its_like(was, in_simplified(edit.other), in_simplified(f"{before}，{after}")):
        return True
    if edit.kind is EditKind.NUMBER:
        return _is_more_than_slight(edit, before, after) or _is_of_household(was, after)
    if edit.kind is EditKind.OPPOSITE and _EVEN_MORE.search(in_simplified(before)):
        return True
    return _TOGETHER.fullmatch(was) is not None and _is_in_no_turn(in_simplified(before), after)


def _is_in_no_turn(before: str, after: str) -> bool:
    """Tell whether nobody takes turns at what is together: what is done for the company, or only becomes so."""
    return any((_FOR_COMPANY.match(after), _OF_SIDES.search(before), _BECOMES.match(after)))


def _is_beside_its_like(was: str, other: str, rest: str) -> bool:
    """Tell whether a relative stands beside another one, or a day of the weekend that becomes none beside another."""
    if _WEEKEND.search(was):
        return _WEEKEND.search(other) is None and _WEEKEND.search(rest) is not None
    return is_kin(was.removeprefix("我")) and (
        _SHORT_KIN.search(rest) is not None or any(word in rest for word in _long_kin())
    )


@lru_cache(maxsize=1)
def _long_kin() -> tuple[str, ...]:
    """Give the words for relatives that no other word has a part like."""
    return tuple(word for word in relatives().words if len(word) > 1)


def as_customary(edit: Edit, said: str) -> Edit:
    """Put two for three and three for two where a change of a claim makes more of them than hardly any."""
    simple = in_simplified(said)
    is_more = edit.kind is EditKind.NUMBER and _is_more_than_slight(edit, simple[: edit.start], simple[edit.end :])
    return replace(edit, other=edit.said.translate(_AS_FEW)) if is_more else edit


def _is_more_than_slight(edit: Edit, before: str, after: str) -> bool:
    """Tell whether two or three, which say that it is hardly any, become more than that."""
    is_slight = _SLIGHT_BEFORE.search(before) is not None or _SLIGHT_AFTER.match(after) is not None
    one, other = value_in(edit.said), value_in(edit.other)
    return is_slight and one in _HARDLY_ANY and other not in _HARDLY_ANY


def _is_of_household(was: str, after: str) -> bool:
    """Tell whether children are counted who have the same parents."""
    return was.endswith(("个", "名", "位")) and bool(_CHILDREN.match(after) and _SAME_PARENTS.search(after))
