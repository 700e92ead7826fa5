"""
Does a question, shown without what was said before it, leave open of whom or of what it is asked?

    他后来怎么样？        of whom
    这样做对不对？        what one does
    您怎么回答的？        to what
    您习惯吗？           to what
    成功了吗？           what did
    那么，这是练出来的吗？  what, where no more stands before it
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.clauses.begun_amid import speaks_of_nobody

if TYPE_CHECKING:
    from collections.abc import Iterable

_LITTLE = r"(?:那么?|后来|当时|现在|结果|最后|[您你他她]们?|自己|真的?|还|也|就|都|会|很|是|没有?|不|[，,])*+"
_OF_WHAT = lazy_regex(
    rf"{_LITTLE}(?:"
    r"(?:怎么|如何|咋)(?:回答?|答复|说|答|办|处理|解决|应对|做|想|看|决定)[的了]?(?:呢|啊)?|"
    r"(?:习惯|后悔|同意|答应|愿意|相信|成功|失败|害怕|担心|赞成|反对|接受|放弃|拒绝|满意|介意|生气|难过|高兴|伤心|着急|心疼|可惜|在意|试|信|怕|赢|输)过?了?(?:吗|没有|吧|不)?"
    r")[？?]"
)
_SO = lazy_regex(
    r"[这那]样(?:[做说想干]|就|也|会|能|对|好|行|合适|公平|下去)|"
    r"[这那]么(?:做|说|想|干)|^(?:[^，,]{0,5}[，,])?[这那](?:不?是|不|算|叫|就|对)"
)


def does_what_is_untold(asked: str) -> bool:
    """Tell whether a simplified question says of what somebody does no more than the verb: 他后来试了吗？"""
    return _OF_WHAT.fullmatch(asked) is not None or _SO.search(asked) is not None


def leaves_open_of_what(asked: str, names: Iterable[str] = ()) -> bool:
    """Tell whether a simplified question needs what was said before it, of whom of `names` or of what it asks."""
    return speaks_of_nobody(asked, names) or does_what_is_untold(asked)
