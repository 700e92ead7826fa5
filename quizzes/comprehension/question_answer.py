"""
Which question does this answer, and what was answered to this question?

What is asked, or answered, is the passage to read first; the options are other questions or other sayings of the same
person, of one kind and about the same things as far as can be without answering as well.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.answer_signs import answered_by, asked_for, sign_of
from quizzes.comprehension.answer_types import is_answer
from quizzes.comprehension.direct_answers import is_taken_back, only_sets_scene
from quizzes.comprehension.exchange import answerer_of, asker_of, in_script
from quizzes.comprehension.replies import Replies, asks_why, is_clear
from quizzes.comprehension.saying import Saying, sayings
from quizzes.comprehension.stances import is_own_view, is_turned_down, tells_of_others
from quizzes.distractors.display import nested, shown, stopped, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.exchange import Exchange
    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_GOES_ON = Localized(
    ja="初めの文に続く、同じ答えの中の言葉です。", en=" It goes on from the first sentence of the same reply."
)
_REASON = re.compile("因为|由于|为了|所以|怕|(?<!原来)(?<!本来)想|希望|驱动|出于|好奇|为的是|才|不如|目的")
_OF_ONE = 2  # questions on one exchange, of which a quiz holds one
_FIRST = 2  # sentences of a reply among which the one is that answers
_MOST_SHOWN, _MOST_FIRST = 80, 60  # characters of a reply, and of its first sentence
# A translation that goes on into the next sentence.
_INNER_STARTS, _INNER_ENDS = re.compile(r"“|(?<![^\s(])\""), re.compile(r"[”\"]")
_SEVERAL = re.compile(r"[。！？](?![」』）”]?$)|[.!?][”\"]? (?=[A-Z“])")


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask each exchange for the answer, for the question, and for what the reply goes on to say; never all three."""
    replies = Replies(document, tally)
    replies.offered.update(key.text for exchange in replies.found if (key := answering(exchange)) is not None)
    for i in range(len(replies.found)):
        asked = [*_which_answer(replies, i), *_which_question(replies, i)]
        yield from asked
        yield from _what_else(replies, i) if len(asked) < _OF_ONE else ()


def answering(exchange: Exchange) -> Saying | None:
    """Give the saying that answers: one of the first, for a question for the reason one that gives a reason."""
    first = [saying for saying in sayings(exchange) if saying.position < _FIRST + 1 and not _is_turned_down(saying)]
    if exchange.asks and asks_why(exchange.shown_question):
        return next((saying for saying in first if _REASON.search(in_simplified(saying.spot.source))), None)
    if tells_of_others(exchange.reply):
        return next((saying for saying in first if is_own_view(saying.text)), None)
    return next((saying for saying in first if saying.position < _FIRST), None)


def _is_turned_down(saying: Saying) -> bool:
    return is_turned_down(saying.of.reply, saying.position)


def _which_answer(replies: Replies, i: int) -> Iterator[Item]:
    exchange, key = replies.found[i], answering(replies.found[i])
    if key is not None and not (_replies(exchange, key) and (not exchange.asks or _says_what_is_asked(exchange, key))):
        key = None
    if key is not None and exchange.asks and not is_full_answer(exchange, key):
        key = None
    if replies.tally.refuses("no-answer", hit=key is None) or key is None:
        return
    asked = "对这些问题" if exchange.asks > 1 else "对这个问题" if exchange.asks else "对这番话"
    verb = "回答" if exchange.asks else "回应"
    prompt = f"{asked}，{answerer_of(exchange.answerer)}是怎么{verb}的？"
    yield from _said(replies, i, key, prompt, merit=3.0)


def _replies(exchange: Exchange, key: Saying) -> bool:
    """Tell whether a saying answers itself, and does not only go on from a long sentence that does."""
    is_own = tells_of_others(exchange.reply) and is_own_view(key.text)
    is_reason = bool(exchange.asks) and asks_why(exchange.shown_question)
    return is_own or key.position == 0 or is_reason


def is_full_answer(exchange: Exchange, key: Saying) -> bool:
    """Tell whether a saying is the answer: the next sentence does not turn against it, and it is no mere scene."""
    is_scene = only_sets_scene(exchange.shown_question, key.text)
    return not is_scene and not is_taken_back(exchange.reply, key.position)


def _says_what_is_asked(exchange: Exchange, key: Saying) -> bool:
    return is_answer(exchange.shown_question, key.text)


def _what_else(replies: Replies, i: int) -> Iterator[Item]:
    """Show the first sentence of a reply, and ask which one comes later in it."""
    exchange, first = replies.found[i], replies.found[i].reply[0]
    if len(first.source) > _MOST_FIRST or not hanzi_of(first.source):
        return
    name = answerer_of(exchange.answerer)
    prompt = f"在这段{'回答' if exchange.asks else '回应'}里，{name}接下来还说了哪一句？"
    passage = f"{exchange.passage}\n{name}：{shown(first.source)}……"
    later = [one for one in replies.sayings[i] if one.position and replies.goes_with(exchange, one, first)]
    made = (item for key in later for item in _said(replies, i, key, prompt, merit=2.0, passage=passage))
    yield from islice(made, 1)


def _said(
    replies: Replies, i: int, key: Saying, prompt: str, *, merit: float, passage: str | None = None
) -> Iterator[Item]:
    document, exchange = replies.document, replies.found[i]
    wrong = replies.other_sayings(i, key, is_answer=passage is None)
    if wrong:
        yield Item(
            kind=Kind.COMPREHENSION,
            subtype="question_answer",
            passage=in_script(document, passage or exchange.passage),
            prompt=in_script(document, prompt),
            key=key.text,
            distractors=tuple(
                Distractor(
                    option=other.text,
                    code=RefutationCode.OTHER_RECORD,
                    why=_why_saying(document, other, key.of, goes_on=passage is not None),
                )
                for other in wrong
            ),
            evidence=key.quote,
            explanation=_explained(document, key, wrong, is_answer=passage is None),
            place=exchange.place,
            subject=exchange.shown_question,
            merit=merit + 0.1 * len(wrong),
            tags=("R3",),
        )


def _which_question(replies: Replies, i: int) -> Iterator[Item]:
    document, key = replies.document, replies.found[i]
    opening = answering(key)
    if replies.tally.refuses("no-question", hit=opening is None or not is_clear(key)) or opening is None:
        return
    answer = _quoted_reply(key, opening)
    wrong = replies.other_questions(i, answer)
    line, others = key.question.line, [other.shown_question for other in wrong]
    sign = sign_of(key.shown_question, answer, others)
    if wrong and not replies.tally.refuses("no-sign", hit=not sign.ja and opening.position > 0):
        sign = sign if sign.ja else answered_by(key.shown_question, opening.text)
        yield Item(
            kind=Kind.COMPREHENSION,
            subtype="question_answer",
            passage=in_script(document, f"{answerer_of(key.answerer)}：{answer}"),
            prompt=in_script(document, f"这段话回答的是{asker_of(key.asker)}的哪个问题？"),
            key=key.shown_question,
            distractors=tuple(
                Distractor(option=other.shown_question, code=RefutationCode.OTHER_RECORD, why=_why_question(other))
                for other in wrong
            ),
            evidence=key.question,
            explanation=Localized(
                ja=f"{line}行目の質問「{nested(key.shown_question)}」のすぐ後の、{key.answer.line}行目からの答えです。{sign.ja}",
                en=f"It is what line {key.answer.line} answers to the question of line {line}: "
                f"{key.shown_question}{sign.en}",
            ),
            place=key.place,
            subject=key.shown_question,
            merit=2.5 + 0.1 * len(wrong),
            tags=("R3",),
        )


def _quoted_reply(key: Exchange, opening: Saying) -> str:
    """Quote of a reply its first sentences, or the one that answers where they are long."""
    kept = ""
    for spot in key.reply:
        if kept and len(kept) + len(spot.source) > _MOST_SHOWN:
            break
        kept += spot.source
    return shown(kept) if len(kept) <= _MOST_SHOWN else opening.text


def _why_question(other: Exchange) -> Localized:
    question, answer, said = other.question.line, other.answer.line, other.shown_answer
    return Localized(
        ja=f"{question}行目の質問です。その答えは{answer}行目からの「{nested(said)}」で、ここに引いた言葉ではありません。",
        en=f"That is the question of line {question}, which the words quoted here do not answer; "
        f"its answer begins in line {answer}: {stopped(said)}",
    )


def _why_saying(document: Document, other: Saying, here: Exchange, *, goes_on: bool) -> Localized:
    """Say what a saying replies to, and that this is not what is asked for here."""
    of, line = other.of, other.quote.line
    ja, en = _meant(document, other)
    asked, asked_line = of.shown_question, of.question.line
    turn = "質問" if here.asks else "発言"
    not_ja, not_en = (
        (f"ここの{turn}への答えの続きではありません。", "does not go on from the reply that is asked about")
        if goes_on
        else (f"ここの{turn}に答えたものではありません。", "does not reply to what is said here")
    )
    if of.asks:
        return Localized(
            ja=f"{line}行目の発言{ja}で、{asked_line}行目の質問「{nested(asked)}」への答えの一部です。{not_ja}",
            en=f"Line {line} says it{en} as part of the answer to another question, so that it {not_en}. "
            f"The question of line {asked_line} is: {asked}",
        )
    return Localized(
        ja=f"{line}行目の発言{ja}で、{asked_line}行目の「{nested(asked)}」を受けたものです。{not_ja}",
        en=f"Line {line} says it{en} in reply to other words, so that it {not_en}. "
        f"Line {asked_line} reads: {stopped(asked)}",
    )


def _explained(document: Document, key: Saying, wrong: Sequence[Saying], *, is_answer: bool) -> Localized:
    of, line = key.of, key.quote.line
    ja, en = _meant(document, key)
    asked = "質問" if of.asks else "発言"
    sign = sign_of(of.shown_question, key.text, [other.text for other in wrong])
    if not sign.ja:
        sign = asked_for(of.shown_question) if is_answer and of.asks else _GOES_ON if not is_answer else sign
    return Localized(
        ja=f"{of.question.line}行目の{asked}「{nested(of.shown_question)}」を受けて、"
        f"{line}行目で「{nested(key.text)}」{ja}と述べています。{sign.ja}",
        en=f"In reply to line {of.question.line} ({of.shown_question}) line {line} says: "
        f"{stopped(key.text + en)}{sign.en}",
    )


def _meant(document: Document, saying: Saying) -> tuple[str, str]:
    """Give what a sentence means, or the whole one of which it is a part, in the language that the interview has."""
    is_whole, translation = saying.quote.quote == without_end(saying.spot.source), saying.spot.translation
    if translation is None or _SEVERAL.search(translation.strip()):
        return "", ""
    if document.language == "ja":
        return f"（{'' if is_whole else '文全体では：'}{translation.rstrip('。')}）", ""
    inner = _INNER_ENDS.sub("’", _INNER_STARTS.sub("‘", translation.rstrip(".")))
    return "", f" ({'' if is_whole else 'in the whole sentence: '}“{inner}”)"
