"""
In which of its senses is a short common word used: what does 开 mean in 开了一家店, and what in 开车去?

The words beside it tell the sense, so that no translation is needed; its other senses are the wrong options.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tables import rows_of
from quizzes.distractors.display import clauses, shown, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.other_numbers import mix
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_WANTED, _LEAST_HANZI, _MOST_HANZI = 3, 5, 30
_LEVEL = 3  # the words are of the first lists, their senses are not


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortSense:
    """
    One sense of a short word, said in Chinese, Japanese and English, and the words beside it that tell it.

    The sense that everybody thinks of first `is_common`: it tempts beside the others and is not asked for.
    """

    word: str
    zh: str
    ja: str
    en: str
    is_common: bool
    frame: re.Pattern[str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A short word in a clause, in the only one of its senses that the words beside it allow."""

    spot: Spot
    clause: str
    word: str
    sense: ShortSense
    others: tuple[ShortSense, ...]


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for each sense of each word of the table that the text uses for certain, once."""
    asked: set[tuple[str, str]] = set()
    for spot in document.spots:
        for use in uses_in(spot):
            said = (use.sense.word, use.sense.zh)
            if not tally.refuses("same-sense", hit=said in asked):
                asked.add(said)
                yield _item(document, use)


def uses_in(spot: Spot) -> Iterator[Use]:
    """Give the short words of a sentence that have one sense for certain."""
    for piece in clauses(spot.source):
        clause = without_end(piece)
        text = in_simplified(clause)
        if (
            len(text) == len(clause)
            and not _is_open_quote(text)
            and _LEAST_HANZI <= len(hanzi_of(clause)) <= _MOST_HANZI
        ):
            for word, senses in short_senses().items():
                if text.count(word) == 1:
                    yield from _use(spot, clause, text, word, senses)


def _is_open_quote(text: str) -> bool:
    return any(text.count(opening) != text.count(closing) for opening, closing in ("“”", "‘’", "「」", "『』", "《》"))


def _use(spot: Spot, clause: str, text: str, word: str, senses: tuple[ShortSense, ...]) -> Iterator[Use]:
    at = text.index(word)
    matches = [(sense, sense.frame.search(text)) for sense in senses if sense.frame is not None]
    fits = [(sense, found.start()) for sense, found in matches if found is not None]
    if len(fits) != 1 or (fits[0][1] == at and _ends_another(spot, word)):
        return
    sense = fits[0][0]
    if sense.is_common:
        return
    others = tuple(other for other in senses if other is not sense)
    yield Use(spot=spot, clause=clause, word=clause[at : at + len(word)], sense=sense, others=others)


def _ends_another(spot: Spot, word: str) -> bool:
    """Tell whether the character belongs to a longer word that it does not begin, as 出 to 提出."""
    holders = [in_simplified(other) for other in spot.words if word in in_simplified(other)]
    return any(not other.startswith(word) for other in holders)


def _item(document: Document, use: Use) -> Item:
    turned = mix(f"{document.interview.sha256}{use.clause}") % len(use.others)
    turned_others = (*use.others[turned:], *use.others[:turned])
    others = sorted(turned_others, key=lambda sense: not sense.is_common)[:_WANTED]
    evidence = use.spot.evidence(use.clause)
    key = document.written(use.sense.zh)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="meaning_in_context",
        passage=shown(use.clause),
        prompt=f"{document.written('这句话里的')}“{use.word}”{document.written('是什么意思？')}",
        key=key,
        distractors=tuple(_distractor(document, use, sense) for sense in others),
        evidence=evidence,
        explanation=Localized(
            ja=f"{evidence.line}行の「{shown(use.clause)}」の「{use.word}」は「{key}」（{use.sense.ja}）という意味です。",
            en=f"In line {evidence.line}, {shown(use.clause)}, {use.word} means {key} (“{use.sense.en}”).",
        ),
        level=max(_LEVEL, document.level_of(use.word)),
        place=use.spot.place,
        subject=f"{use.sense.word}@{use.spot.index}",
        merit=1.9 + 0.1 * min(document.level_of(use.word), _LEVEL) + 0.1 * len(others),
        tags=("R8",),
    )


def _distractor(document: Document, use: Use, sense: ShortSense) -> Distractor:
    option, key = document.written(sense.zh), document.written(use.sense.zh)
    return Distractor(
        option=option,
        code=RefutationCode.OTHER_RECORD,
        why=Localized(
            ja=f"「{option}」（{sense.ja}）も「{use.word}」の意味の一つですが、ここでは「{key}」です。",
            en=f"{option} (“{sense.en}”) is another sense of {use.word}; here it means {key}.",
        ),
    )


@lru_cache(maxsize=1)
def short_senses() -> Mapping[str, tuple[ShortSense, ...]]:
    """Load the table of short words with their senses."""
    found: dict[str, list[ShortSense]] = {}
    for word, zh, use, ja, en, frame in rows_of("short_senses.tsv"):
        pattern = re.compile(frame.replace("＿", word)) if frame else None
        sense = ShortSense(word=word, zh=zh, ja=ja, en=en, is_common=use == "common", frame=pattern)
        found.setdefault(word, []).append(sense)
    return {word: tuple(senses) for word, senses in found.items()}
