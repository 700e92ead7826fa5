"""In which script does an explanation write the Chinese words that it quotes?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
_KANA = lazy_regex("[\u3041-\u30fa]")


def in_script(document: Document, text: str) -> str:
    """Write the Chinese words that an explanation quotes in the script of the text."""
    if not _KANA.search(text):
        return document.written(text)
    return re.sub("「[^」]*」", lambda found: document.written(found.group()), text)
