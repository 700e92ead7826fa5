"""What was said of a schedule besides when it fires: which set, how many questions, which kind, by which clock."""

from __future__ import annotations

from asyncio import to_thread
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.telegram.asked_quiz import parted, understood
from bot.tutor.time_zone import found

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.store import SetInfo
    from quizzes.question import Kind


MOST_LOOKED_UP = 2  # the first word that means nothing, and the first that is in no title either


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
    """
    A word that is no set, number, kind or place.

    With `is_surplus` it is one of these too many, with `is_count` a number of which no round can be.
    """

    word: str
    is_surplus: bool = False
    is_count: bool = False


async def asked_besides(
    rest: Sequence[str], sets: Sequence[SetInfo], zone: str, now: datetime
) -> AskedSchedule | UnknownWord:
    """Make sense of what follows the time; cities are looked up beside the loop."""
    left, named_zone = list(parted(rest)), None
    asked = understood(left, sets, by_title=False)  # what is a city is one, also where it stands in a title
    for _ in range(MOST_LOOKED_UP):
        if asked.unknown is not None and named_zone is None:
            named_zone = (await to_thread(found, asked.unknown, now)).only
            left = left if named_zone is None else [word for word in left if word != asked.unknown]
        asked = understood(left, sets)
    level = next((word for word in left if understood([word], ()).level is not None), None)  # rounds have none
    unknown = asked.unknown or (None if asked.level is None else level)
    if unknown is not None:
        return UnknownWord(unknown, asked.is_surplus)
    if asked.is_countless:
        return UnknownWord(str(asked.count), is_count=True)
    return AskedSchedule(
        info=asked.info, count=asked.count, kind=asked.kind, kind_said=asked.kind_said, zone=named_zone or zone
    )
