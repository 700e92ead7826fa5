"""A key that is put right changes what old answers are worth: scores, days and reviews follow; the log stays."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.review.state import state_after
from bot.tutor.regrading import regraded
from bot.tutor.score import Score, score, score_by_kind
from quizzes.grading import Verdict
from quizzes.question import Form, Kind, Localized, Question, QuestionSet
from tests.bot.new_database import open_in_memory
from tests.bot.store.builders import AT, CREDITS, attempt_of, fill, later
from tests.bot.store.recounting import recount, score_by_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bot.store import Store
    from bot.tutor.attempt import Attempt

CORRECT, CLOSE, WRONG = Verdict
A, B, C = "甲", "乙", "丙"


def choice(id_: str = "q0", key: str = A, *, options: Sequence[str] = (A, B, C), prompt: str = "哪个？") -> Question:
    """Make a choice."""
    return Question(
        id=id_, kind=Kind.CLOZE, form=Form.CHOICE, prompt=f"{id_}{prompt}", options=tuple(options), answer=(key,)
    )


def typed(id_: str = "q1", *answers: str) -> Question:
    """Make a question that is answered by typing."""
    return Question(id=id_, kind=Kind.TRANSLATION, form=Form.TYPED, prompt=f"{id_}？", answer=answers or (A,))


def publish(store: Store, *questions: Question, days: float = 0) -> int:
    """Add the next version of the set `k`."""
    question_set = QuestionSet(id="k", title=Localized(en="K"), questions=questions)
    return store.add_set(question_set, later(days * 86_400), f"{days}{questions}", "k.json").result().version


def answer(  # noqa: PLR0913  # a test names only what it is about
    store: Store,
    given: str,
    verdict: Verdict,
    *,
    question: str = "q0",
    version: int = 1,
    learner: int = 1,
    chat: int | None = None,
    days: float = 0,
) -> Attempt:
    """Record an answer with the verdict that it had then."""
    key = f"k{len(list(store.attempts()))}"
    made = attempt_of(key, learner=learner, question=question, verdict=verdict, at=later(days * 86_400), chat=chat)
    attempt = replace(made, set_id="k", version=version, given=(given,))
    store.record(attempt).result()
    return attempt


def verdicts(store: Store) -> list[Verdict]:
    """Give the verdicts that count, in the order of the log."""
    return [attempt.verdict for attempt in store.attempts("k")]


def everything(store: Store) -> object:
    """Give all that can be read of scores and reviews."""
    return [
        (
            store.score(learner),
            store.score_by_kind(learner),
            store.score_by_set(learner),
            score_by_day(store, learner),
            [store.reviews.state(learner, "k", f"q{number}") for number in range(3)],
        )
        for learner in (1, 2)
    ]


def test_a_key_that_is_put_right_changes_what_was_right(store: Store) -> None:
    publish(store, choice(key=A))
    answer(store, A, CORRECT)
    answer(store, B, WRONG, learner=2, chat=-5)
    answer(store, C, WRONG, learner=2, chat=-5, days=1)

    assert publish(store, choice(key=B), days=2) == 2

    assert verdicts(store) == [WRONG, CORRECT, WRONG]
    assert store.score(1) == Score(answered=1, correct=0, credit=0.0)
    assert store.score(2) == Score(answered=2, correct=1, credit=1.0)
    assert store.score_by_kind(2) == {Kind.CLOZE: Score(answered=2, correct=1, credit=1.0)}
    assert store.score_by_set(2) == {"k": Score(answered=2, correct=1, credit=1.0)}
    assert score_by_day(store, 2) == {
        "2026-12-01": Score(answered=1, correct=1, credit=1.0),
        "2026-12-02": Score(answered=1, correct=0, credit=0.0),
    }
    assert store.reviews.mistakes_count(1, later(86_400)) == 1


def test_the_log_and_what_the_learner_was_told_stay(store: Store) -> None:
    publish(store, choice(key=A))
    attempt = answer(store, A, CORRECT)
    publish(store, choice(key=B))
    assert store.attempt(attempt.key) == attempt
    assert list(store.attempts("k")) == [replace(attempt, verdict=WRONG, credit=0.0)]
    assert list(store.verdicts("k", attempt.learner)) == [("q0", WRONG)]


def test_reviews_follow_as_if_the_key_had_always_been_right(store: Store) -> None:
    publish(store, choice(key=A))
    for days in (0, 2, 13):
        answer(store, A, CORRECT, days=days)
    publish(store, choice(key=B), days=20)
    now_wrong = [replace(attempt, verdict=WRONG, credit=0.0) for attempt in store.attempts("k")]
    assert store.reviews.state(1, "k", "q0") == state_after(now_wrong)


def test_more_accepted_answers_make_wrong_ones_right(store: Store) -> None:
    publish(store, typed("q1", A))
    answer(store, B, WRONG, question="q1")
    publish(store, typed("q1", A, B))
    assert verdicts(store) == [CORRECT]


def test_another_accepted_order_makes_tiles_right_that_were_wrong(store: Store) -> None:
    tiles = Question(id="q2", kind=Kind.TRANSLATION, form=Form.ORDER, prompt="？", options=(B, A, C), answer=(A, B, C))
    publish(store, tiles)
    attempt = replace(attempt_of(question="q2", verdict=WRONG), set_id="k", given=(B, A, C))
    store.record(attempt).result()
    publish(store, replace(tiles, accepted_orders=((A, B, C), (B, A, C))))
    assert verdicts(store) == [CORRECT]


def test_a_key_that_is_put_back_gives_back_what_was_recorded(store: Store) -> None:
    publish(store, choice(key=A))
    answer(store, A, CORRECT)
    before = everything(store)
    publish(store, choice(key=B))
    assert everything(store) != before
    publish(store, choice(key=A))
    assert verdicts(store) == [CORRECT]
    assert everything(store) == before


def test_a_question_that_was_away_for_a_version_is_compared_with_the_last_that_had_it(store: Store) -> None:
    publish(store, choice(key=A), typed())
    answer(store, A, CORRECT)
    publish(store, typed())
    assert verdicts(store) == [CORRECT]
    publish(store, choice(key=B))
    assert verdicts(store) == [WRONG]


def test_an_option_that_was_gone_when_the_key_was_put_right_is_graded_by_it_once_it_is_back(store: Store) -> None:
    publish(store, choice(key=A))
    answer(store, A, CORRECT)
    publish(store, choice(key=B, options=(B, C)))
    assert verdicts(store) == [CORRECT]
    publish(store, choice(key=B))
    assert verdicts(store) == [WRONG]


def test_a_form_that_was_another_when_the_key_was_put_right_is_graded_by_it_once_it_is_back(store: Store) -> None:
    publish(store, typed("q0", A))
    answer(store, A, CORRECT)
    publish(store, choice(key=B))
    publish(store, typed("q0", B))
    assert verdicts(store) == [WRONG]


def test_a_subtype_that_asks_for_a_reading_grades_by_tones_that_a_word_does_not_have(store: Store) -> None:
    publish(store, typed("q1", "de"))
    answer(store, "ma5", WRONG, question="q1")
    publish(store, typed("q1", "ma"))
    assert verdicts(store) == [WRONG]
    publish(store, replace(typed("q1", "ma"), subtype="reading_typed"))
    assert verdicts(store) == [CORRECT]


def test_an_answer_in_a_session_that_began_before_is_graded_by_both(store: Store) -> None:
    publish(store, choice(key=A))
    publish(store, choice(key=B))
    attempt = answer(store, A, CORRECT, version=1)
    assert verdicts(store) == [WRONG]
    assert store.attempt(attempt.key) == attempt
    assert store.score(1).correct == 0
    assert store.reviews.mistakes_count(1, AT) == 1


def test_days_and_groups_follow_each_for_itself(store: Store) -> None:
    publish(store, choice(key=A))
    answer(store, A, CORRECT)
    answer(store, B, WRONG, chat=-100)
    answer(store, A, CORRECT, chat=-200, days=1)
    publish(store, choice(key=B), days=2)

    assert [each.correct for each in score_by_day(store, 1).values()] == [1, 0]
    assert store.boards.figures(-100, None) == (1, 1, 1)
    before = everything(store)
    recount(store)
    assert everything(store) == before


def test_who_is_to_be_told_hears_once_of_what_each_version_changes(store: Store) -> None:
    publish(store, choice(key=A))
    answer(store, A, CORRECT)
    answer(store, B, WRONG, learner=2)
    publish(store, choice(key=B))
    publish(store, choice(key=C))

    found = store.regrading_notices.untold(10)
    assert [(one.learner, one.version, one.better, one.worse) for one in found] == [
        (1, 2, 0, 1),
        (2, 2, 1, 0),
        (2, 3, 0, 1),
    ]
    assert store.regrading_notices.note(found[0], AT).result()
    assert not store.regrading_notices.note(found[0], AT).result()
    assert found[0] not in store.regrading_notices.untold(9)

    store.regrading_notices.take_back(found[0]).result()
    assert found[0] in store.regrading_notices.untold(9)
    assert store.regrading_notices.note(found[0], AT).result()
    assert store.regrading_notices.untold(10) == found[1:]


def test_what_nothing_can_be_said_of_counts_as_it_did_before_and_not_as_it_was_recorded(store: Store) -> None:
    publish(store, choice(key=A))
    answer(store, A, CORRECT)
    publish(store, choice(key=B))
    publish(store, choice(key=C, options=(B, C)))
    assert verdicts(store) == [WRONG]
    assert store.score(1).correct == 0


def test_an_answer_of_before_counts_by_the_last_of_several_keys(store: Store) -> None:
    for key in (A, B, A):
        publish(store, choice(key=key))
    answer(store, A, CORRECT)

    assert verdicts(store) == [CORRECT]
    assert store.score(1) == Score(answered=1, correct=1, credit=1)
    before = everything(store)
    recount(store)
    store.reviews.rebuild().result()
    assert everything(store) == before


def test_an_answer_of_before_that_comes_twice_changes_nobody_elses(store: Store) -> None:
    for key in (A, B):
        publish(store, choice(key=key))
    own = answer(store, A, CORRECT)
    answer(store, B, CORRECT, version=2, learner=2)
    assert not store.record(own).result()

    assert verdicts(store) == [WRONG, CORRECT]
    assert store.score(1) == Score(answered=1, correct=0, credit=0)
    assert store.score(2) == Score(answered=1, correct=1, credit=1)


@pytest.mark.parametrize(
    "now",
    [
        pytest.param(choice(key=A, options=(C, A), prompt="另一个"), id="only the prompt and the distractors change"),
        pytest.param(choice(key=B, options=(B, C)), id="the option is gone"),
        pytest.param(typed("q0", B), id="another form"),
        pytest.param(typed("q1", B), id="the question is gone"),
    ],
)
def test_what_cannot_be_said_of_an_old_answer_stays_as_it_was(store: Store, now: Question) -> None:
    publish(store, choice(key=A))
    answer(store, A, CORRECT)
    before = everything(store)
    publish(store, now)
    assert (verdicts(store), everything(store)) == ([CORRECT], before)


def test_the_same_question_of_another_set_is_left_alone(store: Store) -> None:
    publish(store, choice(key=A))
    store.record(attempt_of(question="q0")).result()
    publish(store, choice(key=B))
    assert [attempt.verdict for attempt in store.attempts("s")] == [CORRECT]


def test_a_version_that_is_refused_grades_nothing(store: Store) -> None:
    publish(store, choice(key=A))
    answer(store, A, CORRECT)
    before = everything(store)
    broken = QuestionSet(id="k", title=Localized(en="K"), questions=(choice(key=B),))
    with pytest.raises(ValueError, match="time zone"):
        store.add_set(broken, AT.replace(tzinfo=None), "x", "k.json").result()
    assert everything(store) == before


def test_a_regrading_is_never_changed(file_store: Store, path: Path) -> None:
    publish(file_store, choice(key=A))
    answer(file_store, A, CORRECT)
    publish(file_store, choice(key=B))
    with closing(sqlite3.connect(path)) as other, pytest.raises(sqlite3.IntegrityError, match="never changed"):
        other.execute("UPDATE regradings SET verdict = 'correct'")


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """An answer by one of two learners, to one of the questions, in some version that has it."""

    learner: int
    question: int
    text: str
    age: int
    seconds: int
    chat: int | None


QUESTIONS = st.sampled_from(
    [
        (
            choice("q0", A),
            choice("q0", B),
            choice("q0", B, options=(B, C)),
            choice("q0", A, prompt="另？"),
            typed("q0", C),
        ),
        (typed("q1", A), typed("q1", B), typed("q1", A, B), typed("q1", "chéng běn"), typed("q1", "jià gé")),
        (choice("q2", A), choice("q2", C)),
    ]
)
VERSION = st.lists(
    QUESTIONS.flatmap(st.sampled_from), min_size=1, max_size=3, unique_by=lambda question: question.id
).map(tuple)
STEPS = st.lists(
    st.one_of(
        VERSION,
        st.builds(
            Given,
            learner=st.sampled_from([1, 2]),
            question=st.integers(0, 2),
            text=st.sampled_from([A, B, C, "cheng ben", "chéng běn", "jiàge"]),
            age=st.integers(0, 3),
            seconds=st.integers(-(10**5), 10**7),
            chat=st.sampled_from([None, -5]),
        ),
    ),
    max_size=30,
)


class Oracle:
    """What a person would find who looks at each attempt and each version by hand."""

    def __init__(self) -> None:
        self.versions: list[dict[str, Question]] = []
        self.log: list[Attempt] = []

    def counted(self) -> list[Attempt]:
        """Grade each attempt by every version after its own, one after the other."""
        return [self._counted(attempt) for attempt in self.log]

    def _counted(self, attempt: Attempt) -> Attempt:
        asked, counted = self.versions[attempt.version - 1][attempt.question], attempt
        for version in self.versions[attempt.version :]:
            now = version.get(attempt.question)
            if now is None:
                continue
            counted = regraded(attempt, asked, now) or counted
        return counted


def take(store: Store, oracle: Oracle, step: tuple[Question, ...] | Given) -> None:
    """Do one step in the store and by hand."""
    if not isinstance(step, Given):
        if not oracle.versions or list(oracle.versions[-1].values()) != list(step):
            publish(store, *step, days=len(oracle.versions))
            oracle.versions.append({question.id: question for question in step})
        return
    holding = [number for number, version in enumerate(oracle.versions, 1) if f"q{step.question}" in version]
    if not holding:
        return
    version = holding[-1 - step.age % len(holding)]
    question = oracle.versions[version - 1][f"q{step.question}"]
    if question.form is Form.CHOICE and step.text not in question.options:
        return
    verdict = list(Verdict)[(len(oracle.log) + step.seconds) % 3]  # whatever somebody's rules gave then
    attempt = replace(
        attempt_of(str(len(oracle.log)), learner=step.learner, verdict=verdict, at=later(step.seconds), chat=step.chat),
        set_id="k",
        version=version,
        question=question.id,
        given=(step.text,),
        credit=CREDITS[verdict],
    )
    store.record(attempt).result()
    oracle.log.append(attempt)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_whatever_is_answered_and_put_right_all_sums_equal_a_recount(steps: list[tuple[Question, ...] | Given]) -> None:
    with open_in_memory() as store:
        fill(store)
        oracle = Oracle()
        for step in steps:
            take(store, oracle, step)
        counted = oracle.counted()
        assert list(store.attempts("k")) == counted
        assert [store.attempt(attempt.key) for attempt in oracle.log] == oracle.log
        for learner in (1, 2):
            own = [attempt for attempt in counted if attempt.learner == learner]
            assert store.score(learner) == score(own)
            assert store.score_by_kind(learner) == score_by_kind(
                own, lambda each: oracle.versions[each.version - 1][each.question].kind
            )
            in_groups = [attempt for attempt in own if attempt.chat is not None]
            days = {f"{attempt.at:%Y-%m-%d}" for attempt in in_groups}
            assert score_by_day(store, learner) == {
                day: score(attempt for attempt in in_groups if f"{attempt.at:%Y-%m-%d}" == day) for day in days
            }
            for question in ("q0", "q1", "q2"):
                state = state_after(attempt for attempt in own if attempt.question == question)
                assert store.reviews.state(learner, "k", question) == state
        kept = everything(store)
        recount(store)
        store.reviews.rebuild().result()
        assert everything(store) == kept
