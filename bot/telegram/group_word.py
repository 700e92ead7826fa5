"""How is a group named in a button's data beside a set and a plan, for which a number in digits leaves no room?"""

from __future__ import annotations

import re
import string

_ALPHABET = string.digits + string.ascii_uppercase + string.ascii_lowercase + "_-"
_WORD = re.compile(r"[1-9A-Za-z_-][0-9A-Za-z_-]{0,8}")


def group_word(chat: int) -> str:
    """Write the id of a group, which is below zero, as a word of nine characters at most."""
    word, rest = "", -chat
    while rest:
        rest, digit = divmod(rest, len(_ALPHABET))
        word = _ALPHABET[digit] + word
    return word


def group_of_word(word: str) -> int | None:
    """Give the id of the group that a word names; None for a word that names none."""
    if _WORD.fullmatch(word) is None:
        return None
    number = 0
    for character in word:
        number = number * len(_ALPHABET) + _ALPHABET.index(character)
    return -number
