"""A word for a time of old goes with a later 现在 only where its own sentence has no later time."""

from __future__ import annotations

import re

import pytest

from quizzes.comprehension.then_and_now import is_of_other_time, is_over, is_set_against_later


@pytest.mark.parametrize(
    ("sentence", "is_later"),
    [
        pytest.param("后来我想起来，以前他不爱说话", False, id="what stands before it"),
        pytest.param("店里没有人知道", False, id="nothing of old"),
        pytest.param("三年过去，店里没有人来", False, id="so many years that went by"),
    ],
)
def test_only_what_follows_is_its_later_time(sentence: str, *, is_later: bool) -> None:
    assert is_set_against_later(sentence) is is_later


@pytest.mark.parametrize(
    ("question", "sentence", "is_other"),
    [
        pytest.param("现在谁来买伞？", "以前是附近的老人来买", True, id="of old"),
        pytest.param("现在谁来买伞？", "以前是老人，现在是学生来买", False, id="of both"),
        pytest.param("现在谁来买伞？", "以前是老人，后来学生也来了", False, id="of old and later"),
        pytest.param("现在谁来买伞？", "附近的学生来买", False, id="of no time"),
        pytest.param("现在谁来买伞？", "开店两年以前没有人来买", False, id="so long ago"),
        pytest.param("现在和以前的客人一样吗？", "以前是附近的老人来买", False, id="both are asked about"),
        pytest.param("当时谁来买伞？", "现在是学生来买", True, id="of now"),
        pytest.param("当时谁来买伞？", "现在是学生来买，以前是老人", False, id="of now and of old"),
        pytest.param("今年雨多吗？", "去年下了三个月", True, id="of last year"),
        pytest.param("今年雨多吗？", "去年下了三个月，后来停了", True, id="of last year and later"),
        pytest.param("现在回想起来怎么样？", "当时我很害怕", False, id="looks back"),
        pytest.param("谁来买伞？", "以前是附近的老人来买", False, id="no time is asked about"),
    ],
)
def test_a_sentence_is_of_the_time_that_is_asked_about(question: str, sentence: str, *, is_other: bool) -> None:
    assert is_of_other_time(question, sentence) is is_other


@pytest.mark.parametrize(
    ("word", "sentence", "is_so"),
    [
        pytest.param("以前", "以前这条街很热闹，后来大家都搬走了", True, id="of old, and afterwards"),
        pytest.param("以前", "以前这条街很热闹", False, id="of old alone"),
        pytest.param("如今", "如今没有人来，以前很热闹，后来大家都搬走了", False, id="now, before a time that is over"),
    ],
)
def test_a_time_of_old_is_over_where_its_sentence_goes_on(word: str, sentence: str, *, is_so: bool) -> None:
    found = re.search(word, sentence)
    assert found is not None
    assert is_over(found) is is_so
