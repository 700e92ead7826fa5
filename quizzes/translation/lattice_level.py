"""At which level is a translation asked, and which place is too easy to decide it?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_text, level_to_guess
from quizzes.chinese.listed_levels import HIGHEST, level_of
from quizzes.chinese.numerals import OF_DATE, OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.items.item_level import level_of_item
from quizzes.distractors.words import table

if TYPE_CHECKING:
    from quizzes.distractors.item import Item
    from quizzes.distractors.places import Site
    from quizzes.translation.lattice import Pair

BEST_LENGTH, _PERSON = 20, "np"
_MUCH_HARDER, _SHORT = 2, 12  # levels above what is asked, and characters of a clause that is read at one glance
_TO_RULE_OUT = 3  # other words, so that who knows two of them guesses right as often as not
_EASY = 3  # the level up to which a noun or a time is seen at once
_FIRST = 2  # the level up to which a verb is known to all who can read the rest: 请 beside 叫
_SEEN_AT_ONCE = lazy_regex("n[a-z]?|t|r|s|f")
_IS_PLAIN = lazy_regex("[年月天午]$|[早晚]上$|星期|礼拜|在哪|^所以$")
_IS_GRAMMAR = lazy_regex(  # and how a number is rounded
    "后来|当时|原来|本来|以前|以后|后(?![面边])|前(?![面边])|最|都|先|"
    "^(?:将近|接近|近|不到|不足|超过|大约|大概|差不多|约)|左右$|[十百千0][多余来]|[年月天]多$"
)
_ROUNDED = f"^(?:将近|接近|近|不到|不足|超过|大约|大概|差不多|约){OF_NUMBER}|[十百千0][多余来]|[年月天岁块里]多$|左右$"
_LESS_OF_THINGS, _LESS_OF_ADVERBS, _ADVERBS = 0.3, 0.2, frozenset({"d", "ad"})
_TELL_HOW, _SAYS_WHEN = ("d", "z", "t"), lazy_regex(f"^(?:最[后终]|[以之][前后])$|{_ROUNDED}")
_COUNTED = lazy_regex(f"(?:第{OF_DATE}|最后一|又一)[次个回天年]")  # made of the first words alone
_COVERAGE = 0.9  # of the words of a sentence: what is asked must be seen among them


def level_of_pair(pair: Pair, *, to_chinese: bool) -> int:
    """Give the level of what is asked, or one more in a harder sentence: an easy adverb is easy in any."""
    asked = _guessed_of(pair.site, to_chinese=to_chinese)
    is_long = to_chinese and len(hanzi_of(pair.spot.source)) > _SHORT
    around = (level_of_text(pair.spot.words) if is_long else level_of_text(pair.spot.words, _COVERAGE)) - 1
    most = min(asked + 1, max(asked, _EASY)) if says_how(pair) else asked + 1
    if not to_chinese and _is_first_word(pair.site.zh.said):
        most = asked  # one of the very first words, 最, or 第一次, which is seen in any sentence
    if _is_first_thing(pair.site.zh.said):
        most = asked  # 猫 and 狗, 早上 and 晚上, of which each is told from the other at once
    return max(asked, min(most, around))


def _is_first_word(word: str) -> bool:
    return level_of(word) == 1 or _COUNTED.fullmatch(word) is not None


def _is_first_thing(word: str) -> bool:
    return tag_of(word).startswith(("n", "t")) and (level_of(word) or HIGHEST) <= _FIRST


def _asked_of(site: Site, *, to_chinese: bool) -> int:
    """Give the level of a place; of people whoever knows the others needs not know the key: 爸爸, 哥哥, 丈夫."""
    known = table().get(site.zh.said)
    if not to_chinese or known is None or known.pos != _PERSON:
        return site.level
    return min(site.level, max((level_to_guess(other) for other in site.zh.others), default=site.level))


def _guessed_of(site: Site, *, to_chinese: bool) -> int:
    """Give the same of what can be guessed: who knows two of three other things knows it is neither, 桃子 nor 葡萄."""
    asked, others = _asked_of(site, to_chinese=to_chinese), sorted(map(level_to_guess, site.zh.others))
    is_thing = _SEEN_AT_ONCE.fullmatch(tag_of(site.zh.said)) is not None
    if len(others) < _TO_RULE_OUT or not is_thing:
        return asked
    return min(asked, max(others[-2], asked - _MUCH_HARDER))


def says_how(pair: Pair) -> bool:
    """Tell whether nothing decides but words that say when or how something is done, or how a number is rounded."""
    said = pair.site.zh.said
    return tag_of(said.removesuffix("地")).startswith(_TELL_HOW) or _SAYS_WHEN.search(said) is not None


def is_beneath(pair: Pair, item: Item, *, to_chinese: bool) -> bool:
    """
    Tell whether a noun, a time, a question word or a first verb decides that who can read the rest sees at once.

    So does one of the first adjectives, 漂亮, where long Chinese sentences have to be read that differ in nothing else,
    and any word that is much easier than what has to be read to come to it.
    """
    is_lone = to_chinese and len(hanzi_of(pair.spot.source)) > BEST_LENGTH
    if is_lone and is_first_quality(pair.site):
        return True
    if level_of_item(replace(item, is_told_alone=False)) > item.level + 1:
        return True
    at_once = is_seen(pair.site.zh.said)
    if not (at_once or is_first_verb(pair.site)):
        return False
    asked = _asked_of(pair.site, to_chinese=to_chinese)
    asked = asked if at_once else max(asked, _FIRST)
    is_long = at_once and asked <= _EASY and len(hanzi_of(pair.spot.source)) > BEST_LENGTH
    is_around = at_once and level_of_text(pair.spot.words, _COVERAGE) > asked + 1
    return is_long or is_around or level_of_item(item) > asked + 1


def is_first_verb(site: Site) -> bool:
    """Tell whether a verb and all that is said instead of it are among the first words: 请, 叫 and 让."""
    words = (site.zh.said, *site.zh.others)
    return tag_of(site.zh.said).startswith("v") and all((level_of(word) or HIGHEST) <= _FIRST for word in words)


def is_first_quality(site: Site) -> bool:
    """Tell whether an adjective is among the first words, whatever is said instead of it: 漂亮."""
    return tag_of(site.zh.said).startswith("a") and site.level <= _FIRST


def less_telling(word: str) -> float:
    """
    Tell how much less a word at a place is worth than a number, a verb or a quality.

    A thing is seen at once, and of an adverb few others stand where it does.
    """
    return _LESS_OF_THINGS * is_seen(word) + _LESS_OF_ADVERBS * (tag_of(word) in _ADVERBS)


def is_seen(word: str) -> bool:
    """Tell whether a word names a thing, a time or a place, asks for one, or opens a sentence as a beginner would."""
    is_name = _SEEN_AT_ONCE.fullmatch(tag_of(word)) or _IS_PLAIN.search(word)
    return is_name is not None and not _IS_GRAMMAR.search(word)
