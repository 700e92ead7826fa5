"""Groups with their people: what happens in them, as the bot gets to know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bot.botapi.telegram import BOT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.polls import Poll
    from tests.bot.botapi.telegram import FakeTelegram, Message

ANONYMOUS = {"id": 1_087_968_824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)


class Group:
    """A group; each action that waits does so until the bot has nothing more to do."""

    def __init__(self, telegram: FakeTelegram, id_: int, owner: Somebody, members: Iterable[Somebody] = ()) -> None:
        self.telegram = telegram
        self.id = id_
        self.owner = owner
        self.title = "Class"
        self.type = "supergroup"
        telegram.members[id_] = {owner.id: "creator", **{member.id: "member" for member in members}}

    @property
    def messages(self) -> list[Message]:
        """What the bot has written here, in order."""
        return list(self.telegram.chats[self.id].values())

    @property
    def texts(self) -> list[str]:
        """The texts of its messages that are neither polls nor pictures."""
        polls = {poll.message for poll in self.polls}
        return [message.text for message in self.messages if message.id not in polls and message.file is None]

    @property
    def pictures(self) -> list[Message]:
        """Its messages with a picture, in order."""
        return [message for message in self.messages if message.file is not None]

    @property
    def polls(self) -> list[Poll]:
        """The polls here, in order."""
        return [poll for poll in self.telegram.polls.values() if poll.chat == self.id]

    @property
    def last(self) -> Message:
        """The bot's last message that is no picture."""
        return [message for message in self.messages if message.file is None][-1]

    async def adds_bot(self, by: Somebody | None = None) -> None:
        """Let somebody add the bot."""
        self.bot_becomes("left", "member", by or self.owner)
        await self.owner.quiet()

    async def removes_bot(self) -> None:
        """Let the owner throw the bot out."""
        self.telegram.removed.add(self.id)
        self.bot_becomes("member", "kicked", self.owner)
        await self.owner.quiet()

    def bot_becomes(self, old: str, new: str, by: Somebody) -> int:
        """Change what the bot is here, without waiting; gives the update's id."""
        change = {
            "chat": self.chat(),
            "from": by.user(),
            "date": 1_800_000_000,
            "old_chat_member": _member(old),
            "new_chat_member": _member(new),
        }
        return self.telegram.push({"my_chat_member": change})

    async def hears(self, somebody: Somebody, text: str, **more: object) -> None:
        """Let somebody write a command, and wait."""
        self.says(somebody, text, **more)
        await somebody.quiet()

    def says(self, somebody: Somebody, text: str, **more: object) -> int:
        """Let somebody write a command without waiting; gives the update's id."""
        entities = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
        return self.sends(somebody.user(), text=text, entities=entities, **more)

    def says_anonymously(self, text: str, **more: object) -> int:
        """Let an administrator write who stays anonymous."""
        entities = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
        return self.sends(ANONYMOUS, text=text, entities=entities, sender_chat=self.chat(), **more)

    def sends(self, user: dict[str, object], **content: object) -> int:
        """Send a message of any content."""
        envelope = {"message_id": next(self.telegram.counter), "date": 1_800_000_000, "from": user}
        return self.telegram.push({"message": {**envelope, "chat": self.chat(), **content}})

    async def press(self, somebody: Somebody, label: str, message: Message | None = None) -> str | None:
        """Press the button that begins with `label`; gives the toast."""
        target = message or next(each for each in reversed(self.messages) if each.keyboard)
        button = next(b for row in target.keyboard for b in row if b["text"].startswith(label))
        return await self.press_data(somebody, button["callback_data"], target.id)

    async def press_data(self, somebody: Somebody, data: str, message: int) -> str | None:
        """Press with any data."""
        query = self.presses(somebody, data, message)
        await somebody.quiet()
        return self.telegram.toasts.get(query)

    def presses(self, somebody: Somebody, data: str, message: int) -> str:
        """Press without waiting; gives the id of the press."""
        query = f"q{next(self.telegram.counter)}"
        self.telegram.pressed.add(query)
        pressed = {**self.telegram.pressed_message(self.id, message), "chat": self.chat()}
        press = {"id": query, "from": somebody.user(), "message": pressed, "chat_instance": "1", "data": data}
        self.telegram.push({"callback_query": press})
        return query

    async def votes(self, somebody: Somebody, poll: Poll, option: int | None) -> None:
        """Let somebody vote, or take the vote back, and wait."""
        self.casts(somebody, poll, option)
        await somebody.quiet()

    def casts(self, somebody: Somebody, poll: Poll, option: int | None, *, tells: bool = False) -> int:
        """Let somebody vote without waiting; with `tells` the poll shows itself too. Gives the vote's update id."""
        options = [] if option is None else [option]
        poll.votes[somebody.id] = options
        answer = {"poll_id": poll.id, "user": somebody.user(), "option_ids": options, "option_persistent_ids": []}
        update = self.telegram.push({"poll_answer": answer})
        if tells:
            self.telegram.push({"poll": poll.as_sent()})
        return update

    async def closes(self, *polls: Poll) -> None:
        """Let the time of polls run out, and wait."""
        for poll in polls:
            poll.is_closed = True
            self.telegram.push({"poll": poll.as_sent()})
        await self.owner.quiet()

    def chat(self) -> dict[str, object]:
        """Give it as it stands in an update."""
        return {"id": self.id, "type": self.type, "title": self.title}


def _member(status: str) -> dict[str, object]:
    more: dict[str, dict[str, object]] = {
        "kicked": {"until_date": 0},
        "administrator": dict.fromkeys(RIGHTS, True),
    }
    return {"user": BOT, "status": status, **more.get(status, {})}
