"""Two things are sorted where the text sets one against the other, or says the same of both, in so many words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.contrasts.contrast_of_two import item_of_two
from quizzes.comprehension.contrasts.two_sides import sides_of
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.question import normal_form
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.comprehension.contrasts.two_sides import Sides


def _document(source: str) -> Document:
    return Document(talk(("许宁", source, None), language=None))


def _sides(source: str) -> Sides | None:
    return sides_of(_document(source).spots[0])


@pytest.mark.parametrize(
    ("source", "stem", "key"),
    [
        pytest.param(
            "无论老师，还是学生，都很难习惯网上的课。",
            "据许宁说，谁很难习惯网上的课？",
            "老师和学生",
            id="whether the one or the other",
        ),
        pytest.param("老师和学生都需要更多时间。", "据许宁说，谁需要更多时间？", "老师和学生", id="both"),
        pytest.param(
            "外面下雨了，老师和学生都需要更多时间。", "据许宁说，谁需要更多时间？", "老师和学生", id="behind a clause"
        ),
        pytest.param(
            "他说得对：老师和学生都需要更多时间。", "据许宁说，谁需要更多时间？", "老师和学生", id="behind a colon"
        ),
        pytest.param(
            "老板和司机都需要更多时间。", "据许宁说，谁需要更多时间？", "老板和司机", id="both, by their trade"
        ),
        pytest.param(
            "小工厂和小作坊主人都需要更多时间。",
            "据许宁说，谁需要更多时间？",
            "小工厂和小作坊主人",
            id="both, by what their names end in",
        ),
        pytest.param(
            "城里的老师和学生都需要更多时间。", "据许宁说，谁需要更多时间？", "城里的老师和学生", id="both, of a place"
        ),
    ],
)
def test_two_are_sorted(source: str, stem: str, key: str) -> None:
    sides = _sides(source)
    assert sides is not None
    assert (sides.stem, sides.options[0]) == (stem, key)
    folded = [normal_form(option) for option in sides.options]
    assert len(set(folded)) == 4


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("如果大公司会收费，而我们是免费的。", id="a condition"),
        pytest.param("大公司会收费，而且我们是知道的。", id="no contrast"),
        pytest.param("大公司会收费，而它是免费的。", id="open pronoun"),
        pytest.param("他们的公司会收费，而我们是免费的。", id="whose"),
        pytest.param("老师和学生都没有足够的时间。", id="neither"),
        pytest.param("钱和时间都很重要的时候到了。", id="things"),
        pytest.param("老师和学生都去吗？", id="question"),
        pytest.param("与其买贵的相机，不如多看几部电影。", id="which is better is told by sense"),
        pytest.param("虫子不是敌人，是朋友，而且是安静的朋友。", id="and what is more"),
        pytest.param("虫子不是敌人，是朋友，而老师是客人。", id="a clause is no name"),
        pytest.param("老师和学生都好。", id="too short to ask about"),
        pytest.param("老师和学生都很高兴。", id="hardly long enough to ask about"),
        pytest.param("以前我不相信老师和学生都需要更多时间。", id="what is not believed"),
        pytest.param("我告诉老师和学生都需要更多时间。", id="what somebody is told"),
        pytest.param("我觉得老师和学生都需要更多时间。", id="what somebody thinks"),
        pytest.param("那时候老师和学生都需要更多时间。", id="a time before the first"),
        pytest.param("老师和学生都需要更多时间？", id="asked without a word that asks"),
        pytest.param("也许外面下雨，老师和学生都需要更多时间。", id="behind a guess"),
        pytest.param("外面下雨了；老师和学生都需要更多时间。", id="behind a semicolon"),
        pytest.param("老师和学生都需要这样的帮助。", id="what is pointed at"),
        pytest.param("面包和米饭都需要更多时间。", id="two things"),
        pytest.param("大公司会收费，而大公司是免费的。", id="one and the same"),
        pytest.param("大公司会告诉他们价格，而老师是免费的。", id="open pronoun in what is said"),
        pytest.param("大公司会保护我，而老师是可靠的。", id="me in what is said"),
        pytest.param("大公司会收费，而老师是因为没有办法。", id="a reason"),
        pytest.param("努力会有收获，而偷懒会有损失。", id="two that are no nouns"),
        pytest.param("大公司会推销他们的电池，而我们是独立的。", id="what others have of their own, which we have not"),
    ],
)
def test_what_is_in_doubt_is_not_sorted(source: str) -> None:
    assert _sides(source) is None


def test_a_narrator_sorts_nobody() -> None:
    [spot] = Document(talk((None, "大公司会收费，而老师是免费的。", None), language=None)).spots
    assert sides_of(spot) is None


def test_what_is_said_of_the_one_and_not_of_the_other_is_told() -> None:
    whole = _document("城里人看重速度，而村里人看重邻里关系。")
    item = item_of_two(whole, whole.spots[0], Tally())
    assert item is not None
    told = [wrong.why.en for wrong in item.distractors]
    assert "Of 村里人 the text says: 看重邻里关系." in told
    assert "Of 城里人 the text says: 看重速度." in told


@pytest.mark.parametrize(
    ("title", "is_asked"),
    [
        pytest.param("老师和学生", False, id="the title names both"),
        pytest.param("老师的一天", True, id="the title names one"),
    ],
)
def test_two_that_the_title_names_are_not_asked_for(title: str, *, is_asked: bool) -> None:
    whole, tally = talk(("许宁", "老师和学生都需要更多时间。", None), language=None), Tally()
    titled = Document(replace(whole, headings=(replace(whole.headings[0], source=title),)))
    assert (item_of_two(titled, titled.spots[0], tally) is not None) is is_asked
    assert tally.refused["title"] == (not is_asked)
