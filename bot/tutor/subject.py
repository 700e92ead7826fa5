"""By which of its texts can a question be told from others, where it is told of and not asked?"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quizzes.question import GAP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizzes.question import Question


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


def with_passage(question: Question) -> str:
    """Give the prompt behind the passage of which it speaks, in one line where there is one."""
    return question.prompt if question.passage is None else f"{' '.join(question.passage.split())} – {question.prompt}"
