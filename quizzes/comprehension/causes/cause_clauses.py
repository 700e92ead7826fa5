"""Which clauses of an interview can be read by themselves, told of the one who says them?"""

from __future__ import annotations

import re

from quizzes.chinese.numerals import OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.asking import points_outside
from quizzes.distractors.words import in_simplified

_QUANTITY = lazy_regex(
    rf"^(?:很多|许多|不少|大多数|大部分|有些|有的|一些|几乎|现在|今天|全部|所有|无论|{OF_NUMBER_OR_FEW}+[个位台本名家条只座间艘种张把]|最早的?|最后的?|最[晚早]..)"
)
_BEFORE_PREDICATE = lazy_regex(
    r"^(?P<subject>[^，,]{2,12}?)(?:都|也|会|就|很|太|不|没|被|才|只|可以|能|已经|正|突然|必须|需要|越来越|比|是|有|在|成本|更)"
)
_PREDICATE = lazy_regex(r"都|会|很|太|不|没|被|是|有|在|了|着|过|越来越|比|要|能|可以|变|只")
# 这个能力 after 这个事 is the one that it takes.
_FOR_IT = lazy_regex(
    r"(?<=[这這][个個件]事)(?P<rest>[^，,]*[，,][^，,]*?)[这這][个個](?=能力|本事|条件|條件|机会|機會|实力|實力|资格|資格)"
)
_NOUNS = frozenset({"n", "nz", "ns", "nt", "nr", "s", "an", "vn", "eng"})
_OWN = lazy_regex(r"自己")
_PRONOUN = lazy_regex(r"他们|她们|它们|他|她|它")
_OF_A_YEAR = lazy_regex(r"(?<=[\u4e00-\u9fff]{2})那[年天]")  # 大三那年
OURS = lazy_regex(r"我[们們]")
_LONGEST = 40


def told(text: str) -> str | None:
    """Say 我 as 自己 and 我们 as 他们, as words are told of who said them; None where that leaves open who is meant."""
    simple = in_simplified(text)
    if OURS.search(simple):
        if re.search(r"[他她它]|我(?![们們])|自己", simple):
            return None
        first = OURS.search(text)
        others = OURS.sub(lambda found: found.group() if first and found.start() == first.start() else "自己", text)
        return OURS.sub("他们", others if re.search(r"自己的|把自己", others) else text)
    if "我" in simple:
        return (
            re.sub("^我", "自己", text)
            if simple.count("我") == 1 and simple[0] == "我" and "自己" not in simple
            else None
        )
    return text


def begins_with_subject(clause: str) -> bool:
    """Tell whether a clause opens with what it speaks of, so that it can be read by itself."""
    text = _QUANTITY.sub("", in_simplified(clause))
    found = _BEFORE_PREDICATE.match(text)
    heads = [text[:length] for length in (4, 3, 2)]
    heads += [found["subject"][-length:] for length in (3, 2)] if found is not None else []
    return text[:1] not in "有没是要会能可" and (
        text.startswith(("我们", "他们")) or any(tag_of(head) in _NOUNS for head in heads)
    )


def stands_alone(clause: str | None, stem: str | None = "") -> bool:
    """Tell whether a clause points to nothing but what the stem speaks of by the same word."""
    if clause is None or stem is None:
        return False
    text = _PRONOUN.sub(lambda found: "" if found.group() in stem else found.group(), in_simplified(clause))
    text = _FOR_IT.sub(r"\g<rest>", text.replace("他们", "") if "他们" in stem else text)
    text = _OF_A_YEAR.sub("", text)
    is_own = bool(_OWN.search(text)) and (begins_with_subject(text) or "自己" in stem)
    return not points_outside(_OWN.sub("", text) if is_own else text) and len(clause) <= _LONGEST


def has_predicate(clause: str) -> bool:
    """Tell whether a clause says something, and does not only name it (大厂的入局)."""
    return bool(_PREDICATE.search(in_simplified(clause)))


def is_whole(clause: str) -> bool:
    """Tell whether a clause says something of what it names itself, or that there is something."""
    return has_predicate(clause) and (clause[:1] in "有没沒" or begins_with_subject(clause))
