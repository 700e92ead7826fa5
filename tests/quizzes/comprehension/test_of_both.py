"""What is said of two can be said of one only; what is said of none, or of a list, cannot."""

from __future__ import annotations

import pytest

from quizzes.comprehension.of_both import of_one_only


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        pytest.param("无论大厂，还是小店，都会做出来", {"只有大厂会做出来", "只有小店会做出来"}, id="whether"),
        pytest.param("大厂和小店都有机会", {"只有大厂有机会", "只有小店有机会"}, id="both"),
        pytest.param(
            "我们做模型，跟大厂和小店都有合作",
            {"我们做模型，只跟大厂有合作", "我们做模型，只跟小店有合作"},
            id="with both",
        ),
        pytest.param(
            "做模型，其实跟钱和人都没有关系",
            {"做模型，其实跟钱没有关系，但跟人有关系", "做模型，其实跟人没有关系，但跟钱有关系"},
            id="with neither",
        ),
        pytest.param(
            "他们有机器和一个团队，相当于成功了一半", {"他们有机器，但没有团队，相当于成功了一半"}, id="has both"
        ),
        pytest.param("大廠和小店都有機會", {"只有大廠有機會", "只有小店有機會"}, id="traditional"),
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
        pytest.param("明年大厂和小店都会做出来", id="a time before the two"),
        pytest.param("大厂和小店都各有机会", id="each of them"),
        pytest.param("无论大厂，还是小店，都很难做出来", id="hard for both: for one alone is not natural"),
        pytest.param("有人劝老板多和点儿面", id="和 is a verb"),
        pytest.param("大厂做得好，和小店不一样", id="and is with"),
        pytest.param("做模型，其实跟钱和人都没做好", id="with neither, and no thing"),
        pytest.param("我当时连野鸭和大雁都分不清楚", id="not even two"),
    ],
)
def test_what_is_not_said_of_two_is_left(said: str) -> None:
    assert not list(of_one_only(said))
