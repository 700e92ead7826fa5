"""What is chosen for a round fits into a button and comes back from it; nothing else is taken for a plan."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rounds.round import Preference, RoundPace, Scoring, Terms
from bot.telegram.round_plan import CHOICES, COUNTS, SECONDS, RoundPlan
from quizzes.question import Kind

PLANS = st.builds(
    RoundPlan,
    kind=st.none() | st.sampled_from(Kind),
    level=st.none() | st.integers(1, 7),
    count=st.sampled_from(COUNTS),
    terms=st.builds(
        Terms,
        seconds=st.sampled_from(SECONDS),
        pace=st.sampled_from(RoundPace),
        scoring=st.sampled_from(Scoring),
        is_hidden=st.booleans(),
    ),
    preference=st.sampled_from(Preference),
    polls_only=st.booleans(),
)


@given(PLANS)
def test_a_plan_comes_back_from_its_characters(plan: RoundPlan) -> None:
    assert RoundPlan.read(plan.code) == plan
    assert len(plan.code) == len(CHOICES)


@given(PLANS, st.integers(1, 100), st.sampled_from(CHOICES))
def test_a_count_that_was_typed_comes_back_and_goes_with_every_other_choice(
    plan: RoundPlan, count: int, choice: str
) -> None:
    typed = replace(plan, count=count)
    turned = typed.turned(choice, range(1, 8))

    assert RoundPlan.read(typed.code) == typed
    assert typed.with_choice(choice, turned) == turned
    assert turned == replace(plan.turned(choice, range(1, 8)), count=turned.count)
    assert turned.count == (next((each for each in COUNTS if each > count), COUNTS[0]) if choice == "count" else count)


@given(PLANS, st.sampled_from(CHOICES))
def test_turning_a_choice_on_and_on_leads_back_and_changes_nothing_else(plan: RoundPlan, choice: str) -> None:
    turned, seen = plan.turned(choice, range(1, 8)), [plan]
    while turned != plan:
        assert turned not in seen
        seen.append(turned)
        assert sum(a != b for a, b in zip(turned.code, plan.code, strict=True)) == 1
        turned = turned.turned(choice, range(1, 8))

    assert len(seen) > 1


def test_of_levels_only_those_come_that_there_are() -> None:
    plan = RoundPlan()

    assert [plan := plan.turned("level", {4, 2}) for _ in range(3)] == [
        RoundPlan(level=2),
        RoundPlan(level=4),
        RoundPlan(),
    ]


@pytest.mark.parametrize(
    "code", ["", "0" * 8, "0" * 13, "9" * 9, "000000000x", "00000000x", "٠" * 9, "400000000", "080000000"]
)
def test_other_characters_are_no_plan(code: str) -> None:
    assert RoundPlan.read(code) is None
