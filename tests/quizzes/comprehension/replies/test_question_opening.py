"""The translation of a question is that of what is quoted, without what opens it and is not quoted."""

from __future__ import annotations

import pytest

from quizzes.comprehension.exchange import exchanges
from quizzes.comprehension.replies.question_opening import as_quoted
from quizzes.comprehension.replies.reply_wording import why_question
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("source", "quoted", "translation", "expected"),
    [
        pytest.param(
            "哈哈，您现在还画吗？", "您现在还画吗？", "ははは、今でも描きますか。", "今でも描きますか。", id="a laugh"
        ),
        pytest.param(
            "哈哈，您现在还画吗？",
            "您现在还画吗？",
            "Haha, do you still paint?",
            "Do you still paint?",
            id="a laugh in English",
        ),
        pytest.param(
            "哈哈，您现在还画吗？",
            "您现在还画吗？",
            "母はまだ描きますか。",
            "母はまだ描きますか。",
            id="a laugh that is not translated",
        ),
        pytest.param("哎，你现在还画吗？", "你现在还画吗？", "ねえ、今でも描くの。", "今でも描くの。", id="hey"),
        pytest.param("嗯，你现在还画吗？", "你现在还画吗？", "Um, do you still paint?", "Do you still paint?", id="um"),
        pytest.param(
            "周师傅，您现在还画吗？",
            "您现在还画吗？",
            "周さん、今でも描きますか。",
            "今でも描きますか。",
            id="who is called",
        ),
        pytest.param(
            "周师傅，您现在还画吗？",
            "您现在还画吗？",
            "Master Zhou, do you still paint?",
            "Do you still paint?",
            id="who is called, in English",
        ),
        pytest.param(
            "哈哈，周明，您现在还画吗？",
            "您现在还画吗？",
            "はは、周先生、今でも描きますか。",
            "今でも描きますか。",
            id="a laugh and a name",
        ),
        pytest.param(
            "最后一个问题：您自己用什么颜色？",
            "您自己用什么颜色？",
            "最後の質問です。ご自身は何色を使いますか。",
            "ご自身は何色を使いますか。",
            id="the last question",
        ),
        pytest.param(
            "最后一个问题：您自己用什么颜色？",
            "您自己用什么颜色？",
            "One last question: what colour do you use?",
            "What colour do you use?",
            id="the last question in English",
        ),
        pytest.param(
            "最后画了多少张？",
            "最后画了多少张？",
            "最後に、何枚描きましたか。",
            "最後に、何枚描きましたか。",
            id="all is quoted",
        ),
        pytest.param(
            "您退休三年了，现在还画吗？",
            "现在还画吗？",
            "退職して三年、今でも描きますか。",
            "退職して三年、今でも描きますか。",
            id="more than an opening is cut off",
        ),
    ],
)
def test_what_is_not_quoted_is_not_translated(source: str, quoted: str, translation: str, expected: str) -> None:
    spot = Document(talk(("记者", source, translation))).spots[0]
    assert as_quoted(spot, quoted).translation == expected


def test_a_reason_translates_the_question_that_it_quotes() -> None:
    turns = (("记者", "最后一个问题：您自己用什么颜色？", "最後の質問です。ご自身は何色を使いますか。"),)
    reply = (("周明", "我自己从来只用蓝色和白色。", "私は青と白しか使いません。"),)
    document = Document(talk(*turns, *reply))
    [exchange] = exchanges(document)
    assert exchange.shown_question == "您自己用什么颜色？"
    told = why_question(document, exchange).ja or ""
    assert "ご自身は何色を使いますか" in told
    assert "最後の質問です" not in told
