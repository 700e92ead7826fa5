"""Does a word stand in its sentence as what no other word of its kind could: 很愧疚, 错下去, 补得漂亮?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import NOUN, VERB, tag_of
from quizzes.distractors.display import word_from, word_until
from quizzes.distractors.rivals.forms import first_word
from quizzes.distractors.rivals.slots import CLAUSE, THING, object_of
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from quizzes.distractors.targets.targets import Target

# Behind these a noun says what something is like, 很愧疚, which its gloss does not, and no other noun can.
_DEGREE = lazy_regex("(?:[很太挺更最够真蛮]|比[^，,。]{1,8}[还都]|非常|十分|这么|那么|多么|越来越|比较|相当)$")
_NOUNS = frozenset({"n", "np", "nc"})
_THINGS, _HOLDS = (
    frozenset({"n", "nc"}),
    ("箱", "盒", "桶", "柜", "店", "厅", "袋", "兜"),
)  # the segmenter may go on: 箱装
_OF_ANYTHING = frozenset({"味儿", "味道", "声音", "颜色", "样子", "价格", "价钱", "质量"})  # 野猪味儿 and 野兔味儿
_HEADS, _SOMEBODY = (
    frozenset({NOUN, "q"}),
    "人",
)  # 箱 is tagged as what measures; 老师人很好 says what the teacher is like
_ENDS_CLAUSE = lazy_regex(r"[\u3400-\u9fff](?:来着|來著|[了的呢吧吗嗎啊])*(?:[，。！？；：…”’」』,.!?;:]|$)")
_DIRECTIONS = frozenset(f"{way}{hither}" for way in "上下进出回过起" for hither in "来去")
_BEFORE_VERBS = frozenset(
    {*"要想会能敢肯得该来去让叫请帮可", *("可以", "应该", "愿意", "准备", "打算", "希望", "决定", "必须")}
)

# Behind a verb with 得 it is told how something is done, 补得漂亮, which the gloss of a quality does not say.
_HOW_DONE = lazy_regex(
    "(?<![觉记值懂认晓显舍使获取来免])(?<=[一-龥])得(?:不|很|太|更|最|挺|够|非常|这么|那么|特别|又)?$"
)
# What is behind a verb, and the time of which is not said: a thing that it is done to, or whom it describes.
_TIME_OF_VERB, _NOTHING_BEHIND = lazy_regex("[了着过]"), lazy_regex(r"[的得时后前以]|[^一-龥]|$")
_SAYS_WHAT = (NOUN, "a", "b", "m")
# It is the same as something, and nothing says as what: 做法一样，材料不一样.
_THE_SAME = lazy_regex("(?:都|也|还是|倒|基本|大概)?(?:一样|相同|差不多|没变)[，,。；;]")


def is_like_nothing(target: Target) -> bool:
    """Tell whether a sentence begins with the word and says that it is the same, so that anything may be: 做法一样."""
    opens = not hanzi_of(target.spot.source[: target.start])
    return opens and _THE_SAME.match(in_simplified(target.spot.source[target.end :])) is not None


def is_how_done(target: Target) -> bool:
    """Tell whether a quality stands behind a verb with 得, and so says how something is done: 补得不漂亮."""
    before = in_simplified(target.spot.source[: target.start])
    return target.sense.pos == "a" and _HOW_DONE.search(before) is not None


def is_of_a_trade(target: Target) -> bool:
    """Tell whether a noun before a person says of what sort the person is: nobody is a 出租车护士."""
    if target.sense.pos != "np":
        return False
    before = in_simplified(word_until(target.spot.words, target.start))
    known = table().get(before)
    return len(before) > 1 and (tag_of(before) == NOUN if known is None else known.pos in {"n", "nc"})


def is_before_head(target: Target) -> bool:
    """
    Tell whether a noun says of what sort the noun behind it is: 外卖箱 and 高峰间隔 are, and no 中介箱 or 运气间隔.

    People and places may stand before what they have, 听众调查, and other words fit there as well.
    """
    if target.sense.pos not in _THINGS:
        return False
    head = in_simplified(word_from(target.spot.words, target.end))
    is_short = len(head) == 1 and head != _SOMEBODY and tag_of(head) in _HEADS
    if head in _OF_ANYTHING:
        return False
    known = table().get(head)
    is_thing = known.pos in _THINGS if known is not None else tag_of(head) == NOUN and len(head) > 1
    return is_short or head.startswith(_HOLDS) or is_thing


def is_described(target: Target) -> bool:
    """Tell whether a noun stands as an adjective, behind how much of it there is: 很愧疚."""
    before = in_simplified(target.spot.source[: target.start])
    return target.sense.pos in _NOUNS and _DEGREE.search(before) is not None


def is_behind_verb(target: Target) -> bool:
    """Tell whether a word of direction stands behind a verb or a quality, where no verb could: 错下去."""
    if in_simplified(target.sense.word) not in _DIRECTIONS:
        return False
    before = in_simplified(word_until(target.spot.words, target.start))
    return tag_of(before).startswith((VERB, "a")) and before not in _BEFORE_VERBS


def is_predicate(target: Target) -> bool:
    """Tell whether an adverb says by itself what something is like: 坐上去正好. No other adverb could stand there."""
    source = target.spot.source
    last = source[target.end - 1 :]
    opens = not hanzi_of(re.split("[，。！？；：“「,]", source[: target.start])[-1])
    return target.sense.pos == "d" and not opens and _ENDS_CLAUSE.match(last) is not None


def is_done_to(target: Target) -> bool:
    """
    Tell whether a verb is done to a thing, or describes what stands behind it, so that few other verbs go with that.

    推广普通话 and no 开发普通话; 退休教师 and no 辞职教师; but 我以为他知道 and 他在门口抽烟.
    """
    if target.sense.pos != VERB:
        return False
    taken = object_of(target.sense.word)
    rest = _TIME_OF_VERB.sub("", in_simplified(target.spot.source[target.end :]))
    is_before_thing = _NOTHING_BEHIND.match(rest) is None and tag_of(first_word(rest)).startswith(_SAYS_WHAT)
    return taken == THING or (taken != CLAUSE and is_before_thing)


_TYPED = (is_described, is_how_done, is_like_nothing, is_behind_verb)
_CHOSEN = (*_TYPED, is_predicate, is_of_a_trade, is_before_head, is_done_to)


def stands_otherwise(target: Target, *, is_typed: bool = False) -> bool:
    """Tell whether a word does in its sentence what its meaning alone does not, so that no other word could."""
    return any(rule(target) for rule in (_TYPED if is_typed else _CHOSEN))
