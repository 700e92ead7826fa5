"""Who asks is known by how often, or by how the turns end."""

from __future__ import annotations

import pytest

from quizzes.comprehension.hosts import hosts_of
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue


@pytest.mark.parametrize(
    ("asked", "is_host"),
    [
        pytest.param("桥修好了吗？", True, id="nothing but questions"),
        pytest.param(
            "桥去年断了。河水很急。居民有意见。有人写了信。您怎么看？", True, id="a question at the end of a turn"
        ),
        pytest.param(
            "桥去年断了。您怎么看？河水很急。居民有意见。有人写了信。", False, id="a question in the midst of a turn"
        ),
        pytest.param("桥去年断了。", False, id="no question"),
    ],
)
def test_who_asks_is_the_host(asked: str, *, is_host: bool) -> None:
    document = Document(dialogue(("本刊", asked), ("林工", "修好了。"), ("本刊", asked), ("林工", "可以走了。")))
    assert ("本刊" in hosts_of(document)) is is_host
