"""
Which of two things that the text sets against each other does it mean?

The options are the ways in which the two can hold: only the one, only the other, both, and, where that is an answer,
neither. They are alike in look, and the text itself denies all but one of them, so nothing else in it has to be
searched for a second right answer; but which of two things somebody means can often be told by sense. So a third thing
of their sort stands in place of the one and of the other; where none is known, one question is asked alone, of what may
well be both. All other contrasts are left out of their quoted sentence, which names of what they are said.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate, islice
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.contrasts.contrast_in_quote import FILL_IN, quoted_contrast
from quizzes.comprehension.contrasts.contrast_of_two import is_in_title, item_of_two
from quizzes.comprehension.contrasts.contrast_options import options_of, told_of
from quizzes.comprehension.contrasts.contrast_site import site_of
from quizzes.comprehension.contrasts.contrast_stem import bare_subject, named_in_options, stem_of
from quizzes.comprehension.contrasts.contrast_third import third_of
from quizzes.comprehension.contrasts.contrast_ways import (
    is_both_thinkable,
    told_by_frame,
    ways_of_third,
    why_other,
    wrong_ways,
)
from quizzes.comprehension.contrasts.told_ahead import is_for_others, is_told_ahead
from quizzes.comprehension.corrections import is_taken_back
from quizzes.comprehension.meant import as_translated, meant
from quizzes.comprehension.shown_passage import verbatim
from quizzes.comprehension.word_notes import with_notes
from quizzes.distractors.display import nested, shown, stopped
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Evidence, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.contrasts.contrast_site import Site
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_MOST = 3  # of one interview, and one more of another sort where all those are of two
_TO_INFER, _LONG = 4, 60  # a level, and characters from which a passage takes one more
_UNDER_PASSAGE, _NOT_BY_SENSE = 0.5, 0.3  # what stands alone is clearer, and what sense does not tell is better
_OF_A_KIND = lazy_regex(r"^一[个种]")
_TELLS = lazy_regex("(?:说|回答|表示|承认|解释)(?!明|到底|法|白)")
_PEOPLE, _WANTS = (
    lazy_regex("(?:.*[，,])?(?:[我你您他她它]|[我你他她它咱]们|大家|人家)"),
    lazy_regex("(?:要|想|会(?!计)|肯|敢|愿意|打算|为了|因为|怕|来|去|在)(?=..)"),
)
_ONCE = lazy_regex(
    "以前|从前|过去|当初|当年|那时|那年|那会儿|那天|[去前昨]年|小时候|一开始|起先|本来|原来是|倒过来|反过来"
)
_SAYS_OF = lazy_regex("(?<![可但凡])是(?!非|否)")  # 我要的是茶 says something of what 茶 alone only names


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A contrast with the stem that asks for it, what to read first, and the four ways in which the two can hold."""

    spot: Spot
    site: Site
    stem: str
    passage: str | None
    options: tuple[str, str, str, str]

    @property
    def merit(self) -> float:
        return 3.0 - 0.01 * len(self.site.a + self.site.b) - _UNDER_PASSAGE * (self.passage is not None)

    @property
    def level(self) -> int:
        """Give the level of what follows from all that is read first, however easy its words are."""
        return 1 if self.passage is None else _TO_INFER + (len(self.passage) > _LONG)


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for what the text says of two, and for what its clearest contrast sets in place of what it denies."""
    sorted_out: dict[tuple[str, str | None, str], Item] = {}
    sites = [(spot, site) for spot in document.spots if (site := site_of(spot.source)) is not None]
    of_what = [(spot, site) for spot, site in sites if not site.is_of_choice]
    asked = {spot.index: one for spot, site in of_what if (one := _asked(document, spot, site, tally)) is not None}
    for spot in document.spots:
        item = item_of_two(document, spot, tally) if spot.index not in asked else None
        if item is not None:
            sorted_out.setdefault((item.prompt, item.passage, item.key), item)
    of_two = sorted(_of_any_time(document, list(sorted_out.values()), tally), key=lambda item: -item.merit)[:_MOST]
    of_one = _clearest(document, list(asked.values()), tally, max(1, _MOST - len(of_two)))
    found = [*of_two, *of_one]
    done = {item.subject for item in found}
    found += (
        item
        for spot, site in sites
        if f"{site.b}@{spot.index}" not in done and (item := _in_quote(document, spot, site, tally)) is not None
    )
    quotes = [item.evidence.quote for item in found]
    yield from (item for item in found if not any(quote in (item.passage or "") for quote in quotes))


def _of_any_time(document: Document, found: Sequence[Item], tally: Tally) -> Iterator[Item]:
    """Leave out what was so at some time only, and both of what a text sorts in two ways."""
    for item in found:
        is_turned = any(_is_turned(item, other) for other in found)
        if not tally.refuses("said-elsewhere", hit=is_turned or _is_of_a_time(document, item)):
            yield item


def _is_turned(item: Item, other: Item) -> bool:
    """Tell whether the key of another question is a wrong option of one, in whatever order its halves stand."""
    return any(set(wrong.option.split("，")) == set(other.key.split("，")) for wrong in item.distractors)


def _is_of_a_time(document: Document, item: Item) -> bool:
    """Tell whether a sentence says of a time of old what the options say of any: 去年倒过来了，我管账，他管灶."""
    spot = document.spots[int(item.subject.rpartition("@")[2])]
    before, quote, _ = spot.source.partition(item.evidence.quote)
    return _ONCE.search(in_simplified(f"{before}{quote}")) is not None


def _clearest(document: Document, asked: Sequence[_Asked], tally: Tally, most: int) -> Iterator[Item]:
    """Take those that sense does not tell, or the clearest of which one may think that both hold."""
    of_one = sorted(asked, key=lambda one: -one.merit)
    thirds = (item for one in of_one if (item := _beside_third(document, one)) is not None)
    plain = (_plain(document, one) for one in of_one if is_both_thinkable(one.site))
    first = list(islice(thirds, most)) or list(islice(plain, 1))
    kept = list({(item.prompt, item.passage): item for item in first}.values())
    tally.refused["guessable-by-sense"] += len(asked) - len(kept)
    yield from kept


def _asked(document: Document, spot: Spot, site: Site, tally: Tally) -> _Asked | None:
    stem, passage = stem_of(document, spot, site)
    is_cut = site.subject.startswith("的")  # of what, no clause says
    if tally.refuses("open-reference", hit=stem is None or is_cut) or stem is None:
        return None
    if tally.refuses("told-ahead", hit=is_told_ahead(spot, site, passage)):
        return None
    options = options_of(site)
    is_odd = _is_uneven(site) or _asks_what_somebody_is(site, stem)
    if tally.refuses("title", hit=is_in_title(document, site.b)) or tally.refuses("form", hit=is_odd):
        return None
    if tally.refuses("guessable-by-sense", hit=is_for_others(site.a, site.b)):
        return None
    if options is None or tally.refuses("said-elsewhere", hit=_is_said_elsewhere(document, spot, site)):
        return None
    return _Asked(spot=spot, site=site, stem=stem, passage=passage, options=options)


def _asks_what_somebody_is(site: Site, stem: str) -> bool:
    """Tell whether a stem asks what somebody is of whom it is told what they want or do: 他们不是要收藏，是要销毁."""
    is_of_people = _PEOPLE.fullmatch(in_simplified(bare_subject(site))) is not None
    is_done = any(_WANTS.match(in_simplified(phrase)) for phrase in (site.a, site.b))
    return is_of_people and is_done and stem.endswith("是什么？")


def _is_uneven(site: Site) -> bool:
    """
    Tell whether one of two things of a kind alone has 一个, or alone says something of another: 酒, 我要的是茶.

    为什么做的问题 and 一个怎么做的问题 are told apart by their look.
    What has a verb of saying for its subject (她不高兴，说自己学的是…) leaves open who says so.
    """
    subject = re.split("[，,]", bare_subject(site))[-1]
    is_again = bool(subject) and any(phrase.startswith(subject) for phrase in (site.a, site.b))
    if is_again or _TELLS.match(in_simplified(subject)):
        return True
    says = [bool(_SAYS_OF.search(in_simplified(phrase))) for phrase in (site.a, site.b)]
    if says[0] != says[1]:
        return True
    kinds = [bool(_OF_A_KIND.match(in_simplified(phrase))) for phrase in (site.a, site.b)]
    return kinds[0] != kinds[1] and site.a[-1] == site.b[-1]


def _is_said_elsewhere(document: Document, spot: Spot, site: Site) -> bool:
    """Tell whether another sentence speaks of the subject and the denied thing together."""
    subject = site.subject.removesuffix("的")
    return any(
        not subject or subject in other.source
        for other in _spots_with(document, site.a)
        if other.index != spot.index
        and (other.speaker == spot.speaker or bool(subject))
        and not (not subject and other.index < spot.index)
    )


def _spots_with(document: Document, words: str) -> Iterator[Spot]:
    """Give the sentences that have some words, found in all of the text at once, as a long one has thousands."""
    text, starts = _all_said(document)
    at = text.find(words)
    while at >= 0:
        place = bisect_right(starts, at)
        yield document.spots[place - 1]
        at = text.find(words, starts[place]) if place < len(starts) else -1


@lru_cache(maxsize=4)
def _all_said(document: Document) -> tuple[str, Sequence[int]]:
    """Give all sentences in one text, and where in it each begins."""
    lengths = (len(spot.source) + 1 for spot in document.spots[:-1])
    return "\n".join(spot.source for spot in document.spots), tuple(accumulate(lengths, initial=0))


def _plain(document: Document, asked: _Asked) -> Item:
    """Offer the ways in which the two can hold."""
    key, *wrong = (_told(document, asked, option) for option in asked.options)
    return _item(document, asked, asked.stem, key, tuple(wrong_ways(asked.site, asked.stem, wrong)))


def _told(document: Document, asked: _Asked, option: str) -> str:
    """Tell an option of what it speaks of, where the stem does not end so, and of who speaks by name."""
    name = document.written(name_of(asked.spot.speaker)) if asked.spot.speaker is not None else "我"
    return told_of(name, named_in_options(asked.site, asked.stem), document.written(option))


def _beside_third(document: Document, asked: _Asked) -> Item | None:
    """Offer what the text says, the reverse, and a third thing in place of the one and of the other."""
    spot, site = asked.spot, asked.site
    third = third_of(document, spot, site, f"{asked.passage or ''}{asked.stem}")
    if third is None:
        return None
    key, reverse = (_told(document, asked, option) for option in asked.options[:2])
    more = (
        replace(way, option=_told(document, asked, way.option)) for way in ways_of_third(document, spot, site, third)
    )
    turned = Distractor(option=reverse, code=RefutationCode.NEGATED, why=why_other(site))
    item = _item(document, asked, asked.stem, key, (turned, *more))
    return replace(item, merit=item.merit + _NOT_BY_SENSE)


def _in_quote(document: Document, spot: Spot, site: Site, tally: Tally) -> Item | None:
    """Ask for a contrast in its sentence, quoted with a gap."""
    is_odd = _is_uneven(site) or is_in_title(document, site.b)
    is_guessed = is_told_ahead(spot, site, None) or is_for_others(site.a, site.b)
    if is_odd or is_guessed or _is_said_elsewhere(document, spot, site):
        return None
    quoted = quoted_contrast(document, spot, site)
    if tally.refuses("open-reference", hit=quoted is None) or quoted is None or is_taken_back(document, spot):
        return None
    item = _item_of(document, spot, site, document.written(FILL_IN), quoted.key, quoted.others)
    return replace(item, passage=quoted.passage, merit=quoted.merit)


def _item(document: Document, asked: _Asked, stem: str, key: str, wrong: tuple[Distractor, ...]) -> Item:
    item = _item_of(document, asked.spot, asked.site, document.written(stem), key, wrong)
    return replace(item, passage=asked.passage, merit=asked.merit, level=asked.level)


def _item_of(document: Document, spot: Spot, site: Site, prompt: str, key: str, wrong: tuple[Distractor, ...]) -> Item:
    quote = verbatim(spot.source, site.quote)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="contrast",
        prompt=prompt,
        key=key,
        distractors=wrong,
        evidence=Evidence(line=spot.line, quote=quote),
        explanation=with_notes(
            document, spot, quote, _explained(document, spot, site, shown(as_translated(document, spot, quote)))
        ),
        place=spot.place,
        subject=f"{site.b}@{spot.index}",
        merit=0.0,
        tags=("R1",),
    )


def _explained(document: Document, spot: Spot, site: Site, quote: str) -> Localized:
    told = told_by_frame(site, document.written(site.frame))
    ja, en = meant(document, spot, quote)
    return Localized(
        ja=f"{spot.line}行目に「{nested(quote)}」{ja}とあります。{told.ja}",
        en=f"Line {spot.line}: {stopped(quote + en)} {told.en}",
    )
