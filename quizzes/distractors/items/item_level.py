"""
At which level of HSK 3.0 would a teacher set a question?

At that of what is asked, above all: of the word of a gap, or of what two options differ in. What must be read to decide
lifts it by a level at most, because a reader guesses from what he knows; and the sentence around holds it up: no
question is more than two levels below most of the Chinese words that it shows, or three where what is told in a hint is
asked for; nor four where an adverb alone decides between two translations. Of a question on the text nothing is asked
but the reading: it shows its passage, its prompt and its options, and is at the level of most of their words, lifted by
the hardest of them by one, or by two where there are many or each of them is weighed; those that lead up to the
sentence with the gap lift that by half as many levels as they are harder, because they only say what it is about. One
hard word alone lifts it to two levels below itself at most, because the others tell what it is about; where a second
one is as hard, both have to be known.

Each word counts once, whatever is counted with it (七艘, 十多艘). Numbers, names and the words that our own prompts are
made of do not count, and a word of the glossary no more than its characters. A word that is read and not asked for is
at the level at which it can be guessed (`levels.level_to_guess`), at 6 at most where no list has it; one that is asked
for is at its own in the list, or outside of it by its parts (`levels.level_of_compound`). What is to be read aloud is
at the level of its characters (`translation.reading_level`). A long sentence before a gap or a translation, which says
what it refers to, makes it no easier than reading that sentence.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from math import ceil
from typing import TYPE_CHECKING

from quizzes.chinese.listed_levels import HIGHEST
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.items.levels_to_read import GAP, level_explained, level_turned_on, levels_to_read
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.item import Item

_LESS, _LESS_ALONE = 1, 2  # levels that a reader makes up for by guessing, and where one word alone is so hard
_BELOW, _MOST_WORDS = 2, 0.85  # levels that a question may lie below most of the words that it shows
_FIRST_ALONE = 2  # the level of one of the first words that decides alone, whatever stands before: 最
_ALONE_BELOW = 4  # where an easy adverb decides, whatever else is said: 突然, 慢慢
_TOLD_BELOW = 3  # where a hint gives all that is to be written, with its reading, the sentence matters less
# From how many hanzi a text is of a level at least: where it is translated, where it is only read, or typed into.
_OF_LENGTH_TRANSLATED, _OF_LENGTH_READ, _OF_LENGTH_TYPED = ((19, 3), (31, 4)), ((31, 3),), ((13, 2), (31, 3))
# An adverb or a typed word is decided by what its clause says, which must be followed where most of it is hard.
_OF_SAID, _HARD, _LEAST_IN_HARD = frozenset({"adverb", "typed"}), 5, 3
_OF_LENGTH_JOINED = ((23, 3), (45, 4))
_LIFT = 1  # levels that the hardest words of a text lift it over most of them
_MANY, _LIFT_OF_MANY = 30, 2  # or by two where there are many, or each of them decides
_FEW = 2  # of more words than these one may be unknown
_WHOSE = lazy_regex("(?:[我你您他她它咱谁]|自己|大家|人家)们?＿")  # 我的 is of the first level anywhere
_SENTENCE = lazy_regex("[^。！？\n]+[。！？]*")
_OF_TRANSLATION = lazy_regex("(?m)^.*[\u3041-\u3096].*$")  # a line in Japanese is not read in Chinese


class Shown(Enum):
    """What of a question must be read in Chinese."""

    NOTHING = auto()
    PROMPT = auto()
    PASSAGE = auto()  # and the prompt
    OPTIONS = auto()
    ALL = auto()


@dataclass(frozen=True, slots=True)
class Rule:
    """
    How the questions of a subtype take their level from what must be read.

    `part` of the words of `shown` must be known. Reading lifts the level at most `above` what is asked; None where
    nothing is asked but the reading, and `beside` where the sentence is far harder than the gap, so that no one
    at the level of the gap can read what stands beside it. `least` is the level of the task itself, however easy its
    words are; `below` is how many levels it may lie below most of the words that it shows, and `of_length` gives from
    how many hanzi on a text is of which level at least.
    """

    shown: Shown
    part: float
    above: int | None
    least: int = 1
    below: int = _BELOW
    of_length: tuple[tuple[int, int], ...] = _OF_LENGTH_READ
    most: int = HIGHEST


_TEXT = Rule(Shown.ALL, part=0.95, above=None, least=2)
_SEARCH = Rule(Shown.ALL, part=0.95, above=None, least=3)  # the whole interview is looked through
_JOINTS = Rule(Shown.ALL, part=0.95, above=None, least=4)  # what joins clauses and sentences is a matter of HSK 4
_JUDGED = Rule(Shown.ALL, part=1, above=None, least=3)  # each word of a statement is weighed, and looked for
# A passage with a gap is looked for, whatever stands in the gap: each word of it leads there or does not.
_QUOTED = Rule(Shown.PASSAGE, part=1, above=None, least=3)
_LEAD_COUNTS = 2  # levels of what leads up to the sentence of a gap that lift it by one
_MOST_OF_SHORT = 12  # hanzi of a question of which no word can be guessed by the others: 有人不服气吗
_LOOKED_FOR = frozenset({"number", "what", "when", "where"})
_GAP_IN_SENTENCE = Rule(Shown.PROMPT, part=0.9, above=1)
_BY_ITSELF = Rule(Shown.NOTHING, part=1, above=0)
_OF_GRAMMAR = ("adverb", "aspect", "complement", "grammar", "measure_word", "verb_measure")
_OF_KIND = {Kind.COMPREHENSION: _TEXT, Kind.CLOZE: _GAP_IN_SENTENCE, Kind.TRANSLATION: _BY_ITSELF}
_OF_SUBTYPE = {
    # The noun or the verb beside a measure word decides it, whatever else is said.
    **{(Kind.CLOZE, subtype): _BY_ITSELF for subtype in _OF_GRAMMAR},
    # What it joins has to be followed, before it and after.
    (Kind.CLOZE, "connective"): Rule(Shown.PASSAGE, part=0.9, above=0, of_length=_OF_LENGTH_JOINED),
    (Kind.CLOZE, "typed"): Rule(Shown.PROMPT, part=0.9, above=0, below=_TOLD_BELOW, of_length=_OF_LENGTH_TYPED),
    (Kind.COMPREHENSION, "meaning_in_context"): Rule(Shown.PASSAGE, part=0.7, above=2, least=2),
    (Kind.COMPREHENSION, "mentioned"): replace(_SEARCH, most=5),
    (Kind.COMPREHENSION, "number"): _SEARCH,
    **{(Kind.COMPREHENSION, subtype): _JOINTS for subtype in ("next", "order")},
    (Kind.COMPREHENSION, "true_false"): _JUDGED,
    # The sentence is found by most of its words: 上周 is told without 折叠.
    (Kind.COMPREHENSION, "when"): Rule(Shown.ALL, part=0.85, above=None, least=3),
    # The places and things that are offered are not to be read in the text.
    **{
        (Kind.COMPREHENSION, subtype): Rule(Shown.PASSAGE, part=0.95, above=None, least=3)
        for subtype in ("what", "where")
    },
    (Kind.TRANSLATION, "order"): Rule(Shown.OPTIONS, part=0.9, above=0),
    # The options have all words of the clause but those of the wording, which alone decide.
    (Kind.TRANSLATION, "zh_ja"): Rule(Shown.PROMPT, part=0.9, above=0, of_length=_OF_LENGTH_TRANSLATED),
    (Kind.TRANSLATION, "zh_en"): Rule(Shown.PROMPT, part=0.9, above=0, of_length=_OF_LENGTH_TRANSLATED),
    (Kind.TRANSLATION, "ja_zh"): Rule(Shown.OPTIONS, part=0.9, above=0, of_length=_OF_LENGTH_TRANSLATED),
    (Kind.TRANSLATION, "en_zh"): Rule(Shown.OPTIONS, part=0.9, above=0, of_length=_OF_LENGTH_TRANSLATED),
}


_SEEN = {Kind.COMPREHENSION: Shown.ALL, Kind.CLOZE: Shown.PROMPT, Kind.TRANSLATION: Shown.NOTHING}


def level_of_item(item: Item, named: frozenset[str] = frozenset(), glossed: frozenset[str] = frozenset()) -> int:
    """Give the level of an item, whose own is that of what is asked; `named` are names, `glossed` has a glossary."""
    if item.subtype == "grammar" and item.key == "的" and _WHOSE.search(in_simplified(item.prompt)):
        return 1
    rule = _rule_of(item)
    level = _level_by(rule, item, named, glossed)
    own = _without_lead(rule, item)
    if own == item.passage:
        return level
    # What leads up to a sentence only tells what that is about, and may be followed without its hardest words.
    alone = _level_by(rule, replace(item, passage=own), named, glossed)
    return alone + (level - alone) // _LEAD_COUNTS


def level_found(source: str) -> int:
    """Give the level of a sentence that is looked for by what it means: its hardest words are told by the others."""
    levels = levels_to_read([source], frozenset(), frozenset())
    most, rule = _of_most(levels), _SEARCH
    return max(rule.least, most - rule.below, min(_covering(levels, rule.part) - _LESS, most + _LIFT))


def _without_lead(rule: Rule, item: Item) -> str | None:
    """Give of a passage the sentence with the gap, and none of what is only read before a statement to be judged."""
    if rule is _QUOTED:
        return _sentence_of_gap(item.passage or "")
    return None if rule is _JUDGED else item.passage


def _sentence_of_gap(passage: str) -> str:
    """Give the sentence of a passage that has the gap, without those that lead up to it."""
    return next((each for each in _SENTENCE.findall(passage) if GAP.search(each)), passage)


def _of_term(item: Item, glossed: frozenset[str]) -> int:
    """Give the least level of a question that is found by a term of the glossary alone; 1 of any other."""
    is_found_by_it = item.kind is Kind.COMPREHENSION and item.subtype in _LOOKED_FOR and not item.passage
    terms = (word for word in glossed if word in item.prompt) if is_found_by_it else ()
    return max((level_explained(in_simplified(word)) - _LESS for word in terms), default=1)


def _of_short_key(item: Item) -> int:
    """Give the least level of a question of which the key is few words, all to be known; 1 of any other."""
    is_short = item.subtype == "question_answer" and len(hanzi_of(item.key)) <= _MOST_OF_SHORT
    return level_turned_on(item.key) - _LESS_ALONE if is_short else 1


def _level_by(rule: Rule, item: Item, named: frozenset[str], glossed: frozenset[str]) -> int:
    """Give the level of an item by a rule."""
    seen = _SEEN[item.kind] if rule.shown in {Shown.NOTHING, Shown.PASSAGE} else rule.shown
    shown, read = (levels_to_read(_texts(which, item), named, glossed) for which in (seen, rule.shown))
    of_length = _of_length(rule, max((len(hanzi_of(text)) for text in _texts(seen, item)), default=0))
    most = _of_most(shown)
    least = max(
        rule.least,
        item.level,
        most - rule.below,
        of_length,
        _of_what_stands_before(item),
        _of_term(item, glossed),
        _of_short_key(item),
    )
    if item.subtype in _OF_SAID and most >= _HARD:
        least = max(least, _LEAST_IN_HARD)
    if rule.above is None:
        lift = _LIFT_OF_MANY if len(read) > _MANY or rule.part == 1 else _LIFT
        highest = min(_of_most(read) + lift, _guessed_among(read))
    else:
        highest = item.level + rule.above
    nearly_all = _covering(read if rule.above is None else _without_hardest(read), rule.part)
    return min(rule.most, max(least, min(nearly_all - _LESS, highest)))


def _rule_of(item: Item) -> Rule:
    if item.subtype in _LOOKED_FOR and item.passage:
        return _QUOTED
    rule = _OF_SUBTYPE.get((item.kind, item.subtype), _OF_KIND[item.kind])
    if item.subtype == "connective" and item.hint is not None:  # だから alone tells 所以
        rule = replace(rule, below=_TOLD_BELOW)
    return replace(rule, below=_ALONE_BELOW, of_length=_OF_LENGTH_READ) if item.is_told_alone else rule


def _of_length(rule: Rule, hanzi: int) -> int:
    """Give the least level of a text of so many hanzi."""
    return max((level for least, level in rule.of_length if hanzi >= least), default=1)


def _of_what_stands_before(item: Item) -> int:
    """Give the least level of a gap or a translation before which so long a text stands, which is read first."""
    length = 0 if item.kind is Kind.COMPREHENSION else len(hanzi_of(item.passage or ""))
    level = max((level for least, level in _OF_LENGTH_READ if length >= least), default=1)
    return min(level, _FIRST_ALONE) if item.is_told_alone and item.level <= _FIRST_ALONE else level


def _texts(shown: Shown, item: Item) -> Iterator[str]:
    if shown in {Shown.PROMPT, Shown.PASSAGE, Shown.ALL}:
        yield _OF_TRANSLATION.sub("", item.prompt)
    if shown in {Shown.PASSAGE, Shown.ALL}:
        yield item.passage or ""
    if shown in {Shown.OPTIONS, Shown.ALL}:
        yield from item.all_options


def _of_most(levels: Sequence[int]) -> int:
    """Give the level of most words, of more than a few without the hardest, which may be a name or a rare beast."""
    return min(_covering(levels, _MOST_WORDS), _covering(_without_hardest(levels), 1))


def _guessed_among(levels: Sequence[int]) -> int:
    """Give the level at which a text is followed whose hardest word stands alone, or beside another that is hard."""
    return max((level - less for level, less in zip(levels[::-1], (_LESS_ALONE, 0), strict=False)), default=1)


def _without_hardest(levels: Sequence[int]) -> Sequence[int]:
    return levels[:-1] if len(levels) > _FEW else levels


def _covering(levels: Sequence[int], part: float) -> int:
    """Give the level that covers a part of the words."""
    return levels[min(ceil(part * len(levels)), len(levels)) - 1] if levels else 1
