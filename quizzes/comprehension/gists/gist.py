"""
What is a whole reply about?

The reply is shown; the key is the question to which it was given, the other options are what else was asked in the
talk, of which nothing is said here. No word that is read may tell it:

    如果有一天停电了，您会怎么办？     去年夏天真的停过一次，两百多个人坐在黑暗里。我没有让大家离开，……
    观众里有没有让您印象特别深的？     no visitor of whom more is said than of the others

What one word answers (什么时候, 你以前是干什么的) is no matter of a whole reply, which goes on to other things.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.claims.likely_edits import is_told_by_title
from quizzes.comprehension.echoes import words_again
from quizzes.comprehension.gists.gist_passages import as_read, passage_of_reply
from quizzes.comprehension.labels import labelled
from quizzes.comprehension.replies.answer_types import type_of
from quizzes.comprehension.replies.clear_questions import is_clear
from quizzes.comprehension.replies.deciding_ties import is_open
from quizzes.comprehension.replies.lacking import what_is_lacking
from quizzes.comprehension.replies.leading_up import ends_in_remark
from quizzes.comprehension.replies.parts import SAID_AT_ONCE
from quizzes.comprehension.replies.replies import Replies
from quizzes.comprehension.replies.reply_wording import is_question_told, matter_of, why_question
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import answerer_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.exchange import Exchange
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_PART = 3  # of so many replies one is asked about: of the others their questions, or what answers these, may be
_AMOUNTS = frozenset({"duration", "number", "money", "rate"})  # said at once as well: 四十天左右。然而词表……
_NAMED_AT_ONCE = lazy_regex(  # as are work, a school and a name: 卖保险的。说来可笑，我第一次上台，……
    r"[做干搞]什么(?:的(?=[，,。？?]|$)|工作|职业|行业)|什么(?:职业|专业|身份|单位|名字)|叫什么|哪[个所家](?:学校|大学|单位|公司|部门|专业)"
)
_MOST_AGAIN, _NEXT = 1, 2  # words that two replies may share by chance; turns to the next reply, which shares none


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask what replies are about that keep to their questions, a third of all at most."""
    replies, made = Replies(document, tally), 0
    for i, exchange in enumerate(replies.found):
        if made * _PART >= len(replies.found):
            return
        spots = passage_of_reply(exchange.reply)
        read = as_read(spots)
        is_asked = bool(read) and is_about_question(exchange) and is_question_told(document, exchange)
        if is_asked and not tally.refuses("title", hit=is_told_by_title(document, exchange.shown_question)):
            wrong = _beside(replies, i, read)
            if wrong:
                replies.offered.update(other.shown_question for other in wrong)
                made += 1
                yield _item(document, exchange, spots, wrong)


def is_about_question(exchange: Exchange) -> bool:
    """Tell whether one question is asked that can be read alone, and not for what the first words of a reply give."""
    wanted = type_of(exchange.shown_question)
    is_named = _NAMED_AT_ONCE.search(in_simplified(exchange.shown_question)) is not None
    is_at_once = is_named or (wanted is not None and wanted.name in SAID_AT_ONCE | _AMOUNTS)
    return exchange.asks == 1 and is_clear(exchange) and not ends_in_remark(exchange) and not is_at_once


def _beside(replies: Replies, i: int, read: str) -> Sequence[Exchange]:
    """Choose what else was asked, of which a reply says nothing, and which no story might answer."""
    certain = (
        wrong
        for wrong in replies.question_sets(i, read)
        if not any(_may_be_matter(replies, replies.found[i], other, read) for other in wrong)
    )
    chosen = next(certain, ())
    replies.tally.refuses("may-be-right", hit=not chosen)
    return chosen


def _may_be_matter(replies: Replies, key: Exchange, other: Exchange, read: str) -> bool:
    """
    Tell whether a reply may be about another question as well: any story is, or it speaks of what that one did.

    What the whole talk is about ties no two replies, but a verb of one character that both have may.
    """
    again = (word for word in words_again(other.answer_text, read) if len(word) == 1 or replies.themes.ties(word, word))
    is_next = abs(other.index - key.index) <= _NEXT
    return is_open(other.shown_question) or sum(1 for _ in again) > (0 if is_next else _MOST_AGAIN)


def _item(document: Document, key: Exchange, spots: Sequence[Spot], wrong: Sequence[Exchange]) -> Item:
    read = as_read(spots)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="gist",
        passage=labelled(document, f"{answerer_of(key.answerer)}：{read}"),
        prompt=document.written("这段话主要谈的是哪个问题？"),
        key=key.shown_question,
        distractors=tuple(
            Distractor(
                option=other.shown_question,
                code=RefutationCode.OTHER_RECORD,
                why=why_question(document, other) + what_is_lacking(other.shown_question, read),
            )
            for other in wrong
        ),
        evidence=key.question,
        explanation=matter_of(document, key, spots[0]),
        place=key.place,
        subject=key.shown_question,
        merit=2.9 + 0.1 * len(wrong),
        tags=("R10",),
    )
