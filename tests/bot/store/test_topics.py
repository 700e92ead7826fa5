"""Of the topics of a forum the last ones that were seen are known, and those that something goes to."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.rounds.schedule import Plan
from bot.rounds.when import Weekly
from bot.store.groups import Group
from bot.store.topics import DAYS_KNOWN, MOST_OF_A_FORUM, Topic
from tests.bot.store.builders import AT

if TYPE_CHECKING:
    from bot.store import Store

FORUM, OTHER = -100, -200
TODAY = date(2026, 12, 1)


def see(store: Store, topic: int, *, name: str | None = None, days: int = 0, chat: int = FORUM) -> None:
    """See a topic some days after today."""
    store.topics.note(chat, Topic(id=topic, name=name, seen=TODAY + timedelta(days=days))).result()


def known(store: Store, chat: int = FORUM) -> list[int]:
    """Name the topics of a forum."""
    return [each.id for each in store.topics.of(chat)]


def send_to(store: Store, topic: int) -> None:
    """Schedule rounds that go to a topic."""
    when = Weekly(days=frozenset({0}), at=time(9))
    plan = Plan(
        chat=FORUM, topic=topic, set_id="s", count=5, kind=None, when=when, zone="UTC", language="en", made_by=None
    )
    store.schedules.add(plan, AT, AT).result()


def test_what_is_seen_again_keeps_its_name_and_has_the_later_day(store: Store) -> None:
    see(store, 7, name="Grammar", days=1)
    see(store, 7)
    assert store.topics.find(FORUM, 7) == Topic(id=7, name="Grammar", seen=TODAY + timedelta(days=1))


def test_of_more_than_there_is_room_for_the_longest_unseen_are_forgotten(store: Store) -> None:
    see(store, 1, chat=OTHER)
    for topic in range(1, MOST_OF_A_FORUM + 1):
        see(store, topic)
    see(store, 1, days=1)
    see(store, 999, days=1)
    see(store, 1000, days=1)
    assert known(store) == [1, *range(4, MOST_OF_A_FORUM + 1), 999, 1000]
    assert known(store, OTHER) == [1]


@pytest.mark.parametrize(
    ("days", "is_known"),
    [pytest.param(DAYS_KNOWN, True, id="just now"), pytest.param(DAYS_KNOWN + 1, False, id="too long ago")],
)
def test_what_was_not_seen_for_long_is_forgotten_when_another_is_seen(
    store: Store, days: int, *, is_known: bool
) -> None:
    see(store, 7)
    see(store, 8, days=days)
    assert known(store) == ([7, 8] if is_known else [8])


def test_what_the_desk_sends_to_stays_known(store: Store) -> None:
    store.groups.join(
        Group(chat=FORUM, title="Forum", language=None, spoken=None, added_by=1, is_here=True), AT
    ).result()
    see(store, 7, name="Grammar")
    store.topics.choose(FORUM, 7).result()
    see(store, 8, days=DAYS_KNOWN + 1)
    assert (known(store), store.topics.of_desk(FORUM)) == ([7, 8], 7)


def test_what_a_schedule_sends_to_stays_known(store: Store) -> None:
    see(store, 7)
    send_to(store, 7)
    see(store, 8, days=DAYS_KNOWN + 1)
    assert known(store) == [7, 8]


def test_what_another_forum_sends_to_is_forgotten(store: Store) -> None:
    store.groups.join(
        Group(chat=OTHER, title="Other", language=None, spoken=None, added_by=1, is_here=True), AT
    ).result()
    store.topics.choose(OTHER, 7).result()
    see(store, 7)
    see(store, 8, days=DAYS_KNOWN + 1)
    assert known(store) == [8]


def test_what_is_gone_leaves_all_others_known(store: Store) -> None:
    for chat, topic in ((FORUM, 7), (FORUM, 8), (OTHER, 7)):
        see(store, topic, chat=chat)
    store.topics.drop(FORUM, 7).result()
    assert (known(store), known(store, OTHER)) == ([8], [7])


def test_nothing_goes_to_a_topic_that_is_gone(store: Store) -> None:
    see(store, 7)
    send_to(store, 7)
    assert store.topics.of_desk(FORUM) == 7
    store.topics.drop(FORUM, 7).result()
    assert store.topics.of_desk(FORUM) is None
