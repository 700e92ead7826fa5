"""
Which measure word counts what is done: 瞪了他一眼, 去一趟, 骂我一顿?

The verb before the number decides it, by `verb_measures.tsv`, which names words that this verb never takes.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_AMOUNT
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import meanings_in, rows_of
from quizzes.cloze.clip import Clip, is_refused
from quizzes.cloze.clip_levels import read_untold
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_LEAST_SHOWN = 6  # characters
_LEAST_LEVEL, _MOST_LEVEL = 3, 5  # these are met as words of their own before
# 看｜了｜他｜一, 去｜好几: what may stand between the verb and its measure word.
_ENDINGS = "了过完"
_COUNTED = lazy_regex(rf"[{_ENDINGS}]?(?:[我你您他她它咱]们?|大家)?好?{OF_AMOUNT}+\Z")
# 去趟医院, 说了声谢谢: before what follows these need no 一.
_WITHOUT_ONE = lazy_regex(rf"[{_ENDINGS}]?(?:[我你您他她它]们?)?\Z")
_ALONE, _ONWARD = frozenset("声趟眼"), lazy_regex(r"[一-龥“‘「]")
# A noun behind these is what is counted: 吃了一顿饺子, 吸了一口气.
_COUNT_THINGS, _GOES_ON = frozenset("口顿"), lazy_regex("[就又才还也都再]|[^一-龥]|$")
_MOST_BETWEEN = 7
# 转一圈儿 would give the word away by its 儿, and 一声声 says it twice.
_ENDING = "儿"


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A measure word in what is shown of its sentence, with its verb and words that the verb never takes."""

    clip: Clip
    verb: str
    wrong: tuple[str, ...]


def counted_deeds() -> Mapping[str, Localized]:
    """Load what each measure word of verbs counts."""
    return meanings_in("verb_measure_words.tsv")


@lru_cache(maxsize=1)
def verbs_measured() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Load the verbs that each measure word counts, each with measure words that it never takes."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for measure, verbs, wrong in rows_of("verb_measures.tsv"):
        found.setdefault(measure, {}).update(dict.fromkeys(verbs.split("|"), tuple(wrong.split(","))))
    return found


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Make an item of each measure word that its verb decides."""
    for spot in document.spots:
        for one in done(spot):
            is_bare = tally.refuses("bare-prompt", hit=len(one.clip.text) < _LEAST_SHOWN)
            if not is_bare and not is_refused(one.clip, _level(document, one), tally):
                yield _item(document, one)


def done(spot: Spot) -> Iterator[Done]:
    """Find the measure words of a sentence that stand behind a number behind a verb that takes them."""
    source = in_simplified(spot.source)
    starts = dict(zip(accumulate(map(len, spot.words), initial=0), map(in_simplified, spot.words), strict=False))
    borders = {*starts, len(source)}
    for at, char in enumerate(source):
        verbs = verbs_measured().get(char)
        is_whole = at + 1 in borders and source[at + 1 : at + 2] not in {char, _ENDING}
        counts_thing = char in _COUNT_THINGS and _GOES_ON.match(source, at + 1) is None
        if verbs is None or not is_whole or counts_thing:
            continue
        verb = next((word for word in _counted_before(source, starts, at) if word in verbs), None)
        if verb is not None:
            yield Done(clip=Clip(spot=spot, start=at, key=spot.source[at]), verb=verb, wrong=verbs[verb])


def _counted_before(source: str, starts: Mapping[int, str], at: int) -> Iterator[str]:
    """Give the words behind which nothing stands but who it is done to, and the number of a measure word."""
    is_alone = source[at] in _ALONE and _ONWARD.match(source, at + 1) is not None
    for start, word in starts.items():
        end = start + len(word)
        is_near = at - _MOST_BETWEEN <= end <= at
        if is_near and (_COUNTED.fullmatch(source, end, at) or (is_alone and _WITHOUT_ONE.fullmatch(source, end, at))):
            yield word.rstrip(_ENDINGS) or word


def _level(document: Document, one: Done) -> int:
    return max(_LEAST_LEVEL, min(_MOST_LEVEL, document.level_of(one.clip.key)))


def _item(document: Document, one: Done) -> Item:
    clip, verb = one.clip, document.written(one.verb)
    counts, evidence = counted_deeds()[in_simplified(clip.key)], clip.evidence
    return Item(
        kind=Kind.CLOZE,
        subtype="verb_measure",
        prompt=clip.prompt,
        key=clip.key,
        distractors=tuple(_distractor(document, one, word) for word in one.wrong),
        evidence=evidence,
        explanation=Localized(
            ja=f"{evidence.line}行目の文です。ここでは「{verb}」という動作を「{clip.key}」で数えます。"
            f"「{clip.key}」は{counts.ja}を数える語です。",
            en=f"The sentence is in line {evidence.line}. Here {verb} takes the measure word {clip.key}, "
            f"which counts {counts.en}.",
        ),
        level=read_untold(clip, _level(document, one)),
        place=clip.spot.place,
        subject=f"{in_simplified(clip.key)}{one.verb}",
        merit=5.0,
        tags=("C4",),
    )


def _distractor(document: Document, one: Done, word: str) -> Distractor:
    option, verb, counts = document.written(word), document.written(one.verb), counted_deeds()[word]
    return Distractor(
        option=option,
        code=RefutationCode.UNGRAMMATICAL,
        why=Localized(
            ja=f"「{option}」は{counts.ja}を数える語で、「{verb}」には使いません。",
            en=f"{option} counts {counts.en}; it is not used with {verb}.",
        ),
    )
