"""A question is judged by what it asks, in whatever words."""

from __future__ import annotations

import pytest

from quizzes.chinese.tables import rows_of
from quizzes.comprehension.plain_questions import asks_by_word, plainly_asked


@pytest.mark.parametrize(
    ("question", "plain"),
    [
        pytest.param("最怕碰上啥事儿？", "最怕碰上什么事儿？", id="what"),
        pytest.param("咋干上这行的？", "怎么干上这行的？", id="how"),
        pytest.param("为啥不去？", "为什么不去？", id="why"),
        pytest.param("那省下来的时间你都干吗了？", "那省下来的时间你都干什么了？", id="what is done"),
        pytest.param("您还愿意接着干吗？", "您还愿意接着干吗？", id="whether it is done"),
        pytest.param("你緊張不？", "你紧张吗？", id="whether, in traditional characters"),
        pytest.param("去医院看过没？", "去医院看过没有？", id="whether it was done"),
        pytest.param("上漆也要很长时间吧？", "上漆也要很长时间吗？", id="what is supposed"),
        pytest.param("听说您在这儿住了十几年？", "听说您在这儿住了十几年吗？", id="what is heard"),
        pytest.param("对您影响大不大？", "对您影响大不大？", id="so or not so"),
        pytest.param("您住了几年？", "您住了几年？", id="how many"),
        pytest.param("我去看看要不要。", "我去看看要不要。", id="no question"),
    ],
)
def test_a_question_is_put_in_plain_words(question: str, plain: str) -> None:
    assert plainly_asked(question) == plain


@pytest.mark.parametrize("example", [pytest.param(row[2], id=row[2]) for row in rows_of("plain_questions.tsv")])
def test_each_example_asks_by_a_word_and_is_put_in_others(example: str) -> None:
    assert asks_by_word(example)
    assert plainly_asked(example) != example


def test_what_is_heard_asks_by_no_word() -> None:
    assert not asks_by_word("听说您以前开出租车？")
