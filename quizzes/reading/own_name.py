"""
Does one who says 我 stand beside the speaker as somebody else, so that the speaker says nothing of it?

    我收起本子。程雨送我到门口。      somebody else tells it: she sees 我 off
    她看看程雨，又看看我。            somebody else: two are looked at
    我叫程雨。我程雨从来不说假话。    the speaker
    程雨的名字是我爸起的。            nobody knows
"""

from __future__ import annotations

import re
from functools import lru_cache

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.label_names import is_chinese_name, is_role
from quizzes.reading.narration import (
    ACTS,
    BY_FRIENDS,
    SECOND_PERSON,
    TITLE,
    is_person,
    is_titled,
    onlookers,
    own_words,
)

_SENTENCE = lazy_regex("[^。！？!?；;]+")
_START = "(?:^|[，,：:])(?:[这這那][时時]|[于於]是|[后後][来來]|最[后後]|忽然|突然|接着|接著|然[后後]|而|倒是|只有)?"
_LOOKED_AT = (
    "(?:看[看着著]?|看[了向]看?|望[着著向]|[跟随隨陪][着著了]|[转轉]向|走[向近]|[问問][了起]?|[告诉訴]{2}|[对對朝向][着著]?|[递遞交还還拿送][给給]|"
    "我(?:们|們)?[和跟同与與]|[谢謝][过過]|告[别別]|[离離][开開]|[请請]|等[着著]?)"
)
# One is named by those who speak of one, and names oneself: 大家都说，程雨疯了; 我叫程雨; 我程雨.
_NAMED = lazy_regex("[说說讲講叫喊称稱写寫喻名姓我问問]|知道|[记記]得|[认認][识識]|[听聽][过過]")
_REPORTED = lazy_regex(
    "(?:[说說讲講叫喊称稱写寫]|知道|[记記]得|[听聽][过過])[^，,]{0,1}[，,：:]?$|当年|當年|[小那][时時]候|年[轻輕][时時]"
)
_CALLED = lazy_regex("[叫喊称稱]我$")
_NAMES_ITSELF = lazy_regex("(?:[这這就]?是|[这這]|[两兩二三][个個]?字|[，,](?:就)?是?我)")
_NOTES = lazy_regex(
    "我(?:[们們])?(?:赶紧|趕緊|便|就|也)?(?:合上|收起|收好|[关關]掉|[关關]上|按下|打[开開]|翻[开開]|拿出|放下)了?"
    "(?:手[里裡]的|膝上的)?(?:[笔筆][记記]本|本子|[录錄]音[笔筆机機]|采[访訪]本|採訪本|[纸紙][笔筆]|[录錄]音)|"
    "我(?:[们們])?(?:只好|便|就)?(?:起身)?(?:告[辞辭](?!的)|告退)"
)


def is_beside(text: str, called: tuple[str, ...]) -> bool:
    """Tell whether one who says 我 tells what the speaker, `called` so, does, or what is done to him by name."""
    own = own_words(text)
    if not called or not onlookers(own) or SECOND_PERSON.search(own):
        return False
    return any(_is_told(sentence, called) for sentence in _SENTENCE.findall(own))


def may_be_beside(text: str, called: tuple[str, ...], said: str) -> bool:
    """Tell whether one who says 我 may be somebody else than the speaker, by his name, his title, or his notebook."""
    own = own_words(text)
    if not onlookers(own) or SECOND_PERSON.search(own):
        return False
    return bool(_NOTES.search(own)) or any(_is_left_open(own, name) or _is_titled(own, name, said) for name in called)


def names_of_person(speaker: str, called: tuple[str, ...]) -> tuple[str, ...]:
    """Give the names of a speaker: 宋, a family name, is `called` 宋玉兰 or 老宋 before."""
    in_full = tuple(name for name in called if name.startswith(speaker[0]))
    by_friends = tuple(name for name in called if name in {f"{before}{speaker[0]}" for before in BY_FRIENDS})
    if len(speaker) == 1 and not is_role(speaker):
        return (*in_full, *by_friends)
    if not is_person(speaker) or TITLE.fullmatch(speaker):  # his own 师傅 is another
        return ()
    return (speaker, *in_full, *by_friends) if is_titled(speaker) else (speaker, *by_friends)


@lru_cache(maxsize=64)
def _telling(called: tuple[str, ...]) -> re.Pattern[str]:
    name = "|".join(map(re.escape, called))
    return lazy_regex(f"{_START}(?P<doer>{name}){ACTS}|{_LOOKED_AT}(?P<other>{name})(?=[，,的]|$|[\u4e00-\u9fff])")


def _is_told(sentence: str, called: tuple[str, ...]) -> bool:
    for found in _telling(called).finditer(sentence):
        is_reported = bool(_REPORTED.search(sentence[: found.start("doer")])) if found["doer"] else False
        if not is_reported and not (found["other"] and _NAMES_ITSELF.match(sentence, found.end())):
            return True
    return False


def _is_left_open(own: str, name: str) -> bool:
    at = own.find(name)
    return at >= 0 and not _NAMED.search(own[max(0, at - 4) : at]) and not _NAMES_ITSELF.match(own[at + len(name) :])


def _is_titled(own: str, name: str, said: str) -> bool:
    if not is_chinese_name(name):  # 老周 is no 老板
        return False
    titles = (
        f"{name[0]}{found[0]}"
        for found in TITLE.finditer(own)
        if own[: found.start()].endswith(name[0]) and not _CALLED.search(own[: found.start() - 1])
    )
    return any(title not in own_words(said) for title in titles)
