"""The right number is as often the least or the greatest as one between, and the others are not made from it alone."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from quizzes.chinese.numerals import value_of
from quizzes.comprehension.numbers.number_places import beside
from quizzes.comprehension.numbers.number_reasons import told_elsewhere
from quizzes.distractors.edits.quantities import Quantity, quantities
from quizzes.question import Localized

_NUMBER = re.compile("[0-9]+|[一二三四五六七八九十百]+")


def quantity(text: str) -> Quantity:
    [found] = quantities(text)
    return found


def values(*options: str) -> list[int]:
    return sorted(int("".join(char for char in option if char.isdigit())) for option in options)


def test_the_key_stands_in_every_place_alike_often() -> None:
    places: Counter[int] = Counter()
    for seed in map(str, range(200)):
        chosen = beside(quantity("50天"), ["30天", "70天"], str, seed)
        assert {"30天", "70天"} & set(chosen)
        places[sum(each < 50 for each in values(*chosen))] += 1
    assert min(places[place] for place in range(4)) >= 30


@pytest.mark.parametrize(
    ("key", "given"),
    [
        pytest.param("37公里", "41公里", id="two digits"),
        pytest.param("37公里", "40公里", id="one of them round"),
        pytest.param("30分钟", "50分钟", id="tens"),
        pytest.param("4回", "5回", id="a digit"),
        pytest.param("144块", "250块", id="three digits"),
        pytest.param("2014年", "1998年", id="years far from each other"),
        pytest.param("8月", "11月", id="months"),
    ],
)
def test_the_options_lie_in_pairs_of_one_distance(key: str, given: str) -> None:
    for seed in "abcdefgh":
        first, second, third, fourth = values(key, *beside(quantity(key), [given], str, seed))
        assert second - first == fourth - third


@pytest.mark.parametrize(
    ("key", "given", "expected"),
    [
        pytest.param("三成", ["九成"], {"五成", "七成", "九成"}, id="no more than there is"),
        pytest.param("百分之九十", ["百分之八十"], {"百分之七十", "百分之八十", "百分之六十"}, id="of a hundred"),
        pytest.param("三百多公里", ["两百多公里"], {"四百多公里", "两百多公里", "五百多公里"}, id="rough as the key"),
    ],
)
def test_a_number_is_made_that_is_said_so(key: str, given: list[str], expected: set[str]) -> None:
    assert expected in [set(beside(quantity(key), given, str, str(seed))) for seed in range(20)]


@pytest.mark.parametrize(
    ("key", "sign"),
    [
        pytest.param("二千零六十四个", "二千", id="as the text says it"),
        pytest.param("三千零六十四个", "两千", id="as one says it"),
    ],
)
def test_two_thousand_is_said_as_in_the_text(key: str, sign: str) -> None:
    made = [option for seed in "abcdefgh" for option in beside(quantity(key), [], str, seed)]
    told = {option[:2] for option in made if option[0] in "二两"}
    assert told == {sign}


def test_two_ages_are_enough_where_three_would_be_of_another_stage_of_a_life() -> None:
    def offered(option: str) -> str | None:
        return option if option in {"六十多岁", "七十多岁", "八十多岁"} else None

    assert beside(quantity("六十多岁"), [], offered, "a") == ("七十多岁", "八十多岁")
    assert beside(quantity("六十多天"), [], lambda option: offered(option.replace("天", "岁")), "a") == ()


@pytest.mark.parametrize("key", ["十家", "三十个", "四十次"])
def test_beside_a_round_number_stand_no_others_than_round_or_small_ones(key: str) -> None:
    for seed in "abcdef":
        made = beside(quantity(key), [], str, seed)
        assert len(made) == 3
        found = [value_of(option[:-1]) or 0 for option in made]
        assert all(value <= 10 or value % 5 == 0 for value in found)


def test_beside_a_round_hundred_stand_round_numbers_alone() -> None:
    made = {option for seed in "abcdefgh" for option in beside(quantity("四百年"), [], str, seed)}
    assert made
    assert all(len(str(value_of(option[:-1])).rstrip("0")) == 1 for option in made)


@pytest.mark.parametrize(
    ("key", "given"),
    [
        pytest.param("十余年", ["三十年", "二十三年", "二十年"], id="the only rough one"),
    ],
)
def test_a_number_that_would_be_the_only_one_of_its_make_is_left(key: str, given: list[str]) -> None:
    assert beside(quantity(key), given, str, "a") == ()


@pytest.mark.parametrize(
    ("key", "given"),
    [
        pytest.param("十分钟", [], id="ten minutes"),
        pytest.param("五分钟", [], id="five minutes"),
        pytest.param("十五分钟", ["十一分钟"], id="a quarter of an hour, with another that is told"),
        pytest.param("十年", ["九年"], id="ten years"),
        pytest.param("10块钱", ["8块钱"], id="ten yuan in figures"),
        pytest.param("一百四十公里", ["一百三十七公里"], id="a round distance"),
        pytest.param("百分之五", [], id="a part of a hundred"),
    ],
)
def test_a_round_number_stands_beside_another_that_is_as_round(key: str, given: list[str]) -> None:
    step = 10 if "一百四十" in key else 5
    for seed in "abcdefgh":
        others = beside(quantity(key), given, str, seed)
        assert any((value_of(_NUMBER.findall(other)[-1]) or 1) % step == 0 for other in others)


@pytest.mark.parametrize("key", ["两家", "两分钟", "两遍"])
def test_one_which_is_never_asked_for_tells_no_two(key: str) -> None:
    assert not any(each.startswith("一") for seed in range(20) for each in beside(quantity(key), [], str, str(seed)))


@pytest.mark.parametrize("key", ["十分钟", "十块钱", "十米"])
def test_ten_is_not_always_the_least_beside_others_that_are_told_in_fives(key: str) -> None:
    made = [beside(quantity(key), [], str, str(seed)) for seed in range(20)]
    assert {sum((value_of(_NUMBER.findall(other)[0]) or 0) < 10 for other in others) for others in made} >= {0, 1}


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        pytest.param("十公里", 0, id="alone round"),
        pytest.param("六公里", 3, id="none is round"),
        pytest.param("十月", 3, id="no month is round"),
        pytest.param("十五岁", 3, id="no such age is"),
    ],
)
def test_no_round_number_stands_beside_others_of_which_none_is(key: str, expected: int) -> None:
    def offered(option: str) -> str | None:
        return option if (value_of(_NUMBER.findall(option)[0]) or 5) % 5 else None

    assert {len(beside(quantity(key), [], offered, seed)) for seed in "abcdefgh"} == {expected}


def test_of_months_and_of_pieces_five_are_no_round_number() -> None:
    assert any(
        not any(each.startswith(("十", "十五")) for each in beside(quantity("五个月"), [], str, seed))
        for seed in "abcdefgh"
    )


@pytest.mark.parametrize("given", [[], ["1936年", "1965年"]], ids=["no other year", "years of another age"])
def test_years_near_the_key_are_made_up_where_the_text_gives_none(given: list[str]) -> None:
    options = beside(quantity("2019年"), given, str, "a")
    assert len(options) == 3
    assert min(options) > "2005年"


def test_of_years_all_that_the_text_gives_are_offered_before_any_other() -> None:
    for seed in "abcdefgh":
        assert {"2009年", "2013年"} <= set(beside(quantity("2014年"), ["2009年", "2013年"], str, seed))


def test_what_is_not_offered_is_not_taken() -> None:
    assert beside(quantity("四十天"), ["三十天"], lambda _: None, "a") == ()


def test_no_year_far_ahead_of_the_text_is_made_up() -> None:
    options = {each for seed in map(str, range(40)) for each in beside(quantity("2023年"), ["2021年"], str, seed)}
    assert max(options) <= "2025年"


def test_a_year_long_ago_is_as_often_the_first_as_the_last() -> None:
    places = Counter(
        sum(year < 1908 for year in values(*beside(quantity("1908年"), ["2021年"], str, seed)))
        for seed in map(str, range(200))
    )
    assert min(places[place] for place in range(4)) >= 30


@pytest.mark.parametrize("key", ["38天", "47公里", "18个", "24块"])
def test_no_place_of_the_key_is_the_rule(key: str) -> None:
    own = int(re.sub("[^0-9]", "", key))
    places = Counter(
        sum(each < own for each in values(*beside(quantity(key), [], str, seed))) for seed in map(str, range(200))
    )
    assert min(places[place] for place in range(4)) >= 30


@pytest.mark.parametrize("key", ["2个", "4个", "5个", "6个"])
def test_three_stands_beside_another_small_number_as_it_is_the_first_to_be_guessed(key: str) -> None:
    assert all("3个" in beside(quantity(key), [], str, str(seed)) for seed in range(20))


def test_three_is_as_often_the_least_as_the_second() -> None:
    least = sum(min(values(*beside(quantity("3个"), [], str, str(seed)))) > 3 for seed in range(100))
    assert 35 <= least <= 65


@pytest.mark.parametrize(
    ("said", "there", "ja", "en"),
    [
        pytest.param(
            "每瓦时不到三毛钱",
            66,
            "「三毛」は同じ行の「每瓦时不到三毛钱」に出てきますが、ここは「四毛」です。",
            "三毛 comes up in the same line (每瓦时不到三毛钱), but here it is 四毛.",
            id="in the same line",
        ),
        pytest.param(
            "三毛",
            66,
            "「三毛」は同じ行に出てきますが、ここは「四毛」です。",
            "三毛 comes up in the same line, but here it is 四毛.",
            id="in the same line, with nothing beside it",
        ),
        pytest.param(
            "每瓦时不到三毛钱",
            70,
            "「三毛」は70行目の「每瓦时不到三毛钱」に出てきますが、66行目では「四毛」です。",
            "三毛 comes up in line 70 (每瓦时不到三毛钱); line 66 says 四毛.",
            id="in another line",
        ),
        pytest.param(
            "只要三毛：“很便宜",
            70,
            "「三毛」は70行目の「只要三毛：很便宜」に出てきますが、66行目では「四毛」です。",
            "三毛 comes up in line 70 (只要三毛：很便宜); line 66 says 四毛.",
            id="with one half of a pair of quotation marks",
        ),
    ],
)
def test_a_number_that_the_text_gives_elsewhere_is_told_with_its_words(said: str, there: int, ja: str, en: str) -> None:
    assert told_elsewhere("三毛", "四毛", said, there=there, here=66) == Localized(ja=ja, en=en)


@pytest.mark.parametrize("key", ["两千块", "三千块", "4000元"])
def test_only_round_sums_stand_beside_a_round_sum(key: str) -> None:
    for seed in "abcdefgh":
        chosen = beside(quantity(key), [], str, seed)
        assert chosen
        assert not any(re.search("[百十]|[1-9]00元", each.replace("000元", "")) for each in chosen)


@pytest.mark.parametrize("key", ["100块", "100多个", "1000个"])
def test_beside_a_hundred_stand_hundreds(key: str) -> None:
    number = quantity(key)
    chosen = beside(number, (), lambda option: option, key)
    size = 1000 if "1000" in key else 100
    assert sorted(values(*chosen)) == [2 * size, 3 * size, 4 * size]


@pytest.mark.parametrize("key", ["十块", "30元", "八十块钱"])
def test_no_odd_sum_stands_beside_a_round_price(key: str) -> None:
    for seed in "abcdefgh":
        chosen = [value_of(_NUMBER.findall(other)[-1]) or 1 for other in beside(quantity(key), [], str, seed)]
        assert len(chosen) == 3
        assert not [each for each in chosen if each > 10 and each % 5]


def test_the_number_that_the_text_gives_nearest_is_among_the_others_more_often_than_not() -> None:
    made = [beside(quantity("30天"), ["60天", "10天"], str, str(seed)) for seed in range(40)]
    assert 2 * sum("60天" in each for each in made) > len(made)
