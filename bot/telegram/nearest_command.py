"""Which command did somebody mean? `/reveiw` is nearest to `/review`; `/stats` of other bots is our `/score`."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.texts import Texts

_NAME = re.compile(r"/([A-Za-z0-9_]{2,32})(?:@\w+)?")
_ELSEWHERE = MappingProxyType(
    {
        "quiz": ("play", "test", "practice", "learn", "study", "question", "next", "begin"),
        "score": ("stats", "statistics", "progress", "points", "me", "profile", "streak"),
        "review": ("due", "repeat", "cards"),
        "mistakes": ("errors", "wrong"),
        "leaderboard": ("top", "ranking", "rank", "scoreboard", "standings"),
        "word": ("dict", "dictionary", "define", "lookup", "translate", "pinyin"),
        "export": ("anki", "deck", "download"),
        "settings": ("config", "options", "preferences"),
        "language": ("lang",),
        "sets": ("decks", "library", "texts"),
        "read": ("text", "interview"),
        "cancel": ("quit", "exit", "end"),
        "forget": ("delete", "reset", "erase"),
    }
)
_CALLED_HERE = {other: name for name, others in _ELSEWHERE.items() for other in others}
_LEAST_ALIKE = 0.66  # of 1, as difflib counts: qiuz and quiz are 0.75, flag and flags 0.89


def no_such_command(texts: Texts, text: str, names: Collection[str]) -> str:
    """Say that a message begins with no command, and which of these names is nearest, if one is near."""
    said = _NAME.match(text)
    near = None if said is None else nearest(said[1], names)
    return texts.say("unknown-command") if near is None else texts.say("unknown-command-near", command=near)


def nearest(name: str, names: Collection[str]) -> str | None:
    """Give the name of what other bots call so, else the name that is most like this one; None where none is."""
    called = _CALLED_HERE.get(name.lower())
    if called in names:
        return called
    from difflib import get_close_matches  # nobody needs it who types no wrong name

    return next(iter(get_close_matches(name.lower(), sorted(names), n=1, cutoff=_LEAST_ALIKE)), None)
