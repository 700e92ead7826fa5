"""The play in which an admin does everything that there is to do, and a teacher and a learner are refused each time."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from tests.library import scenes_flags, scenes_in, scenes_out, scenes_review, scenes_roles
from tests.library.cast import cast_on
from tests.library.stage import stage_in

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from pathlib import Path

    from tests.library.cast import Cast
    from tests.library.claims import Claims

    Scene = Callable[[Cast], Awaitable[str]]

SCENES: Sequence[Scene] = (
    *scenes_in.SCENES,
    *scenes_review.SCENES,
    *scenes_flags.SCENES,
    *scenes_out.SCENES,
    *scenes_roles.SCENES,
)


async def play(folder: Path, claims: Claims, scenes: Sequence[Scene] = SCENES) -> None:
    """Play the scenes one after another; one that fails does not keep the others from being played."""
    async with stage_in(folder) as stage:
        cast = await cast_on(stage)
        for scene in scenes:
            await _played(scene, cast, claims)
        refusals = cast.boss.refusals + cast.owner.refusals
        claims.note("a teacher and a learner are refused at each of these steps", f"{refusals} refusals")
        faults = stage.faults
        claims.note("Telegram has nothing to complain of, no error is logged", "; ".join(faults[:3]), holds=not faults)


async def _played(scene: Scene, cast: Cast, claims: Claims) -> None:
    claim, began = scene.__name__.replace("_", " "), perf_counter()
    try:
        measured = await scene(cast)
    except (AssertionError, TimeoutError, StopIteration) as error:
        claims.note(claim, f"{type(error).__name__}: {error}", holds=False)
    else:
        claims.note(claim, f"{measured}, {perf_counter() - began:.0f} s")
