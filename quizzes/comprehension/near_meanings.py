"""Which meanings, said by other words, could a reader take a word for?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_IN_BRACKETS = re.compile(r"（[^）]*）|\([^)]*\)")
_ENDING_JA = re.compile(r"(?<=.)(?:する|にする|な|[るすくむぐうつぶぬい])$")
_OPENING_EN = re.compile(r"^(?:to|a|an|the) ", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class NearMeaning:
    """A meaning that fits the place of a word of this part of speech and that another word has (`says`)."""

    pos: str
    ja: str
    en: str
    says: str

    def shown(self, language: str) -> str:
        """Give the meaning as it is shown."""
        return self.ja if language == "ja" else self.en


@lru_cache(maxsize=1)
def near_meanings() -> Mapping[str, tuple[NearMeaning, ...]]:
    """Load the table of meanings that words may be taken for."""
    text = resources.files("quizzes").joinpath("data", "near_meanings.tsv").read_text(encoding="utf-8")
    found: dict[str, list[NearMeaning]] = {}
    for line in text.splitlines()[1:]:
        word, pos, ja, en, says = line.split("\t")
        found.setdefault(word, []).append(NearMeaning(pos=pos, ja=ja, en=en, says=says))
    return {word: tuple(meanings) for word, meanings in found.items()}


def without_brackets(meaning: str) -> str:
    """Drop what a meaning says in brackets."""
    return _IN_BRACKETS.sub("", meaning).strip()


def stands_in(option: str, text: str, language: str) -> bool:
    """Tell whether a text has the wording of an option, or the stem of one of its words."""
    bare = without_brackets(option)
    if language == "ja":
        return any(_ENDING_JA.sub("", part) in text for part in bare.split("、"))
    stem = _OPENING_EN.sub("", bare)
    return bool(re.search(rf"\b{re.escape(stem)}", text, re.IGNORECASE))
