"""What is written to the log, and that the token never is."""

from __future__ import annotations

import logging
import sys

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
HIDDEN = "<token>"
# They write the addresses of calls, which hold the token, or a line for each call.
QUIET = ("httpx", "httpcore", "aiohttp.access", "asyncio", "telegram.ext.ExtBot", "telegram.Bot")


class Redacting(logging.Formatter):
    """Writes a record with its traceback, and takes the token out of whatever came of it."""

    def __init__(self, token: str) -> None:
        super().__init__(FORMAT)
        self._token = token
        self._key = token.partition(":")[2]

    def format(self, record: logging.LogRecord) -> str:
        """Give the lines of a record."""
        text = super().format(record).replace(self._token, HIDDEN)
        return text.replace(self._key, HIDDEN) if self._key else text


def configure(level: str, token: str) -> None:
    """Log to standard error from `level` on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacting(token))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
