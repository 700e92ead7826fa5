"""
Which word does somebody ask about in a sentence? 骨干是什么意思, 内容の読み方は, “how do you say lamp in Chinese”.

`asked_words.tsv` has what stands before and behind the word, `compared_words.tsv` what does around several that are
compared: 又和再有什么区别. Where several hold, the one that says most is taken.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import resources
from unicodedata import normalize

_STOPS = " \t!！?？.。…,，、:：;；~～♪"
_QUOTES = "\"'“”‘’「」『』《》〈〉【】()（）＂＇`"
LONGEST = 100  # characters; a longer text asks about no word
MOST_COMPARED = 3
_BETWEEN = re.compile(r"[和跟与與同と、,，/]|\b(?:vs|versus|and|or)\b\.?", re.IGNORECASE)
_VERSUS = re.compile(r"\b(?:vs|versus)\b", re.IGNORECASE)


def word_asked_about(text: str) -> str | None:
    """Give the word that a text asks about, without what is put around it; None where it asks about none."""
    return _within(_plain(text), "asked_words.tsv") if len(text) <= LONGEST else None


def words_compared(text: str) -> tuple[str, ...]:
    """Give the words whose difference a text asks for: two or three, or none."""
    if len(text) > LONGEST:
        return ()
    said = _plain(text)
    within = _within(said, "compared_words.tsv") or (said if _VERSUS.search(said) else "")
    words = tuple(dict.fromkeys(word.strip(_STOPS + _QUOTES) for word in _BETWEEN.split(within)))
    return words if 1 < len(words) <= MOST_COMPARED and all(words) else ()


def _plain(text: str) -> str:
    return normalize("NFKC", text).replace("’", "'").replace(": ", " ").strip(_STOPS)


def _within(said: str, table: str) -> str | None:
    plain = said.lower()
    if len(plain) != len(said):
        return None
    for before, behind in _frames(table):
        if plain.startswith(before) and plain.endswith(behind) and len(plain) > len(before) + len(behind):
            return said[len(before) : len(said) - len(behind)].strip(_STOPS + _QUOTES) or None
    return None


@lru_cache(maxsize=2)
def _frames(table: str) -> tuple[tuple[str, str], ...]:
    """List what stands around a word, longest first; words in letters end where the frame does."""
    text = (resources.files("bot.telegram") / table).read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()[1:]]
    frames = [(_apart(before, "{} "), _apart(behind, " {}")) for before, behind in rows]
    return tuple(sorted(frames, key=lambda frame: len("".join(frame)), reverse=True))


def _apart(words: str, beside: str) -> str:
    return beside.format(words) if words.isascii() and words else words
