"""
Which questions that join a reply to what it responds to are told by the text alone, and by a tie that decides?

A reply is told by its form beside the only question for yes or no, or for a time, that it can answer; by a word of what
is read that it alone repeats; and what any such reply has decides nothing: 当然, a year beside other years.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.replies import question_answer
from quizzes.comprehension.replies.answer_ties import ties_of
from quizzes.comprehension.replies.even_forms import is_reply_told, is_told_by_form, is_told_by_repeating
from quizzes.comprehension.replies.saying import told
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.item import Item
    from quizzes.distractors.vetoes import Tally

_LABEL = "："
# Which tie of a reply to its question decides, as none of the options beside it has it too?
_NOTHING = Localized(ja="", en="")
_QUOTED = lazy_regex("「[^」]*」")
# What any question for yes or no gets.
_YES_OR_NO = lazy_regex("「(?:はい|いいえ|ある|ない|いる|いない|いいよ)」|打ち消")
_TAKES_UP = lazy_regex("takes? up")  # by a word, which is looked for in the other options already


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask which question a reply answers, and how a question is answered."""
    yield from (item for item in question_answer.items(document, tally) if is_even(item, tally))


def is_even(item: Item, tally: Tally) -> bool:
    """Tell whether neither form nor a word of what is read tells the key, and its explanation names what decides."""
    others, read = [wrong.option for wrong in item.distractors], _read(item)
    is_question = item.key == item.subject
    is_told = is_told_by_form(item.key, others, read) if is_question else is_reply_told(item.subject)
    if tally.refuses("told-by-form", hit=is_told):
        return False
    if tally.refuses("told-by-word", hit=is_told_by_repeating(item.key, others, read)):
        return False
    tie = tie_of_question(item.key, read, others) if is_question else tie_of_reply(item.subject, _said(item), others)
    return not tally.refuses("no-deciding-tie", hit=not tie.ja or tie.ja not in (item.explanation.ja or ""))


def _said(item: Item) -> str:
    """Give the reply with the words that lead to it, which are told in the text alone: 我现在想的是."""
    quote = told(item.evidence.quote)
    return quote if quote.endswith(item.key) else item.key


def _read(item: Item) -> str:
    """Give what is read, without who says it."""
    lines = (item.passage or "").split("\n")
    return "\n".join(line.partition(_LABEL)[2] or line for line in lines)


def tie_of_question(question: str, reply: str, others: Sequence[str]) -> Localized:
    """Say what ties a reply to one question and to none of others; nothing where nothing does."""
    of_others = {tie.ja for other in others for tie in ties_of(other, reply)}
    ties = (tie for tie in ties_of(question, reply, others) if tie.ja not in of_others)
    return next((tie for tie in ties if _is_of_word(tie) or not _YES_OR_NO.search(tie.ja or "")), _NOTHING)


def tie_of_reply(question: str, reply: str, others: Sequence[str]) -> Localized:
    """Say what ties one reply to a question and none of others; nothing where nothing does."""
    of_others = {_kind(tie) for other in others for tie in ties_of(question, other)}
    return next((tie for tie in ties_of(question, reply, others) if _decides(tie, of_others)), _NOTHING)


def _decides(tie: Localized, of_others: set[str]) -> bool:
    return _is_of_word(tie) or _kind(tie) not in of_others


def _is_of_word(tie: Localized) -> bool:
    return _TAKES_UP.search(tie.en or "") is not None


def _kind(tie: Localized) -> str:
    """Give what is said of a tie without the words of it: of two dates the same."""
    return _QUOTED.sub("", tie.ja or "")
