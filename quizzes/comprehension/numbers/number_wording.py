"""In which words is a number of a claim asked for?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.numbers.number_odd import COSTS
from quizzes.comprehension.numbers.number_when import when_it_was, who_first
from quizzes.comprehension.text_kinds import according_to
from quizzes.distractors.clauses.claim_cuts import says_something
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.comprehension.claims.claim import Claim
    from quizzes.comprehension.numbers.number_plain import Asked
    from quizzes.distractors.document import Document
    from quizzes.distractors.edits.quantities import Quantity

NUMERAL = r"[0-9〇○零一二三四五六七八九十百千万亿两.,]+"
DATES = frozenset({"year", "month", "clock", "weekday", "time"})
# What is asked instead of a number, by kind.
_ASKED = {
    "year": "哪一年",
    "month": "几月",
    "clock": "几点",
    "weekday": "星期几",
    "percent": "百分之多少",
    "share": "几成",
    "discount": "几折",
    "fraction": "几分之一",
    "age": "多少岁",
    "part": "多少",
    "time": "什么时候",
}
_MONEY = lazy_regex(r"(?:块钱|块|元钱|元)$")
_SINCE = lazy_regex("(?:结婚|认识|相识|离婚|入行|退休|毕业|去世)$")
_TENTHS = frozenset("一二三四五六七八九")  # of 四十二块五
_SMALL = frozenset({*"两二三四五六七八九", *map(str, range(2, 10))})
# A relative whose name a name before it would seem to be: no Mr 马兰 in 马兰先生.
_RELATIVE = lazy_regex(
    r"先生(?!病|气|[孩下火了])|[爱愛]人|太太|老[公婆伴]|[男女](?:朋)?友|[爷爺奶爸妈媽哥姐姊弟妹]{2}|(?:[妻孙孫]|[儿兒])子|[女][儿兒]"
)
# Against what was expected, or for all that: no word of a question.
_STILL = lazy_regex(r"(?<![了退忘失冷])[却卻](?=[\u4e00-\u9fff])(?!步)|[还還]是(?=每)")
_THOUGH = lazy_regex("[虽雖]|尽管|儘管")
_ONLY = lazy_regex(r"[就只才](?=[^，,就只才]{0,4}$)")
# 当时的风速只有每秒八米: without 只 what is measured is so much, and has it not.
_ONLY_HAS = lazy_regex(
    "(?<=[速價价距資资率度])[只才就]有$|(?<=[^，,]{2}[速價价距資资率度])[只才就]有(?=每[秒天月年人个]$)"
)
# 一出去就是两年: without 就 nobody would say so.
_AS_SOON = lazy_regex(r"一(?![天年月周日晚次个個顿件本只家位名条張张台块种口点些直共])[^，,一就]{1,3}就[^，,]{0,4}$")
# What is counted besides, which is left out: 养了三只鸭子、一头奶牛.
_LISTED_AFTER = lazy_regex(rf"(?<=[\u4e00-\u9fff])、(?={NUMERAL}|[几兩]).*$")
_OF_MONEY = lazy_regex(
    "[花赚賺挣掙付卖賣买買赔賠欠交收给給值便宜贵貴贷貸借存罚罰租捐涨漲省奖獎薪]|[钱錢价價费費票本]|[元円]|工[资資]|预算|預算|"
    r"yuan|dollars?|[$¥]|RMB|pay|cost|price",
    re.IGNORECASE,
)
_THEN = lazy_regex(r"^([^，,]{0,7}?)[就才]")
_LASTS = lazy_regex("(?:年|月|天|周|星期|礼拜|小时|钟头|分钟|秒)$")
_WAITS = lazy_regex("(?:等|[直要得]到)[^，,]*$")  # 要等到几月才能开门 keeps its 才
# How old somebody was then, before what is asked of that time: 他刚满十八岁，在……
_AT_AGE = lazy_regex(
    rf"((?:[刚剛][满滿]?|才|[还還]?不到|那年|[当當][时時]|(?<=[0-9〇零一二三四五六七八九]年)){NUMERAL}多?[岁歲])[，,](?=[^，,]*$)"
)
_PAUSE = lazy_regex(r"^([^，,]{0,4})[，,]")  # 哪一年冬天，学校…… needs no pause
# A part of a year, of which one asks in which year it was; what came in a year and is no part of it.
_SEASON = lazy_regex(r"[春夏秋冬][天季]?|年?[底初]|[上下]半年")
_PART_OF_YEAR = lazy_regex(
    r"[春夏秋冬][天季]?|年?[底初]|[上下]半年|春运|[雨旱]季|[腊正][月]|[暑寒]假|春节|中秋(?:节)?|国庆(?:节)?|高考|[一-龥]{1,2}节|[0-9一二三四五六七八九十]+月份?[底初]?"
)
_CAME = lazy_regex(
    r"的?(?:[一-龥]{0,3}世界杯|[一-龥]{0,4}奥运|[一-龥]{0,3}亚运|世博会|汶川)|大?(?:疫情|地震|洪水|水灾|旱灾|旱|台风|战争|危机|暴雨|非典|新冠)"
)

# Of so many people somewhere it is told what all of them do: 船上八个人都晕船.
_ALL_OF_THEM = lazy_regex("(?P<who>[^，,都是有的]{0,3})[全也]?都(?![市城会會])")
_IN_PLACE = lazy_regex("(?:[上里裡中内內]|[^，,]{2}店|村|班|[学學]校)$")
_BY_NOW = lazy_regex("^(?:现在|如今|目前|眼下|平时|当时|那时候?)")
# How many people or things there are, where no verb tells it: 我们班现在三十二个学生.
_ARE_THERE = lazy_regex("(?:现在|如今|目前|眼下|当时|那时候?|[去今前]年)*$")
_THINGS = lazy_regex("(?:个|人|名|位|口|户|家|只|条|辆|台|张|间|棵|匹|头)$|个人$|口人$")
_PLACE_ENDS = lazy_regex("(?:店|家|班|村|城|校|楼|厂|社|团|队|院|馆|场|站|屋|铺|箱|柜|园|田|池|仓库)[里上]$")

# Who has counted it, which is told by 据……统计 or goes without saying: 我专门数过，…….
_HAS_COUNTED = lazy_regex(
    r"(?P<who>自己|[^，,是有在的年月天]{1,5}?)(?:曾经?|专门|特[意地]|仔细|认真|后来|还|也)*"
    r"(?P<how>统计|[算数查](?:了[算数查])?)(?:了|过)?(?:一[下遍笔]|[两几]遍)?[，,]"
)
# What somebody cannot tell apart or make out, of which the words before tell what it is: 头一年分不清，…….
_CANNOT = lazy_regex(
    r"(?:还|都|也|总|老|常常?|根本|完全|一直|有点儿?)*[分辨记认看听读弄搞数想说学背找修]不(?:清楚?|懂|明白|住|出来?|得|全|起来?|会|下来|到|着|好)[，,]"
)
_IN_ALL = lazy_regex("(?:一|总)共$")
_ABOUT_AFTER, _ABOUT_BEFORE = lazy_regex("左右|上下"), lazy_regex("[约概]|差不多|将近")
# 东西有几公里 would be asked of a thing.
_ACROSS, _FROM_TO = (
    lazy_regex("(?:[东東]西|南北)(?=(?:大?[约約概]|差不多)?(?:[有是长長宽寬]|相距|相隔)*$)"),
    {"东西": "从东到西", "南北": "从南到北"},
)
_TIMES_AND_WHO = frozenset({"t", "m", "q", "mq", "r", "f"})
# What became of something by what somebody did, which is over: 把晚饭改成八点.
_MADE_INTO = lazy_regex("把[^，,]*[改变换升降缩减]成$")
_NOT_DONE = lazy_regex("[要会能想该]|打算|同意|建议|计划")
_EVERY = lazy_regex("每(?:一|个|天|年|月|周|晚|次)|天天|年年|总是|经常|常常|一直")


def question_of(document: Document, asked: Asked, others: Sequence[str] = ()) -> str:
    """Ask for the number in the words of the claim."""
    before, after = asked.rest
    before = _without_what_is_unclear(before)
    before = before if _THOUGH.search(before) else _STILL.sub("", before)
    if asked.quantity.kind in DATES:
        after = after if _WAITS.search(in_simplified(before)) else _THEN.sub(r"\1", after)
    else:
        before = before if _AS_SOON.search(before) else _ONLY.sub("", _ONLY_HAS.sub("是", before))
        after = _LISTED_AFTER.sub("", after)
    word = document.written(_word_for(asked, others))
    if asked.quantity.kind == "count" and not after and _SINCE.search(in_simplified(before)):
        after = "了"  # 结婚十四年，…… is told of today
    after = after.removeprefix("的") if word == "多少" else after
    before, after = _how_many_of_all(asked.quantity, before, after)
    if asked.quantity.kind in {"count", "money"} and _ABOUT_AFTER.match(after):  # 大约有多少家店, and no 多少家左右
        word, after = (
            f"{'' if _ABOUT_BEFORE.search(in_simplified(before)) else document.written('大约')}{word}",
            after[2:],
        )
    before = _ACROSS.sub(lambda found: document.written(_FROM_TO[in_simplified(found.group())]), before)
    before = _in_all(asked.quantity, before, after)
    if asked.quantity.kind in DATES and not before:
        after = _after_date(asked.quantity, after)
    lead, before = lead_of(document, asked.claim, asked.text, before)
    before = _there_are(asked.quantity, _is_over(before), after)
    once = when_it_was(asked.quantity, before, word, after)
    if once:
        return f"{lead}，{once}？"
    before, after = who_first(asked.quantity, before, after)
    return f"{lead}，{before}{word}{after}？"


def _is_over(before: str) -> str:
    """Say 改成了 of what somebody changed to the number that is asked for."""
    simple = in_simplified(before)
    return f"{before}了" if _MADE_INTO.search(simple) and not _NOT_DONE.search(simple) else before


def _in_all(quantity: Quantity, before: str, after: str) -> str:
    """Ask how many there are in all where only 一共 stands before a number: 一共有多少把伞, and no 一共多少把伞."""
    is_bare = quantity.kind == "count" and _IN_ALL.search(in_simplified(before))
    is_noun = len(after) <= 1 or not says_something(in_simplified(after))  # one character alone is a thing here
    return f"{before}有" if is_bare and is_noun else before


def _how_many_of_all(quantity: Quantity, before: str, after: str) -> tuple[str, str]:
    """Ask 船上有多少人晕船 of whom it is said that all of them did: nobody asks 船上多少人都晕船."""
    found = _ALL_OF_THEM.match(after) if quantity.kind == "count" else None
    place = in_simplified(before)
    if found is None or (place and not _IN_PLACE.search(place)):
        return before, after
    return before if place.endswith("有") else f"{before}有", f"{found['who']}{after[found.end() :]}"


def _there_are(quantity: Quantity, before: str, after: str) -> str:
    """Ask 有几个工人围着炉子坐着 where people or things open the question, and 店里有几种茶 where no verb tells it."""
    place = _BY_NOW.sub("", in_simplified(before)) if quantity.kind == "count" else ""
    if _PLACE_ENDS.search(place) and after and not any(map(says_something, (in_simplified(after), place))):
        return f"{before}有"
    if _tells_how_many(quantity, in_simplified(before), in_simplified(after)):
        return f"{before}有"
    is_of_things = quantity.kind == "count" and not before and not _LASTS.search(in_simplified(quantity.text))
    return "有" if is_of_things and tag_of(in_simplified(after)[:2]).startswith("n") else before


def _tells_how_many(quantity: Quantity, before: str, after: str) -> bool:
    """Tell whether simplified words say without a verb how many there are somewhere: 公司现在六十个人."""
    who = _ARE_THERE.sub("", before)
    measure = in_simplified(quantity.measure)
    if quantity.kind != "count" or len(who) <= 1 or who[0] in "一每" or not _THINGS.search(measure):
        return False
    return not says_something(who) and not (after and says_something(after))


def _without_what_is_unclear(before: str) -> str:
    """Leave out that somebody cannot tell what apart, where the same clause does not name what."""
    simple = in_simplified(before)
    found = _CANNOT.search(simple)
    head = simple[: found.start()] if found is not None else ""
    words = plain_words(re.sub("头(?=[一二三几])|自己", "", head))
    if found is None or "，" in head or not all(tag_of(word) in _TIMES_AND_WHO for word in words):
        return before
    return before[: len(head)] + before[found.end() :]


def _after_date(quantity: Quantity, after: str) -> str:
    """Go on from the word that asks for a date: 哪一年冬天学校……, 哪一年的雨季，学校……."""
    part = _PAUSE.match(after)
    named = in_simplified(part[1]) if part is not None else ""
    if quantity.kind != "year" or _SEASON.fullmatch(named) or not _PART_OF_YEAR.fullmatch(named):
        return _PAUSE.sub(r"\1", after)
    return f"的{after}"


def hangs_on_event(asked: Asked) -> bool:
    """Tell whether a year stands before what came in it, alone before a pause: 2020年疫情，剧组停工."""
    before, after = map(in_simplified, asked.rest)
    part = _PAUSE.match(after)
    is_told = part is None or not part[1] or _PART_OF_YEAR.fullmatch(part[1]) or says_something(part[1])
    return asked.quantity.kind == "year" and not before and (not is_told or bool(_CAME.match(after)))


def is_of_habit(asked: Asked) -> bool:
    """Tell whether a year is told of what was so every month or day: nobody asks in which year 每个月 was."""
    return asked.quantity.kind == "year" and bool(_EVERY.search(in_simplified("".join(asked.rest))))


def is_of_pieces(asked: Asked) -> bool:
    """Tell whether a number counts pieces of what it does not name, and no money: 台风过后只掉了七块."""
    spot, is_named = asked.claim.spot, bool(hanzi_of(asked.rest[1][:1]))
    is_bare = asked.quantity.kind == "money" and in_simplified(asked.quantity.text).endswith("块") and not is_named
    return is_bare and not _OF_MONEY.search(f"{spot.source}{spot.translation or ''}")


def lead_of(document: Document, claim: Claim, text: str, before: str) -> tuple[str, str]:
    """Say who tells what is asked, and what stands before the question word: of themselves by name."""
    speaker = claim.spot.speaker
    before = _AT_AGE.sub(document.written(r"\1的时候，"), before)
    name = document.written(name_of(speaker)) if speaker is not None else ""
    counted = _HAS_COUNTED.match(in_simplified(before))
    if counted is not None:
        is_own = counted["who"] == "自己" and counted["how"] == "统计"
        lead = f"据{name}{'统计' if is_own else '说'}" if speaker is not None else "根据文中的介绍"
        return document.written(lead), before[counted.end() :]
    if in_simplified(text).startswith("自己") and name:
        own = before[len("自己") :]
        return according_to(document), f"{name}{'的' if _RELATIVE.match(own) else ''}{own}"
    is_said = in_simplified(claim.lead).endswith("说") and speaker is not None
    if speaker is None:
        return document.written("根据文中的介绍"), before
    return f"{document.written('据') if is_said else ''}{claim.lead}", before


def _word_for(asked: Asked, others: Sequence[str]) -> str:
    """Give what asks for a number: a word of its kind, 几 before its measure where all numbers are small, else 多少."""
    quantity, after = asked.quantity, asked.rest[1]
    text = in_simplified(quantity.text)
    if quantity.kind == "weekday" and text.startswith("周"):
        return "周几"
    if quantity.kind in _ASKED:
        return _ASKED[quantity.kind]
    if quantity.kind == "ordinal":
        return re.sub(rf"^第{NUMERAL}", "第几", text)
    if quantity.kind == "money" and (_MONEY.search(text) or text[-1:] in _TENTHS) and not hanzi_of(after[:1]):
        return "多少钱"
    measure = re.sub(rf"^{NUMERAL}[多来余]?[万亿]?\s?", "", text)
    if not measure and not after and COSTS.search(in_simplified(asked.rest[0])):
        return "多少钱"
    is_small = bool(measure) and all(
        in_simplified(number).removesuffix(measure) in _SMALL for number in (text, *others)
    )
    return f"{'几' if is_small else '多少'}{measure}"
