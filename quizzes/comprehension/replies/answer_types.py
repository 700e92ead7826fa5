"""
What sort of answer does a question ask for, and does a saying have the form of one?

    您的一天是怎么过的？        a day           五点四十起床，……
    您本人的储蓄率是多少？      at what rate    百分之四十一，……
    您希望年轻人来做吗？        a wish          先在病房里熬五年再来

Options that could not answer at all are left out by the question alone, without the interview.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER as _DIGIT
from quizzes.chinese.pattern_lists import filled
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.comprehension.plain_questions import plainly_asked
from quizzes.comprehension.replies.answer_amounts import tells_amount
from quizzes.comprehension.replies.answer_signs import NOT_SOME
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

_SO_LONG = (
    rf"(?<!{_DIGIT})(?!{_DIGIT}{{4}}年){_DIGIT}+[多几来]?(?:年|个?半?月|天|周|个?星期|个?半?(?:小时|钟头)|分钟)(?!级)"
    r"|半[年天]|一辈子"
)
_FAMILY = "family"
_LEAST = 2  # wrong options that have to be of the sort that is asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerType:
    """A sort of answer: what asks for it, and what is said in each answer of the sort."""

    name: str
    asks: re.Pattern[str]
    tells: re.Pattern[str]


_YES_OR_NO = lazy_regex(r"吗[？?]|吗$|是否|有没有|[过了]没有|是不是|会不会|能不能|要不要|愿不愿|够不够|值不值")
# How often there is such a thing, which answers whether there is: 每个月都有, 常有.
_SO_OFTEN = (
    r"(?:差不多|几乎|基本上?)?(?:每个?(?:[天周月年次回届]|晚上|星期|礼拜)|天天|年年|到处|"
    r"哪儿|哪里|谁家|常常?|经常|总|一直|偶尔)[都也]?"
)
_SAYS_YES_OR_NO = lazy_regex(
    r"^(?P<word>当然|确实|的确|没有?|有|不是|是的?|不会|会|不能|能|不可以|可以|不|对|够|行|"
    rf"{_SO_OFTEN}有)(?:[啊呀吧的了过]|[，,。！]|$)"
)
# Questions that take up a word of their own with yes or no: 有 answers 有没有, and no 会不会.
_OWN_WORDS = tuple(
    (lazy_regex(asks), lazy_regex(says))
    for asks, says in (
        (
            r"有没有|有(?!点儿?|些|时)[^，。？]{1,14}吗|[过了](?:吗|没有)|[^经通超路]过[^，。？]{1,8}(?:吗|没有)",
            rf"没有?|有|{_SO_OFTEN}有",
        ),
        (r"是不是|是否|是[^，。？]{1,14}吗|对吗|对不对", "不是|是的?|对|不"),
        (r"(?P<modal>会|能|可以)(?:不(?P=modal)|[^，。？]{1,14}吗)", "不会|会|不能|能|不可以|可以|不|行"),
    )
)
_TOLD_BY_TYPE = frozenset({"day", "when", "rate", "money", "duration", "number", "advice", "meaning"})
# What tells on which day or in which year something was, or at which hour.
_DATE = lazy_regex(
    rf"{_DIGIT}+(?:年(?!前|来|多|级)|月(?!亮|饼)|[号日](?!线|楼|店|子))|[去前今明后]年(?!前)|[上下]个?月|[前昨今明后]天|腊月|正月|[春夏秋冬]天|年[初底]"
)
_HOUR = lazy_regex(rf"{_DIGIT}+点(?!儿|心|名)")
# What has no amount answers nothing that asks how much: all others have one, too.
_OF_AMOUNT = frozenset({"rate", "money", "duration", "number"})
_CERTAIN = _TOLD_BY_TYPE | {"wish", "which", "to_come"}
_OF_NUMBERS = _OF_AMOUNT | {"when"}
# What asks for a name, and of what names are made: 鱼肉饺子, which answers no 为什么.
_VERB = lazy_regex(r"([\u4e00-\u9fff])[着了过]")


def type_of(question: str) -> AnswerType | None:
    """Give the sort of answer that a question asks for, if it is one of which the form can be told."""
    text = plainly_asked(question)
    return next((each for each in _types() if each.asks.search(text)), None)


@lru_cache(maxsize=1)
def _types() -> Sequence[AnswerType]:
    """Load the sorts of answers; of two that a question asks for, the first counts."""
    parts = {"not_some": NOT_SOME, "so_long": _SO_LONG}
    return tuple(
        AnswerType(name=name, asks=lazy_regex(filled(asks, **parts)), tells=lazy_regex(filled(tells, **parts)))
        for name, asks, tells, _ in rows_of("answer_types.tsv")
    )


def is_of_type(question: str, said: str) -> bool:
    """Tell whether a saying has the form of what is asked for."""
    wanted, plain = type_of(question), in_simplified(said)
    if wanted is not None and wanted.name == "number":
        return tells_amount(plainly_asked(question), plain, wanted.tells)
    return wanted is None or bool(wanted.tells.search(plain))


def is_of_told_type(question: str, said: str) -> bool:
    """Tell whether a saying has the form of what is asked for, where few sayings have it."""
    wanted = type_of(question)
    return wanted is not None and wanted.name in _TOLD_BY_TYPE and is_of_type(question, said)


def is_answer(question: str, said: str) -> bool:
    """Tell whether a saying may answer a question for a number, a time or a wish; any may answer others."""
    wanted = type_of(question)
    return wanted is None or wanted.name not in _CERTAIN or is_of_type(question, said)


def is_known_by_type(question: str, key: str, others: Sequence[str]) -> bool:
    """Tell whether too few others have the form of what is asked for, or the key alone says yes, no or the verb."""
    if _says_verb_again(question, key) and not any(_says_verb_again(question, other) for other in others):
        return True
    wanted = type_of(question)
    least = len(others) if wanted is not None and wanted.name in _OF_AMOUNT else min(_LEAST, len(others))
    least = min(least, 1) if wanted is not None and wanted.name == _FAMILY else least
    if sum(is_of_type(question, other) for other in others) < least or _is_only_date(wanted, key, others):
        return True
    if not opens_with_yes_or_no(question, key):
        return False
    return not any(opens_with_yes_or_no(question, other) for other in others)


def _is_only_date(wanted: AnswerType | None, key: str, others: Sequence[str]) -> bool:
    """Tell whether, where is asked when, the key alone names a date, or alone an hour, which answers nothing else."""
    if wanted is None or wanted.name != "when":
        return False
    kinds = (kind for kind in (_DATE, _HOUR) if kind.search(in_simplified(key)))
    return any(not any(kind.search(in_simplified(other)) for other in others) for kind in kinds)


def _says_verb_again(question: str, said: str) -> bool:
    verbs = {found[1] for found in _VERB.finditer(in_simplified(question))}
    return any(found[1] in verbs for found in _VERB.finditer(in_simplified(said)))


def asks_whether(question: str) -> bool:
    """Tell whether a question is one for yes or no."""
    return bool(_YES_OR_NO.search(plainly_asked(question)))


def asks_alike(question: str, other: str) -> bool:
    """
    Tell whether two questions ask for one sort of answer, or both for yes or no: none is told by the form then.

    Whoever or wherever is named in reply to the one may be named in reply to the other, so that these are not alike.
    """
    are_whether = [asks_whether(text) for text in (question, other)]
    if any(are_whether):
        return all(are_whether)
    one, another = type_of(question), type_of(other)
    if one is None or another is None or one.name not in _TOLD_BY_TYPE:
        return False
    return one.name == another.name or {one.name, another.name} <= _OF_NUMBERS


def opens_with_yes_or_no(question: str, said: str) -> bool:
    """Tell whether a saying opens with a yes or no to a question: with the word that it asks by, if it has one."""
    asked, found = plainly_asked(question), _SAYS_YES_OR_NO.search(in_simplified(said))
    if found is None or not _YES_OR_NO.search(asked):
        return False
    own = [says for asks, says in _OWN_WORDS if asks.search(asked)]
    is_often = len(found["word"]) > len("没有") and found["word"].endswith("有")  # which says no yes to 要收费吗
    is_of_any = found["word"] in {"当然", "确实", "的确"} or not (own or is_often)
    return is_of_any or any(says.fullmatch(found["word"]) for says in own)
