"""What is said of the ways in which two things do not hold, and which of these ways can be offered?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.contrasts.contrast_stem import asks_openly
from quizzes.distractors.display import nested
from quizzes.distractors.item import Distractor
from quizzes.distractors.words import in_simplified, table
from quizzes.question import Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.contrasts.contrast_site import Site

# To 怕什么, or of 最难的, that it is neither is no answer: it says nothing.
_ASKED = lazy_regex("什么|谁|哪|怎么|如何|几|多少")
_IS_ONE = lazy_regex("最(?![后初近终])|的$")
_MOST_SO = lazy_regex("最(?![后初近终])|真正|唯一|第一|头一")
_REASON = lazy_regex("因为|由于|为了|[靠凭按]")
_COUNTED = lazy_regex("[一两几][只条双张把件本块支台辆副]")
_GOES_TO = lazy_regex("[去到往回]的$")
_IS_SO = lazy_regex("(?:^|[^一-龥])[难慢快贵累苦重急险忙多少大小]的$")


def wrong_ways(site: Site, stem: str, wrong: Sequence[str]) -> Iterator[Distractor]:
    """Give the three ways that the text denies, or two where the last one, neither, would say nothing."""
    whys = why_other(site), _why_both(site), _why_neither(site)
    for option, why in zip(wrong, whys, strict=True):
        code = RefutationCode.NEGATED if option != wrong[-1] else RefutationCode.OTHER_TRUTH
        if option != wrong[-1] or not _says_nothing(site, stem):
            yield Distractor(option=option, code=code, why=why)


def is_both_thinkable(site: Site) -> bool:
    """
    Tell whether somebody might believe that both hold: 既怕重，也怕水, or for two reasons.

    What is the most so is one thing, as is a prize, or where somebody goes: nobody takes both to be it.
    """
    subject, both = in_simplified(site.subject), [in_simplified(phrase) for phrase in (site.a, site.b)]
    if _MOST_SO.search(subject):
        return False
    if all(map(_REASON.match, both)):
        return True
    if subject.endswith("的"):
        return not (_GOES_TO.search(subject) or tag_of(subject[:-1][-2:]).startswith("a") or _IS_SO.search(subject))
    return not _is_thing(both[1])


def _is_thing(phrase: str) -> bool:
    """Tell whether words name a thing that one can take: 手套, 一只破手套."""
    known = table().get(_COUNTED.sub("", phrase)[-2:] if _COUNTED.match(phrase) else phrase)
    return known is not None and known.pos == "nc"


def _says_nothing(site: Site, stem: str) -> bool:
    """Tell whether it is no answer that neither holds: something is asked for, or the subject is one thing (最难的)."""
    asked = "" if asks_openly(stem) else in_simplified(stem)
    return bool(_ASKED.search(asked) or _IS_ONE.search(in_simplified(site.subject)))


def why_other(site: Site) -> Localized:
    denied, said = site.a, site.b
    return Localized(
        ja=f"逆です。本文は「{nested(denied)}」を否定して、「{nested(said)}」だと述べています。",
        en=f"It is the other way round: the text denies {denied} and says {said} instead.",
    )


def _why_both(site: Site) -> Localized:
    denied = site.a
    return Localized(
        ja=f"本文は「{nested(denied)}」を否定しているので、両方（既…也…）ではありません。",
        en=f"The text denies one of the two, {denied}, so it is not both (既…也…).",
    )


def _why_neither(site: Site) -> Localized:
    said = site.b
    return Localized(
        ja=f"本文は「{nested(said)}」だと述べているので、「どちらでもない」は合いません。",
        en=f"The text does say {said}, so “neither” is wrong.",
    )
