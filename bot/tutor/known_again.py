"""
Which questions of a file are those that its set has already, though their key is another? Pure.

Where an author gave no id, one is made of what the question asks and of its key: put right, it would come as a question
that nobody has answered, and what was answered by the wrong key would stay as it was. So it takes the id of the one
question in the version before that asks the same.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.tutor.revision import asked_by, is_made_id

if TYPE_CHECKING:
    from quizzes.question import Question, QuestionSet


def known_again(made: QuestionSet, before: QuestionSet | None) -> QuestionSet:
    """
    Give what was made of a file with the ids by which its set, as it was before, knows the same questions.

    No two questions of a set ask the same, so that there is one at most.
    """
    if before is None:
        return made
    here = {question.id for question in made.questions}
    there = {question.id for question in before.questions}
    free = {asked_by(question): question.id for question in before.questions if question.id not in here}

    def with_known_id(question: Question) -> Question:
        asked = asked_by(question)
        if question.id in there or not is_made_id(question.id) or asked not in free:
            return question
        return replace(question, id=free[asked])

    return replace(made, questions=tuple(map(with_known_id, made.questions)))
