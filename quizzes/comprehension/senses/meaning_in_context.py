"""
In which of its senses is a word used: what does 开 mean in 开了一家店, and what 毛病 in 机器出了毛病?

The words beside it tell the sense, so that no translation is needed; its other senses are the wrong options where one
could think of them there, and what another word means that would fit its place; of a longer word what its characters
say and what Japanese means by them, too.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of, mainland_words
from quizzes.chinese.tables import compiled
from quizzes.chinese.tags import NUMERALS
from quizzes.comprehension.exchange import quoted_in
from quizzes.comprehension.quoted_gap import with_denial, with_head, with_whom
from quizzes.comprehension.senses.meaning_reasons import ASPECTS, distractor, explained
from quizzes.comprehension.senses.sense_lead import shown_before
from quizzes.comprehension.senses.senses_in_context import (
    Origin,
    is_borne_out,
    is_told_there,
    level_of_options,
    may_tempt,
    senses_in_context,
)
from quizzes.comprehension.senses.thinkable import thinkable_beside
from quizzes.comprehension.shown_passage import in_excerpt, sentence_or_part
from quizzes.distractors.display import clauses, without_end
from quizzes.distractors.edits.other_numbers import mix
from quizzes.distractors.item import Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizzes.comprehension.senses.senses_in_context import SenseInContext
    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_WANTED, _LEAST_HANZI, _MOST_HANZI = 3, 5, 30
_LEAST_OTHERS, _MOST_OF_WORD, _LONGEST_WORD = 2, 2, 4
_OF_MANY_WORDS = frozenset("一不了着过的得地个在有人来去到子，、")  # they tell nothing of what is meant
# What breaks off before what it points to, and what a verb may still have behind it.
_POINTS_ON, _WHOM, _MOST_ADDED = (
    lazy_regex("(?:[这那哪每][个种些件位家门条张只]?|的)$"),
    lazy_regex("[我你您他她它谁](?:们)?"),
    5,
)
_PARTS = frozenset("成块毛")  # 三成四 is one number
_GUESSED = 3  # levels below that of a word at which its sentence is read without it
_LEVEL = 3  # the words are of the first lists, their senses are not


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """
    A word in a clause, in the only one of its senses that the words beside it allow.

    `clue` is the word with these, `passage` as much of the sentence as can be read by itself.
    """

    spot: Spot
    passage: str
    word: str
    clue: str
    sense: SenseInContext
    others: tuple[SenseInContext, ...]


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """
    Ask for the senses of each word that the text uses for certain, each once, two of a word, one of a sentence.

    A sense that one guesses without the text is asked for where nothing else is, and once.
    """
    every = [list(_certain(document, spot, tally)) for spot in document.spots]
    telling = [[use for use in uses if not use.sense.is_guessed] for uses in every]
    kept = list(_chosen(telling, tally)) or sorted(_chosen(every, tally), key=lambda use: -use.sense.level)[:1]
    guessed = sum(map(len, every)) - sum(map(len, telling))
    tally.refused["guessable-by-sense"] += guessed - sum(use.sense.is_guessed for use in kept)
    yield from (_item(document, use) for use in kept)


def _certain(document: Document, spot: Spot, tally: Tally) -> Iterator[Use]:
    for use in map(beside_thinkable, uses_in(spot)):
        written = _as_written(document, use)
        if (
            not tally.refuses("nothing-thinkable", hit=len(use.others) < _LEAST_OTHERS)
            and written is not None
            and not tally.refuses("in-translation", hit=is_translated_otherwise(document, use))
            and not tally.refuses("said-before", hit=has_its_object_before(document, use))
        ):
            yield written


def beside_thinkable(use: Use) -> Use:
    """Give a use beside the meanings that one could think of there, and that would not do as well."""
    return replace(
        use, others=tuple(other for other in thinkable_beside(use.sense) if not other.is_rival_of(use.sense))
    )


def has_its_object_before(document: Document, use: Use) -> bool:
    """Tell whether a verb at the end of its clause takes up what was said with it: 机器不会看云，那你怎么看？."""
    at, is_last = use.spot.index, use.clue.endswith(use.word)
    text = in_simplified("".join(spot.source for spot in document.spots[max(at - 1, 0) : at + 1]))
    return len(use.word) == 1 and is_last and text.count(use.sense.word) > 1


def is_translated_otherwise(document: Document, use: Use) -> bool:
    """Tell whether the translation of the sentence, or the glossary, has a word for another sense than that meant."""
    term = document.term_of(use.word)
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
    return replace(use, others=others) if len(others) >= _LEAST_OTHERS and is_any_live else None


def _is_written_so(document: Document, word: str, sense: SenseInContext) -> bool:
    is_so = not sense.example or word in document.written(sense.example)
    return is_so and is_told_there(document, sense)


def is_told_beside(use: Use) -> bool:
    """Tell whether the meaning has a character of the word or of what stands beside it: 学习 of 上小学."""
    beside = set(in_simplified(use.clue)) - _OF_MANY_WORDS

    def told(sense: SenseInContext) -> bool:
        return bool(beside & set(sense.zh))

    return told(use.sense) and not any(told(other) for other in use.others)


def uses_in(spot: Spot) -> Iterator[Use]:
    """Give the words of a sentence that have one sense for certain."""
    pieces = clauses(spot.source)
    for at, piece in enumerate(pieces):
        clause = without_end(piece)
        text = in_simplified(clause)
        if _LEAST_HANZI <= len(hanzi_of(clause)) <= _MOST_HANZI:
            for word, senses in senses_in_context().items():
                passage = sentence_or_part(spot.source, pieces, at, word) if text.count(word) == 1 else None
                passage = with_denial(spot, passage, word) if passage is not None else None
                if passage is not None:
                    yield from _use(spot, with_whom(spot, with_head(spot, passage, word), word), clause, senses)


def _use(spot: Spot, passage: str, clause: str, senses: tuple[SenseInContext, ...]) -> Iterator[Use]:
    text, word = in_simplified(clause), senses[0].word
    at = text.index(word)
    matches = [(sense, compiled(sense.frame).search(text)) for sense in senses if sense.frame]
    fits = [(sense, found) for sense, found in matches if found is not None]
    if len(fits) != 1 or not _is_word_of_its_own(spot, clause, at, len(word)):
        return
    sense, found = fits[0]
    is_asked = sense.origin is Origin.SENSE and not sense.is_common
    if not is_asked or _ends_with_part_of_word(spot, clause, sense, found.end()):
        return
    others = tuple(
        other for other in senses if other is not sense and other.is_of_class(sense) and not other.is_rival_of(sense)
    )
    if len(others) < _LEAST_OTHERS or not may_tempt(others, text[at + len(word) :]):
        return
    last = at + len(word)
    is_of_whom = len(found.group()) > 1 and _WHOM.match(text, last) is not None  # the 你 of 家人怎么看你 tells nothing
    end = max(found.end(), min(last + (len(word) == 1 and found.end() == last and not is_of_whom), len(clause)))
    clue = _in_whole_phrase(clause, _in_whole_words(spot, clause, found.start(), end), word)
    yield Use(spot=spot, passage=passage, word=clause[at:last], clue=clue, sense=sense, others=others)


def _in_whole_words(spot: Spot, clause: str, start: int, end: int) -> str:
    """Give a place of a clause, out to the ends of its words and numbers."""
    offset = spot.source.index(clause)
    edges = {edge - offset for edge in accumulate((len(word) for word in spot.words), initial=0)}
    while start > 0 and (start not in edges or (_is_numeral(clause[start - 1]) and _is_numeral(clause[start]))):
        start -= 1
    while end < len(clause) and (
        end not in edges or ((_is_numeral(clause[end - 1]) or clause[end - 1] in _PARTS) and _is_numeral(clause[end]))
    ):
        end += 1
    return clause[start:end].strip()


def _in_whole_phrase(clause: str, clue: str, word: str) -> str:
    """Give what tells a sense with the object that it breaks off before, or without the word that points to one."""
    start = clause.index(clue)
    rest, text = in_simplified(clause[start + len(clue) :]), in_simplified(clue)
    if len(hanzi_of(rest)) > _MOST_ADDED:
        shorter = _POINTS_ON.sub("", text)
        return clue[: len(shorter)] if word in shorter and len(shorter) > len(word) else clue
    if _POINTS_ON.search(text) or _WHOM.fullmatch(rest):
        return clause[start:]
    return clue


def _is_numeral(char: str) -> bool:
    return char in NUMERALS or char.isdigit()


def _is_word_of_its_own(spot: Spot, clause: str, at: int, length: int) -> bool:
    """Tell whether some characters are a word by itself, and no word of a dictionary has them with those beside it."""
    start, text = spot.source.index(clause) + at, in_simplified(spot.source)
    ends = list(accumulate(len(word) for word in spot.words))
    if start + length not in ends or (start and start not in ends):
        return False
    places = (
        (first, first + size)
        for size in range(length + 1, _LONGEST_WORD + 1)
        for first in range(start - size + length, start + 1)
    )
    held = (text[first:last] for first, last in places if first >= 0 and last <= len(text))
    return not any(word[-1] not in ASPECTS and word in dictionary() for word in held)


def _ends_with_part_of_word(spot: Spot, clause: str, sense: SenseInContext, end: int) -> bool:
    """Tell whether the words beside it end within a word, or fit by the last character of one (判决书 is no 书)."""
    offset = spot.source.index(clause)
    last = next((word for word, stop in _with_ends(spot) if stop == offset + end), None)
    if last is None:
        return True
    said = in_simplified(last)
    return said not in sense.frame and bool(compiled(sense.frame).search(sense.word + said[-1]))


def _with_ends(spot: Spot) -> Iterator[tuple[str, int]]:
    return zip(spot.words, accumulate(len(word) for word in spot.words), strict=True)


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
