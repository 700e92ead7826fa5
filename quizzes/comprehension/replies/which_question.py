"""
Which question does what is read of a reply answer?

    您收徒弟吗？ — 收了一个。她学过设计，手很稳。        收 tells it: 她学过设计，手很稳。 is read
    将来由谁来接？ — 儿子在城里上班，等他退休再回来。     the sense alone tells it

What is read is the part that repeats least of the question. What goes on from the first words of a reply is read alone
only where these are tied to the question: then the explanation says with what the reply begins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.labels import labelled
from quizzes.comprehension.replies.answer_types import is_answer
from quizzes.comprehension.replies.answering import is_of_asked_time, only_leads_to_answer
from quizzes.comprehension.replies.clear_questions import is_clear
from quizzes.comprehension.replies.deciding_ties import is_question_known_by_sense, tie_of_question
from quizzes.comprehension.replies.lacking import what_is_lacking
from quizzes.comprehension.replies.leading_up import ends_in_remark
from quizzes.comprehension.replies.parts import Part, parts_of
from quizzes.comprehension.replies.replies import Replies, asks_why
from quizzes.comprehension.replies.reply_wording import answered, is_saying_told, told_with_yes, why_question
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import answerer_of, asker_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.exchange import Exchange

_NOTHING = Localized(ja="", en="")
_GIVES_REASON = lazy_regex("因为|由于")
_LEAST_REASON = 8  # hanzi of a reason that are understood without 因为


def which_question(replies: Replies, i: int) -> Iterator[Item]:
    """Ask which question of somebody is answered by the first part of the reply that tells it."""
    key, tally = replies.found[i], replies.tally
    if tally.refuses("no-question", hit=not is_clear(key) or ends_in_remark(key)):
        return
    for part in parts_of(key):
        if not (
            tally.refuses("no-answer", hit=not _is_answer(key, part))
            or tally.refuses("no-translation", hit=not is_saying_told(replies.document, part.told))
        ):
            wrong, tie = _beside(replies, i, part)
            if not tally.refuses("no-deciding-tie", hit=not wrong):
                replies.offered.update(other.shown_question for other in wrong)
                yield _item(replies, key, part, wrong, tie)
                return


def _is_answer(key: Exchange, part: Part) -> bool:
    said = told_with_yes(key, part.told) if part.goes_on else part.read
    return is_answer(key.shown_question, said) and is_of_asked_time(key, part.told.text)


def _beside(replies: Replies, i: int, part: Part) -> tuple[Sequence[Exchange], Localized]:
    """Choose the questions beside which a word tells the right one, or else its sense does, with what that word is."""
    key, sets = replies.found[i], tuple(replies.question_sets(i, part.read))
    for wrong in sets:
        tie = _tie(key, part, _questions(wrong))
        if tie.ja:
            return wrong, tie
    if part.goes_on or replies.document.language is None or only_leads_to_answer(key, part.told):
        return (), _NOTHING
    asked = key.shown_question
    by_sense = (wrong for wrong in sets if is_question_known_by_sense(asked, _questions(wrong), part.read))
    return next(by_sense, ()), _NOTHING


def _questions(wrong: Sequence[Exchange]) -> list[str]:
    return [other.shown_question for other in wrong]


def _tie(key: Exchange, part: Part, others: Sequence[str]) -> Localized:
    """Say what ties to the question what answers it, or else all that is read of the reply or stands before that."""
    asked, said = key.shown_question, told_with_yes(key, part.told)
    tie = tie_of_question(asked, said, others)
    return tie if tie.ja else tie_of_question(asked, f"{said}。{part.read}" if part.goes_on else part.read, others)


def _item(replies: Replies, key: Exchange, part: Part, wrong: Sequence[Exchange], tie: Localized) -> Item:
    document, asker = replies.document, asker_of(key.asker)
    read = f"……{part.read}" if part.goes_on else without_why(key, part.read)
    asks = f"这段话是回答{asker}的哪个问题时说的？" if part.goes_on else f"这段话回答的是{asker}的哪个问题？"
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="question_answer",
        passage=labelled(document, f"{answerer_of(key.answerer)}：{read}"),
        prompt=document.written(asks),
        key=key.shown_question,
        distractors=tuple(
            Distractor(
                option=other.shown_question,
                code=RefutationCode.OTHER_RECORD,
                why=why_question(document, other) + what_is_lacking(other.shown_question, part.read),
            )
            for other in wrong
        ),
        evidence=key.question,
        explanation=answered(document, part.told, tie, goes_on=part.goes_on),
        place=key.place,
        subject=key.shown_question,
        merit=2.5 + 0.1 * len(wrong),
        tags=("R3",),
    )


def without_why(key: Exchange, answer: str) -> str:
    """Leave out the 因为 that opens the answer to a why, of which no other question asks: its sense is to tell."""
    found = _GIVES_REASON.match(in_simplified(answer)) if asks_why(key.shown_question) else None
    rest = answer[found.end() :] if found is not None else ""
    return f"……{rest}" if len(hanzi_of(rest)) >= _LEAST_REASON else answer
