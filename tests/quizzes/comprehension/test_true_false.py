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
        pytest.param("价格很低，要求很多", "很低", id="one of two that are no pair"),
        pytest.param("他在農村開店", "农村", id="traditional"),
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
        pytest.param("孩子们很高兴", id="frame: 很高兴 is not high"),
        pytest.param("他很快就回来了", id="frame: soon"),
        pytest.param("大公司和小公司都有机会", id="frame: 都有"),
        pytest.param("产品最晚明年做出来", id="frame: at the latest"),
        pytest.param("很多公司都参加了", id="frame: many, all of them"),
        pytest.param("店里最多十个客人", id="frame: at most"),
    ],
)
def test_what_is_not_certain_is_left(statement: str) -> None:
    assert site_of(statement) is None


def test_a_contrast_is_swapped_and_never_stripped() -> None:
    turned = swapped("公司的目标不是做产品，而是做研究")
    assert turned is not None
    assert turned.false == "公司的目标不是做研究，而是做产品"
    assert turned.true == "公司的目标是做研究，而不是做产品"


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
    assert sorted(item.key for item in items) in (["对", "错"], ["对", "对", "错"])
    assert all(item.prompt.startswith("林芳说，") for item in items)
    assert not [item for item in items if "村子" in item.prompt]


def test_a_true_statement_is_no_copy_of_the_sentence() -> None:
    found = talk(("林芳", "学校的考试一直很难。", "学校の試験はずっと難しいです。"))
    [item] = true_false.items(Document(found), Tally())
    assert (item.prompt, item.key) == ("林芳说，学校的考试一直不容易。", "对")


def test_a_traditional_text_is_turned_in_traditional_characters() -> None:
    found = talk(("陳老師", "學校的考試一直很難。", None), ("陳老師", "村子裡的房子很貴重。", None), language=None)
    items = list(true_false.items(Document(found), Tally()))
    assert [item.prompt for item in items] == ["陳老師說，學校的考試一直不容易。", "陳老師說，村子裡的房子不貴重。"]
    assert [item.key for item in items] == ["對", "錯"]


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param(
            "公司在大家都有了共识以后加入市场，已经不是很好的时间。", id="what is cut off says the main thing"
        ),
        pytest.param("我觉得考试很难。", id="the speaker speaks of thinking"),
    ],
)
def test_a_statement_that_would_not_stand_by_itself_is_not_made(sentence: str) -> None:
    assert not list(true_false.items(Document(talk(("林芳", sentence, None), language=None)), Tally()))


def test_what_points_outside_the_statement_is_not_asked() -> None:
    found = talk(("林芳", "他们的成本越来越高。", "彼らのコストはますます高くなっています。"))
    assert not list(true_false.items(Document(found), Tally()))
