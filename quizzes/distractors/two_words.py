"""
Do the words around a word show, or suggest, that it is two words there?

What grammar shows is two however the translation words it: 嘴 with its measure word in 那张嘴, 手 in 挥了挥手. What its
neighbours only suggest is a doubt that a translation with the word in it may lift: 人才 in 五个人才.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import NOUN, VERB, tag_of
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SHORT = 2
_NUMBER = "一二两三四五六七八九十百千万几半"
_POINTED = re.compile(rf"(?:[这那哪每]|第[{_NUMBER}]+|(?<!第)[{_NUMBER}]|[一几两][大小满整])$")
_NO_NUMBERS = frozenset({"唯一", "统一", "之一", "同一", "专一", "第一", "单一", "万一"})
_AS_SOON = re.compile(r"[^。！？；!?;]{0,8}?[就便]")  # 他一张嘴，我就笑了
_SAID_OF_NOUNS = frozenset({"很", "太", "最", "更", "非常", "特别", "是"})
_NO_NOUNS_APART = frozenset("份子儿头度类")
# Nouns of one character by their usual measure words, beside those of the table: 两个｜人, 那头｜牛.
_COUNTED = {
    "个": "人月字",
    "位": "人",
    "群": "人",
    "批": "人",
    "种": "人菜病",
    "头": "牛羊猪",
    "只": "手脚眼",
    "双": "手脚眼",
    "台": "车",
    "块": "地石布",
    "片": "地",
    "碗": "面饭水",
    "杯": "茶水酒",
    "口": "井人",
    "条": "鱼河路",
}
_LENGTH_OF_TIME = re.compile(
    rf"[{_NUMBER}\d](?:多|来)?(?:个)?(?:年|月|天|日|周|岁|点|分|秒|小时|分钟|秒钟|星期|钟头|世纪)$"
)
_SPAN = re.compile(rf"(?:小时|分钟|秒钟|星期|钟头|[{_NUMBER}\d]年|天)$")
_THEN, _BESIDES = frozenset("前后时"), frozenset("前后时间期光代段机")
_WAYS, _WHERE = frozenset("往朝向"), frozenset("前后上下里外左右东西南北")
_CAN_OR_NOT = frozenset("不得")
# Verbs of one character that stand before other verbs, not before what one can or cannot do.
_BEFORE_VERBS = frozenset("是有在能会要想该可肯敢让使叫令请去来没别未就爱怕像说总从到")
_ENDINGS = frozenset("着了过")
_STOPS = frozenset("吧啦啊呀吗嘛")
_ALONE_WITH_LE = frozenset({"为了", "除了", "极了", "罢了"})
_SUPPOSED = re.compile("如果|要是|假如|假使|倘若|若|万一|只要|不然|否则|这样|那样|要说|真的")
_CLAUSES = re.compile("[，。！？；：,!?;:“”「」]")
_ONLY = frozenset({"只是", "仅是", "光是"})
_NEXT = frozenset({"接下来"})
_SOME_ARE = frozenset({"有的是"})
_MANY = re.compile(
    "很多|许多|不少|好多|[大一]?部分|大?多数|少数|有[的些]|一些|这些|那些|所有的?|没?有|没|别|各|年轻|大半|除了"
)
_PREDICATES, _PLACED = frozenset("vadpc"), frozenset("里上下中")
_FEELING_OR_GROWING = frozenset("气长生急笑哭疼")
_AFTER_SUCH = ("得", "坏", "极", "死", "哭", "透")
_MANNERLY = re.compile(r"(.)\1(?:(.)\2)?|(.)\3地")
_LISTED_WITH_MANNER = frozenset({"地区", "地带"})  # 寒冷地区
_WAYS_OF_MOTION, _PLACES = frozenset("出进上下回过"), frozenset("门车家楼山街路城村屋岸船桥")
_BESIDE_NOUNS, _POINTING = frozenset("对比向跟和"), frozenset("这那哪每")
_NEEDS_PLACE = frozenset({"得到", "想到"})
_GOES = re.compile(r"[^，。！？；,!?;]{1,8}?(?:[来去]|工作|上班|上学|看看)")
_PLACE_ENDS = ("里", "外", "边", "地", "城", "院", "家", "上", "店", "校", "厂", "站")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Site:
    """A word of two characters or more, with the words before and behind it, all simplified."""

    word: str
    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def left(self) -> str:
        """The word right before, or nothing."""
        return self.before[-1] if self.before else ""

    @property
    def right(self) -> str:
        """The word right behind, or nothing."""
        return self.after[0] if self.after else ""

    @property
    def said_before(self) -> str:
        """What the clause says before the word."""
        return _CLAUSES.split("".join(self.before))[-1]


def are_two_words(words: Sequence[str], i: int) -> bool:
    """Tell whether grammar leaves no way for a word to be one, whatever its translation says."""
    site = _site(words, i)
    return len(site.word) > 1 and any(rule(site) for rule in _CERTAIN)


def seem_two_words(words: Sequence[str], i: int) -> bool:
    """Tell whether the neighbours of a word suggest that its characters belong to two."""
    site = _site(words, i)
    return len(site.word) > 1 and any(rule(site) for rule in _DOUBTFUL)


def _site(words: Sequence[str], i: int) -> _Site:
    simple = tuple(map(in_simplified, words))
    return _Site(word=simple[i], before=simple[:i], after=simple[i + 1 :])


def _is_measured(site: _Site) -> bool:
    """那｜张｜嘴, 喝了一大｜口｜水: a measure word behind what points or counts, and a noun."""
    noun = site.word[1:]
    is_pointed = _POINTED.search(site.left) is not None and site.left not in _NO_NUMBERS
    is_soon = site.left == "一" and _AS_SOON.match("".join(site.after)) is not None
    return is_pointed and not is_soon and site.word[0] in _measures() and tag_of(noun).startswith(NOUN)


def _is_done_again(site: _Site) -> bool:
    """挥了｜挥｜手, 点一｜点｜头."""
    return site.left in {"了", "一"} and site.before[-2:-1] == (site.word[0],)


def _stands_after_time(site: _Site) -> bool:
    """十年｜前｜面, 两年｜后｜来了…, 十岁｜时｜刻的: a length of time or an age takes the first character."""
    if site.word[0] not in _THEN or site.word[1] in _BESIDES:
        return False
    return _LENGTH_OF_TIME.search("".join(site.before)) is not None


def _moves(site: _Site) -> bool:
    """往｜后｜退, 向｜前｜进: where to, and the verb."""
    is_way = len(site.word) == _SHORT and site.word[0] in _WHERE and site.left in _WAYS
    return is_way and tag_of(site.word[1]) == tag_of(site.word) == VERB  # 向外行解释: to a layman


def _is_what_one_can(site: _Site) -> bool:
    """拉｜不断, 买｜得到: what one can or cannot do, whose verb stands before."""
    is_verb = len(site.left) == 1 and site.left not in _BEFORE_VERBS and tag_of(site.left) == VERB
    return is_verb and site.word[0] in _CAN_OR_NOT


def _is_verb_done(site: _Site) -> bool:
    """我算｜了一笔账, but 算了，不说了: a verb with 了 before what it is done to."""
    is_done = len(site.word) == _SHORT and site.word[1] == "了" and site.word not in _ALONE_WITH_LE
    return is_done and site.right.isalnum() and site.right not in _STOPS


def _is_said_by_words(site: _Site) -> bool:
    """把他的｜话告诉我: words, where nothing is supposed."""
    return site.word == "的话" and _SUPPOSED.search(site.said_before) is None


def _does_not_do(site: _Site) -> bool:
    """在这件事上｜来不得半点马虎: the verb of what must not be done."""
    return site.word[-1] == "来" and site.right in {"不得", "不及"}


def _is_not_only(site: _Site) -> bool:
    """不只｜是工人."""
    return site.left == "不" and site.word in _ONLY


def _only_attends(site: _Site) -> bool:
    """光｜顾着生气: an adverb and a verb that goes on."""
    return site.word[0] == "光" and site.right == "着" and tag_of(site.word[1:]) == VERB


def _is_counted(site: _Site) -> bool:
    """五个人｜才抬得动, 这件事｜先放一放: the noun that the measure word before counts, and something said of it."""
    is_said_of = site.right in _SAID_OF_NOUNS or not site.right.isalnum()  # 这个人选很好
    if len(site.word) != _SHORT or site.word[1] in _NO_NOUNS_APART or is_said_of:
        return False
    both = "".join(site.before[-2:])
    measure = both[-1:]
    is_number = _POINTED.search(both[:-1]) is not None and measure in {*_nouns(), *_COUNTED}
    nouns = _nouns().get(measure, frozenset())
    return is_number and site.word not in nouns and site.word[0] in {*nouns, *_COUNTED.get(measure, "")}


def _are_many(site: _Site) -> bool:
    """大部分人｜气的不是等, 没有人｜为他说话."""
    is_person = site.word[0] == "人" and _MANY.fullmatch(site.left) is not None
    acts = tag_of(site.word[1:])[0] in _PREDICATES or site.word[1:] in _FEELING_OR_GROWING  # no 很多人工
    return is_person and (acts or site.right in _PLACED)


def _has_complement(site: _Site) -> bool:
    """班长｜得很高, 家里的人｜气坏了: no noun has such a thing behind it."""
    is_noun = tag_of(site.word).startswith(NOUN) and site.word[-1] in _FEELING_OR_GROWING
    return is_noun and site.right.startswith(_AFTER_SUCH)


def _has_ending(site: _Site) -> bool:
    """瞪｜着眼: the ending of the verb before, and a noun."""
    is_verb = len(site.left) == 1 and site.left not in _BEFORE_VERBS and tag_of(site.left) == VERB
    return is_verb and site.word[0] in _ENDINGS


def _goes_on_moving(site: _Site) -> bool:
    """跑出｜门, 走回｜家: where the motion goes, and the place."""
    is_verb = len(site.left) == 1 and site.left not in _BEFORE_VERBS and tag_of(site.left) == VERB
    return is_verb and site.word[0] in _WAYS_OF_MOTION and site.word[1:] in _PLACES


def _is_only_then(site: _Site) -> bool:
    """不是人｜才是怪事: an adverb before a verb."""
    is_noun = tag_of(site.word).startswith(NOUN)  # no 刚才
    return is_noun and site.word[1:] == "才" and tag_of(site.right) == VERB and not site.left.endswith("的")


def _is_in_manner(site: _Site) -> bool:
    """飞快｜地｜上了楼: 地 behind a manner."""
    if site.word[0] != "地" or site.word in _LISTED_WITH_MANNER:
        return False
    is_manner = len(site.left) > 1 and tag_of(site.left) in {"a", "ad", "d", "z"}
    is_manner = is_manner or site.right == "了"
    return is_manner or _MANNERLY.fullmatch(site.left) is not None


def _is_with_noun(site: _Site) -> bool:
    """我对｜话说得不好, 他比｜方老师高: a preposition behind who does it, before a noun that goes on."""
    is_pair = len(site.word) == _SHORT and site.word[0] in _BESIDE_NOUNS and tag_of(site.word).startswith((NOUN, "d"))
    goes_on = site.right.isalnum() and site.right not in _SAID_OF_NOUNS | {"的", "在", "都", "也", "就"}
    is_who = tag_of(site.left)[:1] in {"r", "t"} and site.left[0] not in _POINTING
    return is_pair and is_who and goes_on


def _is_denied_verb(site: _Site) -> bool:
    """没｜收钱, but 没收了手机: 没 and a verb, unless 了 says that it happened."""
    is_pair = len(site.word) == _SHORT and site.word[0] == "没" and tag_of(site.word[1]) == VERB
    return is_pair and site.word in table() and not site.right.startswith("了")


def _goes_somewhere(site: _Site) -> bool:
    """我得｜到医院去, 我想｜到外地工作."""
    is_place = tag_of(site.right) in {"s", "ns", "nt"} or site.right.endswith(_PLACE_ENDS)
    is_far = is_place and _GOES.match("".join(site.after)) is not None
    is_late = site.word == "得到" and site.after[:1] == ("了",) and tag_of("".join(site.after[1:2])) == "t"
    return site.word in _NEEDS_PLACE and (is_far or is_late)


def _is_no_opening(site: _Site) -> bool:
    """我只好接｜下来，…: where it ends a clause it tells of no next thing; ，有的｜是鱼名: some are."""
    opens = not site.left.isalnum()
    if site.word in _SOME_ARE:
        return opens
    return site.word in _NEXT and not opens and not site.right.isalnum()


_CERTAIN = (
    _is_measured,
    _is_done_again,
    _stands_after_time,
    _moves,
    _is_what_one_can,
    _is_verb_done,
    _is_said_by_words,
    _is_not_only,
    _does_not_do,
    _only_attends,
)
_DOUBTFUL = (
    _is_counted,
    _are_many,
    _has_complement,
    _has_ending,
    _goes_on_moving,
    _is_only_then,
    _is_in_manner,
    _is_with_noun,
    _is_denied_verb,
    _goes_somewhere,
    _is_no_opening,
)


@lru_cache(maxsize=1)
def _measures() -> frozenset[str]:
    words = (row[0] for name in ("measure_words.tsv", "portions.tsv") for row in rows_of(name))
    return frozenset(word for word in words if len(word) == 1)


@lru_cache(maxsize=1)
def _nouns() -> Mapping[str, frozenset[str]]:
    """Load the nouns that each measure word counts."""
    found: dict[str, set[str]] = {}
    for noun, measure, _ in rows_of("measured_nouns.tsv"):
        found.setdefault(measure, set()).add(noun)
    return {measure: frozenset(nouns) for measure, nouns in found.items()}
