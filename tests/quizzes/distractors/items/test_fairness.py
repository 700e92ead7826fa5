"""Over a set, no solver that knows no Chinese does much better than chance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.distractors.items.fairness import fair
from quizzes.distractors.items.solvers import SOLVERS, chance, credit, look_of
from quizzes.question import Kind
from tests.quizzes.distractors.drafts import choice

if TYPE_CHECKING:
    from quizzes.distractors.items.order import Draft

KEYS = "甲乙丙丁戊己庚辛"


def longest(n: int, merit: float = 1.0) -> Draft:
    """Make a choice whose key is the only longest option."""
    return choice(Kind.CLOZE, f"第{n}句", f"{KEYS[n % 8]}很长{n}", f"子{n}", f"丑{n}", f"寅{n}", merit=merit)


def middling(n: int) -> Draft:
    """Make a choice whose key is neither the longest nor the shortest option."""
    return choice(Kind.CLOZE, f"第{n}问", f"{KEYS[n % 8]}对{n}", f"子{n}", f"丑很长{n}", f"寅很长{n}")


def above_chance(solver: str, drafts: tuple[Draft, ...]) -> float:
    earned = [credit(SOLVERS[solver], look_of(one.question), one.question.key) - chance(one.question) for one in drafts]
    return sum(earned) / len(earned)


def test_a_set_that_the_longest_option_solves_is_thinned_until_it_does_not() -> None:
    drafts = (*(longest(n) for n in range(40)), *(middling(n) for n in range(40)))
    assert above_chance("longest", drafts) > 0.2
    assert above_chance("longest", fair(drafts)) <= 0.061


def test_of_the_items_that_help_a_solver_the_least_good_go_first() -> None:
    drafts = (*(longest(n, merit=n) for n in range(30)), *(middling(n) for n in range(40)))
    left = [draft.item.merit for draft in fair(drafts) if "很长" in draft.question.key]
    assert left
    assert min(left) > 1


def test_items_that_help_no_solver_all_stay() -> None:
    drafts = tuple(middling(n) for n in range(60))
    assert above_chance("longest", drafts) < 0
    assert {"shortest", "stem overlap", "kanji overlap"} <= set(SOLVERS)
    kept = fair(drafts)
    assert all(above_chance(name, kept) <= 0.061 for name in ("longest", "shortest", "negation cue"))


@pytest.mark.parametrize("count", [1, 19])
def test_a_few_items_are_left_as_they_are(count: int) -> None:
    drafts = tuple(longest(n) for n in range(count))
    assert fair(drafts) == drafts
