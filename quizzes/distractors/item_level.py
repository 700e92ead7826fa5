"""
At which level of HSK 3.0 can a question be answered?

One rule for all three kinds. What is asked has a level: that of the word of a gap, or of what two options differ in.
What must be read to answer has one, too: the level that covers so many of its words, less one step, because a reader
guesses from what he knows. A question is at the higher of the two, but reading lifts it only so far over what is
asked: who sees a gap before 个 needs few nouns of its sentence. Of a question on the text nothing is asked but the
reading; it shows its passage, its prompt and its options, and each of them must be read. Whatever is asked, no question
is more than two levels below nearly all of the Chinese words that it shows: a long sentence of hard words puts a
beginner off, even where the gap itself is easy.

Each word counts once. Numbers, names and the words that our own prompts are made of do not count. A word outside the
list is at the level of its parts, two more where it has but two, and at 6 without any; a word of the glossary, which
explains it at the end of the text and not beside the question, is at 6 at most.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.levels import HIGHEST, level_of, level_of_character, level_of_compound
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.segmentation import Segmenter
from quizzes.chinese.tags import NUMERALS, tag_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizzes.distractors.item import Item

_UNLISTED = 6
_FAR = 3  # levels of a sentence above what is asked, less the step that a reader guesses
_LESS = 1  # a level that a reader makes up for by guessing
_BELOW, _MOST_WORDS = 2, 0.85  # levels that a question may lie below most of the words that it shows
_GAP = re.compile("＿+")
_COUNTING = "".join(sorted(NUMERALS | {"第"}))
_NAMES = ("nr", "nrt", "nrfg", "ns", "nt", "nz")
_OF_OUR_PROMPTS = re.compile(
    "下面|两个人|什么|受访者|句话|句子|哪个|哪句|哪里|哪一个|哪一句|回答|意思|指|按照|接下来|文中|文中说|根据|据|正确|没有提到|说|另|应该|"
    "这|句|记者|访谈|说法|谈|这句|这段话|采访者|问题|顺序|原文|一句|一项|填|空白处|属于|符合|内容|话题|排列"
)


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
    words are.
    """

    shown: Shown
    part: float
    above: int | None
    beside: int | None = None
    least: int = 1


_TEXT = Rule(Shown.ALL, part=0.95, above=None, least=2)
_SEARCH = Rule(Shown.ALL, part=0.95, above=None, least=3)  # the whole interview is looked through
_JOINTS = Rule(Shown.ALL, part=0.95, above=None, least=4)  # what joins clauses and sentences is a matter of HSK 4
_JUDGED = Rule(Shown.ALL, part=1, above=None, least=3)  # each word of a statement is weighed, and looked for
_GAP_IN_SENTENCE = Rule(Shown.PROMPT, part=0.9, above=1, beside=2)
_BY_ITSELF = Rule(Shown.NOTHING, part=1, above=0)
_OF_KIND = {Kind.COMPREHENSION: _TEXT, Kind.CLOZE: _GAP_IN_SENTENCE, Kind.TRANSLATION: _BY_ITSELF}
_OF_SUBTYPE = {
    (Kind.CLOZE, "measure_word"): _BY_ITSELF,  # the noun beside the gap decides it, whatever else is said
    (Kind.CLOZE, "adverb"): Rule(Shown.PROMPT, part=0.9, above=1),  # its translation is there
    (Kind.CLOZE, "connective"): Rule(Shown.PROMPT, part=0.8, above=2),  # joins what is said before and after
    (Kind.COMPREHENSION, "meaning_in_context"): Rule(Shown.PASSAGE, part=0.7, above=2, least=2),
    (Kind.COMPREHENSION, "number"): _SEARCH,
    (Kind.COMPREHENSION, "order"): _JOINTS,
    (Kind.COMPREHENSION, "statement"): _SEARCH,
    (Kind.COMPREHENSION, "true_false"): _JUDGED,
    (Kind.COMPREHENSION, "when"): _SEARCH,
    # The places that are offered are not to be read in the text.
    (Kind.COMPREHENSION, "where"): Rule(Shown.PASSAGE, part=0.95, above=None, least=3),
    (Kind.TRANSLATION, "order"): Rule(Shown.OPTIONS, part=0.9, above=0),
    (Kind.TRANSLATION, "paraphrase"): _TEXT,  # the clause and each of the options are read
    (Kind.TRANSLATION, "zh_ja"): Rule(Shown.PROMPT, part=0.9, above=1),
    (Kind.TRANSLATION, "zh_en"): Rule(Shown.PROMPT, part=0.9, above=1),
    (Kind.TRANSLATION, "ja_zh"): Rule(Shown.OPTIONS, part=0.9, above=1),
    (Kind.TRANSLATION, "en_zh"): Rule(Shown.OPTIONS, part=0.9, above=1),
}


_HINTED, _MOST_OF_MEANING = Rule(Shown.PROMPT, part=0.8, above=0), 60
_SEEN = {Kind.COMPREHENSION: Shown.ALL, Kind.CLOZE: Shown.PROMPT, Kind.TRANSLATION: Shown.NOTHING}


def level_of_item(item: Item, named: frozenset[str] = frozenset(), glossed: frozenset[str] = frozenset()) -> int:
    """Give the level of an item, whose own is that of what is asked; `named` are names, `glossed` has a glossary."""
    rule = _rule_of(item)
    seen = _SEEN[item.kind] if rule.shown in {Shown.NOTHING, Shown.PASSAGE} else rule.shown
    known = (named, glossed)
    least = max(rule.least, _level_to_read(_texts(seen, item), known, _MOST_WORDS) - _BELOW)
    read = max(1, _level_to_read(_texts(rule.shown, item), known, rule.part) - _LESS)
    if rule.above is None:
        return max(least, read, item.level)
    is_far = rule.beside is not None and read >= item.level + _FAR
    most = rule.beside if rule.beside is not None and is_far else rule.above
    return max(least, item.level, min(read, item.level + most))


def _rule_of(item: Item) -> Rule:
    """Give the rule of a subtype; a connective that a bare meaning hints at, "but", asks for little reading."""
    hints = [text for _, text in item.hint.items()] if item.hint is not None else []
    if item.subtype == "connective" and hints and max(map(len, hints)) <= _MOST_OF_MEANING:
        return _HINTED
    return _OF_SUBTYPE.get((item.kind, item.subtype), _OF_KIND[item.kind])


def _texts(shown: Shown, item: Item) -> Iterator[str]:
    if shown in {Shown.PROMPT, Shown.PASSAGE, Shown.ALL}:
        yield item.prompt
    if shown in {Shown.PASSAGE, Shown.ALL}:
        yield item.passage or ""
    if shown in {Shown.OPTIONS, Shown.ALL}:
        yield from item.all_options


def _level_to_read(texts: Iterable[str], known: tuple[frozenset[str], frozenset[str]], part: float) -> int:
    """Give the level that covers a part of the different words of some texts."""
    levels = sorted({word: level for text in texts for word, level in _levels_in(text, *known)}.values())
    return levels[ceil(part * len(levels)) - 1] if levels else 1


@lru_cache(maxsize=1 << 12)
def _levels_in(text: str, named: frozenset[str], glossed: frozenset[str]) -> tuple[tuple[str, int], ...]:
    """Give the words of a text that count, each with its level."""
    found: list[tuple[str, int]] = []
    for word in sorted(named | glossed, key=lambda word: (-len(word), word)):
        if word in text:
            found += [(word, _level_explained(in_simplified(word)))] if word in glossed else []
            text = text.replace(word, "，")
    words = dict.fromkeys(map(in_simplified, _segmenter().words(_GAP.sub("，", text))))
    return (*found, *((word, level) for word in words if (level := _level_to_know(word)) is not None))


def _level_explained(word: str) -> int:
    """Give the level of a word of the glossary."""
    return min(_UNLISTED, level_of(word) or level_of_compound(word) or _UNLISTED)


@lru_cache(maxsize=1 << 14)
def _level_to_know(word: str) -> int | None:
    """Give the level of a simplified word, of 两年 that of 年, or None of one that does not count."""
    counted = word.lstrip(_COUNTING)
    if not hanzi_of(counted) or _OF_OUR_PROMPTS.fullmatch(word):
        return None
    found = level_of(word) or level_of(counted) or level_of(counted.removesuffix("钟"))  # 几秒钟 is 几秒
    if found is not None:
        return found
    if len(word) > 1 and _is_name(word):
        return None
    if len(counted) == 1:
        return min(_UNLISTED, level_of_character(counted) + 1)
    return min(HIGHEST, level_of_compound(counted) or _UNLISTED)


def _is_name(word: str) -> bool:
    entries = dictionary().entries(word)
    return tag_of(word) in _NAMES or (bool(entries) and all(entry.is_name for entry in entries))


@lru_cache(maxsize=1)
def _segmenter() -> Segmenter:
    return Segmenter()
