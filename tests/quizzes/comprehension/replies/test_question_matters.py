"""Of two questions about one matter the reply to one may answer the other."""

from __future__ import annotations

import pytest

from quizzes.comprehension.replies.question_matters import are_of_one_matter


@pytest.mark.parametrize(
    ("question", "other", "is_one"),
    [
        pytest.param("您为什么回到村里？", "是什么让您留下来的？", True, id="a reason"),
        pytest.param("您以后有什么打算？", "您最大的愿望是什么？", True, id="what is to come"),
        pytest.param("烧窑最难的是什么？", "您碰到过什么困难？", True, id="what is hard"),
        pytest.param("最难忘的是哪一窑？", "烧窑最难的是什么？", False, id="what is hard to forget is not"),
        pytest.param("最得意的是哪一窑？", "哪一件最让您难忘？", True, id="what is best"),
        pytest.param("您是怎麼入行的？", "您什麼時候開始燒窯？", True, id="how it began, in traditional characters"),
        pytest.param("家里人支持吗？", "您太太怎么说？", True, id="the family"),
        pytest.param("店里有几个人？", "您太太怎么说？", False, id="two matters"),
        pytest.param("店里有几个人？", "冬天也开门吗？", False, id="none of these"),
    ],
)
def test_questions_about_one_matter_are_known(question: str, other: str, *, is_one: bool) -> None:
    assert are_of_one_matter(question, other) is is_one
    assert are_of_one_matter(other, question) is is_one
