"""Rounds, groups and votes: what is written down once is there once, and no vote is lost for want of its poll."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.rounds.round import AskingState, History, NewRound, RoundState, Terms
from bot.store.groups import Group
from bot.store.votes import SeenPoll, Vote
from bot.tutor.learner import Learner
from bot.tutor.session import InRound
from quizzes.grading import Verdict
from tests.bot.store.builders import AT, attempt_of, later, refs_of
from tests.bot.store.recounting import recount, score_by_day

if TYPE_CHECKING:
    from bot.rounds.round import Round
    from bot.store import Store

CHAT = -100
RIGHT, WRONG = 0, 1
OPTIONS = ("对", "错")
NO_ANSWER_BY = 200  # seconds after which no answer tells any more which poll was sent


def begin(store: Store, chat: int = CHAT, origin: str | None = None) -> Round | None:
    """Begin a round of three questions."""
    new = NewRound(
        chat=chat,
        topic=None,
        questions=tuple(refs_of("q0", "q1", "q2")),
        terms=Terms(),
        language="en",
        begun_by=1,
        origin=origin,
    )
    return store.rounds.begin(new, AT).result()


def begun(store: Store, chat: int = CHAT) -> Round:
    """Begin a round where none goes on."""
    found = begin(store, chat)
    assert found is not None
    return found


def ask(store: Store, round_: Round, position: int, poll: str | None = None) -> int:
    """Ask a question; with a poll it has arrived."""
    said = (f"{position + 1}/3 问题{position}", OPTIONS)
    id_ = store.rounds.begin_asking(round_.id, position, said, AT).result()
    assert id_ is not None
    if poll is not None:
        store.rounds.note_sent(id_, 10 + position, poll, AT, later(60)).result()
    return id_


def vote(store: Store, poll: str, option: int | None, *, learner: int = 1, update: int = 1, seconds: float = 7) -> bool:
    """Vote some seconds after the poll was sent."""
    options = () if option is None else (option,)
    at = later(seconds)
    return store.rounds.vote(Vote(update=update, poll=poll, learner=learner, options=options, at=at)).result()


def see(store: Store, poll: str, position: int, *, is_closed: bool = False) -> None:
    """Let a poll show itself."""
    question = f"{position + 1}/3 问题{position}"
    store.rounds.note_poll(SeenPoll(poll=poll, question=question, options=OPTIONS, is_closed=is_closed)).result()


def verdicts(store: Store, round_: Round) -> list[tuple[int, int, Verdict]]:
    """Give learner, position and verdict of each answer."""
    return [(each.learner, each.position, each.verdict) for each in store.rounds.answers(round_.id)]


def test_a_group_has_one_round_at_a_time(store: Store) -> None:
    first = begun(store)

    assert begin(store) is None
    assert begin(store, -200) is not None
    assert store.rounds.end(first.id, RoundState.STOPPED, AT).result()
    assert not store.rounds.end(first.id, RoundState.ENDED, AT).result()
    assert begin(store) is not None


def test_what_begins_a_round_begins_it_once(store: Store) -> None:
    first = begin(store, origin="schedule 1")
    assert first is not None
    store.rounds.end(first.id, RoundState.ENDED, AT).result()

    assert begin(store, origin="schedule 1") is None
    assert begin(store, origin="schedule 2") is not None


def test_a_round_is_read_as_it_was_written(store: Store) -> None:
    first = begun(store)

    assert store.rounds.find(first.id) == first
    assert store.rounds.open_in(CHAT) == first
    assert store.rounds.unsettled() == [first.id]


def test_a_poll_under_the_id_of_an_earlier_one_is_another(store: Store) -> None:
    earlier = begun(store)
    ask(store, earlier, 0, "poll")
    assert vote(store, "poll", 0)
    store.rounds.end(earlier.id, RoundState.ENDED, AT).result()
    later_on = begin(store, origin="update:2")
    assert later_on is not None
    asking = store.rounds.begin_asking(later_on.id, 0, ("1/3 问题0", OPTIONS), later(100)).result()
    assert asking is not None

    store.rounds.note_sent(asking, 20, "poll", later(100), later(160)).result()

    assert verdicts(store, later_on) == []
    assert vote(store, "poll", 1, update=2, seconds=107)
    assert [(learner, position) for learner, position, _ in verdicts(store, later_on)] == [(1, 0)]
    assert [(learner, position) for learner, position, _ in verdicts(store, earlier)] == [(1, 0)]


def test_a_round_that_is_over_asks_nothing(store: Store) -> None:
    first = begun(store)
    store.rounds.end(first.id, RoundState.STOPPED, AT).result()

    assert store.rounds.begin_asking(first.id, 0, None, AT).result() is None
    assert store.rounds.askings(first.id) == []


def test_a_vote_is_an_attempt_with_its_time(store: Store) -> None:
    first = begun(store)
    ask(store, first, 1, "p")

    assert vote(store, "p", WRONG)
    (attempt,) = store.attempts(learner=1)
    assert (attempt.question, attempt.given, attempt.seconds) == ("q1", ("错",), 7)
    assert (attempt.chat, attempt.round) == (CHAT, first.id)
    assert store.score(1).answered == 1


def test_the_first_vote_counts(store: Store) -> None:
    first = begun(store)
    ask(store, first, 0, "p")

    assert vote(store, "p", RIGHT, update=1)
    assert not vote(store, "p", WRONG, update=2)
    assert not vote(store, "p", None, update=3)
    assert verdicts(store, first) == [(1, 0, Verdict.CORRECT)]


def test_a_vote_taken_back_at_once_leaves_room_for_another(store: Store) -> None:
    first = begun(store)
    ask(store, first, 0, "p")

    assert not vote(store, "p", None, update=1)
    assert vote(store, "p", RIGHT, update=2)


@pytest.mark.parametrize("option", [-1, 2, 99])
def test_an_option_that_there_is_not_is_no_answer(store: Store, option: int) -> None:
    ask(store, begun(store), 0, "p")

    assert not vote(store, "p", option)


def test_a_vote_for_two_options_is_no_answer(store: Store) -> None:
    ask(store, begun(store), 0, "p")

    assert not store.rounds.vote(Vote(update=1, poll="p", learner=1, options=(RIGHT, WRONG), at=AT)).result()


def test_an_update_whose_number_is_given_again_after_weeks_is_another_vote(store: Store) -> None:
    first = begun(store)
    ask(store, first, 0, "p")
    vote(store, "p", RIGHT)

    weeks = later(14 * 86_400)
    assert store.rounds.vote(Vote(update=1, poll="p", learner=2, options=(WRONG,), at=weeks)).result()
    assert verdicts(store, first) == [(1, 0, Verdict.CORRECT), (2, 0, Verdict.WRONG)]


def test_a_repeated_update_is_one_vote(store: Store) -> None:
    first = begun(store)
    ask(store, first, 0, "p")
    vote(store, "p", RIGHT)

    assert not vote(store, "p", RIGHT)
    assert len(verdicts(store, first)) == 1


def test_votes_wait_for_their_poll(store: Store) -> None:
    first = begun(store)
    one, _ = ask(store, first, 0), ask(store, first, 1)
    vote(store, "p0", RIGHT, update=1)
    vote(store, "p1", WRONG, update=2)
    vote(store, "p1", RIGHT, learner=2, update=3)
    assert verdicts(store, first) == []

    see(store, "p1", 1)
    assert verdicts(store, first) == [(1, 1, Verdict.WRONG), (2, 1, Verdict.CORRECT)]
    store.rounds.note_sent(one, 10, "p0", AT, later(60)).result()
    assert verdicts(store, first)[2:] == [(1, 0, Verdict.CORRECT)]


def test_a_vote_that_can_be_of_one_poll_only_is_of_that(store: Store) -> None:
    first = begun(store)
    ask(store, first, 0, "known")
    ask(store, first, 1)
    vote(store, "new", RIGHT, seconds=NO_ANSWER_BY)

    assert verdicts(store, first) == [(1, 1, Verdict.CORRECT)]
    assert store.rounds.askings(first.id)[1].state is AskingState.SENT
    assert store.rounds.askings(first.id)[1].closes_at == later(first.open_for)
    assert [each.seconds for each in store.rounds.answers(first.id)] == [None]  # nobody knows when it arrived


def test_a_vote_in_a_poll_of_nobody_is_of_none_that_is_on_its_way(store: Store) -> None:
    first = begun(store)
    asking = ask(store, first, 0)
    vote(store, "of another database", WRONG, update=1)
    vote(store, "p", RIGHT, update=2)
    assert verdicts(store, first) == []

    store.rounds.note_sent(asking, 10, "p", AT, later(60)).result()
    assert verdicts(store, first) == [(1, 0, Verdict.CORRECT)]


def test_votes_in_a_poll_without_an_answer_count_once_it_can_be_no_other(store: Store) -> None:
    first = begun(store)
    ask(store, first, 0)
    vote(store, "p", WRONG, update=1)
    vote(store, "p", RIGHT, learner=2, update=2, seconds=NO_ANSWER_BY)

    assert verdicts(store, first) == [(1, 0, Verdict.WRONG), (2, 0, Verdict.CORRECT)]


def test_a_vote_that_comes_before_its_message_is_known_took_no_time(store: Store) -> None:
    first = begun(store)
    asking = ask(store, first, 0)
    vote(store, "p", RIGHT)
    store.rounds.note_sent(asking, 10, "p", later(9), later(69)).result()
    vote(store, "p", RIGHT, learner=2, update=2)

    assert [each.seconds for each in store.rounds.answers(first.id)] == [0, 0]


def test_a_vote_is_of_no_message_that_was_refused_and_of_none_that_is_no_poll(store: Store) -> None:
    first = begun(store)
    store.rounds.note_refused(ask(store, first, 0)).result()
    store.rounds.begin_asking(first.id, 1, None, AT).result()
    ask(store, first, 2)
    vote(store, "new", RIGHT, seconds=NO_ANSWER_BY)

    assert verdicts(store, first) == [(1, 2, Verdict.CORRECT)]


def test_an_asking_that_was_taken_for_another_is_in_doubt_again(store: Store) -> None:
    first, second = begun(store), begun(store, -200)
    taken, meant = ask(store, first, 0), ask(store, second, 0)
    see(store, "p", 0, is_closed=True)
    store.rounds.note_sent(meant, 10, "p", AT, later(60)).result()

    (asking,) = store.rounds.askings(first.id)
    assert (asking.id, asking.state, asking.poll, asking.is_closed) == (taken, AskingState.BEGUN, None, False)
    see(store, "other", 0)
    vote(store, "other", RIGHT)
    assert verdicts(store, first) == [(1, 0, Verdict.CORRECT)]
    assert verdicts(store, second) == []


def test_of_two_groups_that_do_the_same_set_the_one_is_meant_where_the_voters_are_at_home(store: Store) -> None:
    first, second = begun(store), begun(store, -200)
    ask(store, second, 1, "known")
    vote(store, "known", RIGHT, update=1)
    ask(store, first, 1, "theirs")
    store.save_learner(Learner(id=3, name="C")).result()
    for learner in (2, 3):
        vote(store, "theirs", RIGHT, learner=learner, update=learner)
    ask(store, first, 0)
    ask(store, second, 0)
    vote(store, "lost", RIGHT, update=4)
    see(store, "lost", 0)

    assert [position for _, position, _ in verdicts(store, first)] == [1, 1]
    assert sorted(position for _, position, _ in verdicts(store, second)) == [0, 1]


def test_what_was_in_doubt_long_ago_is_in_nobodys_way(store: Store) -> None:
    ask(store, begun(store), 0)
    week = later(7 * 86_400)
    other = store.rounds.begin(
        NewRound(chat=-200, topic=None, questions=tuple(refs_of("q3")), terms=Terms(), language="en"), week
    ).result()
    assert other is not None
    store.rounds.begin_asking(other.id, 0, ("1/1 问题3", OPTIONS), week).result()
    vote(store, "p", RIGHT, seconds=7 * 86_400 + NO_ANSWER_BY)

    assert verdicts(store, other) == [(1, 0, Verdict.CORRECT)]


def test_a_question_polled_twice_counts_once_for_each_learner(store: Store) -> None:
    first = begun(store)
    ask(store, first, 0)
    ask(store, first, 0, "again")
    vote(store, "again", WRONG, update=1)
    see(store, "lost", 0)
    vote(store, "lost", RIGHT, update=2)
    vote(store, "lost", RIGHT, learner=2, update=3)

    assert verdicts(store, first) == [(1, 0, Verdict.WRONG), (2, 0, Verdict.CORRECT)]


def test_a_poll_of_nobody_changes_nothing(store: Store) -> None:
    first = begun(store)
    ask(store, first, 0, "p")
    see(store, "foreign", 2, is_closed=True)

    assert not store.rounds.askings(first.id)[0].is_closed
    see(store, "p", 0, is_closed=True)
    assert store.rounds.askings(first.id)[0].is_closed


def test_a_vote_while_the_standings_are_sent_has_them_shown_again(store: Store) -> None:
    first = begun(store)
    ask(store, first, 0, "p")
    store.rounds.end(first.id, RoundState.ENDED, AT).result()
    counted = len(store.rounds.answers(first.id))
    vote(store, "p", RIGHT)
    store.rounds.note_result(first.id, 50, counted).result()

    found = store.rounds.find(first.id)
    assert found is not None
    assert not found.is_shown
    store.rounds.settle(first.id).result()
    assert store.rounds.unsettled() == [first.id]

    store.rounds.note_result(first.id, 50, 1).result()
    store.rounds.settle(first.id).result()
    assert store.rounds.unsettled() == []


@pytest.mark.parametrize("state", [RoundState.ENDED, RoundState.STOPPED])
@pytest.mark.parametrize("picture", [None, 51], ids=["no picture", "a picture"])
def test_a_vote_after_the_standings_has_all_shown_anew_that_tells_of_it(
    store: Store, state: RoundState, picture: int | None
) -> None:
    first = begun(store)
    ask(store, first, 0, "p")
    store.rounds.end(first.id, state, AT).result()
    store.rounds.note_result(first.id, 50, 0).result()
    store.rounds.note_picture(first.id, picture, 0).result()
    store.rounds.settle(first.id).result()
    assert store.rounds.unsettled() == []
    vote(store, "p", RIGHT)

    assert store.rounds.unsettled() == [first.id]
    found = store.rounds.find(first.id)
    assert found is not None
    assert (found.is_shown, found.is_drawn) == (False, picture is None)


def test_a_vote_after_all_was_settled_is_seen_to(store: Store) -> None:
    first = begun(store)
    ask(store, first, 0, "p")
    store.rounds.end(first.id, RoundState.ENDED, AT).result()
    store.rounds.note_result(first.id, 50, 0).result()
    store.rounds.settle(first.id).result()
    vote(store, "p", RIGHT)

    assert store.rounds.unsettled() == [first.id]


def test_a_vote_while_the_picture_is_sent_has_it_drawn_again(store: Store) -> None:
    first = begun(store)
    ask(store, first, 0, "p")
    store.rounds.end(first.id, RoundState.ENDED, AT).result()
    vote(store, "p", RIGHT)
    store.rounds.note_picture(first.id, 51, 0).result()
    shown = store.rounds.find(first.id)
    assert shown is not None
    assert not shown.is_drawn

    store.rounds.note_picture(first.id, 52, 1).result()
    assert store.rounds.find(first.id) == replace(shown, is_drawn=True, picture=52)


def test_a_round_that_was_over_keeps_its_end_when_its_group_is_gone(store: Store) -> None:
    first = begun(store)
    store.rounds.end(first.id, RoundState.STOPPED, later(5)).result()
    store.rounds.cut(first.id, later(9)).result()

    found = store.rounds.find(first.id)
    assert found is not None
    assert (found.state, found.ended_at) == (RoundState.CUT, later(5))
    assert store.rounds.unsettled() == []


def test_what_has_arrived_is_not_refused(store: Store) -> None:
    first = begun(store)
    store.rounds.note_refused(ask(store, first, 0, "p")).result()

    assert store.rounds.askings(first.id)[0].state is AskingState.SENT


def test_what_was_not_sent_is_taken_back(store: Store) -> None:
    first = begun(store)
    dropped, in_doubt, sent = ask(store, first, 0), ask(store, first, 1), ask(store, first, 0, "p")
    store.rounds.drop_asking(dropped).result()
    store.rounds.drop_asking(sent).result()

    assert sorted(each.id for each in store.rounds.askings(first.id)) == [in_doubt, sent]


def group(chat: int = CHAT, title: str = "Class") -> Group:
    """Build a group that the bot is in."""
    return Group(chat=chat, title=title, language=None, spoken="ja", added_by=1, is_here=True)


def test_a_group_is_joined_once_until_it_is_left(store: Store) -> None:
    assert store.groups.join(group(), AT).result()
    assert not store.groups.join(group(title="New"), AT).result()
    found = store.groups.find(CHAT)
    assert found is not None
    assert found.title == "New"
    store.groups.leave(CHAT, AT).result()
    assert store.groups.here() == []
    assert store.groups.join(group(), AT).result()


def test_leaving_a_group_cuts_its_round(store: Store) -> None:
    first = begun(store)
    store.groups.leave(CHAT, AT).result()

    found = store.rounds.find(first.id)
    assert found is not None
    assert found.state is RoundState.CUT
    assert store.rounds.unsettled() == [first.id]  # whoever began it is to be told
    store.rounds.note_told(first.id).result()
    store.rounds.settle(first.id).result()
    assert store.rounds.unsettled() == []


def test_leaving_a_group_leaves_its_old_rounds_as_they_ended(store: Store) -> None:
    first = begun(store)
    store.rounds.end(first.id, RoundState.ENDED, AT).result()
    store.rounds.note_result(first.id, 50, 0).result()
    store.rounds.settle(first.id).result()
    store.groups.leave(CHAT, later(9)).result()

    found = store.rounds.find(first.id)
    assert found is not None
    assert (found.state, found.ended_at) == (RoundState.ENDED, AT)


def test_a_group_with_a_new_id_has_all_that_it_had(store: Store) -> None:
    store.groups.join(group(), AT).result()
    first = begun(store)
    ask(store, first, 0, "p")
    vote(store, "p", RIGHT)
    store.rounds.note_picture(first.id, 20, 1).result()
    store.record(attempt_of("k", chat=-101)).result()
    store.groups.move(CHAT, -101).result()
    store.groups.move(CHAT, -101).result()

    assert {attempt.chat for attempt in store.attempts(learner=1)} == {-101}
    assert store.boards.figures(-101, None) == store.boards.figures(CHAT, None) == (1, 2, 2)
    (place,) = store.boards.board(-101, None, None, None).top
    assert (place.answered, place.correct) == (2, 2)
    assert store.boards.board(CHAT, None, None, None).top == (place,)
    before = score_by_day(store, 1)
    recount(store)
    assert score_by_day(store, 1) == before
    found = store.groups.find(CHAT)
    assert found is not None
    assert found.chat == -101
    assert store.rounds.open_in(CHAT) == replace(first, chat=-101, is_drawn=True)
    assert store.rounds.askings(first.id)[0].message is None


def test_how_long_a_vote_took_is_known_after_its_group_has_got_a_new_id(store: Store) -> None:
    first = begun(store)
    ask(store, first, 0, "p")
    vote(store, "p", RIGHT, seconds=5)
    store.groups.move(CHAT, -101).result()
    vote(store, "p", RIGHT, learner=2, update=2, seconds=7)

    assert [answer.seconds for answer in store.rounds.answers(first.id)] == [5, 7]


def test_a_group_in_which_a_round_was_begun_under_its_new_id_goes_on_with_that(store: Store) -> None:
    before, after = begun(store), begun(store, -101)
    ask(store, before, 0, "p")
    vote(store, "p", RIGHT)
    store.groups.move(CHAT, -101).result()

    assert store.rounds.open_in(CHAT) == after
    found = store.rounds.find(before.id)
    assert found is not None
    assert (found.chat, found.state, found.ended_at) == (-101, RoundState.ENDED, after.begun_at)
    assert len(store.rounds.answers(before.id)) == 1


def test_a_round_that_was_over_under_the_new_id_ends_no_other(store: Store) -> None:
    before, over = begun(store), begun(store, -101)
    store.rounds.end(over.id, RoundState.ENDED, AT).result()
    store.groups.move(CHAT, -101).result()

    assert store.rounds.open_in(-101) == replace(before, chat=-101)


def test_an_answer_to_a_round_counts_in_the_group_as_it_is_now(store: Store) -> None:
    first = begun(store)
    place = InRound(chat=CHAT, round=first.id, position=0)
    session = store.begin_session(1, refs_of("q0"), AT, in_round=place).result()
    store.groups.move(CHAT, -101).result()

    found = store.session(session.id)
    assert found is not None
    assert found.in_round == replace(place, chat=-101)


def test_that_the_bot_left_a_group_by_its_old_id_says_nothing_of_the_new(store: Store) -> None:
    store.groups.join(group(), AT).result()
    first = begun(store)
    store.groups.move(CHAT, -101).result()
    store.groups.leave(CHAT, AT).result()

    assert [each.chat for each in store.groups.here()] == [-101]
    assert store.rounds.open_in(-101) == replace(first, chat=-101)


def test_a_group_that_moves_twice_is_found_by_its_first_id(store: Store) -> None:
    store.groups.join(group(), AT).result()
    store.groups.move(CHAT, -101).result()
    store.groups.move(-101, -102).result()

    found = store.groups.find(CHAT)
    assert found is not None
    assert found.chat == -102


def test_what_a_group_was_asked_is_known_answered_or_not(store: Store) -> None:
    first = begun(store)
    ask(store, first, 0, "p")
    in_private = store.rounds.begin_asking(first.id, 1, None, AT).result()
    assert in_private is not None
    store.rounds.note_sent(in_private, 11, None, AT, later(60)).result()
    vote(store, "p", WRONG)

    assert store.rounds.history(CHAT, "s") == {"q0": History(wrong=1), "q1": History()}
    assert store.rounds.history(-200, "s") == {}

    store.rounds.end(first.id, RoundState.ENDED, AT).result()
    ask(store, begun(store), 0, "again")
    assert store.rounds.history(CHAT, "s")["q0"] == History(asked=2, wrong=1)


def test_what_was_not_asked_before_its_round_was_stopped_was_not_asked(store: Store) -> None:
    first = begun(store)
    store.rounds.note_refused(ask(store, first, 0)).result()
    ask(store, first, 1, "p")
    ask(store, first, 1, "polled again")
    store.rounds.end(first.id, RoundState.STOPPED, AT).result()

    assert store.rounds.history(CHAT, "s") == {"q1": History()}


def test_what_was_sent_to_a_group_is_known_for_a_while(store: Store) -> None:
    store.groups.note_send(CHAT, AT).result()
    store.groups.note_send(CHAT, later(30)).result()
    assert store.groups.sends(later(-1)) == [(CHAT, AT), (CHAT, later(30))]

    store.groups.note_send(CHAT, later(200)).result()
    assert store.groups.sends(AT) == [(CHAT, later(200))]
