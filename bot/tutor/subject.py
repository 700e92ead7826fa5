"""By which of its texts can a question be told from others, where it is told of and not asked?"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quizzes.question import GAP, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizzes.question import Question

ELLIPSIS = "…"
_CLAUSE_ENDS = "，。？！；：、,.?!;: "
# Of what is shown this part stands before the gap: in UTF-16 units less than two thirds, so that the gap itself fits.
_BEFORE_GAP = 3


def shared_texts(questions: Iterable[Question | None]) -> frozenset[str]:
    """Give the prompts and the passages that several of the questions have, among which one is told of."""
    counts = Counter(text for each in questions if each is not None for text in (each.prompt, each.passage) if text)
    return frozenset(text for text, count in counts.items() if count > 1)


def subject(question: Question, shared: frozenset[str]) -> str:
    """
    Give the prompt, before its passage if it speaks of one; the passage alone where that says all.

    That is so where others have the prompt (这句话后面是哪一句？), or it asks for a gap, and no other has the passage.
    """
    prompt, passage = question.prompt, question.passage
    if passage is None or GAP in prompt:
        return prompt
    is_enough = passage not in shared and (GAP in passage or prompt in shared)
    return passage if is_enough else f"{prompt} – {passage}"


def is_led_to(question: Question) -> bool:
    """Say whether the prompt is itself a sentence, to which the passage only leads: who knows it needs no passage."""
    return GAP in question.prompt or question.kind is Kind.TRANSLATION


def near_gap(text: str, shown: int) -> str:
    """Give a text without its beginning where its gap would not be among the first `shown` characters."""
    return text if text.find(GAP) + len(GAP) <= shown else f"{ELLIPSIS}{from_gap(text, shown)}"


def from_gap(text: str, shown: int) -> str:
    """Give a text from a little before its gap on, where a clause begins if one does; it has more than `shown`."""
    at = text.index(GAP)
    start = at - shown // _BEFORE_GAP
    ends = [i + 1 for i in range(start, at) if text[i] in _CLAUSE_ENDS]
    return text[(ends or [start])[0] :].lstrip()


def with_passage(question: Question) -> str:
    """Give the prompt behind the passage of which it speaks, in one line where there is one."""
    return question.prompt if question.passage is None else f"{' '.join(question.passage.split())} – {question.prompt}"
