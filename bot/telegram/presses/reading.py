"""What the buttons under a text mean."""

from __future__ import annotations

from typing import TypeAlias

from bot.telegram.press import ListFrom, OnQuestion, OnSet, Press, PressTypes, press


@press
class Turn(Press):
    """A page of a text, with what is shown beside it: a sum of flags. Both for the next page and for this one anew."""

    set_id: str
    paragraph: int
    part: int
    shows: int


class OpenText(OnSet):
    """The text of this set, where it was left."""

    __slots__ = ()


class ShowTexts(ListFrom):
    """The list of texts to read, from this one on."""

    __slots__ = ()


@press
class AskParagraph(Press):
    """A quiz on this paragraph."""

    set_id: str
    paragraph: int


class OpenLine(OnQuestion):
    """The paragraph that a question is about, beneath it."""

    __slots__ = ()


Reading: TypeAlias = Turn | OpenText | ShowTexts | AskParagraph | OpenLine
READING: PressTypes[Reading] = {
    "rp": Turn,
    "ro": OpenText,
    "rl": ShowTexts,
    "ra": AskParagraph,
    "rt": OpenLine,
}
