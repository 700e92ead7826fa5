"""Does a variable hold an address: of the Bot API server, of this machine, or the one that Telegram posts to?"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from bot.settings.given import refuse
from bot.settings.values import Listen

DEFAULT_LISTEN = "127.0.0.1:8080"
HIGHEST_PORT = 65535
TELEGRAMS_PORTS = (443, 80, 88, 8443)  # Telegram itself posts to no other
_LISTEN = re.compile(r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^\s:\[\]/]+):(?P<port>[0-9]{1,5})")
# What is put behind the address of a Bot API server: /bot, then the token.
_ADDED = re.compile(r"/bot/*$|[0-9](:|%3A)", re.IGNORECASE)
_PATH = re.compile(r"(?!.*/\.{1,2}(/|$))[A-Za-z0-9._~/-]*")


def api_server(name: str, given: str) -> str:
    """
    Take the address of a Bot API server.

    Raises:
        BadInput: it is none, or has what is put behind it as well; the message shows nothing of it, nor a token.
    """
    server = _address(name, given).rstrip("/")
    if _ADDED.search(urlsplit(server).path):
        refuse(
            name,
            "ends with what is put behind it",
            "give it without /bot and without the token, as in http://localhost:8081",
        )
    return server


def posted_to(name: str, given: str, *, is_own_server: bool) -> str:
    """
    Take the address that updates are posted to.

    Raises:
        BadInput: it is none, or nothing that is posted there could be heard.
    """
    url = _address(name, given)
    if not is_own_server and not url.startswith("https:"):
        refuse(name, "is no https:// address", "give one, Telegram posts to no other")
    port = urlsplit(url).port
    if not is_own_server and port not in (None, *TELEGRAMS_PORTS):
        refuse(
            name,
            f"names the port {port}, and Telegram does not post there",
            "give 443, 80, 88 or 8443, where a proxy passes updates on to QUIZBOT_WEBHOOK_LISTEN",
        )
    if not _PATH.fullmatch(urlsplit(url).path):
        refuse(
            name,
            "has a path that may be written in several ways",
            "use A-Z, a-z, 0-9, - . _ ~ and /, without /./ and /../, as in https://bot.example.org/quizbot",
        )
    return url


def listen(name: str, given: str) -> Listen:
    """
    Take an address of this machine, with a port.

    Raises:
        BadInput: it is none.
    """
    match = _LISTEN.fullmatch(given)
    if match is None or not 1 <= int(match["port"]) <= HIGHEST_PORT or not _is_host(match["host"].strip("[]")):
        refuse(
            name,
            f"is {given!r}",
            f"give host:port, as in {DEFAULT_LISTEN} or 0.0.0.0:8080, with a port of 1 to {HIGHEST_PORT}",
        )
    return Listen(host=match["host"].strip("[]"), port=int(match["port"]))


def _address(name: str, given: str) -> str:
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
    return parts.scheme in {"http", "https"} and _is_host(parts.hostname) and parts.username is None and port != 0


def _is_host(name: str | None) -> bool:
    """Say whether a name can be looked up at all: what looks up another one raises what nobody expects."""
    try:
        return bool(name and name.encode("idna"))
    except UnicodeError:
        return False
