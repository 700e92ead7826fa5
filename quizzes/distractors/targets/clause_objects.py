"""What does a word mean before a clause or a deed? 发现鱼很老 is to find out, 发现一条鱼 to find, 容易坏 easily."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled, rows_of
from quizzes.chinese.tags import NOUN, UNKNOWN, VERB, tag_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Mapping

_CLAUSE_ENDS = lazy_regex("[，,。；;：:！!？?”」]")
_PASSIVE = lazy_regex("[被让叫]")
# 他的发现很重要, 盒子上有说明, 学生代表: a thing or a person, and nothing that is done.
_IS_NOUN = lazy_regex("(?:的|[这那]?[个些种位名]|(?<!没)有)..$|(?:学生|工人|[农居村]民)代表$")
# Before a pause: 后来发现，……; 这说明，……; but 我很害怕，就跑了.
_PAUSED = lazy_regex("^(?!.*(?:[被让叫]|没有?)).*发现$|[这那就也都]说明$")
_IS = lazy_regex("[^的]{0,8}是(?!的)|没?有")  # 发现他是新来的老师
_NAMES_A_THING = lazy_regex("的[^的是了]{1,5}$|^[一二三四五六七八九十两几这那]?[个条种件本只家]?[^了]{1,2}$")
_SAYS_SOMETHING = lazy_regex(
    "[^了]{1,12}?(?:不|没|有|已|还|也|都|就|很|太|在|会|能|要|被|把|比|越|更|竟|居然|其实|全|正|变)|.{2,}了$|"
    "[^的]{2,}(?P<quality>[\u3400-\u9fff])(?P=quality)的$"  # 发现码头空荡荡的
)
# What needs to be done and is no thing that one needs: 需要多睡两个小时, 需要爬山.
_WORD = 2  # characters of most verbs
_NEEDS, _HOW = "需要", lazy_regex("(?:多|少|再|先(?!生)|马上|一直|自己|亲自|重新)+")
# What is easily done, or what one hates to do, and not what is easy or hard to part with; 不容易找 is not easy.
_BEFORE_DEEDS, _DENIED = frozenset({"容易", "舍不得"}), lazy_regex("不(?:太|那么|怎么)?$")
_EASY, _DEED_OR_STATE = "容易", lazy_regex("(?![是的地得了过吗呢吧啊呀啦些多点极很也都就才]|一[些点])[\u3400-\u9fff]")
_ADVERB = lazy_regex("[被把让给再多少先不]|一个人")
_LONGER, _ONE_OF_SEVERAL = (4, 3), lazy_regex(".[和跟与、]")  # 拖拉机; 花和草
# 日子确定了没有; 他没说明为什么要走: to explain it.
_ASKS, _TOLD_WHY = {"没", "没有"}, lazy_regex("为什么|为何|怎么|怎样|如何|是否|什么")
_IS_NO_CLAUSE = ("不了", "不到", "得了", "得", "的", "过的", "者")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseSense:
    """
    What a word means before a clause, or before what is done; not where the translation has `unless`.

    `pos` is what it is there where it is something else than elsewhere: 容易 with a verb behind it is an adverb.
    """

    pos: str
    ja: str
    en: str
    unless: str


def sense_before_clause(word: str, source: str, start: int, translation: str) -> ClauseSense | None:
    """Give what a verb of the table means where a clause is what it is said of; None before a noun."""
    sense = _before_clauses().get(in_simplified(word))
    if sense is None or compiled(sense.unless).search(translation):
        return None
    before, after = in_simplified(source[:start]), in_simplified(source[start + len(word) :])
    if in_simplified(word) == _NEEDS:
        return sense if _is_deed(_CLAUSE_ENDS.split(after)[0]) else None
    clause = _CLAUSE_ENDS.split(before)[-1]
    if in_simplified(word) in _BEFORE_DEEDS:
        return sense if _DENIED.search(clause) is None and _is_before_deed(in_simplified(word), after) else None
    return sense if _opens_clause(in_simplified(word), clause, after) else None


def _is_deed(after: str) -> bool:
    """Tell whether a verb follows; of two characters one with an object, for 需要帮助 is to need help."""
    said = _HOW.sub("", after, count=1) if _HOW.match(after) else after
    if _ONE_OF_SEVERAL.match(said) or any(tag_of(said[:length]).startswith(NOUN) for length in _LONGER):
        return False
    if tag_of(said[:2]) == UNKNOWN:
        return tag_of(said[:1]) == VERB
    return tag_of(said[:2]) == VERB and len(said) > _WORD and not said[_WORD:].startswith("的")


def _is_before_deed(word: str, after: str) -> bool:
    """Tell whether what is done follows, or with 容易 what comes about: 容易按错, 容易坏, 舍不得砍树."""
    if word == _EASY:
        return _DEED_OR_STATE.match(after) is not None
    if _ADVERB.match(after):
        return True
    pair = after[:_WORD]
    return dictionary().has_verb(pair) if dictionary().entries(pair) else tag_of(after[:1]) == VERB


def _opens_clause(word: str, before: str, after: str) -> bool:
    if _IS_NOUN.search(f"{before}{word}"):
        return False
    if after.startswith(("，", ",")):
        return _PAUSED.search(f"{before}{word}") is not None and len(after) > 1
    if after.startswith(("：", ":")):
        return _PASSIVE.search(before) is None and len(after) > 1
    body = _CLAUSE_ENDS.split(after)[0].removeprefix("了")
    if body.startswith(_IS_NO_CLAUSE) or body in _ASKS or (word == "说明" and _TOLD_WHY.match(body)):
        return False
    if _IS.match(body):
        return True
    return _NAMES_A_THING.search(body) is None and _SAYS_SOMETHING.match(body) is not None


@lru_cache(maxsize=1)
def _before_clauses() -> Mapping[str, ClauseSense]:
    """Load the verbs that mean something else before a clause than before a noun."""
    return {
        word: ClauseSense(pos=pos, ja=ja, en=en, unless=unless)
        for word, pos, ja, en, unless in rows_of("before_clauses.tsv")
    }
