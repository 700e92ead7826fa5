"""How did a quiz go? What stands over its end, and how much was right, in a sentence each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.texts.texts import Texts
    from bot.tutor.summary import Summary


def how_it_went(texts: Texts, summary: Summary) -> str:
    """Say how many of a quiz's questions were answered correctly, and how many nearly."""
    key = "summary-score-close" if summary.close else "summary-score"
    close = {"close": summary.close} if summary.close else {}
    return texts.say(key, asked=summary.asked, correct=summary.score.correct, **close)


def end_title(texts: Texts, summary: Summary) -> str:
    """Say that a quiz is over; nobody is praised for having skipped all of it."""
    return texts.say("summary-title" if summary.score.answered else "summary-title-unanswered")
