"""Which run of pieces can stand in a second order that no joint tells of: 把一半水喝了 and 把水喝了一半?"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified
from quizzes.translation.clause import clause_of
from quizzes.translation.clause_kinds import has_subject
from quizzes.translation.joints import Joint
from quizzes.translation.order_names import does_things, is_place
from quizzes.translation.pieces import ends_of_clauses, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.translation.pieces import Piece

_TAKING = frozenset("把将")
# 百分之八 tells by how much something rises.
# So does a piece of it: 把基础淘空了一块, and 把一块基础淘空了.
_PORTION = lazy_regex(
    "[一大小多]?半|一[大小]半|一[大小]?部分|大部分|[二三四五六七八九十]分之[一二三四五六七八九十]"
    "|[一两几三四五六七八九十好]+[块塊片截段角圈层層条條根颗顆张張页頁粒滴袋箱碗杯桶]"
)
_BACK_WHERE = lazy_regex("[回到](?![来去了过]$)[^来去了过着]{1,4}")
_WHO = lazy_regex("[我你您他她咱]们?")
_BY_ONESELF = frozenset({"自己", "亲自", "一个人", "独自"})  # 自己把饭吃了, and 把饭自己吃了
_DONE, _AT_ONCE = "了", frozenset({"一下", "一下子"})  # 停了一下 beside 一下停了
# What can or cannot be done to something that is not named behind it: 洗不干净.
_CANNOT = lazy_regex("[一-龥][不得](?:干净|清楚?|[了完到开动起下上懂见掉出进住好着回]|[出进起上下回][来去])")
_ASKED_TO = lazy_regex("[请让叫找派][^请让叫找派]+[来去][一-龥]$")  # 每年请人来修
_NUMERAL = "[零一二两三四五六七八九十百千万几多半\\d]"
_MEASURE = "[个個本碗瓶张張件袋条條只隻杯盒包份篇箱台封棵片首根支双雙套串盆]"
# How many of what is spoken of, or how often, at the end; but for what has its object, or none: 占三件, 被修两遍.
_SO_MANY = lazy_regex(f"{_NUMERAL}(?:{_MEASURE}|遍)$")
_OF_NO_OBJECT = lazy_regex("[把将被占算是有剩到成]")
# Some of several that are named may be told of by their number alone: 那几本书，后来退了两本 and 两本后来退了.
_OF_SEVERAL = lazy_regex("(?:^(?:可是?|但是?|不过|结果)?|的)[这那](?:些|批|几[一-龥])[^是有在了着过]{1,4}$")
_PART = lazy_regex(f"{_NUMERAL}+(?:{_MEASURE}|[名位户戶家])")


def has_second_order(pieces: Sequence[Piece]) -> bool:
    """
    Tell whether something may stand before what it stands behind.

    So may a portion before what 把 takes, where one is back before who it is, and what the next clause speaks of before
    what is or cannot be done to it. What is spoken of may stand behind how many of it there are: 一天卖八十碗汤; and
    how many of those that were named, before what became of these. 一下 is how long, and how suddenly. Who does it by
    himself may be said to behind what 把 takes.
    """
    said = ["".join(map(in_simplified, piece.words)) for piece in pieces]
    is_placed = _has_portion_of_what_is_taken(pieces, said) or _may_begin_with_where(said)
    is_counted = _may_begin_with_part(pieces, said) or _may_end_with_object(pieces, said)
    is_counted = is_counted or any(one.endswith(_DONE) and other in _AT_ONCE for one, other in pairwise(said))
    is_by_himself = any(one in _BY_ONESELF and other[:1] in _TAKING for one, other in pairwise(said))
    return is_placed or is_counted or is_by_himself or _may_begin_with_object(pieces, said)


def _has_portion_of_what_is_taken(pieces: Sequence[Piece], said: Sequence[str]) -> bool:
    """Tell whether a portion is a piece by itself and may stand before the noun behind 把: 把一半灯光挡住了."""
    is_taken = any(in_simplified(word) in _TAKING for piece in pieces for word in piece.words)
    return is_taken and any(map(_PORTION.fullmatch, said))


def _may_begin_with_where(said: Sequence[str]) -> bool:
    """Tell whether where one came back to may be told before oneself, of what was done there: 回家我睡了一下午."""
    return any(
        _WHO.fullmatch(who) and _BACK_WHERE.fullmatch(where) and any(_DONE in one for one in said[at + 2 :])
        for at, (who, where) in enumerate(pairwise(said))
    )


def _may_begin_with_object(pieces: Sequence[Piece], said: Sequence[str]) -> bool:
    """Tell whether a thing may be told of before what cannot be done to it: 衣服 before 洗不干净 and not behind."""
    return any(
        pieces[at].joint is Joint.LINK
        and other.joint is Joint.SUBJECT
        and not does_things(pieces[at].words[-1])
        and (_ends_in_cannot("".join(said[:at])) or _lacks_object(pieces, at))
        for at, other in enumerate(pieces[1:])
        if at
    )


def _lacks_object(pieces: Sequence[Piece], end: int) -> bool:
    """Tell whether the clause that ends at a piece names nobody, nor what it is done to, or who is asked to do it."""
    starts = [i for i in range(end) if pieces[i].joint is Joint.LINK]
    words = words_of(pieces[starts[-1] if starts else 0 : end])
    is_asked = _ASKED_TO.search(in_simplified("".join(words))) is not None
    return is_asked or (clause_of(words).lacks_object and not has_subject(words))


def _may_begin_with_part(pieces: Sequence[Piece], said: Sequence[str]) -> bool:
    """Tell whether the last clause counts some of the things that are all that the clause before it names."""
    *_, topic, last, end = (0, *ends_of_clauses(pieces))
    is_counted = _PART.fullmatch(said[-1]) is not None and any(_DONE in one for one in said[last : end - 1])
    return is_counted and _OF_SEVERAL.search("".join(said[topic:last])) is not None


def _may_end_with_object(pieces: Sequence[Piece], said: Sequence[str]) -> bool:
    """Tell whether the last clause ends with how many or how often, behind which what it speaks of may stand."""
    starts = [i for i, piece in enumerate(pieces) if piece.joint is Joint.LINK]
    start = starts[-1] if starts else 0
    named = (pieces[i].words[-1] for i in range(start, len(pieces) - 1) if pieces[i + 1].joint is Joint.SUBJECT)
    is_counted = _SO_MANY.search(said[-1]) is not None and _OF_NO_OBJECT.search("".join(said[start:])) is None
    return is_counted and any(not does_things(name) and not is_place(in_simplified(name)) for name in named)


def _ends_in_cannot(text: str) -> bool:
    found = list(_CANNOT.finditer(text))
    return bool(found) and found[-1].end() == len(text)
