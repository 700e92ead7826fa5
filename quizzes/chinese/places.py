"""Where does a word stand in a text, and between what?"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator


def starts_of(word: str, text: str) -> Iterator[int]:
    """Give where a word begins in a text each time that it stands there, none within the one before."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))


def stands_between(word: str, text: str, before: re.Pattern[str], after: re.Pattern[str]) -> bool:
    """
    Tell whether a word stands somewhere in a text between what two patterns say.

    `before` finds the end of what stands before it, and `after` the beginning of what follows. No pattern has to be
    compiled for the word.
    """
    at = text.find(word)
    while at >= 0:
        if before.search(text[:at]) is not None and after.match(text, at + len(word)) is not None:
            return True
        at = text.find(word, at + 1)
    return False
