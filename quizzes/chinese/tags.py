"""
What part of speech is a word?

By our table, else by jieba's dictionary, except for tags that say little: a verbal noun (`vn`) is a verb or a noun as
the first glosses of CC-CEDICT have it, and so is what jieba takes for a name or does not know.
"""

from __future__ import annotations

from functools import lru_cache

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.lexicon import lexicon
from quizzes.chinese.scripts import is_hanzi, to_simplified
from quizzes.chinese.tables import told_in

NUMERALS = frozenset("〇零一二三四五六七八九十百千万亿两几数多半")
NOUN, VERB, NUMBER, LATIN, SIGN, UNKNOWN = "n", "v", "m", "eng", "w", "x"
_DOUBTFUL = frozenset({"vn", "nr", "nrt", "nrfg", "ns", "nz", "zg", "g", "ng", "vg", "j", "l", "x", None})
_GLOSSES_READ = 2


@lru_cache(maxsize=1 << 14)
def tag_of(word: str) -> str:
    """Give the part of speech of a word as jieba names it; `x` for what nobody knows."""
    folded = to_simplified(word)
    if not any(map(is_hanzi, folded)):
        return _tag_of_signs(folded)
    by_hand = told_in("tags.tsv").get(folded)
    if by_hand is not None:
        return by_hand
    if set(folded) <= NUMERALS:
        return NUMBER
    tag = lexicon().tag(folded)
    return _by_gloss(folded) or tag or UNKNOWN if tag in _DOUBTFUL else tag or UNKNOWN


def _tag_of_signs(text: str) -> str:
    if text.isdecimal():
        return NUMBER
    return LATIN if text.isascii() and text.isalnum() else SIGN


def _by_gloss(word: str) -> str | None:
    plain = [entry for entry in dictionary().entries(word) if not (entry.is_name or entry.is_surname)]
    if not plain:
        return None
    glosses = [sense for entry in plain for gloss in entry.glosses[:_GLOSSES_READ] for sense in gloss.split("; ")]
    return VERB if any(gloss.startswith("to ") for gloss in glosses) else NOUN
