"""However many rounds go on, the event loop turns between them: what others wait for comes in between."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.rounds.round import NewRound, Terms
from bot.store.rounds import Rounds
from bot.telegram.round_watch import IN_A_TURN
from bot.tutor.session import QuestionRef
from tests.bot.botapi.running import START

if TYPE_CHECKING:
    import pytest

    from bot.rounds.round import Round
    from bot.store import Store
    from bot.telegram.application import Bot

MANY = 3 * IN_A_TURN


def begin_and_ask(store: Store, chat: int) -> None:
    ref = QuestionRef(set_id="mini", version=1, question="choice")
    new = NewRound(chat=chat, topic=None, questions=(ref,), terms=Terms(), language="en", begun_by=None)
    begun = store.rounds.begin(new, START).result()
    assert begun is not None
    asking = store.rounds.begin_asking(begun.id, 0, ("?", "ab"), START).result()
    assert asking is not None
    store.rounds.note_sent(asking, 1, f"poll{chat}", START, START + timedelta(hours=1)).result()


async def test_rounds_that_are_woken_at_once_are_seen_to_some_at_a_time(
    bot: Bot, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(MANY):
        begin_and_ask(store, -1 - number)
    seen: list[int] = []
    in_turns: list[int] = []
    find = Rounds.find

    def noted(rounds: Rounds, id_: int) -> Round | None:
        seen.append(id_)
        return find(rounds, id_)

    async def turn() -> None:
        while True:
            before = len(seen)
            await asyncio.sleep(0)
            in_turns.append(len(seen) - before)

    monkeypatch.setattr(Rounds, "find", noted)
    turning = asyncio.create_task(turn())
    await bot.watches.rounds.look()
    turning.cancel()

    assert len(set(seen)) == MANY
    assert max(in_turns) <= IN_A_TURN
