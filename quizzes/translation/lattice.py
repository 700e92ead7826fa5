"""
Which of four translations that differ in two places is right?

The options are the four ways in which two places of a sentence can be said or changed, so that no option is nearer to
the others than the rest. Where a sentence has one place only, it is asked if at least two other wordings fit there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_text
from quizzes.chinese.scripts import to_traditional
from quizzes.distractors.coverage import says_each, says_the_same
from quizzes.distractors.display import shown, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.perturbations import Site, clause_ends, is_plain, lattice, sites
from quizzes.distractors.solvers import is_guessable
from quizzes.distractors.wording import quote_en
from quizzes.question import Evidence, Kind, Localized, RefutationCode, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_LEAST_WRONG, _BEST_LENGTH, _LONGEST_SHOWN = 2, 24, 8
_STOPS_BEFORE = frozenset("、。をがはにでともへのや「」，, ")
_ENDING = re.compile(r"(?<=[\u3400-\u9fff])(?:い|く|かった|ければ|さ)(?![\u3041-\u3096]?[いうえ])")
_ENDS_A_VERB = re.compile(r"ます|ません|たい|たく")
_KANA = re.compile(r"[\u3041-\u3096]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A place with the wording chosen there instead of its own."""

    site: Site
    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A sentence with its translation, the places to change, and all changes that make a wrong option."""

    spot: Spot
    translation: str
    places: tuple[Site, ...]
    is_traditional: bool
    wrong: tuple[tuple[Change, ...], ...]


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the translation of one sentence and for the Chinese of the next one that can be changed."""
    language = document.language
    if language is None:
        return
    for count, pair in enumerate(_pairs(document, language, tally)):
        to_chinese = count % 2 == 1 and not document.is_traditional
        item = _item(pair, language, to_chinese=to_chinese)
        options = item.all_options
        if not tally.refuses("guessable", hit=is_guessable(item.key, options, item.prompt)) and _differ(options):
            yield item


def _pairs(document: Document, language: str, tally: Tally) -> Iterator[Pair]:
    asked: set[str] = set()
    for spot in document.spots:
        if spot.translation is None or tally.refuses("lattice-bound", hit=not is_plain(spot, language)):
            continue
        pair = pair_of(spot, spot.translation, language, is_traditional=document.is_traditional)
        if tally.refuses("lattice-sites", hit=pair is None) or pair is None:
            continue
        is_faithful = says_the_same(spot, language) and _is_said_around(pair, language)
        words = {site.zh.said for site in pair.places}
        if not tally.refuses("one-sided", hit=not is_faithful) and not words <= asked:
            asked |= words
            yield pair


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


def pair_of(spot: Spot, translation: str, language: str, *, is_traditional: bool) -> Pair | None:
    """Find two places of a sentence, or one with several other wordings; None where neither is there."""
    found = sites(spot.source, translation, language)
    two = lattice(found, translation, language)
    if two is not None:
        first, second = (Change(site=site, n=0) for site in two)
        return Pair(
            spot=spot,
            translation=translation,
            places=two,
            is_traditional=is_traditional,
            wrong=((first,), (second,), (first, second)),
        )
    one = next((site for site in found if len(site.other.others) >= _LEAST_WRONG), None)
    if one is None:
        return None
    wrong = tuple((Change(site=one, n=n),) for n in range(len(one.other.others)))
    return Pair(spot=spot, translation=translation, places=(one,), is_traditional=is_traditional, wrong=wrong)


def _differ(options: Sequence[str]) -> bool:
    return len(set(map(normal_form, options))) == len(options)


def _item(pair: Pair, language: str, *, to_chinese: bool) -> Item:
    spot, key = pair.spot, shown(pair.spot.source if to_chinese else pair.translation)
    return Item(
        kind=Kind.TRANSLATION,
        subtype=f"{language}_zh" if to_chinese else f"zh_{language}",
        prompt=shown(pair.translation if to_chinese else spot.source),
        key=key,
        distractors=tuple(
            Distractor(
                option=shown(_changed(pair, changes, to_chinese=to_chinese)),
                code=RefutationCode.EDITED,
                why=_why(pair, changes, to_chinese=to_chinese),
            )
            for changes in pair.wrong
        ),
        evidence=Evidence(line=spot.line, quote=without_end(spot.source)),
        explanation=_explained(pair),
        level=level_of_text(list(spot.words)),
        place=spot.place,
        subject=key,
        merit=1.0 + len(pair.places) - 0.01 * abs(len(spot.source) - _BEST_LENGTH),
        tags=("T2",) if to_chinese else ("T1",),
    )


def _changed(pair: Pair, changes: Sequence[Change], *, to_chinese: bool) -> str:
    """Change the text at each place, the last one first, so that the places stay where they are."""
    text = pair.spot.source if to_chinese else pair.translation
    for change in reversed(changes):
        side = change.site.zh if to_chinese else change.site.other
        text = side.replaced(text, change.n)
    return text


def _explained(pair: Pair) -> Localized:
    said = [(pair.spot.source[site.zh.start : site.zh.end], _said(pair.translation, site)) for site in pair.places]
    ja = "、".join(f"「{zh}」は「{other}」" for zh, other in said)
    en = ", ".join(f"{zh} is {quote_en(other)}" for zh, other in said)
    quote = shown(without_end(pair.spot.source))
    return Localized(
        ja=f"{ja}です。{pair.spot.line}行に「{quote}」とあります。",
        en=f"{en}. Line {pair.spot.line}: {quote}.",
    )


def _why(pair: Pair, changes: Sequence[Change], *, to_chinese: bool) -> Localized:
    ja, en = [], []
    for change in changes:
        place = change.site.zh
        zh, other = pair.spot.source[place.start : place.end], _said(pair.translation, change.site)
        wrong_zh, wrong = place.others[change.n], _said(pair.translation, change.site, change.n)
        wrong_zh = to_traditional(wrong_zh) if pair.is_traditional else wrong_zh
        if to_chinese:
            ja.append(f"「{wrong_zh}」では「{wrong}」になります。「{other}」は「{zh}」です。")
            en.append(f"{wrong_zh} would be {quote_en(wrong)}; {quote_en(other)} is {zh}.")
        else:
            ja.append(f"「{zh}」は「{other}」です。「{wrong}」なら「{wrong_zh}」などと言います。")
            en.append(f"{zh} is {quote_en(other)}; {quote_en(wrong)} would be {wrong_zh}.")
    return Localized(ja="".join(ja), en=" ".join(en))


def _said(translation: str, site: Site, n: int | None = None) -> str:
    """Show a wording with the rest of its word: 使えません for ません, 遅く for 遅."""
    wording = site.other.said if n is None else site.other.others[n]
    start, end = site.other.start, _ENDING.match(translation, site.other.end)
    wording += end.group() if end and not _KANA.match(site.other.said) and not site.other.said.isascii() else ""
    if _ENDS_A_VERB.match(site.other.said):
        least = max(0, start - _LONGEST_SHOWN)
        while start > least and translation[start - 1] not in _STOPS_BEFORE:
            start -= 1
    return (translation[start : site.other.start] + wording).strip("、,. ")
