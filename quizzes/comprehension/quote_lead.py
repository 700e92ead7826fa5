"""
What is shown before a quote, so that who reads nothing else knows of what, of whom and of when it speaks?

    活下来了，＿＿给我们送一箱橘子。     who? the question that it answers is shown: 记者：他后来怎么样？
    第二年跑了＿＿，油钱都没挣回来。     the second year of what? the sentence before it
    退票扣了她＿＿。                    whom? the sentence before it
    比赛以后我看了＿＿。                 what? it tells it nowhere: not asked, if the sentence before cannot be shown
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.following_site import asks
from quizzes.comprehension.question_shown import (
    LEAST_TELLING,
    MOST_BEFORE,
    MOST_QUESTION,
    UNTOLD,
    is_asked_of_what,
    is_open,
    question_before,
    question_shown,
)
from quizzes.comprehension.quote_context import points_back, sentence_before
from quizzes.distractors.begun_amid import begins_amid, speaks_of_nobody
from quizzes.distractors.claim_cuts import Cut, opens_with_subject
from quizzes.distractors.display import clauses, shown
from quizzes.distractors.leaning import Need, need_of
from quizzes.distractors.left_open import is_of_nobody, leaves_open
from quizzes.distractors.speakers import asker_of, name_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizzes.distractors.document import Document, Spot

_MOST_SENTENCES = 4  # that are shown before
_LABEL = lazy_regex(r"^[^：\n]{1,12}：", re.MULTILINE)  # 记者 and 采访者 are nobody of whom one speaks
_AS_MEANT = lazy_regex("我?(?:是说|是指|的意思是)")  # 您坐船吗？我是说，旅游的时候。
_N = "[0-9〇零一二两三四五六七八九十百千几]"
_THEY = lazy_regex("[他她它牠]们")
_FOLLOWS_FROM = lazy_regex("于是|所以|因此|因而")
_SAYS_NO = lazy_regex(
    "(?:也|倒|其实|才|当然|[^，,]{0,3}可)?不是(?!不|没)|哪儿?[呀啊有]|哪里[，,！]|没有?(?:[啊呀的]|[，,])|不[，,]|怎么(?:会|可能)"
)
# Counted from what is told before it, and from nothing that only says no.
_COUNTED_ON = lazy_regex(
    rf"(?:后来|[一-龥]{{0,2}}到了?|从|又|可是?|但是?|[就才]?是)?第(?!一){_N}+个?(?P<unit>[年天月周]|星期|礼拜)(?!.*第一)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lead:
    """What others say before a quote, each under their names, and what its own speaker says right before it."""

    above: str = ""
    told: str = ""

    def written(self, label: str) -> str:
        """Write it with the name of the speaker, up to where the quote begins."""
        return f"{self.above}\n{label}{self.told}" if self.above else f"{label}{self.told}"

    def bears(self, document: Document, passage: str) -> bool:
        """Tell whether nothing is missing before what is shown, nor anybody of whom it speaks."""
        names, text = tuple(map(in_simplified, document.people)), in_simplified(f"{self.told}{passage}")
        if not self.above:
            return not begins_amid(text, names)
        above = in_simplified(_LABEL.sub("", self.above))
        return not speaks_of_nobody(f"{above}{_THEY.sub('', text)}", names)  # 他们 may be whoever is asked about


def lead_of_quote(document: Document, spot: Spot, passage: str, may_show: Callable[[str], bool]) -> str | None:
    """
    Give what stands before a quote: who speaks, and what was said before, where the quote leans on that.

    None where it needs what cannot be shown: what is too long, of another paragraph, or refused by `may_show`.
    """
    label = f"{document.written(name_of(spot.speaker))}：" if spot.speaker is not None else ""
    lead = _lead(document, spot, passage, may_show)
    if lead is None:
        return None
    opens_talk = spot.index == 0  # nothing was said before it
    return lead.written(label) if opens_talk or lead.bears(document, passage) else None


def _lead(document: Document, spot: Spot, passage: str, may_show: Callable[[str], bool]) -> _Lead | None:
    own = _need(document, spot, passage)
    told = _told_before(document, spot, passage, may_show) if _opens(spot, passage) else None
    if own is Need.NONE or (own is Need.HELPS and not _opens(spot, passage)):
        return _Lead() if told is None else told
    if told is None and is_asked_of_what(document, spot):
        return None
    text = in_simplified(passage)
    counted = _COUNTED_ON.match(text)
    said_first = document.spots[spot.index - 1] if spot.index else spot
    shown_before = told.written("") if told is not None else ""
    if counted is not None and _answers_no(document, said_first) and counted["unit"] not in in_simplified(shown_before):
        return None
    if told is not None or is_of_nobody(_THEY.sub("", text)) or (_follows(document, spot) and leaves_open(text)):
        return told
    before = sentence_before(document, spot, passage)
    if before and may_show(before):
        return _Lead(told=shown(before))
    return None if _FOLLOWS_FROM.match(text) else _Lead()


def _follows(document: Document, spot: Spot) -> bool:
    """Tell whether a sentence goes on in a paragraph, or answers a question, so that it may lean on that."""
    before = document.spots[spot.index - 1] if spot.index else None
    if before is None:
        return False
    is_narrated = spot.speaker is None  # what a narrator tells goes on through all of the talk
    return is_narrated or before.place == spot.place or question_before(document, spot) is not None


def _opens(spot: Spot, passage: str) -> bool:
    return spot.source.strip().startswith(passage)


def _told_before(document: Document, spot: Spot, passage: str, may_show: Callable[[str], bool]) -> _Lead | None:
    """Go back until nothing is missing, or to the question that is answered; None if that fails."""
    told, first = "", spot
    for count in range(_MOST_SENTENCES + 1):
        if question_before(document, first) is not None:
            question = question_shown(document, first, may_show)
            return _Lead(above=question, told=shown(told)) if question else None
        before = document.spots[first.index - 1] if first.index and count < _MOST_SENTENCES else None
        if before is not None and _is_replied_to(before, first):
            said = f"{document.written(asker_of(before.speaker))}：{shown(_as_meant(document, before))}"
            is_fit = len(before.source) <= MOST_QUESTION and may_show(said) and not is_open(before)
            return _Lead(above=said, told=shown(told)) if is_fit else None
        if before is None or before.place != spot.place or asks(before) or UNTOLD.search(before.source):
            return None
        told, first = f"{before.source}{told}", before
        if len(told) > MOST_BEFORE or not may_show(before.source):
            return None
        lead = _Lead(told=shown(told))
        is_telling = len(hanzi_of(before.source)) >= LEAST_TELLING and not _answers_no(document, before)
        is_telling = is_telling and _need(document, before, before.source.strip()) is not Need.NEEDED
        if is_telling and lead.bears(document, passage):
            return lead
    return None


def _as_meant(document: Document, spot: Spot) -> str:
    """Give a sentence with the one before it that it makes plain, if it does no more."""
    before = document.spots[spot.index - 1] if spot.index else None
    is_of_it = before is not None and before.place == spot.place and _AS_MEANT.match(in_simplified(spot.source).strip())
    return f"{before.source}{spot.source}" if before is not None and is_of_it else spot.source


def _answers_no(document: Document, spot: Spot) -> bool:
    """Tell whether a sentence only says no to a question, which tells more: 哪儿啊，哪有钱！"""
    said = in_simplified(spot.source.strip())
    return question_before(document, spot) is not None and _SAYS_NO.match(said) is not None


def _is_replied_to(before: Spot, spot: Spot) -> bool:
    """Tell whether somebody else says one sentence right before another."""
    return None not in {before.speaker, spot.speaker} and before.speaker != spot.speaker


def _need(document: Document, spot: Spot, passage: str) -> Need:
    """Say how much a quote needs what was said before it."""
    text, answers = in_simplified(passage), question_before(document, spot) is not None
    words = _words_of(spot, passage)
    is_of_nobody = need_of(words, answers=answers, is_cut=True) is Need.NEEDED
    if leaves_open(text) or (is_of_nobody and not _names_subject(spot, passage)):
        return Need.NEEDED
    is_answer = answers and need_of(words, answers=answers) is not Need.NONE
    return Need.HELPS if is_answer or points_back(passage) or _FOLLOWS_FROM.match(text) else Need.NONE


def _names_subject(spot: Spot, passage: str) -> bool:
    """Tell whether a quote that opens its sentence names who does what it tells, or goes on from within one."""
    pieces, start = clauses(spot.source), len(spot.source) - len(spot.source.lstrip())
    whole = Cut(spot=spot, pieces=tuple(pieces), first=0, last=len(pieces))
    return not _opens(spot, passage) or opens_with_subject(whole, start)


def _words_of(spot: Spot, passage: str) -> list[str]:
    """Give the words that stand wholly in a part of a sentence."""
    at = spot.source.find(passage)
    ends = accumulate(map(len, spot.words))
    return [
        word for word, end in zip(spot.words, ends, strict=True) if at <= end - len(word) and end <= at + len(passage)
    ]
