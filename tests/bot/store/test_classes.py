"""Whose classes are which groups is known from what people did there, those in which they taught before all others."""

from __future__ import annotations

from contextlib import closing
from datetime import time, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.rounds.homework import NewHomework
from bot.rounds.round import NewRound, Terms
from bot.rounds.schedule import Plan
from bot.rounds.when import Weekly
from bot.store import Store, classes
from bot.store.connection import connect
from bot.store.groups import Group
from tests.bot.store.builders import AT, attempt_of, refs_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ANN = 1
LEFT = -9


def join(store: Store, chat: int, title: str, *, added_by: int | None = None) -> None:
    group = Group(chat=chat, title=title, language=None, spoken="en", added_by=added_by, is_here=True)
    store.groups.join(group, AT).result()


@pytest.fixture
def school(store: Store) -> Store:
    """Give groups in which Ann has answered, one that she added the bot to, one in which she began a round."""
    for chat, title in ((-1, "A choir"), (-2, "B choir"), (-5, "Strangers")):
        join(store, chat, title)
    join(store, -3, "Year 1", added_by=ANN)
    join(store, -4, "Year 2")
    for chat in (-1, -2, -3):
        store.record(attempt_of(f"k{chat}", learner=ANN, chat=chat)).result()
    questions = tuple(refs_of("q0"))
    new = NewRound(chat=-4, topic=None, questions=questions, terms=Terms(), language="en", begun_by=ANN)
    store.rounds.begin(new, AT).result()
    return store


@pytest.mark.parametrize(
    ("most", "titles"),
    [
        pytest.param(9, ["A choir", "B choir", "Year 1", "Year 2"], id="all"),
        pytest.param(3, ["A choir", "Year 1", "Year 2"], id="those that were taught before others"),
        pytest.param(2, ["Year 1", "Year 2"], id="those alone"),
    ],
)
def test_of_many_groups_those_are_named_in_which_somebody_taught(school: Store, most: int, titles: list[str]) -> None:
    assert [group.title for group in school.classes.of(ANN, most)] == titles
    assert len(school.classes.of(ANN)) == 4


def begins_a_round(store: Store) -> None:
    new = NewRound(chat=LEFT, topic=None, questions=tuple(refs_of("q0")), terms=Terms(), language="en", begun_by=ANN)
    store.rounds.begin(new, AT).result()


def makes_a_plan(store: Store) -> None:
    when = Weekly(days=frozenset({0}), at=time(9))
    plan = Plan(
        chat=LEFT, topic=None, set_id="s", count=5, kind=None, when=when, zone="UTC", language="en", made_by=ANN
    )
    store.schedules.add(plan, AT, AT).result()


def sets_homework(store: Store) -> None:
    new = NewHomework(
        chat=LEFT,
        topic=None,
        questions=tuple(refs_of("q0")),
        due_at=AT + timedelta(days=1),
        zone="UTC",
        language="en",
        made_by=ANN,
    )
    store.homework.add(new, AT, AT).result()


@pytest.mark.parametrize("teaches", [begins_a_round, makes_a_plan, sets_homework])
def test_who_taught_in_any_way_has_a_class_that_the_bot_had_to_leave(
    store: Store, teaches: Callable[[Store], None]
) -> None:
    join(store, LEFT, "Year 0", added_by=ANN)
    assert not store.classes.taught(ANN, is_owner=False)

    teaches(store)
    assert not store.classes.taught(ANN, is_owner=False)

    store.groups.leave(LEFT, AT).result()
    assert [group.chat for group in store.classes.taught(ANN, is_owner=False)] == [LEFT]
    assert not store.classes.taught(ANN + 1, is_owner=True)


@pytest.mark.parametrize(
    ("brings", "is_owner", "is_seen"),
    [
        pytest.param(True, False, True, id="who brought the bot"),
        pytest.param(False, True, True, id="an owner"),
        pytest.param(False, False, False, id="who has no role any more"),
    ],
)
def test_of_a_class_that_the_bot_had_to_leave_those_see_results_who_may(
    store: Store, *, brings: bool, is_owner: bool, is_seen: bool
) -> None:
    join(store, LEFT, "Year 0", added_by=ANN if brings else ANN + 1)
    begins_a_round(store)
    store.groups.leave(LEFT, AT).result()

    assert bool(store.classes.taught(ANN, is_owner=is_owner)) is is_seen


@pytest.mark.parametrize(
    ("sql", "named"),
    [
        pytest.param(classes._OF, {"person": ANN, "most": 1}, id="taught or answered in"),  # noqa: SLF001 - its plan
        pytest.param(classes._TAUGHT, {"person": ANN, "is_owner": False}, id="taught before"),  # noqa: SLF001 - its plan
    ],
)
def test_classes_are_found_without_reading_what_others_began(path: Path, sql: str, named: dict[str, int]) -> None:
    with Store.open(path), closing(connect(path)) as db:
        plan = [row["detail"] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}", named)]

    assert [step for step in plan if step.startswith("SCAN")] in ([], ["SCAN groups"])
