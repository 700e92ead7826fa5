"""How many messages a second does the client send, and what does the limiter cost?"""

from __future__ import annotations

import asyncio
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from telegram.ext import ApplicationBuilder, ExtBot
from telegram.request import HTTPXRequest

from bench.figure import Aim, Figure
from bench.running import nobody
from bench.server import TOKEN
from bot.telegram.calls import Calls
from bot.telegram.limiter import Limiter
from bot.telegram.request import HttpRequest

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from telegram.request import BaseRequest

RUNS = 3
SECONDS = 1.5
TEXT = "<b>他说公司不缺什么？</b>\n\nA. 钱\nB. 人\nC. 时间\nD. 芯片"
STOCK = "the library's own client and send_message, its pool as large as its callers are many"
FEW, MANY = 100, 5_000
NOTE = """The package httpx-aiohttp, which lends the library's own client aiohttp's connections, is not installed here.
Measured once beside both (0.2.0, on 2026-11-26, a busy machine with two cores): with 64 calls in flight it took 350 µs
of processor time for a call, and a request class of ours over aiohttp's own client 107 µs; with 256 in flight and 50 ms
of network 390 µs and 140 µs. What is measured here since has no client for browsers in it any more: it writes the few
lines of HTTP that a call needs, and has llhttp read the answer."""


def measure() -> list[Figure]:
    """Send with both clients in turn."""
    with nobody() as stage:
        return [
            _sent(stage.url, 64, 0.0, stage.order, Aim(at_least=4)),
            _sent(stage.url, 256, 0.05, stage.order, Aim(at_least=8)),
            _limited(),
        ]


def _sent(url: str, in_flight: int, delay: float, order: Callable[..., object], aim: Aim) -> Figure:
    order("network", delay=delay)
    runs = [(asyncio.run(_ours(url, in_flight)), asyncio.run(_theirs(url, in_flight))) for _ in range(RUNS)]
    return Figure(
        name=f"messages sent, {in_flight} in flight, {delay * 1000:.0f} ms of network",
        value=median(ours for ours, _ in runs),
        unit="/s",
        baseline=STOCK,
        against=median(theirs for _, theirs in runs),
        aim=aim,
    )


async def _ours(url: str, in_flight: int) -> float:
    limiter = Limiter(is_paced=False)
    application = _bot(url, HttpRequest()).rate_limiter(limiter).build()
    async with application.bot:
        calls = Calls(application.bot)
        return await _a_second(
            lambda: calls.make("sendMessage", {"chat_id": "5", "text": TEXT, "parse_mode": "HTML"}, 5), in_flight
        )


async def _theirs(url: str, in_flight: int) -> float:
    request = HTTPXRequest(connection_pool_size=in_flight, pool_timeout=60, read_timeout=60, connect_timeout=60)
    bot = ExtBot(TOKEN, base_url=f"{url}/bot", request=request, get_updates_request=HTTPXRequest())
    async with bot:
        return await _a_second(lambda: bot.send_message(5, TEXT, parse_mode="HTML"), in_flight)


async def _a_second(send: Callable[[], Awaitable[object]], in_flight: int) -> float:
    sent = 0
    start = perf_counter()

    async def go_on() -> None:
        nonlocal sent
        while perf_counter() < start + SECONDS:
            await send()
            sent += 1

    await asyncio.gather(*(go_on() for _ in range(in_flight)))
    return sent / (perf_counter() - start)


def _limited() -> Figure:
    """Hold what a paced call costs with many groups against what it costs with few."""
    costs = {groups: min(asyncio.run(_cost(groups)) for _ in range(RUNS)) for groups in (FEW, MANY)}
    return Figure(
        name=f"what the limiter takes for a message, {MANY:,} groups",
        value=costs[MANY],
        unit="µs",
        baseline=f"the same with {FEW} groups",
        against=costs[FEW],
        aim=Aim(at_most=1.5),
    )


async def _cost(groups: int) -> float:
    """Say how many microseconds a call takes that has to wait for nothing: each group has one in four seconds."""
    now = 0.0
    limiter = Limiter(clock=lambda: now, sleep=_no_pause)
    calls = 20_000
    start = perf_counter()
    for call in range(calls):
        now += 4.0 / groups
        await limiter.process_request(_nothing, (), {}, "sendMessage", {"chat_id": -1 - call % groups}, None)
    return (perf_counter() - start) / calls * 1e6


async def _nothing() -> bool:
    return True


async def _no_pause(_: float) -> None:
    pass


def _bot(url: str, request: BaseRequest) -> ApplicationBuilder:  # type: ignore[type-arg]  # of the usual context
    builder = ApplicationBuilder().token(TOKEN).base_url(f"{url}/bot").updater(None).job_queue(None)
    return builder.request(request).get_updates_request(request)
