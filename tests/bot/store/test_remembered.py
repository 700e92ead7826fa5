"""What is remembered of learners and sessions is what the database says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store import Store, remembered
from bot.store.remembered import Kept, Lately
from bot.tutor.learner import Learner
from bot.tutor.session import Purpose, advance, leave
from tests.bot.store.builders import AT, attempt_of, fill, later, refs_of
from tests.bot.telegram.sets import set_aside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bot.tutor.session import Session


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "quizbot.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path, is_alone=True) as opened:
        fill(opened)
        yield opened


def answered(store: Store, session: Session) -> Session:
    """Answer the current question; give the session after it."""
    after = replace(session, answered=True, asked_at=later(3), picked=(1, 0))
    key = session.key_at(session.position)
    store.record(replace(attempt_of(key, learner=session.learner), session=session.id), after).result()
    return after


def left_by_another(store: Store, session: Session) -> None:
    store.begin_session(session.learner, refs_of("q1"), AT).result()


CHANGES: dict[str, Callable[[Store, Session], object]] = {
    "answered": answered,
    "answered, then an older value": lambda store, it: (answered(store, it), store.save_session(it).result()),
    "the same answer a second time": lambda store, it: (answered(store, it), answered(store, replace(it, hints=2))),
    "shown": lambda store, it: store.save_session(replace(it, message=7, asked_at=later(9))).result(),
    "shown, said to be for another purpose": lambda store, it: store.save_session(
        replace(it, message=7, purpose=Purpose.REVIEW)
    ).result(),
    "the next question": lambda store, it: store.save_session(advance(answered(store, it))).result(),
    "left": lambda store, it: store.save_session(leave(it)).result(),
    "left, then an older value": lambda store, it: (
        store.save_session(leave(it)).result(),
        store.save_session(replace(it, hints=1)).result(),
    ),
    "left for another": left_by_another,
    "forgotten": lambda store, it: store.forget(it.learner).result(),
    "lost": lambda store, it: store.unreachable.add(it.learner, AT).result(),
    "lost and found": lambda store, it: (
        store.unreachable.add(it.learner, AT).result(),
        store.unreachable.drop(it.learner).result(),
    ),
    "found": lambda store, it: store.unreachable.drop(it.learner).result(),
    "another name": lambda store, it: store.save_learner(Learner(id=it.learner, name="王")).result(),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_after_a_change_it_is_as_the_database_says(
    store: Store, path: Path, change: Callable[[Store, Session], object]
) -> None:
    session = store.begin_session(1, refs_of("q0", "q1"), AT).result()
    assert store.session(session.id) == session
    assert store.learner(1) is not None
    assert not store.unreachable.has(1)
    change(store, session)
    with Store.open(path) as other:
        assert store.session(session.id) == other.session(session.id)
        assert store.learner(1) == other.learner(1)
        assert store.unreachable.has(1) == other.unreachable.has(1)
        assert store.unreachable.has_chat(1) == other.unreachable.has_chat(1)
        assert store.open_session(1) == other.open_session(1)


def test_what_is_remembered_is_not_read_again(store: Store) -> None:
    session = store.begin_session(1, refs_of("q0", "q1"), AT).result()
    assert store.session(session.id) is store.session(session.id)
    assert store.learner(1) is store.learner(1)


def test_a_program_beside_others_remembers_nothing(path: Path) -> None:
    with Store.open(path) as one, Store.open(path) as other:
        fill(one)
        assert one.learner(1) is not None
        other.save_learner(Learner(id=1, name="王")).result()
        assert one.learner(1) == Learner(id=1, name="王")


def test_what_was_read_before_a_change_is_not_kept_after_it() -> None:
    kept = Kept[Learner](10)

    def changed_meanwhile(id_: int) -> Learner:
        kept.drop(id_)
        return Learner(id=id_, name="before")

    assert kept.find(1, changed_meanwhile) == Learner(id=1, name="before")
    assert kept.known(1) is None


def test_no_more_is_kept_than_was_said() -> None:
    kept = Kept[Learner](2)
    for number in range(5):
        kept.find(number, lambda id_: Learner(id=id_, name=""))
    assert [number for number in range(5) if kept.known(number) is not None] == [3, 4]


def test_the_latest_version_is_asked_for_again_once_anything_may_have_been_added() -> None:
    versions, asked = Lately[str, int](2), list[str]()

    def ask(id_: str) -> int:
        asked.append(id_)
        return len(asked)

    assert [versions.find("a", ask), versions.find("a", ask)] == [1, 1]
    versions.forget()
    assert versions.find("a", ask) == 2


def test_a_version_that_was_asked_for_before_another_was_added_is_not_remembered() -> None:
    versions = Lately[str, int](2)

    def ask(_: str) -> int:
        versions.forget()
        return 1

    assert versions.find("a", ask) == 1
    assert versions.find("a", lambda _: 2) == 2


def test_the_versions_of_the_last_sets_alone_are_remembered() -> None:
    versions = Lately[str, int](1)
    assert [versions.find(id_, lambda _: 1) for id_ in "ab"] == [1, 1]
    assert [versions.find(id_, lambda _: 2) for id_ in "ba"] == [1, 2]


def test_after_a_moment_the_latest_version_is_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(remembered, "monotonic", lambda: now)
    versions = Lately[str, int](1)
    assert versions.find("a", lambda _: 1) == 1
    now += remembered.FOR_NOW
    assert versions.find("a", lambda _: 2) == 2


def test_what_is_set_aside_is_known_at_once(store: Store) -> None:
    assert store.flags.set_aside("s", 1) == frozenset()
    set_aside(store, 1, "s", "q1", AT)
    assert store.flags.set_aside("s", 1) == {"q1"}
