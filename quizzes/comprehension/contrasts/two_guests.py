"""
What does one of two guests of a talk say of himself and of the other?

她敢扔，我舍不得: 她 is the other guest where the question was to both, or that one has just spoken.
Nobody else may be named before it in the reply.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.antecedent import parties_in
from quizzes.comprehension.asking import points_outside, without_marker
from quizzes.comprehension.contrasts.parallel_sides import OPEN, sides_sorted
from quizzes.comprehension.contrasts.said_of_both import can_be_of_both
from quizzes.comprehension.contrasts.two_sides import NOT_PLAIN
from quizzes.comprehension.hosts import guests_of, hosts_of
from quizzes.distractors.display import clauses, shown, without_end
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.contrasts.two_sides import Sides
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_GUESTS = 2
_TO_BOTH = lazy_regex("[你您]们|你們|您們|[俩倆]|[两兩二]位|夫妻|夫妇|夫婦|师徒|師徒|父子|父女|母女|母子|姐妹|兄弟")
_OF_ONE = lazy_regex(r"^(?P<who>我|他|她)(?![们們的和跟])(?P<said>.+)$")
_SAYS = lazy_regex("^(?:[也就都还总常]*)(?:说|讲|问|想|觉得|认为|知道|听|看见|看到|告诉|叫)")
_BESIDE = lazy_regex("[比跟和替为给对向]|一样|也|又|还|再")  # of the other one, or of what was told before
_ANNOUNCES = ("：", ":")  # of whom is told before: 我替小花说一句：她不懒
_LEAST, _MOST = 2, 16  # hanzi of what is said


def of_two_guests(document: Document, spot: Spot) -> Sides | None:
    """Find two clauses of a reply that tell of its speaker and of the other guest."""
    text = without_end(shown(spot.source))
    other = _other_guest(document, spot)
    if other is None or spot.asks:
        return None
    people = {"我": name_of(spot.speaker or ""), "他": name_of(other), "她": name_of(other)}
    for first, second in pairwise(clauses(text)):
        if first.endswith(_ANNOUNCES):
            continue
        pair = [without_marker(without_end(piece).strip()) for piece in (first, second)]
        found = _of_each(pair, people)
        if found is not None and not any(NOT_PLAIN.search(in_simplified(each)) for each in pair):
            sides = sides_sorted(found, people["我"], without_end(f"{first}{second}"))
            return replace(sides, means=tuple((who, named) for who, named in people.items() if who in sides.quote))
    return None


def _other_guest(document: Document, spot: Spot) -> str | None:
    """Give the other of two guests, if 他 or 她 can mean nobody else here."""
    hosts, guests = hosts_of(document), guests_of(document)
    if len(guests) != _GUESTS or spot.speaker not in guests:
        return None
    reply = [each for each in document.paragraph(spot.place) if each.index < spot.index]
    first = spot.index - len(reply)
    before = document.spots[first - 1] if first else None
    if before is None or any(parties_in(each.words) for each in (*reply, spot)):
        return None
    asked = document.paragraph(before.place)
    is_to_both = before.speaker in hosts and any(_TO_BOTH.search(each.source) for each in asked)
    other = next(iter(guests - {spot.speaker}))
    return other if is_to_both or before.speaker == other else None


def _of_each(pair: list[str], people: dict[str, str]) -> tuple[str, str, str, str] | None:
    """我……，她……."""
    one, other = (_OF_ONE.match(each) for each in pair)
    if one is None or other is None or "我" not in {one["who"], other["who"]} or one["who"] == other["who"]:
        return None
    said = (one["said"], other["said"])
    if said[0] == said[1] or not all(map(_is_told, said)):
        return None
    return people[one["who"]], said[0], people[other["who"]], said[1]


def _is_told(said: str) -> bool:
    """Tell whether words say what somebody does or is, and nothing of anybody else."""
    simple = in_simplified(said)
    is_fit = _LEAST <= len(hanzi_of(said)) <= _MOST and any(tag_of(simple[:n])[:1] in "vadm" for n in (2, 1))
    is_open = points_outside(said) or bool(OPEN.search(simple))
    return is_fit and can_be_of_both(said) and not (is_open or _SAYS.match(simple) or _BESIDE.search(simple))
