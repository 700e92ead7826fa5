"""Whose classes are which groups is known from what people did there, those in which they taught before all others."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bot.rounds.round import NewRound, Terms
from bot.store import Store, classes
from bot.store.connection import connect
from bot.store.groups import Group
from tests.bot.store.builders import AT, attempt_of, refs_of

if TYPE_CHECKING:
    from pathlib import Path

ANN = 1


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
