"""
How do the messages look that the bot has sent? Remembered, so that nothing is changed into what it is already.

Telegram refuses a change that changes nothing. All of this may be forgotten at any time: then a message is drawn once
more.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, TypeAlias

from telegram.constants import ParseMode

from bot.telegram.json_text import written_json
from bot.telegram.markup import as_html, as_text
from bot.telegram.memory import MOST_REMEMBERED
from bot.telegram.screen import markup_json

if TYPE_CHECKING:
    from bot.telegram.arrival import Keyboard
    from bot.telegram.screen import Screen

    Place: TypeAlias = tuple[int, int]  # the chat, and the message in it

NO_PREVIEW = '{"is_disabled": true}'


@dataclass(frozen=True, slots=True)
class Drawn:
    """A screen as it goes over the wire: its markup and its buttons, written once."""

    html: str
    keyboard: str | None

    @property
    def given(self) -> dict[str, str | None]:
        """What of a call is about it."""
        return {
            "text": self.html,
            "parse_mode": ParseMode.HTML,
            "reply_markup": self.keyboard,
            "link_preview_options": NO_PREVIEW,
        }

    def look(self, picture: bytes = b"") -> bytes:
        """Sum up how it looks, with a picture above it."""
        shown = self.html + (self.keyboard or "")
        return blake2b(shown.encode("utf-8", "surrogatepass") + picture, digest_size=16).digest()


def drawn(screen: Screen) -> Drawn:
    """Write a screen as it goes over the wire."""
    return Drawn(as_html(screen.runs), markup_json(screen))


class Looks:
    """How messages look: as they were sent, or, after a restart, as a press under them tells."""

    def __init__(self) -> None:
        self._stripped: OrderedDict[Place, None] = OrderedDict()
        self._sent: OrderedDict[Place, bytes] = OrderedDict()
        self._seen: OrderedDict[Place, bytes] = OrderedDict()

    def see(self, place: Place, text: str, keyboard: Keyboard | None) -> None:
        """Take in how a message looks under which a button was pressed, with its buttons as Telegram tells of them."""
        if place in self._stripped:
            return
        if not keyboard:
            self.note_stripped(place)
        if place in self._sent:
            return
        self._seen[place] = _plain_look(text, _buttons_of(keyboard))
        _bound(self._seen)

    def shows(self, place: Place, screen: Screen, drawn: Drawn, picture: bytes = b"") -> bool:
        """Say whether a message is known to show this already."""
        if place in self._sent:
            return self._sent[place] == drawn.look(picture)
        return place in self._seen and self._seen[place] == _plain_look(as_text(screen.runs), drawn.keyboard)

    def note(self, place: Place, look: bytes) -> None:
        """Remember how a message was sent, or changed."""
        self._seen.pop(place, None)
        self._sent[place] = look
        self._sent.move_to_end(place)
        _bound(self._sent)

    def forget(self, place: Place) -> None:
        """Know no more how a message looks: it is being changed."""
        self._sent.pop(place, None)
        self._seen.pop(place, None)

    def note_stripped(self, place: Place) -> None:
        """Remember that the buttons of a message are gone."""
        self._stripped[place] = None
        _bound(self._stripped)

    def note_buttons(self, place: Place) -> None:
        """Remember that a message may have buttons again."""
        self._stripped.pop(place, None)

    def is_stripped(self, place: Place) -> bool:
        """Say whether the buttons of a message are known to be gone."""
        return place in self._stripped


def _bound(remembered: OrderedDict[Place, None] | OrderedDict[Place, bytes]) -> None:
    if len(remembered) > MOST_REMEMBERED:
        remembered.popitem(last=False)


def _plain_look(text: str, keyboard: str | None) -> bytes:
    """Sum up what a press tells of its message: the text without styles, the buttons."""
    shown = text.strip() + (keyboard or "")
    return blake2b(shown.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _buttons_of(keyboard: Keyboard | None) -> str | None:
    """Write the buttons of a message as they were sent."""
    if keyboard is None:
        return None
    rows = [
        [
            {"text": button["text"], "url": button["url"]}
            if "url" in button
            else {"text": button["text"], "callback_data": button.get("callback_data")}
            for button in row
        ]
        for row in keyboard
    ]
    return written_json({"inline_keyboard": rows})
