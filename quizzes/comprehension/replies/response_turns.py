"""
What of a talk is said right before a reply, and which of the first sentences of that are read?

    有没有失手的时候？ — 有啊。那年腊月……   the first ones, or, where much responds so, those after a short answer
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.segmentation import plain_words
from quizzes.comprehension.antecedent import parties_in
from quizzes.comprehension.exchange import replies_of
from quizzes.comprehension.replies.responding import asks_whether, goes_on, leans, points_back, takes_up_amount
from quizzes.comprehension.sequences.following import link_of
from quizzes.distractors.clauses.begun_amid import begins_amid
from quizzes.distractors.display import is_balanced, shown
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_LEAST_READ_ALONE = 18  # hanzi, where more would name what is asked about
_LEAST_READ, _MOST_READ, _MOST_SENTENCES = 25, 90, 3  # hanzi and sentences of a reply
_MOST_BARE = 9  # hanzi of a short answer: 年轻的时候会。
_MOST_OF_LEAD, _LONGEST_LEAD = 3, 110  # sentences and characters of the reply before
_POINTS_AT_HEAD = lazy_regex("[这那]|[^，。！？]{1,2}[，。！？]")  # 对，……: the lead would begin with an answer
_OF_ITS_OWN = lazy_regex("(?<=[一-龥]{7})呢(?=[？?]$)|(?<=[一-龥]{6}，)[这那](?=是)")  # 嗓子要怎么保养呢？
# What asks about something that is named before alone: 您分得出来吗？, 是天气的缘故吗？.
_LEFT_OPEN = lazy_regex(
    r"^[您你]?们?(?:真的|现在|自己)?[^，。？您你]{1,2}[得不][一-龥]{1,2}吗[？?]$|^是[^，。？]{2,8}吗[？?]$"
)
_HIM = re.compile("(?<![其吉])他(?!人)|她")
_THIRD = lazy_regex(f"{_HIM.pattern}|它")
_LEAST_ASKED, _MOST_ASKED, _LEAST_REMARK = 6, 40, 10  # hanzi
_MOST_WITH_AMOUNT = 46  # hanzi of a question with the sentence before, which gives the amount that it speaks of


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """
    What is said right before a reply, whole, as `asked` with its sentences, and that reply with how it begins.

    `index` is the number of the reply among the turns of the talk; nothing `begins` one that says too little at once.
    `bare` is a short answer before what is read, which is left out: 有。. Under the `lead`, the end of the reply before
    it, can be understood what cannot be understood alone: 那怎么不骑了？.
    """

    index: int
    asked: str
    spots: Sequence[Spot]
    reply: Sequence[Spot]
    begins: Sequence[Spot]
    bare: Spot | None = None
    lead: Sequence[Spot] = ()

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
    return tuple(turn for turn in found if turn is not None and not leans(turn.asked))


def turns_with_leads(document: Document) -> tuple[Turn, ...]:
    """Give what is said right before each reply where it can be understood alone, or under the reply before."""
    found = (_turn(index, asking, reply) for index, asking, reply in replies_of(document))
    led = (_led(document, turn) for turn in found if turn is not None)
    return tuple(turn for turn in led if turn.lead or not _goes_on(turn))


def _turn(index: int, asking: Sequence[Spot], reply: Sequence[Spot]) -> Turn | None:
    last = len(asking) - 1
    while last and asking[last - 1].asks:
        last -= 1  # all questions at the end, and a remark on them: the reply may respond to any of them
    is_of_amount = last > 0 and takes_up_amount(asking[last].source)
    last -= is_of_amount  # 一年有四个月在外面。这个比例……？
    spots = asking[last:]
    text = shown("".join(spot.source for spot in spots))
    least = _LEAST_ASKED if spots[-1].asks else _LEAST_REMARK
    most = _MOST_WITH_AMOUNT if is_of_amount else _MOST_ASKED
    is_fit = least <= len(hanzi_of(text)) <= most and is_balanced(text)
    return Turn(index=index, asked=text, spots=spots, reply=reply, begins=_beginning(reply)) if is_fit else None


def _led(document: Document, turn: Turn) -> Turn:
    """Give a turn that goes on from the reply before with as much of its end as can be read by itself."""
    if not _goes_on(turn):
        return turn
    end, first = turn.spots[0].index, turn.spots[0].index
    while first and end - first < _MOST_OF_LEAD and _is_before(document, first, turn):
        first -= 1
        lead = document.spots[first:end]
        text = shown("".join(spot.source for spot in lead)).strip()
        is_named = not _HIM.search(in_simplified(turn.asked)) or bool(parties_in(plain_words(text)))
        if is_named and len(text) <= _LONGEST_LEAD and is_balanced(text) and _begins_by_itself(text):
            return replace(turn, lead=lead)
    return turn


def _goes_on(turn: Turn) -> bool:
    """Tell whether something cannot be understood alone, and not for 呢 or a 这 of its own words alone."""
    plain = _OF_ITS_OWN.sub("", in_simplified(turn.asked).strip())
    is_left_open = bool(_LEFT_OPEN.match(plain)) or (goes_on(plain) and bool(_THIRD.search(plain)))
    return leans(plain) or points_back(plain) or is_left_open


def _is_before(document: Document, first: int, turn: Turn) -> bool:
    """Tell whether the sentence before one is of the reply that a turn goes on from, and of its last paragraph."""
    before, last = document.spots[first - 1], document.spots[turn.spots[0].index - 1]
    return before.place == last.place and before.speaker not in {None, turn.last.speaker}


def _begins_by_itself(text: str) -> bool:
    plain = in_simplified(text)
    return not (begins_amid(plain) or link_of(text) or _POINTS_AT_HEAD.match(plain))


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
    is_bare = len(hanzi_of(bare.source)) <= _MOST_BARE and not bare.asks and asks_whether(turn.asked)
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
