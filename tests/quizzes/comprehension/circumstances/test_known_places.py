"""What a place of our tables is called says where it is."""

from __future__ import annotations

import pytest

from quizzes.chinese.tables import rows_of
from quizzes.comprehension.circumstances.known_places import known_sorts, meaning_of_place, regions


@pytest.mark.parametrize("sort", ["counter", "seat", "seat_outside"])
def test_what_one_sits_or_lies_on_is_told_alike_in_japanese(sort: str) -> None:
    [words] = [words.split(",") for name, _, words, _, _ in rows_of("places.tsv") if name == sort]
    told = {word: meaning_of_place(f"{word}上")[0] for word in words}
    assert all(ja.endswith("の上") for ja in told.values()), told


@pytest.mark.parametrize(
    ("text", "ja"),
    [
        pytest.param("长椅上", "ベンチの上", id="on top of a seat"),
        pytest.param("长椅旁边", "ベンチの横", id="beside one"),
        pytest.param("书柜上", "本棚", id="on what is no seat"),
        pytest.param("冰箱上", "冷蔵庫", id="on what something sticks to"),
        pytest.param("卡片上", "カード", id="on what is written on as well"),
    ],
)
def test_only_a_seat_is_told_as_what_one_is_on_top_of(text: str, ja: str) -> None:
    assert meaning_of_place(text)[0] == ja


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("火车上", ("列車の中", "on the train"), id="what one rides in"),
        pytest.param("图书馆里", ("図書館の中", "in the library"), id="a building"),
        pytest.param("村口", ("村の入口", "entrance of the village"), id="a place by itself, to which one goes too"),
        pytest.param("三楼", ("三階", "third storey"), id="a floor"),
    ],
)
def test_a_place_is_the_same_in_both_languages(text: str, said: tuple[str, str]) -> None:
    assert meaning_of_place(text) == said


@pytest.mark.parametrize(
    ("country", "beside", "apart"),
    [
        pytest.param("越南", {"泰国", "印度"}, {"瑞士", "加拿大"}, id="where a factory may move"),
        pytest.param("荷兰", {"瑞士", "法国"}, {"韩国"}, id="in the west"),
    ],
)
def test_a_country_stands_beside_those_of_its_part_of_the_world(
    country: str, beside: set[str], apart: set[str]
) -> None:
    offered = {word for row in known_sorts()[country] for word in row.words}
    assert beside <= offered
    assert offered.isdisjoint(apart)
    assert offered <= regions("country")
