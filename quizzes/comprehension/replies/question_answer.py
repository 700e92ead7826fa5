"""
Which question does this answer, and what was answered to this question?

What is asked, or answered, is the passage to read first; the options are other questions or other sayings of the same
person, of one kind and about the same things as far as can be without answering as well.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.gists.gist_points import is_bare_answer
from quizzes.comprehension.labels import labelled
from quizzes.comprehension.replies.answer_signs import sign_of, what_is_asked
from quizzes.comprehension.replies.answer_ties import names_at_once, tie_of
from quizzes.comprehension.replies.answer_types import is_answer, type_of
from quizzes.comprehension.replies.direct_answers import (
    asks_how_it_came,
    is_judged_after,
    is_taken_back,
    only_sets_scene,
)
from quizzes.comprehension.replies.leading_up import counts_unasked, ends_in_remark, is_told_later, leads_up
from quizzes.comprehension.replies.replies import Replies, asks_why, is_clear
from quizzes.comprehension.replies.reply_wording import (
    answered,
    explained,
    is_saying_told,
    is_tied,
    why_question,
    why_saying,
)
from quizzes.comprehension.replies.saying import Saying, sayings, without_lead
from quizzes.comprehension.replies.stances import (
    is_own_view,
    is_turned_down,
    is_way_of_others,
    tells_of_others,
)
from quizzes.comprehension.then_and_now import is_of_other_time
from quizzes.distractors.display import shown, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import answerer_of, asker_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.exchange import Exchange
    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally
    from quizzes.question import Localized

_REASON = lazy_regex("因为|由于|为了|所以|怕|(?<!原来)(?<!本来)想(?![了过])|希望|驱动|出于|好奇|为的是|才|不如|目的")
_GIVES_REASON = lazy_regex("因为|由于")
_REQUEST = lazy_regex("(?:那么?|先|最后|也|就)?(?:请(?!教|问)|麻烦)")
_TOLD_ALONE = frozenset({"wish", "who", "where"})  # sorts of answers that a sentence without any does not give
_FIRST = 2  # sentences of a reply among which the one is that answers
_MOST_SHOWN = 80  # characters of a reply
_LEAST_REASON = 8  # hanzi of a reason that are understood without 因为
_LEAST_SHOWN, _ENOUGH_SHOWN = 11, 45  # hanzi below which a reply says little; characters from which it says enough


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask each exchange for the answer, and for the question."""
    replies = Replies(document, tally)
    replies.offered.update(key.text for exchange in replies.found if (key := answering(exchange)) is not None)
    for i in range(len(replies.found)):
        yield from _which_answer(replies, i)
        yield from _which_question(replies, i)


def answering(exchange: Exchange) -> Saying | None:
    """Give the saying that answers: one of the first, for a question for the reason one that gives a reason."""
    first = [saying for saying in sayings(exchange) if saying.position < _FIRST + 1 and not _is_turned_down(saying)]
    if exchange.asks and asks_why(exchange.shown_question):
        return next((saying for saying in first if _REASON.search(in_simplified(saying.spot.source))), None)
    if tells_of_others(exchange.reply):
        return next((saying for saying in first if is_own_view(saying.text)), None)
    return next(
        (saying for saying in first if _is_of_asked_time(exchange, saying) and _may_be_told(exchange, saying)), None
    )


def _is_of_asked_time(exchange: Exchange, saying: Saying) -> bool:
    """Tell whether a saying is one of the first, and none is of another time than is asked about."""
    asked, text = _asked_words(exchange), in_simplified(saying.text)
    is_first = saying.position < _FIRST and not is_of_other_time(asked, text)
    return is_first and not _is_after_other_time(exchange, saying)


def _is_after_other_time(exchange: Exchange, saying: Saying) -> bool:
    """Tell whether a reply speaks of another time first than is asked about: 以前是老人买。现在……"""
    before = (in_simplified(spot.source) for spot in exchange.reply if spot.index < saying.spot.index)
    return any(is_of_other_time(_asked_words(exchange), sentence) for sentence in before)


def _asked_words(exchange: Exchange) -> str:
    return in_simplified(exchange.shown_question) if exchange.asks else ""


def _may_be_told(exchange: Exchange, saying: Saying) -> bool:
    """Tell whether a saying may tell what is planned, who or where, if asked: 我想修钟, and not 那里有一所小学."""
    wanted = type_of(exchange.shown_question) if exchange.asks else None
    return wanted is None or wanted.name not in _TOLD_ALONE or bool(wanted.tells.search(in_simplified(saying.text)))


def _is_turned_down(saying: Saying) -> bool:
    reply, position = saying.of.reply, saying.position
    return is_turned_down(reply, position) or is_way_of_others(reply, position)


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
    return is_own or key.position == 0 or is_reason or _is_after_other_time(exchange, key)


def is_full_answer(exchange: Exchange, key: Saying) -> bool:
    """Tell whether a saying is the answer: the next sentence neither turns against it nor gives it; no mere scene."""
    is_scene = only_sets_scene(exchange.shown_question, key.text)
    is_judged = is_judged_after(exchange.shown_question, exchange.reply, key.position)
    is_scene = is_scene or (exchange.asks == 1 and leads_up(exchange.shown_question, key.text))
    is_open = exchange.asks == 1 and counts_unasked(exchange.shown_question, key.text)
    is_open = is_open or (exchange.asks == 1 and is_told_later(exchange.shown_question, exchange.reply, key.position))
    return not is_scene and not is_open and not is_judged and not is_taken_back(exchange.reply, key.position)


def _says_what_is_asked(exchange: Exchange, key: Saying) -> bool:
    return is_answer(exchange.shown_question, key.text)


def _said(replies: Replies, i: int, key: Saying, prompt: str) -> Iterator[Item]:
    """Ask for what answers."""
    document, exchange = replies.document, replies.found[i]
    if replies.tally.refuses("no-translation", hit=not is_saying_told(document, key)):
        return
    if replies.tally.refuses("no-sign", hit=not is_tied(document, exchange, key)):
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


def _which_question(replies: Replies, i: int) -> Iterator[Item]:
    document, key = replies.document, replies.found[i]
    opening = answering(key)
    if replies.tally.refuses("no-question", hit=opening is None or not is_clear(key)) or opening is None:
        return
    answer = quoted_reply(key, opening)
    told = _in_quoted(key, opening, answer)
    if replies.tally.refuses("no-answer", hit=_is_no_answer(key, opening, answer, told.text)):
        return
    if replies.tally.refuses("no-translation", hit=not is_saying_told(document, told)):
        return
    wrong = replies.other_questions(i, answer)
    others = [other.shown_question for other in wrong]
    if wrong and not replies.tally.refuses("no-sign", hit=not is_tied(document, key, told, read=answer, others=others)):
        read = f"{answerer_of(key.answerer)}：{without_why(key, answer)}"
        explanation = answered(document, key, told, read=answer, others=others)
        yield _asked_for_question(document, key, wrong, labelled(document, read), explanation)


def _asked_for_question(
    document: Document, key: Exchange, wrong: Sequence[Exchange], passage: str, explanation: Localized
) -> Item:
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="question_answer",
        passage=passage,
        prompt=document.written(f"这段话回答的是{asker_of(key.asker)}的哪个问题？"),
        key=key.shown_question,
        distractors=tuple(
            Distractor(option=other.shown_question, code=RefutationCode.OTHER_RECORD, why=why_question(document, other))
            for other in wrong
        ),
        evidence=key.question,
        explanation=explanation,
        place=key.place,
        subject=key.shown_question,
        merit=2.5 + 0.1 * len(wrong),
        tags=("R3",),
    )


def _is_no_answer(key: Exchange, opening: Saying, answer: str, told: str) -> bool:
    """Tell whether what is quoted of a reply does not answer, or leads up to what does, or may reply to a remark."""
    is_left_out = _is_after_other_time(key, opening) and opening.text not in answer
    is_none = is_left_out or not is_answer(key.shown_question, answer) or _is_scene(key, answer, told)
    return is_none or ends_in_remark(key) or (key.asks == 1 and leads_up(key.shown_question, answer))


def _in_quoted(key: Exchange, opening: Saying, answer: str) -> Saying:
    """Give what answers, or the first sentence of a reply that says yes, no or what, or of which no more is quoted."""
    first = key.reply[0]
    quote = without_end(first.source)
    asked = key.shown_question
    answers = bool(sign_of(asked, quote).ja) or (not what_is_asked(asked).ja and bool(tie_of(asked, quote).ja))
    is_in_first = answers and not sign_of(asked, opening.text).ja
    is_named = names_at_once(asked, answer)  # 少用点儿胶！ says what, in few words
    is_lead = not is_named and (is_bare_answer(first) or not is_in_first)
    if opening.text in answer and (opening.position == 0 or is_lead):
        return opening
    return replace(opening, text=shown(quote), quote=first.evidence(quote), spot=first, position=0)


def _is_scene(key: Exchange, answer: str, told: str) -> bool:
    """Tell whether what is quoted of a reply, or what is told of that to be the answer, only sets the scene of it."""
    quoted = sum(shown(spot.source).strip() in answer for spot in key.reply)
    is_lead = quoted <= 1 or asks_how_it_came(key.shown_question)  # which takes all of the story
    is_told = only_sets_scene(key.shown_question, told) and not sign_of(key.shown_question, told).ja
    is_told = is_told and not is_bare_answer(key.reply[0])  # 有。 is the answer, which the scene tells of
    return is_told or (is_lead and only_sets_scene(key.shown_question, answer))


def without_why(key: Exchange, answer: str) -> str:
    """Leave out the 因为 that opens the answer to a why, of which no other question asks: its sense is to tell."""
    found = _GIVES_REASON.match(in_simplified(answer)) if asks_why(key.shown_question) else None
    rest = answer[found.end() :] if found is not None else ""
    return f"……{rest}" if len(hanzi_of(rest)) >= _LEAST_REASON else answer


def quoted_reply(key: Exchange, opening: Saying) -> str:
    """Quote of a reply its first sentences, or the one that answers where they are long."""
    kept = ""
    for spot in key.reply:
        most = _ENOUGH_SHOWN if len(hanzi_of(kept)) >= _LEAST_SHOWN else _MOST_SHOWN
        if kept and len(kept) + len(spot.source) > most:
            break
        kept += spot.source
    return shown(kept) if len(kept) <= _MOST_SHOWN else opening.text
