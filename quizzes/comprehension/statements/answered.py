"""
What does somebody say who answers a question with a plain yes or no?

    林芳：您担心失业吗？  王强：担心过。    → 王强担心过失业
    林芳：这里有学校吗？  王强：没有。      → 这里没有学校

The question is told as a statement, so that nobody finds it in the text who does not read the answer with it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.claims.claim import Claim
from quizzes.comprehension.claims.claim_alone import stands_alone
from quizzes.comprehension.exchange import CALLED, exchanges
from quizzes.comprehension.statements.inference import Inference, Step
from quizzes.distractors.display import clauses, shown, without_end
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from quizzes.comprehension.exchange import Exchange
    from quizzes.distractors.document import Document

_ASKS = lazy_regex(r"吗[？?]$")
_LEAST, _MOST, _MOST_CLAUSES = 5, 26, 2
# The words that a plain answer takes up: with what is before them in the question, and its object.
_VERB = lazy_regex(
    r"(?P<verb>有(?!人)|担心|后悔|害怕|怕|喜欢|支持|赞成|同意|反对|相信|习惯|知道|记得|愿意|打算|希望|满意|适应|在乎|关心|了解|认识|想|会|能|可以|"
    r"敢|值得|需要|允许|做|去|来|见|看|听|学|用|吃|住|写|读|收|卖|买|拍|教|哭|吵|跑|修|试|遇到|算|动|打|开|干)(?P<done>过)?"
)
_NOT_PLAIN = lazy_regex(
    r"[不没别还了]|难道|怎么|什么|谁|哪|几|多少|只|就|才|又|还是|或者|说|觉得|认为|如果|要是|真的|最|更|比如|[它这那此]|[他她](?!人)|例子|介绍|谈|讲|大家好|可以(?:说|谈|讲|问)|能(?:说|谈|讲|举|问)|也"
)
# Who answers so of others than himself takes it for what everybody would think: 当然会.
_OF_COURSE = lazy_regex("当然|肯定|那还用|废话")
_YES = lazy_regex(r"(?:当然|肯定|确实|是的，|对，)?(?P<verb>[一-龥]{1,3}?)(?P<done>过)?(?:[一两几三]次)?[啊呀的呢吧]?")
_NO = lazy_regex(r"(?:当然|肯定|从来|完全|真的?|倒)?(?P<not>不|没有?|没)(?P<verb>[一-龥]{0,3}?)(?P<done>过)?[啊呀的]?")
# What takes an answer back, or makes less of it.
_TAKES_BACK = lazy_regex(r"但|不过|可(?!以)|只是|其实|虽然|不是|后来|要看|除非|除了|也不|也没|一开始|起初|刚开始")
_TO_SOMEBODY = lazy_regex("(?:给|跟|和|替|为|向)[^，给跟和替为向]{1,4}$")
# What one leaves, goes to or gives up is told by the talk alone: 想过离开.
_WHAT_IS_LEFT = lazy_regex("(?:离开|放弃|回去|退出|搬走|[想愿意打算肯敢会]去|参加|加入|答应)$")
# Nobody would ask what has changed, were it nothing: that it has is the news of a talk.
_IS_NEWS = lazy_regex("(?:有|发生)(?:过|了|很?大的?|明显的?|一些)*(?:改变|变化)$")
# What says when, where or if the question is meant to hold, and is no thought by itself: 通车以后，您会去看吗？
_FRAME = lazy_regex(
    r"(?:以后|之后|以前|之前|后|前|时候?|期间|当中|方面|来说|来讲|的话|[里上下中内外年月天日季晚夜]|第[一二三]次)$"
    r"|^(?:如果|要是|假如|假设|倘若|万一|一旦|只要|即使|哪怕|就算|除非|除了|当|在|从|对于?|关于|至于|作为|等|比起|跟)"
)
# What one can see is denied with its complement: 看不出, and no 不能看出.
_CAN, _CAN_BE_SEEN = (
    frozenset({"能", "可以"}),
    lazy_regex("[一-龥]{1,2}(?:出|到|懂|见|清|完|动|起|回|住|过来|下去|明白|得及)"),
)
# For how little one can: 能歇一会儿 is denied by 一会儿也不能歇; with an object, 能喝一点酒, it is left.
_A_LITTLE = lazy_regex("(?P<does>[一-龥]{1,2})(?P<little>一会儿?|一点儿?|一下)")
_OF_A_LITTLE = lazy_regex("(?<![第唯统])一(?:[会下些点趟阵遍次天晚杯口圈])|[一-龥](?:会儿|点儿)")
_YOU = lazy_regex(r"[您你](?![们們])(?:自己)?")
# Those who are somebody's: 您儿子 is told as 林芳的儿子.
_YOUR_OWN = lazy_regex(
    "(?<=[您你])(?=儿子|女儿|孩子|爱人|老婆|老公|老伴|妻子|太太|丈夫|先生|父亲|母亲|父母|爸|妈|爷爷|奶奶|家人|家里人|朋友|同事|徒弟|师傅|师父|老师|学生|邻居|店|公司)"
)
_YOUR_SIDE = lazy_regex("[您你][们們]")


def answered(document: Document) -> Iterator[tuple[Claim, Inference]]:
    """Give what is said by each plain yes or no, as the answer to the question before it, and what is denied."""
    for exchange in exchanges(document):
        found = _of_exchange(document, exchange) if exchange.asks == 1 and not exchange.goes_on else None
        if found is not None:
            yield found


def _of_exchange(document: Document, exchange: Exchange) -> tuple[Claim, Inference] | None:
    question, spot = shown(exchange.asking[-1].source).strip(), exchange.reply[0]
    reply = shown(spot.source)
    if len(in_simplified(question)) != len(question) or not _ASKS.search(in_simplified(question)) or not spot.speaker:
        return None
    name = document.written(name_of(spot.speaker))
    asked = _asked(question)
    pair = _pair(asked, in_simplified(_first_of(reply))) if asked else None
    rest = in_simplified(reply[len(_first_of(reply)) :]) + in_simplified(
        exchange.reply[1].source if len(exchange.reply) > 1 else ""
    )
    is_open = bool(asked) and any(told.search(in_simplified(asked)) for told in (_WHAT_IS_LEFT, _IS_NEWS))
    if pair is None or is_open or _TAKES_BACK.match(rest.lstrip("，。！,!. ")):
        return None
    right, wrong = (_told(document, each, name) for each in pair)
    if right is None or wrong is None:
        return None
    claim = Claim(
        spot=spot,
        quote=without_end(reply),
        said=right,
        lead=document.written("文中说") if name in right else f"{name}{document.written('说')}",
        is_whole=True,
    )
    step = Inference(
        step=Step.ANSWERED, start=0, said=right, right=right, wrong=wrong, other=question, by=_first_of(reply)
    )
    return claim, step


def _first_of(reply: str) -> str:
    """Give the words of a reply before its first pause."""
    return re.split("[，。！,!；;]", reply, maxsplit=1)[0]


def _asked(question: str) -> str:
    """Give what is asked whether it is so: the last clause where it names whom it asks, or else all of a short one."""
    pieces = [without_end(piece) for piece in clauses(question.rstrip("？?"))]
    text = pieces[-1][:-1]  # without 吗
    names_asked = _YOU.match(text) or _YOUR_SIDE.match(text)
    if len(pieces) > 1 and (not names_asked or _FRAME.search(in_simplified(pieces[-2]))):
        if len(pieces) > _MOST_CLAUSES:
            return ""
        text = f"{pieces[0]}{'' if in_simplified(text).startswith('对') else '，'}{text}"  # 这种经历对翻译有影响
    return CALLED.sub("", text) if _LEAST <= len(hanzi_of(text)) <= _MOST else ""


def _pair(asked: str, first: str) -> tuple[str, str] | None:
    """Tell what was asked as it is answered, and as it is not; None where the answer is no plain one."""
    simple = in_simplified(asked)
    if _NOT_PLAIN.search(simple) or (
        _OF_COURSE.match(first) and not (_YOU.search(simple) or _YOUR_SIDE.search(simple))
    ):
        return None
    head, _, last = asked.rpartition("，")
    yes, no = _YES.fullmatch(first), _NO.fullmatch(first)
    found = _found(in_simplified(last), {each["verb"] for each in (yes, no) if each is not None} | {"有"})
    if found is None or (found["verb"] in _CAN and _CAN_BE_SEEN.match(in_simplified(last[found.end() :]))):
        return None
    verb, done = found["verb"], found["done"] or ""
    before, said = f"{head}{'，' if head else ''}{last[: found.start()]}", last[found.end() :]
    if yes is not None and yes["verb"] == verb and (yes["done"] or not done):
        is_so, was = True, yes["done"] or ""
    elif no is not None and no["verb"] in {verb, ""} and (no["verb"] or verb == "有"):
        is_so, was = False, no["done"] or done
        if bool(was or verb == "有") is not no["not"].startswith("没"):
            return None
    else:
        return None
    affirmed = f"{before}{verb}{was}{said}"
    is_of_a_little = _OF_A_LITTLE.search(in_simplified(said)) is not None
    denied = _denied_of_a_little(before, verb, said) if is_of_a_little else _denied(before, verb, was, said)
    if not denied:
        return None
    return (affirmed, denied) if is_so else (denied, affirmed)


def _denied(before: str, verb: str, was: str, said: str) -> str:
    negation = "没有" if verb == "有" else f"没{verb}过" if was else f"不{verb}"
    at = _to_whom(in_simplified(before))  # 观众不给他写信, and no 观众给他不写信
    denied = f"{before[:at]}{negation if verb == '有' or at == len(before) else negation[:1]}{before[at:]}"
    return denied + (said if verb == "有" or at == len(before) else f"{verb}{was}{said}")


def _denied_of_a_little(before: str, verb: str, said: str) -> str:
    """Deny that one can do something for a while: 夜里一会儿也不能歇; nothing of what is no doing for a while."""
    found = _A_LITTLE.fullmatch(in_simplified(said))
    if found is None or verb not in _CAN:
        return ""
    does, little = said[: found.end("does")], said[found.start("little") :]
    return f"{before}{little}也不{verb}{does}"


def _to_whom(before: str) -> int:
    """Give where 给他 begins that stands right before a verb, which is denied with it; else where the words end."""
    found = _TO_SOMEBODY.search(before)
    return found.start() if found is not None else len(before)


def _found(asked: str, verbs: AbstractSet[str]) -> re.Match[str] | None:
    """Find the verb of a question that its answer takes up: 有 in 对写作有影响, and no 写."""
    return next((found for found in _VERB.finditer(asked) if found["verb"] in verbs), None)


def _told(document: Document, text: str, name: str) -> str | None:
    """Tell it of the speaker who is asked, by 自己 at the head or by name; None where it points to words before."""
    own, text = document.written("自己"), _YOUR_OWN.sub("的", text)
    is_own = _YOU.match(text) and own not in _YOU.sub("", text, count=1)  # 自己会自己开车 is said by nobody
    you = _YOU.search(text)
    is_topic = you is not None and you.end() < len(text) and tag_of(text[: you.start()][-2:])[:1] == "n"
    pause = "，" if is_topic and "，" not in text else ""  # 平台的规则，林芳适应
    told = _YOU.sub(f"{pause}{own if is_own else name}", text, count=1)
    told = _YOUR_SIDE.sub(f"{name}{document.written('他们')}", told, count=1)
    is_open = _YOU.search(told) or not stands_alone(told.replace(document.written("他们"), ""))
    return None if is_open else document.written(told)
