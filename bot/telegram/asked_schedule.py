"""What was said of a schedule besides when it fires: which set, how many questions, which kind, by which clock."""

from __future__ import annotations

from asyncio import to_thread
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rounds.draft import MOST_QUESTIONS
from bot.telegram.asked_quiz import parted, understood
from bot.tutor.time_zone import found

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.store import SetInfo
    from quizzes.question import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedSchedule:
    """What was said, None where it was not; `zone` is the one to begin with where none was named."""

    info: SetInfo | None
    count: int | None
    kind: Kind | None
    kind_said: bool
    zone: str


@dataclass(frozen=True, slots=True)
class UnknownWord:
    """A word that is no set, number, kind or place, or with `is_surplus` one of these too many."""

    word: str
    is_surplus: bool = False


async def asked_besides(
    rest: Sequence[str], sets: Sequence[SetInfo], zone: str, now: datetime
) -> AskedSchedule | UnknownWord:
    """Make sense of what follows the time; cities are looked up beside the loop."""
    left = list(parted(rest))
    asked = understood(left, sets)
    if asked.unknown is not None:
        named = await to_thread(found, asked.unknown, now)
        if named.only is not None:
            zone = named.only
            left = [word for word in left if word != asked.unknown]
            asked = understood(left, sets)
    level = next((word for word in left if understood([word], ()).level is not None), None)  # rounds have none
    unknown = asked.unknown or ("0" if asked.count == 0 else None if asked.level is None else level)
    if unknown is not None:
        return UnknownWord(unknown, asked.is_surplus)
    count = None if asked.count is None else min(asked.count, MOST_QUESTIONS)
    return AskedSchedule(info=asked.info, count=count, kind=asked.kind, kind_said=asked.kind_said, zone=zone)
