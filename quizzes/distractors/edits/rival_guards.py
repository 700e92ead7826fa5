"""Which other wordings of a place would be found wrong without knowing the word that is asked for?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_AMOUNT, OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.edits.beside_rest import leaves_no_room
from quizzes.distractors.edits.contradictions import contradicts
from quizzes.distractors.edits.neighbours import cannot_stand, is_claimed
from quizzes.distractors.edits.ruled_out import is_ruled_out
from quizzes.distractors.vetoes import overlap

if TYPE_CHECKING:
    from quizzes.distractors.places import BothSides, Site

# What goes with an ending of doubt alone, and such endings.
_DOUBTFUL = lazy_regex(r"もしかす|ひょっと|おそらく|たぶん|きっと")
_DOUBTS = lazy_regex(r"かもしれ|でしょう|だろう|と思|はず|違いな|ちがいな")
_SUSPECTS = lazy_regex(r"\bdoubt|疑")  # and nobody doubts what is no more than probable
_CERTAIN = lazy_regex(
    r"もちろん|当然|要するに|[Oo]f course|\b(?:must|certainly)\b|やはり|果然|残念|さいわい|[Ff]ortunate|[Uu]nfortunate"
)
_NOT_SURE = lazy_regex(r"かもしれ|でしょう|だろう|\b(?:may|might|perhaps|probably)\b", re.IGNORECASE)
_OUTCOME = lazy_regex("终于")  # what is forbidden has not come about
# What is demanded or wanted is still to be done, and nobody wants it to happen of itself: 要求我马上重写.
_BEFALLS = lazy_regex("突然|忽然|后来|终于|碰巧|偶然")
_DEMANDS = lazy_regex(
    "[都就也还先]得$|要求|命令|吩咐|建议|[请劝][我你他她您大]|必须|应该|务必|打算|(?<!不)想(?!起|到|不到)"
)
_AT_LAST, _WANTS = lazy_regex("^终于$"), lazy_regex("^[就都也]?(?:想|要|打算|希望|需要|应该)")  # 终于想回来
_FORBIDDEN = lazy_regex(r"不能|不可以?|不许|不要|不得(?!不)|别(?![的人处])|应该|必须|务必")
# About a range nobody says that it is exact: 八到九个, 两三亿.
_EXACT = lazy_regex(r"正好|整整|刚好|才|至少|最多|起码")
_RANGE = lazy_regex(
    r"[^，。]{0,2}?[一二两三四五六七八九十百\d]+(?:[到至～~-]|(?<=[一二两三四五六七八九])(?=[一二三四五六七八九]))"
)
_MERELY, _MERELY_BEFORE = lazy_regex("[只才仅也]"), lazy_regex("(?:只有?|仅|才|也)$")
# 无论如何 and its like carry a 都 after them, which nothing else accounts for.
_CARRIES_ALL = lazy_regex(r"无论|不管|不论|任何|每")
_ALL = lazy_regex(r"都(?!市)")
# A 才 that answers a 先 cannot be anything else.
_ONLY_THEN, _REQUIRES = (
    lazy_regex("才"),
    lazy_regex(
        r"先|只有|除非|直到|等|必须|非得|从[^，。]{1,8}(?:开始|起)|"
        rf"{OF_AMOUNT}个?多?(?:次|遍|圈|年|天|月|小时|趟|回|分钟|星期)|"
        rf"{OF_NUMBER_OR_FEW}[块元万亿]"  # 花了三万才修好
    ),
)


# What was so by a time is said behind には: 着く頃には、もう, and no 着く頃に、もう.
_JUST_WHEN, _BY_THEN = lazy_regex("(?:頃|ころ|とき|時)に、?$"), lazy_regex("もう|すでに|まだ")
# What one expects more by goes on to an "only", and to nothing else: 煮了四十份，只来了三个人.
_ALTHOUGH = lazy_regex(r"のに|けれ?ども?|でも、|しかし|[すだたいる]が、|\b(?:but|though|although)\b", re.IGNORECASE)
# Nobody asks what goes without saying, nor whether something is so in truth.
_NOT_ASKED, _ASKS = lazy_regex("当然|其实"), lazy_regex(r"[？?]\s*[”」]?$")
# What is not needed is set against what alone is needed: 不用追，只要等.
_NEEDLESS, _ONLY_NEEDS = lazy_regex("不用|不必|用不着|不需要"), lazy_regex("只(?:要|需|用)")
# Nobody asks who heard or found what, as one asks who thinks what: 您听说最重要的是什么?
_LEARNT, _ASKS_WHAT = lazy_regex("^(?:听说|发现)$"), lazy_regex("什么|怎么|怎样|如何|哪|谁|几|多[少久长大远高重]")
# One of several is not the one that is it most: 一家最小的面包店.
_MOST, _ONE_OF = lazy_regex("^最"), lazy_regex(f"{OF_NUMBER_OR_FEW}[^，。的了]$")
# What stands behind its verb in no English sentence: what did you do always?
_NEVER_LAST = lazy_regex(r"(?:always|never|merely|simply|almost|nearly)", re.IGNORECASE)
# What says by its ending that it is more so: safer, and not more safe.
_MORE, _TAKES_ER = lazy_regex(r"\b[Mm]ore $"), lazy_regex(r"[^aeiou]*[aeiou]+[^aeiouy]+e?|[a-z]{2,5}y")
# No modal verb stands behind another verb that helps: how long do students should walk?
_MODAL = lazy_regex(r"(?:can|could|should|must|may|might|will|would|need(?= not))(?:n[’']t)?\b", re.IGNORECASE)
_HELPED = lazy_regex(
    r"(?:\b(?:do|does|did|will|would|won[’']t|can|could|should|must|may|might|shall|(?:do|does|did)n[’']t)\b"
    r"[^.,;:?!]*|\bto |[’'](?:ll|d) )$",
    re.IGNORECASE,
)
_LAST = lazy_regex(r"\s*(?:[.,;:?!]|$)")
# She is always looking at it: what somebody keeps doing, as nobody is occasionally looking.
_KEEPS, _DOING = (
    lazy_regex(r"(?:\b(?:am|is|are|was|were)|[’'](?:m|s|re)) $", re.IGNORECASE),
    lazy_regex(r" [a-z]+ing\b"),
)
# What answers for a whole clause, as hardly another adverb does: Of course, and with great care.
_ANSWERS = lazy_regex("Of course|Certainly|Naturally|Perhaps|Maybe|Probably|Indeed|Actually|In fact|Obviously|Clearly")
_ALONE = lazy_regex(r",? (?:and|but|or|not)\b|[.!?]")


def is_legible(right: tuple[str, str], wrong: tuple[str, str]) -> bool:
    """
    Tell whether kanji alone tell the right wording from a wrong one (finding 2); each is given with its translation.

    The right one is ruled in where it shares more characters with what is shown; the wrong one is ruled out where a
    reader would look for its own characters on the other side, as for 技術 beside 服务, unless it has some of them.
    """
    (said, shown), (other, elsewhere) = right, wrong
    if overlap(said, shown) > overlap(other, shown):
        return True
    return bool(overlap(other, elsewhere)) and not overlap(other, shown)


def fits(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether the n-th other wording of a place goes with what the rest of the sentence says on either side."""
    return not (
        _is_unsure(site, n, both)
        or _leaves_all(site, n, both)
        or _runs_against(site, n, both)
        or _says_twice(site, n, both)
        or _measures_a_range(site, n, both)
        or _answers_another(site, both)
        or _is_not_asked(site.zh.others[n], both)
        or _is_fewer_than_thought(site, both)
        or _is_out_of_place(site, n, both)
        or bool(_MOST.match(site.zh.others[n]) and _ONE_OF.search(both.source[: site.zh.start]))
        or cannot_stand(site, n, both)
        or leaves_no_room(site, n, both)
        or contradicts(site, n, both)
        or is_ruled_out(site, n, both)
        or is_claimed(site, both)
        or bool(_BY_THEN.match(site.other.others[n]) and _JUST_WHEN.search(both.translation[: site.other.start]))
    )


def _is_fewer_than_thought(site: Site, both: BothSides) -> bool:
    """Tell whether one expects more by what stands before, so that only an "only" goes on: 煮了那么多，只来了三个人."""
    before = both.translation[: site.other.start]
    return site.zh.said == "只" and _ALTHOUGH.search(before) is not None


def _is_not_asked(other: str, both: BothSides) -> bool:
    """Tell whether a sentence asks what nobody asks with another wording."""
    if _ASKS.search(both.source) is None:
        return False
    is_learnt = _LEARNT.search(other) is not None and _ASKS_WHAT.search(both.source) is not None
    return is_learnt or _NOT_ASKED.search(other) is not None


def _is_out_of_place(site: Site, n: int, both: BothSides) -> bool:
    """
    Tell whether English would not say it: a modal verb behind another, more safe, an adverb last that never is.

    Nor would it say one first, for a whole clause, that does not answer: Apparently, and with great care.
    """
    said, other, before = site.other.said, site.other.others[n], both.translation[: site.other.start]
    is_helped = _MODAL.match(other) and not _MODAL.match(said) and _HELPED.search(before)
    is_grown = _MORE.search(before) and _TAKES_ER.fullmatch(other)
    is_kept_up = (
        said.casefold() == "always" and _KEEPS.search(before) and _DOING.match(both.translation, site.other.end)
    )
    is_all = _ANSWERS.fullmatch(said.rstrip(",")) and _ALONE.match(both.translation, site.other.end)
    return bool(
        is_helped
        or is_grown
        or is_kept_up
        or is_all
        or (_LAST.match(both.translation, site.other.end) and _NEVER_LAST.fullmatch(other))
    )


def _answers_another(site: Site, both: BothSides) -> bool:
    """Tell whether a word takes up one before it, or is taken up by one behind it, which leaves no choice."""
    before, after = site.zh.around(both.source)
    is_answer = _ONLY_THEN.match(site.zh.said) is not None and _REQUIRES.search(before) is not None
    return is_answer or bool(_NEEDLESS.match(site.zh.said) and _ONLY_NEEDS.search(after))


def _runs_against(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether an outcome is told of what is no outcome: 终于不能拉透."""
    other, after = site.zh.others[n], re.split("[，。！？；,;]", both.source[site.zh.end :])[0]
    before = re.split("[，。！？；,;]", both.source[: site.zh.start])[-1]
    is_asked = _OUTCOME.search(other) is not None and _OUTCOME.search(site.zh.said) is None
    is_demanded = _BEFALLS.search(other) is not None and _DEMANDS.search(before) is not None
    is_wanted = _AT_LAST.search(other) is not None and _WANTS.match(after) is not None
    return is_demanded or is_wanted or (is_asked and _FORBIDDEN.search(before + after) is not None)


def _measures_a_range(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether another wording calls a range exact, or an only the least: 正好八到九床, 至少只多三倍."""
    before, after = site.zh.around(both.source)
    is_odd = _RANGE.match(after) or _MERELY.match(after) or _MERELY_BEFORE.search(before)
    return _EXACT.search(site.zh.others[n]) is not None and is_odd is not None


def _says_twice(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether another wording stands in the sentence already, or begins or ends as what is beside it: 总是是."""
    other, said = site.zh.others[n], site.other.others[n]
    before, after = site.zh.around(both.source)
    is_doubled = other[-1] == after[:1] or other[0] == before[-1:]
    rest = f"{both.translation[: site.other.start]}|{both.translation[site.other.end :]}"
    is_there = len(other) > 1 and other in f"{before}|{after}"
    return is_doubled or is_there or (len(said) > 1 and said.casefold() in rest.casefold())


def _is_unsure(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether an adverb does not go with how sure the end of the sentence sounds: もしかすると…ではありません."""
    said, rest = site.other.others[n], both.translation[: site.other.start] + both.translation[site.other.end :]
    if _SUSPECTS.search(said) and _NOT_SURE.search(rest):
        return True
    if _DOUBTFUL.search(said) and not _DOUBTFUL.search(site.other.said):
        return not _DOUBTS.search(rest)
    return bool(_CERTAIN.search(said) and _NOT_SURE.search(rest))


def _leaves_all(site: Site, n: int, both: BothSides) -> bool:
    """Tell whether a 都 of the sentence is left without what it goes with."""
    is_carrier = bool(_CARRIES_ALL.search(site.zh.said)) and not _CARRIES_ALL.search(site.zh.others[n])
    return is_carrier and bool(_ALL.search(both.source))
