"""What a person types as a place or an offset is the zone that they mean, in any of the languages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.tutor.time_zone import COMMON, MOST_CANDIDATES, city, found, offset_text, zone_of

AT = datetime(2026, 12, 1, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("東京", "Asia/Tokyo"),
        ("东京", "Asia/Tokyo"),
        ("東京都", "Asia/Tokyo"),
        ("日本時間", "Asia/Tokyo"),
        ("大阪市", "Asia/Tokyo"),
        ("とうきょう", "Asia/Tokyo"),
        ("トウキョウ", "Asia/Tokyo"),
        ("ﾄｳｷｮｳ", "Asia/Tokyo"),
        ("おおさか", "Asia/Tokyo"),
        ("北海道", "Asia/Tokyo"),
        ("神奈川県", "Asia/Tokyo"),
        ("高知県", "Asia/Tokyo"),
        ("Hokkaido", "Asia/Tokyo"),
        ("ろんどん", "Europe/London"),
        ("Tokyo", "Asia/Tokyo"),
        (" ＴＯＫＹＯ ", "Asia/Tokyo"),
        ("Tokyo, Japan", "Asia/Tokyo"),
        ("JST", "Asia/Tokyo"),
        ("上海", "Asia/Shanghai"),
        ("北京时间", "Asia/Shanghai"),
        ("中国", "Asia/Shanghai"),
        ("China", "Asia/Shanghai"),
        ("广东省", "Asia/Shanghai"),
        ("広東省", "Asia/Shanghai"),
        ("内蒙古自治区", "Asia/Shanghai"),
        ("广西壮族自治区", "Asia/Shanghai"),
        ("乌鲁木齐", "Asia/Urumqi"),
        ("Beijing", "Asia/Shanghai"),
        ("臺北", "Asia/Taipei"),
        ("台湾", "Asia/Taipei"),
        ("Asia/Taipei", "Asia/Taipei"),
        ("asia/taipei", "Asia/Taipei"),
        ("香港", "Asia/Hong_Kong"),
        ("澳门", "Asia/Macau"),
        ("New York", "America/New_York"),
        ("new_york", "America/New_York"),
        ("ニューヨーク", "America/New_York"),
        ("纽约", "America/New_York"),
        ("紐約", "America/New_York"),
        ("San Francisco", "America/Los_Angeles"),
        ("São Paulo", "America/Sao_Paulo"),
        ("sao paulo", "America/Sao_Paulo"),
        ("Zürich", "Europe/Zurich"),
        ("München", "Europe/Berlin"),
        ("Germany", "Europe/Berlin"),
        ("イギリス", "Europe/London"),
        ("Calcutta", "Asia/Kolkata"),
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("コルカタ", "Asia/Kolkata"),
        ("AEDT", "Australia/Sydney"),
        ("NZST", "Pacific/Auckland"),
        ("MEZ", "Europe/Berlin"),
        ("Wien", "Europe/Vienna"),
        ("拉萨", "Asia/Shanghai"),
        ("アラスカ", "America/Anchorage"),
    ],
)
def test_a_place_is_its_zone(text: str, zone: str) -> None:
    assert found(text, AT).only == zone


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("UTC+9", "UTC+9"),
        ("utc +09:00", "UTC+9"),
        ("UTC9", "UTC+9"),
        ("GMT-3", "UTC-3"),
        ("＋９", "UTC+9"),
        ("+9時間", "UTC+9"),
        ("−8", "UTC-8"),
        ("+5:30", "UTC+5:30"),
        ("+0530", "UTC+5:30"),
        ("+530", "UTC+5:30"),
        ("-3:30", "UTC-3:30"),
        ("+5:45", "UTC+5:45"),
        ("UTC+14", "UTC+14"),
        ("-12", "UTC-12"),
        ("UTC", "UTC"),
        ("GMT", "UTC"),
        ("Z", "UTC"),
        ("±0", "UTC"),
        ("UTC-0", "UTC"),
        ("+00:00", "UTC"),
    ],
)
def test_an_offset_is_itself(text: str, zone: str) -> None:
    assert found(text, AT).only == zone
    assert offset_text(zone, AT) == zone


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "9",
        "+15",
        "UTC+14:15",
        "-13",
        "+9:20",
        "xyzzy",
        "京",
        "../../etc/passwd",
        "Etc/GMT+9",
        "T" * 5000,
        "🙂",
    ],
)
def test_what_is_no_place_is_none(text: str) -> None:
    assert found(text, AT).zones == ()


@pytest.mark.parametrize(
    ("text", "zones"),
    [
        pytest.param("AEST", {"Australia/Sydney", "Australia/Brisbane"}, id="letters of those with summer and without"),
        pytest.param("CST", {"America/Chicago", "Asia/Shanghai", "America/Havana"}, id="letters of several zones"),
        pytest.param("San Jose", {"America/Los_Angeles", "America/Costa_Rica"}, id="two cities of one name"),
        pytest.param("Georgia", {"America/New_York", "Asia/Tbilisi"}, id="a country and a state"),
        pytest.param("新疆", {"Asia/Shanghai", "Asia/Urumqi"}, id="where people keep two times"),
        pytest.param("Kochi", {"Asia/Tokyo", "Asia/Kolkata"}, id="a prefecture and a city"),
        pytest.param("ニュージーランド", {"Pacific/Auckland", "Pacific/Chatham"}, id="a country of two zones"),
    ],
)
def test_a_name_of_several_zones_gives_them_all(text: str, zones: set[str]) -> None:
    said = found(text, AT)
    assert set(said.zones) == zones
    assert said.is_sure
    assert said.only is None


PREFECTURES = (
    "北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 "
    "石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 "
    "岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県"
)


@pytest.mark.parametrize("name", ["New Delhi", "ニューデリー", "新德里"])
def test_a_capital_that_is_no_zone_of_its_own_is_known(name: str) -> None:
    assert found(name, AT).only == "Asia/Kolkata"


def test_every_prefecture_of_japan_is_known() -> None:
    assert {found(name, AT).only for name in PREFECTURES.split()} == {"Asia/Tokyo"}


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        pytest.param("東京都渋谷区", "Asia/Tokyo", id="a ward"),
        pytest.param("神奈川県横浜市", "Asia/Tokyo", id="a city in its prefecture"),
        pytest.param("中国の上海", "Asia/Shanghai", id="a city of a country"),
        pytest.param("トルコ航空", "Europe/Istanbul", id="a word that only begins so"),
    ],
)
def test_the_place_that_an_address_begins_with_is_asked_about(text: str, zone: str) -> None:
    said = found(text, AT)
    assert said.zones == (zone,)
    assert not said.is_sure


def test_of_zones_that_keep_the_same_time_the_best_known_is_enough() -> None:
    zones = found("United States", AT).zones

    assert {"America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"} <= set(zones)
    assert "America/Detroit" not in zones
    assert len(zones) <= MOST_CANDIDATES
    assert zones[0] in {"America/New_York", "America/Los_Angeles"}


@pytest.mark.parametrize(
    ("text", "zone"), [("Londn", "Europe/London"), ("Shang", "Asia/Shanghai"), ("ニューヨ", "America/New_York")]
)
def test_what_only_looks_like_a_name_has_to_be_asked(text: str, zone: str) -> None:
    said = found(text, AT)
    assert zone in said.zones
    assert said.only is None


@pytest.mark.parametrize(
    ("zone", "summer", "winter"),
    [
        ("America/New_York", "UTC-4", "UTC-5"),
        ("Europe/London", "UTC+1", "UTC"),
        ("Australia/Sydney", "UTC+10", "UTC+11"),
        ("Asia/Tokyo", "UTC+9", "UTC+9"),
        ("UTC+5:30", "UTC+5:30", "UTC+5:30"),
    ],
)
def test_a_zone_keeps_its_summer_time(zone: str, summer: str, winter: str) -> None:
    assert offset_text(zone, datetime(2026, 7, 1, tzinfo=UTC)) == summer
    assert offset_text(zone, datetime(2026, 12, 1, tzinfo=UTC)) == winter


def test_the_hour_that_summer_time_skips_is_skipped() -> None:
    here = zone_of("America/New_York")
    before = datetime(2026, 3, 8, 6, 59, tzinfo=UTC)
    assert [(before + timedelta(minutes=m)).astimezone(here).strftime("%H:%M") for m in (0, 1)] == ["01:59", "03:00"]


@pytest.mark.parametrize(
    "name", ["", "Mars/Base", "../etc/passwd", "Etc/Unknown", "UTC+99", "\x00", "-1", "00", "utc+9", "UTC+09"]
)
def test_what_is_no_zone_has_no_clock(name: str) -> None:
    assert zone_of(name) is None


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("ja", ("東京", "ニューヨーク", "台北", "コルカタ")),
        ("en", ("Tokyo", "New York", "Taipei", "Kolkata")),
        ("zh", ("东京", "纽约", "台北", "加尔各答")),
    ],
)
def test_a_zone_is_named_by_its_city(language: str, names: tuple[str, ...]) -> None:
    zones = ("Asia/Tokyo", "America/New_York", "Asia/Taipei", "Asia/Kolkata")
    assert tuple(city(zone, language) for zone in zones) == names
    assert city("UTC+5:30", language) == "UTC+5:30"


def test_every_common_zone_is_found_by_its_own_name_in_every_language() -> None:
    for zone in COMMON:
        assert zone_of(zone) is not None
        assert {found(city(zone, language), AT).only for language in ("ja", "en", "zh")} == {zone}


def test_the_table_of_cities_is_in_order_and_names_only_zones_that_there_are() -> None:
    lines = (resources.files("bot.tutor") / "cities.tsv").read_text(encoding="utf-8").splitlines()
    rows = [tuple(line.split("\t")) for line in lines[1:]]

    assert lines[0] == "city\tzone"
    assert rows == sorted(set(rows))
    assert all(zone_of(zone) is not None for _, zone in rows)


@given(st.text())
def test_any_text_is_answered_and_every_zone_has_a_clock(text: str) -> None:
    said = found(text, AT)
    assert len(said.zones) <= MOST_CANDIDATES
    assert all(zone_of(zone) is not None for zone in said.zones)
