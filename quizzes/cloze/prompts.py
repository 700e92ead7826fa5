"""How is a sentence with a gap shown: whole where it is short, and ended like a sentence?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.cloze.half_said import is_torn_off, leads_on
from quizzes.distractors.display import clause_edges, with_gap

if TYPE_CHECKING:
    from collections.abc import Sequence

_READ_AT_A_GLANCE, _MOST_CLIPPED, _MOST_TO_THE_END = 56, 40, 60
_STOPS = frozenset("。！？!?…”’」』）)")
_COMMAS = "，,；;：:、—"
_ENDS_THOUGHT = ("；", ";")
# What is told next of a list of which the first is shown: 第一，……；第二，…….
_NEXT_OF_LIST = lazy_regex("\\s*(?:第?[二三四五六](?=[是，,、])|其[二三次]|另一|还有|還有|以及)")


def gap_prompt(source: str, start: int, end: int, *, is_whole: bool) -> str:
    """Show a sentence with a gap, of a long one that need not be shown whole the clauses around it."""
    first, last = (0, len(source)) if is_whole or len(source) <= _READ_AT_A_GLANCE else _clip(source, start)
    shown = with_gap(source[first:last], start - first, end - first)
    is_thought = source[first:last].rstrip().endswith(_ENDS_THOUGHT) and _NEXT_OF_LIST.match(source[last:]) is None
    is_ended = last == len(source) or is_thought
    return ended(shown) if is_ended else f"{shown.rstrip(_COMMAS)}……"


def ended(prompt: str) -> str:
    """End a prompt like a sentence: with the stop that it has or with one of ours."""
    return prompt if prompt[-1:] in _STOPS else f"{prompt.rstrip(_COMMAS)}。"


def _clip(source: str, at: int) -> tuple[int, int]:
    """Take the clause around a place, what follows it to the end if that is not too long, and what precedes it."""
    edges = clause_edges(source)
    first = max(i for i, edge in enumerate(edges[:-1]) if edge <= at)
    last = first + 1
    if edges[-1] - edges[first] <= _MOST_TO_THE_END:
        last = len(edges) - 1
    while last < len(edges) - 1 and _goes_on(source, edges, first, last):
        last += 1
    while first > 0 and edges[last] - edges[first - 1] <= _MOST_CLIPPED:
        first -= 1
    while is_torn_off(source, edges[first], edges[last]) and edges[last] - edges[first - 1] <= _MOST_TO_THE_END:
        first -= 1
    return edges[first], edges[last]


def _goes_on(source: str, edges: Sequence[int], first: int, last: int) -> bool:
    """Tell whether the next clause is shown too: it is short, and neither opens a new thought nor waits for more."""
    shown, following = source[edges[first] : edges[last]], source[edges[last] : edges[last + 1]]
    is_over = shown.rstrip().endswith(_ENDS_THOUGHT) or leads_on(following)
    is_open = leads_on(source[edges[last - 1] : edges[last]])
    return edges[last + 1] - edges[first] <= _MOST_CLIPPED and (is_open or not is_over)
