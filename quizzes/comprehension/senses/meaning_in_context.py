"""
In which of its senses is a word used: what does 开 mean in 开了一家店, and what 毛病 in 机器出了毛病?

The words beside it tell the sense, and a word of the translation bears it out. Its other senses are the wrong options
where one could think of them there, and what another word means that would fit its place; of a longer word what its
characters say and what Japanese means by them, too. The sentence is shown whole, with all that it needs before it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of, mainland_words
from quizzes.comprehension.exchange import quoted_in
from quizzes.comprehension.quote_lead import lead_of_quote
from quizzes.comprehension.senses.meaning_reasons import distractor, explained
from quizzes.comprehension.senses.senses_in_context import (
    Origin,
    is_borne_out,
    is_rendered,
    is_told_there,
    level_of_options,
)
from quizzes.comprehension.senses.thinkable import thinkable_beside
from quizzes.comprehension.senses.uses_of_senses import LEAST_OTHERS, Use, uses_in
from quizzes.distractors.clauses.lead_back import label_of
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.clauses.shown_needs import need_of_sentence
from quizzes.distractors.display import ended
from quizzes.distractors.edits.other_numbers import mix
from quizzes.distractors.item import Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizzes.comprehension.senses.senses_in_context import SenseInContext
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_WANTED, _MOST_OF_WORD = 3, 2
_ENOUGH = 24  # hanzi of a sentence that tells by itself of what it speaks
_OF_MANY_WORDS = frozenset("一不了着过的得地个在有人来去到子，、")  # they tell nothing of what is meant
_GUESSED = 3  # levels below that of a word at which its sentence is read without it
_LEVEL = 3  # the words are of the first lists, their senses are not


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the senses of each word that the text uses for certain, each once, two of a word, one of a sentence."""
    every = (list(_certain(document, spot, tally)) for spot in document.spots)
    yield from (item for use in _chosen(every, tally) if (item := _item(document, use, tally)) is not None)


def _certain(document: Document, spot: Spot, tally: Tally) -> Iterator[Use]:
    for use in map(beside_thinkable, uses_in(spot, document.language)):
        written = _as_written(document, use)
        if (
            not tally.refuses("nothing-thinkable", hit=len(use.others) < LEAST_OTHERS)
            and written is not None
            and not tally.refuses("in-translation", hit=is_translated_otherwise(document, use))
        ):
            yield written


def beside_thinkable(use: Use) -> Use:
    """Give a use beside the meanings that one could think of there, and that would not do as well."""
    return replace(
        use, others=tuple(other for other in thinkable_beside(use.sense) if not other.is_rival_of(use.sense))
    )


def is_translated_otherwise(document: Document, use: Use) -> bool:
    """Tell whether no word of the translation stands for the sense, or one of it or the glossary for another."""
    term = document.term_of(use.word)
    rendered = use.spot.translation or use.spot.aligned or ""
    if document.language and not is_rendered(use.sense, rendered, document.language):
        return True
    told = [(use.spot.translation, document.language)]
    told += [(term.entry.meaning, term.language)] if term is not None else []
    return not all(is_borne_out(use.sense, text, language) for text, language in told if text and language)


def _chosen(every: Iterable[Sequence[Use]], tally: Tally) -> Iterator[Use]:
    """Take of the uses of each sentence one at most, of a sense one and of a word two."""
    asked: set[tuple[str, str]] = set()
    counts: Counter[str] = Counter()
    for uses in every:
        is_used = False
        for use in uses:
            said = (use.sense.word, use.sense.zh)
            is_asked = is_used or said in asked or counts[use.sense.word] == _MOST_OF_WORD
            if not tally.refuses("same-sense", hit=is_asked) and not tally.refuses(
                "told-beside", hit=is_told_beside(use)
            ):
                is_used = True
                asked.add(said)
                counts[use.sense.word] += 1
                yield use


def _as_written(document: Document, use: Use) -> Use | None:
    """
    Keep the others that have the character of the text: in traditional script 沖 of coffee is no 衝 of a rush.

    What only the mainland means by a word is not asked of a text in that script: elsewhere 質量 is mass, 愛人 a lover.
    Nor is a meaning told there in words of the mainland: 網上 is 網路上.
    """
    is_of_mainland = document.is_traditional and use.sense.word in mainland_words()
    if is_of_mainland or not is_told_there(document, use.sense):
        return None
    others = tuple(other for other in use.others if _is_written_so(document, use.word, other))
    is_any_live = any(other.origin is not Origin.NEAR for other in others)
    return replace(use, others=others) if len(others) >= LEAST_OTHERS and is_any_live else None


def _is_written_so(document: Document, word: str, sense: SenseInContext) -> bool:
    is_so = not sense.example or word in document.written(sense.example)
    return is_so and is_told_there(document, sense)


def is_told_beside(use: Use) -> bool:
    """Tell whether the meaning has a character of the word or of what stands beside it: 学习 of 上小学."""
    beside = set(in_simplified(use.clue)) - _OF_MANY_WORDS

    def told(sense: SenseInContext) -> bool:
        return bool(beside & set(sense.zh))

    return told(use.sense) and not any(told(other) for other in use.others)


def _item(document: Document, use: Use, tally: Tally) -> Item | None:
    before = _lead_of(document, use)
    is_open = before is None or use.word in before  # 老 of 老魏, who says it
    if tally.refuses("open-reference", hit=is_open) or before is None:
        return None
    turned = mix(f"{document.interview.sha256}{use.clue}") % len(use.others)
    turned_others = (*use.others[turned:], *use.others[:turned])
    others = sorted(turned_others, key=_how_far)[:_WANTED]
    evidence = use.spot.evidence(use.passage)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="meaning_in_context",
        passage=f"{before}{ended(use.passage, use.spot.source)}",
        prompt=_asked_of_word(document, use.word, is_in_one="\n" not in before and before[-1:] in {"", "："}),
        key=document.written(use.sense.zh),
        distractors=tuple(distractor(document, use, sense) for sense in others),
        evidence=evidence,
        explanation=explained(document, use),
        level=max(_level_of(document, use), level_of_options(use.sense, others), _level_to_read(document, use)),
        place=use.spot.place,
        subject=f"{use.sense.word}@{use.spot.index}",
        merit=1.9 + 0.1 * min(document.level_of(use.word), _LEVEL) + 0.1 * len(others),
        tags=("R8",),
    )


def _lead_of(document: Document, use: Use) -> str | None:
    """Give all that leads to the sentence, or who says it where it is long and needs nothing; None where it does."""
    lead = lead_of_quote(document, use.spot, use.passage, lambda said: use.word not in said)
    is_whole = len(hanzi_of(use.passage)) >= _ENOUGH and need_of_sentence(document, use.spot.index) is Need.NONE
    return label_of(document, use.spot) if lead is None and is_whole else lead


def _level_of(document: Document, use: Use) -> int:
    """Give the level of the sense, or of a word of two characters or more."""
    return use.sense.level if len(use.word) == 1 else document.level_of(use.word)


def _level_to_read(document: Document, use: Use) -> int:
    """Give the least level at which one reads the hardest word of what is shown, most of which may be guessed."""
    words = (word for word in use.spot.words if word in use.passage)
    return max(map(document.level_of, words), default=0) - _GUESSED


def _how_far(sense: SenseInContext) -> tuple[int, bool]:
    """Order what is offered: the senses that one thinks of first, and last what the word never means."""
    return tuple(Origin).index(sense.origin), not sense.is_common


def _asked_of_word(document: Document, word: str, *, is_in_one: bool) -> str:
    """Ask what a word of the passage, or of its one sentence, means, between the quotation marks of the script."""
    within, marked = "这句话里的" if is_in_one else "这段话里的", quoted_in(document, word)
    return f"{document.written(within)}{marked}{document.written('是什么意思？')}"
