"""Each step of a round comes when it is its turn, and from any point the round comes to its end."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rounds.course import (
    DOUBT,
    GRACE,
    MOST_ASKINGS,
    Ask,
    Close,
    Draw,
    End,
    Settle,
    Show,
    Tell,
    WaitUntil,
    next_step,
)
from bot.rounds.round import LONGEST_OPEN, Asking, AskingState, RoundPace, RoundState, Terms
from tests.bot.rounds.builders import AT, after, asking, closed, lost, round_of

if TYPE_CHECKING:
    from datetime import datetime

    from bot.rounds.course import Step
    from bot.rounds.round import Round


def step(
    round_: Round,
    askings: list[Asking],
    seconds: float = 0,
    running_since: datetime = AT,
    close_from: datetime | None = None,
) -> Step:
    """Say what comes next some seconds after the beginning."""
    return next_step(round_, askings, after(seconds), running_since=running_since, close_from=close_from)


AFTER = Terms(seconds=60, pace=RoundPace.AFTER)
EVERY = Terms(seconds=60, pace=RoundPace.EVERY)
DAILY = Terms(seconds=86_400, pace=RoundPace.EVERY)


@pytest.mark.parametrize(
    ("terms", "askings", "seconds", "expected"),
    [
        pytest.param(None, [], 0, Ask(position=0), id="the first question comes at once"),
        pytest.param(None, [asking(0)], 1, Ask(position=1), id="all at once: so does the second"),
        pytest.param(AFTER, [asking(0, open_for=60)], 1, WaitUntil(at=after(62)), id="one after another: it waits"),
        pytest.param(AFTER, [closed(asking(0, open_for=60))], 1, Ask(position=1), id="until the first is closed"),
        pytest.param(AFTER, [asking(0, open_for=60)], 62, Ask(position=1), id="or its time is over"),
        pytest.param(EVERY, [closed(asking(0))], 1, WaitUntil(at=after(60)), id="every so often: the time counts"),
        pytest.param(EVERY, [asking(0)], 60, Ask(position=1), id="and nothing else"),
        pytest.param(None, [lost(0)], 1, WaitUntil(at=AT + DOUBT), id="one that may have arrived is waited for"),
        pytest.param(None, [lost(0)], 4, Ask(position=0), id="and then asked again"),
        pytest.param(None, [lost(0), asking(0, 5)], 6, Ask(position=1), id="the second time counts"),
        pytest.param(None, [lost(0), lost(0, 4)], 11, WaitUntil(at=after(12)), id="the second doubt is longer"),
        pytest.param(None, [lost(0), lost(0, 4), lost(0, 12)], 28, Ask(position=0), id="and the third again"),
        pytest.param(None, [lost(0)] * MOST_ASKINGS, 9, Ask(position=1), id="one that never arrives is given up"),
        pytest.param(
            None, [replace(lost(0), state=AskingState.REFUSED)], 1, Ask(position=1), id="so is one that is refused"
        ),
        pytest.param(
            AFTER,
            [asking(0, 1, open_for=60), replace(lost(1, 63), state=AskingState.REFUSED)],
            2,
            WaitUntil(at=after(63)),
            id="one that is refused gives no turn before the one before it is over",
        ),
        pytest.param(
            None, [asking(0), asking(1), asking(2)], 5, WaitUntil(at=after(182)), id="then the votes are waited for"
        ),
        pytest.param(None, [asking(0), asking(1), asking(2)], 182, End(), id="until nobody can vote"),
        pytest.param(None, [closed(asking(i)) for i in range(3)], 5, End(), id="or all polls are closed"),
    ],
)
def test_what_comes_next(terms: Terms | None, askings: list[Asking], seconds: float, expected: Step) -> None:
    assert step(round_of(terms=terms), askings, seconds) == expected


def test_a_new_process_hears_first_what_came_meanwhile() -> None:
    askings = [asking(position) for position in range(3)]

    assert step(round_of(), askings, 1000, after(999)) == WaitUntil(at=after(999) + GRACE)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        pytest.param(100, WaitUntil(at=after(100) + DOUBT), id="it is waited for"),
        pytest.param(103, WaitUntil(at=after(100) + DOUBT), id="for as long as ever"),
        pytest.param(104, Ask(position=0), id="and then asked again"),
    ],
)
def test_a_vote_that_was_cast_while_no_process_ran_may_tell_the_next_one_of_a_poll(
    seconds: float, expected: Step
) -> None:
    assert step(round_of(), [lost(0)], seconds, after(100)) == expected


def test_telegram_may_be_in_trouble_for_two_minutes_before_a_question_is_given_up() -> None:
    askings = [lost(0)]
    while len(askings) < MOST_ASKINGS:
        found = next_step(round_of(1), askings, askings[-1].begun_at, running_since=AT)
        assert isinstance(found, WaitUntil)
        askings.append(replace(lost(0), begun_at=found.at))

    assert askings[-1].begun_at >= after(120)


PUT_BACK = -3600


@pytest.mark.parametrize(
    ("terms", "askings", "seconds", "expected"),
    [
        pytest.param(None, [], 1, Ask(position=0), id="a round that was to begin begins"),
        pytest.param(None, [asking(0)], 1, Ask(position=1), id="all at once: the next one comes"),
        pytest.param(AFTER, [asking(0, open_for=60)], 1, WaitUntil(at=after(PUT_BACK + 62)), id="an open one stays so"),
        pytest.param(AFTER, [asking(0, open_for=60)], 62, Ask(position=1), id="for its time"),
        pytest.param(AFTER, [closed(asking(0))], 1, Ask(position=1), id="or until it is closed"),
        pytest.param(EVERY, [closed(asking(0))], 1, WaitUntil(at=after(PUT_BACK + 60)), id="the time begins anew"),
        pytest.param(EVERY, [closed(asking(0))], 60, Ask(position=1), id="and comes to its end"),
        pytest.param(None, [lost(0)], 1, WaitUntil(at=after(PUT_BACK) + DOUBT), id="so does a doubt"),
        pytest.param(
            None, [asking(i) for i in range(3)], 5, WaitUntil(at=after(PUT_BACK + 182)), id="votes are waited for"
        ),
        pytest.param(None, [asking(i) for i in range(3)], 182, End(), id="and it ends when polls close"),
        pytest.param(None, [closed(asking(i)) for i in range(3)], 5, End(), id="or are closed"),
    ],
)
def test_what_was_begun_before_the_clock_was_put_back_by_an_hour_goes_on(
    terms: Terms | None, askings: list[Asking], seconds: float, expected: Step
) -> None:
    assert step(round_of(terms=terms), askings, PUT_BACK + seconds, after(PUT_BACK)) == expected


def test_a_round_that_was_over_before_the_clock_was_put_back_is_told_of() -> None:
    shown = replace(round_of(state=RoundState.STOPPED), is_shown=True, result=5)

    assert step(shown, [closed(asking(0))], PUT_BACK + 2, after(PUT_BACK)) == Tell()


def test_a_clock_that_is_put_right_by_a_moment_changes_nothing() -> None:
    askings = [asking(0, 5, open_for=60)]

    assert step(round_of(terms=AFTER), askings, 3, after(-9999)) == WaitUntil(at=after(67))


@pytest.mark.parametrize(
    ("terms", "askings", "hours", "expected"),
    [
        pytest.param(EVERY, [closed(asking(0))], 0.9, Ask(position=1), id="soon it goes on"),
        pytest.param(EVERY, [closed(asking(0))], 1.1, End(), id="later it is over"),
        pytest.param(AFTER, [asking(0)], 72, End(), id="also after days"),
        pytest.param(None, [lost(0)], 72, End(), id="one that may have arrived is not asked again"),
        pytest.param(None, [], 0.9, Ask(position=0), id="one that had no question yet may begin"),
        pytest.param(None, [], 1.1, End(), id="but not for ever"),
        pytest.param(Terms(seconds=7200, pace=RoundPace.EVERY), [asking(0)], 2, Ask(position=1), id="a slow one rests"),
        pytest.param(DAILY, [asking(0)], 27, Ask(position=1), id="one of a question a day bears some hours away"),
        pytest.param(DAILY, [asking(0)], 49, End(), id="but no day without a question"),
    ],
)
def test_a_round_that_rested_for_more_than_an_hour_asks_nothing_more(
    terms: Terms | None, askings: list[Asking], hours: float, expected: Step
) -> None:
    askings = [replace(each, closes_at=each.closes_at and after(round_of(terms=terms).open_for)) for each in askings]

    assert step(round_of(terms=terms), askings, hours * 3600, after(hours * 3600 - 9)) == expected


def test_after_the_end_come_the_standings_then_polls_are_closed_then_the_teacher_is_told_then_it_is_drawn() -> None:
    over = round_of(state=RoundState.STOPPED)
    shown, open_poll = replace(over, is_shown=True, result=5), asking(0)

    assert step(over, [open_poll], 60) == Show()
    assert step(shown, [open_poll], 60) == Close(asking=open_poll)
    assert step(shown, [closed(open_poll)], 60) == WaitUntil(at=after(61))
    assert step(shown, [open_poll], 62) == Close(asking=open_poll)
    assert step(shown, [closed(open_poll)], 62) == Tell()
    assert step(replace(shown, is_told=True), [closed(open_poll)], 62) == Draw()
    assert step(replace(shown, is_told=True, is_drawn=True), [closed(open_poll)], 62) == Settle()


def test_while_the_group_has_no_room_all_that_people_wait_for_comes_before_polls_are_closed() -> None:
    shown, askings = replace(round_of(state=RoundState.STOPPED), is_shown=True, result=5), [asking(0), asking(1)]
    told = replace(shown, is_told=True)
    drawn, close_from = replace(told, is_drawn=True), after(90)

    assert step(shown, askings, 60, close_from=close_from) == WaitUntil(at=after(61))
    assert step(shown, askings, 62, close_from=close_from) == Tell()
    assert step(told, askings, 62, close_from=close_from) == Draw()
    assert step(drawn, askings, 62, close_from=close_from) == WaitUntil(at=close_from)
    assert step(drawn, askings, 90, close_from=close_from) == Close(asking=askings[0])


def test_a_poll_that_closes_by_itself_before_there_is_room_is_left_to_it() -> None:
    drawn = replace(round_of(state=RoundState.STOPPED), is_shown=True, is_told=True, is_drawn=True)
    askings = [asking(0, open_for=70)]

    assert step(drawn, askings, 62, close_from=after(90)) == WaitUntil(at=after(70))
    assert step(drawn, askings, 70, close_from=after(90)) == Settle()


def test_polls_are_closed_before_votes_that_go_on_coming_are_shown() -> None:
    stale, askings = replace(round_of(state=RoundState.STOPPED), result=5, is_told=True), [asking(0), asking(1)]

    assert step(stale, askings, 62) == Close(asking=askings[0])
    assert step(stale, askings, 62, close_from=after(61)) == Close(asking=askings[0])
    assert step(stale, askings, 62, close_from=after(90)) == Show()
    assert step(replace(stale, result=None), askings, 62) == Show()


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        pytest.param(60, WaitUntil(at=after(61)), id="more may come"),
        pytest.param(61, Show(), id="all that came together"),
        pytest.param(3600, Show(), id="one that came much later"),
    ],
)
def test_votes_that_come_after_the_standings_were_shown_are_shown_together(seconds: float, expected: Step) -> None:
    stale = replace(round_of(state=RoundState.STOPPED), result=5, is_told=True, is_drawn=True)

    assert step(stale, [closed(asking(0))], seconds) == expected


def test_what_cannot_be_closed_is_left_alone() -> None:
    shown = replace(round_of(state=RoundState.STOPPED), is_shown=True, is_told=True, is_drawn=True)
    in_private, unknown = replace(asking(0), poll=None), replace(asking(0), message=None)

    for left in (in_private, unknown, lost(0), asking(0, open_for=1)):
        assert step(shown, [left], 62) == Settle()


def test_nobody_is_told_who_is_not_known() -> None:
    shown = replace(round_of(state=RoundState.ENDED), is_shown=True, is_drawn=True, begun_by=None)

    assert step(shown, [], 62) == Settle()


def test_a_round_without_a_group_is_over_once_whoever_began_it_is_told() -> None:
    cut = round_of(state=RoundState.CUT)
    assert step(cut, [asking(0)], 1) == Tell()
    assert step(replace(cut, is_told=True), [asking(0)], 1) == Settle()
    assert step(replace(cut, begun_by=None), [asking(0)], 1) == Settle()


@given(
    st.integers(1, 8),
    st.sampled_from(RoundPace),
    st.integers(5, 4000),
    st.lists(st.sampled_from(["arrives", "is lost", "is refused"]), min_size=8, max_size=60),
)
def test_every_round_ends_with_every_question_asked_or_given_up(
    count: int, pace: RoundPace, seconds: int, fates: list[str]
) -> None:
    round_ = round_of(count, terms=Terms(seconds=seconds, pace=pace))
    askings: list[Asking] = []
    now, asked = AT, []
    for turn in range(1000):
        found = next_step(round_, askings, now, running_since=AT)
        if isinstance(found, End):
            break
        if isinstance(found, WaitUntil):
            assert found.at > now
            now = found.at
            continue
        assert isinstance(found, Ask)
        asked.append(found.position)
        fate = fates[turn % len(fates)]
        state = {"arrives": AskingState.SENT, "is lost": AskingState.BEGUN, "is refused": AskingState.REFUSED}[fate]
        closes_at = now + timedelta(seconds=round_.open_for) if fate == "arrives" else None
        askings.append(
            Asking(
                id=turn, position=found.position, begun_at=now, state=state, poll="p", message=1, closes_at=closes_at
            )
        )
    else:
        pytest.fail("it never ends")

    assert set(asked) == set(range(count))
    assert asked == sorted(asked)
    assert max(map(asked.count, asked)) <= MOST_ASKINGS
    assert round_.open_for <= LONGEST_OPEN
