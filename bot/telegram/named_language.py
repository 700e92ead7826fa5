"""Which language does a word name?"""

from __future__ import annotations

from bot.telegram.screens import NAMES
from bot.texts import LANGUAGES


def language_named(word: str) -> str | None:
    """Understand a language's code, also a longer one such as zh-hans, or its own name."""
    by_name = {name.lower(): language for language, name in NAMES.items()}
    code = word.lower().replace("_", "-").partition("-")[0]
    return by_name.get(word.lower()) or (code if code in LANGUAGES else None)
