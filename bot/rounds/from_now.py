"""When is `in 20 minutes`, `1時間半後` or `半小时后`? Written out as the day and the time that a clock shows then."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of

if TYPE_CHECKING:
    from datetime import datetime

_HALF_HOUR, _HOUR = 30, 60
_NUMBER = r"\d{1,3}|[一二两兩三四五六七八九十]{1,3}"
_SPANS = (
    re.compile(
        r"in\s+(?:(?P<half>half\s+an\s+hour)|(?P<minutes>\d{1,3})\s*min(?:ute)?s?"
        r"|(?P<hours>\d{1,3}|an|one)\s*(?:hours?|hrs?|h)(?P<and_half>\s+and\s+a\s+half)?)(?![a-z0-9])"
    ),
    re.compile(
        rf"(?:(?P<half>半)[个個]?(?:小[时時]|時間)|(?P<minutes>{_NUMBER})分[钟鐘]?"
        rf"|(?P<hours>{_NUMBER})[个個]?(?P<and_half>半?(?:小[时時]|時間)半?))[之以]?[后後]に?"
    ),
)


def written_out(words: str, now: datetime) -> str:
    """Write out what `words` begin with, by the clock of `now`; what does not begin so stays as it is."""
    text = unicodedata.normalize("NFKC", words)
    match = next(filter(None, (span.match(text.casefold()) for span in _SPANS)), None)
    minutes = 0 if match is None else _minutes_of(match)
    if match is None or not minutes or len(text.casefold()) != len(text):
        return words
    at = (now.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(now.tzinfo)
    return f"once {at:%Y-%m-%d %H:%M} {text[match.end() :]}"


def _minutes_of(match: re.Match[str]) -> int:
    has_half = match["half"] or any(half in (match["and_half"] or "") for half in ("半", "half"))
    return _number(match["minutes"]) + _HOUR * _number(match["hours"]) + (_HALF_HOUR if has_half else 0)


def _number(said: str | None) -> int:
    if said is None:
        return 0
    return 1 if said in {"an", "one"} else int(said) if said.isdecimal() else value_of(said.replace("兩", "两")) or 0
