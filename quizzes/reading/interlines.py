"""
Which lines stand between the paragraphs and are neither of the talk nor of its translation?

    1                                   a subtitle's number and time (`subtitles`)
    00:00:01,000 --> 00:00:03,500
    中文：你好吗？                      the name of the language before a text, or on a line of its own
    Nǐ hǎo ma?                          the pinyin of the line above
    英文：How are you?
    老家（lǎojiā）在哪儿？              the pinyin of a word in brackets after it

Each is left out only where a file has it throughout, and where no glossary could be meant.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.pinyin import syllables
from quizzes.findings import shown, warning
from quizzes.reading.columns import in_blocks, without_ruby
from quizzes.reading.counts import without_counts
from quizzes.reading.definition import definition_of, goes_on, has_tones
from quizzes.reading.footnotes import head_of
from quizzes.reading.gaps import without_gaps, without_kana, without_syllables
from quizzes.reading.languages import Language, language_of
from quizzes.reading.pinyin_lines import is_said, without_pinyin, without_pinyin_cells
from quizzes.reading.subtitles import without_cues, without_events, without_tags
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quizzes.problem import Problem
    from quizzes.reading.lines import Line

_NAME = any_of("language name")
_NAMED = lazy_regex(
    rf"(?:[\[［【〔（(<＜]\s*(?P<a>{_NAME})\s*[\]］】〕）)>＞]\s*[:：]?|(?P<b>{_NAME})\s*[:：|｜]"
    r"|(?P<c>[→⇒➡➔↳]))\s*(?P<rest>.*)",
    re.IGNORECASE,
)
_NAME_ALONE = lazy_regex(rf"[\W_]*(?P<name>{_NAME})[\W_]*", re.IGNORECASE)
_GLOSSARY_TITLE = lazy_regex(rf"[\W_]*{any_of('glossary title')}[\W_]*", re.IGNORECASE)
_LONGEST_NAME = 60
_BRACKET = lazy_regex(
    r"(?<=[\u3400-\u9fff])\s?[（(\[［〔]\s*(?P<reading>[^（）()\[\]［］〔〕]{1,60}?)\s*[)）\]］〕](?:\s(?=[\u3400-\u9fff]))?"
)
_HANZI_BEFORE = lazy_regex("[\u3400-\u9fff]+$")
_LONGEST_TERM = 12
_TWICE, _OFTEN = 2, 3
_FEW_LINES = 6
_MOSTLY = 0.5
_MOST, _LARGELY = 0.8, 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class WithoutInterlines:
    """The lines of the talk, of its translation and of the glossary, and what there is to say of the others."""

    lines: tuple[Line, ...]
    problems: tuple[Problem, ...]


def without_interlines(lines: Sequence[Line]) -> WithoutInterlines:
    """Leave out the numbers and times of subtitles, the names of languages, and lines of pinyin."""
    problems: list[Problem] = []
    kept = in_blocks(without_ruby(lines))
    steps = (
        without_gaps,
        without_tags,
        without_counts,
        without_cues,
        without_events,
        _without_names,
        without_pinyin_cells,
        without_pinyin,
        without_syllables,
        _without_brackets,
        without_kana,
    )
    for step in steps:
        kept, found = step(kept)
        problems += found
    return WithoutInterlines(lines=tuple(kept), problems=tuple(problems))


def _emptied(lines: Sequence[Line], gone: set[int]) -> list[Line]:
    return [replace(line, text="", is_heading=False) if i in gone else line for i, line in enumerate(lines)]


def _without_names(lines: list[Line]) -> tuple[list[Line], list[Problem]]:
    """Take the names of languages away that stand before each text, or alone before all of a language."""
    short = ((i, line.text) for i, line in enumerate(lines) if len(line.text) <= _LONGEST_NAME)
    alone = {i: found["name"] for i, text in short if (found := _NAME_ALONE.fullmatch(text))}
    is_over_both = len({name.casefold() for name in alone.values()}) >= _TWICE and _stand_above_both(lines, alone)
    if is_over_both or (len(alone) == 1 and _parts_languages(lines, next(iter(alone)))):
        first = lines[min(alone)]
        message = f"The line {shown(first.text)} only names a language; it and others like it were left out."
        return _emptied(lines, set(alone)), [warning("language-names", message, first.number)]
    named = {i: found for i, line in enumerate(lines) if (found := _NAMED.fullmatch(line.text)) and found["rest"]}
    if not _tell_languages_apart(list(named.values())) and not _mark_translations(lines, named):
        return lines, []
    kept = [replace(line, text=named[i]["rest"]) if i in named else line for i, line in enumerate(lines)]
    first = lines[min(named)]
    message = f"What names the language before a text, as in {shown(first.text)}, was left out."
    return kept, [warning("language-names", message, first.number)]


def _stand_above_both(lines: Sequence[Line], alone: Iterable[int]) -> bool:
    """Tell whether there is Chinese right below one of the lines and its translation right below another."""
    below = (next((line.text for line in lines[i + 1 : i + _FEW_LINES] if not line.is_blank), "") for i in alone)
    languages = set(map(language_of, below))
    return Language.CHINESE in languages and bool(languages & {Language.JAPANESE, Language.ENGLISH})


def _parts_languages(lines: Sequence[Line], place: int) -> bool:
    """Tell whether a line parts a text in one language from the same in the other."""
    shares = [_share_of_chinese(part) for part in (lines[:place], lines[place + 1 :])]
    return max(shares) >= _LARGELY and 0 <= min(shares) <= 1 - _LARGELY


def _share_of_chinese(lines: Sequence[Line]) -> float:
    """Give how much of some lines is Chinese, and not a translation; -1 where there is neither."""
    amounts: Counter[Language] = Counter()
    for line in lines:
        amounts[language_of(line.text)] += len(line.text)
    both = amounts[Language.CHINESE] + amounts[Language.JAPANESE] + amounts[Language.ENGLISH]
    return amounts[Language.CHINESE] / both if both else -1


def _mark_translations(lines: Sequence[Line], named: Mapping[int, re.Match[str]]) -> bool:
    """Tell whether one and the same sign or name stands before translations only, each below its Chinese: （訳）, →."""
    if (
        len(named) < _OFTEN
        or len({(found["a"] or found["b"] or found["c"]).casefold() for found in named.values()}) > 1
    ):
        return False
    if any(language_of(found["rest"]) not in {Language.JAPANESE, Language.ENGLISH} for found in named.values()):
        return False
    texts = [i for i, line in enumerate(lines) if not line.is_blank]
    above = (lines[before].text for before, i in pairwise(texts) if i in named)
    return sum(language_of(text) is Language.CHINESE for text in above) >= _MOST * len(named)


def _tell_languages_apart(named: Sequence[re.Match[str]]) -> bool:
    """Tell whether one name always stands before Chinese and another before its translation."""
    seen: dict[str, Counter[Language]] = {}
    for found in named:
        seen.setdefault((found["a"] or found["b"] or found["c"]).casefold(), Counter())[language_of(found["rest"])] += 1
    often = [counts for counts in seen.values() if counts.total() >= _TWICE]
    usual = {counts.most_common(1)[0][0] for counts in often}
    return Language.CHINESE in usual and bool(usual & {Language.JAPANESE, Language.ENGLISH})


def _without_brackets(lines: list[Line]) -> tuple[list[Line], list[Problem]]:
    """Take the pinyin away that stands in brackets after words within sentences: readings are made anew."""
    talk = takewhile(lambda line: _GLOSSARY_TITLE.fullmatch(line.text) is None, lines)
    told = {i: found for i, line in enumerate(talk) if (found := _readings_within(line.text))}
    are_usual = sum(count > 1 for found in told.values() for _, _, count in found) >= _TWICE
    if not are_usual:
        return lines, []
    kept = [replace(line, text=_cut(line.text, told[i])) if i in told else line for i, line in enumerate(lines)]
    i, [(start, end, _), *_] = next(iter(told.items()))
    message = f"Pinyin in brackets after words, such as {shown(lines[i].text[start:end].strip())}, was left out."
    return kept, [warning("pinyin-in-brackets", message, lines[i].number)]


def _readings_within(text: str) -> list[tuple[int, int, int]]:
    """Give where in a Chinese sentence brackets hold the reading of the hanzi before, and of how many."""
    if not is_said(text) or head_of(text) is not None:
        return []
    definition = definition_of(text)
    if definition is not None and definition.reading is not None and not goes_on(text):
        return []
    found = []
    for bracket in _BRACKET.finditer(text):
        before = _HANZI_BEFORE.search(text, max(0, bracket.start() - _LONGEST_TERM), bracket.start())
        split = syllables(bracket["reading"]) if has_tones(bracket["reading"]) else None
        if split is not None and before is not None and len(split) <= len(before[0]):
            found.append((bracket.start(), bracket.end(), len(split)))
    return found


def _cut(text: str, gone: Sequence[tuple[int, int, int]]) -> str:
    starts, ends = [0, *(end for _, end, _ in gone)], [*(start for start, _, _ in gone), len(text)]
    return "".join(text[start:end] for start, end in zip(starts, ends, strict=True))
