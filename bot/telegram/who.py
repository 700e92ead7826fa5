"""How does a line of the log tell people apart without naming them? By an alias that lasts as long as the process."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

from bot.telegram.memory import MOST_REMEMBERED

KEY_BYTES = 32
ALIAS_BYTES = 4


@dataclass(frozen=True, slots=True)
class Who:
    """A person or a chat as an argument of a line of the log; the log puts the alias in its place."""

    id: int

    def __str__(self) -> str:
        return "somebody"


class Aliases:
    """
    Gives each id a short name that nobody can turn back into it without the key.

    The key is made up at the start and kept nowhere: all lines of one person in one run can be followed, and no more.
    """

    def __init__(self, key: bytes | None = None) -> None:
        self._key = key or secrets.token_bytes(KEY_BYTES)
        self.of = lru_cache(maxsize=MOST_REMEMBERED)(self._made)

    def _made(self, id_: int) -> str:
        return blake2b(str(id_).encode(), key=self._key, digest_size=ALIAS_BYTES).hexdigest()
