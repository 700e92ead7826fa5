"""
In which other form does a reply have the verb of its question?

    普通的灯照得到吗？ — 照不到，……       the potential form, as it is or denied
    您不着急吗？ — 前些年急过。              it was so once
    有没有想过放弃？ — 跑到一半的时候想过。     it was so then
"""

from __future__ import annotations

import re

from quizzes.chinese.patterns import lazy_regex
from quizzes.question import Localized

_NOTHING = Localized(ja="", en="")
_ABLE = (
    lazy_regex(r"(?P<verb>[一-龥])得(?P<end>[一-龥]{1,2})(?:吗|(?P=verb)不(?P=end))"),
    lazy_regex(r"(?P<verb>[一-龥])得(?P<end>[到完好动住起了见])[^，。？]{1,6}吗"),
    lazy_regex(r"能(?:不能)?(?P<verb>[一-龥])(?P<end>[到完好动住起出上下开清懂见了])(?:吗)?[？?]?$"),
)
_SO = lazy_regex(r"(?P<verb>[一-龥]{1,2})(?:吗|不(?P=verb))[？?]?$")
_ONCE_SO = lazy_regex(r"^[^，。！？没不]{0,8}?(?P<word>(?P<verb>[一-龥])过)[，。]")
_EVER = lazy_regex(r"有没有(?P<verb>[一-龥]{1,2}过)|(?P<also>[一-龥]过)[^，。？]{0,8}(?:吗|没有)[？?]?$")
_NO_VERB = frozenset("是有在好对会能可要说做想个那这什怎")


def by_form(asked: str, said: str, reply: str) -> Localized:
    """Say in which form a reply has the verb of its question; `asked` and `said` are both in simplified characters."""
    ties = (form(asked, said, reply) for form in (_able, _once_so, _then_so))
    return next((tie for tie in ties if tie.ja), _NOTHING)


def _able(asked: str, said: str, reply: str) -> Localized:
    """Say that somebody can or cannot: 照不到 to 照得到吗."""
    for form in _ABLE:
        found = form.search(asked)
        verb, end = (found["verb"], found["end"]) if found is not None else ("", "")
        at = re.search(rf"(?<![一-龥]){verb}(?P<how>[不得]){end}(?=[，。！啊呀的了])", said) if verb else None
        if at is not None:
            ja, en = ("できない", "no") if at["how"] == "不" else ("できる", "yes")
            return Localized(
                ja=f"「{reply[slice(*at.span())]}」は、質問の動詞を使って「{ja}」と答える言い方です。",
                en=f" {reply[slice(*at.span())]} says “{en}” with the verb of the question.",
            )
    return _NOTHING


def _once_so(asked: str, said: str, reply: str) -> Localized:
    """Say that something was so once, with a character of the last word that is asked with: 急过 to 着急吗."""
    found, at = _SO.search(asked), _ONCE_SO.match(said)
    if found is None or at is None or at["verb"] in _NO_VERB or at["verb"] not in found["verb"]:
        return _NOTHING
    word = reply[slice(*at.span("word"))]
    return Localized(
        ja=f"「{word}」は、質問の「{found['verb']}」を受けて「そうだったことがある」と答える言い方です。",
        en=f" {word} says that it was so once, and takes up the last word of the question.",
    )


def _then_so(asked: str, said: str, reply: str) -> Localized:
    """Say that something was so at a time that is named before: 跑到一半的时候想过 to 有没有想过放弃."""
    found = _EVER.search(asked)
    verb = (found["verb"] or found["also"]) if found is not None else ""
    at = re.match(rf"[^，。！？没不别]{{2,12}}?(?P<word>{verb})(?=[，。！]|$)", said) if verb else None
    if at is None:
        return _NOTHING
    word = reply[slice(*at.span("word"))]
    return Localized(
        ja=f"「{word}」は、質問の言葉を使って「あった」と答える言い方です。",
        en=f" {word} says that it was so, with the word of the question.",
    )
