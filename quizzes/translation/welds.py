"""
Which pieces stay together, because one of them could stand elsewhere in the run too, or says nothing alone?

A joint is judged within its clause. What the other clauses allow is judged here: a description that fits a noun of
another clause, what somebody says that could be said of another clause, a way to go that could change places with how
one goes.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import NUMERALS, tag_of
from quizzes.distractors.words import in_simplified
from quizzes.translation.clause import clause_of, used
from quizzes.translation.clause_kinds import has_subject
from quizzes.translation.clause_links import is_first, second_link, when_link
from quizzes.translation.joints import Joint
from quizzes.translation.pieces import BEHIND_ONE, Piece, words_of
from quizzes.translation.roles import Role, is_pronoun

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SAYING = frozenset({"说", "讲", "问", "想", "觉得", "认为", "以为"})
_THINKING = frozenset({"觉得", "认为"})
# Whoever says it may say both clauses: 有人说天气好，再过两天会下雨.
_SOME_PEOPLE = frozenset({"有人", "有的人", "有些人", "人们", "人家", "别人", "大家", "很多人", "许多人", "不少人"})
_PLANNING = frozenset({"打算", "想", "准备", "决定", "计划", "希望", "觉得", "认为"})
_TORN = frozenset("每各一")  # 每 says nothing without 聞一次
# A verb of more or less with nothing behind it but by how much: 大约增加了三分之一, 减少两千吨.
_GROWN = lazy_regex(
    r".{0,3}(?:增加|减少|提高|降低|缩短|扩大|提升|缩小|增|减)[了过]?(?:近|约|将近|大约|至少|不到|超过)?"
    r"(?:百分之)?[零一二两三四五六七八九十百千万亿半几\d.]+(?:分之[一二三四五六七八九十]+)?(?!.*的).{0,3}"
)
# The first half of what is both so and so, 又怕, before what it is of and the other half: 冷又怕热.
_ONE_HALF, _AND_OTHER = (
    lazy_regex("(又|一边|边|既)[^又边既说讲问想觉知]{1,2}$"),
    lazy_regex("[^又边也]{1,3}?(又|一边|边|也)"),
)
_GRADED, _FELT = (
    frozenset({Role.ADJECTIVE, Role.STUCK, Role.ATTRIBUTE, Role.AUXILIARY}),
    frozenset("喜爱怕想有像需担希难会能可少多懂受在"),
)
_AT_ONCE = lazy_regex(r"([一-龥]{1,2})就\1")  # 说走就走 is one pattern
_MEASURES = frozenset("块元毛角钱度米里斤克吨亩岁度成倍万亿千百十一二三四五六七八九半多次遍回趟下")
_OF_PEOPLE = frozenset("位個个名口人")
_NOUNS = frozenset({Role.NOUN, Role.NUMERAL, Role.ATTRIBUTE})


def welded(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Join all pieces that stay together."""
    found = _with_what_is_said(_with_their_verb(pieces))
    for is_held in (
        _is_said_twice,
        _may_count,
        _is_loosely_so,
        _is_given_away,
        _is_torn,
        _is_both,
        _is_doubled,
        _is_way,
        _is_grown,
        _is_when,
        _is_timed,
        _is_known,
        _is_free_description,
    ):
        found = _joined(found, is_held)
    return found


def _joined(pieces: Sequence[Piece], is_held: Callable[[Sequence[Piece], int], bool]) -> tuple[Piece, ...]:
    """Join every piece with the one before it where a rule holds it there."""
    found: list[Piece] = []
    for i, piece in enumerate(pieces):
        if i and piece.joint is not Joint.LINK and is_held(pieces, i):
            found[-1] = replace(found[-1], words=(*found[-1].words, *piece.words), stop=piece.stop)
        else:
            found.append(piece)
    return tuple(found)


def _is_torn(pieces: Sequence[Piece], at: int) -> bool:
    before = in_simplified(pieces[at - 1].words[-1])
    return before in _TORN or (before == "头" and pieces[at].text[0] in NUMERALS)


def _is_both(pieces: Sequence[Piece], at: int) -> bool:
    """Tell whether a cut would leave half of what is said in two halves with the other: 又怕 and 冷又怕热."""
    one = _ONE_HALF.search(in_simplified(pieces[at - 1].text))
    other = _AND_OTHER.match(in_simplified(pieces[at].text))
    return one is not None and other is not None and (other[1] == one[1] or one[1] == "既")


def _is_doubled(pieces: Sequence[Piece], at: int) -> bool:
    """
    Tell whether a word is said twice, once on either side: 一张 and 一张, or the verb of 找人 and 找了.

    So is what is done at once, with what stands before it: 说 before 走就走.
    """
    one, other = pieces[at - 1].words[-1], pieces[at].words[0]
    before, both = len(pieces[at - 1].text), in_simplified(f"{pieces[at - 1].text}{pieces[at].text}")
    is_at_once = any(found.start() <= before < found.end() for found in _AT_ONCE.finditer(both))
    return is_at_once or one == other or (one.startswith(other) and tag_of(other).startswith("v"))


def _is_way(pieces: Sequence[Piece], at: int) -> bool:
    """Tell whether somebody goes somewhere in a way that might be told after it: 去江边骑着它跑."""
    following = pieces[at + 1 : at + 2]
    return pieces[at].joint is Joint.SERIES and any(piece.joint is Joint.WAY for piece in following)


def _is_grown(pieces: Sequence[Piece], at: int) -> bool:
    """Tell whether what has grown by so much might be the object of its verb as well: 增加了三分之一重量."""
    is_topic = pieces[at].joint is Joint.SUBJECT and not is_pronoun(pieces[at - 1].words[-1])
    return is_topic and _GROWN.fullmatch(in_simplified("".join(pieces[at].words))) is not None


def _is_when(pieces: Sequence[Piece], at: int) -> bool:
    """Tell whether a clause as a whole names a day, of which its subject is a part: 她考上大学那天."""
    end = next((i for i in range(at, len(pieces)) if pieces[i].stop), len(pieces) - 1)
    start = next((i for i in range(at, 0, -1) if pieces[i].joint is Joint.LINK), 0)
    return pieces[at].joint is Joint.SUBJECT and bool(when_link(words_of(pieces[start : end + 1])))


def _is_timed(pieces: Sequence[Piece], at: int) -> bool:
    """Tell whether a time that is a piece may stand within what is thought or behind 着 too: 我觉得当时她冷."""
    return pieces[at].joint in {Joint.CONTENT, Joint.SERIES} and any(piece.joint is Joint.TIME for piece in pieces)


def _is_known(pieces: Sequence[Piece], at: int) -> bool:
    """
    Tell whether what somebody knows could stand before them as what they speak of: 谁来了她知道.

    It could not where they only then learn it: 后来她才知道是谁.
    """
    before = [in_simplified(word) for word in pieces[at - 1].words]
    return pieces[at].joint is Joint.CONTENT and before[-1] in used("known") and "才" not in before[:-1]


def _is_free_description(pieces: Sequence[Piece], at: int) -> bool:
    """Tell whether a description could stand before a noun that begins another piece too: 化工厂的 before 生产线."""
    others = (piece for i, piece in enumerate(pieces) if i not in {at - 1, at})
    return pieces[at].joint in {Joint.DESCRIBED, Joint.POINTED} and any(map(_begins_with_noun, others))


def _is_said_twice(pieces: Sequence[Piece], at: int) -> bool:
    """Tell whether 把 or 很 is a piece before this one, and another one is the same."""
    return pieces[at].joint in BEHIND_ONE and sum(piece.words == pieces[at - 1].words for piece in pieces) > 1


def _is_loosely_so(pieces: Sequence[Piece], at: int) -> bool:
    """Tell whether 很 could stand before another piece too, as 会 or 想 begin it, or another adjective."""
    others = (piece for i, piece in enumerate(pieces) if i not in {at - 1, at})
    return pieces[at].joint is Joint.SO and any(_may_be_so(piece) for piece in others)


def _may_count(pieces: Sequence[Piece], at: int) -> bool:
    """Tell whether so many, and no length nor price, could count another piece: 关了十一家 of 工厂."""
    number = in_simplified("".join(pieces[at].words)).rstrip("了吗呢")
    if pieces[at].joint is not Joint.LENGTH or number.endswith(tuple(used("length") | used("unit") | _MEASURES)):
        return False
    others = [piece for i, piece in enumerate(pieces) if i != at]
    is_of_people = number[-1] in _OF_PEOPLE and any(piece.words[-1][-1:] in "们們" for piece in others)
    return is_of_people or any(map(_begins_with_noun, others))


def _is_given_away(pieces: Sequence[Piece], at: int) -> bool:
    """Tell whether an object goes on with what is done with it, whose end is a piece by itself: 两页纸交给 | 经理."""
    is_object = pieces[at].joint in {Joint.OBJECT, Joint.LENGTH}
    return is_object and any(piece.joint is Joint.GOAL for piece in pieces[at + 1 : at + 2])


def _may_be_so(piece: Piece) -> bool:
    clause = clause_of(piece.words)
    is_so = clause.roles[0] in _GRADED or clause.words[0][0] in _FELT or clause.words[0] in used("how")
    return is_so and tag_of(clause.words[0]) != "d"


def _begins_with_noun(piece: Piece) -> bool:
    clause = clause_of(piece.words)
    end = clause.end_of_phrase(0)
    return clause.roles[0] in _NOUNS and clause.roles[end - 1] is Role.NOUN and not is_pronoun(piece.words[0])


def _with_their_verb(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Move 一 that stands before a verb to the piece of the verb: 往门口 and 一蹲."""
    found = list(pieces)
    for i, (one, other) in enumerate(pairwise(pieces)):
        if len(one.words) > 1 and one.words[-1] == "一" and tag_of(other.words[0]).startswith("v"):
            found[i] = replace(found[i], words=found[i].words[:-1])
            found[i + 1] = replace(found[i + 1], words=("一", *other.words))
    return tuple(found)


def _with_what_is_said(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """
    Join 他说 with what is said where it could stand in the other clause as well, and that would be said too.

    So could 我打算 where neither clause is tied to the other and the next has no subject: 先租房子，我打算再开店. So
    could 有人说 wherever neither is tied, and 我觉得 in the second, as 天冷了，我觉得会下雪 is 我觉得天冷了，会下雪.
    """
    last_link = max((i for i, piece in enumerate(pieces) if piece.joint is Joint.LINK), default=0)
    before, behind = words_of(pieces[:last_link]), words_of(pieces[last_link:])
    is_free = has_subject(behind)
    is_tied = is_first(before) or bool(second_link(behind)) if before else True
    is_loose = not is_tied and not has_subject(behind)
    is_bare = _begins_with_verb(before) and not (is_first(before) or second_link(behind))
    found: list[Piece] = []
    for i, piece in enumerate(pieces):
        verb = in_simplified(found[-1].words[-1]) if piece.joint is Joint.CONTENT else ""
        is_planned = verb in _PLANNING and is_loose and i < last_link
        is_anyones = not is_tied and _is_said_by_some(found)
        is_anyones = is_anyones or (bool(before) and not is_tied and verb in _THINKING)
        if is_planned or (verb in SAYING and (is_anyones or (is_free if i < last_link else is_bare))):
            found[-1] = replace(found[-1], words=(*found[-1].words, *piece.words), stop=piece.stop)
        else:
            found.append(piece)
    return tuple(found)


def _is_said_by_some(pieces: Sequence[Piece]) -> bool:
    """Tell whether nobody known says what follows the last of the pieces, whose verb may be a piece by itself."""
    words = [in_simplified(word) for piece in pieces[-2:] for word in piece.words if not piece.stop]
    return any(word in _SOME_PEOPLE for word in words[-3:-1])


def _begins_with_verb(words: tuple[str, ...]) -> bool:
    """Tell whether a clause has no subject: 听了八年, 有时候谈了半年."""
    clause = clause_of(words) if words else None
    return clause is not None and clause.roles[clause.subject_start :][:1] == (Role.VERB,)
