"""What is done first and what next is asked for where sense does not tell it."""

from __future__ import annotations

import pytest

from quizzes.comprehension.contrasts.contrast import items
from quizzes.comprehension.contrasts.contrast_of_two import item_of_two
from quizzes.comprehension.contrasts.two_steps import steps_of
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue
from tests.quizzes.talks import talk


def _document(source: str) -> Document:
    return Document(talk(("许宁", source, None), language=None))


@pytest.mark.parametrize(
    ("source", "options"),
    [
        pytest.param(
            "我先浇花，再扫院子。",
            ("许宁先浇花，再扫院子", "许宁先扫院子，再浇花", "许宁一边浇花，一边扫院子", "许宁只浇花，不扫院子"),
            id="the speaker",
        ),
        pytest.param(
            "以前学生进门，我先看鞋，再看手。",
            (
                "以前学生进门，许宁先看鞋，再看手",
                "以前学生进门，许宁先看手，再看鞋",
                "以前学生进门，许宁一边看鞋，一边看手",
                "以前学生进门，许宁只看鞋，不看手",
            ),
            id="as it was then",
        ),
        pytest.param(
            "以前客人进来，我先问年纪，再问尺寸。",
            (
                "以前客人进来，许宁先问年纪，再问尺寸",
                "以前客人进来，许宁先问尺寸，再问年纪",
                "以前客人进来，许宁一边问年纪，一边问尺寸",
                "以前客人进来，许宁只问年纪，不问尺寸",
            ),
            id="when somebody comes in",
        ),
        pytest.param(
            "第一班船六点开，我得先看完两张海图，再给码头的师傅打个电话。",
            (
                "许宁先看两张海图，再给码头的师傅打个电话",
                "许宁先给码头的师傅打个电话，再看两张海图",
                "许宁一边看两张海图，一边给码头的师傅打电话",
                "许宁只看两张海图，不给码头的师傅打电话",
            ),
            id="what has to be done",
        ),
        pytest.param(
            "我先把门口的车洗完，再去买菜。",
            (
                "许宁先把门口的车洗完，再去买菜",
                "许宁先去买菜，再把门口的车洗完",
                "许宁一边洗门口的车，一边买菜",
                "许宁只把门口的车洗完，不去买菜",
            ),
            id="what is done to its end",
        ),
        pytest.param(
            "我先把工具箱整理好，再去买菜。",
            (
                "许宁先把工具箱整理好，再去买菜",
                "许宁先去买菜，再把工具箱整理好",
                "许宁一边整理工具箱，一边买菜",
                "许宁只把工具箱整理好，不去买菜",
            ),
            id="what is done to its end, in two syllables",
        ),
        pytest.param(
            "我六点进门，先浇花，再扫院子。",
            ("许宁先浇花，再扫院子", "许宁先扫院子，再浇花", "许宁一边浇花，一边扫院子", "许宁只浇花，不扫院子"),
            id="of whom the clause before tells",
        ),
    ],
)
def test_two_steps_are_asked_for(source: str, options: tuple[str, ...]) -> None:
    sides = steps_of(_document(source).spots[0])
    assert sides is not None
    assert sides.options == options


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("我先洗手，再吃饭。", id="as everybody does"),
        pytest.param("我先买线，再用线补网。", id="what needs the first"),
        pytest.param("我先把水烧开，再慢慢放凉。", id="what only follows"),
        pytest.param("他先浇花，再扫院子。", id="somebody who is not named"),
        pytest.param("如果我先浇花，再扫院子，就来不及。", id="supposed"),
        pytest.param("你先浇花，再扫院子吧。", id="asked of somebody"),
        pytest.param("我先浇花，再说别的。", id="no second step"),
        pytest.param("许先生浇花，再扫院子。", id="a title"),
        pytest.param("到了以后先浇花，再扫院子。", id="come to no place that is named"),
        pytest.param("我先放一勺糖在锅里，再放一勺在碗里。", id="of what the clause before names"),
        pytest.param("去年冬天特别冷，从前又没有炉子，我先浇花，再扫院子。", id="when it was takes too much to say"),
        pytest.param("我先想清楚，再下笔。", id="what everybody would do first"),
    ],
)
def test_no_two_steps_are_read(source: str) -> None:
    assert steps_of(_document(source).spots[0]) is None


def test_the_other_ways_are_wrong_for_a_reason_each() -> None:
    document = _document("我先浇花，再扫院子。")
    item = item_of_two(document, document.spots[0], Tally())
    assert item is not None
    assert [wrong.why.en for wrong in item.distractors] == [
        "The order is the other way round.",
        "The text says 先…再…: one after the other, and not at the same time.",
        "The text says that this follows: 扫院子.",
    ]
    assert item.explanation.en is not None
    assert item.explanation.en.endswith("Here 我 is 许宁. 先…再… gives the order: 浇花 comes first.")


def test_two_sentences_about_which_the_same_is_asked_are_both_asked_about() -> None:
    document = Document(
        talk(
            ("许宁", "我先浇花，再扫院子。", None),
            ("记者", "后来呢？", None),
            ("许宁", "我先擦灯，再贴对联。", None),
            language=None,
        )
    )
    assert [item.key for item in items(document, Tally())] == ["许宁先浇花，再扫院子", "许宁先擦灯，再贴对联"]


def test_the_question_says_of_what_are_steps_without_a_subject() -> None:
    document = Document(
        talk(("记者", "孩子半夜哭了怎么办？", None), ("许宁", "先看体温，再问哪里疼。", None), language=None)
    )
    item = item_of_two(document, document.spots[1], Tally())
    assert item is not None
    assert (item.passage, item.key) == ("记者：孩子半夜哭了怎么办？", "先看体温，再问哪里疼")
    assert "我" not in (item.explanation.en or "")


def test_steps_of_which_nothing_tells_in_what_are_not_asked_for() -> None:
    document = Document(dialogue(("许宁", "全靠手熟。先称面粉，再看火。")))
    tally = Tally()
    assert item_of_two(document, document.spots[-1], tally) is None
    assert tally.refused["open-reference"] == 1


def test_the_clause_that_says_who_is_quoted_with_the_steps() -> None:
    document = _document("我六点进门，先浇花，再扫院子。")
    item = item_of_two(document, document.spots[0], Tally())
    assert item is not None
    assert item.evidence is not None
    assert item.evidence.quote == "我六点进门，先浇花，再扫院子"
    assert "Here 我 is 许宁." in (item.explanation.en or "")
