"""What a comparison says of people alone is not said of things."""

from __future__ import annotations

import pytest

from quizzes.cloze.compared import of_what_is_compared
from quizzes.question import Localized

_BIGGER = Localized(ja="〜より大きい、（人の年なら）上だ", en="bigger than …, (of a person) older than …")
_RANKED = Localized(
    ja="〜より大きい、（人の年なら）上だ、（立場なら）偉い",
    en="bigger than …, (of a person) older than …, (of standing) above …",
)


@pytest.mark.parametrize(
    ("clause", "is_of_people"),
    [
        pytest.param("他比我大两岁", True, id="people"),
        pytest.param("奶奶比爷爷还大", True, id="kin"),
        pytest.param("厨师比水手大", True, id="people of a trade"),
        pytest.param("今年的苹果比去年的大", False, id="things"),
        pytest.param("她的声音比上午小多了", False, id="what somebody has"),
        pytest.param("那个学生天赋比她还高", False, id="what people have more of"),
        pytest.param("新手机比老手机大", False, id="what only ends like people"),
    ],
)
@pytest.mark.parametrize("meaning", [_BIGGER, _RANKED], ids=["age", "age and rank"])
def test_age_is_spoken_of_with_people(meaning: Localized, clause: str, *, is_of_people: bool) -> None:
    bare = Localized(ja="〜より大きい", en="bigger than …")
    assert of_what_is_compared(meaning, clause) == (meaning if is_of_people else bare)


_FAST = Localized(ja="〜より速い、（刃物なら）よく切れる", en="faster than …, (of a blade) sharper than …")
_DEEP = Localized(ja="〜より深い、（色なら）濃い", en="deeper than …, (of a colour) darker than …")


@pytest.mark.parametrize(
    ("meaning", "clause", "ja"),
    [
        pytest.param(_FAST, "你会跑得比汽车快", "〜より速い", id="no blade"),
        pytest.param(_FAST, "这把刀比那把快", "〜より速い、（刃物なら）よく切れる", id="a blade"),
        pytest.param(_DEEP, "这里的水比那边深", "〜より深い", id="no colour"),
        pytest.param(_DEEP, "今年的红比去年的深", "〜より深い、（色なら）濃い", id="a colour"),
    ],
)
def test_what_is_said_of_blades_and_colours_is_said_of_them_alone(meaning: Localized, clause: str, ja: str) -> None:
    told = of_what_is_compared(meaning, clause)
    assert told.ja == ja
    assert (", (of" in (told.en or "")) is ("なら）" in ja)


def test_a_thing_is_older_where_its_age_is_told() -> None:
    told = of_what_is_compared(_BIGGER, "守着一口比他岁数还大的蒸锅")
    assert told == Localized(ja="〜より大きい、（年が）上だ", en="bigger than …, (in age) older than …")
