"""
How does a translation say two words that stand together?

    年轻的裁判     若い審判, young referees
    离开工厂      工場を離れる, to leave the factory, of “left the factory”
    认真学习      真面目に学ぶ, earnestly study
"""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.common_ground import irregular_forms
from quizzes.distractors.stems import english_stems, japanese_stem, with_bases
from quizzes.translation.objects_in_japanese import objects, side_by_side, whole_noun, with_object
from quizzes.translation.phrases_in_english import described, is_named_by_deed, names_behind, within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.words import Sense

_NO_WORD_AFTER = lazy_regex(r"(?![\u30a1-\u30fa\u30fc\u3400-\u9fff・]|さ|み)")
ENDING = r"[a-z]{0,4}(?!\w)"
_VERB_ENDING = r"(?:e|s|es|d|ed|ing|y|ies|ied)?(?!\w)"
_ARTICLE = "(?:(?:an?|the) )?"
_DETERMINER = r"(?:(?:a|an|the|some|any|his|her|its|our|their|my|your) )?"
_ONE_KANA = lazy_regex(r"[\u3041-\u30fa]")
_LEAST_STEM = 4


class Kind(StrEnum):
    """What the first word is to the second; or that there is but one."""

    NOUN = "noun"
    OBJECT = "object"
    MANNER = "manner"
    WORD = "word"
    AMOUNT = "amount"
    DURATION = "duration"


def said_together(kind: Kind, senses: tuple[Sense, Sense], translation: str, language: str) -> str:
    """Find what the translation says for both words side by side, in one place; a verb is given as dictionaries do."""
    text = (translation if language == "ja" else with_bases(translation)).lower()
    pairs = [[gloss for gloss in each_gloss(sense, language) if gloss[1].lower() in text] for sense in senses]
    found: set[str] = set()
    for one in pairs[0]:
        for two in pairs[1]:  # of the others no pattern, which is dear, can be found
            found.update((_search_ja if language == "ja" else _search_en)(kind, one, two, translation))
    if language == "en" and kind is Kind.NOUN:
        found.update(described(senses, translation))
    if language == "ja" and kind is Kind.OBJECT:
        found = {with_object(each, senses[0].ja) for each in found}
    found -= {gloss for sense in senses for gloss, _ in glosses(sense, language)}  # 大学院生 says no 大学 besides
    said = max(found, key=lambda said: (len(said), said)) if found else ""
    return within(said, senses, translation) if language == "en" else said


def each_gloss(sense: Sense, language: str) -> list[tuple[str, str]]:
    """Give the glosses of a word, and of one that says two things of what is no verb both: voice; sound."""
    is_verb = sense.pos == "v"  # of “to require; requirement” the second is no verb
    return glosses(sense if is_verb else replace(sense, en=tuple("; ".join(sense.en).split("; "))), language)


def glosses(sense: Sense, language: str) -> list[tuple[str, str]]:
    """Give each gloss with the part of it that no form of the word changes."""
    if language == "ja":
        found = [(gloss, japanese_stem(gloss)) for gloss in sense.ja]
        return [(gloss, gloss if _ONE_KANA.fullmatch(stem) else stem) for gloss, stem in found if stem]  # もの is no も
    plain = [gloss.removeprefix("to ") for gloss in sense.en]
    return [(gloss, gloss if is_named_by_deed(sense, gloss) else _stem_en(gloss)) for gloss in plain]


def _stem_en(gloss: str) -> str:
    """Give the part of a single English word that no form of it changes; other glosses stay as they are."""
    stems = english_stems(gloss)
    stem = next(iter(stems), "") if len(stems) == 1 and " " not in gloss else ""
    return stem if gloss.lower().startswith(stem) and len(stem) >= _LEAST_STEM else gloss


def _search_ja(kind: Kind, one: tuple[str, str], two: tuple[str, str], translation: str) -> Iterator[str]:
    first, second = re.escape(one[1]), re.escape(two[1])
    if kind is Kind.NOUN:
        second = re.escape(whole_noun(*two))  # 駅の近く, and no 駅の近
        yield from (
            found.group()
            for found in side_by_side(rf"{first}(?:の|な|い|的な|した)?{second}", translation, _NO_WORD_AFTER)
        )
    elif kind is Kind.OBJECT:
        yield from objects(one, second, translation)
    else:
        yield from (
            f"{found[1]}{two[0]}" for found in side_by_side(f"({first}(?:に|と|く|的に)?){second}", translation)
        )


def _search_en(kind: Kind, one: tuple[str, str], two: tuple[str, str], translation: str) -> Iterator[str]:
    first, second = re.escape(one[1]), re.escape(two[1])
    if kind is Kind.NOUN:
        whose = rf"\b{_ARTICLE}{first}{ENDING}['’]s? {second}{ENDING}"
        pattern = rf"\b{second}{ENDING} of {_ARTICLE}{first}{ENDING}|{whose}"
        yield from (found.group() for found in re.finditer(pattern, translation, re.IGNORECASE))
    elif kind is Kind.OBJECT:
        forms = "".join(f"|{form}" for form in irregular_forms(one[0]))
        pattern = rf"\b(?:{first}{_VERB_ENDING}{forms}) ({_DETERMINER}{second}{ENDING})(?! of\b|['’])"
        yield from (
            f"to {one[0]} {found[1]}"
            for found in re.finditer(pattern, translation, re.IGNORECASE)
            if not names_behind(translation[: found.start()])
        )
    elif one[0].endswith("ly"):
        pattern = rf"\b({re.escape(one[0])}) {second}{ENDING}"
        yield from (f"{found[1]} {two[0]}" for found in re.finditer(pattern, translation, re.IGNORECASE))
