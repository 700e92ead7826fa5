"""
Does a translation say a word as another part of speech than its gloss: fashion design, and nothing that one designs?

It tells where the gloss alone does not: what is a noun as well as a verb in Chinese is one of them there. 误会 is no
misunderstanding where somebody misunderstands, 设计 is nothing that one does where somebody learns fashion design.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.other_classes import other_classes_of
from quizzes.distractors.stems import with_bases
from quizzes.distractors.words import Sense

_NOTE = lazy_regex(r"\s*\([^()]*\)")
_TO = "to "
# What stands right before a noun, and before a verb; any other word may describe a noun.
_BEFORE_NOUN = lazy_regex(
    r"\b(?:the|an?|my|our|your|his|her|its|their|this|that|these|those|no|any|some|each|every|another|of|for|in|by|with|on|"
    r"from|about|without|under|into|against|after|before|during|first|last|new|good|own|\w+['’]s) $",
    re.IGNORECASE,
)
_BEFORE_VERB = lazy_regex(
    r"(?:^|[.,;:!?“”\"'’(—–-] ?|\b(?:to|I|you|we|they|he|she|it|who|that|which|what|and|or|but|not|never|always|often|"
    r"also|just|only|still|even|then|really|easily|will|would|can|could|may|might|must|shall|should|do|does|did|help|helped|"
    r"let|lets|make|made|people|everybody|everyone|somebody|someone|nobody|please|ever|usually|seldom|rarely|sometimes|"
    r"now|most|actually|first|all|both|children|parents|\w+ly|\w+n['’]t|\w+['’](?:ll|d)|\w{2,}[^s\W]s) )$",
    re.IGNORECASE,
)
# Who does it stands between: how can a teacher admit that?
_HELPED = lazy_regex(
    r"\b(?:will|would|can|could|may|might|must|should|do|does|did|let|make|makes|made|help|helped|see|saw|watch|watched|hear|"
    r"heard)\b[^.,;:?!]{1,30} $",
    re.IGNORECASE,
)
# What follows a verb as its object: they design the stage.
_OBJECT = lazy_regex(
    r" (?:the|an?|my|our|your|his|her|its|their|me|us|you|him|them|it|something|everything|nothing|what|how|that|"
    r"whether|this|these|those|all|\w+selves|\w+self)\b",
    re.IGNORECASE,
)
_DOES = lazy_regex("[しすさせ]|でき|いたし")
_SEVERAL_CHARACTERS = lazy_regex("[\u3400-\u9fff々]{2,}|[\u30a1-\u30fa\u30fc]{3,}")


def is_said_as_another(sense: Sense, translation: str, language: str | None) -> bool:
    """Tell whether a translation has the word of a gloss as a noun that the gloss has as a verb, or the other way."""
    is_noun = sense.pos.lower().startswith("n")
    if language == "en":
        return (sense.pos == "v" and _is_noun_in_english(sense, translation)) or (
            is_noun and _is_verb_in_english(sense, translation)
        )
    return language == "ja" and is_noun and _is_verb_in_japanese(sense, translation)


def _is_noun_in_english(sense: Sense, translation: str) -> bool:
    """Tell whether every form of the verb of a gloss that a translation has is a noun there."""
    places = [place for gloss in sense.en for place in _forms(_verb_of(gloss), translation)]
    return bool(places) and all(_stands_as_noun(place) for place in places)


def _stands_as_noun(place: re.Match[str]) -> bool:
    before, text, end = place.string[: place.start()], place.group(), place.end()
    if text.endswith(("ed", "ing")) or _OBJECT.match(place.string, end):
        return False
    if text.endswith("s") and not text.endswith("ss"):  # she designs shoes
        return _BEFORE_NOUN.search(before) is not None
    is_verb = _BEFORE_VERB.search(before) is not None or _HELPED.search(before) is not None
    return _BEFORE_NOUN.search(before) is not None or not is_verb


def _is_verb_in_english(sense: Sense, translation: str) -> bool:
    """Tell whether a translation has nothing of the nouns of a gloss but the verb that the word is as well."""
    nouns = [_NOTE.sub("", gloss) for gloss in sense.en]
    there = [noun for noun in nouns if noun.lower() in translation.lower()]
    places = [place for noun in there for place in re.finditer(_as_noun(noun), translation, re.IGNORECASE)]
    verbs = _verbs_of(sense.word)
    if places:
        return all(place.group().lower() in verbs and _stands_as_verb(place) for place in places)
    with_base = with_bases(translation)
    return any(_forms(verb, with_base) for verb in verbs if len(verb) > len("go"))


def _stands_as_verb(place: re.Match[str]) -> bool:
    before = place.string[: place.start()]
    return _BEFORE_NOUN.search(before) is None and _BEFORE_VERB.search(before) is not None


def _is_verb_in_japanese(sense: Sense, translation: str) -> bool:
    """Tell whether a translation has a Chinese or foreign noun of a gloss with する alone: 誤解されやすい."""
    nouns = [gloss for gloss in sense.ja if _SEVERAL_CHARACTERS.fullmatch(gloss)]
    ends = [place.end() for noun in nouns for place in re.finditer(re.escape(noun), translation)]
    return bool(ends) and bool(_verbs_of(sense.word)) and all(_DOES.match(translation, end) for end in ends)


def _forms(verb: str, text: str) -> list[re.Match[str]]:
    """Find a regular English verb in its forms: plan, plans, planned, planning."""
    if not verb or verb[:-1].lower() not in text.lower():  # no pattern is compiled for what is not there
        return []
    stem = re.escape(verb.removesuffix("e"))
    ending = "(?:e|es|ed|ing)" if verb.endswith("e") else "(?:s|es|ed|ing)?"
    doubled = f"|{re.escape(verb)}{re.escape(verb[-1])}(?:ed|ing)"
    changed = f"|{re.escape(verb[:-1])}(?:ies|ied)" if verb.endswith("y") else ""
    return list(re.finditer(rf"\b(?:{stem}{ending}{doubled}{changed})\b", text, re.IGNORECASE))


def _as_noun(noun: str) -> str:
    return rf"\b{re.escape(noun)}(?:s|es)?\b"


def _verb_of(gloss: str) -> str:
    """Give the verb of a gloss of one word: design of to design; nothing of to go to work."""
    bare = _NOTE.sub("", gloss)
    verb = bare.removeprefix(_TO)
    return verb if bare.startswith(_TO) and verb.isalpha() else ""


@lru_cache(maxsize=1 << 12)
def _verbs_of(word: str) -> frozenset[str]:
    """Give the English verbs that the dictionary or our table has for a word."""
    parts = (part.strip() for gloss in dictionary().glosses(word) for part in gloss.split(";"))
    ours = (gloss for other in other_classes_of(Sense(word=word, pos="n")) for gloss in other.en)
    return frozenset(filter(None, map(_verb_of, (*parts, *ours))))
