"""
Do the words around a word suggest that it is two where it stands, unless its translation has it?

So do 五个 and 抬 for 人才 in 五个人才抬得动.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of, told_in
from quizzes.chinese.tags import NOUN, VERB, tag_of
from quizzes.distractors.targets.two_words import may_be_measured
from quizzes.distractors.targets.word_site import POINTED, WordSite
from quizzes.distractors.words import table
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SHORT = 2
_SAID_OF_NOUNS = frozenset({"很", "太", "最", "更", "非常", "特别", "是"})
_NO_NOUNS_APART = frozenset("份子儿头度类条物")  # 一碗面条, 几个人物
_ENDINGS = frozenset("着了过")
_NEXT = frozenset({"接下来"})
_SOME_ARE = frozenset({"有的是"})
_MANY = lazy_regex(
    "很多|许多|不少|好多|[大一]?部分|大?多数|少数|有[的些]|一些|这些|那些|所有的?|没?有|没|别|各|年轻|大半|除了"
)
_PREDICATES, _PLACED = frozenset("vadpc"), frozenset("里上下中")
_FEELING_OR_GROWING = frozenset("气长生急笑哭疼")
_AFTER_SUCH = ("得", "坏", "极", "死", "哭", "透")
_MANNERLY = lazy_regex(r"(.)\1(?:(.)\2)?")  # 好好, 慢慢腾腾
_LISTED_WITH_MANNER = frozenset({"地区", "地带"})  # 寒冷地区
_WAYS_OF_MOTION, _PLACES = frozenset("出进上下回过"), frozenset("门车家楼山街路城村屋岸船桥")
_BESIDE_NOUNS, _POINTING = frozenset("对比向跟和"), frozenset("这那哪每")
_NEEDS_PLACE = frozenset({"得到", "想到"})
_GOES = lazy_regex(r"[^，。！？；,!?;]{1,8}?(?:[来去]|工作|上班|上学|看看)")
_PLACE_ENDS = ("里", "外", "边", "地", "城", "院", "家", "上", "店", "校", "厂", "站")
_SOON = lazy_regex(r"[^，。！？；,!?;]{1,6}?[就便]")
_ONE_OF, _HAS = frozenset({"一起", "一样", "一块", "一面", "一路", "一手", "一身"}), frozenset("有了着过带给是")
_GOING = frozenset({"想来", "去向"})
_COMPLEMENTS = frozenset({"过来", "过去"})  # 走过来
_BEHIND_QUALITIES = frozenset("着得")
_QUALITIES, _HELPING = frozenset("az"), frozenset({*"会能敢肯该", "可以", "能够", "愿意", "知道", "明白", "懂得"})

_SIDES, _OF_TWO_SIDES = frozenset("左右"), frozenset("手脚眼耳腿臂")
_HANDLED, _TO = lazy_regex("[把将]"), "给"
_HELPS = frozenset("能会要想敢肯该可愿")
_BY, _DONE = frozenset({"是", "被", "让", "叫", "给"}), frozenset({"的", "了"})
_ADVERB, _FINAL = "d", "y"  # of which the last are 吧, 呢, 也好
_HAND_OR_FINGER, _WITH, _CLOSES = "手指", frozenset("用拿伸"), frozenset("，。！？；：,!?;:”」")


def seem_two_words(words: Sequence[str], i: int) -> bool:
    """Tell whether the neighbours of a word suggest that its characters belong to two."""
    site = WordSite.of(words, i)
    return len(site.word) > 1 and any(rule(site) for rule in _RULES)


def _is_counted(site: WordSite) -> bool:
    """五个人｜才抬得动, 这件事｜先放一放: the noun that the measure word before counts, and something said of it."""
    is_said_of = site.right in _SAID_OF_NOUNS or not site.right.isalnum()  # 这个人选很好
    if len(site.word) != _SHORT or site.word[1] in _NO_NOUNS_APART or is_said_of:
        return False
    both = "".join(site.before[-2:])
    measure = both[-1:]
    is_number = POINTED.search(both[:-1]) is not None
    nouns = _nouns().get(measure, ())
    alone = told_in("measured_characters.tsv").get(measure, "")  # 两个｜人, 那头｜牛
    return is_number and site.word not in nouns and site.word[0] in {*nouns, *alone}


def _are_many(site: WordSite) -> bool:
    """大部分人｜气的不是等, 没有人｜为他说话."""
    is_person = site.word[0] == "人" and _MANY.fullmatch(site.left) is not None
    acts = tag_of(site.word[1:])[0] in _PREDICATES or site.word[1:] in _FEELING_OR_GROWING  # no 很多人工
    return is_person and (acts or site.right in _PLACED)


def _has_complement(site: WordSite) -> bool:
    """班长｜得很高, 家里的人｜气坏了, 这幅图｜画得很好: no noun has such a thing behind it."""
    is_noun = tag_of(site.word).startswith(NOUN)
    is_done = len(site.word) == _SHORT and site.right == "得" and dictionary().has_verb(site.word[1])
    return is_noun and (is_done or (site.word[-1] in _FEELING_OR_GROWING and site.right.startswith(_AFTER_SUCH)))


def _has_ending(site: WordSite) -> bool:
    """瞪｜着眼, 红｜着眼, 累｜得手疼: the ending of the verb or the quality before, and a noun."""
    is_quality = len(site.left) == 1 and tag_of(site.left) == "a" and site.word[0] in _BEHIND_QUALITIES
    is_behind = is_quality or (site.is_behind_short_verb and site.word[0] in _ENDINGS)
    return is_behind and site.word not in _COMPLEMENTS


def _goes_on_moving(site: WordSite) -> bool:
    """跑出｜门, 走回｜家: where the motion goes, and the place."""
    return site.is_behind_short_verb and site.word[0] in _WAYS_OF_MOTION and site.word[1:] in _PLACES


def _is_only_then(site: WordSite) -> bool:
    """不是人｜才是怪事, 想买的人｜才会来: an adverb before a verb, behind who does something before one that helps."""
    is_noun = tag_of(site.word).startswith(NOUN)  # no 刚才
    is_then = is_noun and site.word[1:] == "才"
    if site.left.endswith("的"):
        is_described = tag_of("".join(site.before[-2:-1]))[:1] in _QUALITIES  # 优秀的人才会走
        return is_then and site.right in _HELPING and not is_described
    is_done = tag_of(site.right) == VERB or (len(site.right) == 1 and dictionary().has_verb(site.right))  # 拉满人｜才响
    return is_then and is_done


def _is_in_manner(site: WordSite) -> bool:
    """飞快｜地｜上了楼: 地 behind a manner."""
    if site.word[0] != "地" or site.word in _LISTED_WITH_MANNER:
        return False
    is_manner = len(site.left) > 1 and tag_of(site.left) in {"a", "ad", "d", "z"}
    is_manner = is_manner or site.right == "了"
    return is_manner or _MANNERLY.fullmatch(site.left) is not None


def _is_with_noun(site: WordSite) -> bool:
    """我对｜话说得不好, 他比｜方老师高: a preposition behind who does it, before a noun that goes on."""
    is_pair = len(site.word) == _SHORT and site.word[0] in _BESIDE_NOUNS and tag_of(site.word).startswith((NOUN, "d"))
    goes_on = site.right.isalnum() and site.right not in _SAID_OF_NOUNS | {"的", "在", "都", "也", "就"}
    is_who = tag_of(site.left)[:1] in {"r", "t"} and site.left[0] not in _POINTING
    return is_pair and is_who and goes_on


def _is_denied_verb(site: WordSite) -> bool:
    """没｜收钱, but 没收了手机: 没 and a verb, unless 了 says that it happened."""
    is_pair = len(site.word) == _SHORT and site.word[0] == "没" and tag_of(site.word[1]) == VERB
    return is_pair and site.word in table() and not site.right.startswith("了")


def _goes_somewhere(site: WordSite) -> bool:
    """我得｜到医院去, 我想｜到外地工作."""
    is_place = tag_of(site.right) in {"s", "ns", "nt"} or site.right.endswith(_PLACE_ENDS)
    is_far = is_place and _GOES.match("".join(site.after)) is not None
    is_late = site.word == "得到" and site.after[:1] == ("了",) and tag_of("".join(site.after[1:2])) == "t"
    return site.word in _NEEDS_PLACE and (is_far or is_late)


def _is_no_opening(site: WordSite) -> bool:
    """我只好接｜下来，…: where it ends a clause it tells of no next thing; ，有的｜是鱼名: some are."""
    opens = not site.left.isalnum()
    if site.word in _SOME_ARE:
        return opens
    return site.word in _NEXT and not opens and not site.right.isalnum()


def _may_be_as_soon(site: WordSite) -> bool:
    """孩子一｜生下来就哭: as soon as, and a verb."""
    is_pair = len(site.word) == _SHORT and site.word[0] == "一" and tag_of(site.word[1]) in {VERB, "p"}
    return is_pair and _SOON.match("".join(site.after)) is not None


def _counts_noun(site: WordSite) -> bool:
    """发生了一｜起事故, 有一｜样东西: one of what is named."""
    is_pair = site.word in _ONE_OF and tag_of(site.right).startswith(NOUN)
    return is_pair and (site.left in _HAS or site.is_behind_short_verb)


def _is_helped(site: WordSite) -> bool:
    """再｜生一个孩子, 可｜笑不出来, 请｜教我, 我想｜来这里: an auxiliary or an adverb and a verb."""
    right = tag_of(site.right)[:1]
    opens = not site.left.isalnum()
    is_again = site.word[0] == "再" and right == "m"
    is_denied = site.word[0] == "可" and site.right == "不"
    is_asked = site.word[0] == "请" and opens and right == "r"
    goes = site.word in _GOING and not opens and right in {"r", "s", "n"}
    return is_again or is_denied or is_asked or goes or (site.word == "看来" and site.right == "的")


def _may_point(site: WordSite) -> bool:
    """我只用手｜指, 她用手｜指着门: what one does with the hand, unless something else is done with the finger."""
    return site.word == _HAND_OR_FINGER and site.left[-1:] in _WITH and site.right in {*_ENDINGS, *_CLOSES, ""}


def _is_done_for(site: WordSite) -> bool:
    """把您的信｜念给办公室的人听: a thing, and the verb that takes 给."""
    is_pair = len(site.word) == _SHORT and site.right == _TO and tag_of(site.word).startswith(NOUN)
    return is_pair and _HANDLED.search(site.said_before) is not None and dictionary().has_verb(site.word[1])


def _cannot_be_done(site: WordSite) -> bool:
    """交不出｜货, 挤不上｜车: what one cannot do, and the thing."""
    verb = "".join(site.before[-2:-1])
    is_verb = len(verb) == 1 and verb not in _HELPS and tag_of(verb) == VERB
    return is_verb and site.left == "不" and len(site.word) == _SHORT and site.word[0] in _WAYS_OF_MOTION


def _is_of_one_side(site: WordSite) -> bool:
    """左手｜指头搭在边上: of the left or the right one of two."""
    return site.left in _SIDES and len(site.word) > 1 and site.word[0] in _OF_TWO_SIDES


def _is_done_by(site: WordSite) -> bool:
    """哪里是水｜泡的, 让狗｜咬了: what did it, and the verb, at the end of a clause."""
    is_pair = len(site.word) == _SHORT and site.left in _BY and site.right in _DONE
    ends = not "".join(site.after[1:2]).isalnum()
    return is_pair and ends and tag_of(site.word).startswith(NOUN) and tag_of(site.word[1]) == VERB


def _is_denied_alone(site: WordSite) -> bool:
    """不｜停吧，又怕出事, 雨再大也不｜停: a verb denied; 客人不断, 说个不停 and 不停地问 are more than that."""
    is_adverb = site.word[0] == "不" and tag_of(site.word) == _ADVERB and tag_of(site.word[1:]) == VERB
    ends, opens = not site.right.isalnum(), not site.left.isalnum()
    return is_adverb and (tag_of(site.right) == _FINAL or (ends and (opens or tag_of(site.left) == _ADVERB)))


_RULES = (
    may_be_measured,
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
    _may_be_as_soon,
    _counts_noun,
    _is_helped,
    _may_point,
    _is_done_for,
    _cannot_be_done,
    _is_of_one_side,
    _is_done_by,
    _is_denied_alone,
)


@lru_cache(maxsize=1)
def _nouns() -> Mapping[str, tuple[str, ...]]:
    """Load the nouns that each measure word counts."""
    return grouped((measure, noun) for noun, measure, _ in rows_of("measured_nouns.tsv"))
