"""Of the questions beside the right one, none may be answered by the quote as well."""

from __future__ import annotations

import pytest

from quizzes.comprehension.exchange import exchanges
from quizzes.comprehension.question_answer import items, may_answer
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("answer", "other_question", "refused"),
    [
        pytest.param(
            "采访者也说，不少人认为现在已经晚了。",
            "采访者怎么看他们的做法？",
            True,
            id="it names whom the other asks about",
        ),
        pytest.param(
            "模型的成本比去年低得多。", "训练的成本由谁来付？", True, id="it speaks of what the other asks about"
        ),
        pytest.param("我们打算明年开一家分店。", "您打算什么时候退休？", True, id="one verb for both"),
        pytest.param("等房子修好以后再开课。", "现在的顾客主要来自哪里？", False, id="two matters"),
        pytest.param("那时候大家都觉得太晚了。", "大家现在觉得怎么样？", False, id="what they share tells nothing"),
    ],
)
def test_a_question_that_the_quote_may_answer_is_refused(answer: str, other_question: str, *, refused: bool) -> None:
    said, asked = exchanges(
        Document(
            talk(
                ("记者", "您最初遇到的困难是什么？", None),
                ("林芳", answer, None),
                ("记者", other_question, None),
                ("林芳", "附近大学里的年轻人最多。", None),
                language=None,
            )
        )
    )
    assert may_answer(said, asked) is refused


def test_what_both_questions_speak_of_refuses_neither() -> None:
    said, asked = exchanges(
        Document(
            talk(
                ("记者", "这家书店是什么时候开的？", None),
                ("林芳", "书店是二十年前的春天开的。", None),
                ("记者", "这家书店有多少员工？", None),
                ("林芳", "除了我以外还有三个人。", None),
                language=None,
            )
        )
    )
    assert not may_answer(said, asked)


def test_a_question_that_a_later_sentence_of_the_turn_takes_up_is_refused() -> None:
    interview = talk(
        ("记者", "您最初遇到的困难是什么？", None),
        ("林芳", "做的碗总是歪的，还好附近大学里的年轻顾客不嫌弃。", None),
        ("记者", "年轻顾客主要来自哪里？", None),
        ("林芳", "多数是那边的大学生。", None),
        language=None,
    )
    said, asked = exchanges(Document(interview))
    assert may_answer(said, asked)


def test_a_question_why_is_not_asked_where_the_quote_gives_no_reason() -> None:
    tally = Tally()
    found = talk(
        ("记者", "您为什么选择这个专业？", None),
        ("林芳", "我原来报的是医学，不是农学。", None),
        ("记者", "现在的顾客主要来自哪里？", None),
        ("林芳", "附近大学里的年轻人最多。", None),
        ("记者", "您打算怎么教徒弟？", None),
        ("林芳", "等房子修好以后再开课。", None),
        language=None,
    )
    assert not any("专业" in item.prompt + item.key for item in items(Document(found), tally))
    assert tally.refused["no-reason"]


def test_the_only_question_for_a_number_is_not_asked_by_an_answer_with_one() -> None:
    tally = Tally()
    found = talk(
        ("记者", "您的店是什么时候开的？", None),
        ("林芳", "一九八六年春天，我刚满十六岁。", None),
        ("记者", "现在的顾客主要来自哪里？", None),
        ("林芳", "附近大学里的年轻人最多。", None),
        ("记者", "您打算怎么教徒弟？", None),
        ("林芳", "等房子修好以后再开课。", None),
        language=None,
    )
    assert not any("一九八六" in item.prompt + item.key for item in items(Document(found), tally))
    assert tally.refused["only-number"]
