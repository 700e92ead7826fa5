"""A question is shown from where nothing in it hangs."""

from __future__ import annotations

import pytest

from quizzes.comprehension.whole_question import whole_question
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue


@pytest.mark.parametrize(
    ("turn", "shown"),
    [
        pytest.param(
            "网上一把伞卖二十块。您的要三百。学生买得起吗？",
            "网上一把伞卖二十块。您的要三百。学生买得起吗？",
            id="buy what, for how much",
        ),
        pytest.param(
            "很多人用机器磨刀。您的店里却没有机器，为什么？",
            "很多人用机器磨刀。您的店里却没有机器，为什么？",
            id="set against what",
        ),
        pytest.param("上山最累的是什么？是背水吗？", "上山最累的是什么？是背水吗？", id="is what carrying water"),
        pytest.param(
            "这只木箱是装书的，还是装工具的？我进门的时候它是空的。",
            "这只木箱是装书的，还是装工具的？我进门的时候它是空的。",
            id="the end asks nothing",
        ),
        pytest.param("这条街真热闹。您在这条街上住了多少年？", "您在这条街上住了多少年？", id="enough by itself"),
    ],
)
def test_a_question_is_shown_with_all_that_it_takes_up(turn: str, shown: str) -> None:
    whole = Document(dialogue(("记者", "您好。"), ("林芳", "您好。"), ("记者", turn), ("林芳", "我想一想。")))
    asked = [spot for spot in whole.spots if spot.speaker == "记者"]
    assert whole_question(whole, asked[-1]) == shown


def test_no_more_is_shown_than_is_wanted() -> None:
    whole = Document(dialogue(("林芳", "您好。"), ("记者", "网上一把伞卖二十块。您的要三百。学生买得起吗？")))
    assert whole_question(whole, whole.spots[-1], 12) == "学生买得起吗？"
