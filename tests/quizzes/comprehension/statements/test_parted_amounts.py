"""No statement tells an amount roughly by what holds another one of the talk as well."""

from __future__ import annotations

import pytest

from quizzes.comprehension.statements.parted_amounts import holds_another
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("other", "said", "told", "expected"),
    [
        pytest.param("他以前有一百八十斤。", "一百三十斤", "一百多斤", True, id="more than the same hundred"),
        pytest.param("他以前有二百一十斤。", "一百三十斤", "一百多斤", False, id="another hundred"),
        pytest.param("他跑了一百八十公里。", "一百三十斤", "一百多斤", False, id="another measure"),
        pytest.param("他还是一百三十斤。", "一百三十斤", "一百多斤", False, id="the same again"),
        pytest.param("他卖了四十六把伞。", "四十八把", "不到五十把", True, id="less than the same"),
        pytest.param("他卖了十把伞。", "四十八把", "不到五十把", False, id="far less"),
        pytest.param("他收了十四封信。", "十六封", "十几封", True, id="two of the teens"),
        pytest.param("他收了三十四封信。", "十六封", "十几封", False, id="one of the teens"),
        pytest.param("他收了十九封信。", "十八封", "近二十封", True, id="two that are nearly twenty"),
        pytest.param("他以前有一百八十斤。", "一百三十斤", "现在", False, id="no rough number"),
    ],
)
def test_a_rough_number_parts_an_amount_from_the_others_of_its_kind(
    other: str, said: str, told: str, *, expected: bool
) -> None:
    found = Document(talk(("林芳", f"学校有一只猪，重{said}。", None), ("林芳", other, None), language=None))
    assert holds_another(found, said, told) is expected
