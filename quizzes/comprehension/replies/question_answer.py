"""
Which question does this answer, and what was answered to this question?

What is asked, or answered, is the passage to read first; the options are other questions or other sayings of the same
person, of one kind and about the same things as far as can be without answering as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.labels import labelled
from quizzes.comprehension.replies.answer_ties import tie_of
from quizzes.comprehension.replies.answer_types import is_answer
from quizzes.comprehension.replies.answering import answering, is_after_other_time, is_full_answer
from quizzes.comprehension.replies.deciding_ties import is_open
from quizzes.comprehension.replies.leading_up import ends_in_remark
from quizzes.comprehension.replies.replies import Replies, asks_why
from quizzes.comprehension.replies.reply_wording import (
    explained,
    is_saying_told,
    told_with_yes,
    why_saying,
)
from quizzes.comprehension.replies.saying import Saying, without_lead
from quizzes.comprehension.replies.stances import (
    is_own_view,
    is_way_of_others,
    tells_of_others,
)
from quizzes.comprehension.replies.which_question import which_question
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import answerer_of, asker_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.comprehension.exchange import Exchange
    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_REQUEST = lazy_regex("(?:那么?|先|最后|也|就)?(?:请(?!教|问)|麻烦)")


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask each exchange for the answer, and for the question."""
    replies = Replies(document, tally)
    replies.offered.update(key.text for exchange in replies.found if (key := answering(exchange)) is not None)
    for i in range(len(replies.found)):
        yield from _which_answer(replies, i)
        yield from which_question(replies, i)


def _which_answer(replies: Replies, i: int) -> Iterator[Item]:
    exchange, key = replies.found[i], answering(replies.found[i])
    if key is not None and ends_in_remark(exchange):
        key = None
    if key is not None and not (_replies(exchange, key) and (not exchange.asks or _says_what_is_asked(exchange, key))):
        key = None
    if key is not None and not is_full_answer(exchange, key):
        key = None
    if replies.tally.refuses("no-answer", hit=key is None) or key is None:
        return
    yield from _said(replies, i, key, _asked(exchange))


def _asked(exchange: Exchange) -> str:
    """Ask for the answer to what is read: some questions, a request, or words of which it is said whose they are."""
    answerer = answerer_of(exchange.answerer)
    if exchange.asks:
        return f"对{'这些' if exchange.asks > 1 else '这个'}问题，{answerer}是怎么回答的？"
    words = "请求" if _REQUEST.match(in_simplified(exchange.shown_question)) else "话"
    return f"对{asker_of(exchange.asker)}的{words}，{answerer}是怎么回应的？"


def _replies(exchange: Exchange, key: Saying) -> bool:
    """Tell whether a saying answers itself, and does not only go on from a long sentence that does."""
    is_own = tells_of_others(exchange.reply) and is_own_view(key.text)
    is_reason = bool(exchange.asks) and asks_why(exchange.shown_question)
    is_own = is_own or (key.position == 1 and is_way_of_others(exchange.reply, 0))
    return is_own or key.position == 0 or is_reason or is_after_other_time(exchange, key)


def _says_what_is_asked(exchange: Exchange, key: Saying) -> bool:
    return is_answer(exchange.shown_question, key.text)


def _said(replies: Replies, i: int, key: Saying, prompt: str) -> Iterator[Item]:
    """Ask for what answers."""
    document, exchange = replies.document, replies.found[i]
    if replies.tally.refuses("no-translation", hit=not is_saying_told(document, key)):
        return
    is_tied = bool(tie_of(exchange.shown_question, told_with_yes(exchange, key)).ja)
    is_sensed = document.language is None or (exchange.asks > 0 and not is_open(exchange.shown_question))
    if replies.tally.refuses("no-sign", hit=not is_tied and not (key.position == 0 and is_sensed)):
        return
    wrong = replies.other_sayings(i, key)
    if wrong:
        yield Item(
            kind=Kind.COMPREHENSION,
            subtype="question_answer",
            passage=labelled(document, exchange.passage),
            prompt=document.written(prompt),
            key=without_lead(key.text),
            distractors=tuple(
                Distractor(
                    option=without_lead(other.text), code=RefutationCode.OTHER_RECORD, why=why_saying(document, other)
                )
                for other in wrong
            ),
            evidence=key.quote,
            explanation=explained(document, key, [other.text for other in wrong]),
            place=exchange.place,
            subject=exchange.shown_question,
            merit=3.0 + 0.1 * len(wrong),
            tags=("R3",),
        )
