"""The network's share: a bot that thinks nothing and keeps nothing, and tells at once whatever is pressed."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from aiohttp import ClientSession, ClientTimeout, TCPConnector

from bench.stock_bot import ASKED, ONWARD, OPTIONS, TOLD


async def main(token: str, url: str) -> None:
    """Run until the process is ended."""
    address, offset, tasks = f"{url}/bot{token}", 0, set()
    async with ClientSession(connector=TCPConnector(limit=256), timeout=ClientTimeout(total=90)) as session:

        async def tell(update: dict[str, Any]) -> None:  # as it comes
            press = update.get("callback_query")
            sent = press or update["message"]
            data = {"chat_id": sent["from"]["id"], "text": ASKED, "reply_markup": OPTIONS.to_json()}
            method = "sendMessage"
            if press and press["data"] != "next":
                method = "editMessageText"
                data |= {"message_id": press["message"]["message_id"], "text": TOLD, "reply_markup": ONWARD.to_json()}
            async with session.post(f"{address}/{method}", data=data) as response:
                await response.read()

        while True:
            async with session.get(f"{address}/getUpdates", params={"offset": offset, "timeout": 50}) as response:
                updates = (await response.json())["result"]
            for update in updates:
                offset = update["update_id"] + 1
                tasks.add(task := asyncio.create_task(tell(update)))
                task.add_done_callback(tasks.discard)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
