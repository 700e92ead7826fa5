"""With which other characters is a word written too, 年青人 for 年轻人?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import rows_of

if TYPE_CHECKING:
    from collections.abc import Mapping


def other_spelling(word: str) -> str | None:
    """Give how many write a word besides, saying no less; both in simplified characters, and either of the two."""
    return _spellings().get(word)


@lru_cache(maxsize=1)
def _spellings() -> Mapping[str, str]:
    rows = [(word, other) for word, other in rows_of("spellings.tsv")]
    return dict([(other, word) for word, other in rows] + rows)
