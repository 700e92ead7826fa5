"""
How does a Japanese sentence say a verb with its object, and how is that said of a verb in its dictionary form?

Chinese has the object behind the verb whether Japanese says of it what is done to it, 考えを変える, or what becomes of
it, 雨が降る. A Chinese verb of both meanings is asked by the first, the only one of which a learner sees the order.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex, where_it_fits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NO_WORD_BEFORE = lazy_regex(r"(?<![\u30a1-\u30fa\u30fc\u3400-\u9fff・])")
_WHATEVER = lazy_regex("")
_NO_PASSIVE = lazy_regex("(?!ら?れ|され|[てで]あ[るりっ])")  # 窓が開けられた is no 窓が開ける
_NO_OTHER_VERB = lazy_regex("(?![まがわ][るりっれろ])")  # 欄干につかまる is no 欄干につかむ
_BRACKETED = lazy_regex("（[^）]*）")
_KANJI = lazy_regex(r"[\u3400-\u9fff]+")


def side_by_side(words: str, translation: str, after: re.Pattern[str] = _WHATEVER) -> Iterator[re.Match[str]]:
    """Find words of a translation as words of their own, with nothing of a word before them."""
    return where_it_fits(words, translation, _NO_WORD_BEFORE, after)


def objects(verb: tuple[str, str], noun: str, translation: str) -> Iterator[str]:
    """Find a noun, given as a pattern, with the verb behind it, given with what no form of it changes."""
    gloss, stem = verb[0], re.escape(verb[1])
    yield from (f"{found[1]}{gloss}" for found in side_by_side(f"({noun}を){stem}", translation))
    yield from (f"{found[1]}{gloss}" for found in side_by_side(f"({noun}に){stem}", translation, _NO_OTHER_VERB))
    yield from (f"{found[1]}{gloss}" for found in side_by_side(f"({noun}が){stem}", translation, _NO_PASSIVE))


def whole_noun(gloss: str, stem: str) -> str:
    """Give a noun with the kana that its stem lacks, without what is said of it in brackets: 近く, of the stem 近."""
    plain = _BRACKETED.sub("", gloss)
    return plain if plain.startswith(stem) else stem


def with_object(said: str, glosses: Sequence[str]) -> str:
    """Say what is done to something where a verb means that beside what becomes of it: 数を増やす of 数が増える."""
    own = next((gloss for gloss in glosses if said.endswith(f"が{gloss}")), "")
    stem = _KANJI.match(own)
    if stem is None:
        return said
    of_one_stem = re.compile(rf"{stem.group()}[\u3041-\u3096]+")
    doing = next((gloss for gloss in glosses if gloss != own and of_one_stem.fullmatch(gloss)), "")
    return f"{said.removesuffix(own)[:-1]}を{doing}" if doing else said
