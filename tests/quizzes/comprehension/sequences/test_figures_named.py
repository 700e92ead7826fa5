"""What 这个数字 means is the figure that ends the sentence before."""

from __future__ import annotations

import pytest

from quizzes.comprehension.sequences.figures_named import figure_meant
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("source", "figure"),
    [
        pytest.param("水位平均降了约0.8米。这个数字听上去很小。", "约0.8米", id="with a point"),
        pytest.param("那年一共来了四百二十人。那个数目我还记得。", "四百二十人", id="with a measure word"),
        pytest.param("留下来的只有百分之十二。这个比例太低了。", "百分之十二", id="a share"),
        pytest.param("男的来了三十人，女的来了四十五人。这个数字谁也没想到。", "四十五人", id="of the last clause"),
        pytest.param("三十个人卖了四十五份。这个数字谁也没想到。", None, id="two figures in one clause"),
        pytest.param("那年一共来了四百二十人。那个月我还记得。", None, id="no word for a figure"),
        pytest.param("来的人比往年都多。这个数字谁也没想到。", None, id="no figure"),
    ],
)
def test_a_figure_is_meant_that_ends_the_sentence_before(source: str, figure: str | None) -> None:
    before, after = (f"{each}。" for each in source.rstrip("。").split("。"))
    first, second = Document(talk(("林芳", before, None), ("林芳", after, None), language=None)).spots
    found = figure_meant(first, second)
    assert (found[1] if found is not None else None) == figure
