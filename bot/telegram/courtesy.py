"""What stands around a wish for a quiz and tells nothing? “5 questions, please!”, 5問お願いします！, 再来5道吧。"""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_STOPS = "!！.。．?？~～…♪"
_IN_ENGLISH = (
    "please pls plz thanks thank you ok give me i i'd want need would like let's lets do can could have get some more"
    " another ask show try now"
)
_IN_CHINESE = "请 請 吧 再 来 來 给我 給我 我要 我想 我想要 我想做 谢谢 謝謝"
_IN_JAPANESE = "お願いします おねがいします お願い ください 下さい ありがとう もっと やりたい したい です"
COURTESY = frozenset(f"{_IN_ENGLISH} {_IN_CHINESE} {_IN_JAPANESE}".split())
# The same where there are no blanks between words.
GLUE = (
    r"[给給]我|帮我|幫我|我(?:想要|想做|要做|想|要)?|[谢謝][谢謝]|もう|あと|だけ|ちょうだい|出して|だして"
    r"|(?:お願い|おねがい)(?:します|いたします|できますか)?|ください|下さい|(?:やり|し|解き)たい(?:です)?"
    r"|[のをでに的再来來请請想要做出吧呀啊]"
)


def without_courtesy(words: Sequence[str], is_named: Callable[[str], bool]) -> list[str]:
    """Give the words without the stops behind them and what is said out of politeness, unless something is named so."""
    bare = [word.rstrip(_STOPS) or word for word in words]
    meant = [word for word in bare if _plain(word) not in COURTESY or is_named(word)]
    return meant or list(words)


def _plain(word: str) -> str:
    return normalize("NFKC", word).lower().replace("’", "'")
