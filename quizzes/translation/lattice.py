"""
Which of four translations that differ in two places is right?

The options are the four ways in which two places of a sentence can be said or changed, so that no option is nearer to
the others than the rest. Where a sentence has one place only, it is asked if at least two other wordings fit there. Of
a long sentence the clauses are asked that have a translation of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_text
from quizzes.chinese.scripts import to_traditional
from quizzes.distractors.coverage import says_each, says_nearly_all
from quizzes.distractors.display import shown, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.perturbations import lattice, sites
from quizzes.distractors.places import BothSides
from quizzes.distractors.site_guards import asks, clause_ends, is_of_length
from quizzes.distractors.solvers import is_guessable
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, RefutationCode, normal_form
from quizzes.translation.aligned_clauses import Step, clips
from quizzes.translation.lattice_wording import explained, why_wrong

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.places import Site
    from quizzes.distractors.vetoes import Tally
    from quizzes.question import Evidence

_LEAST_WRONG, _LEAST_WEIGHT, _LEAST_SUM, _BEST_LENGTH = 2, 0.5, 0.75, 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A place with the wording chosen there instead of its own."""

    site: Site
    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A sentence, or clauses of it, with the translation, the places to change, and what the wrong options change."""

    spot: Spot
    translation: str
    evidence: Evidence
    places: tuple[Site, ...]
    is_traditional: bool
    wrong: tuple[tuple[Change, ...], ...]

    @property
    def merit(self) -> float:
        """How good an item it makes: two places before one, what is read at a glance before what is long."""
        worth = sum(site.weight for site in self.places)
        return 1.0 + worth - 0.02 * abs(len(self.spot.source) - _BEST_LENGTH)


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the translation of each pair, and the other way for its Chinese."""
    language = document.language
    if language is None:
        return
    for to_chinese in (False, True):
        for pair in _pairs(document, language, tally, to_chinese=to_chinese):
            item = _item(pair, language, to_chinese=to_chinese)
            options = item.all_options
            if not tally.refuses("guessable", hit=is_guessable(item.key, options, item.prompt)) and _differ(options):
                yield item


def _pairs(document: Document, language: str, tally: Tally, *, to_chinese: bool) -> Iterator[Pair]:
    """Give the best pairs of each sentence that have no clause in common."""
    for spot in document.spots:
        made = [
            pair
            for clip in clips(spot, language)
            if (pair := _pair_in(spot, clip, document, tally, to_chinese=to_chinese)) is not None
        ]
        taken: list[Pair] = []
        for pair in sorted(made, key=lambda pair: -pair.merit):
            if not any(_share(pair, earlier) for earlier in taken):
                taken.append(pair)
                yield pair


def _pair_in(spot: Spot, clip: Spot, document: Document, tally: Tally, *, to_chinese: bool) -> Pair | None:
    language = document.language or ""
    if tally.refuses("lattice-bound", hit=not is_of_length(clip)):
        return None
    found = _places(clip, language, to_chinese=to_chinese)
    pair = pair_of(spot, clip, found, is_traditional=document.is_traditional, turn=int(to_chinese))
    if tally.refuses("lattice-sites", hit=pair is None) or pair is None:
        return None
    proven = frozenset(site.clause for site in found)
    is_faithful = says_nearly_all(clip, language, proven) and _is_said_around(pair, language)
    return None if tally.refuses("one-sided", hit=not is_faithful) else pair


def _places(clip: Spot, language: str, *, to_chinese: bool) -> tuple[Site, ...]:
    both = BothSides(
        source=in_simplified(clip.source),
        translation=clip.translation or "",
        language=language,
        words=clip.words,
    )
    found = sites(both, to_chinese=to_chinese) if len(both.source) == len(clip.source) else ()
    step, is_asked = Step(clip, language), asks(clip, language)
    return tuple(
        site
        for site in found
        if step.is_kept(site.zh.start, site.other.start)
        and (site.is_word or (not is_asked and step.is_proven(site.zh.start, site.other.start)))
    )


def _share(one: Pair, other: Pair) -> bool:
    """Tell whether two clips of one sentence have a clause in common."""
    return without_end(one.spot.source) in other.spot.source or without_end(other.spot.source) in one.spot.source


def _is_said_around(pair: Pair, language: str) -> bool:
    """Veto 13: the clauses of the places say nothing that the translation does not."""
    asked = {site.clause for site in pair.places}
    start, clause, ends = 0, 0, clause_ends(pair.spot.source)
    around: list[str] = []
    for word in pair.spot.words:
        clause = clause + 1 if start >= ends[clause] else clause
        is_place = any(start < site.zh.end and site.zh.start < start + len(word) for site in pair.places)
        if clause in asked and not is_place:
            around.append(word)
        start += len(word)
    return says_each(around, pair.translation, language)


def pair_of(spot: Spot, clip: Spot, found: Sequence[Site], *, is_traditional: bool, turn: int = 0) -> Pair | None:
    """
    Find two places of a sentence, or one with several other wordings; None where neither is there.

    With `turn` 1 the second other wording of each place is taken where there is one.
    """
    two = lattice(found)
    places: tuple[Site, ...]
    wrong: tuple[tuple[Change, ...], ...]
    one = next((site for site in found if _is_enough(site)), None)
    if two is not None and _is_worth_asking(two):
        first, second = (Change(site=site, n=min(turn, len(site.other.others) - 1)) for site in two)
        places, wrong = two, ((first,), (second,), (first, second))
    elif one is not None:
        places, wrong = (one,), tuple((Change(site=one, n=n),) for n in range(len(one.other.others)))
    else:
        return None
    return Pair(
        spot=clip,
        translation=clip.translation or "",
        evidence=spot.evidence(without_end(clip.source)),
        places=places,
        is_traditional=is_traditional,
        wrong=wrong,
    )


def _is_worth_asking(two: tuple[Site, Site]) -> bool:
    """Refuse two places that each say little, as two pronouns."""
    return sum(site.weight for site in two) >= _LEAST_SUM


def _is_enough(site: Site) -> bool:
    """Tell whether a place can be asked alone: it has several other wordings, and says something of its own."""
    return len(site.other.others) >= _LEAST_WRONG and site.weight >= _LEAST_WEIGHT


def _differ(options: Sequence[str]) -> bool:
    return len(set(map(normal_form, options))) == len(options)


def _item(pair: Pair, language: str, *, to_chinese: bool) -> Item:
    source, translation = shown(pair.spot.source), _as_shown(pair.translation, language)
    key = source if to_chinese else translation
    return Item(
        kind=Kind.TRANSLATION,
        subtype=f"{language}_zh" if to_chinese else f"zh_{language}",
        prompt=translation if to_chinese else source,
        key=key,
        distractors=tuple(
            Distractor(
                option=_as_shown(_changed(pair, changes, to_chinese=to_chinese), "zh" if to_chinese else language),
                code=RefutationCode.EDITED,
                why=why_wrong(pair, changes, language, to_chinese=to_chinese),
            )
            for changes in pair.wrong
        ),
        evidence=pair.evidence,
        explanation=explained(pair, language),
        level=level_of_text(list(pair.spot.words)),
        place=pair.spot.place,
        subject=key,
        merit=pair.merit,
        tags=("T2",) if to_chinese else ("T1",),
    )


def _as_shown(text: str, language: str) -> str:
    """Leave English as it is written."""
    return text.strip() if language == "en" else shown(text)


def _changed(pair: Pair, changes: Sequence[Change], *, to_chinese: bool) -> str:
    """Change the text at each place, the last one first, so that the places stay where they are."""
    text = pair.spot.source if to_chinese else pair.translation
    sides = [(change.site.zh if to_chinese else change.site.other, change.n) for change in changes]
    for side, n in sorted(sides, key=lambda each: -each[0].start):
        other = to_traditional(side.others[n]) if to_chinese and pair.is_traditional else side.others[n]
        text = f"{text[: side.start]}{other}{text[side.end :]}"
    return text
