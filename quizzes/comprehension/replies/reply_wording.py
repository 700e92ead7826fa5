"""What is said of a question and its answer, and of a question or a saying that belongs to another exchange?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.bare_answer import is_bare_answer
from quizzes.comprehension.meant import all_meant, meant
from quizzes.comprehension.replies.answer_signs import sign_of, what_is_asked
from quizzes.comprehension.replies.answer_ties import tie_of
from quizzes.comprehension.replies.answer_types import is_of_type
from quizzes.comprehension.replies.leading_up import ends_in_remark
from quizzes.comprehension.replies.question_opening import as_quoted
from quizzes.comprehension.replies.saying import STAGE
from quizzes.distractors.display import in_english_quotes, nested, shown, without_end
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.comprehension.exchange import Exchange
    from quizzes.comprehension.replies.saying import Saying
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_WHETHER = lazy_regex("(?:有|没有?|会|不会|能|不能|是|不是)[啊呀的过]?[，,]")
# What asks for a thing, so that what is said at first gives it; 怎么 and 吗 may be answered by all of a reply.
_ASKS_FOR_A_THING = lazy_regex("(?<!为)(?:什么|啥)|哪|谁|[几多](?![^，。？]*吗[？?]?$)|怎么(?:办|看|想)")
_MOST_OF_ANSWER = 12  # hanzi of a short answer that says a little more than yes or no
_IN_OTHERS = Localized(
    ja="この語はほかの選択肢にもありますが、そちらは別の質問や発言を受けた言葉です。",
    en=" This is not the only option with that word, but elsewhere it follows another question or remark.",
)
_IS_READ = Localized(
    ja="問題文に出ているのは、そのすぐ後に続く言葉です。", en=" The passage is what follows right after it."
)
_LEFT_OUT = 8  # characters that a quoted question may lack of its sentence and still mean what that means


def is_question_told(document: Document, of: Exchange) -> bool:
    """Tell whether it can be said what a question means, where anything can be."""
    return document.language is None or any(_question_meant(document, of))


def is_saying_told(document: Document, saying: Saying) -> bool:
    """Tell whether it can be said what a saying means, and what is asked there, where anything can be."""
    return document.language is None or (any(_of(document, saying)) and any(_question_meant(document, saying.of)))


def answered(document: Document, saying: Saying, tie: Localized, *, goes_on: bool = False) -> Localized:
    """
    Say what is asked where, what is answered where, and what both mean, with what ties them.

    What `goes_on` from the saying is read instead of it.
    """
    if goes_on:
        begins = _begins_reply(saying.quote.line, _with_meaning(document, saying))
        return _asking(document, saying.of) + begins + tie + _IS_READ
    return _told(document, saying, tie, is_sure=_is_marked(saying))


def matter_of(document: Document, of: Exchange, first: Spot) -> Localized:
    """Say to which question all of a reply was given, and how that begins where it is read, or right behind a yes."""
    asked, line = _asked(document, of), of.question.line
    said, (ja, en) = _quoted_answer(document, of) if first is of.reply[0] else _quoted_first(document, first)
    return Localized(
        ja=f"{line}行目の質問{asked.ja}への返事です。「{nested(said)}」{ja}以下の全体が、この質問に応じた言葉です。",
        en=f"This is the reply to {asked.en} in line {line}. From {in_english_quotes(said)}{en} on, all of it is said "
        "in reply to that question.",
    )


def _quoted_first(document: Document, spot: Spot) -> tuple[str, tuple[str, str]]:
    return without_end(shown(spot.source)), meant(document, spot)


def _told(document: Document, saying: Saying, tie: Localized, *, is_sure: bool) -> Localized:
    quoted, line = _with_meaning(document, saying), saying.quote.line
    said = _is_answer(line, quoted) if is_sure else _is_said_in_reply(line, quoted)
    return _asking(document, saying.of) + said + tie


def _with_meaning(document: Document, saying: Saying) -> Localized:
    of, said = saying.of, told_with_yes(saying.of, saying)
    is_bare = _is_after_answer(of, saying)
    meaning = all_meant(document, (of.reply[0], saying.spot)) if is_bare else _of(document, saying)
    return Localized(ja=f"「{nested(said)}」{meaning[0]}", en=f"{in_english_quotes(said)}{meaning[1]}")


def _begins_reply(line: int, quoted: Localized) -> Localized:
    return Localized(
        ja=f"{line}行目の返事は{quoted.ja}と始まります。", en=f" The reply in line {line} begins with {quoted.en}."
    )


def _is_answer(line: int, quoted: Localized) -> Localized:
    return Localized(ja=f"{line}行目の{quoted.ja}が、その答えです。", en=f" The answer in line {line} is {quoted.en}.")


def _is_said_in_reply(line: int, quoted: Localized) -> Localized:
    return Localized(
        ja=f"{line}行目の{quoted.ja}が、それに応じた言葉です。",
        en=f" What is said in reply, in line {line}, is {quoted.en}.",
    )


def _is_marked(saying: Saying) -> bool:
    """Tell whether what is said has a sign of the answer, or is of the sort that is asked for."""
    asked, said = saying.of.shown_question, told_with_yes(saying.of, saying)
    return bool(sign_of(asked, said).ja or (what_is_asked(asked).ja and is_of_type(asked, said)))


def told_with_yes(of: Exchange, saying: Saying) -> str:
    """Give what answers with the short answer before it, which is no saying by itself: 有。, or 有，."""
    first, is_bare = of.reply[0], _is_after_answer(of, saying)
    return f"{shown(first.source) if is_bare else _whether_before(saying)}{saying.text}"


def _is_after_answer(of: Exchange, saying: Saying) -> bool:
    """Tell whether a saying stands right after the short answer that it goes on from: 有。, or 有，不过少了。"""
    first = of.reply[0]
    is_short = len(hanzi_of(first.source)) <= _MOST_OF_ANSWER and bool(sign_of(of.shown_question, first.source).ja)
    return saying.position == 1 and (is_bare_answer(first) or is_short)


def _asking(document: Document, of: Exchange) -> Localized:
    """Say what is asked where, and for what, where that shows at least that what is said is of the sort wanted."""
    asked, what, line = _asked(document, of), what_is_asked(of.shown_question), of.question.line
    if what.ja:
        return Localized(
            ja=f"{line}行目の質問{asked.ja}は、{what.ja}をたずねています。",
            en=f"{asked.en} in line {line} asks {what.en}.",
        )
    return Localized(ja=f"{line}行目で{asked.ja}とたずねています。", en=f"{asked.en} is asked in line {line}.")


def _whether_before(saying: Saying) -> str:
    """Give the yes or no that is left out before what is quoted of a sentence: 有，."""
    before = shown(saying.spot.source).strip().partition(saying.text)[0]
    return before if _WHETHER.fullmatch(in_simplified(before)) else ""


def explained(document: Document, key: Saying, others: Sequence[str] = ()) -> Localized:
    """Say what is asked, or said, and what is said in reply, beside which `others` are offered."""
    asks, text = key.of.shown_question, key.text
    if key.of.asks:
        said = told_with_yes(key.of, key)
        tie = _told_apart(tie_of(asks, said), tie_of(asks, said, others), others)
        is_sure = bool(tie.ja or _ASKS_FOR_A_THING.search(in_simplified(asks))) or _is_marked(key)
        return _told(document, key, tie, is_sure=is_sure)
    (ja, en), asked = _of(document, key), _asked(document, key.of)
    tie = _told_apart(tie_of(asks, text), tie_of(asks, text, others), others)
    return Localized(
        ja=f"{key.of.question.line}行目で{asked.ja}と言われ、"
        f"{key.quote.line}行目で「{nested(key.text)}」{ja}と応じています。{tie.ja}",
        en=f"{asked.en} is said in line {key.of.question.line}, and the reply in line {key.quote.line} is "
        f"{in_english_quotes(key.text)}{en}.{tie.en}",
    )


def _told_apart(tie: Localized, alone: Localized, others: Sequence[str]) -> Localized:
    """Say what ties a reply to its question and none of `others`; of a word that one of them has too, say that."""
    if not others or not tie.ja or alone.ja:
        return alone if others else tie
    return tie + _IN_OTHERS


def why_question(document: Document, other: Exchange) -> Localized:
    """
    Say what is said in reply to another question: its first words, which need not be the answer themselves.

    Where a remark comes after the question it is only said what follows, which may reply to that; of a reply of which
    it cannot be said what it means, only where it stands.
    """
    said, (ja, en) = _quoted_answer(document, other)
    asked_ja, asked_en = _question_meant(document, other)
    question, answer = other.question.line, other.answer.line
    if document.language is not None and not ja and not en:
        return Localized(
            ja=f"これは{question}行目の質問{asked_ja}で、{answer}行目からは別の返事が続きます。",
            en=f"This{asked_en} is asked in line {question}, and another reply follows in line {answer}.",
        )
    if ends_in_remark(other):
        return Localized(
            ja=f"これは{question}行目の質問{asked_ja}で、そのあと{answer}行目は「{nested(said)}」{ja}と続きます。",
            en=f"This{asked_en} is asked in line {question}; line {answer} goes on with {in_english_quotes(said)}{en}.",
        )
    return Localized(
        ja=f"これは{question}行目の質問{asked_ja}で、それに応じた言葉は{answer}行目の「{nested(said)}」{ja}です。",
        en=f"This{asked_en} is asked in line {question}; "
        f"what is said in reply, in line {answer}, is {in_english_quotes(said)}{en}.",
    )


def why_saying(document: Document, other: Saying) -> Localized:
    """Say what else a saying answers; of what is said later in a reply, or after a remark, only where it is said."""
    of, line, (ja, en) = other.of, other.quote.line, _of(document, other)
    asked = _asked(document, of)
    if of.asks and (other.position > 0 or ends_in_remark(of)):
        return Localized(
            ja=f"これは{line}行目の言葉{ja}で、{asked.ja}という別の質問への返事の中で言っていることです。",
            en=f"This{en} is said in line {line}, in the course of the reply to {asked.en}.",
        )
    if of.asks:
        return Localized(
            ja=f"これは{line}行目の言葉{ja}で、{asked.ja}という別の質問への答えです。",
            en=f"This{en} is said in line {line}, in answer to {asked.en}.",
        )
    return Localized(
        ja=f"これは{line}行目の言葉{ja}で、{asked.ja}と言われた後に話していることです。",
        en=f"This{en} is said in line {line}, in the turn after {asked.en}.",
    )


def _of(document: Document, saying: Saying) -> tuple[str, str]:
    return meant(document, saying.spot, saying.quote.quote)


def _asked(document: Document, of: Exchange) -> Localized:
    """Quote what is asked, or said, with what it means."""
    ja, en = _question_meant(document, of)
    return Localized(ja=f"「{nested(of.shown_question)}」{ja}", en=f"{in_english_quotes(of.shown_question)}{en}")


def _question_meant(document: Document, of: Exchange) -> tuple[str, str]:
    """Give what a question means: all of those that are shown, or the sentence of which one is the end."""
    asking = [as_quoted(spot, of.shown_question) for spot in of.asking]
    spots = [spot for spot in asking if shown(spot.source) in of.shown_question]
    both = zip(of.asking, asking, strict=True)
    last = next((one for spot, one in both if of.question.quote in spot.source), None)
    if last is None or len(spots) > 1:
        return all_meant(document, spots)
    is_whole = len(last.source.strip()) - len(of.shown_question) <= _LEFT_OUT
    return meant(document, last, None if is_whole else of.question.quote)


def _quoted_answer(document: Document, of: Exchange) -> tuple[str, tuple[str, str]]:
    """Quote the beginning of a reply with what it means: its first sentences, or the first clauses of a long one."""
    told = STAGE.sub("", of.shown_answer)
    whole = [spot for spot in of.reply[:2] if without_end(shown(STAGE.sub("", spot.source))) in told]
    if not whole or whole[0] is not of.reply[0]:
        return told, meant(document, of.reply[0], told)
    text = without_end(shown(STAGE.sub("", "".join(spot.source for spot in whole))))
    return text, meant(document, whole[0]) if len(whole) == 1 else all_meant(document, whole)
