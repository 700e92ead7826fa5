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
from quizzes.comprehension.answer_signs import asked_for, sign_of, word_of_both
from quizzes.comprehension.answer_types import is_answer
from quizzes.comprehension.direct_answers import is_taken_back, only_sets_scene
from quizzes.comprehension.exchange import answerer_of, asker_of, in_script
from quizzes.comprehension.gist_points import is_bare_answer
from quizzes.comprehension.replies import Replies, asks_why, is_clear
from quizzes.comprehension.saying import STAGE, Saying, sayings
from quizzes.comprehension.stances import is_own_view, is_turned_down, tells_of_others
from quizzes.distractors.display import nested, shown, stopped, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.exchange import Exchange
    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

_LABEL = re.compile(r"^[^：\n]{1,14}：", re.MULTILINE)  # who speaks, in what is read first
_REASON = re.compile("因为|由于|为了|所以|怕|(?<!原来)(?<!本来)想|希望|驱动|出于|好奇|为的是|才|不如|目的")
_OF_ONE = 2  # questions on one exchange, of which a quiz holds one
_FIRST = 2  # sentences of a reply among which the one is that answers
_MOST_SHOWN, _MOST_FIRST = 80, 60  # characters of a reply, and of its first sentence
# A translation that goes on into the next sentence.
_INNER_STARTS, _INNER_ENDS = re.compile(r"“|(?<![^\s(])\""), re.compile(r"[”\"]")
_INNER_BRACKETS = str.maketrans("（）()", "〔〕〔〕")
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
    later = [one for one in replies.sayings[i] if one.position and replies.goes_with(exchange, one, first)]
    made = (item for key in later for item in _said(replies, i, key, prompt, merit=2.0, first=first))
    yield from islice(made, 1)


def _said(
    replies: Replies, i: int, key: Saying, prompt: str, *, merit: float, first: Spot | None = None
) -> Iterator[Item]:
    """Ask for what answers, or for what goes on from the first sentence of a reply."""
    document, exchange = replies.document, replies.found[i]
    wrong = replies.other_sayings(i, key, is_answer=first is None)
    passage = exchange.passage
    if first is None:
        explanation = _explained(document, key, wrong)
    else:
        passage = f"{passage}\n{answerer_of(exchange.answerer)}：{shown(first.source)}……"
        others = [other.text for other in wrong]
        word = word_of_both(f"{first.source}{_LABEL.sub('', exchange.passage)}", key.text, others)
        explanation = _gone_on(document, key, word, first)
        if replies.tally.refuses("no-sign", hit=not word):
            return
    if wrong:
        yield Item(
            kind=Kind.COMPREHENSION,
            subtype="question_answer",
            passage=in_script(document, passage),
            prompt=in_script(document, prompt),
            key=key.text,
            distractors=tuple(
                Distractor(option=other.text, code=RefutationCode.OTHER_RECORD, why=_why_saying(document, other))
                for other in wrong
            ),
            evidence=key.quote,
            explanation=explanation,
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
    if replies.tally.refuses("no-answer", hit=not is_answer(key.shown_question, answer)):
        return
    wrong = replies.other_questions(i, answer)
    sign = sign_of(key.shown_question, answer, [other.shown_question for other in wrong])
    if wrong and not replies.tally.refuses("no-sign", hit=not sign.ja and opening.position > 0):
        sign = sign if sign.ja else asked_for(key.shown_question)
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
            explanation=_answered(key, opening, sign),
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


def _answered(of: Exchange, saying: Saying, sign: Localized) -> Localized:
    """Say what is asked where, what is answered where, and what shows it."""
    first = of.reply[0]
    bare = shown(first.source) if saying.position == 1 and is_bare_answer(first) else ""
    asked, said = of.shown_question, f"{bare}{saying.text}"
    return Localized(
        ja=f"{of.question.line}行目で「{nested(asked)}」とたずねられ、"
        f"{saying.quote.line}行目で「{nested(said)}」と答えています。{sign.ja}",
        en=f"Line {of.question.line} asks: {asked} Line {saying.quote.line} answers: {stopped(said)}{sign.en}",
    )


def _why_question(other: Exchange) -> Localized:
    question, answer, said = other.question.line, other.answer.line, STAGE.sub("", other.shown_answer)
    return Localized(
        ja=f"{question}行目のこの質問には、{answer}行目で「{nested(said)}」と答えています。",
        en=f"This question of line {question} is answered in line {answer}: {stopped(said)}",
    )


def _why_saying(document: Document, other: Saying) -> Localized:
    """Say what else a saying replies to."""
    of, line = other.of, other.quote.line
    ja, en = _meant(document, other)
    asked, asked_line = of.shown_question, of.question.line
    if of.asks:
        return Localized(
            ja=f"これは{line}行目の言葉{ja}で、{asked_line}行目の別の質問「{nested(asked)}」への答えです。",
            en=f"Line {line} says this{en} in answer to another question (line {asked_line}): {asked}",
        )
    return Localized(
        ja=f"これは{line}行目の言葉{ja}で、{asked_line}行目の「{nested(asked)}」を受けて話したことです。",
        en=f"Line {line} says this{en} in reply to something else (line {asked_line}): {stopped(asked)}",
    )


def _explained(document: Document, key: Saying, wrong: Sequence[Saying]) -> Localized:
    of, (ja, en) = key.of, _meant(document, key)
    sign = sign_of(of.shown_question, key.text, [other.text for other in wrong])
    if not sign.ja and of.asks:
        sign = asked_for(of.shown_question)
    asked, answers = ("とたずねられ", "と答えて") if of.asks else ("と言われ", "と応じて")
    asks_en, answers_en = ("asks", "answers") if of.asks else ("says", "replies")
    return Localized(
        ja=f"{of.question.line}行目で「{nested(of.shown_question)}」{asked}、"
        f"{key.quote.line}行目で「{nested(key.text)}」{ja}{answers}います。{sign.ja}",
        en=f"Line {of.question.line} {asks_en}: {stopped(of.shown_question)} "
        f"Line {key.quote.line} {answers_en}: {stopped(key.text + en)}{sign.en}",
    )


def _gone_on(document: Document, key: Saying, word: str, first: Spot) -> Localized:
    """Say how a reply goes on, and which word of what is shown comes again."""
    ja, en = _meant(document, key)
    what_ja, what_en = ("答え", "answer") if key.of.asks else ("話", "reply")
    where_ja, where_en = (
        ("初めの文", "its first sentence") if word in first.source else ("その前の言葉", "the words before it")
    )
    return Localized(
        ja=f"この{what_ja}は、{key.quote.line}行目で「{nested(key.text)}」{ja}と続きます。"
        f"「{word}」は{where_ja}にもあります。",
        en=f"In line {key.quote.line} this {what_en} goes on: {stopped(key.text + en)} {word} is in {where_en}, too.",
    )


def _meant(document: Document, saying: Saying) -> tuple[str, str]:
    """Give what a sentence means, or the whole one of which it is a part, in the language that the interview has."""
    is_whole, translation = saying.quote.quote == without_end(saying.spot.source), saying.spot.translation
    if translation is None or _SEVERAL.search(translation.strip()):
        return "", ""
    if document.language == "ja":
        meant = STAGE.sub("", translation).rstrip("。").translate(_INNER_BRACKETS)
        return f"（{'' if is_whole else '文全体では：'}{meant}）", ""
    inner = _INNER_ENDS.sub("’", _INNER_STARTS.sub("‘", translation.rstrip(".")))
    return "", f" ({'' if is_whole else 'in the whole sentence: '}“{inner}”)"
