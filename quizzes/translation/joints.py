"""
Where can a clause be parted so that its pieces go together in one way only?

A clause is parted at joints alone: between subject and predicate, behind what governs the rest, before an object that
cannot go first. What could stand elsewhere in the clause, as a word of time, an adverb, a phrase with 在 or an object
that is known, is never a piece by itself: it stays with a neighbour that holds it in place. So nothing need be known of
the words between the joints. Each piece is a phrase that could be said by itself: it never ends with a measure word,
and with 的 only where it is nothing but what describes the noun behind it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import is_hanzi
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import table
from quizzes.translation.clause import IN_PHRASE, Clause, clause_of, used
from quizzes.translation.clause_links import is_first
from quizzes.translation.roles import BEGIN_PREDICATE, Role, is_equal, is_pronoun, may_be_noun

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


_LEAST_OF_OBJECT = 3  # hanzi, below which an object stays with its verb


class Joint(StrEnum):
    """Why a clause may be parted at a place."""

    SUBJECT = "subject"
    DESCRIBED = "de"
    TIME = "time"
    AND = "and"
    CONTENT = "content"
    PURPOSE = "purpose"
    GOVERNED = "preposition"
    PIVOT = "pivot"
    SERIES = "series"
    WAY = "way"
    DEGREE = "degree"
    LENGTH = "length"
    OBJECT = "object"
    LINK = "link"  # between clauses
    OPENED = "opened"  # behind the connective that opens a clause


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """
    A piece with the words it is made of.

    `joint` tells why it is parted from the piece before, `word` the word or words that the reason turns on; the first
    piece has no reason. `stop` is the comma that ends its clause.
    """

    words: tuple[str, ...]
    joint: Joint | None = None
    word: str = ""
    stop: str = ""

    @property
    def text(self) -> str:
        """The piece as a learner sees it, with the comma that ends its clause."""
        return "".join(self.words) + self.stop


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """
    What the other clauses of a run allow in one.

    The subject stands apart where no other clause could take it, and a word of time where there is no other clause.
    """

    has_subject_apart: bool = True
    has_time_apart: bool = True
    is_second: bool = False


ALONE = Around()


def pieces_of(words: tuple[str, ...], around: Around = ALONE) -> tuple[Piece, ...]:
    """Part a clause at all its joints."""
    clause = clause_of(words)
    found = {at: joint for at in range(1, len(words)) if (joint := _joint(clause, at, around)) is not None}
    held = _held(clause, found)
    starts = [0, *held]
    return tuple(
        Piece(words=words[start:end], joint=held.get(start), word=_turned_on(clause, words, start, held.get(start)))
        for start, end in zip(starts, [*starts[1:], len(words)], strict=True)
    )


def _held(clause: Clause, found: Mapping[int, Joint]) -> dict[int, Joint]:
    """Drop the joints behind a piece that could float or is no phrase, so that it stays with what follows."""
    kept: dict[int, Joint] = {}
    start = 0
    for at in sorted(found):
        is_phrase = found[at] is not Joint.DESCRIBED or _is_apart(clause, found, start, at)
        if is_phrase and (not clause.floats(start, at) or found[at] in {Joint.TIME, Joint.OPENED}):
            kept[at] = found[at]
            start = at
    if kept and clause.floats(start, len(clause.words)) and kept[start] is not Joint.LENGTH:
        del kept[start]
    return kept


def _is_apart(clause: Clause, found: Mapping[int, Joint], start: int, at: int) -> bool:
    """Tell whether a piece is nothing but a description, and its noun no beginning of 外皮被石头."""
    following = min((other for other in found if other > at), default=len(clause.words))
    is_split = found.get(following) is Joint.GOVERNED and following != clause.end_of_phrase(at)
    return clause.is_description(start, at) and not is_split


def _turned_on(clause: Clause, words: tuple[str, ...], at: int, joint: Joint | None) -> str:
    """Name what a joint turns on: the subject, the preposition, the amount, the verb, what 的 describes."""
    spans = {
        Joint.SUBJECT: (clause.subject_start, at),
        Joint.DESCRIBED: (at, clause.end_of_phrase(at)),
        Joint.CONTENT: (at - 1, at),
        Joint.OBJECT: (clause.verb_before(at) or 0, at),
        Joint.OPENED: (0, at),
        Joint.GOVERNED: (governor := clause.governor(at) or 0, governor + 1),
        Joint.PIVOT: (pivot := _pivot(clause, at), pivot + 1),
    }
    return "".join(words[slice(*spans[joint])]) if joint in spans else ""


def _joint(clause: Clause, at: int, around: Around) -> Joint | None:
    if _is_complement(clause, at) or _is_behind_unknown(clause, at) or clause.words[at] in _ENDS_OF_WORDS:
        return None
    if around.is_second and at == 1 and clause.words[0] in used("opening") and len(clause.words[0]) > 1:
        return Joint.OPENED
    if around.has_subject_apart and at == clause.predicate_start:
        is_held = around.has_time_apart or not clause.has_time_for_subject  # a time may stand in another clause too
        return Joint.SUBJECT if is_held else None
    if around.has_time_apart and at == _end_of_time(clause):
        return Joint.TIME
    if around.has_subject_apart and _is_joined(clause, at):
        return Joint.AND
    return next((joint for joint, is_there in _RULES.items() if is_there(clause, at)), None)


def _is_complement(clause: Clause, at: int) -> bool:
    """Tell whether what stands here says where to or with what result, so that it stays with its verb: 明白过来."""
    known, is_last = table().get(clause.words[at - 1]), set(clause.words[at + 1 :]) <= {"了"}
    is_behind = clause.roles[at - 1] is Role.VERB or (known is not None and known.pos in {"v", "a"})
    return clause.roles[at] is Role.RESULT or (clause.words[at] in used("complement") and is_behind and is_last)


def _is_behind_unknown(clause: Clause, at: int) -> bool:
    """Tell whether 到 or its like follows a word that no list has, which may be its verb: 默数 of 默数到十."""
    return clause.words[at] in _BEHIND_VERBS and tag_of(clause.words[at - 1]) == _UNKNOWN


def _end_of_time(clause: Clause) -> int | None:
    """Find where the subject begins behind one word of time or comment, if nothing parts the subject."""
    if clause.subject_end is None or clause.roles[0] not in {Role.TIME, Role.COMMENT} or clause.subject_start != 1:
        return None
    subject = clause.words[1 : clause.subject_end]
    is_half = len("".join(subject)) == 1 and not is_pronoun(subject[0])  # 一般人 is one
    is_parted = is_half or bool({"的", "和"} & set(subject))
    return None if is_parted or is_first(clause.words) else 1


def _is_joined(clause: Clause, at: int) -> bool:
    """Tell whether 和 and a noun follow a noun, both being the whole subject."""
    is_within = clause.subject_end is not None and at < clause.subject_end and clause.roles[at] is Role.AND
    return is_within and clause.roles[at - 1] is Role.NOUN and not is_pronoun(clause.words[at - 1])


def _is_described(clause: Clause, at: int) -> bool:
    """Tell whether 的 stands before and what it describes behind, which no further 的 describes."""
    role, following = clause.roles[at], clause.roles[at + 1 : at + 2]
    if clause.words[at - 1] != "的" or at == 1 or clause.words[at] in used("no_head"):
        return False
    if len(clause.words[at]) == 1 and role is Role.NOUN and following:
        return False  # a head of one character stays with 的
    is_noun = role is Role.NOUN or (role is Role.ATTRIBUTE and following == (Role.NOUN,))
    head = clause.words[at : clause.end_of_phrase(at)]
    is_amount = role is Role.NUMERAL and clause.is_amount(at)
    return (is_noun or is_amount) and "的" not in head and not any(map(is_pronoun, head))


def _is_content(clause: Clause, at: int) -> bool:
    """Tell whether what is thought, hoped or said follows the verb, and is no single character."""
    is_clause = (
        clause.roles[at] in IN_PHRASE - {Role.PARTICLE}
        and Role.VERB in clause.roles[at + 1 :]
        and clause.words[-1] != "的"
    )
    is_begun = clause.roles[at] in BEGIN_PREDICATE - {Role.ADJECTIVE} and clause.words[at] != "得"
    is_verb = at > 1 and clause.words[at - 1] in used("content") | used("telling")
    is_named = clause.roles[at - 2] is Role.NUMERAL or clause.words[at - 2] in used("pointing") | {"的"}  # 这个决定
    return is_verb and not is_named and (is_begun or is_clause) and len("".join(clause.words[at:])) > 1


def _is_purpose(clause: Clause, at: int) -> bool:
    """Tell whether 来 or 去 and another verb say what for."""
    has_verb = Role.VERB in clause.roles[:at] and clause.roles[at - 1] is Role.NOUN
    return clause.words[at] in {"来", "去"} and clause.roles[at + 1 : at + 2] == (Role.VERB,) and has_verb


def _is_governed(clause: Clause, at: int) -> bool:
    """Tell whether the phrase of a preposition ends here and the verb begins, the phrase being held before it."""
    begin = clause.governor(at)
    if begin is None or clause.words[begin] in used("pivot") or _is_behind_verb(clause, begin, at):
        return False
    if begin in {0, clause.subject_end} and clause.words[begin] not in used("unmoved"):
        return False
    if clause.words[at] in used("equal") | used("behind_verb") or _is_relative(clause, at):
        return False  # 导师给我的数据是 has no phrase with 给, 把车停到路上 no verb 到
    if clause.words[begin] in used("comparing") and used("same") & set(clause.words[at + 1 :]):
        return False  # 跟孩子沉迷一样 compares what 孩子 does
    compared = {Role.ADJECTIVE, Role.ATTRIBUTE, Role.STUCK} if clause.words[begin] in used("comparing") else set()
    is_predicate = clause.roles[at] in {Role.VERB} | compared and not may_be_noun(clause.words[at])
    is_long = len("".join(clause.words[at:])) > 1 or at - begin > len(("跟", "投资方", "们"))
    return (
        is_predicate and is_long and clause.words[at] not in {"来", "去"} and clause.words[at - 1] not in {"的", "地"}
    )


def _is_behind_verb(clause: Clause, begin: int, end: int) -> bool:
    """Tell whether a preposition belongs to the verb before it, as what a number that is no place follows: 卡在6%."""
    has_verb = begin > 0 and len(clause.words[begin - 1]) == 1 and clause.roles[begin - 1] is Role.VERB
    is_number = clause.words[begin] in {"在", "到"} and not any(map(is_hanzi, "".join(clause.words[begin + 1 : end])))
    return is_number or (has_verb and clause.words[begin] in _BEHIND_VERBS)


def _is_relative(clause: Clause, at: int) -> bool:
    """Tell whether a verb describes a noun, so that a preposition may govern that: 跟我看见的东西."""
    end = at + 1
    while end < len(clause.words) and (clause.roles[end] is Role.RESULT or clause.words[end] in {"了", "过"}):
        end += 1
    return clause.words[end : end + 1] == ("的",) and end + 1 < len(clause.words)


def _is_pivoted(clause: Clause, at: int) -> bool:
    """Tell whether what somebody does follows the noun behind 请, or the number and noun behind 有."""
    begin = _pivot(clause, at)
    if begin == at - 1 or clause.words[begin] not in used("pivot") or clause.words[at] in {"来", "去"}:
        return False
    if clause.words[begin] == "叫" and not is_pronoun(clause.words[at - 1]):
        return False  # it may be named so
    is_verbal = clause.roles[at] in {Role.VERB, Role.AUXILIARY, Role.ADVERB, Role.STUCK}
    is_named = clause.roles[at - 1] is not Role.NOUN or (
        clause.roles[at] is Role.VERB and may_be_noun(clause.words[at])
    )
    is_some = clause.is_amount(begin + 1) and not any(map(is_pronoun, clause.words[begin:at]))  # no 有四种我看见了
    is_unnamed = clause.words[begin] != "有" or (is_some and at + 1 < len(clause.words))
    return is_verbal and is_unnamed and not is_named and not _is_relative(clause, at)  # 让老孟揪下来的那顶


def _pivot(clause: Clause, at: int) -> int:
    """Find the verb before the noun that ends right before a place."""
    begin = at - 1
    while begin > 0 and clause.roles[begin] in IN_PHRASE:
        begin -= 1
    return begin


def _is_accompanied(clause: Clause, at: int) -> bool:
    """Tell whether a verb follows another with 着 and its object, as 回家 follows 抱着书."""
    begin = clause.words.index("着") + 1 if "着" in clause.words[:at] else at
    is_verb = clause.roles[at] is Role.VERB and not may_be_noun(clause.words[at])
    return is_verb and begin < at and set(clause.roles[begin:at]) <= IN_PHRASE and clause.roles[at - 1] is Role.NOUN


def _is_behind_way(clause: Clause, at: int) -> bool:
    """Tell whether what somebody goes to do follows where they go: 去公园 before 休息."""
    begin = at - 1
    while begin > 0 and clause.roles[begin] is Role.NOUN:
        begin -= 1
    is_going = begin < at - 1 and clause.words[begin] in used("going") and "的" not in clause.words[at:]
    is_act = clause.roles[at] is Role.VERB and not may_be_noun(clause.words[at]) and not is_equal(clause.words[at])
    return is_going and is_act and clause.words[at] not in {"来", "去"} and len("".join(clause.words[at:])) > 1


def _is_degree(clause: Clause, at: int) -> bool:
    """Tell whether how far or how well follows a verb with 得, in more than one character: 活得久 stays one."""
    is_behind_verb = clause.words[at - 1] == "得" and at > 1 and clause.roles[at - 2] in {Role.VERB, Role.RESULT}
    is_long = len("".join(clause.words[at:])) > 1
    return is_behind_verb and is_long and clause.roles[at] in {Role.ADJECTIVE, Role.STUCK, Role.ATTRIBUTE}


def _is_length(clause: Clause, at: int) -> bool:
    """Tell whether how long or how often follows a verb with 了 or 过."""
    if clause.roles[at] not in {Role.NUMERAL, Role.TIME} or clause.words[at - 1] not in {"了", "过"}:
        return False
    if clause.words[at].startswith("第"):
        return False  # 到了第三个月 says when
    is_last = set(clause.roles[at:]) <= {Role.NUMERAL, Role.PARTICLE, Role.TIME, Role.NOUN}
    last = next((i for i in range(len(clause.words) - 1, at, -1) if clause.words[i] != "了"), at)
    is_last = is_last and (clause.roles[last] is not Role.NOUN or clause.words[last] in used("length"))  # no 广场
    return is_last and "".join(clause.words[at:]).rstrip("了").endswith(tuple(sorted(used("length"))))


def _is_fixed_object(clause: Clause, at: int) -> bool:
    """Tell whether an object begins that cannot stand before its verb."""
    verb = clause.verb_before(at)
    if clause.roles[at] not in {Role.NOUN, Role.ATTRIBUTE, Role.NUMERAL} or verb is None:
        return False
    is_other = clause.words[verb] in used("pivot") | used("content") | used("equal") or clause.words[at - 1] in {
        "在",
        "到",
    }
    phrase, rest = clause.words[at : clause.end_of_phrase(at)], clause.words[clause.end_of_phrase(at) :]
    if phrase[-1] in used("no_head") | {"的"} or (is_other and clause.words[verb] not in {"是", "就是"}):
        return False
    if len("".join(phrase)) < _LEAST_OF_OBJECT or _may_be_described(clause, verb, at) or "的" in rest:
        return False
    is_is = clause.words[verb] in used("equal")
    is_after_link = clause.words[0] in used("strict") and clause.subject_end is None and not is_is
    is_turned = is_is and clause.predicate_start is not None and clause.words[0] not in used("pointing")
    is_new = _is_one(clause, at) or _is_done_to(clause, at)
    is_single = is_new and _is_only_countable(clause, at) and not is_turned
    return is_after_link or is_single or clause.words[verb] in used("naming")


def _may_be_described(clause: Clause, verb: int, at: int) -> bool:
    """Tell whether a verb and a noun might describe what follows 的 together: 听别人的 or 做一个软件的 before 人."""
    phrase = clause.words[at : clause.end_of_phrase(at)]
    is_held = verb + 1 < at or clause.words[verb] in used("naming")
    return "的" in phrase and not is_held and clause.roles[at + phrase.index("的") - 1] is Role.NOUN


def _is_one(clause: Clause, at: int) -> bool:
    """Tell whether 一 and a measure word stand here, of which nothing says that it is the only one."""
    number = clause.number_at(at)
    is_one = len(number) == len("一个") and number[0] == "一" and clause.is_amount(at) and number[1] not in "些点部半"
    return is_one and not {"只", "只有", "就", "才", "还"} & set(clause.words[:at])


def _is_done_to(clause: Clause, at: int) -> bool:
    """Tell whether a number of things not known before follows a verb with 了 or 过: 打了 before 六口井."""
    is_done = clause.words[at - 1] in {"了", "过"} and clause.is_amount(at)
    return is_done and not {"只", "只有", "就", "才", "还"} & set(clause.words[:at])


def _is_only_countable(clause: Clause, at: int) -> bool:
    """Tell whether there is nothing else to count before a place, and no 都 or 也."""
    nouns = (word for word, role in zip(clause.words[:at], clause.roles, strict=False) if role in _COUNTABLE)
    return not {"都", "也"} & set(clause.words) and all(map(is_pronoun, nouns))


_ENDS_OF_WORDS = frozenset("率性化度者员额值感型式费")  # of compounds that no list has: 货损率
_BEHIND_VERBS = frozenset("在到给向往于")
_UNKNOWN = "x"
_COUNTABLE = frozenset({Role.NOUN, Role.NUMERAL, Role.ATTRIBUTE})
_RULES: Mapping[Joint, Callable[[Clause, int], bool]] = {
    Joint.DESCRIBED: _is_described,
    Joint.CONTENT: _is_content,
    Joint.PURPOSE: _is_purpose,
    Joint.GOVERNED: _is_governed,
    Joint.PIVOT: _is_pivoted,
    Joint.SERIES: _is_accompanied,
    Joint.WAY: _is_behind_way,
    Joint.DEGREE: _is_degree,
    Joint.LENGTH: _is_length,
    Joint.OBJECT: _is_fixed_object,
}
