"""How does a reading in the signs of Taiwan, ㄔㄡˋ ㄉㄡˋ ㄈㄨˇ, look in pinyin?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_INITIALS = dict(zip("ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄖㄗㄘㄙ", "bpmfdtnlgkhjqxrzcs", strict=True)) | {
    "ㄓ": "zh",
    "ㄔ": "ch",
    "ㄕ": "sh",
}
_LAST = "ㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦ"
_TONES = {"ˉ": "1", "": "1", "ˊ": "2", "ˇ": "3", "ˋ": "4", "˙": "5"}
_SYLLABLE = lazy_regex(
    f"(?P<light>˙?)(?P<initial>[{''.join(_INITIALS)}]?)(?P<final>[一ㄧ丨ㄨㄩ]?[{_LAST}]?)(?P<tone>[ˉˊˇˋ˙]?)"
)
_SIGN = lazy_regex("[\u3105-\u3129]")
_BAR = "[一丨](?=[\u311a-\u3125])|(?<=[\u3105-\u3119])[一丨]"  # ㄧ as it is often typed, but no hanzi beside a reading
_RUN = lazy_regex(f"(?:[˙\u3105-\u3129]|{_BAR})(?:[\u3105-\u3129ˉˊˇˋ˙]|{_BAR})*")


def in_pinyin(text: str) -> str:
    """
    Write every stretch of these signs as pinyin with tone numbers; all else, and what is no syllable, stays.

    >>> in_pinyin("ㄏㄤˊ ㄧㄝˋ")
    'hang2 ye4'
    """
    return _RUN.sub(lambda found: _run(found[0]) or found[0], text) if _SIGN.search(text) else text


def _run(signs: str) -> str | None:
    written = []
    at = 0
    while at < len(signs):
        found = _SYLLABLE.match(signs, at)
        spelled = None if found is None or found.end() == at else _spelled(found["initial"], found["final"])
        if found is None or spelled is None:
            return None
        written.append(spelled + ("5" if found["light"] else _TONES[found["tone"]]))
        at = found.end()
    return " ".join(written)


def _spelled(initial: str, final: str) -> str | None:
    final = re.sub("[一丨]", "ㄧ", final)
    start = _INITIALS.get(initial, "")
    if not final:
        return f"{start}i" if start in {"zh", "ch", "sh", "r", "z", "c", "s"} else None
    behind, alone = _finals().get(final, (None, None))
    if behind is None or not start:
        return alone
    return start + (behind.replace("ü", "u") if start in {"j", "q", "x"} else behind)


@lru_cache(maxsize=1)
def _finals() -> Mapping[str, tuple[str, str]]:
    """Load how each final is written behind an initial, and where there is none."""
    return {final: (behind, alone) for final, behind, alone in rows_of("zhuyin.tsv")}
