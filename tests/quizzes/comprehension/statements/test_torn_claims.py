"""A statement that hangs on a question, or on the sentence before it, is not judged by itself."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.claim import claims_of
from quizzes.comprehension.statements.torn_claims import hangs_on_what_was_said
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        pytest.param("路有多远？", "单程十二里，来回要走四个小时。", True, id="of which way"),
        pytest.param("教室多大？", "长八米，宽六米，坐四十个孩子。", True, id="how long and wide is what"),
        pytest.param("您每天做什么？", "我每天五点起床，先喂二十只鸡。", False, id="the speaker does so"),
        pytest.param("后来呢？", "不过我在村里教了十年书。", False, id="a tie that is not told"),
    ],
)
def test_a_statement_stands_alone(question: str, answer: str, *, expected: bool) -> None:
    turns = (("主持人", "您好。", None), ("林芳", "你好。", None), ("主持人", question, None), ("林芳", answer, None))
    whole = Document(talk(*turns, language=None))
    found = list(claims_of(whole, whole.spots[-1], is_direct=True))
    assert found or expected
    for claim in found[:1]:
        assert hangs_on_what_was_said(whole, claim) is expected
