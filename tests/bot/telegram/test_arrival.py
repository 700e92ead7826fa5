"""Which updates are worked on as small values, and which as what the library makes of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from telegram import Update

from bot.telegram.arrival import CastVote, PrivatePress, arrival_of, lane_of, private_chat_of, query_of, user_of
from bot.telegram.json_text import read_json, written_json

if TYPE_CHECKING:
    from collections.abc import Mapping

ANN = {"id": 5, "is_bot": False, "first_name": "Ann", "last_name": "Li", "language_code": "ja"}
CHAT = {"id": 5, "type": "private", "first_name": "Ann"}
GROUP = {"id": -7, "type": "supergroup", "title": "Class"}
ROWS = [[{"text": "A", "callback_data": "a:1:0:0"}, {"text": "B", "url": "https://example.org"}]]
MESSAGE = {"message_id": 3, "date": 9, "chat": CHAT, "text": "Which?", "reply_markup": {"inline_keyboard": ROWS}}
PRESS = {"id": "77", "from": ANN, "chat_instance": "1", "data": "a:1:0:0", "message": MESSAGE}
VOTE = {"poll_id": "8", "user": ANN, "option_ids": [1], "option_persistent_ids": ["b"]}


def but(thing: Mapping[str, object], **others: object) -> dict[str, object]:
    """Give the same with something else in it, or without what is None."""
    return {name: value for name, value in (dict(thing) | others).items() if value is not None}


def test_a_press_in_private_is_read_with_how_its_message_looks() -> None:
    pressed = arrival_of({"update_id": 1, "callback_query": PRESS}, None)

    assert isinstance(pressed, PrivatePress)
    assert (pressed.update_id, pressed.query, pressed.message, pressed.data) == (1, "77", 3, "a:1:0:0")
    assert (pressed.text, pressed.keyboard) == ("Which?", ROWS)
    assert (pressed.user.id, pressed.user.full_name, pressed.user.language_code) == (5, "Ann Li", "ja")
    assert (lane_of(pressed), query_of(pressed), private_chat_of(pressed), user_of(pressed)) == (
        5,
        "77",
        5,
        pressed.user,
    )


def test_a_vote_is_read() -> None:
    cast = arrival_of({"update_id": 1, "poll_answer": VOTE}, None)

    assert isinstance(cast, CastVote)
    assert (cast.update_id, cast.poll, cast.user.id, cast.options) == (1, "8", 5, (1,))
    assert (lane_of(cast), query_of(cast), private_chat_of(cast)) == (5, None, None)


@pytest.mark.parametrize(
    "update",
    [
        pytest.param({"callback_query": but(PRESS, message=but(MESSAGE, chat=GROUP))}, id="a press in a group"),
        pytest.param({"callback_query": but(PRESS, message=but(MESSAGE, date=0))}, id="under a message out of reach"),
        pytest.param({"callback_query": but(PRESS, message=None, inline_message_id="x")}, id="under no message"),
        pytest.param({"callback_query": but(PRESS, data=None, game_short_name="x")}, id="of a game"),
        pytest.param({"callback_query": but(PRESS, message=but(MESSAGE, chat=but(CHAT, id=6)))}, id="of somebody else"),
        pytest.param({"poll_answer": but(VOTE, user=None, voter_chat=GROUP)}, id="a vote of a channel"),
        pytest.param(
            {"poll_answer": but(VOTE, voter_chat=GROUP)}, id="a vote of a channel with a stand-in for its user"
        ),
        pytest.param({"message": but(MESSAGE, **{"from": ANN})}, id="a message"),
    ],
)
def test_all_else_is_what_the_library_makes_of_it(update: dict[str, object]) -> None:
    assert isinstance(arrival_of({"update_id": 1, **update}, None), Update)


@pytest.mark.parametrize(
    "update",
    [
        pytest.param({"callback_query": but(PRESS, data=5)}, id="data that is no text"),
        pytest.param({"callback_query": but(PRESS, message=but(MESSAGE, text=["x"]))}, id="a text that is none"),
        pytest.param({"callback_query": but(PRESS, **{"from": but(ANN, first_name=None)})}, id="somebody nameless"),
        pytest.param({"poll_answer": but(VOTE, option_ids=["x"])}, id="an option that is no number"),
        pytest.param({"poll_answer": but(VOTE, user="5")}, id="a user that is none"),
    ],
)
def test_what_is_not_as_telegram_describes_it_is_nothing(update: dict[str, object]) -> None:
    assert arrival_of({"update_id": 1, **update}, None) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param(b'{"a": "\xe6\x96\x87\xf0\x9f\x9a\xa9"}', {"a": "文🚩"}, id="text"),
        pytest.param('{"a": "\\ud83d"}', {"a": "\ud83d"}, id="half a surrogate pair"),
        pytest.param(b'{"a": "\xff"}', {"a": "\ufffd"}, id="bytes that are no text"),
        pytest.param("[" * 300 + "]" * 300, None, id="nested deeply"),
    ],
)
def test_json_is_read_whatever_is_in_it_and_written_as_text_that_reads_the_same(
    text: str | bytes, value: object
) -> None:
    read = read_json(text)
    written = written_json(read)

    assert value is None or read == value
    assert written.encode()
    assert read_json(written) == read


@pytest.mark.parametrize("text", ["", "{", "nonsense", b"\xff\xfe"])
def test_what_is_no_json_is_a_value_error(text: str | bytes) -> None:
    with pytest.raises(json.JSONDecodeError):
        read_json(text)
