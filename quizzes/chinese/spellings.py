"""With which other characters is a word written or said too, saying the same: 年青人 for 年轻人, 公车站 for 公交站?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of

if TYPE_CHECKING:
    from collections.abc import Mapping


_ACCOUNT, _CURTAIN = "账", "帐"
_OF_CLOTH = lazy_regex("帐[篷子幕房顶外里内下中钩幔]|[蚊营军床罗纱青]帐")


def other_spelling(word: str) -> str | None:
    """
    Give how many write a word besides, saying no less; both in simplified characters, and either of the two.

    An account is written with the sign of a curtain or a tent as well, in whatever word, and never the other way round.
    """
    listed = _spellings().get(word)
    if listed is None and _ACCOUNT in word:
        return word.replace(_ACCOUNT, _CURTAIN)
    if listed is None and _CURTAIN in word and _OF_CLOTH.search(word) is None:
        return word.replace(_CURTAIN, _ACCOUNT)
    return listed


@lru_cache(maxsize=1)
def _spellings() -> Mapping[str, str]:
    rows = [(word, other) for word, other in rows_of("spellings.tsv")]
    return dict([(other, word) for word, other in rows] + rows)
