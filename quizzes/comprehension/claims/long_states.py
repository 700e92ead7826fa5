"""
Does a claim tell what is so for a long time, so that it is so in another year as well?

    2021年，我们公司有四百个员工      so may it have been in 2020: nobody says that it was not
    2021年，我们公司搬到了上海        and in no other year
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.display import clauses, without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.claims.claim import Claim
    from quizzes.distractors.edits.edit import Edit

_YEAR = lazy_regex(
    r"(?:[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3})年|[去前今]年|上个?(?:月|星期|礼拜|周)|前[两几]天|前些年"
)
# What happened once: it is over (了, 过), it is told of when it was (是2014年修的), or its verb is of one moment.
_ONCE = lazy_regex(
    r"[了过]|[第头][一二三]次|是[^，]*的$|[成建起]立|开始|开[业张办馆店幕]|关门|出[生版事差国狱]|毕业|结婚|离婚|去世|退休|入[学职行狱]|辞职|辞掉|"
    r"离开|[来回搬调考转嫁]到|搬家|搬[走进出去回来]|买[下进来到]|卖[掉给出]|[建修盖写拍做画造种编办]成|创[办立建]|接[手管班]|当[选上]|上市|倒闭|"
    r"获|得奖|拿[到下]|遇到|认识|发现|发明|公布|宣布|[拆停失]产|拆[掉除]|下岗|转行|升[职任到]|减少到|增加到|涨到|降到"
)
# What goes on, or is told of every time.
_LASTS = lazy_regex("一直|始终|每[天年月周个次]|[常总]|还在|已经")


def may_hold_then(claim: Claim, edit: Edit) -> bool:
    """Tell whether a year is changed of what was so for longer, or may have been so before."""
    if not _YEAR.match(in_simplified(edit.said)):
        return False
    said = in_simplified(claim.said)
    told = [without_end(piece) for piece in clauses(said[edit.end :]) if without_end(piece)]
    own = told[0] if told else ""
    before = clauses(said[: edit.start])[-1] if edit.start else ""
    happens = any(_ONCE.search(piece) for piece in (f"{before}＿{own}", *told[1:2]))
    return not happens or bool(_LASTS.search(own))
