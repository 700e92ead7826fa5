"""Which two people whom a text quotes or names can only be two: 林芳的母亲 and 镇长, and not 老秦 and 经理?"""

from __future__ import annotations

from dataclasses import dataclass

from quizzes.comprehension.parties.named_parties import may_be_same

OF_OTHERS = frozenset({"office", "boss", "trade", "learner", "person", "anybody"})
_YOUNGER = frozenset({"daughter", "son", "granddaughter", "grandson"})
_MARRIED = frozenset({"wife", "husband", "spouse"})
_MAY_BE_ONE = frozenset({"grown", "old"})  # who is a 大妈 to the one is a 大娘 to the other
_PLAIN = frozenset("的一位个個老小大人我有姓子儿兒")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """
    Somebody as an option calls him, in the script of the text, of a sort, a sex and an age of our table.

    `word` is the simplified word of the table, or the name he is called by; `owner` whose relative he is; `written` how
    the text names him; `is_new` that the text brings him in on the spot: 有个孩子.
    """

    name: str
    word: str
    sort: str
    sex: str = "-"
    age: str = "-"
    owner: str | None = None
    is_new: bool = False
    written: str = ""


def sure_to_differ(one: Person, other: Person) -> bool:
    """Tell whether two who are quoted in different paragraphs can only be two: by kinship, name, sort, sex or age."""
    sorts = {one.sort, other.sort}
    if "teller" in sorts:
        is_one = _is_called_so(one, other) or _is_called_so(other, one)
        return len(sorts) > 1 and not is_one and ("named" not in sorts or not _shared(one, other))
    if _shared(one, other):
        return False
    if one.owner is not None or other.owner is not None:
        return _is_other_than_kin(one, other) if one.owner is not None else _is_other_than_kin(other, one)
    if sorts != {"person"} and ("anybody" in sorts or may_be_same(one.word, other.word)):
        return sorts == {"anybody", "office"}
    return _is_of_other_sort(one, other)


def _is_called_so(one: Person, other: Person) -> bool:
    """Tell whether one who talks may be called so by somebody else: 师傅 of 周师傅, but no 周师傅的师傅."""
    return one.sort == "teller" and one.word.endswith(other.word) and other.owner != one.name


def _is_other_than_kin(kin: Person, other: Person) -> bool:
    """Tell whether a relative of somebody, or whom he learns from or teaches, can be no other one."""
    if other.owner is not None:
        return kin.owner == other.owner and kin.sort != other.sort and not {kin.sort, other.sort} <= _MARRIED
    if other.age == "child" and kin.sort in _YOUNGER:
        return False
    return kin.sort not in OF_OTHERS or other.sort in {"office", "boss"} or (other.is_new and kin.sort != "learner")


def _is_of_other_sort(one: Person, other: Person) -> bool:
    """Tell whether two of whom none is a relative are of two sorts, ages or sexes, or are called by two names."""
    sorts = {one.sort, other.sort}
    if sorts == {"person"}:
        ages = {one.age, other.age}
        are_of_two_sexes = {one.sex, other.sex} == {"m", "f"}
        return "-" not in ages and (are_of_two_sexes or (len(ages) > 1 and ages != _MAY_BE_ONE))
    if "named" in sorts:
        return len(sorts) == 1 or one.is_new or other.is_new or "person" in sorts
    return "boss" not in sorts or bool(sorts & {"trade", "person"})


def _shared(one: Person, other: Person) -> frozenset[str]:
    """Give the characters of two names that one person may be called by: 马 of 老马 and 马师傅."""
    first, second = (frozenset(each.name.removeprefix(each.owner or "")) for each in (one, other))
    return (first & second) - _PLAIN
