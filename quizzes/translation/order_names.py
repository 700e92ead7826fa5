"""Which words name a place, and which name somebody or something that can be a subject?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified, table
from quizzes.translation.clause import IN_PHRASE, used
from quizzes.translation.roles import Role, is_equal, is_pronoun

if TYPE_CHECKING:
    from quizzes.translation.clause import Clause

_HANDLES = frozenset("把将让叫请派")
_PERSON = "np"
# Whom one greets is called before he is: 各位听众｜下午好, but no 天气｜好.
_SPOT = lazy_regex("(?:[^之]{2}|^)处$")  # 拐弯处, but not 好处 nor 相同之处
# What does something as people do: 县政府｜补助四成.
_ACTS = lazy_regex(
    "(?:.*(?:政府|公司|集团|银行|协会|基金会|委员会|单位|(?:管理|办事|教务|财务|人事|总务|秘书)处)|"
    ".+(?:[育利通商安卫]局|[村居党县市]委)|[官校警厂店对双]方)$"
)
_GROUP = lazy_regex("[村县市省镇乡区厂队家班社局团部]里")
_AWAY = lazy_regex("离[^婚别开休职异心]")
_HEADS, _NO_OBJECT = (
    frozenset({Role.VERB, Role.ADJECTIVE}),
    frozenset({Role.RESULT, Role.NUMERAL, Role.ADJECTIVE, Role.STUCK}),
)
# 用 of 一天用掉 too, which governs no noun there
_BEFORE_DEED = frozenset({Role.ADVERB, Role.AUXILIARY, Role.STUCK, Role.TIME, Role.FRONTING, Role.FIXED})
_CERTAIN, _WHERE = frozenset({"n", "np", "nc", "N"}), frozenset("里上中下")
GUESSED = "topic"  # the rule of what is but guessed to be spoken of, and is told nobody
# What may stand between a verb and how much there now is: 立起了一座塔, 挂满了, 站着三个人.
_THERE_NOW = lazy_regex("(?P<verb>[^着了起出满]+)(?:[起出满上]来?)?[着了]?")
_TO = "到"
_CALLED = frozenset({"你", "您", "你们"})


def is_place(word: str) -> bool:
    """Tell whether a word says where: 店里, 里面, but not when, 晚上, nor how, 嘴上."""
    is_other = word in used("no_place") or word == "其中" or tag_of(word) == "t"
    is_within = len(word) > 1 and not is_other and (word[-1] in _WHERE or tag_of(word) in {"s", "f"})
    return is_within or word in used("place") or _SPOT.search(word) is not None


def is_group(word: str) -> bool:
    """Tell whether a word that says where may as well name those who are there: 村里｜写了信."""
    return _GROUP.fullmatch(word) is not None


def is_away_from(word: str) -> bool:
    """Tell whether a word says from what something is so far, and names nobody: 离人｜不超过三米."""
    return _AWAY.fullmatch(word) is not None


def does_what_is_described(clause: Clause, at: int) -> bool:
    """Tell whether who is named may do but what 的 makes a subject of: 他｜放的正好是我的歌."""
    end = clause.words.index("的", at) if "的" in clause.words[at:] else at
    behind = end + 1
    while behind < len(clause.words) and clause.roles[behind] is Role.ADVERB:
        behind += 1
    is_verb = Role.VERB in clause.roles[at:end] and not any(map(is_equal, clause.words[at:end]))
    return is_verb and behind < len(clause.words) and is_equal(clause.words[behind])


def is_measured_by(clause: Clause, at: int) -> bool:
    """Tell whether what stands behind a noun describes another one together with it: 收入｜最高的五分之一."""
    end = clause.words.index("的", at) if "的" in clause.words[at:] else at
    return end > at and clause.roles[end - 1] is Role.ADJECTIVE and Role.VERB not in clause.roles[at:end]


def is_noun_with_doer(clause: Clause, at: int) -> bool:
    """
    Tell whether what a noun does describes another one: 医院｜寄来的药, 他｜写得好的书, but no 我｜买了他的药.

    So it does where it tells when: 医院｜昨天寄来的药.
    """
    end = clause.words.index("的", at) if "的" in clause.words[at:] else at
    roles, noun = clause.roles[at:end], clause.roles[end + 1 :]
    verb = roles.index(Role.VERB) if Role.VERB in roles else len(roles)
    is_how = clause.words[at + verb + 1 : at + verb + 2] == ("得",)
    is_verb = verb < len(roles) and (is_how or set(roles[verb + 1 :]) <= {Role.RESULT, Role.PARTICLE})
    is_verb = is_verb and set(roles[:verb]) <= _BEFORE_DEED
    return is_verb and bool(noun) and noun[-1] is Role.NOUN and set(noun) <= IN_PHRASE


def is_no_predicate(clause: Clause, at: int) -> bool:
    """
    Tell whether what stands behind a noun is no predicate: 我们｜从站里到县城, 您｜说的堵车我信.

    But 他｜说的是真话 is one.
    """
    behind = clause.words[at + 1 :]
    is_way = clause.words[at] == "从" and _TO in behind and clause.roles[-1] is Role.NOUN
    is_way = is_way and Role.VERB not in clause.roles[clause.words.index(_TO, at) + 1 :]
    is_deed = clause.roles[at] is Role.VERB and behind[:1] == ("的",)
    return is_way or (is_deed and len(behind) > 1 and not is_equal(behind[1]))


def is_named(word: str) -> bool:
    """Tell whether a word that ends a subject names somebody or something, and is no measure and no 样样."""
    known = table().get(word)
    is_known = known is not None and known.pos in _CERTAIN
    is_done = _is_done(word)
    is_noun = tag_of(word).startswith("n") and word not in used("length") and word != word[:1] * 2 and not is_done
    return word != "其中" and (is_pronoun(word) or is_known or is_noun or word in {"人", "事", "的"})


def _is_done(word: str) -> bool:
    """Tell whether a word that is tagged as a noun is a verb with its object: 排队, 坐火车."""
    known, thing = table().get(word), table().get(word[1:])
    if known is not None:
        return known.pos == "v"
    return thing is not None and thing.pos in _CERTAIN and tag_of(word[0]) == "v"


def called(clause: Clause, at: int) -> str:
    """
    Name the rule by which a subject comes first, its predicate beginning at a place: that of who or what does it.

    Where something may be done to it, as in 书放在桌子上, 面粉筛了两遍, 面做得好 and 盐放多了, it is that of what is
    spoken of; not so where a pronoun, a person or an office ends the subject, nor where the verb has an object
    behind it.
    """
    simple = clause.words[at - 1]
    if does_things(simple):
        return "subject"
    verb = next((i for i in range(at, len(clause.roles)) if clause.roles[i] in _HEADS), len(clause.roles))
    behind = [i for i in range(verb + 1, len(clause.roles)) if clause.words[i] not in {"了", "过"}]
    is_open = clause.roles[verb : verb + 1] == (Role.VERB,) and bool(behind)
    is_open = is_open and (clause.roles[behind[0]] in _NO_OBJECT or clause.words[behind[0]] == "得")
    return "spoken_of" if is_open else "subject"


def rule_of_first(clause: Clause, at: int) -> str:
    """Name the rule of what stands first as a noun: a place, who does it, or what is but spoken of."""
    last = clause.words[at - 1]
    if is_group(last) or (is_named(last) and does_what_is_described(clause, at)):
        return "spoken_of"
    if is_place(last) and clause.words[at] not in _HANDLES:  # 当地把…, 门口让…: those who are there do it
        return "place"
    if is_set_there(clause, at):
        is_where = any(tag_of(word) == "ns" for word in clause.words[clause.subject_start : at])
        return "place" if is_where else "spoken_of"
    return called(clause, at) if is_named(last) else GUESSED


def is_set_there(clause: Clause, at: int) -> bool:
    """Tell whether something is somewhere, or is set up there, where nobody is said to do it: 广场｜立起了一座塔."""
    if does_things(clause.words[at - 1]):
        return False
    start = at + 1
    while clause.roles[start : start + 1] and clause.roles[start] in {Role.PARTICLE, Role.RESULT, Role.VERB}:
        start += 1
    thing = clause.end_of_phrase(start)
    found = _THERE_NOW.fullmatch("".join(clause.words[at:start]))
    is_thing = start < thing == len(clause.words) and clause.roles[-1] is Role.NOUN
    return is_thing and found is not None and found["verb"] in used("put") | used("appearing")


def is_had(said: tuple[str, ...]) -> bool:
    """Tell whether somebody has a thing that does nothing itself: 我有一句话｜说了三年, but no 我有个朋友｜来了."""
    simple = tuple(map(in_simplified, said))
    at = simple.index("有") if "有" in simple else 0
    is_somebody = does_things(simple[-1]) or any(word.endswith("位") for word in simple[at:])
    return at > 0 and does_things(simple[at - 1]) and not is_somebody


def is_call(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether a clause calls somebody, to whom the next one says 您 or 你: 后排那位同学，您请说."""
    simple = tuple(map(in_simplified, one))
    is_somebody = does_things(simple[-1]) or any(word.endswith("位") for word in simple)
    return is_somebody and not is_pronoun(simple[-1]) and not _CALLED.isdisjoint(map(in_simplified, other))


def does_things(name: str) -> bool:
    """Tell whether a name is that of somebody, or of an office or firm, which does things as people do."""
    simple = in_simplified(name)
    known = table().get(simple)
    is_somebody = (known is not None and known.pos == _PERSON) or simple == "人" or is_pronoun(simple)
    return is_somebody or _ACTS.match(simple) is not None


def tells_where_or_when(said: tuple[str, ...]) -> bool:
    """Tell whether what stands before 有 is a place or a time, or nothing does."""
    simple = tuple(map(in_simplified, said))
    is_named = any(tag_of(word) == "ns" for word in simple)  # 北京东四, which is one place
    return not simple or is_named or is_place(simple[-1]) or is_place("".join(simple)) or tag_of(simple[-1]) == "t"
