"""What is said of a question and its answer, and of a question or a saying that belongs to another exchange?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension.answer_signs import sign_of
from quizzes.comprehension.gist_points import is_bare_answer
from quizzes.comprehension.meant import all_meant, meant
from quizzes.comprehension.saying import STAGE
from quizzes.distractors.display import nested, shown, stopped, without_end
from quizzes.question import Localized

if TYPE_CHECKING:
    from quizzes.comprehension.exchange import Exchange
    from quizzes.comprehension.saying import Saying
    from quizzes.distractors.document import Document

_SEVERAL = 2
_LEFT_OUT = 8  # characters that a quoted question may lack of its sentence and still mean what that means


def answered(document: Document, of: Exchange, saying: Saying) -> Localized:
    """Say what is asked where, what is answered where, and what both mean."""
    first = of.reply[0]
    bare = shown(first.source) if saying.position == 1 and is_bare_answer(first) else ""
    said, (ja, en), asked = f"{bare}{saying.text}", _of(document, saying), _asked(document, of)
    sign = sign_of(of.shown_question, said)
    return Localized(
        ja=f"{of.question.line}行目で{asked.ja}とたずねられ、"
        f"{saying.quote.line}行目で「{nested(said)}」{ja}と答えています。{sign.ja}",
        en=f"Line {of.question.line} asks: {asked.en} Line {saying.quote.line} answers: {_ended(said, en)}{sign.en}",
    )


def explained(document: Document, key: Saying) -> Localized:
    """Say what is asked, or said, and what is said in reply."""
    if key.of.asks:
        return answered(document, key.of, key)
    (ja, en), asked = _of(document, key), _asked(document, key.of)
    return Localized(
        ja=f"{key.of.question.line}行目で{asked.ja}と言われ、"
        f"{key.quote.line}行目で「{nested(key.text)}」{ja}と応じています。",
        en=f"Line {key.of.question.line} says: {asked.en} Line {key.quote.line} replies: {_ended(key.text, en)}",
    )


def gone_on(document: Document, key: Saying) -> Localized:
    """Say how a reply goes on."""
    ja, en = _of(document, key)
    what_ja, what_en = ("答え", "answer") if key.of.asks else ("話", "reply")
    return Localized(
        ja=f"この{what_ja}は、{key.quote.line}行目で「{nested(key.text)}」{ja}と続きます。",
        en=f"In line {key.quote.line} this {what_en} goes on: {_ended(key.text, en)}",
    )


def why_question(document: Document, other: Exchange) -> Localized:
    """Say what is answered to another question."""
    said, (ja, en) = STAGE.sub("", other.shown_answer), _answer_meant(document, other)
    asked_ja, asked_en = _question_meant(document, other)
    question, answer = other.question.line, other.answer.line
    return Localized(
        ja=f"{question}行目のこの質問{asked_ja}には、{answer}行目で「{nested(said)}」{ja}と答えています。",
        en=f"This question of line {question}{asked_en} is answered in line {answer}: {_ended(said, en)}",
    )


def why_saying(document: Document, other: Saying) -> Localized:
    """Say what else a saying replies to."""
    of, line, (ja, en) = other.of, other.quote.line, _of(document, other)
    asked = _asked(document, of)
    if of.asks:
        return Localized(
            ja=f"これは{line}行目の言葉{ja}で、{of.question.line}行目の別の質問{asked.ja}への答えです。",
            en=f"Line {line} says this{en} in answer to another question (line {of.question.line}): {asked.en}",
        )
    return Localized(
        ja=f"これは{line}行目の言葉{ja}で、{of.question.line}行目の{asked.ja}を受けて話したことです。",
        en=f"Line {line} says this{en} in reply to something else (line {of.question.line}): {asked.en}",
    )


def _of(document: Document, saying: Saying) -> tuple[str, str]:
    return meant(document, saying.spot, saying.quote.quote)


def _asked(document: Document, of: Exchange) -> Localized:
    """Quote what is asked, or said, with what it means."""
    ja, en = _question_meant(document, of)
    return Localized(ja=f"「{nested(of.shown_question)}」{ja}", en=_ended(of.shown_question, en))


def _question_meant(document: Document, of: Exchange) -> tuple[str, str]:
    """Give what a question means: all of those that are shown, or the sentence of which one is the end."""
    spots = [spot for spot in of.asking if shown(spot.source) in of.shown_question]
    last = next((spot for spot in of.asking if of.question.quote in spot.source), None)
    if last is None or len(spots) > 1:
        return all_meant(document, spots)
    is_whole = len(last.source.strip()) - len(of.shown_question) <= _LEFT_OUT
    return meant(document, last, None if is_whole else of.question.quote)


def _answer_meant(document: Document, of: Exchange) -> tuple[str, str]:
    """Give what the beginning of a reply means: all the sentences that are quoted, or the one that is cut short."""
    whole = [spot for spot in of.reply[:2] if without_end(shown(spot.source)) in of.shown_answer]
    if whole and of.shown_answer.endswith("……"):
        return "", ""
    if len(whole) < _SEVERAL:
        quote = None if whole and len(whole[0].source) >= len(of.shown_answer) else of.shown_answer
        return meant(document, of.reply[0], quote)
    is_all = sum(len(spot.source) for spot in whole) >= len(of.shown_answer)
    return all_meant(document, whole) if is_all else ("", "")


def _ended(quote: str, meaning: str) -> str:
    return f"{quote}{meaning}." if meaning else stopped(quote)
