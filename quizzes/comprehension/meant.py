"""What does a quote mean, in the words of the interview's own translation?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.distractors.display import is_balanced, without_end

if TYPE_CHECKING:
    from quizzes.distractors.document import Document, Spot

_LONGEST = {"ja": 90, "en": 200}
_SEVERAL = re.compile(r"[。！？.!?]\s*\S")
_WHOLE = {"ja": "文全体では：", "en": "in the whole sentence: "}
_INNER_JA = str.maketrans("「」", "『』")
_INNER_STARTS, _INNER_ENDS = re.compile(r"[“\"](?=\S)"), re.compile(r"[”\"]")


def meant(document: Document, spot: Spot, quote: str) -> tuple[str, str]:
    """Give in brackets, after a Japanese or an English quote, what it means; nothing where no one sentence says it."""
    text, language = (spot.translation or "").strip(), document.language
    if language is None or not text or len(text) > _LONGEST[language] or not is_balanced(text):
        return "", ""
    bare = text.rstrip("。.")
    if _SEVERAL.search(bare):
        return "", ""
    whole = "" if without_end(quote) == without_end(spot.source) else _WHOLE[language]
    if language == "ja":
        return f"（{whole}{bare.translate(_INNER_JA)}）", ""
    return "", f" ({whole}“{_INNER_ENDS.sub('’', _INNER_STARTS.sub('‘', bare))}”)"
