"""Telegram's HTML: what a person sees of it, and what Telegram refuses."""

from __future__ import annotations

import re
from typing import NoReturn

TAGS = frozenset({"b", "strong", "i", "em", "u", "ins", "s", "del", "code", "pre", "blockquote", "tg-spoiler", "a"})
_TOKEN = re.compile(
    r"<(?P<close>/?)(?P<tag>[^\s>]*)(?P<rest>[^>]*)>|&(?P<entity>[a-z]+|#\d+|#x[0-9a-f]+);|(?P<stray><)", re.IGNORECASE
)
_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}


class Refused(Exception):
    """Telegram answers 400 with this text."""


def refuse(description: str) -> NoReturn:
    """Say no."""
    raise Refused(description)


def seen(text: str) -> str:
    """
    Give the text without its markup, trimmed as Telegram trims it.

    Raises:
        Refused: the markup is wrong.
    """
    open_tags: list[str] = []
    parts: list[str] = []
    at = 0
    for match in _TOKEN.finditer(text):
        parts.append(text[at : match.start()])
        at = match.end()
        if match["entity"]:
            parts.append(_character(match["entity"]))
        else:
            _tag(match, open_tags)
    if open_tags:
        refuse(f"can't parse entities: can't find end tag corresponding to start tag {open_tags[-1]}")
    return "".join([*parts, text[at:]]).strip(" \n\r\t")


def utf16(text: str) -> int:
    """Count UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def _character(entity: str) -> str:
    if entity.startswith("#"):
        return chr(int("0" + entity[1:], 0) if entity[1] in "xX" else int(entity[1:]))
    if entity not in _ENTITIES:
        return f"&{entity};"
    return _ENTITIES[entity]


def _tag(match: re.Match[str], open_tags: list[str]) -> None:
    tag = (match["tag"] or "").lower()
    if match["stray"] or tag not in TAGS:
        refuse(f'can\'t parse entities: unsupported start tag "{tag}"')
    if tag == "blockquote":
        _quotation(match, open_tags)
    if not match["close"]:
        open_tags.append(tag)
    elif not open_tags or open_tags.pop() != tag:
        refuse(f"can't parse entities: unexpected end tag {tag}")


def _quotation(match: re.Match[str], open_tags: list[str]) -> None:
    """See that a quotation is folded in the one way there is, and stands in no other."""
    if match["rest"].strip() not in {"", "expandable"}:
        refuse(f"can't parse entities: unknown attribute {match['rest'].strip()}")
    if not match["close"] and "blockquote" in open_tags:
        refuse("can't parse entities: blockquote entities can't be nested")
