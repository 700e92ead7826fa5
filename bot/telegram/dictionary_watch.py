"""
Is the file there in which every word is looked up? If not, another process makes it, some time after the start.

The bot works without it: it knows the words of the texts then. Where it cannot be made, the log says why, and it is
tried again later.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from bot.dictionary import current_edition, make_dictionary
from bot.telegram.looking import look_again_and_again
from bot.workshop import Closed, NotMade, Workshop
from quizzes.errors import BadInput

if TYPE_CHECKING:
    from pathlib import Path

    from bot.store.dictionary_file import DictionaryFile

logger = logging.getLogger(__name__)

BEFORE = 30.0  # seconds after the start, in which people who waited for it are answered
BETWEEN_LOOKS = 3600.0
LIMIT = 600.0  # seconds that the making may take; it is done at leisure


class DictionaryWatch:
    """Sees to the file of a dictionary; with no path there is nothing to see to."""

    def __init__(self, path: Path | None, dictionary: DictionaryFile) -> None:
        self._path = path
        self._dictionary = dictionary
        self.workshop = Workshop(limit=LIMIT, idle=0)

    async def run(self) -> None:
        """Look again and again; a stop waits for no file, which takes longer than any stop may."""
        await asyncio.sleep(BEFORE)
        await look_again_and_again(self.look, BETWEEN_LOOKS, "the dictionary could not be looked after", grace=0)

    async def look(self) -> bool:
        """See that the file is there and was made of the dictionaries that are installed; there is no more to do."""
        path = self._path
        if path is None or await asyncio.to_thread(self._is_current):
            return False
        try:
            await self.workshop.made(make_dictionary, path)
        except Closed:
            return False
        except (BadInput, NotMade) as error:
            logger.warning("the dictionary could not be made, so only the words of the texts are known: %s", error)
            return False
        self._dictionary.reopen()
        logger.info("the dictionary is in %s", path)
        return False

    async def close(self) -> None:
        """End what makes the file, and give the file back."""
        await self.workshop.close()
        self._dictionary.close()

    def _is_current(self) -> bool:
        return self._dictionary.edition() == current_edition()
