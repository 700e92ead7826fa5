"""
At which level of HSK 3.0 would a teacher set a question?

At that of what is asked, above all: of the word of a gap, or of what two options differ in. What must be read to decide
lifts it by a level at most, because a reader guesses from what he knows; and the sentence around holds it up: no
question is more than two levels below most of the Chinese words that it shows, or three where a small word (在, 两) or
what is told in a hint is asked for, since what decides those stands beside the gap; nor four where an adverb alone
decides between two translations. Of a question on the text nothing is asked but the reading: it shows its passage, its
prompt and its options, and is at the level of most of their words, lifted by the hardest of them by one, or by two
where there are many or each of them is weighed. One hard word alone lifts it to two levels below itself at most,
because the others tell what it is about; where a second one is as hard, both have to be known.

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
from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.levels import HIGHEST, level_of, level_to_guess
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.segmentation import Segmenter
from quizzes.chinese.tags import NUMERALS, tag_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizzes.distractors.item import Item

_UNLISTED, _IDIOM = 6, 4
_LESS, _LESS_ALONE = 1, 2  # levels that a reader makes up for by guessing, and where one word alone is so hard
_BELOW, _MOST_WORDS = 2, 0.85  # levels that a question may lie below most of the words that it shows
_ALONE_BELOW = 4  # where an easy adverb decides, whatever else is said: 突然, 慢慢
_TOLD_BELOW = 3  # where a hint gives all that is to be written, with its reading, the sentence matters less
_SMALL_BELOW = 3  # where a small word is asked for, what decides it stands beside it, whatever the rest says
# From how many hanzi a text is of a level at least: where it is translated, where it is only read, or typed into.
_OF_LENGTH_TRANSLATED, _OF_LENGTH_READ, _OF_LENGTH_TYPED = ((19, 3), (31, 4)), ((31, 3),), ((13, 2), (31, 3))
# An adverb or a typed word is decided by what its clause says, which must be followed where most of it is hard.
_OF_SAID, _HARD, _LEAST_IN_HARD = frozenset({"adverb", "typed"}), 5, 3
_OF_LENGTH_JOINED = ((23, 3), (45, 4))
_LIFT = 1  # levels that the hardest words of a text lift it over most of them
_MANY, _LIFT_OF_MANY = 30, 2  # or by two where there are many, or each of them decides
_FEW = 2  # of more words than these one may be unknown
_GAP = lazy_regex("＿+")
_DIGITS = "".join(sorted(NUMERALS | {"第"}))
_COUNTING = lazy_regex(f"[{_DIGITS}]+(?:分之[{_DIGITS}]+)?[余来]?")
_CUT_OFF, _PLACE_ENDS = 2, frozenset("市县省镇乡")
_NAMES = ("nr", "nrt", "nrfg", "ns", "nt", "nz")
_OF_OUR_PROMPTS = lazy_regex(
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
    words are; `below` is how many levels it may lie below most of the words that it shows, and `of_length` gives from
    how many hanzi on a text is of which level at least.
    """

    shown: Shown
    part: float
    above: int | None
    least: int = 1
    below: int = _BELOW
    of_length: tuple[tuple[int, int], ...] = _OF_LENGTH_READ


_TEXT = Rule(Shown.ALL, part=0.95, above=None, least=2)
_SEARCH = Rule(Shown.ALL, part=0.95, above=None, least=3)  # the whole interview is looked through
_JOINTS = Rule(Shown.ALL, part=0.95, above=None, least=4)  # what joins clauses and sentences is a matter of HSK 4
_JUDGED = Rule(Shown.ALL, part=1, above=None, least=3)  # each word of a statement is weighed, and looked for
# A passage with a gap is looked for, whatever stands in the gap: each word of it leads there or does not.
_QUOTED = Rule(Shown.PASSAGE, part=1, above=None, least=3)
_LOOKED_FOR = frozenset({"number", "what", "when", "where"})
_GAP_IN_SENTENCE = Rule(Shown.PROMPT, part=0.9, above=1)
_BY_ITSELF = Rule(Shown.NOTHING, part=1, above=0)
_SMALL_WORD = Rule(Shown.NOTHING, part=1, above=0, below=_SMALL_BELOW)
_OF_KIND = {Kind.COMPREHENSION: _TEXT, Kind.CLOZE: _GAP_IN_SENTENCE, Kind.TRANSLATION: _BY_ITSELF}
_OF_SUBTYPE = {
    # The noun beside a measure word decides it, whatever else is said.
    **{(Kind.CLOZE, subtype): _SMALL_WORD for subtype in ("adverb", "aspect", "complement", "grammar", "measure_word")},
    # What it joins has to be followed, before it and after.
    (Kind.CLOZE, "connective"): Rule(Shown.PASSAGE, part=0.9, above=0, of_length=_OF_LENGTH_JOINED),
    (Kind.CLOZE, "typed"): Rule(Shown.PROMPT, part=0.9, above=0, below=_TOLD_BELOW, of_length=_OF_LENGTH_TYPED),
    (Kind.COMPREHENSION, "meaning_in_context"): Rule(Shown.PASSAGE, part=0.7, above=2, least=2),
    (Kind.COMPREHENSION, "mentioned"): _SEARCH,
    (Kind.COMPREHENSION, "number"): _SEARCH,
    **{(Kind.COMPREHENSION, subtype): _JOINTS for subtype in ("next", "order", "previous")},
    # Each of three or four sentences is weighed, and looked for by itself.
    (Kind.COMPREHENSION, "statement"): replace(_JUDGED, least=4),
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
    (Kind.TRANSLATION, "paraphrase"): Rule(Shown.ALL, part=0.9, above=0, below=_TOLD_BELOW),
    (Kind.TRANSLATION, "zh_ja"): Rule(Shown.PROMPT, part=0.9, above=0, of_length=_OF_LENGTH_TRANSLATED),
    (Kind.TRANSLATION, "zh_en"): Rule(Shown.PROMPT, part=0.9, above=0, of_length=_OF_LENGTH_TRANSLATED),
    (Kind.TRANSLATION, "ja_zh"): Rule(Shown.OPTIONS, part=0.9, above=0, of_length=_OF_LENGTH_TRANSLATED),
    (Kind.TRANSLATION, "en_zh"): Rule(Shown.OPTIONS, part=0.9, above=0, of_length=_OF_LENGTH_TRANSLATED),
}


_SEEN = {Kind.COMPREHENSION: Shown.ALL, Kind.CLOZE: Shown.PROMPT, Kind.TRANSLATION: Shown.NOTHING}


def level_of_item(item: Item, named: frozenset[str] = frozenset(), glossed: frozenset[str] = frozenset()) -> int:
    """Give the level of an item, whose own is that of what is asked; `named` are names, `glossed` has a glossary."""
    rule = _rule_of(item)
    seen = _SEEN[item.kind] if rule.shown in {Shown.NOTHING, Shown.PASSAGE} else rule.shown
    shown, read = (_levels_to_read(_texts(which, item), named, glossed) for which in (seen, rule.shown))
    of_length = _of_length(rule, max((len(hanzi_of(text)) for text in _texts(seen, item)), default=0))
    most = _of_most(shown)
    least = max(rule.least, item.level, most - rule.below, of_length, _of_what_stands_before(item))
    if item.subtype in _OF_SAID and most >= _HARD:
        least = max(least, _LEAST_IN_HARD)
    if rule.above is None:
        lift = _LIFT_OF_MANY if len(read) > _MANY or rule.part == 1 else _LIFT
        highest = min(_of_most(read) + lift, _guessed_among(read))
    else:
        highest = item.level + rule.above
    nearly_all = _covering(read if rule.above is None else _without_hardest(read), rule.part)
    return max(least, min(nearly_all - _LESS, highest))


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
    return max((level for least, level in _OF_LENGTH_READ if length >= least), default=1)


def _texts(shown: Shown, item: Item) -> Iterator[str]:
    if shown in {Shown.PROMPT, Shown.PASSAGE, Shown.ALL}:
        yield item.prompt
    if shown in {Shown.PASSAGE, Shown.ALL}:
        yield item.passage or ""
    if shown in {Shown.OPTIONS, Shown.ALL}:
        yield from item.all_options


def _levels_to_read(texts: Iterable[str], named: frozenset[str], glossed: frozenset[str]) -> list[int]:
    """Give the levels of the different words of some texts, the easiest first."""
    return sorted({word: level for text in texts for word, level in _levels_in(text, named, glossed)}.values())


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


@lru_cache(maxsize=1 << 12)
def _levels_in(text: str, named: frozenset[str], glossed: frozenset[str]) -> tuple[tuple[str, int], ...]:
    """Give the words of a text that count, each with its level."""
    found: list[tuple[str, int]] = []
    for word in _longest_first(named | glossed):
        if word in text:
            found += [(word, _level_explained(in_simplified(word)))] if word in glossed else []
            text = text.replace(word, "，")
    read = dict.fromkeys(_without_places([in_simplified(each) for each in _segmenter().words(_GAP.sub("，", text))]))
    return (*found, *((_root(word), level) for word in read if (level := _level_to_know(word)) is not None))


def _without_places(read: Sequence[str]) -> Iterator[str]:
    """Leave out the names of places that no dictionary has, which are cut in two: 禾 and 州市."""
    is_cut = [
        len(one) == 1
        and level_of(one) is None
        and len(other) == _CUT_OFF
        and other[-1] in _PLACE_ENDS
        and other not in dictionary()
        for one, other in zip(read, (*read[1:], ""), strict=False)
    ]
    return (word for word, cut, was_cut in zip(read, is_cut, (False, *is_cut), strict=False) if not (cut or was_cut))


@lru_cache(maxsize=2)
def _longest_first(words: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def _level_explained(word: str) -> int:
    """Give the level of a word of the glossary."""
    return min(_UNLISTED, level_to_guess(word))


@lru_cache(maxsize=1 << 14)
def _level_to_know(word: str) -> int | None:
    """Give the level of a simplified word, of 两年 that of 年, or None of one that does not count."""
    root = _root(word)
    if not hanzi_of(_counted(word)) or _OF_OUR_PROMPTS.fullmatch(word):
        return None
    if level_of(root) is not None and not _is_surname(root):
        return level_to_guess(root)
    if _is_surname(word) if len(word) == 1 else _is_name(word):
        return None
    return min(HIGHEST if len(root) >= _IDIOM else _UNLISTED, level_to_guess(root))


def _root(word: str) -> str:
    """Give what has to be known of a word: 年 of 两年, 秒 of 三秒钟, or all of it."""
    counted = _counted(word)
    forms = (word, counted, counted.removesuffix("钟"), word.removeprefix("每天"))  # 每天晚上
    return next((one for one in forms if level_of(one) is not None), counted)


def _counted(word: str) -> str:
    """Give what a word counts, 艘 of 十多艘 as of 七艘, or a word that counts nothing."""
    number = _COUNTING.match(word)
    return word if number is None else word[number.end() :]


def _is_surname(char: str) -> bool:
    """Tell whether a character is hardly met but as a surname: 罗, 孟, but not 马."""
    return char in words("surname") and (level_of(char) or HIGHEST) == HIGHEST


def _is_name(word: str) -> bool:
    entries = dictionary().entries(word)
    return tag_of(word) in _NAMES or (bool(entries) and all(entry.is_name for entry in entries))


@lru_cache(maxsize=1)
def _segmenter() -> Segmenter:
    return Segmenter()
