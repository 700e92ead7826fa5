"""
Does a number belong to the noun beside it as one name, or count what is not named, so that nobody asks for it alone?

    他们四个合伙人            the four of them: one name
    一位修了三十年雨伞的老人    within what somebody is called
    跟踪了四年               of what?
    送来五箱                 boxes of what?
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.numbers.number_wording import DATES
from quizzes.distractors.edits.quantities import quantities
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from quizzes.distractors.edits.quantities import Quantity

# What belongs to the noun before or after as one name: 他们四个合伙人, 一个七人委员会, 两间半, 十个里有七个.
_NAMED_BEFORE = lazy_regex(
    r"(?:他们|她们|自己|[一这那两几][个款家种支]|[前头近这后和跟与])$|(?:开口就|张口就)说[^，,]*$|也[^，,]*$|(?:而且|并且)[^，,]*$|"
    r"[，,](?:姓[^，,]{1,3}|[^，,]{1,4}岁|还?有[^，,]+)[，,][^，,]*$"
)
_OF_ONE = lazy_regex(r"一[位个名家][^，,]*$")  # 一位修了三十年雨伞的老人: nobody asks for a number within a name
# What is counted has to be named: after the number, or before a verb that sums it up.
_THINGS = lazy_regex(r"[个碗杯家本件台张只条篇辆棵首瓶盒份口盏间套种位名部款门枚块箱桶袋筐包盘盆罐]$")
# Verbs of which one asks what, before how long they took: 跟踪了四年, 擦了四十分钟.
_LACKS_OBJECT = lazy_regex(
    f"{any_of('verb of which one asks what')}(?:了|过)?(?:大概|大约|整整|差不多|将近)?＿(?:$|[就才])|"
    "说(?:只|就)?还?[有剩差]＿$|"  # until what, or of what
    "(?:自己|他们|我|[爸妈哥姐弟妹爷奶公婆叔伯姑姨舅]|[父母]亲|师[傅父])＿(?:[在从到][^，,]{1,8})?[开建办盖造买做]的$"
)
_SUMS_UP = lazy_regex(r"(?:共计|总计|总数|数量|销量|产量|一共有|总共有?|下载量|人数)[^，,]{0,4}$")
_NAMED_AFTER = lazy_regex(
    r"[里中半]|的[\u4e00-\u9fff]{1,4}就|回答|问题|原因|方面|办法|例子|理由|特点|条件|当中|之一|委员会|小组|团队"
)
# 96年修好了 and 在96年 tell when, 干了30年 and 30年前 how long: nobody asks 多少年 for a date.
_SHORT_YEAR, _AT = lazy_regex("[0-9]{2}年"), lazy_regex("[在从到于自]$")
_SO_LONG, _AGO = (
    lazy_regex("(?:[了过有约近足满是]|整整|已经?|大概|不到)$"),
    lazy_regex("以?[前后]|[了来的多]|历史|时间|$"),
)


def is_part_of_name(number: Quantity, before: str, after: str) -> bool:
    """Tell whether a number cannot be asked for by itself, because it belongs to what stands beside it."""
    before = before.removesuffix("自己") if number.kind in DATES else before
    if _NAMED_BEFORE.search(before) or _NAMED_AFTER.match(after) or _LACKS_OBJECT.search(f"{before}＿{after}"):
        return True
    is_long = bool(_SO_LONG.search(before) or (before and _AGO.match(after))) and not _AT.search(before)
    if _SHORT_YEAR.fullmatch(number.text) and not is_long:
        return True
    is_attribute = number.kind == "age" and after.startswith("的")
    return is_attribute or bool(_OF_ONE.search(before) and "的" in after)


def names_the_counted(text: str) -> bool:
    """Tell whether each number of a question counts something that it names."""
    counts = [each for each in quantities(text) if each.kind == "count" and _THINGS.search(each.text)]
    return all(hanzi_of(text[each.end :][:1]) or _SUMS_UP.search(text[: each.start]) for each in counts)
