"""The shares of one whole are never more than all of it."""

from __future__ import annotations

import pytest

from quizzes.comprehension.shares_of_whole import make_the_whole, make_too_much


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("七成客人是老人，四成多是孩子。", True, id="tenths"),
        pytest.param("八成客人是老人，两成多是孩子。", True, id="a little more than tenths that make the whole"),
        pytest.param("五成客人是老人，四成多是孩子。", False, id="tenths that leave some"),
        pytest.param("百分之八十留下，三成送人。", True, id="hundredths beside tenths"),
        pytest.param("四分之三留下，50%送人。", True, id="a fraction beside a percentage"),
        pytest.param("九成都卖完了。", False, id="one share"),
        pytest.param("七成客人是老人，他写成九成本。", False, id="no share, but what something becomes"),
    ],
)
def test_shares_make_too_much(text: str, *, expected: bool) -> None:
    assert make_too_much(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("七成客人是老人，三成是孩子。", True, id="tenths"),
        pytest.param("六成半是老人，百分之三十五是孩子。", True, id="a half beside hundredths"),
        pytest.param("三分之一是老人，三分之二是孩子。", True, id="thirds"),
        pytest.param("七成客人是老人，两成是孩子。", False, id="some are neither"),
        pytest.param("十成把握。", False, id="one share"),
    ],
)
def test_shares_make_the_whole(text: str, *, expected: bool) -> None:
    assert make_the_whole(text) is expected
