"""What several processes do in turn is done once, whoever does it."""

from __future__ import annotations

import os

import pytest

from bot.cli.second_core import begun
from bot.cli.turns import Turns


def test_one_process_goes_through_all_in_order() -> None:
    with Turns(["eins", "zwei", "drei"]) as turns:
        assert [*turns] == ["eins", "zwei", "drei"]
        assert [*turns] == []


def test_two_processes_share_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    with Turns(range(256)) as turns, begun(lambda: [*turns]) as there:
        here = [next(iter(turns))]
        here += turns
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
    with Turns("abc") as turns:
        next(iter(turns))
    assert [number for number in range(64) if is_open(number)] == before


def test_more_than_a_byte_can_number_are_refused() -> None:
    with pytest.raises(ValueError, match="256"):
        Turns(range(257))
