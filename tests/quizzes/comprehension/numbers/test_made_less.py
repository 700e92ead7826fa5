"""Where words make little of a number it is not the least of the options, nor the greatest where they make much."""

from __future__ import annotations

import pytest

from quizzes.comprehension.numbers.made_less import Made, is_at_end, made_of
from quizzes.comprehension.numbers.number_places import beside
from quizzes.distractors.edits.quantities import quantities

LITTLE, MUCH, NEITHER = Made.LITTLE, Made.MUCH, Made.NEITHER


@pytest.mark.parametrize(
    ("text", "made"),
    [
        pytest.param("那封信我只看了七分钟", LITTLE, id="only"),
        pytest.param("这只船也就五百斤出头", LITTLE, id="no more than"),
        pytest.param("我搬来才三个月", LITTLE, id="no longer than"),
        pytest.param("整条街就四家", LITTLE, id="just so many"),
        pytest.param("面包烤了八分钟就糊了", LITTLE, id="after that already"),
        pytest.param("新鞋穿了三个月以后就破了", LITTLE, id="after that already, said so"),
        pytest.param("那台炉子用了四个星期，就坏了", LITTLE, id="after that already, behind a pause"),
        pytest.param("她早上四点就去菜地", LITTLE, id="so early"),
        pytest.param("等了四十分钟才来一辆车", MUCH, id="not before"),
        pytest.param("求了他三天，才答应", MUCH, id="not before, in the next clause"),
        pytest.param("门修了足足五天", MUCH, id="no less than"),
        pytest.param("桥长达六百米", MUCH, id="as long as"),
        pytest.param("一等就是九天", MUCH, id="each time so long"),
        pytest.param("光是油漆就要两千块", MUCH, id="that alone"),
        pytest.param("等了七天还没来", MUCH, id="and still not"),
        pytest.param("那只猫睡了六个小时", NEITHER, id="a cat, and no only"),
        pytest.param("我看了八分钟，我就走开了", NEITHER, id="then, of another clause"),
        pytest.param("一天摘九斤，还不到她的一半", NEITHER, id="not even so many"),
        pytest.param("箱子里有七本书", NEITHER, id="nothing"),
    ],
)
def test_words_make_little_or_much_of_a_number(text: str, made: Made) -> None:
    [number] = [each for each in quantities(text) if each.kind in {"count", "money", "clock"}][:1]
    assert made_of(number, text) is made


@pytest.mark.parametrize("made", [LITTLE, MUCH])
def test_the_number_is_not_at_the_end_to_which_the_words_point(made: Made) -> None:
    [number] = quantities("40分钟")
    for seed in map(str, range(60)):
        others = beside(number, [], str, seed, (), made)
        assert others
        assert not is_at_end(made, 40, [int(each[:2]) for each in others])


def test_none_are_chosen_where_nothing_is_less() -> None:
    [number] = quantities("40分钟")
    assert beside(number, [], lambda option: None if option < "4" else option, "x", (), LITTLE) == ()
