"""What a place of our tables is called says where it is."""

from __future__ import annotations

import pytest

from quizzes.comprehension.circumstances.known_places import known_sorts, meaning_of_place, regions


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("火车上", ("列車", "train"), id="what one rides in"),
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
