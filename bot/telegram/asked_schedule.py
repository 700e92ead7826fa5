"""What was said of a schedule: when it fires, which set, how many questions, which kind, by which clock."""

from __future__ import annotations

from asyncio import to_thread
from dataclasses import dataclass, replace
from itertools import takewhile
from operator import not_
from typing import TYPE_CHECKING, TypeAlias

from bot.rounds.when_trouble import NotUnderstood
from bot.telegram.asked_quiz import joined, parted, understood
from bot.tutor.time_zone import found

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime

    from bot.rounds.when import When
    from bot.rounds.when_words import Understood
    from bot.store import SetInfo
    from quizzes.question import Kind

    Hearing: TypeAlias = Callable[[str, date], Understood | NotUnderstood]


MOST_LOOKED_UP = 2  # the first word that means nothing, and the first that is in no title either
LONGEST_PLACE = 4  # words: Ho Chi Minh City
# What people write who want to see the schedules, or to change one: the buttons for that are under the list of them.
_LISTING = (
    "list show view see all help pause resume continue stop end off cancel delete remove clear edit change "
    "一覧 リスト 表示 確認 全部 ヘルプ 一時停止 停止 再開 中止 解除 削除 取消 取り消し キャンセル 変更 修正 "
    "列表 查看 查詢 查询 所有 帮助 幫助 暂停 暫停 继续 繼續 恢复 恢復 删除 刪除 修改 更改"
)
_OF_LIST = frozenset(_LISTING.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedSchedule:
    """What was said, None where it was not; `zone` is the one to begin with where none was named."""

    when: When
    info: SetInfo | None
    count: int | None
    kind: Kind | None
    kind_said: bool
    zone: str


@dataclass(frozen=True, slots=True)
class UnknownWord:
    """
    A word that is no set, number, kind or place.

    With `is_surplus` it is one of these too many, with `is_count` a number of which no round can be. With `zones` it is
    a place, or a time, that has several of them.
    """

    word: str
    is_surplus: bool = False
    is_count: bool = False
    zones: tuple[str, ...] = ()


Asked: TypeAlias = AskedSchedule | UnknownWord | NotUnderstood


async def asked_schedule(
    words: str, sets: Sequence[SetInfo], zone: str, here: Callable[[str], datetime], now: datetime
) -> Asked:
    """Make sense of what stands behind `/schedule`; times are counted from `here`, now in the zone that is named."""
    from bot.rounds import late_ends, when_words

    async def heard_by(hear: Hearing) -> Asked:
        heard = _heard_at(words, hear, here(zone))
        asked = heard if isinstance(heard, NotUnderstood) else await _with_besides(heard, sets, zone, now)
        if not isinstance(asked, AskedSchedule):
            return asked
        there = _heard_at(words, hear, here(asked.zone))
        return there if isinstance(there, NotUnderstood) else replace(asked, when=there.when)

    asked = await heard_by(when_words.understood)
    return await heard_by(late_ends.understood) if isinstance(asked, UnknownWord) else asked


def _heard_at(words: str, hear: Hearing, here: datetime) -> Understood | NotUnderstood:
    from bot.rounds.from_now import written_out

    return hear(written_out(words, here), here.date())


async def _with_besides(
    heard: Understood, sets: Sequence[SetInfo], zone: str, now: datetime
) -> AskedSchedule | UnknownWord:
    """Make sense of what follows the time; cities are looked up beside the loop."""
    left, named_zone = joined(parted(heard.rest), sets), None
    asked = understood(left, sets, by_title=False)  # what is a city is one, also where it stands in a title
    for _ in range(MOST_LOOKED_UP):
        if asked.unknown is not None and named_zone is None:
            place, named_zone = await to_thread(_place_at, left, asked.unknown, sets, now)
            left = left[: place.start] + left[place.stop :]
        asked = understood(left, sets)
    level = next((word for word in left if understood([word], ()).level is not None), None)  # rounds have none
    unknown = asked.unknown or (None if asked.level is None else level)
    if unknown is not None:
        is_place = not asked.is_surplus and named_zone is None
        zones = await to_thread(_zones_called, unknown, now) if is_place else ()
        return UnknownWord(unknown, asked.is_surplus, zones=zones)
    if asked.is_countless:
        return UnknownWord(str(asked.count), is_count=True)
    return AskedSchedule(
        when=heard.when,
        info=asked.info,
        count=asked.count,
        kind=asked.kind,
        kind_said=asked.kind_said,
        zone=named_zone or zone,
    )


def is_of_list(words: Sequence[str]) -> bool:
    """Say whether somebody wants to see the schedules that there are, or to change one of them."""
    return words[0].lower() in _OF_LIST


def _place_at(words: Sequence[str], first: str, sets: Sequence[SetInfo], now: datetime) -> tuple[slice, str | None]:
    """Find where the place stands that begins with a word, in as many words as it has, and its zone."""
    at = words.index(first) if first in words else len(words)
    meant = (_means_something(word, sets) for word in words[at + 1 : at + LONGEST_PLACE])
    for length in range(1 + len(list(takewhile(not_, meant))), 0, -1):
        zone = found(" ".join(words[at : at + length]), now).only
        if zone is not None:
            return slice(at, at + length), zone
    return slice(at, at), None


def _zones_called(word: str, now: datetime) -> tuple[str, ...]:
    """Name the zones of a word that says of none which one is meant, as USA and CST do."""
    meant = found(word, now)
    return meant.zones if meant.is_sure else ()


def _means_something(word: str, sets: Sequence[SetInfo]) -> bool:
    """Say whether a word means something by itself, or begins a remark, so that no name of a place goes on with it."""
    return word.startswith("(") or understood([word], sets, by_title=False).unknown is None
