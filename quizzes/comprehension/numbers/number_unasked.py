"""Which number does nobody ask for in the words that tell it, though they are one statement?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from quizzes.distractors.edits.quantities import Quantity

_OPENS, _CLOSES = "“‘「『", "”’」』"
_AMOUNTS = any_of("amount of money")
# 是……的…… with the number in what stands before the noun, beside a verb: 今天来的是开了十五年面馆的老板.
_ONLY_TELLS_WHO = lazy_regex(
    "是(?!因为|由于|为了)[^，,；]*(?:[了过着][^，,；]*＿|＿[^，,；]*[了过着])[^，,；]*的[^，,；的]{2,8}$"
)
# Why nobody asks, of words in which ＿ stands for the number with its measure word.
_UNASKED = {
    "it only tells who that is": _ONLY_TELLS_WHO,
    # 有人要订一口九吨重的
    "the noun is left out": lazy_regex("^[^是]*＿[^，,；是]{0,4}的$"),
    # 我只有三斤
    "the verb is left out, or the noun": lazy_regex(
        "^(?:(?:自己|他们|我们?)(?:[就只才也都还]|大概|差不多|最多)*有＿|(?:自己|他们|我们?)(?:就|只|才|也|都|还|大概|差不多|最多)+＿)$"
    ),
    # 其中牛肉一样就四块五
    "what it costs is left out": lazy_regex("其中[^，,；]*就＿$"),
    # 我给了五十八分
    "to whom": lazy_regex("^(?:自己|[我他她]们?)(?:只|才|也|都|还|就|先|又)*(?:给|打|付|交|还|借|送|寄|捐)了?＿$"),
    # 爷爷的时代，六个月就够了
    "for what": lazy_regex(
        "^(?:[^，,；]*(?:时代|年代|时候?|以前|从前|过去|现在|如今|后来|那会儿?|那阵子?)[，,])?＿(?:[就才也都]|大概|差不多)*(?:足?够|不够|可以|行|能?好|成)了?$"
    ),
    # 全年的支出是六百万元
    "whose": lazy_regex(
        f"^(?:[而但]|平均|全部|总共?|全年|每[年月天周]|一[年月天]|一个月|[去今前明]年|那年|当时|当年|现在|的)*(?:{_AMOUNTS})"
        "(?:就|也|都|大概|大约|约|差不多|只|才|总共|一共|平均)*(?:是|为|有|达到?|超过)?(?:大概|大约|约)?＿(?:左右|上下|多)?(?:[，,].*)?$"
    ),
    # 他们原来估计十年能洗完
    "of what": lazy_regex(
        "^(?:自己|他们|我们?)?(?:原来|本来|当初|一?开始|起初|当时)*(?:估计|预计|打算|计划|以为)?(?:要|得)?＿(?:就|才)?(?:能|可以)?"
        "[洗修拆搬挖拍画写做建补看读抄刷种](?:完|好)了?$"
    ),
    # 有个渔民捞上来三只碗, which no one asks who was told of 那个渔民
    "nobody has heard of who did it": lazy_regex("(?:^|[，,；年月天候])有一?[位个名](?!叫|姓)[^，,；]*＿"),
    # 自己宁可多走八里路
    "rather than what": lazy_regex("(?:宁[可愿肯]|与其)[^，,；]*＿[^，,；]*$"),
    # 叔公是四十年上去的
    "up where": lazy_regex(
        "^(?!.*(?:[从到往把被爬]|[山楼桥船车塔岛台坡河海城][上里下]?[上下进过]去)).*[上下进过]去的?$"
    ),
    # 学校给报三千块
    "pays back what": lazy_regex("(?:给|能|可以|只)报销?＿"),
    # 屋顶上空十米的地方
    "nothing is told of it": lazy_regex("^[^在到去进往回从爬走跑升降掉落有是，,]*＿的(?:地方|位置|高度|深度)$"),
    # 替代三成的产量更高
    "the share of what is left out": lazy_regex(
        "(?:替代|代替|取代|更换|替换|换掉?|减掉?|去掉|省下?|扣掉?|提高|降低|增加|减少)了?＿的"
    ),
    # 替代两成的产量高百分之三, where ＿ is the three
    "a share of what is left out": lazy_regex(
        f"(?:替代|代替|取代|更换|替换)(?:{OF_NUMBER}成|百分之{OF_NUMBER}+|一半)的"
    ),
    # 一年就省五万度电
    "what saves or earns so much": lazy_regex(
        "^(?:[一每][天年]|[一每]个?月)(?:就|能|可以|要|也|都)*(?:省|少花|多花|多赚|多挣|赚|赔|亏|挣)(?:下来?|了)?＿"
    ),
    # 三万人像一片海
    "it only tells what they are like": lazy_regex("(?<![录摄画图影音想头肖塑雕偶])像|好比|如同|仿佛|似的"),
    # 她的生日有一百斤米
    "what a day or a feast has is no number of things": lazy_regex(
        "(?:生日|婚礼|周末|节日|假期|[寒暑]假|那天)[有是]＿"
    ),
    # 雨下在三公里外的村子
    "when": lazy_regex("^(?:那场)?[雨雪雹雷][就都也]?[下打落]在"),
    # 我真的弹过几百次
    "what": lazy_regex(
        "^[^，,；把将对给向在从跟和与用]{0,4}?(?:真的?|确实|也|都|还|曾经?|前后|一共)*[抛扔接摔拍写读看听拆修做试改练唱弹砸踢捡钓煮]过＿[次回遍趟]?$"
    ),
    # 三十里的路上有九座桥
    "it only tells which it is": lazy_regex("^＿的[\u4e00-\u9fff]{1,4}[上里中](?:有|是|只有)"),
}
# 二〇一一年，一位姑娘做了一道冷汤: nobody asks 哪一年一位姑娘……, of whom nobody has heard.
_OF_NOBODY_KNOWN = lazy_regex("[，,]?(?:冬天|春天|夏天|秋天|年底|年初)?[，,]?(?:有一?|一)[位个名群对家](?![人月半])")
# 规矩是十八道: eighteen what?
_SO_MANY_WHAT, _PIECES = lazy_regex("是(?:一共|总共|大概|大约)?＿$"), lazy_regex("[道项条步样类层关招点]$")
# 平均每圈四分三十一秒 is one time, and not four minutes and so many seconds.
_REST_OF_AMOUNT = lazy_regex(
    "[0-9一二三四五六七八九十百两](?:分钟?零?＿秒|个?(?:小时|钟头)零?＿分|年零?＿个?月|[块元]零?＿[毛角分]|米零?＿(?:厘米|公分)|"
    "斤零?＿[两兩]|度零?＿分)"
)


def is_unasked(number: Quantity, before: str, after: str) -> bool:
    """Tell whether nobody would ask for a number in the simplified words that stand before and after it."""
    said = f"{before}＿{after}"
    is_quoted = sum(map(before.count, _OPENS)) > sum(map(before.count, _CLOSES))  # “八小时”害了不少人
    is_of_nobody = number.kind == "year" and not before and _OF_NOBODY_KNOWN.match(after) is not None
    is_bare = _PIECES.search(number.measure) is not None and _SO_MANY_WHAT.search(said) is not None
    is_rest = _REST_OF_AMOUNT.search(f"{before}＿{number.measure}") is not None
    return is_quoted or is_of_nobody or is_bare or is_rest or any(each.search(said) for each in _UNASKED.values())


def only_tells_who(said: str) -> bool:
    """Tell whether simplified words with a gap only tell by it who or what somebody or something is."""
    return bool(_ONLY_TELLS_WHO.search(said))
