"""Which command did somebody mean whose name is misspelt? `/reveiw` is nearest to `/review`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.texts import Texts

_NAME = re.compile(r"/([A-Za-z0-9_]{2,32})(?:@\w+)?")
_LEAST_ALIKE = 0.66  # of 1, as difflib counts: qiuz and quiz are 0.75, exit and export 0.6


def no_such_command(texts: Texts, text: str, names: Collection[str]) -> str:
    """Say that a message begins with no command, and which of these names is nearest, if one is near."""
    said = _NAME.match(text)
    near = None if said is None else nearest(said[1], names)
    return texts.say("unknown-command") if near is None else texts.say("unknown-command-near", command=near)


def nearest(name: str, names: Collection[str]) -> str | None:
    """Give the name that is most like this one; None where none is like it."""
    from difflib import get_close_matches  # nobody needs it who types no wrong name

    return next(iter(get_close_matches(name.lower(), sorted(names), n=1, cutoff=_LEAST_ALIKE)), None)
