"""A quote is shown from where it is read as it was said, or is not made."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.comprehension.quote_lead import lead_of_quote
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue

_BEGINNING = (("记者", "您在山上住了多久？"), ("老周", "我在山上住了半辈子。"))
_LONG = "这条路两边原来都是水田，" * 24


def _lead(*turns: tuple[str | None, str], forbidden: str = "＿", last: str = "。") -> str | None:
    whole = Document(dialogue(*_BEGINNING, *turns))
    spot = next(each for each in reversed(whole.spots) if last in each.source)
    return lead_of_quote(whole, spot, spot.source.strip().rstrip("。"), lambda said: forbidden not in said)


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        pytest.param(
            (("记者", "您修过的桥里最难的是哪一座？"), ("老周", "是镇东头的石桥。我们修了三个月。")),
            "记者：您修过的桥里最难的是哪一座？\n老周：是镇东头的石桥。",
            id="all from the question on",
        ),
        pytest.param(
            (("记者", "听说石桥塌了。后来怎么样？"), ("老周", "我们修了三个月。")),
            "记者：听说石桥塌了。后来怎么样？\n老周：",
            id="the whole turn of who asks",
        ),
        pytest.param(
            (
                ("记者", "您家里还有谁？"),
                ("老周", "我父亲造过一条大船。"),
                ("记者", "后来呢？"),
                ("老周", "卖了三千块。"),
            ),
            "老周：我父亲造过一条大船。\n记者：后来呢？\n老周：",
            id="what a short question takes up",
        ),
        pytest.param(
            (
                ("记者", "您家里还有谁？"),
                ("老周", "我弟弟一直在南京修船。"),
                ("记者", "他现在多久回来一趟？"),
                ("老周", "每年回来住三十天。"),
            ),
            "老周：我弟弟一直在南京修船。\n记者：他现在多久回来一趟？\n老周：",
            id="who is meant in a question",
        ),
        pytest.param(
            (
                ("记者", "您家里还有谁？"),
                ("老周", "王平说，算了，别想了。"),
                ("记者", "后来那个学生怎么样？"),
                ("老周", "她妈妈带她来了，住了五天。"),
            ),
            "记者：您在山上住了多久？\n老周：我在山上住了半辈子。\n记者：您家里还有谁？\n老周：王平说，算了，别想了。\n记者：后来那个学生怎么样？\n老周：",
            id="somebody else's name is nobody whom she may be",
        ),
        pytest.param(
            (("记者", "您修过的桥里最难的是哪一座？"), (None, "老周站了起来。"), ("老周", "我们修了三个月。")),
            "记者：您修过的桥里最难的是哪一座？\n老周站了起来。\n老周：",
            id="over what a narrator tells",
        ),
        pytest.param(
            (("老周", "我在山上住了半辈子。"), (None, "老周的院子里有一棵大树。下面放着三十把椅子。")),
            "老周的院子里有一棵大树。",
            id="a narrator replies to nobody",
        ),
        pytest.param(
            (("老李", "我们在河边盖了一间厂房。"), ("老周", "一共花了三十万。")),
            "老李：我们在河边盖了一间厂房。\n老周：",
            id="what somebody else says, where nobody asks",
        ),
        pytest.param(
            (
                ("记者", "您家里还有谁？"),
                ("老周", "我弟弟一直在南京修船。"),
                ("记者", "但是镇东头的石桥每年都要修好几回，您一个人怎么照顾它？"),
                ("老周", "我一年去看三十回。"),
            ),
            "记者：但是镇东头的石桥每年都要修好几回，您一个人怎么照顾它？\n老周：",
            id="a question that names what it turns on",
        ),
        pytest.param(
            (
                ("记者", "您家里还有谁？"),
                ("老周", "我弟弟一直在南京修船。"),
                ("记者", "那六间没有租出去的店，以后谁来开？"),
                ("老周", "有一家三十岁的年轻人要来。"),
            ),
            "记者：那六间没有租出去的店，以后谁来开？\n老周：",
            id="a question that tells of what it points at",
        ),
        pytest.param(
            (
                ("记者", "您家里还有谁？"),
                ("老周", "我弟弟在南京开了六间店。"),
                ("记者", "那六间店，现在生意好不好？"),
                ("老周", "去年赚了三十万。"),
            ),
            "老周：我弟弟在南京开了六间店。\n记者：那六间店，现在生意好不好？\n老周：",
            id="a question that only points",
        ),
        pytest.param((("记者", "今年十月村里又修了一条路。"),), "记者：", id="who asks begins a matter"),
        pytest.param(
            (("记者", "上山的路是怎么修起来的？"), ("老周", f"{_LONG}很难走。镇上的老人都出了钱。路修了三年。")),
            "记者：上山的路是怎么修起来的？\n老周：……镇上的老人都出了钱。",
            id="the end of a long answer",
        ),
        pytest.param(
            (("记者", "上山的路是怎么修起来的？"), ("老周", f"{_LONG}很难走。所以大家都出了钱。他修了三年。")),
            None,
            id="of which the end goes on from what is left out",
        ),
    ],
)
def test_a_quote_is_shown_from_where_it_was_begun(
    turns: tuple[tuple[str | None, str], ...], expected: str | None
) -> None:
    assert _lead(*turns) == expected


def test_nothing_is_shown_that_tells_the_answer() -> None:
    asked, told = ("记者", "镇东头的石桥是哪一年修的？"), ("老周", "那年发大水。我们村的人修了三个月。")
    assert _lead(asked, told) == "记者：镇东头的石桥是哪一年修的？\n老周：那年发大水。"
    assert _lead(asked, told, forbidden="大水") == "记者：镇东头的石桥是哪一年修的？\n老周：……"
    assert _lead(asked, told, forbidden="石桥") is None


def test_the_first_sentence_needs_nothing() -> None:
    assert _lead(last="多久") == "记者："


@pytest.mark.parametrize("is_parted", [True, False])
def test_a_quote_below_a_heading_is_shown_without_what_stands_above_it(*, is_parted: bool) -> None:
    told = dialogue((None, "老周在镇东头修过一座石桥。"), (None, "小陶：那座桥修了三个月，后来塌了。"))
    above, below = (turn.line for turn in told.turns)
    date = replace(told.headings[0], line=(above + below) // 2, source="三月九日，青岛")
    whole = Document(replace(told, headings=(*told.headings, date)) if is_parted else told)
    spot = whole.spots[-1]
    lead = lead_of_quote(whole, spot, spot.source.rstrip("。"), lambda _: True)
    assert lead == ("" if is_parted else "老周在镇东头修过一座石桥。\n")
