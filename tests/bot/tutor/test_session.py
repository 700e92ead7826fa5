"""Sessions: what counts, what does not, and that no sequence of events breaks one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.tutor.attempt import Attempt, round_key, session_key
from bot.tutor.session import (
    AlreadyAnswered,
    Answered,
    InRound,
    NotAnOption,
    NotCurrent,
    Over,
    Session,
    SessionState,
    advance,
    answer,
    hinted,
    laid_out,
    leave,
    picked,
    shown,
    tiles_picked,
    unpicked,
)
from quizzes.grading import Verdict
from tests.bot.tutor.builders import NOON, choice, order, ref_of, session_of, typed

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizzes.question import Question

ONE, TWO = choice("one"), choice("two")
TILES = order("tiles", "我", "爱", "你")
TYPED = typed("typed", "成本")


def answered(session: Session, question: Question, *given: str, seconds: float = 0) -> Answered:
    outcome = answer(session, question, given, at=NOON + timedelta(seconds=seconds))
    assert isinstance(outcome, Answered)
    return outcome


class TestAnswer:
    def test_an_answer_becomes_an_attempt(self) -> None:
        session = hinted(shown(session_of(ONE, TWO), NOON))

        outcome = answered(session, ONE, "乙", seconds=12.5)

        assert outcome.attempt == Attempt(
            key="s7:0",
            learner=42,
            set_id="set",
            version=3,
            question="one",
            given=("乙",),
            verdict=Verdict.WRONG,
            credit=0.0,
            hints=1,
            seconds=12.5,
            at=NOON + timedelta(seconds=12.5),
            session=7,
        )
        assert outcome.session == replace(session, answered=True)
        assert outcome.grade.verdict is Verdict.WRONG

    def test_hints_cost_what_they_are_priced_at(self) -> None:
        session = hinted(hinted(shown(session_of(ONE), NOON)))

        attempt = answered(session, ONE, "甲").attempt

        assert (attempt.verdict, attempt.credit, attempt.hints) == (Verdict.CORRECT, 0.7, 2)

    def test_an_answer_in_a_round_is_of_the_round(self) -> None:
        session = replace(session_of(ONE), in_round=InRound(chat=-100, round=3, position=5))

        attempt = answered(session, ONE, "甲").attempt

        assert (attempt.key, attempt.chat, attempt.round) == (round_key(3, 5, 42), -100, 3)

    def test_the_second_answer_does_not_count(self) -> None:
        outcome = answered(session_of(ONE), ONE, "乙")

        assert answer(outcome.session, ONE, ["甲"], at=NOON) == AlreadyAnswered(session=outcome.session)

    def test_only_the_current_question_can_be_answered(self) -> None:
        session = session_of(ONE, TWO)

        assert answer(session, TWO, ["甲"], at=NOON) == NotCurrent(session=session)

    @pytest.mark.parametrize(
        "over",
        [pytest.param(leave(session_of(ONE)), id="left"), pytest.param(advance(session_of(ONE)), id="finished")],
    )
    def test_a_session_that_is_over_takes_no_answer(self, over: Session) -> None:
        assert answer(over, ONE, ["甲"], at=NOON) == Over(session=over)

    @pytest.mark.parametrize(
        ("question", "given"),
        [
            pytest.param(ONE, ["戊"], id="no such option"),
            pytest.param(ONE, ["甲", "乙"], id="two options"),
            pytest.param(ONE, [], id="no option"),
            pytest.param(TYPED, [" \u3000"], id="only blanks"),
            pytest.param(TYPED, [], id="nothing typed"),
            pytest.param(TILES, ["我", "爱"], id="a tile missing"),
            pytest.param(TILES, ["我", "爱", "你", "你"], id="a tile twice"),
        ],
    )
    def test_what_is_no_answer_is_not_graded(self, question: Question, given: list[str]) -> None:
        session = session_of(question)

        assert answer(session, question, given, at=NOON) == NotAnOption(session=session)

    def test_an_attempt_tells_the_set_that_its_question_is_of(self) -> None:
        refs = (ref_of(ONE, "here"), ref_of(TWO, "there"))
        session = advance(answered(replace(session_of(ONE, TWO), questions=refs), ONE, "甲").session)

        assert answered(session, TWO, "甲").attempt.set_id == "there"
        assert session.set_ids == ("here", "there")

    def test_the_time_is_unknown_when_the_question_was_never_shown(self) -> None:
        assert answered(session_of(ONE), ONE, "甲").attempt.seconds is None

    def test_after_a_clock_was_put_back_nobody_knows_how_long_it_took(self) -> None:
        assert answered(shown(session_of(ONE), NOON), ONE, "甲", seconds=-3).attempt.seconds is None

    def test_each_position_has_its_own_key(self) -> None:
        session = advance(answered(session_of(ONE, TWO), ONE, "甲").session)

        assert answered(session, TWO, "甲").attempt.key == session_key(7, 1) == "s7:1"


class TestCurrentQuestion:
    def test_going_on_forgets_what_was_of_the_last_question(self) -> None:
        session = answered(hinted(shown(session_of(ONE, TWO), NOON, message=5)), ONE, "甲").session

        assert advance(session) == replace(session_of(ONE, TWO), position=1)

    def test_going_on_from_tiles_that_were_tapped_forgets_them(self) -> None:
        assert advance(picked(session_of(TILES, ONE), TILES, 1)).picked == ()

    def test_past_the_last_question_it_is_finished(self) -> None:
        over = advance(session_of(ONE))

        assert (over.state, over.position, over.current) == (SessionState.FINISHED, 1, None)

    def test_a_finished_session_is_not_left(self) -> None:
        assert leave(advance(session_of(ONE))).state is SessionState.FINISHED

    def test_shown_again_the_time_counts_anew(self) -> None:
        later = NOON + timedelta(hours=9)
        session = shown(shown(session_of(ONE), NOON, message=5), later, message=6)

        assert (session.asked_at, session.message) == (later, 6)

    def test_a_hint_after_the_answer_does_not_count(self) -> None:
        session = answered(session_of(ONE), ONE, "甲").session

        assert hinted(session) == session


class TestTiles:
    def test_tiles_lie_in_the_order_of_the_taps(self) -> None:
        session = picked(picked(session_of(TILES), TILES, 2), TILES, 0)

        assert tiles_picked(session, TILES) == ("你", "我")

    @pytest.mark.parametrize(
        ("options", "orders", "shown"),
        [
            pytest.param("爱我你", [], "爱我你", id="as-the-set-has-them"),
            pytest.param("我爱你", [], "你我爱", id="not-as-they-are-right"),
            pytest.param("爱我你", ["爱我你"], "你我爱", id="nor-as-they-may-be-laid"),
            pytest.param("我爱你", ["你我爱"], "爱你我", id="nor-where-the-next-is-right-too"),
            pytest.param("我爱你", ["你我爱", "爱你我"], "你爱我", id="nor-where-each-turn-is-right"),
        ],
    )
    def test_tiles_do_not_lie_as_an_answer(self, options: str, orders: list[str], shown: str) -> None:
        accepted = tuple(tuple(each) for each in ["我爱你", *orders]) if orders else ()
        question = replace(TILES, options=tuple(options), answer=tuple("我爱你"), accepted_orders=accepted)
        assert "".join(question.options[place] for place in laid_out(question)) == shown

    def test_the_last_tile_can_be_taken_back(self) -> None:
        session = picked(picked(session_of(TILES), TILES, 2), TILES, 0)

        assert unpicked(session).picked == (2,)

    def test_a_repeated_tap_undoes_once(self) -> None:
        session = unpicked(picked(picked(session_of(TILES), TILES, 2), TILES, 0), 0)

        assert unpicked(session, 0) == session

    @pytest.mark.parametrize(
        ("question", "tile"),
        [
            pytest.param(TILES, 1, id="taken already"),
            pytest.param(TILES, 3, id="no such tile"),
            pytest.param(TILES, -1, id="negative"),
            pytest.param(order("other", "a", "b"), 0, id="tile of another question"),
        ],
    )
    def test_a_tile_that_cannot_be_taken_changes_nothing(self, question: Question, tile: int) -> None:
        session = picked(session_of(TILES), TILES, 1)

        assert picked(session, question, tile) == session

    def test_a_choice_has_no_tiles(self) -> None:
        assert picked(session_of(ONE), ONE, 0) == session_of(ONE)

    def test_there_is_nothing_to_take_back_at_first(self) -> None:
        assert unpicked(session_of(TILES)) == session_of(TILES)


QUESTIONS = {question.id: question for question in (ONE, TILES, TYPED, TWO)}
PLAIN_EVENTS: dict[str, Callable[[Session], Session]] = {
    "advance": advance,
    "leave": leave,
    "hint": hinted,
    "show": lambda session: shown(session, NOON),
    "undo": unpicked,
}
EVENTS = st.one_of(
    st.tuples(st.just("answer"), st.sampled_from(sorted(QUESTIONS)), st.sampled_from(["甲", "成本", "戊"])),
    st.tuples(st.sampled_from(sorted(PLAIN_EVENTS)), st.just(""), st.just("")),
    st.tuples(st.just("pick"), st.sampled_from(sorted(QUESTIONS)), st.sampled_from(["0", "1", "2", "9"])),
)


def after(session: Session, event: tuple[str, str, str], attempts: list[Attempt]) -> Session:
    name, question, detail = event
    if name == "answer":
        outcome = answer(session, QUESTIONS[question], [detail], at=NOON)
        attempts.extend([outcome.attempt] if isinstance(outcome, Answered) else [])
        return outcome.session
    return picked(session, QUESTIONS[question], int(detail)) if name == "pick" else PLAIN_EVENTS[name](session)


@given(st.lists(EVENTS, max_size=40))
def test_no_sequence_of_events_breaks_a_session(events: list[tuple[str, str, str]]) -> None:
    session, attempts = session_of(*QUESTIONS.values()), list[Attempt]()

    for event in events:
        before, session = session, after(session, event, attempts)

        assert before.position <= session.position <= len(session.questions)
        assert (session.state is SessionState.FINISHED) == (session.position == len(session.questions))
        assert (session.current is None) == (not session.is_open)
        assert len(set(session.picked)) == len(session.picked)
        assert before.is_open or session == before

    keys = [attempt.key for attempt in attempts]
    assert len(set(keys)) == len(keys) <= session.position + session.answered
