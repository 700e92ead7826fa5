"""
In which of its senses is a word used: what does 开 mean in 开了一家店, and what 毛病 in 机器出了毛病?

The words beside it tell the sense, so that no translation is needed; its other senses are the wrong options where one
could think of them there, and what another word means that would fit its place; of a longer word what its characters
say and what Japanese means by them, too.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of, mainland_words
from quizzes.comprehension.antecedent import parties_in
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
from quizzes.comprehension.shown_passage import in_excerpt
from quizzes.distractors.clauses.begun_amid import begins_amid
from quizzes.distractors.clauses.lead_back import label_of
from quizzes.distractors.display import is_balanced, shown
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
_OF_MANY_WORDS = frozenset("一不了着过的得地个在有人来去到子，、")  # they tell nothing of what is meant
_OF_OTHERS = lazy_regex("[^，]{0,2}(?:[前后]者|两者|二者|上述|前述|同类|其中|其余|此[项类种举])")
_GUESSED = 3  # levels below that of a word at which its sentence is read without it
_LEVEL = 3  # the words are of the first lists, their senses are not
# What is shown before the sentence of a word whose meaning is asked for?
_MOST_BEFORE, _MOST_SENTENCES = 90, 3  # characters of what leads to the sentence: who reads more loses the word
_SHORT = 16  # hanzi of a sentence that says too little alone of what a word means
_LEFT_OUT = "……"
_HIM = lazy_regex("(?<![其吉])他(?!人)|[她它牠祂]")


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """
    Ask for the senses of each word that the text uses for certain, each once, two of a word, one of a sentence.

    A sense that one guesses without the text is asked for where nothing else is, once, and beside another that tempts.
    """
    every = [list(_certain(document, spot, tally)) for spot in document.spots]
    telling = [[use for use in uses if not use.sense.is_guessed] for uses in every]
    tempting = [[use for use in uses if _is_any_other_thought_of(use)] for uses in every]
    kept = list(_chosen(telling, tally)) or sorted(_chosen(tempting, tally), key=lambda use: -use.sense.level)[:1]
    guessed = sum(map(len, every)) - sum(map(len, telling))
    tally.refused["guessable-by-sense"] += guessed - sum(use.sense.is_guessed for use in kept)
    yield from (_item(document, use) for use in kept)


def _is_any_other_thought_of(use: Use) -> bool:
    """Tell whether one thinks of another sense as soon, as of 听话 for 老实; 上大学 is to attend it at once."""
    return any(other.origin is not Origin.NEAR and not other.is_guessed for other in use.others)


def _certain(document: Document, spot: Spot, tally: Tally) -> Iterator[Use]:
    for use in map(beside_thinkable, uses_in(spot)):
        written = _as_written(document, use)
        if (
            not tally.refuses("nothing-thinkable", hit=len(use.others) < LEAST_OTHERS)
            and written is not None
            and not tally.refuses("in-translation", hit=is_translated_otherwise(document, use))
            and not tally.refuses("open-reference", hit=is_open(document, use))
            and not tally.refuses("said-before", hit=has_its_object_before(document, use))
        ):
            yield written


def beside_thinkable(use: Use) -> Use:
    """Give a use beside the meanings that one could think of there, and that would not do as well."""
    return replace(
        use, others=tuple(other for other in thinkable_beside(use.sense) if not other.is_rival_of(use.sense))
    )


def is_open(document: Document, use: Use) -> bool:
    """Tell whether a passage opens with a word for one of two, or of those named, of which nothing is shown: 后者."""
    is_of_others = _OF_OTHERS.match(in_simplified(use.passage)) is not None
    return is_of_others and shown_before(document, use.spot, use.passage, use.word)[-1:] in {"", "："}


def has_its_object_before(document: Document, use: Use) -> bool:
    """Tell whether a verb at the end of its clause takes up what was said with it: 机器不会看云，那你怎么看？."""
    at, is_last = use.spot.index, use.clue.endswith(use.word)
    text = in_simplified("".join(spot.source for spot in document.spots[max(at - 1, 0) : at + 1]))
    return len(use.word) == 1 and is_last and text.count(use.sense.word) > 1


def is_translated_otherwise(document: Document, use: Use) -> bool:
    """
    Tell whether the translation of the sentence, or the glossary, has a word for another sense than that meant.

    Of a word of many senses it has one for that meant: what a machine has may be a fault of another kind.
    """
    term = document.term_of(use.word)
    rendered = use.spot.translation or use.spot.aligned
    if rendered and document.language and not is_rendered(use.sense, rendered, document.language):
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


def _item(document: Document, use: Use) -> Item:
    turned = mix(f"{document.interview.sha256}{use.clue}") % len(use.others)
    turned_others = (*use.others[turned:], *use.others[:turned])
    others = sorted(turned_others, key=_how_far)[:_WANTED]
    evidence = use.spot.evidence(use.passage)
    before = shown_before(document, use.spot, use.passage, use.word)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="meaning_in_context",
        passage=f"{before}{in_excerpt(use.spot, use.passage)}",
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


def _level_of(document: Document, use: Use) -> int:
    """Give the level of the sense, or of a word of two characters or more."""
    return use.sense.level if len(use.word) == 1 else document.level_of(use.word)


def _level_to_read(document: Document, use: Use) -> int:
    """Give the least level at which one reads the hardest word of what is shown, most of which may be guessed."""
    words = (word for word in use.spot.words if word in use.passage)
    return max(map(document.level_of, words), default=0) - _GUESSED


def _how_far(sense: SenseInContext) -> tuple[int, bool, bool]:
    """Order what is offered: the senses that one thinks of first, and last what the word never means."""
    return tuple(Origin).index(sense.origin), not sense.is_common, not sense.is_guessed


def _asked_of_word(document: Document, word: str, *, is_in_one: bool) -> str:
    """Ask what a word of the passage, or of its one sentence, means, between the quotation marks of the script."""
    within, marked = "这句话里的" if is_in_one else "这段话里的", quoted_in(document, word)
    return f"{document.written(within)}{marked}{document.written('是什么意思？')}"


def shown_before(document: Document, spot: Spot, passage: str, word: str) -> str:
    """Give what leads to the sentence of a word, and who says it, where that is short and says the word nowhere."""
    before = lead_of_quote(document, spot, passage, lambda said: word not in said)
    label = label_of(document, spot)
    if before is not None and len(before) <= _MOST_BEFORE:
        return before
    means_somebody = _HIM.search(in_simplified(passage)) is not None
    is_short = len(hanzi_of(passage)) < _SHORT
    if before is None or not (means_somebody or is_short):
        return label
    return f"{label}{_end_of_lead(document, spot, word, means_somebody=means_somebody)}"


def _end_of_lead(document: Document, spot: Spot, word: str, *, means_somebody: bool) -> str:
    """Give the last sentences of the paragraph before one, from the nearest that needs none before it; or nothing."""
    for count in range(1, min(spot.index, _MOST_SENTENCES) + 1):
        lead = document.spots[spot.index - count : spot.index]
        text = shown("".join(each.source for each in lead))
        if lead[0].place != spot.place or word in text or len(text) > _MOST_BEFORE:
            return ""
        plain = in_simplified(text)
        is_clear = any(parties_in(each.words) for each in lead) and not _HIM.search(plain)
        if (is_clear or not means_somebody) and not begins_amid(plain, document.people) and is_balanced(text):
            before = document.before(lead[0])
            return f"{_LEFT_OUT if before is not None and before.place == spot.place else ''}{text}"
    return ""
