"""Which numbers are the Telegram id of a person?"""

from __future__ import annotations

LARGEST_ID = 2**52 - 1  # as Telegram promises of its ids


def person_id(text: str) -> int | None:
    """Read the id of a person; a name is none, for it may change, and a group has a negative one."""
    is_number = text.isascii() and text.isdecimal() and len(text) <= len(str(LARGEST_ID))
    return int(text) if is_number and 1 <= int(text) <= LARGEST_ID else None
