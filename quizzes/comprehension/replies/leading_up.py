"""
Does the beginning of a reply only lead up to the answer, so that it is one of its later sentences that gives it?

    您碰到过意外吗？      大家关心的都是盒子           says of no case that it came
    您最难忘的客人是谁？  来我们店的什么样的人都有     speaks of all, where one is asked for
    当时是什么感觉？      师傅把钥匙放在我手里         tells what happened, and not how it felt
    几点起床？听说很早。  没办法，习惯了               may reply to the remark that comes last
    您还怕吗？            刀在墙上。怕，天天怕。       the next sentence says yes
    你们怎么分工？        徒弟今年二十六岁             says how many there are, or how old, which nobody asked
    学会要多久？          师父教得慢。学会用了三年。   the next sentence has more of the question
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.plain_questions import plainly_asked
from quizzes.comprehension.replies.answer_signs import sign_of
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.comprehension.exchange import Exchange
    from quizzes.distractors.spots import Spot

_PREDICATE, _NEXT, _LEAST = ("v", "a"), 3, 1  # sentences that may tell it; characters that two may share by chance
# What asks whether something has ever come, or for a case of it, and what says that it has or has not.
_ASKS_FOR_CASE = lazy_regex(
    r"(?:[遇碰见现到听出收接犯闹生历]过[^，。？]{1,24}?|过[^，。？]{0,16}(?:的|什么)[^，。？]{1,10})(?:吗|没有)[？?]?$|"
    r"有没有(?:哪|什么|一[个次件位]|[让令遇碰发见听]|[^，。？]{1,6}(?:过|的)[^，。？]{0,8}(?:人|客|生|事|时候|地方|东西|决定))"
)
_TELLS_OF_CASE = lazy_regex(
    r"^(?:[当自]然|确实|的确|有|没|从来|倒是|怎么[没不会]|太多|多[了得着]|很多|不少|不止|只|几乎|常|经常|好几|也许|可能|至少|[一两三几]次)"
    r"|(?:过|有)[一两二三四五六七八九十几好]*[个位次回件年种段些]|[\u4e00-\u9fff]过|最|数不清"
)
_DONE = lazy_regex("([\u4e00-\u9fff])过")
# What asks for the one that is most so, and what speaks of all or of others.
_ASKS_FOR_ONE = lazy_regex("最(?!后|近|初|终|早|多)|哪一[个位件次句首道]")
_OF_ALL = lazy_regex("每一|什么样的|各种|谁都|[都全](?:有|是|一样|喜欢|好|重要|难)|没有哪")
_NAMES_ONE = lazy_regex("最|就是|还是|只有|要说|第一")
# What asks how something felt, and the words by which that is told.
_ASKS_HOW_IT_FELT = lazy_regex("什么(?:样的)?(?:感觉|感受|心情|滋味)|(?:心情|感觉|感受|心里)(?:怎么样|如何|怎样)")
_FEELS = lazy_regex(any_of("tells what one feels"))


# What asks for yes or no.
_ASKS_WHETHER = lazy_regex("吗[？?]?$")
_NO_PREDICATE = frozenset("是有会能要让使想觉得知道可以来去到做说")
# What tells how many there are or how old somebody is; and what asks for a number.
_COUNTS = lazy_regex(
    "一共|总共|[这今][年]?[一二三四五六七八九十两\\d]+多?岁|[一二三四五六七八九十两\\d]+多?年书|越来越[多少]|样子像"
)
_ASKS_FOR_NUMBER = lazy_regex("[几多]少?|哪[年天]|变|年龄|岁|规模|样子")
_LIGHT = frozenset(
    "的地得了着过是在有不没我你您他她它们这那个什么怎样吗呢吧么会能要就都也还很最和跟对把被给为上里中下时候年天人说做"
)


def leads_up(question: str, said: str) -> bool:
    """Tell whether a saying leads up to what is asked for, and does not tell it itself."""
    asked, text = plainly_asked(question), in_simplified(said)
    if _ASKS_FOR_CASE.search(asked):
        verb = _DONE.search(asked)
        return not _TELLS_OF_CASE.search(text) and not (verb is not None and verb[1] in text)
    if _ASKS_HOW_IT_FELT.search(asked):
        return not _FEELS.search(text)
    return bool(_ASKS_FOR_ONE.search(asked) and _OF_ALL.search(text)) and not _NAMES_ONE.search(text)


def counts_unasked(question: str, said: str) -> bool:
    """Tell whether a saying tells how many or how old, which nobody asked: what leads up to what was asked."""
    return bool(_COUNTS.search(in_simplified(said))) and not _ASKS_FOR_NUMBER.search(plainly_asked(question))


def is_told_later(question: str, reply: Sequence[Spot], position: int) -> bool:
    """
    Tell whether one of the next sentences of a reply has more of what is asked than the one at a place.

    Of a question for yes or no that is the word itself that says it, or what it asks whether one does.
    """
    asked = plainly_asked(question)
    first, *later = [in_simplified(spot.source) for spot in reply[position : position + _NEXT]]
    if _ASKS_WHETHER.search(asked):
        return not _says_whether(asked, first) and any(_says_whether(asked, text) for text in later)
    words = frozenset(hanzi_of(asked)) - _LIGHT
    shared = [len(words & frozenset(text)) for text in (first, *later)]
    return max(shared[1:], default=0) > max(shared[0], _LEAST)


def _says_whether(asked: str, text: str) -> bool:
    words = (word for word in plain_words(asked) if tag_of(word).startswith(_PREDICATE))
    named = (word for word in words if not _NO_PREDICATE.issuperset(word))
    return bool(sign_of(asked, text).ja) or any(word in text for word in named)


def ends_in_remark(exchange: Exchange) -> bool:
    """Tell whether a turn asks and then says something, to which the first words of the reply may reply."""
    return exchange.asks > 0 and not exchange.asking[-1].asks
