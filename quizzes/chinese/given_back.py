"""
Which character did a word take from the one before it, as what stands behind it shows?

从冰川上当了画图员 has nobody cheated: 上当 takes no object, so that 上 ends the place and 当 is to become something.
他唱歌唱得好 says the verb twice, 院子里程师傅 has Mr Cheng in the yard, whoever 派车把孩子送回来 sends a car and holds
no handlebar, and in 在柳河镇住了三年 nobody is held down.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import tag_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

_TWO = 2
_TAKES_NO_OBJECT = frozenset({"上当", "上学"})  # and what is left of them, 当 and 学, does
_USED_SO = frozenset("上过到完着")
_DONE = frozenset("了过")
_AT = frozenset({"在", "从", "到", "由"})
_CLAUSE_ENDS = frozenset("，,。；;：:！!？?")
_PEOPLE = frozenset("我你您他她咱谁们人")
_ROLES = frozenset({"向导", "翻译", "会计", "领队", "编辑", "导游"})  # which are verbs as well
_COUNTS = lazy_regex("[名位个]|[一两三几][名位个]?|[0-9一二两三四五六七八九十几半]+(?:年|天|个?月|年多)|个月")
_AFTER_VERB_AGAIN = lazy_regex("[得了过到不完出起累成]")
_LOCALIZERS, _SURNAMES = frozenset("上下里"), frozenset("方程")
_POINTING = frozenset("这那哪")
_HORSE, _UP, _NO_HORSE = "马", "上", ("n", "r", "d", "t")
_BEFORE_AT_ONCE = frozenset({"没有", "会", "不会", "要", "不要", "能", "不能", "想", "可以", "应该"})
_SETTLEMENTS, _STAYS, _GOES_ON = frozenset("镇村县乡岛庄屯寨湾"), frozenset("住待呆"), frozenset("了过着")


def given_back(words: Iterable[str], is_known: Callable[[str], bool]) -> Iterator[str]:
    """Give back what a word took from the one before it, where the words around leave no doubt."""
    cut = list(words)
    at = 0
    while at < len(cut):
        if at + 1 < len(cut) and len(cut[at + 1]) == _TWO and _is_taken(cut, at + 1, is_known):
            yield cut[at] + cut[at + 1][0]
            cut[at + 1] = cut[at + 1][1]
        elif cut[at] == "没用" and _is_used(cut[at + 1 : at + 2]):
            yield from cut[at]
        else:
            yield cut[at]
        at += 1


def _is_taken(cut: Sequence[str], at: int, is_known: Callable[[str], bool]) -> bool:
    is_taken = _is_become(cut, at) or _is_verb_again(cut, at, is_known) or _is_named(cut, at)
    return is_taken or _is_before_object(cut, at, is_known) or _is_stayed_at(cut, at) or _is_at_once(cut, at)


def _is_used(after: Sequence[str]) -> bool:
    """Tell whether what is not used follows, or to what end: 没用钉子, 没用上; but 没用的东西 is of no use."""
    return bool(after) and (after[0] in _USED_SO or tag_of(after[0]).startswith(("n", "m")))


def _is_become(cut: Sequence[str], at: int) -> bool:
    """Tell whether somebody becomes something at a place: 上 of 冰川上当了画图员 ends the place."""
    if cut[at] not in _TAKES_NO_OBJECT or not _ends_as_a_place(cut[at - 1]):
        return False
    after = cut[at + 1 : at + 5]
    is_done = bool(after) and after[0] in _DONE
    is_at = any(word in _AT for word in _clause_before(cut, at))
    return (is_done or is_at) and _is_object(after[1:] if is_done else after)


def _ends_as_a_place(word: str) -> bool:
    return tag_of(word).startswith("n") and word[-1] not in _PEOPLE


def _is_object(after: Sequence[str]) -> bool:
    """Tell whether what one becomes follows, or how many or how long before it: 一名画图员, 三年信使."""
    first = next((word for word in after if not _COUNTS.fullmatch(word)), "")
    return first in _ROLES or tag_of(first).startswith("n")


def _clause_before(cut: Sequence[str], at: int) -> Iterator[str]:
    for word in reversed(cut[:at]):
        if word in _CLAUSE_ENDS:
            return
        yield word


def _is_verb_again(cut: Sequence[str], at: int, is_known: Callable[[str], bool]) -> bool:
    """Tell whether a verb is said once more behind its object, to say how it is done: 唱歌唱得很好."""
    verb, object_ = cut[at - 1], cut[at][0]
    is_again = len(verb) == 1 and cut[at][1] == verb != object_
    if not is_again or at + 1 == len(cut) or not _AFTER_VERB_AGAIN.match(cut[at + 1]):
        return False
    return object_ != "好" and is_known(verb + object_)  # 看好看 begins with no 看好


def _is_before_object(cut: Sequence[str], at: int, is_known: Callable[[str], bool]) -> bool:
    """Tell whether 把 stands before what something is done to, behind a verb and its object: 派车把孩子送回来."""
    if cut[at][1] != "把" or len(cut[at - 1]) != 1 or not tag_of(cut[at - 1]).startswith("v"):
        return False
    after = cut[at + 1 : at + 3]
    return len(after) > 1 and tag_of(after[0])[:1] in {"n", "r"} and is_known(cut[at - 1] + cut[at][0])


def _is_named(cut: Sequence[str], at: int) -> bool:
    """Tell whether a name begins behind a place: 里 of 院子里程师傅 ends the place, and 程 is who is there."""
    is_name = cut[at][0] in _LOCALIZERS and cut[at][1] in _SURNAMES
    is_titled = at + 1 < len(cut) and cut[at + 1].startswith(_titles())
    return is_name and is_titled and _ends_as_a_place(cut[at - 1])


def _is_stayed_at(cut: Sequence[str], at: int) -> bool:
    """Tell whether somebody stays at a place, whose name ends in what it is: 镇 of 在柳河镇住了三年."""
    is_place = cut[at][0] in _SETTLEMENTS and cut[at][1] in _STAYS and len(cut[at - 1]) > 1
    after = [*cut[at + 1 : at + 3], ""]
    is_stay = after[0] in _GOES_ON and not tag_of(after[1]).startswith(("n", "r"))  # 镇住了全场
    return is_place and is_stay and any(word in _AT for word in _clause_before(cut, at - 1))


def _is_at_once(cut: Sequence[str], at: int) -> bool:
    """Tell whether 马 is no horse, which would be counted, led or somebody's, but at once: 股价马上涨到十块."""
    if cut[at - 1] != _HORSE or cut[at][0] != _UP or not tag_of(cut[at][1]).startswith("v"):
        return False
    before = cut[at - 2] if at > 1 else ""
    if not before.isalnum() or before in _BEFORE_AT_ONCE:
        return True
    return tag_of(before).startswith(_NO_HORSE) and before not in _POINTING


@lru_cache(maxsize=1)
def _titles() -> tuple[str, ...]:
    """Load what people are called behind their surname."""
    return tuple(title for (title,) in rows_of("name_titles.tsv"))
