from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from bot.store import Person, Store
from bot.store.connection import connect
from bot.store.migrations import apply
from bot.tutor.role import Role
from tests.bot.store.builders import AT, later

if TYPE_CHECKING:
    from pathlib import Path

STRANGER = 2**52 - 1


def test_a_role_may_be_given_to_somebody_who_was_never_seen(store: Store) -> None:
    assert store.grant(STRANGER, Role.TEACHER, AT).result()
    assert store.roles(STRANGER) == {Role.TEACHER}


def test_nobody_has_a_role_to_begin_with(store: Store) -> None:
    assert store.roles(1) == frozenset()


def test_a_role_is_given_once(store: Store) -> None:
    given = [store.grant(1, Role.ADMIN, later(seconds)).result() for seconds in (0, 1)]

    assert given == [True, False]
    assert store.roles(1) == {Role.ADMIN}


def test_a_role_is_taken_away_alone_and_once(store: Store) -> None:
    for role in Role:
        store.grant(1, role, AT).result()

    assert [store.revoke(1, Role.ADMIN, AT).result() for _ in range(2)] == [True, False]
    assert store.roles(1) == {Role.TEACHER}


def test_everybody_is_listed_once_by_id(store: Store) -> None:
    for id_, role in ((STRANGER, Role.ADMIN), (2, Role.TEACHER), (2, Role.ADMIN)):
        store.grant(id_, role, AT).result()

    assert store.people() == [
        Person(id=1, name="小林", roles=frozenset()),
        Person(id=2, name="Ben", roles=frozenset(Role)),
        Person(id=STRANGER, name=None, roles=frozenset({Role.ADMIN})),
    ]


def test_a_database_from_before_there_were_roles_keeps_what_it_has(path: Path) -> None:
    with closing(connect(path)) as db:
        apply(db, stop_before="m008_roles")
        db.execute("INSERT INTO learners (id, name, strict_tones) VALUES (1, '小林', 0)")

    with Store.open(path) as store:
        assert store.people() == [Person(id=1, name="小林", roles=frozenset())]
        assert store.grant(1, Role.TEACHER, AT).result()
