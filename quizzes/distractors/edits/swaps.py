"""
Which word of a sentence can be exchanged for another one, in Chinese and in its translation, in the form it has there?

Each row of the table is a word with others of its kind, in Chinese, Japanese and English. A word counts only where its
translation stands in one place, in a form that the others have as well, and where nothing else of the sentence hangs on
it: an article, a particle, a longer word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex, where_it_fits
from quizzes.chinese.tables import rows_of, signs_of
from quizzes.distractors.edits.english_degrees import takes_degree
from quizzes.distractors.edits.inflections import AFTER_JA, forms_en, forms_ja
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_KANJI, _KATAKANA = lazy_regex(r"[\u3005\u3400-\u9fff]"), lazy_regex(r"[\u30a1-\u30fa\u30fc]")
# What お or ご honours is another word with it: ご主人 is a husband, and nobody says ご父.
_BEFORE_KANJI = lazy_regex(r"(?<![\u3005\u3400-\u9fff\u30a1-\u30fa\u30fc])(?<![おご])")
_BEFORE_KATAKANA = lazy_regex(r"(?<![\u30a1-\u30fa\u30fc\u3005\u3400-\u9fff・])")
_BEFORE_KANA = lazy_regex(r"(?<![\u3041-\u3096\u3400-\u9fff])|(?<=[をがはにでともへのて])|(?<=から)|(?<=まで)")
_BEFORE_VERB = lazy_regex("(?<=[をがはも、])")
_ADVERB_ENDS = lazy_regex(r"(?![のなだ的は]|です|ない)")
_ARTICLE = lazy_regex(r"\b(an?) $", re.IGNORECASE)
_COUNTED = lazy_regex(r"\b(?:an?|another|one|each|every) (?:\w+ )?$", re.IGNORECASE)
_DEFINITE = lazy_regex(r"\b(?:the|my|our|your|his|her|its|their|this|that) $", re.IGNORECASE)
_NO_NOUN_BEFORE = lazy_regex(
    r"\b(?:to|I|we|you|they|not|will|can|could|would|should|may|must|who|let us) $", re.IGNORECASE
)
_NO_NOUN_AFTER = lazy_regex(
    r"[.,;:!?]|$| (?:of|and|or|but|is|was|are|were|will|would|can|could|has|have|had|to|in|on|at|with|that|which|who|"
    r"for|from|by|about|as|than|because|when|where|so|if|into|before|after|there|here|now|then|again|too|also|we|I|you|they|"
    r"it|he|she|did|does|do|must|should|may|came|comes|itself|through|without|until|every)\b"
)
_NO_VERB_BEFORE = lazy_regex(
    r"\b(?:the|an?|my|our|your|his|her|its|their|this|that|these|those|no|any|some|of|very|more|most|so) $",
    re.IGNORECASE,
)
_VERB_BEFORE = lazy_regex(
    r"\b(?:to|will|can|could|should|must|would|may|might|not|I|we|they|you|who|and|never|always|often|also|only) $",
    re.IGNORECASE,
)
_PERFECT_BEFORE = lazy_regex(r"\b(?:have|has|had|is|are|was|were|be|been|being|'ve)(?: \w+ly| not| never| already)? $")
# Several of a noun, and nothing that somebody does: "repairs are the responsibility of the lessor".
_NO_THIRD_BEFORE = lazy_regex(r"(?:^|[.!?:;] ?|[“‘\"(])$")
_NO_THIRD_AFTER = lazy_regex(r" (?:are|were|have|is|was|has|had|will|would|can|could|must|should|may|might|of)\b")
# Verbs that say of a thing without an object what becomes of it, which no other verb does: it sells for ten pounds.
_OF_ITSELF = lazy_regex(
    r"(?:s(?:ell|old)|chang|improv|increas|lower|break|broke|los[et]|fail|finish|end|open|clos|mov|grow|grew|burn)\w*",
    re.IGNORECASE,
)
_NO_OBJECT_AFTER = lazy_regex(
    r"[.,;:!?]|$| (?:for|at|in|on|by|to|from|with|over|well|badly|slowly|quickly|fast|out|and)\b"
)
# A clause follows, and no noun: to explain that it broke can be to complain that it broke, to explain that one cannot.
_THAT = " that"
_CLAUSE_AFTER = lazy_regex(
    r" (?:[A-Z0-9]\w*|I'\w+|(?:he|she|it|we|they|you|there|the|an?|this|these|those|his|her|its|my|our|your|their|all|"
    r"every\w*|some\w*|no(?:body|thing)?|any\w*|most|many|both|people|when|if|even|only)(?:['’]\w+)?)\b"
)
_VOWEL = lazy_regex(r"[aeiou]", re.IGNORECASE)
# Behind these an adjective without a noun is a noun itself: it takes quiet, in the long run.
_NOUN_BEFORE = lazy_regex(
    r"\b(?:the|my|our|your|his|her|its|their|some|of|for|in|into|with|without|requir\w+|needs?|needed|wants?|wanted|"
    r"likes?|liked|loves?|loved|prefer\w*|enjoy\w*|seeks?|sought) $",
    re.IGNORECASE,
)
# Nor is it one where it says how somebody deals: they sell cheap, and no "they sell expensive".
_DEAL_BEFORE = lazy_regex(r"\b(?:sell|sells|sold|selling|buy|buys|bought|buying) (?:it |them )?$", re.IGNORECASE)
# What stands behind some adjectives and not behind others: nobody is lonely of somebody.
_TAKEN = {
    "of": frozenset({"afraid", "ashamed", "frightened", "proud", "scared", "tired"}),
    "with": frozenset({"angry", "bored", "careful", "disappointed", "happy", "pleased", "satisfied", "busy"}),
    "at": frozenset({"angry", "clever", "pleased", "surprised"}),
    "about": frozenset(
        {"angry", "careful", "disappointed", "embarrassed", "glad", "happy", "nervous", "sad", "uneasy"}
    ),
    "for": frozenset({"famous"}),
    "in": frozenset({"rich"}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Swap:
    """
    A row of the table; the n-th of the other words means the same in all languages.

    A sentence that has the word has one of its `signs` too, if there are any.
    """

    zh: re.Pattern[str]
    zh_others: tuple[str, ...]
    pos: str
    said: Mapping[str, tuple[str, ...]]
    others: Mapping[str, tuple[str, ...]]
    signs: frozenset[str] = frozenset()

    def meanings(self, word: str, language: str) -> tuple[Localized, ...]:
        """Say in Japanese and in English what the word means, being `word` in one of them, and what the others mean."""
        own = {name: word if name == language else "".join(self.said[name][:1]) for name in ("ja", "en")}
        others = ({name: "".join(self.others[name][n : n + 1]) for name in own} for n in range(len(self.zh_others)))
        return tuple(
            Localized(ja=_bare_ja(each["ja"], self.pos) or None, en=_bare_en(each["en"], self.pos) or None)
            for each in (own, *others)
        )

    def among(self, known: frozenset[str]) -> Swap | None:
        """
        Keep of the others what the text speaks of; None where it speaks of none.

        Another of the same field may be nowhere in the scene, as a tailor in a taxi.
        """
        kept = [n for n, word in enumerate(self.zh_others) if word in known]
        if not kept:
            return None
        return replace(
            self,
            zh_others=tuple(self.zh_others[n] for n in kept),
            others={language: tuple(others[n] for n in kept) for language, others in self.others.items()},
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """Where a word stands in a translation, under which of its names, and what the others are in its form."""

    start: int
    end: int
    word: str
    others: tuple[str | None, ...]


@lru_cache(maxsize=1)
def swaps() -> tuple[Swap, ...]:
    """Load the table in its order."""
    return tuple(
        Swap(
            zh=lazy_regex(zh),
            zh_others=tuple(zh_other.split("|")),
            pos=pos,
            said={"ja": _split(ja, ","), "en": _split(en, ",")},
            others={"ja": _split(ja_other, "|"), "en": _split(en_other, "|")},
            signs=signs_of(zh),
        )
        for zh, zh_other, pos, ja, ja_other, en, en_other in rows_of("swaps.tsv")
    )


def stands(swap: Swap, translation: str, language: str) -> tuple[Stand, ...]:
    """Find the places of a translation that say the word of a row, each once, in its longest form."""
    found: dict[int, Stand] = {}
    for stand in _all_stands(swap, translation, language):
        if stand.start not in found or found[stand.start].end < stand.end:
            found[stand.start] = stand
    kept: list[Stand] = []
    for stand in sorted(found.values(), key=lambda stand: stand.start):
        if not kept or stand.start >= kept[-1].end:
            kept.append(stand)
    return tuple(kept)


def _all_stands(swap: Swap, translation: str, language: str) -> Iterator[Stand]:
    for word in swap.said[language]:
        forms = (forms_ja if language == "ja" else forms_en)(word, swap.pos)
        # A pattern with classes of characters is slow to compile: most words are not there at all.
        there = {name: form for name, form in forms.items() if form.casefold() in translation.casefold()}
        for name, form in there.items():
            for place in _places(form, name, language, translation):
                if language == "en" and not (_is_in_place(name, place, translation, forms) and _has_its_clause(place)):
                    continue
                others = tuple(_in_form(other, swap, name, place, language) for other in swap.others[language])
                yield Stand(start=place.start(), end=place.end(), word=word, others=others)


def _places(form: str, name: str, language: str, translation: str) -> Iterator[re.Match[str]]:
    """Find a form of a word where what stands around it lets it be one."""
    if language == "en":
        return _english(form).finditer(translation)
    after = _ADVERB_ENDS if name == "adverb" and not form.endswith(("な", "の")) else AFTER_JA[name]
    return where_it_fits(re.escape(form), translation, _before(form, name), after)


@lru_cache(maxsize=1 << 13)
def _english(form: str) -> re.Pattern[str]:
    return lazy_regex(rf"(?<![\w-]){re.escape(form)}(?![\w'’-])", re.IGNORECASE)


def _before(form: str, name: str) -> re.Pattern[str]:
    if name.startswith("verb"):
        return _BEFORE_VERB
    if _KANJI.match(form):
        return _BEFORE_KANJI
    return _BEFORE_KATAKANA if _KATAKANA.match(form) else _BEFORE_KANA


def _in_form(other: str, swap: Swap, name: str, place: re.Match[str], language: str) -> str | None:
    """Write another word in the form of the one found; None where it has no such form or does not fit there."""
    if language == "ja":
        return forms_ja(other, swap.pos).get(name)
    form = forms_en(other, swap.pos).get(name)
    text, start = place.string, place.start()
    if form is None or (swap.pos == "a" and not _may_take(form, place)) or not takes_degree(form, text[:start]):
        return None
    if swap.pos == "n" and name == "one" and not _is_counted_alike(place, other, swap):
        return None
    article = _ARTICLE.search(text[:start])
    if article is not None and bool(_VOWEL.match(form)) != (article[1].lower() == "an"):
        return None
    return form


def _may_take(adjective: str, place: re.Match[str]) -> bool:
    """Tell whether what an adjective takes behind it goes with another one: afraid, and not happy, of the dark."""
    after = re.match(r" (\w+)", place.string[place.end() :])
    taken = _TAKEN.get(after[1].lower(), frozenset[str]()) if after else frozenset[str]()
    return place.group().lower() not in taken or adjective in taken


def _is_counted_alike(place: re.Match[str], other: str, swap: Swap) -> bool:
    """Refuse 'a money' for 'a company', 'company is' for 'money is', 'much company' for 'much money'."""
    before = place.string[: place.start()]
    said = next((word for word in swap.said["en"] if word.split("/")[0].lower() == place.group().lower()), "")
    if _is_mass(other) == _is_mass(said):
        return True
    if _is_mass(other):
        return not _COUNTED.search(before)
    return bool(_DEFINITE.search(before))


def _is_in_place(name: str, place: re.Match[str], translation: str, forms: Mapping[str, str]) -> bool:
    """Tell whether an English word is used as what it is by its form: a noun, a verb, a participle."""
    before, after = translation[: place.start()], translation[place.end() :]
    is_last = bool(_NO_NOUN_AFTER.match(after))
    if name in {"one", "many"}:
        return is_last and not _NO_NOUN_BEFORE.search(before)
    if name == "plain":
        return not (is_last and (_NOUN_BEFORE.search(before) or _DEAL_BEFORE.search(before)))
    if "ing" in forms and _OF_ITSELF.fullmatch(place.group()) and _NO_OBJECT_AFTER.match(after):
        return False
    if name == "past":
        return not _PERFECT_BEFORE.search(before) and not _NO_VERB_BEFORE.search(before)
    if name in {"base", "participle"}:
        return bool((_VERB_BEFORE if name == "base" else _PERFECT_BEFORE).search(before))
    is_several = name == "third" and bool(_NO_THIRD_BEFORE.search(before) or _NO_THIRD_AFTER.match(after))
    return name not in {"third", "ing"} or not (is_several or _NO_VERB_BEFORE.search(before))


def _has_its_clause(place: re.Match[str]) -> bool:
    """Tell whether the clause follows that a verb with that opens: to complain that it broke, and not that one."""
    return not place.group().endswith(_THAT) or _CLAUSE_AFTER.match(place.string, place.end()) is not None


def _is_mass(word: str) -> bool:
    return word.endswith("/-")


def _split(cell: str, sign: str) -> tuple[str, ...]:
    return () if cell == "-" else tuple(cell.split(sign))


def _bare_en(word: str, pos: str) -> str:
    """Leave out the principal parts of an English word that is quoted, and its that; put the to of a verb before it."""
    head = word.split("/", maxsplit=1)[0].removesuffix(_THAT)
    return f"to {head}" if pos == "v" and head and not head.startswith("to ") else head


def _bare_ja(word: str, pos: str) -> str:
    """Leave out the な of an adjective that is quoted: 柔軟 of 柔軟な."""
    return word.removesuffix("な") if pos == "a" else word
