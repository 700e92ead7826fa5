"""By which ids are the questions of a new version known?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.tutor.known_again import known_again
from quizzes.formats.question_content import question_to_json
from quizzes.question import Form, Kind, Localized, Question, QuestionSet
from quizzes.question_id import content_id


def made(*answer: str, prompt: str = "船几点开？", options: tuple[str, ...] = ("八点", "九点")) -> Question:
    """Give a question whose id is made from its content, key included; without options it is typed."""
    form = Form.CHOICE if options else Form.TYPED
    question = Question(id="x", kind=Kind.COMPREHENSION, form=form, prompt=prompt, options=options, answer=answer)
    return replace(question, id=content_id(question_to_json(question)))


def of(*questions: Question) -> QuestionSet:
    """Give a set of these questions."""
    return QuestionSet(id="boats", title=Localized(zh="船"), questions=questions)


EIGHT = made("八点")
NINE = made("九点")
OTHER = made("八点", prompt="船几点到？")


@pytest.mark.parametrize(
    ("after", "ids"),
    [
        pytest.param((NINE,), (EIGHT.id,), id="another key"),
        pytest.param((EIGHT,), (EIGHT.id,), id="nothing else"),
        pytest.param((replace(NINE, options=("九点", "八点")),), (EIGHT.id,), id="another key, and another order"),
        pytest.param((OTHER,), (OTHER.id,), id="another prompt"),
        pytest.param((replace(EIGHT, id=NINE.id, subtype="when"),), (NINE.id,), id="another subtype"),
        pytest.param((replace(NINE, id="q7"),), ("q7",), id="an author's own id"),
        pytest.param((OTHER, NINE), (OTHER.id, EIGHT.id), id="another key beside another question"),
    ],
)
def test_a_question_is_known_by_what_it_asks(after: tuple[Question, ...], ids: tuple[str, ...]) -> None:
    known = known_again(of(*after), of(EIGHT))

    assert tuple(question.id for question in known.questions) == ids
    assert [question.answer for question in known.questions] == [question.answer for question in after]


def test_it_takes_an_id_that_an_author_gave_too() -> None:
    assert known_again(of(NINE), of(replace(EIGHT, id="q7"))).questions[0].id == "q7"


def test_it_takes_no_id_that_another_question_has_by_now() -> None:
    known = known_again(of(replace(OTHER, id="q7"), NINE), of(replace(EIGHT, id="q7")))

    assert [question.id for question in known.questions] == ["q7", NINE.id]


def test_more_accepted_answers_make_no_other_question() -> None:
    typed, wider = made("船", options=()), made("船", "轮船", options=())

    assert known_again(of(wider), of(typed)).questions[0].id == typed.id


def test_with_nothing_before_it_stays_as_it_is() -> None:
    assert known_again(of(NINE), None) == of(NINE)


def test_once_known_it_is_known_when_the_file_comes_again() -> None:
    first = known_again(of(NINE), of(EIGHT))

    assert known_again(of(NINE), first) == first
    assert known_again(of(EIGHT), first).questions[0].id == EIGHT.id
