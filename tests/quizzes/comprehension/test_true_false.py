"""Statements are turned only where the opposite is certain."""

from __future__ import annotations

import pytest

from quizzes.comprehension import true_false
from quizzes.comprehension.true_false import site_of, swapped
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("statement", "site"),
    [
        pytest.param("大模型应用门槛会越来越低", "越来越低", id="degree that grows"),
        pytest.param("基础研究的回报很低", "很低", id="degree"),
        pytest.param("公司不会放弃这个项目", "不会", id="negation"),
    ],
)
def test_one_plain_site_can_be_turned(statement: str, site: str) -> None:
    found = site_of(statement)
    assert found is not None
    assert found.zh == site


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("如果价格很低，顾客就会来", id="condition"),
        pytest.param("希望成本越来越低", id="wish"),
        pytest.param("回报是不是很低", id="question"),
        pytest.param("很多人以为门槛很低", id="belief"),
        pytest.param("价格很低，质量也很低", id="two sites of one wording"),
        pytest.param("价格很低，要求很高", id="two sites"),
        pytest.param("没有人说价格很低", id="another negation"),
        pytest.param("公司都不会放弃", id="scope of all: 都不"),
        pytest.param("公司不会过早设计应用", id="scope: 过早"),
        pytest.param("公司有一百个员工", id="no site"),
    ],
)
def test_what_is_not_certain_is_left(statement: str) -> None:
    assert site_of(statement) is None


def test_a_contrast_is_swapped_and_never_stripped() -> None:
    turned = swapped("公司的目标不是做产品，而是做研究")
    assert turned is not None
    assert turned.false == "公司的目标不是做研究，而是做产品"


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("公司的目标并不是做产品，而是做研究", id="adverb before"),
        pytest.param("没有人说目标不是产品，而是研究", id="another negation"),
        pytest.param("公司的目标是做研究", id="no contrast"),
    ],
)
def test_a_contrast_that_is_not_plain_is_left(sentence: str) -> None:
    assert swapped(sentence) is None


def test_statements_are_attributed_and_half_of_them_are_true() -> None:
    found = talk(
        ("林芳", "上海的房租越来越高。", "上海の家賃はますます高くなっています。"),
        ("林芳", "学校的考试很难。", "学校の試験は難しいです。"),
        (
            "林芳",
            "老人的生活很安静，看书的时间越来越多。",
            "老人の生活は静かで、本を読む時間はますます多くなっています。",
        ),
        ("林芳", "村子里的房子很便宜。", "村の家は高いです。"),
    )
    items = list(true_false.items(Document(found), Tally()))
    assert [item.key for item in items] == ["错", "对"] or [item.key for item in items] == ["错", "对", "错"]
    assert all(item.prompt.startswith("林芳说，") for item in items)
    assert not [item for item in items if "村子" in item.prompt]


def test_what_points_outside_the_statement_is_not_asked() -> None:
    found = talk(("林芳", "他们的成本越来越高。", "彼らのコストはますます高くなっています。"))
    assert not list(true_false.items(Document(found), Tally()))
