"""`quizbot users …`: who is there, and who may do more than learn?"""

from __future__ import annotations

import click

from bot.cli.columns import table
from bot.cli.database import now, opened
from bot.cli.report import json_text
from bot.settings.person_id import person_id
from bot.tutor.role import Role


class PersonId(click.ParamType[int]):
    """The Telegram id of a person; a name is none, for it may change."""

    name = "id"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Give the id as a number."""
        id_ = person_id(value)
        if id_ is None:
            known = "give the number, as `quizbot users list` shows it of all whom the bot has met"
            self.fail(f"{value!r} is no Telegram id of a person: {known}", param, ctx)
        return id_


_ID = click.argument("id_", metavar="ID", type=PersonId())
_ROLE = click.argument("role", type=click.Choice([role.value for role in Role]))


@click.group
def users() -> None:
    """
    Say who may do more than learn.

    A role belongs to a Telegram id, also to that of somebody whom the bot has not met yet. The admins that
    QUIZBOT_ADMINS names are admins without a role, and are not listed as such.
    """


@users.command("list")
@click.option("--json", "is_json", is_flag=True, help="Print a JSON list for programs.")
def list_(*, is_json: bool) -> None:
    """List all who learn or have a role."""
    with opened() as store:
        people = [(one.id, sorted(one.roles), one.name) for one in store.people()]
    if is_json:
        click.echo(json_text([{"id": id_, "name": name, "roles": roles} for id_, roles, name in people]))
    else:
        rows = [(str(id_), ", ".join(roles) or None, name) for id_, roles, name in people]
        click.echo(table(("ID", "ROLES", "NAME"), rows))


@users.command
@_ID
@_ROLE
def grant(id_: int, role: str) -> None:
    """Give a role to the person with this Telegram ID."""
    with opened() as store:
        is_new = store.grant(id_, Role(role), now()).result()
    click.echo(f"{id_} has the role {role} {'now' if is_new else 'already; nothing was changed'}.", err=True)


@users.command
@_ID
@_ROLE
def revoke(id_: int, role: str) -> None:
    """Take a role away from the person with this Telegram ID."""
    with opened() as store:
        was = store.revoke(id_, Role(role), now()).result()
    click.echo(
        f"{id_} has the role {role} no longer." if was else f"{id_} had no role {role}; nothing was changed.", err=True
    )
