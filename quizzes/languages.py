"""In which script is the Chinese side of a text, and in which language the other?"""

from __future__ import annotations

from enum import StrEnum


class Script(StrEnum):
    """The language tag of the Chinese side."""

    SIMPLIFIED = "zh-Hans"
    TRADITIONAL = "zh-Hant"


class TranslationLanguage(StrEnum):
    """The language of the other side."""

    JAPANESE = "ja"
    ENGLISH = "en"
