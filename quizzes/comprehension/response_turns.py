"""
What of a talk is said right before a reply, and which of the first sentences of that are read?

    有没有失手的时候？ — 有啊。那年腊月……   the first ones, or, where much responds so, those after a short answer
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.begun_amid import begins_amid
from quizzes.comprehension.exchange import replies_of
from quizzes.comprehension.following import link_of
from quizzes.comprehension.following_site import asks
from quizzes.comprehension.responding import asks_whether, leans
from quizzes.distractors.display import is_balanced, shown
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document, Spot

_LEAST_READ_ALONE = 18  # hanzi, where more would name what is asked about
_LEAST_READ, _MOST_READ, _MOST_SENTENCES = 25, 90, 3  # hanzi and sentences of a reply
_MOST_BARE = 9  # hanzi of a short answer: 年轻的时候会。
_LEAST_ASKED, _MOST_ASKED, _LEAST_REMARK = 6, 40, 10  # hanzi


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """
    What is said right before a reply, whole, as `asked` with its sentences, and that reply with how it begins.

    `index` is the number of the reply among the turns of the talk; nothing `begins` one that says too little at once.
    `bare` is a short answer before what is read, which is left out: 有。.
    """

    index: int
    asked: str
    spots: Sequence[Spot]
    reply: Sequence[Spot]
    begins: Sequence[Spot]
    bare: Spot | None = None

    @property
    def last(self) -> Spot:
        """The sentence right before the reply."""
        return self.spots[-1]

    @property
    def read(self) -> str:
        """The first sentences of the reply, or the first after a short answer."""
        return shown("".join(spot.source for spot in self.begins))

    @property
    def shown(self) -> str:
        """The words that are read, with dots where a short answer is left out."""
        return self.read if self.bare is None else f"……{self.read}"


def turns(document: Document) -> tuple[Turn, ...]:
    """Give what is said right before each reply where it can be understood alone."""
    found = (_turn(index, asking, reply) for index, asking, reply in replies_of(document))
    return tuple(turn for turn in found if turn is not None)


def _turn(index: int, asking: Sequence[Spot], reply: Sequence[Spot]) -> Turn | None:
    last = len(asking) - 1
    while last and asks(asking[last - 1]):
        last -= 1  # all questions at the end, and a remark on them: the reply may respond to any of them
    spots = asking[last:]
    text = shown("".join(spot.source for spot in spots))
    least = _LEAST_ASKED if asks(spots[-1]) else _LEAST_REMARK
    is_fit = least <= len(hanzi_of(text)) <= _MOST_ASKED and is_balanced(text) and not leans(text)
    return Turn(index=index, asked=text, spots=spots, reply=reply, begins=_beginning(reply)) if is_fit else None


def _beginning(reply: Sequence[Spot]) -> Sequence[Spot]:
    """Give the first sentences of a reply that say enough; none where those are too long or too few."""
    kept: list[Spot] = []
    for spot in reply[:_MOST_SENTENCES]:
        if spot.place != reply[0].place:
            break
        kept.append(spot)
        text = "".join(each.source for each in kept)
        if len(hanzi_of(text)) >= _LEAST_READ and is_balanced(shown(text)):
            return tuple(kept) if len(hanzi_of(text)) <= _MOST_READ else ()
    return ()


def after_bare_answer(turn: Turn) -> Iterator[Turn]:
    """Leave out a short answer, which responds to any such question, where what follows can be read without it."""
    bare, *rest = turn.reply
    is_bare = len(hanzi_of(bare.source)) <= _MOST_BARE and bool(rest) and not asks(bare) and asks_whether(turn.asked)
    begins = _beginning(rest) if is_bare else ()
    text = in_simplified(shown("".join(spot.source for spot in begins)))
    if begins and begins[0].place == bare.place and not begins_amid(text) and not link_of(text):
        yield replace(turn, begins=begins, bare=bare)


def read_less(key: Turn) -> Iterator[Turn]:
    """Give a turn as it is read, and with fewer sentences of the reply where those say enough."""
    yield key
    for count in range(len(key.begins) - 1, 0, -1):
        less = replace(key, begins=key.begins[:count])
        if len(hanzi_of(less.read)) >= _LEAST_READ_ALONE and is_balanced(less.read):
            yield less
