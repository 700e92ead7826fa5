"""What the buttons mean with which roles are given and taken; `person` is a Telegram id."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from bot.telegram.press import Press, PressTypes


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowRoles(Press):
    """Who has a role, from this one on."""

    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PickPerson(Press):
    """Somebody is to be chosen from one's contacts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPerson(Press):
    """What somebody may do, and what they could be given."""

    person: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveRole(Press):
    """Somebody gets this role."""

    person: int
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeRole(Press):
    """Somebody loses this role."""

    person: int
    role: str


Granting: TypeAlias = ShowRoles | PickPerson | OpenPerson | GiveRole | TakeRole
GRANTING: PressTypes[Granting] = {
    "ir": ShowRoles,
    "ip": PickPerson,
    "io": OpenPerson,
    "ig": GiveRole,
    "ix": TakeRole,
}
