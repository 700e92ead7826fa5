"""
Does a saying answer by itself what is asked, and do its words alone not tie it to the question?

    是不是轻松了？  路是好走了。可活儿变了样。     what the next sentence takes back is not the answer
    昨天忙吗？        来了一百个人。对周末来说，算少的。 the next sentence says yes or no
    有没有什么事……？  1991年腊月，雪有一尺厚       that only sets the scene
    您是怎么当上检查员的？  我爸在街上卖馄饨       so does what somebody else was before
    问题出在哪里？    出在空气湿度                 no other option has 出在: it is found without reading
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER, OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import is_hanzi
from quizzes.comprehension.plain_questions import plainly_asked
from quizzes.comprehension.replies.answer_types import type_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.spots import Spot

_TAKES_BACK = lazy_regex(
    r"^[“‘「『（(]?(?:但|可(?![以能怕爱惜见靠乐口])|不过|然而|却|只是|问题是|"
    # what others do, against what we do, or an offer that is turned down
    r"(?:而)?(?:我们?|咱们?|我们?[\u4e00-\u9fff]{1,3})(?:则|却|反而|偏偏?|倒(?!了))|"
    r"(?:后来)?我们?(?:也|都|全|一律|一概|统统|最后|后来|还是)*(?:谢绝|拒绝|回绝|婉拒|推掉|推辞|没有?(?:答应|同意|接受)|不(?:答应|同意|接受)))"
)
# What one came to see later, so that what was said first is one's view no more.
_SEES_OTHERWISE = lazy_regex(
    r"(?:结果|后来)[我才却]*(?:发[现觉]|明白|知道|承认|才懂)[^，,。]{0,12}(?:错|[他她您你]是?对的|不对|不是)|"
    r"(?:是我|我)(?:自己)?(?:想|看|算|弄|搞)?错了|(?:改变了|改了)(?:我的)?(?:看法|想法|主意|观点|结论)|现在(?:我)?不这么[想看]"
)
_LATER = 5  # sentences of a reply in which that may be said
# What asks whether or how far something is so, and what says it after facts that bear it out.
_ASKS_WHETHER = lazy_regex(r"吗[？?]?$|[是能会要有]不[是能会要有]|多不多|忙不忙|难不难|怎么样[？?]?$|如何[？?]?$")
_JUDGES = lazy_regex(
    r"^(?:对[^，,。]{1,10}来说[，,]?)?(?:这|那|也|还|就|都|这就|这还)?(?:算|不算)(?!了?一?笔?账|[出上下起过法着了命盘术])"
    r"|^(?:总的来说|总体(?:上|来说|来看)?|总之|应该说|可以说|所以说|说到底|一句话)"
)
_SETS_SCENE = lazy_regex(
    r"^(?:那?是?[0-9〇零一二三四五六七八九十]{2,4}年|[去前今]年|[一二三四五六七八九十\d]{1,2}月|[六七八九]几年|有(?:一|那么一)?[年天次回]|那[年天次回]|"
    rf"(?:大概|差不多)?(?:{OF_NUMBER_OR_FEW}+多?(?:年|个月|天)|前几[年天])(?:以|之)?前|前几[年天]|上个?(?:月|星期)|"
    r"我?[一二三四五六七八九十\d]{1,3}岁(?:那年|的?时候?|时)|那时候?|当时|当年|刚开始|一开始|起初|小时候)"
)
# What asks how somebody came to something, and what only says of what family they came, or what they learned before.
_ASKS_HOW_IT_CAME = lazy_regex(
    r"[您你]们?[^，？]*是怎么[^，？]*的|怎么(?:会|当上|做上|走上|干上|开始|想到|想起|成为|爱上|喜欢上)"
)
_OF_FAMILY = lazy_regex(
    r"^我们?(?:家里?|[爸妈爷奶哥姐]|爸爸|妈妈|父亲|母亲|爷爷|奶奶|外公|外婆|姥爷|姥姥|父母)"
    r"(?:那时候?|以前|原来|当年)?(?:就|也|都)?(?:[是有在]|没有?|开着?|种|卖)"
    r"|^我(?:们|自己)?(?:以前|原来|本来|从前|过去|早先)(?:就|也|都|一直)?[是在当做](?!想|因为|为了)"
    r"|^(?:上?大学(?:里|时)?我|我(?:上?大学(?:里|时)?|本科|原来|本来|以前)?)[学念读]的(?:就|本来)?是"
)
# What goes on from something told before, and so begins no answer.
_GOES_ON = lazy_regex(
    rf"^(?:我|我们|他|她)?(?:当时|后来|那天|那时|结果|最后|于是|从此|再后来)|^有一?[年次回天](?=[^以])|^第二[天年]|^{OF_NUMBER}+个?[天月年]+以?后|"
    r"^(?:我|他|她|我们)(?:说|问|想)|^全场|^现在给|^这[才下样]|^[他她它]"
)
_MOST_GOING_ON = 1
_TIMES = frozenset({"when", "day", "number", "rate"})
# Characters that stand in so many words that two of them together tell nothing.
_LIGHT = frozenset("的地得一个是不没有在了着过我你您他她它们这那自己什么怎样就也都还很吗呢人年时候现")


def is_taken_back(reply: Sequence[Spot], position: int) -> bool:
    """Tell whether the sentence after one of a reply turns against it, or a later one says what turned out instead."""
    later = [in_simplified(spot.source.strip()) for spot in reply[position + 1 : position + 1 + _LATER]]
    return any(map(_TAKES_BACK.match, later[:1])) or any(map(_SEES_OTHERWISE.search, later))


def is_judged_after(question: str, reply: Sequence[Spot], position: int) -> bool:
    """Tell whether it is the sentence after one of a reply that says whether something is so, which is asked."""
    asks = bool(_ASKS_WHETHER.search(plainly_asked(question)))
    after = reply[position + 1 : position + 2]
    return asks and any(_JUDGES.match(in_simplified(spot.source.strip())) for spot in after)


def asks_how_it_came(question: str) -> bool:
    """Tell whether a question asks how somebody came to something."""
    return bool(_ASKS_HOW_IT_CAME.search(plainly_asked(question)))


def only_sets_scene(question: str, said: str) -> bool:
    """Tell whether a saying begins to tell of some time, where nobody asked when, or of the family of who is asked."""
    wanted = type_of(question)
    is_of_time = wanted is not None and wanted.name in _TIMES
    text = in_simplified(said)
    is_of_others = asks_how_it_came(question) and bool(_OF_FAMILY.match(text))
    return is_of_others or (not is_of_time and bool(_SETS_SCENE.match(text)))


def is_tied_by_words(question: str, key: str, others: Sequence[str]) -> bool:
    """Tell whether two characters side by side stand in a question and the right option, and in no other option."""
    shared = _pairs(question) & _pairs(key)
    return bool(shared.difference(*map(_pairs, others)))


def _pairs(text: str) -> frozenset[str]:
    pairs = pairwise(in_simplified(text))
    return frozenset(
        one + other for one, other in pairs if is_hanzi(one) and is_hanzi(other) and not {one, other} <= _LIGHT
    )


def opens_unlike(key: str, others: Sequence[str]) -> bool:
    """Tell whether the first words alone mark an answer: most others go on from something, or only the key does."""
    goes_on = [bool(_GOES_ON.match(in_simplified(other))) for other in others]
    if _GOES_ON.match(in_simplified(key)):
        return not any(goes_on)
    return sum(goes_on) > _MOST_GOING_ON
