"""What the button beneath a word means that asks about it."""

from __future__ import annotations

from bot.telegram.press import Press, PressTypes, press


@press
class AskWord(Press):
    """A quiz on a word, which `packed_word` has put into letters."""

    word: str


WORD_QUIZ: PressTypes[AskWord] = {
    "wq": AskWord,
}
