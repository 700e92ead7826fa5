"""
How a press becomes the data of a button, at most 64 bytes, and is read from it again.

The data is all there is, so a press works however long the bot was away. Data that was not made here is nothing:
`decoded` gives None. What an older version did not say yet has its usual value. Whether a session in it is the
presser's own is for the feature to check.
"""

from __future__ import annotations

import re
from dataclasses import MISSING, fields
from typing import TYPE_CHECKING

from bot.telegram.presses.choosing import CHOOSING
from bot.telegram.presses.chronicle import CHRONICLING
from bot.telegram.presses.exporting import EXPORTING
from bot.telegram.presses.flagging import DECIDING, FLAGGING
from bot.telegram.presses.granting import GRANTING
from bot.telegram.presses.homework import ASSIGNING
from bot.telegram.presses.library import LIBRARY
from bot.telegram.presses.menu import MENU
from bot.telegram.presses.privacy import PRIVACY
from bot.telegram.presses.quiz import QUIZZING
from bot.telegram.presses.reading import READING
from bot.telegram.presses.reminding import REMINDING
from bot.telegram.presses.results import REPORTING
from bot.telegram.presses.reviewing import PRACTISING
from bot.telegram.presses.revising import REVISING
from bot.telegram.presses.rounds import PUSHING
from bot.telegram.presses.scheduling import SCHEDULING
from bot.telegram.presses.scoring import SCORING
from bot.telegram.presses.settling import SETTLING
from bot.telegram.presses.teaching import TEACHING
from bot.telegram.presses.titling import TITLING
from bot.telegram.presses.uploading import UPLOADING
from bot.telegram.presses.welcome import WELCOMING
from bot.telegram.presses.words import LOOKING, WORD_QUIZ

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bot.telegram.press import Press, PressTypes

LONGEST = 64
_NUMBER = re.compile(r"0|[1-9][0-9]{0,17}")
_WORD = re.compile(r"[A-Za-z0-9_-]{0,48}")
# Kinds are one letter in the data: beside a set's id there is no room for more.
_KIND_CODES = {"any": "a", "cloze": "c", "translation": "t", "comprehension": "r"}
_KIND_NAMES = {code: name for name, code in _KIND_CODES.items()}


def registered(families: Iterable[PressTypes[Press]]) -> dict[str, type[Press]]:
    """Put the presses of all features together; a prefix, and a kind of press, may be there once."""
    found: dict[str, type[Press]] = {}
    for family in families:
        for prefix, kind in family.items():
            if prefix in found or kind in found.values():
                msg = f"{prefix} for {kind.__name__}: the prefix or the press is there already"
                raise ValueError(msg)
            found[prefix] = kind
    return found


FAMILIES: tuple[PressTypes[Press], ...] = (
    ASSIGNING,
    CHOOSING,
    CHRONICLING,
    DECIDING,
    EXPORTING,
    FLAGGING,
    GRANTING,
    LIBRARY,
    MENU,
    PRIVACY,
    PUSHING,
    QUIZZING,
    READING,
    REMINDING,
    REPORTING,
    PRACTISING,
    REVISING,
    SCHEDULING,
    SCORING,
    SETTLING,
    TEACHING,
    TITLING,
    UPLOADING,
    WELCOMING,
    WORD_QUIZ,
    LOOKING,
)
KINDS = registered(FAMILIES)
_PREFIXES = {kind: prefix for prefix, kind in KINDS.items()}
# Found out once: a press is written for each button of each message.
_FIELDS = {kind: tuple((field.name, field.type) for field in fields(kind)) for kind in KINDS.values()}
_LEAST_VALUES = {kind: sum(field.default is MISSING for field in fields(kind)) for kind in KINDS.values()}


def encoded(press: Press) -> str:
    """Give the data of a button; an error where there is no room for it."""
    data = _PREFIXES[type(press)]
    for name, _ in _FIELDS[type(press)]:
        value = str(getattr(press, name))
        data += ":" + (_KIND_CODES.get(value, value) if name == "kind" else value)
    if len(data.encode()) > LONGEST:
        msg = f"a button has no room for {press}"
        raise ValueError(msg)
    return data


def decoded(data: str) -> Press | None:
    """Give what a button means; None for data that no button has."""
    prefix, *values = data[: LONGEST + 1].split(":")
    kind = KINDS.get(prefix)
    if kind is None or len(data) > LONGEST or not _LEAST_VALUES[kind] <= len(values) <= len(_FIELDS[kind]):
        return None
    arguments = {name: _value(type_, value) for (name, type_), value in zip(_FIELDS[kind], values, strict=False)}
    if "kind" in arguments:
        arguments["kind"] = _KIND_NAMES.get(str(arguments["kind"]), arguments["kind"])
    make: Callable[..., Press] = kind
    return None if None in arguments.values() else make(**arguments)


def _value(type_: object, text: str) -> int | str | None:
    if type_ == "int":
        return int(text) if _NUMBER.fullmatch(text) else None
    return text if _WORD.fullmatch(text) else None
