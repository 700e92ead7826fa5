"""Where do the parts of a Chinese clause begin and end: its subject, a phrase with a preposition, a number?"""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import NUMERALS
from quizzes.distractors.words import in_simplified
from quizzes.translation.roles import BEGIN_PREDICATE, Role, is_measure, is_pronoun, may_be_noun, names_two, roles_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ADVERBIAL = frozenset({Role.TIME, Role.COMMENT, Role.ADVERB, Role.STUCK})
FLOATING = ADVERBIAL | {Role.CONJUNCTION}
IN_PHRASE = frozenset({Role.NOUN, Role.NUMERAL, Role.ATTRIBUTE, Role.PARTICLE, Role.AND})
PREPOSITIONS = frozenset({Role.FRONTING, Role.FIXED})
_DESCRIBING = IN_PHRASE | {Role.ADJECTIVE, Role.STUCK}
_NEVER_LAST = frozenset("为是有在被把就也都才又还能会要")  # 人为 out of 三人为修复师 is no noun
_NOT_LASTING = frozenset({"原著", "名著", "巨著", "显著", "专著", "执着", "沉着", "执著", "沉著"})
_BY_THEN = lazy_regex("(?:[之以][前后後内內]|期[间間]|[时時]候?)$")
_TIME = lazy_regex("(?:.[年天月日]|时代|年代|时期|时候|以前|以后|之前|之后|早上|晚上|上午|下午|期间|期)$")
_BEGINNING = frozenset({"开始", "起", "旦"})
_FIRST_OF, _WITHIN = frozenset({"头"}), frozenset({"里", "中"})
_WHEN = frozenset({Role.TIME, Role.COMMENT})
_OF_A_DEED = frozenset({Role.VERB, Role.RESULT, Role.NOUN, Role.NUMERAL, Role.PARTICLE})
_OF_VERBS = frozenset({Role.ADVERB, Role.AUXILIARY, Role.VERB, Role.RESULT})
_ENDS_DEED = _OF_VERBS - {Role.AUXILIARY}  # 还 of 要还 is tagged as an adverb
_NAMED = {(Role.NOUN,), (Role.NUMERAL,), (Role.TIME,)}
_DONE = frozenset({"过", "了"})
_COMPARES = frozenset({"比", "没有", "不如", "跟", "和", "不比"})
_SOME = frozenset({"一点", "一点儿", "点", "点儿", "些", "一些"})
_NOT = frozenset({("不",), ("没",), ("未",), ("别",)})  # stands before no noun
_MOST_OF_ACT = 3  # words of something done that is spoken of


@lru_cache(maxsize=1 << 8)
def used(use: str) -> frozenset[str]:
    """Give the words that our table of words that order a clause has for a use."""
    return _uses()[use]


def of_speaking() -> frozenset[str]:
    """Give the verbs of thinking and saying, before which may stand what is thought or said of."""
    return used("content") | used("saying") | used("telling")


@lru_cache(maxsize=1)
def _uses() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for word, use in rows_of("order_words.tsv"):
        found.setdefault(use, set()).add(word)
    return {use: frozenset(words) for use, words in found.items()}


class Clause:
    """The words of a clause, simplified, with what each does."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = tuple(map(in_simplified, words))
        self.roles = roles_of(words)

    @cached_property
    def subject_start(self) -> int:
        """Find where the subject could begin, behind adverbs and connectives, be it the 结果 of 结果额头撞了门框."""
        is_outcome = self.words[:1] == ("结果",) and self.roles[1:2] in _NAMED
        found = (i for i, role in enumerate(self.roles) if role not in FLOATING and not (is_outcome and i == 0))
        return next(found, len(self.words))

    @cached_property
    def subject_end(self) -> int | None:
        """Find where the predicate begins behind a subject that is a noun with what belongs to it."""
        end = self.end_of_phrase(self.subject_start)
        if end == self.subject_start or self.roles[end : end + 1] == () or self.roles[end] not in BEGIN_PREDICATE:
            return None
        end = self._end_of_described(end)
        is_made = self.words[end - 1] == "的" and self._ends_deed(end - 2)  # 机器做的, what they make
        is_whole = self.roles[end - 1] is Role.NOUN or (
            self.roles[end - 1] is Role.PARTICLE and (is_made or self.words[end - 1] != "的")
        )
        is_noun = self.roles[end] is Role.VERB and may_be_noun(self.words[end])
        return end if is_whole and not is_noun and not self._is_half(end) else None

    def _is_half(self, end: int) -> bool:
        """Doubt a subject that is two, a time, a piece of a longer phrase, or all but one character of the clause."""
        subject = self.words[self.subject_start : end]
        is_two = any(is_pronoun(word) and subject[i] not in {"的", "和"} for i, word in enumerate(subject[1:]))
        is_two = is_two or names_two(subject)
        is_pointing = len(subject) == 1 and subject[0] in used("pointing") and self._is_counted_from(end)
        is_pointing = is_pointing or (subject == ("那",) and self.roles[end] in _WHEN)  # 那现在呢 draws a consequence
        is_thing = not is_pronoun(subject[-1])
        is_named = self.words[-1] == "的" and (is_thing or not used("equal") & set(self.words))
        is_relative = self.words[end + 1 : end + 2] == ("的",) and self.roles[end + 2 : end + 3] == (Role.NOUN,)
        is_relative = is_relative or self._tells_which_time(end)
        is_short = len("".join(self.words[end:])) == 1
        is_part = subject[-1] in used("when") | used("no_subject") or self.words[end] in used("when")
        is_object = is_thing and self.lacks_object
        is_glued = len(subject[-1]) > 1 and subject[-1][-1] in _NEVER_LAST
        is_part = is_part or is_glued or is_object or is_relative
        is_part = is_part or self._is_turned(end) or self._is_measured(end) or self._is_left_open(end)
        is_alone = "".join(subject) == "一个人"  # says how somebody does it
        is_linking = subject == ("结果",) and self._tells_what_came_of_it(end)
        is_denied = self.words[self.subject_start - 1 : self.subject_start] in _NOT  # 不｜影响租赁合同的效力
        return is_two or is_pointing or is_named or is_short or is_part or is_alone or is_linking or is_denied

    def _is_counted_from(self, end: int) -> bool:
        """Tell whether 那 may point at what is counted behind it, and be no subject: 那｜一本, 那｜趟晚了."""
        return self.words[end][0] == "一" or (self.roles[end] is Role.VERB and is_measure(self.words[end][0]))

    def _tells_what_came_of_it(self, end: int) -> bool:
        """Tell whether 结果 is no subject, but what came of it follows: 结果当月赚了钱, but not 结果很好."""
        is_denied = "".join(self.words[end : end + 2]).startswith("不是")  # 结果不是半年，是四十年
        return is_denied or (
            self.roles[end] not in {Role.ADJECTIVE, Role.STUCK} and self.words[end] not in used("equal")
        )

    def _end_of_described(self, end: int) -> int:
        """
        Go on to the end of what verbs alone describe, of which something is said: 他要还的贷款是今年的.

        It may have no noun: 机器做的没有以前的好, 他说的都对, 他开的是大车.
        """
        at = next((i for i in range(end, len(self.words)) if self.words[i] == "的"), end)
        behind = self.end_of_phrase(at)
        roles = {self.roles[i] for i in range(end, at) if self.words[i] not in _DONE}
        is_verbal = at > end and roles <= _OF_VERBS and self._ends_deed(at - 1)
        is_noun = at + 1 < behind < len(self.words) and self.roles[behind - 1] is Role.NOUN
        if is_verbal and self._is_told_of(at + 1):
            return at + 1
        return behind if is_verbal and is_noun and self.roles[behind] in BEGIN_PREDICATE else end

    def _ends_deed(self, at: int) -> bool:
        """Tell whether what is done ends at a word: 做 of 机器做的, 过 of 海水泡过的."""
        return self.roles[at] in _ENDS_DEED or self.words[at] in _DONE

    def _is_told_of(self, at: int) -> bool:
        """Tell whether what begins behind 的 is said of what stands before, and describes no noun: 没有以前的好."""
        if at >= len(self.words):
            return False
        is_led = self.roles[at] in _OF_VERBS | {Role.STUCK, Role.COMMENT} and self.roles[at] is not Role.VERB
        return self.words[at] in _COMPARES | used("equal") or (is_led and "的" not in self.words[at:])

    def _tells_which_time(self, end: int) -> bool:
        """Tell whether what looks like a predicate describes a time of which the clause speaks: 我们到的那天下雨了."""
        at = next((i for i in range(end, len(self.words)) if self.words[i] == "的"), len(self.words))
        is_done = set(self.roles[end:at]) <= _OF_A_DEED and self.words[end] not in used("content") | used("equal")
        behind = next((i for i in range(at + 1, len(self.words)) if self.roles[i] is not Role.TIME), at + 1)
        is_followed = behind > at + 1 and self.words[behind] != "的"
        return is_done and self.roles[at + 1 : at + 2] == (Role.TIME,) and (is_followed or at == end + 1)

    def _is_turned(self, end: int) -> bool:
        """Tell whether a subject could as well be the object: 原因是什么, 是什么原因."""
        return self.words[end] in used("equal") and bool(set(self.words[end + 1 : end + 2]) & used("asking"))

    def _is_measured(self, end: int) -> bool:
        """Tell whether what looks like a preposition is the measure word of what is pointed at: 那把红的."""
        return self.words[end] == "把" and self.words[end - 1] in used("pointing")

    def _is_left_open(self, end: int) -> bool:
        """Tell whether a question word could stand behind the verb as well: 什么都得留一点, 都得留一点什么."""
        return self.words[end - 1] in used("asking") and self.words[-1] in _SOME

    @cached_property
    def lacks_object(self) -> bool:
        """Tell whether a clause ends with a verb, of which a noun before may be the object: 牛没有找到, 书买了三本."""
        counted = self.number_before(len(self.words))
        is_counted = self.is_amount(counted) and self.words[counted - 1] in {"了", "过"}
        last = (counted if is_counted else len(self.words)) - 1
        while last > 0 and (self.roles[last] in {Role.RESULT, Role.PARTICLE} or self.words[last] in used("ending")):
            last -= 1
        is_object = last > 0 and self.roles[last - 1] is Role.VERB and may_be_noun(self.words[last])
        is_verb = self.roles[last] is Role.VERB or self.words[last] in {"用", "给"}  # which govern nothing at the end
        return is_verb and not is_object and not self._has_object_before

    @cached_property
    def _has_object_before(self) -> bool:
        """Tell whether 把 says what something is done to: 我把门锁上了."""
        return any(word == "把" and role is Role.FIXED for word, role in zip(self.words, self.roles, strict=True))

    def is_description(self, start: int, end: int) -> bool:
        """Tell whether words that end with 的 are nothing but a description without a number: 我们的, 你们提供的."""
        roles = self.roles[start : end - 1]
        if roles[-1:] == (Role.VERB,) and set(roles[:1]) <= IN_PHRASE:
            roles = roles[:-1]
        return bool(roles) and set(roles) <= _DESCRIBING and not self.is_amount(start)

    @cached_property
    def equal_start(self) -> int | None:
        """Find where 是 begins behind something done that is spoken of: 喝茶是习惯, 最难的是开始."""
        at = next((i for i, word in enumerate(self.words) if word in used("equal")), 0)
        while at > 0 and self.roles[at - 1] in ADVERBIAL:
            at -= 1
        is_said = self.words[0] in of_speaking()  # 说那不是她外公 is no act
        if not at or is_said or self.roles[0] in FLOATING | PREPOSITIONS:
            return None
        is_act = set(self.roles[:at]) <= {Role.VERB, Role.NOUN} and self.roles[0] is Role.VERB and at <= _MOST_OF_ACT
        return at if is_act or (self.words[at - 1] == "的" and self.roles[at - 2] is not Role.NOUN) else None

    @cached_property
    def predicate_start(self) -> int | None:
        """Find where the predicate begins behind a subject of either kind."""
        return self.equal_start if self.subject_end is None else self.subject_end

    @cached_property
    def has_time_for_subject(self) -> bool:
        """Tell whether what stands before the predicate is a time, so that a subject may come beside it: 这五年."""
        end = self.subject_end
        if not end:
            return False
        is_half = self.words[end - 1] in used("pointing") | _FIRST_OF and self.roles[end] is Role.TIME  # 头｜三天
        is_within = self.words[end - 1] in _WITHIN and self.roles[end - 2 : end - 1] == (Role.TIME,)  # 平日里
        return is_half or is_within or _TIME.search(self.words[end - 1]) is not None

    @cached_property
    def is_place_alone(self) -> bool:
        """Tell whether a place stands for a subject where nothing is said to be there: 三十二户里只拿出五户."""
        end = self.subject_end
        is_place = bool(end) and self.words[(end or 0) - 1][-1:] in used("place")
        return is_place and not {"有", "是", "没有", "着"} & set(self.words) and Role.ADJECTIVE not in self.roles

    def end_of_phrase(self, at: int) -> int:
        """Find where a noun with all that belongs to it ends."""
        while at < len(self.words) and self.roles[at] in IN_PHRASE:
            at += 1
        return at

    def governor(self, at: int) -> int | None:
        """Find the preposition that governs the nouns right before a place."""
        begin = at - 1
        while begin >= 0 and self.roles[begin] in IN_PHRASE | {Role.NONE}:
            begin -= 1
        is_governor = 0 <= begin < at - 1 and self.roles[begin] in PREPOSITIONS
        return begin if is_governor and not self._goes_on(begin, at) else None

    def _goes_on(self, begin: int, end: int) -> bool:
        """Tell whether 在 says that something goes on, no place standing behind it: 都在倒着爬."""
        following = self.words[begin + 1 : end]
        is_lasting = following[0][-1] in "着著" and following[0] not in _NOT_LASTING
        return self.words[begin] == "在" and (is_lasting or bool({"着", "著"} & set(following)))

    def number_before(self, at: int) -> int:
        """Find where the number begins that ends right before a place."""
        while at > 0 and self.roles[at - 1] is Role.NUMERAL:
            at -= 1
        return at

    def number_at(self, at: int) -> str:
        """Read the number with its measure word that begins at a place."""
        end = at
        while end < len(self.words) and self.roles[end] is Role.NUMERAL:
            end += 1
        return "".join(self.words[at:end])

    def is_amount(self, at: int) -> bool:
        """Tell whether a number has a measure word for things, and counts things not pointed at."""
        number = self.number_at(at)
        is_measured = bool(number) and number[-1] not in used("act_measure") | NUMERALS
        is_whole = is_measured or number in used("amount")
        return len(number) > 1 and number[0] not in used("pointing") and is_whole

    def has_one_before_verb(self, end: int) -> bool:
        """Tell whether 一 stands before a verb, so that what follows comes at once, and is no 一开始 nor 每一."""
        return any(
            word == "一" and self.roles[i + 1] is Role.VERB and self.words[i + 1] not in _BEGINNING
            for i, word in enumerate(self.words[: max(0, end - 1)])
            if i + 1 < len(self.words)
        )

    def verb_before(self, at: int) -> int | None:
        """Find the verb that ends right before a place, a complement or 了 and 过 being left out."""
        last = at - 1
        while last > 0 and (self.roles[last] is Role.RESULT or self.words[last] in {"了", "过"}):
            last -= 1
        return last if last > 0 and self.roles[last] is Role.VERB else None

    def _is_of_time(self, start: int, end: int) -> bool:
        """Tell whether what a preposition governs is a time: 2028年之前."""
        return start < end and (Role.TIME in self.roles[start:end] or bool(_BY_THEN.search(self.words[end - 1])))

    def floats(self, start: int, end: int) -> bool:
        """Tell whether words could stand elsewhere by themselves: adverbs, times, or a phrase with a preposition."""
        roles = self.roles[start:end]
        lead = next((i for i, role in enumerate(roles) if role not in {Role.TIME, Role.COMMENT}), len(roles))
        is_held = lead == 0 or self.words[start + lead : start + lead + 1] == ("把",)
        is_timed = lead < len(roles) and self._is_of_time(start + lead + 1, end)  # 在2028年之前 may stand first
        can_front = {Role.FRONTING} if is_held and not is_timed else PREPOSITIONS
        within = IN_PHRASE | {Role.NONE, Role.TIME} if is_timed else IN_PHRASE
        is_phrase = lead < len(roles) and roles[lead] in can_front and set(roles[lead + 1 :]) <= within
        return set(roles) <= FLOATING or is_phrase


@lru_cache(maxsize=1 << 12)
def clause_of(words: tuple[str, ...]) -> Clause:
    """Look at a clause once."""
    return Clause(words)
