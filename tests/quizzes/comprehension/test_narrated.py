"""What may be told by who looks on is put into the mouth of nobody who speaks."""

from __future__ import annotations

import pytest

from quizzes.comprehension.narrated import may_be_narrated
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        pytest.param("外面有人敲门。林芳看了看表，说还有八分钟。", True, id="of another speaker"),
        pytest.param("外面有人敲门。林芳说：“我还有八分钟”。", True, id="with what that one says"),
        pytest.param("外面有人敲门。林芳看了看我，说还有八分钟。", False, id="of oneself as well"),
        pytest.param("外面有人敲门。邻居看了看表，说还有八分钟。", False, id="of nobody who speaks"),
    ],
)
def test_a_later_paragraph_of_another_speaker_may_be_narrated(paragraph: str, *, expected: bool) -> None:
    whole = Document(dialogue(("林芳", "我卖豆花。"), ("周敏", "我也卖豆花。"), ("周敏", paragraph)))
    assert [may_be_narrated(whole, spot) for spot in whole.spots] == [False, False, expected, expected]


def test_what_stands_right_behind_a_label_is_said() -> None:
    whole = Document(dialogue(("林芳", "我卖豆花。"), ("周敏", "林芳看了看表，说还有八分钟。")))
    assert not any(may_be_narrated(whole, spot) for spot in whole.spots)
