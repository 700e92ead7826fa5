"""What did people do, and what were they told? Kept by those who play them, to be held against the database."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.telegram.callback import decoded
from bot.telegram.presses.quiz import Help, Next, Pick, Skip, Stop, Submit, Take

if TYPE_CHECKING:
    from bot.telegram.press import Press
    from tests.bot.botapi.telegram import FakeTelegram, Message

MARKS = {"✅": "correct", "🟡": "close", "❌": "wrong"}
Place = tuple[int, int]


@dataclass(slots=True)
class Ledger:
    """
    By person: how many quizzes they asked for, what they answered, and which tiles they took one after another, at each
    place (session and position).

    `shown_at` says which place a message shows; `nudges` are the times when somebody had to do something again.
    """

    quizzes: Counter[int] = field(default_factory=Counter)
    given: dict[int, dict[Place, set[str]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(set)))
    laid: dict[tuple[int, Place], list[str]] = field(default_factory=lambda: defaultdict(list))
    shown_at: dict[tuple[int, int], Place] = field(default_factory=dict)
    nudges: Counter[str] = field(default_factory=Counter)
    pushes: int = 0
    files: int = 0
    mornings: int = 0
    steps: int = 0

    def told(self, telegram: FakeTelegram) -> dict[tuple[int, Place], str]:
        """Give the verdicts that people have before their eyes, by person and place."""
        verdicts = {}
        for (chat, id_), place in self.shown_at.items():
            message = telegram.chats[chat].get(id_)
            if message is not None and message.text[:1] in MARKS:
                verdicts[chat, place] = MARKS[message.text[:1]]
        return verdicts


def presses_of(message: Message) -> list[tuple[str, str, Press]]:
    """Give the buttons of a message: what is on them, their data, what they mean."""
    buttons = [button for row in message.keyboard for button in row if "callback_data" in button]
    meant = [(button["text"], button["callback_data"], decoded(button["callback_data"])) for button in buttons]
    return [(text, data, press) for text, data, press in meant if press is not None]


def place_of(message: Message) -> Place | None:
    """Say which place in a quiz a message shows, as far as its buttons tell."""
    for _, _, press in presses_of(message):
        if isinstance(press, Pick | Take | Submit | Help | Skip | Next | Stop):
            return press.session, press.position
    return None
