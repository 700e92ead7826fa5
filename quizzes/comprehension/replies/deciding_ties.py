"""
Which tie of a reply to its question decides, as none of the options beside it has it too?

    当然，我六岁就采茶。   当然 answers any question for yes or no: 茶 decides, where no other one has it
    二〇一八年……         decides nothing beside another date
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.replies.answer_ties import ties_of
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

_NOTHING = Localized(ja="", en="")
_QUOTED = lazy_regex("「[^」]*」")
# What any question for yes or no gets.
_YES_OR_NO = lazy_regex("「(?:はい|いいえ|ある|ない|いる|いない|いいよ)」|打ち消")
_TAKES_UP = lazy_regex("takes? up")  # by a word, which is looked for in the other options already


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
