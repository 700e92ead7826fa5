"""
What sort of text is asked about: somebody asks and others answer, some people talk, or nobody speaks at all?

    记者：您做了几年？ 老周：三年。     → 根据访谈
    书面答复：记者：您做了几年？ ……    → 根据问答, as nobody met
    小李：吃了吗？ 小王：我刚吃完。     → 根据对话
    石桥小学在山上。                    → 根据本文
    编者按：老周在山上住了三年。          → 根据文章, beside a talk: nobody who talks says it
"""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.marks import ends_as_question
from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.exchange import exchanges
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_ASKS = lazy_regex("记者|主持|采访|访[谈问]|提问|编辑|编者|本[刊报台]|^(?:问|[Qq])$|[Ii]nterviewer|[Hh]ost")
_IN_WRITING = lazy_regex("书面|[答回]复|笔[谈答]|[来回]信|答读者")  # of a title
_ARTICLE, _THIS_ARTICLE = "文章", "这篇文章"
_MOSTLY, _LEAST_ASKED, _TALKERS = 2, 2, 2  # half of the turns, and two of them


class TextKind(Enum):
    """A sort of text, by what a question calls it alone and as the one at hand."""

    INTERVIEW = ("访谈", "这次访谈")
    IN_WRITING = ("问答", "这篇问答")
    TALK = ("对话", "这段对话")
    TEXT = ("本文", "本文")

    @property
    def named(self) -> str:
        """What it is called after 根据."""
        return self.value[0]

    @property
    def at_hand(self) -> str:
        """What it is called where a sentence opens with it: 这次访谈提到了……."""
        return self.value[1]


@lru_cache(maxsize=1 << 4)
def kind_of(document: Document) -> TextKind:
    """Tell what sort of text a document is; who is asked answers in writing where the title says so."""
    title, kind = document.interview.title, _told_by_turns(document)
    is_written = title is not None and bool(_IN_WRITING.search(in_simplified(title.source)))
    return TextKind.IN_WRITING if is_written and kind is TextKind.INTERVIEW else kind


def _told_by_turns(document: Document) -> TextKind:
    """Tell what sort of text a document is by who speaks; one who speaks alone is taken to have been asked."""
    turns = [turn for turn in document.interview.turns if turn.speaker is not None]
    speakers = {turn.speaker for turn in turns}
    if not turns:
        return TextKind.INTERVIEW if exchanges(document) else TextKind.TEXT
    if len(speakers) < _TALKERS or any(_ASKS.search(in_simplified(each or "")) for each in speakers):
        return TextKind.INTERVIEW
    return TextKind.INTERVIEW if any(_leads(document, each) for each in speakers) else TextKind.TALK


def _leads(document: Document, speaker: str | None) -> bool:
    """Tell whether somebody asks in half of the turns at least, and in more than one, and is hardly asked back."""
    own = [turn for turn in document.interview.turns if turn.speaker == speaker]
    others = [turn for turn in document.interview.turns if turn.speaker not in {speaker, None}]
    asked, asked_back = (
        sum(ends_as_question(turn.paragraphs[-1].source) for turn in turns if turn.paragraphs)
        for turns in (own, others)
    )
    return asked >= _LEAST_ASKED and _MOSTLY * asked >= len(own) and asked > _MOSTLY * asked_back


def according_to(document: Document, spot: Spot | None = None) -> str:
    """Give the words by which a question refers to its text, or to a sentence that may be narrated, in its script."""
    is_told = spot is not None and is_narrated(document, spot)
    return document.written(f"根据{_ARTICLE if is_told else kind_of(document).named}")


def text_at_hand(document: Document, things: Iterable[Iterable[Spot]]) -> str:
    """Give what is said to speak of things that some sentences name each: 这次访谈 where all are named in the talk."""
    is_told = any(all(is_narrated(document, spot) for spot in spots) for spots in things)
    return _THIS_ARTICLE if is_told else kind_of(document).at_hand


def is_narrated(document: Document, spot: Spot) -> bool:
    """Tell whether a sentence stands in what is told around a talk, as its introduction is."""
    return spot.speaker is None and any(turn.speaker is not None for turn in document.interview.turns)
