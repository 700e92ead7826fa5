"""
What has a copy of a page between its characters that its writer did not put there?

    我 父 亲 说 ， 学 会 一 门 手 艺      blanks, as PDF files have them
    自転車（じてんしゃ）の修理            the kana that stood small above hanzi
    学(xué)一(yì)门(mén)手(shǒu)艺(yì)    the pinyin that stood so

A question would show both, and words of the glossary would not be found.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.machine import can_be_read
from quizzes.chinese.patterns import lazy_regex
from quizzes.findings import shown, warning
from quizzes.reading.label_forms import ends_like_speech
from quizzes.reading.languages import Language, language_of

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from quizzes.problem import Problem
    from quizzes.reading.lines import Line

_WIDE = "[\u3005\u3007\u3400-\u9fff\u3041-\u30ff，。、；：？！“”「」『』（）…《》]"
_GAP = lazy_regex(rf"(?<={_WIDE})[ \u00a0]+(?={_WIDE})")
_PAIR = lazy_regex(rf"(?<={_WIDE})[ \u00a0]*(?={_WIDE})")
_LEAST_GAPS, _SHARE_OF_GAPS = 4, 0.25
_LEAST_LINES, _MOSTLY, _LONG = 3, 0.5, 12
_KANA = lazy_regex(
    r"[｜|]?(?P<kanji>[\u3400-\u9fff々]+)(?P<tail>[\u3041-\u3096]{0,3})[（(《]\s?(?P<kana>[\u3041-\u3096ー]{1,20})\s?[)）》]"
)
_MOST_KANA = 5  # of one hanzi: 志（こころざし）
_LEAST_KANA = 4
_SYLLABLE = lazy_regex(
    r"(?P<hanzi>[\u3400-\u9fff])\s?[（(\[［]\s?(?P<reading>[a-zêü\u00e0-\u01dc]{1,6}[1-5]?)\s?[)）\]］]", re.IGNORECASE
)
_LEAST_SPELT, _RUN = 2, 3  # lines; characters one behind the other


def without_gaps(lines: list[Line]) -> tuple[list[Line], list[Problem]]:
    """Take the blanks out from between the characters where most lines have them."""
    gapped = [i for i, line in enumerate(lines) if _is_gapped(line.text)]
    if len(gapped) < _LEAST_LINES:
        return lines, []
    own = Counter(language_of(lines[i].text) for i in gapped)
    long = Counter(language_of(line.text) for line in lines if len(line.text) >= _LONG)
    if all(own[language] < max(_LEAST_LINES, _MOSTLY * long[language]) for language in own):
        return lines, []
    kept = [replace(line, text=_GAP.sub("", line.text)) if _is_spelt(line.text, own) else line for line in lines]
    first = lines[gapped[0]]
    message = f"Blanks stood between the characters, as in {shown(first.text)}; they were taken out."
    return kept, [warning("blanks-between-characters", message, first.number)]


def _is_gapped(text: str) -> bool:
    gaps = len(_GAP.findall(text))
    return gaps >= _LEAST_GAPS and gaps >= _SHARE_OF_GAPS * len(_PAIR.findall(text))


def _is_spelt(text: str, languages: Container[Language]) -> bool:
    """Tell whether a line has blanks within it, be it as short as 手 艺, or a sentence in one of these languages."""
    if not _GAP.search(text):
        return False
    parts = text.split()
    is_like_others = ends_like_speech(text) and language_of(text) in languages
    return is_like_others or _is_gapped(text) or 2 * sum(len(part) == 1 for part in parts) >= len(parts)


def without_kana(lines: list[Line]) -> tuple[list[Line], list[Problem]]:
    """Take the kana away that stand in brackets after hanzi, and say how these are read."""
    told = {i: found for i, line in enumerate(lines) if (found := _kana_in(line.text))}
    if sum(map(len, told.values())) < _LEAST_KANA:
        return lines, []
    kept = [replace(line, text=_KANA.sub(_read, line.text)) if i in told else line for i, line in enumerate(lines)]
    i, [first, *_] = next(iter(told.items()))
    message = f"Kana in brackets after hanzi, such as {shown(first[0])}, were left out."
    return kept, [warning("kana-in-brackets", message, lines[i].number)]


def without_syllables(lines: list[Line]) -> tuple[list[Line], list[Problem]]:
    """Take the pinyin away that stands in brackets after each hanzi, and says how that one is read."""
    told = {i: found for i, line in enumerate(lines) if (found := _syllables_in(line.text))}
    if len(told) < _LEAST_SPELT:
        return lines, []
    kept = [replace(line, text=_SYLLABLE.sub(_bare, line.text)) if i in told else line for i, line in enumerate(lines)]
    i, [first, *_] = next(iter(told.items()))
    message = f"Pinyin in brackets after words, such as {shown(first[0])}, was left out."
    return kept, [warning("pinyin-in-brackets", message, lines[i].number)]


def _syllables_in(text: str) -> Sequence[re.Match[str]]:
    """Find such pinyin in a line where several characters in a row have it."""
    found = [each for each in _SYLLABLE.finditer(text) if _bare(each) != each[0]]
    in_a_row = sum(one.end() == other.start() for one, other in pairwise(found))
    return found if in_a_row >= _RUN - 1 else ()


def _bare(syllable: re.Match[str]) -> str:
    """Give the character alone, if what is in the brackets is how it is read."""
    hanzi, reading = syllable["hanzi"], syllable["reading"]
    return hanzi if can_be_read(hanzi, reading) else syllable[0]


def _kana_in(text: str) -> list[re.Match[str]]:
    if language_of(text) is not Language.JAPANESE:
        return []
    return [found for found in _KANA.finditer(text) if _is_reading(found)]


def _is_reading(found: re.Match[str]) -> bool:
    kana = found["kana"].removesuffix(found["tail"])
    is_of_tail = not found["tail"] or kana != found["kana"]
    return is_of_tail and 0 < len(kana) <= _MOST_KANA * len(found["kanji"])


def _read(found: re.Match[str]) -> str:
    """Give hanzi alone, if what is in the brackets is how they are read."""
    return f"{found['kanji']}{found['tail']}" if _is_reading(found) else found[0]
