"""Which question does this answer, and which answer was given to this question?"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_text
from quizzes.comprehension.exchange import Exchange, answerer_of, asker_of, exchanges, in_script
from quizzes.distractors.display import stopped
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.solvers import is_guessable
from quizzes.distractors.vetoes import is_only_of_length, is_out_of_length, pairs_of, reads_alike, words_in_common
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_WANTED, _LEAST = 3, 2
_NEAR = 20  # exchanges before and after from which the other options come
_RATIO = (0.45, 2.2)  # questions and answers are of many lengths; that the key is not the extreme one is asked later
_WHY = re.compile(r"为什么|为何|為什麼|為何|原因|理由|何必|干嘛")  # what answers one may answer another
_EMPTY = re.compile(  # words that tell nothing of what is spoken about
    r"什么|怎么样?|怎样|如何|为何|哪[些个里儿]?|多少|[我你您他她它]们|[这那][个些样种里边]?|觉得|认为|可以|可能|能够|应该|需要|现在|时候|以前|以后|之前|之后|当时|"
    r"因为|所以|如果|但是|可是|还是|已经|非常|这么|那么|自己|大家|别人|东西|事情|问题|今天|今年|明年|有没有|是不是|会不会|能不能|要不要|很多|一些|有些|知道|真的"
)
_NUMBER_ASKED = re.compile(r"什么时候|何时|[哪几]一?[年月天点岁]|多少|多久|多长|多大|几[个次位家种]")
_NUMBER = re.compile(
    r"[0-9〇零一二两三四五六七八九十百千万]{2,}|[0-9一二两三四五六七八九十百千万几][年月天点岁次个位家种块元倍]"
)
_REASON = re.compile("因为|由于|为了|所以|怕|想|希望")
_TAKEN_UP = 2  # pairs of characters of a question that an answer takes up, so that it may be an answer to it
_SAME_MATTER = 3  # shared pairs of characters from which on two turns may speak of one thing


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask each exchange in both directions, but for those whose quote leaves out the reason that is asked for."""
    found = exchanges(document)
    for i, key in enumerate(found):
        is_why = _WHY.search(key.shown_question) and not _REASON.search(in_simplified(key.shown_answer))
        if tally.refuses("no-reason", hit=bool(is_why)):
            continue
        near = found[max(0, i - _NEAR) : i + _NEAR]
        yield from _which_question(document, key, near, tally)
        yield from _which_answer(document, key, near, tally)


def _which_question(document: Document, key: Exchange, found: Sequence[Exchange], tally: Tally) -> Iterator[Item]:
    others = [
        other
        for other in found
        if other.asker == key.asker
        and not tally.refuses("length", hit=is_out_of_length(key.shown_question, other.shown_question, *_RATIO))
        and not _may_match(key, other, tally)
        and not tally.refuses("also-answered", hit=may_answer(key, other))
    ]
    prompt = in_script(document, f"“{key.shown_answer}”这句话回答的是{asker_of(key.asker)}的哪个问题？")
    wrong = _chosen(document, key, others, lambda other: other.shown_question, key.shown_answer, tally)
    if not wrong or _is_weak(key.shown_question, [other.shown_question for other in wrong], prompt, tally):
        return
    yield _item(
        document,
        key,
        prompt=prompt,
        right=key.shown_question,
        distractors=[
            Distractor(
                option=other.shown_question,
                code=RefutationCode.OTHER_RECORD,
                why=_why_question(other),
            )
            for other in wrong
        ],
        explanation=Localized(
            ja=f"{key.answer.line}行の発言で、直前の{key.question.line}行の質問「{key.shown_question}」に答えたものです。",
            en=f"Line {key.answer.line} follows the question of line {key.question.line}: {key.shown_question}",
        ),
    )


def _which_answer(document: Document, key: Exchange, found: Sequence[Exchange], tally: Tally) -> Iterator[Item]:
    if tally.refuses("leans-back", hit=not key.stands_alone):
        return
    others = [
        other
        for other in found
        if other.answerer == key.answerer
        and not tally.refuses("leans-back", hit=not other.stands_alone)
        and not tally.refuses("length", hit=is_out_of_length(key.shown_answer, other.shown_answer, *_RATIO))
        and not _may_match(key, other, tally)
        and not tally.refuses("also-answered", hit=may_answer(other, key))
    ]
    prompt = in_script(
        document, f"{asker_of(key.asker)}问：“{key.shown_question}”{answerer_of(key.answerer)}是怎么回答的？"
    )
    wrong = _chosen(document, key, others, lambda other: other.shown_answer, key.shown_question, tally)
    if not wrong or _is_weak(key.shown_answer, [other.shown_answer for other in wrong], prompt, tally):
        return
    yield _item(
        document,
        key,
        prompt=prompt,
        right=key.shown_answer,
        distractors=[
            Distractor(
                option=other.shown_answer,
                code=RefutationCode.OTHER_RECORD,
                why=_why_answer(other),
            )
            for other in wrong
        ],
        explanation=Localized(
            ja=f"{key.question.line}行の質問のすぐ後に、{key.answer.line}行で「{key.shown_answer}」と答えています。",
            en=f"Line {key.answer.line} answers the question of line {key.question.line}: {stopped(key.shown_answer)}",
        ),
    )


def _why_question(other: Exchange) -> Localized:
    question, answer, said = other.question.line, other.answer.line, other.shown_answer
    return Localized(
        ja=f"{question}行の質問です。その答えは{answer}行からの「{said}」です。",
        en=f"That is the question of line {question}; its answer begins in line {answer}: {stopped(said)}",
    )


def _why_answer(other: Exchange) -> Localized:
    question, answer, asked = other.question.line, other.answer.line, other.shown_question
    return Localized(
        ja=f"{answer}行の発言で、{question}行の質問「{asked}」への答えです。",
        en=f"It is said in line {answer} and answers the question of line {question}: {asked}",
    )


def _may_match(key: Exchange, other: Exchange, tally: Tally) -> bool:
    """Veto: another exchange about the same matter, whose question or answer could change places with the key's."""
    if other is key or reads_alike(key.shown_question, other.shown_question):
        return True
    if tally.refuses("both-ask-why", hit=bool(_WHY.search(key.shown_question) and _WHY.search(other.shown_question))):
        return True
    alike = words_in_common(key.shown_question, other.shown_question) >= _SAME_MATTER
    answers_it = words_in_common(key.shown_answer, other.answer_text) >= _SAME_MATTER
    answered_by_it = words_in_common(other.shown_answer, key.shown_question) >= _SAME_MATTER
    return tally.refuses("same-matter", hit=alike or answers_it or answered_by_it)


def _is_only_number(key: Exchange, others: Sequence[Exchange]) -> bool:
    """Veto 15: a number is asked for and given, and none of the others asks for one or gives one."""
    is_asked = _NUMBER_ASKED.search(in_simplified(key.shown_question)) and _NUMBER.search(key.shown_answer)
    return bool(is_asked) and not any(
        _NUMBER_ASKED.search(in_simplified(other.shown_question)) and _NUMBER.search(other.shown_answer)
        for other in others
    )


def may_answer(said: Exchange, asked: Exchange) -> bool:
    """
    Tell whether what is quoted of one exchange may answer the question of another.

    It does where the quote names what that question is about, or its turn takes the matter up, and the question that it
    really answers does not speak of the same.
    """
    own = _topic(said.shown_question)
    other = _topic(asked.shown_question) - own
    return bool(other & _topic(said.shown_answer)) or len(other & _topic(said.answer_text)) >= _TAKEN_UP


def _topic(text: str) -> frozenset[str]:
    return pairs_of(_EMPTY.sub(" ", in_simplified(text)))


def _chosen(
    document: Document,
    key: Exchange,
    others: Sequence[Exchange],
    option: Callable[[Exchange], str],
    stem: str,
    tally: Tally,
) -> tuple[Exchange, ...]:
    """Take the most tempting three: as much in common with the stem as the key, near it in the text."""

    def temptation(other: Exchange) -> tuple[int, int, str]:
        text = f"{document.interview.sha256}|{stem}|{option(other)}"
        return (
            -words_in_common(option(other), stem),
            abs(other.place - key.place) // 4,
            hashlib.sha256(text.encode()).hexdigest(),
        )

    passed: list[Exchange] = []
    for other in sorted(others, key=temptation):
        if not any(reads_alike(option(other), option(one)) for one in passed):
            passed.append(other)
    chosen = passed[:_WANTED]
    most = max((len(_topic(option(other)) & _topic(stem)) for other in chosen), default=0)
    is_given_away = tally.refuses("stem-overlap", hit=len(_topic(option(key)) & _topic(stem)) > most) or tally.refuses(
        "only-number", hit=_is_only_number(key, chosen)
    )
    if len(chosen) < _LEAST or is_given_away:
        return ()
    for last in passed[_WANTED - 1 :]:
        trio = (*chosen[: _WANTED - 1], last)
        if not is_only_of_length(option(key), map(option, trio)):
            return trio
    return () if tally.refuses("only-one", hit=is_only_of_length(option(key), map(option, chosen))) else tuple(chosen)


def _is_weak(key: str, wrong: Sequence[str], prompt: str, tally: Tally) -> bool:
    return tally.refuses("guessable", hit=is_guessable(key, [key, *wrong], prompt))


def _item(
    document: Document,
    key: Exchange,
    *,
    prompt: str,
    right: str,
    distractors: Sequence[Distractor],
    explanation: Localized,
) -> Item:
    text = f"{prompt}{right}"
    words = [
        word for spot in document.spots if spot.line in (key.question.line, key.answer.line) for word in spot.words
    ]
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="question_answer",
        prompt=prompt,
        key=right,
        distractors=tuple(distractors),
        evidence=key.answer,
        explanation=explanation,
        level=level_of_text([word for word in words if word in text]),
        place=key.place,
        subject=key.shown_question,
        merit=2.0 + len(distractors),
        tags=("R3",),
    )
