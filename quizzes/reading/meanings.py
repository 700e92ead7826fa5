"""Which lines are one meaning in a glossary, and how is it written on one line? Which one is an example?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.languages import Language, language_of
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_EXAMPLE = lazy_regex(
    rf"(?:[・•·●○◆■▪>→*＊-]\s*)?[（(【\[]?{any_of('example label')}\.?\s*(?:[）)】\]]|[:：])\s*(?P<said>\S.*)",
    re.IGNORECASE,
)
_EXAMPLE_BEHIND = lazy_regex(
    rf"(?<=[\w）)\]】。.])[\s。.；;，,／/]+[（(【\[]?{any_of('example label')}\s*[）)】\]]?\s*[:：]\s*(?P<said>\S.*)",
    re.IGNORECASE,
)
_LEAST_BROKEN, _BREAKS_OFF = 12, lazy_regex("[\u3041-\u30ff\u3400-\u9fff]$")  # characters of a line


def one_meaning(lines: Iterable[str]) -> str:
    """Write the lines of a meaning on one: with no blank where a long line of Japanese or Chinese breaks off."""
    meaning = last = ""
    for line in lines:
        is_broken_off = len(last) >= _LEAST_BROKEN and _BREAKS_OFF.search(last) is not None and not line[:1].isascii()
        meaning += line if not meaning or is_broken_off else f" {line}"
        last = line
    return meaning


def turns_chinese(meaning: str, text: str) -> bool:
    """Tell whether Chinese follows a meaning in another language without a blank line: that is the next paragraph."""
    return language_of(text) is Language.CHINESE and language_of(meaning) in {Language.JAPANESE, Language.ENGLISH}


def example_of(text: str) -> str | None:
    """Give what is said with a word on a line that is called an example: 例：码头很大。"""
    found = _EXAMPLE.fullmatch(text)
    return None if found is None else found["said"]


def without_example(meaning: str) -> tuple[str, str | None]:
    """Part the example that stands behind a meaning on the same line: 波止場。例：码头很大。"""
    found = _EXAMPLE_BEHIND.search(meaning)
    return (meaning, None) if found is None else (meaning[: found.start()], found["said"])
