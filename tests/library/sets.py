"""Question sets that the play is about, as an admin writes them."""

from __future__ import annotations

from dataclasses import replace

from quizzes.formats.question_json import write_set
from quizzes.question import Form, Kind, Localized, Question, QuestionSet
from tests.bot.telegram.sets import ORDER, TYPED


def choices(count: int, mark: str = "") -> tuple[Question, ...]:
    """Make questions to choose in, each with an id of its author's; the second option is right."""
    return tuple(
        Question(
            id=f"c{number}{mark}",
            kind=Kind.COMPREHENSION,
            form=Form.CHOICE,
            prompt=f"第{number}课{mark}讲什么？",
            options=(f"甲{number}", f"乙{number}", f"丙{number}"),
            answer=(f"乙{number}",),
            explanation=Localized(ja=f"{number}番は乙です。", en=f"Number {number} is 乙."),
        )
        for number in range(count)
    )


def set_of(id_: str, *questions: Question) -> QuestionSet:
    """Make a set with a title like its id."""
    return QuestionSet(id=id_, title=Localized(en=f"Set {id_}"), questions=questions)


def mixed(id_: str) -> QuestionSet:
    """Make a set with a question of each form."""
    return set_of(id_, *choices(4), TYPED, ORDER)


def with_key(question_set: QuestionSet, key: str) -> QuestionSet:
    """Give the set whose first question has another key."""
    first, *rest = question_set.questions
    return replace(question_set, questions=(replace(first, answer=(key,)), *rest))


def as_file(question_set: QuestionSet) -> tuple[str, bytes]:
    """Give the name and the bytes of a set as a file."""
    return f"{question_set.id}.json", write_set(question_set)
