"""What is quoted stands as the text has it; only our own names of who speaks are written in its script."""

from __future__ import annotations

import pytest

from quizzes.comprehension.labels import labelled
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import passage


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        pytest.param("回答者：褲子晒在外面。", "回答者：褲子晒在外面。", id="our name, and their words"),
        pytest.param("记者：晒乾了嗎？\n回答者：還沒。", "记者：晒乾了嗎？\n回答者：還沒。", id="two turns"),
        pytest.param("褲子晒在外面。", "褲子晒在外面。", id="nobody's words"),
    ],
)
def test_what_is_quoted_stays_as_the_text_has_it(shown: str, expected: str) -> None:
    traditional = Document(passage("東北季風一吹，褲子會飛到對岸去。", "講話要用喊的。"))
    assert traditional.is_traditional
    assert labelled(traditional, shown) == expected
