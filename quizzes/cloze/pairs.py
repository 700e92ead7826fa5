"""Which word of a sentence does a connective or an adverb go together with: 诚然…但, 即便…仍然?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import tag_of
from quizzes.cloze.one_link import is_one_link
from quizzes.distractors.display import is_balanced
from quizzes.distractors.then import THEN, belongs_to_words_before, follows_deed
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

_COMMA = lazy_regex("[，,]")
_STOP = lazy_regex("[；;。！!？?]")
_NEAR = frozenset("就便则那也还都仍更才")  # these answer in the clause after the one that opens, and in no later one
_SO = "如此"  # 尽管如此 takes up what was said, and opens nothing
_ANOTHER_WORD = frozenset({"是", "算", "当", "当是", "算是"})  # 就是, 就算 and 就当 are words of their own
# Before a verb and an amount with a clause behind it 就 may be only, and what follows the result: 就开俩月，我说…….
_ONLY_SO_MUCH = lazy_regex("[一-龥]了?(?:[0-9]+|[一二两俩仨三四五六七八九十百千万几半]+)个?多?[一-龥]{1,2}[，,]")
# After 那 these tell that it points to something: 要是没有书，那日子怎么过; 要是再下雨，那真是没办法了.
_NOUN_COMES, _WHAT_IT_IS = ("n", "q", "m", "t", "f", "s"), frozenset({"是", "不是", "真", "真是", "叫", "可是", "可"})
# Within its clause, or before these, 那么 says to what degree and draws no consequence: 谁会等那么久, 那么多人.
_MEASURED, _MANY = ("a", "q"), frozenset({"多", "一", "几"})
_COUNTS, _MAYBE = frozenset("趟辆列班艘架场"), frozenset({"可能", "大概", "应该", "恐怕", "多半", "肯定", "一定"})
_AGAINST = frozenset({"但", "但是", "可", "可是", "不过", "然而", "就是", "只是"})
_GRANTED = lazy_regex(r"(?:^|[，,。；;：:])[^，,。；;：:]{0,6}?(([\u3400-\u9fff]{1,3})(?:倒|也)?[是归歸]\2)[，,]$")
# 水是水，锅是锅 grants nothing: each is told apart.
_EACH_ITSELF = lazy_regex(r"([\u3400-\u9fff]{1,3})[是归歸]\1[，,]([\u3400-\u9fff]{1,3})[是归歸]\2[，,]$")
_IT_IS_SO = Localized(ja="〜ことは〜だが、…", en="it is … all right, but …")
# What 就 goes with before all else: 每剥三颗，就, 一看，就 and 谁先到，谁就 within a clause with 因为.
_NEARER = lazy_regex(
    r"(谁|什么|哪[里儿]?|怎么|多少)[^，,]*[，,]\1$|"
    "每|凡是|只要|如果|要是|一旦|既然|越|(?<![第之样么此这那])一[停变到来看听说开出进关响想拿喝吃见坐躺打接放下上走站学问拉碰推动"
    "闻摸提撞踩按丢扔剪切翻跑跳飞哭喊叫骂吵闹饿累急醒睡亮黑冷热晒淋泡煮烧坏破断搬换改修洗擦扫写读念唱练试掉落滑]"
)
_NO_ONE_AT_ONCE = frozenset("第之样么此这那每同唯")  # behind these 一 counts, and no verb comes at once
# 也 and 都 behind these say that it is so of all, and go together with nothing before: 哪怕少一块，怎么也拼不起来.
_OF_ALL, _WHATEVER = frozenset("也都"), "无论"
_ASKING = lazy_regex(
    r"(?:(?:怎么|如何)(?:[^，,也都]{0,3})|谁|什么[^，,也都]{0,4}|哪[^，,也都]{0,4}|多少[^，,也都]{0,3}|再[^，,也都]{1,3}|[连連][^，,也都]{1,8}"
    r"|(?<![第同])一[点點个個句次天只张張口滴件声聲步眼毛分][^，,也都]{0,3})$"
)
_REASONS = frozenset({"因为", "由于", "因"})
_SEVERAL = lazy_regex("(?:们|大家|全家|两个|俩|(?:每|所有|各)[^，,]{1,4})$")  # these have a 都 of their own: 他们都去
_NOT_YET = ("没", "未")  # behind 还 these say that it is not yet so, and nothing is added
_MOST_BEFORE = 8  # so many characters of a clause may stand before the word that answers


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """
    A word of a sentence that another one goes together with, and what the two say; both as the sentence has them.

    `at` is the place of the one that answers.
    """

    at: int
    opening: str
    answer: str
    is_before: bool
    meaning: Localized

    @property
    def partner(self) -> str:
        """The word that stands in the sentence beside the one that is asked."""
        return self.opening if self.is_before else self.answer


@lru_cache(maxsize=1)
def pairs() -> tuple[tuple[frozenset[str], frozenset[str], Localized], ...]:
    """Load the words that go together: those that open, those that answer, and what both say."""
    return tuple(
        (frozenset(opening.split(",")), frozenset(answer.split(",")), Localized(ja=ja, en=en))
        for opening, answer, ja, en in rows_of("pairs.tsv")
    )


def is_opening(word: str) -> bool:
    """Tell whether a word makes one expect a clause that answers it."""
    return any(word in openings for openings, _, _ in pairs())


def pair_of(words: Sequence[str], at: int, word: str) -> Pair | None:
    """
    Find what a word would go together with if it stood at a place of a sentence, counted in words.

    What opens stands in a clause before the one of what answers, and no stop stands between the two.
    """
    simple = in_simplified(word)
    before = "".join(words[:at])
    granted = _GRANTED.search(before) if simple in _AGAINST else None
    if granted is not None and not _EACH_ITSELF.search(before):
        return Pair(at=at, opening=granted[1], answer=word, is_before=True, meaning=_IT_IS_SO)
    if _is_another_word(simple, words, at) or _is_so_soon(simple, words[:at]):
        return None
    is_of_all = _is_of_all(simple, words[:at])
    for openings, answers, meaning in pairs():
        if simple in answers and not (is_of_all and _WHATEVER not in openings):
            found = _opening(words[:at], openings, is_near=simple in _NEAR, is_then=simple in THEN)
            if found is not None:
                return Pair(at=at, opening=found, answer=word, is_before=True, meaning=meaning)
        if simple in openings and in_simplified("".join(words[at + 1 : at + 2])) != _SO:
            place = _answer(words[at + 1 :], answers, is_whatever=_WHATEVER in openings)
            if place is not None:
                there = at + 1 + place
                return Pair(at=there, opening=word, answer=words[there], is_before=False, meaning=meaning)
    return None


def sure_pair_of(words: Sequence[str], at: int, word: str) -> Pair | None:
    """Find what a word goes together with at a place of a sentence beyond doubt, so that one can be told so."""
    pair = pair_of(words, at, word)
    return None if pair is None or _may_be_apart(words, pair) else pair


def _may_be_apart(words: Sequence[str], pair: Pair) -> bool:
    """
    Tell whether the word that answers may have something else to belong to.

    The 就 behind a reason may be a piece of it, and 所以 alone shows that the outcome comes: 因为墙薄，冬天就冷.
    """
    opening, answer = in_simplified(pair.opening), in_simplified(pair.answer)
    before, following = (
        in_simplified("".join(words[: pair.at])),
        in_simplified("".join(words[pair.at + 1 : pair.at + 2])),
    )
    match answer:
        case "就" | "便":
            return opening in _REASONS or follows_deed(before)
        case "都":
            return not _is_whatever(opening) and _SEVERAL.search(before) is not None
        case "还":
            return following.startswith(_NOT_YET)
        case "才":
            return tag_of(following) == "m"  # only so much: 才三岁
        case _:
            return False


def _is_whatever(opening: str) -> bool:
    """Tell whether a word says that it is so whatever happens, which 都 sums up: 不管, 无论."""
    return any(opening in openings for openings, _, _ in pairs() if _WHATEVER in openings)


def _is_another_word(word: str, words: Sequence[str], at: int) -> bool:
    """Tell whether what follows makes another word with 就, or only, or is what 那 points to or 那么 measures."""
    following = in_simplified(words[at + 1]) if at + 1 < len(words) else ""
    before = in_simplified("".join(words[:at]))
    match word:
        case "就":
            is_only = _ONLY_SO_MUCH.match(in_simplified("".join(words[at + 1 :]))) is not None
            is_just = following.startswith("是") and before[-2:] in _MAYBE  # 很可能就是从那儿: just there
            return is_only or is_just or following in _ANOTHER_WORD
        case "那么":
            is_within = at > 0 and _COMMA.match(words[at - 1]) is None
            return is_within or tag_of(following).startswith(_MEASURED) or following in _MANY
        case "那":
            is_which = tag_of(following[:1]).startswith("q") or following[:1] in _COUNTS  # 那趟车 is that one
            return is_which or following in _WHAT_IT_IS or tag_of(following).startswith(_NOUN_COMES)
        case _:
            return False


def _is_so_soon(word: str, before: Sequence[str]) -> bool:
    """Tell whether 就 belongs to what stands right before it, and draws no consequence: 十秒就到."""
    return word in THEN and belongs_to_words_before("".join(before))


def _is_of_all(word: str, before: Sequence[str]) -> bool:
    """Tell whether 也 or 都 belongs to what stands right before it: 谁也, 怎么都, 一句也."""
    return word in _OF_ALL and _ASKING.search(in_simplified("".join(before))) is not None


def _opening(before: Sequence[str], openings: frozenset[str], *, is_near: bool, is_then: bool) -> str | None:
    """Find the nearest word that opens, with a comma between it and the place, or more if it need not be near."""
    commas = 0
    for at in range(len(before) - 1, -1, -1):
        if _STOP.match(before[at]):
            return None
        commas += bool(_COMMA.match(before[at]))
        is_named = in_simplified(before[at]) in openings and in_simplified("".join(before[at + 1 : at + 2])) != _SO
        if is_named and is_one_link(before, len("".join(before[:at])), before[at]):
            is_reached = commas == 1 or (commas > 0 and not is_near)
            is_reached = is_reached and is_balanced("".join(before[at:]))  # no 虽然 of words that end before it
            return before[at] if is_reached and not (is_then and _is_nearer(before[at + 1 :])) else None
    return None


def _is_nearer(between: Sequence[str]) -> bool:
    """Tell whether another word that 就 goes with stands between it and what opens."""
    return _NEARER.search(in_simplified("".join(between))) is not None or any(
        one == "一" and before[-1:] not in _NO_ONE_AT_ONCE and _is_verb(after)
        for before, one, after in zip(("", *between), between, between[1:], strict=False)
    )


def _is_verb(word: str) -> bool:
    """Tell whether a word of several characters is what happens at once behind 一: 着急, 发火."""
    return len(word) > 1 and tag_of(word).startswith(("v", "a"))


def _answer(after: Sequence[str], answers: frozenset[str], *, is_whatever: bool) -> int | None:
    """Find the place of the first word that answers, near the beginning of a later clause."""
    commas = in_clause = 0
    for at, word in enumerate(after):
        if _STOP.match(word):
            return None
        if _COMMA.match(word):
            commas, in_clause = commas + 1, 0
            continue
        simple = in_simplified(word)
        is_reached = commas == 1 or (commas and simple not in _NEAR)
        is_other = _is_another_word(simple, after, at) or _is_so_soon(simple, after[:at])
        is_other = is_other or (_is_of_all(simple, after[:at]) and not is_whatever)
        if is_reached and in_clause <= _MOST_BEFORE and simple in answers and not is_other:
            is_apart = not is_balanced("".join(after[:at]))
            return None if is_apart or (simple in THEN and _is_nearer(after[:at])) else at
        in_clause += len(word)
    return None
