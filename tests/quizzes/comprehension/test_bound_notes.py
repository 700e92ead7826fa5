"""A bound is explained in both directions."""

from __future__ import annotations

import pytest

from quizzes.comprehension.bound_notes import note_of


@pytest.mark.parametrize(
    ("told", "ja", "en"),
    [
        pytest.param(
            "十多年",
            "「十多年」は「十年」より多く「二十年」より少ない数です。",
            "十多年 is more than 十年 and less than 二十年.",
            id="teens",
        ),
        pytest.param(
            "有一百多本",
            "「一百多本」は「一百本」より多く「两百本」より少ない数です。",
            "一百多本 is more than 一百本 and less than 两百本.",
            id="hundreds",
        ),
        pytest.param(
            "一千五百多块",
            "「一千五百多块」は「一千五百块」より多く「一千六百块」より少ない数です。",
            "一千五百多块 is more than 一千五百块 and less than 一千六百块.",
            id="two places",
        ),
        pytest.param(
            "九千多人",
            "「九千多人」は「九千人」より多く「10000人」より少ない数です。",
            "九千多人 is more than 九千人 and less than 10000人.",
            id="up to ten thousand",
        ),
        pytest.param(
            "40多个",
            "「40多个」は「40个」より多く「50个」より少ない数です。",
            "40多个 is more than 40个 and less than 50个.",
            id="digits",
        ),
        pytest.param(
            "不到二十个",
            "「不到二十个」は「二十个に満たない」の意味です。",
            "不到二十个 means “less than 二十个”.",
            id="less",
        ),
        pytest.param(
            "有不到二十個",
            "「不到二十個」は「二十個に満たない」の意味です。",
            "不到二十個 means “less than 二十個”.",
            id="traditional",
        ),
        pytest.param(
            "要不了两千块",
            "「要不了两千块」は「两千块はかからない」の意味です。",
            "要不了 means “takes less than 两千块”.",
            id="needed",
        ),
        pytest.param("半年多", "「多」は「…あまり」の意味です。", "多 means “more than”.", id="half a year"),
        pytest.param("超过一半", "", "", id="no bound of these"),
    ],
)
def test_a_bound_is_explained(told: str, ja: str, en: str) -> None:
    assert (note_of(told).ja, (note_of(told).en or "").strip()) == (ja, en)
