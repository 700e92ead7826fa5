"""Hints: which stands with the prompt, and what comes on demand, one after the other."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest

from bot.tutor.hints import (
    BeginsWith,
    FirstTile,
    Hint,
    NotThis,
    SetHint,
    Unit,
    hint_with_prompt,
    next_hint,
)
from quizzes.question import Kind, Localized, Question
from tests.bot.tutor.builders import choice, hinting, order, typed

HINT = Localized(ja="訳")


def ladder(question: Question) -> list[Hint]:
    hints = list[Hint]()
    for used in count():
        hint = next_hint(question, used)
        if hint is None:
            return hints
        hints.append(hint)
    raise AssertionError


@pytest.mark.parametrize("kind", [Kind.CLOZE, Kind.TRANSLATION])
def test_the_hint_that_decides_the_answer_stands_with_the_prompt(kind: Kind) -> None:
    question = hinting(choice("q", kind=kind, options=["甲", "乙"]), "訳")

    assert hint_with_prompt(question) == HINT
    assert ladder(question) == []


def test_a_hint_of_comprehension_comes_on_demand_and_first() -> None:
    question = hinting(choice("q", options=["甲", "乙", "丙"]), "訳")

    assert hint_with_prompt(question) is None
    assert ladder(question)[0] == SetHint(text=HINT)


@pytest.mark.parametrize(
    ("options", "struck"),
    [
        pytest.param("对错", 0, id="true or false"),
        pytest.param("甲乙丙", 1, id="three"),
        pytest.param("甲乙丙丁", 2, id="four"),
        pytest.param("甲乙丙丁戊己", 2, id="six"),
    ],
)
def test_wrong_options_are_struck_while_two_are_left(options: str, struck: int) -> None:
    hints = ladder(choice("q", options=options))

    assert len(hints) == struck
    assert len(set(hints)) == struck
    assert NotThis(option=options[0]) not in hints


def test_which_option_is_struck_does_not_follow_from_its_place() -> None:
    firsts = {next_hint(choice(f"q{i}"), 0) for i in range(30)}

    assert firsts == {NotThis(option=option) for option in "乙丙丁"}


@pytest.mark.parametrize(
    ("answer", "hints"),
    [
        pytest.param("捆绑", [BeginsWith(text="捆", length=2, unit=Unit.CHARACTERS)], id="hanzi"),
        pytest.param("好", [], id="one character: it would be the answer"),
        pytest.param(
            "chuí zhí háng yè", [BeginsWith(text="chuí", length=4, unit=Unit.SYLLABLES)], id="pinyin with blanks"
        ),
        pytest.param("hángyè", [BeginsWith(text="háng", length=2, unit=Unit.SYLLABLES)], id="pinyin in one"),
        pytest.param("hang2ye4", [BeginsWith(text="háng", length=2, unit=Unit.SYLLABLES)], id="pinyin with numbers"),
        pytest.param("women", [BeginsWith(text="w", length=5, unit=Unit.CHARACTERS)], id="an English word"),
        pytest.param("open source", [BeginsWith(text="open", length=2, unit=Unit.WORDS)], id="two English words"),
    ],
)
def test_a_typed_answer_is_begun(answer: str, hints: list[Hint]) -> None:
    assert ladder(typed("q", answer)) == hints


def test_an_order_is_begun_with_its_first_tile() -> None:
    assert ladder(order("q", "你", "爱", "我", answer=["我", "爱", "你"])) == [FirstTile(text="我")]
    assert ladder(order("q", "我", "去")) == []


@pytest.mark.parametrize("used", [-1, 99])
def test_there_is_no_hint_beyond_the_last(used: int) -> None:
    assert next_hint(replace(choice("q"), hint=HINT), used) is None
