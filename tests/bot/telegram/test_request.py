"""Calls over real connections: what is sent, what comes back, and what an error tells."""

from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest
from aiohttp import web
from telegram import Bot, InputFile
from telegram.error import Forbidden, InvalidToken, NetworkError, TelegramError, TimedOut
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.telegram.pool import Connections
from bot.telegram.request import HttpRequest, InTrouble, NotSent

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

SECRET = "123456:a-secret"
SIGNS = "你好 <b>&amp; 100% + %2B = a;b #?/\\'\"\t\n🚩"
ME = {"id": 123456, "is_bot": True, "first_name": "Quiz", "username": "made_up_bot"}


@asynccontextmanager
async def server(handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> AsyncIterator[str]:
    application = web.Application()
    application.router.add_route("*", "/{path:.*}", handler)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def bot_at(address: str) -> Bot:
    request = HttpRequest(Connections(connect=0.5, read=0.2))
    return Bot(SECRET, base_url=f"{address}/bot", request=request, get_updates_request=request)


async def test_parameters_and_files_arrive() -> None:
    seen: dict[str, object] = {}

    async def handler(request: web.Request) -> web.Response:
        for name, value in (await request.post()).items():
            seen[name] = (value.filename, value.file.read()) if isinstance(value, web.FileField) else value
        result = {"message_id": 1, "date": 0, "chat": {"id": 5, "type": "private"}}
        return web.json_response({"ok": True, "result": result})

    async with server(handler) as address:
        request = HttpRequest()
        await request.initialize()
        bot = Bot(SECRET, base_url=f"{address}/bot", request=request)
        await bot.send_message(5, SIGNS)
        await bot.send_document(5, InputFile(b"--con\r\ntent--", "文 1.txt"))
        await request.shutdown()

    assert seen["text"] == SIGNS
    assert ("文 1.txt", b"--con\r\ntent--") in seen.values()


@pytest.mark.parametrize(
    "values",
    [
        pytest.param({"text": SIGNS}, id="signs"),
        pytest.param({"chat_id": "-100123", "text": "a+b=c&d"}, id="several"),
        pytest.param({"text": "", "parse_mode": "HTML"}, id="empty"),
        pytest.param({"text": "٣²ⅷ"}, id="digits of others"),
        pytest.param(
            {"reply_markup": '{"inline_keyboard":[[{"text":"▶ 続ける","callback_data":"q:1"}]]}'}, id="buttons"
        ),
    ],
)
async def test_a_form_says_what_was_put_in(values: dict[str, str]) -> None:
    seen: dict[str, object] = {}

    async def handler(request: web.Request) -> web.Response:
        seen.update(await request.post())
        return web.json_response({"ok": True, "result": True})

    async with server(handler) as address:
        request = HttpRequest()
        await request.initialize()
        parameters = [RequestParameter(name, value, []) for name, value in values.items()]
        await request.post(f"{address}/bot{SECRET}/made", RequestData(parameters))
        await request.shutdown()

    assert seen == values


async def test_connections_stay_open() -> None:
    peers: set[object] = set()

    async def handler(request: web.Request) -> web.Response:
        assert request.transport is not None
        peers.add(request.transport.get_extra_info("peername"))
        return web.json_response({"ok": True, "result": ME})

    async with server(handler) as address, bot_at(address) as bot:
        for _ in range(5):
            await bot.get_me()

    assert len(peers) == 1


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        pytest.param(502, "<html>Bad Gateway</html>", InTrouble, id="a gateway's page"),
        pytest.param(503, "", InTrouble, id="nobody there"),
        pytest.param(200, "", NetworkError, id="nothing"),
        pytest.param(200, "no json", NetworkError, id="no json"),
        pytest.param(200, '{"ok":true,"result":{"message', NetworkError, id="half of it"),
        pytest.param(200, "[]", NetworkError, id="no object"),
        pytest.param(200, '{"ok":false}', NetworkError, id="no result"),
        pytest.param(200, '{"ok":true,"result":null}', NetworkError, id="a result that is none"),
        pytest.param(404, "<html>Not Found</html>", NetworkError, id="a proxy's page"),
        pytest.param(403, '{"message": "no route"}', NetworkError, id="a proxy's object"),
        pytest.param(404, '{"ok": false, "description": "Not Found"}', InvalidToken, id="a token that is none"),
        pytest.param(403, '{"ok": false, "description": "Forbidden"}', Forbidden, id="a refusal"),
        pytest.param(500, '{"ok": false, "description": "oh"}', NetworkError, id="server error"),
    ],
)
async def test_what_is_not_telegrams_is_lost_and_what_is_says_no(
    status: int, body: str, error: type[TelegramError]
) -> None:
    async def handler(_: web.Request) -> web.Response:
        return web.Response(status=status, text=body)

    async with server(handler) as address:
        request = HttpRequest()
        await request.initialize()
        with pytest.raises(TelegramError) as raised:
            await request.post(f"{address}/bot{SECRET}/getMe")
        await request.shutdown()
    assert type(raised.value) is error


async def test_an_answer_that_does_not_come_is_timed_out_without_the_token() -> None:
    async def handler(_: web.Request) -> web.Response:
        await asyncio.sleep(1)
        return web.Response()

    async with server(handler) as address:
        request = HttpRequest(Connections(read=0.05))
        await request.initialize()
        with pytest.raises(TimedOut) as caught:
            await request.post(f"{address}/bot{SECRET}/getMe")
        await request.shutdown()

    assert SECRET not in repr(caught.value)


async def test_a_dropped_connection_is_a_network_error_without_the_token() -> None:
    async def handler(request: web.Request) -> web.Response:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    async with server(handler) as address:
        request = HttpRequest()
        await request.initialize()
        with pytest.raises(NetworkError) as caught:
            await request.post(f"{address}/bot{SECRET}/getMe")
        await request.shutdown()

    assert SECRET not in repr(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("address", ["http://127.0.0.1:1", "nonsense://x", "http://[", "not an address"])
async def test_no_error_holds_the_token(address: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    request = HttpRequest()
    await request.initialize()

    with pytest.raises(NetworkError) as caught:
        await request.post(f"{address}/bot{SECRET}/getMe")
    await request.shutdown()

    assert SECRET not in repr(caught.value)
    assert SECRET not in caplog.text


async def test_a_request_that_is_not_open_sends_nothing() -> None:
    with pytest.raises(NotSent):
        await HttpRequest().post("http://127.0.0.1:1/x")
