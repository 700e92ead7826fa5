"""What stands behind a command, as it is seen: a word that was copied may bring marks along that nobody sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.texts.neutral import neutral_line

if TYPE_CHECKING:
    from collections.abc import Iterable


def as_seen(words: Iterable[str]) -> tuple[str, ...]:
    """Give words without direction marks and the like; one that is nothing else is none."""
    return tuple(neutral_line(" ".join(words)).split())
