"""What Telegram never sends is seen before anybody relies on it."""

from __future__ import annotations

import pytest

from bot.telegram.shape import LARGEST_NUMBER, is_sound

MESSAGE = {"message_id": 5, "date": 1_800_000_000, "chat": {"id": -100, "type": "supergroup"}, "text": "/push"}


@pytest.mark.parametrize(
    ("more", "is_right"),
    [
        pytest.param({}, True, id="no topic"),
        pytest.param({"message_thread_id": 7, "is_topic_message": True}, True, id="a topic"),
        pytest.param({"message_thread_id": 1}, True, id="the first topic"),
        pytest.param({"message_thread_id": 0, "is_topic_message": True}, False, id="topic 0"),
        pytest.param({"message_thread_id": -1, "is_topic_message": True}, False, id="a topic below 0"),
        pytest.param({"message_thread_id": LARGEST_NUMBER + 1}, False, id="a topic too large"),
        pytest.param({"message_thread_id": True}, False, id="a truth for a topic"),
        pytest.param({"message_thread_id": "7"}, False, id="a text for a topic"),
        pytest.param({"chat": {"id": -100}}, False, id="a chat of no type"),
        pytest.param({"chat": [], "from": None}, False, id="a list for a chat"),
        pytest.param({"from": None}, False, id="nothing for a user"),
        pytest.param({"is_topic_message": 1}, False, id="a number for a truth"),
        pytest.param({"entities": {}}, False, id="an object for a list"),
        pytest.param({"entities": [{"type": "bold", "offset": 0, "length": "1"}]}, False, id="one wrong in a list"),
        pytest.param({"nobody_knows": {"id": []}}, True, id="what nobody knows"),
        pytest.param({"edit_date": -1}, True, id="a number below 0 where it does no harm"),
    ],
)
def test_an_update_is_looked_over(more: dict[str, object], *, is_right: bool) -> None:
    assert is_sound({"update_id": 1, "message": {**MESSAGE, **more}}) is is_right
