"""A sentence that is typed says in which order its tiles are laid, or that it is not made of them."""

from __future__ import annotations

from time import process_time

import pytest

from bot.tutor.tile_order import order_by_words

TILES = ("有机会，", "大厂", "都")
TWINS = ("很", "好", "很", "大")


@pytest.mark.parametrize(
    ("text", "order"),
    [
        pytest.param("大厂都有机会，", [1, 2, 0], id="as it stands"),
        pytest.param("大厂 都 有机会", [1, 2, 0], id="blanks, no punctuation"),
        pytest.param("大廠都有機會。", [1, 2, 0], id="traditional"),
        pytest.param("都大厂有机会", [2, 1, 0], id="another order"),
        pytest.param("大厂 + 都 + 有机会", [1, 2, 0], id="plus between them"),
        pytest.param("大厂|都|有机会", [1, 2, 0], id="bars between them"),
        pytest.param("大厂→都→有机会", [1, 2, 0], id="arrows between them"),
        pytest.param("大厂都有机会～", [1, 2, 0], id="drawn out"),
        pytest.param("大厂有机会", None, id="a tile missing"),
        pytest.param("大厂都都有机会", None, id="a tile twice"),
        pytest.param("大厂都有机会吗", None, id="more than the tiles"),
        pytest.param("厂大都有机会", None, id="a tile torn apart"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_a_sentence_lays_its_tiles(text: str, order: list[int] | None) -> None:
    assert order_by_words(text, TILES) == order


def test_tiles_with_the_same_text_are_laid_each_once() -> None:
    assert order_by_words("很大很好", TWINS) == [0, 3, 2, 1]


def test_a_tile_that_is_a_comma_alone_has_its_place_only_where_it_is_typed() -> None:
    assert order_by_words("大厂，都", ("都", "，", "大厂")) == [2, 1, 0]
    assert order_by_words("大厂都", ("都", "，", "大厂")) is None


def test_a_sign_that_a_tile_has_counts() -> None:
    assert order_by_words("一+二等于三", ("等于三", "一+二")) == [1, 0]
    assert order_by_words("一二等于三", ("等于三", "一+二")) is None


def test_tiles_made_to_waste_time_do_not() -> None:
    tiles = (*("一" * (i % 5 + 1) for i in range(30)), "二")
    start = process_time()

    order_by_words("一" * 40 + "二" + "一" * (sum(map(len, tiles)) - 41), tiles)

    assert process_time() - start < 3
