"""The right number is now the lowest, now the highest among the others, and one of these is given in the text."""

from __future__ import annotations

from quizzes.comprehension.number_places import beside, told_in_the_same_line


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


def test_a_number_that_the_line_gives_of_something_else_is_told_without_a_contradiction() -> None:
    why = told_in_the_same_line("三毛", "四毛", "每瓦时不到三毛钱", 66)
    assert why.ja == "「三毛」も66行に出てきますが、「每瓦时不到三毛钱」という別のことの数です。ここは「四毛」です。"
    assert why.en == "Line 66 gives 三毛 as well, but of something else (每瓦时不到三毛钱); here it is 四毛."
