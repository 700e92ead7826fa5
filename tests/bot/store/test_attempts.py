from __future__ import annotations

import sqlite3
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.store import Store, attempts
from bot.tutor.score import Score, score, score_by_kind, score_by_set
from quizzes.grading import Verdict
from tests.bot.new_database import open_in_memory
from tests.bot.store.builders import AT, KINDS, attempt_of, fill, later, refs_of
from tests.bot.store.recounting import recount, score_by_day

if TYPE_CHECKING:
    from bot.tutor.attempt import Attempt
    from quizzes.question import Kind


def kind_of(attempt: Attempt) -> Kind:
    """Say of which kind a question of the set `s` is."""
    return KINDS[int(attempt.question[1:]) % 3]


def all_totals(store: Store) -> list[tuple[object, ...]]:
    """Give every score that can be read."""
    return [
        (store.score(learner), store.score_by_kind(learner), store.score_by_set(learner), score_by_day(store, learner))
        for learner in (1, 2)
    ]


@pytest.mark.parametrize(
    "attempt",
    [
        pytest.param(attempt_of(), id="plain"),
        pytest.param(replace(attempt_of(chat=-100123), round=7, seconds=None, hints=2), id="of a round"),
        pytest.param(replace(attempt_of(verdict=Verdict.CLOSE), given=("x\udcff", "", "汉字")), id="odd answer"),
    ],
)
def test_an_attempt_comes_back(store: Store, attempt: Attempt) -> None:
    assert store.record(attempt).result() is True
    assert store.attempt(attempt.key) == attempt
    assert list(store.attempts()) == [attempt]


def test_an_attempt_and_its_session_are_written_together(store: Store) -> None:
    session = store.begin_session(1, refs_of("q0", "q1"), AT).result()
    answered = replace(session, answered=True)
    attempt = replace(attempt_of("s1:0"), session=session.id)
    store.record(attempt, answered).result()
    assert store.session(session.id) == answered
    assert store.session_attempts(session.id) == [attempt]


def test_the_same_answer_twice_counts_once_and_the_first_one_stays(store: Store) -> None:
    session = store.begin_session(1, refs_of("q0", "q1"), AT).result()
    first = replace(attempt_of("s1:0"), session=session.id)
    store.record(first, replace(session, answered=True)).result()
    totals = all_totals(store)

    second = replace(first, verdict=Verdict.WRONG, credit=0.0, given=("错",))
    assert store.record(second, replace(session, position=1, hints=9)).result() is False

    assert store.attempt("s1:0") == first
    assert all_totals(store) == totals
    assert store.session(session.id) == replace(session, answered=True)


def test_of_many_threads_that_record_the_same_key_one_succeeds(store: Store) -> None:
    futures = [store.record(attempt_of("same")) for _ in range(50)]
    assert sorted(future.result() for future in futures) == [False] * 49 + [True]
    assert store.score(1).answered == 1


def test_who_answered_nothing_has_an_empty_score(store: Store) -> None:
    assert store.score(1) == Score()
    assert store.score_by_kind(1) == store.score_by_set(1) == score_by_day(store, 1) == {}


def test_days_are_those_of_utc_and_of_groups(store: Store) -> None:
    for number, (seconds, chat) in enumerate([(0, -6), (0, None), (1, -5), (15 * 3600, -5)]):
        store.record(attempt_of(f"k{number}", at=later(seconds), chat=chat)).result()
    assert {day: total.answered for day, total in score_by_day(store, 1).items()} == {"2026-12-01": 2, "2026-12-02": 1}


def test_what_is_answered_in_private_leaves_no_total_of_a_day(store: Store) -> None:
    for number in range(3):
        store.record(attempt_of(f"k{number}", at=later(number))).result()
    assert store.score(1).answered == 3
    assert score_by_day(store, 1) == {}


ATTEMPTS = st.lists(
    st.builds(
        attempt_of,
        st.integers(0, 30).map(str),
        learner=st.sampled_from([1, 2]),
        question=st.sampled_from([f"q{i}" for i in range(6)]),
        verdict=st.sampled_from(Verdict),
        at=st.integers(0, 10**6).map(later),
        chat=st.sampled_from([None, -1, -2]),
    ).flatmap(lambda attempt: st.floats(0, 1).map(lambda credit: replace(attempt, credit=credit))),
    max_size=40,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ATTEMPTS)
def test_totals_equal_a_recount_of_the_log(made: list[Attempt]) -> None:
    with open_in_memory() as store:
        fill(store)
        for future in [store.record(attempt) for attempt in made]:
            future.result()
        for learner in (1, 2):
            log = list(store.attempts(learner=learner))
            for set_id in {attempt.set_id for attempt in made}:
                worth = [(attempt.question, attempt.verdict) for attempt in log if attempt.set_id == set_id]
                assert list(store.verdicts(set_id, learner)) == worth
            assert store.score(learner) == score(log)
            assert store.score_by_kind(learner) == score_by_kind(log, kind_of)
            assert store.score_by_set(learner) == score_by_set(log)
            in_groups = [attempt for attempt in log if attempt.chat is not None]
            days = {f"{attempt.at:%Y-%m-%d}" for attempt in in_groups}
            assert score_by_day(store, learner) == {
                day: score(attempt for attempt in in_groups if f"{attempt.at:%Y-%m-%d}" == day) for day in days
            }
        kept = all_totals(store)
        recount(store)
        assert all_totals(store) == kept


def test_a_recount_shows_that_totals_are_damaged(file_store: Store, path: object) -> None:
    for number in range(9):
        file_store.record(attempt_of(str(number), question=f"q{number % 6}")).result()
    right = all_totals(file_store)
    other = sqlite3.connect(str(path))
    other.execute("UPDATE totals SET correct = 99")
    other.execute("DELETE FROM daily_totals")
    other.commit()
    other.close()
    assert all_totals(file_store) != right
    recount(file_store)
    assert all_totals(file_store) == right


def test_the_log_is_walked_through_in_its_order_over_many_pages(store: Store) -> None:
    many = attempts.PAGE * 2 + 3
    keys = [str(number) for number in range(many)]
    for future in [store.record(attempt_of(key, learner=1 + (int(key) % 10 == 0))) for key in keys]:
        future.result()
    assert [attempt.key for attempt in store.attempts()] == keys
    assert [attempt.key for attempt in store.attempts(set_id="s")] == keys
    assert [attempt.key for attempt in store.attempts(learner=2)] == keys[::10]
    assert [attempt.key for attempt in store.attempts(set_id="s", learner=2)] == keys[::10]
    assert list(store.attempts(set_id="other")) == []


def test_walking_through_the_log_holds_nobody_up(store: Store) -> None:
    numbers = count()
    for _ in range(attempts.PAGE + 1):
        store.record(attempt_of(str(next(numbers)))).result()
    seen = 0
    for _ in store.attempts():
        if seen < 5:
            store.record(attempt_of(str(next(numbers)))).result(timeout=5)
        seen += 1
    assert seen == attempts.PAGE + 6


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("UPDATE attempts SET verdict = 'wrong'", id="attempt"),
        pytest.param("UPDATE questions SET body = '{}'", id="question"),
        pytest.param("UPDATE set_versions SET header = '{}'", id="version"),
        pytest.param("DELETE FROM sets", id="set with versions"),
        pytest.param("DELETE FROM questions", id="question with attempts"),
        pytest.param("DELETE FROM learners", id="learner with attempts"),
    ],
)
def test_what_is_written_down_is_never_changed(file_store: Store, path: object, statement: str) -> None:
    file_store.record(attempt_of()).result()
    other = sqlite3.connect(str(path))
    other.execute("PRAGMA foreign_keys = ON")
    with pytest.raises(sqlite3.IntegrityError):
        other.execute(statement)
    other.close()


@pytest.mark.parametrize(
    "attempt",
    [
        pytest.param(replace(attempt_of(), question="q99"), id="question"),
        pytest.param(replace(attempt_of(), version=2), id="version"),
        pytest.param(replace(attempt_of(), learner=99), id="learner"),
        pytest.param(replace(attempt_of(), session=99), id="session"),
        pytest.param(replace(attempt_of(), credit=1.5), id="credit"),
        pytest.param(replace(attempt_of(), credit=float("nan")), id="credit that is no number"),
        pytest.param(replace(attempt_of(), hints=-1), id="hints"),
    ],
)
def test_an_attempt_that_cannot_be_is_refused_and_leaves_no_trace(store: Store, attempt: Attempt) -> None:
    with pytest.raises((sqlite3.IntegrityError, ValueError)):
        store.record(attempt).result()
    assert list(store.attempts()) == []
    assert store.score(attempt.learner) == Score()
