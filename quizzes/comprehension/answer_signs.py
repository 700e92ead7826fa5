"""
Which words show that a saying answers a question?

    为什么…… — 因为……          a reason, for a question for one
    手跟得上吗？ — 跟不上啊      yes or no
    研究经费哪里来？ — ……研发预算    经费, 预算: no word is shared, so nothing is said
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.segmentation import Segmenter
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.following import is_of_no_topic
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

_WHY = re.compile(r"为什么|为何|何以|缘由|原因|理由|何必|怎么会")
_REASON = re.compile(r"因为|由于|原因|缘由|理由|道理|为了|为的是|所以|出于|目的|是怕")
_DIGIT = "[0-9〇○零一二两三四五六七八九十百千万亿]"
_DIGITS = f"{_DIGIT}+"
# What asks for a number, and a number of that kind: a year does not say how long.
_NUMBERS = tuple(
    (re.compile(asks), re.compile(tells))
    for asks, tells in (
        ("什么时候|何时|[哪几]一?[年月天点]", rf"{_DIGITS}(?:年(?!以|来|多|前|后)|月|号|日|点)"),
        ("多久|多长时间", rf"(?<!{_DIGIT})(?!{_DIGIT}{{4}}年){_DIGITS}[多几]?(?:年|个?月|天|周|个?星期|个?小时|分钟)"),
        ("几个", rf"{_DIGITS}[多几]?个"),
        ("几次", rf"{_DIGITS}[多几]?次"),
        ("多少", rf"百分之{_DIGITS}|{_DIGIT}{{2,}}[多几]?"),
    )
)
_NUMBER_JA, _NUMBER_EN = "「{asks}」に対して「{tells}」と答えています。", " {asks} is answered by {tells}."
_YES_OR_NO = re.compile(r"吗(?=[？?]|$)|是否|有没有|是不是|会不会|能不能|要不要|可不可以|愿不愿|值不值得|够不够")
_YES = re.compile(
    r"^(?:当然|确实|的确|没有|没|有|不是|是的?|不会|会|不能|能|不可以|可以|不|对|够|行)(?:[，,。啊呀的了]|$)|^有(?=[个位一两几过])"
)
_DONE = re.compile(r"(?:有没有|您|你|是否)(?P<done>[\u4e00-\u9fff]过)")
_TOPIC = ("n", "v", "x", "i", "l", "t")
_EMPTY = frozenset(
    ["觉得", "认为", "时候", "东西", "事情", "问题", "没有", "可能", "知道", "最后", "后来", "现在", "今年", "开始"]
)


def sign_of(question: str, answer: str) -> Localized:
    """Say which words show that one answers the other; nothing where no word does."""
    asked, said = in_simplified(question), in_simplified(answer)
    for asks, tells, ja, en in (
        (
            _WHY,
            _REASON,
            "「{asks}」と理由をたずねられ、「{tells}」と理由を述べています。",
            " {asks} asks for a reason, and {tells} shows that one is given.",
        ),
        (
            _YES_OR_NO,
            _YES,
            "「はい」か「いいえ」かの質問に、「{tells}」と答えています。",
            " It is a yes-or-no question, and {tells} answers it.",
        ),
        *((asks, tells, _NUMBER_JA, _NUMBER_EN) for asks, tells in _NUMBERS),
    ):
        one, other = asks.search(asked), tells.search(said)
        is_sure = ja is not _NUMBER_JA or len(tells.findall(said)) == 1  # of several numbers nobody knows which answers
        if one is not None and other is not None and is_sure:
            words = {"asks": question[slice(*one.span())], "tells": answer[slice(*other.span())].strip("，,。")}
            return Localized(ja=ja.format(**words), en=en.format(**words))
    again = _done_again(question, asked, said)
    if again:
        return Localized(
            ja=f"質問の「{again}」を、答えでも繰り返しています。",
            en=f" The answer repeats {again} from the question.",
        )
    return Localized(ja="", en="")


def word_of_both(question: str, answer: str, others: Sequence[str]) -> str:
    """Give the longest word of a question that its answer has as well, and none of some others."""
    words = [
        word
        for word in _segmenter().words(question)
        if len(hanzi_of(word)) > 1
        and word in answer
        and not is_of_no_topic(word)
        and not any(word in other for other in others)
    ]
    fit = [
        word for word in words if in_simplified(word) not in _EMPTY and tag_of(in_simplified(word)).startswith(_TOPIC)
    ]
    return max(fit, key=len, default="")


def _done_again(question: str, asked: str, said: str) -> str:
    """Give what a question for yes or no asks to have been done (有没有想过), where the answer says it again."""
    found = _DONE.search(asked) if _YES_OR_NO.search(asked) else None
    return question[slice(*found.span("done"))] if found is not None and found["done"] in said else ""


@lru_cache(maxsize=1)
def _segmenter() -> Segmenter:
    return Segmenter()
