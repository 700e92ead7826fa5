"""Where can a sentence and its translation be changed together, so that both stay good sentences of another meaning?"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.edits.beside_rest import is_odd_in_japanese, is_odd_to_read
from quizzes.distractors.edits.candidate_sites import candidates
from quizzes.distractors.edits.choices import parts_a_choice
from quizzes.distractors.edits.rival_guards import fits, is_legible
from quizzes.distractors.edits.site_guards import is_refused
from quizzes.distractors.vetoes import is_read_in_japanese
from quizzes.distractors.words import sense_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from quizzes.distractors.places import BothSides, Site


_LEAST_LEVEL = 2  # below which everybody sees at once which wording is right
_THINGS = frozenset({"n", "nc"})
_SEVERAL = 2  # a place where several wordings fit comes before one of a single other


def sites(both: BothSides, *, to_chinese: bool = False) -> tuple[Site, ...]:
    """Find the places of a sentence, in order, that can be changed on both sides and that must be read in Chinese."""
    found: list[Site] = []
    for candidate in _found(both):
        if candidate.is_in_chinese and not to_chinese:
            continue
        if candidate.level < _LEAST_LEVEL or parts_a_choice(both.source, candidate.zh.start, candidate.zh.end):
            continue
        kept = _fitting(candidate, both)
        is_odd = is_odd_to_read if to_chinese else is_odd_in_japanese
        fitting = _with(candidate, [n for n in kept if not is_odd(candidate, n, both)])
        site = _unread(fitting, to_chinese=to_chinese) if fitting and both.language == "ja" else fitting
        is_taken = site is None or any(_overlaps(site, other) for other in found)
        if site is not None and not is_taken and not is_refused(site, both):
            found.append(site)
    return tuple(sorted(found, key=lambda site: site.zh.start))


@lru_cache(maxsize=1 << 12)
def _found(both: BothSides) -> tuple[Site, ...]:
    """Give the candidates of a sentence, remembered because it is asked in both directions."""
    return tuple(sorted(candidates(both), key=lambda site: len(site.zh.others) < _SEVERAL))


@lru_cache(maxsize=1 << 9)
def _fitting(site: Site, both: BothSides) -> tuple[int, ...]:
    """Give which of the other wordings of a place go with the rest, remembered for the same reason."""
    return tuple(n for n in range(len(site.zh.others)) if fits(site, n, both))


def said_there(found: Iterable[Site], is_said: Callable[[str], bool]) -> tuple[Site, ...]:
    """Keep the other wordings that people say where the text is from: no 自行车 in one of Taiwan."""
    kept = (_with(site, [n for n, other in enumerate(site.zh.others) if is_said(other)]) for site in found)
    return tuple(site for site in kept if site is not None)


def _unread(site: Site, *, to_chinese: bool) -> Site | None:
    """Keep the other wordings that kanji neither rule out nor rule in; None where there are none."""
    known = sense_of(site.zh.said)
    is_thing = known is not None and known.pos in _THINGS and not hanzi_of(site.other.said)
    if known is not None and is_thing and is_read_in_japanese(known):
        return None  # 西瓜, as Japanese writes スイカ too
    asked, shown = (site.zh, site.other) if to_chinese else (site.other, site.zh)
    pairs = [(asked.said, shown.said), *zip(asked.others, shown.others, strict=True)]
    return _with(site, [n for n, pair in enumerate(pairs[1:]) if not is_legible(pairs[0], pair)])


def _with(site: Site, kept: Sequence[int]) -> Site | None:
    """Keep some of the other wordings of a place; None where none are kept."""
    if not kept:
        return None
    return replace(
        site,
        zh=replace(site.zh, others=tuple(site.zh.others[n] for n in kept)),
        other=replace(site.other, others=tuple(site.other.others[n] for n in kept)),
        meanings=(site.meanings[0], *(site.meanings[n + 1] for n in kept)),
    )


def _overlaps(one: Site, two: Site) -> bool:
    return (one.zh.start < two.zh.end and two.zh.start < one.zh.end) or (
        one.other.start < two.other.end and two.other.start < one.other.end
    )
