"""What was given is short in the database and whole wherever it is read; a learner's answers are found at once."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store import Store, attempts
from bot.store.connection import connect
from quizzes.grading import Verdict
from quizzes.question import Form, Kind, Localized, Question, QuestionSet
from tests.bot.store.builders import AT, attempt_of, fill, later, refs_of, set_of
from tests.bot.store.test_migrations import make_old

if TYPE_CHECKING:
    from pathlib import Path

    from bot.tutor.attempt import Attempt

TYPED = Question(id="typed", kind=Kind.CLOZE, form=Form.TYPED, prompt="他＿＿了", answer=("来", "到"))
ORDER = Question(
    id="order",
    kind=Kind.CLOZE,
    form=Form.ORDER,
    prompt="排",
    options=("“去”\n", "我", "/北京"),
    answer=("我", "“去”\n", "/北京"),
)
OLD = """
INSERT INTO learners (id, name, strict_tones) VALUES (1, '小林', 0);
INSERT INTO sets VALUES ('s', 'published');
INSERT INTO set_versions VALUES ('s', 1, '{"title": {"en": "S"}}', '{"cloze": 3}', 3, '', '', 's.json', '2026');
INSERT INTO question_numbers (id, set_id, question) VALUES (1, 's', 'q0'), (2, 's', 'q1'), (3, 's', 'q2');
INSERT INTO questions (set_id, version, question, position, kind, body, number) VALUES
    ('s', 1, 'q0', 0, 'cloze', '{"form": "choice", "options": ["对", "错\\n\\"/"], "answer": ["对"]}', 1),
    ('s', 1, 'q1', 1, 'cloze', '{"form": "typed", "answer": ["来", "到"]}', 2),
    ('s', 1, 'q2', 2, 'cloze', '{"form": "order", "options": ["北", "我"], "answer": ["我", "北"]}', 3);
INSERT INTO sessions (id, learner, purpose, questions, started_at, position, answered, state, hints, picked) VALUES
    (4, 1, 'quiz', '[[1,1],[2,1]]', '2026-12-01T10:00:00.123456+00:00', 1, 0, 'open', 0, '[]');
INSERT INTO attempts (learner, question, version, given, verdict, credit, hints, at, session, position, chat, key)
VALUES
    (1, 1, 1, '["对"]', 1, 1.0, 0, 1796119200123456, 4, 0, NULL, NULL),
    (1, 2, 1, '["走"]', 0, 0.0, 0, 1796119200123457, NULL, NULL, -9, 'k');
"""


def stored(path: Path) -> list[str]:
    """Give what stands in the column, by the order of the log."""
    with closing(connect(path)) as db:
        return [given for (given,) in db.execute("SELECT given FROM attempts ORDER BY id")]


@pytest.mark.parametrize(
    ("question", "given", "is_short"),
    [
        pytest.param("q0", ("错",), True, id="an option"),
        pytest.param("typed", ("到",), True, id="an answer that is accepted"),
        pytest.param("order", ("我", "“去”\n", "/北京"), True, id="the tiles in order"),
        pytest.param("order", ("“去”\n", "我", "/北京"), False, id="the tiles in another order"),
        pytest.param("typed", ("走",), False, id="words of one's own"),
        pytest.param("typed", ("12",), False, id="a number of one's own"),
        pytest.param("typed", ('["来"]',), False, id="what looks like a list"),
        pytest.param("typed", (), False, id="nothing"),
        pytest.param("typed", ("\ud800",), False, id="no Unicode"),
    ],
)
def test_what_was_given_is_read_as_it_was_and_short_where_it_was_foreseen(
    path: Path, question: str, given: tuple[str, ...], *, is_short: bool
) -> None:
    attempt = replace(attempt_of(question=question), given=given)
    with Store.open(path) as store:
        fill(store)
        more = QuestionSet(id="s", title=Localized(en="S"), questions=(*set_of().questions, TYPED, ORDER))
        store.add_set(more, AT, "more", "s.json").result()
        attempt = replace(attempt, version=2)
        store.record(attempt).result()

        assert store.attempt("k") == attempt
        assert list(store.attempts()) == [attempt]
    assert stored(path)[0].isdigit() is is_short


def test_figures_of_a_class_have_the_texts(store: Store) -> None:
    texts = (("对",), ("错",), ("别的",))
    for number, given in enumerate(texts):
        store.record(replace(attempt_of(f"k{number}", chat=-9), given=given)).result()
    marks, _, foreseen = store.classes.marks(-9)
    told = [given for each in marks.values() for given in each.given]

    assert [type(each) for each in told] == [int, int, str]
    assert [foreseen[each] if isinstance(each, int) else each for each in told] == ['["对"]', '["错"]', '["别的"]']


def test_answers_of_before_are_read_beside_those_of_today(path: Path) -> None:
    make_old(path, "m031_short_answers", OLD)
    given = {"q0": ('错\n"/',), "q1": ("到",), "q2": ("我", "北")}
    with Store.open(path) as store:
        assert [attempt.given for attempt in store.attempts()] == [("对",), ("走",)]
        for question, texts in given.items():
            store.record(replace(attempt_of(question, question=question), given=texts)).result()
        assert [attempt.given for attempt in store.attempts(learner=1)] == [("对",), ("走",), *given.values()]
        assert store.answered_since(1, AT) == 5
    assert [text.isdigit() for text in stored(path)] == [False, False, True, True, True]


def test_an_answer_in_the_session_of_somebody_else_is_refused(store: Store) -> None:
    session = store.begin_session(1, refs_of("q0"), AT).result()
    with pytest.raises(sqlite3.IntegrityError, match="an answer in a session is of its learner"):
        store.record(replace(attempt_of("s1:0", learner=2), session=session.id)).result()
    assert store.record(replace(attempt_of("s1:0"), session=session.id)).result()


@pytest.fixture
def both(store: Store) -> list[Attempt]:
    """Give answers of the learner 1 in sessions and outside, in the order of the log; the learner 2 has some too."""
    made = []
    for number in range(3):
        session = store.begin_session(1, refs_of("q0", "q1"), AT).result().id
        other = store.begin_session(2, refs_of("q0"), AT).result().id
        made += [
            replace(attempt_of(f"s{session}:0", at=later(number)), session=session),
            attempt_of(f"r{number}", at=later(number), chat=-9, verdict=Verdict.WRONG),
            replace(attempt_of(f"s{session}:1", question="q1", at=later(number)), session=session),
        ]
        for attempt in (*made[-3:], replace(attempt_of(f"s{other}:0", learner=2), session=other)):
            store.record(attempt).result()
    store.record(attempt_of("other", learner=2, chat=-9)).result()
    return made


def test_a_learners_answers_are_found_in_sessions_and_outside(store: Store, both: list[Attempt]) -> None:
    assert list(store.attempts(learner=1)) == both
    assert sum(score.answered for _, score in store.quarters.of(1)) == len(both)
    assert len(list(store.attempts(learner=2))) == 4


@pytest.mark.parametrize(("since", "count"), [(-1, 9), (1, 6), (2, 3), (3, 0)])
def test_answers_since_a_moment_are_counted(store: Store, both: list[Attempt], since: int, count: int) -> None:
    assert both
    assert store.answered_since(1, later(since)) == count


def test_not_more_than_the_last_are_counted(store: Store, both: list[Attempt], monkeypatch: pytest.MonkeyPatch) -> None:
    assert both
    monkeypatch.setattr(attempts, "MOST_COUNTED", 4)
    assert [store.answered_since(1, later(since)) for since in (0, 2)] == [4, 3]


def test_whoever_is_forgotten_is_forgotten_in_sessions_and_outside(store: Store, both: list[Attempt]) -> None:
    store.forget(1).result()

    assert [attempt.learner for attempt in store.attempts()] == [2, 2, 2, 2]
    assert sum(score.answered for score in store.nameless_scores("s").values()) == len(both)


def test_a_learners_answers_are_looked_for_nowhere_else(path: Path) -> None:
    Store.open(path).close()
    asked = (
        ("SELECT id FROM attempts_by_learner WHERE learner = ? ORDER BY id", (1,)),
        ("SELECT max(id) FROM attempts_by_learner WHERE learner = ?", (1,)),
        ("DELETE FROM attempts WHERE id IN (SELECT id FROM attempts_by_learner WHERE learner = ?)", (1,)),
    )
    with closing(connect(path)) as db:
        plans = [row["detail"] for sql, given in asked for row in db.execute(f"EXPLAIN QUERY PLAN {sql}", given)]

    assert [line for line in plans if "attempts_in_session (session=?)" in line]
    assert [line for line in plans if "attempts_outside_of_sessions (learner=?)" in line]
    assert not [line for line in plans if line.startswith("SCAN")]
