"""Who learns, and how they want it."""

from __future__ import annotations

from dataclasses import dataclass

AT_THE_TERMINAL = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Learner:
    """
    A person: the Telegram user's id, or `AT_THE_TERMINAL`.

    `language` is `ja`, `en` or `zh` once it is known or chosen. With `strict_tones`, pinyin without its tones is wrong.
    """

    id: int
    name: str
    language: str | None = None
    strict_tones: bool = False
