"""The sides of what is set against each other change places only where each could stand on the other side."""

from __future__ import annotations

import pytest

from quizzes.distractors.edits.side_swaps import swaps


@pytest.mark.parametrize(
    ("source", "other", "same"),
    [
        pytest.param("要的不是资金，而是时间。", "不是时间，而是资金", "是时间，而不是资金", id="not A but B"),
        pytest.param("要的是时间，而不是资金。", "是资金，而不是时间", "不是资金，而是时间", id="B and not A"),
        pytest.param("我们不做应用，而是做研究，做探索。", "不做研究和探索，而是做应用", "", id="a list"),
        pytest.param("我们不做垂类，而是做研究。", "不做研究，而是做垂类", "", id="not do A but do B"),
        pytest.param("租金比版税还贵。", "版税比租金", "", id="a comparison"),
        pytest.param("先上山采茶，再下山卖茶。", "下山卖茶，再上山采茶", "", id="two steps"),
        pytest.param("要的不是无人机，而是帐篷。", "不是帐篷，而是无人机", "是帐篷，而不是无人机", id="a word with 无"),
        pytest.param("要的不是資金，而是時間。", "不是時間，而是資金", "是時間，而不是資金", id="traditional"),
    ],
)
def test_the_sides_change_places(source: str, other: str, same: str) -> None:
    [swap] = swaps(source)
    assert (swap.other, swap.same) == (other, same)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("不是不喝茶，而是不喜欢规矩。", id="a negation in a side"),
        pytest.param("要的不是他的钱，而是时间。", id="somebody in a side"),
        pytest.param("不是所有的钱，而是一半。", id="a part of the other side"),
        pytest.param("还有五个座位，问题并非无票可卖，而是有票无人。", id="what is not there, which the rest tells"),
        pytest.param("迟到并非由于下雨，而是由于停电。", id="a cause that everybody thinks of"),
        pytest.param("他走并非出于生气，而是出于好心。", id="a motive that everybody thinks of"),
        pytest.param("先生走了，再也没有回来。", id="先 in another word"),
        pytest.param("我比他高。", id="people who are not named"),
        pytest.param("房租很贵。", id="nothing set against anything"),
    ],
)
def test_sides_that_belong_where_they_stand_are_left(source: str) -> None:
    assert not list(swaps(source))
