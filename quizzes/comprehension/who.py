"""Who of three or more speakers said this?"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_text
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.exchange import in_script
from quizzes.distractors.display import shown, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.vetoes import pairs_of
from quizzes.question import Evidence, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_LEAST_SPEAKERS, _MOST_OPTIONS, _NEAR = 3, 4, 60
_LEAST_HANZI, _MOST_HANZI = 10, 36
_SAID_BY_OTHERS_TOO = 4
_COVERAGE = 0.9  # of the words: what has to be understood to tell who said it
_COMMON = 50  # what is said so often tells nobody apart
_NO_CLAIM = re.compile(
    r"[？?！!]|谢谢|謝謝|欢迎|歡迎|大家好|你好|您好|请问|請問|对，|是的|您|老师|老師|师傅|師傅|师父|師父|先生|女士|[（(【“「‘『\\[]"
)


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the speaker of a statement that nobody else makes."""
    speakers = list(dict.fromkeys(spot.speaker for spot in document.spots if spot.speaker is not None))
    if len(speakers) < _LEAST_SPEAKERS:
        return
    said = _said_by(document)
    for spot in document.spots:
        is_claim = spot.speaker is not None and _is_claim(spot, speakers)
        if is_claim and not tally.refuses("said-by-others", hit=_is_echoed(spot, said)):
            yield from _item(document, spot, speakers)


def _said_by(document: Document) -> Mapping[str, frozenset[tuple[str, int]]]:
    """Give for each pair of characters who uses it in which sentence."""
    found: dict[str, set[tuple[str, int]]] = {}
    for spot in document.spots:
        for pair in pairs_of(spot.source) if spot.speaker is not None else ():
            found.setdefault(pair, set()).add((spot.speaker or "", spot.index))
    return {pair: frozenset(places) for pair, places in found.items()}


def _is_echoed(spot: Spot, said: Mapping[str, frozenset[tuple[str, int]]]) -> bool:
    """Tell whether somebody else says much of the same in one sentence."""
    rare = [pair for pair in sorted(pairs_of(spot.source)) if len(said.get(pair, ())) <= _COMMON]
    shared = Counter(index for pair in rare for speaker, index in said.get(pair, ()) if speaker != spot.speaker)
    return max(shared.values(), default=0) >= _SAID_BY_OTHERS_TOO


def _is_claim(spot: Spot, speakers: Sequence[str]) -> bool:
    names_somebody = any(name in spot.source for name in speakers)
    is_fit = _LEAST_HANZI <= len(hanzi_of(spot.source)) <= _MOST_HANZI
    return is_fit and not names_somebody and not _NO_CLAIM.search(spot.source)


def _item(document: Document, spot: Spot, speakers: Sequence[str]) -> Iterator[Item]:
    quote = without_end(shown(spot.source))
    others = _nearest(document, spot, speakers)
    if len(others) < _LEAST_SPEAKERS - 1:
        return
    yield Item(
        kind=Kind.COMPREHENSION,
        subtype="who",
        passage=quote,
        prompt=in_script(document, "这句话是谁说的？"),
        key=spot.speaker or "",
        distractors=tuple(map(_distractor, others)),
        evidence=Evidence(line=spot.line, quote=without_end(spot.source)),
        explanation=Localized(
            ja=f"{spot.line}行の「{spot.speaker}」の発言に「{quote}」とあります。",
            en=f"{spot.speaker} says it in line {spot.line}: {quote}.",
        ),
        level=level_of_text(spot.words, _COVERAGE),
        place=spot.place,
        subject=f"{spot.speaker}@{spot.index}",
        merit=1.0 - 0.01 * abs(len(quote) - 22),
        tags=("R5",),
    )


def _nearest(document: Document, spot: Spot, speakers: Sequence[str]) -> list[Spot]:
    """Take for each other speaker a sentence near the statement, those of the nearest speakers."""
    around = document.spots[max(0, spot.index - _NEAR) : spot.index + _NEAR]
    found: dict[str, Spot] = {}
    for other in sorted(around, key=lambda other: (abs(other.index - spot.index), other.index)):
        if other.speaker is not None and other.speaker != spot.speaker:
            found.setdefault(other.speaker, other)
    return [near for name, near in found.items() if name in speakers][: _MOST_OPTIONS - 1]


def _distractor(nearest: Spot) -> Distractor:
    name = nearest.speaker or ""
    return Distractor(
        option=name,
        code=RefutationCode.OTHER_RECORD,
        why=Localized(
            ja=f"「{name}」は{nearest.line}行などで話していますが、この言葉は言っていません。",
            en=f"{name} speaks in line {nearest.line}, for instance, but does not say this.",
        ),
    )
