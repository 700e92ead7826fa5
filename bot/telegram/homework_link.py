"""Which link opens homework in the private chat, and how is it named?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.telegram.set_names import title_of

if TYPE_CHECKING:
    from bot.rounds.homework import Homework
    from bot.telegram.desk import Desk
    from bot.texts import Texts

START_PREFIX = "hw_"
_PAYLOAD = re.compile(rf"{START_PREFIX}([0-9]{{1,15}})")


def homework_of(payload: str) -> int | None:
    """Give the homework that a link names; None where the link is for something else."""
    match = _PAYLOAD.fullmatch(payload)
    return None if match is None else int(match[1])


def homework_link(desk: Desk, homework: Homework) -> str:
    """Give the link that opens homework in the private chat."""
    return f"https://t.me/{desk.username}?start={START_PREFIX}{homework.id}"


def homework_title(desk: Desk, texts: Texts, homework: Homework) -> str:
    """Name homework by its set."""
    set_id = homework.new.questions[0].set_id
    info = desk.store.set_info(set_id)
    return set_id if info is None else title_of(texts, info)
