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


@press
class OpenText(OnSet):
    """The text of this set, on a line of its file, or with 0 where it was left."""

    line: int = 0


@press
class ShowTexts(ListFrom):
    """The list of texts to read, from this one on; with a line, each is opened on it."""

    line: int = 0


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
