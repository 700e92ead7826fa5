"""No contrast is asked for that modesty, or what is shown before it, tells already."""

from __future__ import annotations

import pytest

from quizzes.comprehension.contrasts.contrast import items
from quizzes.comprehension.contrasts.contrast_site import site_of
from quizzes.comprehension.contrasts.told_ahead import is_for_others, is_told_ahead
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.contrasts.asked import in_questions
from tests.quizzes.talks import talk


def _is_told(said: str, passage: str | None) -> bool:
    document = Document(talk(("许宁", said, None), language=None))
    site = site_of(said)
    assert site is not None
    return is_told_ahead(document.spots[0], site, passage)


@pytest.mark.parametrize(
    ("said", "passage"),
    [
        pytest.param("我们图的不是名气，是清静。", None, id="fame"),
        pytest.param(
            "换句话说，变的不是人，而是门牌。", "许宁：老街坊都还在，只是门牌换了三回。……", id="put another way"
        ),
        pytest.param("这口井最怕的不是旱，是沙。", "许宁：再旱的年头，它也没干过。……", id="one of the two, told of"),
    ],
)
def test_what_is_known_before_is_not_asked(said: str, passage: str | None) -> None:
    assert _is_told(said, passage)


@pytest.mark.parametrize(
    ("said", "passage"),
    [
        pytest.param("这口井最怕的不是旱，是沙。", "记者：这口井怕旱吗？", id="asked"),
        pytest.param("我要学的不是画画，是看人。", "许宁：我二十岁拜了师傅。……", id="told of something else"),
        pytest.param("我怕的不是没名气，而是没戏演。", None, id="no praise"),
        pytest.param("所以我最难的不是走路，是认路。", "许宁：我三十岁才到这儿。", id="what comes of it is no deed"),
    ],
)
def test_what_only_the_speaker_knows_is_asked(said: str, passage: str | None) -> None:
    assert not _is_told(said, passage)


def test_a_contrast_that_is_told_ahead_is_counted_as_such() -> None:
    tally = Tally()
    document = Document(talk(("许宁", "我们图的不是名气，是清静。", None), language=None))
    assert not list(items(document, tally))
    assert tally.refused["told-ahead"] == 1


@pytest.mark.parametrize(
    ("denied", "said", "expected"),
    [
        pytest.param("为我修的", "为街坊修的", True, id="for others, and not for who speaks"),
        pytest.param("为自己", "为了徒弟", True, id="for others, and not for oneself"),
        pytest.param("給我唱的", "給老人唱的", True, id="traditional"),
        pytest.param("为街坊修的", "为我修的", False, id="for who speaks, which nobody expects"),
        pytest.param("为我儿子修的", "为街坊修的", False, id="for others, and not for a son"),
        pytest.param("为钱", "为了徒弟", False, id="no one that it is not for"),
        pytest.param("我修的", "街坊修的", False, id="who does it"),
    ],
)
def test_nobody_says_that_it_is_for_himself(denied: str, said: str, *, expected: bool) -> None:
    assert is_for_others(denied, said) is expected


def test_for_whom_one_does_something_is_no_contrast_with_oneself() -> None:
    said = "合唱团要的不是为自己唱歌，而是为老人唱歌。"
    document = Document(talk(("记者", "你们要的是什么？", None), ("林芳", said, None), language=None))
    tally = Tally()
    assert not in_questions(document, tally)
    assert tally.refused["guessable-by-sense"] == 1
