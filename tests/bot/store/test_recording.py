from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typing_extensions import override

from bot.store import Store, recording
from bot.store.connection import Connection
from bot.store.opening import open_database
from bot.store.sqlite import Database
from bot.store.writer import Writer
from bot.tutor.learner import Learner
from bot.tutor.session import advance
from quizzes.grading import Verdict
from tests.bot.store.builders import AT, attempt_of, fill, later, refs_of, set_of
from tests.bot.store.held import Held

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from bot.store.recording import Step
    from bot.tutor.session import Session

LEARNERS = (1, 2, 3)
TABLES = ("attempts", "totals", "daily_totals", "reviews", "sessions", "regradings", "rounds")


class Telling(Database):
    """A database that tells what was asked of it."""

    @override
    def __init__(self, conn: sqlite3.Connection) -> None:
        super().__init__(conn)
        self.told: list[str] = []

    @override
    def execute(self, sql: str, parameters: Sequence[object] | Mapping[str, object] = ()) -> sqlite3.Cursor:
        self.told.append(sql)
        return super().execute(sql, parameters)


def prepared(path: Path) -> dict[int, Session]:
    """Make a database with three learners, each in a session, and a set whose second version has other questions."""
    with Store.open(path) as store:
        fill(store)
        store.save_learner(Learner(id=3, name="林")).result()
        sessions = {learner: store.begin_session(learner, refs_of("q0", "q1"), AT).result() for learner in LEARNERS}
        newer = set_of()
        turned = replace(newer.questions[3], answer=("错",))
        questions = (*newer.questions[:3], turned, *newer.questions[4:])
        store.add_set(replace(newer, questions=questions), AT, "another file", "s.json").result()
        return sessions


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Read what is in the tables that an answer changes."""
    with closing(sqlite3.connect(path)) as db:
        return {table: db.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3").fetchall() for table in TABLES}  # noqa: S608


def done(path: Path, steps: Sequence[Step], *, at_once: bool) -> Sequence[object]:
    """Have steps done in one group, or one after another; give what their futures hold."""
    with closing(open_database(path)) as db:
        writer = Writer(Connection(db, str(path)))
        held = Held(writer)
        futures = []
        for step in steps:
            futures.append(writer.submit_beside(recording.take, step))
            if not at_once:
                held.let_go()
                futures[-1].exception()
        held.let_go()
        told = [type(error) if (error := future.exception()) else future.result() for future in futures]
        writer.close()
        return told


STEPS = st.lists(
    st.one_of(
        st.tuples(
            st.builds(
                attempt_of,
                st.sampled_from(["a", "b", "c", "d", "e", "f"]),
                learner=st.sampled_from([*LEARNERS, 99]),
                question=st.sampled_from(["q0", "q1", "q3", "q99"]),
                verdict=st.sampled_from(Verdict),
                at=st.integers(0, 10**6).map(later),
                chat=st.sampled_from([None, -1]),
            ).flatmap(lambda attempt: st.sampled_from([1, 2]).map(lambda version: replace(attempt, version=version))),
            st.none(),
        ),
        st.tuples(
            st.integers(1, 3).map(lambda learner: attempt_of(f"s{learner}:0", learner=learner)), st.sampled_from([1, 2])
        ),
        st.tuples(st.none(), st.tuples(st.sampled_from(LEARNERS), st.sampled_from([1, 2, 3]))),
    ),
    max_size=12,
)


def step_of(sessions: dict[int, Session], drawn: tuple[object, object]) -> Step:
    """Give a step with the sessions that are there, each so many steps on."""
    match drawn:
        case (None, (int(learner), int(steps))):
            session = sessions[learner]
            return None, moved(session, steps)
        case (attempt, int(steps)) if isinstance(attempt, type(attempt_of())):
            session = sessions[attempt.learner]
            return replace(attempt, session=session.id), moved(session, steps)
        case (attempt, _) if isinstance(attempt, type(attempt_of())):
            return attempt, None
        case _:
            raise AssertionError(drawn)


def moved(session: Session, steps: int) -> Session:
    """Give a session that was answered, went on, and was answered again."""
    answered = replace(session, answered=True, message=7)
    return (session, answered, advance(answered), replace(advance(answered), answered=True, picked=(0,)))[steps]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(drawn=STEPS)
def test_whatever_is_written_down_at_once_is_as_if_it_had_come_one_by_one(
    drawn: list[tuple[object, object]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("at_once")
    together, alone = folder / "together.db", folder / "alone.db"
    sessions = prepared(together)
    alone.write_bytes(together.read_bytes())
    steps = [step_of(sessions, each) for each in drawn]
    assert done(together, steps, at_once=True) == done(alone, steps, at_once=False)
    assert contents(together) == contents(alone)


def test_answers_of_different_people_take_one_statement_beside_the_one_that_looks_them_up(path: Path) -> None:
    sessions = prepared(path)
    asked = [replace(attempt_of(f"k{learner}", learner=learner), version=2) for learner in LEARNERS[:2]]
    steps = [*((attempt, None) for attempt in asked), *((None, moved(sessions[it], 1)) for it in LEARNERS[2:])]
    with closing(Telling(open_database(path).conn)) as db:
        assert recording.take(db, steps) == [True, True, False]
    assert [sql.split()[0] for sql in db.told] == ["WITH", "INSERT"]


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param(attempt_of("bad", learner=3, question="q99"), id="no such question"),
        pytest.param(replace(attempt_of("bad", learner=3), credit=2.0), id="no such credit"),
        pytest.param(replace(attempt_of("bad", learner=99)), id="no such learner"),
    ],
)
def test_an_answer_that_is_refused_takes_none_beside_it_with_it(path: Path, bad: object) -> None:
    prepared(path)
    good = [attempt_of("a", learner=1), attempt_of("b", learner=2)]
    assert isinstance(bad, type(good[0]))
    told = done(path, [(good[0], None), (bad, None), (good[1], None)], at_once=True)
    assert told == [True, sqlite3.IntegrityError, True]
    with Store.open(path) as store:
        assert [attempt.key for attempt in store.attempts()] == ["a", "b"]
        assert [store.score(learner).answered for learner in LEARNERS] == [1, 1, 0]
