"""A word that contrasts is told by what it sets against what, where that is shown."""

from __future__ import annotations

import pytest

from quizzes.cloze.contrasted import adds_to_it, contrasted


@pytest.mark.parametrize(
    ("before", "after", "sides"),
    [
        pytest.param("雨很大，", "他没带伞。", None, id="too few characters"),
        pytest.param("外面的雨很大，", "他没有带伞。", ("外面的雨很大", "他没有带伞"), id="two clauses"),
        pytest.param(
            "我们做了三千把，",
            "卖给了谁，账本上一笔也没有。",
            ("我们做了三千把", "账本上一笔也没有"),
            id="behind what is asked",
        ),
        pytest.param(
            "我们做了三千把，", "卖给了谁，大家都想知道。", None, id="behind what is asked nothing that denies"
        ),
        pytest.param("我们做了三千把，", "卖给了谁呢？", ("我们做了三千把", "卖给了谁呢"), id="a question of its own"),
        pytest.param("这条路很好走，", "谁都不愿意走。", ("这条路很好走", "谁都不愿意走"), id="whoever it is"),
        pytest.param("这条路很好走，", "从长远来看，走的人会更少。", None, id="a point of view"),
        pytest.param("这条路很好走，", "我最难忘的一次，却不是走路。", None, id="what is spoken of"),
        pytest.param("这条路很好走，", "王师傅说，下雨就难走了。", None, id="who says so"),
        pytest.param("他现在每天都来，", "一定带着伞。", None, id="one thing more"),
        pytest.param(
            "奶奶早就不认识人了，", "孙女一唱那首歌，她马上跟着唱。", None, id="what comes of it is told next"
        ),
        pytest.param(
            "奶奶早就不認識人了，", "我一提老家，她馬上笑了。", None, id="told next, in traditional characters"
        ),
        pytest.param(
            "这道题谁也不会做，",
            "他一看就明白了。",
            ("这道题谁也不会做", "他一看就明白了"),
            id="what comes of it at once",
        ),
        pytest.param("这条路我走了十年，", "只走错过一回路。", ("这条路我走了十年", "只走错过一回路"), id="once"),
        pytest.param("他現在每天都來，", "一定帶著傘。", None, id="one thing more in traditional characters"),
        pytest.param(
            "大家都叫它“小铁匠”，",
            "谁都没有见过。",
            ("大家都叫它“小铁匠”", "谁都没有见过"),
            id="with a quotation at its end",
        ),
        pytest.param(
            "学徒都说“学会了”，",
            "各人的“会”差得很远。",
            ("学徒都说“学会了”", "各人的“会”差得很远"),
            id="with a quotation amid both",
        ),
        pytest.param(
            "學徒都說「學會了」，",
            "各人的「會」差得很遠。",
            ("學徒都說「學會了」", "各人的「會」差得很遠"),
            id="with a quotation in traditional marks",
        ),
        pytest.param("他说：“外面的雨很大，", "我没有带伞。”", ("外面的雨很大", "我没有带伞"), id="all of it quoted"),
        pytest.param("他又补充道：“", "外面的雨很大。”", None, id="what somebody goes on to say"),
        pytest.param(
            "我们叫它“小铁匠”，那种炉子，",
            "谁都没有见过。",
            ("那种炉子", "谁都没有见过"),
            id="behind a quotation and a comma",
        ),
        pytest.param(
            "外面的雨很大，",
            "他没有带伞，只好跑回家。",
            ("外面的雨很大", "他没有带伞……"),
            id="what goes on and asks nothing",
        ),
        pytest.param(
            "这条路很好走，",
            "坐在后排的老人，大多走不动。",
            ("这条路很好走", "坐在后排的老人，大多走不动"),
            id="what is said of somebody",
        ),
        pytest.param(
            "他不画花，",
            "高山和大海，他都画过。",
            ("他不画花", "高山和大海，他都画过"),
            id="what is said of all that is named",
        ),
    ],
)
def test_it_sets_one_clause_against_another(before: str, after: str, sides: tuple[str, str] | None) -> None:
    assert contrasted(before, after) == sides


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param("他现在每天都来，", "一定带着伞。", True, id="neither denies"),
        pytest.param("他现在不常来，", "一定带着伞。", False, id="the first denies"),
        pytest.param("他现在每天都来，", "还没带过伞。", False, id="the second denies"),
        pytest.param("他现在每天都来，", "每天都不带伞。", False, id="the second denies further on"),
        pytest.param("他现在每天都来，", "得带着伞。", False, id="what he has to do"),
    ],
)
def test_what_says_the_like_may_be_one_thing_more(before: str, after: str, *, expected: bool) -> None:
    assert adds_to_it(before, after) is expected
