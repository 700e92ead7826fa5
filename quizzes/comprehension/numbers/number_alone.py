"""
Which number is asked for in a question of its own, and which only in the words that tell it, with a gap?

    气动笔每分钟振动多少次？              always so: asked for alone
    郭晓做了多少年法庭口译？              the narrator, of whom he introduces by name
    小店是哪一年改成茶馆的？              when something definite came about
    三年以后再去，一年来了多少条大船？     what once happened: of when and of what, only the text around it tells
    岛上的水泥得改走公路，绕多少公里？      what would be so, on a condition that stands elsewhere
    他是哪一年在城里一家法院旁听的？        nor in which year one was at one of many places
    法院是哪一年做了一项改动的？           nobody asks in which year there was one of many
    原料占一块三，工资占多少钱？           a part of what, where no whole is named
    老周哪一年开磨坊第五年？              a year is asked for by 是哪一年……的, or by since when
    磨坊在桥后面，多少个口袋排得整齐？     a fact and a question in one
    头一个月每天来几个人？               the first month of what
    头一场是几点？代价是头疼几天？         the first of what, the price of what
    每个星期几和星期六开门？              nor for one of two in a row
    早上几点看锅里少了几毫米？             two questions in one
    第二天少卖了几成？                   the day after what
    师傅每天早上几点去挑水？              when he did so, as he does it no more
    多少个送给养老院？                    how many of what
    修一台多少钱？每趟多少个人？            one of what, on which round
    最近的村子离震中几公里？              of which earthquake
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_AMOUNT, OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.clauses.claim_cuts import says_only_when
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_LEAD = lazy_regex("^[^，,]*[，,]")  # 据老周说，
_WHEN = lazy_regex("哪[一]?年|几[月点号]|哪[一]?天|星期几")
_BY_WHEN = lazy_regex("是[^，,]{0,4}(?:哪[一]?年|几[月点号]|哪[一]?天|星期几)")
_WHICH_YEAR, _SINCE = lazy_regex("哪[一]?年"), lazy_regex("[从到]哪")
_ASKS = lazy_regex("[几哪]|多少|什么时候")
# The first of what, the price of what; one of two times that are told in a row.
_OF_WHAT = lazy_regex(
    f"^(?:(?:头|前|后|第|最后|上|下){OF_NUMBER_OR_FEW}+[场次回个届批家条趟轮件封本]|"
    "代价|结果|办法|条件|好处|坏处|目标|原因|规矩|规定|要求|问题|区别|差别|标准|前提|惩罚|奖励|后果)(?:就|也|都|大概|大约)*[是为有]"
)
# 头一个月平均每天来几个人: the first month of what.
_FIRST_TIME_OF_WHAT = lazy_regex(
    "^(?:[头第]一|最后一)个?(?:月|年|天|星期|礼拜|周|学期)[，,]?(?:平均|大概|大约|每天|一共|总共|就|只|才)*[来有走卖坏收]"
)
# 多少个送给养老院: so many of what.
_SO_MANY_OF_WHAT = lazy_regex(
    "(?:多少|几)(?:公?斤|[个只张条件台本头块盏封棵颗瓶碗袋箱筐把])(?:[送给卖拿放留运寄分要是在被用吃坏死烂丢退换交]|不|没)"
)
# 几月客流已回到从前: by when, which is asked for by 是……的. 去年共暂停多少人: what of theirs was stopped.
_ALREADY = lazy_regex("已(?![婚知故])")
_STOPPED_OF_WHOM = lazy_regex(
    "(?:暂停|停止|取消|吊销|收回|恢复|撤销|中止|没收|扣除|减免|免除|冻结)了?(?:多少|几)个?(?:人|名|位)(?![^，？?])"
)
_IN_A_ROW = lazy_regex("(?:星期|周|礼拜)几(?:[和跟与、到至]|以及)")
# How many questions there are in one, the day after what, one of what, and who comes each time to what.
_QUESTION = lazy_regex("哪|多少|什么时候|(?<![十好百千])几(?!乎|何)")
_AFTER_WHAT = lazy_regex("隔[天年]|第二天|次日|翌日|当[天晚]")
_ONE_OF_WHAT = lazy_regex(
    "(?:[修补调做卖买租洗画写拍织染磨换装搬拆印送](?:好|完)?|光|每)一?[台件只张把辆棵块份本条套架座间扇枝支盏顶双](?:就|要|才|得|收|卖)*(?:多少|几)"
)
_EACH_TIME = lazy_regex(
    "^(?:(?:现在|如今|目前|平均|他们|自己)的?)*每[趟次回场批班期轮](?:平均|大概|大约)*[有来]?(?:多少|几)"
)
# In how long one finishes what, by how much one makes what ready: 老周年轻的时候多少分钟擦完？宋师傅按多少度调好？
_FINISHES_WHAT = lazy_regex(
    r"^[^把将]*(?:多少|几)个?半?(?:分钟|小时|钟头|天|年|月|晚上|度|[块元]钱?|公?斤|[次趟遍])(?:就|才|能|可以)*"
    r"[\u4e00-\u9fff][完好成][？?]?$"
)
_AT_ONE_OF_MANY = lazy_regex("[在到去进]了?[^，,的]{0,6}一[家个所间座条艘]")
_ONE_OF_MANY = lazy_regex("一[个位名项次份座条件本篇场支部家只把张]")
# What once happened, goes on from something, or would be so.
_ONCE = lazy_regex(
    "了(?!解)|过(?!程|去的|敏|滤|期|道)|着|后来|以[后前]|之后|再|又|才|就|还|终于|忽然|突然|结果|最后|"
    "得|[要会能](?![议计员力求长馆场源量])|可以|应该|想|打算|准备|如果|只有|剩|[这那]|他们|她们|它"
)

# What is a part of something that happened, which has to be named: 震中 of a 地震 of some year, and no 台风眼 of any.
_OF_EVENT = lazy_regex(
    "震[中源级]|火场|[起着]火点|[台风]风眼|登陆点|[案事]发|出事|失事|肇事|(?:^|[，,离到在从])(?:现场|灾区|赛场|会场|决口)"
)
_EVENT_NAMED = lazy_regex(
    "(?:[一-龥]{2}|[0-9〇零一二三四五六七八九]{4}年的?)(?<!发生)(?<!一次)(?<!一场)(?:大?地震|大火|山火|火灾|台风|爆炸|事故|海啸|洪水|战役|"
    "奥运会?|世界杯|马拉松|锦标赛|展览会?|音乐会|演唱会|婚礼|大会|比赛)|每[次场回]"
)
# What somebody does each day, and where the sentence or the one before it says that it was once: 每天挑水，挑了三年.
_EACH = lazy_regex("每(?:一?[天年月周晚夜早]|个?(?:月|星期|礼拜|周末|晚上))|天天|年年")
_ONCE_SO = lazy_regex(
    f"了(?:整整|差不多|大概|将近)?{OF_AMOUNT}+(?:多|来)?个?(?:年|月|天|周|星期|礼拜|学期|冬天|夏天)(?![前后])|"
    "那个?(?:几|些|一|两|三)?(?:年|个月|时候?|会儿|阵子?|段时间)|当[时年]|小时候|年轻的?时候?|[读上念]?[大中小]?学的时候|从前|以前|当初|起初|刚(?:来|开始)"
)

# 原料占一块三，工资占多少钱: of what, where nothing says 一双袜子里 or 的成本中.
_PART, _WHOLE = (
    lazy_regex("占(?!用|领|据|有(?!率)|地)[^，,]{0,4}(?:多少|几)"),
    lazy_regex("[里中]|(?:总|全部|整个?)[^，,]{0,6}占|的[^，,]{0,6}占"),
)


def stands_alone(document: Document, spot: Spot, prompt: str) -> bool:
    """Tell whether a question for a number needs nothing of what stands around the sentence that gives it."""
    asked = _LEAD.sub("", in_simplified(prompt))
    if not _is_one_question(asked) or was_habit(document, spot, asked):
        return False
    is_part = _PART.search(asked) is not None and _WHOLE.search(asked) is None
    is_part = is_part or (_OF_EVENT.search(asked) is not None and _EVENT_NAMED.search(asked) is None)
    if _WHEN.search(asked) and _ALREADY.search(asked):
        return bool(_BY_WHEN.search(asked))
    if is_part or (_WHEN.search(asked) and _AT_ONE_OF_MANY.search(asked)):
        return False
    if not _ONCE.search(asked):
        return True
    if _WHEN.search(asked):
        return bool(_BY_WHEN.search(asked)) and not _ONE_OF_MANY.search(asked)
    return spot.speaker is None and any(asked.startswith(in_simplified(name)) for name in document.speakers)


def was_habit(document: Document, spot: Spot, asked: str) -> bool:
    """Tell whether simplified words ask for what was done each day at a time that they do not tell."""
    if not _EACH.search(asked):
        return False
    prior = document.before(spot) or spot
    said = f"{prior.source if prior.place == spot.place else ''}{spot.source}"
    return _ONCE_SO.search(asked) is None and _ONCE_SO.search(in_simplified(said)) is not None


def _is_one_question(asked: str) -> bool:
    """Tell whether simplified words ask in one clause, of what they name: before a pause stands only when it is."""
    first, pause, rest = asked.partition("，")
    if pause and ("，" in rest or _ASKS.search(first) or not says_only_when(first)):
        return False
    if _WHICH_YEAR.search(asked) and not (_BY_WHEN.search(asked) or _SINCE.search(asked)):
        return False
    if len(_QUESTION.findall(asked)) > 1 or _AFTER_WHAT.search(asked) or _EACH_TIME.match(asked):
        return False
    return not (
        _OF_WHAT.match(asked)
        or _FIRST_TIME_OF_WHAT.match(asked)
        or _SO_MANY_OF_WHAT.match(asked)
        or any(each.search(asked) for each in (_STOPPED_OF_WHOM, _IN_A_ROW, _ONE_OF_WHAT, _FINISHES_WHAT))
    )
