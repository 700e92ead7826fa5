"""What are the set of an interview and its file called?"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from quizzes.question import Localized

if TYPE_CHECKING:
    from quizzes.interview import Interview

_LONGEST_ID = 40


def title_of(interview: Interview) -> Localized:
    """Give the title of an interview in both languages, or one made of its content."""
    heading = interview.title
    if heading is None or not heading.source.strip():
        return Localized(zh=f"{'词表' if interview.is_word_list else '访谈'} {interview.sha256[:8]}")
    translated = (heading.translation or "").strip() or None
    language = str(interview.translation_language or "")
    return Localized(
        zh=heading.source.strip(),
        ja=translated if language == "ja" else None,
        en=translated if language == "en" else None,
    )


def id_of(interview: Interview) -> str:
    """Make an id of the Latin words of the title, or of the content where there are none."""
    heading = interview.title
    texts = [heading.translation or "", heading.source] if heading else []
    for text in texts:
        plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
        slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST_ID].strip("-")
        if len(slug) >= 4 and re.search(r"[a-z]{3}", slug):  # noqa: PLR2004
            return slug
    return f"{'words' if interview.is_word_list else 'interview'}-{interview.sha256[:8]}"
