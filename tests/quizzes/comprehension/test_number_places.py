"""The right number is now the lowest, now the highest among the others, and one of these is given in the text."""

from __future__ import annotations

from quizzes.comprehension.number_places import beside


def test_the_key_stands_in_every_place_in_turn() -> None:
    places = set()
    for seed in map(str, range(40)):
        chosen = beside("四十天", ["二十天", "六十天"], ["三十天", "五十天", "七十天", "十天"], 3, seed)
        lower = sum(each in {"二十天", "三十天", "十天"} for each in chosen)
        assert {"二十天", "六十天"} & set(chosen)
        places.add(lower)
    assert places == {0, 1, 2, 3}


def test_as_many_are_chosen_as_there_are() -> None:
    assert set(beside("2014年", ["2017年"], ["2012年"], 3, "a")) == {"2017年", "2012年"}


def test_numbers_that_cannot_be_compared_are_taken_in_order() -> None:
    assert beside("一半", ["三成"], ["七成", "全部", "两成"], 3, "a") == ("三成", "七成", "全部")
