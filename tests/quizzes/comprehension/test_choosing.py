"""Options are offered together where the key does not stand out among them."""

from __future__ import annotations

import pytest

from quizzes.comprehension.choosing import looks_unlike, sets_of

_SHOWN = "您打算什么时候教徒弟？"


@pytest.mark.parametrize(
    ("key", "others", "unlike"),
    [
        pytest.param("等房子修好以后再开课", ["附近的年轻人特别多", "做的碗还是歪的不行"], False, id="like the others"),
        pytest.param(
            "等房子修好以后再慢慢地开课吧", ["附近的年轻人特别多", "做的碗还是歪的"], True, id="by far the longest"
        ),
        pytest.param("等房子修好再开课吧", ["附近的年轻人特多", "做的碗还是歪的"], False, id="the longest by little"),
        pytest.param("以后再开课", ["附近的年轻人特别多", "做的碗还是歪的不行"], True, id="by far the shortest"),
        pytest.param(
            "徒弟打算什么时候来就来", ["附近的年轻人特别多", "做的碗还是歪的不行"], True, id="it repeats what is shown"
        ),
        pytest.param(
            "徒弟打算什么时候来", ["打算什么时候就什么", "做的碗还是歪的不行"], False, id="another repeats it too"
        ),
    ],
)
def test_a_key_that_stands_out_is_seen(key: str, others: list[str], *, unlike: bool) -> None:
    assert looks_unlike(key, others, _SHOWN) is unlike


def test_three_options_are_tried_before_two_and_the_most_tempting_first() -> None:
    assert list(sets_of("abc")) == [("a", "b", "c"), ("a", "b"), ("a", "c"), ("b", "c")]
    assert not list(sets_of("a"))


def test_of_many_options_only_the_most_tempting_are_tried() -> None:
    assert max(max(some) for some in sets_of(range(100))) < 10


def test_how_much_more_a_key_may_repeat_is_said_by_who_asks() -> None:
    key, others = "以后再教徒弟也好", ["附近的年轻人特多", "做的碗还是歪的了"]
    assert not looks_unlike(key, others, "谁来做徒弟？")
    assert looks_unlike(key, others, "谁来做徒弟？", more_words=0)
