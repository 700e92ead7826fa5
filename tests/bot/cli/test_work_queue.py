"""What several processes do in turn is done once, whoever does it."""

from __future__ import annotations

import os

import pytest

from bot.cli.second_core import begun
from bot.cli.work_queue import WorkQueue


def test_one_process_goes_through_all_in_order() -> None:
    with WorkQueue(["one", "two", "three"]) as queue:
        assert [*queue] == ["one", "two", "three"]
        assert [*queue] == []


def test_two_processes_share_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    with WorkQueue(range(256)) as queue:
        here = [next(iter(queue))]
        with begun(lambda: [*queue]) as there:
            here += queue
            assert sorted([*here, *there()]) == [*range(256)]
        assert here == sorted(here)


def test_nothing_of_a_pipe_is_left_open() -> None:
    def is_open(number: int) -> bool:
        try:
            os.fstat(number)
        except OSError:
            return False
        return True

    before = [number for number in range(64) if is_open(number)]
    with WorkQueue("abc") as queue:
        next(iter(queue))
    assert [number for number in range(64) if is_open(number)] == before


def test_more_than_a_byte_can_number_are_refused() -> None:
    with pytest.raises(ValueError, match="256"):
        WorkQueue(range(257))
