"""Which words of a talk are those of one speaker alone, and which tell by the label of a speaker who says them?"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import compiled, rows_of
from quizzes.comprehension.roles import is_told_beside, relatives, role_words
from quizzes.distractors.vetoes import pairs_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_SAID_BY_OTHERS_TOO = 4
_COMMON = 50  # what is said so often tells nobody apart
_MORE_KIN = ("老伴", "老公", "老婆", "外孙", "孙子", "孙女", "女婿", "媳妇", "孩子", "母女", "父子", "母子", "父女")


def pairs_said(document: Document) -> Mapping[str, frozenset[tuple[str, int]]]:
    """Give for each pair of characters who uses it in which sentence."""
    found: dict[str, set[tuple[str, int]]] = {}
    for spot in document.spots:
        for pair in pairs_of(spot.source) if spot.speaker is not None else ():
            found.setdefault(pair, set()).add((spot.speaker or "", spot.index))
    return {pair: frozenset(places) for pair, places in found.items()}


def is_echoed(spot: Spot, said: Mapping[str, frozenset[tuple[str, int]]]) -> bool:
    """Tell whether somebody else says much of the same in one sentence."""
    rare = [pair for pair in sorted(pairs_of(spot.source)) if len(said.get(pair, ())) <= _COMMON]
    shared = Counter(index for pair in rare for speaker, index in said.get(pair, ()) if speaker != spot.speaker)
    return max(shared.values(), default=0) >= _SAID_BY_OTHERS_TOO


def is_told_by_label(spot: Spot) -> bool:
    """Tell whether the label of a speaker says who speaks so: 司机老冯 of driving, 外婆 of her daughter."""
    label, text = in_simplified(spot.speaker or ""), in_simplified(spot.source)
    roles = [word for word in role_words() if word in label]
    if any(is_told_beside(word, text) or is_told_by(word, text) for word in roles):
        return True
    kin = relatives().words
    return label.removesuffix("们") in kin and any(word in text for word in (*kin, *_MORE_KIN))


def is_told_by(name: str, rest: str) -> bool:
    """Tell whether words beside a party are of what such people alone do, as doctors treat illnesses."""
    bare = in_simplified(name).removeprefix("我")
    return any(compiled(tells).search(rest) for words, tells in _tells() if bare in words or bare[1:] in words)


@lru_cache(maxsize=1)
def _tells() -> tuple[tuple[frozenset[str], str], ...]:
    return tuple((frozenset(words.split(",")), tells) for _, words, tells in rows_of("parties.tsv"))
