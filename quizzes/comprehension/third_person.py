"""How are a speaker's words told of him: 我 becomes 自己 or his name, 我们 becomes 他们?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.tags import tag_of
from quizzes.distractors.display import clauses
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.claim_cuts import Cut
    from quizzes.distractors.document import Document

THEN = re.compile(r"^(?:那(?:个)?时候?|那会儿|那阵子|那段时间|那几年|那些年|当时)[，,]?")
_I = re.compile(r"我(?![们們国國馆館校院厂廠村店司社县縣])")
_WE = re.compile(r"我(?:[们們]|(?=[馆館校院厂廠村店司社县縣]))")
_KIN = re.compile(
    r"我(?=(?:老婆|妻子|太太|丈夫|老公|父亲|母亲|父母|爸爸?|妈妈?|爷爷|奶奶|外公|外婆|哥哥?|弟弟|姐姐?|妹妹|儿子|女儿|孩子|师傅|师父|老师|家(?!里)|朋友|"
    r"同事|徒弟|店(?!里)|舅舅|叔叔|姑姑|阿姨)(?!的|们))"
)
# What stands before 我 where it is an object.
_OBJECT = re.compile(
    r"(?:给|替|对|跟|让|被|把|向|为|帮|教|请|问|叫|和|比|来|到|陪|骂|劝|像|说给|告诉|看不见|找|带|送|盯着|看着|等着|[^认以]?[了过]|喜欢|相信|"
    r"支持|反对|拒绝|安慰|鼓励|影响|吸引|感动|提醒|笑话|照顾|认识|同意)$"
)
_ADVERBIAL = frozenset({"t", "d", "c", "f", "w", "m", "q", "s"})
_TIME = re.compile(r"^[^，,]*?(?:时候?|以后|以前|之后|之前|年|月|天|里|上)(?=[\u4e00-\u9fff]{0,2}$)")
_MOST_SELF = 2


def in_third_person(document: Document, cut: Cut, start: int, name: str) -> str | None:
    """Tell the words of a run from `start` on; None where that would leave it open who is meant."""
    text = cut.spot.source[start : cut.start + len(cut.quote)]
    then = THEN.match(in_simplified(text))
    opening = document.written("当年") if then is not None else ""
    text = text[then.end() :] if then is not None else text
    simple = in_simplified(text)
    ours, own = len(_WE.findall(simple)), len(_I.findall(simple))
    if (ours or own) and (cut.spot.speaker is None or "自己" in re.sub(r"我(?:们)?自己", "", simple)):
        return None
    if (ours and re.search(r"[他她它]", simple)) or (ours and own) or own > _MOST_SELF:
        return None
    if ours:
        return opening + _WE.sub(document.written("他们"), text)
    told = _without_me(cut, text, name, document) if own else text
    return None if told is None else opening + told


def _without_me(cut: Cut, text: str, name: str, document: Document) -> str | None:
    """Turn each 我: at the head of a clause it is 自己, once, elsewhere the speaker's name."""
    own = document.written("自己")
    text = re.sub(r"(?<=[对對])我(?=[来來][说說讲講])", own, text.replace("我自己", "我"))
    out, is_said = "", False
    for piece in clauses(text):
        rest, done = piece, ""
        while (at := _I.search(rest)) is not None:
            before = done + rest[: at.start()]
            is_head = _is_adverbial(cut, in_simplified(before))
            if not is_head and not _OBJECT.search(in_simplified(before)):
                return None
            is_kin = bool(_KIN.match(in_simplified(rest[at.start() :])))
            is_left_out = is_head and is_said and not is_kin and not before.strip()
            new = "" if is_left_out else own if is_head else name
            done = before + new + (document.written("的") if is_kin else "")
            is_said = is_said or is_head
            rest = rest[at.end() :]
        out += done + rest
    return out


def _is_adverbial(cut: Cut, before: str) -> bool:
    """Tell whether nothing but times, places and adverbs stands in a clause before a word."""
    own = sorted({in_simplified(word) for word in cut.spot.words}, key=lambda word: (-len(word), word))
    at, text = 0, _TIME.sub("", before.strip())
    while at < len(text):
        word = next((word for word in own if text.startswith(word, at)), text[at])
        if tag_of(word) not in _ADVERBIAL and word not in "对跟和":
            return False
        at += len(word)
    return True
