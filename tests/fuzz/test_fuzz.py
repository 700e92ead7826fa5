"""No spoiled update brings an error, stops the bot, or keeps a learner from being answered."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from bot.telegram.shape import is_sound
from bot.workshop import Workshop
from tests.bot.access.scene import not_made, play, scene_from
from tests.fuzz.mutations import mutated
from tests.fuzz.run import fuzzed
from tests.fuzz.shapes import update, written

if TYPE_CHECKING:
    from pathlib import Path

UPDATES = 1000


@pytest.mark.parametrize("seed", [1, 2])
async def test_a_thousand_spoiled_updates_bring_no_error(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def made(*args: object, **kwargs: object) -> object:
        return not_made(*args, **kwargs)

    await play(tmp_path / "played.db", monkeypatch)
    monkeypatch.setattr(Workshop, "made_for", made)
    async with scene_from(tmp_path / "played.db", tmp_path / "quizbot.db", is_clean=False) as scene:
        report = await fuzzed(scene, seed, UPDATES)

    assert report.updates == UPDATES
    assert not report.errors


def test_what_telegram_sends_is_sound() -> None:
    chance = random.Random(0)
    assert all(is_sound(written(update(chance))) for _ in range(3000))


def test_the_same_seed_makes_the_same_updates() -> None:
    one, two = random.Random(5), random.Random(5)
    for _ in range(200):
        assert mutated(written(update(one)), one) == mutated(written(update(two)), two)
