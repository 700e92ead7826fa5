"""What is due, what went wrong and what is known: the same as from the log, and only what can be asked."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.review.state import ReviewState, state_after
from bot.store import SetState, Store, reviews
from bot.store.connection import connect
from bot.tutor.learner import Learner
from quizzes.grading import Verdict
from quizzes.question import Form, Kind, Localized, Question, QuestionSet
from tests.bot.new_database import open_in_memory
from tests.bot.store.builders import AT, attempt_of, fill, later, refs_of, set_of

if TYPE_CHECKING:
    from pathlib import Path

    from bot.tutor.attempt import Attempt
    from bot.tutor.session import QuestionRef

CORRECT, CLOSE, WRONG = Verdict
DAY = 86_400
QUESTIONS = [f"q{number}" for number in range(6)]


def record(store: Store, question: str, verdict: Verdict = WRONG, *, days: float = 0, set_id: str = "s") -> None:
    """Let the learner 1 answer, so many days after `AT`."""
    key = f"{set_id}-{question}-{days}-{verdict}-{len(list(store.attempts()))}"
    attempt = attempt_of(key, question=question, verdict=verdict, at=later(days * DAY))
    store.record(replace(attempt, set_id=set_id)).result()


def all_states(store: Store) -> dict[tuple[int, str], ReviewState | None]:
    """Give every state of the set `s`."""
    return {(learner, q): store.reviews.state(learner, "s", q) for learner in (1, 2) for q in QUESTIONS}


ATTEMPTS = st.lists(
    st.builds(
        attempt_of,
        st.integers(0, 40).map(str),  # some come twice
        learner=st.sampled_from([1, 2]),
        question=st.sampled_from(QUESTIONS[:3]),
        verdict=st.sampled_from(Verdict),
        at=st.one_of(st.sampled_from([AT, later(1), later(DAY)]), st.integers(-(10**7), 10**8).map(later)),
        chat=st.sampled_from([None, -1]),  # a vote in a group
    ).flatmap(
        lambda attempt: st.builds(
            lambda hints, seconds: replace(attempt, hints=hints, seconds=seconds),
            st.integers(0, 2),
            st.none() | st.floats(0, 1_000),
        )
    ),
    max_size=50,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ATTEMPTS)
def test_the_states_of_every_learner_equal_those_made_from_the_log(made: list[Attempt]) -> None:
    with open_in_memory() as store:
        fill(store)
        for future in [store.record(attempt) for attempt in made]:
            future.result()
        kept = all_states(store)
        for (learner, question), state in kept.items():
            log = [attempt for attempt in store.attempts(learner=learner) if attempt.question == question]
            assert state == state_after(log)
        store.reviews.rebuild().result()
        assert all_states(store) == kept


def test_nobody_has_anything_due_before_the_first_answer(store: Store) -> None:
    assert store.reviews.state(1, "s", "q0") is None
    assert store.reviews.due(1, AT, 10) == store.reviews.mistakes(1, AT) == []
    assert store.reviews.due_count(1, AT) == store.reviews.mistakes_count(1, AT) == 0
    assert store.reviews.next_due(1) is None
    assert store.reviews.forecast(1, AT, 3) == [0, 0, 0]
    assert store.reviews.words_known(1) == 0


def test_what_has_waited_longest_comes_first(store: Store) -> None:
    for question, days in (("q2", 0), ("q0", -2), ("q1", -1), ("q3", 1)):
        record(store, question, days=days)
    now = later(DAY)
    assert store.reviews.due(1, now, 10) == refs_of("q0", "q1", "q2")
    assert store.reviews.due(1, now, 2) == refs_of("q0", "q1")
    assert store.reviews.due_count(1, now) == 3
    assert store.reviews.next_due(1) == later(-2 * DAY + 16 * 3600)


def test_it_is_due_from_its_very_moment_on(store: Store) -> None:
    record(store, "q0")
    due = store.reviews.next_due(1)
    assert due is not None
    assert store.reviews.due_count(1, due) == 1
    assert store.reviews.due_count(1, due - timedelta(microseconds=1)) == 0
    assert store.reviews.due_count(1, due.astimezone(ZoneInfo("Asia/Tokyo"))) == 1


def test_what_others_answered_is_not_due(store: Store) -> None:
    store.record(attempt_of(learner=2, verdict=WRONG)).result()
    assert store.reviews.due(1, later(9 * DAY), 10) == []
    assert store.reviews.mistakes(1, AT) == []


def asked(store: Store) -> list[list[QuestionRef]]:
    """Give what the learner 1 would be asked after nine days, as reviews and as mistakes."""
    now = later(9 * DAY)
    due, wrong = store.reviews.due(1, now, 10), store.reviews.mistakes(1, now)
    assert (store.reviews.due_count(1, now), store.reviews.mistakes_count(1, now)) == (len(due), len(wrong))
    assert (store.reviews.next_due(1) is None) == (not due)
    assert sum(store.reviews.forecast(1, now, 1)) == len(due)
    return [due, wrong]


@pytest.mark.parametrize("state", [SetState.RETIRED, SetState.DRAFT])
def test_the_questions_of_a_set_that_is_not_published_are_not_asked(store: Store, state: SetState) -> None:
    record(store, "q0")
    store.set_state("s", state).result()
    assert asked(store) == [[], []]
    store.set_state("s", SetState.PUBLISHED).result()
    assert asked(store) == [refs_of("q0")] * 2


def test_questions_are_asked_in_the_latest_version_that_has_them(store: Store) -> None:
    record(store, "q0")
    record(store, "q5")
    store.add_set(set_of(questions=3, prompt="新"), later(1), "second", "s.json").result()
    assert asked(store) == [refs_of("q0", version=2)] * 2


def test_questions_of_several_sets_come_up_together(store: Store) -> None:
    store.add_set(set_of("other"), AT, "other", "other.json").result()
    record(store, "q0", set_id="other")
    record(store, "q0", days=1)
    assert store.reviews.due(1, later(9 * DAY), 10) == [*refs_of("q0", set_id="other"), *refs_of("q0")]


# Made at 10:00 UTC, due 16 hours later, at 02:00 UTC of the next day; good ones 24 hours after that.
@pytest.mark.parametrize(
    ("now", "expected"),
    [
        pytest.param(datetime(2026, 12, 1, 12, tzinfo=UTC), [0, 2, 1, 0], id="the same day"),
        pytest.param(datetime(2026, 12, 2, 1, tzinfo=UTC), [2, 1, 0, 0], id="before it is due"),
        pytest.param(datetime(2026, 12, 3, 23, 59, tzinfo=UTC), [3, 0, 0, 0], id="overdue comes up today"),
        pytest.param(datetime(2026, 12, 1, 12, tzinfo=ZoneInfo("Asia/Tokyo")), [0, 2, 1, 0], id="in Tokyo"),
        pytest.param(datetime(2026, 12, 1, 12, tzinfo=ZoneInfo("America/New_York")), [2, 1, 0, 0], id="in New York"),
    ],
)
def test_the_forecast_counts_days_where_the_learner_is(store: Store, now: datetime, expected: list[int]) -> None:
    for question, verdict in (("q0", WRONG), ("q1", CLOSE), ("q2", CORRECT)):
        record(store, question, verdict)
    assert store.reviews.forecast(1, now, 4) == expected
    assert store.reviews.forecast(1, now, 0) == []


def test_a_day_with_a_clock_change_is_a_day_of_the_forecast(store: Store) -> None:
    berlin = ZoneInfo("Europe/Berlin")  # 2027-03-28 has 23 hours there
    due = datetime(2027, 3, 28, 22, 30, tzinfo=UTC)  # 00:30 on the 29th there; 23:30 on the 28th in winter time
    store.record(attempt_of(verdict=WRONG, at=due - timedelta(hours=16))).result()
    assert store.reviews.forecast(1, datetime(2027, 3, 27, 12, tzinfo=berlin), 4) == [0, 0, 1, 0]


def test_mistakes_are_replayed_until_they_were_right_twice(store: Store) -> None:
    for question, days in (("q0", 0), ("q1", 0.1), ("q2", 0.2)):
        record(store, question, days=days)
    record(store, "q3", CLOSE, days=0.3)
    now = later(DAY)
    assert store.reviews.mistakes(1, now) == refs_of("q2", "q1", "q0")
    assert store.reviews.mistakes(1, now, 1) == refs_of("q2")
    record(store, "q2", CORRECT, days=0.4)
    assert store.reviews.mistakes_count(1, now) == 3
    record(store, "q2", CORRECT, days=0.4)
    assert store.reviews.mistakes(1, now) == refs_of("q1", "q0")
    record(store, "q2", WRONG, days=0.5)
    assert store.reviews.mistakes(1, now) == refs_of("q2", "q1", "q0")


def test_what_went_wrong_long_ago_is_no_mistake_of_lately(store: Store) -> None:
    record(store, "q0")
    assert store.reviews.mistakes_count(1, AT + reviews.LATELY - timedelta(microseconds=1)) == 1
    assert store.reviews.mistakes_count(1, AT + reviews.LATELY) == 0


def word(id_: str, prompt: str, answer: str, *, kind: Kind = Kind.TRANSLATION, subtype: str = "authored") -> Question:
    """Make a question that may ask for a word."""
    return Question(
        id=id_, kind=kind, subtype=subtype, form=Form.CHOICE, prompt=prompt, options=(answer, "x"), answer=(answer,)
    )


WORDS = QuestionSet(
    id="words",
    title=Localized(en="Words"),
    questions=(
        word("gap", "大＿＿。", "公司", kind=Kind.CLOZE, subtype="word"),
        word("own", "小＿＿。", "公司", kind=Kind.CLOZE),
        word("term", "company", "公司", subtype="meaning_to_term"),
        word("meaning", "调整", "adjust", subtype="term_to_meaning"),
        word("reading", "研究", "yán jiū", subtype="reading_choice"),
        word("typed", "疯狂", "fēng kuáng", subtype="reading_typed"),
        word("sentence", "这是公司。", "This is a company.", subtype="zh_en"),
        word("about", "谁？", "老师", kind=Kind.COMPREHENSION),
    ),
)


@pytest.fixture
def words(store: Store) -> Store:
    """Give a store in which the learner 1 knows all questions about words."""
    store.add_set(WORDS, AT, "words", "words.json").result()
    for question in WORDS.questions:
        for days in (0, 2):
            record(store, question.id, CORRECT, days=days, set_id="words")
    return store


def test_a_word_is_known_once_however_often_it_is_asked_for(words: Store) -> None:
    assert words.reviews.words_known(1) == 4


def test_what_is_known_stays_known_when_its_set_is_retired(words: Store) -> None:
    words.set_state("words", SetState.RETIRED).result()
    assert words.reviews.words_known(1) == 4


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param([(CORRECT, 0)], id="right once"),
        pytest.param([(CORRECT, 0), (CORRECT, 0), (CORRECT, 0)], id="right thrice within an hour"),
        pytest.param([(CLOSE, 0), (CLOSE, 2), (CLOSE, 9), (CLOSE, 30)], id="never quite right"),
        pytest.param([(CORRECT, 0), (CORRECT, 2), (CORRECT, 13), (CORRECT, 59), (WRONG, 222)], id="wrong at last"),
    ],
)
def test_it_takes_more_to_know_a_word(store: Store, answers: list[tuple[Verdict, float]]) -> None:
    store.add_set(WORDS, AT, "words", "words.json").result()
    for verdict, days in answers:
        record(store, "gap", verdict, days=days, set_id="words")
    assert store.reviews.words_known(1) == 0


def test_no_list_is_found_by_looking_at_all_that_all_learners_answered(file_store: Store, path: Path) -> None:
    asked: list[str] = []
    with closing(connect(path)) as db:
        db.conn.set_trace_callback(asked.append)
        reviews.due(db, 1, AT, 5)
        reviews.due_count(db, 1, AT)
        reviews.next_due(db, 1)
        reviews.forecast(db, 1, AT, 5)
        reviews.mistakes(db, 1, AT, 5)
        reviews.mistakes_count(db, 1, AT)
        reviews.words_known(db, 1)
        reviews.find(db, 1, "s", "q0")
        db.conn.set_trace_callback(None)
        plan = [row["detail"] for sql in asked for row in db.execute(f"EXPLAIN QUERY PLAN {sql}")]
    steps = [step for step in plan if step.startswith(("SEARCH reviews", "SCAN"))]
    assert len(steps) == len(asked) == 8
    assert [step for step in steps if "learner=?" not in step] == []


def test_states_that_follow_from_other_rules_are_made_anew_when_the_store_is_opened(path: Path) -> None:
    with Store.open(path) as store:
        fill(store)
        record(store, "q0")
        right = all_states(store)
    with closing(connect(path)) as db:
        db.execute("UPDATE reviews SET stability = 99")
    with Store.open(path) as store:
        assert all_states(store) != right
    with closing(connect(path)) as db:
        db.execute("PRAGMA user_version = 0")
    with Store.open(path) as store:
        assert all_states(store) == right


def test_states_stay_as_they_are_where_they_cannot_be_made_anew(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store.open(path) as store:
        fill(store)
        record(store, "q0")
        right = all_states(store)
    with closing(connect(path)) as db:
        db.execute("PRAGMA user_version = 0")
    with monkeypatch.context() as broken:
        broken.setattr(reviews, "state_after", lambda _: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            Store.open(path)
    with closing(connect(path)) as db:
        assert db.execute("SELECT count(*) FROM reviews").fetchone()[0] == 1
    with Store.open(path) as store:
        assert all_states(store) == right


def test_an_attempt_that_is_refused_leaves_no_state(store: Store) -> None:
    store.save_learner(Learner(id=3, name="x")).result()
    with pytest.raises(ValueError, match="time zone"):
        store.record(replace(attempt_of(learner=3), at=AT.replace(tzinfo=None))).result()
    assert store.reviews.state(3, "s", "q0") is None
