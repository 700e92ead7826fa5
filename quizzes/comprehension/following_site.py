"""How are a sentence and those around it shown, and what is said of how they go together?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.tags import tag_of
from quizzes.comprehension.following import Tie, contrast_of, link_of, pairs_with, pronoun_of, said_of
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


def missing(site: Site, spot: Spot) -> Localized:
    """Say what a sentence lacks that would tie it to those that are shown; nothing where that is not plain."""
    found, source = site.found, spot.source
    word = found.taken_up[0] if found.taken_up else ""
    if found.is_pair:
        lacks = word if site.asks_before else found.opening
        told = (f"「{lacks}」という言葉がありません。", f" It lacks {lacks}.")
        return Localized(ja=told[0] if lacks not in source else "", en=told[1] if lacks not in source else "")
    is_spoken_of = word in source or any(are_near_synonyms(in_simplified(word), in_simplified(w)) for w in spot.words)
    if word and not is_spoken_of and (not found.by or site.asks_before or found.by not in source):
        if not tag_of(in_simplified(word)).startswith("n"):
            return Localized(
                ja=f"この文に「{nested(word)}」という言葉はありません。", en=f" It does not have the word {word}."
            )
        return Localized(ja=f"この文は「{nested(word)}」の話ではありません。", en=f" It does not speak of {word}.")
    read = site.told + (site.lead.source if site.lead is not None else "")
    is_free = not topic_of(read) & topic_of(source) and not turns_to(spot)
    if not word and found.opening and not opens(spot) and not site.asks_before and is_free:
        return Localized(
            ja=f"「{found.opening}」のように前の文を受ける語がありません。",
            en=f" It has no word like {found.opening} that takes up the sentence before.",
        )
    if not word and not site.asks_before and is_free and not pairs_with(site.context, spot):
        last = last_words(site.context[-1])
        return Localized(
            ja=f"すぐ前の「{nested(last)}」を受ける言葉がありません。",
            en=f" Nothing in it takes up the words before: {stopped(last)}",
        )
    return Localized(ja="", en="")


def own_link(spot: Spot) -> Localized:
    """Say that the opening of a sentence goes on from the words before it in the text; nothing where it has none."""
    opening = spot.source.strip()[: len(link_of(spot.source))]
    if not opening:
        return Localized(ja="", en="")
    return Localized(
        ja=f"文頭の「{opening}」は、そこでの前の文を受けています。",
        en=f" Its opening {opening} goes on from the words before it there.",
    )


def explained(site: Site) -> Localized:
    found, after, key = site.found, site.after, option(site.key)
    ja, en = (
        [f"{after.line}行目で、このすぐ後に「{nested(key)}」と続きます。"],
        [f"In line {after.line} it is followed at once by: {stopped(key)}"],
    )
    if site.asks_before:
        ja = [f"{site.key.line}行目の「{nested(key)}」のすぐ後に、この文が続きます。"]
        en = [f"It follows at once upon these words of line {site.key.line}: {stopped(key)}"]
    if found.is_pair:
        ja.append(f"「{found.opening}」は、前の「{nested(found.taken_up[0])}」と対になる言葉です。")
        en.append(f"{found.opening} goes with {found.taken_up[0]} before it.")
    elif found.opening:
        said_ja, said_en = said_of(found.opening)
        ja.append(f"文頭の「{found.opening}」{said_ja}。")
        en.append(f"The opening {found.opening} {said_en}.")
        sides = contrast_of(site.context[-1].source, after.source)
        if sides is not None:
            ja.append(f"「{sides[0]}」と「{sides[1]}」の対比です。")
            en.append(f"It sets {sides[1]} against {sides[0]}.")
    if found.by:
        ja.append(f"「{found.by}」は、前の文の「{nested(found.taken_up[0])}」を受けています。")
        en.append(f"{found.by} takes up {found.taken_up[0]} from the sentence before.")
    elif found.taken_up and not found.is_pair and pronoun_of(after):
        repeated = "、".join(f"「{nested(word)}」" for word in found.taken_up)
        ja.append(f"「{pronoun_of(after)}」は前に出た物を指し、{repeated}は前の文にもあります。")
        en.append(
            f"{pronoun_of(after)} points back to what was named before, and the sentence before has "
            f"{' and '.join(found.taken_up)} too."
        )
    elif found.taken_up and not found.is_pair:
        ja.append("、".join(f"「{nested(word)}」" for word in found.taken_up) + "が前の文を受けています。")
        en.append(f"It takes up {' and '.join(found.taken_up)} from the sentence before.")
    return Localized(ja="".join(ja), en=" ".join(en))
