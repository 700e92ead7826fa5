"""Which changes of a claim can be seen without the text, because the rest of it no longer goes with them?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_DATE, OF_NUMBER, value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.ages import age_in, is_of_no_such_age
from quizzes.comprehension.antecedent import parties_in
from quizzes.comprehension.claims.customary import breaks_custom
from quizzes.comprehension.claims.possible_numbers import is_of_day
from quizzes.comprehension.roles import is_barred
from quizzes.distractors.edits.edit import Edit, EditKind
from quizzes.distractors.edits.kinds import are_of_one_kind, is_thing_of_kind
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.glosses.telltales import is_given_away
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from quizzes.comprehension.claims.claim import Claim

_TOGETHER = lazy_regex(r"总共|一共|加起来|合计|平均|相当于|等于")
_COMPARES = lazy_regex(
    "比(?![赛较如方])|占"
)  # of its own clause: 线比头发还细 says nothing of when the nets are put up
# 还有六个，我投了其中四个; 十五块一个，一年三十万个，就是四百五十万: other numbers of the sentence go with it.
_RELATED = lazy_regex(
    r"其中[0-9一二两三四五六七八九十百]+[个個家位名]|[^，]*[0-9一二三四五六七八九十百千万亿]+[^，]{0,3}，[^，]*[0-9一二三四五六七八九十百千万]+[^，]{0,3}，就[是要有]|[够到][^，]{0,6}的?一半"
)
_YEAR, _MOST_YEARS = lazy_regex("[12][0-9]{3}年"), 6
_SHARE, _SUM = (
    lazy_regex("成$|分之|%"),
    lazy_regex(f"{OF_NUMBER}+[万亿元块人个家]"),
)  # of 十二亿 four is a third
# Where a number and its like stand for parts of one whole, or for an age, another one shows by itself.
_OF_AGE, _AGED = (
    lazy_regex(r"[老幼]|年轻|中年|孩子|青年|少年|儿童|大人"),
    lazy_regex(r"岁|年轻|年[纪幼]|退休|[还很太]小|长大|上学|[做道]题|作业|上课|考试|兴趣班"),
)
_EVERY_DAY = lazy_regex("二十四个?小时|十二个月|七天|六十分钟")  # of a day, a year, a week, an hour
_AT_LEAST = lazy_regex(r"少说(?:也|就|都)?[有得要]?$")
_ADVERB_OF_ONE = lazy_regex(
    r"(?:总是|一直|往往|总|都|还|就)比"
)  # 传言总是比事实: the other side does not take it along
_FIRST, _THEN = lazy_regex(r"起初|开始|最初"), lazy_regex(r"反而|后来|等到|才|最后|但|可是|不过|却|就|直到|渐|慢慢")
_PLACE = "ns"
_HEAD, _PLACES = lazy_regex(r"(?:^|[，；：]|^不?少?有|被)$"), frozenset({_PLACE, "t"})
_SETTING = lazy_regex(r"^(?:从|在|对|按|就|当|无论|不管)[^，]*，|[^，]{2,10}[里中上下]，|^还是[^，]*，")
# How often somebody does it (每天 for 每个星期), of what everybody has two, 七、八十 that is no two numbers.
_EVERY, _BODY = lazy_regex(r"^每"), lazy_regex(r"[只隻个個条條双雙](?:眼|耳|手|脚|腿|胳膊|翅膀|膝盖|鼻)")
_ABOUT = lazy_regex(rf"[、，]?{OF_NUMBER}+、{OF_NUMBER}+")
_HALF_OF_DAY, _CLOCK = lazy_regex("[夜晚早午晨]"), lazy_regex(rf"{OF_NUMBER}点")
_PART_OF_DAY = lazy_regex(
    "白天|早[上晨]|晚上|[上下中]午|夜里|半夜|凌晨|夜[班车市校宵]|[早晚日白]班|[早午晚][餐饭]"
)  # 白天乐观，晚上悲观
_THIS_YEAR = lazy_regex("今年|本月|这个月")  # what is told as over is hardly of today
_DIGITS, _ZEROS = lazy_regex(r"[0-9一二两三四五六七八九]"), lazy_regex(r"0+(?![0-9.])")
_ROUGH = lazy_regex("[多几幾余餘来來]")
_RARELY = lazy_regex("偶尔|有时")
# What is set against the rest, or comes of it, so that sense tells which way it goes: 随着路灯的普及，事故在减少.
TURNS = lazy_regex("，(?:但|可是|可(?!以|能)|不过|然而|却)|随着[^，。；]{2,16}，")
# 常常看灯，看车，就是看不见孩子: what is set against what one often does is no more so against what one seldom does.
_HOW_OFTEN = lazy_regex(any_of("how often"))
_SET_AGAINST = lazy_regex("[，；](?:就是(?=[^，]{0,4}[不没])|唯独|偏偏|但|可是|可(?!以|能)|不过|然而|却|只是)")
_GLAD = lazy_regex(any_of("glad"))
_OF_SENSE = frozenset({EditKind.OPPOSITE, EditKind.MANNER})
_OF_DEGREE = frozenset({EditKind.OPPOSITE, EditKind.SWAP})
_NIGHT, _RURAL = lazy_regex("[晚夜]"), lazy_regex("农村|乡村|乡下")  # one counts no 座 of them
_PART_OF_NOUN, _ALL = lazy_regex(r"分之.$"), lazy_regex(r"全部|全都|全")
# 第二天就改回来了, 第一次见面: what one says unless the days or times are counted in the same sentence.
# 前两级都正常，到第三级…: how many come first is told by which one follows.
_FIRST_FEW = lazy_regex(rf"[前头]{OF_NUMBER}+\w[^。]*第{OF_DATE}")
_NEXT, _COUNTED = lazy_regex(r"第[一二](?:天|年|次|回|日)"), lazy_regex(r"第[三四五六]")
# What takes two: 两个人住对门 is hardly of three, nor are feet that are like 两块石头.
_OF_TWO = lazy_regex(any_of("takes two"))
# Whoever of two is meant, what is told is of a man's, or of a woman's: 演家丁, 坐月子.
_PARENT = lazy_regex(any_of("somebody of one sex"))
_OF_ONE_SEX = lazy_regex(any_of("told of one sex"))
# A title right after a name is a part of it: 白老师 is a person, and 白学生 is nobody.
_TITLE = lazy_regex(f"{any_of('title after a name')}$")
_BEFORE_TITLE = lazy_regex(r"(?:^|[，、：的个位名是当有叫让给和跟与请找问对被把从向为们任做])$")
# What one does only there or then: goods that are made go out, one shuts after what is sold out; and to whom a speaker
# is married tells a name.
_ONE_WAY = lazy_regex(f"^{any_of('done only there or then')}$")
_SEASON = lazy_regex(r"[春夏秋冬][天季]")
_OF_SEASON = lazy_regex(any_of("told of a season"))
_ALL_OF = lazy_regex("(?:一|整个?)$")  # 去年一冬天采了冰: what goes on for all of a season is of that season
_COMPARED_WITH = lazy_regex(r"[比较]$")
_OF_QUALITY = lazy_regex(r"^[^，,]*(?:最|很|更|太|特别|非常|挺|真)[\u4e00-\u9fff]{1,2}(?:的|了|，|$)")
_SAYS_MORE = lazy_regex(r"[是有会能不没了要让]|[很更最]")
# 少数几个人认为 is never said of what many think.
_HOW_MANY = lazy_regex("大多数|少数几")
# What is begun or gone on with is done: 开始录音, and no 开始照片.
_DOING = lazy_regex(r"(?:开始|继续|停止|进行|负责|从事|学会?|学着|忙着|帮忙)$")
# A place in which others lie, so that what was in one of these was in it as well.
_HOLDS_OTHERS = lazy_regex(r"(?:办公[室楼]|公司|学校|医院|工厂|家里?|城里?|[楼屋]里|市里|国内|乡下|农村)$")
# 由十五年提高到二十年: the two numbers tell the direction; no coat stands before 好几条.
_N = OF_NUMBER
_FROM_TO = lazy_regex(rf"[从由][^，；]*?{_N}[^，；]*?[到至成为]了?[^，；]*?{_N}")
_COUNTED_AFTER = lazy_regex(
    rf"^[^，；]*(?:{_N}|几)+多?[条件张只头匹双副本台辆把棵座间所支根块片顶扇幅艘架朵颗粒瓶杯碗](?=$|[，；])"
)
_TAUGHT_BY = lazy_regex("[带教管收雇](?:我|自己|[他她])的$")  # 带我的老师, and no 带我的学生
_MADE = lazy_regex("[烤炒煮蒸炸烧煎切剥洗晒泡炖腌][好熟完过]?的$")  # 烤好的土豆, and no 烤好的小麦
_BY_NO_MEANS = lazy_regex("(?:说什么|怎么|死)[也都]$")  # 怎么也敢 is never said
_PORTION = lazy_regex("(?:大|一?小|少)部分")
_LOSS = lazy_regex("亏|赔|损失|赤字")
# What is a help beside what is a burden, or a hand beside a beginner: everybody knows which of the two is slower.
_HELPED = lazy_regex(
    "空手|空车|空船|空载|轻装|顺风|顺水|顺流|下坡|下山|老手|熟手|熟练|有经验|会(?:的|了)以后|吃饱|睡够|健康的?时候"
)
_BURDENED = lazy_regex(
    "[背扛挑抬提驮](?!后|景|着手)|负重|装满|满载|载重|逆风|逆水|逆流|上坡|上山|新手|生手|没经验|刚学|饿着|没睡|生病"
)
# 二分零五秒: of another number of seconds one knows no more than a digit.
_REST_OF_NUMBER = lazy_regex(rf"{_N}分$")
_FIFTEEN = lazy_regex("十五(?![多余餘来來几幾])")
_SOME_TENS = lazy_regex("(?<!十)来")  # 十来家, and no 五来家


def roundness(number: str) -> int:
    """Count the digits of a number before its zeros: 三十 has one and 三十七 two, as 十三."""
    text = _ZEROS.sub("", in_simplified(number))
    return max(1, len(_DIGITS.findall(re.sub("^(第?)十(?=[一二三四五六七八九])", r"\g<1>一", text))))


def _does_it(edit: Edit, said: str) -> bool:
    """Tell whether somebody else would have to do what is told, which sense often forbids (馆长来参观)."""
    is_thing = tag_of(edit.said) in _PLACES or is_thing_of_kind(in_simplified(edit.said))
    is_subject = bool(_HEAD.search(said[: edit.start])) and not is_thing
    return is_subject and "都" not in edit.said and "，" not in edit.said  # one of two left out is likely


def makes_no_chinese(edit: Edit, said: str) -> bool:
    """Tell whether a change leaves what nobody says: 七、六十公斤, 三只眼睛, 一部分公开, 三分之一筹码."""
    is_body = edit.kind is EditKind.NUMBER and _BODY.search(said[max(0, edit.end - 1) : edit.end + 3])
    is_about = any(found.start() <= edit.start < found.end() for found in _ABOUT.finditer(said))
    after = said[edit.end : edit.end + 1]
    is_adverb = _ALL.fullmatch(in_simplified(edit.said)) and after != "的"
    is_night = bool(_NIGHT.search(edit.other)) and bool(_NIGHT.search(said[edit.end :]))
    is_bare_part = _PART_OF_NOUN.search(edit.other) and after not in {"", "，", "的", "是", "在"}
    is_rural = _RURAL.search(in_simplified(edit.other)) and said[: edit.start].rfind("座") >= 0
    is_rare = _RARELY.search(in_simplified(edit.other)) and after in {"很", "都", "最", "更"}
    is_word = after in {"字", "班"}  # “检查”两个字, 白天班
    is_between = edit.kind in {EditKind.NUMBER, EditKind.OPPOSITE} and any(
        found.start() <= edit.start < found.end() for found in _FROM_TO.finditer(said)
    )
    before = said[: edit.start]
    is_made = edit.kind is EditKind.WORD and (_MADE.search(before) or _TAUGHT_BY.search(before))
    is_counted = edit.kind is EditKind.WORD and _COUNTED_AFTER.search(said[edit.end :])
    # 结果大部分公开: an adverb, and no 结果一小部分公开
    is_part = _PORTION.fullmatch(in_simplified(edit.said)) and tag_of(said[edit.end :][:2]).startswith("v")
    is_loss = _LOSS.search(in_simplified(edit.said)) and before.endswith("要")  # 每年要亏损, and no 每年要盈利
    is_by_no_means = _BY_NO_MEANS.search(before) and in_simplified(edit.said)[:1] in "不没"
    if is_between or is_made or is_counted or is_part or is_loss or is_by_no_means:
        return True
    is_decade = after in {"代", "级"} and edit.said.endswith("年")  # 九十年 of 九十年代, 二年 of 二年级
    return bool(
        is_body or is_about or is_adverb or is_bare_part or is_night or is_decade or is_rural or is_rare or is_word
    )


def _is_of_odd_time(edit: Edit, said: str) -> bool:
    """Tell whether a time would not go with the clock (前半夜三点), or puts what is over into this year."""
    is_of_clock = bool(_CLOCK.search(said) and _HALF_OF_DAY.search(edit.said))
    before, after = said[: edit.start], said[edit.end :]
    is_of_season = _SEASON.fullmatch(in_simplified(edit.said)) and _OF_SEASON.search(f"{before}，{after}")
    is_of_season = is_of_season or (_SEASON.fullmatch(in_simplified(edit.said)) and _ALL_OF.search(before))
    is_paired = _HALF_OF_DAY.search(edit.said) and _PART_OF_DAY.search(f"{before}，{after}")
    is_just_now = after.startswith("刚")
    is_compared = edit.kind is EditKind.TIME and _COMPARED_WITH.search(before)
    is_of_manner = edit.kind is EditKind.TIME and before.endswith("得")  # 疼得晚上抬不起来
    hour = value_of(in_simplified(edit.other).partition("点")[0]) if _CLOCK.match(in_simplified(edit.other)) else None
    is_out_of_day = hour is not None and not is_of_day(in_simplified(before), hour)  # 晚上五点, 清晨十点
    is_odd = is_of_clock or is_paired or is_of_season or is_just_now or is_compared or is_of_manner or is_out_of_day
    return bool(is_odd or _THIS_YEAR.match(in_simplified(edit.other)))


def _is_odd_number(claim: Claim, edit: Edit, said: str) -> bool:
    """Tell whether a number shows as put in: rounder or less round, beside its like, or part of a sum."""
    is_ten = edit.said[:1] == "十" and roundness(edit.said) == 1  # fifteen is as round, and 2020 no rounder than 2021
    is_any = _YEAR.match(edit.said) or (is_ten and _FIFTEEN.match(edit.other))
    is_unlike = roundness(edit.said) != roundness(edit.other) and not is_any
    is_unlike = is_unlike or bool(_ROUGH.search(edit.said)) is not bool(_ROUGH.search(edit.other))
    same = [
        each
        for each in quantities(claim.said)
        if each.start != edit.start and _unit_of(each.text) == _unit_of(edit.said)
    ]
    is_unlike = is_unlike or bool(_REST_OF_NUMBER.search(said[: edit.start]))
    is_unlike = is_unlike or bool(_SOME_TENS.search(in_simplified(edit.other)))
    is_fixed = bool(_EVERY_DAY.fullmatch(in_simplified(edit.said)) or _RELATED.search(said))
    years = [int(each[:4]) for each in (edit.said, edit.other) if _YEAR.match(each)]
    is_far = len(years) > 1 and abs(years[0] - years[1]) > _MOST_YEARS  # 2006年，……机器翻译: known to be wrong
    is_fixed = is_fixed or is_far or bool(_SHARE.search(in_simplified(edit.said)) and len(_SUM.findall(said)) > 1)
    is_held = (
        _TOGETHER.search(said) or _COMPARES.search(_clause_around(said, edit)) or _AT_LEAST.search(said[: edit.start])
    )
    return is_unlike or is_fixed or bool(same) or bool(is_held) or _is_of_no_such_age(edit, said)


def _unit_of(number: str) -> str:
    """Give the last character of what is counted, of money too: 块 of 八块 and of 八块钱."""
    return in_simplified(number).removesuffix("钱")[-1:]


def _is_of_no_such_age(edit: Edit, said: str) -> bool:
    """Tell whether nobody of an age is called or does what is told of one of another: no student of forty-eight."""
    one, other = age_in(edit.said), age_in(edit.other)
    return one is not None and other is not None and is_of_no_such_age(said, one, other)


def _clause_around(said: str, edit: Edit) -> str:
    """Give the clause in which a change stands."""
    return f"{said[: edit.start].rpartition('，')[2]}{edit.said}{said[edit.end :].partition('，')[0]}"


def breaks_habit(edit: Edit, said: str) -> bool:
    """Tell whether a change leaves what one does not expect: for 第二天 or two who are a pair, or a mother as 家丁."""
    was, rest = in_simplified(edit.said), said[: edit.start] + "＿" + said[edit.end :]
    is_one_way = _ONE_WAY.match(was)
    is_name = _TITLE.search(was) and not _BEFORE_TITLE.search(said[: edit.start])
    is_next = _NEXT.match(was) and not _COUNTED.search(rest)
    is_first_few = edit.kind is EditKind.NUMBER and _FIRST_FEW.search(said)
    is_pair = edit.kind is EditKind.NUMBER and was.startswith("两") and _OF_TWO.search(rest)
    is_of_sex = _PARENT.search(was) and _PARENT.search(in_simplified(edit.other)) and _OF_ONE_SEX.search(rest)
    is_of_age = is_barred(was, in_simplified(edit.other), rest)  # no younger sister who made one practise
    is_set_against = breaks_custom(edit, said) or (_HOW_OFTEN.fullmatch(was) and _SET_AGAINST.search(said[edit.end :]))
    return bool(is_one_way or is_name or is_next or is_first_few or is_pair or is_of_sex or is_of_age or is_set_against)


def _is_near_place(claim: Claim, edit: Edit) -> bool:
    """Tell whether a place is named beside another, which may lie in it: 云南 and 普洱."""
    names = (word for word in claim.spot.words if word in claim.said and word != edit.said)
    return tag_of(edit.said) == _PLACE and any(tag_of(word) == _PLACE for word in names)


def is_known_of_both(edit: Edit, said: str) -> bool:
    """Tell whether everybody knows which of two is slower or dearer: nobody walks faster with a load than without."""
    return edit.kind in _OF_DEGREE and bool(_HELPED.search(said) and _BURDENED.search(said))


def is_odd(claim: Claim, edit: Edit) -> bool:
    """Tell whether a change can be seen without the text, because the rest of the claim no longer goes with it."""
    said = in_simplified(claim.said)
    is_out = breaks_habit(edit, said) or makes_no_chinese(edit, said) or _is_held_by_rest(edit, said)
    if is_out or is_known_of_both(edit, said) or _is_of_odd_time(edit, said):
        return True
    if edit.kind is EditKind.NUMBER:
        return _is_odd_number(claim, edit, said)
    if edit.kind is EditKind.SWAP:
        return bool(_ADVERB_OF_ONE.search(in_simplified(edit.said)))
    if edit.kind is EditKind.WORD:
        return _is_odd_word(claim, edit, said)
    if "最" in said[max(0, edit.start - 1) : edit.end]:
        return True  # 最小的用处是……
    return not edit.is_even and bool(
        _SAYS_MORE.search(f"{_SETTING.sub('', said[: edit.start])}|{said[edit.end :].partition('，')[2]}")
    )


def _is_held_by_rest(edit: Edit, said: str) -> bool:
    """Tell whether what stands behind, or turns against it, holds a change to what was said before it."""
    words = [in_simplified(each) for each in (edit.said, edit.other)]
    if (_FIRST.search(words[0]) and _THEN.search(said[edit.end :])) or _EVERY.match(words[0]):
        return True
    if any(map(_HOW_MANY.search, words)):
        return True
    is_glad = [bool(_GLAD.search(each)) for each in words]
    is_turned = is_glad[0] is not is_glad[1]
    # 人没事，可是接下来才是真的难过; 他很生气，连窗帘都看好了: the rest tells
    is_of_sense = edit.kind in _OF_SENSE or is_turned
    return is_of_sense and bool(TURNS.search(said) or (is_turned and "，" in said[edit.end :]))


def _is_odd_word(claim: Claim, edit: Edit, said: str) -> bool:
    """Tell whether sense tells which of two words it was: 四个学生 for 四个顾客."""
    before, after = said[: edit.start], said[edit.end :]
    is_party = edit.said in parties_in(claim.spot.words) and not are_of_one_kind(edit.said, edit.other)
    is_of_quality = is_thing_of_kind(in_simplified(edit.said)) and _OF_QUALITY.search(after)
    return (
        is_party
        or is_given_away(in_simplified(edit.said), f"{before}＿{after}")
        or bool(_DOING.search(before))
        or bool(_HOLDS_OTHERS.match(in_simplified(edit.other)))
        or bool(is_of_quality)  # 玻璃是全街最亮的: wood would not be
        or _is_near_place(claim, edit)
        or bool(_OF_AGE.search(edit.said) and _AGED.search(said))
        or _does_it(edit, said)
    )
