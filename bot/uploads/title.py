"""Which title does somebody mean who types one for a set: a line for each language that it has one in?"""

from __future__ import annotations

import re

from quizzes.chinese.patterns import lazy_regex
from quizzes.formats.text_faults import faults_of_text
from quizzes.formats.titles import LONGEST_TITLE, language_of
from quizzes.question import Localized

# What its characters alone would take for Chinese, as 早朝散歩, or for English, may have its language before it.
_TOLD = lazy_regex(r"(?P<language>zh|ja|en)\s*[:：]\s*(?P<title>.+)", re.IGNORECASE | re.DOTALL)
LANGUAGES = ("zh", "ja", "en")


def title_said(text: str) -> Localized | None:
    """Give the title that was typed; None where there is none, one is too long or two are in one language."""
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    titles: dict[str, str] = {}
    for line in lines[: len(LANGUAGES)]:
        told = _TOLD.fullmatch(line)
        title = line if told is None else told["title"]
        language = language_of(title) if told is None else told["language"].lower()
        is_title = any(map(str.isalnum, title)) and not any(faults_of_text(title, LONGEST_TITLE))
        if not is_title or language in titles:
            return None
        titles[language] = title
    return Localized(**titles) if titles and len(titles) == len(lines) else None
