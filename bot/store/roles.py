"""Who may do more than learn? Roles belong to Telegram ids, also to those of people who were never seen."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.store import acts
from bot.store.columns import time_text
from bot.tutor.act import Act, Channel, Deed
from bot.tutor.role import Role

if TYPE_CHECKING:
    from datetime import datetime

    from bot.store.sqlite import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who learns, has a role, or both; `name` is None for one who was never seen."""

    id: int
    name: str | None
    roles: frozenset[Role]


def of(db: Database, id_: int) -> frozenset[Role]:
    """Give the roles of a person, by Telegram id."""
    return frozenset(Role(role) for (role,) in db.execute("SELECT role FROM roles WHERE person = ?", (id_,)))


def holders(db: Database, role: Role) -> frozenset[int]:
    """Name all who have a role."""
    return frozenset(id_ for (id_,) in db.execute("SELECT person FROM roles WHERE role = ?", (role.value,)))


def people(db: Database) -> list[Person]:
    """List all who learn or have a role, by id; a million take seconds."""
    roles: dict[int, set[Role]] = defaultdict(set)
    for row in db.execute("SELECT person, role FROM roles"):
        roles[row["person"]].add(Role(row["role"]))
    names: dict[int, str] = dict(db.execute("SELECT id, name FROM learners").fetchall())
    return [
        Person(id=id_, name=names.get(id_), roles=frozenset(roles.get(id_, ())))
        for id_ in sorted(names.keys() | roles.keys())
    ]


def grant(db: Database, id_: int, role: Role, at: datetime, by: int | None = None) -> bool:
    """
    Give a role to somebody who need not have been seen; False, and no change, for who has it.

    Without `by`, it is done on the command line.
    """
    cursor = db.execute(
        "INSERT INTO roles (person, role, granted_at) VALUES (?, ?, ?) ON CONFLICT (person, role) DO NOTHING",
        (id_, role.value, time_text(at)),
    )
    return _noted(db, cursor.rowcount == 1, Act(deed=Deed.GRANTED, at=at, by=by, person=id_, detail=role.value))


def revoke(db: Database, id_: int, role: Role, at: datetime, by: int | None = None) -> bool:
    """Take a role away; False for who has it not."""
    cursor = db.execute("DELETE FROM roles WHERE person = ? AND role = ?", (id_, role.value))
    return _noted(db, cursor.rowcount == 1, Act(deed=Deed.REVOKED, at=at, by=by, person=id_, detail=role.value))


def _noted(db: Database, is_done: bool, act: Act) -> bool:  # noqa: FBT001 (whether there is something to note)
    if is_done:
        acts.add(db, replace(act, channel=Channel.COMMAND_LINE if act.by is None else Channel.CHAT))
    return is_done
