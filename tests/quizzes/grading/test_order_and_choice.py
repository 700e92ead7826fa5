"""Orders and choices: equal tiles stand for each other, and an unknown option is refused with a word."""

from __future__ import annotations

import pytest

from quizzes.errors import BadInput
from quizzes.grading import OtherOrder, Verdict, grade
from tests.quizzes.grading.builders import choice, order

TILES = ("我们", "现在", "做", "大", "模型", "。")
MOVED = ("现在", "我们", "做", "大", "模型", "。")


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(TILES, id="model"),
        pytest.param(MOVED, id="accepted"),
        pytest.param(["我们现在做大模型"], id="typed-without-full-stop"),
        pytest.param(["我們 現在 做 大 模型。"], id="typed-traditional-with-blanks"),
        pytest.param(["我们现在", "做大模型。"], id="pieces"),
    ],
)
def test_an_accepted_order_is_right(given: list[str]) -> None:
    assert grade(order(*TILES, accepted=(MOVED,)), given).verdict is Verdict.CORRECT


def test_equal_tiles_stand_for_each_other() -> None:
    question = order("做", "研究", "，", "做", "探索")
    assert grade(question, [question.options[i] for i in (0, 2, 4, 1, 3)]).verdict in Verdict
    assert grade(question, ["做", "研究", "，", "做", "探索"]).verdict is Verdict.CORRECT


@pytest.mark.parametrize(
    ("given", "index", "was", "wanted"),
    [
        pytest.param(["做", "我们", "现在", "大", "模型", "。"], 0, "做", "我们", id="first"),
        pytest.param(["我们", "现在", "大", "模型", "做", "。"], 2, "大", "做", id="third"),
        pytest.param(["现在", "我们", "大", "做", "模型", "。"], 2, "大", "做", id="nearest-accepted-order"),
        pytest.param(["我们", "现在"], 2, "", "做", id="ends-too-early"),
        pytest.param(["我们现在做模型大"], 3, "模型", "大", id="typed"),
        pytest.param(["完全别的"], 0, "", "我们", id="no-tile-at-all"),
        pytest.param([], 0, "", "我们", id="nothing"),
        pytest.param([*TILES, "吗"], 6, "", "", id="goes-on-too-long"),
        pytest.param([*TILES, "大"], 6, "大", "", id="a-tile-too-many"),
        pytest.param(["我们" * 5000], 0, "", "我们", id="far-too-long"),
    ],
)
def test_a_wrong_order_names_the_first_tile_astray(given: list[str], index: int, was: str, wanted: str) -> None:
    graded = grade(order(*TILES, accepted=(MOVED,)), given)
    assert (graded.verdict, graded.credit) == (Verdict.WRONG, 0.0)
    assert graded.remarks == (OtherOrder(model="".join(TILES), index=index, given=was, expected=wanted),)


@pytest.mark.parametrize(
    ("given", "verdict"),
    [
        pytest.param("成本", Verdict.CORRECT, id="key"),
        pytest.param("回报", Verdict.WRONG, id="other"),
        pytest.param(" 成本 。", Verdict.CORRECT, id="key-with-signs"),
    ],
)
def test_a_choice_is_graded_by_the_text_of_the_option(given: str, verdict: Verdict) -> None:
    graded = grade(choice("成本", "回报", key="成本"), [given])
    assert (graded.verdict, graded.credit) == (verdict, float(verdict is Verdict.CORRECT))


def test_options_that_a_point_tells_apart_are_not_taken_for_each_other() -> None:
    question = choice("1.5", "15", key="15")
    assert grade(question, ["１５"]).verdict is Verdict.CORRECT
    assert grade(question, ["１．５"]).verdict is Verdict.WRONG
    with pytest.raises(BadInput, match="none of the options"):
        grade(question, ["1/5"])


@pytest.mark.parametrize(
    ("options", "given"),
    [
        pytest.param(("15%", "30%"), "15", id="percent"),
        pytest.param(("1.5亿", "3亿"), "15亿", id="point"),
        pytest.param(("C#", "Java"), "C", id="sharp"),
        pytest.param(("……", "好"), "？", id="other-signs"),
    ],
)
def test_what_says_something_else_than_an_option_is_none(options: tuple[str, ...], given: str) -> None:
    with pytest.raises(BadInput, match="none of the options"):
        grade(choice(*options, key=options[0]), [given])


@pytest.mark.parametrize(
    "given", [["算力"], [], [""], ["成本", "回报"], ["😀" * 5000]], ids=["other", "nothing", "empty", "two", "long"]
)
def test_what_is_no_option_is_refused(given: list[str]) -> None:
    with pytest.raises(BadInput, match="none of the options of question c"):
        grade(choice("成本", "回报", key="成本"), given)
