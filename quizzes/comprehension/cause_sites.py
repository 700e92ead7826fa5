"""
Where does a sentence give a reason or what follows from one, so that it can be left out after the words before it?

The words before it are quoted as they stand, in the voice of their speaker and under the sentences that lead up to
them: so 他 and 这 mean there what they mean in the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.segmentation import tag_of
from quizzes.comprehension.cause_clauses import begins_with_subject
from quizzes.comprehension.cause_frames import AND, COMPARES
from quizzes.distractors.display import clauses, is_balanced, shown, without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document, Spot

_LEAST, _MOST = 5, 44  # hanzi, and characters, of what is left out
_LEAST_LEAD, _MOST_LEAD = 2, 64
_STAGE = re.compile(r"[（(][^）)]{1,12}[）)]")
_DENIED = re.compile(
    r"^(?P<lead>.+?)，(?:并)?不是(?:因为|由于)(?P<denied>[^，]{3,24})，(?:[^，]{4,24}，)??(?:而是|是)(?:因为|由于)(?P<left>.+)$"
)
_THE_REASON_OF = re.compile(r"^(?P<lead>.*?之所以[^，]{2,24})，(?:(?:就|正|都|主要|其实)?是)(?:因为|由于)(?P<left>.+)$")
_BECAUSE = re.compile(r"^(?:就|正|都|主要|其实)?是?(?:因为|由于)(?=.{2})")
_JUST_BECAUSE = re.compile(r"^[就正](?:因为|由于)")  # 正因为 C，E
_BECAUSE_FIRST = re.compile(r"^(?:但是?|可是?|而|不过|其实)?(?:正|就|也)?是?(?:因为|由于)(?=.{2})")
_SO = re.compile(r"^(?:所以|因此|因而)[，,]?")
_RESULT = re.compile(r"^结果[，,]?(?![往是就都也的很非比]|[^，]{0,3}[出公])")
_THEN = re.compile(r"^于是[，,]?")
# What is only thought of, asked for, or set under a condition is given as no reason.
_NOT_PLAIN = re.compile(
    r"也许|或许|大概|恐怕|难道|是不是|好像|似乎|不仅|不但|不光|不只|除了|部分原因|之一|之所以然|"
    r"人以为|所以然|所以说|[？?！!；;：:]|[一二两三四五]个原因|一方面"
)
# Somebody else says it, and the reason may be his: 我父亲常说，末班车也要开，因为…….
_SAID_BY_OTHERS = re.compile(
    r"(?:^|[，；])(?!我们?(?:也|就|还|都|又|曾|总|常|一直|当时|后来|[跟对和][^，]{1,5})*(?:[说讲问]|告诉|认为|觉得|发现|知道|相信))"
    r"[^，；]*?[^，；小听据来再的](?:[说讲问]|告诉[^，；]{1,4}|认为|觉得|写道|回答|解释)，"
)
_HELD = re.compile(r"如果|要是|假如|的话|虽然|尽管|即使|哪怕|就算")  # what follows from it holds under a condition
_ENOUGH = 26  # characters of a result
_BOUND = re.compile(r"^(?:而|就|才|都|也|却|不如|是|还|否则)")
_BOUND_RESULT = re.compile(r"^(?:才|就|便|也|都|又|还|再|不|没|只)")
_OF_OTHERS = re.compile(r"^(?:有的|有人|幸好|但|可|不过|当然|其实|别人|后来)")
_MOST_SETTING, _AFTER_SUBJECT = 8, "不是在会能有最"  # characters of a time or place before the subject, and 猫是……
_OPENS = re.compile(
    "^(?:(?:老实说|说实话|坦白说|其实|后来|那时候?|当时|开头|一开始|起初|最后|现在|以前|去年|今年)[，,]?)+"
)
_SPOKEN_TO = re.compile("[你您]")
_OF_WHAT = re.compile("^[^，的]{2,6}的(?=.{4})")  # 真正的 before what is spoken of
# A first clause of a reason that says little without the next.
_GOES_ON = re.compile(
    r"(?:发现|觉得|认为|知道|明白|相信|说|看到|想到|意味着|[是在到]|时候?|[以之]?[后前]|来说)$|谁[^，]+$|一[^，]{1,6}$|"
    r"有(?:[一两三几]?[个位家只条座张间本棵辆台件])[^，有]+$"
)
_TAKEN_ON = re.compile(rf"{AND.pattern}|^(?:只是|而(?!是不)|反而|却|但|可是|就|才|都|谁|不过)")
_ADDED = re.compile(
    r"^(?:还有|另外|再说|再加上|而且|第二|其次|除此|此外|也因为|又因为|更重要|也是因为|还因为|况且|何况|二来)"
)
_HALVES = 2


class Part(StrEnum):
    """What of a thought is left out."""

    REASON = "reason"
    SO = "so"
    RESULT = "result"


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """
    The words of a sentence that stand before a reason or a result, and the one that is left out after them.

    `denied` is what the sentence says not to be the reason.
    """

    spot: Spot
    part: Part
    lead: str
    left: str
    denied: str = ""

    @property
    def is_cause(self) -> bool:
        """Tell whether the reason is left out, and not what follows."""
        return self.part is Part.REASON


def sites(document: Document) -> tuple[Site, ...]:
    """Give the places of an interview where a reason or a result can be left out, one of a sentence."""
    found = (next(_sites_of(document, spot), None) for spot in document.spots if spot.speaker is not None)
    return tuple(site for site in found if site is not None and _is_fit(site))


def _sites_of(document: Document, spot: Spot) -> Iterator[Site]:
    text = without_end(_STAGE.sub("", shown(spot.source)).strip())
    simple = in_simplified(text)
    is_plain = len(simple) == len(text) and not _NOT_PLAIN.search(simple) and is_balanced(text)
    if not is_plain or spot.source.rstrip("”’」』 ").endswith(("？", "?")):
        return
    yield from _of_frames(document, spot, text)
    pieces = clauses(text)
    for i, piece in enumerate(pieces):
        found = _of_clause(document, spot, pieces, i, in_simplified(piece))
        if found is not None:
            yield found
            return


def _of_frames(document: Document, spot: Spot, text: str) -> Iterator[Site]:
    """E，不是因为 A，而是因为 C; 之所以 E，是因为 C."""
    simple = in_simplified(text)
    for pattern in (_DENIED, _THE_REASON_OF):
        found = pattern.match(simple)
        if found is not None and not _is_added_to(document, spot):
            lead, left = text[: found.end("lead")], _whole_reason(text[found.start("left") :])
            denied = text[slice(*found.span("denied"))] if pattern is _DENIED else ""
            yield Site(spot=spot, part=Part.REASON, lead=lead, left=left, denied=denied)


def _of_clause(document: Document, spot: Spot, pieces: Sequence[str], i: int, simple: str) -> Site | None:
    """E，因为 C; C，所以 E; C，结果 E; 因为 C，E."""
    before, rest = "".join(pieces[:i]), "".join(pieces[i:])
    is_result = i > 0 and not COMPARES.match(simple)
    so = _SO.match(simple) or _THEN.match(simple) or (_RESULT.match(simple) if is_result else None)
    if so is not None:
        part = Part.SO if _SO.match(simple) else Part.RESULT
        return _site(spot, part, before + rest[: so.end()].rstrip("，,"), _whole_result(rest[so.end() :]))
    because = _BECAUSE.match(simple)
    comes_first = bool(_JUST_BECAUSE.match(simple)) and i + 1 < len(pieces)
    is_last = not (comes_first or _is_added_to(document, spot) or _has_so(pieces[i + 1 :]))
    least = _LEAST if i else 0  # 因为下雪，车停了: the second clause is the effect
    left = _whole_reason(rest[because.end() :], least) if because is not None and is_last else ""
    if because is not None and left and (i or without_end(rest).endswith(left)):
        return _site(spot, Part.REASON, before + rest[: because.end()], left)
    first = _BECAUSE_FIRST.match(simple)
    if first is not None and i <= 1 and len(pieces) - i >= _HALVES:
        return _result_of(spot, pieces, i)
    return None


def _result_of(spot: Spot, pieces: Sequence[str], i: int) -> Site | None:
    """因为 C，(所以) E: the effect is one clause, or all that comes after 所以."""
    so = next((k for k in range(i + 1, len(pieces)) if _SO.match(in_simplified(pieces[k]))), None)
    at = so if so is not None else i + 1
    left = "".join(pieces[at:])
    if so is None and (len(pieces) > at + 1 or not begins_with_subject(left)):
        return None
    opening = _SO.match(in_simplified(left))
    return _site(spot, Part.RESULT, "".join(pieces[:at]), left[opening.end() if opening is not None else 0 :])


def _whole_result(text: str) -> str:
    """Give what follows from a reason, up to a clause that tells something else or would make it long."""
    pieces = clauses(text)
    end = 1
    while end < len(pieces) and not _OF_OTHERS.match(in_simplified(pieces[end])):
        is_long = len("".join(pieces[: end + 1])) > _ENOUGH and len("".join(pieces[:end])) > _ENOUGH // 2
        if is_long and not _BOUND.match(in_simplified(pieces[end])):
            break
        end += 1
    return without_end("".join(pieces[:end]))


def names_its_subject(text: str) -> bool:
    """Tell whether a clause opens with what it speaks of."""
    simple = in_simplified(text)
    first, _, rest = simple.partition("，")
    heads = [simple, *([rest] if len(first) <= _MOST_SETTING else []), _OF_WHAT.sub("", simple)]
    return any(
        head.startswith(("我", "他", "她", "它", "别人", "人们"))
        or (tag_of(head[:1]) == "n" and head[1:2] in _AFTER_SUBJECT)
        or begins_with_subject(head)
        for head in heads
        if head
    )


def is_cut_from_subject(quote: str, source: str) -> bool:
    """Tell whether a quote says nothing of whom it speaks, which the words before it in its sentence may tell."""
    before = hanzi_of(source.partition(quote)[0])
    return len(before) >= _LEAST and "之所以" not in quote and not names_its_subject(_OPENS.sub("", quote))


def _site(spot: Spot, part: Part, lead: str, left: str) -> Site:
    return Site(spot=spot, part=part, lead=without_end(lead), left=without_end(left))


def _is_fit(site: Site) -> bool:
    left = in_simplified(site.left)
    is_of_length = len(hanzi_of(left)) >= _LEAST and len(left) <= _MOST
    is_bound = not site.is_cause and (bool(_BOUND_RESULT.match(left)) or not names_its_subject(site.left))
    is_bound = is_bound or (not site.is_cause and bool(_HELD.search(in_simplified(site.spot.source))))
    is_led = _LEAST_LEAD <= len(site.lead) <= _MOST_LEAD
    is_bound = is_bound or bool(_SAID_BY_OTHERS.search(in_simplified(site.lead)))
    return is_of_length and is_led and not is_bound and is_balanced(site.left) and not _SPOKEN_TO.search(left)


def _whole_reason(text: str, least: int = _LEAST) -> str:
    """Give the first clause of a reason, with those that it cannot do without."""
    pieces = clauses(text)
    end = 1
    while end < len(pieces):
        is_open = bool(_GOES_ON.search(in_simplified(without_end(pieces[end - 1])))) or (
            len(hanzi_of("".join(pieces[:end]))) < least
        )
        if not is_open and not _TAKEN_ON.match(in_simplified(pieces[end])):
            break
        end += 1
    return without_end("".join(pieces[:end]))


def _has_so(pieces: Sequence[str]) -> bool:
    return any(_SO.match(in_simplified(piece)) for piece in pieces)


def _is_added_to(document: Document, spot: Spot) -> bool:
    after = document.spots[spot.index + 1 : spot.index + 2]
    return any(other.place == spot.place and _ADDED.match(in_simplified(other.source).strip()) for other in after)
