"""What is told of a class at once is what its files say, though it is read in another way."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

import pytest

from bot.analysis.item_verdict import hardest_first, to_check
from bot.analysis.scope import Scope
from bot.results import class_answers, class_report
from bot.tutor.learner import Learner
from quizzes.grading import Verdict
from tests.bot.new_database import open_in_memory
from tests.bot.store.builders import AT, attempt_of, later, set_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.store import Store

CHAT = -100
LEARNERS = range(1, 13)


@pytest.fixture
def store() -> Iterator[Store]:
    """Give a store in memory."""
    with open_in_memory() as opened:
        yield opened


@pytest.fixture
def class_(store: Store) -> Store:
    """Give a class that has answered two sets, some again, some earlier than was noted, one key being put right."""
    chance = Random(5)
    for set_id in ("s", "t"):
        store.add_set(set_of(set_id), AT, set_id, set_id).result()
    for learner in LEARNERS:
        store.save_learner(Learner(id=learner, name=f"L{learner}")).result()
    for number in range(300):
        right = chance.random() < 0.7
        attempt = attempt_of(
            f"k{number}",
            learner=chance.choice(LEARNERS),
            question=f"q{chance.randrange(6)}",
            verdict=Verdict.CORRECT if right else Verdict.WRONG,
            chat=chance.choice([CHAT, CHAT, -200, None]),
            at=later(chance.randrange(10_000)),
        )
        store.record(replace(attempt, given=("对" if right else "错",), set_id=chance.choice("st"))).result()
    before = set_of("s")
    turned = replace(before.questions[0], options=("对", "错"), answer=("错",))
    store.add_set(replace(before, questions=(turned, *before.questions[2:])), later(20_000), "again", "s").result()
    return store


@pytest.mark.parametrize("scope", [Scope(chat=CHAT), Scope(chat=CHAT, set_id="s"), Scope(chat=-200)], ids=str)
def test_what_is_told_at_once_is_what_the_files_say(class_: Store, scope: Scope) -> None:
    answers, report = class_answers(class_, scope), class_report(class_, scope)

    assert report is not None
    assert report.answers == len(answers.attempts)
    assert report.learners == len(answers.results["learners"])
    assert report.questions == len(answers.figures)
    hardest = hardest_first(answers.figures)[0]
    assert report.hardest is not None
    assert report.hardest.facility == hardest.facility
    told = [(each.facility, each.verdict) for each in report.to_check]
    assert told == [(figures.facility, verdict) for figures, verdict in to_check(answers.figures)][: len(told)]
    assert report.to_check_in_all == len(to_check(answers.figures))


def test_of_a_class_that_answered_nothing_nothing_is_told(class_: Store) -> None:
    assert class_report(class_, Scope(chat=-300)) is None
    assert class_report(class_, Scope(chat=CHAT, set_id="no such set")) is None
    assert class_report(class_, Scope(chat=CHAT, round=9)) is None


def test_it_is_told_of_groups_only(class_: Store) -> None:
    with pytest.raises(ValueError, match="of a group"):
        class_report(class_, Scope(set_id="s"))


def test_a_question_that_was_dropped_is_told_of_by_the_key_that_it_had_last(class_: Store) -> None:
    before = class_.question_set("s")
    assert before is not None
    class_.add_set(replace(before, questions=before.questions[1:]), later(30_000), "a third", "s").result()

    assert class_answers(class_, Scope(chat=CHAT)).questions["s", "q0"].key == "错"
