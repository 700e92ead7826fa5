"""What the whole sentence rules out is offered in no clause of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.places import BothSides
from quizzes.translation.room import is_named_before, with_room
from tests.quizzes.distractors.edits.test_neighbours import site
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("told", "clip", "zh", "has_room"),
    [
        pytest.param("先在车站干了六年，后来调到工厂。", "后来调到工厂。", "后来|第二天", False, id="a span before it"),
        pytest.param("先在车站帮忙，后来调到工厂。", "后来调到工厂。", "后来|第二天", True, id="no span"),
        pytest.param(
            "2016年他离开了老家的那所小学校。|后来调到工厂。",
            "后来调到工厂。",
            "后来|那天",
            True,
            id="another sentence",
        ),
    ],
)
def test_a_clause_is_offered_nothing_that_its_sentence_rules_out(
    told: str, clip: str, zh: str, *, has_room: bool
) -> None:
    document = Document(talk(*(("甲", sentence, "x。") for sentence in told.split("|"))))
    spot = document.spots[-1]
    both = BothSides(source=clip, translation="x", language="ja")
    place = site(both, zh, "x|y")
    assert bool(with_room((place,), replace(spot, source=clip), spot)) is has_room


@pytest.mark.parametrize(
    ("before", "zh", "is_named"),
    [
        pytest.param("她养了三只猫。", "猫|狗", True, id="a thing that is named before"),
        pytest.param("她养了三只鸟。", "猫|狗", False, id="another thing that is named before"),
        pytest.param("她常常来。", "常常|偶尔", False, id="how often, which may change"),
    ],
)
def test_nobody_takes_another_thing_for_what_was_just_named(before: str, zh: str, *, is_named: bool) -> None:
    said = f"{zh.partition('|')[0]}来了。"
    document = Document(talk(("甲", before, "x。"), ("乙", said, "x。")))
    both = BothSides(source=said, translation="x", language="ja")
    assert is_named_before(site(both, zh, "x|y"), document.spots[-1], document) is is_named
