"""Which other wordings of a clause does its sentence rule out by sense alone?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.tags import tag_of
from quizzes.distractors.edits.perturbations import said_there
from quizzes.distractors.edits.ruled_out import rules_out
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.places import Site
    from quizzes.distractors.spots import Spot

_NEAR = 3  # sentences in which a thing that is named is still in the mind


def with_room(found: Sequence[Site], clip: Spot, spot: Spot) -> tuple[Site, ...]:
    """Keep the other wordings that the whole sentence leaves room for, of which a clip has some clauses only."""
    at = spot.source.find(clip.source)
    return tuple(kept for site in found for kept in _kept(site, spot, at)) if at >= 0 else tuple(found)


def is_named_before(site: Site, spot: Spot, document: Document) -> bool:
    """Tell whether a noun was said right before, so that nobody takes another: dogs of balloons, behind 卖气球狗."""
    told = document.spots[max(0, spot.index - _NEAR) : spot.index]
    return tag_of(site.zh.said).startswith("n") and any(site.zh.said in in_simplified(each.source) for each in told)


def _kept(site: Site, spot: Spot, at: int) -> tuple[Site, ...]:
    source = in_simplified(spot.source)
    rest = f"{source[: at + site.zh.start]}＿{source[at + site.zh.end :]}"
    return said_there((site,), lambda other: not rules_out(rest, site.zh.said, other))
