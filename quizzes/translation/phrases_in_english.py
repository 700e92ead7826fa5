"""How does an English sentence say a word that describes the noun behind it, and how is that written by itself?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.stems import english_stems
from quizzes.distractors.words import in_simplified
from quizzes.translation.clause import used
from quizzes.translation.roles import may_be_noun

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.words import Sense

_NAMING = lazy_regex(r"(?:ive|al|ory|ion|ment|ance|ence|ary|ery|ic)$")  # how a word made of a verb ends that describes
# Behind one of these a form of a verb is part of what a noun names: any working habits, his reading habits.
_NAMES = lazy_regex(
    r"\b(?:an?|the|some|any|no|every|each|this|these|those|his|her|its|our|their|my|your) $", re.IGNORECASE
)
_COMPARES = lazy_regex("(?:er|est)$")
_ONE = lazy_regex(r"(?:whole|same|only) (?!.*s$)")
_DEED = lazy_regex(r"[A-Za-z]{3,}ings?")
_BIDS = frozenset(
    {"要求", "强迫", "允许", "禁止", "迫使", "请求", "命令", "促使", "导致", "建议", "派", "逼", "让", "使"}
)
_SENTENCE_BEGINS = lazy_regex(r"(?:^|[.!?:;])\s*[“‘\"]?$")


def described(senses: tuple[Sense, Sense], translation: str) -> Iterator[str]:
    """Find a word that describes the noun behind it, in whatever form each has: local dialects, protective measures."""
    first, second = (frozenset(map(_stems_or_word, sense.en)) for sense in senses)
    is_verb = senses[0].pos == "v"
    for found in re.finditer(r"(?=\b([A-Za-z-]+) ([A-Za-z-]+)\b(?! of\b))", translation):
        is_form = not is_verb or bool(_NAMING.search(found[1])) or (may_be_noun(senses[0].word) and _is_plain(found[1]))
        is_form = is_form or (is_verb and in_simplified(senses[0].word) in used("no_object"))  # retired teachers
        is_form = is_form or (found[1].endswith("ing") and names_behind(translation[: found.start()]))
        is_form = is_form and not _is_manner(found[1], senses[0])
        is_form = is_form and _stems_or_word(found[1]) in first and _stems_or_word(found[2]) in second
        if is_form and _is_that_noun(found[2], senses[1]):
            yield f"{_in_no_degree(found[1], senses[0])} {found[2]}"


def _stems_or_word(text: str) -> frozenset[str]:
    """Give the stems of a word, and one without any as it is: thing is no in of something strange in my backpack."""
    return english_stems(text) or frozenset({text.lower()})


def is_named_by_deed(sense: Sense, gloss: str) -> bool:
    """Tell whether a gloss is a noun that without its ending is the verb: beginning, building."""
    return sense.pos[:1].lower() == "n" and _DEED.fullmatch(gloss) is not None


def names_behind(before: str) -> bool:
    """Tell whether what stands behind these words of a translation is part of what a noun names."""
    return _NAMES.search(before) is not None


def _is_that_noun(word: str, sense: Sense) -> bool:
    """Tell whether a word is a noun as a gloss has it, and not the verb: the headmaster begin has no beginning."""
    alike = [gloss for gloss in sense.en if english_stems(gloss) == english_stems(word)]
    return not alike or not all(is_named_by_deed(sense, gloss) for gloss in alike) or _DEED.fullmatch(word) is not None


def _is_manner(word: str, sense: Sense) -> bool:
    """Tell whether English says how something is done, which describes no noun: strictly accounting."""
    return word.endswith("ly") and not any(gloss.endswith("ly") for gloss in sense.en)


def _in_no_degree(word: str, sense: Sense) -> str:
    """Give an adjective as its gloss has it where the sentence alone compares: 最简单的办法 is the simplest way."""
    plain = next((gloss for gloss in sense.en if english_stems(gloss) == english_stems(word)), word)
    is_compared = sense.pos == "a" and _COMPARES.search(word) is not None and len(plain) < len(word)
    return plain if is_compared else word


def _is_plain(word: str) -> bool:
    return not re.search(r"(?:ed|ing|[^s]s)$", word)


def within(said: str, senses: tuple[Sense, Sense], translation: str) -> str:
    """
    Write what begins an English sentence as it is written within one: similar trials, but Chinese medicine.

    What there is but one of has its article: the whole corridor.
    """
    first, begin = said.split(" ", maxsplit=1)[0], translation.find(said)
    is_name = any(gloss.startswith(first) for sense in senses for gloss in sense.en) or not first[1:].islower()
    is_first = begin >= 0 and _SENTENCE_BEGINS.search(translation[:begin]) is not None
    small = f"{said[:1].lower()}{said[1:]}" if is_first and not is_name else said
    return f"the {small}" if _ONE.match(small) else small


def is_half_said(senses: tuple[Sense, Sense]) -> bool:
    """Tell whether English waits for what somebody is to do: to require his son."""
    verb, other = senses
    return other.pos == "np" and in_simplified(verb.word) in _BIDS
