"""
What is said elsewhere in the talk that a reader who did not read a passage could take for its point?

Statements of the same person from other paragraphs, as general as a point is: they tell no figures, no story and no
example, and speak of nothing that only the passage speaks of.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.claims.claim import claims
from quizzes.comprehension.gists.gist_claims import BECAUSE, EXAMPLE, simple_of
from quizzes.comprehension.themes import Themes
from quizzes.distractors.speakers import name_of
from quizzes.distractors.vetoes import is_out_of_length, overlap
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.comprehension.claims.claim import Claim
    from quizzes.comprehension.gists.gist_points import Point
    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_RATIO, _MOST_SHARED, _HEAD = (0.5, 2.0), 4, 4
_AROUND, _NEAR = 60, 4  # sentences before and after from which the statements come; paragraphs that are as near
# What only happened, was counted or stands there says nothing of what somebody wants to say.
_COUNTED = lazy_regex(
    r"百分之|(?<![一两])(?:[0-9.]+|[一二两三四五六七八九十百千万]{2,}|[二两三四五六七八九])[多余来]?"
    r"(?:年(?!代)|个月|天|岁|元|块|米|公里|厘米|毫米|小时|分钟|万|亿|人|个人|家|件|台|次|成|吨|TB|本|张|条)"
)
_HAPPENED = lazy_regex(r"(?<![到为除])了(?!解)|[一-龥]过(?![去程于来])|[去今前]年|当[时年天]|全是|投票")
_SAYS_HOW = lazy_regex(
    r"[是会能很最更越才都难]|应该|应当|可以|可能|必须|需要|不怕|不在于|在于|取决|往往|常常|容易|重要|关键|值得|没有|不|则|就"
)
# What sets one thing against another, or says that this is what matters.
_STRESSED = lazy_regex(
    r"不是|并非|而是|不在于|而在于|真正|最|关键|核心|本质|恰恰|才是|才能|越来越|无论|只有|都|从来|反而|更"
)
_LEAST_POINTED = 2
# What tells a story or turns against something, and what others say or is not sure.
_DETAIL = lazy_regex(
    r"^(?:有一[次天年回]|那[次天年回]|当时|当年|小时候|上个月|上周|去年|前年|昨天|前几天|第一次|起初|刚开始|一开始|[0-9〇○零一二三四五六七八九十]{2,4}年|"
    r"但是?|可是|不过|然而|只是|其实|可(?=[^以能]))|[两二三四五几]个(?:原因|理由|办法|方面|问题|部分|例子)|有人|很多人(?:觉得|认为|说)|不少人|"
    r"[说问道告]诉?，|可能|也许|经常|常常|像(?!素|话|样)|好比|如同|仿佛|打个比方"
)
# What is tied to words left out: 去翻译的同时，也会写诗 names no book; 现在想的是 answers what was asked.
_NOT_ALONE = lazy_regex("自己|^(?:至于|故|第[一二三])|的同时[，,]|[想说讲问答]的(?:就|也|只)?是")


class Rivals:
    """The general statements of one interview, told of who makes them."""

    def __init__(self, document: Document) -> None:
        self.document, self.themes = document, Themes(document)
        self.found = tuple(_named(document, claim) for claim in claims(document) if _is_general(claim))
        self._starts = [claim.spot.index for claim in self.found]

    def beside(self, point: Point, tally: Tally) -> Sequence[Claim]:
        """Give those that are not said in a passage, the most tempting first."""
        told, at = "".join(spot.source for spot in point.passage), point.claim.spot.index
        pool = [
            claim
            for claim in self.found[bisect_left(self._starts, at - _AROUND) : bisect_left(self._starts, at + _AROUND)]
            if claim.spot.speaker == point.claim.spot.speaker
            and claim.spot.place != point.claim.spot.place
            and not is_out_of_length(point.claim.said, claim.said, *_RATIO)
            and not tally.refuses("may-be-right", hit=self._is_near(claim, point, told))
        ]
        return sorted(pool, key=lambda claim: (*_farness(point, claim, told), self._draw(point, claim)))

    def _is_near(self, claim: Claim, point: Point, told: str) -> bool:
        """Tell whether a statement speaks of the point, or of what only its passage speaks of."""
        return bool(self.themes.shared(claim.quote, point.claim.quote) or self.themes.ties(claim.quote, told))

    def _draw(self, point: Point, claim: Claim) -> str:
        text = f"{self.document.interview.sha256}|{point.claim.spot.index}|{claim.spot.index}"
        return hashlib.sha256(text.encode()).hexdigest()


def _farness(point: Point, claim: Claim, told: str) -> tuple[int, int]:
    """Give how little a statement shares with a passage, and how far off it is said: one thinks of what is near."""
    return -min(overlap(claim.said, told), _MOST_SHARED), abs(claim.spot.place - point.claim.spot.place) // _NEAR


def _is_general(claim: Claim) -> bool:
    """Tell whether a statement could be the point of a passage: no detail, and it needs nothing before it."""
    text = simple_of(claim.spot)
    is_detail = text.endswith(("？", "?")) or any(found.search(text) for found in (_DETAIL, EXAMPLE, BECAUSE, _COUNTED))
    return not is_detail and not _NOT_ALONE.search(in_simplified(claim.said))


def _named(document: Document, claim: Claim) -> Claim:
    """Name those of whom a speaker says 我们, as the point names them."""
    is_ours = in_simplified(claim.quote).find("我们") in range(_HEAD) and in_simplified(claim.said).startswith("他们")
    name = document.written(name_of(claim.spot.speaker or ""))
    return replace(claim, said=f"{name}{claim.said}") if is_ours else claim


def is_pointed(said: str) -> bool:
    """Tell whether a statement has a point of its own: it tells no figures and no event, and says how things are."""
    text = in_simplified(said)
    return not (_COUNTED.search(text) or _HAPPENED.search(text)) and bool(_SAYS_HOW.search(text))


def is_found_by_shape(key: str, others: Sequence[str]) -> bool:
    """Tell whether the key is nearly the only statement of a point, or the only one that stresses something."""
    is_alone = bool(_STRESSED.search(in_simplified(key))) and not any(
        _STRESSED.search(in_simplified(other)) for other in others
    )
    return is_alone or sum(map(is_pointed, others)) < _LEAST_POINTED
