"""Items that a look at the options solves are dropped."""

from __future__ import annotations

import pytest

from quizzes.distractors.items.solvers import SOLVERS, Look, credit, is_guessable


def test_a_key_that_is_longest_most_alike_and_shares_the_stem_is_guessed() -> None:
    options = ["要做各种实验，需要更多算力，成本更高", "需要算力", "要做实验", "成本低"]
    assert is_guessable(options[0], options, "为什么成本更高？要做实验", "成本实验算力")


@pytest.mark.parametrize(
    ("options", "is_told"),
    [
        pytest.param(["老花镜", "隐形眼镜", "戒指", "耳环"], True, id="two characters, of which one other has any"),
        pytest.param(["老花镜", "隐形眼镜", "放大镜", "耳环"], False, id="two others have some"),
        pytest.param(["花镜", "项链", "戒指", "耳环"], False, id="one character"),
    ],
)
def test_a_key_is_told_by_two_characters_that_hardly_another_option_has(options: list[str], *, is_told: bool) -> None:
    assert is_guessable(options[0], options, "", "老眼鏡") is is_told


def test_options_of_one_make_are_not() -> None:
    assert not is_guessable("成本", ["回报", "优势", "成本", "门槛"], "可开店意味着要承担更高的＿＿。", "コスト")


@pytest.mark.parametrize(
    ("name", "look", "favourites"),
    [
        pytest.param("kanji overlap", Look(options=("成本", "回報"), prompt="", shown="回报"), {"回報"}, id="kanji"),
        pytest.param("longest", Look(options=("一二", "一二三", "三"), prompt=""), {"一二三"}, id="longest"),
        pytest.param("shortest", Look(options=("一二", "一二三", "三"), prompt=""), {"三"}, id="shortest"),
        pytest.param("stem overlap", Look(options=("成本", "回报"), prompt="付出成本", shown=""), {"成本"}, id="stem"),
        pytest.param("centroid", Look(options=("甲乙", "甲丙", "丁乙", "戊己"), prompt=""), {"甲乙"}, id="centroid"),
        pytest.param("negation cue", Look(options=("会", "能", "不会"), prompt=""), {"不会"}, id="the only negation"),
        pytest.param("negation cue", Look(options=("不能", "不", "会"), prompt=""), {"会"}, id="the only one without"),
        pytest.param("first option", Look(options=("乙", "甲"), prompt=""), {"乙"}, id="first"),
        pytest.param(
            "most common character", Look(options=("甲", "乙"), prompt="", shown="乙乙甲"), {"乙"}, id="common"
        ),
        pytest.param(
            "number in the midst",
            Look(options=("三十七公里", "四十七公里", "四十公里", "三十公里"), prompt=""),
            {"三十七公里", "四十公里"},
            id="between the others",
        ),
        pytest.param(
            "number with partners",
            Look(options=("37公里", "47公里", "38公里", "20公里"), prompt=""),
            {"37公里"},
            id="others are made from it",
        ),
        pytest.param(
            "number with partners",
            Look(options=("三十年", "没有说", "四十年"), prompt=""),
            {"三十年", "没有说", "四十年"},
            id="not all are numbers",
        ),
    ],
)
def test_a_solver_has_the_favourites_that_its_name_says(name: str, look: Look, favourites: set[str]) -> None:
    found = {option for option in look.options if credit(SOLVERS[name], look, option)}
    assert found == favourites


def test_a_solver_with_several_favourites_earns_its_share() -> None:
    look = Look(options=("一二", "三四", "五"), prompt="")
    assert credit(SOLVERS["longest"], look, "一二") == 0.5
    assert credit(SOLVERS["longest"], look, "五") == 0
