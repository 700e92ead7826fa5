"""
How the calls are made that most of a bot's work consists of: what is sent is ready, and of the answer little is read.

The library's own methods make objects of all that is sent, and of the whole message that comes back; for a message
and its buttons that takes longer than the answer to a question itself. Files, and what is asked for seldom, go its way.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from telegram.ext import ExtBot


@dataclass(frozen=True, slots=True)
class Ready:
    """What a call is given, as the library's `RequestData` has it once it has looked through it."""

    json_parameters: dict[str, str]
    contains_files: ClassVar[bool] = False


class Calls:
    """Makes calls as `bot`, at the pace of its limiter."""

    def __init__(self, bot: ExtBot[int]) -> None:
        self._bot = bot

    async def make(
        self, method: str, given: Mapping[str, str | None], chat: int | None, lane: int | None = None
    ) -> object:
        """
        Make a call, about a chat if there is one, with what is not None of the given; give its result as it comes.

        Raises:
            TelegramError: Telegram said no, or could not be asked.
        """
        ready = Ready({name: value for name, value in given.items() if value is not None})
        limiter = self._bot.rate_limiter
        if limiter is None:
            return await self._post(method, ready)
        about = {} if chat is None else {"chat_id": chat}
        return await limiter.process_request(self._post, (method, ready), {}, method, about, lane)

    async def _post(self, method: str, ready: Ready) -> bool | dict[str, object] | list[dict[str, object]]:
        result: bool | dict[str, object] | list[dict[str, object]] = await self._bot.request.post(
            f"{self._bot.base_url}/{method}",
            ready,  # type: ignore[arg-type]  # all of it that a request without files is written from
        )
        return result


def message_of(result: object) -> int | None:
    """Give the id of the message that a call resulted in, if it did."""
    id_ = result.get("message_id") if isinstance(result, dict) else None
    return id_ if isinstance(id_, int) else None
