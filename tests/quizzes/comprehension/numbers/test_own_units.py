"""A number in a unit that other languages lack is explained with how much one of that unit is."""

from __future__ import annotations

import pytest

from quizzes.comprehension.numbers.own_units import with_unit
from quizzes.distractors.document import Document
from quizzes.distractors.edits.quantities import quantities
from quizzes.question import Localized
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("text", "ja", "en"),
    [
        pytest.param("他扛了三十斤米", "一斤は五百グラムです。", " One 斤 is half a kilogram.", id="a weight"),
        pytest.param(
            "他们种了九亩菜",
            "一亩は約六百六十七平方メートルです。",
            " One 亩 is about 667 square metres.",
            id="an area",
        ),
        pytest.param("他扛了三十斤米，還種了菜", "", "", id="a weight of Taiwan"),
        pytest.param("他送一份挣四毛钱", "一毛は一元の十分の一です。", " One 毛 is a tenth of a yuan.", id="money"),
        pytest.param("他走了八里路", "一里は五百メートルです。", " One 里 is half a kilometre.", id="a distance"),
        pytest.param("他走了八公里", "", "", id="a kilometre"),
        pytest.param("他等了八分钟", "", "", id="minutes"),
    ],
)
def test_a_unit_of_china_is_explained(text: str, ja: str, en: str) -> None:
    number = quantities(text)[0]
    document = Document(talk(("林芳", f"{text}。", None), language=None))
    assert with_unit(document, Localized(ja="", en=""), number) == Localized(ja=ja, en=en)
