"""A town is told by another town of its province beside it."""

from __future__ import annotations

import pytest

from quizzes.comprehension.circumstances.regions import is_told_by_town


@pytest.mark.parametrize(
    ("place", "shown", "expected"),
    [
        pytest.param("长沙", "我在株洲学的手艺，后来去＿开店", True, id="of one province"),
        pytest.param("长沙", "我在徐州学的手艺，后来去＿开店", False, id="of another"),
        pytest.param("长沙", "我在厂里学的手艺，后来去＿开店", False, id="no town"),
        pytest.param("书店", "我在株洲学的手艺，后来去＿看书", False, id="no place with a name"),
    ],
)
def test_a_town_is_told_by_another_one_of_its_province(place: str, shown: str, *, expected: bool) -> None:
    assert is_told_by_town(place, shown) is expected
