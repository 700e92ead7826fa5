"""How many questions of each subtype does a set take, so that it is no list of readings?"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.item import Item
    from quizzes.distractors.vetoes import Tally

READINGS = frozenset({"reading_choice", "reading_typed"})
_LEAST_CAP, _CHARACTERS_PER_ITEM = 15, 30
_CHARACTERS_PER_READING = 25  # of which those that are not wanted go later
_CHARACTERS_PER_QUESTION = 11  # where a text gives fewer, more is taken of what it gives plenty of
# Of what asks for little, or is guessed too often, a few are enough.
_MOST_OF = {"mentioned": 2, "who": 7}
_OF_TEXT = 6  # questions of what a text says, for which what asks for little is welcome too
_OTHERS_PER_READING = 3  # a quarter of the set
_CHARACTERS_PER_SENTENCE = 15
_BANK, _NEAR_A_BANK = 250, 200
_FOR_SOLVERS = 6  # as some go yet that help those who know no Chinese
_FILLED_BY_READINGS = 10  # one in so many
_ENOUGH = 88  # with so many questions, readings fill up a set no further


def shared_out(items: Sequence[Item], length: int, tally: Tally) -> tuple[list[Item], list[Item]]:
    """Keep the best of each subtype, as many as suit the length of the text, and as many again to fall back upon."""
    taken: Counter[str] = Counter()
    seen: set[tuple[str, str, str]] = set()
    kept: list[Item] = []
    beyond: list[Item] = []
    for item in _best_first(items):
        asked = (item.subtype, item.subject, f"{item.passage}{item.prompt}" if item.kind is Kind.COMPREHENSION else "")
        most = _most_of(item.subtype, length)
        if tally.refuses("twice", hit=asked in seen):
            continue
        seen.add(asked)
        taken[item.subtype] += 1
        if taken[item.subtype] <= 2 * most:
            (kept if taken[item.subtype] <= most else beyond).append(item)
    return kept, beyond


def enough_of(length: int) -> int:
    """Give how many questions a text of a length gives at least, if need be with more readings."""
    return min(_ENOUGH, length // _CHARACTERS_PER_QUESTION)


def least_of(length: int, found: int) -> int:
    """
    Give how many questions stay of those found in a text of a length, even if some ask again what others ask.

    The nearer to a bank, of which nobody reads all, the fewer leave: of 170 some 80 may, of 230 only 20; of more than a
    bank, those beyond it.
    """
    return max(enough_of(length), length // _CHARACTERS_PER_SENTENCE, _of_bank(found)) + _FOR_SOLVERS


def fewest_of(length: int, found: int) -> int:
    """
    Give below how many questions not even such go that stand fourth on a sentence; readings may take their places.

    Of what comes near a bank all are wanted.
    """
    return max(enough_of(length) - enough_of(length) // _FILLED_BY_READINGS, _of_bank(found) + _FOR_SOLVERS)


def _of_bank(found: int) -> int:
    return min(found, _BANK) - max(0, _BANK - found)


def _most_of(subtype: str, length: int) -> int:
    """Give how many questions of a subtype suit a text of a length."""
    cap = max(_LEAST_CAP, length // (_CHARACTERS_PER_READING if subtype in READINGS else _CHARACTERS_PER_ITEM))
    return min(cap, _MOST_OF.get(subtype, cap))


def filled_up(items: Sequence[Item], spare: Sequence[Item], length: int) -> list[Item]:
    """Add the best of what is spare where a text of this length, or what it is about, should give more questions."""
    best = _best_first(spare)
    few = max(0, length // _CHARACTERS_PER_QUESTION - len(items))
    filled = [*items, *best[:few]]
    of_text = [item for item in best[few:] if item.kind is Kind.COMPREHENSION]
    return [*filled, *of_text[: max(0, _OF_TEXT - sum(item.kind is Kind.COMPREHENSION for item in filled))]]


def with_few_readings(items: Sequence[Item], length: int, tally: Tally) -> Iterator[Item]:
    """
    Take a quarter of readings at most, the best of them, in the order of the others.

    Where a text gives little else, readings fill up the set to what its length should give, and one that comes near a
    bank to a bank.
    """
    readings = _best_first([item for item in items if item.subtype in READINGS])
    others = len(items) - len(readings)
    share = others // _OTHERS_PER_READING
    least = _BANK + _FOR_SOLVERS if others + share >= _NEAR_A_BANK else enough_of(length)
    kept = {item.id for item in readings[: max(share, least - others)]}
    for item in items:
        is_beyond = item.subtype in READINGS and item.id not in kept
        if not tally.refuses("many-readings", hit=is_beyond):
            yield item


def _best_first(items: Sequence[Item]) -> list[Item]:
    return sorted(items, key=lambda item: (-item.merit, item.id))
