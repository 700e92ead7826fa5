"""
What tells which question a reply answers, and which reply answers a question, beside the others that are offered?

A tie that none of the others has too: what any such reply has decides nothing, as 当然 or a year beside other years.
Where no word ties them, their sense does, if nothing is asked that any story may answer, and nothing ties the others.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.plain_questions import plainly_asked
from quizzes.comprehension.replies.answer_ties import ties_of
from quizzes.comprehension.replies.answer_types import asks_alike
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence


# Which tie of a reply to its question decides, as none of the options beside it has it too?
_NOTHING = Localized(ja="", en="")
_QUOTED = lazy_regex("「[^」]*」")
# What a story answers that may be about anything, and what else may be answered by one: 最难忘的是什么, 感觉怎么样.
_FOR_STORY = lazy_regex(
    "难忘|经历|故事|有趣的|介绍|[谈聊讲说]{2}|[谈聊]一?下|对[^，。？]{1,10}(?<!来)说|[想要]说|什么话|什么情况|情况(?:怎么样|如何)"
)
_OPEN = lazy_regex(
    f"{_FOR_STORY.pattern}|"
    "印象|[遇碰]到过?(?:的(?:困难|问题)|[^，。？]{0,4}什么)|发生|怎么样|如何[？?呢]|感觉|感受|感想|感触|体会|收获|变化|评价|看法|怎么看|如何看"
)
_TAKES_UP = lazy_regex("takes? up")  # by a word, which is looked for in the other options already


def is_reply_known_by_sense(asked: str, reply: str, others: Sequence[str]) -> bool:
    """Tell whether no story at all answers a question, and no word ties the reply or one of the others to it."""
    return not is_open(asked) and not any(any(ties_of(asked, text)) for text in (reply, *others))


def is_question_known_by_sense(asked: str, others: Sequence[str], read: str) -> bool:
    """Tell whether no story answers a question, or might answer one of the others, and no word ties these."""
    is_any_story = _FOR_STORY.search(plainly_asked(asked)) is not None or any(map(is_open, others))
    return not is_any_story and not any(_all_ties(other, read) for other in others)


def is_open(question: str) -> bool:
    """Tell whether any story may answer a question."""
    return _OPEN.search(plainly_asked(question)) is not None


def tie_of_question(question: str, reply: str, others: Sequence[str]) -> Localized:
    """Say what ties a reply to one question and to none of others; nothing where nothing does."""
    of_others = {tie.ja for other in others for tie in _all_ties(other, reply)}
    is_one_of_many = any(asks_alike(question, other) for other in others)
    ties = (tie for tie in ties_of(question, reply, others) if tie.ja not in of_others)
    return next((tie for tie in ties if _is_of_word(tie) or not is_one_of_many), _NOTHING)


def tie_of_reply(question: str, reply: str, others: Sequence[str]) -> Localized:
    """Say what ties one reply to a question and none of others; nothing where nothing does."""
    of_others = {_kind(tie) for other in others for tie in ties_of(question, other)}
    return next((tie for tie in ties_of(question, reply, others) if _decides(tie, of_others)), _NOTHING)


@lru_cache(maxsize=1 << 9)
def _all_ties(question: str, reply: str) -> tuple[Localized, ...]:
    """Remember what ties a reply to a question, as these stand beside each other in many ways."""
    return tuple(ties_of(question, reply))


def _decides(tie: Localized, of_others: set[str]) -> bool:
    return _is_of_word(tie) or _kind(tie) not in of_others


def _is_of_word(tie: Localized) -> bool:
    return _TAKES_UP.search(tie.en or "") is not None


def _kind(tie: Localized) -> str:
    """Give what is said of a tie without the words of it: of two dates the same."""
    return _QUOTED.sub("", tie.ja or "")
