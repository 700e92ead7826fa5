"""What a talk speaks of is asked for only where its theme speaks for what it does not speak of."""

from __future__ import annotations

import pytest

from quizzes.comprehension.mentions import unexpected
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

_WORKSHOP = ("作坊里放着很多东西。", "那台机器是我修好的。", "车间里有人在磨零件。")
_FIELD = ("村里人都下地。", "那年收成很好。", "庄稼都收完了。")


@pytest.mark.parametrize(
    ("said", "theme", "is_asked"),
    [
        pytest.param("门口放着一把镰刀。", _WORKSHOP, True, id="of another theme than that of the talk"),
        pytest.param("门口放着一把锤子。", _WORKSHOP, False, id="of the theme, beside others of it"),
        pytest.param("门口放着一把镊子。", _FIELD, True, id="of no theme of the talk, beside what is of it"),
        pytest.param("门口放着一把镰刀。", ("那天的天很蓝。",), False, id="in a talk of whose theme we have no word"),
    ],
)
def test_a_thing_is_asked_for_where_the_theme_speaks_for_others(
    said: str, theme: tuple[str, ...], *, is_asked: bool
) -> None:
    found, tally = talk(*(("林芳", each, None) for each in (said, *theme)), language=None), Tally()
    assert bool(list(unexpected.items(Document(found), tally))) is is_asked
    assert bool(tally.refused["told-by-theme"] or tally.refused["fits-best"]) is not is_asked


@pytest.mark.parametrize(
    ("theme", "is_asked"),
    [
        pytest.param(_WORKSHOP, True, id="one expects it"),
        pytest.param(("那天的天很蓝。",), False, id="nobody expects any of them"),
    ],
)
def test_what_is_not_spoken_of_is_asked_for_where_one_expects_it(theme: tuple[str, ...], *, is_asked: bool) -> None:
    said = ("门口放着一把镰刀。", "我买过两把锄头。", *theme)
    found = talk(*(("林芳", each, None) for each in said), language=None)
    items = list(unexpected.items(Document(found), Tally()))
    assert ["没有提到" in item.prompt for item in items] == ([True] if is_asked else [])


def test_what_is_not_spoken_of_is_not_asked_for_where_one_expects_what_is_sooner() -> None:
    said = (
        "门口放着一把镰刀。",
        "我买过两把锄头。",
        "地上有一把镊子。",
        *_WORKSHOP,
        *_FIELD,
        "我们种了豆子。",
        "他们养牛。",
    )
    tally = Tally()
    assert not list(unexpected.items(Document(talk(*(("林芳", each, None) for each in said), language=None)), tally))
    assert tally.refused["told-by-theme"]


@pytest.mark.parametrize(
    ("said", "theme", "is_asked"),
    [
        pytest.param("我女儿在青岛读书。", (), True, id="a town, which no theme tells"),
        pytest.param("门口放着一筐橘子。", (), True, id="a fruit, which no theme tells"),
        pytest.param("我女儿在韩国读书。", (), True, id="a country, which no theme tells"),
        pytest.param("门口放着一双手套。", (), True, id="what one wears, as what else one does"),
        pytest.param("我家的冰箱旧了。", (), True, id="an appliance, as any house has each"),
        pytest.param("门口放着一把镰刀。", (), False, id="a tool, which one may tell"),
        pytest.param("那年有一场冰雹。", (), False, id="weather, which the place may tell"),
        pytest.param("他会拉二胡。", (), False, id="an instrument, which one may tell"),
        pytest.param(
            "门口放着一条围巾。", ("冬天特别冷。", "外头下雪了。"), True, id="what one wears in the cold, as the others"
        ),
        pytest.param(
            "门口放着一筐橘子。", ("病人都睡了。", "护士在量体温。"), False, id="a fruit that one brings to the sick"
        ),
    ],
)
def test_what_no_theme_speaks_for_is_asked_for_where_none_does(
    said: str, theme: tuple[str, ...], *, is_asked: bool
) -> None:
    found = talk(*(("林芳", each, None) for each in (said, "那天的天很蓝。", *theme)), language=None)
    assert bool(list(unexpected.items(Document(found), Tally()))) is is_asked


def test_what_is_not_spoken_of_is_asked_for_beside_what_one_expects_as_little() -> None:
    said = ("我家的冰箱旧了。", "隔壁买了一台空调。", "那天的天很蓝。")
    [item] = unexpected.items(Document(talk(*(("林芳", each, None) for each in said), language=None)), Tally())
    assert item.prompt == "原文没有提到下面哪种电器？"
