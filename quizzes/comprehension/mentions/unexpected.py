"""
Which question for what a talk speaks of can nobody answer who only knows what it is about?

    a workshop: 镰刀 beside 锤子, 钳子, 螺丝刀     → asked: the theme speaks for the three
    a workshop: 锤子 beside 镰刀, 锄头, 斧子       → not asked: the theme speaks for the key
    anything of which we have no word: 镰刀        → not asked: its theme may be that of the key
    anything: 长沙 beside 武汉, 成都, 杭州             → asked: no theme speaks for a town, unless the text is of it
    anything: 手套 beside 帽子, 眼镜, 裙子             → asked: it speaks for no one of them more than for another

Of sorts that whole talks are about, such as tools, a theme of which we have no word may tell: they are asked for only
where one that we know speaks for others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension.mentions import mentioned
from quizzes.comprehension.mentions.matters import expected
from quizzes.distractors.words import in_simplified
from quizzes.question import RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document
    from quizzes.distractors.item import Item
    from quizzes.distractors.vetoes import Tally

# Subjects of what comes up by the setting of a talk or by its trade, of which we do not know each.
_OF_THEMES = frozenset(
    {"mentioned@art", "mentioned@instrument", "mentioned@tool", "mentioned@tree", "mentioned@weather"}
)
_LEAST_SOONER = 2  # wrong options that one expects in the talk sooner than the key


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for what is spoken of beside what one expects sooner, and for what is not beside what one expects later."""
    for item in mentioned.candidates(document, tally):
        if not tally.refuses("told-by-theme", hit=not _is_against_theme(document, item)):
            yield item


def _is_against_theme(document: Document, item: Item) -> bool:
    """Tell whether the theme of a talk speaks for the wrong options, or at least not for the right one alone."""
    own = expected(document, in_simplified(item.key))
    others = [expected(document, in_simplified(wrong.option)) for wrong in item.distractors]
    is_of_any = item.subject not in _OF_THEMES
    if all(wrong.code is RefutationCode.OTHER_TRUTH for wrong in item.distractors):  # the key alone is not spoken of
        return all(own >= other for other in others) and (is_of_any or own > min(others))
    return sum(other > own for other in others) >= _LEAST_SOONER or (is_of_any and own <= min(others))
