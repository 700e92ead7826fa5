"""What is a set or a text called, for this person?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from bot.texts.phrases import in_language
from bot.texts.texts import CHINESE
from bot.tutor.reading_script import written

if TYPE_CHECKING:
    from bot.texts.texts import Texts
    from quizzes.languages import Script
    from quizzes.question import Localized

MOST_REMEMBERED = 4096  # a list of sets names all of them, to tell apart those of one name


def title_text(texts: Texts, title: Localized) -> str | None:
    """Give a title in the person's language, else in Chinese, which they learn, in their script; else in any."""
    own = None if texts.language == CHINESE else dict(title.items()).get(texts.language)
    if own is None and title.zh is not None:
        return _in_script(title.zh, texts.script)
    return own or in_language(texts, title)


@lru_cache(maxsize=MOST_REMEMBERED)
def _in_script(title: str, script: Script | None) -> str:
    return written(title, script)
