"""Who could be meant does something where the text names them."""

from __future__ import annotations

import pytest

from quizzes.comprehension.parties.may_be_meant import takes_part


@pytest.mark.parametrize(
    ("name", "text", "is_part"),
    [
        pytest.param("教授", "教授来过店里。", True, id="a subject"),
        pytest.param("教授", "我在店里见过一位教授。", True, id="an object"),
        pytest.param("硕士", "我念到硕士才回来。", False, id="a degree"),
        pytest.param("教授", "父亲后来当了教授。", False, id="an office"),
        pytest.param("教授", "店里来了一位教授，我很高兴。", True, id="somebody at the end of a clause"),
        pytest.param("医生", "他们喊“猪医生”。", False, id="a word in quotes"),
        pytest.param("师傅", "他说：“魏师傅，水烫了点儿。”", False, id="one who is spoken to"),
        pytest.param("师傅", "他说：“师傅说水烫了点儿。”", True, id="one of whom others speak"),
    ],
)
def test_who_is_offered_does_something_where_the_text_names_them(name: str, text: str, *, is_part: bool) -> None:
    assert takes_part(name, text) is is_part
