"""
What does a sentence say of two cases, one on each side of a semicolon?

四点以前走的，不用带伞；四点以后走的，要带: the two end alike, so that they are cases of one thing.
What is said of each is short, and nothing but the text tells which is said of which.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.asking import points_outside, without_marker
from quizzes.comprehension.contrasts.two_sides import NOT_PLAIN, Form, Sides
from quizzes.distractors.display import clauses, shown, without_end
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.spots import Spot

_LEAST_SAID, _MOST_SAID, _MOST_CASE = 2, 14, 12  # hanzi of what is said, and of a case
# What sense sorts, or what only the words before tell.
_BY_SENSE = lazy_regex(
    r"[春夏秋冬]天|[早晚]上|中午|白天|夜|以前(?!.)|从前|过去|现在|如今|后来|今年|去年|老人|年轻|小孩|大人|"
    r"^(?:最|第|另|其余|剩下|有[的些]|再|又|一个)|太|越|高于|低于|超过|不到|大于|小于|多于|少于|以上|以下|[你您他她它我]"
)
_EVER = lazy_regex("^(?:基本上?|几乎|差不多)?[都也就才]+")
_DOES = frozenset({"v", "d", "c"})  # 可以 is a c of the table
_OF_SUBJECT = lazy_regex(r"^[\u4e00-\u9fff]{1,3}(?=[是很太更不没容会要有])")


def cases_of(spot: Spot) -> Sides | None:
    """Find two cases of one thing, of each of which a sentence says something else."""
    text = without_end(shown(spot.source))
    if spot.speaker is None or len(in_simplified(text)) != len(text) or NOT_PLAIN.search(in_simplified(text)):
        return None
    pieces = clauses(text)
    turns = [k for k, piece in enumerate(pieces[:-1]) if piece.rstrip()[-1:] in "；;"]
    if len(turns) != 1 or spot.asks:
        return None
    first, second = pieces[: turns[0] + 1], pieces[turns[0] + 1 :]
    if len(first) < 2 or len(second) < 2:  # noqa: PLR2004 a case and what is said of it
        return None
    one, p, other, q = (without_end(piece).strip() for piece in (*first[:2], *second[:2]))
    one = without_marker(one)
    both = _of_both(one, other, p, q)
    if both is None or not _are_cases(one, other) or any(not _is_said(each) for each in (p, q)) or p == q:
        return None
    return Sides(
        form=Form.CASES,
        stem=f"下面哪一句符合{name_of(spot.speaker)}的说法？",
        one=one,
        other=other,
        options=(f"{one}，{p}；{other}，{q}", f"{other}，{p}；{one}，{q}", *both),
        quote=without_end("".join((*first, *second[:2]))),
    )


def _are_cases(one: str, other: str) -> bool:
    """Tell whether two are cases of one thing: they end alike, and neither is told by sense or by the words before."""
    pair = [in_simplified(each) for each in (one, other)]
    if any(_BY_SENSE.search(each) or len(hanzi_of(each)) > _MOST_CASE or points_outside(each) for each in pair):
        return False
    ends = [each[-2:] if each.endswith("的") else each[-1:] for each in pair]
    return one != other and ends[0] == ends[1] and min(map(len, pair)) > 1


def _is_said(text: str) -> bool:
    return _LEAST_SAID <= len(hanzi_of(text)) <= _MOST_SAID and not points_outside(text)


def _of_both(one: str, other: str, p: str, q: str) -> tuple[str, str] | None:
    """Say of both cases what is said of one: of one subject, which both name, or of none."""
    subjects = [_OF_SUBJECT.match(in_simplified(each)) for each in (p, q)]
    if subjects[0] is not None and subjects[1] is not None:
        if subjects[0].group() != subjects[1].group():
            return None
        size = subjects[0].end()
        said = [f"{each[:size]}都{each[size:]}" for each in (p, q)]
    elif not all(_does_something(each) for each in (p, q)):
        return None
    else:
        said = [f"都{_EVER.sub('', each)}" for each in (p, q)]
    whichever = f"不管{one}还是{other}"
    return f"{whichever}，{said[0]}", f"{whichever}，{said[1]}"


def _does_something(text: str) -> bool:
    """Tell whether words begin with what is done, and with no subject of their own."""
    simple = _EVER.sub("", in_simplified(text))
    return any(tag_of(simple[:length])[:1] in _DOES for length in (2, 1)) and not tag_of(simple[:2]).startswith("n")
