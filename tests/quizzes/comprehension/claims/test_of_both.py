"""What is said of two can be said of one only; what is said of none, or of a list, cannot."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.of_both import of_one_only


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        pytest.param(
            "做模型，其实跟钱和人都没有关系",
            {"做模型，其实跟钱没有关系，但跟人有关系", "做模型，其实跟人没有关系，但跟钱有关系"},
            id="with neither",
        ),
        pytest.param(
            "他们有机器和一个团队，相当于成功了一半", {"他们有机器，但没有团队，相当于成功了一半"}, id="has both"
        ),
    ],
)
def test_one_of_two_is_left_out(said: str, changed: set[str]) -> None:
    [edit] = of_one_only(said)
    assert edit.applied(said) in changed
    assert edit.is_even


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("大厂和小店都没有机会", id="neither has: that one alone has not is not its opposite"),
        pytest.param("他们没有机器和团队", id="denied"),
        pytest.param("他们有机器和团队的支持", id="the two belong to a third"),
        pytest.param("有人劝老板多和点儿面", id="和 is a verb"),
        pytest.param("大厂做得好，和小店不一样", id="and is with"),
        pytest.param("做模型，其实跟钱和人都没做好", id="with neither, and no thing"),
        pytest.param("我当时连野鸭和大雁都分不清楚", id="not even two"),
    ],
)
def test_what_is_not_said_of_two_is_left(said: str) -> None:
    assert not list(of_one_only(said))
