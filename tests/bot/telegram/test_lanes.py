"""One person's updates are worked on in order, different people's at once; each is settled, whatever happens."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from functools import partial

import pytest
from telegram import Chat, Message, Update, User

from bot.telegram.arrival import Arrival, lane_of
from bot.telegram.aside import Aside
from bot.telegram.lanes import MOST_IN_GROUP, Lanes, before_reply, beside_reply
from tests.faults.learners import until

NOW = datetime(2026, 12, 1, tzinfo=UTC)
LONG = 10.0


def update(id_: int, person: int | None) -> Update:
    user = None if person is None else User(person, "A", is_bot=False)
    return Update(id_, message=Message(id_, NOW, Chat(person or 77, "private"), from_user=user))


class Work:
    """Notes what begins and ends, and what was settled when."""

    def __init__(self) -> None:
        self.log: list[str] = []
        self.gate = asyncio.Event()

    async def wait(self, update: Arrival) -> None:
        self.log.append(f"begin {update.update_id}")
        await self.gate.wait()
        self.log.append(f"end {update.update_id}")

    async def settle(self, update_id: int) -> None:
        self.log.append(f"settled {update_id}")


async def test_a_lane_is_in_order_and_lanes_do_not_wait_for_each_other() -> None:
    work = Work()
    lanes = Lanes(work.wait, work.settle)
    for id_, person in ((1, 10), (2, 10), (3, 20)):
        await lanes.put(update(id_, person))
    assert await until(lambda: "begin 3" in work.log, LONG)
    assert work.log == ["begin 1", "begin 3"]

    work.gate.set()

    assert await until(lambda: lanes.is_idle, LONG)
    assert [entry for entry in work.log if entry[-1] in "12"] == [
        "begin 1",
        "end 1",
        "settled 1",
        "begin 2",
        "end 2",
        "settled 2",
    ]


async def test_a_failure_is_logged_and_settled_and_the_lane_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    work = Work()

    async def fail(update: Arrival) -> None:
        raise RuntimeError(str(update.update_id))

    lanes = Lanes(fail, work.settle)
    await lanes.put(update(1, 10))
    await lanes.put(update(2, 10))

    assert await until(lambda: lanes.is_idle, LONG)
    assert work.log == ["settled 1", "settled 2"]
    assert "update 1 could not be worked on" in caplog.text


async def test_a_failure_to_settle_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    async def nothing(_: Arrival) -> None:
        return

    async def fail(_: int) -> None:
        raise OSError

    lanes = Lanes(nothing, fail)
    await lanes.put(update(1, None))

    assert await until(lambda: lanes.is_idle, LONG)
    assert "could not be settled" in caplog.text


@pytest.mark.parametrize("order", ["reply answer", "answer reply", "reply", "answer"])
async def test_an_update_is_settled_once_all_has_arrived(order: str) -> None:
    work = Work()

    async def answer(update: Arrival) -> None:
        await beside_reply(0.001)
        work.log.append(f"answer {update.update_id}")

    async def reply(update: Arrival) -> None:
        before_reply()
        await asyncio.sleep(0.005)
        work.log.append(f"reply {update.update_id}")

    async def both(update: Arrival) -> None:
        steps = {"answer": answer, "reply": reply}
        await asyncio.gather(*(steps[step](update) for step in order.split()))

    lanes = Lanes(both, work.settle)
    await lanes.put(update(1, 10))
    await lanes.close(5)

    assert work.log[-1] == "settled 1"
    assert sorted(work.log[:-1]) == sorted(f"{step} 1" for step in order.split())


async def test_a_press_rests_as_soon_as_the_reply_goes_out_and_before_long_anyway() -> None:
    work = Work()

    async def reply(update: Arrival) -> None:
        await beside_reply(0.001)
        work.log.append("waited long enough")
        asyncio.get_running_loop().call_soon(before_reply)
        await beside_reply(60)
        work.log.append(f"reply {update.update_id}")

    lanes = Lanes(reply, work.settle)
    await lanes.put(update(1, 10))

    assert await until(lambda: lanes.is_idle, LONG)
    assert work.log == ["waited long enough", "reply 1", "settled 1"]


async def test_outside_of_an_update_nothing_is_settled() -> None:
    before_reply()
    await beside_reply(0.01)


async def test_closing_gives_grace_and_leaves_the_rest_unsettled() -> None:
    work = Work()
    lanes = Lanes(work.wait, work.settle)
    for id_, person in ((1, 10), (2, 10), (3, 20)):
        await lanes.put(update(id_, person))
    assert await until(lambda: "begin 3" in work.log, LONG)

    await lanes.close(0.05)

    assert not [entry for entry in work.log if entry.startswith("settled")]
    assert "begin 2" not in work.log


async def test_what_comes_after_the_end_is_left_to_the_next_start() -> None:
    work = Work()
    lanes = Lanes(work.wait, work.settle)
    await lanes.close(0.05)
    await lanes.put(update(1, 10))
    await asyncio.sleep(0.01)

    assert work.log == []
    assert lanes.is_idle


async def test_too_many_waiting_updates_keep_the_next_one_out() -> None:
    work = Work()
    lanes = Lanes(work.wait, work.settle, most_waiting=2)
    await lanes.put(update(1, 10))
    await lanes.put(update(2, 10))

    with pytest.raises(TimeoutError):
        await asyncio.wait_for(lanes.put(update(3, 10)), 0.02)
    work.gate.set()
    await lanes.put(update(3, 10))
    await lanes.close(1)


def in_group(id_: int, person: int, text: str) -> Update:
    user = User(person, "A", is_bot=False)
    return Update(id_, message=Message(id_, NOW, Chat(-100, "supergroup"), from_user=user, text=text))


async def test_what_waits_in_a_group_holds_up_nothing_in_private() -> None:
    work = Work()
    lanes = Lanes(work.wait, work.settle)
    await lanes.put(in_group(1, 10, "/leaderboard"))
    await lanes.put(update(2, 10))
    await lanes.put(in_group(3, 10, "/results"))

    assert await until(lambda: "begin 2" in work.log, LONG)
    assert work.log == ["begin 1", "begin 2"]
    work.gate.set()
    await lanes.close(1)


@pytest.mark.parametrize(
    ("text", "overtakes"),
    [("/stop", True), ("/Stop@Quiz_bot", True), ("/stop now", True), ("/stopover", False), ("/push a", False)],
)
async def test_a_round_is_stopped_behind_no_answer_that_waits(
    monkeypatch: pytest.MonkeyPatch, text: str, *, overtakes: bool
) -> None:
    monkeypatch.setattr("bot.telegram.lanes.STOP_PATIENCE", 0.02)
    work = Work()
    lanes = Lanes(work.wait, work.settle)
    await lanes.put(in_group(1, 10, "/leaderboard"))
    await lanes.put(in_group(2, 10, text))
    await asyncio.sleep(0)
    assert "begin 2" not in work.log
    assert await until(lambda: "begin 2" in work.log, LONG if overtakes else 0.05) is overtakes
    work.gate.set()
    await lanes.close(1)


async def test_a_stop_comes_after_a_push_that_waits_for_nothing() -> None:
    work = Work()
    lanes = Lanes(work.wait, work.settle)
    await lanes.put(in_group(1, 10, "/push a"))
    await lanes.put(in_group(2, 10, "/stop"))
    assert await until(lambda: work.log == ["begin 1"], LONG)
    work.gate.set()

    assert await until(lambda: lanes.is_idle, LONG)
    assert work.log == ["begin 1", "end 1", "settled 1", "begin 2", "end 2", "settled 2"]


def test_who_stays_anonymous_is_in_the_lane_of_the_group() -> None:
    group = Chat(-100, "supergroup")
    anonymous = Message(1, NOW, group, from_user=User(1_087_968_824, "Group", is_bot=True), sender_chat=group)

    assert lane_of(Update(1, message=anonymous)) == -100
    assert lane_of(update(2, 5)) == 5


async def test_an_update_is_settled_when_what_it_began_beside_its_lane_is_done() -> None:
    work, aside, gate = Work(), Aside(), asyncio.Event()

    async def wait() -> None:
        await gate.wait()

    async def begin(update: Arrival) -> None:
        aside.start(update.update_id, wait)

    lanes = Lanes(begin, work.settle)
    await lanes.put(update(1, 10))
    assert await until(lambda: lanes.is_idle, LONG)
    assert work.log == []
    gate.set()
    assert await until(lambda: aside.is_idle, LONG)
    assert work.log == ["settled 1"]


@pytest.mark.parametrize(
    ("settled", "fails"),
    [pytest.param(["settled 1"], True, id="it cannot be done"), pytest.param([], False, id="the process ends before")],
)
async def test_what_is_begun_beside_a_lane_is_done_by_the_next_process_only_where_this_one_did_not_get_to_it(
    settled: list[str], *, fails: bool
) -> None:
    work, aside = Work(), Aside()

    async def piece() -> None:
        if fails:
            raise ZeroDivisionError
        await asyncio.sleep(LONG)

    async def begin(update: Arrival) -> None:
        aside.start(update.update_id, piece)

    lanes = Lanes(begin, work.settle)
    await lanes.put(update(1, 10))
    await lanes.close(1)
    await aside.close(0.01)
    assert work.log == settled


async def test_what_is_begun_beside_a_lane_and_cannot_be_settled_harms_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    aside = Aside()

    async def begin(update: Arrival) -> None:
        aside.start(update.update_id, partial(asyncio.sleep, 0.01))

    async def settle(_: int) -> None:
        raise ZeroDivisionError

    lanes = Lanes(begin, settle)
    await lanes.put(update(1, 10))
    assert await until(lambda: lanes.is_idle and aside.is_idle, LONG)
    assert "could not be settled" in caplog.text


def asked(id_: int, person: int, group: int, text: str = "/leaderboard") -> Update:
    message = Message(id_, NOW, Chat(group, "supergroup"), from_user=User(person, "A", is_bot=False), text=text)
    return Update(id_, message=message)


async def test_a_busy_group_holds_nobody_up_in_private_or_in_another_group() -> None:
    work = Work()
    lanes = Lanes(work.wait, work.settle, most_at_once=2, most_waiting=100)
    for number in range(MOST_IN_GROUP):
        await lanes.put(asked(number, 1000 + number, -5))
    await lanes.put(asked(998, 10, -6))
    await lanes.put(update(999, 10))

    assert await until(lambda: {"begin 998", "begin 999"} <= set(work.log), LONG)
    work.gate.set()
    assert await until(lambda: lanes.is_idle, LONG)


async def test_a_group_is_full_behind_as_many_as_it_hears_in_minutes_and_all_groups_behind_as_many_as_may_wait() -> (
    None
):
    work, full = Work(), list[int]()

    def turns_away(update: Arrival, _: int, is_group_full: bool) -> bool:  # noqa: FBT001 - as it is called
        full.extend([update.update_id] if is_group_full else ())
        return is_group_full

    lanes = Lanes(work.wait, work.settle, most_waiting=MOST_IN_GROUP + 2, turns_away=turns_away)
    for number in range(MOST_IN_GROUP + 1):
        await lanes.put(asked(number, 1000 + number, -5))
    for number in (901, 902, 903):
        await lanes.put(asked(number, number, -number))
    await lanes.put(update(999, 10))

    assert full == [MOST_IN_GROUP, 903]
    work.gate.set()
    assert await until(lambda: lanes.is_idle, LONG)
    await lanes.put(asked(1000, 10, -5))
    assert await until(lambda: lanes.is_idle, LONG)
    assert full == [MOST_IN_GROUP, 903]
