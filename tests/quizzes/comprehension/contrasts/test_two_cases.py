"""Two cases on the two sides of a semicolon are asked for where nothing but the text tells what is said of which."""

from __future__ import annotations

import pytest

from quizzes.comprehension.contrasts.contrast_of_two import item_of_two
from quizzes.comprehension.contrasts.two_cases import cases_of
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import passage
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("source", "options"),
    [
        pytest.param(
            "十号以前报名的，坐前三排；十号以后报名的，坐楼上，别忘了带票。",
            (
                "十号以前报名的，坐前三排；十号以后报名的，坐楼上",
                "十号以后报名的，坐前三排；十号以前报名的，坐楼上",
                "不管十号以前报名的还是十号以后报名的，都坐前三排",
                "不管十号以前报名的还是十号以后报名的，都坐楼上",
            ),
            id="of no subject",
        ),
        pytest.param(
            "刀动，边容易毛；纸动，边是光的。",
            (
                "刀动，边容易毛；纸动，边是光的",
                "纸动，边容易毛；刀动，边是光的",
                "不管刀动还是纸动，边都容易毛",
                "不管刀动还是纸动，边都是光的",
            ),
            id="of one subject",
        ),
        pytest.param(
            "带孩子来的，可以坐下；带宠物来的，基本都站着。",
            (
                "带孩子来的，可以坐下；带宠物来的，基本都站着",
                "带宠物来的，可以坐下；带孩子来的，基本都站着",
                "不管带孩子来的还是带宠物来的，都可以坐下",
                "不管带孩子来的还是带宠物来的，都站着",
            ),
            id="both said once",
        ),
    ],
)
def test_two_cases_are_sorted(source: str, options: tuple[str, ...]) -> None:
    sides = cases_of(Document(talk(("许宁", source, None), language=None)).spots[0])
    assert sides is not None
    assert sides.options == options


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("夏天来的，喝凉茶；冬天来的，喝热汤。", id="seasons, which sense sorts"),
        pytest.param("高于七成的，可以再用；低于六成的，都要换。", id="more and less, as sense tells"),
        pytest.param("太浅了，水会冒；太深了，钱不够。", id="too much and too little"),
        pytest.param("埋浅了，水照样能冒；埋深了，成本要多四百。", id="two subjects"),
        pytest.param("我带的，坐前面；你带的，坐后面。", id="who is spoken to"),
        pytest.param("刀动，边容易毛；墨干，纸是平的。", id="two matters"),
        pytest.param("如果刀动，边容易毛；如果纸动，边是光的。", id="supposed"),
        pytest.param("刀动，边容易毛；纸动，边是光的；人动，边是斜的。", id="three cases"),
        pytest.param("刀动，边容易毛，纸动，边是光的。", id="no semicolon"),
    ],
)
def test_no_two_cases_are_read(source: str) -> None:
    assert cases_of(Document(talk(("许宁", source, None), language=None)).spots[0]) is None


def test_the_sentence_before_says_of_what_they_are_cases() -> None:
    document = Document(passage("先看有没有皮。", "去皮的，可以生吃；带皮的，都要煮。"))
    item = item_of_two(document, document.spots[1], Tally())
    assert item is not None
    assert item.passage == "店主：先看有没有皮。……"
    assert item.distractors[1].why.en == "Of 带皮的 the text says: 都要煮."
