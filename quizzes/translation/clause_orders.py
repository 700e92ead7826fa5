"""
In which orders can the pieces of a clause stand without saying anything else?

A clause is taken only where its pieces stand as subject, adverbial, predicate and object, each once, because then it is
known what may move: a word of time or comment before or behind the subject, a phrase with 在 or 对 to the front, two
nouns joined by 和 around it, an object that is known to any place before the predicate. All of these combine. An object
of which it is not certain whether it may move is one piece with its verb; every other clause is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import permutations, product
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
_SHORT = 4
_MEASURED = re.compile(
    r"([一二两兩三四五六七八九十百千几幾\d]+[家个個位间間块塊本把张張件种種名支条條座只隻部台封杯碗辆輛])((?!人).{2,})"
)
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
    is_adverb_late: bool
    is_object_joined: bool

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """The pieces in the order of the text."""
        return (
            *self.front,
            *self.subject,
            *self.middle,
            *self.predicate,
            *self.object,
        )

    @property
    def predicate(self) -> tuple[Tile, ...]:
        """What is said of the subject, without the object, in the order of the text."""
        before = (*self.phrase, *self.adverb) if self.is_adverb_late else (*self.adverb, *self.phrase)
        return (*before, *self.verb)

    def orders(self) -> tuple[tuple[str, ...], ...]:
        """Give all orders that are right, that of the text first."""
        found: dict[tuple[str, ...], None] = {}
        for subject, rest in product(_around_and(self.subject), _around_and(self.object)):
            for order in _moved(replace(self, subject=subject, object=rest)):
                found.setdefault(tuple(tile.text for tile in order))
        return tuple(found)


def clause_of(tiles: Sequence[Tile]) -> Clause | None:
    """Find what each piece does; None where a piece might stand elsewhere than we know."""
    joined = _with_ways_joined(tiles)
    found = _CLAUSE.fullmatch("".join(str(tile.part) for tile in joined))
    if found is None or (found["adverb"] and found["late"]):
        return None
    parts = {name: tuple(joined[slice(*found.span(name))]) if found[name] else () for name in _NAMES}
    adverb = _as_one((*parts["adverb"], *parts.pop("late")))
    is_late = bool(found["late"])
    written = Clause(**{**parts, "adverb": adverb}, is_adverb_late=is_late, is_object_joined=False)
    clause = _with_numeral_apart(written)
    return None if _is_doubtful(clause) else _with_object_fixed(clause)


_NAMES = ("front", "subject", "middle", "adverb", "phrase", "late", "verb", "object")
_MOTION = frozenset("去来到回")
_ALSO = frozenset("也都")
_COUNTING = frozenset("一二两三四五六七八九十百千几很")


def _with_ways_joined(tiles: Sequence[Tile]) -> tuple[Tile, ...]:
    """Join 去 and the like with where one goes, where a verb follows that says what for: 去公园 before 休息."""
    found: list[Tile] = []
    for tile in tiles:
        before = found[-2:]
        is_way = [one.part for one in before] == [Part.VERB, Part.NOUN] and in_simplified(before[0].head) in _MOTION
        if is_way and tile.part is Part.VERB:
            way = replace(before[0], text=before[0].text + before[1].text, part=Part.FIXED)
            found[-2:] = [way]
        found.append(tile)
    return tuple(found)


def _with_numeral_apart(clause: Clause) -> Clause:
    """Part 一家 from 新公司 in a short clause: a measure word has one place, before the noun it goes with."""
    if len(clause.tiles) != _SHORT or len(clause.object) != 1:
        return clause
    [tile] = clause.object
    found = _MEASURED.fullmatch(tile.text)
    if found is None or tile.part is not Part.NOUN:
        return clause
    numeral = replace(tile, text=found[1], part=Part.MODIFIER)
    return replace(clause, object=(numeral, replace(tile, text=found[2])))


def _with_object_fixed(clause: Clause) -> Clause:
    """Make an object one piece with its verb unless it is certain where it may stand."""
    is_behind = _is_indefinite(clause.object) and not _has_also(clause)
    if not clause.object or is_behind or can_front_object(clause):
        return clause
    verb, text = clause.verb[0], "".join(tile.text for tile in clause.object)
    return replace(clause, verb=(replace(verb, text=verb.text + text),), object=(), is_object_joined=True)


def can_front_object(clause: Clause) -> bool:
    """Tell whether the object may surely stand before the predicate: something known, or what 也 or 都 is said of."""
    text = in_simplified("".join(tile.text for tile in clause.object))
    is_plain = not clause.phrase and not any(tile.is_linked for tile in clause.tiles)
    if not is_plain or not text or _is_indefinite(clause.object) or text.startswith("自己") or is_motion(clause):
        return False
    if any(is_pronoun(tile.text) for tile in clause.object):
        return False
    return bool(_KNOWN.match(text)) or _has_also(clause)


def _has_also(clause: Clause) -> bool:
    return any(set(tile.text) & _ALSO for tile in clause.adverb)


def is_motion(clause: Clause) -> bool:
    """Tell whether what stands behind the verb is where one goes, or what for."""
    return in_simplified(clause.verb[0].head) in _MOTION


def _as_one(adverbs: tuple[Tile, ...]) -> tuple[Tile, ...]:
    """Join two adverbs in a row, whose order is not asked."""
    return (replace(adverbs[-1], text="".join(tile.text for tile in adverbs)),) if adverbs else ()


def _is_doubtful(clause: Clause) -> bool:
    """Tell whether two adverbials could move at once, or subject and predicate change places."""
    movable = [*clause.front, *clause.middle, *(tile for tile in clause.phrase if tile.part in _CAN_FRONT)]
    linked = [tile for tile in clause.tiles if tile.is_linked]
    is_reversible = is_equal(clause.verb[0].head) and not _is_indefinite(clause.object)
    is_free_adverb = bool(clause.front or clause.middle) and any(
        in_simplified(tile.head) in _BEFORE_TIME for tile in clause.adverb
    )
    return (
        len(movable) > 1
        or is_free_adverb
        or any(tile.part in {Part.TIME, Part.COMMENT} for tile in linked)
        or (bool(linked) and (linked != [clause.tiles[0]] or bool(movable)))
        or is_reversible
        or bool(_FINAL.search(clause.tiles[-1].text))
        or (clause.verb[0].part is Part.ADJECTIVE and bool(clause.object))
    )


_BEFORE_TIME = frozenset({"常常", "经常", "总是", "总", "都", "还", "一起"})  # 我常常下午去, 下午我常常去
_CAN_FRONT = frozenset({Part.FRONTING, Part.FRONTING_OPEN})


def _is_indefinite(tiles: Sequence[Tile]) -> bool:
    """Tell whether a noun phrase begins with a numeral, as 一个学生: then it cannot be what is spoken of."""
    return bool(tiles) and in_simplified(tiles[0].text)[0] in _COUNTING


def _moved(clause: Clause) -> Iterator[tuple[Tile, ...]]:
    """Give the orders that follow from moving what may be moved."""
    predicates = [clause.predicate]
    if clause.adverb and clause.phrase and in_simplified(clause.phrase[0].head) not in _MOTION:
        predicates.append(replace(clause, is_adverb_late=not clause.is_adverb_late).predicate)
    for start, predicate in product(_starts(clause), predicates):
        yield (*start, *predicate, *clause.object)
    if can_front_object(clause):
        for start in _starts(clause, fronted=clause.object):
            yield (*start, *clause.predicate)
    if clause.subject and clause.phrase and clause.phrase[0].part in _CAN_FRONT:
        yield (*clause.phrase, *clause.subject, *clause.adverb, *clause.verb, *clause.object)


def _starts(clause: Clause, fronted: tuple[Tile, ...] = ()) -> Iterator[tuple[Tile, ...]]:
    """Give what stands before the predicate in every order, first that of the text behind what is fronted."""
    groups = [group for group in (fronted, clause.front, clause.subject, clause.middle) if group]
    yield from (tuple(tile for group in order for tile in group) for order in permutations(groups))


def _around_and(tiles: tuple[Tile, ...]) -> tuple[tuple[Tile, ...], ...]:
    """Give a noun phrase and, where 和 joins two, the same with both exchanged."""
    at = next((i for i, tile in enumerate(tiles) if tile.part is Part.AND), None)
    if at is None or any(tile.is_linked for tile in tiles):
        return (tiles,)
    return (tiles, (*tiles[at + 1 :], tiles[at], *tiles[:at]))
