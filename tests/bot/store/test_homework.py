"""Homework is kept, done in sessions of its own, and what counts is read from the log."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.rounds.homework import Homework, HomeworkAnswer, HomeworkState, NewHomework
from bot.store.columns import time_number
from bot.tutor.learner import Learner
from quizzes.grading import Verdict
from tests.bot.store.builders import AT, attempt_of, later, refs_of

if TYPE_CHECKING:
    from datetime import datetime

    from bot.store import Store

DAY = timedelta(days=1)
NEW = NewHomework(
    chat=-100,
    topic=7,
    questions=tuple(refs_of("q0", "q1")),
    due_at=AT + DAY,
    zone="Asia/Tokyo",
    language="ja",
    made_by=1,
)


def give(store: Store) -> Homework:
    homework = store.homework.add(NEW, AT, AT).result()
    assert homework is not None
    return homework


def do(store: Store, homework: Homework, question: str, verdict: Verdict, at: datetime, learner: int = 2) -> None:
    session = store.homework.begin_session(homework.id, learner, refs_of(question), at).result()
    attempt = attempt_of(f"k{session.id}", learner=learner, question=question, verdict=verdict, at=at)
    assert store.record(replace(attempt, session=session.id)).result()


def test_it_is_kept_as_it_is(store: Store) -> None:
    homework = give(store)
    expected = Homework(id=homework.id, new=NEW, made_at=AT, state=HomeworkState.OPEN, next_at=AT)

    assert store.homework.find(homework.id) == homework == expected
    assert store.homework.of_chat(-100, 9) == [homework]


def test_what_sets_it_once_sets_it_once(store: Store) -> None:
    once = replace(NEW, origin="1:77")
    assert store.homework.add(once, AT, AT).result() is not None
    assert store.homework.add(once, AT, AT).result() is None
    assert [each.new for each in store.homework.of_chat(-100, 9)] == [once]


def test_it_is_listed_page_by_page_the_newest_first(store: Store) -> None:
    ids = [give(store).id for _ in range(5)]
    assert [[each.id for each in store.homework.of_chat(-100, 2, start)] for start in (0, 2, 4, 6)] == [
        [ids[4], ids[3]],
        [ids[2], ids[1]],
        [ids[0]],
        [],
    ]


def votes(store: Store, learner: int, at: datetime) -> None:
    attempt = attempt_of(f"v{learner}", learner=learner, question="q0", verdict=Verdict.WRONG, at=at)
    assert store.record(replace(attempt, chat=-100)).result()


def test_who_was_there_lately_and_has_done_nothing_is_missing(store: Store) -> None:
    for learner in (3, 4, 5, 6):
        store.save_learner(Learner(id=learner, name="L")).result()
    for learner, days in ((1, 1), (2, 1), (3, 2), (4, 61)):
        votes(store, learner, AT - days * DAY)
    earlier = store.homework.add(replace(NEW, due_at=AT), AT - 9 * DAY, AT - 9 * DAY).result()
    assert earlier is not None
    do(store, earlier, "q0", Verdict.CORRECT, AT - 8 * DAY, learner=5)
    dropped = store.homework.add(NEW, AT - DAY, AT - DAY).result()
    assert dropped is not None
    do(store, dropped, "q0", Verdict.CORRECT, AT - DAY, learner=6)
    assert store.homework.save(dropped, replace(dropped, state=HomeworkState.DROPPED)).result()
    homework = give(store)
    assert store.homework.missing(homework.id) == [2, 3, 5]  # and neither 1, who set it, nor 4, who was there long ago

    do(store, homework, "q0", Verdict.WRONG, AT + DAY / 2)
    store.homework.begin_session(homework.id, 3, refs_of("q0"), AT + DAY / 2).result()
    assert store.homework.missing(homework.id) == [3, 5]
    assert store.homework.missing(99) == []


def test_each_step_is_claimed_once(store: Store) -> None:
    homework = give(store)
    after = replace(homework, state=HomeworkState.REMINDED, next_at=AT + DAY)
    assert store.homework.due(later(-1), 10) == []
    assert store.homework.due(AT, 10) == [homework]

    assert store.homework.save(homework, after).result()
    assert not store.homework.save(homework, after).result()
    assert not store.homework.save(replace(after, next_at=AT), homework).result()
    assert store.homework.due(AT, 10) == []
    assert store.homework.due(AT + DAY, 10) == [after]


def test_taken_back_it_is_listed_no_more(store: Store) -> None:
    homework = give(store)
    assert store.homework.save(homework, replace(homework, state=HomeworkState.DROPPED, next_at=None)).result()
    assert store.homework.of_chat(-100, 9) == []


def test_taken_back_it_can_be_set_again_by_the_same(store: Store) -> None:
    once = replace(NEW, origin="1:77")
    homework = store.homework.add(once, AT, AT).result()
    assert homework is not None
    assert store.homework.save(homework, replace(homework, state=HomeworkState.DROPPED, next_at=None)).result()
    assert store.homework.add(once, AT, AT).result() is not None


def test_begun_once_more_by_the_same_update_it_is_the_same_session(store: Store) -> None:
    homework = give(store)
    first, second = (
        store.homework.begin_session(homework.id, 1, NEW.questions, AT, "update:5").result() for _ in range(2)
    )
    assert first == second
    assert first.homework == homework.id


def test_the_first_answer_counts_that_was_given_in_time_and_in_a_session_of_it(store: Store) -> None:
    homework, other = give(store), give(store)
    do(store, homework, "q0", Verdict.WRONG, later(1))
    do(store, homework, "q0", Verdict.CORRECT, later(2))
    do(store, homework, "q1", Verdict.CORRECT, NEW.due_at)
    do(store, other, "q1", Verdict.CORRECT, later(3))
    store.record(attempt_of("elsewhere", learner=2, question="q1")).result()
    do(store, homework, "q1", Verdict.CORRECT, later(4), learner=1)

    (first,), (second,) = refs_of("q0"), refs_of("q1")
    assert store.homework.answers(homework.id) == [
        HomeworkAnswer(learner=2, question=first, verdict=Verdict.WRONG),
        HomeworkAnswer(learner=1, question=second, verdict=Verdict.CORRECT),
    ]
    for learner in (1, 2, 3):
        assert store.homework.answers(homework.id, learner) == [
            answer for answer in store.homework.answers(homework.id) if answer.learner == learner
        ]


def reminded_of(store: Store, homework: Homework) -> Homework:
    """Remind of homework that two have begun."""
    for learner in (1, 2):
        store.homework.begin_session(homework.id, learner, refs_of("q1"), later(1)).result()
    after = replace(homework, state=HomeworkState.REMINDED, next_at=AT + DAY)
    assert store.homework.save(homework, after).result()
    return after


def test_who_has_begun_is_to_be_reminded_until_that_is_done_once(store: Store) -> None:
    homework = give(store)
    assert store.homework.to_remind(9) == []
    reminded_of(store, homework)

    assert store.homework.to_remind(9) == [(homework.id, 1), (homework.id, 2)]
    assert store.homework.to_remind(1) == [(homework.id, 1)]
    assert store.homework.remind(homework.id, 1).result()
    assert not store.homework.remind(homework.id, 1).result()
    assert store.homework.to_remind(9) == [(homework.id, 2)]
    store.homework.remind_later(homework.id, 1).result()
    assert store.homework.to_remind(9) == [(homework.id, 1), (homework.id, 2)]


@pytest.mark.parametrize("state", [HomeworkState.OPEN, HomeworkState.ENDED, HomeworkState.DROPPED])
def test_nobody_is_to_be_reminded_of_what_stands_otherwise_by_now(store: Store, state: HomeworkState) -> None:
    homework = reminded_of(store, give(store))
    assert store.homework.save(homework, replace(homework, state=state)).result()
    store.homework.remind_later(homework.id, 1).result()

    assert store.homework.to_remind(9) == []


def test_who_is_forgotten_is_not_to_be_reminded(store: Store) -> None:
    homework = reminded_of(store, give(store))
    store.forget(1).result()
    store.homework.remind_later(homework.id, 1).result()

    assert store.homework.to_remind(9) == [(homework.id, 2)]


def test_a_session_knows_its_homework(store: Store) -> None:
    homework = give(store)
    session = store.homework.begin_session(homework.id, 1, NEW.questions, AT).result()
    assert session.homework == homework.id
    assert store.session(session.id) == store.open_session(1) == session
    assert store.begin_session(2, NEW.questions, AT).result().homework is None


def test_it_follows_its_group(store: Store) -> None:
    homework = give(store)
    store.groups.move(-100, -100123).result()
    assert [each.id for each in store.homework.of_chat(-100123, 9)] == [homework.id]


def test_it_is_among_the_answers_of_its_group_until_it_is_due(store: Store) -> None:
    homework = give(store)
    do(store, homework, "q0", Verdict.WRONG, later(1))
    do(store, homework, "q1", Verdict.CORRECT, later(2), learner=1)
    do(store, homework, "q1", Verdict.CORRECT, NEW.due_at)

    assert [(one.learner, one.question) for one in store.classes.answers(-100)] == [(2, "q0"), (1, "q1")]
    assert store.classes.answers(-200) == []
    assert store.classes.answers(-100, 1) == []
    marks, asked, _ = store.classes.marks(-100)
    assert sorted((each.learners, asked[number].question, each.credits) for number, each in marks.items()) == [
        ([1], "q1", [1.0]),
        ([2], "q0", [0.0]),
    ]
    assert store.classes.marks(-200) == store.classes.marks(-100, 1) == ({}, {}, {})


def test_to_a_question_its_answers_stand_beside_those_of_the_group(store: Store) -> None:
    homework = give(store)
    do(store, homework, "q0", Verdict.WRONG, later(1))
    store.record(attempt_of("in the group", learner=1, chat=-100, verdict=Verdict.CORRECT)).result()

    [answered] = store.classes.marks(-100).answers.values()
    assert sorted(zip(answered.learners, answered.credits, answered.at, strict=True)) == [
        (1, 1.0, time_number(AT)),
        (2, 0.0, time_number(later(1))),
    ]


def test_taken_back_its_answers_are_their_learners_own(store: Store) -> None:
    homework = give(store)
    do(store, homework, "q0", Verdict.WRONG, later(1))
    assert store.homework.save(homework, replace(homework, state=HomeworkState.DROPPED, next_at=None)).result()

    assert store.classes.answers(-100) == []
    assert store.classes.marks(-100) == ({}, {}, {})
