"""
Which changes of a claim does everybody see through, by what the rest of it says or by what is known of the world?

    请了两个师傅，老丁和阿宽       no 三个师傅, as two are named
    她刚生了孩子                  no 她刚生了老人
    有个投资人愿意出五百万         no 有个供应商: what somebody does tells who it is
    我跟师父两个人修了三年         no 三个人, as two are named before them
    面包分三种，早上卖甜的，晚上…   no 四种, as each is told of
    日本的高龄化率接近三成         of no other country: this is no news
    我去日本看过，京都有一家……     of no other country, as its town is named
    到了晚上，灯一亮，……          at no other time of the day
    关了二十七家，开了九家，少了十八家   no other number, as these make a sum
    六成是小鱼，两成多是螃蟹       no 八成, as there is but one whole
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER, value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.claims.possible_numbers import keeps_order
from quizzes.comprehension.claims.years_ahead import YEAR, figures
from quizzes.comprehension.reckoned import is_reckoned
from quizzes.comprehension.shares_of_whole import make_the_whole, make_too_much
from quizzes.comprehension.told_by_rest import is_told_by_rest
from quizzes.distractors.display import clauses, without_end
from quizzes.distractors.edits.edit import Edit, EditKind
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.comprehension.claims.claim import Claim

_BORN = lazy_regex(r"(?:生|怀|接生|喂|哄)[了下过着上]?(?:[一两二三][个对])?$")
# Whoever there is said to be acts in what follows: 有个投资人姓段，愿意给五百万.
_THERE_IS = lazy_regex(r"(?:^|[，；：])[^，；：]{0,2}有[一两二三四五六七八九十几]*[个位名]$")
_LIST = lazy_regex(r"[^，；：]{1,5}(?:、[^，；：、]{1,5})*(?:和|跟|与|、)[^，；：、]{1,5}")
_EACH = lazy_regex(
    r"[，；：](?:其中)?第?一(?:[个位条家本件种次名]|是).*[，；](?:第二|另一?|还有一|一)(?:[个位条家本件种次名]|是)"
)
# 我跟师父两个人, 我和我妻子两个老师: so many are named right before.
_NAMED_BEFORE = lazy_regex(r"[\u4e00-\u9fff](?:和|跟|与|同)[^，；：、的]{1,6}$")
_OF_PEOPLE = lazy_regex(r"[个口名位]")
# 分成三种，早上卖甜的，下午卖咸的……: the sorts are told one by one.
_SORTS, _FEW_SORTS = lazy_regex(r"[种类样步份段等层]$|[个部]?(?:部分|步骤|阶段|类型|方面)$"), 3
_DIVIDED = lazy_regex(r"(?:[分切裁拆折排]|归|划)(?:成|为|作|了)$")
_PER_HEAD = lazy_regex("省|率|人口|人均|平均|面积|经济|市场|社会|法律|政府|制度|历史|文化|教育|首都|气候")
_DEGREES, _CLOSE = lazy_regex(r"[度℃]$"), 8
_NUMERAL = lazy_regex(r"[0-9]+|[一二两三四五六七八九十百零]+")
# 每天卖不到一百个: one sells no 超过一百个, nor is there 只有超过一百个.
# No child was an announcer before, nor has retired: 姓鲁的孩子，过去是邮递员.
_CHILD, _GROWN_UP = (
    lazy_regex("^(?:小?孩|孩子|男孩|女孩|小朋友|婴儿)"),
    lazy_regex("(?:以前|过去|从前|原来|曾经?)(?:就|也)?[是当做在]|退休|上班|工作|结婚|离婚|下岗|辞职|年轻时|当过|做过"),
)
_SHORT_OF = lazy_regex(
    r"[卖走用睡吃喝赚挣花写读看坐住干做拿收跑开跳打说]$|(?:只|才|仅|仅仅|就|连|竟然?|居然)[^，；]{0,4}$"
)
_NOT_COUNTED_SO = frozenset({"孩子", "小孩", "儿子", "女儿", "徒弟", "学徒", "病人", "男孩", "女孩"})  # 一位孩子
_OF_A_LIFE = 30  # years
# 南极的夏天只有七十天, 夏天很短: what is known of a season.
_SEASON, _IS_SO_LONG = (
    lazy_regex("[春夏秋冬][天季]"),
    lazy_regex(
        r"^(?:就|只|也|都)?(?:有|很|特别|非常|最|太|比较)?[^，,]{0,4}"
        rf"(?:[长短]|{OF_NUMBER}+[多几来]?(?:天|个月))"
    ),
)
# 地窖夏天不漏水, 夏天都穿毛衣: it may be so in any other season as well; 冬天反过来 tells that it is no spring.
_OF_ANY_SEASON = lazy_regex(
    r"^(?:里|就|则|却|[正刚恰]好)*(?:反过来|倒过来|相反)|^里?(?:[都还]|照样)|^[^，,；。]*(?:(?<![对说差])不(?![同过久少锈仅但断料]|得不|一样)|没|从未)"
)
# 一间朝北的宿舍, and no 一间朝北的操场: another thing may be counted otherwise.
_COUNTED_SO = lazy_regex(r"[一二两三四五六七八九十几][间座条把张本块棵只头匹件台辆口扇盏部所栋幢架艘顶][^，；]{1,8}的$")
# Nobody says 教室里的人管我叫……: who is there by living there is told by the place.
_WHO_IS_THERE = lazy_regex("^[里裡上]?的人")
# 一天三十八块钱，一个月下来将近一千: so much in all, as by what is told of the others.
_IN_ALL = lazy_regex(
    rf"(?:其[他余它]|另外|剩下|别)的?{OF_NUMBER}+|下来[，,]?(?:一共|总共|将近|接近|差不多|大约|大概|就|能|有|得|要|也|是)"
)
# 少的时候一万一千步，多的时候近两万: the most is no less than the least.
_LEAST, _MOST = (
    f"(?:最[少低短小快早]|少则|[少短小低](?:的时候|的[，,]?{OF_NUMBER})|淡季)",
    f"(?:最[多高长大慢晚]|[多长]则|[多长大高](?:的时候|的[，,]?{OF_NUMBER})|旺季)",
)
_LEAST_AND_MOST = lazy_regex(rf"{_LEAST}.*{_MOST}|{_MOST}.*{_LEAST}")
_PART_OF_DAY = lazy_regex("早上|早晨|清晨|上午|中午|下午|傍晚|晚上|夜里|半夜|凌晨|深夜|白天")
_TELLS_HOUR = lazy_regex(
    "放学|下课|上学|收工|下班|上班|起床|闹钟|回家|太阳|月亮|星星|乘凉|纳凉|广场舞|加[钱价班]|[晒睡醒梦黑亮灯暗饭餐夜]"
)

# 那三位走了一位，剩下的两位……; 每人半斤，四十个人正好二十斤: what is taken off, or so much for each, tells the sum.
_LESS_ONE = lazy_regex(
    rf"^[^，；]{{0,4}}?(?:[走去死卖丢坏退]|离开|送[走掉]|去世)了?{OF_NUMBER}+[个位只条本头张把棵家]?[^，；]{{0,3}}[，；](?:另|还|剩|留|有)"
)
_FOR_EACH = lazy_regex(
    rf"每一?(?P<of>[户人家个位天块张份桌班瓶箱桶])[^，；]{{0,4}}(?:{OF_NUMBER}|半)+[^，；]{{1,4}}[，；]"
    rf"[^，；]*{OF_NUMBER}+(?P=of)[^，；]{{0,3}}(?:正好|刚好|恰好|一共|总共|就是?|共|得|要){OF_NUMBER}+"
)
# 两条路一前一后: what is said so is said of two.
_OF_TWO, _TWO = (
    lazy_regex("一[先前左上高大老男新]一[后右下低矮小少女旧]|背[靠对]背|面对面|[前后]者"),
    lazy_regex("[两二2]"),
)
# Nobody takes a child to school at five.
_HOUR, _OF_SCHOOL = lazy_regex("[^点]{1,3}点半?多?"), lazy_regex("[上放]学|[到进]校|去学校|[上去]幼儿园")
# Somewhat, as a set phrase has it: 心里先怯了三分, 住两天再走.
_SET_PHRASE = lazy_regex("(?:[怯惧怕畏敬让输矮懂信软醉]了?[一二三四五六七八九]分|[住玩歇躺等待]两天)$")
# Who leads sits in the first row.
_ROW, _LEADS = lazy_regex("第一排|最后一排"), lazy_regex("领导|嘉宾|贵宾|[校县厂市院]长")
# What is in the same month all over the country.
_IS_MONTH = lazy_regex("(?:[0-9]{1,2}|十[一二]?|[一二三四五六七八九])月份?")
_OF_ITS_MONTH = lazy_regex(
    "高考|中考|开学|[寒暑]假|儿童节|劳动节|教师节|妇女节|植树节|情人节|双十一|国庆|元旦|春节|除夕|过年|圣诞|清明|端午|中秋|"
    "元宵|七夕|中元|重阳|腊八|泼水节|妈祖(?:诞|的?生日)|佛诞|浴佛|[供停]暖|打雷|雷[雨暴电]|[下大暴]雪|结冰"
)


def is_known(claim: Claim, edit: Edit) -> bool:
    """Tell whether the rest of a claim, or what everybody knows, tells that it was changed."""
    said = in_simplified(claim.said)
    before, after = said[: edit.start], said[edit.end :]
    if in_simplified(edit.said) == "不到" and _SHORT_OF.search(before):
        return True
    if in_simplified(edit.said) == "超过" and before.endswith("一"):  # 一超过三十度就停工: no 一不到
        return True
    if _is_of_another_life(claim, edit) or (_ROW.fullmatch(in_simplified(edit.said)) and _LEADS.search(said)):
        return True
    if edit.kind is EditKind.NUMBER:
        is_share = make_too_much(edit.applied(said)) or make_the_whole(said)
        return is_share or _is_known_number(edit, before, after) or _breaks_order(claim, edit)
    if edit.kind is not EditKind.WORD:
        return _is_known_time(in_simplified(edit.said), before, after)
    is_of_grown = _CHILD.search(in_simplified(edit.other)) and _GROWN_UP.search(f"{before}，{after}")
    is_polite = before.endswith("位") and in_simplified(edit.other) in _NOT_COUNTED_SO
    is_plural = after.startswith("们") and in_simplified(edit.other).endswith("人")
    is_acting = _THERE_IS.search(before) and after[:1] != "的"
    is_of_country = _is_country(edit) and after.startswith("的") and _PER_HEAD.search(clauses(after)[0])
    return bool(
        is_acting
        or is_of_grown
        or is_polite
        or is_plural  # 年轻人们, as hardly anybody says
        or _BORN.search(before)
        or _COUNTED_SO.search(before)
        or is_of_country
        or _WHO_IS_THERE.match(after)
        or _names_part(edit, before + after)
        or _is_of_kind_beside(edit, f"{before}，{after}")
    )


def _is_known_time(said: str, before: str, after: str) -> bool:
    """
    Tell whether the rest of a claim tells the season, by how long it is, or the time of the day, by what is done.

    So it does where what is denied of one season, or is so even then, may be true of another one as well.
    """
    is_of_season = _SEASON.fullmatch(said) and (_IS_SO_LONG.match(after) or _OF_ANY_SEASON.match(after))
    return bool(is_of_season or (_PART_OF_DAY.search(said) and _TELLS_HOUR.search(f"{before}，{after}")))


def _is_of_kind_beside(edit: Edit, rest: str) -> bool:
    """Tell whether the other word would be named after the same as one beside it: 石油 beside 柴油, made of it."""
    other = in_simplified(edit.other)
    is_named_so = len(other) > 1 and other[-1] not in in_simplified(edit.said)
    return is_named_so and any("一" <= before <= "龥" and char == other[-1] for before, char in pairwise(rest))


def _is_known_number(edit: Edit, before: str, after: str) -> bool:
    """Tell whether those that are counted are named beside the number, or a degree or an age becomes an odd one."""
    measure = in_simplified(edit.said)
    is_named = _NAMED_BEFORE.search(before) and _OF_PEOPLE.search(measure)
    is_told_of_each = _DIVIDED.search(before) and _SORTS.search(measure) and len(clauses(after)) >= _FEW_SORTS
    is_counted = bool(is_named or is_told_of_each) or _is_counted_out(after)
    is_in_sum = is_reckoned(f"{before}{edit.said}{after}", edit.start, edit.end)
    is_in_sum = is_in_sum or bool(_IN_ALL.search(f"{before}，{after}"))
    is_in_sum = is_in_sum or bool(_LEAST_AND_MOST.search(f"{before}{edit.said}{after}"))
    is_in_sum = is_in_sum or bool(_IS_MONTH.fullmatch(measure) and _OF_ITS_MONTH.search(f"{before}，{after}"))
    is_in_sum = is_in_sum or bool(_LESS_ONE.match(after) or _FOR_EACH.search(f"{before}{measure}{after}"))
    is_in_sum = is_in_sum or _is_told(edit, f"{before}{measure}{after}")
    is_in_sum = is_in_sum or bool(_TWO.match(measure) and _OF_TWO.search(f"{before}，{after}"))
    is_set = _SET_PHRASE.search(f"{before}{measure}") is not None
    is_set = is_set or bool(
        _HOUR.fullmatch(measure) and _OF_SCHOOL.search(f"{before}，{after}") and _is_far_in_hours(edit)
    )
    return is_counted or is_in_sum or is_set or _is_far_in_degrees(edit)


def _is_far_in_hours(edit: Edit) -> bool:
    """Tell whether an hour becomes one that is more than an hour away."""
    one, other = (value_of(in_simplified(each).partition("点")[0]) or 0 for each in (edit.said, edit.other))
    return abs(one - other) > 1


def _is_told(edit: Edit, text: str) -> bool:
    """Tell whether the rest of a claim lets one count or reckon its number."""
    return any(is_told_by_rest(each, text) for each in quantities(text) if each.start == edit.start)


def _breaks_order(claim: Claim, edit: Edit) -> bool:
    """Tell whether a number becomes more than the whole, or less than the part: 四十五个人里有三十九个."""
    asked = next((each for each in quantities(claim.said) if each.start == edit.start), None)
    return asked is not None and not keeps_order(asked, edit.other, claim.said)


def _is_counted_out(after: str) -> bool:
    """Tell whether those that are counted are named one by one in what follows: 两个学徒，阿宽和小丁."""
    pieces = [without_end(piece) for piece in clauses(after)][1:]
    is_listed = any(_LIST.fullmatch(piece) and not _has_verb(piece) for piece in pieces[:1])
    return is_listed or bool(_EACH.search(after))


def _has_verb(piece: str) -> bool:
    return any(tag_of(piece[i : i + n]) == "v" for n in (2, 3) for i in range(len(piece) - n + 1))


def _is_far_in_degrees(edit: Edit) -> bool:
    """Tell whether a temperature becomes one that is another thing: a bath of 四十二度, and none of 六十二度."""
    texts = [in_simplified(each) for each in (edit.said, edit.other)]
    numerals = [_NUMERAL.search(text) for text in texts]
    if not all(map(_DEGREES.search, texts)) or None in numerals:
        return False
    one, other = (value_of(found[0]) or 0 for found in numerals if found is not None)
    return abs(one - other) > _CLOSE


def _is_of_another_life(claim: Claim, edit: Edit) -> bool:
    """Tell whether what a speaker did would have been in a year in which he hardly lived."""
    name = in_simplified(name_of(claim.spot.speaker)) if claim.spot.speaker is not None else ""
    said, years = in_simplified(claim.said), [in_simplified(each) for each in (edit.said, edit.other)]
    found = [YEAR.search(year) for year in years]
    if not name or None in found or not (name in said or re.search("我(?![们国])|自己", said)):
        return False
    one, other = (figures(year[0]) for year in found if year is not None)
    return abs(one - other) > _OF_A_LIFE


def _is_country(edit: Edit) -> bool:
    return in_simplified(edit.said) in {"中国", *_countries()}  # our table has no home among the countries


def _names_part(edit: Edit, rest: str) -> bool:
    """Tell whether the rest names what is in a country or of it, or where that is which is changed: 京都 and 日本."""
    own = in_simplified(edit.said)
    whole = [name for name, parts in _countries().items() if own in parts]
    return any(part in rest for part in (*_countries().get(own, ()), *whole))


@lru_cache(maxsize=1)
def _countries() -> Mapping[str, tuple[str, ...]]:
    """Give the countries and towns of our table, each with what tells that it is meant."""
    return {
        name: tuple(filter(None, parts.split("|")))
        for name, sort, _, parts, *_ in rows_of("mentioned.tsv")
        if sort in {"country", "city", "city_of_taiwan"}
    }
