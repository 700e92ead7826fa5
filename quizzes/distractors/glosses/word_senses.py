"""Which senses has a word, and in which of them is it used where the text itself tells?"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.distractors.words import in_simplified
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quizzes.distractors.words import Sense

_CLAUSE_ENDS, _MODIFIED = lazy_regex("[，,。；;：:！!？?“‘「]"), lazy_regex("[的跟比][^，。；：！？]{1,8}")
_NOTHING = " "  # what stands around a word that is a clause by itself
_KINDS = ("sense", "literal", "friend")  # in this order they are offered


@dataclass(frozen=True, slots=True, kw_only=True)
class WordSense:
    """
    One sense of a word, and what a translation says where the word is used in it.

    `kind` is `sense`, `literal` for what the characters of an idiom say, or `friend` for what a Japanese word that is
    written alike means and the Chinese word does not.
    """

    word: str
    pos: str
    ja: str
    en: str
    signs_ja: tuple[str, ...]
    signs_en: tuple[str, ...]
    kind: str

    def is_borne_out(self, text: str, language: str) -> bool:
        """Tell whether a translation or a gloss speaks for this sense."""
        if language == "ja":
            return any(sign in text for sign in self.signs_ja)
        return any(re.search(rf"\b{re.escape(sign)}", text, re.IGNORECASE) for sign in self.signs_en)

    def shown(self, language: str) -> str:
        """Give the sense as it is shown; empty where the language has no words for it."""
        return self.ja if language == "ja" else self.en


@lru_cache(maxsize=1)
def senses_of_words() -> Mapping[str, tuple[WordSense, ...]]:
    """Load the table of words with several senses."""
    text = resources.files("quizzes").joinpath("data", "senses.tsv").read_text(encoding="utf-8")
    found: dict[str, list[WordSense]] = {}
    for line in text.splitlines()[1:]:
        word, pos, kind, ja, en, signs_ja, signs_en = line.split("\t")
        sense = WordSense(
            word=word,
            pos=pos,
            ja=ja,
            en=en,
            signs_ja=tuple(filter(None, signs_ja.split(","))),
            signs_en=tuple(filter(None, signs_en.split(","))),
            kind=kind,
        )
        found.setdefault(word, []).append(sense)
    return {word: tuple(sorted(senses, key=lambda sense: _KINDS.index(sense.kind))) for word, senses in found.items()}


def has_several_senses(word: str) -> bool:
    """Tell whether a word means now this and now that: 接着 is "then", or "going on" from there."""
    return sum(sense.kind == "sense" for sense in senses_of_words().get(in_simplified(word), ())) > 1


def meant_sense(senses: Sequence[WordSense], text: str, language: str) -> WordSense | None:
    """Find the one sense that a translation or a gloss bears out; none where two are, or none is."""
    borne_out = [sense for sense in senses if sense.is_borne_out(text, language)]
    return borne_out[0] if len(borne_out) == 1 and borne_out[0].kind == "sense" else None


def as_meant(sense: Sense, text: str, language: str) -> Sense | None:
    """Give a word of several senses with the one that a translation bears out; None where it bears out no one."""
    meant = meant_sense(senses_of_words().get(in_simplified(sense.word), ()), text, language)
    return None if meant is None else replace(sense, ja=(meant.ja,), en=(meant.en,))


def are_in_doubt(words: Sequence[Sense], text: str | None, language: str | None) -> bool:
    """Tell whether one of some words has several senses of which a translation does not tell which it has."""
    several = (word for word in words if has_several_senses(word.word))
    return any(language is None or as_meant(word, text or "", language) is None for word in several)


@lru_cache(maxsize=1)
def _said_of() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Load what a word is said of in each of its senses."""
    return grouped((word, (ja, of)) for word, ja, of in rows_of("said_of.tsv"))


def is_told_by_subject(word: str) -> bool:
    """Tell whether a word has senses that a translation may word alike: a person and a technique are both mature."""
    return in_simplified(word) in _said_of()


def sense_by_subject(word: str, source: str, start: int) -> WordSense | None:
    """
    Find the one sense that a word has of what its clause names: 技术成熟 is no 大人びた technique.

    What it is compared with tells too: 压力跟海底一样.
    """
    before = _CLAUSE_ENDS.split(in_simplified(source[:start]))[-1]
    after = _MODIFIED.match(in_simplified(source[start + len(word) :]))
    around = f"{before}{_NOTHING}{after.group() if after else ''}"
    told = [ja for ja, of in _said_of().get(in_simplified(word), ()) if re.search(of, around)]
    senses = senses_of_words().get(in_simplified(word), ())
    return next((sense for sense in senses if told == [sense.ja]), None)


def may_mean_as_elsewhere(word: str, ja: str, sources: Iterable[str]) -> bool:
    """Tell whether nothing beside a word told its sense, in a text where something tells another: on divers."""
    simple = in_simplified(word)
    by_nothing = {one for one, of in _said_of().get(simple, ()) if re.search(of, _NOTHING)}
    told = (
        sense_by_subject(word, source, found.start())
        for source in sources
        for found in re.finditer(re.escape(simple), in_simplified(source))
    )
    return ja in by_nothing and any(sense is not None and sense.ja not in by_nothing for sense in told)
