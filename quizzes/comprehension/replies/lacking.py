"""
What does a question ask for of which a passage has nothing, so that it is not answered there?

    您是哪一年开始的？  when        儿子学的是计算机，在深圳。     no time is told
    修过几口井？       how many    我是跟父亲学的。             no number is told
"""

from __future__ import annotations

from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.replies.answer_signs import what_is_asked
from quizzes.comprehension.replies.answer_types import type_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

_NOTHING = Localized(ja="", en="")
_OF_AMOUNT, _OF_TIME = frozenset({"rate", "money", "duration", "number"}), frozenset({"when"})
_NUMBER = lazy_regex(f"{OF_NUMBER}|[几半多少数]|全部|[两俩仨]")
_TIME = lazy_regex("[年月日天时候前后早晚春夏秋冬岁刚初末]|从来|一直|现在|当初|小学|中学|大学|毕业")


def what_is_lacking(question: str, read: str) -> Localized:
    """Say for what amount or time a question asks, where what is read tells none at all."""
    asked, wanted, plain = what_is_asked(question), type_of(question), in_simplified(read)
    if not asked.ja or wanted is None or _NUMBER.search(plain):
        return _NOTHING
    if wanted.name in _OF_AMOUNT:
        return Localized(
            ja=f"{asked.ja}をたずねていますが、問題文に数を言う言葉はありません。",
            en=f" It asks {asked.en}, but the passage tells no number.",
        )
    if wanted.name in _OF_TIME and _TIME.search(plain) is None:
        return Localized(
            ja=f"{asked.ja}をたずねていますが、問題文に時を言う言葉はありません。",
            en=f" It asks {asked.en}, but the passage tells no time.",
        )
    return _NOTHING
