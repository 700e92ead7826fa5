"""How is a sentence with a gap shown: whole where it is short, and ended like a sentence?"""

from __future__ import annotations

from quizzes.cloze.half_said import leans
from quizzes.distractors.display import clause_edges, with_gap

_READ_AT_A_GLANCE, _MOST_CLIPPED, _MOST_TO_THE_END = 56, 40, 60
_STOPS = frozenset("。！？!?…”’」』）)")
_COMMAS = "，,；;：:、—"


def gap_prompt(source: str, start: int, end: int, *, is_whole: bool) -> str:
    """Show a sentence with a gap, of a long one that need not be shown whole the clauses around it."""
    first, last = (0, len(source)) if is_whole or len(source) <= _READ_AT_A_GLANCE else _clip(source, start)
    shown = with_gap(source[first:last], start - first, end - first)
    return ended(shown) if last == len(source) else f"{shown.rstrip(_COMMAS)}……"


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
    while last < len(edges) - 1 and edges[last + 1] - edges[first] <= _MOST_CLIPPED:
        last += 1
    while first > 0 and edges[last] - edges[first - 1] <= _MOST_CLIPPED:
        first -= 1
    while (
        first > 0 and leans(source[edges[first] : edges[last]]) and edges[last] - edges[first - 1] <= _MOST_TO_THE_END
    ):
        first -= 1
    return edges[first], edges[last]
