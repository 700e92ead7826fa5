"""
Which words say the same with 儿 behind them and without it: 玩儿 and 玩, 一点儿 and 一点?

Only those that are listed: 女儿 is no 女, 这儿 is no 这, and 头儿 is a boss where 头 is a head.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizzes.chinese.tables import rows_of

ERHUA = "儿"
_BEGINS_A_WORD = "子女孙媳童歌科"  # 花儿子的钱: this one belongs to what follows


def without_erhua(text: str) -> str:
    """
    Leave the 儿 out of a simplified text wherever it only says how a word is spoken.

    >>> without_erhua("一会儿和女儿去玩儿")
    '一会和女儿去玩'
    """
    return _of_listed_words().sub(r"\1", text) if ERHUA in text else text


@lru_cache(maxsize=1)
def _of_listed_words() -> re.Pattern[str]:
    words = sorted((word.removesuffix(ERHUA) for (word,) in rows_of("erhua.tsv")), key=len, reverse=True)
    return re.compile(f"({'|'.join(words)}){ERHUA}(?![{_BEGINS_A_WORD}])")
