"""Does a cut part what goes together: things told in a row, a but from what it comes to, an act from its outcome?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_AMOUNT
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.distractors.clauses.torn import lacks_condition
from quizzes.distractors.display import clauses
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

# The first of two or more that are told in a row: 一种是……，一种是…….
_FIRST_OF_ROW = lazy_regex(
    r"(?:^|[，,；;：:])\s*(?:[^，,；;]{0,4}?)(?P<first>一(?:种|类|个|位|方面|面|来|是|边|半|头|些|群|条|批|派|部分|张|把|封|本|块|只|件|台|辆|棵|杯|碗|间|座|匹|层|排|家|份)|有的|有些|有人|有时候?|哪儿|哪里|哪(?=[一个条家座位种些户间辆块棵只])|也许|或许|可能(?!性)|要么|首先|(?:头一|第[一二三])(?:年|天|次|回)|第一)"
)
_ORDINAL = "年天次回"
_ALSO = "也"  # 可能是雨声，｜也可能是风声
_OTHER_OF = {"首先": "其次|然后|再|最后", "第一": "第二", "一是": "二是|另一", "一来": "二来", "有的": "有的|有些|也有"}
# What a thing is not, before what it is: 那不叫村子，｜叫布景.
_DENIES = lazy_regex(r"不(是|叫|在|靠|要|为|算|怕|看|比)[^，,；;]*[，,]$")
# One side of a thing or of a day, and the other: 上半身是猴子，｜下半身是人.
_ONE_SIDE = lazy_regex(
    r"(?P<side>[上前])(?P<part>半[\u4e00-\u9fff])|(?P<hand>左)(?P<of>[手脚腿眼耳脸肩臂半])|"
    r"(?P<at>[上左前])(?P<place>面|边|头)是|(?P<day>白天)"
)
_OTHER_SIDE, _NIGHT = {"上": "下", "左": "右", "前": "后"}, "(?:晚上|夜里|夜晚|夜间|天黑)"
# When a thing is so, with how it is then, and when it is otherwise: 人多的时候五十个，｜少的时候三个.
_WHEN_SO, _WHEN_OTHERWISE = lazy_regex("[^，,]的时候[^，,]+[，,]$"), lazy_regex(r"\s*[^，,这那]{1,4}的时候[^，,]")
# Things that are only counted, each in a clause of its own: 一大盆面条，｜两头蒜.
_ONLY_NAMES_SO_MANY = lazy_regex(
    rf"\s*{OF_AMOUNT}+(?:[大小整满])?(?:个|位|条|件|张|本|盆|碗|盘|杯|瓶|包|袋|斤|块|头|把|根|只|颗|片|壶|锅|箱|筐|串|盒|份|碟|口|双|套)"
    r"[^，,。；;是有在了过着要会能都也就不没]{1,5}[，,、。；;]?\s*$"
)
# How many there are, before each of them is told.
_COUNTS = lazy_regex(r"[两三四几]\s*(?:种|类|个|位|点|方面|条|派)[^，,；;]{0,4}[，,：:]$")
_ONE_OF_THEM = lazy_regex(r"\s*(?:一|首先|第一|有的)")
# As soon as: what happens then is told by the next clause. 第一 and 唯一 say no such thing.
_AS_SOON_AS = lazy_regex(
    r"(?:^|(?P<same>[^第每这那同唯之万不了统期拜周初十百]))一(?!(?P=same))"  # 试一试 is to try
    r"(?:提|拿|送|放|停|晒|到|来|看|听|问|想|说|算|碰|推|拉|打|开|关|走|动|响|进|出|上|下|变|断|坏|死|过|转|喊|叫|吹|烧|烤|泡|试|放松|松手|着急|急|慌|紧张|激动|害怕|高兴|生气|回头|转身|抬头|低头|开口|开门|进门|出门|商量|打听|检查|查|比较|对比|用力|使劲|走神|摸|尝|闻|称|翻|按|摔|涨|降|冷|热|黑|亮|醒|拆|换|唱|喝|吃|笑|哭|累|忙|乱)"
    r"(?:起来|出来|出去|下来|下去|上来|上去|进来|进去|回来|回去|过来|过去|出|起|下|上|来|去|完|好|到|开|了)?$"
)
# A clause that turns against what was said, and what may go on after one without a word more on how it turns.
_TURNS = lazy_regex(r"(?:但是?(?!凡)|可是|可(?=[我他她你它这那])|不过(?!是)|然而)[^，,；;。]*[，,]?$")
_GOES_ANOTHER_WAY = lazy_regex(
    r"(?:但是?(?!凡)|可是|不过(?!是)|然而|所以|因此|因而|于是|因为|由于|而且|并且|另外|同时|比如|例如|特别是|尤其|其中|也就是|结果|后来|最后|现在|毕竟|[也又还])"
)
# What is not so, of which the next clause tells what comes: 你三天不来，｜他就卖给别人.
_IS_NOT_SO = lazy_regex(r"(?:没|不(?![过是仅但光管论如]))[^，,。；;了]{0,30}[，,]\s*$")
# What somebody does only after what the clause before tells: 改了三次，｜她才肯签字.
_ONLY_THEN = lazy_regex(
    r"\s*[^，,。；;才]{1,5}(?<![刚方天人英口])才(?:肯|敢|舍得|愿意|答应|同意|放心|明白|知道|想起|开口|松口|点头)"
)
# So many, each of which is told behind a colon: 有三种结果：全关了能好，｜关一半不变，….
_LIST_OF_SO_MANY = lazy_regex(
    r"[两三四五六七八九十几](?:种|类|个|点|条|件|样|项|派|方面)[^，,；;：:。]{0,6}[：:][^：:]{0,90}[，,；;]\s*$"
)
# Things that are counted, of which the next clause says something: 一张桌子、一把椅子，｜装不满一车.
_NAMES_COUNTED = lazy_regex(
    rf"(?:^|[，,；;])\s*{OF_AMOUNT}+(?:个|位|条|件|张|本|盆|碗|盘|杯|瓶|包|袋|斤|块|头|把|根|只|台|辆|片|箱|筐|双|套)"
    r"[^，,；;。是有在了过着]{1,5}、[^，,；;。是有在了过着]{2,12}[，,]\s*$"
)
# So soon after what the clause before tells that it is told for that: 他敲了敲门，｜不到一分钟就有人来了.
_SO_SOON = lazy_regex(
    r"\s*(?:不到|没到|没过|不出|没用)[0-9一二两三四五六七八九十几半]+[个多]?(?:秒钟?|分钟|刻钟|小时|钟头|天|星期|礼拜|月|年)[^，,。；;]{0,3}就"
)
# A listener is asked what to think of it all: 您说巧不巧，…，….
_ASKS_WHAT_ONE_THINKS = lazy_regex(r"[你您](?:说|看|猜)[^，,]{0,3}?(?P<how>[一-龥]{1,2})不(?P=how)[^，,]{0,3}[，,]")
# What may be done, with what else may be done of the same kind: 马可以学跑，｜可以学跳，可是….
_MAY_DO = lazy_regex(r"(?P<may>可以|能|会|要|应该|必须|需要|愿意|敢)(?P<do>[一-龥])[^，,；;。：:]*[，,；;]\s*$")
_ASKING = "什么|谁|哪[一-龥]|怎么|多少|几[个点天年次]|为何|是不是|是否|能不能|有没有"
# One of several things that are asked in a row: 是谁的, and no 谁都不肯, nor who knows how or what to do.
_ASKS_AMID = lazy_regex(
    f"(?!.*(?:[说答]|知道|觉得|怎么办))[^，,；;]*(?:{_ASKING}|几)(?![^，,。]{{0,4}}[都也])(?:[^，,；;：:]*(?:[的过]|了[一-龥]{{0,2}}))?[，,；;。？?]?$"
)
# One of two, with what he says, wants or is called.
_OF_ONE = lazy_regex(
    r"\s*(?P<who>[我你您他她])(?:们)?(?P<does>[说要想管叫爱选怪嫌坐走](?!好)|喜欢|觉得|负责|站在|做事)[^，,。；;：:]"
)
_FIRST_OF_LIST = lazy_regex(
    r"[：:][^，,；;。：:]{1,6}(?P<may>可以|能够|负责|应该|必须|需要)[^，,；;。：:]*[，,；;]?\s*$"
)


def waits_for_what_happens(piece: str) -> bool:
    """Tell whether a clause says as soon as what, and not what happens then: 可中午太阳一晒."""
    return bool(_AS_SOON_AS.search(in_simplified(piece).strip().rstrip("，,；;。")))


@lru_cache(maxsize=1 << 12)
def parts_a_row(before: str, after: str) -> bool:
    """Tell whether a cut stands between things that are told in a row: 一种是喝高了的，｜一种是拌嘴的."""
    said, rest = in_simplified(before), in_simplified(after)
    if not said.strip() or not rest.strip():
        return False
    denied = _DENIES.search(said)
    if any(parts(said, rest) for parts in _CUTS):
        return True
    if _ONLY_NAMES_SO_MANY.match(clauses(said)[-1]) and _ONLY_NAMES_SO_MANY.match(clauses(rest)[0]):
        return True
    if (_COUNTS.search(said) and _ONE_OF_THEM.match(rest)) or (denied and rest.startswith(denied[1])):
        return True
    first = _FIRST_OF_ROW.search(clauses(said)[-1])
    if first is None:
        return False
    word = first["first"]
    others = _OTHER_OF.get(word, rf"另?{word}|另一" if word.startswith("一") else word)
    if word[-1] in _ORDINAL:
        others = rf"第[二三四五]{word[-1]}"
    return re.match(rf"\s*(?:{others}|{_ALSO}{word})", rest) is not None


def _parts_list(said: str, rest: str) -> bool:
    """Tell whether what a colon announces goes on alike: 用处很多：老人可以散步，｜学生可以跑步."""
    first = _FIRST_OF_LIST.search(said)
    return first is not None and re.match(rf"(?:[^，,；;。]*[，,])?[^，,；;。]{{1,6}}{first['may']}", rest) is not None


def _parts_acts(said: str, rest: str) -> bool:
    """Tell whether a second thing of the same kind may be done behind a cut."""
    return any(rest.lstrip().startswith(f"{one['may']}{one['do']}") for one in _MAY_DO.finditer(clauses(said)[-1]))


def _puts_elsewhere(said: str, rest: str) -> bool:
    """Tell whether the same thing is put somewhere else behind a cut: 钱放在银行里会少，｜放在锅里会香."""
    put = re.match(r"\s*(?P<verb>[一-龥])(?P<to>[在到给])(?![了于])", rest)
    return put is not None and put["verb"] + put["to"] in clauses(said)[-1]


def _parts_times(said: str, rest: str) -> bool:
    """Tell whether a cut stands between how a thing is at one time and at another."""
    return _WHEN_SO.search(clauses(said)[-1]) is not None and _WHEN_OTHERWISE.match(rest) is not None


def _parts_sides(said: str, rest: str) -> bool:
    """Tell whether one side of something is told before a cut, and only behind it the other one."""
    for side in _ONE_SIDE.finditer(said):
        one, part = side["side"] or side["hand"] or side["at"], side["part"] or side["of"] or side["place"]
        other = _NIGHT if side["day"] else _OTHER_SIDE[one] + part
        if re.search(rf"(?:^|[，,；;])\s*{other}", rest) and not re.search(other, said[side.end() :]):
            return True
    return False


def _parts_questions(said: str, rest: str) -> bool:
    """Tell whether something else is asked, in the sentence, behind a cut: 请写下是谁的，｜从哪儿来的."""
    return bool(_ASKS_AMID.match(clauses(said)[-1].strip()) and _ASKS_AMID.match(clauses(rest)[0].strip()))


def _parts_two(said: str, rest: str) -> bool:
    """Tell whether one of two says or wants one thing, and behind a cut the other another: 我说向左，｜他说向右."""
    one, other = _OF_ONE.match(clauses(said)[-1]), _OF_ONE.match(clauses(rest)[0])
    return one is not None and other is not None and one["does"] == other["does"] and one["who"] != other["who"]


_CUTS = (_parts_sides, _puts_elsewhere, _parts_times, _parts_list, _parts_acts, _parts_questions, _parts_two)


def leaves_turn_open(before: str, after: str) -> bool:
    """Tell whether a cut parts a second clause from what its but comes to: 都说慢，可是走了十年，｜没有一个人掉队."""
    said, rest = in_simplified(before).strip(), in_simplified(after).strip()
    *earlier, last = clauses(said) if said else [""]
    return bool(earlier and rest and _TURNS.match(last.strip())) and _GOES_ANOTHER_WAY.match(rest) is None


def leaves_outcome_open(before: str, after: str) -> bool:
    """Tell whether a cut parts what was done, set or announced from what came of it: 去了十分钟，｜回来脸都白了."""
    said, rest = in_simplified(before), in_simplified(after)
    if not rest.strip():
        return False
    if _ASKS_WHAT_ONE_THINKS.search(said) or _LIST_OF_SO_MANY.search(said) or _NAMES_COUNTED.search(said):
        return True
    if _SO_SOON.match(rest):
        return True
    is_condition = _IS_NOT_SO.search(said) and lacks_condition(rest)
    is_only_then = said.rstrip().endswith(("，", ",")) and _ONLY_THEN.match(rest)
    if is_condition or is_only_then:
        return True
    return any(one.search(said) and other.match(rest) for one, other in _done_and_then())


@lru_cache(maxsize=1)
def _done_and_then() -> Sequence[tuple[re.Pattern[str], re.Pattern[str]]]:
    """Load what is done or named, and what goes on from it."""
    return tuple((lazy_regex(before), lazy_regex(behind)) for before, behind, _ in rows_of("done_and_then.tsv"))


def parts_from_outcome(source: str, first: int, last: int) -> bool:
    """Tell whether a part of a sentence, from one place to another, has only half of what comes of what."""
    before, part = source[:first], source[first:last]
    is_at_once = waits_for_what_happens(before) or (bool(source[last:].strip()) and waits_for_what_happens(part))
    is_in_list = bool(source[last:].strip()) and _LIST_OF_SO_MANY.search(in_simplified(source[:last])) is not None
    return is_at_once or is_in_list or leaves_outcome_open(part, source[last:])
