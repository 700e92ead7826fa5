"""Every word that a person sees, in Japanese, English and Chinese."""

from __future__ import annotations

from bot.texts.texts import LANGUAGES, Texts, language_of, texts_for

__all__ = ["LANGUAGES", "Texts", "language_of", "texts_for"]
