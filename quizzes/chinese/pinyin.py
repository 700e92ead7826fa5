"""
How is a reading written, and which syllables are meant by what a person wrote?

Reads tone marks (precomposed, combining, look-alikes), tone numbers, no tones, `v`, `u:` and `ü`, capitals, full-width
letters, syllables apart or run together, apostrophes, hyphens, and erhua. Pure: it knows no words, only syllables.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.letters import Letter, bases_at, letters
from quizzes.chinese.syllables import NEUTRAL, UNSAID, Syllable, starts_with_vowel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MOST_SPLIT = 400  # letters; nobody's reading is longer, and an unreadable text must not cost time


@lru_cache(maxsize=1 << 13)
def syllables(text: str, count: int | None = None) -> tuple[Syllable, ...] | None:
    """
    Split a reading into its syllables, as the rules of writing have it; into `count` syllables where that is given.

    Where any tone is written, a syllable without one has the neutral tone. None where the text is no reading, or is
    none of that length.
    """
    found = letters(text)
    if found is None or len(found) > _MOST_SPLIT:
        return None
    split = _split(found, count)
    return None if split is None else tuple(_settled(_moved_to_erhua(split)))


def is_reading(text: str) -> bool:
    """Tell whether a text is pinyin and nothing else."""
    return syllables(text) is not None


def normalized(text: str, count: int | None = None) -> str:
    """
    Write a reading in lower case with tone marks and a blank between syllables; what is no reading stays as it is.

    >>> normalized("Hang2ye4")
    'háng yè'
    """
    split = syllables(text, count)
    return text if split is None else with_marks(split)


def with_marks(split: Sequence[Syllable]) -> str:
    """Write syllables with tone marks, a blank between them."""
    return " ".join(syllable.marked for syllable in split)


def joint(syllable: str) -> str:
    """Give what stands before a written syllable inside a word: an apostrophe before a vowel, else nothing."""
    letters_only = bare(syllable)
    return "'" if letters_only and starts_with_vowel(letters_only) else ""


def run_together(written: Sequence[str]) -> str:
    """
    Write the syllables of a word as one.

    >>> run_together(["xī", "ān"])
    "xī'ān"
    """
    return "".join(f"{joint(syllable) if number else ''}{syllable}" for number, syllable in enumerate(written))


def with_numbers(split: Sequence[Syllable]) -> str:
    """Write syllables with tone numbers, a blank between them."""
    return " ".join(syllable.numbered for syllable in split)


def tone_numbers(text: str) -> str:
    """
    Write a reading with tone numbers and a blank between syllables; what is no reading stays as it is.

    >>> tone_numbers("xíngyè")
    'xing2 ye4'
    """
    split = syllables(text)
    return text if split is None else with_numbers(split)


def tone_marks(text: str) -> str:
    """
    Write a reading with tone marks, leaving its blanks, capitals and apostrophes; what is no reading stays as it is.

    >>> tone_marks("Bei3jing1 da4xue2")
    'Běijīng dàxué'
    """
    found = letters(text)
    split = syllables(text)
    if found is None or split is None:
        return text
    written, start = "", 0
    for syllable in split:
        chunk = found[start : start + len(syllable.base)]
        joins_vowel = start > 0 and not found[start - 1].gap and starts_with_vowel(syllable.base)
        written += "'" if joins_vowel else ""
        marked = syllable.marked
        if all(letter.is_capital for letter in chunk) and len(chunk) > 1:
            marked = marked.upper()
        elif chunk[0].is_capital:
            marked = marked[0].upper() + marked[1:]
        written += marked + chunk[-1].gap
        start += len(syllable.base)
    return written.strip()


def _split(found: Sequence[Letter], count: int | None) -> tuple[Syllable, ...] | None:
    # From the end to the start: the best split of the rest, by how many syllables it has.
    best: list[dict[int, tuple[int, tuple[Syllable, ...]]]] = [{} for _ in found] + [{0: (0, ())}]
    for start in range(len(found) - 1, -1, -1):
        for syllable in bases_at(found, start):
            if _is_cut_off_nasal(found, start, syllable):
                continue
            own = _oddness(found, start, syllable)
            for length, (cost, rest) in best[start + len(syllable.base)].items():
                total = own + cost
                if length + 1 not in best[start] or total < best[start][length + 1][0]:
                    best[start][length + 1] = (total, (syllable, *rest))
        if count is None and best[start]:
            least = min(best[start], key=lambda length: (best[start][length][0], length))
            best[start] = {least: best[start][least]}
    wanted = best[0].get(count) if count is not None else next(iter(best[0].values()), None)
    return None if wanted is None else wanted[1]


def _oddness(found: Sequence[Letter], start: int, syllable: Syllable) -> int:
    """Count what the rules of writing forbid: a vowel inside a word without an apostrophe before it, a lonely `r`."""
    if syllable.is_erhua:
        return 0 if start > 0 else 50
    joins = start > 0 and not found[start - 1].ends
    return 10 if joins and starts_with_vowel(syllable.base) else 0


def _is_cut_off_nasal(found: Sequence[Letter], start: int, syllable: Syllable) -> bool:
    joins = start > 0 and not found[start - 1].ends
    return joins and not syllable.is_erhua and not set(syllable.base) & set("aoeêiuü")


def _moved_to_erhua(split: Sequence[Syllable]) -> Iterator[Syllable]:
    """Give the number of `huar1` to `hua`, whose tone it is."""
    for i, syllable in enumerate(split):
        after = split[i + 1] if i + 1 < len(split) else None
        if after is not None and after.is_erhua and syllable.tone == UNSAID and after.tone not in (UNSAID, NEUTRAL):
            yield replace(syllable, tone=after.tone)
        elif syllable.is_erhua and i > 0:
            yield replace(syllable, tone=NEUTRAL if _has_tone(split) else UNSAID)
        else:
            yield syllable


def _has_tone(split: Sequence[Syllable]) -> bool:
    return any(syllable.tone != UNSAID for syllable in split)


def _settled(split: Iterator[Syllable]) -> Iterator[Syllable]:
    known = tuple(split)
    says_tones = _has_tone(known)
    for syllable in known:
        yield replace(syllable, tone=NEUTRAL) if says_tones and syllable.tone == UNSAID else syllable


@lru_cache(maxsize=4096)
def bare(text: str) -> str:
    """Reduce a reading to its letters: lower case, without tones, blanks and signs."""
    found = letters(text)
    return "" if found is None else "".join(letter.char for letter in found)
