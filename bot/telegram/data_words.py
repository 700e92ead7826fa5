"""How are a group, a set, a day and a format named in a button's data, shorter than by ids and dates in digits?"""

from __future__ import annotations

import re
import string
from datetime import date, timedelta
from hashlib import blake2b
from typing import TYPE_CHECKING

from quizzes.formats import Format

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.store import SetInfo

LONGEST_WORD = 40
_DIGEST_BYTES = 6
_ALPHABET = string.digits + string.ascii_uppercase + string.ascii_lowercase + "_-"
_WORD = re.compile(r"[1-9A-Za-z_-][0-9A-Za-z_-]{0,8}")
_FIRST_DAY = date(2020, 1, 1)
_MOST_DAYS = 40_000  # a century; in hours, six digits


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


def set_word(set_id: str) -> str:
    """Give the id itself, or its beginning and a digest of the whole where it is too long."""
    if len(set_id) <= LONGEST_WORD:
        return set_id
    digest = blake2b(set_id.encode(), digest_size=_DIGEST_BYTES).hexdigest()
    return set_id[: LONGEST_WORD - len(digest)] + digest


def set_of_word(word: str, sets: Iterable[SetInfo]) -> SetInfo | None:
    """Give the set with a long id that a word names; None where there is none."""
    return next((info for info in sets if len(info.id) > LONGEST_WORD and set_word(info.id) == word), None)


def format_word(format_: Format) -> str:
    """Give the ending of its files, without the dot."""
    return format_.value[1:]


def format_of_word(word: str) -> Format | None:
    """Give the format that a word names; None where there is none."""
    return next((format_ for format_ in Format if format_word(format_) == word), None)


def day_number(day: date) -> int:
    """Count the days from the first one on."""
    return (day - _FIRST_DAY).days


def day_of_number(number: int) -> date | None:
    """Give the day of a number; None for a number that names none."""
    return _FIRST_DAY + timedelta(days=number) if 0 <= number < _MOST_DAYS else None
