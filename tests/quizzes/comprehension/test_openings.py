"""Which words of a sentence does the opening of the next one take up?"""

from __future__ import annotations

import pytest

from quizzes.comprehension.openings import taken_up_by


@pytest.mark.parametrize(
    ("opening", "before", "taken_up"),
    [
        pytest.param(
            "那时候",
            "桥是2011年塌的，木头从里面开始空，工人叫它“白蚁的请帖”。",
            "木头从里面开始空",
            id="no remark in quotation marks",
        ),
        pytest.param(
            "那時候", "橋是2011年塌的，有人叫它「白蟻的請帖」。", "橋是2011年塌的", id="the clause with a year"
        ),
        pytest.param("当时", "我爸管这种桥叫老骨头。", "我爸管这种桥叫老骨头", id="a lone clause"),
        pytest.param("当时", "这种桥很窄，大家叫它老骨头。", "", id="no time is told"),
        pytest.param("后来", "这碗面的味道我记到现在。", "", id="later than an aside about today"),
        pytest.param("后来", "我在码头卖了两年面。", "我在码头卖了两年面", id="later than what happened"),
    ],
)
def test_a_word_for_a_time_takes_up_what_tells_one(opening: str, before: str, taken_up: str) -> None:
    assert taken_up_by(opening, before) == taken_up
