"""Beside a contrast stands what the text says of something else, and its reverse, where neither can be right here."""

from __future__ import annotations

import pytest

from quizzes.comprehension.contrasts.contrast import can_go_on
from quizzes.comprehension.contrasts.contrast_elsewhere import claims_elsewhere
from quizzes.comprehension.contrasts.contrast_site import site_of
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue

ASKED = "这家店缺的不是房租，而是客人。"
KEY = "这家店缺的是客人，而不是房租"
TALK = "孩子需要的不是钱，而是时间。"


def offered(*others: str, speaker: str | None = "林芳", is_apart: bool = True, key: str = KEY) -> list[str]:
    """Give what is offered beside the contrast that stands first."""
    turns = [("林芳", ASKED), *((speaker, other) for other in others)]
    whole = Document(dialogue(*(turns if is_apart else [("林芳", "".join(source for _, source in turns))])))
    found = [(spot, site) for spot in whole.spots[1:] if (site := site_of(spot.source)) is not None]
    own = site_of(ASKED)
    assert own is not None
    return [each.claim for each in claims_elsewhere(whole.spots[0], own, key, found)]


def test_what_is_said_of_something_else_stands_with_its_reverse() -> None:
    assert offered(TALK) == ["孩子需要的是时间，而不是钱", "孩子需要的是钱，而不是时间"]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("不是因为钱，而是因为时间。", id="of nothing"),
        pytest.param("孩子需要的不仅是钱，而且是时间。", id="both hold"),
        pytest.param("孩子需要的不是老客人，而是时间。", id="what is denied is of the same thing"),
        pytest.param("孩子需要的不是租，而是时间。", id="a part of the same thing"),
        pytest.param("我对你要求的不是钱，而是时间。", id="said to somebody"),
        pytest.param(
            "从南方来的那几个年轻的学生真正需要的不是老师给的旧书，而是一个安静的可以读书的地方。", id="much longer"
        ),
    ],
)
def test_what_could_be_right_or_reads_unlike_is_not_offered(other: str) -> None:
    assert offered(other) == []


def test_what_a_narrator_says_is_not_offered() -> None:
    assert offered(TALK, speaker=None) == []


def test_what_the_same_paragraph_says_is_not_offered() -> None:
    assert offered(TALK, is_apart=False) == []


def test_what_reads_like_the_key_is_not_offered() -> None:
    assert offered(TALK, key="孩子需要的是时间，而不是钱") == []
    assert offered(TALK, TALK) == offered(TALK)


@pytest.mark.parametrize(
    ("named", "claim", "can"),
    [
        pytest.param("看重的", "怕的是没有活干，而不是吃苦", True, id="of whom the sentence has begun to tell, both"),
        pytest.param("看重的", "我们的目标是教徒弟，而不是赚钱", False, id="of whom it has begun, beside us"),
        pytest.param("看重的", "这是手艺，而不是买卖", False, id="of whom it has begun, beside this"),
        pytest.param("这家店缺的", "我们的目标是教徒弟，而不是赚钱", True, id="of something named, both"),
        pytest.param("这家店缺的", "靠的是耐心，而不是手巧", False, id="of something named, beside what names none"),
    ],
)
def test_what_has_a_subject_ends_no_sentence_that_has_begun_with_one(named: str, claim: str, *, can: bool) -> None:
    assert can_go_on(named, claim) is can
