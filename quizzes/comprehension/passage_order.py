"""
In which order do these three sentences stand?

Asked only of sentences that can stand in one order: the second opens with words that need something before them, and
the third is tied to the second by a word that finds nothing to take up in the first.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_text
from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.comprehension.exchange import in_script
from quizzes.comprehension.links import Link, link_to, opening_link, persons_in
from quizzes.distractors.display import shown, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.question import Evidence, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_LABELS = "①②③"
_SHUFFLES = ((1, 0, 2), (1, 2, 0), (2, 0, 1), (0, 2, 1), (2, 1, 0))
# As orders of the sentences: the right one, its most tempting neighbour, and two that begin with the second sentence.
_TEMPTING, _TURNED, _MOVED = (0, 2, 1), (1, 0, 2), (1, 2, 0)
_LEAST_HANZI, _MOST_HANZI, _MOST_TOGETHER = 5, 45, 100
_LEANS = re.compile(
    r"^.{0,8}?(?:[他她它牠此]|[这那](?!么多|么大|些年)|其)|^[^，,]{0,8}也|^(?:还|又|就|都|再|因为|因此|对|是的|不是|嗯|好)"
)


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the order of each three sentences in a row that are tied together."""
    spots = document.spots
    taken = -1
    for three in zip(spots, spots[1:], spots[2:], strict=False):
        if three[0].index <= taken or not _is_fit(three):
            continue
        second, third = _second(three), link_to(three[1], three[2], not_to=three[0])
        if tally.refuses("two-orders", hit=second is None or third is None) or second is None or third is None:
            continue
        taken = three[2].index
        yield _item(document, three, second, third)


def _is_fit(three: Sequence[Spot]) -> bool:
    lengths = [len(hanzi_of(spot.source)) for spot in three]
    are_told = not any(spot.source.rstrip("”’」』 ").endswith(("？", "?", "：", ":", "…")) for spot in three)
    is_passage = len({spot.place for spot in three}) == 1 and three[0].speaker is not None
    opens = to_simplified(three[0].source).strip()
    return (
        is_passage
        and are_told
        and all(_LEAST_HANZI <= length <= _MOST_HANZI for length in lengths)
        and sum(lengths) <= _MOST_TOGETHER
        and not opening_link(three[0])
        and not _LEANS.match(opens)
        and not any("“" in spot.source or "「" in spot.source for spot in three)
    )


def _second(three: Sequence[Spot]) -> Link | None:
    """Find what the second sentence opens with that the first one gives it to take up."""
    first, second, _ = three
    link = link_to(first, second)
    opening = opening_link(second)
    if not opening:
        return None
    plain = to_simplified(opening)
    is_pronoun = plain[0] in "他她它这那"
    if link is None and is_pronoun and not _is_of_one_thing(first, plain):
        return None
    return link or Link(words=opening)


def _is_of_one_thing(first: Spot, opening: str) -> bool:
    """Tell whether 这 or 那 can only mean what the first sentence brings in (有一本字典。那是…)."""
    brings_in = re.search(r"有(?:一)?[个個位本件条條家张張只隻座块塊封间間台臺把]", first.source)
    return opening[0] in "这那" and bool(brings_in) and not persons_in(first)


def _item(document: Document, three: Sequence[Spot], second: Link, third: Link) -> Item:
    digest = hashlib.sha256(f"{document.interview.sha256}|order|{three[0].index}".encode()).digest()
    shuffle = _SHUFFLES[digest[0] % len(_SHUFFLES)]
    label = {sentence: _LABELS[place] for place, sentence in enumerate(shuffle)}
    one, two, last = (label[i] for i in range(3))
    prompt = " ".join(f"{_LABELS[place]}{shown(three[sentence].source)}" for place, sentence in enumerate(shuffle))
    same_line = three[1].line == three[2].line
    joined = f"{three[1].source}{three[2].source}" if same_line else three[2].source
    is_whole = any(joined in text for text in document.lines.get(three[2].line, ()))
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="order",
        prompt=in_script(document, prompt),
        key=_order((0, 1, 2), label),
        distractors=(
            _distractor(_order(_TEMPTING, label), _why_tempting(two, last, third)),
            _distractor(_order(_TURNED, label), _why_first(two, one, second)),
            _distractor(_order(_MOVED, label), _why_first(two, one, second)),
        ),
        evidence=Evidence(line=three[2].line, quote=without_end(joined if is_whole else three[2].source)),
        explanation=Localized(
            ja=f"{_said_ja(one, two, second)}{_said_ja(two, last, third)}したがって、{one}→{two}→{last}の順です。",
            en=f"{_said_en(one, two, second)} {_said_en(two, last, third)} So the order is {one}→{two}→{last}.",
        ),
        level=level_of_text([word for spot in three for word in spot.words]),
        place=three[0].place,
        subject=f"order@{three[0].index}",
        merit=2.0 - 0.005 * sum(len(spot.source) for spot in three),
        tags=("R9",),
    )


def _order(order: Sequence[int], label: dict[int, str]) -> str:
    return "→".join(label[sentence] for sentence in order)


def _said_ja(before: str, after: str, link: Link) -> str:
    if link.is_later:
        return f"{after}の「{link.words}」は、{before}の「{link.taken_up}」より後です。"
    if not link.taken_up:
        return f"{after}の「{link.words}」は前の文を受ける言葉で、{before}の後に続きます。"
    return f"{after}の「{link.words}」は、{before}の「{link.taken_up}」を受けています。"


def _said_en(before: str, after: str, link: Link) -> str:
    if link.is_later:
        return f"{link.words} in {after} comes later than {link.taken_up} in {before}."
    if not link.taken_up:
        return f"{link.words} in {after} refers back to the sentence before, and follows {before}."
    return f"{link.words} in {after} refers back to {link.taken_up} in {before}."


def _why_tempting(two: str, last: str, link: Link) -> Localized:
    return Localized(
        ja=f"{_said_ja(two, last, link)}{last}を{two}より前に置くことはできません。",
        en=f"{_said_en(two, last, link)} {last} cannot stand before {two}.",
    )


def _why_first(two: str, one: str, link: Link) -> Localized:
    return Localized(
        ja=f"{_said_ja(one, two, link)}{two}を最初に置くことはできません。",
        en=f"{_said_en(one, two, link)} {two} cannot stand first.",
    )


def _distractor(option: str, why: Localized) -> Distractor:
    return Distractor(option=option, code=RefutationCode.BROKEN_LINK, why=why)
