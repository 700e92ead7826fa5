"""
Which sentences of a reply can be read by themselves, without their question and those before them?

    有个母亲隔着栏杆问儿子吃得饱不饱。    yes
    可是他没有来。 这是规定。 您不信？    what takes up something, points to it, or speaks to somebody
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.meant import all_meant, is_told
from quizzes.comprehension.replies.responding import speaks_of_question
from quizzes.comprehension.replies.response_turns import turns_with_leads
from quizzes.comprehension.replies.saying import tells_of_talkers
from quizzes.comprehension.sequences.following import link_of
from quizzes.distractors.clauses.begun_amid import begins_amid
from quizzes.distractors.display import is_balanced, shown
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.replies.response_turns import Turn
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_FIRST, _MOST_BEFORE = 4, 40  # sentences of a reply that still belong to the answer, and hanzi before such a one
_LEAST_OF_FIRST, _ENOUGH, _MOST = 10, 14, 56  # hanzi: of fewer than enough, the next sentence is told as well
_QUOTED = lazy_regex("[“「『][^”」』]*[”」』]")
_TO_SOMEBODY = lazy_regex("[你您妳咱]")
# What points to something, answers, or is one of two sayings: 这是规定, 想过，……, 一点儿也不！, 我说核心是什么,
# 我妈说这好办.
_HANGS = lazy_regex(
    "[这那]|[^，。！？：；“]{1,6}[说讲][这那](?=[好不没也还就都算是很太])|"
    "我[就又也还]?[说问]|[^，。！？：；]{1,3}[，。！]|[^，。！？]*[？]"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """
    One sentence of a reply, or two, with what they mean.

    One that `opens` the reply may be all of the answer; what `goes_on` from the answer stands soon after it.
    """

    turn: Turn
    spots: Sequence[Spot]
    opens: bool
    goes_on: bool
    meant: tuple[str, str]

    @property
    def index(self) -> int:
        """The number of its first sentence in the talk."""
        return self.spots[0].index

    @property
    def text(self) -> str:
        """The words as a learner sees them."""
        return shown("".join(spot.source for spot in self.spots)).strip()


def parts(document: Document) -> tuple[Part, ...]:
    """Give the sentences of all replies that can be read by themselves."""
    return tuple(part for turn in turns_with_leads(document) for part in _of_reply(document, turn))


def _of_reply(document: Document, turn: Turn) -> Iterator[Part]:
    place, before = turn.reply[0].place, 0
    for at, spot in enumerate(turn.reply):
        goes_on = 0 < at < _FIRST and before <= _MOST_BEFORE and spot.place == place
        before += len(hanzi_of(spot.source))
        spots = _long_enough(turn.reply[at : at + 2])
        part = Part(turn=turn, spots=spots, opens=not at, goes_on=goes_on, meant=all_meant(document, spots))
        if stands_alone(part.text) and all(is_told(document, one) for one in spots):
            yield part


def _long_enough(spots: Sequence[Spot]) -> Sequence[Spot]:
    """Give a sentence, with the next one of its paragraph where it is short."""
    is_short = len(hanzi_of(spots[0].source)) < _ENOUGH
    return spots if is_short and spots[-1].place == spots[0].place else spots[:1]


def stands_alone(text: str) -> bool:
    """Tell whether words can be read without what is said before them, and are told, not asked or said to anybody."""
    plain = in_simplified(text)
    first = re.split("(?<=[。！？])", plain, maxsplit=1)[0]
    is_long = len(hanzi_of(first)) >= _LEAST_OF_FIRST and _ENOUGH <= len(hanzi_of(plain)) <= _MOST
    leans = _HANGS.match(plain) or _TO_SOMEBODY.search(_QUOTED.sub("", plain)) or "？" in _QUOTED.sub("", plain)
    leans = (
        bool(leans) or tells_of_talkers(plain) or begins_amid(plain) or bool(link_of(text)) or speaks_of_question(text)
    )
    return is_long and is_balanced(text) and not leans
