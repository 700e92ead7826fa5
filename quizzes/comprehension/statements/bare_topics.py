"""
Does a statement, read alone, speak of what only the talk defines: a rule of whom, the surface of which river?

    河面宽三百米                     of which river
    过去的规定是迟到两次就走          of whom
    老张下楼，老李上楼               when, where the clause before tells it: 半夜十二点，
    开，门口那家是八点               what was asked whether it opens
    差不多每天都有，冬天最多          what was asked whether there is any
    两个是本地人，三个是外地来的      of whom
    会变少，我爸那时候一年做两百场     what was asked whether it gets fewer
    总是最后一个跑过来                who does, which the sentence before tells
    房租是唱戏换来的，两件事都是真的   which two, where it names but one
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from quizzes.comprehension.claims.claim import Claim

_THEN = (
    "(?:以前|从前|过去|原来|原先|当时|当年|那时候?|现在|如今|目前|后来|平时|一般|最早|最初|"
    "(?:[去今前]|[0-9〇零一二三四五六七八九]{4})年(?:[春夏秋冬]天)?)?的?，?"
)
_NOUNS = any_of("bare topic")
# A bare noun that opens a statement; 规定、制度 as verbs or in lists, 学生会 and 客人的 are others.
_BARE = lazy_regex(rf"{_THEN}(?:{_NOUNS})(?![们的会证、和与跟]|里的|上的)")
# The verb of a question, said again, with how often or without: 开，……, 怕过，……, 差不多每天都有，…….
_HOW_OFTEN = (
    "(?:差不多|几乎|基本上?|大概|其实|平时|现在)*"
    "(?:每[天年月周次晚]|每个?(?:星期|礼拜|月)|天天|年年|经常|常常?|偶尔|有时候?|一直|总是?)(?:都|也|还|会|要|能|是)*"
)
_ANSWER = lazy_regex(
    f"(?:{_HOW_OFTEN}有|(?:{_HOW_OFTEN})?"
    "(?:[会能敢怕想要肯去来做干上下开教学看用吃喝住回收卖买养种写读唱跑打拍修累难疼管等信爱够算]|喜欢|后悔|担心|习惯|愿意|知道|记得|需要))"
    "(?:过|的)?[，,]"
)
# So many of those of whom is asked: 两个是本地人，三个是外地来的.
_SO_MANY = lazy_regex(f"(?:其中|里面?|有)?{OF_NUMBER}+[多几]?[个位](?:[是都在还没不]|已经)")
# What becomes of it, said before somebody else is told of: 会变少，…… and 越来越少，…….
_BECOMES = lazy_regex(
    "(?:可能|肯定|应该|当然|大概|也许|恐怕|估计|一定|确实|已经|现在|以后|将来|是|还|都|都在|正)*"
    "(?:(?:不?会|不?要|不可能|在)(?:变|越来越|更|慢慢|一直)*|变|越来越|慢慢|一年比一年|一天比一天)"
    "[多少好坏差难快慢贵大小高低长短老旧热冷]+(?:起来|下去|得多|一[点些]|些|点)?(?:的|了|吧)?[，,]"
)
# So many things that were named before: 两件事都是真的, unless the same statement names them, as 唱戏和做饭，两件事都….
_OF_SO_MANY = lazy_regex("(?:^|[，,；])(?:这|那)?[两三四五六几](?:件事情?|样东西|个问题|种说法|句话)儿?(?:都|全|也)")
_NAMES_SOME = lazy_regex("[和跟与、及]|一[是个样件].+一[是个样件]|又.+又|既.+[又也]|也.+也|[，,].+[，,]")
# What somebody always does, who is named before: 总是最后一个跑过来. 一直下雨 is of the weather.
_ALWAYS_DOES = lazy_regex(
    "(?:又|也|就|还|却)?(?:总是?|老是?|从来|经常|常常?|往往|每次都?)(?:不|没|都|会|要|是|还)*"
    "(?!有|[^，,。]{0,8}[我你您他她它这那谁])(?:第一个|最后一个|头一个|最[早晚先后]|一个人|自己|"
    "[跑走来去到站坐拿带说问笑哭看写唱睡起回吃喝做忘迟提抢躲等])"
)
_CLOCK = "(?:半夜|凌晨|清晨|清早|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|深夜)"
_TIME_LEFT_OUT = lazy_regex(
    rf"(?:^|[，,。；：])(?:每天|那天|当天)?(?:{_CLOCK}(?:{OF_NUMBER}+点(?:半|钟)?)?|{OF_NUMBER}+点(?:半|钟)?)[，,]$"
)


def is_of_nothing_named(claim: Claim) -> bool:
    """Tell whether a statement opens with a bare noun that has no owner or place, or leaves out when it was."""
    said = in_simplified(claim.said)
    before = in_simplified(claim.spot.source.partition(claim.quote)[0]).rstrip()
    is_bare = opens_with_bare_noun(said) or opens_with_answer(said) or tells_of_so_many(said) or tells_of_nobody(said)
    return is_bare or _TIME_LEFT_OUT.search(before) is not None


def tells_of_nobody(said: str) -> bool:
    """Tell whether a simplified statement opens with what somebody always does, and does not name who."""
    return _ALWAYS_DOES.match(said) is not None


def opens_with_bare_noun(said: str) -> bool:
    """Tell whether a simplified statement begins with a noun of which one asks at once whose, or where, it is."""
    return _BARE.match(said) is not None


def tells_of_so_many(said: str) -> bool:
    """Tell whether a simplified statement says something of so many things that it does not name."""
    found = _OF_SO_MANY.search(said)
    return found is not None and _NAMES_SOME.search(said[: found.start()]) is None


def opens_with_answer(said: str) -> bool:
    """Tell whether a simplified statement opens with a bare answer, so many, or what becomes of what is asked."""
    return any(pattern.match(said) for pattern in (_ANSWER, _BECOMES, _SO_MANY))
