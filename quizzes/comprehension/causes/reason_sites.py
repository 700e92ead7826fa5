"""
Where does a sentence say in so many words what is the reason of what, and which of both is left out of its quote?

    因为＿＿，所以成本更高。        from the one word to the other
    ＿＿，所以急不得。              all that the sentence says before
    很多人没来，因为＿＿。           one thing to the end; what begins anew behind it may be what comes of it
    为什么来这里？ 因为＿＿。         all of an answer
    因为雨太大，就没有出门。          就 tells what comes of it; so does what begins anew behind 又……
    由于雨太大，取消了演出。          without such a word nothing tells where the reason ends
    我每天都练。所以＿＿。            the sentences before give the reason
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.corrections import is_taken_back
from quizzes.distractors.clauses.claim_cuts import Cut, opens_with_subject, says_only_when, says_something
from quizzes.distractors.display import clause_edges, clauses, is_balanced, shown, without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_BECAUSE = lazy_regex(
    r"\s*[“「]?(?:但是?|可是?|而|不过|其实|也|就|都|又|主要|可能|大概|也许|或许)*[，,]?(?:正|就|都)?是?(?:因为|由于)(?!此|而|[，,])"
)
_REASON, _RESULT = lazy_regex("因为|由于"), lazy_regex("所以|因此|因而|于是|结果")
# A clause that goes on with the reason before it.
_AND = lazy_regex(r"^\s*(?:又|也(?!许)|还(?!是)|并且|而且|并(?!非|不)|再加上|加上|同时|且|以及|况且)")
_SO = lazy_regex(r"\s*[“「]?(?:所以|因此|因而|于是|结果(?=[，,]))(?!说|如此)[，,]?(?:呢[，,])?")
_TURNS = lazy_regex(r"^\s*(?:但|可是|不过|然而|所以|因此|因而|另外|也就是说)")  # another thought of the same sentence
# Who reads 因为这样 alone does not know how, and 这 is nothing that another reason would begin with.
_POINTS = lazy_regex(r"^(?:之所以|如此|这样|那样|[这那](?!里|儿|边|些年|几年|几天)|此)")
# What comes of a reason that is told before it.
_COMES_OF = lazy_regex(r"^(?:我们?|他们?|她们?|大家)?(?:就(?!是)|才|便|只好|只能|不得不)")
# What the next clause only completes, and is no result of: 因为它越成功，我就越睡不着, 因为一下雨，路就断.
_HALF = lazy_regex(
    r"(?<![超优穿跨])越(?![南野剧冬过狱界])|只要|只有|除非|无论|不管|不论|即使|就算|哪怕|宁可|每[多少]|"
    r"(?<![第十百千万唯统万])一(?=[下到看听想有说开停进出来去走坐提碰打遇刮吃喝睡做])(?!下子|直|般|样|起|切|些|点)"
)
# A reason with what comes of it in one go, or of what stands before it neither: 因为跑步而改变了一生,
# 本来想去，因为下雨，只好不去. So is what comes only of it: 没有名额，才学的木工, but not 要等天黑，才看得见.
_WHO = "(?:我们?|他们?|她们?|大家)?"
_OF_BOTH = lazy_regex(
    rf"(?:因为|由于)[^，。,]*而(?!且|是)|[，,].{{0,4}}由于.*[，,]{_WHO}(?:就(?!是)|才|便|只好|只能|不得不)"
    rf"|[，,].{{0,4}}因为(?![^，,]*(?:只有|除非|必须|要|得|等|非))[^，,]*[，,]{_WHO}才"
    rf"|(?:本来|原本|原先|原想).*[，,].{{0,4}}因为.*[，,]{_WHO}(?:就(?!是)|便|只好|只能|不得不)"
)
_AND_SO = {
    "ja": lazy_regex(
        r"だから|です?から|それで|そこで|そのため|そんなわけ|なので|ので|ため|よって|わけで|[たいるうだ]から|おかげ|せい|結果|したがって|ゆえ"
    ),
    "en": lazy_regex(
        r"(?i:\b(?:so|therefore|thus|hence|because|as|since|for|consequently|and then|reason|owing|due to|thanks to)\b|"
        r"\bthat(?:['’]s| is) why|which is why)"
    ),
}
_WHY = lazy_regex("为什么|为何|怎么会|干吗|干嘛|何必|原因|是因为")
_OPENING = lazy_regex(r"\s*(?:但是?|可是?(?![以能])|而(?!且)|不过|其实|而且|另外|后来|当然)[，,]?")
_CONDITION = lazy_regex(r"如果|要是|假如|倘若|[？?]|难道|是不是|以为")  # or what somebody believes wrongly
_SAID_TO_BE = lazy_regex(r"^[^，,：:]{0,8}(?:觉得|认为|相信|据说|听说|[说讲想])[，,：:]\s*")
# What is only named, as 大厂的入局, and no statement that another one could stand for.
_NAMED = lazy_regex("^[^是有了过着没不会能要就都很，,]*的[^是有了过着没不会能要就都很，,]{1,4}$")
_HEAD = 2  # characters by which a clause goes on as the one before it: 不是……，不是……
_PAUSES = "，,；;：: "
LEAST_SAID, _MOST, _MOST_SHOWN = 5, 30, 70  # hanzi of what is left out, and of the whole sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonSite:
    """A reason with its effect in one sentence, or with that of the sentence before, and which part is left out."""

    spot: Spot
    start: int
    end: int
    is_reason: bool
    is_all: bool

    @property
    def key(self) -> str:
        """What is left out, as the text says it."""
        return shown(self.spot.source[self.start : self.end])

    @property
    def sign(self) -> str:
        """The word by which the text ties a reason to its result."""
        found = _REASON.search(in_simplified(self.rest)) or _RESULT.search(in_simplified(self.rest))
        return self.rest[found.start() : found.end()] if found is not None else ""

    @property
    def rest(self) -> str:
        """What the sentence says besides."""
        return f"{self.spot.source[: self.start]}{self.spot.source[self.end :]}"

    def quoted(self, gap: str) -> str:
        """Quote the sentence with a gap."""
        return shown(f"{self.spot.source[: self.start]}{gap}{self.spot.source[self.end :]}")


def reason_sites(document: Document) -> tuple[tuple[ReasonSite, ...], ...]:
    """Give for each sentence that tells a reason the parts that can be left out, the best first."""
    found = (tuple(_of(document, spot)) for spot in document.spots)
    return tuple(sites for sites in found if sites)


def _of(document: Document, spot: Spot) -> Iterator[ReasonSite]:
    whole = without_end(spot.source)
    plain = in_simplified(whole)
    is_fit = len(hanzi_of(whole)) <= _MOST_SHOWN and is_balanced(spot.source) and not spot.asks
    is_fit = is_fit and not _CONDITION.search(plain) and not _OF_BOTH.search(plain)
    if is_fit and len(_REASON.findall(plain)) <= 1 and not is_taken_back(document, spot):
        yield from filter(_may_be_left_out, _sites(document, spot, clauses(whole)))


def _sites(document: Document, spot: Spot, pieces: tuple[str, ...]) -> Iterator[ReasonSite]:
    """Give what stands between a word that tells of a reason and the next one, or the end of the sentence."""
    plain, edges = tuple(map(in_simplified, pieces)), clause_edges("".join(pieces))
    given = [at for at, piece in enumerate(plain) if _BECAUSE.match(piece)]
    so = [at for at, piece in enumerate(plain) if at not in given and _SO.match(piece)]
    if len(so) > 1 or not (given or _is_told_as_result(document, spot)):
        return
    for at in given:
        end = _end_of_reason(document, spot, pieces, at)
        if end is not None:
            yield _site(spot, edges[at] + _length(_BECAUSE.match(plain[at])), edges[end], is_reason=True)
        if at == 0 and end is not None and end < len(pieces) and not so:
            yield _site(spot, edges[end], edges[-1], is_reason=False)
    for at in so:
        yield _site(spot, edges[at] + _length(_SO.match(plain[at])), edges[-1], is_reason=False)
        if at and not given:
            opening = _SAID_TO_BE.match(plain[0]) or _OPENING.match(plain[0])
            yield _site(spot, _length(opening), edges[at], is_reason=True)


def _end_of_reason(document: Document, spot: Spot, pieces: tuple[str, ...], given: int) -> int | None:
    """Give the clause with which a reason is over; None where what follows may be no part of it, but its result."""
    is_answer = given == 0 and _is_asked_why(document, spot)
    is_open = False
    for at in range(given + 1, len(pieces)):
        clause = in_simplified(pieces[at]).strip()
        is_result = given == 0 and _COMES_OF.match(clause) and not _HALF.search(in_simplified(pieces[at - 1]))
        if not hanzi_of(clause) or _SO.match(clause) or is_result:
            return at
        if not is_answer and not _goes_on(spot, pieces, at, given):
            is_closed = given == 0 and any(map(_AND.match, map(in_simplified, pieces[1:at])))  # 因为……，又……，
            return at if is_closed else None
        is_open |= given == 0 and not (is_answer or _AND.match(clause))
    return None if is_open else len(pieces)


def _is_asked_why(document: Document, spot: Spot) -> bool:
    before = document.spots[spot.index - 1] if spot.index else spot
    return before.asks and _WHY.search(in_simplified(before.source)) is not None


def _goes_on(spot: Spot, pieces: tuple[str, ...], at: int, given: int) -> bool:
    """Tell whether a clause goes on with the reason before it, and begins nothing of its own."""
    clause = in_simplified(pieces[at]).strip()
    if _AND.match(clause) or clause[:_HEAD] in in_simplified(pieces[at - 1]):
        return True
    if given:
        return _COMES_OF.match(clause) is not None  # what comes of the reason, and so is told for one
    cut = Cut(spot=spot, pieces=pieces, first=at, last=len(pieces))
    return not (says_only_when(without_end(clause)) or opens_with_subject(cut, cut.start))


def _is_told_as_result(document: Document, spot: Spot) -> bool:
    """Tell whether the translation, where there is one, tells a result too: many a 所以 only goes on talking."""
    told = _AND_SO.get(document.language or "")
    return told is None or spot.translation is None or told.search(spot.translation) is not None


def _length(found: re.Match[str] | None) -> int:
    return 0 if found is None else found.end()


def _site(spot: Spot, start: int, end: int, *, is_reason: bool) -> ReasonSite:
    """Leave out what stands between two places, without the marks at its edges."""
    own = spot.source[start:end]
    start += len(own) - len(own.lstrip(_PAUSES))
    end = start + len(spot.source[start:end].rstrip(f"{_PAUSES}。！!…"))
    rest = without_end(spot.source[end:])
    before = in_simplified(spot.source[:start])
    is_all = not rest and any(mark.fullmatch(before) for mark in (_BECAUSE, _SO))
    return ReasonSite(spot=spot, start=start, end=end, is_reason=is_reason, is_all=is_all)


def _may_be_left_out(site: ReasonSite) -> bool:
    key = in_simplified(site.key)
    is_fit = LEAST_SAID <= len(hanzi_of(key)) <= _MOST and is_balanced(key) and says_something(key)
    is_fit = is_fit and not _NAMED.match(key)
    return is_fit and not _POINTS.match(key) and not any(map(_TURNS.match, clauses(key)))
