"""
Can a translation of a sentence be read alone, as the words of its speaker, and how is it told then?

What ties it to the sentence before is left out where it is a word of its own: しかし、研究…… is told as 研究……. What
points to what is not shown, speaks of now, or ends as a reason is not told at all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.display import is_balanced, shown

if TYPE_CHECKING:
    from collections.abc import Mapping

_FEW = "[二三四2-4２-４]"
_TIES: Mapping[str, re.Pattern[str]] = {
    "ja": lazy_regex(
        r"(?:しかし|でも|ですが|だけど|けれども?|ただ|また|それに|もちろん|実は|たとえば|例えば)、(?=.{8})"
    ),
    "en": lazy_regex(r"(?:But|And|Still|However|Of course|Besides|Actually|For example),? (?=\w.{12})"),
}
_POINTS: Mapping[str, re.Pattern[str]] = {
    "ja": lazy_regex(
        "(?<!で)[そこあ](?:れ(?!から|まで)|の(?!まま)|っち|んな|ちら)|[そこ]こ(?![っなえ])|あそこ|(?:^|、)[そこあ]う|彼|当時|同じ|ほかの|他の|"
        "あなた|君|さっき|先ほど|今[日朝夜晩]|昨[日夜晩]|きのう|明日|あした|次の日|翌日|前者|後者|(?<!の)どちら|"
        # of which some were told before: 前の二つの場合, 上の三点
        f"(?<![年月日週天回度人代])[前上](?:の|に述べた|に挙げた){_FEW}(?:つ(?!目)|種|者|点|項)|(?:上述|前述)の"
    ),
    "en": lazy_regex(
        r"\b(?:this|these|those|that(?= (?:is|was|day|night|year|time|moment)\b|[.,;’'])|here|then|"
        r"there(?! (?:is|are|was|were|isn|wasn)\b)|such|so(?=[.,;])|too|either|you|your|yours|today|yesterday|"
        r"tomorrow|just now|the next day|"
        r"the (?:first|last|other|above|previous) (?:two|three|four) (?:cases|kinds|points|ways|sorts|situations)|"
        r"the (?:former|latter)|the other|another|"
        r"all (?:three|four|five)(?= (?:have|had|were|are)\b)|one(?=[.,;”’]|$)|ones|did|does)\b",
        re.IGNORECASE,
    ),
}
_PRONOUN = lazy_regex(r"\b(?:he|she|it|they|him|her|them|his|hers|its|their|theirs)\b", re.IGNORECASE)
# What a pronoun behind it may stand for; a time is none: the first year it had retreated.
_TIME = (
    r"(?:first|second|third|next|last|whole|same|early|late|year|month|week|day|night|morning|evening|afternoon|time|"
    r"end)\b"
)
_BEFORE_NOUN = "the|an?|my|our|every|each|most|many|some|two|three|four|five"
_NAMED = lazy_regex(
    rf"(?i:\b(?:{_BEFORE_NOUN}) (?!{_TIME})\w+)|"
    rf"\b(?!I\b|(?i:(?:{_BEFORE_NOUN}|in|on|at|by|for|when|after|before|last|next|once|one) ))[A-Z][a-z]+ [A-Z]?\w+"
)
# Done by who is named first to somebody who is not that one: The landlord wanted to sell it.
_DONE_TO = lazy_regex(
    r"(?:The|My|Our|An?) (?:\w+ ){1,3}?(?:(?:wanted|tried|decided|began|used|had|came) to )?\w+ "
    r"(?:them|it|him|her)(?=[.,;])"
)
_BEGINS: Mapping[str, re.Pattern[str]] = {
    "ja": lazy_regex(
        "(?:だから|ですから|しかし|でも|けれど|ただし?|それ|そして|なぜなら|つまり|むしろ|いや|いいえ|はい|ええ|うん|ほら|で、|じゃあ|では|やはり|やっぱり|結局|すると|"
        "ところが|なのに|ちなみに|次に|最後に|残り|"
        # so many, and most of them on which day, of what
        f"(?:全部で|だいたい|およそ|約)?{OF_NUMBER}+[台本枚冊個匹頭着](?:ほど|くらい|ぐらい)?(?:です|でした|だめ|使|壊|買)|"
        "[^、。]{1,6}(?:午前|午後|曜日?|[朝昼夜晩])がいちばん(?:多|少な))"
    ),
    "en": lazy_regex(
        r"(?:So|Then|But|And|Because|Yes|No|Well|Oh|Look|Otherwise|After that|Afterwards|Later|In the end|Instead)\b"
    ),
}
_ENDS: Mapping[str, re.Pattern[str]] = {
    "ja": lazy_regex(
        r"(?:(?:から|ので|ため)(?:です|だ|なんです|なの)?(?:よ|ね|よね|[わさ])?|けど|けれど|のに|って|[とてし]|か|[？?])[。！]?$"
    ),
    "en": lazy_regex(r"[?]$"),
}
# What closes the sentence before in a sentence of its own: これが越流です。昨年…….
_CLOSES: Mapping[str, re.Pattern[str]] = {
    "ja": lazy_regex("(?:これ|それ|あれ)[がは][^。]{1,24}(?:です|だ|である|でした|だった)(?:よ|ね)?。(?=.)"),
    "en": lazy_regex(r"(?:This|That|These|Those) (?:is|was|are|were)\b[^.]{1,48}\. (?=[A-Z])"),
}
_STAGE = lazy_regex(r"^[（(][^（）()]{1,60}[）)]\s*(?=\S)")  # （時計を見て）: what is told of who speaks
_LEAST, _MOST = {"ja": 14, "en": 24}, {"ja": 90, "en": 200}  # characters


def told_alone(translation: str, language: str) -> str | None:
    """Give a translation as it can be read alone; None where it cannot."""
    told = without_tie(shown(translation) if language == "ja" else translation.strip(), language)
    if not _LEAST[language] <= len(told) <= _MOST[language] or not is_balanced(told) or "…" in told:
        return None
    if _BEGINS[language].match(told) or _ENDS[language].search(told) or _POINTS[language].search(told):
        return None
    if language == "en" and _DONE_TO.match(told):
        return None
    pronoun = _PRONOUN.search(told) if language == "en" else None
    return told if pronoun is None or _NAMED.search(told[: pronoun.start()]) else None


def told_after(translation: str, language: str) -> str | None:
    """Give a translation as it is read behind what is said before its sentence; None where it is no whole statement."""
    plain = _STAGE.sub("", translation.strip())
    told = shown(plain) if language == "ja" else plain
    is_whole = _LEAST[language] <= len(told) <= _MOST[language] and is_balanced(told) and "…" not in told
    is_other = _ENDS[language].search(told) or _CLOSES[language].match(told)
    return told if is_whole and not is_other else None


def points_outside(told: str, language: str) -> bool:
    """Tell whether a translation points to what is not shown, as with その, or leaves open whom a pronoun means."""
    pronoun = _PRONOUN.search(told) if language == "en" else None
    is_open = pronoun is not None and not _NAMED.search(told[: pronoun.start()])
    return is_open or _POINTS[language].search(told) is not None


def without_tie(text: str, language: str) -> str:
    """Leave out the word that ties a translation to the sentence before, where it is one by itself: しかし、."""
    tie = _TIES[language].match(text)
    rest = text[tie.end() :] if tie is not None else text
    return rest[:1].upper() + rest[1:] if language == "en" else rest
