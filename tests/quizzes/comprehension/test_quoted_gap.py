"""A quote tells nothing by its gap."""

from __future__ import annotations

import pytest

from quizzes.comprehension.quoted_gap import blanked


@pytest.mark.parametrize(
    ("passage", "asked", "expected"),
    [
        pytest.param("不少 NGO 都在招人", "NGO", "不少＿＿都在招人", id="what stood between spaces"),
        pytest.param("他每天跑 12 公里", "12", "他每天跑＿＿公里", id="digits between spaces"),
        pytest.param("NGO 都在招人", "NGO", "＿＿都在招人", id="at the head"),
        pytest.param("不少学校都在招人", "学校", "不少＿＿都在招人", id="what stood without any"),
    ],
)
def test_every_gap_is_written_alike(passage: str, asked: str, expected: str) -> None:
    assert blanked(passage, asked) == expected
