"""A sentence that answers somebody who is not there tells but half."""

from __future__ import annotations

import pytest

from quizzes.cloze.half_said import answers_nobody


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("我说：“店里没有铁的。”他转身就走。", True, id="who asked is not there"),
        pytest.param("我回答：“店里没有铁的。”我带他去看旧门。", True, id="whom I lead"),
        pytest.param("我說：「店裡沒有鐵的。」她轉身就走。", True, id="traditional"),
        pytest.param("我说：“店里没有铁的。”木匠转身就走。", False, id="somebody is named"),
        pytest.param("我说：“店里没有铁的。”木匠笑了，他转身就走。", False, id="somebody is named before"),
        pytest.param("我说：“店里没有铁的。”", False, id="the reply alone"),
        pytest.param("木匠问我有没有铁的，我说：“没有。”他转身就走。", False, id="who asks is shown"),
        pytest.param("山一定去，鞋我已经买好了。", True, id="a place that was spoken of, and nobody who goes"),
        pytest.param("海邊肯定會去，車我借好了。", True, id="a place by the sea, traditional"),
        pytest.param("我一定去山上，鞋我已经买好了。", False, id="who goes"),
        pytest.param("爷爷一定去，鞋我已经买好了。", False, id="somebody who goes"),
        pytest.param("那座山我们一定去，鞋我已经买好了。", False, id="who goes to a place"),
        pytest.param("山一定很高，路也不好走。", False, id="what a place is like"),
    ],
)
def test_a_reply_to_somebody_of_whom_more_is_told_answers_nobody(text: str, *, expected: bool) -> None:
    assert answers_nobody(text) is expected
