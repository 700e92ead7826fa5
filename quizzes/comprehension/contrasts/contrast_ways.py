"""What is said of the ways in which two things do not hold, and which of these ways can be offered?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.contrasts.contrast_options import Sort, sort_of
from quizzes.comprehension.contrasts.contrast_stem import asks_openly
from quizzes.distractors.display import nested
from quizzes.distractors.item import Distractor
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.contrasts.contrast_site import Site

# To 怕什么, or of 最难的, that it is neither is no answer: it says nothing.
_ASKED = lazy_regex("什么|谁|哪|怎么|如何|几|多少")
_IS_ONE = lazy_regex("最(?![后初近终])|的$")


def wrong_ways(site: Site, stem: str, wrong: Sequence[str]) -> Iterator[Distractor]:
    """Give the three ways that the text denies, or two where the last one, neither, would say nothing."""
    whys = (
        [_why_left_out(site, site.a), _why_left_out(site, site.b), _why_neither(site)]
        if site.is_both
        else [why_other(site), _why_both(site), _why_neither(site)]
    )
    for option, why in zip(wrong, whys, strict=True):
        is_denied = not site.is_both and option != wrong[-1]
        code = RefutationCode.NEGATED if is_denied else RefutationCode.OTHER_TRUTH
        if option != wrong[-1] or not _says_nothing(site, stem):
            yield Distractor(option=option, code=code, why=why)


def _says_nothing(site: Site, stem: str) -> bool:
    """Tell whether it is no answer that neither holds: something is asked for, or the subject is one thing (最难的)."""
    asked = "" if asks_openly(stem) else in_simplified(stem)
    return bool(_ASKED.search(asked) or _IS_ONE.search(in_simplified(site.subject)))


def why_other(site: Site) -> Localized:
    denied, said = _held(site, site.a), _held(site, site.b)
    return Localized(
        ja=f"逆です。本文は「{nested(denied)}」を否定して、「{nested(said)}」だと述べています。",
        en=f"It is the other way round: the text denies {denied} and says {said} instead.",
    )


def _why_both(site: Site) -> Localized:
    denied = _held(site, site.a)
    return Localized(
        ja=f"本文は「{nested(denied)}」を否定しているので、両方（既…也…）ではありません。",
        en=f"The text denies one of the two, {denied}, so it is not both (既…也…).",
    )


def _why_left_out(site: Site, phrase: str) -> Localized:
    held = _held(site, phrase)
    return Localized(
        ja=f"本文は「{nested(held)}」も否定していません。両方だと述べています。",
        en=f"The text does not deny {held}: it says that both are true.",
    )


def _why_neither(site: Site) -> Localized:
    said = _held(site, site.b)
    return Localized(
        ja=f"本文は「{nested(said)}」だと述べているので、「どちらでもない」は合いません。",
        en=f"The text does say {said}, so “neither” is wrong.",
    )


def _held(site: Site, phrase: str) -> str:
    """Give what is said of the subject, with its verb where that is not 是."""
    held = phrase.removesuffix("的") if sort_of(site) is Sort.WAY else phrase  # as the options have it
    return held if site.be == "是" else f"{site.be}{held}"
