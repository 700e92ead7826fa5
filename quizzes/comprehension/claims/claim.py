"""
Which statements of an interview can be read by themselves, told of the one who makes them?

A claim is a run of clauses of one sentence that asserts something: it sets no condition, asks nothing, quotes nobody,
names what it speaks of, and has its speaker in the third person (`自己……`, `他们……`); or, where it is asked for so, it
is told in the speaker's own words (`我……`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.antecedent import references
from quizzes.comprehension.claims.claim_alone import stands_alone
from quizzes.comprehension.corrections import is_taken_back
from quizzes.comprehension.eras import begins_with_era
from quizzes.comprehension.own_institution import OURS, names_own
from quizzes.comprehension.third_person import SEEMS, THEN, gives_own_name, in_third_person
from quizzes.distractors.clauses.claim_cuts import Cut, hangs_on, opens_with_subject
from quizzes.distractors.clauses.claim_gaps import lacks_what_it_is_about
from quizzes.distractors.clauses.own_occasion import lacks_occasion
from quizzes.distractors.clauses.own_topic import holds_under_what_is_left_out, lacks_topic
from quizzes.distractors.display import clauses, shown, without_end
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quizzes.comprehension.antecedent import Reference
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_LEAST_HANZI, _MOST_HANZI, _MOST_CLAUSES = 7, 42, 6
_AS_SAID = lazy_regex("(?<=..)[啊呀哦喔噢哟]$")  # how it is said, which nobody repeats who tells it: 很难啊
# What only ties the words to those before them, or fills a pause.
OPENING = lazy_regex(
    r"^(?:(?:(?:刚好|正好|恰恰)?相反|反之)(?=[，,])|但是|但(?!愿|凡)|可是|可(?=[我他大])|不过|而且|而(?![是不])|然而|另外(?![一两兩二三四五六七八九十几幾半那的])|还有(?=[，,])|其实|所以|因此|因而|于是|当然|再说(?:了(?=[，,]))?|"
    r"总之|况且|何况|同时|反正|毕竟|倒是(?=[我他她])|只是(?=[我他大])|是的|没错|对+啊?(?=[，,])|嗯|说实话|老实说|老实讲|说真的|坦白说|坦率地?说|结果|"
    r"可以说|实际上|事实上|说白了|说到底|换句话说|也就是说|好在|幸好|可惜|没想到|现在看起来|在我看来|一开始(?=[，,])|首先|其次|"
    r"最后(?=[，,我他她大])|第[一二三](?=[，,])|后来(?=[，,])|比如说?|例如|那么(?=[，,我他她大])|那(?=[，,])|甚至|尤其|特别是|然后|从那以后|此后|之后|哎呀|哦|啊|是啊|有(?=[，,])|没有(?=[，,])|不够(?=[，,])|"
    r"说来[^，,]{1,4}(?=[，,])|说得[^，,]{1,4}[点些](?=[，,])|说句[^，,]{1,5}(?=[，,])|(?:直白|简单|具体|严格)[点地来]*(?:一点)?说(?=[，,])|"
    r"更[^，,]{1,5}的是(?=[，,])|(?:值得[^，,]{2,4}|需?要(?:说明|指出|注意|强调)|有意思|有趣|奇怪|遗憾|意外|幸运|难得|巧)的是(?=[，,])|"
    r"行(?=[，,])|当然有|可不嘛?|话说回来|说起来|说来也巧|不是(?=[，,])|说实在的|哈{2,}|呵呵+|嘿嘿+|"
    r"[想试去来见看学干做住用听]过(?=[，,])|"
    r"先(?:说明|说|声明|交代|解释)一下(?=[，,])|我?[跟和][你您]说(?=[，,])|不瞒[你您]说(?=[，,])|我作证(?=[，,]))"
    r"[，,：:！]?(?=\S{3})"
)
_THINKS = lazy_regex(
    r"^我(?:[们們])?(?:一直|始终|个人|也|就|总|还是|倒)?(?:觉得|认为|相信|发现|感觉)(?:一件事|一点)?[，,：:]?"
)
_REPORTS = lazy_regex(r"[^，,：:]{1,9}(?<![来的地])[说写讲][，,：:]")  # 信上说，……: nobody says that a letter says it
_REASON = lazy_regex(r"^(?:因为|由于)")
_FIRST_PERSON = lazy_regex(f"[我咱俺]|{OURS}")
_PAUSE = lazy_regex(r"[，,；;：:]\s*")
# Where who speaks is, or a place that the words before tell: nowhere for who reads what is told of him.
_HERE_OR_THERE = lazy_regex("(?<!自己)(?<!我们)(?<!他们)[这那](?:里|儿(?!子)|边)")
# What holds only under a condition: the condition has to be told with it.
_CONDITION = lazy_regex(
    r"如果|若(?!干)|要是|假如|倘若|假设|的话|只要|只有(?=.*才)|除非|不管|不论|即使|即便|哪怕|就算|万一|一旦|否则|不然"
)
# A time that is told by what was said before.
_THEN = lazy_regex(
    rf"(?:第{OF_NUMBER}+[天年晚个次]|[那这][天年晚回次一]|后来|这时|此时|当天|[次隔翌][日天年月]|同[年月]|随后|接着|然后|同时|最后|再后来|过了|消息|当时的)"
)
_IN_MIND = lazy_regex("(?:[嘴心脸手眼]|口头)[上里中]")  # 她嘴上说, 她心里想: nothing that is hers
_AS_A_CHILD = "小时候"  # 她小时候: when it was, and nothing that is hers
_WHO_IT_IS = ("叫", "姓", "是", "今年")


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """
    What a speaker says in one sentence.

    `quote` are the words of the text, `said` tells them in the third person or as they are said.
    `is_whole` tells that the quote is the whole sentence, `is_named` that somebody is named in it for a pronoun.
    """

    spot: Spot
    quote: str
    said: str
    is_whole: bool
    is_named: bool = False


def claims(document: Document) -> tuple[Claim, ...]:
    """Give the longest claim of each sentence that makes one, in order."""
    firsts = (next(claims_of(document, spot), None) for spot in document.spots)
    return tuple(claim for claim in firsts if claim is not None)


def claims_of(document: Document, spot: Spot, *, is_direct: bool = False) -> Iterator[Claim]:
    """
    Give the claims of one sentence, those of more clauses first; they may overlap.

    `is_direct`: those in the first person stay in the words of their speaker, as no 自己 would read so well.
    """
    yield from _claims_of(document, spot, is_direct=is_direct)


@lru_cache(maxsize=1 << 10)
def _claims_of(document: Document, spot: Spot, *, is_direct: bool) -> tuple[Claim, ...]:
    """Find the claims of a sentence, remembered because several kinds of questions are asked about them."""
    return tuple(_found(document, spot, is_direct=is_direct))


def _found(document: Document, spot: Spot, *, is_direct: bool) -> Iterator[Claim]:
    if spot.source.rstrip("”’」』 ").endswith(("？", "?", "…")) or is_taken_back(document, spot):
        return
    named = _named(document, spot)
    pieces, own = clauses(named.source), clauses(spot.source)
    for length in range(min(len(pieces), _MOST_CLAUSES), 0, -1):
        for first in range(len(pieces) - length + 1):
            cut = Cut(spot=named, pieces=pieces, first=first, last=first + length)
            claim = _claim(document, cut, is_direct=is_direct)
            if claim is not None:
                quote = without_end("".join(own[first : first + length]))
                yield replace(claim, spot=spot, quote=quote, is_named=_is_named(document, spot, quote))


def _named(document: Document, spot: Spot) -> Spot:
    """Put a party for the first pronoun of a sentence where it is certain who is meant."""
    found = _references(document).get(spot.index)
    if found is None or found.named_in.index == spot.index:
        return spot
    at = next(i for i, word in enumerate(spot.words) if word == found.pronoun)
    if in_simplified("".join(spot.words[at + 1 :])).lstrip().startswith(_WHO_IT_IS):  # 他叫龙一帆: no 男生叫……
        return spot
    if at and not _PAUSE.fullmatch(spot.words[at - 1]):  # 我早就不记得他了: no 小伙子 without 那个
        return spot
    after = in_simplified(spot.words[at + 1]) if at + 1 < len(spot.words) else ""
    rest = in_simplified("".join(spot.words[at + 1 :]))
    # 他民国二十年来: a time, and nothing that is his
    is_his = not (_IN_MIND.match(rest) or begins_with_era(rest) or rest.startswith(_AS_A_CHILD))
    is_owner = tag_of(after).startswith("n") and is_his
    link = ("的",) if is_owner else ()  # 他父亲: 大学生的父亲, and no 大学生父亲, who would be one himself
    words = (*spot.words[:at], found.party, *link, *spot.words[at + 1 :])
    return replace(spot, source="".join(words), words=words)


def _is_named(document: Document, spot: Spot, quote: str) -> bool:
    """Tell whether the words of a claim have a pronoun for which a party of another sentence is named."""
    found = _references(document).get(spot.index)
    return found is not None and found.named_in.index != spot.index and found.pronoun in quote


@lru_cache(maxsize=4)
def _references(document: Document) -> Mapping[int, Reference]:
    return {reference.spot.index: reference for reference in references(document)}


def _claim(document: Document, cut: Cut, *, is_direct: bool) -> Claim | None:
    is_long_enough = _LEAST_HANZI <= len(hanzi_of(cut.quote)) <= _MOST_HANZI
    if not is_long_enough or hangs_on(cut) or holds_under_what_is_left_out(document, cut):
        return None
    start = _after_opening(cut)
    text = in_simplified(cut.quote)[start - cut.start :]
    if _THEN.match(text) or (_CONDITION.search(text) and not (cut.is_whole and len(cut.pieces) > 1)):
        return None
    name = document.written(name_of(cut.spot.speaker) if cut.spot.speaker is not None else "文中")
    if is_direct and _FIRST_PERSON.search(_THINKS.sub("", text)):
        return _in_own_words(document, cut, start, name)
    thinks = _THINKS.match(text) or SEEMS.match(text)
    if thinks is not None:
        start += thinks.end()
    if not stands_alone(cut.spot.source[start : cut.start + len(cut.quote)]) or not opens_with_subject(cut, start):
        return None
    said = _told(document, cut, start, name)
    return None if said is None else Claim(spot=cut.spot, quote=cut.quote, said=shown(said), is_whole=cut.is_whole)


def _told(document: Document, cut: Cut, start: int, name: str) -> str | None:
    """Tell the words from a place on of their speaker; None where they point outside, or say too little alone."""
    said = in_third_person(document, cut, start, name)
    if said is None or names_own(said) or not _is_full(said) or gives_own_name(said, name):
        return None
    simple = in_simplified(said)
    return None if _HERE_OR_THERE.search(simple) or _REPORTS.match(simple) else _AS_SAID.sub("", said)


def _in_own_words(document: Document, cut: Cut, start: int, name: str) -> Claim | None:
    """Tell a claim as its speaker says it, in the first person."""
    then = THEN.match(in_simplified(cut.spot.source[start:]))  # 那时候 of nothing that is told
    start += then.end() if then is not None else 0
    said = cut.spot.source[start : cut.start + len(cut.quote)]
    is_open = not stands_alone(said) or not opens_with_subject(cut, start)
    is_open = is_open or _REPORTS.match(in_simplified(said)) is not None  # 我太太说，……: her words, and not his own
    if cut.spot.speaker is None or is_open or not _is_full(said) or gives_own_name(said, name):
        return None
    told = f"{document.written('当时') if then is not None else ''}{shown(said)}"  # 我三十四岁 is not said of today
    return Claim(spot=cut.spot, quote=cut.quote, said=told, is_whole=cut.is_whole)


def _is_full(said: str) -> bool:
    """Tell whether what is said is of a fit length and names what it is about."""
    text = in_simplified(said)
    is_named = not lacks_what_it_is_about(text) and not lacks_topic(text) and not lacks_occasion(text)
    return is_named and _LEAST_HANZI <= len(hanzi_of(said)) <= _MOST_HANZI


def _after_opening(cut: Cut) -> int:
    """Give where a run of clauses begins but for the words that tie it to those before."""
    start, end = cut.start, cut.start + len(cut.quote)
    for _ in range(2):
        found = OPENING.match(in_simplified(cut.spot.source[start:end]))
        if found is not None:
            start += found.end()
    reason = _REASON.match(in_simplified(cut.spot.source[start:end]))
    return start + reason.end() if reason is not None and cut.last - cut.first == 1 else start
