"""Which nouns and adjectives of a sentence can be exchanged for another word of the text that is of their field?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of
from quizzes.chinese.tables import rows_of
from quizzes.distractors.swaps import Swap
from quizzes.distractors.vetoes import means_alike
from quizzes.distractors.words import Sense, in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_KINDS = {"n": "n", "np": "n", "nc": "n", "a": "a"}
_LEAST_HANZI, _MOST_OTHERS, _OUT_OF_LIST, _MOST_APART = 2, 2, 7, 2
_ENDS_LIKE_AN_ADJECTIVE = re.compile(r"(?:きれい|嫌い|みたい|ぐらい|せい|らい)$")
_NO_NOUN = re.compile(r"[るたいう]$|こと$|もの$|の$|する")
_LOOKS_LIKE_A_WORD = re.compile(r"[\u3041-\u3096\u30a1-\u30fa\u30fc\u3005\u3400-\u9fff]+$")
_EN_WORD = re.compile(r"[a-z]+(?:[ -][a-z]+)?$")


def field_swaps(words: Sequence[str], known: frozenset[str]) -> Iterator[Swap]:
    """Give a swap for each word of a sentence that has others of its field among those `known` from the same text."""
    for word in dict.fromkeys(map(in_simplified, words)):
        swap = _swap_of(word, known) if len(word) >= _LEAST_HANZI else None
        if swap is not None:
            yield swap


@lru_cache(maxsize=1 << 13)
def _swap_of(word: str, known: frozenset[str]) -> Swap | None:
    sense = table().get(word)
    if sense is None or sense.pos not in _KINDS:
        return None
    kind, mates = _KINDS[sense.pos], _mates(sense, known)
    ja = tuple(said for gloss in sense.ja if (said := _said_ja(gloss, kind)) is not None)
    if not mates or not ja:
        return None
    return Swap(
        zh=re.compile(re.escape(word)),
        zh_others=tuple(mate.word for mate in mates),
        pos=kind,
        said={"ja": ja, "en": tuple(filter(_EN_WORD.match, sense.en))},
        others={
            "ja": tuple(_said_ja(mate.ja[0], kind) or "" for mate in mates),
            "en": tuple(mate.en[0] for mate in mates),
        },
    )


def _mates(sense: Sense, known: frozenset[str]) -> tuple[Sense, ...]:
    """Give the words of the same field that mean something else and are learnt at about the same time."""
    field = next((words for words in _fields_of().get(sense.word, ())), ())
    place = field.index(sense.word) if field else 0
    near = sorted(field, key=lambda word: (abs(_level(word) - _level(sense.word)), abs(field.index(word) - place)))
    found: list[Sense] = []
    for mate in (table()[word] for word in near if word in known and word in table()):
        is_close = any(means_alike(mate, other) or set(mate.word) & set(other.word) for other in (sense, *found))
        is_apart = abs(_level(mate.word) - _level(sense.word)) > _MOST_APART
        kind = _KINDS.get(mate.pos)
        if is_close or is_apart or mate.pos != sense.pos or kind is None or _said_ja(mate.ja[0], kind) is None:
            continue
        found.append(mate)
        if len(found) == _MOST_OTHERS:
            break
    return tuple(found)


def _said_ja(gloss: str, kind: str) -> str | None:
    """Write a gloss as the noun or adjective that it is; None where it is an expression."""
    if not _LOOKS_LIKE_A_WORD.match(gloss):
        return None
    if kind == "n":
        return None if _NO_NOUN.search(gloss) else gloss
    if gloss.endswith(("な", "い")) and not _ENDS_LIKE_AN_ADJECTIVE.search(gloss):
        return gloss
    return None if re.search(r"[るたうのく]$", gloss) else f"{gloss}な"


def _level(word: str) -> int:
    return level_of(word) or _OUT_OF_LIST


@lru_cache(maxsize=1)
def _fields_of() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for _kind, _field, words in rows_of("word_fields.tsv"):
        members = tuple(words.split(","))
        for word in members:
            found.setdefault(word, []).append(members)
    return {word: tuple(fields) for word, fields in found.items()}
