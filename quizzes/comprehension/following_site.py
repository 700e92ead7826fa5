"""How are a sentence and those around it shown, and what is said of how they go together?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.comprehension.following import Tie, contrast_of, link_of, opens_with, pairs_with, pronoun_of
from quizzes.comprehension.openings import relation_of
from quizzes.comprehension.themes import topic_of
from quizzes.distractors.display import clauses, nested, shown, stopped, with_stop, without_end
from quizzes.distractors.words import are_near_synonyms, in_simplified
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


def opens_paragraph(spot: Spot) -> Localized:
    return Localized(
        ja=f"これは{spot.line}行目の段落の最初の文です。", en=f"This opens the paragraph of line {spot.line}."
    )


def comes_after(spot: Spot, before: Spot) -> Localized:
    told = last_words(before)
    return Localized(
        ja=f"これは{spot.line}行目で「{nested(told)}」のすぐ後に来る文です。",
        en=f"In line {spot.line} this comes right after: {stopped(told)}",
    )


def part_of_reply(spot: Spot, asked: Sequence[Spot]) -> Localized:
    """Say to which questions of one turn the reply belongs that a sentence is of."""
    words = shown("".join(each.source for each in asked))
    return Localized(
        ja=f"これは{spot.line}行目の文で、別の質問「{nested(words)}」への答えの一部です。",
        en=f"This is part of the answer in line {spot.line} to another question: {words}",
    )


def missing(site: Site, spot: Spot) -> Localized:
    """Say what a sentence lacks that would tie it to those that are shown; nothing where that is not plain."""
    found, source = site.found, spot.source
    word = found.taken_up[0] if found.taken_up else ""
    if found.is_pair:
        return _without_half(*((word, found.opening) if site.asks_before else (found.opening, word)), source)
    is_spoken_of = word in source or any(are_near_synonyms(in_simplified(word), in_simplified(w)) for w in spot.words)
    if word and not is_spoken_of and (not found.by or site.asks_before or found.by not in source):
        return _without(word, source)
    read = site.told + (site.lead.source if site.lead is not None else "")
    is_free = not topic_of(read) & topic_of(source) and not turns_to(spot)
    if not word and found.opening and not opens(spot) and not site.asks_before and is_free:
        return Localized(
            ja=f"「{found.opening}」のような、前の文を受ける語がありません。",
            en=f" It has no word like {found.opening} that would tie it to the sentence before.",
        )
    if not word and not site.asks_before and is_free and not pairs_with(site.context, spot):
        last = last_words(site.context[-1])
        return Localized(
            ja=f"前の「{nested(last)}」を受ける言葉がありません。", en=f" Nothing in it takes up: {stopped(last)}"
        )
    return Localized(ja="", en="")


def _without(word: str, source: str) -> Localized:
    """Say that a word is not in a sentence; nothing where it is."""
    if word in source:
        return Localized(ja="", en="")
    return Localized(ja=f"この選択肢に「{nested(word)}」は出てきません。", en=f" The word {word} is not in it.")


def _without_half(word: str, other: str, source: str) -> Localized:
    """Say that the half of a pair is not in a sentence, and which half waits for it; nothing where it is."""
    if word in source:
        return Localized(ja="", en="")
    return Localized(
        ja=f"「{nested(other)}」と対になる「{nested(word)}」のような言葉がありません。",
        en=f" It has no word like {word} to go with {other}.",
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


def explained(site: Site) -> Localized:
    """Say where the two sentences stand, and what ties them."""
    after, key = site.after, option(site.key)
    ja, en = (
        f"{after.line}行目では、この後に「{nested(key)}」と続きます。",
        f"Line {after.line} goes on: {stopped(key)}",
    )
    if site.asks_before:
        ja = f"{site.key.line}行目では、「{nested(key)}」のすぐ後にこの文が来ます。"
        en = f"In line {site.key.line} the sentence shown comes right after: {stopped(key)}"
    ties = [tie for tie in (_opens_with(site), _takes_up(site)) if tie.ja]
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


def _takes_up(site: Site) -> Localized:
    found, pronoun = site.found, pronoun_of(site.after)
    if not found.taken_up or found.is_pair:
        return Localized(ja="", en="")
    if found.by:
        return Localized(
            ja=f"「{found.by}」は、前の文の「{nested(found.taken_up[0])}」を指しています。",
            en=f"{found.by} means {found.taken_up[0]} in the sentence before.",
        )
    words, named = "".join(f"「{nested(word)}」" for word in found.taken_up), " and ".join(found.taken_up)
    ja, en = f"{words}はどちらの文にもあります。", f"Both sentences have {named}."
    first = found.taken_up[:1]
    if opens_with(site.after, first):
        return Localized(
            ja=f"前の文に「{first[0]}」が出てきて、後の文は「{first[0]}」で始まり、その話を続けています。",
            en=f"The first sentence brings in {first[0]}; the second one begins with {first[0]} and goes on about it.",
        )
    if pronoun:
        return Localized(
            ja=f"「{pronoun}」は前に出たものを指し、{words}はどちらの文にもあります。",
            en=f"{pronoun} points back to what was named before, and both sentences have {named}.",
        )
    return Localized(ja=ja, en=en)
