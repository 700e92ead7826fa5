"""Standings are the same whatever the order of the answers, and equals share a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rounds.board import MOST_SHOWN, Window, begins_at, board
from bot.rounds.round import Scoring, Terms
from bot.rounds.standings import POINTS, QuestionTally, RoundAnswer, hardest, placed, standings, tallies
from quizzes.grading import Verdict
from tests.bot.rounds.builders import AT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.rounds.standings import Standing

RIGHT, CLOSE, WRONG = Verdict.CORRECT, Verdict.CLOSE, Verdict.WRONG
BY_RIGHT, BY_SPEED = Terms(scoring=Scoring.RIGHT), Terms(scoring=Scoring.SPEED)
ANSWERS = st.lists(
    st.builds(
        RoundAnswer,
        learner=st.integers(1, 6),
        position=st.integers(0, 4),
        verdict=st.sampled_from(Verdict),
        seconds=st.none() | st.floats(0, 100),
    ),
    max_size=30,
    unique_by=lambda answer: (answer.learner, answer.position),
)


def answers(learner: int, *verdicts: Verdict, seconds: float | None = None) -> list[RoundAnswer]:
    """Build a learner's answers to the questions in their order."""
    return [
        RoundAnswer(learner=learner, position=position, verdict=verdict, seconds=seconds)
        for position, verdict in enumerate(verdicts)
    ]


def short(found: Sequence[Standing]) -> list[tuple[int, int, int]]:
    """Give place, learner and right answers."""
    return [(each.place, each.learner, each.correct) for each in found]


def test_equals_share_a_place_and_the_next_one_is_left_out() -> None:
    given_ = [*answers(3, RIGHT, WRONG), *answers(1, RIGHT, CLOSE), *answers(2, RIGHT, RIGHT), *answers(4, WRONG)]

    assert short(standings(given_, BY_RIGHT, 60)) == [(1, 2, 2), (2, 1, 1), (2, 3, 1), (4, 4, 0)]


@pytest.mark.parametrize(
    ("verdict", "seconds", "points"),
    [
        pytest.param(RIGHT, 0, 2 * POINTS, id="at once"),
        pytest.param(RIGHT, 30, POINTS + POINTS // 2, id="in half of the time"),
        pytest.param(RIGHT, 60, POINTS, id="at the last moment"),
        pytest.param(RIGHT, 90, POINTS, id="counted late"),
        pytest.param(RIGHT, None, POINTS, id="nobody knows when"),
        pytest.param(WRONG, 0, 0, id="wrong, however fast"),
        pytest.param(CLOSE, 0, 0, id="close is not right"),
    ],
)
def test_speed_is_worth_as_much_again(verdict: Verdict, seconds: float | None, points: int) -> None:
    (found,) = standings(answers(1, verdict, seconds=seconds), BY_SPEED, 60)

    assert found.points == points


@given(ANSWERS, st.sampled_from([BY_RIGHT, BY_SPEED]))
def test_standings_equal_a_recount_in_any_order(given_: list[RoundAnswer], terms: Terms) -> None:
    found = standings(given_, terms, 60)
    shuffled = list(reversed(given_))

    assert standings(shuffled, terms, 60) == found
    assert {each.learner for each in found} == {answer.learner for answer in given_}
    for each in found:
        own = [answer for answer in given_ if answer.learner == each.learner]
        assert (each.answered, each.correct) == (len(own), sum(answer.verdict is RIGHT for answer in own))
        assert each.place == 1 + sum(other.points > each.points for other in found)
    assert [each.points for each in found] == sorted((each.points for each in found), reverse=True)


@given(ANSWERS)
def test_tallies_add_up_to_all_answers(given_: list[RoundAnswer]) -> None:
    found = tallies(given_, 5)

    assert sum(tally.answered for tally in found) == len(given_)
    assert sum(tally.correct for tally in found) == sum(answer.is_right for answer in given_)
    worst = hardest(found)
    shares = [tally.correct / tally.answered for tally in found if tally.answered]
    assert (
        worst is None
        if all(share == 1 for share in shares)
        else worst and worst.correct / worst.answered == min(shares)
    )


def test_the_hardest_question_is_the_first_of_the_hardest() -> None:
    found = tallies([*answers(1, RIGHT, WRONG, WRONG), *answers(2, RIGHT, RIGHT, RIGHT)], 4)

    assert hardest(found) == QuestionTally(position=1, answered=2, correct=1)
    assert hardest(tallies(answers(1, RIGHT), 2)) is None


def test_a_board_shows_its_top_and_ones_own_place_below() -> None:
    places = placed(
        each for each in standings([a for i in range(1, 15) for a in answers(i, *[RIGHT] * (20 - i))], BY_RIGHT, 60)
    )

    found = board(places, viewer=13)
    assert len(found.top) == MOST_SHOWN
    assert found.own == places[12]
    assert board(places, viewer=2).own is None
    assert board(places, viewer=None).own is None


def test_who_ties_with_the_last_one_shown_is_shown() -> None:
    places = standings([a for i in range(1, 14) for a in answers(i, RIGHT)], BY_RIGHT, 60)

    assert len(board(places, viewer=None).top) == 13
    assert (
        len(board(standings([a for i in range(50) for a in answers(i, RIGHT)], BY_RIGHT, 60), None).top)
        == 2 * MOST_SHOWN
    )


@pytest.mark.parametrize(("window", "days"), [(Window.WEEK, 7), (Window.MONTH, 30), (Window.ALL, None)])
def test_windows_reach_back(window: Window, days: int | None) -> None:
    begin = begins_at(window, AT)

    assert days == (None if begin is None else (AT - begin).days)
