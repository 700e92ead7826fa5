"""The network's share: a bot that thinks nothing and keeps nothing, and tells at once whatever is pressed."""

from __future__ import annotations

import asyncio
import sys

from aiohttp import ClientSession, ClientTimeout, TCPConnector

from bench.stock_bot import ASKED, ONWARD, OPTIONS, TOLD


async def main(token: str, url: str) -> None:
    """Run until the process is ended."""
    address, offset, tasks = f"{url}/bot{token}", 0, set()
    async with ClientSession(connector=TCPConnector(limit=256), timeout=ClientTimeout(total=90)) as session:

        async def tell(update: dict[str, dict[str, dict[str, int]]]) -> None:
            press = update.get("callback_query")
            method = "editMessageText" if press else "sendMessage"
            told = {"text": TOLD if press else ASKED, "reply_markup": (ONWARD if press else OPTIONS).to_json()}
            at = press["message"] if press else update["message"]
            place = {"chat_id": update["callback_query" if press else "message"]["from"]["id"]}
            data = {**place, "message_id": at["message_id"], **told}
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
