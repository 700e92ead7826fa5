"""A press of each kind, and a command of each name, that aims at what is there in the scene and is not one's own."""

from __future__ import annotations

from dataclasses import fields
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.telegram.callback import KINDS, encoded
from bot.telegram.data_words import day_number, group_word
from bot.telegram.homework_screens import minute_of
from bot.telegram.presses.library import PublishDraft, RestoreSet
from bot.telegram.presses.privacy import Forget
from bot.telegram.presses.reading import AskParagraph, OpenText, Turn
from bot.telegram.presses.revising import ClearPart, EditPart, FinishRevision
from bot.telegram.presses.scheduling import AnswerDraft
from bot.telegram.presses.words import packed_word
from bot.telegram.round_plan import RoundPlan
from bot.tutor.preferences import word_of_zone
from tests.bot.access.scene import GROUP, VERA
from tests.bot.botapi.running import START

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.telegram.press import Press

VALUES: dict[str, int | str] = {
    "session": 2,
    "set_id": "mini",
    "kind": "any",
    "start": 0,
    "count": 0,
    "day": day_number(START.date()) + 2,
    "hours": 24 * day_number(START.date()) + 60,
    "level": 0,
    "line": 0,
    "person": VERA,
    "role": "teacher",
    "flag": 1,
    "state": "rejected",
    "has_words": 0,
    "reason": "unclear",
    "homework": 1,
    "minute": minute_of(START + timedelta(days=3, hours=12)),  # a day after the homework of the scene
    "is_sure": 1,
    "is_on": 0,
    "position": 0,
    "option": 1,
    "tile": 0,
    "used": 0,
    "paragraph": 0,
    "part": 0,
    "shows": 0,
    "number": 0,
    "span": "day",
    "round": 1,
    "purpose": "review",
    "revision": 1,
    "change": 0,
    "choice": "drop",
    "plan": RoundPlan().code,
    "language": "ja",
    "topic": 0,
    "draft": 1,
    "step": "set",
    "word": "mini",
    "schedule": 1,
    "zone": word_of_zone("Asia/Tokyo"),
    "theme": "light",
    "setting": "language",
    "value": "ja",
    "window": "week",
    "upload": 1,
    "again": 0,
    "ending": "csv",
    "asked": 0,
    "over": 0,
    "command": "quiz",
}
SPECIAL: dict[type, dict[str, int | str]] = {
    AskParagraph: {"set_id": "talk"},
    ClearPart: {"part": "explanation-en"},
    EditPart: {"part": "prompt"},
    FinishRevision: {"state": "draft"},
    Forget: {"step": 0},
    OpenText: {"set_id": "talk"},
    PublishDraft: {"set_id": "draft"},
    RestoreSet: {"set_id": "retired"},
    Turn: {"set_id": "talk"},
    AnswerDraft: {"step": "set", "word": "talk"},
}
ARGUMENTS = {
    "quiz": "mini 1",
    "word": "目标",
    "read": "talk",
    "revise": "draft",
    "grant": f"{VERA} teacher",
    "revoke": f"{VERA} teacher",
    "push": "mini 1",
    "schedule": "daily 10:00 mini 2",
    "language": "ja",
    "export": "answers",
}
LINKS = {
    "a link to a question of a round": "r_1_{position}",
    "a link to results": f"results_{-GROUP}",
    "a link to one's own mistakes": "mistakes",
    "a link to homework": "hw_1",
}


def press_of(kind: type[Press], **instead: int | str) -> Press:
    """Give a press of a kind that aims at what is there."""
    make: Callable[..., Press] = kind
    given = {**_values(kind), **SPECIAL.get(kind, {}), **instead}
    return make(**{field.name: given[field.name] for field in fields(kind)})


def data_of(kind: type[Press], **instead: int | str) -> str:
    """Give its data."""
    return encoded(press_of(kind, **instead))


def _values(kind: type[Press]) -> dict[str, int | str]:
    """Give a value for each field; a group is a number in some presses and a word in others."""
    is_word = any(field.name == "group" and field.type == "str" for field in fields(kind))
    group: int | str = group_word(GROUP) if is_word else -GROUP
    word = packed_word("目标") if kind.__name__ in {"Look", "AskWord"} else VALUES["word"]
    return {**VALUES, "group": group, "word": word or ""}


NAMED = {kind.__name__: kind for kind in KINDS.values()}
