"""
What is read before a reason or a result is asked for, and which clauses of it can be offered beside the right one?

The passage breaks off where the reason or the result is to come, so that it has to be known from the text.

The words stand as the speaker says them, so that 他 and 这 mean there what they mean in the text. Offered is what is
said before and not shown, as nobody takes for what is to come what he has just read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.cause_clauses import has_predicate
from quizzes.comprehension.cause_frames import OPENING
from quizzes.comprehension.cause_sites import Site, names_its_subject
from quizzes.comprehension.exchange import in_script
from quizzes.comprehension.quote_context import points_back
from quizzes.distractors.display import clauses, is_balanced, shown, without_end
from quizzes.distractors.left_open import leaves_open
from quizzes.distractors.speakers import asker_of, name_of
from quizzes.distractors.vetoes import reads_alike
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document, Spot

_MOST_BEFORE, _MOST_ASKED, _MOST_C = 150, 100, 44
_LEAST = 5
_MARK = lazy_regex(r"[，,]?(?:就|正|都|主要|其实)?是?(?:因为|由于|所以|因此|因而|结果|于是|为了)$")
_BECAUSE = lazy_regex(r"^.*?(?:因为|由于|因為|由於)")
_TURN = lazy_regex(
    rf"^{OPENING}?[，,]?(?:我(?:一直|始终|始終|个人|個人|也|就|总|總)?(?:觉得|覺得|认为|認為|相信)[，,]?)?(?=.{{4}})"
)
_OPENING = lazy_regex(
    r"^(?:但是?|可是|不过|而且|其实|当然|然后|后来|那时候|所以|因此|结果|换句话说|说起来)[，,]?(?=.{5})"
)
_NO_OPTION = lazy_regex(
    r"怕|却|卻|[？?！!；;：:…“”‘’「」『』（）()]|因为|由于|所以|因此|之所以|为了|结果|如果|要是|的话|虽然|即使|哪怕|什么(?!都|也)|怎么|[吗呢吧]$|"
    r"^(?:不|没|只|就|才|也|都|还|又|再|而|但|可(?!能)|却|像|对|嗯|当|等|从|在|跟|和|把|被|让|有的|于是|尤其|甚至|比如|第|一方面)|"
    r"(?:说|问|想|讲|告诉|发现|觉得|认为|知道|听|看|是|在|叫|写着|一.|的时候|时|[以之]?[后前]|来说|来讲|年|那天|早上|晚上)$"
)
_LIST = lazy_regex(r"[^，、]{1,4}(?:、[^，、]{1,4})+")  # 颜色、声音、手感: no reason for anything
_SOMEBODY = lazy_regex(r"^(?:[我他她]|别人|大家)")  # 我看见墙上的一道缝 is no noun, as 标称六百公里的车 is
# A clause that goes on with what the one before speaks of.
_GOES_ON = lazy_regex(
    r"^(?:是|就|也|都|还|又|再|才|却|而|只|不|没|有|被|把|让|给|到|忽然|突然|已经|实际|什么|越|更|最|很|太|可以|能|会|要|想|送|说|问|一[^个位]|连|从|但|可)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """
    What is read with a site: the sentences that lead to it, as much of them as is shown, and what is asked.

    `shown` counts the sentences of these, from the last one, that the passage has, which offer nothing. `given` is what
    the reason is given for, or what the result comes from, as the text has it.
    """

    site: Site
    spots: tuple[Spot, ...]
    shown: int
    passage: str
    given: str


def mark_of(site: Site) -> str:
    """Give the word that ties a reason or a result to the words before it (所以); nothing where none does."""
    found = _MARK.search(in_simplified(site.lead))
    return found[0].lstrip("，,就正都是主要其实") if found is not None else ""


def read_with(document: Document, site: Site) -> Read | None:
    """Show a site in its paragraph, under the question that is answered; None where too much or too little is said."""
    own = _paragraph(document, site.spot)
    at = next(i for i, spot in enumerate(own) if spot.index == site.spot.index)
    given = _given(own, at, site)
    if given is None or len(given) > _MOST_C:
        return None
    start = at
    while start and _length(own[start - 1 : at]) <= _MOST_BEFORE:
        start -= 1
    name = name_of(site.spot.speaker or "")
    first = _first_shown(site, at)
    said = shown("".join(spot.source for spot in own[first:at])) + _before_mark(site)
    told = f"{'……' if first else ''}{said}……"
    question = _question(_asked_before(document, own[0])) if not start else ""
    head = f"{question}\n" if question else ""
    return Read(
        site=site,
        spots=tuple(own[start : at + 1]),
        shown=at + 1 - first,
        passage=in_script(document, f"{head}{name}：{told}"),
        given=given,
    )


def _first_shown(site: Site, at: int) -> int:
    """Give the first sentence that is shown: that of the site, or the one before where it leans on that."""
    lead = in_simplified(_before_mark(site))
    return max(0, at - (len(hanzi_of(lead)) < _LEAST or leaves_open(lead) or points_back(lead)))


def offered(read: Read) -> Iterator[tuple[Spot, str]]:
    """
    Give what else is stated in the sentences that lead to a site, but for those that are shown.

    Left out is what goes on from the reason or the result, which may tell it once more, and what speaks of reasons.
    """
    site = read.site
    for spot in read.spots[: -read.shown]:
        is_reason = "理由" in spot.source or "原因" in spot.source
        if spot.index == site.spot.index or is_reason or spot.source.rstrip("”’」』 ").endswith(("？", "?")):
            continue
        for text in _statements(spot):
            if not reads_alike(text, read.given):
                yield spot, text


def _before_mark(site: Site) -> str:
    """Give what stands before the reason or the result in its sentence, without the word that ties it."""
    lead = site.lead[: len(_MARK.sub("", in_simplified(site.lead)))]
    return without_end(lead)


def _statements(spot: Spot) -> Iterator[str]:
    """Give what a sentence states: the clauses up to a stop, or one that the next does not go on from."""
    pieces = clauses(without_end(shown(spot.source)))
    for i in range(len(pieces)):
        if not is_balanced("".join(pieces[:i])):
            continue  # words of somebody else
        for length in (3, 2, 1):
            run, rest = pieces[i : i + length], "".join(pieces[i + length :])
            is_stopped = not rest or run[-1].endswith(("；", ";"))
            if len(run) < length or not (is_stopped or (length == 1 and not _GOES_ON.match(in_simplified(rest)))):
                continue
            text = without_end("".join(run))
            opening = _OPENING.match(in_simplified(text))
            text = text[opening.end() :] if opening is not None else text
            if _is_statement(text):
                yield text


def _is_statement(text: str) -> bool:
    simple = in_simplified(text)
    is_whole = len(hanzi_of(simple)) >= _LEAST and is_balanced(text) and not _LIST.fullmatch(simple)
    is_whole = is_whole and (has_predicate(text) or "的" not in simple or bool(_SOMEBODY.match(simple)))
    first = clauses(simple)[0].rstrip("，") if simple else ""
    return is_whole and not _NO_OPTION.search(simple) and len(hanzi_of(first)) >= _LEAST - 1 and names_its_subject(text)


def _given(own: Sequence[Spot], at: int, site: Site) -> str | None:
    """Give the other side of a reason or a result in the words of the text; None where it is not told in a few."""
    lead = without_end(site.lead[: len(_MARK.sub("", in_simplified(site.lead)))])
    lead = _TURN.sub("", lead) if len(in_simplified(lead)) == len(lead) else lead
    if len(hanzi_of(lead)) >= _LEAST - 2:
        return _BECAUSE.sub("", lead) if not site.is_cause and len(lead) == len(in_simplified(lead)) else lead
    before = shown(own[at - 1].source) if at and not lead else ""
    given = re.split("[；;：:]", without_end(before))[-1]
    given = _TURN.sub("", given)
    return given if before.endswith("。") and is_balanced(given) and len(hanzi_of(given)) > _LEAST else None


def _paragraph(document: Document, spot: Spot) -> Sequence[Spot]:
    first, last = spot.index, spot.index + 1
    while first and document.spots[first - 1].place == spot.place:
        first -= 1
    while last < len(document.spots) and document.spots[last].place == spot.place:
        last += 1
    return document.spots[first:last]


def _asked_before(document: Document, first: Spot) -> Sequence[Spot]:
    """Give the turn of somebody else that a paragraph replies to."""
    end = first.index
    before = document.spots[end - 1] if end else None
    if before is None or before.speaker in {None, first.speaker}:
        return ()
    start = end
    while start and document.spots[start - 1].speaker == before.speaker:
        start -= 1
    return document.spots[start:end]


def _question(asked: Sequence[Spot]) -> str:
    """Give the last sentences of a turn, as many as are not too long, with who says them."""
    start = len(asked)
    while start and _length(asked[start - 1 :]) <= _MOST_ASKED:
        start -= 1
    said = shown("".join(spot.source for spot in asked[start:]))
    return f"{asker_of(asked[0].speaker)}：{'……' if start else ''}{said}" if said else ""


def _length(spots: Sequence[Spot]) -> int:
    return sum(len(spot.source) for spot in spots)
