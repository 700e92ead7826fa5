"""How is a set named in a button's data beside a group and a plan, where the longest ids have no room?"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.store import SetInfo

LONGEST_WORD = 40
_DIGEST_BYTES = 6


def set_word(set_id: str) -> str:
    """Give the id itself, or its beginning and a digest of the whole where it is too long."""
    if len(set_id) <= LONGEST_WORD:
        return set_id
    digest = blake2b(set_id.encode(), digest_size=_DIGEST_BYTES).hexdigest()
    return set_id[: LONGEST_WORD - len(digest)] + digest


def set_of_word(word: str, sets: Iterable[SetInfo]) -> SetInfo | None:
    """Give the set with a long id that a word names; None where there is none."""
    return next((info for info in sets if len(info.id) > LONGEST_WORD and set_word(info.id) == word), None)
