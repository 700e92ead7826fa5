"""
What does a sentence point to that nothing shown beside it names?

    他们打算换掉机器。       nobody is named whom 他们 may mean, or just one
    那个港一年亏不少。       no harbour is named
    既然年年都在等……         nothing tells that they wait
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.antecedent import names_one, parties_in
from quizzes.comprehension.sequences.pointing_back import may_name
from quizzes.distractors.display import clauses, nested
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from quizzes.distractors.spots import Spot

_PRONOUN = lazy_regex(r"^[^，,。]{0,4}?(?P<word>(?<!其)他们|她们)")
# What may be meant by a pronoun though no word for a party is there.
_ANYBODY = lazy_regex(
    "[他她谁您]|人|我们|咱|大家|家[里人]|对方|公司|局|队|厂|[员生者师长友客们民众伙]|邻居|街坊|单位|学校|医院|店|同[事学]|领导|老板|父母|镇上|村里"
)
_THAT_THING = lazy_regex(r"[这那](?:一|几)?(?:[个座条头封家位张本件台棵只艘把间所])(?P<word>[一-龥]{1,3})")
_AHEAD = 6  # characters of a first clause that only leads to the next: 有意思的是，这个结果……
_SINCE = lazy_regex(r"^[^。；;]{0,12}?(?P<word>既然[一-龥]{2,9})[，,]")
_VAGUE = lazy_regex("时候|人|地方|样子|问题|事情?|东西|字|月|星期|小时|年|孩子|道理|办法|意思|年代|感觉|过程|情况")


_TOLD = (
    ("示された話には、「{}」に当たる人たちが出てきません。", " What is shown names nobody who could be {}."),
    (
        "示された話には、「{}」（…である以上）が受けることが出てきません。",
        " What is shown tells nothing that {} (“since …”) could take up.",
    ),
    ("示された話には、ここで言う「{}」が出てきません。", " What is shown names no {}."),
)


def not_here(spot: Spot, beside: Sequence[Spot]) -> Localized:
    """Say what a sentence points to that those which are shown do not name; nothing where it is not sure."""
    for find, (ja, en) in zip((_nobody, _since, _no_such_thing), _TOLD, strict=True):
        word = find(spot, beside)
        if word:
            return Localized(ja=ja.format(nested(word)), en=en.format(word))
    return Localized(ja="", en="")


def _since(spot: Spot, beside: Sequence[Spot]) -> str:
    """Give what a sentence says with 既然 to be so already, where nothing shown tells it."""
    text = spot.source.strip()
    found = _SINCE.match(in_simplified(text))
    told = text[slice(*found.span("word"))] if found is not None else ""
    return told if told and _unnamed(told[len("既然") :], beside) else ""


def _nobody(spot: Spot, beside: Sequence[Spot]) -> str:
    """Give 他们 at the head of a sentence where nobody is named, or just one: 他 alone may be anybody of the talk."""
    found = _PRONOUN.match(in_simplified(spot.source.strip()))
    if found is None or parties_in(spot.words[: _at(spot, found)]):
        return ""
    word = spot.source.strip()[slice(*found.span("word"))]
    parties = {party for each in beside for party in parties_in(each.words)}
    rest = in_simplified("".join(each.source for each in beside))
    for party in parties if len(parties) == 1 and all(names_one(each, rest) for each in parties) else ():
        rest = rest.replace(in_simplified(party), "")
    return "" if _ANYBODY.search(rest) else word


def _at(spot: Spot, found: re.Match[str]) -> int:
    """Give how many words of a sentence end before a match."""
    length, count = len(spot.source) - len(spot.source.lstrip()), 0
    for word in spot.words:
        length += len(word)
        if length > found.start("word"):
            break
        count += 1
    return count


def _no_such_thing(spot: Spot, beside: Sequence[Spot]) -> str:
    """Give the thing that the first clause of a sentence points to."""
    text = spot.source.strip()
    pieces = clauses(text)
    head = in_simplified("".join(pieces[: 2 if pieces and len(pieces[0]) <= _AHEAD else 1]))
    found = _THAT_THING.search(head)
    if found is None:
        return ""
    tail = text[found.start("word") : found.end("word")]
    noun = next((word for word in spot.words if tail.startswith(word) and text.find(word) >= 0), "")
    plain = in_simplified(noun)
    if not noun or not tag_of(plain).startswith("n") or _VAGUE.fullmatch(plain) or not _unnamed(noun, beside):
        return ""
    more = _noun_behind(spot.words, noun)
    return f"{text[found.start() : found.start('word')]}{noun}{more}" if not more or _unnamed(more, beside) else ""


def _noun_behind(words: Sequence[str], noun: str) -> str:
    """Give the noun that goes on a name or another noun, whole: 打字机 of 这台长江打字机, which is no river."""
    after = words[words.index(noun) + 1 :][:1]
    word = in_simplified(after[0]) if after else ""
    is_noun = bool(dictionary().glosses(word)) and not dictionary().has_verb(word)
    return after[0] if len(word) > 1 and tag_of(word) == "n" and is_noun else ""


def _unnamed(word: str, beside: Sequence[Spot]) -> str:
    return "" if any(may_name(each, word) for each in beside) else word
