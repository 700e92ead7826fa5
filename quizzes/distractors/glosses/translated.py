"""What do the other words of our table say of a gloss in the other language?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.fields import is_figure
from quizzes.distractors.stems import english_stems, shares_japanese
from quizzes.distractors.words import Sense, folded, table
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_PIECES_JA, _PIECES_EN = lazy_regex(r"[、;；]"), lazy_regex(r"[,;]")
_BRACKET = lazy_regex(r"\s*\([^)]*\)")
_KATAKANA = lazy_regex("[ァ-ヶー]+")
_JOINING = frozenset({"d", "c"})


def english_of(japanese: str) -> str | None:
    """Translate a Japanese gloss by the pieces of its list that our table has, the first among them, if rows agree."""
    found = [_english_of_gloss(piece.strip()) for piece in _PIECES_JA.split(japanese)]
    if not found[0]:  # 手本 alone is not what よりどころとなる基準、手本 means
        return None
    plain = (_BRACKET.sub("", english) for english in found if english)  # the note is of another word: gas (not liquid)
    return "; ".join(dict.fromkeys(plain)) or None


def japanese_of(english: str, word: str) -> str | None:
    """Translate an English gloss by our table; one word may be said of anything, as a mask for making chips is."""
    found = [
        japanese
        for piece in map(str.strip, _PIECES_EN.split(english))
        if (japanese := _by_english().get(piece)) and (" " in piece or _is_of_word(japanese, word))
    ]
    return "、".join(dict.fromkeys(found)) or None


def _is_of_word(japanese: str, word: str) -> bool:
    """Tell whether a Japanese word shares a character with a Chinese one, or says the English as it sounds."""
    return bool(set(folded(word)) & set(folded(japanese))) or _KATAKANA.fullmatch(japanese) is not None


@lru_cache(maxsize=1)
def glossed() -> Mapping[str, Sequence[str]]:
    """Find the words of our table by any of their Japanese glosses."""
    return grouped((gloss, word) for word, sense in table().items() for gloss in sense.ja)


@lru_cache(maxsize=1 << 10)
def _english_of_gloss(japanese: str) -> str | None:
    """Translate a Japanese gloss by the words of our table that have it, first or later, if they agree."""
    words = (word for word in glossed().get(japanese, ()) if not is_figure(word))  # 分水岭, no fork of a road
    # 声 is no throat, and くじを引く nothing that has 抽選する too.
    senses = sorted((table()[word] for word in words), key=lambda sense: (sense.ja.index(japanese), len(sense.ja)))
    return senses[0].shown_en if senses and _is_one_sense(senses) else None


@lru_cache(maxsize=1)
def _by_english() -> Mapping[str, str]:
    senses = tuple(table().values())
    named = (sense for sense in senses if sense.pos not in _JOINING)  # a glossary's "even" is a surface, no 甚至
    rows = grouped((_BRACKET.sub("", sense.shown_en), sense) for sense in named)  # chip (semiconductor)
    several = (sense for sense in senses if len(sense.en) > 1)  # a fan, follower is no 扇子
    alike = grouped((_BRACKET.sub("", gloss), sense) for sense in several for gloss in sense.en)
    return {
        gloss: senses[0].ja[0]
        for gloss, senses in rows.items()
        if all(
            any(shares_japanese(senses[0].ja[0], ja) for ja in other.ja) for other in (*senses, *alike.get(gloss, ()))
        )
    }


def _is_one_sense(senses: Sequence[Sense]) -> bool:
    """Tell whether all words with a Japanese gloss share an English stem."""
    return bool(frozenset.intersection(*(frozenset().union(*map(english_stems, sense.en)) for sense in senses)))
