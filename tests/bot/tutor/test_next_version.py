"""What becomes of a set when its text comes again: what revisions put right stays so, as long as it holds."""

from __future__ import annotations

from dataclasses import replace

from bot.tutor.next_version import next_version
from bot.tutor.revised import Edit, Revised
from bot.tutor.revision import as_edited
from quizzes.question import Evidence, Localized, Question, QuestionSet
from tests.bot.telegram.sets import CHOICE, ORDER, only

MADE = replace(
    CHOICE,
    id="0123456789abcdef",
    subtype="mentioned",
    explanation=Localized(en="Line 3 says so.", ja="3行目です。"),
    evidence=Evidence(line=3, quote="不是做产品，而是做研究"),
)
ANEW = replace(
    MADE,
    options=MADE.options[::-1],
    explanation=Localized(en="Line 5 says so.", ja="5行目です。"),
    evidence=Evidence(line=5, quote="不是做产品，而是做研究"),
)
WITH_KEY = replace(MADE, answer=("做投资",), why_not=())


def after(made: Question | QuestionSet, before: Question, *edits: tuple[Question, Question]) -> tuple[Question, ...]:
    """Give the questions of the next version."""
    whole = only(made) if isinstance(made, Question) else made
    return next_version(whole, only(before), Revised(edits=[Edit(*edit) for edit in edits])).question_set.questions


def test_a_key_that_was_put_right_stays_so_at_its_new_line() -> None:
    assert after(ANEW, WITH_KEY, (MADE, WITH_KEY)) == (
        replace(WITH_KEY, explanation=ANEW.explanation, evidence=ANEW.evidence),
    )


def test_what_is_made_otherwise_by_now_is_taken_as_it_is_made() -> None:
    other = replace(ANEW, explanation=Localized(en="Because it is so."))
    assert after(other, WITH_KEY, (MADE, WITH_KEY)) == (other,)


def test_an_edit_that_the_set_has_no_more_does_not_come_back() -> None:
    assert after(ANEW, MADE, (MADE, WITH_KEY)) == (ANEW,)


def test_an_edit_of_an_edit_stays() -> None:
    better = replace(WITH_KEY, explanation=Localized(en="Look again."))
    assert after(MADE, better, (MADE, WITH_KEY), (WITH_KEY, better)) == (better,)


def test_what_was_edited_back_is_as_it_is_made() -> None:
    made = next_version(only(ANEW), only(MADE), Revised(edits=[Edit(MADE, WITH_KEY), Edit(WITH_KEY, MADE)]))
    assert made.question_set.questions == (replace(ANEW, options=MADE.options),)


def test_no_edit_makes_a_question_that_the_text_gives_by_itself_stand_twice() -> None:
    other = replace(MADE, prompt="他们要做什么？")
    stands = as_edited(MADE, other)
    whole = replace(only(MADE), questions=(MADE, stands, ORDER))
    assert after(MADE, stands, (MADE, other)) == (stands,)
    assert after(whole, stands, (MADE, other)) == (MADE, stands, ORDER)


def test_it_is_counted_how_many_edits_hold() -> None:
    assert next_version(only(ANEW), only(WITH_KEY), Revised(edits=[Edit(MADE, WITH_KEY)])).put_right == 1
    assert next_version(only(ANEW), only(MADE), Revised(edits=[Edit(MADE, WITH_KEY)])).put_right == 0
