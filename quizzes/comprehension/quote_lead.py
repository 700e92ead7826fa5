"""
What is shown before a quote, so that who reads nothing else knows of what, of whom and of when it speaks?

    活下来了，＿＿给我们送一箱橘子。     who? the question that it answers is shown: 记者：他后来怎么样？
    第二年跑了＿＿，油钱都没挣回来。     the second year of what? the sentence before it
    比赛以后我看了＿＿。                 what? it tells it nowhere: not asked, if the sentence before cannot be shown
    我说：“对，可是＿＿以后我有空。”       to what does one say yes?
    头一回来了＿＿。                     the first time of what?
    头一个月每天来＿＿。                 the first month of what?
    一个看表，一个推。                   pushes what?
    我那时候也这么说。                   what? the words that somebody else said are shown, or it is not asked
    ……后来才知道，那是她的药。            whose, where the sentence that names her is left out?
    那条路他修了＿＿。                   which road? the sentence that names one is shown
    用了半年，别人只用＿＿。             what took half a year?
    即使这样，还是不够。所以…＿＿。       nothing shown begins with what takes up all that came before
    您这么多年，遇到过危险吗？            needs nothing before it, though 这么 points
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_AMOUNT, OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.clauses.begun_amid import begins_amid
from quizzes.distractors.clauses.lead_back import Lead, label_of, lead_back
from quizzes.distractors.clauses.lead_from_beginning import lead_from_beginning
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

# An answer to what nobody is shown to say, the first time of what, who does it to what, what was wrong.
_ANSWERS = lazy_regex(r"^[^“「：:]{0,8}[：:][“「](?:对|是啊?|是的|不|不是|没有|好|好啊|行|不行|可以)[，,。！]")
_FIRST_OF_WHAT = lazy_regex(r"^[头第]一[回次趟场天](?:就|只|才)?来了")
_FIRST_TIME_OF_WHAT = lazy_regex(
    r"^(?:[头第]一|最后一)个?(?:月|年|天|星期|礼拜|周|学期)[，,]?(?:平均|大概|大约|每天|一共|总共|就|只|才)*[来有走卖坏收]"
)
_EACH_TIME = lazy_regex(rf"^(?:现在|如今|目前)*每[趟次回场批班期轮](?:平均|大概|大约)*[有来]?{OF_NUMBER}+多?[个位]?人")
_DOES_TO_WHAT = lazy_regex(r"[，,]另?一个[推拉搬抬扛拆装切洗擦修缝补磨](?=[，,。]|$)")
_WRONG = lazy_regex(r"^我?(?:本来|原来|原先|开始|一直|当时|还)*以为是?[印写记看听算弄搞画拿]错了")
# That thing of which something is told and which has to be named before it; 那条山上的路 says itself which it is.
_THAT_THING = lazy_regex(
    r"(?:^|[，,。！？：:“「]|说)[那这][张条只本把座件间封台幅块口辆棵份](?P<thing>(?!事)[\u4e00-\u9fff])"
    r"(?P<more>[\u4e00-\u9fff]?)(?![^，,。]{1,10}的[\u4e00-\u9fff])"
)
_NO_NOUNS = frozenset(("", *"子儿头里上下的了是就也都还我他她你不没有在"))
# What took so long, where neither the words behind that nor what stands above name it: 花了两个星期，别人只要三天.
_TOOK = lazy_regex(
    r"^(?:(?:我|他|她|自己)们?|一共|总共|前后|整整|足足|大概|差不多|只|就|也|还)*[用花]了(?:整整|足足|大概|差不多)?"
    rf"{OF_AMOUNT}+多?个?半?(?:年|月|天|小时|钟头|分钟|星期|礼拜|周)(?:的?时间)?[，,。！](?![^。！]*(?:才|把|就))"
)
# So long after what, where nothing is shown before it: 十年后复测，…….
_SO_LONG_AFTER = lazy_regex(rf"^(?:整整|又)?{OF_AMOUNT}+多?个?半?(?:年|月|天|小时|钟头|分钟|星期|礼拜|周)[以之]?后")
# Somebody named in what was left out, or what is no larger or better than it was told to be there.
_BRINGS_IN = lazy_regex("[一两三几有][个位名](?!月|人都)")
_OVER_GAP = lazy_regex(
    "[她它]|(?<![其吉])他(?!人)|^[^，,]{0,4}也没[^，,]{1,3}到哪|^[^，,]{0,4}(?:反过来|正(?:好)?相反)|"
    "^[我他她]?[就也都]?(?:说(?:不行|不可以|可以|行|好)|不同意|没同意|没答应)(?=[，,。])"
)
# Him, of whom only what is left out tells, in the first sentence behind that.
_HIM, _HIM_OVER_GAP = lazy_regex("[他她]"), lazy_regex("……(?P<before>[^。！？…他她]*)(?<![其吉])[他她](?!人)")
_ANYBODY = lazy_regex(
    "[人者员师友客孩童娃爸妈爹娘父母儿女哥姐弟妹奶爷伯叔姨婆公舅嫂婶生徒]|[老小][\u4e00-\u9fff]|大[夫妈爷姐哥]"
)
# There, right behind what is left out, which alone tells where.
_THERE_OVER_GAP = lazy_regex("……(?:[那这][儿里边](?!么)|那时候?)")
# What takes up all that was said before it, so that nothing shown begins with it.
_EVEN_SO = lazy_regex("(?:即使|就算|尽管|哪怕|即便|虽然|虽说)(?:是)?(?:这样|如此|这么说)|(?:这样|如此|这么)一来")
# Who says or thinks the same, and the words of somebody who said it.
_SAYS_SO = lazy_regex("也(?:都|是)?(?:这么|这样|那么|那样)(?:说|想|讲|问|认为|以为|回答)")
_SAID = lazy_regex("[说讲问想]|觉得|认为|以为|回答")
# A question that begins a matter of its own, and what might only seem to point in it.
_OPENS_MATTER = lazy_regex(
    "这么多年|这么些年|这么久|这些年|这几年|剩下的(?=[\u4e00-\u9fff]{2}[^，,]{3})|"
    "最[\u4e00-\u9fff]{1,3}的[^，,？?]{0,8}(?:是|有)|接下来有|今后有|[每平][天时](?:要|都|怎么)|[两三]位是怎么|[您你]们?[当做干开学修教]了(?:多少年|[几多])|"
    "方面[，,]有没有|"
    "：那么[，,](?![^？]*(?:为什么|怎么[办样]|不是|[这那]))(?=[^？，,]{2,8}(?:应该|可以|能|要))"
)
_POINTS = lazy_regex("[这那他她它其此还又也]|后来|所以|呢[？?]$")


def lead_of_quote(document: Document, spot: Spot, passage: str, may_show: Callable[[str], bool]) -> str | None:
    """Give what stands before a quote, who speaks last of it; None where it needs what cannot be shown."""
    at = max(0, spot.source.find(passage))
    text = in_simplified(passage)
    least = Need.NEEDED if _hangs(text) or _points_at_thing(text) else Need.NONE
    part = (at, at + len(passage))
    lead = lead_back(document, spot, part, may_show, least=least)
    if _EVEN_SO.match(in_simplified(lead.told)):
        lead = lead_back(document, spot, part, partial(_may_begin, may_show))
        if not lead.stands:
            return None
    fuller = lead_from_beginning(document, spot, part, partial(_may_begin, may_show), lead)
    lead = lead if _is_open(fuller, passage) else fuller
    lead = _from_question(lead)
    is_amid = (
        lead.is_empty and spot.index > 0 and begins_amid(in_simplified(passage), map(in_simplified, document.people))
    )
    is_open = lead.need is Need.NEEDED or is_amid or _is_open(lead, passage) or _points_over_gap(lead, spot, passage)
    is_open = is_open or bool(_SAYS_SO.search(text) and not _SAID.search(in_simplified(f"{lead.above}{lead.told}")))
    return None if is_open else lead.before(label_of(document, spot))


def _points_over_gap(lead: Lead, spot: Spot, passage: str) -> bool:
    """Tell whether a quote speaks of somebody, or compares with what, right behind what is left out."""
    before = in_simplified(spot.source.partition(passage)[0])
    is_behind_gap = lead.told.rstrip().endswith("……") or _BRINGS_IN.search(before) is not None
    told = in_simplified(f"{lead.told}{passage}")
    him = _HIM_OVER_GAP.search(told) if not _HIM.search(in_simplified(lead.above)) else None
    if _THERE_OVER_GAP.search(told) or (him is not None and _ANYBODY.search(him["before"]) is None):
        return True
    return is_behind_gap and _OVER_GAP.search(in_simplified(passage)) is not None


def _is_open(lead: Lead, passage: str) -> bool:
    """Tell whether what is shown points at a thing that it does not name, or begins with how long something took."""
    first = in_simplified(f"{lead.told}{passage}")
    if not lead.above and (_TOOK.match(first) or _SO_LONG_AFTER.match(first)):
        return True
    return _points_at_thing(in_simplified(f"{lead.told}{passage}"), in_simplified(lead.above))


def _may_begin(may_show: Callable[[str], bool], said: str) -> bool:
    """Tell whether what is shown may begin with that."""
    return not _EVEN_SO.match(in_simplified(said)) and may_show(said)


def _from_question(lead: Lead) -> Lead:
    """
    Leave out what stands above a question that needs nothing before it, and points at nothing.

    So it is of one that opens a matter, and of any below what goes on from words that are not shown: 其余时间用于断电.
    """
    *more, asked = lead.above.split("\n")
    text = in_simplified(asked)
    opens = bool(_OPENS_MATTER.search(text)) or (bool(more) and _goes_on(in_simplified(more[0])))
    is_clear = opens and not _POINTS.search(_OPENS_MATTER.sub("", text))
    return replace(lead, above=asked) if more and is_clear and text.endswith("？") else lead


def _goes_on(line: str) -> bool:
    """Tell whether the words of a line, behind the name of who says them, take up others before them."""
    return begins_amid(line.partition("：")[2])


def _hangs(text: str) -> bool:
    """Tell whether simplified words answer what is not shown, or do not say what is done to what."""
    return any(
        pattern.search(text)
        for pattern in (_ANSWERS, _FIRST_OF_WHAT, _FIRST_TIME_OF_WHAT, _EACH_TIME, _DOES_TO_WHAT, _WRONG)
    )


def _points_at_thing(text: str, above: str = "") -> bool:
    """Tell whether simplified words point at a thing of a sort that neither they nor those above them name before."""
    found = ((each, f"{above}{text[: each.start()]}") for each in _THAT_THING.finditer(text))
    return any(each["thing"] not in before and not _is_named(each["more"], before) for each, before in found)


def _is_named(noun: str, before: str) -> bool:
    """Tell whether a character that may be of a noun stands before it as well: 路 of 那条小路."""
    return noun not in _NO_NOUNS and noun in before
