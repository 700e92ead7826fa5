"""Which title does a set have whose file says none, or a title that nobody could read?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.formats.file_stem import stem_of
from quizzes.formats.text_faults import faults_of_text
from quizzes.languages import TranslationLanguage
from quizzes.question import Localized

if TYPE_CHECKING:
    from quizzes.interview import Interview

LONGEST_TITLE = 200
_KANA = lazy_regex("[\u3041-\u30fa]")
_HANZI = lazy_regex("[\u3400-\u9fff]")


def title_of_file(name: str) -> Localized | None:
    """Give what has no title the name of its file for one; None where a person could not read it."""
    shown = readable_title(stem_of(name))
    if shown is None or not any(map(str.isalnum, shown)):
        return None
    return replace(Localized(), **{language_of(shown): shown})


def title_of_interview(interview: Interview, name: str) -> Localized | None:
    """Call an interview that has no Chinese title what its translation is called, else after its file."""
    heading = interview.title
    if heading is not None and heading.source.strip():
        return None
    translation = ((heading and heading.translation) or "").strip()
    match interview.translation_language if translation else None:
        case TranslationLanguage.JAPANESE:
            return Localized(ja=translation)
        case TranslationLanguage.ENGLISH:
            return Localized(en=translation)
        case _:
            return title_of_file(name)


def readable_title(text: str | None) -> str | None:
    """Take a title that a person could read; a file's name may hold anything."""
    title = " ".join((text or "").split())[:LONGEST_TITLE].strip()
    return None if not title or any(faults_of_text(title, LONGEST_TITLE)) else title


def language_of(text: str) -> str:
    """Guess in which of our languages a person wrote: Japanese by its kana, Chinese by its hanzi."""
    if _KANA.search(text):
        return "ja"
    return "zh" if _HANZI.search(text) else "en"
