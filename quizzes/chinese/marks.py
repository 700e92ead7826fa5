"""Which marks end what is said, and is it a question by them?"""

from __future__ import annotations

_QUESTION = ("？", "?")
_CLOSING = "”’」』）)\"' \u3000\t\r\n"  # what may stand behind the mark that ends a sentence


def ends_as_question(text: str) -> bool:
    """Tell whether the last mark of a text is a question mark, whatever closes behind it."""
    return text.rstrip(_CLOSING).endswith(_QUESTION)
