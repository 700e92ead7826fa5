"""
How does a server listen where anybody may knock?

What a stranger sends is not unzipped, which would cost a thousand times what sending does; and what they break off or
write wrong is no error of ours, of which an owner would be told.
"""

from __future__ import annotations

import logging

from aiohttp import web
from aiohttp.http import HttpProcessingError

from quizzes.errors import BadInput
from quizzes.overriding import override

BROKEN = (HttpProcessingError, web.RequestPayloadError, ConnectionError)


class Unalarmed(logging.Filter):
    """Lets a request that is no HTTP, or ends halfway, be a line of information that does not say whose it is."""

    @override
    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        if not isinstance(error, BROKEN):
            return True
        record.levelno, record.levelname = logging.INFO, logging.getLevelName(logging.INFO)
        record.msg, record.args = "a request came to nothing: %s", (type(error).__name__,)
        record.exc_info = record.exc_text = None
        return logging.getLogger(record.name).isEnabledFor(record.levelno)


_UNALARMED = Unalarmed()


def runner_of(server: web.Application, *, shutdown_timeout: float) -> web.AppRunner:
    """Give what runs a server."""
    logging.getLogger("aiohttp.server").addFilter(_UNALARMED)
    return web.AppRunner(
        server, access_log=None, shutdown_timeout=shutdown_timeout, lingering_time=1, auto_decompress=False
    )


async def listening_at(runner: web.AppRunner, host: str, port: int, variable: str) -> None:
    """
    Begin to listen.

    Raises:
        BadInput: nobody can listen there; the message names the variable.
    """
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        msg = (
            f"{variable}: nobody can listen at {host}:{port} ({error.strerror or error}): give an address of this"
            " machine and a port that is free"
        )
        raise BadInput(msg) from error
