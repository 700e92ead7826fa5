"""
Into which pieces is a Chinese clause cut for a learner to put in order?

A piece is a word with what must not be parted from it: an auxiliary with its verb, a numeral with its noun, 的 and the
aspect particles with what stands before them, a preposition with the word it governs. Each piece has a part in the
clause; a clause with a word whose part is not known is not cut.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import is_hanzi
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_PARTICLES = frozenset({"uj", "uv", "ud", "ul", "uz", "ug", "y", "k"})
_NOUNS = frozenset({"n", "np", "nc", "nr", "ns", "nz", "nt", "s", "eng", "j", "x"})
_NUMERALS = frozenset({"m", "q", "mq"})
_TIME = re.compile(r".[点點年天月号號周]$")
_POINTED_TIME = re.compile(r"^[那每].*[天年月周]$")  # 这点 and 那点 are things
_SUFFIXES = frozenset("里裡上中下们們等")
_POINTING = frozenset("这那這每")
_SHORT = 1


class Part(StrEnum):
    """What a piece does in its clause; the value is one letter, so that a clause can be matched as a text."""

    TIME = "T"
    COMMENT = "F"
    ADVERB = "D"
    VERB = "V"
    ADJECTIVE = "A"
    NOUN = "N"
    MODIFIER = "M"
    FRONTING = "B"
    FRONTING_OPEN = "b"
    FIXED = "P"
    FIXED_OPEN = "p"
    AND = "&"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """
    A piece of a clause.

    `link` is the connective that it begins with, so that nothing may be moved before it; `head` is its last word
    without particles.
    """

    text: str
    part: Part
    head: str
    link: str = ""

    @property
    def is_linked(self) -> bool:
        """Tell whether a connective was joined to it."""
        return bool(self.link)


_PARTS = {
    "time": Part.TIME,
    "comment": Part.COMMENT,
    "adverb": Part.ADVERB,
    "fronting": Part.FRONTING,
    "fixed": Part.FIXED,
    "equal": Part.VERB,
    "pronoun": Part.NOUN,
}
_OPEN = {Part.FRONTING: Part.FRONTING_OPEN, Part.FIXED: Part.FIXED_OPEN}
_PREPOSITIONS = frozenset({Part.FRONTING, Part.FIXED})
_PREDICATES = frozenset({Part.VERB, Part.ADJECTIVE})


def cut(words: Sequence[str]) -> tuple[Tile, ...] | None:
    """Cut the words of a clause into pieces; None where a word is left whose part is not certain."""
    tiles: list[Tile] = []
    waiting = _Waiting()
    for i, word in enumerate(words):
        before, following = words[i - 1] if i else "", words[i + 1] if i + 1 < len(words) else ""
        role = _role(word, before)
        role = _role_before(role, following, is_waiting=waiting.is_verbal)
        if role in _WAITING_ROLES:
            waiting = waiting.with_word(word, role)
        elif not _is_placed(tiles, waiting, word, role, following):
            return None
        else:
            waiting = _Waiting()
        if waiting.is_torn:
            return None
    return None if waiting.text else tuple(tiles)


def _role_before(role: str, following: str, *, is_waiting: bool) -> str:
    """Look at the next word: a numeral alone is a noun, 需要 before a noun a verb, an adverb may stand behind 要."""
    if role == "numeral" and not following:
        return str(Part.NOUN)
    if role == "auxiliary" and (not following or _role(following, "") in {"numeral", "attribute", str(Part.NOUN)}):
        return str(Part.VERB)
    return "stuck" if role == str(Part.ADVERB) and is_waiting else role


def _is_placed(tiles: list[Tile], waiting: _Waiting, word: str, role: str, following: str) -> bool:
    """Add a word to the pieces; tell whether it has a place there."""
    if role in {"particle", "result"}:
        return bool(tiles) and not waiting.text and _attach(tiles, word, role)
    tile = waiting.joined(word, Part(role), following) if role else None
    if tile is None:
        return False
    _add(tiles, waiting, tile)
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class _Waiting:
    """Words that wait for the one they belong to."""

    text: str = ""
    preposition: Part | None = None
    link: str = ""
    is_verbal: bool = False
    is_nominal: bool = False
    is_torn: bool = False

    def with_word(self, word: str, role: str) -> _Waiting:
        """Let one more word wait."""
        is_late = bool(self.text) and role == "conjunction"
        is_twice = self.preposition is not None and role in {*_WAITING_PREPOSITIONS, "stuck", "auxiliary"}
        return replace(
            self,
            text=self.text + word,
            preposition=_PARTS.get(role) or self.preposition,
            link=self.link or (word if role == "conjunction" else ""),
            is_verbal=self.is_verbal or role in {"stuck", "auxiliary"},
            is_nominal=self.is_nominal or role in {"numeral", "attribute"},
            is_torn=self.is_torn or is_late or is_twice or (self.is_nominal and role != "attribute"),
        )

    def joined(self, word: str, part: Part, following: str) -> Tile | None:
        """Join the word that was waited for; None where it is not of the kind that they can belong to."""
        is_before_de = in_simplified(following) == "的"
        if self.preposition is not None:
            if not self._is_governed(part, is_before_de=is_before_de):
                return None
            part = part if part is Part.VERB else self.preposition
        elif self.is_nominal and part is Part.ADJECTIVE and is_before_de:
            part = Part.MODIFIER
        elif self.is_nominal and part is Part.TIME:
            part = Part.TIME if self.text[0] in _POINTING else Part.NOUN  # 那天晚上, 三个晚上
        elif (self.is_nominal and part is not Part.NOUN) or (self.is_verbal and not _PREDICATES & {part}):
            return None
        return Tile(text=self.text + word, part=part, head=word, link=self.link)

    def _is_governed(self, part: Part, *, is_before_de: bool) -> bool:
        """Tell whether a preposition can stand before this: a noun, a time, 有名的; or 在 before a verb."""
        is_progressive = part is Part.VERB and self.text.endswith("在") and not self.is_nominal
        return part in {Part.NOUN, Part.TIME} or (part is Part.ADJECTIVE and is_before_de) or is_progressive


_WAITING_PREPOSITIONS = frozenset({"fronting", "fixed"})
_WAITING_ROLES = _WAITING_PREPOSITIONS | {"stuck", "auxiliary", "conjunction", "numeral", "attribute"}


def _add(tiles: list[Tile], waiting: _Waiting, tile: Tile) -> None:
    """Add a piece, or lengthen the one before: two nouns, or two times, are one."""
    before = tiles[-1] if tiles else None
    if before is not None and not waiting.text and not is_pronoun(tile.head):
        is_compound = tile.part is before.part and tile.part in {Part.NOUN, Part.TIME}
        is_governed = before.part in _PREPOSITIONS and tile.part is Part.NOUN
        if is_compound or (is_governed and not is_pronoun(before.head)):
            tiles[-1] = replace(before, text=before.text + tile.text, head=tile.head)
            return
    tiles.append(tile)


def _attach(tiles: list[Tile], word: str, role: str) -> bool:
    """Join a particle or a complement to the piece before it; tell whether it can stand there."""
    before = tiles[-1]
    part = before.part
    if role == "result" and before.part is not Part.VERB:
        return False
    if in_simplified(word) == "的":
        part = _OPEN.get(part, Part.MODIFIER)
    if in_simplified(word) in {"得", "地"}:
        return False
    tiles[-1] = replace(before, text=before.text + word, part=part)
    return True


def _role(word: str, before: str) -> str:
    """Name what a word does: a role of the table, or the letter of a part; empty where that is not certain."""
    simple = in_simplified(word)
    listed = _roles().get(simple)
    if not any(map(is_hanzi, simple)):
        return str(Part.NOUN) if simple.isalnum() else ""
    if simple in _results() and _is_verb(before):
        return "result"  # 写下来, but 他来
    if simple in _SUFFIXES and before:
        return "particle"
    if listed is not None:
        return listed if listed not in _PARTS or listed in _WAITING_PREPOSITIONS else str(_PARTS[listed])
    if simple in {"和", "与", "或"}:
        return str(Part.AND)
    return _role_by_tag(simple, before)


def _is_verb(word: str) -> bool:
    """Tell whether a word is a verb of its own, which a complement may follow."""
    simple = in_simplified(word)
    return tag_of(simple) in {"v", "vn"} and _roles().get(simple) is None


def _role_by_tag(simple: str, before: str) -> str:
    tag = tag_of(simple)
    if simple.endswith(("晚上", "早上", "上午", "下午")):
        return str(Part.TIME)
    if tag in _PARTICLES:
        return "particle"
    if tag in _NUMERALS or tag == "r":  # 这家, 那位, 每个 stand before their noun as numerals do
        return str(Part.TIME) if _TIME.search(simple) and (tag != "r" or _POINTED_TIME.search(simple)) else "numeral"
    if tag == "b" or (tag == "a" and len(simple) == _SHORT and not _is_adverb(before)):
        return "attribute"
    known = table().get(simple)
    if tag in _NOUNS or (known is not None and known.pos in _NOUNS and tag == "v" and in_simplified(before) == "的"):
        return str(Part.NOUN)
    return {"t": "T", "v": "V", "a": "A", "d": "D", "ad": "D"}.get(tag, "")


def _is_adverb(word: str) -> bool:
    return _roles().get(in_simplified(word)) in {"stuck", "adverb"}


def is_pronoun(word: str) -> bool:
    """Tell whether a word stands for a person or thing by itself."""
    return _roles().get(in_simplified(word)) == "pronoun"


def is_equal(word: str) -> bool:
    """Tell whether a verb has the same thing on both sides, so that they might change places."""
    return _roles().get(in_simplified(word)) == "equal"


@lru_cache(maxsize=1)
def _roles() -> Mapping[str, str]:
    return {word: role for word, role in rows_of("movable.tsv") if role != "result"}


@lru_cache(maxsize=1)
def _results() -> frozenset[str]:
    return frozenset(word for word, role in rows_of("movable.tsv") if role == "result")
