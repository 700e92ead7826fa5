"""
Which two things does a Chinese sentence set against each other, so that they can change places?

The sides of a contrast (不是 A，而是 B), of a comparison (A 比 B 贵) or of two steps (先 A，再 B).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_SIDE = r"[^，,。；：“”是]{2,16}"
_STOP = r"(?=[。！]?$)"
_BEFORE = r"(?<![一定完全都并只就又也从])"
_CONTRASTS = (
    lazy_regex(
        rf"{_BEFORE}(?P<no>不是|并不是|并非|不在于)(?P<a>{_SIDE})[，,](?P<yes>而是|而在于)(?P<b>{_SIDE}){_STOP}"
    ),
    lazy_regex(rf"(?P<yes>(?<![不而就也还])是)(?P<b>{_SIDE})[，,](?P<no>而不是)(?P<a>{_SIDE}){_STOP}"),
)
_LISTED = lazy_regex(
    r"不(?P<verb>[\u4e00-\u9fff])(?P<a>[^，,。；：“”是]{2,10})[，,]而是(?P=verb)(?P<b>[^，,。；：“”是]{2,8})"
    r"(?:[，,](?P=verb)(?P<c>[^，,。；：“”是]{2,8}))?(?=[。！]?$)"
)
_DEGREE = (
    "贵|便宜|高|低|多|少|大|小|难|容易|快|慢|长|短|好|差|重要|早|晚|远|近|强|复杂|简单|安全|危险|热闹|安静|年轻|重|轻"
)
_COMPARED = lazy_regex(
    r"(?:^|(?<=[，,]))(?P<a>[^，,比的我你他她它这那]{1,8})比(?P<b>[^，,比我你他她它这那都还更要]{1,8}?)"
    rf"(?:更|还|要|还要)?(?:{_DEGREE})(?:得多|多了|很多|一些|一点)?(?=[，,。！]|$)"
)
_STEPS = lazy_regex(
    r"(?<![首事领优])先(?!生|后|进|前|天)(?P<a>[^，,。；]{3,14})[，,](?:然后)?(?:再|然后|后来)"
    r"(?P<b>[^，,。；再才先]{3,14})(?=$|[，,。])"
)
# What compares things in general can be told without the text.
_IN_GENERAL = lazy_regex(r"总是?|往往|从来|当然|毕竟|一般|通常|永远")
# What is denied as a cause is the one that everybody thinks of, as 由于年代久远 of 并非由于年代久远，而是由于胶带.
# What belongs to one side only: no more than part of it, somebody named on the other side, or what is not there, as
# the rest of the sentence may tell (还有两个名额，并非无票可卖，而是有票无人).
_ONE_SIDED = lazy_regex(
    r"^(?:只|仅|光|单|因为|由于|出于|为了|说|所有|全|太|很)|[不没我你他她它这那]|无(?!人机|线|名|声|糖)|也|都|自己"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Swap:
    """The words from `start` to `end`, `other` with its sides changed, and `same` with their order alone changed."""

    start: int
    end: int
    other: str
    same: str = ""


def swaps(source: str) -> Iterator[Swap]:
    """Give the swaps of a sentence in either script; what is put there is written as the sentence writes it."""
    text = in_simplified(source)
    for pattern in _CONTRASTS:
        found = pattern.search(text)
        if found is not None and not any(_ONE_SIDED.search(found[side]) for side in "ab"):
            yield _contrast(source, found)
            return
    listed = _LISTED.search(text)
    if listed is not None and not any(_ONE_SIDED.search(listed[side] or "") for side in "abc"):
        yield _listed(source, listed)
        return
    for pattern in (_STEPS, _COMPARED):
        found = pattern.search(text)
        is_general = pattern is _COMPARED and bool(_IN_GENERAL.search(text))
        if found is not None and not is_general and not any(_ONE_SIDED.search(found[side]) for side in "ab"):
            (a, a_end), (b, b_end) = found.span("a"), found.span("b")
            yield Swap(start=a, end=b_end, other=f"{source[b:b_end]}{source[a_end:b]}{source[a:a_end]}")


def _listed(source: str, found: re.Match[str]) -> Swap:
    """Change the sides of 不做 A，而是做 B，做 C."""
    verb, a, b, c = (source[slice(*found.span(name))] for name in ("verb", "a", "b", "c"))
    start, end = found.span()
    return Swap(start=start, end=end, other=f"不{verb}{b}{'和' if c else ''}{c}，而是{verb}{a}")


def _contrast(source: str, found: re.Match[str]) -> Swap:
    a, b, no, yes = (source[slice(*found.span(name))] for name in ("a", "b", "no", "yes"))
    start, end = found.span()
    if no.startswith("而"):
        return Swap(start=start, end=end, other=f"{yes}{a}，{no}{b}", same=f"不{yes}{a}，而{yes}{b}")
    stem = yes[1:]
    return Swap(start=start, end=end, other=f"{no}{b}，{yes}{a}", same=f"{stem}{b}，而不{stem}{a}")
