"""Who learns, and how they want it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizzes.languages import Script

AT_THE_TERMINAL = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Learner:
    """
    A person: the Telegram user's id, or `AT_THE_TERMINAL`.

    `language` is `ja`, `en` or `zh` once it is known or chosen. With `strict_tones`, pinyin without its tones is wrong.
    Without a `script`, Chinese stands as it does in the text. `daily_goal` is a number of questions, 0 for none;
    without a `reminder_hour`, nobody is reminded. `timezone` is the IANA name of a zone or an offset such as `UTC+9`;
    empty, it is the bot's. On leaderboards a learner goes by `board_name`, else by `name`; who `is_hidden`, by none.
    `telegram_language` is that of the app, of the three that there are. Sets explain in `explains`, where they
    can, else in the language to write in.
    """

    id: int
    name: str
    language: str | None = None
    strict_tones: bool = False
    script: Script | None = None
    shows_pinyin: bool = False
    daily_goal: int = 0
    reminder_hour: int | None = None
    timezone: str = ""
    board_name: str | None = None
    is_hidden: bool = False
    telegram_language: str | None = None
    explains: str | None = None

    @property
    def speaks(self) -> str | None:
        """The language to write in."""
        return self.language or self.telegram_language
