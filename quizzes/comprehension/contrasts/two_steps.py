"""
What does somebody do first, and what next?

我先问预算，再问身高: the other options turn the two about, do both at once, or the one alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.asking import without_marker
from quizzes.comprehension.contrasts.two_sides import NOT_PLAIN, Form, Sides, statement_of
from quizzes.distractors.display import clauses, without_end
from quizzes.distractors.vetoes import pairs_of
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.spots import Spot

_FIRST = lazy_regex(r"^(?P<who>[^，先]{0,8}?)(?:得|要|都|总|会|一般|可以|必须)*先(?![生进后前天])(?P<does>.+)$")
_NEXT = lazy_regex(rf"^(?:然后)?再(?!说|见|过|也|{OF_NUMBER})(?P<does>.+)$")
_DONE = lazy_regex("(?<=[看做写读听问])完")
_WHO = lazy_regex(r"^(?:我们?|[^，我你您他她它这那]{2,8})?$")
# What only follows from the first, as sense tells; what points elsewhere.
_FOLLOWS = lazy_regex(
    r"[他她它这那其你您谁]|自己|什么|怎么|用|送[进到去]|往[外里]|[拿取][出走]|[装放]进|吃饭|睡|决定|走$|[来去回]$|交|卖|慢慢|等|到了|好了|洗手|一遍|一次"
)
_TIME = lazy_regex("以前|从前|过去|现在|如今|当时|那时|后来|刚|[去今前明]年|一开始|时候")
# 不打电话, and no 不打个电话.
_ONE_OF = lazy_regex("(?<=[打喝吃看写读发买倒])(?:[一两]?[个杯碗张封份本条](?![子人体性])|[一两]点儿?)(?=[一-龥])")
_ONE_ACT = lazy_regex(
    "(?<=[打喝吃看写读发买倒])一?[个杯](?![子人体性])(?=[一-龥])"
)  # 打个电话 is done at once, no 一边
# When it is that somebody has come or done something, where no word says whither or what: 到了以后, 弄好以后.
_WHEN_OF_NOTHING = lazy_regex(
    "(?:^|[们我])(?:到|去|来|回来|回去|进去|进来|上去|下来|过去|过来|做|弄|干|忙|吃|写|看)[了完好]*(?:以后|之后|后|的?时候?)$"
)
# A count of what the clause before names, and this one leaves out: 先放一勺糖在锅里，再放一勺在碗里.
_LEAVES_OUT = lazy_regex(
    "[一-龥]{1,2}[一两二三四五六七八九十几半]+[杯个碗张条块件本把盆桶瓶袋只根份勺片](?=[在给到进上下]|$)"
)
_GOES, _TO_ITS_END = lazy_regex("^[去来](?=[一-龥]{2})"), lazy_regex("把.{2,}[完好]$")
# Everybody would think before he acts: 先判断，再动手.
_THOUGHT = lazy_regex(
    "判断|想(?!办法|吃|买)|考虑|琢磨|了解|弄清|弄明白|看清|搞清|分析|研究|观察|诊断|商量|调查|检查|准备"
)
_DEED = lazy_regex(
    "动手|动工|动笔|动刀|下手|下刀|下药|下笔|下结论|出手|行动|开工|开口|开药|表态|施工|治疗?$|[做干]$|用药"
)
_POINTS = lazy_regex("[我你您他她它这那其谁]")
_I_OPEN, _SOMEBODY_ELSE = lazy_regex("我们?(?=[^的和跟])"), lazy_regex("[你您他她它谁]|[人师长员妈爸哥姐弟妹]|大家")
_LEAST, _MOST = 2, 12  # hanzi of what is done


def steps_of(spot: Spot) -> Sides | None:
    """Find two things that are done one after the other, of which sense does not tell which comes first."""
    said = statement_of(spot)
    if said is None:
        return None
    text = said.text
    pieces = [without_end(piece).strip() for piece in clauses(text)]
    for k in range(len(pieces) - 1):
        found = _steps(without_marker(pieces[k]), pieces[k + 1])
        setting = _setting(pieces[:k])
        is_plain = not any(NOT_PLAIN.search(in_simplified(each)) for each in pieces[: k + 2])
        if found is not None and setting is not None and is_plain:
            who = found[0] or _who_goes_on(pieces[:k])
            first = pieces[k if found[0] or not who else 0]  # from the clause on that says who
            quote = text[text.find(first) : text.find(pieces[k + 1]) + len(pieces[k + 1])]
            return _sides(setting, (who, *found[1:]), said.by, quote)
    return None


def _steps(one: str, other: str) -> tuple[str, str, str] | None:
    """Give who does two things, and what: first the one, then the other."""
    first, then = _FIRST.match(in_simplified(one)), _NEXT.match(in_simplified(other))
    if first is None or then is None or not _WHO.match(first["who"]) or "先" in other:
        return None
    if _WHEN_OF_NOTHING.search(in_simplified(first["who"])) or _LEAVES_OUT.match(in_simplified(then["does"])):
        return None
    a, b = (_DONE.sub("", text[slice(*found.span("does"))]) for text, found in ((one, first), (other, then)))
    is_fit = _is_step(a) and _is_step(b) and not pairs_of(a) & pairs_of(b)
    is_fit = is_fit and not (_THOUGHT.match(in_simplified(a)) and _DEED.match(in_simplified(b)))
    return (one[: first.end("who")], a, b) if is_fit else None


def _who_goes_on(before: Sequence[str]) -> str:
    """Give 我 where the clauses before tell of nobody else: 我五点到，先…，再…; else nothing."""
    told = in_simplified("，".join(before))
    found = _I_OPEN.match(told)
    return found.group() if found is not None and not _SOMEBODY_ELSE.search(told[found.end() :]) else ""


def _setting(before: Sequence[str]) -> str | None:
    """Give when it is that somebody does so, where the clause before says it; None where it cannot be said again."""
    if not before or not _TIME.search(in_simplified("".join(before))):
        return ""
    when = before[-1]
    is_fit = len(before) == 1 and len(hanzi_of(when)) <= _MOST and not _POINTS.search(in_simplified(when))
    return f"{when}，" if is_fit else None


def _sides(setting: str, found: tuple[str, str, str], name: str, quote: str) -> Sides:
    """Give the four ways in which the two can be done."""
    who, a, b = found
    lead = setting + {"我": name, "我们": f"{name}他们", "我們": f"{name}他們"}.get(who, who)
    return Sides(
        form=Form.STEPS,
        stem=f"下面哪一句符合{name}的说法？",
        one=a,
        other=b,
        options=(
            f"{lead}先{a}，再{b}",
            f"{lead}先{b}，再{a}",
            f"{lead}一边{_at_once(a)}，一边{_at_once(b)}",
            f"{lead}只{a}，不{_ONE_OF.sub('', b)}",
        ),
        quote=quote,
    )


def _at_once(text: str) -> str:
    """Say of what is done that it is being done: 记账 of 把账记完, 装车 of 去装车."""
    plain = _GOES.sub("", _ONE_ACT.sub("", text))
    if not _TO_ITS_END.match(in_simplified(plain)):
        return plain
    what = plain[1:-1]
    known = table().get(in_simplified(what)[-2:])
    length = 2 if known is not None and known.pos.startswith("v") else 1
    return f"{what[-length:]}{what[:-length]}"


def _is_step(text: str) -> bool:
    """Tell whether words say what is done, and nothing that only follows from something."""
    simple = in_simplified(text)
    is_done = simple[:1] in "把给" or any(tag_of(simple[:length]).startswith("v") for length in (2, 1))
    return is_done and _LEAST <= len(hanzi_of(text)) <= _MOST and not _FOLLOWS.search(simple)
