"""What was sent to a group lately is kept for the next process, and nothing else."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.bot.store.builders import AT

if TYPE_CHECKING:
    from bot.store import Store

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


@pytest.mark.parametrize(
    ("sent", "is_kept"),
    [
        pytest.param(-HOUR, False, id="long ago"),
        pytest.param(-MINUTE, True, id="lately"),
        pytest.param(MINUTE, True, id="by a clock that was a little fast"),
        pytest.param(HOUR, False, id="by a clock that was put back"),
    ],
)
def test_what_was_sent_at_another_time_is_forgotten_with_what_is_sent_next(
    store: Store, sent: timedelta, *, is_kept: bool
) -> None:
    store.groups.note_send(-1, AT + sent).result()
    store.groups.note_send(-2, AT).result()

    kept = {chat for chat, _ in store.groups.sends(AT - 2 * HOUR)}

    assert kept == ({-1, -2} if is_kept else {-2})
