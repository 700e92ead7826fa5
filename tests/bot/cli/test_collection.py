"""A verb that ends soon looks for no dead rings of objects, and leaves the collector as it was."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from bot.cli.collection import without_collection

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def _collector_as_before() -> Iterator[None]:
    was_enabled = gc.isenabled()
    yield
    (gc.enable if was_enabled else gc.disable)()


@pytest.mark.parametrize("is_on", [True, False], ids=["it was on", "it was off"])
def test_the_collector_is_off_inside_and_afterwards_as_it_was(*, is_on: bool) -> None:
    (gc.enable if is_on else gc.disable)()

    with without_collection():
        assert not gc.isenabled()

    assert gc.isenabled() is is_on


def test_the_collector_is_on_again_after_an_error() -> None:
    gc.enable()

    with pytest.raises(ValueError, match="wrong"), without_collection():
        int("wrong")

    assert gc.isenabled()


def test_what_was_made_is_set_aside_at_the_end() -> None:
    gc.unfreeze()
    with without_collection():
        made: list[list[object]] = [[] for _ in range(1000)]

    assert gc.get_freeze_count() >= len(made)
    gc.unfreeze()
