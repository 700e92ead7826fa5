"""
Which of several translations that differ in one place is right?

The options say one place of a sentence in as many ways, none of which is between the others. Of a long sentence the
clauses are asked that have a translation of their own. A sentence is asked once in a direction, and in both only at
different places: the question of one direction shows the key of the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.distractors.clauses.aligned_clauses import Step, clips
from quizzes.distractors.clauses.unnamed import is_unnamed
from quizzes.distractors.display import clause_ends, shown, without_end
from quizzes.distractors.edits.another_word import has_another_word
from quizzes.distractors.edits.coverage import has_as_many_parts, says_each, says_nearly_all
from quizzes.distractors.edits.headless import is_headless, is_verbless
from quizzes.distractors.edits.perturbations import said_there, sites
from quizzes.distractors.edits.site_guards import is_of_length, names_another
from quizzes.distractors.glosses.half_thoughts import is_half_a_thought
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.items.solvers import is_guessable
from quizzes.distractors.places import BothSides
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, RefutationCode, normal_form
from quizzes.translation.lattice_level import BEST_LENGTH, is_beneath, less_telling, level_of_pair, says_how
from quizzes.translation.lattice_wording import explained, why_wrong
from quizzes.translation.pairing import (
    adds_doubt,
    adds_reason,
    adds_who_says,
    has_each_sentence,
    is_rendered_amiss,
    leaves_out_a_clause,
    leaves_out_who_says,
    with_all_said,
)
from quizzes.translation.rival_words import rivals_in, told_in
from quizzes.translation.room import is_named_before, with_room

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.places import Site
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally
    from quizzes.question import Evidence

_LEAST_WRONG, _MOST_WRONG = 2, 3
_WORTH_OF_FIELD, _WORTH_OF_WORDING = 0.6, 2.0
_OF_THE_TALK, _SPOTS_PER_TIME = 4, 25  # sentences that name what a talk is about; a long talk names all more often
_ASIDE = lazy_regex(r"\s*[（(\[]")
_QUOTATION = lazy_regex("[“‘「『][^“”‘’「」『』]+[”’」』][。.]?")  # nothing but what is quoted
_IS_QUOTED = lazy_regex("(?<=[」』])(?:です|でした|だ|だった|である)(?:[ねよ]|よね)?[。.]?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A sentence, or clauses of it, with the translation and the place that the wrong options change."""

    spot: Spot
    translation: str
    evidence: Evidence
    site: Site
    written: Callable[[str], str]  # in the script of the text and in the forms that it prints

    @property
    def wrong(self) -> range:
        """Which of the other wordings of the place are offered."""
        return range(min(_MOST_WRONG, len(self.site.other.others)))

    @property
    def said(self) -> str:
        """What the translation says at the place: it is asked for once in a direction."""
        return self.site.other.said.casefold()

    @property
    def merit(self) -> float:
        """How good an item it makes: a wording before a word of a field, short before long."""
        worth = _WORTH_OF_FIELD if self.site.is_of_field else _WORTH_OF_WORDING
        worth = worth + 0.1 * (len(self.wrong) == _MOST_WRONG) - less_telling(self.site.zh.said)
        return worth - 0.02 * abs(len(self.spot.source) - BEST_LENGTH)


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the translation of a sentence or for the Chinese of a translation."""
    language = document.language
    if language is None:
        return
    asked: tuple[set[str], set[str]] = (set(), set())
    for spot in with_all_said(document):
        made = [
            [(pair, item) for pair, item in _made(spot, document, tally, turn=turn) if pair.said not in asked[turn]]
            for turn in (0, 1)
        ]
        # From Chinese first, then to Chinese wherever that is not asked more: fewer sentences are fit for it.
        for turn, pair, item in _chosen(made, turn=int(len(asked[0]) >= max(1, len(asked[1])))):
            asked[turn].add(pair.said)
            yield item


def _made(spot: Spot, document: Document, tally: Tally, *, turn: int) -> Iterator[tuple[Pair, Item]]:
    """Make the items of one sentence in one direction: 0 from Chinese, 1 to Chinese."""
    language = document.language or ""
    for clip in clips(spot, language):
        for pair in _pairs_in(spot, clip, document, tally, turn=turn):
            item = _item(pair, document, to_chinese=bool(turn))
            if tally.refuses("beneath-level", hit=is_beneath(pair, item, to_chinese=bool(turn))):
                continue
            options = item.all_options
            if not tally.refuses("guessable", hit=is_guessable(item.key, options, item.prompt)) and _differ(options):
                yield pair, item


def _chosen(made: Sequence[Sequence[tuple[Pair, Item]]], *, turn: int) -> Iterator[tuple[int, Pair, Item]]:
    """Choose an item in each direction at different places; where there are no two, the best in the one asked less."""
    both = [(one, other) for one in made[0] for other in made[1] if not _share(one[0], other[0])]
    if both:
        best = max(both, key=lambda two: (two[0][0].merit + two[1][0].merit, -both.index(two)))
        yield from ((n, *each) for n, each in enumerate(best))
        return
    for n in (turn, 1 - turn):
        if made[n]:
            yield n, *max(made[n], key=lambda each: each[0].merit)
            return


def _pairs_in(spot: Spot, clip: Spot, document: Document, tally: Tally, *, turn: int) -> Iterator[Pair]:
    language = document.language or ""
    if tally.refuses("lattice-bound", hit=not is_of_length(clip) or _is_uneven(clip)):
        return
    found = with_room(_places(clip, document, to_chinese=bool(turn)), clip, spot)
    is_theme = [_is_of_theme(site, document) or is_named_before(site, spot, document) for site in found]
    if tally.refuses("of-the-theme", hit=any(is_theme)):
        found = tuple(site for site, is_told in zip(found, is_theme, strict=True) if not is_told)
    pairs = tuple(pair_of(spot, clip, site, document.written) for site in found if _has_rivals(site))
    if tally.refuses("lattice-sites", hit=not pairs):
        return
    proven, told = frozenset(site.clause for site in found), [site.zh.said for site in found]
    last = len(clause_ends(clip.source)) - 1
    until = max((site.other.end for site in found if site.clause < last), default=0)
    is_faithful = says_nearly_all(clip, language, proven, told, until=until)
    for pair in pairs:
        is_said = is_faithful and _is_said_around(pair, told, language)
        is_own = names_another(clip, language) or is_headless(clip, language) or _is_unnamed(clip, language)
        is_more = adds_doubt(clip, language) or adds_reason(clip) or adds_who_says(clip) or is_rendered_amiss(clip)
        is_more = is_more or not has_each_sentence(clip, language) or leaves_out_a_clause(clip, language, proven)
        is_more = (
            is_more
            or has_another_word(clip)
            or leaves_out_who_says(clip, language)
            or (language == "en" and is_verbless(clip.translation or ""))
            or _is_half(clip, spot)
        )
        if not tally.refuses("one-sided", hit=not is_said or is_own or is_more):
            yield pair


def _is_of_theme(site: Site, document: Document) -> bool:
    """Tell whether a noun is in the title, or said so often that nobody takes another: apples of who grows them."""
    if not tag_of(site.zh.said).startswith("n"):
        return False
    title = document.interview.title
    heading = in_simplified(f"{title.source} {title.translation or ''}").casefold() if title is not None else ""
    is_in_title = any(said in heading for said in (site.zh.said, site.other.said.casefold().removesuffix("s")))
    often = max(_OF_THE_TALK, len(document.spots) // _SPOTS_PER_TIME)
    return is_in_title or len(document.occurrences.get(site.zh.said, ())) >= often


def _is_half(clip: Spot, spot: Spot) -> bool:
    """Tell whether what is cut off only leads on to the rest of its sentence: 女方当着我们的面，."""
    return clip.source != spot.source and is_half_a_thought(f"{without_end(clip.source)}，")


def _is_unnamed(clip: Spot, language: str) -> bool:
    return language == "en" and is_unnamed(clip.source, clip.translation or "")


def _places(clip: Spot, document: Document, *, to_chinese: bool) -> tuple[Site, ...]:
    language = document.language or ""
    as_printed = shown(clip.source)  # with the signs that the tables have: a clause may end in a comma of Latin text
    both = BothSides(
        source=in_simplified(as_printed if len(as_printed) == len(clip.source) else clip.source),
        translation=clip.translation or "",
        language=language,
        words=clip.words,
        known=document.words,
        rivals=rivals_in(document).get(clip.index, ()),
        told=told_in(document).get(clip.index, ()),
    )
    found = sites(both, to_chinese=to_chinese) if len(both.source) == len(clip.source) else ()
    step = Step(clip, language)
    return said_there((each for each in found if step.is_kept(each.zh.start, each.other.start)), document.is_said_there)


def _is_uneven(clip: Spot) -> bool:
    """Tell whether one side alone opens with what somebody does while talking: （笑）当然."""
    return bool(_ASIDE.match(clip.source)) is not bool(_ASIDE.match(clip.translation or ""))


def _share(one: Pair, other: Pair) -> bool:
    """Tell whether two pairs of one sentence ask for the same word."""
    return one.site.zh.said == other.site.zh.said


def _is_said_around(pair: Pair, told: Sequence[str], language: str) -> bool:
    """Veto 13: the clause of the place says nothing that the translation does not; some words are `told` already."""
    start, clause, ends = 0, 0, clause_ends(pair.spot.source)
    around: list[str] = []
    for word in pair.spot.words:
        clause = clause + 1 if start >= ends[clause] else clause
        is_place = any(in_simplified(word) in place or place in in_simplified(word) for place in told)
        if clause == pair.site.clause and not is_place:
            around.append(word)
        start += len(word)
    return says_each(around, pair.translation, language, spared=1 + has_as_many_parts(pair.spot))


def _has_rivals(site: Site) -> bool:
    return len(site.other.others) >= _LEAST_WRONG


def pair_of(spot: Spot, clip: Spot, site: Site, written: Callable[[str], str]) -> Pair:
    """Give the pair of a sentence, or of clauses of it, that asks for a place."""
    return Pair(
        spot=clip,
        translation=clip.translation or "",
        evidence=spot.evidence(without_end(clip.source)),
        site=site,
        written=written,
    )


def _differ(options: Sequence[str]) -> bool:
    return len(set(map(normal_form, options))) == len(options)


def _item(pair: Pair, document: Document, *, to_chinese: bool) -> Item:
    language = document.language or ""
    source, translation = shown(pair.spot.source), _as_shown(pair.translation, language, pair.spot.source)
    key = source if to_chinese else translation
    return Item(
        kind=Kind.TRANSLATION,
        subtype=f"{language}_zh" if to_chinese else f"zh_{language}",
        prompt=translation if to_chinese else source,
        key=key,
        distractors=tuple(
            Distractor(
                option=_as_shown(
                    _changed(pair, n, to_chinese=to_chinese),
                    "zh" if to_chinese else language,
                    pair.spot.source,
                ),
                code=RefutationCode.EDITED,
                why=why_wrong(pair, n, language, to_chinese=to_chinese),
            )
            for n in pair.wrong
        ),
        evidence=pair.evidence,
        explanation=explained(pair, language),
        level=level_of_pair(pair, to_chinese=to_chinese),
        is_told_alone=says_how(pair),
        place=pair.spot.place,
        subject=key,
        turns_on=(pair.site.zh.said,),
        merit=pair.merit,
        tags=("T2",) if to_chinese else ("T1",),
    )


def _as_shown(text: str, language: str, source: str) -> str:
    """Write a side of a pair as it is shown: English as it is, a translated quotation without a verb of being."""
    if language == "en":
        return text.strip()
    is_bare = language == "ja" and _QUOTATION.fullmatch(source.strip()) is not None
    return shown(_IS_QUOTED.sub("", text.strip()) if is_bare else text)


def _changed(pair: Pair, n: int, *, to_chinese: bool) -> str:
    """Put the n-th other wording at the place."""
    text = pair.spot.source if to_chinese else pair.translation
    side = pair.site.zh if to_chinese else pair.site.other
    other = pair.written(side.others[n]) if to_chinese else side.others[n]
    return f"{text[: side.start]}{other}{text[side.end :]}"
