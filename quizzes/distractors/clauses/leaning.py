"""
Does a sentence that is shown alone lean on what was said before it, and can it be understood without?

    是把“想得起来”当成“常常发生”。     says of nothing what it is: needed
    大的三斤，小的一斤半。             counts what is not named: needed
    想了一个月，他还是走了。            begins with what nobody is said to do: it helps
    这就是两者的差别。                 points back: it helps
    有个孩子问我。                     begins a story: nothing is missing
"""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.lexicon import lexicon
from quizzes.chinese.numerals import OF_DATE
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import UNKNOWN, VERB, tag_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_SIGNS = lazy_regex(r"[^\w]+")
_ENDS_CLAUSE = lazy_regex("[，,；;：:。！!？?]")
_FLOATS = frozenset({"time", "comment", "adverb", "stuck", "conjunction", "auxiliary"})
_HOLDS = frozenset({"fronting", "fixed"})
_NOUN_TAGS = ("n", "r", "s", "eng", "nz", "j", "l", "i", "x")
_DOUBTFUL = frozenset({UNKNOWN, "i", "l"})
_IN_PHRASE = (*_NOUN_TAGS, "m", "q", "b", "u", "f", "t")
_AS_FOR = frozenset({"来说", "来讲", "而言", "来看", "看来", "为止", "以来", "起", "开始"})
_HOW = frozenset({"怎么", "怎样", "这么", "那么", "这样", "那样", "为什么", "如何", "哪里", "哪儿", "多少", "几"})
# Words and signs that open a sentence without a subject of its own, and name nobody because nobody has to be named.
_OPENS_ALONE = lazy_regex(
    r"(?:听说|据说|据[^，,]{1,8}[说称]|请|让(?:我|我们)|比如|例如|譬如|假设|假定|想象|设想|看来|看起来|看样子|是不是|是否|欢迎|谢谢|感谢|对不起|恭喜|"
    r"轮到|除了|凡是|如今凡是|既然|说(?:老)?实话|说真的|说句|老实说|从[^，,]{1,8}[看说讲][，,]|坦白说|严格说|说到底|说起|说到|谈到|提到|[您你](?:看|瞧|想想|听听|猜)|看[，,]|别[^，,]{0,4}[，,]|"
    r"下(?:雨|雪|大雨|大雪)|刮风|过年|以[^，,]{1,8}为例|拿[^，,]{1,8}来说|与其|如果|要是|假如|只要|只有|万一|一旦|哪怕|即使|无论|不管|不论)"
)
# There is, or was, somebody or something: a story begins. 有啊 and 有过两次 answer.
_THERE_IS = lazy_regex(
    r"(?:后来|当时|结果|可是|但是?|还|又|就|也|都|只)*(?:没)?有(?!没有|[^，,。]{1,12}的[，,]|[啊呀的过了，,。！!]|一[条只家个位][怕不没是会能想])"
)
_ANSWERS = lazy_regex(
    r"(?:有|没有?|是|不是|对|不|可以|能|会|当然|想过|去过|见过)(?:[啊呀的呢]|过|了)?[，,。！!]|当然[有是会能没不可]|最[^，,]{1,4}的(?:就|不)?是"
)
_POINTS_BACK = lazy_regex(
    r"(?:这(?!几年|些年|么多年|次采访|几天|里|儿|个[周月]|本书)|那(?!么|时候?我|年我|天我)|它|其(?!实|次|余)|此[后前外时次刻]|[到从在等打自]了?[那这](?:时|天|年|一[天年刻次]|个?时候|以后|之后)(?![，,]?[我你您]们?)|对[此这]|在[此这]种|(?:既然)?如此|既然这样|另(?:外)?一|两者|因为|由于|否则|不然|要不然|也就是说|换句话说|换言之)"
)
# One of two or more that only what stands before names.
_IS_ONE_OF_THEM = lazy_regex("(?:而|但)?(?:[前后]者|其[一二三四](?![他它]))")
# Of what stands before it is said what it is not, what is on its back, or what is to be by then: 那不是信，而是账.
_SAYS_MORE_OF_IT = lazy_regex(
    r"[那这](?:些|个|张)?(?:并|可|又|也|都|就)?不是(?![^，,。！!？?]*[吗么呢？?])|[背反]面(?!的)|(?:等?到|从|在)那(?:时|一天|以后|之后)起?[，,]"
)
# What is spoken of stands first and points back, before who does something with it: 那个箱子我可舍不得.
_SPEAKS_OF_IT = lazy_regex(
    rf"(?:可|但|不过|而)?[那这](?![几两些]?[个位只]?(?:人|{OF_DATE}|天|年|月|星期|时|阵|段|里|边|儿|样|么|次|回|点|会儿|孩|老|男|女))"
    r"(?:几|两|些)?[个只条本张块件位把辆座台首篇封双套家份]?"
    r"[^，,。；;：:！!？?的我你您他她它是有]{1,4}[，,]?(?:我|你|您|他|她)们?(?![的家妈爸爷奶妻丈女儿那这])"
)
# When, where, how or by whom what was done, that is not named: 是在哪儿做的？
_ASKS_OF_WHAT = lazy_regex("(?:那|都|又)?是(?:什么时候|怎么|在哪|从哪|在什么地方|[跟和由]谁|哪[年一])[^，,。]*的[？?]")
_NOT_ONE = lazy_regex("一[^，,]{1,6}[也都](?:不|没)")  # 一个字也不肯说 names what is not said, and not by whom
_THINGS = frozenset({"它", "它们"})
_SUMS_UP = frozenset({"都", "全", "全都", "全部"})
_DONE = (["了"], ["过"])  # a preposition before these is the verb that it comes from: 用了五个月
_SPAN = lazy_regex("[年月日号天点周岁时钟秒]$")
_IN_OR_WHEN = lazy_regex("(?:[上下中里内前后时]|时候|期间)$")
_WHEN = lazy_regex("(?:以后|之后|以前|之前|的时候|时|后|起|来说|来讲|的话)[，,]?$")


class Need(IntEnum):
    """How much a sentence needs what was said before it."""

    NONE = 0
    HELPS = 1
    NEEDED = 2


class _Subject(IntEnum):
    """Where a sentence names what it speaks of."""

    NOWHERE = 0
    LATER = 1
    FIRST = 2


def need_of(words: Sequence[str], *, answers: bool, is_cut: bool = False) -> Need:
    """
    Say what a sentence of these words needs, which `answers` a question, or which `is_cut` from the one it stands in.

    Some of the words may be signs.
    """
    said = [in_simplified(word) for word in words]
    text = "".join(said).lstrip("“‘「『（(")
    first = _first_clause(said)
    if _IS_ONE_OF_THEM.match(text) or _ASKS_OF_WHAT.match(text) or (_SAYS_MORE_OF_IT.match(text) and not is_cut):
        return Need.NEEDED
    if _SPEAKS_OF_IT.match(text) and not is_cut:
        return Need.NEEDED
    if _only_counts(first):
        return Need.NEEDED if answers or is_cut else Need.HELPS
    subject = _subject_of(said, text)
    if subject is _Subject.NOWHERE:
        return Need.NEEDED if answers or is_cut or _SUMS_UP.intersection(first) else Need.HELPS
    is_open = subject is _Subject.LATER and not _WHEN.search("".join(first))
    is_told = (
        _POINTS_BACK.match(text) is not None
        or bool(_THINGS.intersection(first))
        or (answers and _ANSWERS.match(text) is not None)
    )
    return Need.HELPS if is_open or (is_told and not is_cut) else Need.NONE


def _first_clause(words: Sequence[str]) -> list[str]:
    """Give the words up to the first sign that ends a clause, without signs."""
    end = next((i for i, word in enumerate(words) if _ENDS_CLAUSE.search(word)), len(words))
    return [word for word in words[:end] if not _SIGNS.fullmatch(word)]


def _only_counts(clause: Sequence[str]) -> bool:
    """Tell whether a clause has no predicate and ends with how many, of what it does not name: 大的三斤."""
    if not clause or _tag_of(clause[-1]) not in {"m", "q", "mq"} or _SPAN.search(clause[-1]) or clause[0][0] == "第":
        return False
    return not any(_is_predicate(clause, i) for i in range(len(clause)))


def _subject_of(words: Sequence[str], text: str) -> _Subject:
    """Find whether the first clause that says something names of what, or a later one, or none."""
    if _OPENS_ALONE.match(text) or _THERE_IS.match(text):
        return _Subject.FIRST
    found = [named for clause in _clauses(words) if (named := _names_subject(clause)) is not None]
    if not found or found[0]:
        return _Subject.FIRST
    return _Subject.LATER if any(found[1:]) else _Subject.NOWHERE


def _clauses(words: Sequence[str]) -> Iterator[list[str]]:
    clause: list[str] = []
    for word in words:
        if _ENDS_CLAUSE.search(word):
            yield clause
            clause = []
        elif not _SIGNS.fullmatch(word):
            clause.append(word)
    yield clause


def _names_subject(clause: Sequence[str]) -> bool | None:
    """Tell whether a noun or a pronoun stands before the predicate; None where a clause has no predicate."""
    at, is_described = 0, False
    while at < len(clause):
        word = clause[at]
        if _roles().get(word) == "pronoun":
            return True
        if _is_preposition(word) and clause[at + 1 : at + 2] not in _DONE:
            if _IN_OR_WHEN.search(clause[-1]):
                return None
            at = _behind_phrase(clause, at + 1)
        elif _is_noun(clause, at):
            if _NOT_ONE.match("".join(clause)):
                return False
            return True if any(_is_predicate(clause, i) for i in range(at + 1, len(clause))) else None
        elif _is_predicate(clause, at) or _is_preposition(word):
            return is_described or _is_named_by_act(clause, at)
        else:
            is_described = is_described or word == "的"  # 最难的是开头
            at += 1
    return None


def _is_preposition(word: str) -> bool:
    return _roles().get(word) in _HOLDS or _tag_of(word) == "p"


def _behind_phrase(clause: Sequence[str], at: int) -> int:
    """Find where a phrase that a preposition holds ends."""
    if at < len(clause) and _is_predicate(clause, at) and (when := _behind_time(clause, at)) is not None:
        return when
    while at < len(clause) and (_tag_of(clause[at]).startswith(_IN_PHRASE) or clause[at] in _AS_FOR):
        at += 1
    return at


def _behind_time(clause: Sequence[str], at: int) -> int | None:
    """Find where a time ends that begins with what is done then: 出发前的那个晚上; None where it is none."""
    described = next((i + 1 for i in range(at, len(clause)) if clause[i] == "的"), len(clause))
    named = (i for i in range(described, len(clause)) if not _tag_of(clause[i]).startswith(("r", "m", "q")))
    last = next(named, None)
    is_time = last is not None and (_tag_of(clause[last]).startswith("t") or _SPAN.search(clause[last]) is not None)
    return last + 1 if last is not None and is_time else None


def _is_noun(clause: Sequence[str], at: int) -> bool:
    word = clause[at]
    is_other = _roles().get(word) is not None or word in _HOW
    return not is_other and (_tag_of(word).startswith(_NOUN_TAGS) or _is_act(clause, at))


def _is_act(clause: Sequence[str], at: int) -> bool:
    """Tell whether a word that may be noun or verb is spoken of: 训练约在早上."""
    after = clause[at + 1] if at + 1 < len(clause) else ""
    return lexicon().tag(clause[at]) == "vn" and _tag_of(after).startswith(("d", "v", "p"))


def _is_predicate(clause: Sequence[str], at: int) -> bool:
    """Tell whether a word is a verb, or an adjective that describes no noun behind it: 好 of 就好了."""
    word, role = clause[at], _roles().get(clause[at])
    if role in {"verb", "equal"}:
        return True
    if role is not None and role != "auxiliary":
        return False
    tag, after = _tag_of(word), clause[at + 1] if at + 1 < len(clause) else ""
    describes = after == "的" or _tag_of(after).startswith(("n", "q"))
    is_denied = word[0] in "不没"  # 不难, where it is one word
    return tag.startswith("v") or is_denied or (tag == "a" and not describes)


def _is_named_by_act(clause: Sequence[str], at: int) -> bool:
    """Tell whether what begins with a verb describes what the clause speaks of: 背东西的叫挑夫, 看得见的人不懂."""
    ends = [i for i, word in enumerate(clause) if word == "的" and i > at]
    return bool(ends) and any(_is_predicate(clause, i) for i in range(ends[0] + 1, len(clause)))


def _tag_of(word: str) -> str:
    """Give the part of speech of a word, of one that no list has, or as a phrase, that of its verb: 弄清楚."""
    tag = tag_of(word)
    return VERB if tag in _DOUBTFUL and tag_of(word[0]).startswith(VERB) else tag


@lru_cache(maxsize=1)
def _roles() -> Mapping[str, str]:
    """Load what words do in a clause that say so by themselves."""
    return {
        word: role for word, role in rows_of("movable.tsv") if role in _FLOATS | _HOLDS | {"pronoun", "verb", "equal"}
    }
