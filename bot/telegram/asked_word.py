"""
Which word does somebody ask about in a sentence? 骨干是什么意思, 内容の読み方は, “how do you say lamp in Chinese”.

`asked_words.tsv` has what stands before and behind the word; several may hold, and the one that says most is taken.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import resources
from unicodedata import normalize

_STOPS = " \t!！?？.。…,，、:：;；~～♪"
_QUOTES = "\"'“”‘’「」『』《》〈〉【】()（）＂＇`"
LONGEST = 100  # characters; a longer text asks about no word


def word_asked_about(text: str) -> str | None:
    """Give the word that a text asks about, without what is put around it; None where it asks about none."""
    said = normalize("NFKC", text).replace("’", "'").replace(": ", " ").strip(_STOPS)
    plain = said.lower()
    if len(text) > LONGEST or len(plain) != len(said):
        return None
    for before, behind in _frames():
        if plain.startswith(before) and plain.endswith(behind) and len(plain) > len(before) + len(behind):
            word = said[len(before) : len(said) - len(behind)].strip(_STOPS + _QUOTES)
            return word or None
    return None


@lru_cache(maxsize=1)
def _frames() -> tuple[tuple[str, str], ...]:
    """List what stands around a word, longest first; words in letters end where the frame does."""
    text = (resources.files("bot.telegram") / "asked_words.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()[1:]]
    frames = [(_apart(before, "{} "), _apart(behind, " {}")) for before, behind in rows]
    return tuple(sorted(frames, key=lambda frame: len("".join(frame)), reverse=True))


def _apart(words: str, beside: str) -> str:
    return beside.format(words) if words.isascii() and words else words
