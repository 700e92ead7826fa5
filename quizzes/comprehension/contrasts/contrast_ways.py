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
    from quizzes.comprehension.contrasts.contrast_third import Third
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

# To 怕什么, or of 最难的, that it is neither is no answer: it says nothing.
_ASKED = lazy_regex("什么|谁|哪|怎么|如何|几|多少")
_IS_ONE = lazy_regex("最(?![后初近终])|的$")
_MOST_SO = lazy_regex("最(?![后初近终])|真正|唯一|第一|头一")
_COUNTED = lazy_regex("[一两几][只条双张把件本块支台辆副]")
_GOES_TO = lazy_regex("[去到往回]的$")
_IS_SO = lazy_regex("(?:^|[^一-龥])[难慢快贵累苦重急险忙多少大小]的$")


def wrong_ways(site: Site, stem: str, wrong: Sequence[str]) -> Iterator[Distractor]:
    """Give the three ways that the text denies, or two where the last one, neither, would say nothing."""
    whys = why_other(site), why_both(site), why_neither(site)
    for option, why in zip(wrong, whys, strict=True):
        code = RefutationCode.NEGATED if option != wrong[-1] else RefutationCode.OTHER_TRUTH
        if option != wrong[-1] or not _says_nothing(site, stem):
            yield Distractor(option=option, code=code, why=why)


def is_both_thinkable(site: Site) -> bool:
    """
    Tell whether somebody might believe that both hold: 既怕重，也怕水.

    What is the most so is one thing, as is a prize, or where somebody goes: nobody takes both to be it.
    """
    subject, both = in_simplified(site.subject), [in_simplified(phrase) for phrase in (site.a, site.b)]
    if _MOST_SO.search(subject):
        return False
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
    if site.is_of_wording:
        return Localized(
            ja=f"逆です。本文は「{nested(denied)}」より「{nested(said)}」と言うほうが当たっていると述べています。",
            en=f"It is the other way round: the text would rather say {said} than {denied}.",
        )
    if site.is_of_choice:
        return Localized(
            ja=f"逆です。本文は「{nested(denied)}」より「{nested(said)}」のほうがよいと述べています。",
            en=f"It is the other way round: the text would rather have {said} than {denied}.",
        )
    return Localized(
        ja=f"逆です。本文は「{nested(denied)}」を否定して、「{nested(said)}」だと述べています。",
        en=f"It is the other way round: the text denies {denied} and says {said} instead.",
    )


def why_both(site: Site) -> Localized:
    denied, said = site.a, site.b
    if site.is_of_wording:
        return Localized(
            ja=f"本文は「{nested(said)}」と言うほうが当たっていると述べていて、両方とも当たっているとは言っていません。",
            en=f"The text finds one of the two truer, {said}; it does not call both true.",
        )
    if site.is_of_choice:
        return Localized(
            ja=f"本文は「{nested(said)}」のほうだけを勧めていて、両方（既要…也要…）ではありません。",
            en=f"The text is for one of the two only, {said}, so it is not both (既要…也要…).",
        )
    return Localized(
        ja=f"本文は「{nested(denied)}」を否定しているので、両方（既…也…）ではありません。",
        en=f"The text denies one of the two, {denied}, so it is not both (既…也…).",
    )


def why_neither(site: Site) -> Localized:
    said = site.b
    return Localized(
        ja=f"本文は「{nested(said)}」だと述べているので、「どちらでもない」は合いません。",
        en=f"The text does say {said}, so “neither” is wrong.",
    )


def told_by_frame(site: Site, frame: str) -> Localized:
    """Tell what a frame says, written as in the text."""
    if site.is_of_wording:
        return Localized(
            ja=f"「{frame}」は「Aというより（むしろ）Bだ」という意味です。", en=f"{frame} means “not so much A as B”."
        )
    if site.is_of_choice:
        return Localized(
            ja=f"「{frame}」は「AよりBのほうがよい」という意味です。", en=f"{frame} means “B rather than A”."
        )
    ja, en = ("AではなくB", "not A but B") if site.denies_first else ("BであってAではない", "B, not A")
    return Localized(ja=f"「{frame}」は「{ja}」という意味です。", en=f"{frame} means “{en}”.")


def ways_of_third(document: Document, spot: Spot, site: Site, third: Third) -> tuple[Distractor, Distractor]:
    """Give the third thing in place of what the text says, and what it denies in place of the third thing."""
    where, said, denied = _where(document, third), site.b, site.a
    code = RefutationCode.EDITED if third.told_in is None else RefutationCode.OTHER_RECORD
    instead = Localized(
        ja=f"{where.ja}{spot.line}行目で述べているのは「{nested(said)}」です。",
        en=f"{where.en}; line {spot.line} says {said}.",
    )
    neither_way = Localized(
        ja=f"本文は「{nested(denied)}」を否定しています。{where.ja}",
        en=f"The text denies {denied}. {where.en}.",
    )
    return (
        Distractor(option=document.written(third.said), code=code, why=instead),
        Distractor(option=document.written(third.denied), code=RefutationCode.NEGATED, why=neither_way),
    )


def _where(document: Document, third: Third) -> Localized:
    """Say where the third thing comes up, or that it does not, with its meaning where that says more."""
    word, gloss = document.written(third.word), document.gloss_of(third.word)
    means_ja, means_en = (gloss.ja, gloss.en) if gloss.ja and gloss.en else ("", "")  # told in both, or in none
    ja = f"（{means_ja}）" if means_ja and in_simplified(means_ja) != third.word else ""
    en = f" (“{means_en}”)" if means_en else ""
    if third.told_in is None and document.spots_having(third.word):
        return Localized(  # 火 of a text that has 火车: the character is there for all to see
            ja=f"「{word}」{ja}については、本文は何も述べていません。", en=f"The text says nothing of {word}{en}"
        )
    if third.told_in is None:
        return Localized(ja=f"「{word}」{ja}は本文に出てきません。", en=f"{word}{en} does not come up in the text")
    line = third.told_in.line
    return Localized(
        ja=f"「{word}」{ja}が出てくるのは、{line}行目の別の話です。",
        en=f"{word}{en} comes up in line {line}, of something else",
    )
