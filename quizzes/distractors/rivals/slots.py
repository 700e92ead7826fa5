"""Does a word fit into the gap of another one as far as grammar goes, so that the meaning alone rules it out?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import VERB, tag_of
from quizzes.distractors.fields import (
    FAR,
    ONE_FIELD,
    is_animal,
    is_attributive,
    is_figure,
    is_placed,
    kinds_of,
    nearness,
    places_of,
)
from quizzes.distractors.measured import is_measured_alike
from quizzes.distractors.rivals.befalling import is_done_alike, is_of_one, opens_alike
from quizzes.distractors.rivals.counts import is_counted_alike
from quizzes.distractors.rivals.forms import first_word, goes_before_verb, is_formed_alike
from quizzes.distractors.rivals.partners import describes, goes_with, is_object_alike, noun_in_front, takes_what_grows
from quizzes.distractors.rivals.times import is_of_time_alike, is_time_alike
from quizzes.distractors.rivals.uses import is_of_use_alike
from quizzes.distractors.words import in_simplified, table
from quizzes.question import GAP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.distractors.words import Sense

THING, ALONE, CLAUSE, EITHER = "thing", "alone", "clause", "either"
_DEGREE = lazy_regex(r"(?:很|更|最|太|非常|十分|比较|越来越|特别|这么|那么|有点|有些|不太|不够)$")
_ENDS = lazy_regex(r"(?:[^\u3400-\u9fffA-Za-z0-9]|[了的吗吧呢呗啊时后]|$)")
_PEOPLE = frozenset("人员者家客师生手民工徒友妹姐弟兄哥嫂爷奶叔伯姨婆妈爸娘司社团队厂")
_CONNECTING = frozenset({"d", "c"})
_CLAUSE_BEGINS, _STOPS = lazy_regex("[，,、；;：:]$"), lazy_regex("[。！!？?…]|$")  # 四十碗，正好。 says how things are
_PASSIVE = lazy_regex(r"被(?:我们|你们|他们|她们|它们|人家|别人|大家|[我你他她它人])?$")
_TO_A_PLACE = lazy_regex(r"(?:去|来到|回到|前往|走进|到了|[从往])$")
_BEFORE_DI = lazy_regex(r"^(.)\1$|^[悄偷渐逐不反主亲独随频迅]")  # 慢慢地, 不断地; 专门 and 分别 stand without 地
_SPEECH_COMES = lazy_regex("(?:说|道|问|喊)(?:[，：:“「]|$)")
_PLACE_BEFORE = lazy_regex("[室厅房店馆校院楼厂场园站库]$")
_FROM_HERE, _AT, _HEAD = "where, seen from here", frozenset({"门口", "角落"}), 2
_FLIES = lazy_regex("们?[^，,。；;！!？?]{0,3}飞")
_WINGED = lazy_regex("[鸟雀燕鸽鹅鸭鹤鹰雁鸥鸦鹊鹭莺鹦蜂蝶蝇蚊蜓蝉蛾]|昆虫|凤凰|蝙蝠|猫头鹰")
_SINCE = lazy_regex("以[后前来]|之[后前]")
_DOES = frozenset(
    {"应当", "只好", "不得不", "宁可", "宁愿", "不妨", "务必", "千万", "索性", "干脆", "不必"}
)  # a verb follows
# Of how much, before which it must be said, or what it is: 仅仅三天, and no 仅仅跑不动.
_OF_AMOUNTS, _AN_AMOUNT = frozenset({"仅仅", "将近", "足足"}), lazy_regex(f"{OF_NUMBER}|[两几半是有靠凭用只]")
# These press for an answer: 究竟是谁, and no 究竟跑不动.
_PRESSES, _IS_ASKED = (
    frozenset({"到底", "究竟"}),
    lazy_regex("[？?]|什么|谁|哪|怎|为何|多少|几|(.)[不没]\\1|是否|有没有"),
)
# What is done again or in haste is a deed: nobody says 路重新干净 or 陆续一样.
_OF_DEEDS = frozenset(
    {
        *("重新", "再次", "多次", "反复", "一再", "再三", "陆续", "接连", "频频", "逐步", "依次", "率先", "当场"),
        *("亲自", "亲手", "按时", "及时", "定时", "赶紧", "赶快", "赶忙", "急忙", "连忙", "尽快", "悄悄", "偷偷"),
    }
)
_HOW_IT_IS = lazy_regex(
    r"是|有(?![人的])|要(?!求)|一样|相[反同]|像|[很太更最这那会想能才也都不没未就]|在(?!意|乎)|由于|因为|属于"
)
_ADJECTIVE, _THING = "a", "nc"
# What a thing is for stands before it: 卖票的机器, 洗菜的盆.
_FOR_USE = lazy_regex(
    "(?:^|[^一-龥]|[个台把种些只件有是用买])(?:用来|专门)?[卖洗做修切装运搬烧煮烤印织磨榨扫擦割喂挤抽量称测拍取存盛]"
    "(?![了过着得的到完好])[一-龥]{1,3}的$"
)
# What one does with one's own eyes, ears, mouth or hands, or holds fast: nobody has 亲眼修理, 亲手听 or 紧紧流.
_BY_THEMSELVES = {
    "亲眼": "看|见|目睹|瞧|瞅|望|观察",
    "亲耳": "听|闻",
    "亲口": "说|讲|告诉|答应|承认|问|尝|吃|许诺",
    "亲手": "(?![看见听说讲问闻想觉哭笑走跑]|告诉|知道|明白|发现|参加|经历)",
    "紧紧": "地?(?:[^，,。；;]{1,6}在)?[抱握抓拉盯跟靠贴围挤捆绑扣闭咬拽缠系攥裹包关锁连抵搂拥拧压按夹粘捏牵揪勒]",
}
# Somebody does something, and nothing is said of what to: 我先坦白，昨天……
_DONE_ALONE = lazy_regex(
    r"(?:^|[，,。；;：:！!？?“「])(?:[我你您他她]们?|大家|咱们?)(?:就|也|还|又|都|才|先|再|只好|只能|得)*$"
)
_STOPS_THERE = lazy_regex(r"[，,。；;！!？?]|了[，,。；;！!？?]|$")
# Whom it is done to, and nothing that they do: 吓唬他。
_DONE_TO = lazy_regex(r"(?:[我你您他她它咱]们?|大家|人家|自己|谁)(?:[，,。；;！!？?…]|$)")
# Behind these something must follow: nobody has 在于的座位.
_LEANS_ON_OBJECT, _NO_OBJECT = (
    lazy_regex(r".于$|成为|变为|作为|处在|旨在|致使|迫使|使得|直至"),
    lazy_regex(r"[的了，,。；;！!？?]"),
)
# What is done with a thing that 把 names comes to an end: 把房子拆掉, and no 把房子敲打.
_WITH_A_THING, _COMES_TO_AN_END = (
    lazy_regex(r"[把将][^，,。；;：:！!？?]{1,12}$"),
    lazy_regex(r"[掉走完好光住开成死坏满破断]$"),
)
_DENIED, _DENIAL = (
    frozenset({"从来", "再也", "根本", "丝毫"}),
    lazy_regex("[不没无未都就]|是不"),
)  # 从来不刷, and not 从来刷


def fits(key: Sense, other: Sense, text: str = "") -> bool:
    """Tell whether a word can stand where the key stands; `text` is the sentence with its gap, if there is one."""
    before, _, after = in_simplified(text).partition(GAP)
    is_unlike = after.startswith("的") and _is_doubled(key.word) and not _is_doubled(other.word)  # 他吞吞吐吐的
    return not is_unlike and _fits_between(key, other, before, after)


def _fits_between(key: Sense, other: Sense, before: str, after: str) -> bool:
    if key.pos == "v":
        return _fits_as_verb(key, other, before, after)
    if key.pos == "a":
        is_used_alike = _is_used_alike(key.word, other.word, before, after) and describes(other.word, after)
        return is_used_alike and goes_before_verb(key.word, other.word, after)
    is_other_sort = "N" in (key.pos, other.pos) and _is_of_people(key) != _is_of_people(other)
    if is_other_sort or (is_figure(other.word) and not is_figure(key.word)):
        return False
    if key.pos in _CONNECTING:
        is_said_of_it = before and _CLAUSE_BEGINS.search(before) is not None and _STOPS.match(after) is not None
        is_said_of_it = is_said_of_it or not opens_alike(key.word, other.word, after)
        is_said_of_it = is_said_of_it or not is_of_one(key.word, other.word, before)
        is_said_of_it = is_said_of_it or not is_formed_alike(key.word, other.word, before, after)
        return not is_said_of_it and nearness(key.word, other.word) != FAR and _modifies(key.word, other.word, after)
    is_alike = _is_place_alike(key, other, before) and is_time_alike(key, other, before, after)
    is_alike = is_alike and is_measured_alike(key.word, other.word, after)
    is_alike = is_alike and _is_beside_alike(key, other, before) and not _cannot_fly(other, after)
    is_alike = is_alike and not _is_sort_of_animal(key, after) and _is_for_it_alike(key, other, before)
    is_alike = is_alike and is_of_use_alike(key.word, other.word, before, after)
    is_alike = is_alike and is_object_alike(key.word, other.word, before)
    return is_alike and is_counted_alike(key.word, other.word, before)


def _fits_as_verb(key: Sense, other: Sense, before: str, after: str) -> bool:
    if _NO_OBJECT.match(after) and _LEANS_ON_OBJECT.match(in_simplified(other.word)):
        return False
    is_said_so = not _SPEECH_COMES.match(after) or nearness(key.word, other.word) == ONE_FIELD  # 忍不住感叹说
    is_said_so = is_said_so and is_done_alike(key.word, other.word, before, after)
    is_said_so = is_said_so and _ends_alike(key.word, other.word, before, after)
    is_said_so = is_said_so and is_formed_alike(key.word, other.word, before, after)
    is_said_so = is_said_so and takes_what_grows(other.word, before, after)
    return is_said_so and goes_with(key.word, other.word, after) and _takes_alike(key, other, before, after)


def _is_doubled(word: str) -> bool:
    """Tell whether a word says how somebody is by both of its characters doubled: 吞吞吐吐."""
    return re.fullmatch(r"(.)\1(.)\2", word) is not None


def _is_of_people(sense: Sense) -> bool:
    """Tell whether a noun names people or a body of people; one of unknown class shows it at its end."""
    return sense.pos == "np" or (sense.pos == "N" and in_simplified(sense.word)[-1] in _PEOPLE)


def _is_place_alike(key: Sense, other: Sense, before: str) -> bool:
    """Ask for a place where the key is one, or stands where one goes to, and for none where it names no place."""
    if _is_place_alone(key) or (not is_placed(key.word) and _TO_A_PLACE.search(before)):
        return _may_be_place(other)
    return not _is_place_alone(other) or _may_be_place(key) or not is_placed(key.word)


def _is_beside_alike(key: Sense, other: Sense, before: str) -> bool:
    """Ask behind a place for what says where one stands seen from there, as the key does: 教室隔壁, no 教室铁路."""
    is_behind_place = _PLACE_BEFORE.search(before) is not None or tag_of(before[-_HEAD:])[:1] in {"n", "s"}
    return not (_is_seen_from_here(key) and is_behind_place) or _is_seen_from_here(other)


def _is_seen_from_here(sense: Sense) -> bool:
    fields = (field for _, field in places_of(sense.word))
    return in_simplified(sense.word) in _AT or any(field.startswith(_FROM_HERE) for field in fields)


def _cannot_fly(other: Sense, after: str) -> bool:
    """Tell whether an animal that is said to fly has no wings: 小毛驴飞走了."""
    return (
        is_animal(other.word) and _FLIES.match(after) is not None and _WINGED.search(in_simplified(other.word)) is None
    )


def _is_sort_of_animal(key: Sense, after: str) -> bool:
    """Tell whether a thing says at once of what sort an animal is, as no other thing does: 塑料鸭子, 宠物狗."""
    noun = noun_in_front(after) if key.pos == _THING else None
    return noun is not None and after.startswith(noun) and is_animal(noun)


def _is_for_it_alike(key: Sense, other: Sense, before: str) -> bool:
    """Ask behind what a thing is for, 卖票的机器, for one of its own field: no 卖票的耳机."""
    if key.pos != _THING or _FOR_USE.search(before) is None:
        return True
    fields = ({field for kind, field in places_of(one.word) if kind == "thing"} for one in (key, other))
    return not next(fields).isdisjoint(next(fields))


def _is_place_alone(sense: Sense) -> bool:
    return sense.pos == "s" or kinds_of(sense.word) == {"place"}


def _may_be_place(sense: Sense) -> bool:
    return sense.pos == "s" or "place" in kinds_of(sense.word)


def _modifies(key: str, other: str, after: str) -> bool:
    """Tell whether an adverb goes with what follows: with 地 not each, some before a verb or a denial alone."""
    one = in_simplified(other)
    if _SINCE.match(after) or not is_of_time_alike(key, other, after):  # 从此以后, and nothing else that says when
        return False
    if after.startswith("地") and not _BEFORE_DI.search(one):
        return False
    if after and one in _DENIED and not _DENIAL.match(after):
        return False
    if one in _OF_DEEDS and in_simplified(key) not in _OF_DEEDS and _tells_how_it_is(after):
        return False
    is_unbound = one in _OF_AMOUNTS and _AN_AMOUNT.match(after) is None
    is_unbound = is_unbound or (one in _PRESSES and _IS_ASKED.search(after) is None)
    if is_unbound or (one in _BY_THEMSELVES and re.match(_BY_THEMSELVES[one], after) is None):
        return False
    return one not in _DOES or in_simplified(key) in _DOES or _begins_a_verb(after)


def _tells_how_it_is(after: str) -> bool:
    """Tell whether what follows says what something is like, and not what anybody does: 干净的, 一样, 是."""
    return _HOW_IT_IS.match(after) is not None or tag_of(first_word(after)) == _ADJECTIVE


def _begins_a_verb(after: str) -> bool:
    return tag_of(first_word(after))[:1] == VERB


def _takes_alike(one: Sense, another: Sense, before: str, after: str) -> bool:
    """Compare what two verbs take: nothing, a thing, a clause; where the key takes either, what follows tells."""
    key, other = one.word, another.word
    wanted, given = object_of(key) if in_simplified(key) in table() else _object_by(before, after), object_of(other)
    if wanted is None:
        return True
    if wanted != ALONE and _DONE_ALONE.search(before) and _STOPS_THERE.match(after):
        return given in {ALONE, EITHER}
    if ALONE in (wanted, given):
        return wanted == given
    if wanted == EITHER and after:
        wanted = CLAUSE if _begins_a_clause(after) else THING
    return EITHER in (wanted, given) or wanted == given


def _ends_alike(key: str, other: str, before: str, after: str) -> bool:
    """Ask at the end of a clause with 把 for a verb that tells how it ends up, where the key does: 拆掉, no 插入."""
    is_bound = (
        _COMES_TO_AN_END.search(in_simplified(key)) and _WITH_A_THING.search(before) and _STOPS_THERE.match(after)
    )
    return not is_bound or _COMES_TO_AN_END.search(in_simplified(other)) is not None


def _object_by(before: str, after: str) -> str | None:
    """Guess what a verb that we do not know takes by what is beside it; nothing is known where nothing is shown."""
    if not after:
        return None
    if _PASSIVE.search(before) or _DONE_TO.match(after):
        return THING
    return ALONE if _ENDS.match(after) or _begins_a_clause(after) else THING


def object_of(verb: str) -> str:
    """Tell what a verb takes: a thing, if our table says nothing else of it."""
    return _objects().get(in_simplified(verb), THING)


@lru_cache(maxsize=1)
def _objects() -> Mapping[str, str]:
    return {word: taken for taken, words in rows_of("verb_objects.tsv") for word in words.split(",")}


def _begins_a_clause(after: str) -> bool:
    return tag_of(first_word(after))[:1] in {VERB, "d", "p", "r"}


def _is_used_alike(key: str, other: str, before: str, after: str) -> bool:
    """Keep apart adjectives that stand before nouns alone and those that say how something is."""
    if _DEGREE.search(before) or not is_attributive(key):
        return not is_attributive(other)
    return is_attributive(other) or after.startswith("的")
