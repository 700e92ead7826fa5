"""To need to do something is told apart from needing a thing."""

from __future__ import annotations

import pytest

from quizzes.distractors.targets.clause_objects import sense_before_clause


@pytest.mark.parametrize(
    ("source", "translation", "is_deed"),
    [
        pytest.param("早上不需要多睡两个小时。", "", True, id="a verb with how much it is done"),
        pytest.param("电梯坏了，需要爬六楼。", "", True, id="a verb alone"),
        pytest.param("他需要时间。", "", False, id="a thing"),
        pytest.param("我们需要帮助。", "", False, id="what may be either"),
        pytest.param("我们需要帮助的人很多。", "", False, id="who is described"),
        pytest.param("早上需要多睡两个小时。", "朝は2時間の睡眠が必要です。", False, id="told as a thing"),
    ],
)
def test_what_needs_to_be_done_is_no_thing_that_one_needs(source: str, translation: str, *, is_deed: bool) -> None:
    found = sense_before_clause("需要", source, source.index("需要"), translation)
    assert (found is not None and found.en.startswith("to need to")) is is_deed
