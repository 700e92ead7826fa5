"""
How does a text look that is put into quotation marks and has some of its own? As in 「『幻方』の話」.

And how does what our English messages quote look in another language?
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.texts.texts import Texts

# What a message quotes: a text of an interview, a value of a set as JSON, the name of a sheet; or a list of them.
# Patterns are made ready when they are first needed, not at each start.
_QUOTED = r'“([^“”]*)”|"((?:[^"\\]|\\.)*)"|\'([^\']*)\''
_ALL_QUOTED = rf"(?:{_QUOTED})(?:(?:, | or )(?:{_QUOTED}))*"
_LETTERS = "[A-Z](?:, [A-Z])+"
_ESCAPED, _PLAIN = '\\"', '"'  # a quotation mark as JSON writes it, and as it is
# The marks that our own texts put around a title, and those that stand within them.
_INNER = {
    "ja": str.maketrans("「」『』", "『』「」"),
    "en": str.maketrans("“”", "‘’"),
    "zh": str.maketrans("《》〈〉", "〈〉《》"),
}
# The marks around what a message quotes, and those that stand within them.
_MARKS = {"ja": ("「", "」", _INNER["ja"]), "en": ("“", "”", _INNER["en"]), "zh": ("“", "”", _INNER["en"])}


def quotable(texts: Texts, text: str) -> str:
    """Give a text as it stands within quotation marks."""
    return text.translate(_INNER[texts.language])


def requoted(texts: Texts, value: str) -> str:
    """
    Give what an English message quotes, be it one text or a list of them, in the marks of the person's language.

    The letters of options are listed without marks.
    """
    if re.fullmatch(_LETTERS, value) is not None:
        return value.replace(", ", texts.say("list-separator"))
    if re.fullmatch(_ALL_QUOTED, value) is None:
        return value
    texts_quoted = (next(filter(None, found.groups()), "") for found in re.finditer(_QUOTED, value))
    return texts.say("list-separator").join(_in_marks(texts.language, each) for each in texts_quoted)


def _in_marks(language: str, text: str) -> str:
    opening, closing, inner = _MARKS[language]
    return f"{opening}{text.replace(_ESCAPED, _PLAIN).translate(inner)}{closing}"
