"""
How far back must be read before a sentence, so that who has seen nothing else knows of whom and of what it tells?

    记者：第一次坐船，您怕不怕？              shown: the question, as 怕啊 tells nothing without it
    王平：怕啊！
    下了船，我连路都不会走了。              asked

Sentence by sentence up to the first that stands by itself, or to the question that is answered; no more than is needed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.begun_amid import begins_amid, speaks_of_nobody
from quizzes.distractors.display import is_balanced
from quizzes.distractors.hanging import hanging_need
from quizzes.distractors.leaning import Need
from quizzes.distractors.spot_needs import (
    asked_by_another,
    before_of,
    hanging_need_of_part,
    need_of_part,
)
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quizzes.distractors.document import Document, Spot

_MOST_SENTENCES, _MOST_BEFORE = 3, 110  # of one's own sentences, and characters of all that is shown
_LEAST_TELLING, _LEAST_ASKED, _LEAST = 6, 4, 3  # hanzi of what stands by itself, of a question that does, of any
_MOST_ASKED = 80  # characters of what another one says
_BROKEN_IN = ("…", "—")  # goes on with what another one was saying
_LEFT_OUT = "……"
_LABEL = re.compile(r"^[^：\n]{1,12}：", re.MULTILINE)
_ASKS = ("？", "?")
# What somebody else said is taken up: 这么说，您已经让了一步.
_TAKES_UP_WORDS = re.compile("(?:照|要)?这么说[，,]|话(?:是这么)?说|我倒(?!霉)|也就是说[，,]您|那么?[，,]")
_SOMEBODY = ("他", "她")
_OPENING = "“‘「『"
_ANSWERS_ITSELF = re.compile("[还還]不(?:是|就是|都是)")  # who else but them: without the question the very opposite
_IS_QUOTED = re.compile("[“‘「『][^”’」』]*[”’」』]。?")  # what is printed or said somewhere, which the question names
_DONE_WHILE_TALKING = re.compile(r"(?<=[。！？…])\s*（[^（）]{1,8}）")  # 得看我妈怎么说。（笑）


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """What is shown before a sentence, with the names of those who speak; `stands` where it needs nothing before it."""

    text: str
    stands: bool


def lead_back(document: Document, spot: Spot, within: str, may_show: Callable[[str], bool]) -> Lead | None:
    """
    Give what is shown before a sentence, or behind `within` of it; None where nothing is there that `may_show`.

    What does not stand is the most that can be shown.
    """
    if within and _stands(document, spot):
        return Lead(text=within, stands=True) if may_show(within) else None
    told, said, first = _own(document, spot, within, may_show)
    if told is not None and told.stands:
        return told
    if before_of(document, first) is None:
        asked = _as_answer(document, first, said, may_show)
    else:
        asked = _over_what_is_left_out(document, first, within if told is None else told.text, may_show)
        asked = asked if asked is not None and _names_all(f"{asked.text}{spot.source}") else None
    if asked is not None or told is not None or not within:
        return asked or told
    return Lead(text=within, stands=False) if may_show(within) else None


def _own(document: Document, spot: Spot, within: str, may_show: Callable[[str], bool]) -> tuple[Lead | None, str, Spot]:
    """Go back to the first sentence of the same person that stands, or as far as can be shown: give how far as well."""
    said, first, found = within, spot, None
    for _ in range(_MOST_SENTENCES):
        before = before_of(document, first)
        if before is None or before.source.lstrip(_OPENING).startswith(_BROKEN_IN):
            break
        text = _DONE_WHILE_TALKING.sub("", f"{before.source}{said}").strip()
        if len(text) > _MOST_BEFORE or not may_show(before.source):
            break
        said, first = _by_whom(spot, before, text), before
        if is_balanced(said) and not _ANSWERS_ITSELF.match(before.source.strip()):
            found = Lead(text=said, stands=_stands(document, before))
            if found.stands:
                break
        said = text
    return found, said, first


def _by_whom(spot: Spot, before: Spot, said: str) -> str:
    """Name who speaks, before what is told of him in another paragraph: 他停了一会儿."""
    is_told_of = before.place != spot.place and spot.source.strip().startswith(_SOMEBODY) and "我" in said
    return named(spot.speaker, said) if is_told_of else said


def _stands(document: Document, spot: Spot) -> bool:
    """Tell whether a whole sentence tells something to who has read nothing before it."""
    length = len(spot.source)
    need = max(need_of_part(document, spot, 0, length), hanging_need_of_part(document, spot, 0, length))
    said = spot.source.strip()
    is_empty = len(hanzi_of(said)) < _LEAST_TELLING or _IS_QUOTED.fullmatch(said) or _ANSWERS_ITSELF.match(said)
    return spot.index == 0 or (need is Need.NONE and not is_empty)  # nothing was said before the first


def _as_answer(document: Document, spot: Spot, said: str, may_show: Callable[[str], bool]) -> Lead | None:
    """Show the question that the first sentence of a turn answers before what was said so far."""
    for text, stands in _said_by_another(document, spot):
        whole = _joined(text, spot.speaker, said)
        if (
            len(hanzi_of(text)) >= _LEAST
            and len(text) <= _MOST_ASKED
            and len(whole) <= _MOST_BEFORE + len(_LEFT_OUT)
            and is_balanced(whole)
            and may_show(text)
        ):
            return Lead(text=whole, stands=stands)
    return None


def _said_by_another(document: Document, spot: Spot) -> Iterator[tuple[str, bool]]:
    """Give what somebody else says right before a turn, the best first, and whether it stands by itself."""
    question = asked_by_another(document, spot)
    if question is not None:
        last = question[-1]
        for text in (each for each in as_asked(document, question) if len(hanzi_of(each)) >= _LEAST):
            stands = "\n" in text or len(text) > len(last.source.strip()) or asks_enough(document, last)
            yield (text if "\n" in text else named(last.speaker, text)), stands
        return
    before = document.spots[spot.index - 1] if spot.index else None
    said = in_simplified(spot.source.strip())
    is_asking = (
        said.endswith(_ASKS) and (begins_amid(said) or len(hanzi_of(said)) < _LEAST_ASKED)
    ) or _TAKES_UP_WORDS.match(said)
    if is_asking and before is not None and None not in {before.speaker, spot.speaker} != {before.speaker}:
        yield named(before.speaker, before.source.strip()), _stands(document, before)


def _over_what_is_left_out(document: Document, spot: Spot, said: str, may_show: Callable[[str], bool]) -> Lead | None:
    """Show the question that a turn answers, and leave out what cannot be shown between it and what was said last."""
    first = spot
    while (before := before_of(document, first)) is not None:
        first = before
    return _as_answer(document, first, f"{_LEFT_OUT}{said}", may_show) if asked_by_another(document, first) else None


def _names_all(text: str) -> bool:
    return not speaks_of_nobody(_LABEL.sub("", in_simplified(text)))  # 记者 is nobody of whom one speaks


def _joined(asked: str, speaker: str | None, said: str) -> str:
    if not said:
        return asked
    is_named = speaker is not None and said.startswith(f"{speaker}：")
    return f"{asked}\n{said if is_named else named(speaker, said)}"


def as_asked(document: Document, question: Sequence[Spot]) -> Iterator[str]:
    """Give a question with the sentence before it where it leans on that, what a few words ask about, and it alone."""
    last = question[-1]
    is_enough = asks_enough(document, last)
    if len(question) > 1 and not is_enough:
        yield f"{question[-2].source}{last.source}".strip()
    if len(question) == 1 and last.index > 0 and _asks_of_little(last):
        told = document.spots[last.index - 1]
        yield f"{named(told.speaker, told.source.strip())}\n{named(last.speaker, last.source.strip())}"
    yield last.source.strip()


def asks_enough(document: Document, question: Spot) -> bool:
    """Tell whether a question says of what it asks, and of whom: 他后来试了吗 does not."""
    need = max(need_of_part(document, question, 0, len(question.source)), hanging_need(question.words))
    return need is not Need.NEEDED and not _asks_of_little(question)


def _asks_of_little(question: Spot) -> bool:
    """Tell whether a question says nothing of what it asks about, or of whom: 后来呢？"""
    return len(hanzi_of(question.source)) < _LEAST_ASKED or speaks_of_nobody(in_simplified(question.source))


def named(speaker: str | None, text: str) -> str:
    """Write before what somebody says who says it."""
    return f"{speaker}：{text}" if speaker else text
