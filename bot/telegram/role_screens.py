"""How roles look in a chat: who has which, one person with what they could be given, what somebody is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.telegram.markup import blocks, bold, lines
from bot.telegram.presses.granting import GiveRole, OpenPerson, PickPerson, ShowRoles, TakeRole
from bot.telegram.screen import Button, Screen, rows, turns
from bot.tutor.role import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.texts import Texts

PEOPLE_AT_ONCE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Somebody with what they may do."""

    id: int
    name: str
    roles: frozenset[Role]
    is_owner: bool


def roles_screen(texts: Texts, holders: Sequence[Holder], start: int) -> Screen:
    """List who has a role."""
    shown = holders[start : start + PEOPLE_AT_ONCE]
    each = [f"{at}. {named(texts, holder)} – {_roles(texts, holder)}" for at, holder in enumerate(shown, start + 1)]
    numbers = [Button(str(at), OpenPerson(person=holder.id)) for at, holder in enumerate(shown, start + 1)]
    onward = turns(start, PEOPLE_AT_ONCE, len(holders), lambda first: ShowRoles(start=first))
    pick = (Button(texts.say("button-roles-pick"), PickPerson()),)
    runs = blocks(lines(bold(texts.say("roles-title"))), lines(*each), lines(texts.say("roles-how")))
    return Screen(runs, (*rows(numbers), *onward, pick))


def person_screen(texts: Texts, holder: Holder, may: Sequence[Role], note: str | None = None) -> Screen:
    """Show what somebody may do, with buttons for what the asker may give and take."""
    buttons = [
        Button(texts.say(f"button-role-take-{role}"), TakeRole(person=holder.id, role=role.value))
        if role in holder.roles
        else Button(texts.say(f"button-role-give-{role}"), GiveRole(person=holder.id, role=role.value))
        for role in (() if holder.is_owner else may)
    ]
    runs = blocks(
        lines(note),
        lines(bold(named(texts, holder)), _roles(texts, holder)),
        lines(texts.say("roles-owner-stays") if holder.is_owner else None),
    )
    back = (Button(texts.say("button-roles"), ShowRoles(start=0)),)
    return Screen(runs, (*((button,) for button in buttons), back))


def named(texts: Texts, holder: Holder) -> str:
    """Name somebody, with the id."""
    if not holder.name:
        return texts.say("roles-nobody-known", id=str(holder.id))
    return texts.say("roles-person", name=holder.name, id=str(holder.id))


def _roles(texts: Texts, holder: Holder) -> str:
    names = [texts.say("role-owner")] if holder.is_owner else []
    names += [texts.say(f"role-{role}") for role in Role if role in holder.roles]
    return texts.say("list-separator").join(names) or texts.say("role-none")
