"""Who of three or more speakers said this?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_text
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.exchange import in_script
from quizzes.distractors.display import shown, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.vetoes import words_in_common
from quizzes.question import Evidence, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_LEAST_SPEAKERS, _MOST_OPTIONS = 3, 4
_LEAST_HANZI, _MOST_HANZI = 10, 36
_SAID_BY_OTHERS_TOO = 4
_NO_CLAIM = re.compile(r"[？?！!]|谢谢|謝謝|欢迎|歡迎|大家好|你好|您好|请问|請問|对，|是的")


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the speaker of a statement that nobody else makes."""
    speakers = list(dict.fromkeys(spot.speaker for spot in document.spots if spot.speaker is not None))
    if len(speakers) < _LEAST_SPEAKERS:
        return
    for spot in document.spots:
        if spot.speaker is not None and _is_claim(spot, speakers):
            others = [other for other in document.spots if other.speaker not in (spot.speaker, None)]
            echoed = any(words_in_common(spot.source, other.source) >= _SAID_BY_OTHERS_TOO for other in others)
            if not tally.refuses("said-by-others", hit=echoed):
                yield _item(document, spot, speakers)


def _is_claim(spot: Spot, speakers: Sequence[str]) -> bool:
    names_somebody = any(name in spot.source for name in speakers)
    is_fit = _LEAST_HANZI <= len(hanzi_of(spot.source)) <= _MOST_HANZI
    return is_fit and not names_somebody and not _NO_CLAIM.search(spot.source)


def _item(document: Document, spot: Spot, speakers: Sequence[str]) -> Item:
    quote = without_end(shown(spot.source))
    others = _nearest(document, spot, speakers)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="who",
        prompt=in_script(document, f"“{quote}”这句话是谁说的？"),
        key=spot.speaker or "",
        distractors=tuple(_distractor(document, spot, other) for other in others),
        evidence=Evidence(line=spot.line, quote=without_end(spot.source)),
        explanation=Localized(
            ja=f"{spot.line}行の「{spot.speaker}」の発言に「{quote}」とあります。",
            en=f"It is said by {spot.speaker} in line {spot.line}: {quote}.",
        ),
        level=level_of_text(list(spot.words)),
        place=spot.place,
        subject=f"{spot.speaker}@{spot.index}",
        merit=1.0 - 0.01 * abs(len(quote) - 22),
        tags=("R5",),
    )


def _nearest(document: Document, spot: Spot, speakers: Sequence[str]) -> list[str]:
    """Take the speakers who speak nearest to the statement."""

    def distance(name: str) -> tuple[int, str]:
        return min(abs(other.index - spot.index) for other in document.spots if other.speaker == name), name

    return sorted((name for name in speakers if name != spot.speaker), key=distance)[: _MOST_OPTIONS - 1]


def _distractor(document: Document, spot: Spot, name: str) -> Distractor:
    nearest = min(
        (other for other in document.spots if other.speaker == name),
        key=lambda other: (abs(other.index - spot.index), other.index),
    )
    return Distractor(
        option=name,
        code=RefutationCode.OTHER_RECORD,
        why=Localized(
            ja=f"「{name}」の発言は{nearest.line}行などにありますが、この文はそこにはありません。",
            en=f"{name} speaks in line {nearest.line}, for one, but does not say this.",
        ),
    )
