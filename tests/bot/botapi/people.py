"""People who write to the bot, press its buttons and look at what it says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.bot.botapi.rules import Offered
    from tests.bot.botapi.telegram import FakeTelegram, Message


class Somebody:
    """A person in a private chat with the bot; each action waits until the bot has nothing more to do."""

    def __init__(
        self, telegram: FakeTelegram, quiet: Callable[[], Awaitable[None]], name: str, *, language: str, id_: int
    ) -> None:
        self.telegram = telegram
        self.quiet = quiet
        self.name = name
        self.language = language
        self.id = id_

    @property
    def messages(self) -> list[Message]:
        """What the bot has written, in order."""
        return list(self.telegram.chats[self.id].values())

    @property
    def last(self) -> Message:
        """The bot's last message."""
        return self.messages[-1]

    @property
    def screen(self) -> str:
        """The text of the bot's last message."""
        return self.last.text

    @property
    def buttons(self) -> list[str]:
        """What is on the buttons of the last message that has any."""
        return self.with_buttons.buttons

    @property
    def with_buttons(self) -> Message:
        """The last message that has buttons."""
        return next(message for message in reversed(self.messages) if message.keyboard)

    async def says(self, text: str) -> str:
        """Write a message and wait; gives the bot's last message."""
        self.writes(text)
        await self.quiet()
        return self.screen

    async def press(self, label: str, message: Message | None = None) -> str | None:
        """Press the button that bears or begins with `label`; gives the toast."""
        target = message or self.with_buttons
        buttons = [button for row in target.keyboard for button in row]
        exact = (button for button in buttons if button["text"] == label)
        begins = (button for button in buttons if button["text"].startswith(label))
        button = next(exact, None) or next(begins, None)
        assert button is not None, f"no button {label!r} among {target.buttons}"
        return await self.press_data(button["callback_data"], target.id)

    async def press_data(self, data: str, message: int) -> str | None:
        """Press with any data, as a changed client could."""
        query = self.presses(data, message)
        await self.quiet()
        return self.telegram.toasts.get(query)

    def writes(self, text: str) -> int:
        """Write a message without waiting; gives the update's id."""
        command = re.match(r"/\w+", text)
        entities = [{"type": "bot_command", "offset": 0, "length": command.end()}] if command else []
        return self.sends(text=text, entities=entities)

    def sends(self, **content: object) -> int:
        """Send a message of any content without waiting; gives the update's id."""
        chat = {"id": self.id, "type": "private", "first_name": self.name}
        return self.telegram.push({"message": {**self._envelope(), "chat": chat, **content}})

    def sends_file(self, name: str | None, content: bytes, *, size: int | None = None) -> int:
        """Send a file without waiting; gives the update's id. `size` is what Telegram says, if it lies."""
        id_ = f"sent{next(self.telegram.counter)}"
        self.telegram.files[id_] = content
        named = {} if name is None else {"file_name": name}
        known = {"file_id": id_, "file_unique_id": id_, "file_size": len(content) if size is None else size}
        return self.sends(document={**known, **named})

    def says_in_group(self, text: str, group: int) -> None:
        """Write a command in a group without waiting."""
        entities = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
        chat = {"id": group, "type": "supergroup", "title": "Class"}
        self.telegram.push({"message": {**self._envelope(), "chat": chat, "text": text, "entities": entities}})

    def presses(self, data: str, message: int) -> str:
        """Press without waiting; gives the id of the press."""
        query = f"q{next(self.telegram.counter)}"
        self.telegram.pressed.add(query)
        pressed = self.telegram.pressed_message(self.id, message)
        self.telegram.push(
            {
                "callback_query": {
                    "id": query,
                    "from": self.user(),
                    "message": pressed,
                    "chat_instance": "1",
                    "data": data,
                }
            }
        )
        return query

    async def asks_inline(self, query: str, offset: str = "") -> list[Offered]:
        """Write after the bot's name in some other chat; gives what there is to choose from."""
        id_ = f"i{next(self.telegram.counter)}"
        self.telegram.asked.add(id_)
        asked = {"id": id_, "from": self.user(), "query": query, "offset": offset, "chat_type": "group"}
        self.telegram.push({"inline_query": asked})
        await self.quiet()
        return self.telegram.inline[id_]

    def _envelope(self) -> dict[str, object]:
        return {"message_id": next(self.telegram.counter), "date": 1_800_000_000, "from": self.user()}

    def user(self) -> dict[str, object]:
        """Give the person as it stands in an update."""
        return {"id": self.id, "is_bot": False, "first_name": self.name, "language_code": self.language}
