"""
Which time zone does a person mean who types a city, a country, an offset or a zone's own name?

In Japanese, English and Chinese, with the names that Unicode's CLDR has, and those of large cities that it lacks. A
zone is written as `Asia/Tokyo`, or `UTC+5:30` where nothing but the offset is known; the first keeps its own summer
time. The names, and what knows them, are loaded when the first is looked up, which takes some 50 ms: not in an event
loop.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from quizzes.question import normal_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

COMMON = (
    "Asia/Tokyo",
    "Asia/Shanghai",
    "Asia/Taipei",
    "Asia/Hong_Kong",
    "Asia/Seoul",
    "Asia/Singapore",
    "Europe/London",
    "Europe/Berlin",
    "America/New_York",
    "America/Los_Angeles",
)
MOST_CANDIDATES = 8
LONGEST_NAME = 100
MOST_ALIKE = 3
LEAST_LATIN, LEAST_HANZI, LEAST_MISTYPED = 3, 2, 4
_WESTMOST, _EASTMOST = timedelta(hours=-12), timedelta(hours=14)
_LOCALES = {"ja": "ja", "en": "en", "zh": "zh_Hans"}
_TYPED_LOCALES = ("ja", "en", "zh_Hans", "zh_Hant")
_MINUS = str.maketrans("−–—‐‑", "-----")
_OFFSET = r"(?:(?:utc|gmt)\s*([+-]?)|([+-]))\s*(\d{1,2})(?::?(00|15|30|45))?\s*(?:h|hours?|時間?|时|小时)?"
_NO_OFFSET = r"utc|gmt|z|(?:utc|gmt)?\s*[+±-]\s*0{1,2}(?::?00)?"
_CALLED = "標準時間?|标准时间?|時間|时间|standardtime|localtime|time"
_SUFFIXES = f"(?:{_CALLED}|city|市|都|府|県|县|省|州|(?:壮族|回族|维吾尔)?自治区|自治區)$"
# All of China keeps the time of Beijing by law; who means another says so.
_SELDOM_MEANT = frozenset({"Asia/Urumqi"})
_ACCENTS = "[\u0300-\u036f]"
_HIRAGANA = {ord("ァ") + i: ord("ぁ") + i for i in range(ord("ヶ") - ord("ァ") + 1)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The zones that may be meant; not `is_sure`, they only look like what was typed."""

    zones: tuple[str, ...]
    is_sure: bool

    @property
    def only(self) -> str | None:
        """The zone, where there is no doubt."""
        return self.zones[0] if self.is_sure and len(self.zones) == 1 else None


def found(text: str, at: datetime) -> Found:
    """Find what a person may mean, best first; of zones that keep the same time in the year from `at` one is enough."""
    typed = unicodedata.normalize("NFKC", text).translate(_MINUS).strip().casefold()[: LONGEST_NAME + 1]
    if offset := _offset(typed):
        return Found(zones=(offset,), is_sure=True)
    if not typed or len(typed) > LONGEST_NAME:
        return Found(zones=(), is_sure=False)
    named = _named(_key(typed)) or _named(_key(_before_comma(typed)))
    sure = tuple(_told_apart(named, at))[:MOST_CANDIDATES]
    if sure:
        return Found(zones=sure, is_sure=True)
    return Found(zones=tuple(_told_apart(_like(_key(typed)), at))[:MOST_CANDIDATES], is_sure=False)


def zone_of(name: str) -> tzinfo | None:
    """Give the zone of a name as it is kept here; None where there is none."""
    if _offset(name.casefold()) == name:
        return _fixed(name)
    if name not in _zones():
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, OSError):  # pragma: no cover - where the system's data are older than ours
        return None


def city(zone: str, language: str) -> str:
    """Name a zone as a person calls it: by its city, or by its offset."""
    return _cities(_LOCALES.get(language, "en")).get(zone) or _last_part(zone)


def offset_text(zone: str, at: datetime) -> str:
    """Say how far from UTC a zone is at a moment, as in `UTC+5:30`."""
    here = zone_of(zone) or UTC
    return _written(here.utcoffset(at.astimezone(here)) or timedelta())


def city_and_offset(zone: str, language: str, at: datetime) -> str:
    """Name a zone by its city and its offset at a moment; by that alone where it has no city."""
    name, offset = city(zone, language), offset_text(zone, at)
    return offset if name == offset else f"{name} ({offset})"


def _offset(typed: str) -> str | None:
    if re.fullmatch(_NO_OFFSET, typed):
        return "UTC"
    match = re.fullmatch(_OFFSET, typed)
    if match is None:
        return None
    away = timedelta(hours=int(match[3]), minutes=int(match[4] or 0))
    offset = -away if "-" in (match[1], match[2]) else away
    return _written(offset) if _WESTMOST <= offset <= _EASTMOST else None


def _written(offset: timedelta) -> str:
    minutes = abs(int(offset.total_seconds())) // 60
    if not minutes:
        return "UTC"
    past = f":{minutes % 60:02}" if minutes % 60 else ""
    return f"UTC{'-' if offset < timedelta() else '+'}{minutes // 60}{past}"


def _fixed(offset: str) -> tzinfo:
    match = re.fullmatch(r"UTC(?:([+-])(\d+)(?::(\d+))?)?", offset)
    if match is None or match[1] is None:
        return UTC
    away = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return timezone(-away if match[1] == "-" else away, offset)


def _named(key: str) -> tuple[str, ...]:
    """Give the zones of a name, or of what is left of it without `city`, `時間` and the like."""
    index = _index()
    shorter = re.sub(_SUFFIXES, "", key)
    return index.get(key) or index.get(shorter) or index.get(re.sub(_SUFFIXES, "", shorter)) or ()


def _before_comma(typed: str) -> str:
    return re.split("[,、(]", typed, maxsplit=1)[0]


def _like(key: str) -> Iterator[str]:
    """Give the zones of names that begin so, else of the one it begins with, else of names written nearly so."""
    from difflib import get_close_matches

    index = _index()
    if len(key) >= (LEAST_LATIN if key.isascii() else LEAST_HANZI):
        begun = [name for name in index if name.startswith(key)] or _beginning(key, index)
        names = begun or (get_close_matches(key, index, MOST_ALIKE, 0.8) if len(key) >= LEAST_MISTYPED else [])
        for name in names:
            yield from index[name]


def _beginning(key: str, index: Mapping[str, object]) -> list[str]:
    """Give the longest name that an address begins with, as 東京都渋谷区 does, where it is written without blanks."""
    begins = (key[:end] for end in range(len(key) - 1, LEAST_HANZI - 1, -1))
    return next(([name] for name in begins if name in index and not name.isascii()), [])


def _told_apart(zones: Iterable[str], at: datetime) -> Iterator[str]:
    """Give one zone for each way of keeping time, the best known first."""
    counts = _fame()
    kept: dict[tuple[timedelta | None, ...], str] = {}
    for zone in sorted(dict.fromkeys(zones), key=lambda each: (-counts.get(each, 0), each.count("/"), each)):
        kept.setdefault(_hours(zone, at), zone)
    yield from kept.values()


def _hours(zone: str, at: datetime) -> tuple[timedelta | None, ...]:
    here = zone_of(zone) or UTC
    return tuple(here.utcoffset((at + timedelta(days=30 * month)).astimezone(here)) for month in range(12))


def _key(name: str) -> str:
    bare = re.sub(_ACCENTS, "", unicodedata.normalize("NFD", name))
    return normal_form(unicodedata.normalize("NFC", bare)).translate(_HIRAGANA)


def _last_part(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")


@lru_cache(maxsize=1)
def _zones() -> frozenset[str]:
    from babel.core import get_global

    territories: dict[str, str] = get_global("zone_territories")  # type: ignore[assignment]  # typed as any mapping
    return frozenset(zone for zone in territories if not zone.startswith("Etc/"))


@lru_cache(maxsize=len(_LOCALES) + 1)
def _cities(locale: str) -> dict[str, str]:
    """Give the cities' names by zone; CLDR has some under a zone's former name."""
    from babel.core import Locale, get_global

    aliases: dict[str, str] = get_global("zone_aliases")  # type: ignore[assignment]  # typed as any mapping
    named = {aliases.get(zone, zone): names.get("city") for zone, names in Locale.parse(locale).time_zones.items()}
    return {zone: name for zone, name in named.items() if name and zone in _zones()}


@lru_cache(maxsize=1)
def _more_cities() -> tuple[tuple[str, str], ...]:
    text = (resources.files("bot.tutor") / "cities.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return tuple((name, zone) for name, zone in rows)


@lru_cache(maxsize=1)
def _fame() -> dict[str, int]:
    """Count for each zone how many large cities have it."""
    counts = dict.fromkeys(COMMON, 1)
    for _, zone in _more_cities():
        counts[zone] = counts.get(zone, 0) + 1
    return counts


@lru_cache(maxsize=1)
def _index() -> dict[str, tuple[str, ...]]:
    """Give the zones by all that they are called."""
    from babel.core import get_global

    index: dict[str, dict[str, None]] = {}
    for name, zone in (*_more_cities(), *_names_of_zones(), *_names_of_territories()):
        index.setdefault(_key(name), {})[zone] = None
    own = {_key(name) for name, _ in _more_cities()}
    for name, zone in get_global("zone_aliases").items():
        if zone in _zones():
            for key in {_key(name), _key(_last_part(name))} - own:
                index.setdefault(key, {})[zone] = None
    return {key: tuple(zones) for key, zones in index.items() if key}


def _names_of_zones() -> Iterator[tuple[str, str]]:
    for zone in sorted(_zones()):
        yield zone, zone
        yield _last_part(zone), zone
    for locale in _TYPED_LOCALES:
        yield from ((name, zone) for zone, name in _cities(locale).items())


def _names_of_territories() -> Iterator[tuple[str, str]]:
    from babel.core import Locale, get_global

    zones_of: dict[str, list[str]] = get_global("territory_zones")  # type: ignore[assignment]  # typed as any mapping
    for locale in _TYPED_LOCALES:
        for code, name in Locale.parse(locale).territories.items():
            yield from ((name, zone) for zone in zones_of.get(code, ()) if zone in _zones() - _SELDOM_MEANT)
