"""
In which orders can the pieces of a clause stand without saying anything else?

A clause is taken only where its pieces stand as subject, adverbial, predicate and object, each once, because then it is
known what may move: a word of time or comment before or behind the subject, a phrase with 在 or 对 to the front, two
nouns joined by 和 around it, an object that is known to the front. Every other clause is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import product
from typing import TYPE_CHECKING

from quizzes.distractors.words import in_simplified
from quizzes.translation.tiles import Part, Tile, is_equal, is_pronoun

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NOUNS = "M?N(?:&M?N)?"
_CLAUSE = re.compile(
    f"(?P<front>[TF]?)(?P<subject>(?:{_NOUNS})?)(?P<middle>[TF]?)(?P<adverb>D{{0,2}})(?P<phrase>(?:[PB]|[pb]N)?)"
    f"(?P<late>D?)(?P<verb>[VA])(?P<object>{_NOUNS})?"
)
_KNOWN = re.compile(r"[这那該该此我你您他她它牠这這]")
_FINAL = re.compile(r"[的]$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """The pieces of a clause by what they do."""

    front: tuple[Tile, ...]
    subject: tuple[Tile, ...]
    middle: tuple[Tile, ...]
    adverb: tuple[Tile, ...]
    phrase: tuple[Tile, ...]
    verb: tuple[Tile, ...]
    object: tuple[Tile, ...]

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """The pieces in the order of the text."""
        return (
            *self.front,
            *self.subject,
            *self.middle,
            *self.adverb,
            *self.phrase,
            *self.verb,
            *self.object,
        )

    def orders(self) -> tuple[tuple[str, ...], ...]:
        """Give all orders that are right, that of the text first."""
        found: dict[tuple[str, ...], None] = {}
        for subject, rest in product(_around_and(self.subject), _around_and(self.object)):
            for order in _moved(replace(self, subject=subject, object=rest)):
                found.setdefault(tuple(tile.text for tile in order))
        return tuple(found)


def clause_of(tiles: Sequence[Tile]) -> Clause | None:
    """Find what each piece does; None where a piece might stand elsewhere than we know."""
    found = _CLAUSE.fullmatch("".join(str(tile.part) for tile in tiles))
    if found is None:
        return None
    clause = _with_adverbs_joined(
        Clause(
            **{name: tuple(tiles[slice(*found.span(name))]) if found[name] else () for name in _SINGLE},
            adverb=tuple(tiles[slice(*found.span("adverb"))]),
        ),
        tuple(tiles[slice(*found.span("late"))]),
    )
    return None if clause is None or _is_doubtful(clause) else clause


_SINGLE = ("front", "subject", "middle", "phrase", "verb", "object")


def _with_adverbs_joined(clause: Clause, late: tuple[Tile, ...]) -> Clause | None:
    """Join an adverb to the phrase or the predicate beside it where it might stand before either."""
    if clause.adverb and late:
        return None
    if len(clause.adverb) > 1:
        one, two = clause.adverb
        return _with_adverbs_joined(replace(clause, adverb=(replace(two, text=one.text + two.text),)), late)
    if clause.adverb and clause.phrase:
        first, *others = clause.phrase
        joined = replace(first, text=clause.adverb[0].text + first.text)
        return replace(clause, adverb=(), phrase=(joined, *others))
    if late:
        return replace(clause, verb=(replace(clause.verb[0], text=late[0].text + clause.verb[0].text),))
    return clause


def _is_doubtful(clause: Clause) -> bool:
    """Tell whether two things could move at once, or subject and predicate change places."""
    movable = [*clause.front, *clause.middle, *(tile for tile in clause.phrase if tile.part in _CAN_FRONT)]
    linked = [tile for tile in clause.tiles if tile.is_linked]
    is_reversible = is_equal(clause.verb[0].head) and not _is_indefinite(clause.object)
    return (
        len(movable) > 1
        or any(tile.part in {Part.TIME, Part.COMMENT} for tile in linked)
        or (bool(linked) and (linked != [clause.tiles[0]] or bool(movable)))
        or is_reversible
        or bool(_FINAL.search(clause.tiles[-1].text))
        or (clause.verb[0].part is Part.ADJECTIVE and bool(clause.object))
    )


_CAN_FRONT = frozenset({Part.FRONTING, Part.FRONTING_OPEN})


def _is_indefinite(tiles: Sequence[Tile]) -> bool:
    """Tell whether a noun phrase begins with a numeral, as 一个学生: then it cannot be what is spoken of."""
    return bool(tiles) and in_simplified(tiles[0].text)[0] in "一几很两三"


def _is_known(tiles: Sequence[Tile]) -> bool:
    """Tell whether a noun phrase points to something known, which may stand first."""
    return bool(tiles) and bool(_KNOWN.match(tiles[0].text)) and not is_pronoun(tiles[0].text)


def _moved(clause: Clause) -> Iterator[tuple[Tile, ...]]:
    """Give the orders that follow from moving what may be moved."""
    one = (*clause.front, *clause.middle)
    starts = [(*clause.front, *clause.subject, *clause.middle)]
    if one and clause.subject and not any(tile.is_linked for tile in one):
        starts += [(*one, *clause.subject), (*clause.subject, *one)]
    predicate = (*clause.adverb, *clause.phrase, *clause.verb)
    for start in starts:
        yield (*start, *predicate, *clause.object)
        if _is_known(clause.object) and not any(tile.is_linked for tile in clause.tiles):
            yield (*clause.object, *start, *predicate)
    if clause.subject and clause.phrase and clause.phrase[0].part in _CAN_FRONT:
        yield (*clause.phrase, *clause.subject, *clause.adverb, *clause.verb, *clause.object)


def _around_and(tiles: tuple[Tile, ...]) -> tuple[tuple[Tile, ...], ...]:
    """Give a noun phrase and, where 和 joins two, the same with both exchanged."""
    at = next((i for i, tile in enumerate(tiles) if tile.part is Part.AND), None)
    if at is None or any(tile.is_linked for tile in tiles):
        return (tiles,)
    return (tiles, (*tiles[at + 1 :], tiles[at], *tiles[:at]))
