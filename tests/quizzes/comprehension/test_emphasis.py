"""A question word stands beside no word that stresses what it asks for."""

from __future__ import annotations

import pytest

from quizzes.comprehension.emphasis import without_all, without_emphasis


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        pytest.param("老张的蜂箱就在", "老张的蜂箱在", id="just there"),
        pytest.param("老張的蜂箱就在", "老張的蜂箱在", id="traditional"),
        pytest.param("林芳也在", "林芳在", id="as others are"),
        pytest.param("老师当时就住在", "老师当时住在", id="where he lived"),
        pytest.param("林芳毕业就去了", "林芳毕业就去了", id="no sooner than"),
        pytest.param("林芳写完信就放在", "林芳写完信就放在", id="what comes of a deed"),
        pytest.param("林芳一高兴就去了", "林芳一高兴就去了", id="as soon as"),
        pytest.param("老师早就去了", "老师早就去了", id="long ago"),
        pytest.param("下雨的时候，就在", "下雨的时候，就在", id="what comes of the clause before"),
        pytest.param("林芳在", "林芳在", id="nothing stressed"),
        pytest.param("新房子挑好了，就在", "新房子挑好了，在", id="just there, in a clause of its own"),
        pytest.param("林芳一开口，就在", "林芳一开口，就在", id="as soon as, in two clauses"),
        pytest.param("要是下雨，就在", "要是下雨，就在", id="if so"),
    ],
)
def test_what_stresses_a_place_is_left_out_of_a_question(before: str, expected: str) -> None:
    assert without_emphasis(before) == expected


def test_what_is_done_there_may_follow_from_the_clause_before() -> None:
    assert without_emphasis("新房子挑好了，就在", "请客") == "新房子挑好了，就在"


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        pytest.param("都不认识那条路", "不认识那条路", id="all"),
        pytest.param("也来过", "来过", id="also"),
        pytest.param("不认识那条路", "不认识那条路", id="nothing of the sort"),
    ],
)
def test_a_question_word_does_not_speak_of_all(after: str, expected: str) -> None:
    assert without_all(after) == expected
