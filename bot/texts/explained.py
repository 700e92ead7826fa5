"""
What explains a question, to somebody in whose language nobody has explained it?

Sets explain in Japanese and English; who reads Chinese and has chosen neither, or a set by hand in one language only,
is told which it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.texts.texts import Texts
    from quizzes.question import Localized


def explained(texts: Texts, explanation: Localized | None) -> str | None:
    """Give an explanation; one that is not in the language of the person's explanations with the name of its own."""
    found = None if explanation is None else _found(texts, explanation)
    if found is None:
        return None
    language, text = found
    return text if language == texts.explains else texts.say(f"explanation-in-{language}", text=text)


def about_answer(texts: Texts, reason: Localized) -> str | None:
    """Say why an answer is wrong; what is not in the language of the person's explanations with the name of its own."""
    found = _found(texts, reason)
    if found is None:
        return None
    language, text = found
    return texts.say("why-wrong" if language == texts.explains else f"why-wrong-in-{language}", reason=text)


def _found(texts: Texts, text: Localized) -> tuple[str, str] | None:
    """Give what there is for the person, with its language."""
    shown = text.in_language(texts.explains)
    alike = [language for language, there in text.items() if there == shown]
    if shown is None or not alike:
        return None
    return (texts.explains if texts.explains in alike else alike[0]), shown
