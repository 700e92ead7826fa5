"""
Which of two things that the text sets against each other does it mean?

The options are all four ways in which the two can hold: only the one, only the other, both, neither. They are alike in
look, and the text itself denies three of them, so nothing else in it has to be searched for a second right answer.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.comprehension.cause_record import verbatim
from quizzes.comprehension.contrast_of_two import is_in_title, item_of_two
from quizzes.comprehension.contrast_site import Site, opposite_of_both, site_of
from quizzes.comprehension.contrast_stem import bare_subject, named_in_options, stem_of
from quizzes.comprehension.exchange import in_script
from quizzes.comprehension.word_notes import with_notes
from quizzes.distractors.display import nested, shown
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Evidence, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_HOW_OFTEN = re.compile("(?:往往|常常|经常|經常|通常|一般|大多|大都|总|總|一定|其实|其實|都|也|就)$")
_OF_A_KIND = re.compile(r"^一[个种]")


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for what each plain contrast of the text sets in place of what it denies, and for what it says of two."""
    asked: set[tuple[str, str | None]] = set()
    for spot in document.spots:
        item = _of_site(document, spot, tally) or item_of_two(document, spot, tally)
        if item is not None and (item.prompt, item.passage) not in asked:
            asked.add((item.prompt, item.passage))
            yield item


def _of_site(document: Document, spot: Spot, tally: Tally) -> Item | None:
    site = site_of(spot.source)
    if site is None:
        return None
    stem, passage = stem_of(document, spot, site)
    if tally.refuses("open-reference", hit=stem is None) or stem is None:
        return None
    rest = opposite_of_both(site.a, site.b, site.be)
    if tally.refuses("title", hit=is_in_title(document, site.b)):
        return None
    if tally.refuses("form", hit=_is_uneven(site)):
        return None
    if rest is None or tally.refuses("said-elsewhere", hit=_is_said_elsewhere(document, spot, site)):
        return None
    return _item(document, spot, site, (stem, passage), rest)


def _is_uneven(site: Site) -> bool:
    """Tell whether one of two things of a kind alone has 一个: 为什么做的问题, 一个怎么做的问题."""
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


def _item(document: Document, spot: Spot, site: Site, asked: tuple[str, str | None], rest: tuple[str, str]) -> Item:
    stem, passage = asked
    key, *wrong = (f"{named_in_options(site, stem)}{option}" for option in _options(site, *rest))
    quote = verbatim(spot.source, site.quote)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="contrast",
        prompt=in_script(document, stem),
        passage=passage,
        key=key,
        distractors=tuple(_distractors(spot, site, wrong)),
        evidence=Evidence(line=spot.line, quote=quote),
        explanation=with_notes(document, spot, quote, _explained(document, spot, site, shown(quote))),
        place=spot.place,
        subject=f"{site.b}@{spot.index}",
        merit=3.0 - 0.01 * len(site.a + site.b),
        tags=("R1",),
    )


def _options(site: Site, both: str, neither: str) -> tuple[str, str, str, str]:
    """Give the key first; the two things stand in the order that the text does not have them in."""
    be = site.be
    if site.is_both:
        return both, f"{be}{site.b}，不{be}{site.a}", f"{be}{site.a}，不{be}{site.b}", neither
    if site.denies_first:
        return f"{be}{site.b}，不{be}{site.a}", f"{be}{site.a}，不{be}{site.b}", both, neither
    return f"不{be}{site.a}，{be}{site.b}", f"不{be}{site.b}，{be}{site.a}", both, neither


def _distractors(spot: Spot, site: Site, wrong: list[str]) -> Iterator[Distractor]:
    whys = (
        [_why_left_out(spot, site, site.a), _why_left_out(spot, site, site.b), _why_neither(spot, site)]
        if site.is_both
        else [_why_other(spot, site), _why_both(spot, site), _why_neither(spot, site)]
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
        return Localized(
            ja=f"{spot.line}行目に「{nested(quote)}」とあります。「{frame}」は「{means_ja}」という形で、両方だと述べています。",
            en=f"Line {spot.line}: {quote}. {frame} is “{means_en}”: it is both.",
        )
    meant_ja, meant_en = ("AではなくB", "not A but B") if site.denies_first else ("BであってAではない", "B, not A")
    return Localized(
        ja=f"{spot.line}行目に「{nested(quote)}」とあります。「{frame}」は「{meant_ja}」という形で、言いたいのは「{site.b}」のほうです。",
        en=f"Line {spot.line}: {quote}. {frame} is “{meant_en}”; what is meant is {site.b}.",
    )


def _why_other(spot: Spot, site: Site) -> Localized:
    (ja, en), a, b = _of_what(site), _held(site, site.a), _held(site, site.b)
    return Localized(
        ja=f"本文と逆です。{spot.line}行目は{ja}「{nested(a)}」ではなく「{nested(b)}」だと述べています。",
        en=f"It is the other way round: line {spot.line} says{en} that {_it(site)} {b} and not {a}.",
    )


def _why_both(spot: Spot, site: Site) -> Localized:
    ja, en = _of_what(site)
    return Localized(
        ja=f"{spot.line}行目は{ja}「{_held(site, site.a)}」ではないと述べているので、両方とは言えません。",
        en=f"Line {spot.line} says{en} that {_it(site)} not {_held(site, site.a)}, so it cannot be both.",
    )


def _why_left_out(spot: Spot, site: Site, phrase: str) -> Localized:
    ja, en = _of_what(site)
    return Localized(
        ja=f"{spot.line}行目は{ja}「{_held(site, phrase)}」でもあると述べています。",
        en=f"Line {spot.line} says{en} that {_it(site)} {_held(site, phrase)} as well.",
    )


def _why_neither(spot: Spot, site: Site) -> Localized:
    ja, en = _of_what(site)
    is_denial = in_simplified(site.b)[:1] in {"不", "没"}  # what denies 不讲价 says 讲价, and no “neither”
    so_ja, so_en = ("その逆は合いません", "the reverse") if is_denial else ("どちらでもないとは言えません", "“neither”")
    return Localized(
        ja=f"{spot.line}行目は{ja}「{_held(site, site.b)}」だと述べているので、{so_ja}。",
        en=f"Line {spot.line} says{en} that {_it(site)} {_held(site, site.b)}, so {so_en} is wrong.",
    )


def _of_what(site: Site) -> tuple[str, str]:
    """Say in Japanese and in English of what something is said."""
    subject = _HOW_OFTEN.sub("", bare_subject(site))
    return (f"「{subject}」について、", f" of {subject}") if subject else ("", "")


def _it(site: Site) -> str:
    """Give the subject and verb of an English sentence before what is said, which has its own verb where not 是."""
    return "it is" if site.be == "是" else "what holds is"


def _held(site: Site, phrase: str) -> str:
    """Give what is said of the subject, with its verb where that is not 是."""
    return phrase if site.be == "是" else f"{site.be}{phrase}"
