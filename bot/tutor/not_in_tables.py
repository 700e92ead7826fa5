"""
What does a question keep when its set comes back as a table, which has no room for all of it? Pure.

No table holds where the text bears a question out, nor why each wrong option is wrong: whoever corrects an explanation
in a spreadsheet would part all questions of the set from their text. GIFT, Moodle XML and Aiken hold no places either.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizzes.question import Question, QuestionSet


def with_what_tables_lack(made: QuestionSet, before: QuestionSet | None) -> QuestionSet:
    """Give what was made of a file with what its set had and no table holds; format 1 is taken at its word."""
    if before is None or not _is_table(made):
        return made
    known = {question.id: question for question in before.questions}
    return replace(
        made,
        questions=tuple(_kept(question, known.get(question.id)) for question in made.questions),
        language=made.language or before.language,
    )


def _is_table(made: QuestionSet) -> bool:
    """Tell whether a set was read from a file of another format, in which nothing has evidence."""
    is_file = made.source is not None and made.source.kind == "file"
    return is_file and not any(question.evidence or question.level_list for question in made.questions)


def _kept(question: Question, before: Question | None) -> Question:
    """Keep it where the same is asked, and answered in the same way."""
    if before is None or _asked(question) != _asked(before):
        return question
    return replace(
        question,
        evidence=before.evidence,
        why_not=question.why_not or before.why_not,
        level_list=before.level_list if question.level == before.level else None,
    )


def _asked(question: Question) -> tuple[object, ...]:
    return question.form, question.prompt, question.passage, sorted(question.options), question.answer
