"""How is the point of a passage told, so that it is no copy of the sentence with which the passage opens?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.distractors.display import shown
from quizzes.distractors.edits.rewordings import rewordings
from quizzes.distractors.people import is_named

if TYPE_CHECKING:
    from quizzes.comprehension.gists.gist_points import Point
    from quizzes.distractors.document import Document

_MOST_ANEW = 2  # places that are worded anew


def told_anew(document: Document, point: Point) -> Point:
    """Tell a point that opens its passage in other words, as far as there are any; any other point as it is."""
    if point.claim.spot is not point.passage[0]:
        return point
    said = point.claim.said
    free = [each for each in rewordings(said) if not is_named(document.people, said, each.start, each.end)]
    for found in sorted(free[:_MOST_ANEW], key=lambda each: -each.start):
        said = found.applied(said, document.written(found.same))
    return replace(point, claim=replace(point.claim, said=said))


def is_copied(point: Point) -> bool:
    """Tell whether a point is the sentence with which its passage opens, word for word."""
    return point.claim.spot is point.passage[0] and point.claim.said in shown(point.passage[0].source)
