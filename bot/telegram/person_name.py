"""What is somebody called on a screen? Some names show nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.markup import shortened
from bot.texts.neutral import neutral_name

if TYPE_CHECKING:
    from bot.texts import Texts

WHOLE_NAME = 400  # UTF-16 units: no name is kept that is longer


def shown_name(name: str, most: int) -> str:
    """Give what is seen of a name; nothing where that is nothing."""
    return shortened(neutral_name(name), most)


def person_name(texts: Texts, name: str, most: int) -> str:
    """Give what is seen of a name, or say that there is none."""
    return shown_name(name, most) or texts.say("person-nameless")
