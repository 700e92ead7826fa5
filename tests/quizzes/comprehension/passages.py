"""A passage of one speaker, sentence by sentence, for tests of what holds sentences together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.interview import Paragraph, Sentence, Turn
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.interview import Interview


def passage(*sources: str) -> Interview:
    """Put sentences into one paragraph of one speaker."""
    text = "".join(sources)
    sentences = tuple(Sentence(source=source, translation=None, line=3, translation_line=None) for source in sources)
    paragraph = Paragraph(line=3, source=text, translation=None, translation_line=None, sentences=sentences)
    return replace(
        talk(("店主", text, None), language=None), turns=(Turn(speaker="店主", line=3, paragraphs=(paragraph,)),)
    )
