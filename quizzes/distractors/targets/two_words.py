"""
Does grammar show that what was cut as a word is two where it stands, however the translation words it?

So is 嘴 with its measure word in 那张嘴, and 手 in 挥了挥手.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import NOUN, VERB, tag_of
from quizzes.distractors.targets.word_site import BEFORE_VERBS, NUMBER, POINTED, WordSite

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHORT = 2
_NO_NUMBERS = frozenset({"唯一", "统一", "之一", "同一", "专一", "第一", "单一", "万一"})
_AS_SOON = lazy_regex(r"[^。！？；!?;]{0,8}?[就便]")  # 他一张嘴，我就笑了
_LENGTH_OF_TIME = lazy_regex(
    rf"[{NUMBER}\d](?:多|来)?(?:个)?(?:年|月|天|日|周|岁|点|分|秒|小时|分钟|秒钟|星期|钟头|世纪)$"
)
_THEN, _BESIDES = frozenset("前后时"), frozenset("前后时间期光代段机")
_WAYS, _WHERE = frozenset("往朝向"), frozenset("前后上下里外左右东西南北")
_CAN_OR_NOT, _RESULTS = frozenset("不得"), frozenset("到了断住开动起下上出见完好清懂成着满通及过惯")
_CAUGHT = "着"
_LENGTH_OF_PAIR, _WITH_TOOL, _DONE = 4, frozenset("用拿靠"), frozenset("了过")
_OBJECTS, _ENDS_OF_TOOLS = (NOUN, "r", "m", "x"), frozenset("件统术具序能型台务备器机果司法量率网站库权师员者")
_POINTING = frozenset("这那")
_DEGREES, _QUALITIES, _WILL = (
    frozenset({"太", "很", "更", "最", "过于"}),
    frozenset("大小高低多少"),
    frozenset("会能要"),
)
_SO_MANY_AND, _HALF = lazy_regex(rf"[{NUMBER}\d多]个$"), "半"
_STOPS = frozenset("吧啦啊呀吗嘛")
_ALONE_WITH_LE = frozenset({"为了", "除了", "极了", "罢了"})
_SUPPOSED = lazy_regex("如果|要是|假如|假使|倘若|若|万一|只要|不然|否则|这样|那样|要说|真的")
_BEFORE_CAN = frozenset({"都", "也", "就", "只", "才", "什么"})
_ON_OR_OUT = frozenset({"上去", "上来", "下去", "下来", "起来", "出来", "过去", "过来"})
_MOVED_TO = lazy_regex("到[^，。！？；了得]{1,6}$")
_UP_OR_DOWN, _NAMES = frozenset({"上来", "上去", "下来", "下去"}), (NOUN, "r", "s")
_ONLY = frozenset({"只是", "仅是", "光是"})
_GRADES, _FIRST_YEARS = frozenset("高初大"), frozenset("一二三四")
_BY_HAND, _DOES = "拿手", frozenset("去来一")
_HOW, _DEGREES_OF_HOW, _AT_PEACE = "得", frozenset("太最更"), "太平"
_AGAIN, _NOT, _ADVERB = "再", "不", "d"


def are_two_words(words: Sequence[str], i: int) -> bool:
    """Tell whether grammar leaves no way for a word to be one, whatever its translation says."""
    site = WordSite.of(words, i)
    return len(site.word) > 1 and any(rule(site) for rule in (*_PARTED, *_TAKEN))


def is_parted(words: Sequence[str], i: int) -> bool:
    """Tell whether grammar shows that the first character of a word of two is one by itself: 挥了｜挥｜手."""
    site = WordSite.of(words, i)
    return len(site.word) == _SHORT and any(rule(site) for rule in _PARTED)


def may_be_measured(site: WordSite) -> bool:
    """Tell whether a word may be a measure word behind what points or counts, and a noun: 这头｜发, 一大｜口｜水."""
    noun = site.word[1:]
    is_pointed = POINTED.search(site.left) is not None and site.left not in _NO_NUMBERS
    is_soon = site.left == "一" and _AS_SOON.match("".join(site.after)) is not None
    return is_pointed and not is_soon and site.word[0] in _measures() and tag_of(noun).startswith(NOUN)


def _is_measured(site: WordSite) -> bool:
    """那｜张｜嘴, 喝了一大｜口｜水: behind a number, or where the word would be a verb; 那｜场面 may be one."""
    is_certain = site.left[-1:] not in _POINTING or tag_of(site.word) == VERB
    return is_certain and may_be_measured(site)


def _is_done_again(site: WordSite) -> bool:
    """挥了｜挥｜手, 点一｜点｜头, 再压｜压｜价."""
    is_again = site.left == site.word[0] and tag_of(site.left) == VERB
    return is_again or (site.left in {"了", "一"} and site.before[-2:-1] == (site.word[0],))


def _stands_after_time(site: WordSite) -> bool:
    """十年｜前｜面, 两年｜后｜来了…, 十岁｜时｜刻的: a length of time or an age takes the first character."""
    if site.word[0] not in _THEN or site.word[1] in _BESIDES:
        return False
    return _LENGTH_OF_TIME.search("".join(site.before)) is not None


def _moves(site: WordSite) -> bool:
    """往｜后｜退, 向｜前｜进: where to, and the verb."""
    is_way = site.word[0] in _WHERE and site.left in _WAYS
    return is_way and tag_of(site.word[1]) == tag_of(site.word) == VERB  # 向外行解释: to a layman


def _is_what_one_can(site: WordSite) -> bool:
    """拉｜不断, 买｜得到: what one can or cannot do, whose verb stands before."""
    return site.is_behind_short_verb and site.word[0] in _CAN_OR_NOT and site.word[1] in _RESULTS


def _is_caught_or_not(site: WordSite) -> bool:
    """点得着｜火, 生不着｜火, but 说不着火: whether what one does takes, and what it is done to."""
    verb = "".join(site.before[-2:-1])
    is_pair = len(site.word) == _SHORT and site.word[0] == _CAUGHT and tag_of(site.word[1]).startswith(NOUN)
    is_verb = len(verb) == 1 and verb not in BEFORE_VERBS and dictionary().has_verb(verb)
    return is_pair and is_verb and site.left in _CAN_OR_NOT


def _is_verb_done(site: WordSite) -> bool:
    """我算｜了一笔账, but 算了，不说了: a verb with 了 before what it is done to."""
    is_done = len(site.word) == _SHORT and site.word[1] == "了" and site.word not in _ALONE_WITH_LE
    return is_done and site.right.isalnum() and site.right not in _STOPS


def _is_so_and_will(site: WordSite) -> bool:
    """压力太大｜会把门顶开: a quality in its degree, and a verb that helps."""
    is_pair = len(site.word) == _SHORT and site.left in _DEGREES and site.word[1] in _WILL
    return is_pair and site.word[0] in _QUALITIES and site.right.isalnum()


def _comes_after(site: WordSite) -> bool:
    """下班后｜来了三个人: 后来 is an adverb, and nothing that has happened."""
    return site.word == "后来" and site.right in {"了", "过"}


def _is_half_more(site: WordSite) -> bool:
    """六个半｜小时: half of what is counted before."""
    return site.word[0] == _HALF and _SO_MANY_AND.search("".join(site.before)) is not None


def _is_said_by_words(site: WordSite) -> bool:
    """把他的｜话告诉我: words, where nothing is supposed."""
    return site.word == "的话" and _SUPPOSED.search(site.said_before) is None


def _is_not_only(site: WordSite) -> bool:
    """不只｜是工人."""
    return site.left == "不" and site.word in _ONLY


def _is_done_with_tool(site: WordSite) -> bool:
    """用机器｜翻译苗话, but 用机器翻译软件: what something is done with, the deed, and its object."""
    is_pair = len(site.word) == _LENGTH_OF_PAIR and tag_of(site.word[:2]) == NOUN and tag_of(site.word[2:]) == VERB
    is_object = tag_of(site.right).startswith(_OBJECTS) and site.right[-1:] not in _ENDS_OF_TOOLS
    return is_pair and site.left in _WITH_TOOL and (is_object or site.right in _DONE)


def _does_not_do(site: WordSite) -> bool:
    """在这件事上｜来不得半点马虎: the verb of what must not be done."""
    return site.word[-1] == "来" and site.right in {"不得", "不及"}


def _is_place_moved_to(site: WordSite) -> bool:
    """搬咱家炕头上｜来了, 放桌子上｜去: a verb, the place with its 上, and the direction; but 端着茶上来, 客人上来."""
    if site.word not in _UP_OR_DOWN:
        return False
    if _MOVED_TO.search(site.said_before) is not None:  # 介绍到他摊｜上去
        return True
    named = [tag_of(word).startswith(_NAMES) for word in reversed(site.before)]
    at = named.index(False) if False in named else 0
    verb = site.before[-at - 1] if at else ""
    return at > 0 and len(verb) == 1 and (tag_of(verb) == VERB or verb in _WAYS)  # 往桥｜上去


def _is_able_to(site: WordSite) -> bool:
    """两样都｜能干, 什么都｜能干: what one can do, behind an adverb that no quality follows so."""
    return site.word == "能干" and site.left in _BEFORE_CAN


def _tells_how_it_goes(site: WordSite) -> bool:
    """谈得｜下去, 小｜下去: no motion, but whether what was done or was so goes on."""
    is_quality = len(site.left) == 1 and tag_of(site.left) == "a"
    return site.word in _ON_OR_OUT and (is_quality or site.left.endswith(("得", "不")))


def _only_attends(site: WordSite) -> bool:
    """光｜顾着生气: an adverb and a verb that goes on."""
    return site.word[0] == "光" and site.right.startswith("着")


def _is_year_of_school(site: WordSite) -> bool:
    """刚升｜高二。, but 升高二十米: the second year of high school."""
    is_year = site.word[-1] in _GRADES and site.right in _FIRST_YEARS
    return is_year and not "".join(site.after[1:2]).startswith(tuple(_measures()))


def _is_by_hand(site: WordSite) -> bool:
    """拿｜手去划拉, 拿｜手一摸, but 他最拿手: a hand, and what is done with it."""
    return site.word == _BY_HAND and (site.right in _DOES or tag_of(site.right) == VERB)


def _tells_how(site: WordSite) -> bool:
    """话说得太｜空, 做得最｜好: the degree of how it is done; but 日子过得太平, and 你得最后走 is to have to."""
    is_degree = site.left == _HOW and site.word[0] in _DEGREES_OF_HOW and site.word != _AT_PEACE
    return is_degree and tag_of("".join(site.before[-2:-1])).startswith(VERB)


def _is_young_fellow(site: WordSite) -> bool:
    """来了两个小｜年轻: what one calls young people, of whom the quality is but half."""
    return site.word == "年轻" and site.left == "小"


def _is_not_done_again(site: WordSite) -> bool:
    """再不｜禁，鱼就没有了, 再不｜断电: what is put off no longer, where the word would be an adverb."""
    return site.left == _AGAIN and site.word[0] == _NOT and tag_of(site.word) == _ADVERB


_PARTED = (
    _is_able_to,
    _is_by_hand,
    _tells_how_it_goes,
    _is_measured,
    _is_done_again,
    _stands_after_time,
    _moves,
    _is_what_one_can,
    _is_caught_or_not,
    _is_verb_done,
    _is_so_and_will,
    _comes_after,
    _is_not_only,
    _is_place_moved_to,
    _only_attends,
    _tells_how,
    _is_not_done_again,
)
# What may stay together in writing, or takes its last character from another word.
_TAKEN = (_is_said_by_words, _is_done_with_tool, _does_not_do, _is_half_more, _is_year_of_school, _is_young_fellow)


@lru_cache(maxsize=1)
def _measures() -> frozenset[str]:
    return frozenset(("个", *(row[0] for name in ("measure_words.tsv", "portions.tsv") for row in rows_of(name))))
