"""What Telegram sends: an update of each kind that the bot takes, in full, about the people of the scene."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.bot.access.samples import ARGUMENTS, LINKS, NAMED, data_of
from tests.bot.access.scene import ADMIN, CHANNEL, CHIEF, FORMER, GROUP, LEARNER, OTHER_GROUP, STRANGER, TEACHER, VERA
from tests.bot.botapi.groups import ANONYMOUS
from tests.bot.botapi.telegram import BOT

if TYPE_CHECKING:
    import random

    from tests.fuzz.mutations import Json

PEOPLE = (VERA, STRANGER, LEARNER, TEACHER, ADMIN, FORMER, CHIEF)
COMMANDS = (
    *("start", "help", "language", "settings", "privacy", "cancel", "quiz", "review", "mistakes", "score", "read"),
    *("word", "sets", "export", "push", "stop", "schedule", "results", "leaderboard", "flags", "revise", "grant"),
    *("revoke", "log", "nothing"),
)
SAID = ("目标", "x", "1", "new-id", "x" * 4096, "😀" * 2048, "https://example.org/<b>", "５", "")
SMALL = {"file_id": "f1", "file_unique_id": "u1", "file_size": 100}


def update(chance: random.Random) -> dict[str, object]:
    """Make an update of some kind; without its id."""
    make = chance.choice(
        (_message, _message, _message, _press, _press, _press, _edited, _inline, _vote, _poll, _member)
    )
    return make(chance)


def _user(chance: random.Random) -> dict[str, object]:
    id_ = chance.choice(PEOPLE)
    more: dict[str, object] = (
        {"last_name": "B", "username": f"u{id_}", "is_premium": True} if chance.random() < 0.3 else {}
    )
    return {
        "id": id_,
        "is_bot": False,
        "first_name": f"P{id_}",
        "language_code": chance.choice(("en", "ja", "zh")),
        **more,
    }


def _chat(chance: random.Random, user: dict[str, object]) -> dict[str, object]:
    if chance.random() < 0.7:
        return {"id": user["id"], "type": "private", "first_name": user["first_name"]}
    return {"id": chance.choice((GROUP, OTHER_GROUP)), "type": "supergroup", "title": "Class 5b", "is_forum": True}


def _message(chance: random.Random) -> dict[str, object]:
    return {"message": _whole_message(chance)}


def _edited(chance: random.Random) -> dict[str, object]:
    return {"edited_message": {**_whole_message(chance), "edit_date": 1_800_000_100}}


def _whole_message(chance: random.Random) -> dict[str, object]:
    user = _user(chance)
    message: dict[str, object] = {
        "message_id": chance.randrange(1, 1_000_000),
        "date": 1_800_000_000,
        "from": user,
        "chat": _chat(chance, user),
        **_content(chance),
    }
    if chance.random() < 0.15:
        message["reply_to_message"] = {**message, "from": _user(chance), "message_id": 5}
    if chance.random() < 0.1:
        message["sender_chat"] = chance.choice(
            (
                {"id": GROUP, "type": "supergroup", "title": "Class 5b"},
                {"id": CHANNEL, "type": "channel", "title": "News"},
            )
        )
        message["from"] = dict(ANONYMOUS)
    if chance.random() < 0.1:
        message |= {"message_thread_id": 7, "is_topic_message": True}
    return message


def _content(chance: random.Random) -> dict[str, object]:
    photo: object = [{**SMALL, "width": 90, "height": 90}]
    document = {**SMALL, "file_name": chance.choice(("set.csv", "a.zip", "interview.txt")), "mime_type": "text/csv"}
    origin = {"type": "user", "date": 1, "sender_user": _user(chance)}
    contents: tuple[dict[str, object], ...] = (
        _command(chance),
        _command(chance),
        {"text": chance.choice(SAID)},
        {"text": "a link", "entities": [{"type": "text_link", "offset": 0, "length": 6, "url": "http://x"}]},
        {"document": document, "caption": "a file"},
        {"photo": photo},
        {"contact": {"phone_number": "1", "first_name": "V", "user_id": VERA, "vcard": "BEGIN:VCARD"}},
        {"users_shared": {"request_id": 1, "users": [{"user_id": VERA, "first_name": "V"}]}},
        {"text": "words", "forward_origin": origin},
        {"sticker": {**SMALL, "type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False}},
        {"voice": {**SMALL, "duration": 3}},
        {"location": {"longitude": 1.5, "latitude": 2.5}},
        {"new_chat_members": [_user(chance)]},
        {"migrate_from_chat_id": -77} if chance.random() < 0.1 else {"new_chat_title": "Other"},
        {"pinned_message": {"message_id": 1, "date": 0, "chat": {"id": GROUP, "type": "supergroup"}}},
    )
    return chance.choice(contents)


def _command(chance: random.Random) -> dict[str, object]:
    name = chance.choice(COMMANDS)
    given = chance.choice(("", ARGUMENTS.get(name, ""), chance.choice(SAID)[:100], "mini 999999999999999999999999"))
    if name == "start":
        given = chance.choice((*LINKS.values(), "set_mini", "word_xxx", "group", "")).format(position=0)
    length = len(name) + 1
    return {
        "text": f"/{name} {given}".strip(),
        "entities": [{"type": "bot_command", "offset": 0, "length": length}],
    }


def _press(chance: random.Random) -> dict[str, object]:
    user = _user(chance)
    name = chance.choice(sorted(set(NAMED) - {"Forget"}))
    message: dict[str, object] = {
        "message_id": 1,
        "date": chance.choice((0, 1_800_000_000)),
        "chat": _chat(chance, user),
        "from": dict(BOT),
        "text": "?",
        "reply_markup": {"inline_keyboard": [[{"text": "·", "callback_data": "c"}]]},
    }
    press: dict[str, object] = {
        "id": f"q{chance.random()}",
        "from": user,
        "chat_instance": "1",
        "data": data_of(NAMED[name]),
    }
    return {"callback_query": {**press, "message": message}}


def _inline(chance: random.Random) -> dict[str, object]:
    query = chance.choice(("", "目标", "mubiao", "x" * 256))
    asked: dict[str, object] = {
        "id": f"i{chance.random()}",
        "from": _user(chance),
        "query": query,
        "offset": "",
        "chat_type": "group",
    }
    return {"inline_query": asked}


def _vote(chance: random.Random) -> dict[str, object]:
    poll = chance.choice(("p1", f"p{chance.randrange(200)}"))
    return {
        "poll_answer": {
            "poll_id": poll,
            "user": _user(chance),
            "option_ids": [chance.randrange(3)],
            "option_persistent_ids": ["a"],
        }
    }


def _poll(chance: random.Random) -> dict[str, object]:
    option: dict[str, object] = {"text": "做研究", "voter_count": 1, "persistent_id": "a"}
    poll: dict[str, object] = {
        "id": f"p{chance.randrange(200)}",
        "question": "他们的目标是什么？",
        "options": [option, {**option, "text": "做产品"}],
        "total_voter_count": 2,
        "is_closed": chance.random() < 0.3,
        "is_anonymous": False,
        "type": "quiz",
        "allows_multiple_answers": False,
        "correct_option_ids": [0],
    }
    return {"poll": poll}


def _member(chance: random.Random) -> dict[str, object]:
    def member(status: str) -> dict[str, object]:
        more: dict[str, object] = {"until_date": 0} if status == "kicked" else {}
        return {"user": dict(BOT), "status": status, **more}

    statuses = ("member", "left", "kicked", "administrator", "restricted")
    user = _user(chance)
    change: dict[str, object] = {
        "chat": _chat(chance, user),
        "from": user,
        "date": 1_800_000_000,
        "old_chat_member": member("left"),
        "new_chat_member": member(chance.choice(statuses[:3])),
    }
    return {"my_chat_member": change}


def written(found: dict[str, object]) -> dict[str, Json]:
    """Give an update as it comes over the wire, where nothing is shared between two places."""
    copied: dict[str, Json] = json.loads(json.dumps(found))
    return copied
