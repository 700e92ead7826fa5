"""What a text gives in another unit is no wrong number."""

from __future__ import annotations

import pytest

from quizzes.comprehension.numbers import number_in_quote
from quizzes.comprehension.numbers.same_amount import is_same_amount
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import passage


@pytest.mark.parametrize(
    ("option", "text", "is_same"),
    [
        pytest.param("五十厘米", "桥面左右摆动半米", True, id="half a metre"),
        pytest.param("五十公分", "橋面左右擺動半公尺", True, id="in Taiwan"),
        pytest.param("九十分钟", "路上走了一个半小时", True, id="one and a half hours"),
        pytest.param("三十分钟", "等了两刻钟", True, id="two quarters"),
        pytest.param("十斤", "背了五公斤", True, id="twice as many pounds"),
        pytest.param("1500米", "跑了一公里半", True, id="half a kilometre more"),
        pytest.param("五十厘米", "桥面左右摆动一米", False, id="a whole metre"),
        pytest.param("五十厘米", "桥面左右摆动五十厘米", False, id="the same unit, which others look for"),
        pytest.param("五十块", "背了二十五公斤", False, id="another sort"),
        pytest.param("三个人", "走了三天", False, id="no unit"),
    ],
)
def test_an_amount_is_the_same_in_another_unit(option: str, text: str, *, is_same: bool) -> None:
    assert is_same_amount(option, text) is is_same


@pytest.mark.parametrize(
    ("swings", "is_offered"),
    [pytest.param("半米", False, id="as much in another unit"), pytest.param("两米", True, id="another length")],
)
def test_a_length_that_the_quote_gives_in_another_unit_is_not_offered(swings: str, *, is_offered: bool) -> None:
    document = Document(passage(f"到了冬天，大梁的长度能差四十厘米，桥面中央左右摆动{swings}，都在设计范围之内。"))
    options = {option for item in number_in_quote.items(document, Tally()) for option in item.all_options}
    assert "四十厘米" in options
    assert ("五十厘米" in options) is is_offered
