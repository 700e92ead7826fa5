"""
Which of two things that the text sets against each other does it mean?

The options are all four ways in which the two can hold: only the one, only the other, both, neither. They are alike in
look, and the text itself denies three of them, so nothing else in it has to be searched for a second right answer.
Which of two things somebody means can often be told by sense: a text is asked for the clearest one alone, and for the
clearest of which it says both.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.comprehension.cause_record import verbatim
from quizzes.comprehension.contrast_of_two import is_in_title, item_of_two
from quizzes.comprehension.contrast_options import Sort, options_of, sort_of
from quizzes.comprehension.contrast_site import Site, site_of
from quizzes.comprehension.contrast_stem import named_in_options, stem_of
from quizzes.comprehension.exchange import in_script
from quizzes.comprehension.meant import meant
from quizzes.comprehension.word_notes import with_notes
from quizzes.distractors.display import nested, shown, stopped
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Evidence, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_MOST = 2  # of one interview, and one more of another sort where all those are of two
_UNDER_PASSAGE = 0.5  # what stands alone is clearer
_OF_A_KIND = re.compile(r"^一[个种]")
_SAYS_OF = re.compile("(?<![可但凡])是(?!非|否)")  # 我要的是茶 says something of what 茶 alone only names


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for what the text says of two, and for what its clearest contrast sets in place of what it denies."""
    sorted_out: dict[tuple[str, str | None], Item] = {}
    plain: list[Item] = []
    for spot in document.spots:
        one = _of_site(document, spot, tally)
        if one is not None:
            plain.append(one)
            continue
        item = item_of_two(document, spot, tally)
        if item is not None:
            sorted_out.setdefault((item.prompt, item.passage), item)
    of_two = sorted(sorted_out.values(), key=lambda item: -item.merit)[:_MOST]
    yield from of_two
    yield from _clearest(plain, tally, max(1, _MOST - len(of_two)))  # another question may need the same words


def _clearest(plain: Sequence[Item], tally: Tally, most: int) -> Iterator[Item]:
    """
    Take the clearest of those where one holds, and of those where both do; else it is known which sort is asked.

    No more than `most`: what is meant can often be told by sense, whatever is offered beside it.
    """
    of_both = [item for item in plain if item.distractors[0].code is RefutationCode.OTHER_TRUTH]
    of_one = [item for item in plain if item not in of_both]
    clearest = [max(some, key=lambda item: item.merit) for some in (of_one, of_both) if some]
    kept = list({(item.prompt, item.passage): item for item in reversed(clearest)}.values())[:most]
    tally.refused["guessable-by-sense"] += len(plain) - len(kept)
    yield from kept


def _of_site(document: Document, spot: Spot, tally: Tally) -> Item | None:
    site = site_of(spot.source)
    if site is None:
        return None
    stem, passage = stem_of(document, spot, site)
    if tally.refuses("open-reference", hit=stem is None) or stem is None:
        return None
    options = options_of(site)
    if tally.refuses("title", hit=is_in_title(document, site.b)):
        return None
    if tally.refuses("form", hit=_is_uneven(site)):
        return None
    if options is None or tally.refuses("said-elsewhere", hit=_is_said_elsewhere(document, spot, site)):
        return None
    return _item(document, spot, site, (stem, passage), options)


def _is_uneven(site: Site) -> bool:
    """
    Tell whether one of two things of a kind alone has 一个, or alone says something of another: 酒, 我要的是茶.

    为什么做的问题 and 一个怎么做的问题 are told apart by their look.
    """
    says = [bool(_SAYS_OF.search(in_simplified(phrase))) for phrase in (site.a, site.b)]
    if says[0] != says[1]:
        return True
    kinds = [bool(_OF_A_KIND.match(in_simplified(phrase))) for phrase in (site.a, site.b)]
    return kinds[0] != kinds[1] and site.a[-1] == site.b[-1]


def _is_said_elsewhere(document: Document, spot: Spot, site: Site) -> bool:
    """Tell whether another sentence speaks of the subject and the denied thing together."""
    subject = site.subject.removesuffix("的")
    return any(
        site.a in other.source and (not subject or subject in other.source)
        for other in document.spots
        if other.index != spot.index
        and (other.speaker == spot.speaker or bool(subject))
        and not (not subject and other.index < spot.index)
    )


def _item(
    document: Document, spot: Spot, site: Site, asked: tuple[str, str | None], options: tuple[str, str, str, str]
) -> Item:
    stem, passage = asked
    named = named_in_options(site, stem)
    key, *wrong = (f"{named}{document.written(option)}" for option in options)
    quote = verbatim(spot.source, site.quote)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="contrast",
        prompt=in_script(document, stem),
        passage=passage,
        key=key,
        distractors=tuple(_distractors(site, wrong)),
        evidence=Evidence(line=spot.line, quote=quote),
        explanation=with_notes(document, spot, quote, _explained(document, spot, site, shown(quote))),
        place=spot.place,
        subject=f"{site.b}@{spot.index}",
        merit=3.0 - 0.01 * len(site.a + site.b) - _UNDER_PASSAGE * (passage is not None),
        tags=("R1",),
    )


def _distractors(site: Site, wrong: list[str]) -> Iterator[Distractor]:
    whys = (
        [_why_left_out(site, site.a), _why_left_out(site, site.b), _why_neither(site)]
        if site.is_both
        else [_why_other(site), _why_both(site), _why_neither(site)]
    )
    for option, why in zip(wrong, whys, strict=True):
        is_denied = not site.is_both and option != wrong[-1]
        code = RefutationCode.NEGATED if is_denied else RefutationCode.OTHER_TRUTH
        yield Distractor(option=option, code=code, why=why)


def _explained(document: Document, spot: Spot, site: Site, quote: str) -> Localized:
    frame = in_script(document, site.frame)
    if site.is_both:
        is_added = site.frame.startswith("不")
        means_ja, means_en = (
            ("AだけでなくBも", "not only A but also B") if is_added else ("AでもありBでもある", "both A and B")
        )
    else:
        means_ja, means_en = ("AではなくB", "not A but B") if site.denies_first else ("BであってAではない", "B, not A")
    ja, en = meant(document, spot, quote)
    return Localized(
        ja=f"{spot.line}行目に「{nested(quote)}」{ja}とあります。「{frame}」は「{means_ja}」という意味です。",
        en=f"Line {spot.line}: {stopped(quote + en)} {frame} means “{means_en}”.",
    )


def _why_other(site: Site) -> Localized:
    denied, said = _held(site, site.a), _held(site, site.b)
    return Localized(
        ja=f"逆です。本文は「{nested(denied)}」を否定して、「{nested(said)}」だと述べています。",
        en=f"It is the other way round: the text denies {denied} and says {said} instead.",
    )


def _why_both(site: Site) -> Localized:
    denied, too = _held(site, site.a), "又" if sort_of(site) is Sort.HOW else "也"
    return Localized(
        ja=f"本文は「{nested(denied)}」を否定しているので、両方（既…{too}…）ではありません。",
        en=f"The text denies one of the two, {denied}, so it is not both (既…{too}…).",
    )


def _why_left_out(site: Site, phrase: str) -> Localized:
    held = _held(site, phrase)
    return Localized(
        ja=f"本文は「{nested(held)}」も否定していません。両方だと述べています。",
        en=f"The text does not deny {held}: it says that both are true.",
    )


def _why_neither(site: Site) -> Localized:
    said = _held(site, site.b)
    is_denial = in_simplified(site.b)[:1] in {"不", "没"}  # what denies 不讲价 says 讲价, and no “neither”
    so_ja, so_en = (
        ("その逆は合いません", "the reverse") if is_denial else ("「どちらでもない」は合いません", "“neither”")
    )
    return Localized(
        ja=f"本文は「{nested(said)}」だと述べているので、{so_ja}。",
        en=f"The text does say {said}, so {so_en} is wrong.",
    )


def _held(site: Site, phrase: str) -> str:
    """Give what is said of the subject, with its verb where that is not 是."""
    held = phrase.removesuffix("的") if sort_of(site) is Sort.WAY else phrase  # as the options have it
    return held if site.be == "是" else f"{site.be}{held}"
