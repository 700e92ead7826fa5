"""Memory is given back where the system takes it, and nothing breaks where it does not."""

from __future__ import annotations

import ctypes
from types import SimpleNamespace

import pytest

from bot.telegram.memory import LARGE, give_back, keep_large_apart


def test_the_c_library_is_asked_to_give_back_what_is_free(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(ctypes, "CDLL", lambda _: SimpleNamespace(malloc_trim=asked.append))

    give_back()

    assert asked == [0]


def test_large_blocks_are_kept_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, int]] = []
    monkeypatch.setattr(ctypes, "CDLL", lambda _: SimpleNamespace(mallopt=lambda *given: asked.append(given)))

    keep_large_apart()

    assert asked == [(-3, LARGE)]


@pytest.mark.parametrize("library", [OSError, AttributeError])
def test_where_there_is_no_such_library_nothing_happens(
    monkeypatch: pytest.MonkeyPatch, library: type[Exception]
) -> None:
    def absent(_: None) -> None:
        raise library

    monkeypatch.setattr(ctypes, "CDLL", absent)

    give_back()
    keep_large_apart()
