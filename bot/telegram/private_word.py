"""How is somebody told in private what they did not ask for? Once at most; whether they hear is for others to care."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from telegram.error import TelegramError

from bot.telegram.courier import NobodyThere
from bot.telegram.who import Who

if TYPE_CHECKING:
    from bot.telegram.desk import Desk
    from bot.telegram.screen import Screen

logger = logging.getLogger(__name__)


async def tell_in_private(desk: Desk, person: int, screen: Screen) -> bool:
    """Tell somebody; False where they cannot be written to."""
    try:
        await desk.courier.broadcast(person, screen)
    except NobodyThere as error:
        logger.info("%s is not told: %s", Who(person), error)
        return False
    except TelegramError as error:
        logger.warning("%s may not have been told: %s", Who(person), error)
    return True
