"""
How is a word found by what it means? By its glosses, Japanese and English, each cut into the words that somebody types.

A gloss is found by itself and by its beginning: by whole words where it is in Latin letters, for nobody who asks for
`car` looks for a carpet, and where few kana were typed, for ペンキ is no pen. Kana have no blanks between words, so a
longer beginning may be one: スーパーマーケット.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizzes.headword import Headword
    from quizzes.question import Localized

LONGEST_MEANING = 40
EDITION = "2"  # another one wherever a gloss gets another key: whatever keeps keys is made anew then
_LANGUAGES = ("ja", "en")
_LEAST_LETTERS = 2
_LAST_LEVEL = 99
_NOTE = lazy_regex(r"\([^()]*\)|\[[^\[\]]*\]")
_BETWEEN = lazy_regex("[;/、,\n]")
_BEFORE = lazy_regex(r"\A(?:to|an?|the)\s+(?=\S)")
_VERB = "する"
_AROUND = " ~〜…・!?.。\"'“”‘’「」"
_HANZI = lazy_regex("[\u3400-\u9fff]")
_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
_AFTER_LATIN, _AFTER_KANA, _AFTER_ALL = "!", "\u3100", "\U0010ffff"
_FEW_KANA = lazy_regex("[\u3041-\u30ff]{2,3}")
_ENDINGS = ("", "ー", "な", "に", "だ", "と", "の", "を", "さ", "した")  # of one word all the same: きれいな, きれいだ


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """A word with a gloss that was asked for: whether it is just that, and which of the word's it is, from 0."""

    word: str
    is_exact: bool
    level: int | None
    place: int


def key_of(text: str) -> str:
    """Write a meaning as it is compared: small, in hiragana, without notes, articles, する; empty if none is left."""
    whole = text.encode(errors="replace").decode()  # of half a character no database knows
    plain = unicodedata.normalize("NFKC", whole).casefold().translate(_HIRAGANA)
    key = _BEFORE.sub("", " ".join(_NOTE.sub(" ", plain).split()).strip(_AROUND), count=1)
    key = key.removesuffix(_VERB) or key
    is_told = any(map(str.isalnum, key)) and (len(key) >= _LEAST_LETTERS or _HANZI.search(key) is not None)
    return key if is_told and len(key) <= LONGEST_MEANING else ""


def keys_of(*meanings: Localized | None) -> tuple[str, ...]:
    """Give what a word is found by that means this, each once, in the order of its glosses."""
    told = [text for meaning in meanings if meaning for name, text in meaning.items() if name in _LANGUAGES]
    return tuple(dict.fromkeys(_keys(told)))


def keys_of_headword(headword: Headword) -> dict[str, int]:
    """
    Give what a word of the lists and of our tables is found by, and its place among the glosses of the same source.

    Of other words nothing is given: there are too many.
    """
    if headword.own is None and headword.level is None:
        return {}
    # What only leads to another word names it in hanzi, and a family name is no meaning.
    said = [key for key in _keys(headword.entries) if not _HANZI.search(key) and not key.startswith("surname ")]
    found: dict[str, int] = {}
    for keys in (*(_keys([text]) for _, text in (headword.own.items() if headword.own else ())), said):
        for place, key in enumerate(keys):
            found[key] = min(place, found.get(key, place))
    return found


def bounds(key: str) -> tuple[str, str]:
    """Give the first of the meanings that are this or begin so, and what none of them reaches; see `wholes`."""
    if _FEW_KANA.fullmatch(key):
        return f"{key}{_AFTER_KANA}", f"{key}{_AFTER_ALL}"
    return key, f"{key}{_AFTER_LATIN if key[-1:].isascii() else _AFTER_ALL}"


def wholes(key: str) -> list[str]:
    """Give the meanings besides that few kana are, or are but for an ending."""
    return [f"{key}{ending}" for ending in _ENDINGS] if _FEW_KANA.fullmatch(key) else []


def best_first(of_texts: Sequence[Meant], of_dictionary: Sequence[Meant]) -> list[Meant]:
    """Put what was just asked for first, then easy words, then those of the texts; each word once."""
    in_texts = {each.word for each in of_texts}
    ranked = sorted((*of_texts, *of_dictionary), key=lambda each: _rank(each, in_texts))
    return [*{each.word: each for each in reversed(ranked)}.values()][::-1]


def _rank(meant: Meant, in_texts: set[str]) -> tuple[bool, int, bool, int, str]:
    level = _LAST_LEVEL if meant.level is None else meant.level
    return not meant.is_exact, level, meant.word not in in_texts, meant.place, meant.word


def _keys(meanings: Iterable[str]) -> Iterator[str]:
    for meaning in meanings:
        plain = _NOTE.sub(" ", unicodedata.normalize("NFKC", meaning))
        yield from filter(None, map(key_of, _BETWEEN.split(plain)))
