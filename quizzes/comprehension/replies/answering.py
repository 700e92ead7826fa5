"""Which sentence of a reply answers what is asked?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.replies.answer_types import type_of
from quizzes.comprehension.replies.direct_answers import is_judged_after, is_taken_back, only_sets_scene
from quizzes.comprehension.replies.leading_up import counts_unasked, is_told_later, leads_up
from quizzes.comprehension.replies.replies import asks_why
from quizzes.comprehension.replies.saying import Saying, sayings
from quizzes.comprehension.replies.stances import is_own_view, is_turned_down, is_way_of_others, tells_of_others
from quizzes.comprehension.then_and_now import is_of_other_time
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.exchange import Exchange

_REASON = lazy_regex("因为|由于|为了|所以|怕|(?<!原来)(?<!本来)想(?![了过])|希望|驱动|出于|好奇|为的是|才|不如|目的")
_TOLD_ALONE = frozenset({"wish", "who", "where"})  # sorts of answers that a sentence without any does not give
_FIRST = 2  # sentences of a reply among which the one is that answers


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


def is_full_answer(exchange: Exchange, key: Saying) -> bool:
    """Tell whether a saying is the answer: the next sentence neither turns against it nor gives it; no mere scene."""
    is_open = exchange.asks == 1 and counts_unasked(exchange.shown_question, key.text)
    is_open = is_open or (exchange.asks == 1 and is_told_later(exchange.shown_question, exchange.reply, key.position))
    return not is_open and not only_leads_to_answer(exchange, key) and not is_taken_back(exchange.reply, key.position)


def only_leads_to_answer(exchange: Exchange, key: Saying) -> bool:
    """Tell whether a saying is a mere scene or leads up to the answer, or the next sentence gives it."""
    asked = exchange.shown_question
    is_lead = only_sets_scene(asked, key.text) or is_judged_after(asked, exchange.reply, key.position)
    return is_lead or (exchange.asks == 1 and leads_up(asked, key.text))


def is_after_other_time(exchange: Exchange, saying: Saying) -> bool:
    """Tell whether a reply speaks of another time first than is asked about: 以前是老人买。现在……"""
    before = (in_simplified(spot.source) for spot in exchange.reply if spot.index < saying.spot.index)
    return any(is_of_other_time(_asked_words(exchange), sentence) for sentence in before)


def is_of_asked_time(exchange: Exchange, text: str) -> bool:
    """Tell whether words are not of another time than is asked about."""
    return not is_of_other_time(_asked_words(exchange), in_simplified(text))


def _is_of_asked_time(exchange: Exchange, saying: Saying) -> bool:
    """Tell whether a saying is one of the first, and none is of another time than is asked about."""
    is_first = saying.position < _FIRST and is_of_asked_time(exchange, saying.text)
    return is_first and not is_after_other_time(exchange, saying)


def _asked_words(exchange: Exchange) -> str:
    return in_simplified(exchange.shown_question) if exchange.asks else ""


def _may_be_told(exchange: Exchange, saying: Saying) -> bool:
    """Tell whether a saying may tell what is planned, who or where, if asked: 我想修钟, and not 那里有一所小学."""
    wanted = type_of(exchange.shown_question) if exchange.asks else None
    return wanted is None or wanted.name not in _TOLD_ALONE or bool(wanted.tells.search(in_simplified(saying.text)))


def _is_turned_down(saying: Saying) -> bool:
    reply, position = saying.of.reply, saying.position
    return is_turned_down(reply, position) or is_way_of_others(reply, position)
