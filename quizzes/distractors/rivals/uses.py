"""
As what is a thing or a person named by the words beside it, so that another word must be one of these too?

    ＿＿的黄瓜           where there is food: 食堂, and no 书店
    他把水倒在＿＿里        a hollow: 脸盆, and no 剪刀
    他从＿＿上摔下来        what one climbs: 绳子 beside 梯子, and no 锤子
    我骑＿＿上班            what one rides: 摩托车 beside 自行车, and no 公共汽车
    书放在＿＿上            where the key is a seat, another one: 椅子 beside 沙发
    把＿＿调到九点          a clock: 手表 beside 闹钟, and no 台灯
    ＿＿响了                what rings: 闹钟 beside 手机
    人的＿＿不够用          a part of somebody: 耳朵, and no 尾巴
    杨＿＿，您请坐          as what one is called behind a surname: 阿姨 beside 大姐, and no 丈夫
    ＿＿，请坐              as what one is called alone: 先生 beside 诸位, and no 新手
    我＿＿教我              as what somebody is to one: 徒弟 beside 师傅, and no 店主
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.distractors.fields import places_of
from quizzes.distractors.rivals.partners import noun_in_front
from quizzes.distractors.words import in_simplified, table
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_SEAT, _NO_INSIDE, _RINGS, _CALLED, _HAS_FOOD = "seat", "no inside", "rings", "called by it", "has food"
_CLOCK, _SET_TO = "clock", lazy_regex("[^，,。；;！!？?]{0,4}[调拨定](?:[到在成快慢]|早了|晚了)")
_CLIMBED, _UP_OR_DOWN = "climbed", lazy_regex("(?:从|顺着|沿着|踩着|扶着|[爬登踩站]上|翻过)[那这]?[一个把架]{0,2}$")
_RIDDEN, _RIDES = "ridden", lazy_regex("骑[着了过上]?(?:[那这]?[一两]?[辆头匹])?(?:(?:[我你他她]们?|自己)的)?$")
_OF_ANIMALS, _ADDRESSED = "of animals", "addressed by it"
_ALONE_BEHIND = lazy_regex("(?:^|[，,。；;：:！!？?…“‘「])(?:可是?|但是?|好了?|对了?|喂|哎|唉|嗯|啊)?$")
_ALONE_BEFORE = lazy_regex("[，,！!]")
_ANIMAL = lazy_regex("[猫狗犬牛马羊猪鸡鸭鹅鱼鸟虎狮猴兔鼠鹰狼象熊鹿驴骡蜂蝶龟蛇虫猿鲸鲨]|动物")
_SOMEBODY = lazy_regex(
    "(?:人|[我你您他她]们?|爷爷|奶奶|外公|外婆|爸爸|妈妈|父亲|母亲|儿子|女儿|孩子|老师|师傅|医生|病人|学生|自己|大家)的$"
    "|(?:^|[，,。；;：:])(?:我|你|您|他|她)$|(?:[我你您他她]们?|自己)(?:就|只|全|都|也)*(?:凭|靠|用|拿|睁着|闭着)$"
)
_FOOD, _OF = ("food", "fruit and plants", "tea, coffee and other drinks"), "的"
_ON, _INSIDE, _RINGING = lazy_regex("上(?![面边头])"), lazy_regex("里"), lazy_regex("(?:一|就|又|再|突然|已经)*响")
_BEHIND = {_ON: _SEAT, _RINGING: _RINGS, _SET_TO: _CLOCK}
# Right behind 我 or 他 only somebody is named who is something to him: 我师傅, and no 我店主.
_PERSON, _TO_ONE = "np", lazy_regex(any_of("relative"))
_BEHIND_PRONOUN = lazy_regex("(?:^|[^一-龥]|[对跟和给被让把向请是])[我你您他她]$")
# One is called by a surname where nothing stands before it that it could be the end of: 可是杨阿姨, and no 白杨.
_BEHIND_SURNAME = lazy_regex(
    r"(?:^|[^一-龥]|[叫说问让给跟和对向请是有到的了把被找听像比您你我他她]|可是|但是|因为|所以|后来|觉得|知道|认识)(?P<surname>[一-龥])$"
)


def is_of_use_alike(key: str, other: str, before: str, after: str) -> bool:
    """Tell whether a word is what the key is by the words beside it: a seat, a bell, a shop, a form of address."""
    one, another = in_simplified(key), in_simplified(other)
    is_of_animal = another in _uses()[_OF_ANIMALS] and one not in _uses()[_OF_ANIMALS]
    if (is_of_animal and _is_of_somebody(before, after)) or _is_nobody_to_one(one, another, before):
        return False
    for use, stands in ((_CLIMBED, _UP_OR_DOWN), (_RIDDEN, _RIDES)):
        if one in _uses()[use] and stands.search(before):
            return another in _uses()[use]
    if _INSIDE.match(after):
        return another not in _uses()[_NO_INSIDE]
    if (called := _called_there(one, before, after)) is not None:
        return another in called
    if one in _uses()[_HAS_FOOD] and _is_of_food(after):
        return another in _uses()[_HAS_FOOD]
    found = (_uses()[use] for opens, use in _BEHIND.items() if opens.match(after))
    return all(another in things for things in found if one in things)


def _is_of_somebody(before: str, after: str) -> bool:
    """Tell whether a part of a body is somebody's: no animal is spoken of, or the words before it say whose it is."""
    return _ANIMAL.search(f"{before}{after}") is None or _SOMEBODY.search(before) is not None


def _is_nobody_to_one(word: str, other: str, before: str) -> bool:
    """Tell whether another person is nothing to whom a pronoun right before the word names: no 我店主 for 我师傅."""
    known = table().get(other)
    is_to_one = _TO_ONE.fullmatch(word) is not None and _BEHIND_PRONOUN.search(before) is not None
    return is_to_one and known is not None and known.pos == _PERSON and _TO_ONE.fullmatch(other) is None


def _called_there(word: str, before: str, after: str) -> frozenset[str] | None:
    """Give what one may be called behind a surname, or alone, if that is what the word is; None where it is not."""
    is_alone = _ALONE_BEHIND.search(before) is not None and _ALONE_BEFORE.match(after) is not None
    if word in _uses()[_CALLED] and _is_behind_surname(before):
        return _uses()[_CALLED]
    addressed = _uses()[_CALLED] | _uses()[_ADDRESSED]
    return addressed if is_alone and word in addressed else None


def _is_of_food(after: str) -> bool:
    noun = noun_in_front(after.removeprefix(_OF)) if after.startswith(_OF) else None
    return noun is not None and any(field.startswith(_FOOD) for _, field in places_of(noun))


def _is_behind_surname(before: str) -> bool:
    found = _BEHIND_SURNAME.search(before)
    return found is not None and any(entry.is_surname for entry in dictionary().entries(found["surname"]))


@lru_cache(maxsize=1)
def _uses() -> Mapping[str, frozenset[str]]:
    """Load the words of each use: what is a seat or a clock, what one climbs or rides, what one is called."""
    return {use: frozenset(words.split(",")) for use, words in rows_of("thing_uses.tsv")}
