"""What no table holds stays with the questions of a set that comes back as one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.tutor.not_in_tables import with_what_tables_lack
from quizzes.question import (
    Evidence,
    Form,
    Kind,
    Localized,
    Question,
    QuestionSet,
    RefutationCode,
    Source,
    WhyNot,
)

WHOLE = Question(
    id="boat",
    kind=Kind.COMPREHENSION,
    form=Form.CHOICE,
    prompt="船几点开？",
    options=("八点", "九点"),
    answer=("八点",),
    explanation=Localized(en="Line 3 says so."),
    why_not=(WhyNot(option="九点", code=RefutationCode.OTHER_RECORD, text=Localized(en="It arrives then.")),),
    evidence=Evidence(line=3, quote="船八点开。"),
    level=2,
    level_list="HSK 3.0 (2021)",
)
TABLE = Source(kind="file", sha256="0" * 64)
TABLED = replace(WHOLE, why_not=(), evidence=None, level_list=None)


def of(*questions: Question, language: str | None = None) -> QuestionSet:
    """Give a set of these questions."""
    return QuestionSet(id="boats", title=Localized(zh="船"), questions=questions, language=language, source=TABLE)


BEFORE = of(WHOLE, language="zh-Hans")


def test_a_table_that_changes_nothing_gives_the_same_questions() -> None:
    assert with_what_tables_lack(of(replace(TABLED, options=("九点", "八点"))), BEFORE) == replace(
        BEFORE, questions=(replace(WHOLE, options=("九点", "八点")),)
    )


def test_what_a_table_changes_is_changed_and_the_rest_stays() -> None:
    told = Localized(en="The captain says so.")
    (question,) = with_what_tables_lack(of(replace(TABLED, explanation=told, level=3)), BEFORE).questions
    assert question == replace(WHOLE, explanation=told, level=3, level_list=None)


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param(replace(TABLED, answer=("九点",)), id="another key"),
        pytest.param(replace(TABLED, prompt="船什么时候开？"), id="another prompt"),
        pytest.param(replace(TABLED, options=("八点", "十点")), id="another option"),
        pytest.param(replace(TABLED, passage="船长说："), id="a passage"),
        pytest.param(replace(TABLED, id="ship"), id="another id"),
    ],
)
def test_what_asks_something_else_is_as_the_table_says(asked: Question) -> None:
    assert with_what_tables_lack(of(asked), BEFORE).questions == (asked,)


def test_reasons_of_its_own_take_the_place_of_those_that_there_were() -> None:
    own = (WhyNot(option="九点", code=RefutationCode.OTHER_MEANING, text=Localized(en="No.")),)
    assert with_what_tables_lack(of(replace(TABLED, why_not=own)), BEFORE).questions[0].why_not == own


def test_a_file_with_evidence_of_its_own_is_taken_at_its_word() -> None:
    other = replace(WHOLE, id="other", prompt="谁开船？")
    assert with_what_tables_lack(of(TABLED, other), BEFORE) == of(TABLED, other)


@pytest.mark.parametrize("source", [None, Source(kind="interview", sha256="0" * 64)], ids=str)
def test_format_1_is_taken_at_its_word(source: Source | None) -> None:
    made = replace(of(TABLED), source=source)
    assert with_what_tables_lack(made, BEFORE) == made


def test_with_nothing_before_it_stays_as_it_is() -> None:
    assert with_what_tables_lack(of(TABLED), None) == of(TABLED)
