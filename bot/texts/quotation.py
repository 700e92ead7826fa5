"""How does a text look that is put into quotation marks and has some of its own? As in 「『幻方』の話」."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.texts.texts import Texts

# The marks that our own texts put around a title, and those that stand within them.
_INNER = {
    "ja": str.maketrans("「」『』", "『』「」"),
    "en": str.maketrans("“”", "‘’"),
    "zh": str.maketrans("《》〈〉", "〈〉《》"),
}


def quotable(texts: Texts, text: str) -> str:
    """Give a text as it stands within quotation marks."""
    return text.translate(_INNER[texts.language])
