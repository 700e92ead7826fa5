"""What the buttons mean with which roles are given and taken; `person` is a Telegram id."""

from __future__ import annotations

from typing import TypeAlias

from bot.telegram.press import ListFrom, Press, PressTypes, press


@press
class OnRole(Press):
    """Something about a role of a person."""

    person: int
    role: str


class ShowRoles(ListFrom):
    """Who has a role, from this one on."""

    __slots__ = ()


class PickPerson(Press):
    """Somebody is to be chosen from one's contacts."""

    __slots__ = ()


@press
class OpenPerson(Press):
    """What somebody may do, and what they could be given."""

    person: int


class GiveRole(OnRole):
    """Somebody gets this role."""

    __slots__ = ()


class TakeRole(OnRole):
    """Somebody loses this role."""

    __slots__ = ()


Granting: TypeAlias = ShowRoles | PickPerson | OpenPerson | GiveRole | TakeRole
GRANTING: PressTypes[Granting] = {
    "ir": ShowRoles,
    "ip": PickPerson,
    "io": OpenPerson,
    "ig": GiveRole,
    "ix": TakeRole,
}
