"""How are a sentence and those around it shown, and what is said of how they go together?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.comprehension.following import Tie, contrast_of, link_of, pronoun_of
from quizzes.comprehension.openings import relation_of
from quizzes.distractors.display import clauses, nested, shown, stopped, with_stop, without_end
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.document import Document, Spot

_TURNS_TO = ("至于", "说到", "关于", "对于")
_TOLD = 24  # characters of the last clauses of a sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """
    A sentence with those right before it in its paragraph, and what ties it to them.

    `lead` is the last sentence of the turn before, where little else is shown. `asks_before` tells that the sentence
    before is asked for, and not the one that follows.
    """

    context: Sequence[Spot]
    after: Spot
    found: Tie
    lead: Spot | None = None
    asks_before: bool = False

    @property
    def key(self) -> Spot:
        """The sentence that is asked for."""
        return self.context[-1] if self.asks_before else self.after

    @property
    def beside(self) -> Sequence[Spot]:
        """The sentences beside which it stands, nearest last."""
        return (self.after,) if self.asks_before else (*([self.lead] if self.lead else []), *self.context)

    @property
    def told(self) -> str:
        """The words that are shown."""
        return shown("".join(spot.source for spot in ((self.after,) if self.asks_before else self.context)))


def asks(spot: Spot) -> bool:
    return spot.source.rstrip("”’」』 ").endswith(("？", "?"))


def opens(spot: Spot) -> bool:
    return bool(link_of(spot.source))


def is_of_one_turn(document: Document, one: Spot, other: Spot) -> bool:
    """Tell whether nobody else speaks between two sentences."""
    first, last = sorted((one.index, other.index))
    return all(spot.speaker == one.speaker for spot in document.spots[first : last + 1])


def opens_next_reply(document: Document, key: Spot, spot: Spot) -> bool:
    """Tell whether a sentence is what the same person says first after the paragraph of another one."""
    between = document.spots[key.index + 1 : spot.index]
    after = [one for one in between if one.place != key.place]
    is_next = key.index < spot.index and spot.place != key.place
    return is_next and all(one.speaker != spot.speaker for one in after)


def turns_to(spot: Spot) -> bool:
    """Tell whether a sentence turns to something that may have been named before (至于广播), and so may go on."""
    return in_simplified(spot.source).strip().startswith(_TURNS_TO)


def option(spot: Spot) -> str:
    """Show a sentence as all others are shown: with its stop, also where a note follows it in the text."""
    return with_stop(spot.source)


def last_words(spot: Spot) -> str:
    """Give the last clauses of a sentence, as many as are told."""
    pieces = clauses(without_end(shown(spot.source)))
    kept = pieces[-1]
    for piece in reversed(pieces[:-1]):
        if len(kept) + len(piece) > _TOLD:
            return f"……{kept}"
        kept = piece + kept
    return kept


def opens_paragraph(spot: Spot, meaning: tuple[str, str]) -> Localized:
    return Localized(
        ja=f"これは{spot.line}行目の段落の最初の文{meaning[0]}です。",
        en=f"This{meaning[1]} opens the paragraph of line {spot.line}.",
    )


def comes_after(spot: Spot, before: Spot, meaning: tuple[str, str]) -> Localized:
    told = last_words(before)
    return Localized(
        ja=f"これは{spot.line}行目の文{meaning[0]}で、「{nested(told)}」のすぐ後に来ます。",
        en=f"This{meaning[1]} comes in line {spot.line}, right after: {stopped(told)}",
    )


def part_of_reply(spot: Spot, asked: Sequence[Spot], meaning: tuple[str, str]) -> Localized:
    """Say to which questions of one turn the reply belongs that a sentence is of."""
    words = shown("".join(each.source for each in asked))
    return Localized(
        ja=f"これは{spot.line}行目の文{meaning[0]}で、別の質問「{nested(words)}」への答えの一部です。",
        en=f"This{meaning[1]} is part of the answer in line {spot.line} to another question: {words}",
    )


def own_link(spot: Spot, before: Spot) -> Localized:
    """Say which words the opening of a sentence takes up in the text; nothing where it has none."""
    opening, told = spot.source.strip()[: len(link_of(spot.source))], last_words(before)
    if not opening:
        return Localized(ja="", en="")
    return Localized(
        ja=f"文頭の「{opening}」が受けているのは「{nested(told)}」です。",
        en=f" Its opening {opening} takes up other words: {stopped(told)}",
    )


def explained(site: Site, meaning: tuple[str, str] = ("", "")) -> Localized:
    """Say where the two sentences stand, what the one that is asked for means, and what ties them."""
    after, key, (meant_ja, meant_en) = site.after, option(site.key), meaning
    said = stopped(key + meant_en) if meant_en else stopped(key)
    ja, en = (
        f"{after.line}行目では、この後に「{nested(key)}」{meant_ja}と続きます。",
        f"Line {after.line} goes on: {said}",
    )
    if site.asks_before:
        ja = f"{site.key.line}行目では、「{nested(key)}」{meant_ja}のすぐ後にこの文が来ます。"
        en = f"In line {site.key.line} the sentence shown comes right after: {said}"
    opens_so = _opens_with(site)
    ties = [tie for tie in (opens_so, _takes_up(site, is_told=bool(opens_so.ja))) if tie.ja]
    return Localized(
        ja="".join([ja, *(tie.ja or "" for tie in ties)]), en=" ".join([en, *(tie.en or "" for tie in ties)])
    )


def _opens_with(site: Site) -> Localized:
    found, before = site.found, site.context[-1]
    if found.is_pair:
        first = found.taken_up[0]
        return Localized(
            ja=f"「{found.opening}」は、前の「{nested(first)}」と対になる言葉です。",
            en=f"{found.opening} goes with {first} before it.",
        )
    if not found.opening or (found.by and found.opening in found.by):
        return Localized(ja="", en="")
    sides = contrast_of(before.source, site.after.source)
    if sides is not None:
        return Localized(
            ja=f"文頭の「{found.opening}」は「一方」の意味で、「{sides[0]}」と「{sides[1]}」を対比しています。",
            en=f"The opening {found.opening} (“while”) sets {sides[1]} against {sides[0]}.",
        )
    return relation_of(found.opening, last_words(before))


def _takes_up(site: Site, *, is_told: bool) -> Localized:
    """Say what of the sentence before is taken up: whom or what is pointed to, else what both are about."""
    found, pronoun = site.found, pronoun_of(site.after)
    if not found.taken_up or found.is_pair:
        return Localized(ja="", en="")
    first = found.taken_up[0]
    if found.by:
        return Localized(
            ja=f"「{found.by}」は、前の文の「{nested(first)}」を指しています。",
            en=f"{found.by} means {first} in the sentence before.",
        )
    if is_told:
        return Localized(ja="", en="")
    if pronoun:
        return Localized(
            ja=f"「{pronoun}」は前の文に出たものを指し、「{nested(first)}」の話が続きます。",
            en=f"{pronoun} points back to the sentence before, which is about {first}, too.",
        )
    return Localized(
        ja=f"前の文の「{nested(first)}」の話が続きます。", en=f"It goes on about {first} in the sentence before."
    )
