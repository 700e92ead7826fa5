"""
Which words show that a saying answers a question?

    为什么…… — 因为……          a reason, for a question for one
    手跟得上吗？ — 跟不上啊      yes or no
    研究经费哪里来？ — ……研发预算    经费, 预算: no word is shared, so nothing is said
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER as _DIGIT
from quizzes.chinese.pattern_lists import filled
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.plain_questions import ASKING_WORD, plainly_asked
from quizzes.distractors.words import in_simplified, table
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

_WHY = lazy_regex(r"为什么|为何|何以|缘由|原因|理由|何必|怎么会")
_REASON = lazy_regex(r"因为|由于|原因|缘由|理由|道理|为了|为的是|所以|出于|目的|是怕")
_PURPOSE = frozenset({"为了", "为的是", "目的"})
_DIGITS = f"{_DIGIT}+"
NOT_SOME = "(?<![这那前后头近好十没])"  # 这几年 asks for nothing
_COUNTED_BY = "个次位家种岁块双头条只件张本间台辆部首杯碗封篇门名代段场层米斤口把套份所座届倍样趟回遍"
# All of a time, so that half an hour, the season or what it is counted from is not cut off it: 下午四点半,
# 二〇一七年春天, 第二年夏天, 民国六十五年.
_COUNTED_FROM = "(?:第|民国|公元前?|[农阴旧]历)?"
_DAY_HALF = "(?:[早晚]上|清晨|凌晨|[上下]午|中午|傍晚|夜里|半夜|当晚)?"
_CLOCK = rf"{_DAY_HALF}{_DIGITS}点(?:{_DIGITS}分?|[半钟]|[一三]刻|多)?"
_TIME = (
    rf"{_CLOCK}|{_COUNTED_FROM}{_DIGITS}(?:年(?!以|来|多|前|后|级)(?:的?[春夏秋冬]天|[年]?[初底]|{_DIGITS}月(?:{_DIGITS}[日号]?)?)?|月(?:{_DIGITS}[日号]?)?|号|日)"
    rf"(?:的?{_CLOCK})?"
)
_HOW_LONG = "多久"
# What asks for a number, and a number of that kind: a year does not say how long.
_NUMBERS = tuple(
    (re.compile(asks), re.compile(tells))
    for asks, tells in (
        (rf"什么时候|何时|(?:哪|{NOT_SOME}几)一?[年月天点]", _TIME),
        (
            rf"{_HOW_LONG}|多长时间|{NOT_SOME}几(?:[年天周](?!前|后|级)|个?(?:月|小时|星期|礼拜|钟头)|分钟)",
            rf"(?<!{_DIGIT})(?!{_DIGIT}{{4}}年){_DIGITS}[多几]?(?:年半?|个?半?月|天|周|个?(?:星期|礼拜)|个?半?(?:小时|钟头)|分钟)",
        ),
        (rf"{NOT_SOME}几个(?!月|小时|星期|礼拜|钟头)", rf"{_DIGITS}[多几]?个(?!月|小时|星期|礼拜|钟头)"),
        ("几次", rf"{_DIGITS}[多几]?次"),
        ("多少", rf"百分之{_DIGITS}|{_DIGIT}{{2,}}[多几]?(?:[{_COUNTED_BY}年天元块人吨户]|分钟|公里)?"),
    )
)
_AMOUNT = lazy_regex(rf"{_DIGIT}{{2,}}|[0-9二两三四五六七八九十百千万]")
_WHY_TOLD = (_WHY, _REASON)
_YES_OR_NO = lazy_regex(r"吗(?=[？?]|$)|是否|有没有|是不是|会不会|能不能|要不要|可不可以|愿不愿|值不值得|够不够")
# What asks without such a word: 光听声音就能认出来？
_ASKS_ELSE = lazy_regex("什么|啥|谁|哪|怎|咋|干嘛|多[少大久长远高重深宽]|几|何|还是|[呢吗]|为啥|的$")
# What asks whether something is not so: 没有机器可以量吗, to which 有 says neither はい nor “yes” for sure.
_ASKS_NOT = lazy_regex("没|不(?!过|仅|但|光|只|同|错|少|久|断|管|得不|知不觉)")
_EITHER = lazy_regex(r"(.)[不没]\1|没有?[？?]?$")  # 怕不怕, 有没有, 去了没有
_YES = lazy_regex(
    r"(?:当然|确实|的确|没有|没|有|不是|是的?|不会|会|不能|能|不可以|可以|不|对|够|行)(?:[，,。啊呀的了]|$)|有(?=[个位两几过]|一(?![回次天年阵段]))"
)
_ASSURES = lazy_regex("(?:当然|确实|的确|肯定)(?=[有没是会能不可])")  # 当然有: it is 有 that says yes
_ASKS_FOR_ANY = lazy_regex("有|过|没|谁|哪")
_THERE_IS = frozenset({"有", "没有", "没"})  # they say that there is or was such a thing, which はい does not
_HAS, _PERSON = lazy_regex("没?有(?!没有)"), "np"
# Whether such a thing ever was; and one that does or meets something, which is no yes by itself: 有位乘客晕倒了.
_COUNTS_PEOPLE = lazy_regex("(?:[哪一几两]?[位个名])*(?:人|谁)$|[哪一几两]位$")
_LIGHT = ("m", "q", "r", "a")  # may stand between 有 and whom there is
_PARTICLES = "啊呀的了"
# What asks to be allowed something, and what allows it.
_QUESTION_END = lazy_regex("[？?]")
_CLAUSE_END = lazy_regex("[，。！？?]")
# 几 that asks, and none of 十几, 好几, 这几 or 没几个, nor of what is asked with 吗.
# A clause behind it may ask instead: 我看见几位阿姨，她们是志愿者吗, or 她们是谁.
_HOW_MANY = (
    "(?<![好十百千这那前后头哪没一二三四五六七八九])(?<!没有)几"
    "(?![^。？]*吗[？?]?$|[^。？]*，[^。？]*(?:什么|怎|哪|谁|如何|为何|何时))"
)
_PEOPLE = "(?:人|学[生员徒]|孩子|老师|师傅|徒弟|客人|顾客|工人|员工|观众|游客|村民|居民|队员|会员|读者|老人|年轻人)"
_WHOLE_ONES = "个家种双头条只件张本间台辆部首杯碗封篇门代段场把套份所座样户"  # which are counted, not weighed


def what_is_asked(question: str) -> Localized:
    """Say in a word what a question asks for; nothing of several questions, or where its first word does not tell."""
    text = plainly_asked(question)
    if len(_QUESTION_END.findall(text)) > 1:
        return Localized(ja="", en="")
    found = next(((at, told) for asks, told in _asked_for() if (at := asks.search(text)) is not None), None)
    # How one decides who does what asks for nobody.
    if found is None or ASKING_WORD.search(text, 0, found[0].start()) is not None:
        return Localized(ja="", en="")
    return found[1]


@lru_cache(maxsize=1)
def _asked_for() -> Sequence[tuple[re.Pattern[str], Localized]]:
    """Load what is asked for by which words; the first of them that stand in a question count."""
    parts = {
        "why": _WHY.pattern,
        "how_many": _HOW_MANY,
        "people": _PEOPLE,
        "whole_ones": _WHOLE_ONES,
        "counted_by": _COUNTED_BY,
    }
    rows = rows_of("asked_for.tsv")
    return tuple((re.compile(filled(asks, **parts)), Localized(ja=ja, en=en)) for asks, ja, en in rows)


def sign_of(question: str, answer: str) -> Localized:
    """Say which words show that one answers the other; nothing where no word does."""
    asked, said = in_simplified(question), in_simplified(answer)
    assured = _ASSURES.match(said)
    yes = _YES.match(said, assured.end() if assured is not None else 0) if _asks_whether(asked) else None
    if yes is not None and yes[0] == "有" and not _ASKS_FOR_ANY.search(asked):
        yes = None if said[1:2] not in "，,。" else yes  # 有两家来谈过 is no yes to 打算上市吗
    is_there = yes is not None and yes[0].strip("，,。").rstrip(_PARTICLES) in _THERE_IS
    is_no = yes is not None and yes[0].startswith(("不", "没"))
    if yes is not None and (is_there or is_no or not asks_not(asked)):
        word = answer[slice(*yes.span())].strip("，,。")
        return _there_is(asked, said, yes, word) if is_there else _yes_or_no(asked, word, is_no=is_no)
    for asks, tells in (_WHY_TOLD, *_NUMBERS):
        one, other = asks.search(asked), tells.search(said)
        # of several numbers nobody knows which answers: 以前有七十户，现在只有五户
        is_sure = asks is _WHY or len(tells.findall(said)) == 1
        is_sure = is_sure and (asks.pattern != "多少" or len(_AMOUNT.findall(said)) == 1)
        if one is not None and other is not None and is_sure:
            word = answer[slice(*other.span())].strip("，,。")
            if asks is _WHY:
                ja, en = ("目的", "purpose") if in_simplified(word) in _PURPOSE else ("理由", "reason")
                return Localized(ja=f"「{word}」が{ja}を示しています。", en=f" {word} marks the {en}.")
            if asks.pattern.startswith(_HOW_LONG):  # 整个过程要多久？蒸豆要七天: a part of it may take so long
                return Localized(ja=f"「{word}」は時間の長さです。", en=f" {word} is a length of time.")
            return _amount(question, question[slice(*one.span())], word)
    return Localized(ja="", en="")


def _amount(question: str, asks: str, word: str) -> Localized:
    """Say that a number is what is asked for, of several questions which one it answers."""
    if len(_QUESTION_END.findall(in_simplified(question))) > 1:
        return Localized(ja=f"「{word}」が、質問のうちの「{asks}」への答えです。", en=f" {word} answers {asks}.")
    return Localized(ja=f"「{word}」がたずねられたことに当たります。", en=f" What is asked for is {word}.")


def _there_is(asked: str, said: str, yes: re.Match[str], word: str) -> Localized:
    """Say that a word answers that there is somebody or something, or that there is not."""
    is_no, is_of_people = yes[0].startswith(("不", "没")), _asks_for_people(asked)
    is_of_people = is_of_people and said[yes.end() : yes.end() + 1] != "过"  # 有过一次
    there = ("いない", "いる") if is_of_people else ("ない", "ある")
    ja, en = (there[0], "no") if is_no else (there[1], "yes")
    is_ = "was" if "过" in asked else "is"
    what = "none" if is_no else "such a person" if is_of_people else "such a thing"
    told = f"that there {is_} {what}" if asks_not(asked) else f"“{en}”"
    return Localized(ja=f"「{word}」は「{ja}」という答えです。", en=f" {word} says {told}.")


def _yes_or_no(asked: str, word: str, *, is_no: bool) -> Localized:
    """Say that a word says yes or no, or denies what is asked."""
    if asks_not(asked):
        return Localized(ja=f"「{word}」は、打ち消しの返事です。", en=f" {word} denies it.")
    ja, en = ("いいえ", "no") if is_no else ("はい", "yes")
    return Localized(ja=f"「{word}」が「{ja}」に当たります。", en=f" {word} says “{en}”.")


def asks_not(question: str) -> bool:
    """Tell whether a question asks whether something is not so: to 您不累吗？ 累 is no はい, and 不累 is one."""
    return bool(_ASKS_NOT.search(_EITHER.sub("", _last_clause(plainly_asked(question)))))


def _last_clause(asked: str) -> str:
    return next((part for part in reversed(_CLAUSE_END.split(asked)) if part.strip()), "")


def _asks_whether(asked: str) -> bool:
    """Tell whether a question is one for yes or no, by a word of it or as no word asks for anything else."""
    is_said = not asked.endswith(("？", "?")) or asked.startswith(("听说", "所以"))  # to which 对 agrees
    is_bare = not is_said and not _ASKS_ELSE.search(_last_clause(asked))
    return bool(_YES_OR_NO.search(asked)) or is_bare


def _asks_for_people(asked: str) -> bool:
    """Tell whether a question asks whether there is somebody: 有徒弟吗, and not 有徒弟的照片吗."""
    spans = list(_HAS.finditer(asked))
    words = plain_words(asked[spans[-1].end() :]) if spans else ()
    for word, after in zip_longest(words, words[1:], fillvalue=""):
        known = table().get(word)
        if _COUNTS_PEOPLE.match(word) or (known is not None and known.pos == _PERSON):
            return after != "的"
        if not tag_of(word).startswith(_LIGHT):
            return False
    return False
