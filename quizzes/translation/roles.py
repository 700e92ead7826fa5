"""What does each word of a Chinese clause do: a subject or object, an adverbial, a verb, a word that holds others?"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.lexicon import lexicon
from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import is_hanzi
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_PARTICLES = frozenset({"uj", "uv", "ud", "ul", "uz", "ug", "y", "k"})
_NOUNS = frozenset({"n", "np", "nc", "nr", "ns", "nz", "nt", "s", "eng", "j", "x"})
_NUMERALS = frozenset({"m", "q", "mq"})
_TIME = lazy_regex(r".[点點年天月号號周]$")
_POINTED_TIME = lazy_regex(r"^[那每].*[天年月周]$")  # 这点 and 那点 are things
_PARTS_OF_DAY = ("晚上", "早上", "上午", "下午")
_POINTING = frozenset("这那哪每某该此")
_SUFFIXES = frozenset("里裡上中下们們等")
_DOING = lazy_regex(r"(?:\([^)]*\) ?)?to ")  # how a gloss of a verb begins
_SHORT_WORD, _PERSON = 2, "np"
_DESCRIBES_NONE = frozenset({"东西", "事情", "事儿", "玩意儿"})  # before another noun
_MANY, _INSIDE = frozenset({"很多", "许多", "不少", "有些", "大部分", "大多数"}), frozenset("里上中下")
_ELSEWHERE = lazy_regex(r"variant of|see |used in|old |abbr")  # or one that sends to another word


class Role(StrEnum):
    """What a word does in its clause; `NONE` where that is not known."""

    TIME = "time"
    COMMENT = "comment"
    ADVERB = "adverb"
    STUCK = "stuck"
    AUXILIARY = "auxiliary"
    CONJUNCTION = "conjunction"
    FRONTING = "fronting"
    FIXED = "fixed"
    VERB = "verb"
    ADJECTIVE = "adjective"
    NOUN = "noun"
    NUMERAL = "numeral"
    ATTRIBUTE = "attribute"
    AND = "and"
    PARTICLE = "particle"
    RESULT = "result"
    NONE = ""


_ADVERBIAL = frozenset({Role.TIME, Role.COMMENT, Role.ADVERB, Role.STUCK})
BEGIN_PREDICATE = _ADVERBIAL | {Role.FRONTING, Role.FIXED, Role.AUXILIARY, Role.VERB, Role.ADJECTIVE}
_BEFORE_VERB = frozenset({"adverb", "stuck", "auxiliary"})
_BEFORE_NOUN = frozenset({Role.NOUN, Role.ATTRIBUTE, Role.NUMERAL})
_OF_TABLE = {"equal": Role.VERB, "pronoun": Role.NOUN}
_ONLY_BEFORE = frozenset("有是靠凭说想看听吃会让叫给用拿把在顾知等做买学写喊站坐") | {"知道"}
_GOING = frozenset("去来來")
_BY_TAG = {"t": Role.TIME, "v": Role.VERB, "a": Role.ADJECTIVE, "d": Role.ADVERB, "ad": Role.ADVERB}


def roles_of(words: Sequence[str]) -> tuple[Role, ...]:
    """Name what each word does, by what stands around it where one word does several things."""
    before, after = ["", *words[:-1]], [*words[1:], ""]
    roles = [_role_of(word, previous) for word, previous in zip(words, before, strict=True)]
    for i, word in enumerate(words):
        if roles[i] is Role.AND and (i == 0 or roles[i - 1] in _ADVERBIAL | {Role.AUXILIARY}):
            roles[i] = Role.FIXED  # 会和平台捆绑, 与客户签合同
        elif word == "光" and in_simplified(after[i]) in _ONLY_BEFORE:
            roles[i] = Role.STUCK  # 光有力气, where 光 is no light
        elif in_simplified(word) == "将" and roles[i + 1 : i + 2] and roles[i + 1] in _BEFORE_NOUN:
            roles[i] = Role.FIXED  # 将价格控制住 as 把 does, but 将成为 will be
        elif (counted := _counted(word, (before[i], after[i]), roles, i)) is not None:
            roles[i] = counted
        elif roles[i] is Role.VERB and i and _is_named(word, words[i - 1], roles[i - 1], after[i]):
            roles[i] = Role.NOUN
        elif in_simplified(word) in _verbs() and (i == 0 or roles[i - 1] is Role.NOUN):
            roles[i] = Role.VERB
    return tuple(roles)


def _is_somebody(word: str) -> bool:
    known = table().get(in_simplified(word))
    return is_pronoun(word) or (known is not None and known.pos == _PERSON)


def _is_noun(roles: Sequence[Role], at: int) -> bool:
    return at < len(roles) and roles[at] in _BEFORE_NOUN


def _counted(word: str, beside: tuple[str, str], roles: Sequence[Role], at: int) -> Role | None:
    """Tell what a word does behind 那 or somebody: 顶 of 这顶帽子 counts, 顿饭 is counted, and 家 is a home."""
    before, after = beside
    if _counts_behind_verb(word, before, after):
        return Role.NUMERAL
    if in_simplified(word) == "家" and roles[at - 1 : at] == [Role.NOUN] and _is_somebody(before):
        return Role.NOUN  # 去同学家, where nothing is counted
    if in_simplified(before) not in _POINTING:
        return None
    if is_measure(word) and _is_noun(roles, at + 1):
        return Role.NUMERAL
    return Role.NOUN if roles[at] is Role.VERB and _is_counted_thing(word) else None


def _counts_behind_verb(word: str, before: str, after: str) -> bool:
    """Tell whether 把 counts what it stands before, without a number: 搬把椅子, but not 去把椅子搬来."""
    if in_simplified(word) != "把" or len(before) != 1 or before in _GOING:
        return False
    return in_simplified(after) in _counted_by_handle() and _is_verb(before)


def _is_counted_thing(word: str) -> bool:
    """Tell whether a measure word was cut off with its noun, so that no list has them as a word: 趟船, 顿饭."""
    simple = in_simplified(word)
    is_listed = level_of(simple) is not None or simple in table() or bool(dictionary().entries(simple))
    return len(simple) > 1 and simple[0] in _measures() and not is_listed


def names_two(subject: Sequence[str]) -> bool:
    """Tell whether a thing is spoken of before the subject: 牛奶｜很多猫, 东西｜机器, no 村里很多人, nor 我们很多人."""
    pairs = tuple(pairwise(subject))
    is_counted = any(tag_of(one) == "n" and one[-1] not in _INSIDE and other in _MANY for one, other in pairs)
    return is_counted or any(one in _DESCRIBES_NONE and tag_of(other).startswith("n") for one, other in pairs)


def is_measure(word: str) -> bool:
    """Tell whether a word may count things, whatever else it does: 趟, 排."""
    return in_simplified(word) in _measures()


def may_be_noun(word: str) -> bool:
    """Tell whether a word is used as a noun as often as as a verb."""
    return lexicon().tag(in_simplified(word)) in {"vn", "n"}


def is_also_noun(word: str) -> bool:
    """Tell whether the dictionary has a verb as a noun too: 翻译, to translate and a translator."""
    glosses = [part for gloss in dictionary().glosses(in_simplified(word)) for part in gloss.split("; ")]
    return any(_DOING.match(gloss) for gloss in glosses) and not all(_DOING.match(gloss) for gloss in glosses)


def names_only(word: str) -> bool:
    """Tell whether the dictionary has nothing that a word does, whatever its tag: 上限, which is no verb."""
    glosses = [gloss for gloss in dictionary().glosses(in_simplified(word)) if not _ELSEWHERE.match(gloss)]
    return bool(glosses) and not any(_DOING.match(part) for gloss in glosses for part in gloss.split("; "))


def is_pronoun(word: str) -> bool:
    """Tell whether a word stands for a person or thing by itself."""
    return _roles().get(in_simplified(word)) == "pronoun"


def is_equal(word: str) -> bool:
    """Tell whether a verb has the same thing on both sides, so that they might change places."""
    return _roles().get(in_simplified(word)) == "equal"


def _is_named(word: str, before: str, role_before: Role, after: str) -> bool:
    """Tell whether a word that may be noun or verb is a noun here: behind a noun, 的 or a number, before no object."""
    is_behind = (role_before in _BEFORE_NOUN and not is_pronoun(before)) or before == "的"
    return is_behind and may_be_noun(word) and (not after or _role_of(after, word) in BEGIN_PREDICATE)


@lru_cache(maxsize=1 << 12)
def _role_of(word: str, before: str) -> Role:
    """Name what a word does, by the table, else by its part of speech."""
    simple = in_simplified(word)
    listed, known = _roles().get(simple), table().get(simple)
    if not any(map(is_hanzi, simple)):
        return Role.NOUN if simple.isalnum() else Role.NONE
    if simple in _results() and _is_verb(before):
        return Role.RESULT  # 写下来, but 他来
    if simple in _SUFFIXES and before:
        return Role.PARTICLE
    if listed is not None:
        return _OF_TABLE[listed] if listed in _OF_TABLE else Role(listed)
    if tag_of(simple) == "r" and known is not None and known.pos in _NOUNS:
        return Role.NOUN  # 本事, where 本 points at nothing
    return Role.AND if simple in {"和", "与", "或"} else _role_by_tag(simple, before)


def _is_verb(word: str) -> bool:
    """Tell whether a word is a verb of its own, which a complement may follow."""
    simple = in_simplified(word)
    return tag_of(simple) in {"v", "vn"} and _roles().get(simple) is None


def _role_by_tag(simple: str, before: str) -> Role:
    tag = tag_of(simple)
    if simple.endswith(_PARTS_OF_DAY):
        return Role.TIME
    if tag in _PARTICLES:
        return Role.PARTICLE
    if tag in _NUMERALS or tag == "r":  # 这家, 那位, 每个 stand before their noun as numerals do
        is_time = _TIME.search(simple) and (tag != "r" or _POINTED_TIME.search(simple))
        return Role.TIME if is_time else Role.NUMERAL
    if tag == "b" or (tag == "a" and len(simple) == 1 and not _is_adverb(before)):
        return Role.ATTRIBUTE
    known = table().get(simple)
    if tag in _NOUNS or (known is not None and known.pos in _NOUNS and tag == "v" and before == "的"):
        return Role.NOUN
    is_thing = tag == "v" and _is_thing(simple) and _roles().get(in_simplified(before)) not in _BEFORE_VERB
    return Role.NOUN if is_thing else _BY_TAG.get(tag, Role.NONE)


def _is_thing(simple: str) -> bool:
    """
    Tell whether a word is no verb by the dictionary, whatever its tag: 吸盘, 通道, but not 听得见.

    So it is where no list has it, or our table has it as a noun.
    """
    known = table().get(simple)
    is_listed = (level_of(simple) is not None or known is not None) and (known is None or known.pos not in _NOUNS)
    glosses = dictionary().glosses(simple) if len(simple) == _SHORT_WORD and not is_listed else ()
    return bool(glosses) and not any(_DOING.match(gloss) or _ELSEWHERE.match(gloss) for gloss in glosses)


@lru_cache(maxsize=1 << 11)
def may_be_verb(char: str) -> bool:
    """Tell whether the dictionary has a character as a verb too, as it has 照, which is tagged as a noun."""
    return not is_pronoun(char) and any(map(_DOING.match, dictionary().glosses(in_simplified(char))))


def _is_adverb(word: str) -> bool:
    return _roles().get(in_simplified(word)) in {"stuck", "adverb"}


@lru_cache(maxsize=1)
def _roles() -> Mapping[str, str]:
    return {word: role for word, role in rows_of("movable.tsv") if role not in {"result", "verb", "measure"}}


@lru_cache(maxsize=1)
def _measures() -> frozenset[str]:
    """Give the measure words, those among them that are verbs by their tag: 这排书架."""
    known = (word for word, role in rows_of("movable.tsv") if role == "measure")
    return frozenset([*known, *(word for word, *_ in rows_of("measure_words.tsv"))])


@lru_cache(maxsize=1)
def _counted_by_handle() -> frozenset[str]:
    return frozenset(noun for noun, measure, _ in rows_of("measured_nouns.tsv") if measure == "把")


@lru_cache(maxsize=1)
def _results() -> frozenset[str]:
    return frozenset(word for word, role in rows_of("movable.tsv") if role == "result")


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    """Give the words that are verbs at the beginning or behind a noun, whatever their tag says."""
    return frozenset(word for word, role in rows_of("movable.tsv") if role == "verb")
