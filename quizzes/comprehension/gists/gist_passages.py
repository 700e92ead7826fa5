"""
What is read of a reply of which is asked what it is about?

All of it, if it is neither a line nor a page, without a yes or no at its head.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.bare_answer import is_bare_answer
from quizzes.distractors.display import shown
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.spots import Spot

_LEAST, _MOST, _LEAST_SENTENCES = 40, 320, 2
_TELLS = lazy_regex("得[很多]|[很太更最]|非常|十分")  # 好得多: more than yes or no


def passage_of_reply(reply: Sequence[Spot]) -> tuple[Spot, ...]:
    """Give the sentences of a reply that are read; none where they are too few or too many to be about something."""
    start = next((i for i, spot in enumerate(reply) if not is_bare_answer(spot)), len(reply))
    spots = tuple(reply[start:])
    is_fit = _LEAST <= len(hanzi_of("".join(spot.source for spot in spots))) <= _MOST
    is_told_before = any(_TELLS.search(in_simplified(spot.source)) for spot in reply[:start])
    return spots if len(spots) >= _LEAST_SENTENCES and is_fit and not is_told_before else ()


def as_read(spots: Sequence[Spot]) -> str:
    """Show some sentences, each paragraph on a line of its own."""
    places = dict.fromkeys(spot.place for spot in spots)
    return "\n".join(shown("".join(spot.source for spot in spots if spot.place == place)) for place in places)
