"""What is a wrong word measured against?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizzes.distractors.words import Sense

LEAST = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """
    What a wrong word is measured against: the key, the text it stands in, what is shown as a hint.

    `least` tells how many wrong words must be found, `near` how many of them must be of the key's field, `is_told` that
    a character of the key says what the hint says: 书 of 书架, a bookshelf, so that another option must have a
    character of the key too. `unlike` is Japanese that no option may share a kanji with, and `is_wide` says that the
    third word may be one of the next field: better than two options alone. `is_by_form` says that one of the words may
    be of any field if it has a character of the key: 设施 beside 措施. `told_by` are the characters of the key by each
    of which whoever knows that alone finds it, so that another option must have it too: 睡 of 打瞌睡, 居眠り.
    """

    key: Sense
    text: str
    hint: str = ""
    translation: str | None = None
    least: int = LEAST
    near: int = LEAST
    is_told: bool = False
    unlike: str = ""
    is_wide: bool = False
    is_by_form: bool = False
    told_by: frozenset[str] = frozenset()
    fellows: frozenset[str] = frozenset()
