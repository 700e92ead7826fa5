"""
Which time or place that a sentence tells is asked for, and beside which others?

Which phrases could be, and which others of their kind could stand there, `when` and `where` say. Nobody can guess them;
none of the others is said of anything in the same paragraph, so that none is right as well.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.circumstances.asked import Asked
from quizzes.comprehension.circumstances.told_elsewhere import may_mean_it, told
from quizzes.comprehension.circumstances.wording import LOCALIZERS, STAGE, item_of, lead_told
from quizzes.comprehension.corrections import is_taken_back
from quizzes.comprehension.quoted_gap import GAP, blanked, quote_around
from quizzes.distractors.clauses.claim_cuts import says_something
from quizzes.distractors.display import clauses, without_end
from quizzes.distractors.edits.edit_guards import is_negated
from quizzes.distractors.people import is_of_a_name
from quizzes.distractors.vetoes import pairs_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quizzes.comprehension.circumstances.asked import Phrase, Sort
    from quizzes.distractors.document import Document
    from quizzes.distractors.item import Item
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_WANTED, _LEAST, _MOST = 3, 2, 6
_MOST_SHARED = 2  # pairs of characters that what is told of two times may share
_LEAST_BESIDE = 8  # hanzi beside the phrase
_ASKED, _NO_SENTENCE = lazy_regex(r"[？?…]|^[“「]"), lazy_regex(r"的时候$|一[句段]话$")
# What is no fact: a plan, a wish, a comparison, what anybody does.
_NO_FACT = lazy_regex(
    r"如果|要是|假如|的话|好像|就像|像.*[一似]样|似的|比如|例如|想象|等于|相当于|[你您]|别(?=[在把去])|不要"
)
# 去年秋天也来过, 连在厨房里都放了书: it was so at other times, or in other places, as well.
_OF_MORE_BEFORE, _OF_MORE_AFTER = lazy_regex(r"(?:连|甚至|不[光仅只但]|除了)[在到从]?$"), lazy_regex("[也亦]")
_DENIED, _SAID = lazy_regex("不是"), lazy_regex("“[^“”]*”|「[^「」]*」")
_OF_NOBODY = lazy_regex("在＿[开做当卖买找教修种养办建学读](?!着)")  # 在省城开了一家店: nobody sees who


def items(
    document: Document, tally: Tally, sort: Sort, phrases_in: Callable[[Document, Spot], Iterator[Phrase]]
) -> Iterator[Item]:
    """Ask for one phrase of each sentence that tells a fact, the best of the text, each phrase once."""
    found: dict[str, Asked] = {}
    for spot in document.spots:
        asked = next(_asked_in(document, tally, sort, spot, phrases_in), None)
        if asked is not None and _is_better(asked, found.get(asked.key)):
            found[asked.key] = asked
    best = sorted(found.values(), key=lambda each: (-each.phrase.merit, each.spot.index))[:_MOST]
    for asked in sorted(best, key=lambda each: each.spot.index):
        yield item_of(document, asked)


def _is_better(asked: Asked, known: Asked | None) -> bool:
    return known is None or asked.phrase.merit > known.phrase.merit


def _asked_in(
    document: Document,
    tally: Tally,
    sort: Sort,
    spot: Spot,
    phrases_in: Callable[[Document, Spot], Iterator[Phrase]],
) -> Iterator[Asked]:
    if _ASKED.search(_SAID.sub("", in_simplified(spot.source))):
        return
    if tally.refuses("corrected", hit=is_taken_back(document, spot)):
        return
    found = (phrase for phrase in phrases_in(document, spot) if not _is_of_person(document, tally, spot, phrase))
    for phrase in sorted(found, key=lambda each: -each.merit):
        passage = _passage(spot, phrase)
        if passage is None:
            continue
        if tally.refuses("no-fact", hit=_is_no_fact(spot, phrase, passage)):
            continue
        others = _others(document, spot, phrase, passage, sort.means)
        if not tally.refuses("too-few", hit=len(others) < _LEAST):
            key = spot.source[phrase.start : phrase.end]
            asked = Asked(sort=sort, spot=spot, phrase=phrase, passage=passage, key=key, others=others)
            if not tally.refuses("leans-on-unshown", hit=lead_told(document, asked) is None):
                yield asked


def _is_of_person(document: Document, tally: Tally, spot: Spot, phrase: Phrase) -> bool:
    return tally.refuses("of-person", hit=is_of_a_name(document.people, spot.words, phrase.start, phrase.end))


def _passage(spot: Spot, phrase: Phrase) -> str | None:
    """Quote what a sentence says beside a phrase that stands there once; nothing where that is too little."""
    passage = quote_around(STAGE.sub("", without_end(spot.source.strip())), phrase.text)
    if passage is None or GAP not in blanked(passage, spot.source[phrase.start : phrase.end]):
        return None
    text, source = in_simplified(passage), in_simplified(spot.source)
    is_full = len(hanzi_of(text.replace(phrase.text, ""))) >= _LEAST_BESIDE and not _NO_SENTENCE.search(text)
    is_full = is_full and says_something(source) and not _OF_NOBODY.match(text.replace(phrase.text, "＿", 1))
    goes_on = source.partition(text)[2].startswith(("：", ":")) or (
        text.endswith(phrase.text) and without_end(source) != text
    )
    is_fit = is_full and not goes_on and not is_negated(source, phrase.start, phrase.end)
    return passage if is_fit else None


def _clause_of(spot: Spot, phrase: Phrase) -> int:
    return next(i for i, end in enumerate(accumulate(map(len, clauses(spot.source)))) if phrase.start < end)


def _is_no_fact(spot: Spot, phrase: Phrase, passage: str) -> bool:
    """Tell whether a sentence sets a condition, compares, asks somebody for something, or denies what stands there."""
    clause = clauses(in_simplified(spot.source))[_clause_of(spot, phrase)]
    words = in_simplified(passage)
    unsaid = words if any(phrase.text in said for said in _SAID.findall(words)) else _SAID.sub("", words)
    text = in_simplified(spot.source)
    is_of_more = _OF_MORE_BEFORE.search(text[: phrase.start]) or _OF_MORE_AFTER.match(text[phrase.end :])
    return bool(is_of_more or _NO_FACT.search(unsaid) or _DENIED.search(clause))


def _others(
    document: Document, spot: Spot, phrase: Phrase, passage: str, means: Callable[[str], tuple[str, str]]
) -> tuple[str, ...]:
    """Take the set of other phrases of which the text tells most elsewhere, none of them near by."""
    near = "".join(in_simplified(each.source) for each in document.paragraph(spot.place))
    near += in_simplified(passage)
    found: list[tuple[str, ...]] = []
    for each in phrase.sets:
        fit = [other for other in each if other not in near and _is_said_there(document, other)]
        fit = [other for other in fit if not _is_told_alike(document, spot, other)]
        fit = [other for other in fit if not may_mean_it(spot, phrase.text, other, means)]
        fit.sort(key=lambda other: not told(document, other))
        if len(fit) >= max(_LEAST, min(_WANTED, len(each))):
            found.append(tuple(_different(fit, means))[:_WANTED])
    found = [others for others in found if len(others) >= _LEAST]
    return max(found, key=lambda others: sum(bool(told(document, other)) for other in others), default=())


def _is_said_there(document: Document, place: str) -> bool:
    """Tell whether a time or a place may be offered, as it is and without 上 or 里: no 公交车上 beside 公车上."""
    return document.is_said_there(place) and document.is_said_there(place.rstrip(LOCALIZERS))


def _different(others: Sequence[str], means: Callable[[str], tuple[str, str]]) -> Iterator[str]:
    """Leave out what another one is a part of, 架子上 of 书架子上, or means: 屋顶上 beside 房顶上."""
    kept: list[str] = []
    meant_by_them: set[str] = set()
    for other in others:
        meanings = {meaning for meaning in means(other) if meaning}
        if meanings.isdisjoint(meant_by_them) and not any(other in text or text in other for text in kept):
            kept.append(other)
            meant_by_them |= meanings
            yield other


def _is_told_alike(document: Document, spot: Spot, other: str) -> bool:
    """Tell whether another sentence says much of the same of another phrase."""
    own = pairs_of(spot.source)
    return any(len(pairs_of(each.source.replace(other, "")) & own) > _MOST_SHARED for each in told(document, other))
