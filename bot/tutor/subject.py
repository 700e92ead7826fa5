"""By which of its texts can a question be told from others, where it is told of and not asked?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.question import GAP

if TYPE_CHECKING:
    from quizzes.question import Question


def subject(question: Question) -> str:
    """Give the prompt, or the passage where the prompt may be that of many questions: 这句话的空白处…."""
    is_of_passage = question.passage is not None and GAP not in question.prompt
    return (question.passage or "") if is_of_passage else question.prompt


def with_passage(question: Question) -> str:
    """Give the prompt behind the passage of which it speaks, in one line where there is one."""
    return question.prompt if question.passage is None else f"{' '.join(question.passage.split())} – {question.prompt}"
