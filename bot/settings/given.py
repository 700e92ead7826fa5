"""One variable of the environment: is it set, and does it hold an address? What is wrong is said with the cure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import urlsplit

from bot.settings.values import Listen
from quizzes.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Mapping

DEFAULT_LISTEN = "127.0.0.1:8080"
HIGHEST_PORT = 65535
_LISTEN = re.compile(r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^\s:\[\]/]+):(?P<port>[0-9]{1,5})")


def value(name: str, environ: Mapping[str, str]) -> str | None:
    """Give what a variable holds, without blanks around it; None where that is nothing."""
    return environ.get(name, "").strip() or None


def refuse(name: str, fault: str, cure: str) -> NoReturn:
    """
    Say what is wrong with a variable, and the cure.

    Raises:
        BadInput: always.
    """
    msg = f"{name} {fault}: {cure}"
    raise BadInput(msg)


def address(name: str, given: str) -> str:
    """
    Take the address of a server.

    Raises:
        BadInput: it is none.
    """
    if not _is_address(given):
        refuse(
            name,
            "is no address of a server",
            "give one that begins with https:// or http://, without a name and a password, without ? and #,"
            " as in https://bot.example.org/path",
        )
    return given


def _is_address(given: str) -> bool:
    if re.search(r"[\s?#]", given):
        return False
    try:
        parts = urlsplit(given)
        port = parts.port
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.username is None and port != 0


def listen(name: str, given: str) -> Listen:
    """
    Take an address of this machine, with a port.

    Raises:
        BadInput: it is none.
    """
    match = _LISTEN.fullmatch(given)
    if match is None or not 1 <= int(match["port"]) <= HIGHEST_PORT:
        refuse(
            name,
            f"is {given!r}",
            f"give host:port, as in {DEFAULT_LISTEN} or 0.0.0.0:8080, with a port of 1 to {HIGHEST_PORT}",
        )
    return Listen(host=match["host"].strip("[]"), port=int(match["port"]))
