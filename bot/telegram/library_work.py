"""How is done in the workshop what somebody wants to be done with the library?"""

from __future__ import annotations

import logging
from asyncio import wrap_future
from dataclasses import asdict
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from bot.uploads.putting_in import compared
from bot.workshop import Customer, NotMade, Rank
from quizzes.errors import QuizbotError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.store.connection import Memory
    from bot.telegram.desk import Desk

logger = logging.getLogger(__name__)

Arguments = ParamSpec("Arguments")
Done = TypeVar("Done")
Subject = TypeVar("Subject", int, str)


class NotDone(Exception):
    """It was not done; why is in the log."""


async def done(
    desk: Desk,
    admin: int,
    function: Callable[Concatenate[Path | Memory, Subject, Arguments], Done],
    about: Subject,
    *args: Arguments.args,
    **kwargs: Arguments.kwargs,
) -> Done:
    """
    Have something done with the database for an admin, about an upload or a set.

    Raises:
        NotDone: it could not be made, or cannot be.
    """
    try:
        return await desk.workshop.made_for(
            Customer(Rank.LIBRARY, admin), function, desk.store.path, about, *args, **kwargs
        )
    except (NotMade, QuizbotError) as error:
        logger.warning("%s was not done with %s: %s", function.__name__, about, error)
        raise NotDone from None


async def aim(desk: Desk, admin: int, upload: int, set_id: str) -> None:
    """
    Note of which set a file is to be the next version, and what it would change there.

    Raises:
        NotDone: nothing is noted.
    """
    changes = await done(desk, admin, compared, upload, set_id)
    await wrap_future(desk.store.uploads.aim(upload, set_id, {} if changes is None else asdict(changes)))
