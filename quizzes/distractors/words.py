"""What do we know of a word: how it is read, what it means in which language, and by which source?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import fold_kanji, to_simplified, to_traditional
from quizzes.chinese.tables import rows_of, told_in
from quizzes.chinese.tags import tag_of
from quizzes.distractors.stems import english_stems
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME = "name"  # a place or a person; nothing but another name can stand beside it
_NO_NOUN = lazy_regex(r"^(?:of|in|at|on|by|as|with|for|from|all|every|very|not)\b|(?:ed|ly|ous|ful|less|ive)$")
GLOSSES = lazy_regex(r", (?![^()]*\))")  # a comma in brackets parts no glosses: line (of a queue, a row)
_REMARK = lazy_regex(r"\s*\([^()]*\)\s*")
_LONGEST_GLOSS = 32
# Shorthand of the dictionary that is written out, and what tells that a gloss says no meaning, or leaves some of it.
_WRITTEN_OUT = {r"\bsb\b": "somebody", r"\bsth\b": "something", r"^fig\. ": ""}
_LITERALLY = "lit. "
_NOT_TOLD = lazy_regex(
    r"[\u3400-\u9fff]|^(?:\w+ )?(?:variant|form|equivalent) of\b|^(?:see|same as|also called|also known as) |"
    r"\b(?:lit|fig|esp|usu|incl|abbr|coll|derog|arch|onom|var|pr|e\.g|i\.e|cf)\."
)
_SPELT_BY_REGION = frozenset("账")  # 帳 in Taiwan, 賬 in Hong Kong
_MOST_SENSES = 4  # more are not shown in a line, and some of them alone may be the wrong ones
NOTE_OF_DICTIONARY = lazy_regex(r"^(?:CL:|variant of|old variant|see |also written|abbr\.|surname |used in )|\[|\|")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sense:
    """
    A word with its glosses, best first; a language that no source gives has none.

    `pos` is `n` (abstract), `np` (people, organisations), `nc` (things), `s` (places), `t` (times), `v`, `a`
    (adjective), `d` (adverb), `c` (what connects sentences), `N` for a noun of unknown class, or empty where nothing
    certain is known. `reading` is that of the word as it is glossed, empty where our table lacks it.
    """

    word: str
    pos: str
    ja: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    reading: str = ""

    def __hash__(self) -> int:
        """Go by the word alone: few senses share one, and all its glosses take as long as most that is remembered."""
        return hash(self.word)

    @property
    def shown_ja(self) -> str:
        """The Japanese gloss as a learner reads it: two words of it at most."""
        return "、".join(_told_apart(self.ja[:2]))

    @property
    def shown_en(self) -> str:
        """The English gloss as a learner reads it: the one of our table, or all senses that the dictionary has."""
        return "; ".join(self.en[:1] if self.ja else self.en)


def _told_apart(glosses: tuple[str, ...]) -> tuple[str, ...]:
    """Leave a second gloss out that says the first one again, 並ぶ beside 列に並ぶ, unless that is one kanji, as 客."""
    match glosses:
        case (first, second) if first in second or second in first:
            is_vague = len(first) == 1 and not second.startswith(f"{first}の")  # 年 is a year as well as an age
            return glosses if is_vague else (first,)
        case _:
            return glosses


@lru_cache(maxsize=1)
def table() -> Mapping[str, Sense]:
    """Load our own Chinese, Japanese and English word table, by simplified word."""
    return {
        word: Sense(word=word, pos=pos, ja=tuple(ja.split("、")), en=tuple(GLOSSES.split(en)), reading=reading)
        for word, reading, pos, ja, en in rows_of("zh_ja.tsv")
    }


@lru_cache(maxsize=1)
def _fields() -> Mapping[str, tuple[str, ...]]:
    """Load the fields of near synonyms that each word belongs to."""
    return grouped((word, field) for field, words in rows_of("near_synonyms.tsv") for word in words.split(","))


def are_near_synonyms(one: str, other: str) -> bool:
    """Tell whether two words may stand for each other although no gloss says so, as 立刻 and 连忙."""
    return not set(_fields().get(one, ())).isdisjoint(_fields().get(other, ()))


@lru_cache(maxsize=1 << 12)
def near_synonyms(word: str) -> frozenset[str]:
    """Give the words that may stand for a word although no gloss says so."""
    found = frozenset[str]().union(*(_words_of_field()[field] for field in _fields().get(word, ())))
    return found - {word}


@lru_cache(maxsize=1)
def _words_of_field() -> Mapping[str, tuple[str, ...]]:
    """Find the words of each field of near synonyms."""
    return grouped((field, word) for word, fields in _fields().items() for field in fields)


@lru_cache(maxsize=1 << 14)
def sense_of(word: str) -> Sense | None:
    """Look a word up: our table first, then CC-CEDICT where it has one headword that is no name and has few senses."""
    known = table().get(in_simplified(word))
    if known is not None:
        return known
    entries = [
        entry for entry in dictionary().entries(word) if not (entry.is_name or entry.is_surname or entry.is_pointer)
    ]
    if len(entries) != 1:
        return None
    first_wordings = map(first_told, entries[0].glosses)
    glosses = tuple(
        dict.fromkeys(clean_gloss(first) for first in first_wordings if not NOTE_OF_DICTIONARY.search(first))
    )
    if not glosses or "" in glosses or len(glosses) > _MOST_SENSES:
        return None
    return Sense(word=in_simplified(word), pos=_pos_of(glosses, tag_of(word)), en=glosses)


@lru_cache(maxsize=1 << 15)
def stems_of(word: str) -> frozenset[str]:
    """Give the English stems of everything that any source says of a word, every homograph included."""
    known = table().get(in_simplified(word))
    glosses = [
        *(known.en if known else ()),
        *dictionary().glosses(word),
    ]
    stems: frozenset[str] = frozenset().union(*map(english_stems, glosses))
    return stems


@lru_cache(maxsize=1 << 15)
def in_simplified(word: str) -> str:
    """Write a word in simplified characters, as those of our table are; remembered, because every veto asks for it."""
    return word if word in table() else to_simplified(word)


@lru_cache(maxsize=1 << 14)
def in_traditional(word: str) -> str | None:
    """Write a simplified word in traditional characters; None where that is not certain."""
    usual = to_traditional(word)
    if not _SPELT_BY_REGION.isdisjoint(word):
        return None
    return usual if {entry.traditional for entry in dictionary().entries(word)} == {usual} else None


@lru_cache(maxsize=1 << 15)
def folded(text: str) -> str:
    """Write kanji and traditional characters as simplified ones, to compare across scripts and languages."""
    return fold_kanji(text)


def first_told(gloss: str) -> str:
    """Give the first wording of a gloss, but none that says a word literally where it goes on with what it means."""
    wordings = gloss.split("; ")
    return next((wording for wording in wordings if not wording.startswith(_LITERALLY)), wordings[0])


def clean_gloss(gloss: str, longest: int = _LONGEST_GLOSS) -> str:
    """Keep of a gloss what can be shown: all but remarks in brackets, if it is short and needs no other shorthand."""
    bare = gloss
    while bare != (outer := _REMARK.sub(" ", bare)):  # from within: (both the speaker and the person(s) spoken to)
        bare = outer
    bare = bare.strip()
    for short, full in _WRITTEN_OUT.items():
        bare = re.sub(short, full, bare)
    return bare if len(bare) <= longest and not _NOT_TOLD.search(bare) else ""


def _pos_of(glosses: tuple[str, ...], tag: str) -> str:
    """Tell verbs from nouns where the English glosses and the tag of the word agree."""
    verbs = [gloss.startswith("to ") for gloss in glosses]
    if all(verbs) and tag == "v":
        return "v"
    is_noun = tag in {"n", "nz"} and not any(map(_NO_NOUN.search, glosses))
    return "N" if is_noun and not any(verbs) else ""


def is_written_in_kana(word: str, gloss: str) -> bool:
    """Tell whether a Japanese gloss has a Chinese word itself in kana: すし of 寿司."""
    return told_in("kana_words.tsv").get(in_simplified(word)) in gloss.split("、")
